"""How long to wait after a failure: longer each time, and never all bots at once."""

from __future__ import annotations

import random


class Backoff:
    """Seconds before the next try: `first`, doubling up to `most`, each with up to a fifth more or less.

    >>> backoff = Backoff()
    >>> backoff.next(), backoff.next()
    (0.52, 0.97)
    """

    def __init__(self, first: float = 0.5, most: float = 30.0) -> None:
        self.first = first
        self.most = most
        self.failures = 0
        """Failures in a row."""

    def next(self) -> float:
        """One more failure: the seconds to wait now."""
        self.failures += 1
        wanted = min(self.most, self.first * 2.0 ** min(self.failures - 1, 30))
        return min(self.most, max(self.first, wanted * random.uniform(0.8, 1.2)))  # noqa: S311 - no secret

    def reset(self) -> None:
        """It worked."""
        self.failures = 0

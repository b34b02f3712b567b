"""From where on a worker looks for free lanes.

Lanes become free in turns, and are claimed in that order. So what is behind the last claim is gone, and looking there
takes longer and longer while the server may not clean up, because of a backup for example. A transaction that took its
turn early and was committed late is found by a look from further back, a few times a second.
"""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LATE = 30.0
"""Seconds that a transaction may take between its turn and its commit: calls are given up earlier."""
_OFTEN = 0.25
"""Seconds between two looks from where nothing can have come late."""
_ALL = 10.0
"""Seconds between two looks at all, for lanes that were in use each time."""


class Floor:
    """The turns up to which a worker has claimed."""

    def __init__(self) -> None:
        self._of: object = None
        self._last = self._safe = 0
        self._looked = self._looked_at_all = 0.0
        self._marks: deque[tuple[float, int]] = deque()
        """When the last turn was which."""

    def next(self, of: object) -> int:
        """The turn behind which the next claim looks, `of` these sources."""
        now = time.monotonic()
        while self._marks and self._marks[0][0] < now - _LATE:
            self._safe = self._marks.popleft()[1]
        if of != self._of or now - self._looked_at_all >= _ALL:
            self._of = of
            self._looked = self._looked_at_all = now
            return 0
        if now - self._looked >= _OFTEN:
            self._looked = now
            return self._safe
        return self._last

    def note(self, turns: Iterable[int]) -> None:
        """Notes a claim."""
        now = time.monotonic()
        self._last = max((self._last, *turns))
        if not self._marks or now - self._marks[-1][0] >= 1.0:
            self._marks.append((now, self._last))

"""An update that may be what ends the process."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tamis.delivery.claimed_lane import ClaimedLane


class Suspect:
    """An update with which processes ended: it is handled with nothing else beside it, as far as that can be.

    `alone`: seconds for which it waits for others to end, and has the process for itself then.
    """

    def __init__(self, job: ClaimedLane, alone: float) -> None:
        self.job = job
        self._alone = alone
        self.is_begun = False
        self._since = time.monotonic()

    @property
    def time_left(self) -> float:
        """Seconds for which others still have time to end, or to wait."""
        return max(0.0, self._since + self._alone - time.monotonic())

    @property
    def has_waited(self) -> bool:
        """Whether others have had enough time to end."""
        return self.time_left == 0.0

    @property
    def is_over(self) -> bool:
        """Whether it has had the process for itself for long enough."""
        return self.is_begun and self.has_waited

    def begin(self) -> None:
        self.is_begun = True
        self._since = time.monotonic()

"""Notices that there is no room for further events because none ends, and says so once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger(__name__)
_FULL = 3.0
"""Seconds without room, and without anything that ends, after which that is logged."""


class Room:
    """Room for `limit` items. It is logged when there is none, because nothing ends; and when something ends again."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._ended_before = 0
        self._full_since: float | None = None
        self._is_logged = False
        self.ended = 0
        """Items that have ended."""

    def check(self, count: int, now: float, longest: Callable[[float], str]) -> None:
        """Looks at it now and then. `count`: items in hand; `now`: the loop's time; `longest` describes the oldest."""
        moved, self._ended_before = self.ended != self._ended_before, self.ended
        if count < self._limit or moved:
            self._full_since = None
            if self._is_logged:
                _LOG.warning("events end again; %d of %d places are taken", count, self._limit)
            self._is_logged = False
            return
        self._full_since = now if self._full_since is None else self._full_since
        if now - self._full_since >= _FULL and not self._is_logged:
            self._is_logged = True
            _LOG.error(
                "no room: %d events are being handled, which is the limit (concurrency), and none of them ended for "
                "%.0f s; all others wait. The one that has run for the longest time is in handler %s. App(timeout=…) "
                "cancels such handlers",
                count, now - self._full_since, longest(now),
            )  # fmt: skip

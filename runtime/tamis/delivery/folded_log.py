"""Log lines that could come by the thousand, folded: a full or slow disk must not be written full with them."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tamis.errors import StoreUnavailableError

_LOG = logging.getLogger(__name__)
_REMINDER = 30.0
"""Seconds between two lines about a store that is away."""


class FoldedLog:
    """Logs at most so many lines of one sort in so many seconds, and then how many were left out."""

    def __init__(self, logger: logging.Logger, what: str, *, most: int = 10, seconds: float = 10.0) -> None:
        self._logger = logger
        self._what = what
        self._most = most
        self._seconds = seconds
        self._since = 0.0
        self._count = 0

    def warning(self, message: str, *values: object) -> None:
        """Logs a line, or counts it."""
        now = time.monotonic()
        if now - self._since > self._seconds:
            self.flush()
            self._since = now
        self._count += 1
        if self._count <= self._most:
            self._logger.warning(message, *values)

    def flush(self) -> None:
        """Logs how many lines were left out."""
        left_out, self._count = self._count - self._most, 0
        if left_out > 0:
            self._logger.warning("and %d more %s", left_out, self._what)


class Outage:
    """The time for which a store cannot be used. All calls that fail meanwhile share one line of the log."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._told = float("-inf")
        self._calls = 0

    def note(self, error: StoreUnavailableError, pause: float) -> None:
        """Notes a failed call, which is made again after so many seconds."""
        now = time.monotonic()
        self._calls += 1
        if self._since is None:
            self._since = now
            if now - self._told > 1.0:
                self._told = now
                _LOG.error("%s; trying again in %g s", error, pause)
        elif now - self._told > _REMINDER:
            self._told = now
            _LOG.error("%s; so it is for %.0f s, and %d calls failed", error, now - self._since, self._calls)

    def end(self) -> None:
        """Notes that a call worked again."""
        if self._since is not None:
            took, calls = time.monotonic() - self._since, self._calls
            self._since, self._calls = None, 0
            if took > 1.0:
                _LOG.warning("the store can be used again after %.1f s, in which %d calls failed", took, calls)

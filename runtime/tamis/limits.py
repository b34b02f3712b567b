"""The time limit that an event stands under, for handlers that have one of their own."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Protocol


class Limit(Protocol):
    """What an app limits an event with."""

    def pause(self) -> None:
        """The time from now on does not count."""

    def resume(self) -> None:
        """It counts again, from the beginning."""


LIMIT: ContextVar[Limit | None] = ContextVar("limit", default=None)

"""The time limits that an event stands under: that of its app, and that of its handler."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import asyncio


class Limit(Protocol):
    """What an app limits an event with."""

    def pause(self) -> None:
        """The time from now on does not count."""

    def resume(self) -> None:
        """It counts again, from the beginning."""

    def suspend(self) -> None:
        """The handler waits for another event: its chat goes on without it, and this limit is over."""

    def cancel(self, task: asyncio.Task[Any]) -> None:
        """Cancels a task of the handler on purpose: that does not count as a failure."""


class OwnLimit:
    """The limit of a handler that has one of its own. Waiting for an answer does not count."""

    __slots__ = ("_seconds", "_timeout", "is_over")

    def __init__(self, timeout: asyncio.Timeout, seconds: float) -> None:
        self._timeout = timeout
        self._seconds = seconds
        self.is_over = False
        """Whether the handler has ended, and left a task behind that has this limit still."""

    def pause(self) -> float | None:
        """The time from now on does not count; returns the seconds that are left, None of a limit that is over."""
        import asyncio

        if self.is_over:
            return None
        when = self._timeout.when()
        self._timeout.reschedule(None)
        return self._seconds if when is None else when - asyncio.get_running_loop().time()

    def resume(self, left: float | None) -> None:
        import asyncio

        if left is not None and not self.is_over:
            self._timeout.reschedule(asyncio.get_running_loop().time() + max(0.0, left))


TURN: ContextVar[object] = ContextVar("turn", default=None)
"""Which try of which event this code belongs to: tasks that a handler left behind have one that is over."""
LIMIT: ContextVar[Limit | None] = ContextVar("limit", default=None)
OWN_LIMIT: ContextVar[OwnLimit | None] = ContextVar("own_limit", default=None)

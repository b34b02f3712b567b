"""Off line: while a test or a replay handles an event, nothing goes out, whichever client is asked.

Clients that can go off line ask `StandIns.current` before each call.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Protocol

from tamis.errors import OfflineError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Client(Protocol):
    """What carries calls out."""

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any: ...


OFF_LINE: ContextVar[Client | None] = ContextVar("off_line", default=None)
"""What carries calls out in the place of every client, for a handler of a test or a replay; None otherwise."""


class StandIns:
    """What carries calls out in the place of one client, for whoever asks: also tasks that are older than a test."""

    __slots__ = ("_clients",)

    def __init__(self) -> None:
        self._clients: list[Client] = []

    def add(self, client: Client) -> None:
        self._clients.append(client)

    def remove(self, client: Client) -> None:
        self._clients.remove(client)

    def current(self) -> Client | None:
        """What is to carry out a call that is made now; None: the client itself."""
        client = OFF_LINE.get()
        return self._clients[-1] if client is None and self._clients else client


def refuse_off_line(what: str) -> None:
    """Nothing goes out while a test or a replay handles an event. Raises `OfflineError`."""
    client = OFF_LINE.get()
    if client is not None:
        raise OfflineError(name_of(client), what)


def name_of(client: Client) -> str:
    """Who is off line, for errors."""
    return str(getattr(client, "who", "a test"))

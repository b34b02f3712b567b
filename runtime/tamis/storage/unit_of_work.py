"""The unit of work of an update: what its handlers change in stores, until it is done.

An app opens one around each update from its inbox. A store that lives where the inbox does keeps what is written
meanwhile in the unit, and `Inbox.complete` makes the changes in the transaction in which the update is done. So they
are made once, however often the update is tried. A unit that is ended without that leaves nothing behind.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any, NamedTuple, Protocol


class Change(NamedTuple):
    """A session to be stored or ended with the completion of an update. It is data: any engine can carry it out.

    `engine` is where the session is; an inbox refuses changes of another one. A change whose `replaces` is not the
    version that is there is stale; then nothing of the completion is done.
    """

    engine: object
    session: str
    replaces: int | None
    """The version that this takes the place of; None: the session is new."""
    record: Any
    """The session as it is to be stored; None: it is over."""
    lease: float = 0.0
    """Seconds since the epoch until which it stays claimed; 0: it is free."""


class Part(Protocol):
    """What one store keeps in a unit."""

    def changes(self) -> list[Change]:
        """What is to be changed, in an order that can be carried out."""
        ...

    def end(self) -> None:
        """Lets go of what was claimed in the unit, which is over."""
        ...


class OpenTransaction(Protocol):
    """A transaction in which an update is completed, and in which its handlers write."""

    @property
    def is_lost(self) -> bool:
        """Whether its connection broke, so that nothing of it is there."""
        ...

    async def connection(self) -> Any:
        """The connection of the database's driver."""
        ...

    async def execute(self, statement: Any, values: Any) -> Any:
        """Runs a statement in it."""
        ...

    async def complete(self, lane: Any, seq: int, changes: Any) -> bool:
        """Ends the update and makes the changes, as `Inbox.complete` does, and commits."""
        ...

    async def roll_back(self) -> None:
        """Lets go of it. What was not completed is not there. Idempotent."""
        ...


class UnitOfWork:
    """One try at one update. `parts` are by store; `transaction` is there once a handler has used it."""

    __slots__ = ("is_over", "parts", "transaction")

    def __init__(self) -> None:
        self.parts: dict[object, Part] = {}
        self.is_over = False
        self.transaction: OpenTransaction | None = None

    def changes(self) -> list[Change]:
        """What is to be changed when the update is done."""
        return [change for part in self.parts.values() for change in part.changes()]

    def end(self) -> None:
        """What is written from now on, by tasks that handlers left behind, is written at once."""
        self.is_over = True
        for part in self.parts.values():
            part.end()


UNIT: ContextVar[UnitOfWork | None] = ContextVar("unit", default=None)


def current() -> UnitOfWork | None:
    """The unit in which this code runs, if there is one and it is not over."""
    unit = UNIT.get()
    return None if unit is None or unit.is_over else unit

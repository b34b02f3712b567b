"""The unit of work of an update: what its handlers change in stores, until it is done.

An app opens one around each update from its inbox. A store that lives where the inbox does keeps what is written
meanwhile in the unit, and `Inbox.complete` makes the changes in the transaction in which the update is done. So they
are made once, however often the update is tried. A unit that is ended without that leaves nothing behind.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any, NamedTuple, Protocol


class Change(NamedTuple):
    """What a store of sessions wants to change with the completion of an update.

    `engine` is where it can be done: an inbox refuses changes of another one. `apply` is called inside the
    transaction with what the engine's transactions are (a connection); what it raises undoes all of it.
    """

    engine: object
    apply: Any


class Part(Protocol):
    """What one store keeps in a unit."""

    def change(self) -> Change | None:
        """All of it as one change; None: there is nothing to change."""

    def end(self) -> None:
        """The unit is over: lets go of what was claimed in it."""


class Unit:
    """One try at one update. `parts` are by store."""

    __slots__ = ("is_over", "parts")

    def __init__(self) -> None:
        self.parts: dict[object, Part] = {}
        self.is_over = False

    def changes(self) -> list[Change]:
        """What is to be changed when the update is done."""
        return [change for part in self.parts.values() if (change := part.change()) is not None]

    def end(self) -> None:
        """What is written from now on, by tasks that handlers left behind, is written at once."""
        self.is_over = True
        for part in self.parts.values():
            part.end()


UNIT: ContextVar[Unit | None] = ContextVar("unit", default=None)


def current() -> Unit | None:
    """The unit in which this code runs, if there is one and it is not over."""
    unit = UNIT.get()
    return None if unit is None or unit.is_over else unit

"""Run-time side of narrowed event types in annotations: `MessageTextEvent`, `Filter[Literal["::url"]]`.

Checkers read the stubs. At run time such an annotation is an alias of the event class that still knows what it stands
for: `Event[Knows("message.text")]`, or `Event[Is[...]]` for a literal of queries.
"""

from __future__ import annotations

from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar

from tamis.known import Is

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.event import Event


class Knows:
    """What a named event type says of an event: the path that is there."""

    # No str: `typing.get_type_hints` would take it for a forward reference, and run it.
    __slots__ = ("path",)

    def __init__(self, path: str) -> None:
        self.path = path

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Knows) and self.path == other.path

    def __hash__(self) -> int:
        return hash(self.path)

    def __repr__(self) -> str:
        return f"Knows({self.path!r})"


class Filter:
    """`Filter[Literal["::url"]]`: the event type that a query, or a union of queries, gives."""

    event: ClassVar[type[Event]]

    def __init_subclass__(cls, *, event: type[Event]) -> None:
        cls.event = event

    def __class_getitem__(cls, queries: Any) -> GenericAlias:
        return GenericAlias(cls.event, (Is[queries],))


def named(event: type[Event], name: str, names: Mapping[str, str], module: str) -> GenericAlias:
    """The event type with that name; for a module's `__getattr__`."""
    path = names.get(name)
    if path is None:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    return GenericAlias(event, (Knows(path),))

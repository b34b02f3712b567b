"""Run-time side of narrowed event types in annotations: `MessageTextEvent`, `Filter[Literal["::url"]]`.

Checkers read the stubs. At run time such an annotation is an alias of the event class that still knows what it stands for:
`Event[Knows("message.text")]`, or `Event[Is[...]]` for a literal of queries.
"""

from __future__ import annotations

from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar

from tamis.known import Is

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.event import Event


class Knows(str):
    """What a named event type says of an event: the path that is there."""

    __slots__ = ()


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

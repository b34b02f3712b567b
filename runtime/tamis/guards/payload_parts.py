"""The objects inside an event, by their type: `user: User`, `chat: Chat`, `message: Message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.events.known import AliasAttribute
from tamis.guards.guard import RULE_COST, Guard

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.injection.available import Values


class PayloadPart(Guard):
    """Whether an event holds an object of a type: the payload itself, or what the first alias leads to that is one.

    An optional one never says no; it has the object where there is one.
    """

    __slots__ = ("_type", "optional")

    def __init__(self, wanted: type[Any], *, optional: bool = False) -> None:
        provides = frozenset[Any]() if optional else frozenset([wanted])
        super().__init__(f"an event with a {wanted.__name__}", RULE_COST, provides=provides)
        self.may_provide = frozenset([wanted])
        self._type = wanted
        self.optional = optional

    def test(self, event: Event, values: Values, /) -> bool:
        value = find(event, self._type)
        if value is None:
            return self.optional
        values[self._type] = value
        return True


def find(event: Event, wanted: type[Any]) -> Any:
    """The object of that type that an event is about, or None."""
    if isinstance(event.payload, wanted):
        return event.payload
    for name in _aliases(type(event)):
        value = getattr(event, name)
        if isinstance(value, wanted):
            return value
    return None


_ALIASES: dict[type[Any], tuple[str, ...]] = {}


def _aliases(event: type[Any]) -> tuple[str, ...]:
    """The aliases of a package's event class, in the order of its spec."""
    found = _ALIASES.get(event)
    if found is None:
        names = [
            name
            for class_ in reversed(event.__mro__)
            for name, value in vars(class_).items()
            if isinstance(value, AliasAttribute)
        ]
        found = _ALIASES[event] = tuple(names)
    return found

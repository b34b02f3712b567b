"""What can be injected at a place of a tree."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, get_origin

from tamis.events.event import Event
from tamis.injection.depends import Dependency
from tamis.injection.signature import MISSING, EventTypes, Unresolved, type_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tamis.injection.signature import Parameter

Values = dict[Any, Any]
"""What guards and middlewares have provided for an event, by type or by name."""


_ANY_EVENT = EventTypes()


class Predicate(Protocol):
    """A guard, as far as it matters here: two queries of one text are the same condition."""

    is_query: ClassVar[bool]

    @property
    def text(self) -> str: ...


class OnePerTree:
    """Base of classes of which a tree has one object, made when a parameter first asks for it."""

    @classmethod
    def of_root(cls, root: Any) -> Any:
        """The object of the tree with that root."""
        raise NotImplementedError


@dataclass(slots=True)
class Available:
    """What can be injected at a place: constants by type, and what is provided, by type or by name.

    `certain` says whether it is always there; what only one side of an `|` provides is not.
    """

    constants: dict[Any, Any] = field(default_factory=dict[Any, Any])
    provided: dict[Any, bool] = field(default_factory=dict[Any, bool])
    providers: dict[Any, Dependency] = field(default_factory=dict[Any, Dependency])
    """What routers provide by type."""
    event_wide: frozenset[Any] = frozenset()
    """Of what is provided, what is the same for all handlers of an event."""
    handler_wide: frozenset[Any] = frozenset()
    """The keys of constants that are those of one handler alone."""
    events: EventTypes = _ANY_EVENT
    """Which annotations mean the event."""
    container: Callable[[Parameter], Dependency | None] | None = None
    """Where else to ask for a dependency."""
    conditional: dict[Any, tuple[Predicate, ...]] = field(default_factory=dict[Any, "tuple[Predicate, ...]"])
    """Of what is not certain: behind which guards it is."""

    def scope_of(self, key: Any) -> str:
        """How long something that is provided lives."""
        return "event" if key is Event or key in self.event_wide or key not in self.provided else "handler"

    def with_provided(self, certain: Iterable[Any], maybe: Iterable[Any] = ()) -> Available:
        """These, and some more."""
        more = {**dict.fromkeys(maybe, False), **dict.fromkeys(certain, True)}
        again = self.event_wide - more.keys()  # what is provided again deeper in the tree is no longer the same for all
        return replace(self, provided={**self.provided, **more}, event_wide=again)

    def with_conditional(self, keys: Iterable[Any], guards: tuple[Predicate, ...]) -> Available:
        """These, and some that are there for events that meet the guards."""
        known = self.with_provided((), keys)
        return replace(known, conditional={**self.conditional, **dict.fromkeys(keys, guards)})

    def certain_behind(self, guards: tuple[Predicate, ...]) -> Available:
        """The same, seen by a handler behind these guards."""
        texts = {guard.text for guard in guards if guard.is_query}
        sure = [
            key
            for key, needed in self.conditional.items()
            if all(any(need is guard for guard in guards) or (need.is_query and need.text in texts) for need in needed)
        ]
        return self.with_provided(sure) if sure else self

    def describe(self) -> str:
        """All there is, for error messages."""
        keys = (*self.constants, *self.provided, *self.providers)
        keys = tuple(key for key in keys if not (isinstance(key, str) and key in self.constants))
        names = [type_name(key) if not isinstance(key, str) else repr(key) for key in keys]
        return ", ".join(sorted(dict.fromkeys(names))) or "nothing"


def find_key(parameter: Parameter, keys: Mapping[Any, Any], events: EventTypes = _ANY_EVENT) -> Any:
    """The key under which there is something for a parameter: its very type, a subtype, or its name."""
    wanted = parameter.annotation
    if Event in keys and (events.include(wanted) or (wanted is MISSING and parameter.name == "event")):
        return Event
    if isinstance(wanted, Unresolved):
        named = [key for key in keys if isinstance(key, type) and key.__name__ == wanted.name]
        if len(named) == 1:
            return named[0]
    elif wanted is not MISSING:
        origin = get_origin(wanted) or wanted
        for candidate in (wanted, origin):
            if candidate in keys:
                return candidate
        if isinstance(origin, type) and origin is not object:
            fitting = [key for key in keys if isinstance(key, type) and issubclass(key, origin)]
            if len(fitting) == 1:
                return fitting[0]
    return parameter.name if parameter.name in keys else MISSING

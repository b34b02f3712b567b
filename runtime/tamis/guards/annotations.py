"""Run-time side of narrowed event types in annotations: `MessageTextEvent`, `Filter[Literal["::url"]]`.

Checkers read the stubs. At run time such an annotation is an alias of the event class that still knows what it stands
for: `Event[Knows("message.text")]`, or `Event[Is[...]]` for a literal of queries.
"""

from __future__ import annotations

from types import GenericAlias, UnionType
from typing import TYPE_CHECKING, Any, ClassVar, Union, get_args, get_origin

from tamis.events.known import AliasAttribute, Is
from tamis.guards.guard import QUERY_COST, Guard
from tamis.guards.query import query_guard
from tamis.injection.signature import without_none
from tamis.queries.conditions import ALWAYS, UNKNOWN, Conditions, any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.queries.vocabulary import Vocabulary


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
    """`Filter[Literal["::url"]]`: the event type that a query gives, or a union of queries of which one matched.

    `Filter[Literal["message:text"], Literal[":forward_origin"]]` is that of two queries which both match.
    """

    event: ClassVar[type[Event]]

    def __init_subclass__(cls, *, event: type[Event]) -> None:
        cls.event = event

    def __class_getitem__(cls, queries: type[Any] | tuple[type[Any], ...]) -> GenericAlias:
        clauses = queries if isinstance(queries, tuple) else (queries,)
        of: Any = Is  # which checkers know as a type alone
        return GenericAlias(cls.event, tuple(of[clause] for clause in clauses))


def named(event: type[Event], name: str, names: Mapping[str, str], module: str) -> GenericAlias:
    """The event type with that name; for a module's `__getattr__`."""
    path = names.get(name)
    if path is None:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    return GenericAlias(event, (Knows(path),))


class _EventType(Guard):
    """Whether an event is what a handler's annotation asks for."""

    __slots__ = ("_attr", "_kinds", "_name", "_paths", "_words")

    def __init__(self, path: str, vocabulary: Vocabulary, event: Any) -> None:
        super().__init__(f"event type {path!r}", QUERY_COST)
        start, _, attr = path.partition(":")
        if not attr and start not in vocabulary.kinds:
            start, _, attr = path.partition(".")
        self._name = start
        self._attr = attr
        self._kinds = frozenset(vocabulary.below(start)) if start in vocabulary.kinds else None
        alias = getattr(event, start, None) if self._kinds is None else None
        self._paths = alias.paths if isinstance(alias, AliasAttribute) else None
        """Where an attribute of the event, such as `msg`, leads, by kind; None for a kind, or where nobody knows."""
        self._words = {kind: vocabulary.words_of(kind).get(attr) for kind in self._kinds or self._paths or ()}

    def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        if self._kinds is None:
            payload: Any = getattr(event, self._name, None)
        else:
            payload = event.payload if event.kind in self._kinds else None
        return payload is not None and (not self._attr or getattr(payload, self._attr, None) is not None)

    def conditions(self, kind: str, /) -> Conditions | None:
        if self._kinds is None:
            if self._paths is None:
                return UNKNOWN
            paths = self._paths.get(kind)
            if not paths:
                return None
            if paths[0]:  # it is not the payload itself
                return UNKNOWN
        elif kind not in self._kinds:
            return None
        word = self._words[kind]
        if not self._attr:
            return ALWAYS
        return UNKNOWN if word is None or word[0].path != (self._attr,) else any_of([word[0]])


def event_guard(annotation: Any, vocabulary: Vocabulary) -> Guard | None:
    """The guard that an annotation of a handler's event stands for; None where every event will do."""
    annotation, _ = without_none(annotation)
    if isinstance(annotation, UnionType) or get_origin(annotation) is Union:
        members = [event_guard(member, vocabulary) for member in get_args(annotation)]
        known = [member for member in members if member is not None]
        return None if len(known) < len(members) else _any_of(known)
    about = get_args(annotation)
    if len(about) == 1 and isinstance(about[0], Knows):
        return _EventType(about[0].path, vocabulary, get_origin(annotation))
    every: Guard | None = None
    for clause in about:
        guard = _clause_guard(clause, vocabulary)
        every = guard if every is None else every if guard is None else every & guard
    return every


def _clause_guard(clause: Any, vocabulary: Vocabulary) -> Guard | None:
    """The guard of `Is[Literal[...]]`: one of the queries matched."""
    if get_origin(clause) is not Is:
        return None
    queries: list[Any] = [text for (literal,) in [get_args(clause)] for text in get_args(literal)]
    guards = [query_guard(vocabulary.query(text)) for text in queries if isinstance(text, str)]
    return _any_of(guards) if guards else None


def _any_of(guards: list[Guard]) -> Guard:
    either = guards[0]
    for guard in guards[1:]:
        either = either | guard
    return either

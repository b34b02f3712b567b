"""What there is in a tree of routers, as plain data. The other modules of this folder only write it down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from tamis.guards.annotations import event_guard
from tamis.routing.handler import Handler

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tamis.guards.guard import Guard
    from tamis.queries.vocabulary import Vocabulary
    from tamis.router import Router
    from tamis.routing.node import Include, Node
    from tamis.tools.picture.tally import AnyRouter, Tally

Kinds = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PartNode:
    """A middleware, a hook or an error handler of a router."""

    role: str
    """outer | inner | before_event | after_event | before_handler | after_handler | catch"""
    name: str
    behind: tuple[str, ...] = ()
    """The guards that an event must meet, or the errors that it is for."""


@dataclass(frozen=True, slots=True)
class HandlerNode:
    """A handler. Events are counted where there were any: `taken` is how many would run it."""

    id: str
    name: str
    description: str
    priority: int
    enabled: bool
    behind: tuple[str, ...]
    """Its queries and guards."""
    annotation: str
    """What the annotation of its event asks for beyond that; empty where any event will do."""
    kinds: Kinds
    """The kinds of events that can come to it, `*` for all; empty where none can."""
    marks: tuple[str, ...]
    """What else was said of it, such as `stop=True` and `temp`."""
    source: str
    owner: str
    taken: int | None = None
    refused: tuple[tuple[str, int], ...] = ()
    """Why other events did not run it, and how many, the most frequent reason first."""


@dataclass(frozen=True, slots=True)
class RouterNode:
    """A router with what is in it, in the order in which it is tried."""

    name: str
    mode: str
    priority: int
    behind: tuple[str, ...]
    """The guards of where it is included."""
    guard: str
    """Its own guard; empty for none."""
    parts: tuple[PartNode, ...]
    entries: tuple[RouterNode | HandlerNode, ...]
    taken: int | None = None
    """How many events would run a handler in it."""
    events: int | None = None
    """How many events there were at all."""
    nobody: tuple[tuple[str, int], ...] = ()
    """Of the root: the kinds of the events that no handler takes, the most frequent first."""

    @property
    def handlers(self) -> list[HandlerNode]:
        """Its own handlers and those in its routers."""
        return [
            handler
            for entry in self.entries
            for handler in (entry.handlers if isinstance(entry, RouterNode) else [entry])
        ]

    @property
    def routers(self) -> list[RouterNode]:
        """The routers in it, each before those inside of it."""
        inside = [entry for entry in self.entries if isinstance(entry, RouterNode)]
        return [router for entry in inside for router in (entry, *entry.routers)]


def picture(router: AnyRouter, counts: Tally | None = None) -> RouterNode:
    """What is in a router and below. Raises `RegistrationError` where something in it cannot work."""
    root = cast("Router", router)
    _ = root.tree  # compiled, which gives handlers their ids
    return _router(root, None, tuple(root.vocabulary.kinds), counts)


def _router(router: Node, include: Include | None, kinds: Kinds, counts: Tally | None) -> RouterNode:
    before = include.guards if include is not None else ()
    own = (router.guard,) if router.guard is not None else ()
    kinds = _after((*before, *own), kinds)
    entries: list[Handler | Include] = sorted([*router.handlers, *router.includes], key=lambda entry: entry.order)
    return RouterNode(
        name=router.name,
        mode=router.mode,
        priority=include.priority if include is not None else 0,
        behind=_texts(before),
        guard=router.guard.text if router.guard is not None else "",
        parts=tuple(_parts(router)),
        entries=tuple(
            _handler(entry, kinds, counts)
            if isinstance(entry, Handler)
            else _router(entry.router, entry, kinds, counts)
            for entry in entries
        ),
        taken=counts.routers[id(router)] if counts is not None else None,
        events=counts.events if counts is not None else None,
        nobody=tuple(counts.nobody.most_common()) if counts is not None and include is None else (),
    )


def _handler(handler: Handler, kinds: Kinds, counts: Tally | None) -> HandlerNode:
    vocabulary = handler.router.vocabulary
    narrow = event_guard(handler.parameters.first, vocabulary)
    whole = (*handler.guards, *((narrow,) if narrow is not None else ()))
    return HandlerNode(
        id=handler.id,
        name=handler.name,
        description=handler.description,
        priority=handler.priority,
        enabled=handler.enabled,
        behind=_texts(handler.guards),
        annotation=narrow.text if narrow is not None else "",
        kinds=_shorten(_after(whole, kinds), vocabulary),
        marks=tuple(_marks(handler)),
        source=handler.source,
        owner=handler.owner,
        taken=counts.handlers[handler.id] if counts is not None else None,
        refused=tuple(counts.reasons[handler.id].most_common()) if counts is not None else (),
    )


def _parts(router: Node) -> Iterator[PartNode]:
    for layer in router.layers:
        yield PartNode(layer.role, _name_of(layer.function), _texts(layer.guards))
    for catcher in router.catchers:
        yield PartNode("catch", _name_of(catcher.function), tuple(error.__name__ for error in catcher.types))


def _name_of(function: Any) -> str:
    return getattr(function, "__qualname__", None) or type(function).__qualname__


def _marks(handler: Handler) -> Iterator[str]:
    if handler.stop is not None:
        yield f"stop={handler.stop}"
    if handler.temp:
        yield "temp"
    if handler.deadline is not None:
        yield f"expires {handler.expires:%Y-%m-%d %H:%M:%S} UTC"
    if handler.timeout is not None:
        yield f"timeout {handler.timeout:g} s"
    if handler.blocking:
        yield "blocking"


def _texts(guards: Iterable[Guard]) -> tuple[str, ...]:
    return tuple(guard.text for guard in guards)


def _after(guards: Iterable[Guard], kinds: Kinds) -> Kinds:
    """The kinds of which there can be events behind some guards."""
    guards = tuple(guards)
    return tuple(kind for kind in kinds if all(guard.conditions(kind) is not None for guard in guards))


def _shorten(kinds: Kinds, vocabulary: Vocabulary) -> Kinds:
    """The kinds, without those whose whole level above is there."""
    whole = {kind for kind in kinds if set(vocabulary.below(kind)) <= set(kinds)}
    return tuple(kind for kind in kinds if vocabulary.kinds[kind].parent not in whole)

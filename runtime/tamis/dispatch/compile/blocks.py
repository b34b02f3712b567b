"""The nodes of a compiled tree: leaves, which are handlers in their places, and the blocks that hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from tamis.dispatch.codes import CODE_OF_STOP
from tamis.dispatch.compile.index import KindIndex
from tamis.dispatch.compile.items import Item

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.events.event import Event
    from tamis.guards.guard import Guard
    from tamis.injection.available import Values
    from tamis.injection.plans import Binding, DependencyPlan
    from tamis.routing.handler import Handler
    from tamis.routing.middleware import Layer
    from tamis.routing.node import Node

Start: TypeAlias = "Callable[[Leaf, Any, Event, Values], Awaitable[Any]]"
"""Starts the body of a leaf: `(leaf, run, event, values)`, with the run that the event is in."""


class Leaf(Item):
    """A handler in its place."""

    __slots__ = (
        "binding", "effects", "function", "handler", "is_async", "layers", "narrow", "plain", "router", "start",
        "timeout",
    )  # fmt: skip

    def __init__(
        self,
        handler: Handler,
        router: Node,
        guards: tuple[Guard, ...],
        routers: tuple[Node, ...],
        start: Start,
    ) -> None:
        rank = (router, handler.priority)
        super().__init__(guards, routers, handler.priority, rank)
        self.handler = handler
        self.router = router
        self.function = handler.function
        self.is_async = handler.is_async
        self.layers: tuple[Layer, ...] = ()
        self.narrow: Guard | None = None
        """What the annotation of its event asks for."""
        self.default = CODE_OF_STOP[handler.stop]
        self.timeout = handler.timeout
        self.binding: Binding | None = None
        self.plain = False
        """Whether nothing has to be done but to call the function with the event."""
        self.effects: tuple[DependencyPlan, ...] = ()
        """Dependencies that are made for their effect, before the parameters."""
        self.start = start
        """Starts the body, for an event that has come this far."""


class Block(Item):
    """A router that did not dissolve, with an index of its own."""

    __slots__ = ("guard", "indexes", "items", "mode", "outer", "router")

    def __init__(self, router: Node, guards: tuple[Guard, ...], routers: tuple[Node, ...], priority: int) -> None:
        super().__init__(guards, routers, priority, None)
        self.router = router
        self.mode = router.mode
        self.guard = router.guard
        self.outer: tuple[Layer, ...] = ()
        self.items: list[Item] = []
        self.indexes: dict[str, KindIndex] = {}

    def index(self, kind: str) -> KindIndex:
        """The index for events of a kind, made when the first one comes."""
        found = self.indexes.get(kind)
        if found is None:
            found = self.indexes[kind] = KindIndex(self.router.vocabulary, kind, self.items)
        return found

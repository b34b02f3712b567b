"""A compiled tree as data: what runs it reads this, and what is on its way through it names it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tamis.dispatch.compile.blocks import Leaf
    from tamis.events.event import Event
    from tamis.guards.injected import Bound
    from tamis.injection.available import Values
    from tamis.routing.node import Node
    from tamis.routing.place import Catcher


BoundByPlace = dict[tuple[object, object], Any]
"""By a place and what stands there: the guard or layer that takes something there."""


class Compiled:
    """A tree of routers, compiled."""

    __slots__ = ("base", "bound", "bound_catchers", "leaves", "root", "steps")

    def __init__(self, root: Node, leaves: list[Leaf]) -> None:
        self.root = root
        self.base: Values = {type(root): root, "app": root, "bot": root}
        """What guards, hooks and error handlers can take everywhere."""
        self.leaves = leaves
        self.steps: dict[str, Any] = {}
        """The plans of handlers in steps, by the ids of those: what conversations go on with."""
        self.bound: BoundByPlace = {}
        self.bound_catchers: dict[Catcher, Bound] = {}
        """What error handlers take."""

    def event_id(self, event: Event) -> str:
        """How a log names an event."""
        value = self.root.vocabulary.id_of(event)
        return f"{event.kind!r}" if value is None else f"{value} ({event.kind!r})"

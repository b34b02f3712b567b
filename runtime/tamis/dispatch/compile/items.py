"""What is tried in a router: the base of leaves and blocks, as the index sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.dispatch.codes import RAN
from tamis.queries.conditions import ALWAYS, both

if TYPE_CHECKING:
    from tamis.guards.guard import Guard
    from tamis.queries.conditions import Conditions
    from tamis.routing.node import Node


class Item:
    """A leaf or a block inside a block. `routers` are those that dissolved around it, innermost first."""

    __slots__ = ("checks", "default", "guards", "priority", "quick", "rank", "routers")

    def __init__(self, guards: tuple[Guard, ...], routers: tuple[Node, ...], priority: int, rank: object) -> None:
        self.guards = guards
        self.checks: tuple[Guard, ...] = ()
        """The guards that the index does not answer, or not with the value that is wanted."""
        self.routers = routers
        self.priority = priority
        self.rank = rank
        self.default = RAN
        self.quick = False
        """Whether nothing has to be done but to ask guards that are not async, and to call the function."""

    def conditions(self, kind: str) -> Conditions | None:
        found: Conditions | None = ALWAYS
        for guard in self.guards:
            found = both(found, guard.conditions(kind))
        return found

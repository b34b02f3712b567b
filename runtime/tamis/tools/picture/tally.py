"""How many events would go where: each is walked through the tree as `explain` does it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, cast

from tamis.dispatch.explain.walk import Walk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis.events.event import AnyEvent, Event
    from tamis.router import Router
    from tamis.routing.place import Place


class AnyRouter(Protocol):
    """A router or app of any package. To type checkers those share no class: in stubs, each knows its own events."""

    name: str

    def check(self) -> None: ...


@dataclass(slots=True)
class Tally:
    """Counts of events."""

    events: int = 0
    handlers: Counter[str] = field(default_factory=Counter[str])
    """How many would run a handler, by its id."""
    routers: Counter[int] = field(default_factory=Counter[int])
    """How many would run a handler in a router, by the `id()` of the router."""
    nobody: Counter[str] = field(default_factory=Counter[str])
    """How many no handler takes, by kind."""
    reasons: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter[str]))
    """By the id of a handler: why it would not run, and for how many."""


async def tally(router: AnyRouter, events: Iterable[AnyEvent]) -> Tally:
    """Counts where events would go. Guards are asked; middlewares, hooks and bodies do not run.

    Each event is looked at alone, so a temporary handler takes all that it could take.
    """
    counts = Tally()
    root = cast("Router", router)
    for event in events:
        walk = Walk(root.tree, cast("Event", event), dry=True)
        ran = await walk.dispatch()
        counts.events += 1
        counts.handlers.update(handler.id for handler in ran)
        counts.routers.update({id(router) for handler in ran for router in _around(handler.router, root)})
        for step in walk.steps:
            if step.what == "handler" and step.said != "runs":
                counts.reasons[step.id][f"{step.said}: {step.why}"] += 1
        if not ran:
            counts.nobody[event.kind] += 1
    return counts


def _around(router: Place, root: Place) -> list[Place]:
    """A router and those around it, up to the root."""
    found = [router]
    while found[-1] is not root and found[-1].parent is not None:
        found.append(found[-1].parent)
    return found

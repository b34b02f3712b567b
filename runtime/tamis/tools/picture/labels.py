"""What all pictures say in the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.events.event import UNKNOWN_KIND

if TYPE_CHECKING:
    from tamis.tools.picture.nodes import HandlerNode, PartNode, RouterNode

_ROLES = {
    "outer": "outer middleware",
    "inner": "middleware",
    "before_event": "before event",
    "after_event": "after event",
    "before_handler": "before handler",
    "after_handler": "after handler",
    "catch": "error handler",
}


def role(part: PartNode) -> str:
    return _ROLES[part.role]


def count_text(number: int, what: str) -> str:
    """`1 event`, `2 events`."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def holds(router: RouterNode) -> str:
    """How much is in a router."""
    inside = router.routers
    sizes = [count_text(len(router.handlers), "handler")]
    if inside:
        sizes.insert(0, count_text(len(inside), "router"))
    return ", ".join(sizes)


def behind(node: HandlerNode | RouterNode) -> str:
    """What a handler or router listens to, as one condition."""
    return " & ".join(node.behind)


def nobody(root: RouterNode) -> str:
    """The events that no handler takes; empty where there are none."""
    whole = sum(number for _, number in root.nobody)
    kinds = ", ".join(f"{'unknown' if kind == UNKNOWN_KIND else kind} {number:,}" for kind, number in root.nobody)
    return f"{count_text(whole, 'event')} taken by no handler: {kinds}" if whole else ""


def in_order(router: RouterNode) -> tuple[list[PartNode], list[PartNode]]:
    """The middlewares and hooks around a router's handlers, outermost first; and its error handlers."""
    outer = [part for part in router.parts if part.role in {"outer", "before_event", "after_event"}]
    catches = [part for part in router.parts if part.role == "catch"]
    return [*outer, *(part for part in router.parts if part not in outer and part not in catches)], catches

"""A tree of routers as text: one line for each thing in it, in the order in which it is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.printable import place, printable
from tamis.tools.picture.labels import behind, count_text, holds, in_order, nobody, role
from tamis.tools.picture.nodes import HandlerNode, RouterNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis.tools.picture.nodes import PartNode


def as_text(root: RouterNode) -> str:
    """The tree with lines between what belongs together. Names are escaped, so that none of them can break a line."""
    lines = [_line(root), *_inside(root, "")]
    rest = nobody(root)
    return "\n".join([*lines, printable(rest)] if rest else lines)


def _inside(router: RouterNode, indent: str) -> Iterator[str]:
    around, catches = in_order(router)
    things = [*around, *router.entries, *catches]
    for number, thing in enumerate(things, 1):
        branch, below = ("└─ ", "   ") if number == len(things) else ("├─ ", "│  ")
        yield f"{indent}{branch}{_line(thing)}"
        if isinstance(thing, RouterNode):
            yield from _inside(thing, indent + below)


def _line(thing: RouterNode | HandlerNode | PartNode) -> str:
    match thing:
        case RouterNode():
            said = list(_of_router(thing))
        case HandlerNode():
            said = list(_of_handler(thing))
        case _:
            said = [f"{role(thing)} {thing.name}"]
            if thing.behind:
                said.append(f"for {' & '.join(thing.behind) if thing.role != 'catch' else ', '.join(thing.behind)}")
    return "  ".join(map(printable, said))


def _of_router(router: RouterNode) -> Iterator[str]:
    yield f"router {router.name} ({router.mode}: {holds(router)})"
    if router.priority:
        yield f"priority {router.priority}"
    if router.behind:
        yield behind(router)
    if router.guard:
        yield f"guard {router.guard}"
    if router.taken is not None and router.events is not None:
        yield f"takes {router.taken:,} of {count_text(router.events, 'event')}"


def _of_handler(handler: HandlerNode) -> Iterator[str]:
    yield handler.id
    if not handler.enabled:
        yield "(off)"
    if handler.priority:
        yield f"priority {handler.priority}"
    yield behind(handler) or "every event"
    yield from handler.marks
    if handler.description:
        yield f"{handler.description!r}"
    if handler.source:
        yield place(handler.source)
    if handler.taken is not None:
        yield f"takes {handler.taken:,}"

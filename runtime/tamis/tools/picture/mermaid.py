"""A tree of routers as a Mermaid flowchart, for pages that render it: the text of a `mermaid` block."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from tamis.printable import printable
from tamis.tools.picture.labels import behind, count_text, holds, in_order, role
from tamis.tools.picture.nodes import HandlerNode, RouterNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis.tools.picture.nodes import PartNode

# Labels stand in double quotes, where `#`, `"`, `<` and backquotes have a meaning of their own, and where the colon of
# a word like `style:` has been taken for one.
_SPECIAL = re.compile(r"[^\w .,()'/=+~@|-]")

_CLASSES = """\
  classDef router font-weight:bold
  classDef part stroke-dasharray:2
  classDef off opacity:0.5,stroke-dasharray:6
"""


def as_mermaid(root: RouterNode) -> str:
    """The chart from left to right, in the order in which things are tried from top to bottom."""
    numbers = itertools.count(1)
    return "".join(["flowchart LR\n", *_router(root, numbers, ""), _CLASSES])


def _router(router: RouterNode, numbers: Iterator[int], above: str) -> Iterator[str]:
    own = f"n{next(numbers)}"
    label = [router.name, f"{router.mode}: {holds(router)}"]
    if router.guard:
        label.append(f"guard {router.guard}")
    if router.taken is not None and router.events is not None:
        label.append(f"takes {router.taken:,} of {count_text(router.events, 'event')}")
    yield _node(own, "[", label, "]", "router")
    if above:
        yield _edge(above, own, behind(router))
    around, catches = in_order(router)
    for thing in (*around, *router.entries, *catches):
        match thing:
            case RouterNode():
                yield from _router(thing, numbers, own)
            case HandlerNode():
                yield from _handler(thing, f"n{next(numbers)}", own)
            case _:
                yield from _part(thing, f"n{next(numbers)}", own)


def _handler(handler: HandlerNode, own: str, above: str) -> Iterator[str]:
    label = [handler.id]
    if handler.description:
        label.append(handler.description)
    said = [f"priority {handler.priority}"] if handler.priority else []
    label.append(", ".join([*said, *handler.marks, *([] if handler.enabled else ["off"])]))
    if handler.taken is not None:
        label.append(f"takes {handler.taken:,}")
    yield _node(own, "([", label, "])", "" if handler.enabled else "off")
    yield _edge(above, own, behind(handler))


def _part(part: PartNode, own: str, above: str) -> Iterator[str]:
    yield _node(own, "{{", [role(part), part.name], "}}", "part")
    yield _edge(above, own, (", " if part.role == "catch" else " & ").join(part.behind))


def _node(own: str, opening: str, label: list[str], closing: str, class_: str) -> str:
    shown = "<br>".join(_escape(line) for line in label if line)
    return f'  {own}{opening}"{shown}"{closing}{f":::{class_}" if class_ else ""}\n'


def _edge(above: str, own: str, condition: str) -> str:
    return f'  {above} -->|"{_escape(condition)}"| {own}\n' if condition else f"  {above} --> {own}\n"


def _escape(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"#{ord(found[0])};", printable(text))

"""A tree of routers as one HTML page that needs nothing else: no script, no network, lists that open and close."""

from __future__ import annotations

from html import escape
from importlib import resources
from typing import TYPE_CHECKING

from tamis.printable import place, printable
from tamis.tools.picture.labels import count_text, holds, in_order, nobody, role
from tamis.tools.picture.nodes import HandlerNode, RouterNode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tamis.tools.picture.nodes import PartNode

_MOST_REASONS = 5

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<header>
<h1>{title}</h1>
{about}</header>
<main>
{tree}</main>
</body>
</html>
"""


def as_html(root: RouterNode) -> str:
    """The page. All names, texts of guards and descriptions are escaped: they are text, whatever they hold."""
    style = resources.files("tamis.tools.picture").joinpath("page.css").read_text(encoding="utf-8")
    return _PAGE.format(title=_text(root.name), style=style, about="".join(_about(root)), tree="".join(_router(root)))


def _about(root: RouterNode) -> Iterator[str]:
    parts = sum(len(node.parts) for node in (root, *root.routers))
    off = sum(not handler.enabled for handler in root.handlers)
    sizes = [
        holds(root) + (f" ({off:,} off)" if off else ""),
        *([f"{parts:,} middlewares, hooks and error handlers"] if parts else []),
    ]  # fmt: skip
    yield f"<p>{', '.join(sizes)}. What stands higher is tried earlier.</p>\n"
    if root.events is not None:
        yield f"<p>{count_text(root.events, 'event')} tried: {root.taken or 0:,} taken by at least one handler.</p>\n"
        if root.nobody:
            yield f'<p class="nobody">{_text(nobody(root))}</p>\n'


def _router(router: RouterNode) -> Iterator[str]:
    yield '<details class="in" open><summary>'
    yield from _name(router.name, router.priority)
    yield f'<span class="mode">{_text(router.mode)}</span><span class="size">{holds(router)}</span>'
    yield from _chips(router.behind)
    if router.guard:
        yield f'<code class="guard">guard {_text(router.guard)}</code>'
    yield _bar(router.taken, router.events)
    yield "</summary>\n<ol>\n"
    around, catches = in_order(router)
    for thing in (*around, *router.entries, *catches):
        match thing:
            case RouterNode():
                yield "<li>"
                yield from _router(thing)
                yield "</li>\n"
            case HandlerNode():
                yield from _handler(thing, router.events)
            case _:
                yield from _part(thing)
    if not (router.parts or router.entries):
        yield '<li class="part">nothing is registered here</li>\n'
    yield "</ol></details>\n"


def _handler(handler: HandlerNode, events: int | None) -> Iterator[str]:
    unused = " unused" if events and not handler.taken else ""
    yield f'<li class="handler{"" if handler.enabled else " off"}{unused}"><div class="line">'
    yield from _name(handler.id, handler.priority)
    yield from _chips(handler.behind or ("every event",))
    if handler.annotation:
        yield f'<code class="annotation">{_text(handler.annotation)}</code>'
    for mark in (*([] if handler.enabled else ["off"]), *handler.marks):
        yield f'<span class="mark">{_text(mark)}</span>'
    yield f"{_bar(handler.taken, events)}</div>"
    if handler.description:
        yield f'<p class="description">{_text(handler.description)}</p>'
    kinds = ", ".join(handler.kinds) or "none: what stands before it excludes all"
    yield f'<p class="source">{_text(place(handler.source))} <span>kinds: {_text(kinds)}</span></p>'
    if handler.refused:
        rows = "".join(f"<li>{number:,} × {_text(why)}</li>" for why, number in handler.refused[:_MOST_REASONS])
        more = len(handler.refused) - _MOST_REASONS
        rows += f"<li>and {count_text(more, 'other reason')}</li>" if more > 0 else ""
        missed = sum(number for _, number in handler.refused)
        yield f"<details><summary>why not {count_text(missed, 'event')}</summary><ul>{rows}</ul></details>"
    yield "</li>\n"


def _part(part: PartNode) -> Iterator[str]:
    yield f'<li class="part line"><span class="role">{role(part)}</span><span class="name">{_text(part.name)}</span>'
    yield from _chips(part.behind)
    yield "</li>\n"


def _name(name: str, priority: int) -> Iterator[str]:
    yield f'<span class="name">{_text(name)}</span>'
    if priority:
        yield f'<span class="priority" title="smaller is tried earlier">priority {priority}</span>'


def _chips(texts: Iterable[str]) -> Iterator[str]:
    return (f"<code>{_text(text)}</code>" for text in texts)


def _bar(taken: int | None, events: int | None) -> str:
    if taken is None or events is None:
        return ""
    share = 100 * taken / events if events else 0.0
    return (
        f'<span class="taken" title="{share:.1f} % of the events">{taken:,}'
        f'<span class="bar"><span style="width:{share:.1f}%"></span></span></span>'
    )


def _text(text: str) -> str:
    return escape(printable(text))

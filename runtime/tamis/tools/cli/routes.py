"""`tamis routes`: all handlers as one table."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from tamis.printable import place, printable
from tamis.tools.cli.console import AsJson, Target, say, say_json
from tamis.tools.cli.load import load
from tamis.tools.picture import RouterNode, picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis.tools.picture import HandlerNode


def routes(target: Target, *, as_json: AsJson = False) -> None:
    """List handlers in the order in which they are tried, with all that stands before them."""
    rows = list(_rows(picture(load(target)), ()))
    if as_json:
        say_json([{**asdict(handler), "behind": behind} for handler, behind in rows])
        return
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for column in ("handler", "priority", "behind", "kinds", "source"):
        table.add_column(column, justify="right" if column == "priority" else "left", overflow="fold")
    for handler, behind in rows:
        cells = (
            handler.id if handler.enabled else f"{handler.id} (off)", str(handler.priority),
            " & ".join(behind) or "every event", ", ".join(handler.kinds) or "none", place(handler.source),
        )  # fmt: skip
        table.add_row(*(Text(printable(cell)) for cell in cells))
    console = Console()
    with console.capture() as captured:
        console.print(table)
    say("\n".join(line.rstrip() for line in captured.get().splitlines()).strip("\n"))


def _rows(router: RouterNode, before: tuple[str, ...]) -> Iterator[tuple[HandlerNode, tuple[str, ...]]]:
    """The handlers below a router, with the guards before it."""
    before = (*before, *router.behind, *((router.guard,) if router.guard else ()))
    for entry in router.entries:
        if isinstance(entry, RouterNode):
            yield from _rows(entry, before)
        else:
            yield entry, (*before, *entry.behind)

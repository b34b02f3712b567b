"""`tamis inbox list | show | requeue | drop`: what was put aside, and what becomes of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tamis.printable import printable
from tamis.tools.cli.console import AsJson, fail, say, say_json
from tamis.tools.cli.inbox_place import Place, use_inbox
from tamis.tools.cli.inbox_tables import migrate, status

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from tamis.storage.inbox import Inbox, Stored

Number = Annotated[int, typer.Argument(metavar="NUMBER", help="As `tamis inbox list` shows it.", show_default=False)]
Numbers = Annotated[list[int] | None, typer.Argument(metavar="[NUMBER]...", help="As `tamis inbox list` shows them.")]
All = Annotated[bool, typer.Option("--all", help="All that are parked.")]
Waiting = Annotated[bool, typer.Option("--waiting", help="What waits to be handled, instead of what is parked.")]
Limit = Annotated[int, typer.Option("--limit", "-n", min=1, help="How many, at most.")]

_BATCH = 1000
_SHOWN = 60
"""Characters of an error in the list."""

inbox = typer.Typer(
    help="Show who works on a bot's inbox, and what it put aside; put it in again, or drop it.", no_args_is_help=True
)
inbox.command("status")(status)
inbox.command("migrate")(migrate)


@inbox.command("list")
def list_(place: Place, *, waiting: Waiting = False, limit: Limit = 100, as_json: AsJson = False) -> None:
    """List updates that are parked: no events, or failed every time."""

    async def look(box: Inbox) -> tuple[list[Stored], int]:
        counts = await box.counts()
        found = await box.listed(parked=not waiting, limit=limit)
        return found, counts.waiting if waiting else counts.parked

    found, count = use_inbox(place, look)
    if as_json:
        say_json([_plain(update) for update in found])
        return
    if not found:
        say("nothing waits" if waiting else "nothing is parked")
        return
    _table(found)
    if count > len(found):
        say(f"and {count - len(found)} more; see --limit")


@inbox.command()
def show(place: Place, number: Number, *, as_json: AsJson = False) -> None:
    """Show an update: its bytes, and how it failed."""
    found = use_inbox(place, lambda box: box.get(number))
    if found is None:
        fail(f"there is no update {number} that waits or is parked; `tamis inbox list` shows those that are", 1)
    plain = _plain(found)
    if as_json:
        say_json(plain)
        return
    for name in ("number", "id", "source", "kind", "lane", "received", "deadline", "attempts", "interrupted"):
        say(f"{name + ':':12} {printable(str(plain[name]))}")
    say(f"{'error:':12} {_lines(found.error or 'none')}")
    say(_pretty(found.payload))


@inbox.command()
def requeue(place: Place, numbers: Numbers = None, *, every: All = False) -> None:
    """Put parked updates in again, behind what waits. A bot that runs handles them within a second."""
    _change(place, numbers, lambda box, some: box.requeue(some), "put in again", every=every)


@inbox.command()
def drop(place: Place, numbers: Numbers = None, *, every: All = False) -> None:
    """Forget parked updates."""
    _change(place, numbers, lambda box, some: box.drop(some), "dropped", every=every)


def _change(
    place: str,
    numbers: Sequence[int] | None,
    change: Callable[[Inbox, Sequence[int]], Awaitable[int]],
    said: str,
    *,
    every: bool,
) -> None:
    if bool(numbers) is every:
        fail("name the numbers of updates, or say --all")

    async def all_of_them(box: Inbox) -> int:
        if numbers:
            return await change(box, numbers)
        count = 0
        (last, found) = (0, await box.listed(limit=_BATCH))
        while found:
            count += await change(box, [update.seq for update in found])
            last = found[-1].seq
            found = await box.listed(limit=_BATCH, after=last)
        return count

    count = use_inbox(place, all_of_them)
    if numbers and count < len(set(numbers)):
        say(f"{count} {said}")
        fail(f"{len(set(numbers)) - count} of these numbers are of no parked update; `tamis inbox list` shows them", 1)
    say(f"{count} {said}")


# --- how it looks -----------------------------------------------------------------------------------------------------


def _plain(update: Stored) -> dict[str, Any]:
    known = update.dedupe_key is not None and update.dedupe_key.startswith("id:")
    return {
        "number": update.seq, "id": (update.dedupe_key or "")[3:] if known else None, "source": update.source,
        "kind": update.kind,
        "lane": update.order_key, "received": _time(update.received), "deadline": _time(update.deadline),
        "attempts": update.attempts, "interrupted": update.interrupted, "error": update.error,
        "payload": update.payload.decode("utf-8", "backslashreplace"),
    }  # fmt: skip


def _time(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S} UTC"


def _table(found: Sequence[Stored]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for column in ("number", "id", "kind", "source", "received", "tries", "error"):
        table.add_column(column, justify="right" if column in {"number", "tries"} else "left", overflow="fold")
    for update in found:
        plain = _plain(update)
        last = _short((update.error or "none").strip().splitlines()[-1])
        kind = update.kind or "no event"
        cells = (update.seq, plain["id"] or "", kind, update.source, plain["received"], update.attempts, last)
        table.add_row(*(Text(printable(str(cell))) for cell in cells))
    console = Console()
    with console.capture() as captured:
        console.print(table)
    say("\n".join(line.rstrip() for line in captured.get().splitlines()).strip("\n"))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def _lines(text: str) -> str:
    return "\n".join(printable(line) for line in text.rstrip().splitlines())


def _pretty(payload: bytes) -> str:
    try:
        return _lines(json.dumps(json.loads(payload), ensure_ascii=False, indent=2))
    except ValueError:
        return printable(payload.decode("utf-8", "backslashreplace"))

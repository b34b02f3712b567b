"""`tamis inbox migrate | status`: the tables of an inbox on a server, and what goes on in an inbox."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tamis.errors import StoreUnavailableError
from tamis.printable import printable
from tamis.tools.cli.console import AsJson, fail, say, say_json
from tamis.tools.cli.inbox_place import Place, address_in, use_inbox

if TYPE_CHECKING:
    from tamis.storage.inbox import Fleet, Inbox
    from tamis.storage.postgres.link import Link

Sql = Annotated[bool, typer.Option("--sql", help="Print the SQL instead, for who applies it by hand.")]
Watch = Annotated[bool, typer.Option("--watch", help="Show it anew every second, until Ctrl-C.")]
_EVERY = 1.0


def migrate(place: Place, *, sql: Sql = False) -> None:
    """Make the tables of an inbox on PostgreSQL, or bring them up to date. Bots never do that by themselves."""
    address = address_in(place)
    if address is None:
        fail(f"{place} needs no migration: a file is brought up to date by the bot that opens it")
    from tamis.storage.postgres import migrations
    from tamis.storage.postgres.address import address_of
    from tamis.storage.postgres.link import Link

    if sql:
        say(migrations.script(address_of(address).schema))
        return
    link = Link(address_of(address), name="tamis migrate")
    try:
        done = asyncio.run(_closing(link, migrations.migrate(link)))
    except StoreUnavailableError as error:
        fail(str(error), error.exit_code)
    for each in done:
        say(f"{each.number:04} {each.name}: applied")
    say(f"{link.address.shown} is up to date")


async def _closing(link: Link, work: Any) -> Any:
    try:
        return await work
    finally:
        await link.close()


def status(place: Place, *, watch: Watch = False, as_json: AsJson = False) -> None:
    """Show who works on an inbox, what waits and for how long, and what is parked, and why."""

    async def look(box: Inbox) -> None:
        while True:
            fleet = await box.fleet()
            if as_json:
                say_json(_plain(fleet))
            else:
                say(f"\x1b[2J\x1b[H{_text_of(fleet)}" if watch else _text_of(fleet))
            if not watch:
                return
            await asyncio.sleep(_EVERY)

    try:
        use_inbox(place, look)
    except KeyboardInterrupt:
        return


def _plain(fleet: Fleet) -> dict[str, Any]:
    return {
        "workers": [each._asdict() for each in fleet.workers],
        "sources": [each._asdict() for each in fleet.sources],
        "parked": [each._asdict() for each in fleet.parked],
    }


def _text_of(fleet: Fleet) -> str:
    now = time.time()
    lines = ["workers" if fleet.workers else "no worker"]
    for worker in fleet.workers:
        lease = "holds nothing" if worker.until is None else f"lease {worker.until - now:+.0f} s"
        lines.append(
            f"  {worker.worker}  {worker.version or '?'}  {worker.lanes} lanes  {worker.lost} lost  "
            f"seen {max(0.0, now - worker.seen):.0f} s ago  {lease}"
        )
    lines.append("sources" if fleet.sources else "nothing came so far")
    for source in fleet.sources:
        oldest = "" if source.oldest is None else f", the oldest for {source.oldest:.1f} s"
        lines.append(
            f"  {source.source or '(no name)'}  {source.waiting} waiting{oldest}  {source.held} lanes held  "
            f"{source.parked} parked  {source.retries} tried before"
        )
    if fleet.parked:
        lines.append("parked")
        lines += [f"  {each.number}  {each.source or '(no name)'}  {each.reason}" for each in fleet.parked]
    return "\n".join(printable(line) for line in lines)

"""`tamis sessions list | requeue | drop`: conversations that were set aside, and what becomes of them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tamis.errors import StoreUnavailableError
from tamis.printable import printable
from tamis.storage.sessions import open_store
from tamis.tools.cli.console import AsJson, fail, say, say_json
from tamis.tools.cli.load import load

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.storage.sessions import Store
    from tamis.storage.sessions.record import ParkedSession

Place = Annotated[str, typer.Argument(metavar="PLACE", help="The file, redis://... or MODULE:APP.", show_default=False)]
Ids = Annotated[list[str], typer.Argument(metavar="ID...", help="As `tamis sessions list` shows them.")]
Limit = Annotated[int, typer.Option("--limit", "-n", min=1, help="How many, at most.")]

_CLAIMANT, _LEASE = "tamis sessions", 60.0

sessions = typer.Typer(
    help="Show conversations that were set aside; put them back, or drop them.", no_args_is_help=True
)


@sessions.command("list")
def list_(place: Place, *, limit: Limit = 100, as_json: AsJson = False) -> None:
    """List sessions that are parked, the latest first: nobody could go on with them."""
    found: list[ParkedSession] = _with(place, lambda store: store.parked(limit))
    if as_json:
        say_json([_plain(parked) for parked in found])
        return
    if not found:
        say("nothing is parked")
    for parked in found:
        plain = _plain(parked)
        whose = f" of bot {plain['bot']}" if plain["bot"] else ""
        say(printable(f"{plain['id']}  {plain['parked']}  handler {plain['handler']}{whose}: {plain['why']}"))


@sessions.command()
def requeue(place: Place, ids: Ids) -> None:
    """Put parked sessions back: they wait for their answers as before, by their old deadlines."""

    async def put_back(store: Store) -> list[str]:
        return [session for session in ids if not await store.unpark(session)]

    _report(ids, _with(place, put_back), "put back")


@sessions.command()
def drop(place: Place, ids: Ids) -> None:
    """End parked sessions for good."""

    async def end(store: Store) -> list[str]:
        return [session for session in ids if not await _drop(store, session)]

    _report(ids, _with(place, end), "dropped")


async def _drop(store: Store, session: str) -> bool:
    """Ends a session as its handler would. It is put back for that moment, so that the store knows its keys."""
    if not await store.unpark(session):
        return False
    found = await store.get(session)
    claimed = None if found is None else await store.claim(session, found.version, _CLAIMANT, _LEASE)
    if claimed is None:
        return False
    await store.finish(claimed)
    return True


def _report(ids: list[str], missing: list[str], said: str) -> None:
    say(f"{len(ids) - len(missing)} {said}")
    if missing:
        what = "no parked session with this id can be read; `tamis sessions list` shows what there is"
        fail(f"{', '.join(missing)}: {what}", 1)


def _plain(parked: ParkedSession) -> dict[str, Any]:
    record = parked.record
    return {
        "id": parked.id,
        "bot": parked.owner,
        "handler": parked.handler,
        "step": None if record is None else record.step,
        "parked": datetime.fromtimestamp(parked.at, UTC).isoformat(timespec="seconds"),
        "why": parked.why,
        "readable": record is not None,
    }


def _with(place: str, use: Callable[[Store], Awaitable[Any]]) -> Any:
    """What a function makes of the store at a place, which is closed afterwards."""

    async def whole() -> Any:
        store = _open(place)
        try:
            return await use(store)
        finally:
            await store.close()

    try:
        return asyncio.run(whole())
    except StoreUnavailableError as error:
        fail(str(error), error.exit_code)


def _open(place: str) -> Store:
    if "://" in place:
        try:
            return open_store(place)
        except ValueError as error:
            fail(str(error))
    if Path(place).is_file():
        return open_store(place)
    if ":" not in place:
        fail(f"there is no file {place}; name the file of the sessions, its address, or the app as MODULE:APP")
    app: Any = load(place)
    default: Path | None = app.default_inbox() if hasattr(app, "default_inbox") else None
    if app.sessions is not None:
        found: Store = app.sessions
        return found
    if default is None or not default.is_file():
        fail(f"{place} keeps its sessions in memory; it would be App(sessions=...)")
    return open_store(default)

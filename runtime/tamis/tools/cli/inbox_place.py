"""Which inbox a user means: a file, the address of a server, or that of an app."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from tamis.errors import StoreUnavailableError
from tamis.storage.inbox import open_inbox
from tamis.storage.postgres.address import is_address
from tamis.tools.cli.console import fail
from tamis.tools.cli.load import load

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.storage.inbox import Inbox

Place = Annotated[
    str, typer.Argument(metavar="PLACE", help="The file, postgresql://..., or MODULE:APP.", show_default=False)
]


def use_inbox(place: str, use: Callable[[Inbox], Awaitable[Any]]) -> Any:
    """What a function makes of the inbox at a place, which is closed afterwards."""

    async def whole() -> Any:
        box = _open(place)
        try:
            return await use(box)
        finally:
            await box.close()

    try:
        return asyncio.run(whole())
    except StoreUnavailableError as error:
        fail(str(error), error.exit_code)


def address_in(place: str) -> str | None:
    """The address of the server where an inbox is, with its password; None: it is elsewhere."""
    if is_address(place):
        return place
    if Path(place).exists() or ":" not in place:
        return None
    found = getattr(load(place), "inbox", None)
    return getattr(found, "dsn", None)


def _open(place: str) -> Inbox:
    if is_address(place):
        return open_inbox(place)
    if not Path(place).exists() and ":" in place:
        return _inbox_of(place)
    if not Path(place).is_file():
        fail(f"there is no file {place}; name the inbox's file, its address, or the app as MODULE:APP")
    _check(place)
    return open_inbox(place)


def _inbox_of(target: str) -> Inbox:
    """The inbox of an app: the one that it was made with, else the file that it keeps by default."""
    app: Any = load(target)
    found: Inbox | None = getattr(app, "inbox", None)
    if found is not None:
        return found
    default: Path | None = app.default_inbox() if hasattr(app, "default_inbox") else None
    if default is None:
        fail(f"{target} has no inbox; it would be App(inbox=...)")
    if not default.is_file():
        fail(f"{target} has no inbox yet: it would be {default}")
    return open_inbox(default)


def _check(place: str) -> None:
    """Ends the command for a file that holds no inbox: opening it would make one."""
    import sqlite3

    db = sqlite3.connect(f"{Path(place).resolve().as_uri()}?mode=ro", uri=True)
    try:
        there = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'inbox_total'").fetchone()
    except sqlite3.DatabaseError as error:
        _no_inbox(place, str(error))
    finally:
        db.close()
    if there is None:
        _no_inbox(place, "it has other tables, or none")


def _no_inbox(place: str, why: str) -> NoReturn:
    fail(f"{place} is no inbox: {why}")

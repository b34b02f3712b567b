"""How updates get into a SQLite file."""

from __future__ import annotations

import sqlite3
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from tamis.errors import InboxFullError
from tamis.storage.inbox.limits import check_room, storable
from tamis.storage.inbox.record import Appended
from tamis.storage.inbox.sqlite_many import NotAllNewError, insert
from tamis.storage.inbox.sqlite_parked import trim
from tamis.storage.inbox.sqlite_rows import add_lane, count, lifetime_of, pack_headers, total_of
from tamis.storage.inbox.sqlite_schema import DONE, PARKED, WAITING
from tamis.storage.sqlite_worker import whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.storage.inbox.record import Incoming

_INSERT = (
    "INSERT INTO inbox_update "
    "(source, dedupe, order_key, kind, deadline, payload, headers, received, error, state, lifetime) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
)


class Limits(NamedTuple):
    """How much of a source may wait and be parked, and for how many seconds ids are remembered."""

    inbox: str
    rows: int
    size: int
    parked_rows: int
    parked_size: int
    window: float


def append_all(
    db: sqlite3.Connection, several: Sequence[Sequence[Incoming]], limits: Limits, now: float
) -> list[list[Appended] | BaseException]:
    """What is given at one time is stored together where all of it is new, else one by one."""
    full = _full_sources(db, {update.source for updates in several for update in updates}, limits)
    taken = [updates for updates in several if full.keys().isdisjoint(update.source for update in updates)]
    stored: list[list[Appended] | BaseException]
    try:
        with whole(db):
            became = iter(insert(db, [update for updates in taken for update in updates], now))
    except NotAllNewError:
        stored = [_append_each(db, updates, limits, now) for updates in taken]
    except sqlite3.Error:
        raise
    except Exception:  # noqa: BLE001 - one cannot be stored, and who gave it gets the error
        stored = [_append_each(db, updates, limits, now) for updates in taken]
    else:
        stored = [[*islice(became, len(updates))] for updates in taken]
    _trim(db, taken, limits)
    if not full:
        return stored
    rest = iter(stored)
    return [
        next((full[update.source] for update in updates if update.source in full), None) or next(rest)
        for updates in several
    ]


def _full_sources(db: sqlite3.Connection, sources: set[str], limits: Limits) -> dict[str, InboxFullError]:
    """The sources of which too much waits. Those that are new get a row, which counts what comes."""
    full: dict[str, InboxFullError] = {}
    for source in sources:
        statement = "SELECT waiting, size - parked_size FROM inbox_source WHERE source = ?"
        row = db.execute(statement, (source,)).fetchone()
        if row is None:
            db.execute("INSERT INTO inbox_source (source) VALUES (?)", (source,))
            continue
        waiting, size = row
        try:
            check_room(limits.inbox, waiting, size, limits.rows, limits.size)
        except InboxFullError as error:
            full[source] = error
    return full


def _trim(db: sqlite3.Connection, taken: Sequence[Sequence[Incoming]], limits: Limits) -> None:
    for source in {update.source for updates in taken for update in updates if update.error is not None}:
        trim(db, source, limits.parked_rows, limits.parked_size)


def _append_each(
    db: sqlite3.Connection, updates: Sequence[Incoming], limits: Limits, now: float
) -> list[Appended] | BaseException:
    try:
        with whole(db):
            return [_append(db, update, limits.window, now) for update in updates]
    except sqlite3.Error:
        raise
    except Exception as error:  # noqa: BLE001 - it goes to who gave these
        return error


def _append(db: sqlite3.Connection, new: Incoming, window: float, now: float) -> Appended:
    state = WAITING if new.error is None else PARKED
    values = (
        new.source, new.dedupe_key, new.order_key, new.kind, new.deadline, new.payload, pack_headers(new.headers),
        now, None if new.error is None else storable(new.error), state, lifetime_of(new.deadline, now),
    )  # fmt: skip
    row = db.execute(_INSERT, values)
    if row.rowcount == 0:
        if not _make_way(db, new, window, now):
            return Appended.DUPLICATE
        row = db.execute(_INSERT, values)
    count(db, new.source, total_of(new.payload, state))
    if state == PARKED:
        return Appended.PARKED
    add_lane(db, new.source, new.order_key, row.lastrowid or 0)
    return Appended.NEW


def _make_way(db: sqlite3.Connection, new: Incoming, window: float, now: float) -> bool:
    """Takes the id of a new update from one that is too old, or parked and asked for again. Returns whether it did."""
    found = "SELECT seq, state, received FROM inbox_update WHERE source = ? AND dedupe = ?"
    seq, state, received = db.execute(found, (new.source, new.dedupe_key)).fetchone()
    if received <= now - window:
        if state == DONE:
            db.execute("DELETE FROM inbox_update WHERE seq = ?", (seq,))
        else:
            db.execute("UPDATE inbox_update SET dedupe = NULL WHERE seq = ?", (seq,))
        return True
    if state == PARKED and new.requeues:
        db.execute("DELETE FROM inbox_update WHERE seq = ?", (seq,))
        return True
    return False

"""The tables of an inbox in a SQLite file, and what its rows mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from tamis.errors import LaneLostError, StoreUnavailableError
from tamis.storage.inbox.record import Headers, Stored

if TYPE_CHECKING:
    import sqlite3

    from tamis.storage.inbox.record import LaneClaim

FORMAT = 1
"""The version of the tables, kept in `inbox_total`. The file's own `user_version` belongs to sessions."""
WAITING, PARKED, DONE = 0, 1, 2

_TABLES = f"""
CREATE TABLE inbox_update (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    dedupe TEXT,                    -- NULL: nobody knows whether it came before
    order_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    deadline REAL,
    payload BLOB NOT NULL,          -- empty once it is done
    headers BLOB,
    received REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    interrupted INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    state INTEGER NOT NULL          -- {WAITING} waits, {PARKED} is parked, {DONE} is done: kept for its id
);
CREATE UNIQUE INDEX inbox_id ON inbox_update (source, dedupe) WHERE dedupe IS NOT NULL;
CREATE INDEX inbox_waiting ON inbox_update (order_key, seq) WHERE state = {WAITING};
CREATE INDEX inbox_parked ON inbox_update (seq) WHERE state = {PARKED};
CREATE INDEX inbox_seen ON inbox_update (received) WHERE state = {DONE};
CREATE TABLE inbox_lane (           -- one for each order key of which something waits
    order_key TEXT PRIMARY KEY,
    head INTEGER NOT NULL,          -- its first update, when it was last free
    due REAL NOT NULL,              -- 0: it can be claimed; else when its lease ends, or its next try is
    owner TEXT,
    epoch INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX inbox_due ON inbox_lane (due, head);
CREATE TABLE inbox_outbox (number INTEGER PRIMARY KEY AUTOINCREMENT, seq INTEGER NOT NULL, content BLOB NOT NULL);
CREATE TABLE inbox_total (
    format INTEGER NOT NULL, epoch INTEGER NOT NULL, holder TEXT,
    waiting INTEGER NOT NULL, parked INTEGER NOT NULL, seen INTEGER NOT NULL, size INTEGER NOT NULL
);
INSERT INTO inbox_total VALUES ({FORMAT}, 0, NULL, 0, 0, 0, 0)
"""  # noqa: S608


def _counting(new: str, old: str) -> str:
    """Adds what is in a row now, and takes away what was; either may be missing."""
    counted: list[str] = []
    for name, what in (
        ("waiting", f"({{0}}.state = {WAITING})"),
        ("parked", f"({{0}}.state = {PARKED})"),
        ("seen", f"({{0}}.state = {DONE})"),
        ("size", "length({0}.payload)"),
    ):
        terms = [f"{sign} {what.format(row)}" for sign, row in (("+", new), ("-", old)) if row]
        counted.append(f"{name} = {name} {' '.join(terms)}")
    return f"UPDATE inbox_total SET {', '.join(counted)};"  # noqa: S608


_TRIGGERS = (
    f"CREATE TRIGGER inbox_in AFTER INSERT ON inbox_update BEGIN {_counting('NEW', '')} END",
    f"CREATE TRIGGER inbox_out AFTER DELETE ON inbox_update BEGIN {_counting('', 'OLD')} END",
    f"CREATE TRIGGER inbox_changed AFTER UPDATE OF state, payload ON inbox_update BEGIN {_counting('NEW', 'OLD')} END",
)


def make_tables(db: sqlite3.Connection, name: str) -> None:
    """Makes the tables in a file that does not have them. Raises `StoreUnavailableError` for newer ones."""
    if _format(db, name) == FORMAT:
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        if _format(db, name) != FORMAT:
            for statement in (*_TABLES.split(";\n"), *_TRIGGERS):
                db.execute(statement)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _format(db: sqlite3.Connection, name: str) -> int:
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'inbox_total'").fetchone() is None:
        return 0
    found: int = db.execute("SELECT format FROM inbox_total").fetchone()[0]
    if found > FORMAT:
        why = f"a newer Tamis made it (format {found}; this one reads up to {FORMAT}); update Tamis"
        raise StoreUnavailableError(name, why)
    return found


COLUMNS = (
    "seq, source, dedupe, order_key, kind, deadline, payload, headers, received, attempts, interrupted, error, "
    f"state = {PARKED}"
)


def stored(row: tuple[object, ...]) -> Stored:
    """What a row of `COLUMNS` says."""
    one = Stored._make(row)
    return one._replace(headers=unpack_headers(row[7]), parked=bool(one.parked))


def pack_headers(headers: Headers) -> bytes | None:
    return msgspec.msgpack.encode(headers) if headers else None


def unpack_headers(packed: object) -> Headers:
    return msgspec.msgpack.decode(packed, type=Headers) if isinstance(packed, bytes) else ()


def check_held(db: sqlite3.Connection, lane: LaneClaim) -> None:
    """Raises `LaneLostError` if another claim than this one holds the lane, or none."""
    if db.execute("SELECT 1 FROM inbox_lane WHERE order_key = ? AND epoch = ?", lane).fetchone() is None:
        raise LaneLostError(*lane)


def first_waiting(db: sqlite3.Connection, order_key: str) -> int | None:
    """The first update that waits in a lane."""
    statement = f"SELECT min(seq) FROM inbox_update WHERE order_key = ? AND state = {WAITING}"  # noqa: S608
    first: int | None = db.execute(statement, (order_key,)).fetchone()[0]
    return first


def interrupted(db: sqlite3.Connection, order_key: str) -> None:
    """Counts for the first update of a lane that it was cut off."""
    statement = "UPDATE inbox_update SET interrupted = interrupted + 1 WHERE seq = ?"
    db.execute(statement, (first_waiting(db, order_key),))


def end(db: sqlite3.Connection, seq: int, state: int) -> None:
    """Blanks an update of which nothing but the id is needed, or removes it where it has none."""
    ended = (
        f"UPDATE inbox_update SET state = {DONE}, payload = x'', headers = NULL, error = NULL "  # noqa: S608
        "WHERE seq = ? AND state = ? AND dedupe IS NOT NULL"
    )
    if db.execute(ended, (seq, state)).rowcount == 0:
        db.execute("DELETE FROM inbox_update WHERE seq = ? AND state = ?", (seq, state))


def goes_on(db: sqlite3.Connection, lane: LaneClaim) -> bool:
    """Whether more waits in a lane. If not, it is given back."""
    if first_waiting(db, lane.order_key) is not None:
        return True
    db.execute("DELETE FROM inbox_lane WHERE order_key = ?", (lane.order_key,))
    return False

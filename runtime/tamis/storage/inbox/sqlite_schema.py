"""The tables of an inbox in a SQLite file, and how those of an older Tamis become these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.errors import StoreUnavailableError, StoreUnusableError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

FORMAT = 2
"""The version of the tables, kept in `inbox_total`. The file's own `user_version` belongs to sessions."""
WAITING, PARKED, DONE = 0, 1, 2

_UPDATES = f"""
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
    state INTEGER NOT NULL,         -- {WAITING} waits, {PARKED} is parked, {DONE} is done: kept for its id
    stopped INTEGER NOT NULL DEFAULT 0,
    lifetime REAL                   -- seconds from its arrival to its deadline
);
CREATE UNIQUE INDEX inbox_id ON inbox_update (source, dedupe) WHERE dedupe IS NOT NULL;
CREATE INDEX inbox_parked ON inbox_update (seq) WHERE state = {PARKED};
CREATE INDEX inbox_seen ON inbox_update (received) WHERE state = {DONE};
CREATE TABLE inbox_outbox (number INTEGER PRIMARY KEY AUTOINCREMENT, seq INTEGER NOT NULL, content BLOB NOT NULL);
CREATE TABLE inbox_total (format INTEGER NOT NULL, epoch INTEGER NOT NULL, holder TEXT);
INSERT INTO inbox_total VALUES ({FORMAT}, 0, NULL)
"""  # noqa: S608
_LANES = f"""
CREATE INDEX inbox_waiting ON inbox_update (source, order_key, seq) WHERE state = {WAITING};
CREATE TABLE inbox_lane (           -- one for each order key of a source of which something waits
    source TEXT NOT NULL,
    order_key TEXT NOT NULL,
    head INTEGER NOT NULL,          -- its first update, when it was last free
    due REAL NOT NULL,              -- 0: it is free; else when its lease ends or its next try is (monotonic clock)
    span REAL NOT NULL DEFAULT 0,   -- how long the lease or the delay is
    suspect INTEGER NOT NULL DEFAULT 0,  -- how often its first update was interrupted, if too often
    owner TEXT,
    epoch INTEGER NOT NULL DEFAULT 0,
    begun INTEGER NOT NULL DEFAULT 0,    -- whether its first update was begun
    PRIMARY KEY (source, order_key)
) WITHOUT ROWID;
CREATE INDEX inbox_due ON inbox_lane (source, suspect, due, head);
CREATE TABLE inbox_source (
    source TEXT PRIMARY KEY,
    app TEXT,                       -- whose it is; NULL: nobody said
    waiting INTEGER NOT NULL DEFAULT 0,
    parked INTEGER NOT NULL DEFAULT 0,
    seen INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 0,
    parked_size INTEGER NOT NULL DEFAULT 0,
    dropped INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID
"""


def _count(new: str, old: str) -> str:
    """Adds what is in a row now, and takes away what was; either may be missing."""
    counted: list[str] = []
    for name, what in (
        ("waiting", f"({{0}}.state = {WAITING})"),
        ("parked", f"({{0}}.state = {PARKED})"),
        ("seen", f"({{0}}.state = {DONE})"),
        ("size", "length({0}.payload)"),
        ("parked_size", f"({{0}}.state = {PARKED}) * length({{0}}.payload)"),
    ):
        terms = [f"{sign} {what.format(row)}" for sign, row in (("+", new), ("-", old)) if row]
        counted.append(f"{name} = {name} {' '.join(terms)}")
    return f"UPDATE inbox_source SET {', '.join(counted)} WHERE source = {new or old}.source;"  # noqa: S608


# What comes in and what is acknowledged is counted by who does it (`count` in sqlite_rows.py), many at a time: a
# trigger for each row would cost a fifth of the speed. All else is rare, and triggers forget nothing.
_TRIGGERS = (
    f"CREATE TRIGGER inbox_out AFTER DELETE ON inbox_update BEGIN {_count('', 'OLD')} END",
    "CREATE TRIGGER inbox_changed AFTER UPDATE OF state, payload ON inbox_update "
    f"WHEN OLD.state <> {WAITING} OR NEW.state <> {DONE} BEGIN {_count('NEW', 'OLD')} END",
)

# In format 1 a lane was an order key alone, and updates were counted together.
_FROM_1 = (
    "DROP TRIGGER inbox_in",
    "DROP TRIGGER inbox_out",
    "DROP TRIGGER inbox_changed",
    "DROP INDEX inbox_waiting",
    "ALTER TABLE inbox_update ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE inbox_update ADD COLUMN lifetime REAL",
    f"UPDATE inbox_update SET lifetime = deadline - received WHERE deadline IS NOT NULL AND state <> {DONE}",  # noqa: S608
    "UPDATE inbox_update SET interrupted = interrupted + 1 WHERE seq IN (SELECT (SELECT min(u.seq) FROM inbox_update u "  # noqa: S608
    f"WHERE u.order_key = l.order_key AND u.state = {WAITING}) FROM inbox_lane l WHERE l.owner IS NOT NULL)",
    "DROP TABLE inbox_lane",
    *_LANES.split(";\n"),
    "INSERT INTO inbox_lane (source, order_key, head, due) SELECT source, order_key, min(seq), 0 "  # noqa: S608
    f"FROM inbox_update WHERE state = {WAITING} GROUP BY source, order_key",
    "INSERT INTO inbox_source (source, waiting, parked, seen, size, parked_size) "  # noqa: S608
    f"SELECT source, sum(state = {WAITING}), sum(state = {PARKED}), sum(state = {DONE}), sum(length(payload)), "
    f"sum((state = {PARKED}) * length(payload)) FROM inbox_update GROUP BY source",
    "ALTER TABLE inbox_total RENAME TO inbox_total_1",
    "CREATE TABLE inbox_total (format INTEGER NOT NULL, epoch INTEGER NOT NULL, holder TEXT)",
    f"INSERT INTO inbox_total SELECT {FORMAT}, epoch, NULL FROM inbox_total_1",  # noqa: S608
    "DROP TABLE inbox_total_1",
    *_TRIGGERS,
)
_NEW = (*_UPDATES.split(";\n"), *_LANES.split(";\n"), *_TRIGGERS)


def make_tables(db: sqlite3.Connection, name: str, is_alone: Callable[[], bool]) -> bool:
    """Makes the tables in a file that does not have them, or brings older ones up to date. Returns whether it did.

    `is_alone`: whether no other process works on the file; tables in use are not changed under the feet of an older
    Tamis. Raises `StoreUnavailableError` while one works on them, and `StoreUnusableError` for newer tables.
    """
    if _format(db, name) == FORMAT:
        return False
    db.execute("BEGIN IMMEDIATE")
    try:
        found = _format(db, name)
        if found == 1:
            _check_alone(name, is_alone)
        for statement in {0: _NEW, 1: _FROM_1}.get(found, ()):
            db.execute(statement)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise
    return True


def _check_alone(name: str, is_alone: Callable[[], bool]) -> None:
    if not is_alone():
        why = "an older Tamis still works on it; when that has ended, its tables are brought up to date"
        raise StoreUnavailableError(name, why)


def _format(db: sqlite3.Connection, name: str) -> int:
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'inbox_total'").fetchone() is None:
        return 0
    found: int = db.execute("SELECT format FROM inbox_total").fetchone()[0]
    if found > FORMAT:
        why = f"a newer Tamis made it (format {found}; this one reads up to {FORMAT}); update Tamis"
        raise StoreUnusableError(name, why)
    return found

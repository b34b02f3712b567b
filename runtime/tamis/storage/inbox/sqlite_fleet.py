"""Who works on an inbox in a SQLite file, and what there is for them.

These tables came later than the others and are made where they are missing: an older Tamis does not look at them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.storage.inbox.reasons import reasons_of
from tamis.storage.inbox.record import Fleet, SourceAge, WorkerState
from tamis.storage.inbox.sqlite_schema import PARKED, WAITING

if TYPE_CHECKING:
    import sqlite3

_TABLES = (
    "CREATE TABLE IF NOT EXISTS inbox_worker "
    "(worker TEXT PRIMARY KEY, version TEXT NOT NULL, place TEXT NOT NULL, seen REAL NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS inbox_hold "
    "(name TEXT PRIMARY KEY, worker TEXT NOT NULL, until REAL NOT NULL, span REAL NOT NULL) WITHOUT ROWID",
)
_AGES = (
    "SELECT s.source, s.waiting, "  # noqa: S608
    f"(SELECT ? - min(u.received) FROM inbox_update u WHERE u.source = s.source AND u.state = {WAITING}), "
    "(SELECT count(*) FROM inbox_lane l WHERE l.source = s.source AND l.owner IS NOT NULL), s.parked, "
    f"(SELECT count(*) FROM inbox_update u WHERE u.source = s.source AND u.state = {WAITING} AND u.attempts > 0) "
    "FROM inbox_source s ORDER BY s.source"
)
_GONE = 3600.0
"""Seconds after which a worker that nobody heard of is forgotten."""


def make_tables(db: sqlite3.Connection) -> None:
    for statement in _TABLES:
        db.execute(statement)


def fleet(db: sqlite3.Connection, now: float, timer: float) -> Fleet:
    """All of it; `now` is what time it is, `timer` what the clock of leases says."""
    held = {
        owner: (count, now + until - timer)
        for owner, count, until in db.execute(
            "SELECT owner, count(*), max(due) FROM inbox_lane WHERE owner IS NOT NULL GROUP BY owner"
        )
    }
    workers: list[WorkerState] = []
    for worker, version, place, seen in db.execute("SELECT * FROM inbox_worker ORDER BY worker").fetchall():
        lanes, until = held.get(worker, (0, None))
        workers.append(WorkerState(worker, version, place, lanes, until, seen, 0))
    sources = [SourceAge._make(row) for row in db.execute(_AGES, (now,)).fetchall()]
    parked = db.execute(f"SELECT source, kind, error FROM inbox_update WHERE state = {PARKED}").fetchall()  # noqa: S608
    return Fleet(workers, sources, reasons_of(parked))


def heartbeat(db: sqlite3.Connection, worker: str, version: str, place: str, now: float) -> None:
    db.execute("DELETE FROM inbox_worker WHERE seen < ?", (now - _GONE,))
    db.execute("INSERT OR REPLACE INTO inbox_worker VALUES (?, ?, ?, ?)", (worker, version, place, now))


def hold(db: sqlite3.Connection, name: str, worker: str, lease: float, timer: float) -> bool:
    """Takes or keeps what one worker does at a time. What ends later than it can was written before a restart."""
    statement = (
        "INSERT INTO inbox_hold VALUES (?1, ?2, ?3, ?4) ON CONFLICT (name) DO UPDATE SET worker = ?2, until = ?3, "
        "span = ?4 WHERE worker = ?2 OR until <= ?5 OR until - span > ?5 + 1"
    )
    return db.execute(statement, (name, worker, timer + lease, lease, timer)).rowcount == 1

"""Parked updates (dead letters) in a SQLite file: how they get there, and how they leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.storage.inbox.sqlite_rows import add_lane, count, end, total_of
from tamis.storage.inbox.sqlite_schema import PARKED, WAITING
from tamis.storage.sqlite_worker import whole

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_AT_ONCE = 100


def park(db: sqlite3.Connection, seq: int, error: str, *, tried: bool) -> None:
    """Puts an update aside."""
    statement = (
        f"UPDATE inbox_update SET state = {PARKED}, attempts = attempts + ?, error = ? "  # noqa: S608
        f"WHERE seq = ? AND state = {WAITING}"
    )
    db.execute(statement, (tried, error, seq))


def trim(db: sqlite3.Connection, source: str, rows: int, size: int, keep: int = 0) -> tuple[int, int]:
    """Drops the oldest parked updates of a source beyond the limits, but not the one to keep.

    Returns how many these were, and how many were ever dropped.
    """
    trimmed = 0
    oldest = f"SELECT seq FROM inbox_update WHERE state = {PARKED} AND source = ? AND seq <> ? ORDER BY seq LIMIT ?"  # noqa: S608
    state = "SELECT parked, parked_size, dropped FROM inbox_source WHERE source = ?"
    while True:
        parked, parked_size, dropped = db.execute(state, (source,)).fetchone()
        over = parked - rows
        if over <= 0 and parked_size <= size:
            return trimmed, dropped
        seqs = db.execute(oldest, (source, keep, min(_AT_ONCE, over) if over > 0 else 1)).fetchall()
        if not seqs:
            return trimmed, dropped
        for (seq,) in seqs:
            end(db, seq, PARKED)
        db.execute("UPDATE inbox_source SET dropped = dropped + ? WHERE source = ?", (len(seqs), source))
        trimmed += len(seqs)


def requeue(db: sqlite3.Connection, seqs: Sequence[int], now: float) -> int:
    """Puts parked updates in again, with a deadline as far away as at first. Returns how many there were."""
    again = (
        "INSERT INTO inbox_update "  # noqa: S608
        "(source, dedupe, order_key, kind, payload, headers, received, lifetime, deadline, state) "
        f"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, {WAITING})"
    )
    columns = "source, dedupe, order_key, kind, payload, headers, received, lifetime"
    statement = f"DELETE FROM inbox_update WHERE seq = ? AND state = {PARKED} RETURNING {columns}"  # noqa: S608
    requeued = 0
    with whole(db):
        for seq in seqs:
            for row in db.execute(statement, (seq,)).fetchall():
                deadline = None if row[-1] is None else now + row[-1]
                number = db.execute(again, (*row, deadline)).lastrowid
                count(db, row[0], total_of(row[4], WAITING))
                add_lane(db, row[0], row[2], number or 0)
                requeued += 1
    return requeued


def drop(db: sqlite3.Connection, seqs: Sequence[int]) -> int:
    """Forgets parked updates. Returns how many there were."""
    there = f"SELECT 1 FROM inbox_update WHERE seq = ? AND state = {PARKED}"  # noqa: S608
    parked = [seq for seq in dict.fromkeys(seqs) if db.execute(there, (seq,)).fetchone() is not None]
    with whole(db):
        for seq in parked:
            end(db, seq, PARKED)
    return len(parked)

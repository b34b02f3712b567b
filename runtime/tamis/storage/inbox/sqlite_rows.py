"""What the rows of an inbox in a SQLite file mean, and the statements that change one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from tamis.errors import LaneLostError
from tamis.storage.inbox.record import Headers, LaneClaim, Stored
from tamis.storage.inbox.sqlite_schema import DONE, PARKED, WAITING

if TYPE_CHECKING:
    import sqlite3

COLUMNS = (
    "seq, source, dedupe, order_key, kind, deadline, payload, headers, received, attempts, interrupted, error, "
    f"state = {PARKED}, stopped, lifetime"
)
BLANKED = f"state = {DONE}, payload = x'', headers = NULL, error = NULL"
_COUNT = (
    "UPDATE inbox_source SET waiting = waiting + ?, parked = parked + ?, seen = seen + ?, size = size + ?, "
    "parked_size = parked_size + ? WHERE source = ?"
)
_FIRST = (
    f"SELECT seq, interrupted FROM inbox_update WHERE source = ? AND order_key = ? AND state = {WAITING} "  # noqa: S608
    "ORDER BY seq LIMIT 1"
)


def stored(row: tuple[object, ...]) -> Stored:
    """What a row of `COLUMNS` says."""
    update = Stored._make(row)
    return update._replace(headers=unpack_headers(row[7]), parked=bool(update.parked))


def pack_headers(headers: Headers) -> bytes | None:
    return msgspec.msgpack.encode(headers) if headers else None


def unpack_headers(packed: object) -> Headers:
    return msgspec.msgpack.decode(packed, type=Headers) if isinstance(packed, bytes) else ()


def total_of(payload: bytes, state: int) -> Total:
    """What a new update adds to the counts of its source."""
    size = len(payload)
    return Total(waiting=1, size=size) if state == WAITING else Total(parked=1, size=size, parked_size=size)


def lifetime_of(deadline: float | None, now: float) -> float | None:
    """Seconds that an update has which arrives now."""
    return None if deadline is None else max(0.0, deadline - now)


def check_held(db: sqlite3.Connection, lane: LaneClaim) -> None:
    """Raises `LaneLostError` if another claim than this one holds the lane, or none."""
    held = "SELECT 1 FROM inbox_lane WHERE source = ? AND order_key = ? AND epoch = ?"
    if db.execute(held, lane[:3]).fetchone() is None:
        raise LaneLostError(lane.order_key, lane.epoch)


def first_waiting(db: sqlite3.Connection, source: str, order_key: str) -> tuple[int, int] | None:
    """The first update that waits in a lane, and how often it was interrupted."""
    first: tuple[int, int] | None = db.execute(_FIRST, (source, order_key)).fetchone()
    return first


class Total(NamedTuple):
    """What is to be added to the counts of a source."""

    waiting: int = 0
    parked: int = 0
    seen: int = 0
    size: int = 0
    parked_size: int = 0


def count(db: sqlite3.Connection, source: str, total: Total) -> None:
    """Counts what came into the tables, or is done; the triggers count all else."""
    db.execute(_COUNT, (*total, source))


def end(db: sqlite3.Connection, seq: int, state: int) -> None:
    """Blanks an update of which nothing but the id is needed, or removes it where it has none."""
    found = "SELECT source, length(payload) FROM inbox_update WHERE seq = ? AND state = ? AND dedupe IS NOT NULL"
    row = db.execute(found, (seq, state)).fetchone()
    if row is None:
        db.execute("DELETE FROM inbox_update WHERE seq = ? AND state = ?", (seq, state))
        return
    db.execute(f"UPDATE inbox_update SET {BLANKED} WHERE seq = ?", (seq,))  # noqa: S608
    if state == WAITING:
        count(db, row[0], Total(waiting=-1, seen=1, size=-row[1]))


def end_in_lane(db: sqlite3.Connection, lane: LaneClaim) -> bool:
    """After an update of a held lane has ended: whether more waits in it. If not, the lane is released."""
    if first_waiting(db, lane.source, lane.order_key) is None:
        db.execute("DELETE FROM inbox_lane WHERE source = ? AND order_key = ?", (lane.source, lane.order_key))
        return False
    if lane.suspect:  # it was the update that is gone
        statement = "UPDATE inbox_lane SET suspect = 0, begun = 1 WHERE source = ? AND order_key = ?"
        db.execute(statement, (lane.source, lane.order_key))
    return True


def add_lane(db: sqlite3.Connection, source: str, order_key: str, seq: int) -> None:
    """Makes the lane of an update, if it is not there."""
    statement = "INSERT OR IGNORE INTO inbox_lane (source, order_key, head, due) VALUES (?, ?, ?, 0)"
    db.execute(statement, (source, order_key, seq))

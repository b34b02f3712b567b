"""What is done to many updates of a SQLite file at one time, with a few statements for all of them.

A statement lets go of the interpreter's lock while it runs, and has to wait for it afterwards. So it is their number
that costs, much more than what they do. Each function says what it cannot do for all at one time; its caller then
does it one by one.
"""

from __future__ import annotations

import json
import sqlite3
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from tamis.errors import LaneLostError
from tamis.storage.inbox.record import Appended
from tamis.storage.inbox.sqlite_rows import BLANKED, COLUMNS, Total, count, lifetime_of, pack_headers, stored
from tamis.storage.inbox.sqlite_schema import PARKED, WAITING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tamis.storage.inbox.record import Incoming, LaneClaim, Stored

T = TypeVar("T")
_SIZES = (64, 16, 4, 1)
"""Of how many rows statements are made: few texts, so that SQLite keeps them compiled."""
_READ_BYTES = 1_000_000
"""Of a lane's updates, those behind so many bytes are read later."""
_INSERT = (
    "INSERT INTO inbox_update "
    "(source, dedupe, order_key, kind, deadline, payload, headers, received, error, state, lifetime) VALUES "
)
_LANES = (
    "INSERT OR IGNORE INTO inbox_lane (source, order_key, head, due) SELECT source, order_key, min(seq), 0 "  # noqa: S608
    f"FROM inbox_update NOT INDEXED WHERE seq > ? AND state = {WAITING} GROUP BY source, order_key"
)
_SEQS = "(SELECT value FROM json_each(?))"
_HELD = (
    "SELECT u.seq, l.source, l.order_key, l.epoch, length(u.payload) FROM inbox_update u "  # noqa: S608
    "JOIN inbox_lane l ON l.source = u.source AND l.order_key = u.order_key "
    f"WHERE u.seq IN {_SEQS} AND u.state = {WAITING} AND u.dedupe IS NOT NULL"
)
_DONE = f"UPDATE inbox_update SET {BLANKED} WHERE seq IN {_SEQS}"  # noqa: S608
_ENDED = (
    "DELETE FROM inbox_lane WHERE (source, order_key) IN "  # noqa: S608
    f"(SELECT source, order_key FROM inbox_update WHERE seq IN {_SEQS}) "
    "AND NOT EXISTS (SELECT 1 FROM inbox_update u WHERE u.source = inbox_lane.source "
    f"AND u.order_key = inbox_lane.order_key AND u.state = {WAITING}) RETURNING source, order_key"
)


class NotAllNewError(Exception):
    """Of what was given at one time, something came before."""


def insert(db: sqlite3.Connection, updates: Sequence[Incoming], now: float) -> list[Appended]:
    """Stores updates whose ids are all new. Raises `NotAllNewError` where one is not.

    Called in a savepoint, since it may have stored some when it raises.
    """
    before: int = db.execute("SELECT coalesce(max(seq), 0) FROM inbox_update").fetchone()[0]
    try:
        for some in _chunks(updates):
            rows = ", ".join(["(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"] * len(some))
            db.execute(_INSERT + rows, [value for update in some for value in _values(update, now)])
    except sqlite3.IntegrityError:
        raise NotAllNewError from None
    db.execute(_LANES, (before,))
    for parked in (False, True):
        sizes_of = ((new.source, len(new.payload)) for new in updates if (new.error is not None) is parked)
        for source, sizes in _sizes_by_source(sizes_of).items():
            number, size = len(sizes), sum(sizes)
            count(db, source, Total(0, number, 0, size, size) if parked else Total(number, 0, 0, size))
    return [Appended.NEW if update.error is None else Appended.PARKED for update in updates]


def _values(new: Incoming, now: float) -> tuple[object, ...]:
    state = WAITING if new.error is None else PARKED
    return (
        new.source, new.dedupe_key, new.order_key, new.kind, new.deadline, new.payload, pack_headers(new.headers),
        now, new.error, state, lifetime_of(new.deadline, now),
    )  # fmt: skip


def complete(db: sqlite3.Connection, asked: Sequence[tuple[LaneClaim, int]]) -> list[bool | None]:
    """Ends updates, and says of each whether more waits in its lane; None for those that were not ended.

    These are the ones whose lane is lost, and those without an id.
    """
    rows = db.execute(_HELD, (json.dumps([seq for _, seq in asked]),))
    held = {seq: (tuple(lane), size) for seq, *lane, size in rows}
    ends = [seq in held and held[seq][0] == lane[:3] for lane, seq in asked]
    done = {seq for (_, seq), does_end in zip(asked, ends, strict=True) if does_end}
    seqs = json.dumps(list(done))
    db.execute(_DONE, (seqs,))
    for source, sizes in _sizes_by_source((held[seq][0][0], held[seq][1]) for seq in done).items():
        count(db, source, Total(waiting=-len(sizes), seen=len(sizes), size=-sum(sizes)))
    ended = set(db.execute(_ENDED, (seqs,)))
    return [lane[:2] not in ended if does_end else None for (lane, _), does_end in zip(asked, ends, strict=True)]


def _sizes_by_source(updates: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for source, size in updates:
        found.setdefault(source, []).append(size)
    return found


def heads(db: sqlite3.Connection, seqs: Sequence[int]) -> dict[tuple[str, str], Stored]:
    """Of these updates those that still wait, by the source and the order key of their lanes."""
    statement = f"SELECT {COLUMNS} FROM inbox_update WHERE seq IN {_SEQS} AND state = {WAITING}"  # noqa: S608
    found = [stored(row) for row in db.execute(statement, (json.dumps(seqs),)).fetchall()]
    return {(update.source, update.order_key): update for update in found}


def next_all(db: sqlite3.Connection, asked: Sequence[tuple[LaneClaim, int]]) -> list[list[Stored] | BaseException]:
    """The first updates of each lane, by how many were asked for; an error where the lane is lost."""
    found: dict[tuple[LaneClaim, int], list[Stored] | None] = {}
    for limit in {limit for _, limit in asked}:
        lanes = [lane for lane, most in asked if most == limit]
        found.update(zip(((lane, limit) for lane in lanes), _following(db, lanes, limit), strict=True))
    return [
        LaneLostError(each[0].order_key, each[0].epoch) if (updates := found[each]) is None else updates
        for each in asked
    ]


def _following(db: sqlite3.Connection, lanes: Sequence[LaneClaim], limit: int) -> list[list[Stored] | None]:
    """The first updates of lanes, of each up to so many and not too many bytes; None where the lane is lost."""
    found: dict[tuple[str, str, int], list[int]] = {}
    for some in _chunks(lanes):
        values = [*chain.from_iterable(lane[:3] for lane in some), limit, _READ_BYTES]
        for source, order_key, epoch, seq in db.execute(_first(len(some)), values):
            seqs = found.setdefault((source, order_key, epoch), [])
            seqs += [] if seq is None else [seq]
    wanted = json.dumps([seq for seqs in found.values() for seq in seqs])
    statement = f"SELECT {COLUMNS} FROM inbox_update WHERE seq IN {_SEQS}"  # noqa: S608
    rows = {row[0]: row for row in db.execute(statement, (wanted,)).fetchall()}
    return [None if lane[:3] not in found else [stored(rows[seq]) for seq in sorted(found[lane[:3]])] for lane in lanes]


def _first(number: int) -> str:
    """The numbers of the first updates in so many lanes; a lane in which nothing waits has one row all the same."""
    lanes = ", ".join(["(?, ?, ?)"] * number)
    waiting = (
        "SELECT seq, payload FROM inbox_update WHERE source = a.source AND order_key = a.order_key "  # noqa: S608
        f"AND state = {WAITING} ORDER BY seq LIMIT ?"
    )
    sized = f"SELECT seq, sum(length(payload)) OVER (ORDER BY seq) - length(payload) AS before FROM ({waiting})"  # noqa: S608
    return (
        f"WITH a (source, order_key, epoch) AS (VALUES {lanes}) "  # noqa: S608
        "SELECT a.source, a.order_key, a.epoch, u.seq "
        "FROM a JOIN inbox_lane l ON l.source = a.source AND l.order_key = a.order_key AND l.epoch = a.epoch "
        f"LEFT JOIN inbox_update u ON u.seq IN (SELECT seq FROM ({sized}) WHERE before < ?)"
    )


def _chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    at = 0
    for size in _SIZES:
        while len(items) - at >= size:
            yield items[at : at + size]
            at += size

"""Claims of lanes in a SQLite file: who may have which, for how long, and what a crash left behind."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from tamis.storage.inbox.limits import MOST_INTERRUPTED
from tamis.storage.inbox.record import LaneClaim
from tamis.storage.inbox.sqlite_rows import first_waiting
from tamis.storage.inbox.sqlite_schema import WAITING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from tamis.storage.inbox.protocol import Sources
    from tamis.storage.inbox.record import Able

_COLUMNS = "due, head, source, order_key, owner, begun"
_SELECT = f"SELECT {_COLUMNS} FROM inbox_lane l WHERE source = ?"  # noqa: S608
_DUE = f"{_SELECT} AND suspect = 0 AND due > 0 AND due <= ? AND owner IS NOT ?{{0}} ORDER BY due LIMIT ?"
_FREE = f"{_SELECT} AND suspect = 0 AND due = 0{{0}} ORDER BY head LIMIT ?"
_SUSPECTS = (
    f"SELECT suspect, {_COLUMNS} FROM inbox_lane l "  # noqa: S608
    "WHERE source = ? AND suspect > 0 AND due <= ? AND owner IS NOT ?{0} ORDER BY suspect, head LIMIT 1"
)
_ABLE = (
    " AND EXISTS (SELECT 1 FROM inbox_update u WHERE u.seq = (SELECT min(w.seq) FROM inbox_update w "  # noqa: S608
    f"WHERE w.source = l.source AND w.order_key = l.order_key AND w.state = {WAITING}) "
    "AND (u.received <= ? OR u.kind IN ({0})))"
)
"""Whether a worker can handle the first update of a lane, or nobody else has done so for long enough."""
_TAKE = "UPDATE inbox_lane SET owner = ?, epoch = ?, due = ?, span = ?, begun = ? WHERE source = ? AND order_key = ?"
_FREED = "owner = NULL, epoch = 0, begun = 0"


class Wish(NamedTuple):
    """What a worker wants to claim."""

    owner: str
    limit: int
    lease: float
    sources: Sources | None
    suspects: bool
    able: Able | None = None
    now: float = 0.0
    """Seconds since the epoch."""

    def only_able(self, statement: str) -> tuple[str, list[object]]:
        """A statement for lanes that are for the worker, and the values that it needs for that."""
        if self.able is None:
            return statement.format(""), []
        marks = ", ".join("?" * len(self.able.kinds))
        return statement.format(_ABLE.format(marks)), [self.now - self.able.patience, *self.able.kinds]


class Claims(NamedTuple):
    """What a worker got."""

    lanes: list[LaneClaim]
    heads: list[int]
    """The first updates of the lanes, as far as the lanes know."""
    due: float | None
    """When the next lane will be there to claim, if none was."""


class _Found(NamedTuple):
    due: float
    head: int
    source: str
    order_key: str
    owner: str | None
    begun: int


def claim(db: sqlite3.Connection, wish: Wish, now: float) -> Claims:
    """Gives lanes to a worker: a suspect alone, else those that are due, else those that are free."""
    sources, with_suspects = _sources_with_work(db, wish.sources)
    found = _find(db, sources, wish, now)
    new_suspects = {lane: times for lane in found if (times := _times_after(db, lane)) > MOST_INTERRUPTED}
    suspect = _choose_suspect(db, with_suspects, new_suspects, wish, now)
    chosen = [lane for lane in found if lane not in new_suspects] if suspect is None else [suspect]
    if not chosen:
        return Claims([], [], _next_due(db, sources, wish.owner))
    for lane in chosen:
        if lane.owner is not None and lane.begun:
            count_interruption(db, lane.source, lane.order_key)
    (epoch,) = db.execute("UPDATE inbox_total SET epoch = epoch + 1 RETURNING epoch").fetchone()
    values = (wish.owner, epoch, now + wish.lease, wish.lease, suspect is None)
    db.executemany(_TAKE, [(*values, lane.source, lane.order_key) for lane in chosen])
    lanes = [LaneClaim(lane.source, lane.order_key, epoch, suspect is not None) for lane in chosen]
    return Claims(lanes, [lane.head for lane in chosen], None)


def _sources_with_work(db: sqlite3.Connection, sources: Sources | None) -> tuple[list[str], list[str]]:
    """Of these sources those of which something waits; and of those the ones that have suspects."""
    suspects = "EXISTS (SELECT 1 FROM inbox_lane l WHERE l.source = s.source AND l.suspect > 0)"
    statement = f"SELECT source, {suspects} FROM inbox_source s WHERE waiting > 0"  # noqa: S608
    if sources is None:
        rows = db.execute(statement).fetchall()
    else:
        chosen = " AND (source IN (SELECT value FROM json_each(?)) OR (? AND app IS NULL))"
        names = json.dumps([name for name in sources if name is not None])
        rows = db.execute(statement + chosen, (names, None in sources)).fetchall()
    return [source for source, _ in rows], [source for source, has_suspects in rows if has_suspects]


def _find(db: sqlite3.Connection, sources: Sequence[str], wish: Wish, now: float) -> list[_Found]:
    """Those that were due at some time come first: there are few, and others would never let them."""
    found: list[_Found] = []
    due, able = wish.only_able(_DUE)
    for source in sources:
        found += map(_Found._make, db.execute(due, (source, now, wish.owner, *able, wish.limit)).fetchall())
    found.sort(key=lambda lane: lane.due)
    free: list[_Found] = []
    room = wish.limit - len(found)
    if room > 0:
        at_once, able = wish.only_able(_FREE)
        for source in sources:
            free += map(_Found._make, db.execute(at_once, (source, *able, room)).fetchall())
    if len(sources) > 1:
        free.sort(key=lambda lane: lane.head)
    return [*found, *free][: wish.limit]


def _times_after(db: sqlite3.Connection, lane: _Found) -> int:
    """How often the first update of a lane counts as interrupted once it is taken from its former owner."""
    if lane.owner is None or not lane.begun:
        return 0
    first = first_waiting(db, lane.source, lane.order_key)
    return 0 if first is None else first[1] + 1


def _choose_suspect(
    db: sqlite3.Connection, sources: Sequence[str], new: dict[_Found, int], wish: Wish, now: float
) -> _Found | None:
    """The suspect with the fewest interruptions, if one is wanted."""
    if not wish.suspects or wish.limit < 1:
        return None
    found = dict(new)
    statement, able = wish.only_able(_SUSPECTS)
    for source in sources:
        for times, *row in db.execute(statement, (source, now, wish.owner, *able)).fetchall():
            found[_Found._make(row)] = times
    if not found:
        return None
    chosen = min(found, key=lambda lane: (found[lane], lane.head))
    statement = "UPDATE inbox_lane SET suspect = ? WHERE source = ? AND order_key = ?"
    db.execute(statement, (found[chosen], chosen.source, chosen.order_key))
    return chosen


def _next_due(db: sqlite3.Connection, sources: Sequence[str], owner: str) -> float | None:
    statement = "SELECT min(due) FROM inbox_lane WHERE source = ? AND suspect = 0 AND due > 0 AND owner IS NOT ?"
    due = [db.execute(statement, (source, owner)).fetchone()[0] for source in sources]
    return min((moment for moment in due if moment is not None), default=None)


def count_interruption(db: sqlite3.Connection, source: str, order_key: str) -> int:
    """Counts for the first update of a lane that it was interrupted. Returns how often it was by now."""
    first = first_waiting(db, source, order_key)
    if first is None:
        return 0
    db.execute("UPDATE inbox_update SET interrupted = interrupted + 1 WHERE seq = ?", (first[0],))
    return first[1] + 1


def count_stop(db: sqlite3.Connection, source: str, order_key: str) -> None:
    """Counts for the first update of a lane that it was cut off, which is no failure."""
    first = first_waiting(db, source, order_key)
    if first is not None:
        db.execute("UPDATE inbox_update SET stopped = stopped + 1 WHERE seq = ?", first[:1])


def take_over(db: sqlite3.Connection, name: str, now: float) -> None:
    """Frees the lanes of the process that held the lock, which is dead, and notes who holds it now."""
    (before,) = db.execute("SELECT holder FROM inbox_total").fetchone()
    if before is not None and before != name:
        owned = "owner >= ? AND owner < ?"
        owners = (f"{before}/", f"{before}0")  # 0 is what comes after / in ASCII
        statement = f"SELECT source, order_key, begun FROM inbox_lane WHERE {owned}"  # noqa: S608
        for source, order_key, begun in db.execute(statement, owners).fetchall():
            if begun:
                count_interruption(db, source, order_key)
            free(db, source, order_key)
    # The monotonic clock begins anew with the machine: what is later than it can be was written before that.
    db.execute("UPDATE inbox_lane SET due = ? WHERE due - span > ?", (now, now + 1))
    db.execute("UPDATE inbox_total SET holder = ?", (name,))


def free(db: sqlite3.Connection, source: str, order_key: str, due: float = 0.0, span: float = 0.0) -> None:
    """Releases a lane, until then if it is to wait."""
    first = first_waiting(db, source, order_key)
    if first is None:
        db.execute("DELETE FROM inbox_lane WHERE source = ? AND order_key = ?", (source, order_key))
        return
    head, times = first
    statement = (
        f"UPDATE inbox_lane SET {_FREED}, due = ?, span = ?, head = ?, suspect = ? "  # noqa: S608
        "WHERE source = ? AND order_key = ?"
    )
    db.execute(statement, (due, span, head, times if times > MOST_INTERRUPTED else 0, source, order_key))


def renew(db: sqlite3.Connection, lanes: Sequence[LaneClaim], lease: float, now: float) -> list[LaneClaim]:
    """Extends leases. Returns the lanes that are lost."""
    statement = "UPDATE inbox_lane SET due = ?, span = ? WHERE source = ? AND order_key = ? AND epoch = ?"
    return [lane for lane in lanes if db.execute(statement, (now + lease, lease, *lane[:3])).rowcount == 0]


def release_others(db: sqlite3.Connection, owner: str, held: Sequence[LaneClaim]) -> int:
    """Frees lanes that are stored as an owner's without its knowing. What was begun in them may have run."""
    known = {lane[:3] for lane in held}
    owned = (
        "SELECT source, order_key, epoch, begun FROM inbox_lane "
        "WHERE source = ? AND ((suspect = 0 AND due > 0) OR suspect > 0) AND owner = ?"
    )
    count = 0
    for (source,) in db.execute("SELECT source FROM inbox_source WHERE waiting > 0").fetchall():
        for *lane, begun in db.execute(owned, (source, owner)).fetchall():
            if tuple(lane) not in known:
                if begun:
                    count_stop(db, source, lane[1])
                free(db, source, lane[1])
                count += 1
    return count

"""An inbox in one SQLite file: the default where a path is given.

The file is in WAL mode and has one thread, which commits together what is asked for at one time. What is appended is on
the disk before `append` returns (`synchronous=FULL`). Completions use a second connection with `synchronous=NORMAL`:
they survive kill -9; the loss of power may undo the latest, and their updates are handled again. One process works on
it at a time; another one, such as the next version of a bot, may begin while the last one ends. The folder must be on
a disk of this machine.
"""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from tamis.errors import LaneLostError
from tamis.storage.inbox.limits import ROWS, SIZE, check_engine, check_room, storable
from tamis.storage.inbox.process_lock import Presence
from tamis.storage.inbox.protocol import WINDOW
from tamis.storage.inbox.record import Appended, Counts, LaneClaim, Outgoing
from tamis.storage.inbox.sqlite_many import complete as complete_all
from tamis.storage.inbox.sqlite_many import following, heads, insert
from tamis.storage.inbox.sqlite_rows import (
    COLUMNS,
    DONE,
    PARKED,
    WAITING,
    check_held,
    end,
    first_waiting,
    goes_on,
    interrupted,
    make_tables,
    pack_headers,
    stored,
)
from tamis.storage.inbox.wakeup import Signal
from tamis.storage.sessions.sqlite import SqliteStore
from tamis.storage.sessions.sqlite_unit import carry_out
from tamis.storage.sqlite_worker import Worker, wal_connection, whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.storage.inbox.protocol import Clock
    from tamis.storage.inbox.record import Incoming, Stored
    from tamis.storage.unit_of_work import Change

_READ_BYTES = 1_000_000
"""Of a lane's updates, those behind so many bytes are read later."""
_PRUNED = 10_000
"""Ids that are forgotten in one go."""


def _next_all(db: sqlite3.Connection, asked: Sequence[tuple[LaneClaim, int]]) -> list[list[Stored] | BaseException]:
    """The first updates of each lane, by how many were asked for."""
    found: dict[tuple[LaneClaim, int], list[Stored] | None] = {}
    for limit in {limit for _, limit in asked}:
        lanes = [lane for lane, most in asked if most == limit]
        found.update(zip(((lane, limit) for lane in lanes), following(db, lanes, limit, _READ_BYTES), strict=True))
    return [LaneLostError(*one[0]) if (stored := found[one]) is None else stored for one in asked]


class SqliteInbox:
    """An inbox in the SQLite file at `path`, which is made when it is first used, as is its folder.

    `rows` and `size`: how many updates may wait, and how many bytes there may be, before `append` refuses more.
    `window`: seconds for which ids are remembered. `patience`: seconds to wait for a lock of another process.
    """

    def __init__(
        self,
        path: str | Path,
        *,
        rows: int = ROWS,
        size: int = SIZE,
        window: float = WINDOW,
        patience: float = 10.0,
        clock: Clock = time.time,
    ) -> None:
        self.path = Path(path)
        self._rows, self._size, self._window = rows, size, window
        self._patience, self._clock = patience, clock
        self._worker = Worker(str(path), self._connect)
        self.sessions = SqliteStore(path, patience=patience, clock=clock, worker=self._worker)
        """A store of sessions in the same file. What is changed there while an update of this inbox is handled, is
        changed in the transaction in which the update is done."""
        self._presence = Presence(str(path))
        self._name = secrets.token_hex(8)
        self._is_holder = False
        """Whether the lock is held, and the file says by whom."""
        self._changed = Signal()
        self._due: float | None = None
        """When the next lane will be there to claim, if none was."""
        self._ahead: dict[LaneClaim, Stored] = {}
        """The first updates of the lanes that were claimed last, read with them; mostly there is no other."""
        self._ahead_until = 0.0

    def __repr__(self) -> str:
        return f"<SqliteInbox {self.path}>"

    async def append(self, updates: Sequence[Incoming]) -> list[Appended]:
        result = await self._worker.together(self._append_all, updates, durable=True)
        self._changed.set()
        return result

    def _append_all(
        self, db: sqlite3.Connection, several: Sequence[Sequence[Incoming]]
    ) -> list[list[Appended] | BaseException]:
        """What is given at one time is stored together where all of it is new, else one by one."""
        now = self._clock()
        waiting, size = db.execute("SELECT waiting, size FROM inbox_total").fetchone()
        check_room(str(self.path), waiting, size, self._rows, self._size)
        try:
            with whole(db):
                became = insert(db, [one for updates in several for one in updates], now)
        except sqlite3.Error:
            raise
        except Exception:  # noqa: BLE001 - not all are new; or one cannot be stored, and who gave it gets the error
            return [self._append_each(db, updates, now) for updates in several]
        left = iter(became)
        return [[*islice(left, len(updates))] for updates in several]

    def _append_each(
        self, db: sqlite3.Connection, updates: Sequence[Incoming], now: float
    ) -> list[Appended] | BaseException:
        try:
            with whole(db):
                return [self._append(db, one, now) for one in updates]
        except sqlite3.Error:
            raise
        except Exception as error:  # noqa: BLE001 - it goes to who gave these
            return error

    def _append(self, db: sqlite3.Connection, new: Incoming, now: float) -> Appended:
        state = WAITING if new.error is None else PARKED
        values = (
            new.source, new.dedupe_key, new.order_key, new.kind, new.deadline, new.payload, pack_headers(new.headers),
            now, None if new.error is None else storable(new.error), state,
        )  # fmt: skip
        statement = (
            "INSERT INTO inbox_update "
            "(source, dedupe, order_key, kind, deadline, payload, headers, received, error, state) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
        )
        row = db.execute(statement, values)
        if row.rowcount == 0:
            if not self._makes_way(db, new, now):
                return Appended.DUPLICATE
            row = db.execute(statement, values)
        if state == PARKED:
            return Appended.PARKED
        self._file(db, new.order_key, row.lastrowid or 0)
        return Appended.NEW

    def _makes_way(self, db: sqlite3.Connection, new: Incoming, now: float) -> bool:
        """Whether the update that has the id of a new one gives it up: it is too old, or parked and asked for again."""
        found = "SELECT seq, state, received FROM inbox_update WHERE source = ? AND dedupe = ?"
        seq, state, received = db.execute(found, (new.source, new.dedupe_key)).fetchone()
        if received <= now - self._window:
            if state == DONE:
                db.execute("DELETE FROM inbox_update WHERE seq = ?", (seq,))
            else:
                db.execute("UPDATE inbox_update SET dedupe = NULL WHERE seq = ?", (seq,))
            return True
        if state == PARKED and new.requeues:
            db.execute("DELETE FROM inbox_update WHERE seq = ?", (seq,))
            return True
        return False

    def _file(self, db: sqlite3.Connection, order_key: str, seq: int) -> None:
        db.execute("INSERT OR IGNORE INTO inbox_lane (order_key, head, due) VALUES (?, ?, 0)", (order_key, seq))

    # --- workers ------------------------------------------------------------------------------------------------------

    async def claim(self, worker: str, limit: int, lease: float) -> list[LaneClaim]:
        def job(db: sqlite3.Connection) -> tuple[list[LaneClaim], dict[str, Stored], float | None]:
            self._take_over(db)
            now = self._clock()
            # Those that were due at some time come first: there are few, and others would never let them.
            due = "SELECT order_key, owner, head FROM inbox_lane WHERE due > 0 AND due <= ? ORDER BY due LIMIT ?"
            free = "SELECT order_key, owner, head FROM inbox_lane WHERE due = 0 ORDER BY head LIMIT ?"
            found = db.execute(due, (now, limit)).fetchall()
            found += db.execute(free, (limit - len(found),)).fetchall()
            epoch: int = 0
            if found:
                (epoch,) = db.execute("UPDATE inbox_total SET epoch = epoch + 1 RETURNING epoch").fetchone()
            for order_key, held_by, _ in found:
                if held_by is not None:
                    interrupted(db, order_key)
            taken = "UPDATE inbox_lane SET owner = ?, epoch = ?, due = ? WHERE order_key = ?"
            db.executemany(
                taken, [(f"{self._name}/{worker}", epoch, now + lease, order_key) for order_key, *_ in found]
            )
            (next_due,) = db.execute("SELECT min(due) FROM inbox_lane WHERE due > 0").fetchone()
            claims = [LaneClaim(order_key, epoch) for order_key, *_ in found]
            return claims, heads(db, [head for *_, head in found]), next_due

        self._changed.clear()
        since = self._clock()
        claims, first, self._due = await self._worker.write_soon(job)
        self._ahead = {claim: first[claim.order_key] for claim in claims if claim.order_key in first}
        self._ahead_until = since + lease / 2
        self._is_holder = self._presence.is_held
        return claims

    def _take_over(self, db: sqlite3.Connection) -> None:
        """If the process that held the lock is dead, its lanes need not wait for their leases."""
        if self._is_holder or not self._presence.take():
            return
        (before,) = db.execute("SELECT holder FROM inbox_total").fetchone()
        if before is not None:
            owned = "owner >= ? AND owner < ?"
            owners = (f"{before}/", f"{before}0")  # 0 is what comes after / in ASCII
            for (order_key,) in db.execute(f"SELECT order_key FROM inbox_lane WHERE {owned}", owners).fetchall():  # noqa: S608
                interrupted(db, order_key)
            db.execute(f"UPDATE inbox_lane SET owner = NULL, epoch = 0, due = 0 WHERE {owned}", owners)  # noqa: S608
        db.execute("UPDATE inbox_total SET holder = ?", (self._name,))

    async def wait(self, timeout: float) -> None:
        if self._due is not None:
            timeout = min(timeout, max(0.0, self._due - self._clock()))
        await self._changed.wait(timeout)

    async def next(self, lane: LaneClaim, limit: int = 1) -> list[Stored]:
        ahead = self._ahead.pop(lane, None)
        if ahead is not None and self._clock() < self._ahead_until:  # nobody else can have the lane by then
            return [ahead]
        return await self._worker.together(_next_all, (lane, limit))

    async def complete(
        self, lane: LaneClaim, seq: int, changes: Sequence[Change] = (), outbox: Sequence[bytes] = ()
    ) -> bool:
        for change in changes:
            check_engine(change, self._worker)
        if not changes and not outbox:
            more = await self._worker.together(complete_all, (lane, seq), durable=False)
            if more is not None:
                return more

        def job(db: sqlite3.Connection) -> bool:
            check_held(db, lane)
            with whole(db) if changes else contextlib.nullcontext():
                carry_out(db, changes)
                end(db, seq, WAITING)
                if outbox:
                    statement = "INSERT INTO inbox_outbox (seq, content) VALUES (?, ?)"
                    db.executemany(statement, [(seq, content) for content in outbox])
                return goes_on(db, lane)

        return await self._worker.write_soon(job)

    async def retry(self, lane: LaneClaim, seq: int, at: float, error: str) -> None:
        def job(db: sqlite3.Connection) -> None:
            check_held(db, lane)
            db.execute(
                "UPDATE inbox_update SET attempts = attempts + 1, error = ? WHERE seq = ?", (storable(error), seq)
            )
            self._free(db, lane.order_key, at)

        await self._worker.write_soon(job)
        self._changed.set()

    async def park(self, lane: LaneClaim, seq: int, error: str) -> bool:
        def job(db: sqlite3.Connection) -> bool:
            check_held(db, lane)
            statement = f"UPDATE inbox_update SET state = {PARKED}, attempts = attempts + 1, error = ? WHERE seq = ?"  # noqa: S608
            db.execute(statement, (storable(error), seq))
            return goes_on(db, lane)

        return await self._worker.write_soon(job)

    async def renew(self, lanes: Sequence[LaneClaim], lease: float) -> list[LaneClaim]:
        def job(db: sqlite3.Connection) -> list[LaneClaim]:
            until = self._clock() + lease
            statement = "UPDATE inbox_lane SET due = ? WHERE order_key = ? AND epoch = ?"
            return [lane for lane in lanes if db.execute(statement, (until, *lane)).rowcount == 0]

        return await self._worker.write_soon(job)

    async def release(self, lane: LaneClaim, *, begun: bool = False) -> None:
        def job(db: sqlite3.Connection) -> None:
            try:
                check_held(db, lane)
            except LaneLostError:
                return
            if begun:
                interrupted(db, lane.order_key)
            self._free(db, lane.order_key, 0)

        await self._worker.write_soon(job)
        self._changed.set()

    def _free(self, db: sqlite3.Connection, order_key: str, due: float) -> None:
        head = first_waiting(db, order_key)
        if head is None:
            db.execute("DELETE FROM inbox_lane WHERE order_key = ?", (order_key,))
        statement = "UPDATE inbox_lane SET owner = NULL, epoch = 0, due = ?, head = ? WHERE order_key = ?"
        db.execute(statement, (due, head, order_key))

    # --- people -------------------------------------------------------------------------------------------------------

    async def listed(self, *, parked: bool = True, limit: int = 100, after: int = 0) -> list[Stored]:
        def job(db: sqlite3.Connection) -> list[Stored]:
            state = PARKED if parked else WAITING
            statement = (
                f"SELECT {COLUMNS} FROM inbox_update WHERE state = {state} AND seq > ? "  # noqa: S608
                "ORDER BY seq LIMIT ?"
            )
            return [stored(row) for row in db.execute(statement, (after, limit)).fetchall()]

        return await self._worker.read(job)

    async def get(self, seq: int) -> Stored | None:
        def job(db: sqlite3.Connection) -> Stored | None:
            statement = f"SELECT {COLUMNS} FROM inbox_update WHERE seq = ? AND state <> {DONE}"  # noqa: S608
            row = db.execute(statement, (seq,)).fetchone()
            return None if row is None else stored(row)

        return await self._worker.read(job)

    async def requeue(self, seqs: Sequence[int]) -> int:
        def job(db: sqlite3.Connection) -> int:
            again = (
                "INSERT INTO inbox_update "  # noqa: S608
                "(source, dedupe, order_key, kind, deadline, payload, headers, received, state) "
                f"VALUES (?, ?, ?, ?, ?, ?, ?, ?, {WAITING})"
            )
            columns = "source, dedupe, order_key, kind, deadline, payload, headers, received"
            statement = f"DELETE FROM inbox_update WHERE seq = ? AND state = {PARKED} RETURNING {columns}"  # noqa: S608
            count = 0
            with whole(db):
                for seq in seqs:
                    found = db.execute(statement, (seq,)).fetchall()
                    for row in found:
                        self._file(db, row[2], db.execute(again, row).lastrowid or 0)
                    count += len(found)
            return count

        count = await self._worker.write(job)
        self._changed.set()
        return count

    async def drop(self, seqs: Sequence[int]) -> int:
        def job(db: sqlite3.Connection) -> int:
            there = f"SELECT 1 FROM inbox_update WHERE seq = ? AND state = {PARKED}"  # noqa: S608
            parked = [seq for seq in dict.fromkeys(seqs) if db.execute(there, (seq,)).fetchone() is not None]
            with whole(db):
                for seq in parked:
                    end(db, seq, PARKED)
            return len(parked)

        return await self._worker.write(job)

    async def counts(self) -> Counts:
        def job(db: sqlite3.Connection) -> Counts:
            return Counts._make(db.execute("SELECT waiting, parked, seen, size FROM inbox_total").fetchone())

        return await self._worker.read(job)

    async def outgoing(self, limit: int = 100) -> list[Outgoing]:
        def job(db: sqlite3.Connection) -> list[Outgoing]:
            rows = db.execute("SELECT number, seq, content FROM inbox_outbox ORDER BY number LIMIT ?", (limit,))
            return [Outgoing._make(row) for row in rows.fetchall()]

        return await self._worker.read(job)

    async def sent(self, numbers: Sequence[int]) -> None:
        def job(db: sqlite3.Connection) -> None:
            db.executemany("DELETE FROM inbox_outbox WHERE number = ?", [(number,) for number in numbers])

        await self._worker.write(job)

    async def prune(self) -> int:
        pruned = 0
        while True:
            count = await self._worker.write_soon(self._prune)
            pruned += count
            if count < _PRUNED:
                return pruned

    def _prune(self, db: sqlite3.Connection) -> int:
        statement = (
            "DELETE FROM inbox_update WHERE seq IN "  # noqa: S608
            f"(SELECT seq FROM inbox_update WHERE state = {DONE} AND received <= ? LIMIT {_PRUNED})"
        )
        return db.execute(statement, (self._clock() - self._window,)).rowcount

    async def close(self) -> None:
        await self._worker.close()
        self._presence.leave()
        self._is_holder = False

    def _connect(self) -> sqlite3.Connection:
        db = wal_connection(self.path, self._patience)
        try:
            make_tables(db, str(self.path))
            self.sessions.make_tables(db)
        except BaseException:
            db.close()
            raise
        return db

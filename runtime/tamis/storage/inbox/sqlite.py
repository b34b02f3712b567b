"""An inbox in one SQLite file: the default where a path is given.

The file is in WAL mode and has one thread, which commits together what is asked for at one time. What is appended is on
the disk before `append` returns (`synchronous=FULL`). Completions use a second connection with `synchronous=NORMAL`:
they survive kill -9; the loss of power may undo the latest, and their updates are handled again. One process works on
it at a time; another one, such as the next version of a bot, may begin while the last one ends. The folder must be on
a disk of this machine.

Leases are by the monotonic clock, which all processes of a machine share: setting the clock changes nothing.
"""

from __future__ import annotations

import contextlib
import secrets
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tamis.storage.inbox import sqlite_fleet as fleet_of
from tamis.storage.inbox import sqlite_lanes as lanes_of
from tamis.storage.inbox import sqlite_parked as parked_of
from tamis.storage.inbox.limits import ROWS, SIZE, check_engine, log_dropped, storable
from tamis.storage.inbox.process_lock import ProcessLock
from tamis.storage.inbox.protocol import WINDOW
from tamis.storage.inbox.rounds import Rounds
from tamis.storage.inbox.sqlite_append import Limits, append_all
from tamis.storage.inbox.sqlite_complete import complete_one
from tamis.storage.inbox.sqlite_many import complete as complete_all
from tamis.storage.inbox.sqlite_many import heads, next_all
from tamis.storage.inbox.sqlite_people import SqlitePeople
from tamis.storage.inbox.sqlite_rows import check_held, end_in_lane
from tamis.storage.inbox.sqlite_schema import DONE, make_tables
from tamis.storage.inbox.sqlite_transaction import SqliteTransaction
from tamis.storage.sessions.sqlite import SqliteStore
from tamis.storage.sqlite_worker import Worker, wal_connection

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

    from tamis.storage.inbox.protocol import Clock, Sources
    from tamis.storage.inbox.record import Able, Appended, Fleet, Incoming, LaneClaim, Stored
    from tamis.storage.unit_of_work import Change

_PRUNED = 10_000
"""Ids that are forgotten in one go."""


class SqliteInbox(SqlitePeople):
    """An inbox in the SQLite file at `path`, which is made when it is first used, as is its folder.

    `rows` and `size`: how many updates of a source may wait, and how many bytes of them there may be, before `append`
    refuses more. `parked_rows` and `parked_size`: how much of it may be parked; beyond that, the oldest is dropped.
    `window`: seconds for which ids are remembered. `patience`: seconds to wait for a lock of another process. `clock`
    gives seconds since the epoch, `timer` those by which leases are measured.
    """

    def __init__(  # noqa: PLR0913 - each stands for itself
        self,
        path: str | Path,
        *,
        rows: int = ROWS,
        size: int = SIZE,
        parked_rows: int = ROWS,
        parked_size: int = SIZE,
        window: float = WINDOW,
        patience: float = 10.0,
        clock: Clock = time.time,
        timer: Clock = time.monotonic,
    ) -> None:
        self.path = Path(path)
        self._limits = Limits(str(path), rows, size, parked_rows, parked_size, window)
        self._patience, self._clock, self._timer = patience, clock, timer
        self._worker = Worker(str(path), self._connect)
        self.sessions = SqliteStore(path, patience=patience, clock=clock, worker=self._worker)
        """A store of sessions in the same file. What is changed there while an update of this inbox is handled, is
        changed in the transaction in which the update is done."""
        self._lock = ProcessLock(str(path))
        self._name = secrets.token_hex(8)
        self._is_holder = False
        """Whether the lock is held, and the file says by whom."""
        self._kept_for: str | None = None
        """The worker that keeps out all others."""
        self._rounds = Rounds(timer)
        self._ahead: dict[LaneClaim, Stored] = {}
        """The first updates of the lanes that were claimed last, read with them; mostly there is no other."""
        self._ahead_until = 0.0

    def __repr__(self) -> str:
        return f"<SqliteInbox {self.path}>"

    async def check(self) -> None:
        def job(db: sqlite3.Connection) -> None:
            db.execute("UPDATE inbox_total SET epoch = epoch")  # it takes the lock, and room on the disk

        await self._worker.write_soon(job)

    async def append(self, updates: Sequence[Incoming]) -> list[Appended]:
        result = await self._worker.together(self._append_all, updates, durable=True)
        self._rounds.wakeup.wake()
        return result

    def _append_all(
        self, db: sqlite3.Connection, several: Sequence[Sequence[Incoming]]
    ) -> list[list[Appended] | BaseException]:
        return append_all(db, several, self._limits, self._clock())

    async def register(self, app: str, sources: Collection[str]) -> None:
        def job(db: sqlite3.Connection) -> None:
            statement = (
                "INSERT INTO inbox_source (source, app) VALUES (?, ?) "
                "ON CONFLICT (source) DO UPDATE SET app = excluded.app"
            )
            db.executemany(statement, [(source, app) for source in sources])

        await self._worker.write(job)

    # --- workers ------------------------------------------------------------------------------------------------------

    async def claim(
        self,
        worker: str,
        limit: int,
        lease: float,
        sources: Sources | None = None,
        suspects: bool = True,
        able: Able | None = None,
    ) -> list[LaneClaim]:
        wish = lanes_of.Wish(self._owner(worker), limit, lease, sources, suspects, able, self._clock())

        def job(db: sqlite3.Connection) -> tuple[lanes_of.Claims, dict[tuple[str, str], Stored]]:
            if not self._may_claim(db):
                return lanes_of.Claims([], [], None), {}
            claims = lanes_of.claim(db, wish, self._timer())
            return claims, heads(db, claims.heads) if claims.heads else {}

        if self._kept_for not in {None, worker}:
            return []
        woken, since = self._rounds.wakeup.count, self._timer()
        claims, first = await self._worker.write_soon(job)
        self._rounds.note(worker, woken, claims.due)
        self._ahead = {lane: first[lane[:2]] for lane in claims.lanes if lane[:2] in first}
        self._ahead_until = since + lease / 2
        self._is_holder = self._lock.is_held
        return claims.lanes

    def _owner(self, worker: str) -> str:
        return f"{self._name}/{worker}"

    def _may_claim(self, db: sqlite3.Connection) -> bool:
        """Takes over from a dead process, whose lanes need not wait for their leases; or is the guest of a live one."""
        if self._is_holder:
            return True
        if not self._lock.take():
            return self._lock.join_as_guest()
        lanes_of.take_over(db, self._name, self._timer())
        return True

    async def begin(self, lane: LaneClaim) -> None:
        def job(db: sqlite3.Connection) -> None:
            check_held(db, lane)
            db.execute("UPDATE inbox_lane SET begun = 1 WHERE source = ? AND order_key = ?", lane[:2])

        await self._worker.write_soon(job)

    async def wait(self, timeout: float, worker: str | None = None) -> None:
        await self._rounds.wait(timeout, worker)

    async def next(self, lane: LaneClaim, limit: int = 1) -> list[Stored]:
        ahead = self._ahead.pop(lane, None)
        if ahead is not None and self._timer() < self._ahead_until:  # nobody else can have the lane by then
            return [ahead]
        return await self._worker.together(next_all, (lane, limit))

    async def complete(
        self, lane: LaneClaim, seq: int, changes: Sequence[Change] = (), outbox: Sequence[bytes] = ()
    ) -> bool:
        for change in changes:
            check_engine(change, self._worker)
        if not changes and not outbox and not lane.suspect:
            more = await self._worker.together(complete_all, (lane, seq), durable=False)
            if more is not None:
                return more

        return await self._worker.write_soon(lambda db: complete_one(db, lane, seq, changes, outbox))

    def transaction(self) -> SqliteTransaction:
        """A transaction for the handlers of one update."""
        return SqliteTransaction(self._connect)

    async def retry(self, lane: LaneClaim, seq: int, delay: float, error: str, *, tried: bool = True) -> None:
        def job(db: sqlite3.Connection) -> None:
            check_held(db, lane)
            statement = "UPDATE inbox_update SET attempts = attempts + ?, error = ? WHERE seq = ?"
            db.execute(statement, (tried, storable(error), seq))
            lanes_of.free(db, lane.source, lane.order_key, self._timer() + delay, delay)

        await self._worker.write_soon(job)
        self._rounds.wakeup.wake()

    async def park(self, lane: LaneClaim, seq: int, error: str, *, tried: bool = True) -> bool:
        def job(db: sqlite3.Connection) -> tuple[bool, tuple[int, int]]:
            check_held(db, lane)
            parked_of.park(db, seq, storable(error), tried=tried)
            dropped = parked_of.trim(db, lane.source, self._limits.parked_rows, self._limits.parked_size, keep=seq)
            return end_in_lane(db, lane), dropped

        more, (count, total) = await self._worker.write_soon(job)
        if count:
            log_dropped(str(self.path), lane.source, count, total)
        return more

    async def renew(self, worker: str, lanes: Sequence[LaneClaim], lease: float) -> list[LaneClaim]:
        def job(db: sqlite3.Connection) -> list[LaneClaim]:
            return lanes_of.renew(db, lanes, lease, self._timer())

        lost = await self._worker.write_soon(job)
        if self._kept_for == worker:
            self._kept_for = None
            self._lock.let_in_guests()
        return lost

    async def release_others(self, worker: str, held: Sequence[LaneClaim]) -> int:
        count = await self._worker.write_soon(lambda db: lanes_of.release_others(db, self._owner(worker), held))
        self._rounds.wakeup.wake()
        return count

    async def release(self, lane: LaneClaim, *, begun: bool = False, stopped: bool = False) -> None:
        def job(db: sqlite3.Connection) -> None:
            held = "SELECT 1 FROM inbox_lane WHERE source = ? AND order_key = ? AND epoch = ?"
            if db.execute(held, lane[:3]).fetchone() is None:
                return
            if begun:
                lanes_of.count_interruption(db, lane.source, lane.order_key)
            elif stopped:
                lanes_of.count_stop(db, lane.source, lane.order_key)
            lanes_of.free(db, lane.source, lane.order_key)

        await self._worker.write_soon(job)
        self._rounds.wakeup.wake()

    async def keep_out_others(self, worker: str) -> bool:
        if self._rounds.has_others(worker) or not self._is_holder or not self._lock.keep_out_guests():
            return False
        self._kept_for = worker
        return True

    async def fleet(self) -> Fleet:
        found = await self._worker.read(lambda db: fleet_of.fleet(db, self._clock(), self._timer()))
        prefix = f"{self._name}/"  # only here, workers have names that tell processes apart
        return found._replace(
            workers=[each._replace(worker=each.worker.removeprefix(prefix)) for each in found.workers]
        )

    async def heartbeat(self, worker: str, version: str, place: str) -> None:
        await self._worker.write_soon(
            lambda db: fleet_of.heartbeat(db, self._owner(worker), version, place, self._clock())
        )

    async def hold(self, name: str, worker: str, lease: float) -> bool:
        return await self._worker.write_soon(
            lambda db: fleet_of.hold(db, name, self._owner(worker), lease, self._timer())
        )

    # --- the file -----------------------------------------------------------------------------------------------------

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
        return db.execute(statement, (self._clock() - self._limits.window,)).rowcount

    async def close(self) -> None:
        await self._worker.close()
        self._lock.release()
        self._is_holder = False
        self._kept_for = None

    def _connect(self) -> sqlite3.Connection:
        db = wal_connection(self.path, self._patience)
        try:
            if make_tables(db, str(self.path), self._lock.take):
                make_private(self.path)
            fleet_of.make_tables(db)
            self.sessions.make_tables(db)
        except BaseException:
            db.close()
            raise
        return db


def make_private(path: Path) -> None:
    """Takes a file of an older Tamis, which others may read, away from them; also what SQLite keeps beside it."""
    for name in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        with contextlib.suppress(OSError):  # it belongs to somebody else, who may want it so
            name.chmod(0o600)

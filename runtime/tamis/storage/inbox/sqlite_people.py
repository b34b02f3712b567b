"""What people and programs beside the workers do with an inbox in a SQLite file: look, requeue, drop, and count."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tamis.storage.inbox.record import Counts, Outgoing, SourceState
from tamis.storage.inbox.sqlite_parked import drop, requeue
from tamis.storage.inbox.sqlite_rows import COLUMNS, stored
from tamis.storage.inbox.sqlite_schema import DONE, PARKED, WAITING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from tamis.storage.inbox.protocol import Clock, Sources
    from tamis.storage.inbox.record import Stored
    from tamis.storage.inbox.rounds import Rounds
    from tamis.storage.sqlite_worker import Worker


class SqlitePeople:
    """The part of `SqliteInbox` that no worker needs."""

    _worker: Worker
    _clock: Clock
    _rounds: Rounds

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
        count = await self._worker.write(lambda db: requeue(db, seqs, self._clock()))
        self._rounds.wakeup.wake()
        return count

    async def drop(self, seqs: Sequence[int]) -> int:
        return await self._worker.write(lambda db: drop(db, seqs))

    async def counts(self, sources: Sources | None = None) -> Counts:
        def job(db: sqlite3.Connection) -> Counts:
            sums = (f"coalesce(sum({column}), 0)" for column in ("waiting", "parked", "seen", "size"))
            statement = f"SELECT {', '.join(sums)} FROM inbox_source"  # noqa: S608
            if sources is None:
                return Counts._make(db.execute(statement).fetchone())
            chosen = " WHERE source IN (SELECT value FROM json_each(?)) OR (? AND app IS NULL)"
            names = json.dumps([name for name in sources if name is not None])
            return Counts._make(db.execute(statement + chosen, (names, None in sources)).fetchone())

        return await self._worker.read(job)

    async def sources(self) -> list[SourceState]:
        def job(db: sqlite3.Connection) -> list[SourceState]:
            columns = "source, app, waiting, parked, seen, size, parked_size, dropped"
            rows = db.execute(f"SELECT {columns} FROM inbox_source ORDER BY source")  # noqa: S608
            return [SourceState._make(row) for row in rows.fetchall()]

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

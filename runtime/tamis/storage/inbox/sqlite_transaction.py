"""The transaction of an update in a SQLite file: what its handlers write there, and its completion.

It has a connection and a thread of its own. From its first statement to its end, nobody else writes to the file.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from tamis.storage.inbox.sqlite_complete import complete_one

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from tamis.storage.inbox.record import LaneClaim
    from tamis.storage.unit_of_work import Change

T = TypeVar("T")


class Rows:
    """What a statement returned."""

    def __init__(self, rows: list[tuple[Any, ...]], rowcount: int) -> None:
        self._rows = rows
        self.rowcount = rowcount

    async def fetchone(self) -> tuple[Any, ...] | None:
        return self._rows.pop(0) if self._rows else None

    async def fetchall(self) -> list[tuple[Any, ...]]:
        rows, self._rows = self._rows, []
        return rows


class SqliteTransaction:
    """It opens at its first use. One task after another may use it."""

    is_lost = False

    def __init__(self, connect: Callable[[], sqlite3.Connection]) -> None:
        self._connect = connect
        self._db: sqlite3.Connection | None = None
        self._thread: ThreadPoolExecutor | None = None

    async def connection(self) -> sqlite3.Connection:
        """SQLite's connections belong to a thread, so this one cannot be handed out."""
        raise NotImplementedError("on SQLite a Transaction has no connection to hand out; use its execute")

    async def execute(self, statement: str, values: Any) -> Rows:
        def job(db: sqlite3.Connection) -> Rows:
            cursor = db.execute(statement, values)
            return Rows(cursor.fetchall(), cursor.rowcount)

        return await self._run(job)

    async def complete(self, lane: LaneClaim, seq: int, changes: Sequence[Change]) -> bool:
        """Ends the update and commits."""

        def job(db: sqlite3.Connection) -> bool:
            more = complete_one(db, lane, seq, changes, ())
            db.execute("COMMIT")
            return more

        return await self._run(job)

    async def roll_back(self) -> None:
        """Closes the connection. What was not completed is not there."""
        thread, self._thread = self._thread, None
        if thread is not None:
            await asyncio.get_running_loop().run_in_executor(thread, self._close)
            thread.shutdown(wait=False)

    def _close(self) -> None:
        db, self._db = self._db, None
        if db is not None:
            db.close()

    async def _run(self, job: Callable[[sqlite3.Connection], T]) -> T:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "tamis transaction")

        def whole() -> T:
            if self._db is None:
                self._db = self._connect()
                self._db.execute("BEGIN IMMEDIATE")
            return job(self._db)

        return await asyncio.get_running_loop().run_in_executor(self._thread, whole)

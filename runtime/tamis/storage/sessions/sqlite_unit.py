"""What is changed of sessions in a SQLite file while an update is handled, and making these changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.storage.sessions.sqlite_rows import delete, insert, records, update, version_of
from tamis.storage.sessions.unit import Entry, StoreUnit

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from tamis.storage.sessions.store import Clock
    from tamis.storage.sqlite_worker import Worker
    from tamis.storage.unit_of_work import Change


class SqliteUnit(StoreUnit):
    """The part that a store in a file has in a unit of work."""

    def __init__(self, worker: Worker, held: dict[str, StoreUnit], clock: Clock) -> None:
        super().__init__(worker, held, clock)
        self._worker = worker

    async def _look(self, session: str) -> Entry | None:
        def job(db: sqlite3.Connection) -> Entry | None:
            rows = db.execute("SELECT id, record, version, lease, claimant FROM session WHERE id = ?", (session,))
            row = rows.fetchone()
            if row is None:
                return None
            found = records([row[:3]], {})
            return Entry(row[2], found[0], row[3], row[4]) if found else None

        return await self._worker.read(job)

    async def _version(self, session: str) -> int | None:
        return await self._worker.read(lambda db: version_of(db, session))


def carry_out(db: sqlite3.Connection, changes: Iterable[Change]) -> None:
    """Makes changes in one transaction. Raises `StaleSessionError` if a session has another version by now."""
    for change in changes:
        if change.replaces is None:
            insert(db, change.record, change.lease)
        elif change.record is None:
            delete(db, change.session, change.replaces)
        else:
            update(db, change.record, change.replaces, change.lease)

"""What is changed of sessions in a SQLite file while an update is handled, until the update is done.

Within the unit, all is as if it had been stored. Outside, nothing is, but that a session which is claimed here is found
by nobody else in this process. So a process that is killed leaves no claim behind, and the next one finds the session
as it was. Another process may change it meanwhile: then the completion of the update fails, and it is handled again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.sessions.record import oldest_first
from tamis.storage.sessions.sqlite_rows import delete, insert, only, update, version_of
from tamis.storage.unit_of_work import Change

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from tamis.storage.sessions.record import SessionKey, SessionRecord
    from tamis.storage.sessions.store import Clock
    from tamis.storage.sqlite_worker import Worker


@dataclass(slots=True)
class _Entry:
    base: int | None
    """The version in the file that it takes the place of; None: it is new."""
    record: SessionRecord | None
    """None: it is over."""
    lease: float = 0.0


class SqliteUnit:
    """The part that a store has in a unit of work. `held` is the store's: which unit has claimed what."""

    def __init__(self, worker: Worker, held: dict[str, SqliteUnit], clock: Clock) -> None:
        self._worker = worker
        self._held = held
        self._clock = clock
        self._entries: dict[str, _Entry] = {}

    def __contains__(self, session: str) -> bool:
        return session in self._entries

    def get(self, session: str) -> SessionRecord | None:
        return self._entries[session].record

    def seen(self, found: Iterable[SessionRecord], keys: Sequence[SessionKey]) -> list[SessionRecord]:
        """What is found of what the file holds, and of what is here."""
        here = [one.record for one in self._entries.values() if one.record is not None and self._waits(one)]
        mine = [one for one in here if one.key in keys]
        return oldest_first([*(one for one in found if one.id not in self._entries), *mine])

    async def put(self, record: SessionRecord) -> SessionRecord:
        current = await self._version(record.id)
        if current is not None or record.id in self._entries:
            raise StaleSessionError(record.id, 0, current)
        now = self._clock()
        new = replace(record, version=1, created=now, updated=now)
        self._entries[record.id] = _Entry(None, new)
        return new

    async def claim(self, session: str, version: int, lease: float) -> SessionRecord | None:
        entry = self._entries.get(session)
        if entry is None:
            entry = await self._claimed(session, version)
        if entry is None or entry.record is None or entry.record.version != version or not self._waits(entry):
            return None
        return self._next(entry, entry.record, self._clock() + lease)

    async def _claimed(self, session: str, version: int) -> _Entry | None:
        """A session of the file, for this unit alone."""

        def job(db: sqlite3.Connection) -> tuple[SessionRecord | None, float]:
            row = db.execute("SELECT lease FROM session WHERE id = ?", (session,)).fetchone()
            found = only(db.execute("SELECT record, version FROM session WHERE id = ?", (session,)))
            return found, 0.0 if row is None else row[0]

        record, until = await self._worker.read(job)
        entry = _Entry(version, record, until)
        if record is None or record.version != version or session in self._held or not self._waits(entry):
            return None
        self._held[session] = self
        self._entries[session] = entry
        return entry

    async def save(self, record: SessionRecord, lease: float | None) -> SessionRecord:
        entry = await self._latest(record)
        now = self._clock()
        return self._next(entry, replace(record, updated=now), 0.0 if lease is None else now + lease)

    async def release(self, record: SessionRecord) -> bool:
        try:
            entry = await self._latest(record)
        except StaleSessionError:
            return False
        self._next(entry, entry.record or record, 0.0)
        return True

    async def finish(self, record: SessionRecord) -> None:
        (await self._latest(record)).record = None

    async def _latest(self, record: SessionRecord) -> _Entry:
        """What stands for a session here. Raises `StaleSessionError` if that is not its latest version."""
        entry = self._entries.get(record.id)
        if entry is None:
            current = await self._version(record.id)
            if current == record.version:
                entry = self._entries.setdefault(record.id, _Entry(record.version, record))
        else:
            current = None if entry.record is None else entry.record.version
        if entry is None or current != record.version:
            raise StaleSessionError(record.id, record.version, current)
        return entry

    def _next(self, entry: _Entry, record: SessionRecord, lease: float) -> SessionRecord:
        entry.record = replace(record, version=record.version + 1)
        entry.lease = lease
        return entry.record

    def _waits(self, entry: _Entry) -> bool:
        now = self._clock()
        deadline = None if entry.record is None else entry.record.deadline
        return entry.lease <= now and (deadline is None or deadline > now)

    async def _version(self, session: str) -> int | None:
        return await self._worker.read(lambda db: version_of(db, session))

    # --- the end ------------------------------------------------------------------------------------------------------

    def changes(self) -> list[Change]:
        """All that was changed."""
        return [
            Change(self._worker, session, entry.base, entry.record, entry.lease)
            for session, entry in self._entries.items()
            if entry.record is not None or entry.base is not None
        ]

    def end(self) -> None:
        for session in [session for session, unit in self._held.items() if unit is self]:
            del self._held[session]


def carry_out(db: sqlite3.Connection, changes: Iterable[Change]) -> None:
    """Makes changes in one transaction. Raises `StaleSessionError` if a session has another version by now."""
    for change in changes:
        if change.replaces is None:
            insert(db, change.record, change.lease)
        elif change.record is None:
            delete(db, change.session, change.replaces)
        else:
            update(db, change.record, change.replaces, change.lease)

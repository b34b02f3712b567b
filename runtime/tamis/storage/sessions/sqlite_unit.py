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
from tamis.storage.sessions.sqlite_rows import delete, insert, records, update, version_of
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
    claimant: str = ""


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

    def merge_found(
        self, found: Iterable[SessionRecord], keys: Sequence[SessionKey], claimant: str
    ) -> list[SessionRecord]:
        """What is found of what the file holds, and of what is here."""
        here = [entry.record for entry in self._entries.values() if self._is_free(entry, claimant)]
        mine = [record for record in here if record is not None and record.key in keys]
        return oldest_first([*(record for record in found if record.id not in self._entries), *mine])

    def let_go(self, record: SessionRecord) -> int | None:
        """Forgets what is changed here of a session; returns the version of it that the file has."""
        entry = self._entries.pop(record.id, None)
        self._held.pop(record.id, None)
        return record.version if entry is None else entry.base

    async def put(self, record: SessionRecord, within: float | None) -> SessionRecord:
        current = await self._version(record.id)
        if current is not None or record.id in self._entries:
            raise StaleSessionError(record.id, 0, current)
        now = self._clock()
        deadline = record.deadline if within is None else now + within
        new = replace(record, version=1, created=now, updated=now, deadline=deadline)
        self._entries[record.id] = _Entry(None, new)
        return new

    async def claim(self, session: str, version: int, claimant: str, lease: float) -> SessionRecord | None:
        entry = self._entries.get(session)
        if entry is None:
            entry = await self._claim_of_file(session, version, claimant)
        record = None if entry is None else entry.record
        if entry is None or record is None or record.version != version or not self._is_free(entry, claimant):
            return None
        entry.claimant = claimant
        return self._next(entry, record, self._clock() + lease)

    async def _claim_of_file(self, session: str, version: int, claimant: str) -> _Entry | None:
        """A session of the file, for this unit alone."""

        def job(db: sqlite3.Connection) -> _Entry:
            rows = db.execute("SELECT id, record, version, lease, claimant FROM session WHERE id = ?", (session,))
            row = rows.fetchone()
            if row is None:
                return _Entry(version, None)
            found = records([row[:3]], {})
            return _Entry(version, found[0] if found else None, row[3], row[4])

        entry = await self._worker.read(job)
        if entry.record is None or entry.record.version != version:
            return None
        if session in self._held or not self._is_free(entry, claimant):
            return None
        self._held[session] = self
        self._entries[session] = entry
        return entry

    async def save(self, record: SessionRecord, lease: float | None, within: float | None) -> SessionRecord:
        entry = await self._latest(record)
        now = self._clock()
        deadline = record.deadline if within is None else now + within
        new = replace(record, updated=now, deadline=deadline)
        return self._next(entry, new, 0.0 if lease is None else now + lease)

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

    def _is_free(self, entry: _Entry, claimant: str) -> bool:
        """Whether it can be claimed for that event."""
        now = self._clock()
        if entry.record is None:
            return False
        if entry.lease > now:
            return claimant != "" and claimant == entry.claimant
        return entry.record.deadline is None or entry.record.deadline > now

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

"""What is changed of sessions while an update is handled, until the update is done: for every store beside an inbox.

Within the unit, all is as if it had been stored. Outside, nothing is, but that a session which is claimed here is found
by nobody else in this process. So a process that is killed leaves no claim behind, and the next one finds the session
as it was. Another process may change it meanwhile: then the completion of the update fails, and it is handled again.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.sessions.record import oldest_first
from tamis.storage.unit_of_work import Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tamis.storage.sessions.record import SessionKey, SessionRecord
    from tamis.storage.sessions.store import Clock


@dataclass(slots=True)
class Entry:
    """What stands for a session in a unit."""

    base: int | None
    """The stored version that it takes the place of; None: it is new."""
    record: SessionRecord | None
    """None: it is over."""
    lease: float = 0.0
    claimant: str = ""


class StoreUnit(ABC):
    """The part that a store has in a unit of work. `engine` is where it is; `held` is the store's: which unit has
    claimed what."""

    def __init__(self, engine: object, held: dict[str, StoreUnit], clock: Clock) -> None:
        self._engine = engine
        self._held = held
        self._clock = clock
        self._entries: dict[str, Entry] = {}

    def __contains__(self, session: str) -> bool:
        return session in self._entries

    def get(self, session: str) -> SessionRecord | None:
        return self._entries[session].record

    def merge_found(
        self, found: Iterable[SessionRecord], keys: Sequence[SessionKey], claimant: str
    ) -> list[SessionRecord]:
        """What is found of what is stored, and of what is here."""
        here = [entry.record for entry in self._entries.values() if self._is_free(entry, claimant)]
        mine = [record for record in here if record is not None and record.key in keys]
        return oldest_first([*(record for record in found if record.id not in self._entries), *mine])

    def let_go(self, record: SessionRecord) -> int | None:
        """Forgets what is changed here of a session; returns the version of it that is stored."""
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
        self._entries[record.id] = Entry(None, new)
        return new

    async def claim(self, session: str, version: int, claimant: str, lease: float) -> SessionRecord | None:
        entry = self._entries.get(session)
        if entry is None:
            entry = await self._claim_stored(session, version, claimant)
        record = None if entry is None else entry.record
        if entry is None or record is None or record.version != version or not self._is_free(entry, claimant):
            return None
        entry.claimant = claimant
        return self._next(entry, record, self._clock() + lease)

    async def _claim_stored(self, session: str, version: int, claimant: str) -> Entry | None:
        """A stored session, for this unit alone."""
        entry = await self._look(session)
        if entry is None or entry.record is None or entry.record.version != version:
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

    async def _latest(self, record: SessionRecord) -> Entry:
        """What stands for a session here. Raises `StaleSessionError` if that is not its latest version."""
        entry = self._entries.get(record.id)
        if entry is None:
            current = await self._version(record.id)
            if current == record.version:
                entry = self._entries.setdefault(record.id, Entry(record.version, record))
        else:
            current = None if entry.record is None else entry.record.version
        if entry is None or current != record.version:
            raise StaleSessionError(record.id, record.version, current)
        return entry

    def _next(self, entry: Entry, record: SessionRecord, lease: float) -> SessionRecord:
        entry.record = replace(record, version=record.version + 1)
        entry.lease = lease
        return entry.record

    def _is_free(self, entry: Entry, claimant: str) -> bool:
        """Whether it can be claimed for that event."""
        now = self._clock()
        if entry.record is None:
            return False
        if entry.lease > now:
            return claimant != "" and claimant == entry.claimant
        return entry.record.deadline is None or entry.record.deadline > now

    @abstractmethod
    async def _look(self, session: str) -> Entry | None:
        """What is stored of a session; None: nothing, or nothing that can be read."""

    @abstractmethod
    async def _version(self, session: str) -> int | None:
        """The stored version of a session."""

    # --- the end ------------------------------------------------------------------------------------------------------

    def changes(self) -> list[Change]:
        """All that was changed."""
        return [
            Change(self._engine, session, entry.base, entry.record, entry.lease)
            for session, entry in self._entries.items()
            if entry.record is not None or entry.base is not None
        ]

    def end(self) -> None:
        for session in [session for session, unit in self._held.items() if unit is self]:
            del self._held[session]

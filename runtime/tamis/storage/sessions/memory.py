"""A store in memory: for tests, and for bots whose conversations may be lost when they stop. One event loop only."""

from __future__ import annotations

import heapq
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.sessions.record import in_order_of_deadline, oldest_first

if TYPE_CHECKING:
    from tamis.storage.sessions.record import SessionKey, SessionRecord
    from tamis.storage.sessions.store import Clock

_SPARE = 64


@dataclass(slots=True)
class _Entry:
    record: SessionRecord
    lease: float = 0.0
    """Until when it is claimed."""

    def due(self) -> float | None:
        """When it is to be claimed for its timeout: at its deadline, but not while it is claimed."""
        return None if self.record.deadline is None else max(self.record.deadline, self.lease)


class MemoryStore:
    """Sessions in a dict. Nothing in it awaits, so each call is whole before the next one begins."""

    def __init__(self, *, clock: Clock = time.time) -> None:
        self.switches = MemorySwitches()
        self._clock = clock
        self._entries: dict[str, _Entry] = {}
        self._by_key: dict[str, set[str]] = {}
        self._due: list[tuple[float, str]] = []
        """A heap of when each session is due. Entries that are no longer true stay until they come to the top."""

    async def put(self, record: SessionRecord) -> SessionRecord:
        there = self._entries.get(record.id)
        if there is not None:
            raise StaleSessionError(record.id, 0, there.record.version)
        now = self._clock()
        entry = self._entries[record.id] = _Entry(replace(record, version=1, created=now, updated=now))
        self._file(entry)
        return entry.record

    async def get(self, session: str) -> SessionRecord | None:
        entry = self._entries.get(session)
        return None if entry is None else entry.record

    async def find(self, *keys: SessionKey) -> list[SessionRecord]:
        ids: set[str] = set()
        for key in keys:
            ids |= self._by_key.get(key.text, set())
        found = [self._entries[one].record for one in ids if self._waits(self._entries[one])]
        return oldest_first(found)

    async def claim(self, session: str, version: int, owner: str, lease: float) -> SessionRecord | None:  # noqa: ARG002
        entry = self._entries.get(session)
        if entry is None or entry.record.version != version or not self._waits(entry):
            return None
        return self._take(entry, lease)

    async def save(self, record: SessionRecord, lease: float | None = None) -> SessionRecord:
        entry = self._held(record)
        now = self._clock()
        self._unfile(entry)
        entry.record = replace(record, version=record.version + 1, updated=now)
        entry.lease = 0.0 if lease is None else now + lease
        self._file(entry)
        return entry.record

    async def release(self, record: SessionRecord) -> bool:
        entry = self._entries.get(record.id)
        if entry is None or entry.record.version != record.version:
            return False
        self._take(entry, None)
        return True

    async def finish(self, record: SessionRecord) -> None:
        self._unfile(self._held(record))
        del self._entries[record.id]

    async def expired(self, limit: int, owner: str, lease: float) -> list[SessionRecord]:  # noqa: ARG002
        now = self._clock()
        past: set[str] = set()
        while len(past) < limit and (top := self._next()) is not None and top[0] <= now:
            past.add(top[1])
            heapq.heappop(self._due)
        return in_order_of_deadline([self._take(self._entries[one], lease) for one in past])

    async def next_deadline(self) -> float | None:
        top = self._next()
        return None if top is None else top[0]

    async def queries(self) -> frozenset[str]:
        return frozenset(query for entry in self._entries.values() for query in entry.record.queries)

    async def count(self) -> int:
        return len(self._entries)

    async def close(self) -> None:
        """Does nothing: what is in memory is there as long as the store is."""

    def _waits(self, entry: _Entry) -> bool:
        now = self._clock()
        return entry.lease <= now and (entry.record.deadline is None or entry.record.deadline > now)

    def _held(self, record: SessionRecord) -> _Entry:
        entry = self._entries.get(record.id)
        if entry is None or entry.record.version != record.version:
            raise StaleSessionError(record.id, record.version, None if entry is None else entry.record.version)
        return entry

    def _take(self, entry: _Entry, lease: float | None) -> SessionRecord:
        """Claims a session for so many seconds; None: for no time at all."""
        entry.record = replace(entry.record, version=entry.record.version + 1)
        entry.lease = 0.0 if lease is None else self._clock() + lease
        self._schedule(entry)
        return entry.record

    # --- indexes ------------------------------------------------------------------------------------------------------

    def _file(self, entry: _Entry) -> None:
        self._by_key.setdefault(entry.record.key.text, set()).add(entry.record.id)
        self._schedule(entry)

    def _unfile(self, entry: _Entry) -> None:
        key = entry.record.key.text
        self._by_key[key].discard(entry.record.id)
        if not self._by_key[key]:
            del self._by_key[key]

    def _schedule(self, entry: _Entry) -> None:
        due = entry.due()
        if due is not None:
            heapq.heappush(self._due, (due, entry.record.id))
        if len(self._due) > 2 * len(self._entries) + _SPARE:
            self._due = [(when, one.record.id) for one in self._entries.values() if (when := one.due()) is not None]
            heapq.heapify(self._due)

    def _next(self) -> tuple[float, str] | None:
        """When the next session is due, and which one."""
        while self._due:
            when, session = self._due[0]
            entry = self._entries.get(session)
            if entry is not None and entry.due() == when:
                return self._due[0]
            heapq.heappop(self._due)
        return None


class MemorySwitches:
    """Switches in a dict."""

    def __init__(self) -> None:
        self._set: dict[tuple[str, str], bool] = {}

    async def get(self, handler: str, chat: str = "") -> bool | None:
        return self._set.get((handler, chat))

    async def set(self, handler: str, enabled: bool | None, chat: str = "") -> None:
        if enabled is None:
            self._set.pop((handler, chat), None)
        else:
            self._set[handler, chat] = enabled

    async def all(self) -> dict[tuple[str, str], bool]:
        return dict(self._set)

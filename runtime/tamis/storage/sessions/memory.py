"""A store in memory: for tests, and for bots whose conversations may be lost when they stop. One event loop only."""

from __future__ import annotations

import heapq
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.sessions.memory_switches import MemorySwitches
from tamis.storage.sessions.record import ParkedSession, in_order_of_deadline, oldest_first
from tamis.storage.sessions.store import MOST_PARKED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tamis.storage.sessions.record import Reach, SessionKey, SessionRecord
    from tamis.storage.sessions.store import Clock

_SPARE = 64


@dataclass(slots=True)
class _Entry:
    record: SessionRecord
    lease: float = 0.0
    """Until when it is claimed."""
    claimant: str = ""

    def due(self) -> float | None:
        """When it is to be claimed for its timeout: at its deadline, but not while it is claimed."""
        return None if self.record.deadline is None else max(self.record.deadline, self.lease)

    def is_free(self, now: float, claimant: str) -> bool:
        """Whether it can be claimed for that event."""
        if self.lease > now:
            return claimant != "" and claimant == self.claimant
        return self.record.deadline is None or self.record.deadline > now


class MemoryStore:
    """Sessions in a dict. Nothing in it awaits, so each call is whole before the next one begins."""

    def __init__(self, *, clock: Clock = time.time) -> None:
        self.switches = MemorySwitches()
        self._clock = clock
        self._entries: dict[str, _Entry] = {}
        self._by_key: dict[str, set[str]] = {}
        self._who: Counter[str | int | None] = Counter()
        """How many sessions there are by the `who` of their keys, and by the number that it is the text of."""
        self._parked: dict[str, ParkedSession] = {}
        self._due: list[tuple[float, str]] = []
        """A heap of when each session is due. Entries that are no longer true stay until they come to the top."""

    async def put(self, record: SessionRecord, *, within: float | None = None) -> SessionRecord:
        there = self._entries.get(record.id)
        if there is not None:
            raise StaleSessionError(record.id, 0, there.record.version)
        now = self._clock()
        deadline = record.deadline if within is None else now + within
        entry = _Entry(replace(record, version=1, created=now, updated=now, deadline=deadline))
        self._entries[record.id] = entry
        self._file(entry)
        return entry.record

    async def get(self, session: str) -> SessionRecord | None:
        entry = self._entries.get(session)
        return None if entry is None else entry.record

    async def find(self, *keys: SessionKey, claimant: str = "") -> list[SessionRecord]:
        now = self._clock()
        ids: set[str] = set()
        for key in keys:
            ids |= self._by_key.get(key.text, set())
        found = [self._entries[session] for session in ids]
        return oldest_first(entry.record for entry in found if entry.is_free(now, claimant))

    def may_wait(self, who: Iterable[str | int | None]) -> bool:
        return not self._who.keys().isdisjoint(who)

    async def claim(self, session: str, version: int, claimant: str, lease: float) -> SessionRecord | None:
        entry = self._entries.get(session)
        if entry is None or entry.record.version != version or not entry.is_free(self._clock(), claimant):
            return None
        return self._take(entry, claimant, lease)

    async def save(
        self, record: SessionRecord, lease: float | None = None, *, within: float | None = None
    ) -> SessionRecord:
        entry = self._latest(record)
        now = self._clock()
        deadline = record.deadline if within is None else now + within
        self._unfile(entry)
        entry.record = replace(record, version=record.version + 1, updated=now, deadline=deadline)
        entry.lease = 0.0 if lease is None else now + lease
        self._file(entry)
        return entry.record

    async def release(self, record: SessionRecord) -> bool:
        entry = self._entries.get(record.id)
        if entry is None or entry.record.version != record.version:
            return False
        self._take(entry, "", None)
        return True

    async def finish(self, record: SessionRecord) -> None:
        self._unfile(self._latest(record))
        del self._entries[record.id]

    async def expired(self, limit: int, claimant: str, lease: float, reach: Reach | None = None) -> list[SessionRecord]:
        now = self._clock()
        past: set[str] = set()
        left: list[tuple[float, str]] = []
        while len(past) < limit and (top := self._next()) is not None and top[0] <= now:
            heapq.heappop(self._due)
            if _is_in_reach(self._entries[top[1]].record, reach, now - top[0]):
                past.add(top[1])
            elif top not in left:
                left.append(top)
        for entry in left:
            heapq.heappush(self._due, entry)
        return in_order_of_deadline([self._take(self._entries[session], claimant, lease) for session in past])

    async def due_in(self, reach: Reach | None = None) -> float | None:
        now = self._clock()
        left: list[tuple[float, str]] = []
        found: float | None = None
        while found is None and (top := self._next()) is not None:
            record = self._entries[top[1]].record
            if reach is None or (record.owner in reach.bots and (top[0] > now or _has_known_steps(record, reach))):
                found = max(0.0, top[0] - now)
            else:
                left.append(heapq.heappop(self._due))
        for entry in left:
            heapq.heappush(self._due, entry)
        return found

    async def queries(self, bots: Collection[str] | None = None) -> frozenset[str]:
        records = [entry.record for entry in self._entries.values()]
        return frozenset(
            query for record in records if bots is None or record.owner in bots for query in record.queries
        )

    async def count(self) -> int:
        return len(self._entries)

    async def park(self, record: SessionRecord, why: str) -> None:
        kept = self._latest(record).record
        await self.finish(record)
        self._parked[kept.id] = ParkedSession(kept.id, kept.owner, kept.handler, why, self._clock(), kept)
        while len(self._parked) > MOST_PARKED:
            del self._parked[next(iter(self._parked))]

    async def parked(self, limit: int = 100) -> list[ParkedSession]:
        return list(reversed(self._parked.values()))[:limit]

    async def unpark(self, session: str) -> bool:
        parked = self._parked.pop(session, None)
        if parked is None or parked.record is None:
            return False
        entry = self._entries[session] = _Entry(replace(parked.record, version=parked.record.version + 1))
        self._file(entry)
        return True

    async def close(self) -> None:
        """Does nothing: what is in memory is there as long as the store is."""

    def _latest(self, record: SessionRecord) -> _Entry:
        entry = self._entries.get(record.id)
        if entry is None or entry.record.version != record.version:
            raise StaleSessionError(record.id, record.version, None if entry is None else entry.record.version)
        return entry

    def _take(self, entry: _Entry, claimant: str, lease: float | None) -> SessionRecord:
        """Claims a session for so many seconds; None: for no time at all."""
        entry.record = replace(entry.record, version=entry.record.version + 1)
        entry.lease = 0.0 if lease is None else self._clock() + lease
        entry.claimant = claimant
        self._schedule(entry)
        return entry.record

    # --- indexes ------------------------------------------------------------------------------------------------------

    def _file(self, entry: _Entry) -> None:
        key = entry.record.key
        self._by_key.setdefault(key.text, set()).add(entry.record.id)
        self._who.update(_ids_of(key))
        self._schedule(entry)

    def _unfile(self, entry: _Entry) -> None:
        key = entry.record.key
        self._by_key[key.text].discard(entry.record.id)
        if not self._by_key[key.text]:
            del self._by_key[key.text]
        for who in _ids_of(key):
            self._who[who] -= 1
            if not self._who[who]:
                del self._who[who]

    def _schedule(self, entry: _Entry) -> None:
        due = entry.due()
        if due is not None:
            heapq.heappush(self._due, (due, entry.record.id))
        if len(self._due) > 2 * len(self._entries) + _SPARE:
            entries = self._entries.values()
            self._due = [(when, entry.record.id) for entry in entries if (when := entry.due()) is not None]
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


def _ids_of(key: SessionKey) -> tuple[str | int, ...]:
    """What events may have as the id of whom the key is for: a text, or the number that it is the text of."""
    try:
        number = int(key.who)
    except ValueError:
        return (key.who,)
    return (key.who, number) if str(number) == key.who else (key.who,)


def _is_in_reach(record: SessionRecord, reach: Reach | None, late: float) -> bool:
    """Whether a session that has been due for `late` seconds is for a caller of that reach."""
    if reach is None:
        return True
    return record.owner in reach.bots and (_has_known_steps(record, reach) or late >= reach.patience)


def _has_known_steps(record: SessionRecord, reach: Reach) -> bool:
    return (record.handler, record.handler_version) in reach.steps

"""An inbox in memory: for tests, and for bots that may lose what waits when they stop. One event loop only."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from tamis.errors import LaneLostError
from tamis.storage.inbox.limits import ROWS, SIZE, check_engine, check_room, log_dropped, storable
from tamis.storage.inbox.memory_lanes import MemoryLanes, Reach
from tamis.storage.inbox.protocol import WINDOW
from tamis.storage.inbox.reasons import reasons_of
from tamis.storage.inbox.record import (
    Appended,
    Counts,
    Fleet,
    LaneClaim,
    Outgoing,
    SourceAge,
    SourceState,
    Stored,
    WorkerState,
)
from tamis.storage.inbox.rounds import Rounds

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from tamis.storage.inbox.protocol import Clock, Sources
    from tamis.storage.inbox.record import Able, Incoming
    from tamis.storage.unit_of_work import Change


class MemoryInbox:
    """An inbox in dicts. Nothing in it awaits but `wait`, so each call is whole before the next one begins.

    `rows` and `size`: how many updates of a source may wait, and how many bytes of them there may be, before `append`
    refuses more. `parked_rows` and `parked_size`: how much of it may be parked; beyond that, the oldest is dropped.
    `window`: seconds for which ids are remembered. `clock` gives seconds since the epoch, `timer` those by which leases
    are measured.
    """

    def __init__(
        self,
        *,
        rows: int = ROWS,
        size: int = SIZE,
        parked_rows: int = ROWS,
        parked_size: int = SIZE,
        window: float = WINDOW,
        clock: Clock = time.time,
        timer: Clock = time.monotonic,
    ) -> None:
        self._rows, self._size, self._window = rows, size, window
        self._parked_rows, self._parked_size = parked_rows, parked_size
        self._clock, self._timer = clock, timer
        self._updates: dict[int, Stored] = {}
        self._ids: dict[tuple[str, str], tuple[int, float]] = {}
        """By source and id: the number of the update, and when it came."""
        self._sources: dict[str, SourceState] = {}
        self._lanes = MemoryLanes(self._updates)
        self._outbox: dict[int, Outgoing] = {}
        self._last = self._sent = 0
        self._rounds = Rounds(timer)
        self._kept_for: str | None = None
        self._workers: dict[str, WorkerState] = {}
        self._held: dict[str, tuple[str, float]] = {}
        """What one worker does at a time: who, and until when."""

    async def check(self) -> None:
        """Does nothing: memory is there."""

    async def append(self, updates: Sequence[Incoming]) -> list[Appended]:
        for source in {update.source for update in updates}:
            state = self._state(source)
            check_room("in memory", state.waiting, state.size - state.parked_size, self._rows, self._size)
        result = [self._append(update) for update in updates]
        for source in {update.source for update in updates if update.error is not None}:
            self._trim(source)
        self._rounds.wakeup.wake()
        return result

    def _append(self, new: Incoming) -> Appended:
        now = self._clock()
        if new.dedupe_key is not None:
            seq, came = self._ids.get((new.source, new.dedupe_key), (0, 0.0))
            there = self._updates.get(seq)
            if seq and came > now - self._window:
                if there is None or not there.parked or not new.requeues:
                    return Appended.DUPLICATE
                self._forget(seq)
            elif there is not None:
                self._updates[seq] = there._replace(dedupe_key=None)
        parked = new.error is not None
        lifetime = None if new.deadline is None else max(0.0, new.deadline - now)
        self._put(
            Stored(
                0, new.source, new.dedupe_key, new.order_key, new.kind, new.deadline, new.payload, new.headers,
                now, 0, 0, new.error, parked, 0, lifetime,
            )
        )  # fmt: skip
        return Appended.PARKED if parked else Appended.NEW

    def _put(self, update: Stored) -> None:
        self._last += 1
        self._updates[self._last] = update._replace(seq=self._last)
        self._count(update, 1)
        if update.dedupe_key is not None:
            self._ids[update.source, update.dedupe_key] = (self._last, update.received)
        if not update.parked:
            self._lanes.add(update.source, update.order_key, self._last)

    def _forget(self, seq: int) -> Stored:
        update = self._updates.pop(seq)
        self._count(update, -1)
        return update

    def _state(self, source: str) -> SourceState:
        return self._sources.setdefault(source, SourceState(source, None))

    def _count(self, update: Stored, sign: int) -> None:
        state, size = self._state(update.source), sign * len(update.payload)
        self._sources[update.source] = state._replace(
            waiting=state.waiting + sign * (not update.parked),
            parked=state.parked + sign * update.parked,
            size=state.size + size,
            parked_size=state.parked_size + size * update.parked,
        )

    async def register(self, app: str, sources: Collection[str]) -> None:
        for source in sources:
            self._sources[source] = self._state(source)._replace(app=app)

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
        if self._kept_for not in {None, worker}:
            return []
        chosen = {
            state.source
            for state in self._sources.values()
            if sources is None or state.source in sources or (state.app is None and None in sources)
        }
        now, woken = self._timer(), self._rounds.wakeup.count
        reach = Reach(chosen, suspects, able, self._clock())
        claims, due = self._lanes.claim(worker, limit, now, now + lease, reach)
        self._rounds.note(worker, woken, due)
        return claims

    async def begin(self, lane: LaneClaim) -> None:
        self._lanes.held(lane).begun = True

    async def wait(self, timeout: float, worker: str | None = None) -> None:
        await self._rounds.wait(timeout, worker)

    async def next(self, lane: LaneClaim, limit: int = 1) -> list[Stored]:
        return [self._updates[seq] for seq in islice(self._lanes.held(lane).waiting, limit)]

    async def complete(
        self, lane: LaneClaim, seq: int, changes: Sequence[Change] = (), outbox: Sequence[bytes] = ()
    ) -> bool:
        held = self._lanes.held(lane)
        for change in changes:
            check_engine(change, self)
        if seq in held.waiting:
            self._forget(seq)
        for content in outbox:
            self._sent += 1
            self._outbox[self._sent] = Outgoing(self._sent, seq, content)
        return self._lanes.end_in_lane(lane, held, seq)

    async def retry(self, lane: LaneClaim, seq: int, delay: float, error: str, *, tried: bool = True) -> None:
        held = self._lanes.held(lane)
        update = self._updates[seq]
        self._updates[seq] = update._replace(attempts=update.attempts + tried, error=storable(error))
        self._lanes.free(lane[:2], held, self._timer() + delay)
        self._rounds.wakeup.wake()

    async def park(self, lane: LaneClaim, seq: int, error: str, *, tried: bool = True) -> bool:
        held = self._lanes.held(lane)
        update = self._forget(seq)
        parked = update._replace(attempts=update.attempts + tried, error=storable(error), parked=True)
        self._updates[seq] = parked
        self._count(parked, 1)
        self._trim(lane.source, keep=seq)
        return self._lanes.end_in_lane(lane, held, seq)

    def _trim(self, source: str, keep: int = 0) -> None:
        """Drops the oldest parked updates of a source beyond the limits."""
        state, count = self._state(source), 0
        if state.parked <= self._parked_rows and state.parked_size <= self._parked_size:
            return
        for seq in [seq for seq, update in sorted(self._updates.items()) if update.parked and update.source == source]:
            state = self._state(source)
            if state.parked <= self._parked_rows and state.parked_size <= self._parked_size:
                break
            if seq != keep:
                self._forget(seq)
                count += 1
        total = state.dropped + count
        self._sources[source] = self._state(source)._replace(dropped=total)
        if count:
            log_dropped("in memory", source, count, total)

    async def renew(self, worker: str, lanes: Sequence[LaneClaim], lease: float) -> list[LaneClaim]:
        lost: list[LaneClaim] = []
        for lane in lanes:
            try:
                self._lanes.held(lane).due = self._timer() + lease
            except LaneLostError:
                lost.append(lane)
        if self._kept_for == worker:
            self._kept_for = None
        return lost

    async def release_others(self, worker: str, held: Sequence[LaneClaim]) -> int:
        count = self._lanes.free_others(worker, {lane[:3] for lane in held})
        self._rounds.wakeup.wake()
        return count

    async def release(self, lane: LaneClaim, *, begun: bool = False, stopped: bool = False) -> None:
        try:
            held = self._lanes.held(lane)
        except LaneLostError:
            return
        if begun:
            self._lanes.count_interruption(held)
        elif stopped:
            self._lanes.count_stop(held)
        self._lanes.free(lane[:2], held)
        self._rounds.wakeup.wake()

    async def keep_out_others(self, worker: str) -> bool:
        if self._rounds.has_others(worker):
            return False
        self._kept_for = worker
        return True

    # --- people -------------------------------------------------------------------------------------------------------

    async def listed(self, *, parked: bool = True, limit: int = 100, after: int = 0) -> list[Stored]:
        chosen = (update for update in self._updates.values() if update.parked == parked and update.seq > after)
        return sorted(chosen)[:limit]

    async def get(self, seq: int) -> Stored | None:
        return self._updates.get(seq)

    async def requeue(self, seqs: Sequence[int]) -> int:
        def put_again(update: Stored) -> None:
            deadline = None if update.lifetime is None else self._clock() + update.lifetime
            fresh = update._replace(parked=False, attempts=0, interrupted=0, stopped=0, error=None, deadline=deadline)
            self._put(fresh)

        return self._take_out(seqs, put_again)

    async def drop(self, seqs: Sequence[int]) -> int:
        return self._take_out(seqs, lambda _: None)

    def _take_out(self, seqs: Sequence[int], then: Callable[[Stored], None]) -> int:
        parked = [seq for seq in dict.fromkeys(seqs) if seq in self._updates and self._updates[seq].parked]
        for seq in parked:
            then(self._forget(seq))
        self._rounds.wakeup.wake()
        return len(parked)

    async def counts(self, sources: Sources | None = None) -> Counts:
        chosen = [
            state
            for state in await self.sources()
            if sources is None or state.source in sources or (state.app is None and None in sources)
        ]
        return Counts(
            sum(state.waiting for state in chosen),
            sum(state.parked for state in chosen),
            sum(state.seen for state in chosen),
            sum(state.size for state in chosen),
        )

    async def sources(self) -> list[SourceState]:
        seen = defaultdict[str, int](int)
        for (source, _), (seq, _came) in self._ids.items():
            seen[source] += seq not in self._updates
        return [state._replace(seen=seen[state.source]) for state in sorted(self._sources.values())]

    async def fleet(self) -> Fleet:
        now, waiting = self._clock(), [update for update in self._updates.values() if not update.parked]
        held = self._lanes.held_by()
        ages: list[SourceAge] = []
        for state in await self.sources():
            mine = [update for update in waiting if update.source == state.source]
            oldest = max((now - update.received for update in mine), default=None)
            lanes = sum(1 for (source, _), _owner in held if source == state.source)
            retries = sum(update.attempts > 0 for update in mine)
            ages.append(SourceAge(state.source, state.waiting, oldest, lanes, state.parked, retries))
        owners = Counter(owner for _, owner in held)
        workers = [
            each._replace(lanes=owners[name], until=self._lanes.until(name, self._timer(), now))
            for name, each in self._workers.items()
        ]
        parked = ((update.source, update.kind, update.error) for update in self._updates.values() if update.parked)
        return Fleet(workers, ages, reasons_of(parked))

    async def heartbeat(self, worker: str, version: str, place: str) -> None:
        self._workers[worker] = WorkerState(worker, version, place, 0, None, self._clock(), 0)

    async def hold(self, name: str, worker: str, lease: float) -> bool:
        holder, until = self._held.get(name, (worker, 0.0))
        if holder != worker and until > self._timer():
            return False
        self._held[name] = (worker, self._timer() + lease)
        return True

    async def outgoing(self, limit: int = 100) -> list[Outgoing]:
        return list(self._outbox.values())[:limit]

    async def sent(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self._outbox.pop(number, None)

    async def prune(self) -> int:
        before = self._clock() - self._window
        old = [key for key, (seq, came) in self._ids.items() if came <= before and seq not in self._updates]
        for key in old:
            del self._ids[key]
        return len(old)

    async def close(self) -> None:
        """Does nothing: what is in memory is there as long as the inbox is."""

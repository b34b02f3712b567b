"""An inbox in memory: for tests, and for bots that may lose what waits when they stop. One event loop only."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from tamis.errors import LaneLostError
from tamis.storage.inbox.limits import ROWS, SIZE, check_engine, check_room, storable
from tamis.storage.inbox.protocol import WINDOW
from tamis.storage.inbox.record import Appended, Counts, LaneClaim, Outgoing, Stored
from tamis.storage.inbox.wakeup import Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tamis.storage.inbox.protocol import Clock
    from tamis.storage.inbox.record import Incoming
    from tamis.storage.unit_of_work import Change


@dataclass(slots=True)
class _Lane:
    waiting: deque[int] = field(default_factory=deque[int])
    owner: str | None = None
    epoch: int = 0
    due: float = 0.0
    """When it can be claimed: 0 is now, else when its lease runs out or its first update is to be tried again."""


class MemoryInbox:
    """An inbox in dicts. Nothing in it awaits but `wait`, so each call is whole before the next one begins.

    `rows` and `size`: how many updates may wait, and how many bytes there may be, before `append` refuses more.
    `window`: seconds for which ids are remembered.
    """

    def __init__(self, *, rows: int = ROWS, size: int = SIZE, window: float = WINDOW, clock: Clock = time.time) -> None:
        self._rows, self._size, self._window, self._clock = rows, size, window, clock
        self._updates: dict[int, Stored] = {}
        self._ids: dict[tuple[str, str], tuple[int, float]] = {}
        """By source and id: the number of the update, and when it came."""
        self._lanes: dict[str, _Lane] = {}
        self._free: dict[str, None] = {}
        """Lanes that can be claimed, in the order in which they became so."""
        self._later: set[str] = set()
        """The others: they are due at some time."""
        self._outbox: dict[int, Outgoing] = {}
        self._last = self._epoch = self._sent = 0
        self._bytes = self._parked = self._named = 0
        self._changed = Signal()

    async def append(self, updates: Sequence[Incoming]) -> list[Appended]:
        check_room("in memory", len(self._updates) - self._parked, self._bytes, self._rows, self._size)
        result = [self._append(one) for one in updates]
        self._changed.set()
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
                self._named -= 1
        parked = new.error is not None
        self._put(
            Stored(
                0, new.source, new.dedupe_key, new.order_key, new.kind, new.deadline, new.payload, new.headers,
                now, 0, 0, new.error, parked,
            )
        )  # fmt: skip
        return Appended.PARKED if parked else Appended.NEW

    def _put(self, update: Stored) -> None:
        self._last += 1
        self._updates[self._last] = update._replace(seq=self._last)
        self._bytes += len(update.payload)
        self._parked += update.parked
        if update.dedupe_key is not None:
            self._named += 1
            self._ids[update.source, update.dedupe_key] = (self._last, update.received)
        if not update.parked:
            if update.order_key not in self._lanes:
                self._lanes[update.order_key] = _Lane()
                self._free[update.order_key] = None
            self._lanes[update.order_key].waiting.append(self._last)

    def _forget(self, seq: int) -> Stored:
        update = self._updates.pop(seq)
        self._bytes -= len(update.payload)
        self._parked -= update.parked
        self._named -= update.dedupe_key is not None
        return update

    # --- workers ------------------------------------------------------------------------------------------------------

    async def claim(self, worker: str, limit: int, lease: float) -> list[LaneClaim]:
        self._changed.clear()
        now = self._clock()
        past = sorted((lane.due, key) for key in self._later if (lane := self._lanes[key]).due <= now)
        self._epoch += 1
        claimed: list[LaneClaim] = []
        for key in [*(key for _, key in past), *islice(self._free, limit)][:limit]:
            lane = self._lanes[key]
            if lane.owner is not None:
                self._interrupted(lane)
            self._free.pop(key, None)
            self._later.add(key)
            lane.owner, lane.epoch, lane.due = worker, self._epoch, now + lease
            claimed.append(LaneClaim(key, self._epoch))
        return claimed

    async def wait(self, timeout: float) -> None:
        if self._free:
            return
        due = min((self._lanes[key].due for key in self._later), default=None)
        if due is not None:
            timeout = min(timeout, max(0.0, due - self._clock()))
        await self._changed.wait(timeout)

    async def next(self, lane: LaneClaim, limit: int = 1) -> list[Stored]:
        return [self._updates[seq] for seq in islice(self._held(lane).waiting, limit)]

    async def complete(
        self, lane: LaneClaim, seq: int, changes: Sequence[Change] = (), outbox: Sequence[bytes] = ()
    ) -> bool:
        held = self._held(lane)
        for change in changes:
            check_engine(change, self)
        if seq in held.waiting:
            self._forget(seq)
        for content in outbox:
            self._sent += 1
            self._outbox[self._sent] = Outgoing(self._sent, seq, content)
        return self._goes_on(lane, held, seq)

    async def retry(self, lane: LaneClaim, seq: int, at: float, error: str) -> None:
        held = self._held(lane)
        one = self._updates[seq]
        self._updates[seq] = one._replace(attempts=one.attempts + 1, error=storable(error))
        held.owner, held.epoch, held.due = None, 0, at
        self._changed.set()

    async def park(self, lane: LaneClaim, seq: int, error: str) -> bool:
        held = self._held(lane)
        one = self._updates[seq]
        self._updates[seq] = one._replace(attempts=one.attempts + 1, error=storable(error), parked=True)
        self._parked += 1
        return self._goes_on(lane, held, seq)

    async def renew(self, lanes: Sequence[LaneClaim], lease: float) -> list[LaneClaim]:
        lost: list[LaneClaim] = []
        for lane in lanes:
            try:
                self._held(lane).due = self._clock() + lease
            except LaneLostError:
                lost.append(lane)
        return lost

    async def release(self, lane: LaneClaim, *, begun: bool = False) -> None:
        try:
            held = self._held(lane)
        except LaneLostError:
            return
        if begun:
            self._interrupted(held)
        if held.waiting:
            self._later.discard(lane.order_key)
            self._free[lane.order_key] = None
        else:
            self._remove(lane.order_key)
        held.owner, held.epoch, held.due = None, 0, 0.0
        self._changed.set()

    def _held(self, lane: LaneClaim) -> _Lane:
        held = self._lanes.get(lane.order_key)
        if held is None or held.epoch != lane.epoch:
            raise LaneLostError(*lane)
        return held

    def _goes_on(self, lane: LaneClaim, held: _Lane, seq: int) -> bool:
        if seq in held.waiting:
            held.waiting.remove(seq)
        if not held.waiting:
            self._remove(lane.order_key)
        return bool(held.waiting)

    def _remove(self, order_key: str) -> None:
        del self._lanes[order_key]
        self._later.discard(order_key)

    def _interrupted(self, lane: _Lane) -> None:
        for seq in islice(lane.waiting, 1):
            one = self._updates[seq]
            self._updates[seq] = one._replace(interrupted=one.interrupted + 1)

    # --- people -------------------------------------------------------------------------------------------------------

    async def listed(self, *, parked: bool = True, limit: int = 100, after: int = 0) -> list[Stored]:
        return sorted(one for one in self._updates.values() if one.parked == parked and one.seq > after)[:limit]

    async def get(self, seq: int) -> Stored | None:
        return self._updates.get(seq)

    async def requeue(self, seqs: Sequence[int]) -> int:
        def again(one: Stored) -> None:
            self._put(one._replace(parked=False, attempts=0, interrupted=0, error=None))

        return self._take_out(seqs, again)

    async def drop(self, seqs: Sequence[int]) -> int:
        return self._take_out(seqs, lambda _: None)

    def _take_out(self, seqs: Sequence[int], then: Callable[[Stored], Any]) -> int:
        parked = [seq for seq in dict.fromkeys(seqs) if seq in self._updates and self._updates[seq].parked]
        for seq in parked:
            then(self._forget(seq))
        self._changed.set()
        return len(parked)

    async def counts(self) -> Counts:
        waiting = len(self._updates) - self._parked
        return Counts(waiting, self._parked, len(self._ids) - self._named, self._bytes)

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

"""The lanes of an inbox in memory."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from tamis.errors import LaneLostError
from tamis.storage.inbox.limits import MOST_INTERRUPTED
from tamis.storage.inbox.record import LaneClaim

if TYPE_CHECKING:
    from collections.abc import Collection

    from tamis.storage.inbox.record import Able, Stored

Key = tuple[str, str]
"""The source and the order key of a lane."""


@dataclass(slots=True)
class MemoryLane:
    waiting: deque[int] = field(default_factory=deque[int])
    owner: str | None = None
    epoch: int = 0
    due: float = 0.0
    """When it can be claimed: 0 is now, else when its lease runs out or its first update is to be tried again."""
    begun: bool = False
    """Whether its first update was begun."""


class Reach(NamedTuple):
    """Which lanes a worker wants."""

    sources: Collection[str]
    suspects: bool
    able: Able | None
    now: float
    """Seconds since the epoch."""

    def is_for(self, update: Stored) -> bool:
        """Whether the worker can handle an update, or nobody else has done so for long enough."""
        able = self.able
        return able is None or update.kind in able.kinds or update.received <= self.now - able.patience


class MemoryLanes:
    """Lanes by their keys; `updates` are those of the inbox."""

    def __init__(self, updates: dict[int, Stored]) -> None:
        self._updates = updates
        self._lanes: dict[Key, MemoryLane] = {}
        self._free: dict[Key, None] = {}
        """Lanes that can be claimed, in the order in which they became so."""
        self._later: set[Key] = set()
        """Those that are held, or due at some time."""
        self._suspects: set[Key] = set()
        """Those that can be claimed, and whose first update is a suspect. Each lane is in one of these three."""
        self._epoch = 0

    def add(self, source: str, order_key: str, seq: int) -> None:
        """Puts an update into its lane."""
        key = (source, order_key)
        if key not in self._lanes:
            self._lanes[key] = MemoryLane()
            self._free[key] = None
        self._lanes[key].waiting.append(seq)

    def held(self, claim: LaneClaim) -> MemoryLane:
        """The lane of a claim. Raises `LaneLostError` if that is not the latest one."""
        lane = self._lanes.get((claim.source, claim.order_key))
        if lane is None or lane.epoch != claim.epoch:
            raise LaneLostError(claim.order_key, claim.epoch)
        return lane

    def claim(
        self, worker: str, limit: int, now: float, until: float, reach: Reach
    ) -> tuple[list[LaneClaim], float | None]:
        """Gives lanes to a worker: a suspect alone, else those that are due, else those that are free.

        Returns them, and when the next one is due.
        """
        due = [(self._lanes[key].due, key) for key in self._later if key[0] in reach.sources]
        others = sorted((moment, key) for moment, key in due if self._lanes[key].owner != worker)
        past = [key for moment, key in others if moment <= now and self._is_in(reach, key)]
        suspicious = [key for key in (*past, *self._suspects) if self._is_in(reach, key) and self._times(key)]
        alone = reach.suspects and limit > 0 and bool(suspicious)
        if alone:
            chosen = [min(suspicious, key=lambda key: (self._times(key), self._lanes[key].waiting[0]))]
        else:
            free = (key for key in self._free if self._is_in(reach, key))
            chosen = list(islice(chain((key for key in past if not self._times(key)), free), limit))
        self._epoch += 1
        for key in chosen:
            self._free.pop(key, None)
            self._suspects.discard(key)
            self._later.add(key)
            lane = self._lanes[key]
            if lane.owner is not None and lane.begun:
                self.count_interruption(lane)
            lane.owner, lane.epoch, lane.due, lane.begun = worker, self._epoch, until, not alone
        next_due = min((moment for moment, _ in others if moment > now), default=None)
        return [LaneClaim(*key, self._epoch, alone) for key in chosen], next_due

    def _is_in(self, reach: Reach, key: Key) -> bool:
        return key[0] in reach.sources and reach.is_for(self._updates[self._lanes[key].waiting[0]])

    def _times(self, key: Key) -> int:
        """How often the first update of a lane counts as interrupted, once it is free, if that makes it a suspect."""
        lane = self._lanes[key]
        times = self._updates[lane.waiting[0]].interrupted + (lane.owner is not None and lane.begun)
        return times if times > MOST_INTERRUPTED else 0

    def free(self, key: Key, lane: MemoryLane, due: float = 0.0) -> None:
        """Releases a lane, until then if it is to wait."""
        if not lane.waiting:
            self._remove(key)
            return
        lane.owner, lane.epoch, lane.due, lane.begun = None, 0, due, False
        if due:
            self._later.add(key)
            return
        self._later.discard(key)
        if self._times(key):
            self._suspects.add(key)
        else:
            self._free[key] = None

    def free_others(self, worker: str, held: Collection[tuple[str, str, int]]) -> int:
        """Releases the lanes of a worker that it does not know to hold. What was begun in them may have run."""
        count = 0
        for key in list(self._later):
            lane = self._lanes[key]
            if lane.owner == worker and (*key, lane.epoch) not in held:
                if lane.begun:
                    self.count_stop(lane)
                self.free(key, lane)
                count += 1
        return count

    def end_in_lane(self, claim: LaneClaim, lane: MemoryLane, seq: int) -> bool:
        """Takes an update out of a held lane. Returns whether more waits; if not, the lane is released."""
        if seq in lane.waiting:
            lane.waiting.remove(seq)
        lane.begun = True
        if not lane.waiting:
            self._remove((claim.source, claim.order_key))
        return bool(lane.waiting)

    def held_by(self) -> list[tuple[Key, str]]:
        """The lanes that are held, and by whom."""
        return [(key, lane.owner) for key, lane in self._lanes.items() if lane.owner is not None]

    def until(self, worker: str, now: float, wall: float) -> float | None:
        """When the last lease of a worker ends, in seconds since the epoch; `wall` is what it is `now`."""
        ends = [lane.due for lane in self._lanes.values() if lane.owner == worker]
        return wall + max(ends) - now if ends else None

    def _remove(self, key: Key) -> None:
        del self._lanes[key]
        self._later.discard(key)

    def count_interruption(self, lane: MemoryLane) -> None:
        """Counts for the first update of a lane that it was interrupted."""
        for seq in islice(lane.waiting, 1):
            update = self._updates[seq]
            self._updates[seq] = update._replace(interrupted=update.interrupted + 1)

    def count_stop(self, lane: MemoryLane) -> None:
        """Counts for the first update of a lane that it was cut off, which is no failure."""
        for seq in islice(lane.waiting, 1):
            update = self._updates[seq]
            self._updates[seq] = update._replace(stopped=update.stopped + 1)

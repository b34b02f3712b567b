"""Lanes: things of one key are worked on one after the other, in the order they came; many keys at once.

A lane exists while it has something to do. Its worker is one task, so a lane costs nothing when it is empty, and an
event costs a task only if its lane was idle. One timer looks after all time limits.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from tamis.delivery.lane import Lane
from tamis.delivery.room import Room
from tamis.errors import FlowError
from tamis.time_limits import LIMIT

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

T = TypeVar("T")
_LOG = logging.getLogger(__name__)
_PATIENCE = 1.0
"""Seconds that what was cancelled has to end; then its lane goes on without it."""
_TICK = 1.0
"""Seconds between two looks at what runs, at most."""
_SLOW = 60.0
"""Seconds after which what runs is logged, whatever its time limit is."""
_NAMED = 5
"""Of many that are slow at one time, so many are named."""
_CLOSED = "the app is stopping and takes no more events"


class Lanes(Generic[T]):
    """Runs `work(item, lane)` for what is put, at most `limit` items accepted and not done at any time."""

    def __init__(
        self,
        work: Callable[[T, Lane[T]], Awaitable[None]],
        *,
        limit: int,
        timeout: float | None = None,
        stuck: Callable[[T, Lane[T]], None] | None = None,
        find: Callable[[asyncio.Task[None]], Any] | None = None,
        left: Callable[[T], None] | None = None,
        slow: Callable[[T, Lane[T], float], None] | None = None,
    ) -> None:
        self._work = work
        self._limit = limit
        self._timeout = timeout
        self._stuck = stuck
        self._find = find
        self._left = left
        self._slow = slow
        self._lanes: dict[Hashable, Lane[T]] = {}
        self._running: dict[Lane[T], T] = {}
        self._waiters: OrderedDict[asyncio.Future[None], tuple[Hashable, T]] = OrderedDict()
        """What is to be accepted when there is room, in the order in which it came."""
        self._apart: set[Lane[T]] = set()
        """What has left its lane, to wait for another item."""
        self._stuck_lanes: set[Lane[T]] = set()
        """What was left behind, since it ignores its cancellation."""
        self._room = Room(limit)
        self._idle: asyncio.Event | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._looked = 0.0
        self.count = 0
        """Items accepted and not done."""
        self.closed = False

    def __len__(self) -> int:
        """The keys that have something to do."""
        return len(self._lanes)

    async def put(self, key: Hashable, item: T) -> None:
        """Accepts an item; waits while there are too many. Raises `FlowError` once the lanes are closed."""
        if self.closed:
            raise FlowError(_CLOSED)
        if self.count < self._limit:
            self._accept(key, item)
            return
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters[waiter] = (key, item)
        try:
            await waiter
        finally:
            self._waiters.pop(waiter, None)

    def _accept(self, key: Hashable, item: T) -> None:
        self.count += 1
        lane = self._lanes.get(key)
        if lane is None:
            lane = self._lanes[key] = Lane(partial(self._hand_over, key))
            lane.waiting.append(item)
            self._start(key, lane)
        else:
            lane.waiting.append(item)

    def _start(self, key: Hashable, lane: Lane[T]) -> None:
        lane.task = asyncio.get_running_loop().create_task(self._drain(key, lane))
        loop = asyncio.get_running_loop()
        if self._timer is None or self._loop is not loop:
            self._loop = loop
            self._looked = loop.time()
            self._timer = loop.call_later(self._tick, self._look)

    async def _drain(self, key: Hashable, lane: Lane[T]) -> None:
        LIMIT.set(lane)
        while lane.waiting:
            item = lane.waiting.popleft()
            self._running[lane] = item
            lane.resume()
            try:
                await self._work(item, lane)
            except asyncio.CancelledError:
                if lane.has_to_end():
                    raise
                if not lane.timed_out:
                    _LOG.exception("an event could not be worked on to its end")
            except Exception:  # noqa: BLE001 - the lane goes on
                _LOG.exception("an event could not be worked on")
            finally:
                self._end(lane)
            if lane.given_up:
                return
            if lane.timed_out:  # it was cancelled, and ended; what comes next has nothing to do with that
                lane.recover()
            lane.is_cut_off = False
            if lane.task is not None and lane.task.cancelling():
                await lane.settle()
        lane.task = None  # they hold each other
        self._lanes.pop(key, None)

    def _end(self, lane: Lane[T]) -> None:
        """What runs in a lane is done, unless it was counted as done when it left the lane."""
        if lane not in self._running:
            return
        del self._running[lane]
        self.count -= 1
        self._room.ended += 1
        while self._waiters and self.count < self._limit:
            waiter, (key, item) = self._waiters.popitem(last=False)
            if not waiter.done():
                self._accept(key, item)  # here, not when the waiter wakes up: the order is that in which they came
                waiter.set_result(None)
        if self.count <= 1 and self._idle is not None:  # who waits looks again
            self._idle.set()
            self._idle = None

    # --- time limits --------------------------------------------------------------------------------------------------

    @property
    def _tick(self) -> float:
        return _TICK if self._timeout is None else min(_TICK, max(0.01, self._timeout / 10))

    def _look(self) -> None:
        """Cancels what runs for too long, and gives up what does not heed it. What takes a minute is logged."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        stalled = max(0.0, now - self._looked - 2 * self._tick)
        self._looked = now
        slow: list[Lane[T]] = []
        for key, lane in list(self._lanes.items()):
            if lane.task is not None and lane.task.done():
                self._restart(key, lane)
            elif lane.cancelled is not None:
                if now - lane.cancelled > _PATIENCE:
                    self._give_up(key, lane)
            elif lane.since is not None:
                lane.since = min(now, lane.since + stalled)  # who blocked the loop took that time from all others
                if self._timeout is not None and now - lane.since > self._timeout:
                    self._cancel(lane, now)
                elif now - lane.since > _SLOW and not lane.is_slow and lane in self._running:
                    lane.is_slow = True
                    slow.append(lane)
        self._report_slow(slow, now)
        self._room.check(self.count, now, self._longest)
        self._timer = loop.call_later(self._tick, self._look) if self._lanes else None

    def _restart(self, key: Hashable, lane: Lane[T]) -> None:
        """The task of a lane ended before its work was done: other code cancelled it before its first step."""
        self._end(lane)
        if lane.waiting:
            _LOG.warning("other code cancelled the task of a lane with %d items; it starts again", len(lane.waiting))
            self._start(key, lane)
        else:
            self._lanes.pop(key, None)

    def _report_slow(self, slow: list[Lane[T]], now: float) -> None:
        if self._slow is None:
            return
        for lane in slow[:_NAMED]:
            self._slow(self._running[lane], lane, now - (lane.since or now))
        if len(slow) > _NAMED:
            _LOG.warning("and %d more have been running for %.0f s", len(slow) - _NAMED, _SLOW)

    def _longest(self, now: float) -> str:
        """What has been running for the longest time, for a log."""
        running = [lane for lane in self._running if lane.since is not None]
        lane = min(running, key=lambda lane: lane.since or now, default=None)
        found = None if lane is None or lane.task is None or self._find is None else self._find(lane.task)
        return "unknown" if found is None or lane is None else f"{found.name}, {now - (lane.since or now):.0f} s"

    def _cancel(self, lane: Lane[T], now: float) -> None:
        lane.cancelled = now
        if lane.task is not None:
            lane.culprit = None if self._find is None else self._find(lane.task)
            lane.task.cancel()

    def _give_up(self, key: Hashable, lane: Lane[T]) -> None:
        """What runs does not end although it was cancelled: it is left behind, and the lane goes on."""
        item = self._running.get(lane)
        if item is not None and self._stuck is not None:
            self._stuck(item, lane)
        if lane.task is not None:
            self._stuck_lanes.add(lane)
            lane.task.add_done_callback(lambda _: self._stuck_lanes.discard(lane))
        self._leave_lane(key, lane)

    def _leave_lane(self, key: Hashable, lane: Lane[T]) -> None:
        lane.given_up = True
        self._end(lane)
        if not lane.waiting:
            del self._lanes[key]
            return
        following: Lane[T] = Lane(partial(self._hand_over, key))
        following.waiting = lane.waiting
        lane.waiting = deque()
        self._lanes[key] = following
        self._start(key, following)

    def _hand_over(self, key: Hashable, lane: Lane[T]) -> None:
        """What runs leaves the lane on its own account, and counts as done."""
        if lane.task is not None:
            self._apart.add(lane)
            lane.task.add_done_callback(lambda _: self._apart.discard(lane))
        item = self._running.get(lane)
        self._leave_lane(key, lane)
        if item is not None and self._left is not None:
            self._left(item)

    # --- start and end ------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Takes items, again after `close`."""
        self.closed = False

    async def join(self) -> None:
        """Waits until all that was accepted is done."""
        await self._wait_for(0)

    async def _wait_for(self, count: int) -> None:
        """Waits until at most so many items are left."""
        while self.count > count:
            if self._idle is None:
                self._idle = asyncio.Event()
            await self._idle.wait()

    async def close(self, grace: float) -> list[T]:
        """Takes nothing more, lets what is there end for `grace` seconds, cancels the rest, and returns it.

        A handler may be the one that closes: it is not waited for, and not cancelled.
        """
        self.closed = True
        own = next((lane for lane in self._running if lane.task is asyncio.current_task()), None)
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_exception(FlowError(_CLOSED))
        self._waiters.clear()
        try:
            async with asyncio.timeout(grace):
                await self._wait_for(0 if own is None else 1)
        except TimeoutError:
            pass
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        left = [item for lane, item in self._running.items() if lane is not own]
        for lane in self._lanes.values():
            left += lane.waiting
            self.count -= len(lane.waiting)
            lane.waiting.clear()
        lanes = [lane for lane in (*self._apart, *self._lanes.values()) if lane is not own]
        for lane in lanes:
            lane.cut_off()
        for lane in self._stuck_lanes:  # they have been waited for already
            lane.cut_off()
        tasks = [lane.task for lane in lanes if lane.task is not None]
        if tasks:
            await asyncio.wait(tasks, timeout=_PATIENCE)
        self._lanes.clear()
        return left

"""Lanes: things of one key are worked on one after the other, in the order they came; many keys at once.

A lane exists while it has something to do. Its worker is one task, so a lane costs nothing when it is empty, and an
event costs a task only if its lane was idle. One timer looks after all time limits.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from tamis.errors import FlowError
from tamis.time_limits import LIMIT, TURN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Hashable

T = TypeVar("T")
_LOG = logging.getLogger(__name__)
_PATIENCE = 1.0
"""Seconds that what was cancelled has to end; then its lane goes on without it."""
_CLOSED = "the app is stopping and takes no more events"


class Lane(Generic[T]):
    """What waits for one key, and what runs. `since` is when what runs began, in the loop's time; None: it waits."""

    __slots__ = ("_leave", "cancelled", "culprit", "given_up", "since", "suspended", "task", "turn", "waiting")

    def __init__(self, leave: Callable[[Lane[T]], None]) -> None:
        self._leave = leave
        self.waiting: deque[T] = deque()
        self.task: asyncio.Task[None] | None = None
        self.since: float | None = None
        self.cancelled: float | None = None
        """When it was cancelled for taking too long."""
        self.culprit: Any = None
        """What was running when it was."""
        self.given_up = False
        """Whether what runs is no longer part of the lane."""
        self.suspended = False
        """Whether that is because it waits for another item."""
        self.turn: object = None
        """What `TURN` is in the code that runs."""

    def begin(self) -> None:
        """A try at an item begins: the code of this context, and the tasks that it starts, belong to it."""
        self.turn = object()
        TURN.set(self.turn)
        self.resume()

    def end(self) -> None:
        """It is over. Tasks that it left behind have no part in the lane any more."""
        self.turn = None

    def suspend(self) -> None:
        """What runs waits for another item of this lane, which goes on without it. Others wait apart from it anyway."""
        if not self.given_up and TURN.get() is self.turn:
            self.suspended = True
            self._leave(self)

    def pause(self) -> None:
        """What runs is waiting on purpose; the time limit does not count."""
        self.since = None

    def resume(self) -> None:
        self.since = asyncio.get_running_loop().time()

    @property
    def timed_out(self) -> bool:
        return self.cancelled is not None

    def recover(self) -> None:
        """The cancellation has been taken note of; the lane goes on."""
        self.cancelled = None
        if self.task is not None:
            self.task.uncancel()


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
    ) -> None:
        self._work = work
        self._limit = limit
        self._timeout = timeout
        self._stuck = stuck
        self._find = find
        self._left = left
        self._lanes: dict[Hashable, Lane[T]] = {}
        self._running: dict[Lane[T], T] = {}
        self._waiters: deque[tuple[Hashable, T, asyncio.Future[None]]] = deque()
        """What is to be accepted when there is room, in the order in which it came."""
        self._apart: set[asyncio.Task[Any]] = set()
        """What has left its lane, to wait for another item."""
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
        entry = (key, item, waiter)
        self._waiters.append(entry)
        try:
            await waiter
        except asyncio.CancelledError:
            if entry in self._waiters:
                self._waiters.remove(entry)
            raise

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
        if self._timeout is not None and (self._timer is None or self._loop is not loop):
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
                if not lane.timed_out:
                    raise
            except Exception:  # noqa: BLE001 - the lane goes on
                _LOG.exception("an event could not be worked on")
            finally:
                self._running.pop(lane, None)
                if not lane.given_up:
                    self._done()
            if lane.given_up:
                return
            if lane.timed_out:  # it was cancelled, and ended; what comes next has nothing to do with that
                lane.recover()
        lane.task = None  # they hold each other
        self._lanes.pop(key, None)

    def _done(self) -> None:
        self.count -= 1
        while self._waiters and self.count < self._limit:
            key, item, waiter = self._waiters.popleft()
            if not waiter.done():
                self._accept(key, item)  # here, not when the waiter wakes up: the order is that in which they came
                waiter.set_result(None)
        if self.count == 0 and self._idle is not None:
            self._idle.set()
            self._idle = None

    # --- time limits --------------------------------------------------------------------------------------------------

    @property
    def _tick(self) -> float:
        return min(1.0, max(0.01, (self._timeout or 1.0) / 10))

    def _look(self) -> None:
        """Cancels what runs for too long, and gives up what does not heed it."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        stalled = max(0.0, now - self._looked - 2 * self._tick)
        self._looked = now
        for key, lane in list(self._lanes.items()):
            if lane.cancelled is not None:
                if now - lane.cancelled > _PATIENCE:
                    self._give_up(key, lane)
            elif lane.since is not None and self._timeout is not None:
                lane.since = min(now, lane.since + stalled)  # who blocked the loop took that time from all others
                if now - lane.since > self._timeout:
                    self._cancel(lane, now)
        self._timer = loop.call_later(self._tick, self._look) if self._lanes else None

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
        self._leave_lane(key, lane)

    def _leave_lane(self, key: Hashable, lane: Lane[T]) -> None:
        lane.given_up = True
        self._running.pop(lane, None)
        self._done()
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
            self._apart.add(lane.task)
            lane.task.add_done_callback(self._apart.discard)
        item = self._running.get(lane)
        self._leave_lane(key, lane)
        if item is not None and self._left is not None:
            self._left(item)

    # --- the end ------------------------------------------------------------------------------------------------------

    async def join(self) -> None:
        """Waits until all that was accepted is done."""
        while self.count:
            if self._idle is None:
                self._idle = asyncio.Event()
            await self._idle.wait()

    async def close(self, grace: float) -> list[T]:
        """Takes nothing more, lets what is there end for `grace` seconds, cancels the rest, and returns it."""
        self.closed = True
        for _, _, waiter in self._waiters:
            if not waiter.done():
                waiter.set_exception(FlowError(_CLOSED))
        self._waiters.clear()
        try:
            async with asyncio.timeout(grace):
                await self.join()
        except TimeoutError:
            pass
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        left = list(self._running.values())
        tasks: list[asyncio.Task[None]] = list(self._apart)
        for task in tasks:
            task.cancel()
        for lane in self._lanes.values():
            left += lane.waiting
            lane.waiting.clear()
            if lane.task is not None:
                lane.task.cancel()
                tasks.append(lane.task)
        if tasks:
            await asyncio.wait(tasks, timeout=_PATIENCE)
        self._lanes.clear()
        return left

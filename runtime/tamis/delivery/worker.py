"""The worker: runs what stands in a lane, with tries and a time limit, and keeps what failed."""

from __future__ import annotations

import asyncio
import inspect
import logging
import random
from abc import ABC, abstractmethod
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol

from tamis.dispatch.state import Failure
from tamis.errors import HandlerTimeoutError

if TYPE_CHECKING:
    from types import CodeType

    from typing_extensions import TypeVar

    from tamis.delivery.lanes import Lane
    from tamis.dispatch.run import Tree
    from tamis.events.event import Event
    from tamis.routing.handler import Handler
    from tamis.routing.registry import Registry

    E = TypeVar("E", default=Event)
else:
    from typing import TypeVar

    E = TypeVar("E")

_LOG = logging.getLogger(__name__)
_MOST_PARKED = 1000
_LONGEST_BACKOFF = 30.0  # seconds


class Parked(NamedTuple, Generic[E]):
    """An event that failed every time: with its last error, how often it was tried, and who failed."""

    event: E
    error: BaseException
    attempts: int
    handler: Handler | None = None


class Root(Protocol):
    """The router at the root, as far as a worker needs it."""

    @property
    def tree(self) -> Tree: ...
    @property
    def registry(self) -> Registry: ...


class LaneJob(ABC):
    """An item of a lane that is no single event: it runs by itself, such as a lane of the inbox."""

    __slots__ = ()

    @abstractmethod
    async def run(self, lane: Lane[Any]) -> None:
        """Does all of it."""

    @abstractmethod
    def on_stuck(self, failure: Failure) -> Event | None:
        """A handler ignores its cancellation and is left behind. Returns the event that it was handling."""

    @abstractmethod
    def on_suspended(self) -> None:
        """A handler waits for another event of its lane, which goes on without it."""


class Worker:
    """Runs events through the tree of an app.

    `timeout`: seconds that an event may take, None for no limit. `attempts`: how often an event is tried whose errors
    nobody handles, with `backoff` seconds before the second try, doubling.
    """

    def __init__(self, root: Root, *, timeout: float | None, attempts: int, backoff: float) -> None:
        self._root = root
        self._timeout = timeout
        self._backoff = backoff
        self.attempts = attempts
        self.parked: deque[Parked] = deque(maxlen=_MOST_PARKED)
        """Events that failed every time (dead letters), the latest thousand."""
        self.stuck: deque[Parked] = deque(maxlen=_MOST_PARKED)
        """Events whose handler ignored its cancellation, and was left behind."""
        self.expired = 0
        """Events of the inbox that were not handled, because their deadline had passed."""
        self._watched: dict[Event, asyncio.Future[None]] = {}

    # --- running ------------------------------------------------------------------------------------------------------

    async def work(self, item: Event | LaneJob, lane: Lane[Any]) -> None:
        """Runs an event in its lane, as often as it takes or is allowed; or a job, which does that itself."""
        if isinstance(item, LaneJob):
            await item.run(lane)
            return
        try:
            await self._work_on_event(item, lane)
        finally:
            if self._watched:
                self.unwatch(item)

    async def _work_on_event(self, event: Event, lane: Lane[Any]) -> None:
        for attempt in range(1, self.attempts + 1):
            event.attempt = attempt
            failures = await self.try_event(event, lane)
            if not failures:
                return
            if attempt == self.attempts or lane.given_up:  # who waited for an answer has let its chat go on
                self.park(event, failures[-1], attempt)
                return
            lane.pause()
            await asyncio.sleep(self.delay_after(attempt))

    async def try_event(self, event: Event, lane: Lane[Any]) -> list[Failure]:
        """Tries an event once under the time limit. Returns what failed."""
        failures: list[Failure] = []
        lane.begin()
        try:
            await self._root.tree.dispatch(event, failures)
        except asyncio.CancelledError as error:
            if lane.timed_out:
                await self._report_timeout(event, lane, failures)
            elif _is_cancelled():
                raise
            else:  # something that a handler awaited was
                failures.append(self._unexpected(event, error))
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # noqa: BLE001 - whatever a handler raises, its lane goes on
            failures.append(self._unexpected(event, error))
        finally:
            lane.end()
        if lane.timed_out:  # its handler made something else of the cancellation
            lane.recover()
        return failures

    def delay_after(self, attempt: int) -> float:
        """Seconds before the next try: doubling, with up to a fifth more so that many do not come at once."""
        return min(_LONGEST_BACKOFF, self._backoff * 2.0 ** (attempt - 1)) * random.uniform(1.0, 1.2)  # noqa: S311

    async def _report_timeout(self, event: Event, lane: Lane[Any], failures: list[Failure]) -> None:
        """Takes a timeout to the error handlers, which have as much time again."""
        handler: Handler | None = lane.culprit
        lane.recover()
        lane.resume()
        error = self._timeout_error(handler, "that ran")
        tree = self._root.tree
        try:
            await tree.report(event, error, handler, failures)
        except asyncio.CancelledError:
            if not lane.timed_out:
                raise
            lane.recover()
            _LOG.error("event %s: %s; its error handlers took too long, too", tree.event_id(event), error)
            failures.append(Failure(error, handler))

    def _timeout_error(self, handler: Handler | None, otherwise: str) -> HandlerTimeoutError:
        return HandlerTimeoutError(handler.name if handler is not None else otherwise, self._timeout or 0.0)

    def _unexpected(self, event: Event, error: BaseException) -> Failure:
        """Logs an error that no part of the tree may let through, and makes it a failure."""
        _LOG.error("event %s: a handler let %r pass", self._root.tree.event_id(event), error, exc_info=error)
        return Failure(error, None)

    # --- what becomes of events ---------------------------------------------------------------------------------------

    def watch(self, event: Event) -> asyncio.Future[None]:
        """A future that is done when the event is, whatever became of it."""
        done = self._watched[event] = asyncio.get_running_loop().create_future()
        return done

    def unwatch(self, *events: Event) -> None:
        """These events are done, or will never be."""
        for event in events:
            done = self._watched.pop(event, None)
            if done is not None and not done.done():
                done.set_result(None)

    def park(self, event: Event, failure: Failure, attempts: int) -> None:
        """Keeps an event that has failed every time; it is not tried again."""
        self.parked.append(Parked(event, failure.error, attempts, failure.handler))

    def on_expired(self) -> None:
        """Counts an event that is not handled, because its deadline has passed."""
        self.expired += 1

    def on_stuck(self, item: Event | LaneJob, lane: Lane[Any]) -> None:
        """Keeps and logs an event whose handler ignores its cancellation: it is left behind."""
        handler = self.handler_in(lane.task)
        error = self._timeout_error(handler, "unknown")
        event = item.on_stuck(Failure(error, handler)) if isinstance(item, LaneJob) else item
        if event is None:
            return
        who = f"handler {handler.name}" if handler is not None else "a handler"
        _LOG.error(
            "event %s: %s ignored its cancellation after the timeout; it is left behind, and its lane goes on",
            self._root.tree.event_id(event), who,
        )  # fmt: skip
        self.stuck.append(Parked(event, error, event.attempt, handler))

    def on_suspended(self, item: Event | LaneJob) -> None:
        """Ends the part of a handler in its lane: it waits for another event of the same lane."""
        if isinstance(item, LaneJob):
            item.on_suspended()

    # --- who it was ---------------------------------------------------------------------------------------------------

    def handler_in(self, task: asyncio.Task[Any] | None) -> Handler | None:
        """The handler in whose body a task waits."""
        inner: Any = task.get_coro() if task is not None else None
        handlers = self._handlers_by_code() if inner is not None else {}
        while inner is not None:
            found = handlers.get(getattr(inner, "cr_code", None))
            if found is not None:
                return found
            inner = getattr(inner, "cr_await", None)
        return None

    def describe_code(self, code: CodeType) -> str | None:
        """The name and the place of the handler whose function has this code; None: it is no handler's."""
        handler = self._handlers_by_code().get(code)
        return f"{handler.name} ({handler.source})" if handler is not None else None

    def _handlers_by_code(self) -> dict[Any, Handler]:
        found: dict[Any, Handler] = {}
        for handler in self._root.registry.handlers:
            for function in handler.functions:
                found[getattr(inspect.unwrap(function), "__code__", None)] = handler
        return found


def _is_cancelled() -> bool:
    """Whether the task itself is being cancelled, not just something that it awaited."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0

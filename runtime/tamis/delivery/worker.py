"""The worker: runs what stands in a lane, with tries and a time limit, and keeps what failed."""

from __future__ import annotations

import asyncio
import inspect
import logging
import random
import traceback
from abc import ABC, abstractmethod
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, cast

from tamis.delivery.misfits import Misfits
from tamis.dispatch.state import Failure
from tamis.errors import HandlerTimeoutError
from tamis.events.delivered import reply_to

if TYPE_CHECKING:
    from types import CodeType

    from typing_extensions import TypeVar

    from tamis.delivery.lane import Lane
    from tamis.dispatch.run import Tree
    from tamis.events.event import Event
    from tamis.routing.handler import Handler

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

    def __init__(
        self, root: Root, *, timeout: float | None, attempts: int, backoff: float, misfits: Misfits | None = None
    ) -> None:
        self._root = root
        self.misfits = misfits or Misfits()
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
            if item.problems and self.park_misfit(item) is not None:
                return
            for attempt in range(1, self.attempts + 1):
                item.attempt = attempt
                failures = await self.try_event(item, lane)
                if not failures:
                    return
                if attempt == self.attempts or lane.given_up:  # who waited for an answer has let its chat go on
                    self.park(item, failures[-1], attempt)
                    return
                self.release_temporary(failures)
                lane.pause()
                await self._sleep(self.delay_after(attempt), lane)
        finally:
            if self._watched:
                self.unwatch(item)

    async def try_event(self, event: Event, lane: Lane[Any]) -> list[Failure]:
        """Tries an event once under the time limit. Returns what failed."""
        failures: list[Failure] = []
        tree = self._root.tree
        lane.begin()
        try:
            await tree.dispatch(event, failures)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            if isinstance(error, asyncio.CancelledError) and not lane.timed_out and lane.has_to_end():
                raise
            await self._report(error, event, lane, failures, tree)
        finally:
            lane.end()
            if tree.has_replies:
                reply_to(event, None)
        if lane.timed_out:  # its handler made something else of the cancellation
            lane.recover()
        if lane.task is not None and lane.task.cancelling():
            await lane.settle()
        return failures

    def delay_after(self, attempt: int) -> float:
        """Seconds before the next try: doubling, with up to a fifth more so that many do not come at once."""
        return min(_LONGEST_BACKOFF, self._backoff * 2.0 ** (attempt - 1)) * random.uniform(1.0, 1.2)  # noqa: S311

    @staticmethod
    def release_temporary(failures: list[Failure]) -> None:
        """The event of these failures is tried again: temporary handlers that failed have their run still."""
        for _, handler in failures:
            if handler is not None and handler.temp:
                handler.release()

    async def _sleep(self, seconds: float, lane: Lane[Any]) -> None:
        """Waits between two tries. A cancellation that was for the last one ends the wait, and nothing else."""
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            if lane.has_to_end():
                raise
            await lane.settle()

    async def _report(
        self, error: BaseException, event: Event, lane: Lane[Any], failures: list[Failure], tree: Tree
    ) -> None:
        """Takes what ended a try from outside to the error handlers, which have as much time again.

        That is the time limit; or what no `except Exception` sees: a handler whose task was cancelled by itself or by
        other code of the bot, or that awaited something cancelled, or that wanted to end the process, has failed.
        """
        handler: Handler | None
        if lane.timed_out and isinstance(error, asyncio.CancelledError):
            handler = lane.culprit
            error = self._timeout_error(handler, "that ran")
            lane.recover()
        else:
            handler = _handler_of(error, tree)
            await lane.settle()
        lane.resume()
        try:
            await tree.report(event, cast("Exception", error), handler, failures)
        except KeyboardInterrupt:
            raise
        except BaseException as another:
            if isinstance(another, asyncio.CancelledError) and not lane.timed_out and lane.has_to_end():
                raise
            if lane.timed_out:
                lane.recover()
            what = "event %s: %r, and its error handlers did not get to their end: %r"
            _LOG.error(what, tree.event_id(event), error, another, exc_info=error)
            failures.append(Failure(error, handler))

    def _timeout_error(self, handler: Handler | None, otherwise: str) -> HandlerTimeoutError:
        return HandlerTimeoutError(handler.name if handler is not None else otherwise, self._timeout or 0.0)

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

    def park_misfit(self, event: Event) -> Exception | None:
        """Counts what in an event does not fit, and parks it where the app says so. Returns why; None: go on with it.

        One that is tried again has been counted.
        """
        if event.attempt == 1:
            self.misfits.note(event)
        refusal = self.misfits.refusal(event)
        if refusal is not None:
            self.park(event, Failure(refusal, None), 0)
        return refusal

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

    def on_slow(self, item: Event | LaneJob, lane: Lane[Any], seconds: float) -> None:
        """Logs, once for each try, that a handler takes long."""
        handler = self.handler_in(lane.task)
        who = f"handler {handler.name} ({handler.source})" if handler is not None else "a middleware, guard or hook"
        what = f" for event {self._root.tree.event_id(item)}" if not isinstance(item, LaneJob) else ""
        _LOG.warning("%s has been running for %.0f s%s, and its chat waits for it", who, seconds, what)

    def on_suspended(self, item: Event | LaneJob) -> None:
        """Ends the part of a handler in its lane: it waits for another event of the same lane."""
        if isinstance(item, LaneJob):
            item.on_suspended()

    # --- who it was ---------------------------------------------------------------------------------------------------

    def handler_in(self, task: asyncio.Task[Any] | None) -> Handler | None:
        """The handler in whose body a task waits."""
        inner: Any = task.get_coro() if task is not None else None
        handlers = _handlers_by_code(self._root.tree) if inner is not None else {}
        while inner is not None:
            found = handlers.get(getattr(inner, "cr_code", None))
            if found is not None:
                return found
            inner = getattr(inner, "cr_await", None)
        return None

    def describe_code(self, code: CodeType) -> str | None:
        """The name and the place of the handler whose function has this code; None: it is no handler's."""
        handler = _handlers_by_code(self._root.tree).get(code)
        return f"{handler.name} ({handler.source})" if handler is not None else None


def _handler_of(error: BaseException, tree: Tree) -> Handler | None:
    """The handler through whose body an error came. `tree` is the one that ran it, which may have changed since."""
    handlers = _handlers_by_code(tree)
    frames = (handlers.get(frame.f_code) for frame, _ in traceback.walk_tb(error.__traceback__))
    return next((handler for handler in frames if handler is not None), None)


def _handlers_by_code(tree: Tree) -> dict[Any, Handler]:
    return {
        getattr(inspect.unwrap(function), "__code__", None): leaf.handler
        for leaf in tree.leaves
        for function in leaf.handler.functions
    }

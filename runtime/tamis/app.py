"""The app: the router at the root, with what takes events in, keeps their order, and ends well."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import inspect
import logging
import random
from collections import deque
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple

from tamis.delivery.inbox_worker import Host, Pump, Work
from tamis.delivery.intake import Intake
from tamis.delivery.lanes import Lanes
from tamis.delivery.recording import Recording
from tamis.delivery.watchdog import Watchdog
from tamis.dispatch.state import Failure
from tamis.errors import DecodeError, HandlerTimeoutError, RegistrationError
from tamis.events.paths import first_of
from tamis.router import Router
from tamis.storage.inbox import Accepted, Appended, open_inbox
from tamis.storage.sessions import open_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Awaitable, Callable, Hashable, Iterable, Sequence
    from os import PathLike
    from pathlib import Path
    from types import CodeType
    from typing import Self

    from typing_extensions import TypeIs, TypeVar

    from tamis.decoding.codec import Codec
    from tamis.delivery.lanes import Lane
    from tamis.events.event import Event
    from tamis.guards.guard import Guard
    from tamis.plugins import Plugins
    from tamis.routing.handler import Handler
    from tamis.routing.node import Mode
    from tamis.storage.inbox import Inbox
    from tamis.storage.sessions import Store

    E = TypeVar("E", default=Event)
else:
    from typing import TypeVar

    E = TypeVar("E")

_LOG = logging.getLogger("tamis")
_MOST_PARKED = 1000
_LONGEST_BACKOFF = 30.0  # seconds


class Parked(NamedTuple, Generic[E]):
    """An event that failed every time: with its last error, how often it was tried, and who failed."""

    event: E
    error: BaseException
    attempts: int
    handler: Handler | None = None


class App(Router):
    """The router at the root. Events come in by `feed`, in order for each chat, many chats at once.

    `concurrency`: events accepted and not done, at most; `feed` waits beyond. `timeout`: seconds that an event may
    take, None for as long as it likes; handlers can have one of their own. `attempts`: how often an event is tried
    whose errors nobody handles, with `backoff` seconds before the second try, doubling; then it goes to `parked`.
    `grace`: seconds that `stop` lets what runs end. `me` and `username`: who the bot is, where events do not say.
    `watchdog`: seconds after which a handler that blocks the loop is named in the log, None for never. `sessions`:
    where conversations are kept: None for the inbox's file, else memory; a path for a SQLite file, an address as
    `redis://host/0`, or a store.

    `inbox`: a path, or an `Inbox`: what is given to `accept` is stored there before it returns, and handled at least
    once, also after a crash. None: in memory, and lost with the process.

    >>> app = App()
    >>> async with app:
    ...     await app.feed(raw)
    """

    codec: ClassVar[Codec]
    is_app: ClassVar[bool] = True

    def __init__(  # noqa: PLR0913 - each stands for itself
        self,
        *,
        name: str | None = None,
        mode: Mode = "first",
        guard: Guard | None = None,
        verdict: Callable[[Any, Callable[..., Any]], Any] | None = None,
        depends: Sequence[Any] = (),
        concurrency: int = 500,
        timeout: float | None = None,
        attempts: int = 1,
        backoff: float = 0.5,
        grace: float = 5.0,
        watchdog: float | None = 1.0,
        me: int | str | None = None,
        username: str | None = None,
        inbox: str | Path | Inbox | None = None,
        sessions: str | Path | Store | None = None,
    ) -> None:
        if concurrency < 1 or attempts < 1:
            raise RegistrationError("concurrency and attempts are at least 1")
        super().__init__(name=name or "app", mode=mode, guard=guard, verdict=verdict, depends=depends)
        self.me = me
        self.username = username
        self.grace = grace
        self.parked: deque[Parked] = deque(maxlen=_MOST_PARKED)
        """Events that failed every time, the latest thousand."""
        self.stuck: deque[Parked] = deque(maxlen=_MOST_PARKED)
        """Events whose handler ignored its cancellation, and was left behind."""
        self._sessions_at = sessions
        self._sessions: Store | None = None
        self._timeout = timeout
        self._attempts = attempts
        self._backoff = backoff
        self._watch_for = watchdog
        self._watchdog: Watchdog | None = None
        self.expired = 0
        """Events of the inbox that were not handled, because their time was over: the source had given up on them."""
        self._concurrency = concurrency
        self._inbox_at = inbox
        self._inbox: Inbox | None = None
        self._intake: Intake | None = None
        self._pump: Pump | None = None
        self._lanes: Lanes[Any] = Lanes(
            self._work, limit=concurrency, timeout=timeout, stuck=self._is_stuck, find=self._handler_in,
            left=self._is_suspended,
        )  # fmt: skip
        self.recording: Recording | None = None
        """Where what arrives is written down; None where it is not."""
        self._starting: list[Callable[[], Any]] = []
        self._stopping: list[Callable[[], Any]] = []
        self._plugins: Plugins | None = None

    # --- events -------------------------------------------------------------------------------------------------------

    def decode(self, raw: bytes | str, headers: Any = None) -> Event:
        """The event in `raw`, as one that this app delivers. Raises `DecodeError` when it is none."""
        codec: Any = self.codec
        event: Event = codec.decode(raw, me=self.me) if headers is None else codec.decode_with(raw, headers, me=self.me)
        event.bot = self
        return event

    def handle(self, raw: bytes | str, headers: Any = None, /) -> Awaitable[tuple[Handler, ...]]:
        """Decodes and dispatches now, and returns the handlers that ran. Raises `DecodeError` when it is no event."""
        if self.recording is not None:
            self.recording.add(raw)
        return (self._tree or self.tree).dispatch(self.decode(raw, headers))

    async def feed(self, raw: bytes | str | Event, headers: Any = None, /) -> None:
        """Queues an event behind those of its chat, and returns when it is accepted.

        Raises `DecodeError` when it is no event, and `FlowError` while the app stops.
        """
        if self.recording is not None and isinstance(raw, (bytes, bytearray, memoryview, str)):
            self.recording.add(raw)
        await self._feed(raw, headers)

    async def _feed(self, raw: bytes | str | Event, headers: Any) -> None:
        event = self.decode(raw, headers) if isinstance(raw, (bytes, bytearray, memoryview, str)) else raw
        await self._lanes.put(self.lane_of(event), event)

    async def accept(self, raws: Sequence[bytes], *, source: str = "", headers: Any = None) -> Accepted:
        """Takes updates as they arrived, and returns when they are safe: only then tell their source so.

        With an inbox they are stored, each with the `source` in which its id is one of a kind (such as the bot's id),
        and handled in that order for each chat; one that came before is a duplicate, and one that is no event is
        parked with its bytes. Without one they are fed, and what is no event is logged. Raises `InboxFullError` if
        too much waits, and `StoreUnavailableError`; then none of them is stored.
        """
        intake = self._intake = self._intake or Intake(self)
        if self.recording is not None:
            for raw in raws:
                self.recording.add(raw)
        if self.inbox is None:
            return await self._feed_all(raws, headers)
        became = await self.inbox.append([intake.read(raw, source, headers) for raw in raws])
        counted = Accepted(*(became.count(one) for one in (Appended.NEW, Appended.DUPLICATE, Appended.PARKED)))
        if counted.parked:
            _LOG.error("%d of %d updates are no events; `tamis inbox list` shows them", counted.parked, len(became))
        return counted

    async def _feed_all(self, raws: Sequence[bytes], headers: Any) -> Accepted:
        wrong = 0
        for raw in raws:
            try:
                await self._feed(raw, headers)
            except DecodeError as error:
                _LOG.error("%s", error)
                wrong += 1
        return Accepted(new=len(raws) - wrong, parked=wrong)

    @property
    def inbox(self) -> Inbox | None:
        """Where updates are stored until they are handled. One at a path is open from its first use until `stop`."""
        if self._inbox is None and self._inbox_at is not None:
            self._inbox = open_inbox(self._inbox_at)
        return self._inbox

    @inbox.setter
    def inbox(self, place: str | Path | Inbox | None) -> None:
        if place is self._inbox is not None:
            return
        if self.frozen:
            raise RegistrationError("the app has started with its inbox; choose another before that")
        self._inbox, self._inbox_at = None, place

    def record(self, path: str | PathLike[str]) -> Recording:
        """Appends every event that arrives to a file, as it came, for `tamis replay`. Returns the recording.

        >>> app.record("updates.jsonl")
        """
        if self.recording is not None:
            self.recording.close()
        self.recording = Recording(path)
        return self.recording

    def _opened_sessions(self) -> Store:
        """The store that was given or named. If nothing else is said, it is in the inbox's file."""
        at = self._sessions_at
        if not _is_place(at):
            return at
        beside: Store | None = getattr(self.inbox, "sessions", None)
        if beside is not None and (at is None or getattr(self.inbox, "path", None) == PurePath(at)):
            return beside
        return open_store(at)

    def lane_of(self, event: Event) -> Hashable:
        """The key of the lane of an event: its chat, else its user, else a lane of its own."""
        identity = self.vocabulary.identity
        chat = first_of(event.payload, identity.chat.get(event.kind, ()))
        if chat is not None:
            return ("chat", chat)
        user = first_of(event.payload, identity.user.get(event.kind, ()))
        return ("user", user) if user is not None else event

    @property
    def sessions(self) -> Store:
        """Where conversations are kept, and what was switched on and off. One at a place is open until `stop`."""
        if self._sessions is None:
            self._sessions = self._opened_sessions()
        return self._sessions

    @sessions.setter
    def sessions(self, place: str | Path | Store | None) -> None:
        if self.frozen:
            raise RegistrationError("the app runs with the sessions that it has; choose others before it starts")
        self._sessions_at, self._sessions = place, None

    @property
    def in_flight(self) -> int:
        """Events accepted and not done."""
        return self._lanes.count

    async def join(self) -> None:
        """Waits until all that was fed is done, and nothing waits in the inbox."""
        await self._lanes.join()
        if self._pump is not None:
            await self._pump.join()

    async def _work(self, event: Event | Work, lane: Lane[Any]) -> None:
        """One event in its lane, as often as it takes or is allowed; or a whole lane of the inbox."""
        if isinstance(event, Work):
            if self._pump is not None:
                await self._pump.work(event, lane)
            return
        for attempt in range(1, self._attempts + 1):
            event.attempt = attempt
            failures = await self._try(event, lane)
            if not failures:
                return
            if attempt == self._attempts or lane.given_up:  # who waited for an answer has let its chat go on
                self._gave_up(event, failures[-1], attempt)
                return
            lane.pause()
            await asyncio.sleep(self._delay(attempt))

    async def _try(self, event: Event, lane: Lane[Any]) -> list[Failure]:
        """One try at an event under the time limit, and what failed."""
        failures: list[Failure] = []
        lane.begins()
        try:
            await (self._tree or self.tree).dispatch(event, failures)
        except asyncio.CancelledError as error:
            if lane.timed_out:
                await self._took_too_long(event, lane, failures)
            elif _is_cancelled():
                raise
            else:  # something that a handler awaited was
                failures.append(self._odd(event, error))
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # noqa: BLE001 - whatever a handler raises, its lane goes on
            failures.append(self._odd(event, error))
        finally:
            lane.ends()
        if lane.timed_out:  # its handler made something else of the cancellation
            lane.recovers()
        return failures

    def _gave_up(self, event: Event, failure: Failure, attempts: int) -> None:
        self.parked.append(Parked(event, failure.error, attempts, failure.handler))

    async def _took_too_long(self, event: Event, lane: Lane[Any], failures: list[Failure]) -> None:
        """Takes a timeout to the error handlers, which have as much time again."""
        handler: Handler | None = lane.culprit
        lane.recovers()
        lane.resume()
        error = HandlerTimeoutError(handler.name if handler is not None else "that ran", self._timeout or 0.0)
        try:
            await self.tree.report(event, error, handler, failures)
        except asyncio.CancelledError:
            if not lane.timed_out:
                raise
            lane.recovers()
            _LOG.error("event %s: %s; so did its error handlers", self.tree.event_id(event), error)
            failures.append(Failure(error, handler))

    def _odd(self, event: Event, error: BaseException) -> Failure:
        _LOG.error("event %s: a handler let %r pass", self.tree.event_id(event), error, exc_info=error)
        return Failure(error, None)

    def _delay(self, attempt: int) -> float:
        """Seconds before the next try: doubling, with up to a fifth more so that many do not come at once."""
        return min(_LONGEST_BACKOFF, self._backoff * 2.0 ** (attempt - 1)) * random.uniform(1.0, 1.2)  # noqa: S311

    def _is_stuck(self, item: Event | Work, lane: Lane[Any]) -> None:
        handler = self._handler_in(lane.task)
        error = HandlerTimeoutError(handler.name if handler is not None else "unknown", self._timeout or 0.0)
        event: Event | None = None
        if not isinstance(item, Work):
            event = item
        elif self._pump is not None:
            event = self._pump.stuck(item, Failure(error, handler))
        if event is None:
            return
        who = f"handler {handler.name}" if handler is not None else "a handler"
        _LOG.error(
            "event %s: %s ignored its cancellation after the timeout; it is left behind, and its lane goes on",
            self.tree.event_id(event), who,
        )  # fmt: skip
        self.stuck.append(Parked(event, error, event.attempt, handler))

    def _is_suspended(self, item: Event | Work) -> None:
        if isinstance(item, Work) and self._pump is not None:
            self._pump.suspended(item)

    def _handler_in(self, task: asyncio.Task[Any] | None) -> Handler | None:
        """The handler in whose body a task waits."""
        inner: Any = task.get_coro() if task is not None else None
        while inner is not None:
            found = self._by_code().get(getattr(inner, "cr_code", None))
            if found is not None:
                return found
            inner = getattr(inner, "cr_await", None)
        return None

    def _by_code(self) -> dict[Any, Handler]:
        found: dict[Any, Handler] = {}
        for one in self.registry.handlers:
            found.update((getattr(inspect.unwrap(each), "__code__", None), one) for each in one.functions)
        return found

    # --- life ---------------------------------------------------------------------------------------------------------

    def on_start(self, hook: Any) -> Any:
        """Calls a function without arguments when the app starts; used as a decorator."""
        self._starting.append(hook)
        return hook

    def on_stop(self, hook: Any) -> Any:
        """Calls a function without arguments when the app has stopped; used as a decorator."""
        self._stopping.append(hook)
        return hook

    async def start(self) -> None:
        """Checks the whole tree, freezes it, and calls what was registered with `on_start`."""
        self.check()
        self.frozen = True
        self._lanes.closed = False
        if self._watch_for is not None and self._watchdog is None:
            self._watchdog = Watchdog(asyncio.get_running_loop(), self._named, limit=self._watch_for)
        if self.stage is not None:
            await self.stage.start()
        for hook in self._starting:
            await _called(hook)
        if self.inbox is not None:
            intake = self._intake = self._intake or Intake(self)
            host = Host(self._try, self._delay, self._gave_up, self._is_too_late)
            limits = {"limit": self._concurrency, "attempts": self._attempts}
            self._pump = Pump(host, self.inbox, intake, self._lanes, **limits)
            self._pump.start()

    def _is_too_late(self) -> None:
        self.expired += 1

    def _named(self, code: CodeType) -> str | None:
        handler = self._by_code().get(code)
        return f"{handler.name} ({handler.source})" if handler is not None else None

    async def stop(self, grace: float | None = None) -> list[Event]:
        """Takes no more events, lets what runs end for `grace` seconds, cancels the rest, and returns it.

        What was accepted and is not done stays in the inbox, for the next start.
        """
        if self._pump is not None:
            await self._pump.stop_claiming()
        left = await self._lanes.close(self.grace if grace is None else grace)
        pump, self._pump = self._pump, None
        cut_off = 0 if pump is None else await pump.give_back()
        if self.stage is not None:
            await self.stage.stop()
        for hook in self._stopping:
            try:
                await asyncio.wait_for(_called(hook), timeout=2)
            except Exception:  # noqa: BLE001 - the others are still to be called
                _LOG.exception("%r failed while the app stopped", hook)
        try:
            await self.made.close()
        except Exception:  # noqa: BLE001 - the app stops all the same
            _LOG.exception("what a dependency of the app does at its end failed")
        await self._close_sessions()
        if self._inbox is not None and self._inbox is not self._inbox_at:
            await self._inbox.close()
            self._inbox = None
        if self._watchdog is not None:
            self._watchdog.stop()
            self._watchdog = None
        if self.recording is not None:
            self.recording.close()
        self.frozen = False
        fed = [one for one in left if not isinstance(one, Work)]
        if fed or cut_off:
            _LOG.warning("%d events were not done when the app stopped", len(fed) + cut_off)
        return fed

    async def _close_sessions(self) -> None:
        """Closes a store that the app opened. One in memory lives as long as the app, one beside the inbox as that."""
        store, self._sessions = self._sessions, None
        if store is None or store is getattr(self._inbox, "sessions", None):
            return
        if self._sessions_at is None or not _is_place(self._sessions_at):
            self._sessions = store
        else:
            await store.close()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.stop()

    async def run(self, source: AsyncIterable[bytes | str]) -> None:
        """Feeds all that comes from a source, from start to stop. What is no event is logged and passed over."""
        async with self:
            async for raw in source:
                try:
                    await self.feed(raw)
                except DecodeError as error:
                    _LOG.error("%s", error)
            await self.join()

    # --- plugins ------------------------------------------------------------------------------------------------------

    @property
    def plugins(self) -> Plugins:
        """The plugins of the app: listed, loaded, reloaded, switched on and off everywhere or in a chat."""
        if self._plugins is None:
            from tamis.plugins import Plugins

            self._plugins = Plugins(self)
            self.on_start(self._plugins.restore)
        return self._plugins

    # --- subscriptions ------------------------------------------------------------------------------------------------

    def subscriptions(self) -> frozenset[str]:
        """The kinds of events that some handler is for, as the service names them: what to ask it for."""
        kinds = self.vocabulary.kinds
        top = [kind for kind in kinds if kinds[kind].parent == "*"]
        waited_for = self._waited_for()
        return frozenset(kind for kind in top if kind in waited_for or self._first_for(kind) is not None)

    def _waited_for(self) -> frozenset[str]:
        """The kinds at the top that an answer can be of."""
        if self.stage is None:
            return frozenset()
        kinds = self.vocabulary.kinds
        found: set[str] = set()
        for kind in self.stage.awaited(self.tree):
            while kinds[kind].parent not in {"*", None}:
                kind = kinds[kind].parent or kind  # noqa: PLW2901 - one step up
            found.add(kind)
        return frozenset(found)

    def check_subscriptions(self, kinds: Iterable[str]) -> None:
        """Raises `RegistrationError` if a handler is for a kind that is not among these; it names both."""
        missing = sorted(self.subscriptions() - set(kinds))
        named = [f"{kind!r}, which {self._who_wants(kind)}" for kind in missing]
        if named:
            raise RegistrationError(f"the list of subscriptions lacks {'; and '.join(named)}; add it, or pass no list")

    def _who_wants(self, kind: str) -> str:
        one = self._first_for(kind)
        return "a conversation waits for" if one is None else f"handler {one.name} is for"

    def _first_for(self, kind: str) -> Handler | None:
        below = self.vocabulary.below(kind)
        for leaf in self.tree.leaves:
            if any(leaf.conditions(one) is not None for one in below):
                return leaf.handler
        return None


def _is_place(sessions: object) -> TypeIs[str | Path | None]:
    """Whether a store is to be opened there; otherwise it is one, and not ours to close."""
    return sessions is None or isinstance(sessions, (str, PurePath))


def _is_cancelled() -> bool:
    """Whether the task itself is being cancelled, not just something that it awaited."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _called(hook: Callable[[], Any]) -> None:
    result = hook()
    if inspect.isawaitable(result):
        await result


def run(main: Any) -> Any:
    """Runs a coroutine to its end, on uvloop where that is installed."""
    factory: Any = None
    with contextlib.suppress(ImportError):
        factory = importlib.import_module("uvloop").new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(main)

"""The app: the router at the root, with what takes events in, keeps their order, and ends well."""

from __future__ import annotations

import asyncio
import inspect
import logging
from typing import TYPE_CHECKING, Any, ClassVar, cast

from tamis.delivery.app_stores import AppStores
from tamis.delivery.inbox_worker import InboxWorker
from tamis.delivery.intake import Intake
from tamis.delivery.lane_rule import lane_key
from tamis.delivery.lanes import Lanes
from tamis.delivery.misfits import Misfits
from tamis.delivery.recording import Recording
from tamis.delivery.sources import AppSources
from tamis.delivery.subscriptions import check_subscriptions, subscriptions_of
from tamis.delivery.watchdog import Watchdog
from tamis.delivery.worker import LaneJob, Parked, Worker
from tamis.errors import DecodeError, RegistrationError
from tamis.events.delivered import account_of, header_of, note_delivery
from tamis.router import Router
from tamis.storage.inbox import Accepted, Appended

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import AsyncIterable, Awaitable, Callable, Hashable, Iterable, Mapping, Sequence
    from os import PathLike
    from pathlib import Path
    from typing import Self

    from tamis.decoding.codec import Codec
    from tamis.delivery.misfits import OnMisfit
    from tamis.delivery.webhook.replies import Reply
    from tamis.delivery.webhook.verification import Secret
    from tamis.events.event import Event
    from tamis.guards.guard import Guard
    from tamis.plugins import Plugins
    from tamis.plugins.panel.front import Front
    from tamis.routing.handler import Handler
    from tamis.routing.lane_rules import LaneRule
    from tamis.routing.node import Mode
    from tamis.storage.inbox import Inbox
    from tamis.storage.sessions import Store

_LOG = logging.getLogger(__name__)

__all__ = ["App", "Parked"]


class _Unsaid:
    """Stands for an argument that was not given, where None is an answer."""

    def __repr__(self) -> str:
        return "<not said>"


UNSAID: Any = _Unsaid()


class App(Router):
    """The router at the root. Events come in by `feed`, in order for each chat, many chats at once.

    `concurrency`: events accepted and not done, at most; `feed` waits beyond. `timeout`: seconds that an event may
    take, None for as long as it likes; handlers can have one of their own. `attempts`: how often an event is tried
    whose errors nobody handles, with `backoff` seconds before the second try, doubling; then it goes to `parked`.
    `grace`: seconds that `stop` lets what runs end. `me` and `username`: who the bot is, where events do not say.
    `watchdog`: seconds after which a handler that blocks the loop is named in the log, None for never. `sessions`:
    where conversations are kept: None for the inbox's file, else memory; a path for a SQLite file, an address as
    `redis://host/0`, or a store. `on_misfit`: what becomes of events with `problems`: `"handle"`, `"park"`, or a
    function that takes the event and returns one of these.

    `lane`: which events wait for each other: those of one `"chat"`, of one `"topic"` of it, or of one `"user in chat"`;
    those for which `lane(event)` returns the same; None: no event waits. A router may say something else of its events.

    `inbox`: a path, `postgresql://user@host/database`, or an `Inbox`: what is given to `accept` is stored there before
    it returns, and handled at least once, also after a crash. None: in memory, and lost with the process.

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
        lane: LaneRule = "chat",
        on_misfit: OnMisfit = "handle",
    ) -> None:
        if concurrency < 1 or attempts < 1:
            raise RegistrationError("concurrency and attempts are at least 1")
        super().__init__(name=name or "app", mode=mode, guard=guard, verdict=verdict, depends=depends, lane=lane)
        self.me = me
        self.username = username
        self.grace = grace
        self._timeout = timeout
        self._worker = Worker(self, timeout=timeout, attempts=attempts, backoff=backoff, misfits=Misfits(on_misfit))
        self.parked: deque[Parked] = self._worker.parked
        """Events that failed every time, the latest thousand."""
        self.stuck: deque[Parked] = self._worker.stuck
        """Events whose handler ignored its cancellation, and was left behind."""
        self._stores = AppStores(inbox, sessions)
        self._watch_for = watchdog
        self._watchdog: Watchdog | None = None
        self._concurrency = concurrency
        self._wants_default_inbox = False
        self._intake: Intake | None = None
        self._inbox_worker: InboxWorker | None = None
        self._sources = AppSources(self)
        self._lanes: Lanes[Any] = Lanes(
            self._worker.work, limit=concurrency, timeout=self._timeout, stuck=self._worker.on_stuck,
            find=self._worker.handler_in, left=self._worker.on_suspended, slow=self._worker.on_slow,
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
        if headers is not None and self.vocabulary.delivery.account_header is not None:
            note_delivery(event, account=header_of(headers, self.vocabulary.delivery.account_header))
        return event

    async def dispatch(self, event: Event, /) -> tuple[Handler, ...]:
        """As `Router.dispatch`, for an event that was made by hand, too: it is one that this app delivers then."""
        return await super().dispatch(self._own(event))

    def _own(self, event: Event) -> Event:
        """An event that was made by hand, delivered by this app; also if another one had it before."""
        if event.bot is None or isinstance(event.bot, App):
            event.bot = self
        return event

    def handle(self, raw: bytes | str, headers: Any = None, /) -> Awaitable[tuple[Handler, ...]]:
        """Decodes and dispatches now, and returns the handlers that ran. Raises `DecodeError` when it is no event."""
        self._record(raw)
        event = self.decode(raw, headers)
        if event.problems and self._worker.park_misfit(event) is not None:
            return _nobody()
        return (self._tree or self.tree).dispatch(event)

    async def feed(self, raw: bytes | str | Event, headers: Any = None, /) -> None:
        """Queues an event behind those of its chat, and returns when it is accepted. A batch is all of its events.

        Raises `DecodeError` when it is no event, and `FlowError` while the app stops.
        """
        if not isinstance(raw, (bytes, bytearray, memoryview, str)):
            await self._lanes.put(self.lane_of(raw), self._own(raw))
            return
        for each in self.codec.split(raw) if self.codec.takes_bodies else (raw,):
            event = self._receive(each, headers)
            await self._lanes.put(self.lane_of(event), event)
            if self.recording is not None:
                self.recording.add(each)

    def _receive(self, raw: bytes | str | Event, headers: Any) -> Event:
        """The event, decoded where that is still to be done. What is no event is recorded: it is not taken again."""
        if not isinstance(raw, (bytes, bytearray, memoryview, str)):
            return self._own(raw)
        try:
            return self.decode(raw, headers)
        except DecodeError:
            self._record(raw)
            raise

    def _record(self, raw: Any) -> None:
        if self.recording is not None:
            self.recording.add(raw)

    async def submit(self, raw: bytes | str | Event, headers: Any = None, /) -> asyncio.Future[None]:
        """Queues an event as `feed` does. Returns a future that is done when the event is, whatever became of it."""
        event = self._receive(raw, headers)
        done = self._worker.watch(event)
        try:
            await self._lanes.put(self.lane_of(event), event)
        except BaseException:
            self._worker.unwatch(event)
            raise
        if event is not raw:
            self._record(raw)
        return done

    async def accept(
        self, raws: Sequence[bytes], *, source: str = "", headers: Any = None, reply: Reply | None = None
    ) -> Accepted:
        """Takes updates as they arrived, and returns when they are safe: only then tell their source so.

        With an inbox they are stored, each with the `source` in which its id is one of a kind (such as the bot's id),
        and handled in that order for each chat; one that came before is a duplicate, and one that is no event is
        parked with its bytes. Without one they are fed, and what is no event is logged. Raises `InboxFullError` if
        too much waits, and `StoreUnavailableError`; then none of them is stored. A batch is all of its events. A
        recording holds what was taken.
        """
        intake = self._intake = self._intake or Intake(self)
        events = intake.split(raws)
        if self.inbox is None:
            return await self._feed_all([raw for raw, _ in events], headers, reply)
        await self._sources.take(self.inbox, source)
        became = await self.inbox.append([intake.read(raw, source, headers, place, reply) for raw, place in events])
        if self.recording is not None:
            for (raw, _), what in zip(events, became, strict=True):
                if what != Appended.DUPLICATE:
                    self.recording.add(raw)
        counted = Accepted(*(became.count(kind) for kind in (Appended.NEW, Appended.DUPLICATE, Appended.PARKED)))
        if counted.parked:
            _LOG.error("%d of %d updates are no events; `tamis inbox list` shows them", counted.parked, len(became))
        return counted

    async def _feed_all(self, raws: Sequence[bytes], headers: Any, reply: Reply | None) -> Accepted:
        wrong = 0
        for raw in raws:
            try:
                event = self.decode(raw, headers)
            except DecodeError as error:
                _LOG.error("%s", error)
                wrong += 1
            else:
                if reply is not None and reply.is_for(event.kind):
                    note_delivery(event, reply=reply.give)
                await self._lanes.put(self.lane_of(event), event)
            self._record(raw)
        return Accepted(new=len(raws) - wrong, parked=wrong)

    def asgi(
        self,
        *,
        secret: Secret | None = UNSAID,
        path: str = "/",
        inbox: Inbox | str | Path | None = UNSAID,
        max_body: int | None = None,
        body_timeout: float = 10.0,
    ) -> Any:
        """The webhook as an ASGI app: for uvicorn and the like, or mounted in FastAPI or Starlette.

        `secret` is what the service signs its requests with, or sends along; a list while one takes the place of
        another. Where the spec says how requests are verified, None has to be said on purpose. `path` is where events
        come. `inbox` is where they are kept until they are handled: by default that of the app, else memory.
        `max_body`: bytes of a body, at most; by default what the spec says. `body_timeout`: seconds for it to arrive.

        >>> hook = app.asgi(secret=os.environ["WEBHOOK_SECRET"])
        """
        from tamis.delivery.webhook.door import webhook_of

        if inbox is not UNSAID:
            self.inbox = inbox
        elif not self._stores.has_inbox:
            from tamis.storage.inbox.memory import MemoryInbox

            self.inbox = MemoryInbox()
        given = secret is not UNSAID
        return webhook_of(
            self, secret if given else None, given=given, path=path, max_body=max_body, body_timeout=body_timeout
        )

    @property
    def reads_headers(self) -> bool:
        """Whether events need anything that stands in the headers of their requests."""
        self._intake = self._intake or Intake(self)
        return self._intake.reads_headers

    @property
    def inbox(self) -> Inbox | None:
        """Where updates are stored until they are handled. One at a path is open from its first use until `stop`."""
        return self._stores.inbox

    @inbox.setter
    def inbox(self, place: str | Path | Inbox | None) -> None:
        if self._stores.is_open_inbox(place):
            return
        if self.frozen:
            raise RegistrationError("the app has started with its inbox; choose another before that")
        self._stores.choose_inbox(place)
        self._wants_default_inbox = False

    def use_default_inbox(self) -> None:
        """Keeps updates in `default_inbox()`, if no inbox was chosen.

        A module that makes a webhook can be imported without a token: where the bot's id is not known yet, the start
        asks again, and raises `RegistrationError` then.
        """
        if self._stores.has_inbox:
            return
        try:
            self._stores.choose_inbox(self.default_inbox())
        except RegistrationError:
            self._wants_default_inbox = True

    def default_inbox(self) -> Path | None:
        """Where updates are kept if nobody says where: an app that receives updates by itself has such a file."""
        return None

    def record(self, path: str | PathLike[str]) -> Recording:
        """Appends every event that arrives to a file, as it came, for `tamis replay`. Returns the recording.

        >>> app.record("updates.jsonl")
        """
        if self.recording is not None:
            self.recording.close()
        self.recording = Recording(path)
        return self.recording

    def lane_of(self, event: Event) -> Hashable:
        """The key of an event's lane: its chat, else its user, within its account, unless `lane` says otherwise."""
        key = lane_key(event, self)
        places = self.vocabulary.delivery
        if places.account is None and places.account_header is None:
            return key
        account = account_of(event, places)
        if account is None or key is event or not isinstance(key, tuple):
            return key
        return (*cast("Any", key), account)

    @property
    def sessions(self) -> Store:
        """Where conversations are kept, and what was switched on and off. One at a place is open until `stop`."""
        return self._stores.sessions

    @sessions.setter
    def sessions(self, place: str | Path | Store | None) -> None:
        if self.frozen:
            raise RegistrationError("the app runs with the sessions that it has; choose others before it starts")
        self._stores.choose_sessions(place)

    @property
    def in_flight(self) -> int:
        """Events accepted and not done."""
        return self._lanes.count

    @property
    def expired(self) -> int:
        """Events of the inbox that were not handled, because their deadline had passed: the source gave up on them."""
        return self._worker.expired

    @property
    def misfits(self) -> Mapping[tuple[str, str], int]:
        """How often something did not fit the spec, by kind and place: `{("message", "message.from.is_bot"): 3}`."""
        return self._worker.misfits.counts

    async def join(self) -> None:
        """Waits until all that was fed is done, and nothing waits in the inbox."""
        await self._lanes.join()
        if self._inbox_worker is not None:
            await self._inbox_worker.join()

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
        """Checks the whole tree, freezes it, and calls what was registered with `on_start`.

        Raises `StoreUnusableError` if the inbox cannot be used until somebody changes something, and what a hook
        raises; then the app has not started.
        """
        self.check()
        for finding in self.findings():
            if finding.level == "warning":
                _LOG.warning("%s", finding)
        inbox_worker = await self._open_inbox()
        try:
            await self._begin(inbox_worker)
        except BaseException:
            await self._release()
            raise

    async def _begin(self, inbox_worker: InboxWorker | None) -> None:
        self.frozen = True
        self._lanes.open()
        if self._watch_for is not None and self._watchdog is None:
            self._watchdog = Watchdog(asyncio.get_running_loop(), self._worker.describe_code, limit=self._watch_for)
        if self.stage is not None:
            await self.stage.start()
        if self._stores.has_lasting_sessions:  # there, something may be switched off
            _ = self.plugins
        for hook in self._starting:
            await _call_hook(hook)
        if inbox_worker is not None:
            await inbox_worker.start()
            self._inbox_worker = inbox_worker

    async def _open_inbox(self) -> InboxWorker | None:
        """A worker on the inbox, if there is one. One that can never be used ends the start before anything begins."""
        if self._wants_default_inbox:
            self.inbox = self.default_inbox()
            self._stores.forget_sessions()
        if self.inbox is None:
            return None
        intake = self._intake = self._intake or Intake(self)
        worker = InboxWorker(self._worker, self.inbox, intake, self._lanes, self._sources, limit=self._concurrency)
        try:
            await worker.open()
        except BaseException:
            await self._stores.close_inbox()
            raise
        return worker

    async def stop(self, grace: float | None = None) -> list[Event]:
        """Takes no more events, lets what runs end for `grace` seconds, cancels the rest, and returns it.

        What was accepted and is not done stays in the inbox, for the next start.
        """
        if self._inbox_worker is not None:
            await self._inbox_worker.stop_claiming()
        left = await self._lanes.close(self.grace if grace is None else grace)
        inbox_worker, self._inbox_worker = self._inbox_worker, None
        cut_off = 0 if inbox_worker is None else await inbox_worker.release_all()
        await self._release(*self._stopping)
        self._worker.misfits.sum_up()
        fed = [item for item in left if not isinstance(item, LaneJob)]
        self._worker.unwatch(*fed)
        if fed or cut_off:
            _LOG.warning("%d events were not done when the app stopped", len(fed) + cut_off)
        return fed

    async def _release(self, *hooks: Callable[[], Any]) -> None:
        """Calls hooks, and closes all that the app has opened; what fails is logged, and the rest is closed."""
        if self.stage is not None:
            await self.stage.stop()
        for hook in hooks:
            try:
                await asyncio.wait_for(_call_hook(hook), timeout=2)
            except Exception:  # noqa: BLE001 - the others are still to be called
                _LOG.exception("%r failed while the app stopped", hook)
        if self._plugins is not None:
            await self._plugins.stop()
        for what, close in (
            ("what a dependency of the app does at its end", self.made.close),
            ("closing the sessions", self._stores.close_sessions),
            ("closing the inbox", self._stores.close_inbox),
        ):
            try:
                await close()
            except Exception:  # noqa: BLE001 - the app stops all the same
                _LOG.exception("%s failed", what)
        if self._watchdog is not None:
            self._watchdog.stop()
            self._watchdog = None
        if self.recording is not None:
            self.recording.close()
        self.frozen = False

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
            self.on_start(self._plugins.start)
        return self._plugins

    @classmethod
    def panel_front(cls) -> type[Front]:
        """How `tamis.plugins.panel` looks in this app, unless it is told: a command that answers with text."""
        from tamis.plugins.panel.text import TextPanel

        return TextPanel

    # --- subscriptions ------------------------------------------------------------------------------------------------

    def subscriptions(self) -> frozenset[str]:
        """The kinds of events that some handler is for, as the service names them: what to ask it for."""
        return subscriptions_of(self.tree)

    def check_subscriptions(self, kinds: Iterable[str]) -> None:
        """Raises `RegistrationError` if a handler is for a kind that is not among these; it names both."""
        check_subscriptions(self.tree, kinds)


async def _nobody() -> tuple[Handler, ...]:
    return ()


async def _call_hook(hook: Callable[[], Any]) -> None:
    result = hook()
    if inspect.isawaitable(result):
        await result

"""All plugins of one app: their router, what their commands are, and what is known of the event that is there."""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import msgspec

from tamis.events.flow import Flow
from tamis_nonebot import registered
from tamis_nonebot.adapter import Adapter
from tamis_nonebot.bot import Bot
from tamis_nonebot.bound import BoundMatcher
from tamis_nonebot.current import LAST_RUN, MatcherRun
from tamis_nonebot.driver import call_hook, get_driver
from tamis_nonebot.events import event_of
from tamis_nonebot.messages import Message, MessageSegment
from tamis_nonebot.params import RECEIVE
from tamis_nonebot.rule import CommandPredicate
from tamis_nonebot.sending import call_for, fill_template, parameter_of
from tamis_nonebot.stored import LiveValues, pack, unpack

if TYPE_CHECKING:
    from tamis.events.event import Event as CoreEvent
    from tamis.router import Router
    from tamis.routing.session import Session
    from tamis_nonebot.driver import Registered
    from tamis_nonebot.event import Event
    from tamis_nonebot.matcher import Matcher
    from tamis_nonebot.registered import Hook
    from tamis_nonebot.settings import Settings

_LOG = logging.getLogger(__name__)
_PLAIN = b"\x00"
"""In front of an answer that no event brought; an event is JSON, which never begins so."""


class EventView:
    """An event as all matchers see it, and the state that all of them begin with."""

    __slots__ = ("bot", "event", "prefix", "state")

    def __init__(self, event: Event, bot: Bot) -> None:
        self.event = event
        self.bot = bot
        self.state: dict[Any, Any] = {}
        self.prefix: Any = ...


_VIEW: ContextVar[EventView | None] = ContextVar("nonebot_view", default=None)
"""The event of this task, as it is seen. Tasks for matchers that run at once get it from the one that began them."""


class PluginHost:
    """The matchers and hooks in the router of one app."""

    def __init__(self, router: Router, settings: Settings) -> None:
        self.router = router
        self.settings = settings
        self._commands: dict[str, tuple[tuple[str, ...], str]] = {}
        self._longest = 0
        self.bounds: list[BoundMatcher] = []
        self.live = LiveValues(settings.session_expire_timeout)
        self._bots: dict[str, Bot] = {}
        self._connected: set[str] = set()
        self.modules: tuple[str, ...] = ()
        """The modules that the app has loaded."""
        self._added: list[Any] = []
        """Hooks and functions that this app has already."""
        router.before_event(self._note_event)
        router.before_handler(self._claim)

    # --- registering --------------------------------------------------------------------------------------------------

    def bind(self, matcher: type[Matcher]) -> BoundMatcher:
        """Puts a matcher into the router, unless it is there."""
        found = next((candidate for candidate in self.bounds if candidate.matcher is matcher), None)
        if found is not None:
            return found
        bound = BoundMatcher(self, matcher)
        self.bounds.append(bound)
        matcher.bounds.add(bound)
        return bound

    def forget(self, bound: BoundMatcher) -> None:
        """Drops a matcher that left the router; without effect where it is dropped already."""
        if bound in self.bounds:
            self.bounds.remove(bound)

    def add_once(self, thing: Any) -> bool:
        """Notes a hook or function; False where the app has it already."""
        if any(known is thing for known in self._added):
            return False
        self._added.append(thing)
        return True

    def hook(self, hook: Hook) -> None:
        """Puts a hook into the router, unless it is there."""
        if not self.add_once(hook.wire):
            return
        of_runs = hook.role.endswith("handler")

        async def around(event: CoreEvent, exception: Exception | None = None) -> None:
            run = LAST_RUN.get() if of_runs else None
            if run is None or run.event.core is not event:
                run = self.new_run(event, None)
                run.state = self.view_of(event).state
            run.exception = exception
            run.where = hook.wire.where
            with run.current():
                try:
                    await hook.wire(run)
                except Flow.SKIP:
                    return
                finally:
                    await run.flush()

        around.__annotations__ = {"exception": Exception | None}
        around.__qualname__ = getattr(hook.wire.function, "__qualname__", "hook")
        getattr(self.router, hook.role)(around)

    async def _note_event(self, event: CoreEvent) -> None:
        view = self.view_of(event)
        if view.bot.self_id not in self._connected:
            await self.connect(view.bot)
        if view.event.reply_id is not None and getattr(view.bot.client, "call", None) is not None:
            await _fetch_reply(view)

    # --- bots ---------------------------------------------------------------------------------------------------------

    def bot_of(self, core: CoreEvent) -> Bot:
        """The bot that an event is of: one object for each id."""
        self_id = "" if core.me is None else str(core.me)
        found = self._bots.get(self_id)
        if found is None:
            found = self._bots[self_id] = Bot(core.bot, self_id, self.settings, self)
        found.client = core.bot if core.bot is not None else found.client
        return found

    async def connect(self, bot: Bot) -> None:
        """Notes a bot, and calls what plugins have for one that connects."""
        self._connected.add(bot.self_id)
        Adapter.bots[bot.self_id] = bot
        await self._call_all(get_driver().connecting, bot)

    async def disconnect(self) -> None:
        """Forgets the bots of this app, and calls what plugins have for ones that disconnect."""
        for self_id in self._connected:
            bot = self._bots[self_id]
            await self._call_all(get_driver().disconnecting, bot)
            if Adapter.bots.get(self_id) is bot:
                del Adapter.bots[self_id]
        self._connected.clear()

    async def _call_all(self, functions: list[Registered], bot: Bot) -> None:
        for function, module_name in list(functions):
            if not registered.is_of(module_name, self.modules):
                continue
            try:
                await call_hook(function, bot)
            except Exception:  # noqa: BLE001 - whatever a plugin raises; the other plugins go on
                _LOG.exception("%s of %s failed for bot %s", function, module_name, bot.self_id)

    def _claim(self, event: CoreEvent) -> None:  # noqa: ARG002 - a hook takes it
        run = LAST_RUN.get()
        if run is not None and run.matcher is not None:
            run.matcher.claim()

    def learn_commands(self, predicate: Any) -> None:
        """Notes the commands of a rule. Of two that are written alike, both get what is sent."""
        if not isinstance(predicate, CommandPredicate):
            return
        for start in sorted(self.settings.command_start):
            for name in predicate.names:
                for sep in sorted(self.settings.command_sep) if len(name) > 1 else ("",):
                    text = start + sep.join(name)
                    known = self._commands.setdefault(text, (name, start))
                    if known[0] != name:
                        _LOG.warning("commands %r and %r are both written %r", known[0], name, text)
        self._longest = max(map(len, self._commands), default=0)

    # --- events -------------------------------------------------------------------------------------------------------

    def view_of(self, core: CoreEvent) -> EventView:
        found = _VIEW.get()
        if found is None or found.event.core is not core or found.event.settings is not self.settings:
            event = event_of(core, self.router.vocabulary, self.settings)
            found = EventView(event, self.bot_of(core))
            _VIEW.set(found)
        return found

    def _earlier_event(self, core: CoreEvent) -> Event:
        return event_of(core, self.router.vocabulary, self.settings)

    def new_run(self, core: CoreEvent, bound: BoundMatcher | None) -> MatcherRun:
        view = self.view_of(core)
        return MatcherRun(self, bound, view.event, view.bot, dict(view.state))

    def prefix(self, event: Event) -> dict[str, Any] | None:
        """The command that a message begins with: the longest of all that plugins have."""
        view = self.view_of(event.core)
        if view.prefix is ...:
            view.prefix = self._prefix(event) if event.get_type() == "message" else None
        found: dict[str, Any] | None = view.prefix
        return found

    def _prefix(self, event: Event) -> dict[str, Any] | None:
        message = event.get_message()
        if not message or not message[0].is_text():
            return None
        text = str(message[0].data["text"]).lstrip()
        lengths = range(min(self._longest, len(text)), 0, -1)
        written = next((text[:length] for length in lengths if text[:length] in self._commands), None)
        if written is None:
            return None
        name, start = self._commands[written]
        rest, arguments = text[len(written) :], Message(message[1:])
        while not rest.strip() and arguments and arguments[0].is_text():
            rest += str(arguments[0].data["text"])
            del arguments[0]
        stripped = rest.lstrip()
        blanks = rest[: len(rest) - len(stripped)] if stripped or arguments else ""
        if stripped:
            arguments.insert(0, MessageSegment.text(stripped))
        return {
            "command": list(name), "raw_command": written, "command_arg": arguments, "command_start": start,
            "command_whitespace": blanks or None,
        }  # fmt: skip

    def event_types(self) -> tuple[str, ...]:
        kinds = self.router.vocabulary.kinds
        return tuple(kind for kind in kinds if kinds[kind].parent in {"*", None} and kind != "*")

    # --- prompts, answers, the state ----------------------------------------------------------------------------------

    def prompt(self, run: MatcherRun, prompt: Any, **how: Any) -> Any:
        """A prompt as conversations take one: a text where it is one, else a call."""
        message = fill_template(prompt, run.state)
        vocabulary = self.router.vocabulary
        text = None if how or Bot.before_calls or Bot.after_calls else parameter_of(message, vocabulary)
        if isinstance(text, str):
            return text
        call = call_for(run.event.core, message, vocabulary, **how)
        return run.bot.carry_out(call.method, call.params, call) if Bot.before_calls or Bot.after_calls else call

    def pack(self, session: Session[Any], state: dict[Any, Any]) -> dict[Any, Any]:
        live: list[Any] = []
        plain: dict[Any, Any] = pack(state, live)
        self.live.keep(session.id, live)
        return plain

    def unpack(self, session: Session[Any], state: dict[Any, Any]) -> dict[Any, Any]:
        plain: dict[Any, Any] = unpack(state, self._event, lambda place: self.live.get(session.id, place))
        return plain

    def pack_answer(self, value: Any) -> bytes:
        return _PLAIN + msgspec.msgpack.encode(pack(value))

    def answer(self, session: Session[Any], key: str, raw: bytes) -> Any:
        """An answer as plugins see it: the message of an event, or what they have put there."""
        if raw.startswith(_PLAIN):
            return unpack(msgspec.msgpack.decode(raw[len(_PLAIN) :]), self._event)
        return self._earlier_event(session.get_receive(key)).get_message()

    def _event(self, raw: bytes) -> Event:
        root: Any = self.router.root
        return self._earlier_event(root.decode(raw))

    def received_event(self, run: MatcherRun, id: str) -> Event | None:  # noqa: A002
        session = run.session
        if session is None or RECEIVE + id not in session.received:
            return None
        if session.received[RECEIVE + id] is run.event.core.raw:
            return run.event
        return self._earlier_event(session.get_receive(RECEIVE + id))

    def last_received_event(self, run: MatcherRun) -> Event | None:
        keys = [] if run.session is None else [key for key in run.session.received if key.startswith(RECEIVE)]
        return self.received_event(run, keys[-1].removeprefix(RECEIVE)) if keys else None


async def _fetch_reply(view: EventView) -> None:
    """Fetches the message that is replied to. Where that fails, `event.reply` stays None."""
    try:
        found = await view.bot.call_api("get_msg", message_id=int(view.event.reply_id or 0))
    except Exception as error:  # noqa: BLE001 - whatever the client raises; the event is handled all the same
        _LOG.warning("the message %s that is replied to cannot be fetched: %r", view.event.reply_id, error)
        return
    view.event.note_reply(msgspec.to_builtins(found) if isinstance(found, msgspec.Struct) else found)

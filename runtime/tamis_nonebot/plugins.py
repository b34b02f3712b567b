"""All plugins of one app: their router, what their commands are, and what is known of the event that is there."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import msgspec

from tamis.events.flow import Flow
from tamis.log import logger
from tamis_nonebot.bot import Bot
from tamis_nonebot.bound import Bound
from tamis_nonebot.current import ASKED, Run
from tamis_nonebot.events import event_of
from tamis_nonebot.messages import Message, MessageSegment
from tamis_nonebot.params import RECEIVE
from tamis_nonebot.rule import CommandTest
from tamis_nonebot.sending import call_for, filled, written
from tamis_nonebot.stored import packed, unpacked

if TYPE_CHECKING:
    from tamis.events.event import Event as CoreEvent
    from tamis.router import Router
    from tamis.routing.session import Session
    from tamis_nonebot.event import Event
    from tamis_nonebot.matcher import Matcher
    from tamis_nonebot.registered import Hook
    from tamis_nonebot.settings import Settings

_PLAIN = b"\x00"
"""In front of an answer that no event brought; an event is JSON, which never begins so."""


class Seen:
    """An event as all matchers see it, and the state that all of them begin with."""

    __slots__ = ("bot", "event", "prefix", "state")

    def __init__(self, event: Event, bot: Bot) -> None:
        self.event = event
        self.bot = bot
        self.state: dict[Any, Any] = {}
        self.prefix: Any = ...


_SEEN: ContextVar[Seen | None] = ContextVar("nonebot_seen", default=None)
"""The event of this task, as it is seen. Tasks for matchers that run at once get it from the one that began them."""


class Plugins:
    """The matchers and hooks in the router of one app."""

    def __init__(self, router: Router, settings: Settings) -> None:
        self.router = router
        self.settings = settings
        self._commands: dict[str, tuple[tuple[str, ...], str]] = {}
        self._longest = 0
        self.bounds: list[Bound] = []
        self._there: list[Any] = []
        """Hooks and functions that this app has already."""
        router.before_event(self._look)
        router.before_handler(self._claim)

    # --- registering --------------------------------------------------------------------------------------------------

    def bind(self, matcher: Matcher) -> Bound:
        """Puts a matcher into the router, unless it is there."""
        found = next((one for one in self.bounds if one.matcher is matcher), None)
        if found is not None:
            return found
        bound = Bound(self, matcher)
        self.bounds.append(bound)
        matcher.bounds.add(bound)
        return bound

    def is_new(self, thing: Any) -> bool:
        """Whether the app has not had it so far; from now on it has."""
        if any(one is thing for one in self._there):
            return False
        self._there.append(thing)
        return True

    def hook(self, hook: Hook) -> None:
        """Puts a hook into the router, unless it is there."""
        if not self.is_new(hook.wire):
            return
        of_runs = hook.role.endswith("handler")

        async def around(event: CoreEvent, exception: Exception | None = None) -> None:
            run = ASKED.get() if of_runs else None
            if run is None or run.event.core is not event:
                run = self.run(event, None)
                run.state = self.seen(event).state
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

    def _look(self, event: CoreEvent) -> None:
        self.seen(event)

    def _claim(self, event: CoreEvent) -> None:  # noqa: ARG002 - a hook takes it
        run = ASKED.get()
        if run is not None and run.matcher is not None:
            run.matcher.claim()

    def learn(self, asked: Any) -> None:
        """Takes the commands of a rule in. Of two that are written alike, both get what is sent."""
        if not isinstance(asked, CommandTest):
            return
        for start in sorted(self.settings.command_start):
            for name in asked.names:
                for sep in sorted(self.settings.command_sep) if len(name) > 1 else ("",):
                    text = start + sep.join(name)
                    known = self._commands.setdefault(text, (name, start))
                    if known[0] != name:
                        logger().warning("commands %r and %r are both written %r", known[0], name, text)
        self._longest = max(map(len, self._commands), default=0)

    # --- events -------------------------------------------------------------------------------------------------------

    def seen(self, core: CoreEvent) -> Seen:
        found = _SEEN.get()
        if found is None or found.event.core is not core or found.event.settings is not self.settings:
            event = event_of(core, self.router.vocabulary, self.settings)
            found = Seen(event, Bot(core, self.settings))
            _SEEN.set(found)
        return found

    def _of_before(self, core: CoreEvent) -> Event:
        return event_of(core, self.router.vocabulary, self.settings)

    def run(self, core: CoreEvent, bound: Bound | None) -> Run:
        seen = self.seen(core)
        return Run(self, bound, seen.event, seen.bot, dict(seen.state))

    def prefix(self, event: Event) -> dict[str, Any] | None:
        """The command that a message begins with: the longest of all that plugins have."""
        seen = self.seen(event.core)
        if seen.prefix is ...:
            seen.prefix = self._prefix(event) if event.get_type() == "message" else None
        found: dict[str, Any] | None = seen.prefix
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

    def every_type(self) -> tuple[str, ...]:
        kinds = self.router.vocabulary.kinds
        return tuple(kind for kind in kinds if kinds[kind].parent in {"*", None} and kind != "*")

    # --- prompts, answers, the state ----------------------------------------------------------------------------------

    def prompt(self, run: Run, prompt: Any, **how: Any) -> Any:
        """A prompt as conversations take one: a text where it is one, else a call."""
        message = filled(prompt, run.state)
        vocabulary = self.router.vocabulary
        text = None if how else written(message, vocabulary)
        return text if isinstance(text, str) else call_for(run.event.core, message, vocabulary, **how)

    def packed(self, state: dict[Any, Any]) -> dict[Any, Any]:
        plain: dict[Any, Any] = packed(state)
        return plain

    def unpacked(self, state: dict[Any, Any]) -> dict[Any, Any]:
        plain: dict[Any, Any] = unpacked(state, self._event)
        return plain

    def packed_answer(self, value: Any) -> bytes:
        return _PLAIN + msgspec.msgpack.encode(packed(value))

    def answer(self, session: Session[Any], key: str, raw: bytes) -> Any:
        """An answer as plugins see it: the message of an event, or what they have put there."""
        if raw.startswith(_PLAIN):
            return unpacked(msgspec.msgpack.decode(raw[len(_PLAIN) :]), self._event)
        return self._of_before(session.get_receive(key)).get_message()

    def _event(self, raw: bytes) -> Event:
        root: Any = self.router.root
        return self._of_before(root.decode(raw))

    def received(self, run: Run, id: str) -> Event | None:  # noqa: A002
        session = run.session
        if session is None or RECEIVE + id not in session.received:
            return None
        if session.received[RECEIVE + id] is run.event.core.raw:
            return run.event
        return self._of_before(session.get_receive(RECEIVE + id))

    def last_received(self, run: Run) -> Event | None:
        keys = [] if run.session is None else [key for key in run.session.received if key.startswith(RECEIVE)]
        return self.received(run, keys[-1].removeprefix(RECEIVE)) if keys else None

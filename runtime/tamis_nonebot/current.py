"""One event with one matcher: what plugins reach by calling methods of their matcher, wherever they are."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from tamis.errors import FlowError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from tamis.routing.session import Session
    from tamis_nonebot.bot import Bot
    from tamis_nonebot.event import Event


class Sending:
    """What `send` returns. It is sent when it is awaited, and otherwise at the end of the handler, with a warning."""

    __slots__ = ("_bot", "_call", "_done", "_place")

    def __init__(self, bot: Bot, call: Any, place: str) -> None:
        self._bot = bot
        self._call = call
        self._place = place
        self._done = False

    def __await__(self) -> Any:
        self._done = True
        return self._bot.carry_out(self._call.method, self._call.params, self._call).__await__()

    async def finally_(self) -> None:
        """Sends what was forgotten."""
        if self._done:
            return
        await self
        warnings.warn(f"{self._place}: send() is not awaited; it was sent at the end", RuntimeWarning, stacklevel=2)


class MatcherRun:
    """One event with one matcher: what is known while its rule is evaluated, and while its handlers run."""

    __slots__ = (
        "bot",
        "event",
        "exception",
        "host",
        "instance",
        "is_new",
        "made",
        "matcher",
        "raws",
        "seen",
        "sends",
        "session",
        "state",
        "where",
    )  # fmt: skip

    def __init__(self, host: Any, matcher: Any, event: Event, bot: Bot, state: dict[Any, Any]) -> None:
        self.host = host
        self.matcher = matcher
        """What is bound to the router; None for what is around events."""
        self.event = event
        self.bot = bot
        self.state = state
        self.session: Session[Any] | None = None
        self.sends: list[Sending] = []
        self.exception: Exception | None = None
        self.made: dict[Any, Any] = {}
        """What dependencies made, by their functions."""
        self.raws: dict[str, bytes] = {}
        """Answers as the session has them, where the state has them, too."""
        self.seen: dict[str, Any] = {}
        """Those answers as the state had them; others were put there by a plugin."""
        self.is_new = True
        """Whether the conversation begins with this event."""
        self.where = ""
        self.instance: Any = None
        """The matcher as handlers are given it, once one asked for it."""

    @contextmanager
    def current(self) -> Generator[None]:
        """Inside, methods of matchers are about this."""
        token = _RUN.set(self)
        try:
            yield
        finally:
            _RUN.reset(token)

    async def flush(self) -> None:
        """Sends what was not awaited, in order."""
        sends, self.sends = self.sends, []
        for sending in sends:
            await sending.finally_()


_RUN: ContextVar[MatcherRun | None] = ContextVar("nonebot_run", default=None)
LAST_RUN: ContextVar[MatcherRun | None] = ContextVar("nonebot_last_run", default=None)
"""The run of the last matcher that was tried for an event: what runs next in the same task belongs to it."""


def current(what: str) -> MatcherRun:
    """What runs now. Raises `FlowError` outside of handlers."""
    run = _RUN.get()
    if run is None:
        raise FlowError(f"{what} is for handlers, rules and hooks, while an event is there; none is handled here")
    return run


def conversation(what: str) -> Session[Any]:
    """The session of the step that runs now. Raises `FlowError` where no step does."""
    run = current(what)
    if run.session is None:
        raise FlowError(f"{what} ends a step of a handler; rules and hooks return, or raise IgnoredException")
    return run.session


def running() -> MatcherRun | None:
    return _RUN.get()


class CurrentValue:
    """What plugins import as `current_bot`, `current_event`, `current_matcher`: a context variable to read."""

    def __init__(self, name: str, read: Callable[[MatcherRun], Any]) -> None:
        self.name = name
        self._read = read
        self._set: ContextVar[Any] = ContextVar(name)

    def get(self, *default: Any) -> Any:
        """The value inside of handlers. Raises `LookupError` elsewhere, where no default is given."""
        found = self._set.get(None)
        if found is not None:
            return found
        run = _RUN.get() or LAST_RUN.get()
        found = None if run is None else self._read(run)
        if found is None and not default:
            raise LookupError(f"{self.name} is for handlers, rules and hooks, while an event is there")
        return found if found is not None else default[0]

    def set(self, value: Any) -> Any:
        """Says the value for this task. Returns what `reset` takes."""
        return self._set.set(value)

    def reset(self, token: Any) -> None:
        self._set.reset(token)


def matcher_of(run: MatcherRun) -> Any:
    """The matcher as handlers are given it; None around events."""
    if run.instance is None and run.matcher is not None:
        run.instance = run.matcher.matcher()
    return run.instance


current_bot = CurrentValue("current_bot", lambda run: run.bot)
current_event = CurrentValue("current_event", lambda run: run.event)
current_matcher = CurrentValue("current_matcher", matcher_of)

"""Holds calls back while Telegram answers their like with 429 (flood control)."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from tamis_bot_api.client.errors import RetryAfter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Self, TypeVar

    R = TypeVar("R")

_LOG = logging.getLogger(__name__)
_AT_ONCE = 100
_MANY_CHATS = 3
_LONGEST_PAUSE = 30.0
_SUCCESSES_PER_PLACE = 10
_SENDS = ("send", "forward", "copy", "edit", "post")


class FloodKey(NamedTuple):
    """What a 429 is about: a method, or all methods that send, in a chat (None: outside of one)."""

    family: str
    chat: int | str | None

    @property
    def is_send(self) -> bool:
        return self.family == ""


def flood_key_of(method: str, params: Any) -> FloodKey:
    """The calls that a 429 for this one holds back."""
    chat = params.get("chat_id") if hasattr(params, "get") else None
    return FloodKey("" if method.startswith(_SENDS) else method, chat if isinstance(chat, int | str) else None)


class FloodGate:
    """The calls of a client on their way out.

    Calls go as they come, until one is refused with 429. From then on the calls of its kind to its chat wait, and go
    one after another in their order, until none waits any more. Where three chats are refused at once, it is the limit
    of all that is sent: then all sends wait in one line, more of them go at once the more get through, and each refusal
    in a row doubles the pause before the next.
    """

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._gate = _Gate()

    async def run(
        self,
        key: FloodKey,
        attempt: Callable[[], Awaitable[R]],
        wait_of: Callable[[RetryAfter], float | None],
        *,
        repeatable: bool,
    ) -> R:
        """What `attempt` returns, once it is let through and not refused.

        `wait_of` says how long a refusal holds the calls back, in seconds; for None it is raised.
        """
        loop = asyncio.get_running_loop()
        if self._loop is not loop:  # locks belong to a loop
            self._loop, self._gate = loop, _Gate()
        result: R = await self._gate.run(_Call(key, attempt, wait_of, repeatable))
        return result


class _Call(NamedTuple):
    key: FloodKey
    attempt: Callable[[], Awaitable[Any]]
    wait_of: Callable[[RetryAfter], float | None]
    repeatable: bool


class _Refused:
    """Stands for a result: the call was refused, and is tried again."""


class _Line:
    """Calls that go one after another. `until`: when the first may go."""

    def __init__(self) -> None:
        self._places = asyncio.Semaphore(1)
        self.until = 0.0
        self.calls = 0

    @property
    def is_idle(self) -> bool:
        return self.calls == 0 and self.until <= time.monotonic()

    async def __aenter__(self) -> Self:
        self.calls += 1
        try:
            await self._places.acquire()
        except BaseException:
            self.calls -= 1
            raise
        return self

    async def __aexit__(self, *error: object) -> None:
        self.calls -= 1
        self._places.release()

    async def wait(self) -> None:
        while (seconds := self.until - time.monotonic()) > 0:
            await asyncio.sleep(seconds)


class _WideningLine(_Line):
    """A line in which more calls go at once while they get through, and a single one again after a refusal.

    One after another alone would be slower than Telegram allows, and a bot that sends much would never catch up.
    """

    def __init__(self) -> None:
        super().__init__()
        self.refusals = 0
        self._width = 1
        self._too_many = 0
        self._successes = 0

    def widen(self) -> None:
        """A call got through."""
        self.refusals = 0
        self._successes += 1
        if self._successes % _SUCCESSES_PER_PLACE == 0 and self._width < _AT_ONCE:
            self._width += 1
            self._places.release()

    def narrow(self, seconds: float) -> None:
        """A call was refused: the next one goes after a pause."""
        self.refusals += 1
        self.until = time.monotonic() + seconds
        self._too_many += self._width - 1
        self._width = 1
        self._successes = 0

    async def __aexit__(self, *error: object) -> None:
        if self._too_many:
            self._too_many -= 1
            self.calls -= 1
        else:
            await super().__aexit__(*error)


class _Gate:
    """The gate of one loop."""

    def __init__(self) -> None:
        self._places = asyncio.Semaphore(_AT_ONCE)
        self._lines: dict[FloodKey, _Line] = {}
        self._all = _WideningLine()

    async def run(self, call: _Call) -> Any:
        async with self._places:  # as many as there are connections: whoever waits for one can still be held back
            if not self._is_held(call.key):
                result = await self._attempt(call)
                if result is not _Refused:
                    return result
        line = self._lines.setdefault(call.key, _Line())
        try:
            async with line:
                return await self._run_in_line(line, call)
        finally:
            if line.is_idle and self._lines.get(call.key) is line:
                del self._lines[call.key]

    def _is_held(self, key: FloodKey) -> bool:
        line = self._lines.get(key)
        return (line is not None and not line.is_idle) or (key.is_send and not self._all.is_idle)

    async def _run_in_line(self, line: _Line, call: _Call) -> Any:
        while True:
            await line.wait()
            if call.key.is_send and not self._all.is_idle:
                async with self._all as everybody:
                    await everybody.wait()
                    result = await self._attempt(call)
                    if result is not _Refused:
                        everybody.widen()
            else:
                result = await self._attempt(call)
            if result is not _Refused:
                return result

    async def _attempt(self, call: _Call) -> Any:
        try:
            return await call.attempt()
        except RetryAfter as error:
            wait = call.wait_of(error)
            if wait is not None:
                self._hold(call.key, wait, error)
            if wait is None or not call.repeatable:
                raise
        return _Refused

    def _hold(self, key: FloodKey, wait: float, error: RetryAfter) -> None:
        now = time.monotonic()
        line = self._lines.setdefault(key, _Line())
        if line.until <= now:  # one line for all, where all that is sent waits
            _LOG.log(logging.WARNING if self._all.is_idle else logging.DEBUG, "%s; such calls wait %.1f s", error, wait)
        line.until = max(line.until, now + wait)
        self._forget_idle_lines()
        if not key.is_send:
            return
        refused = sum(other.until > now for kind, other in self._lines.items() if kind.is_send)
        if refused >= _MANY_CHATS and self._all.until <= now:
            if self._all.is_idle:
                self._all = _WideningLine()
            # A few busy groups look like this, too: the pause is short at first, and ends when a call gets through.
            pause = min(wait, _LONGEST_PAUSE, 2.0**self._all.refusals)
            self._all.narrow(pause)
            _LOG.warning("Telegram refuses calls to %d chats: all that is sent waits %.1f s", refused, pause)

    def _forget_idle_lines(self) -> None:
        for key in [key for key, line in self._lines.items() if line.is_idle]:
            del self._lines[key]

"""What dependencies made, for as long as it lives: the app, an event, a handler. Closing goes in reverse order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.events.flow import Flow
from tamis.log import logger_of

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from contextlib import AsyncExitStack

    from tamis.events.event import Event

_LOG = logger_of(__name__)


class Scoped:
    """The values of one scope, by what made them, and the generators to be closed."""

    __slots__ = ("_stack", "cache")

    def __init__(self) -> None:
        self.cache: dict[Any, Any] = {}
        self._stack: AsyncExitStack | None = None

    @property
    def stack(self) -> AsyncExitStack:
        if self._stack is None:
            from contextlib import AsyncExitStack

            self._stack = AsyncExitStack()
        return self._stack

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to close."""
        return self._stack is None

    async def close(self, error: BaseException | None = None) -> bool:
        """Ends the generators, which see the error; true if one of them took it."""
        self.cache.clear()
        stack, self._stack = self._stack, None
        if stack is None:
            return False
        kind = None if error is None else type(error)
        return bool(await stack.__aexit__(kind, error, None if error is None else error.__traceback__))


async def within(scoped: Scoped, call: Awaitable[Any]) -> Any:
    """What a call gives, whose scope ends with it; None where a generator in it took the error."""
    try:
        result = await call
    except Flow:
        await scoped.close()  # a word of the flow is no error
        raise
    except BaseException as error:
        if not await scoped.close(error):
            raise
        return None
    if not scoped.is_empty:
        await scoped.close()
    return result


class Injection:
    """The three scopes as one handler sees them."""

    __slots__ = ("app", "event", "handler")

    def __init__(self, app: Scoped, event: Scoped, handler: Scoped) -> None:
        self.app = app
        self.event = event
        self.handler = handler


class Shared:
    """What all parts of one event share: what dependencies made for it, and the last error of a body."""

    __slots__ = ("_app", "_others", "error", "event", "made")

    def __init__(self, event: Event, app: Scoped) -> None:
        self.event = event
        self.made: Scoped | None = None
        self.error: BaseException | None = None
        self._app = app
        self._others: list[tuple[Event, Scoped]] = []

    def injection(self, handler: Scoped, event: Event) -> Injection:
        """The scopes for a handler. One that a middleware gave another event has other dependencies of the event."""
        if self.made is None:
            self.made = Scoped()
        if event is self.event:
            return Injection(self._app, self.made, handler)
        for other, scoped in self._others:
            if other is event:
                return Injection(self._app, scoped, handler)
        self._others.append((event, scoped := Scoped()))
        return Injection(self._app, scoped, handler)

    async def close(self) -> None:
        """Ends what was made for the event. Its own errors are logged: the event is over."""
        if self.made is None:
            return
        for made in (*(scoped for _, scoped in reversed(self._others)), self.made):
            if made.is_empty:
                continue
            try:
                await made.close(self.error)
            except Exception as error:  # noqa: BLE001
                if error is not self.error:
                    _LOG.error(
                        "what a dependency does at the end of an event failed: %r", error, exc_info=error
                    )  # fmt: skip

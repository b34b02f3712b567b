"""What dependencies made, for as long as it lives: the app, an event, a handler. Closing goes in reverse order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from contextlib import AsyncExitStack


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


class Injection:
    """The three scopes as one handler sees them."""

    __slots__ = ("app", "event", "handler")

    def __init__(self, app: Scoped, event: Scoped, handler: Scoped) -> None:
        self.app = app
        self.event = event
        self.handler = handler

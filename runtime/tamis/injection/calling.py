"""How the functions of dependencies are called: each sort has one way, chosen when the plan is made."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from tamis.injection.scopes import Scoped


class Pending:
    """A value that is being made, for others who want it at the same time."""

    __slots__ = ("_future",)

    def __init__(self) -> None:
        self._future: Any = None

    async def wait(self) -> Any:
        import asyncio

        if self._future is None:
            self._future = asyncio.get_running_loop().create_future()
        return await asyncio.shield(self._future)

    def resolve(self, value: Any) -> None:
        if self._future is not None and not self._future.done():
            self._future.set_result(value)


def _code(function: Callable[..., Any]) -> Any:
    """The function whose sort counts: inside partials and decorators, of an object that can be called."""
    if inspect.isclass(function):
        return function
    inner: Any = inspect.unwrap(function)
    while isinstance(inner, functools.partial):
        inner = inspect.unwrap(inner.func)
    if not inspect.isclass(inner) and not inspect.isroutine(inner):
        inner = getattr(inner, "__call__", inner)  # noqa: B004 - an object that can be called
    return inner


def is_plain(function: Callable[..., Any], *, or_generator: bool = False) -> bool:
    """Whether it is neither async nor (unless that is asked for) a generator."""
    code = _code(function)
    if inspect.isasyncgenfunction(code) or inspect.iscoroutinefunction(code):
        return False
    return or_generator or not inspect.isgeneratorfunction(code)


def is_coroutine(function: Callable[..., Any]) -> bool:
    """Whether calling it gives a coroutine."""
    return inspect.iscoroutinefunction(_code(function))


def caller(function: Callable[..., Any], *, blocking: bool) -> Callable[[Scoped, dict[str, Any]], Awaitable[Any]]:
    """An async function that makes the value, and registers with the scope what is to be closed."""
    code = _code(function)
    if inspect.isasyncgenfunction(code) or (blocking and inspect.isgeneratorfunction(code)):
        from contextlib import asynccontextmanager

        opened = asynccontextmanager(_in_threads(function) if blocking else function)

        async def enter_async(scoped: Scoped, arguments: dict[str, Any]) -> Any:
            return await scoped.stack.enter_async_context(opened(**arguments))

        return enter_async
    if inspect.isgeneratorfunction(code):
        from contextlib import contextmanager

        opened_plain = contextmanager(function)

        async def enter(scoped: Scoped, arguments: dict[str, Any]) -> Any:
            return scoped.stack.enter_context(opened_plain(**arguments))

        return enter
    if inspect.iscoroutinefunction(code):

        async def wait(_: Scoped, arguments: dict[str, Any]) -> Any:
            return await function(**arguments)

        return wait
    if blocking:

        async def in_thread(_: Scoped, arguments: dict[str, Any]) -> Any:
            from tamis.threads import BLOCKING

            return await BLOCKING.run(function, **arguments)

        return in_thread

    async def call(_: Scoped, arguments: dict[str, Any]) -> Any:
        result = function(**arguments)
        return await result if inspect.iscoroutine(result) else result

    return call


def _in_threads(function: Callable[..., Any]) -> Callable[..., AsyncGenerator[Any]]:
    """A generator that blocks: what it does before and after its `yield` happens in threads."""
    from contextlib import contextmanager

    from tamis.injection.blocking import BlockingOpening

    opened = contextmanager(function)

    async def open_in_thread(**arguments: Any) -> AsyncGenerator[Any]:
        import asyncio

        from tamis.threads import BLOCKING

        opening = BlockingOpening(opened(**arguments))
        manager = opening.manager
        try:
            value = await BLOCKING.run(opening.open)
        except asyncio.CancelledError:
            opening.abandon()
            raise
        try:
            yield value
        except BaseException as error:
            if not await BLOCKING.run(manager.__exit__, type(error), error, error.__traceback__):
                raise
        else:
            await BLOCKING.run(manager.__exit__, None, None, None)

    return open_in_thread

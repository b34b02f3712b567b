"""Guards made of functions."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any, cast

from tamis.errors import FlowError, RegistrationError
from tamis.events.flow import Flow
from tamis.guards.guard import ASYNC_COST, FUNCTION_COST, Guard
from tamis.injection.binding import fill, missing
from tamis.injection.signature import Parameters

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.events.event import Event
    from tamis.guards.guard import BindFunction
    from tamis.injection.available import Available, Values
    from tamis.injection.signature import Parameter


class FunctionGuard(Guard):
    """Asks a function. One that takes dependencies can be asked in its place in a tree alone."""

    __slots__ = ("function", "parameters", "value")

    def __init__(self, function: Callable[..., Any], text: str, cost: int, value: Any) -> None:
        is_async = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
            getattr(function, "__call__", None)  # noqa: B004 - an object with an async __call__
        )
        provides = frozenset[Any]() if value is None else frozenset([value])
        cost = cost or (ASYNC_COST if is_async else FUNCTION_COST)
        super().__init__(text, cost, is_async=is_async, provides=provides)
        self.function = function
        self.value = value
        self.parameters = Parameters(function, f"guard {text}")

    def test(self, event: Event, values: Values, /) -> Any:
        extra = self.parameters.extra
        try:
            answer = self.function(event, **self._arguments(values)) if extra else self.function(event)
        except Flow.SKIP:
            return False
        if self.is_async:
            return self._wait_and_interpret(answer, values)
        return self.interpret(answer, values)

    def _arguments(self, values: Values) -> dict[str, Any]:
        """The arguments for someone who asks outside of a tree."""
        lacking = self.missing(values)
        if lacking:
            raise FlowError(
                f"guard {self.text} takes {lacking[0]}, which is not there when it is asked by hand; "
                "give the guard to a router, which makes and provides what it takes"
            )
        return fill(self.parameters, values)

    async def _wait_and_interpret(self, answer: Awaitable[Any], values: Values) -> bool:
        try:
            return self.interpret(await answer, values)
        except Flow.SKIP:
            return False

    def interpret(self, answer: Any, values: Values) -> bool:
        """What the function's answer means; a value that it provides is put into `values`."""
        if answer is True or answer is False:
            return answer and self.value is None
        if inspect.isawaitable(answer):
            raise FlowError(
                f"guard {self.text} returned something to be awaited; make it an `async def`, and await there"
            )
        if self.value is None:
            return bool(answer)
        if answer is None or answer is False:
            return False
        values[self.value] = answer
        return True

    def injected_parts(self) -> list[Guard]:
        return [self] if self.parameters.extra else []

    def missing(self, values: Values, /) -> list[Parameter]:
        return missing(self.parameters, values)

    def bind(self, bind: BindFunction, available: Available, /) -> Guard:
        return bind(self, available)


def guard(test: Callable[..., Any] | None = None, /, *, provides: Any = None, cost: int = 0, name: str = "") -> Any:
    """Makes a guard of a function, sync or async, from event to bool; used as a decorator or called.

    With `provides=T` the function returns a `T`, or None for no; handlers behind the guard can take a `T`. The function
    can take more than the event, as handlers do. `cost` says when it is asked beside others (10 for a function, 100
    for an async one; queries cost 1).

    >>> @guard
    ... def long_text(event: Event) -> bool:
    ...     return bool(event.msg and event.msg.text and len(event.msg.text) > 100)
    >>> @guard(provides=User)
    ... async def known_user(event: Event) -> User | None:
    ...     return await users.get(event.from_.id)
    """
    if test is None:
        return functools.partial(guard, provides=provides, cost=cost, name=name)
    if provides is bool:
        raise RegistrationError(
            "guard(provides=bool): a yes or no is not passed on; leave it out, or provide what it tells"
        )
    if not callable(cast("Any", test)):
        raise RegistrationError(f"guard() takes a function from event to bool, not {test!r}")
    return FunctionGuard(test, name or getattr(test, "__qualname__", repr(test)), cost, provides)

"""Calling what is no handler with what it takes: guards, middlewares, hooks, error handlers.

They share what was made for the event. What lives as long as the handler is theirs alone: it is closed after the call,
or of a guard, whose value others may hold, with the event.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.events.event import Event
from tamis.events.flow import Flow
from tamis.guards.function import FunctionGuard
from tamis.injection.scopes import Scoped, within
from tamis.injection.signature import Parameters

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.guards.guard import Guard
    from tamis.injection.scopes import Injection, Shared
    from tamis.injection.signature import Binding, Parameter, Values


class _Sign:
    __slots__ = ()


SHARED: Any = _Sign()
"""The key of `values` under which guards find what the parts of the event share."""


class Bound(NamedTuple):
    """What a function takes in its place, and which guards its annotations and those of its dependencies stand for."""

    binding: Binding
    asks: tuple[Guard, ...] = ()


async def called(
    function: Callable[..., Any],
    first: tuple[Any, ...],
    binding: Binding,
    shared: Shared,
    event: Event,
    values: Values,
) -> Any:
    """Makes what a function takes, and calls it; `values` has the event. What it left open is closed."""
    if not binding.plans:
        result = function(*first, **binding.arguments(values))
        return await result if inspect.isawaitable(result) else result
    scoped = Scoped()

    async def call() -> Any:
        result = function(*first, **await _made(binding, shared.injection(scoped, event), values))
        return await result if inspect.isawaitable(result) else result

    return await within(scoped, call())


async def _made(binding: Binding, injection: Injection, values: Values) -> dict[str, Any]:
    arguments = binding.arguments(values)
    for name, plan in binding.plans:
        arguments[name] = plan.now(injection, values) if plan.is_sync else await plan.value(injection, values)
    return arguments


class BoundGuard(FunctionGuard):
    """A guard's function in its place, where it is known where all that it takes comes from."""

    __slots__ = ("makes", "taken")

    def __init__(self, guard: FunctionGuard, taken: Bound) -> None:
        super().__init__(guard.function, guard.text, guard.cost, guard.value)
        self.kept = guard.kept
        self.taken = taken
        self.makes = bool(taken.binding.plans)

    def test(self, event: Event, values: Values, /) -> Any:
        seen = {**values, Event: event}
        if self.is_async:
            return self._later(event, values, seen)
        if not self._fits(event, seen):
            return False
        arguments = self.taken.binding.arguments(seen)
        try:
            if self.makes:
                injection = _until_the_end(values[SHARED], event)
                for name, plan in self.taken.binding.plans:
                    arguments[name] = plan.now(injection, seen)
            return self.interpret(self.function(event, **arguments), values)
        except Flow.SKIP:
            return False

    async def _later(self, event: Event, values: Values, seen: Values) -> bool:
        if not self._fits(event, seen):
            return False
        binding = self.taken.binding
        try:
            if self.makes:
                arguments = await _made(binding, _until_the_end(values[SHARED], event), seen)
            else:
                arguments = binding.arguments(seen)
            return self.interpret(await self.function(event, **arguments), values)
        except Flow.SKIP:
            return False

    def _fits(self, event: Event, seen: Values) -> bool:
        return all(one.test(event, seen) for one in self.taken.asks)

    def needs(self) -> list[Parameters]:
        return [_BoundParameters(self.parameters, self.taken)] if self.parameters.extra else []


class _BoundParameters(Parameters):
    """Parameters of which it is known where they come from."""

    __slots__ = ("_taken",)

    def __init__(self, parameters: Parameters, taken: Bound) -> None:
        self.function = parameters.function
        self.where = parameters.where
        self.first = parameters.first
        self.extra = parameters.extra
        self._taken = taken

    @property
    def makes(self) -> bool:
        return bool(self._taken.binding.plans)

    def missing(self, values: Values) -> list[Parameter]:
        by_name = {one.name: one for one in self.extra}
        found = {key for one in self._taken.asks for key in one.may_provide} | {Event}
        return [by_name[name] for name, key in self._taken.binding.keyed if key not in values and key not in found]


def makes(guard: Guard) -> bool:
    """Whether something is made before a guard is asked."""
    return any(isinstance(one, _BoundParameters) and one.makes for one in guard.needs())


def _until_the_end(shared: Shared, event: Event) -> Injection:
    """Scopes of which the handler's is closed with the event."""
    return shared.injection(_Late(shared, event), event)


class _Late(Scoped):
    """A scope that is closed when the event is. It costs nothing where there is nothing to close."""

    __slots__ = ("_event", "_shared")

    def __init__(self, shared: Shared, event: Event) -> None:
        super().__init__()
        self._shared = shared
        self._event = event

    @property
    def stack(self) -> Any:
        return self._shared.injection(self, self._event).event.stack

"""Calling guards, middlewares, hooks and error handlers with their dependencies.

They share the dependencies of the event. A dependency of scope "handler" is theirs alone: it is closed after the call;
that of a guard with the event, since others may hold the value that the guard provides.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.events.event import Event
from tamis.events.flow import Flow
from tamis.guards.function import FunctionGuard
from tamis.injection.scopes import Scoped, within

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.guards.guard import Guard
    from tamis.injection.available import Values
    from tamis.injection.plans import Binding
    from tamis.injection.scopes import Injection, Shared
    from tamis.injection.signature import Parameter


class _Key:
    __slots__ = ()


SHARED: Any = _Key()
"""The key of `values` under which guards find what the parts of the event share."""


class Bound(NamedTuple):
    """Where the values of a function's parameters come from at its place, and the guards that its annotations of the
    event (and those of its dependencies) stand for."""

    binding: Binding
    asks: tuple[Guard, ...] = ()


async def call_injected(
    function: Callable[..., Any],
    first: tuple[Any, ...],
    binding: Binding,
    shared: Shared,
    event: Event,
    values: Values,
) -> Any:
    """Calls a function with its dependencies, and closes those of its own afterwards; `values` has the event."""
    if not binding.plans:
        result = function(*first, **binding.arguments(values))
        return await result if inspect.isawaitable(result) else result
    scoped = Scoped()

    async def call() -> Any:
        result = function(*first, **await _arguments(binding, shared.injection(scoped, event), values))
        return await result if inspect.isawaitable(result) else result

    return await within(scoped, call())


async def _arguments(binding: Binding, injection: Injection, values: Values) -> dict[str, Any]:
    arguments = binding.arguments(values)
    for name, plan in binding.plans:
        arguments[name] = plan.now(injection, values) if plan.is_sync else await plan.value(injection, values)
    return arguments


class BoundGuard(FunctionGuard):
    """The guard of a function at its place in a tree, where the sources of its parameters are known."""

    __slots__ = ("bound", "has_dependencies")

    def __init__(self, guard: FunctionGuard, bound: Bound) -> None:
        super().__init__(guard.function, guard.text, guard.cost, guard.value)
        self.kept = guard.kept
        self.bound = bound
        self.has_dependencies = bool(bound.binding.plans)

    def test(self, event: Event, values: Values, /) -> Any:
        seen = {**values, Event: event}
        if self.is_async:
            return self._ask_async(event, values, seen)
        if not self._is_of_asked_type(event, seen):
            return False
        arguments = self.bound.binding.arguments(seen)
        try:
            if self.has_dependencies:
                injection = _injection_of_event(values[SHARED], event)
                for name, plan in self.bound.binding.plans:
                    arguments[name] = plan.now(injection, seen)
            return self.interpret(self.function(event, **arguments), values)
        except Flow.SKIP:
            return False

    async def _ask_async(self, event: Event, values: Values, seen: Values) -> bool:
        if not self._is_of_asked_type(event, seen):
            return False
        binding = self.bound.binding
        try:
            if self.has_dependencies:
                arguments = await _arguments(binding, _injection_of_event(values[SHARED], event), seen)
            else:
                arguments = binding.arguments(seen)
            return self.interpret(await self.function(event, **arguments), values)
        except Flow.SKIP:
            return False

    def _is_of_asked_type(self, event: Event, seen: Values) -> bool:
        return all(guard.test(event, seen) for guard in self.bound.asks)

    def missing(self, values: Values, /) -> list[Parameter]:
        by_name = {parameter.name: parameter for parameter in self.parameters.extra}
        found = {key for guard in self.bound.asks for key in guard.may_provide} | {Event}
        return [by_name[name] for name, key in self.bound.binding.keyed if key not in values and key not in found]


def has_dependencies(guard: Guard) -> bool:
    """Whether dependencies are made before a guard is asked."""
    return any(isinstance(part, BoundGuard) and part.has_dependencies for part in guard.injected_parts())


def _injection_of_event(shared: Shared, event: Event) -> Injection:
    """Scopes of which the handler's is closed with the event."""
    return shared.injection(_EventScope(shared, event), event)


class _EventScope(Scoped):
    """A scope that is closed when the event is. It costs nothing where there is nothing to close."""

    __slots__ = ("_event", "_shared")

    def __init__(self, shared: Shared, event: Event) -> None:
        super().__init__()
        self._shared = shared
        self._event = event

    @property
    def stack(self) -> Any:
        return self._shared.injection(self, self._event).event.stack

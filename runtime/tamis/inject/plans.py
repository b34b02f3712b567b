"""How a dependency is made. Plans are compiled once, when the tree is; a handler without dependencies has none."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from tamis.errors import DependencyTypeError
from tamis.handler import Handler
from tamis.parameters import MISSING, Parameters, is_event, type_name

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.inject.depends import Dependency
    from tamis.inject.scopes import Injection, Scoped
    from tamis.parameters import Available, Binding, Parameter, Values

_ORDER = {"app": 0, "event": 1, "handler": 2}
_AGAIN = object()
"""What those who wait for a value get when making it failed: make it yourselves."""


class Plan:
    """One dependency: what makes it, from what, for how long."""

    __slots__ = ("_call", "_expects", "_key", "_scope", "_use_cache", "binding", "events", "scope", "where")

    def __init__(self, dependency: Dependency, function: Callable[..., Any], binding: Binding, scope: str) -> None:
        self.binding = binding
        self.scope = scope
        self.where = f"dependency {type_name(function)}"
        self._scope = scope
        self._key = function
        self._use_cache = dependency.use_cache
        self._call = _caller(function, blocking=dependency.blocking)
        self._expects: Any = None
        self.events: tuple[Any, ...] = ()
        """The annotations of its own event parameters."""

    def expecting(self, annotation: Any) -> Plan:
        """The same, checked against the annotation of the parameter it is for."""
        plain = isinstance(annotation, type) and annotation not in {object, MISSING}
        if plain and not getattr(annotation, "_is_protocol", False):
            checked = object.__new__(Plan)
            for name in ("_call", "_key", "_scope", "_use_cache", "binding", "events", "scope", "where"):
                setattr(checked, name, getattr(self, name))
            checked._expects = annotation
            return checked
        return self

    async def value(self, injection: Injection, values: Values) -> Any:
        """The value: made now, or the one that was made for this scope."""
        scoped: Scoped = getattr(injection, self._scope)
        if not self._use_cache:
            return self._fits(await self._make(injection, scoped, values))
        cache = scoped.cache
        while True:
            found = cache.get(self._key, MISSING)
            if found is MISSING:
                break
            if not isinstance(found, _Pending):
                return self._fits(found)
            found = await found.wait()
            if found is not _AGAIN:
                return self._fits(found)
        pending = cache[self._key] = _Pending()
        made: Any = _AGAIN
        try:
            made = await self._make(injection, scoped, values)
        finally:
            if made is _AGAIN:  # a failure is nobody else's: the next one who asks tries again
                cache.pop(self._key, None)
            else:
                cache[self._key] = made
            pending.ends(made)
        return self._fits(made)

    def _fits(self, value: Any) -> Any:
        if self._expects is not None and not isinstance(value, self._expects):
            raise DependencyTypeError(self.where, type_name(self._expects), value)
        return value

    async def _make(self, injection: Injection, scoped: Scoped, values: Values) -> Any:
        binding = self.binding
        arguments = binding.arguments(values)
        for name, plan in binding.plans:
            arguments[name] = await plan.value(injection, values)
        return await self._call(scoped, arguments)


class _Pending:
    """A value that is being made, for others who want it at the same time."""

    __slots__ = ("_future",)

    def __init__(self) -> None:
        self._future: Any = None

    async def wait(self) -> Any:
        import asyncio

        if self._future is None:
            self._future = asyncio.get_running_loop().create_future()
        return await asyncio.shield(self._future)

    def ends(self, value: Any) -> None:
        if self._future is not None and not self._future.done():
            self._future.set_result(value)


def _caller(function: Callable[..., Any], *, blocking: bool) -> Callable[[Scoped, dict[str, Any]], Awaitable[Any]]:
    """How a function is called: each sort of function has one way, chosen once."""
    inner: Any = function if inspect.isclass(function) else inspect.unwrap(function)
    if not inspect.isclass(inner) and not inspect.isroutine(inner):
        inner = getattr(inner, "__call__", inner)  # noqa: B004 - an object that can be called
    if inspect.isasyncgenfunction(inner):
        from contextlib import asynccontextmanager

        opened = asynccontextmanager(function)

        async def enter_async(scoped: Scoped, arguments: dict[str, Any]) -> Any:
            return await scoped.stack.enter_async_context(opened(**arguments))

        return enter_async
    if inspect.isgeneratorfunction(inner):
        from contextlib import contextmanager

        opened_plain = contextmanager(function)

        async def enter(scoped: Scoped, arguments: dict[str, Any]) -> Any:
            return scoped.stack.enter_context(opened_plain(**arguments))

        return enter
    if inspect.iscoroutinefunction(inner):

        async def wait(_: Scoped, arguments: dict[str, Any]) -> Any:
            return await function(**arguments)

        return wait
    if blocking:
        import asyncio

        async def in_thread(_: Scoped, arguments: dict[str, Any]) -> Any:
            return await asyncio.to_thread(function, **arguments)

        return in_thread

    async def call(_: Scoped, arguments: dict[str, Any]) -> Any:
        return function(**arguments)

    return call


class Planner:
    """Makes plans for what stands in one tree. `problems` collects circles, wrong scopes, unknown parameters."""

    def __init__(self, overrides: dict[Any, Any], problems: list[str]) -> None:
        self._overrides = overrides
        self._problems = problems
        self._path: list[Any] = []
        self._where: list[str] = []

    def plan(self, one: Parameter, dependency: Dependency, available: Available, where: str) -> Plan | None:
        """The plan for a parameter; None where there is a problem, which has been noted."""
        function = dependency.function if dependency.function is not None else one.annotation
        if not callable(function):
            self._problems.append(f"{where}: Depends() of parameter {one} needs a function, or a class as annotation")
            return None
        function = self._overrides.get(function, function)
        if function in self._path:
            start = self._path.index(function)
            circle = " -> ".join(map(type_name, [*self._path[start:], function]))
            self._problems.append(f"{where}: dependencies need each other in a circle: {circle}")
            return None
        self._path.append(function)
        self._where.append(where if not self._where else f"dependency {type_name(self._path[-2])}")
        try:
            plan = self._made(dependency, function, available)
        finally:
            self._path.pop()
            self._where.pop()
        return None if plan is None else plan.expecting(one.annotation)

    def _made(self, dependency: Dependency, function: Callable[..., Any], available: Available) -> Plan | None:
        drawn = " -> ".join([self._where[0], *map(type_name, self._path)])
        parameters = Parameters(function, drawn, event_first=False)
        before = len(self._problems)
        binding = parameters.bind(available, self._problems, self)
        if len(self._problems) > before:
            return None
        needs = _scope_of(binding, available)
        wanted = dependency.scope or ("event" if _ORDER[needs] <= 1 else "handler")
        if _ORDER[needs] > _ORDER[wanted]:
            culprit = _culprit(binding, available, needs)
            self._problems.append(
                f"{drawn}: it lives as long as the {wanted}, and wants {culprit}, which lives as long as the {needs}; "
                f"write Depends({type_name(function)}, scope={needs!r}), or do without {culprit}"
            )
            return None
        plan = Plan(dependency, function, binding, wanted)
        plan.events = tuple(one.annotation for one in parameters.extra if is_event(one.annotation))
        return plan


def _scope_of(binding: Binding, available: Available) -> str:
    """The shortest life of what a binding takes."""
    scopes = ["app", *(available.scope_of(key) for _, key in binding.keyed), *(plan.scope for _, plan in binding.plans)]
    scopes += [available.scope_of(key) for _, key, _ in binding.maybe]
    scopes += ["handler" for value in binding.fixed.values() if isinstance(value, Handler)]
    return max(scopes, key=_ORDER.__getitem__)


def _culprit(binding: Binding, available: Available, scope: str) -> str:
    for name, plan in binding.plans:
        if plan.scope == scope:
            return f"{name} ({plan.where})"
    for name, key in binding.keyed:
        if available.scope_of(key) == scope:
            return name
    return next((name for name, value in binding.fixed.items() if isinstance(value, Handler)), "something")

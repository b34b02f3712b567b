"""How a dependency is made. Plans are compiled once, when the tree is; a handler without dependencies has none."""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from tamis.errors import DependencyTypeError, RegistrationError
from tamis.injection.calling import Pending, caller, is_coroutine, is_plain
from tamis.injection.depends import identity
from tamis.injection.signature import MISSING, Parameters, is_event, is_part, type_name
from tamis.routing.handler import Handler

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.injection.depends import Dependency
    from tamis.injection.scopes import Injection, Scoped
    from tamis.injection.signature import Available, Binding, Parameter, Values

_ORDER = {"app": 0, "event": 1, "handler": 2}
_AGAIN = object()
"""What those who wait for a value get when making it failed: make it yourselves."""


class Plan:
    """One dependency: what makes it, from what, for how long."""

    __slots__ = (
        "_call", "_expects", "_function", "_is_coroutine", "_opened", "_scope", "_use_cache", "binding", "events",
        "is_sync", "key", "parts", "scope", "where",
    )  # fmt: skip

    def __init__(
        self, dependency: Dependency, function: Callable[..., Any], binding: Binding, scope: str, key: Any
    ) -> None:
        self.binding = binding
        self.scope = scope
        self.where = f"dependency {type_name(function)}"
        self.key = key
        self._scope = scope
        self._function = function
        self._use_cache = dependency.use_cache
        self._call = caller(function, blocking=dependency.blocking)
        self._is_coroutine = is_coroutine(function)
        is_generator = is_plain(function, or_generator=True) and not is_plain(function)
        self._opened: Callable[..., Any] = contextmanager(function) if is_generator else function
        self._expects: tuple[type[Any], ...] | None = None
        self.is_sync: bool = (
            not dependency.blocking
            and is_plain(function, or_generator=True)
            and all(one.is_sync for _, one in binding.plans)
        )
        """Whether it is made without ever waiting, as are all that it needs."""
        self.events: tuple[Any, ...] = ()
        """The annotations of its own event parameters."""
        self.parts: tuple[tuple[type[Any], bool], ...] = ()
        """What it takes from inside the event, and whether it can do without."""

    def expecting(self, one: Parameter) -> Plan:
        """The same, checked against the annotation of the parameter it is for."""
        expected = _classes(one.annotation)
        if not expected:
            return self
        checked: Plan = object.__new__(type(self))
        for name in Plan.__slots__:
            setattr(checked, name, getattr(self, name))
        checked._expects = (*expected, NoneType) if one.optional else expected
        return checked

    def now(self, injection: Injection, values: Values) -> Any:
        """The value of a plan that `is_sync`: nobody can come between."""
        if self._use_cache:
            cache = getattr(injection, self._scope).cache
            value = cache.get(self.key, MISSING)
            if value is MISSING:
                value = cache[self.key] = self._made_now(injection, values)
        else:
            value = self._made_now(injection, values)
        if self._expects is not None and not isinstance(value, self._expects):
            raise DependencyTypeError(self.where, _shown(self._expects), value)
        return value

    def _made_now(self, injection: Injection, values: Values) -> Any:
        binding = self.binding
        arguments = binding.arguments(values)
        for name, plan in binding.plans:
            arguments[name] = plan.now(injection, values)
        value = self._function(**arguments)
        if inspect.iscoroutine(value):
            value.close()
            raise DependencyTypeError(self.where, "value (write it as an async function)", value)
        return value

    def waits(self) -> list[str]:
        """The way to what is not made at once: the names of the functions, with what the last of them is."""
        if self.is_sync:
            return []
        name = type_name(self._function)
        if not is_plain(self._function, or_generator=True):
            return [f"{name}, which is async"]
        deeper = next((one for _, one in self.binding.plans if not one.is_sync), None)
        return [f"{name}, which runs in a thread"] if deeper is None else [name, *deeper.waits()]

    async def value(self, injection: Injection, values: Values) -> Any:
        """The value: made now, or the one that was made for this scope."""
        if self.is_sync:
            return self.now(injection, values)
        scoped: Scoped = getattr(injection, self._scope)
        if not self._use_cache:
            return self._fits(await self._make(injection, scoped, values))
        cache = scoped.cache
        while True:
            found = cache.get(self.key, MISSING)
            if found is MISSING:
                break
            if not isinstance(found, Pending):
                return self._fits(found)
            found = await found.wait()
            if found is not _AGAIN:
                return self._fits(found)
        pending = cache[self.key] = Pending()
        made: Any = _AGAIN
        try:
            # What `_make` does, spelled out: each call between costs as much as a small dependency.
            if self._is_coroutine:
                binding = self.binding
                arguments = binding.arguments(values)
                for name, plan in binding.plans:
                    is_sync = plan.is_sync
                    arguments[name] = plan.now(injection, values) if is_sync else await plan.value(injection, values)
                made = await self._function(**arguments)
            else:
                made = await self._make(injection, scoped, values)
        finally:
            if made is _AGAIN:  # a failure is nobody else's: the next one who asks tries again
                cache.pop(self.key, None)
            else:
                cache[self.key] = made
            pending.ends(made)
        expects = self._expects
        return made if expects is None or isinstance(made, expects) else self._fits(made)

    def _fits(self, value: Any) -> Any:
        if self._expects is not None and not isinstance(value, self._expects):
            raise DependencyTypeError(self.where, _shown(self._expects), value)
        return value

    async def _make(self, injection: Injection, scoped: Scoped, values: Values) -> Any:
        binding = self.binding
        arguments = binding.arguments(values)
        for name, plan in binding.plans:
            arguments[name] = plan.now(injection, values) if plan.is_sync else await plan.value(injection, values)
        return await self._call(scoped, arguments)


class GeneratorPlan(Plan):
    """A plain generator: it is entered at once, and ends with its scope."""

    __slots__ = ()

    def _made_now(self, injection: Injection, values: Values) -> Any:
        binding = self.binding
        arguments = binding.arguments(values)
        for name, plan in binding.plans:
            arguments[name] = plan.now(injection, values)
        scoped: Scoped = getattr(injection, self._scope)
        return scoped.stack.enter_context(self._opened(**arguments))


_NUMBERS: dict[Any, tuple[type[Any], ...]] = {float: (float, int), complex: (complex, float, int)}
"""Type checkers take an int for a float."""


def _classes(annotation: Any) -> tuple[type[Any], ...]:
    """The classes of which a value has to be one; empty where that cannot be told by looking at it."""
    if get_origin(annotation) in {Union, UnionType}:
        members = [_classes(one) for one in get_args(annotation)]
        return tuple(one for each in members for one in each) if all(members) else ()
    plain = get_origin(annotation) or annotation
    if not isinstance(plain, type) or plain in {object, MISSING} or getattr(plain, "_is_protocol", False):
        return ()
    try:
        isinstance(None, plain)
    except TypeError:  # Any, a TypedDict
        return ()
    return _NUMBERS.get(plain, (plain,))


def _shown(expected: tuple[type[Any], ...]) -> str:
    return " or ".join("None" if one is NoneType else type_name(one) for one in expected)


class Planner:
    """Makes plans for what stands in one tree. `problems` collects circles, wrong scopes, unknown parameters.

    `keys` lives as long as the root does, so that what was made for the app is found again in the next tree.
    """

    def __init__(self, overrides: dict[Any, Any], problems: list[str], keys: dict[Any, Any]) -> None:
        self._overrides = overrides
        self._problems = problems
        self._keys = keys
        self._path: list[Any] = []
        self._where: list[str] = []

    def plan(self, one: Parameter, dependency: Dependency, available: Available, where: str) -> Plan | None:
        """The plan for a parameter; None where there is a problem, which has been noted."""
        function = dependency.function if dependency.function is not None else one.annotation
        if not callable(function):
            self._problems.append(f"{where}: Depends() of parameter {one} needs a function, or a class as annotation")
            return None
        function = self._overrides.get(identity(function), function)
        if dependency.function is not None and one.depends is None:  # a provider, known by its type as well
            function = self._overrides.get(identity(one.annotation), function)
        known = [identity(each) for each in self._path]
        if identity(function) in known:
            start = known.index(identity(function))
            circle = " -> ".join(map(type_name, [*self._path[start:], function]))
            self._problems.append(f"{where}: dependencies need each other in a circle: {circle}")
            return None
        self._path.append(function)
        self._where.append(where)
        try:
            plan = self._made(dependency, function, available)
        except RegistrationError as error:
            self._problems.append(str(error))
            return None
        finally:
            self._path.pop()
            self._where.pop()
        return None if plan is None else plan.expecting(one)

    def _made(self, dependency: Dependency, function: Callable[..., Any], available: Available) -> Plan | None:
        drawn = " -> ".join([self._where[0], *map(type_name, self._path)])
        if dependency.blocking and not is_plain(function, or_generator=True):
            self._problems.append(f"{drawn}: it is async; blocking=True is for plain functions")
            return None
        parameters = Parameters(function, drawn, event_first=False)
        before = len(self._problems)
        binding = parameters.bind(available, self._problems, self)
        if len(self._problems) > before:
            return None
        needs = _scope_of(binding, available)
        wanted = dependency.scope or ("event" if _ORDER[needs] <= 1 else "handler")
        if wanted not in _ORDER:
            self._problems.append(f"{drawn}: there is no scope {wanted!r}; scopes: app, event, handler")
            return None
        if _ORDER[needs] > _ORDER[wanted]:
            culprit = _culprit(binding, available, needs)
            self._problems.append(
                f"{drawn}: it lives as long as the {wanted}, and wants {culprit}, which lives as long as the {needs}; "
                f"write Depends({type_name(function)}, scope={needs!r}), or do without {culprit}"
            )
            return None
        sort = GeneratorPlan if is_plain(function, or_generator=True) and not is_plain(function) else Plan
        plan = sort(dependency, function, binding, wanted, self._key(dependency, function, binding, wanted))
        plan.events = tuple(one.annotation for one in parameters.extra if is_event(one.annotation))
        plan.parts = tuple(
            (one.annotation, one.optional or one.default is not MISSING)
            for one in parameters.extra
            if is_part(one.annotation) and one.depends is None and one.annotation not in available.provided
            and all(one.name != name for name, _ in binding.plans)
        )  # fmt: skip
        return plan

    def _key(self, dependency: Dependency, function: Callable[..., Any], binding: Binding, scope: str) -> Any:
        """What a value is cached by: the function, and what it is made from where that is not the same everywhere."""
        key = identity(function)
        if scope == "handler":
            return key
        made_from = (
            key,
            dependency.blocking,  # who makes it at once cannot wait for a thread
            tuple((name, id(value)) for name, value in binding.fixed.items() if value is not None),
            binding.keyed,
            tuple((name, key) for name, key, _ in binding.maybe),
            tuple((name, plan.key) for name, plan in binding.plans),
        )
        return self._keys.setdefault(made_from, _Key(function))


class _Key:
    """A key that is equal to itself alone."""

    __slots__ = ("function",)

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function


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
    for name, key in (*binding.keyed, *((name, key) for name, key, _ in binding.maybe)):
        if available.scope_of(key) == scope:
            return name
    return next((name for name, value in binding.fixed.items() if isinstance(value, Handler)), "something")

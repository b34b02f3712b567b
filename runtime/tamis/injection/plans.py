"""How dependencies are made at a call, from plans that were compiled with the tree."""

from __future__ import annotations

import inspect
from contextlib import contextmanager
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, NamedTuple, Union, get_args, get_origin

from tamis.errors import DependencyTypeError
from tamis.injection.calling import Pending, caller, is_coroutine, is_plain
from tamis.injection.signature import MISSING, type_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.injection.available import Values
    from tamis.injection.depends import Dependency
    from tamis.injection.scopes import Injection, Scoped
    from tamis.injection.signature import Parameter

_AGAIN = object()
"""What those who wait for a value get when making it failed: make it yourselves."""


class Binding(NamedTuple):
    """Where the values come from, worked out once: constants, values that are there, values that may be."""

    fixed: dict[str, Any]
    keyed: tuple[tuple[str, Any], ...]
    maybe: tuple[tuple[str, Any, Any], ...]
    plans: tuple[tuple[str, DependencyPlan], ...] = ()
    """Dependencies, which are made after the rest."""
    of_handler: tuple[str, ...] = ()
    """The parameters whose constants are those of one handler alone."""
    takes_event: bool = False
    """Whether a parameter after the first is the event once more, which the values must then have."""

    def arguments(self, values: Values) -> dict[str, Any]:
        """The keyword arguments for one call."""
        found = self.fixed.copy()
        for name, key in self.keyed:
            found[name] = values[key]
        for name, key, default in self.maybe:
            found[name] = values.get(key, default)
        return found


class DependencyPlan:
    """One dependency: what makes it, from what, for how long."""

    __slots__ = (
        "_call", "_expects", "_function", "_is_coroutine", "_open", "_scope", "_use_cache", "binding", "events",
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
        self._open: Callable[..., Any] = contextmanager(function) if is_generator else function
        self._expects: tuple[type[Any], ...] | None = None
        self.is_sync: bool = (
            not dependency.blocking
            and is_plain(function, or_generator=True)
            and all(plan.is_sync for _, plan in binding.plans)
        )
        """Whether it is made without ever waiting, as are all that it needs."""
        self.events: tuple[Any, ...] = ()
        """The annotations of its own event parameters."""
        self.parts: tuple[tuple[type[Any], bool], ...] = ()
        """What it takes from inside the event, and whether it can do without."""

    def for_parameter(self, parameter: Parameter) -> DependencyPlan:
        """The same, checked against the annotation of the parameter it is for."""
        expected = classes_of(parameter.annotation)
        if not expected:
            return self
        checked: DependencyPlan = object.__new__(type(self))
        for name in DependencyPlan.__slots__:
            setattr(checked, name, getattr(self, name))
        checked._expects = (*expected, NoneType) if parameter.optional else expected
        return checked

    def now(self, injection: Injection, values: Values) -> Any:
        """The value of a plan that `is_sync`: nobody can come between."""
        if self._use_cache:
            cache = getattr(injection, self._scope).cache
            value = cache.get(self.key, MISSING)
            if value is MISSING:
                value = cache[self.key] = self._make_now(injection, values)
        else:
            value = self._make_now(injection, values)
        if self._expects is not None and not isinstance(value, self._expects):
            raise DependencyTypeError(self.where, _type_names(self._expects), value)
        return value

    def _make_now(self, injection: Injection, values: Values) -> Any:
        binding = self.binding
        arguments = binding.arguments(values)
        for name, plan in binding.plans:
            arguments[name] = plan.now(injection, values)
        value = self._function(**arguments)
        if inspect.iscoroutine(value):
            value.close()
            raise DependencyTypeError(self.where, "value (write it as an async function)", value)
        return value

    def async_path(self) -> list[str]:
        """The way to what is not made at once: the names of the functions, with what the last of them is."""
        if self.is_sync:
            return []
        name = type_name(self._function)
        if not is_plain(self._function, or_generator=True):
            return [f"{name}, which is async"]
        deeper = next((plan for _, plan in self.binding.plans if not plan.is_sync), None)
        return [f"{name}, which runs in a thread"] if deeper is None else [name, *deeper.async_path()]

    async def value(self, injection: Injection, values: Values) -> Any:
        """The value: made now, or the one that was made for this scope."""
        if self.is_sync:
            return self.now(injection, values)
        scoped: Scoped = getattr(injection, self._scope)
        if not self._use_cache:
            return self._check(await self._make(injection, scoped, values))
        cache = scoped.cache
        while True:
            found = cache.get(self.key, MISSING)
            if found is MISSING:
                break
            if not isinstance(found, Pending):
                return self._check(found)
            found = await found.wait()
            if found is not _AGAIN:
                return self._check(found)
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
            pending.resolve(made)
        expects = self._expects
        return made if expects is None or isinstance(made, expects) else self._check(made)

    def _check(self, value: Any) -> Any:
        if self._expects is not None and not isinstance(value, self._expects):
            raise DependencyTypeError(self.where, _type_names(self._expects), value)
        return value

    async def _make(self, injection: Injection, scoped: Scoped, values: Values) -> Any:
        binding = self.binding
        arguments = binding.arguments(values)
        for name, plan in binding.plans:
            arguments[name] = plan.now(injection, values) if plan.is_sync else await plan.value(injection, values)
        return await self._call(scoped, arguments)


class GeneratorPlan(DependencyPlan):
    """A plain generator: it is entered at once, and ends with its scope."""

    __slots__ = ()

    def _make_now(self, injection: Injection, values: Values) -> Any:
        binding = self.binding
        arguments = binding.arguments(values)
        for name, plan in binding.plans:
            arguments[name] = plan.now(injection, values)
        scoped: Scoped = getattr(injection, self._scope)
        return scoped.stack.enter_context(self._open(**arguments))


_NUMBERS: dict[Any, tuple[type[Any], ...]] = {float: (float, int), complex: (complex, float, int)}
"""Type checkers take an int for a float."""


def classes_of(annotation: Any) -> tuple[type[Any], ...]:
    """The classes of which a value has to be one; empty where that cannot be told by looking at it."""
    if get_origin(annotation) in {Union, UnionType}:
        members = [classes_of(member) for member in get_args(annotation)]
        return tuple(class_ for classes in members for class_ in classes) if all(members) else ()
    plain = get_origin(annotation) or annotation
    if not isinstance(plain, type) or plain in {object, MISSING} or getattr(plain, "_is_protocol", False):
        return ()
    try:
        isinstance(None, plain)
    except TypeError:  # Any, a TypedDict
        return ()
    return _NUMBERS.get(plain, (plain,))


def _type_names(expected: tuple[type[Any], ...]) -> str:
    return " or ".join("None" if class_ is NoneType else type_name(class_) for class_ in expected)

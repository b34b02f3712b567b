"""Plans for dependencies, made once with the tree. Circles, wrong scopes and unknown parameters are found here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.errors import RegistrationError
from tamis.injection.binding import bind
from tamis.injection.calling import is_plain
from tamis.injection.depends import identity
from tamis.injection.plans import DependencyPlan, GeneratorPlan
from tamis.injection.signature import MISSING, Parameters, is_part, type_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.injection.available import Available
    from tamis.injection.depends import Dependency
    from tamis.injection.plans import Binding
    from tamis.injection.signature import Parameter

_ORDER = {"app": 0, "event": 1, "handler": 2}


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

    def plan(
        self, parameter: Parameter, dependency: Dependency, available: Available, where: str
    ) -> DependencyPlan | None:
        """The plan for a parameter; None where there is a problem, which has been noted."""
        function = dependency.function if dependency.function is not None else parameter.annotation
        if not callable(function):
            self._problems.append(
                f"{where}: Depends() of parameter {parameter} needs a function, or a class as annotation"
            )
            return None
        function = self._overrides.get(identity(function), function)
        if dependency.function is not None and parameter.depends is None:  # a provider, known by its type as well
            function = self._overrides.get(identity(parameter.annotation), function)
        known = [identity(each) for each in self._path]
        if identity(function) in known:
            start = known.index(identity(function))
            circle = " -> ".join(map(type_name, [*self._path[start:], function]))
            self._problems.append(f"{where}: dependencies need each other in a circle: {circle}")
            return None
        self._path.append(function)
        self._where.append(where)
        try:
            plan = self._make_plan(dependency, function, available)
        except RegistrationError as error:
            self._problems.append(str(error))
            return None
        finally:
            self._path.pop()
            self._where.pop()
        return None if plan is None else plan.for_parameter(parameter)

    def _make_plan(
        self, dependency: Dependency, function: Callable[..., Any], available: Available
    ) -> DependencyPlan | None:
        drawn = " -> ".join([self._where[0], *map(type_name, self._path)])
        if dependency.blocking and not is_plain(function, or_generator=True):
            self._problems.append(f"{drawn}: it is async; blocking=True is for plain functions")
            return None
        parameters = Parameters(function, drawn, event_first=False)
        before = len(self._problems)
        binding = bind(parameters, available, self._problems, self.plan)
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
        sort = GeneratorPlan if is_plain(function, or_generator=True) and not is_plain(function) else DependencyPlan
        plan = sort(dependency, function, binding, wanted, self._key(dependency, function, binding, wanted))
        plan.events = tuple(
            parameter.annotation for parameter in parameters.extra if available.events.include(parameter.annotation)
        )
        plan.parts = tuple(
            (parameter.annotation, parameter.optional or parameter.default is not MISSING)
            for parameter in parameters.extra
            if is_part(parameter.annotation)
            and parameter.depends is None
            and parameter.annotation not in available.provided
            and all(parameter.name != name for name, _ in binding.plans)
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
    scopes += ["handler"] if binding.of_handler else []
    return max(scopes, key=_ORDER.__getitem__)


def _culprit(binding: Binding, available: Available, scope: str) -> str:
    for name, plan in binding.plans:
        if plan.scope == scope:
            return f"{name} ({plan.where})"
    for name, key in (*binding.keyed, *((name, key) for name, key, _ in binding.maybe)):
        if available.scope_of(key) == scope:
            return name
    return next(iter(binding.of_handler), "something")

"""Where the values of parameters come from: each is bound to its source once, when the tree is compiled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from tamis.events.event import Event
from tamis.injection.available import OnePerTree, find_key
from tamis.injection.plans import Binding, classes_of
from tamis.injection.signature import MISSING, Named, NamedKey, Unresolved, is_part, type_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.injection.available import Available, Values
    from tamis.injection.depends import Dependency
    from tamis.injection.plans import DependencyPlan
    from tamis.injection.signature import Parameter, Parameters

    PlanFunction = Callable[[Parameter, Dependency, Available, str], DependencyPlan | None]
    """Plans how a parameter's dependency is made, at a place in a tree; None where it noted a problem."""


def bind(parameters: Parameters, available: Available, problems: list[str], plan: PlanFunction) -> Binding:
    """Finds a source for each parameter after the event; those without one are described in `problems`."""
    binder = _Binder(parameters.where, available, problems, plan)
    for parameter in parameters.extra:
        binder.add(parameter)
    takes_event = any(key is Event for _, key in binder.keyed)
    return Binding(
        binder.fixed,
        tuple(binder.keyed),
        tuple(binder.maybe),
        tuple(binder.plans),
        tuple(binder.of_handler),
        takes_event,
    )


class _Binder:
    """The sources that were found for the parameters of one function."""

    def __init__(self, where: str, available: Available, problems: list[str], plan: PlanFunction) -> None:
        self._where = where
        self._available = available
        self._problems = problems
        self._plan = plan
        self.fixed: dict[str, Any] = {}
        self.keyed: list[tuple[str, Any]] = []
        self.maybe: list[tuple[str, Any, Any]] = []
        self.plans: list[tuple[str, DependencyPlan]] = []
        self.of_handler: list[str] = []

    def add(self, parameter: Parameter) -> None:
        """Each source in turn: what the parameter says itself, constants, what is provided, providers, the event."""
        if parameter.depends is not None:
            self._add_plan(parameter, parameter.depends)
            return
        mark = next((mark for mark in parameter.marks if isinstance(mark, Named)), None)
        if mark is not None:
            self._add_named(parameter, mark.key(parameter.name))
            return
        constants = self._available.constants
        key = find_key(parameter, constants)
        if key is not MISSING and (not isinstance(key, str) or _may_be(parameter.annotation, constants[key])):
            self.fixed[parameter.name] = constants[key]
            if key in self._available.handler_wide:
                self.of_handler.append(parameter.name)
            return
        kind = find_key(parameter, dict.fromkeys(OnePerTree.__subclasses__())) if "app" in constants else MISSING
        if kind is MISSING:
            self._add_provided(parameter)
        else:
            self.fixed[parameter.name] = kind.of_root(constants["app"])

    def _add_plan(self, parameter: Parameter, dependency: Dependency) -> None:
        plan = self._plan(parameter, dependency, self._available, self._where)
        if plan is not None:
            self.plans.append((parameter.name, plan))

    def _add_named(self, parameter: Parameter, key: NamedKey) -> None:
        fallback = _fallback(parameter)
        if self._available.provided.get(key):
            self.keyed.append((parameter.name, key))
        elif fallback is not MISSING:
            self.maybe.append((parameter.name, key, fallback))
        else:
            self._problems.append(_unnamed(self._where, parameter, key, self._available))

    def _add_provided(self, parameter: Parameter) -> None:
        available = self._available
        fallback = _fallback(parameter)
        key = find_key(parameter, available.provided, available.events)
        dependency = _provider(parameter, available)
        if key is not MISSING and available.provided[key]:
            self.keyed.append((parameter.name, key))
        elif dependency is not None:
            self._add_plan(parameter, dependency)
        elif key is MISSING and is_part(parameter.annotation):
            if fallback is MISSING:
                self.keyed.append((parameter.name, parameter.annotation))
            else:
                self.maybe.append((parameter.name, parameter.annotation, fallback))
        elif fallback is MISSING:
            self._problems.append(_unknown(self._where, parameter, available, uncertain=key is not MISSING))
        elif key is not MISSING:
            self.maybe.append((parameter.name, key, fallback))
        elif parameter.default is MISSING:
            self.fixed[parameter.name] = fallback


def fill(parameters: Parameters, values: Values) -> dict[str, Any]:
    """The arguments after the event, looked up at the call: for a function that is bound to no place in a tree."""
    arguments: dict[str, Any] = {}
    for parameter in parameters.extra:
        key = find_key(parameter, values)
        if key is not MISSING:
            arguments[parameter.name] = values[key]
        elif parameter.default is MISSING:
            arguments[parameter.name] = None
    return arguments


def missing(parameters: Parameters, values: Values) -> list[Parameter]:
    """The parameters that neither have a value nor can do without one."""
    return [
        parameter
        for parameter in parameters.extra
        if parameter.depends is not None
        or (parameter.default is MISSING and not parameter.optional and find_key(parameter, values) is MISSING)
    ]


def _may_be(annotation: Any, value: object) -> bool:
    """Whether a value that was found by the parameter's name can be what its annotation says: `app: FastAPI` is not."""
    if isinstance(annotation, Unresolved):
        return not {kind.__name__ for kind in type(value).__mro__}.isdisjoint(annotation.names)
    classes = classes_of(annotation)
    # To type checkers an app is a router of its package; at run time the two share a base class.
    bases = set(type(value).__mro__) - {object, Generic}
    return not classes or any(not bases.isdisjoint(kind.__mro__) for kind in classes)


def _fallback(parameter: Parameter) -> Any:
    """The argument where nothing is provided: the default, else None if that is allowed, else MISSING."""
    return parameter.default if parameter.default is not MISSING else None if parameter.optional else MISSING


def _provider(parameter: Parameter, available: Available) -> Dependency | None:
    """What a router or a container has for a parameter."""
    key = find_key(parameter, available.providers)
    if key is not MISSING:
        return available.providers[key]
    return (
        None
        if available.container is None or available.events.include(parameter.annotation)
        else available.container(parameter)
    )


def _unnamed(where: str, parameter: Parameter, key: NamedKey, available: Available) -> str:
    """What is wrong with a parameter that asks for something by a name that is not there, or not always."""
    if key in available.provided:
        advice = f"write `{parameter.name}: … | None`, or give it a default"
        return f"{where}: parameter {parameter}: {key} is not there whenever it runs; {advice}"
    names = sorted(str(known) for known in available.provided if isinstance(known, NamedKey) and known.kind == key.kind)
    return f"{where}: parameter {parameter}: there is no {key} here; there is {', '.join(names) or 'none'}"


def _unknown(where: str, parameter: Parameter, available: Available, *, uncertain: bool) -> str:
    """What is wrong with a parameter for which nothing is provided, or not for every event."""
    annotation = parameter.annotation
    if uncertain:
        return (
            f"{where}: parameter {parameter} is not provided for every event that comes here (one side of an `|` "
            f"provides it, or a middleware that some pass by); write `{parameter.name}: {type_name(annotation)} | "
            "None` or give it a default"
        )
    keys = (*available.constants, *available.provided, *available.providers)
    names = {type_name(key).rpartition(".")[2]: type_name(key) for key in keys if not isinstance(key, str)}
    from difflib import get_close_matches

    wanted = "" if annotation is MISSING else type_name(annotation).rpartition(".")[2]
    near = [names[name] for name in get_close_matches(wanted, names, 1)] if wanted else []
    hint = f"; did you mean {near[0]}?" if near else ""
    problem = "has no annotation, and nothing of that name" if annotation is MISSING else "is not"
    return f"{where}: parameter {parameter} {problem} provided here{hint}\n    available: {available.describe()}"

"""What a function wants besides the event, and where each value comes from. Signatures are read at registration."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field, replace
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, NamedTuple, Union, cast, get_args, get_origin

from tamis.errors import RegistrationError
from tamis.events.event import Event
from tamis.events.payload import Payload
from tamis.injection.depends import Dependency

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tamis.guards.guard import Guard
    from tamis.injection.plans import Plan, Planner

Values = dict[Any, Any]
"""What guards and middlewares have provided for an event, by type or by name."""

MISSING: Any = inspect.Parameter.empty


class Unresolved(NamedTuple):
    """An annotation that cannot be evaluated, such as a name imported for type checkers alone."""

    text: str

    @property
    def name(self) -> str:
        """The last part of the name, by which a provided type is found."""
        return self.text.partition("[")[0].rpartition(".")[2].strip()


class NamedKey(NamedTuple):
    """What values are found by that a mark asks for by name."""

    kind: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind}({self.name!r})"


class Named:
    """A mark in `Annotated` that asks for a value by name: that of the parameter, where it has none of its own."""

    __slots__ = ("name",)

    kind: ClassVar[str]

    def __init__(self, name: str | None = None) -> None:
        self.name = name

    def key(self, parameter: str) -> NamedKey:
        return NamedKey(self.kind, parameter if self.name is None else self.name)

    def __repr__(self) -> str:
        return f"{self.kind}({self.name!r})" if self.name is not None else f"{self.kind}()"


class Parameter(NamedTuple):
    """A parameter after the first. Annotation and default are `MISSING` where it has none."""

    name: str
    annotation: Any
    default: Any
    optional: bool
    depends: Dependency | None = None
    marks: tuple[Any, ...] = ()
    """What else stands in `Annotated`."""

    def __str__(self) -> str:
        return self.name if self.annotation is MISSING else f"{self.name}: {type_name(self.annotation)}"


def type_name(of: Any) -> str:
    """A type as a user would write it."""
    if isinstance(of, Unresolved):
        return of.text
    named = isinstance(of, type) or hasattr(of, "__code__")
    return str(of.__qualname__) if named else str(of).replace("typing.", "")


class Binding(NamedTuple):
    """Where the values come from, worked out once: constants, values that are there, values that may be."""

    fixed: dict[str, Any]
    keyed: tuple[tuple[str, Any], ...]
    maybe: tuple[tuple[str, Any, Any], ...]
    plans: tuple[tuple[str, Plan], ...] = ()
    """Dependencies, which are made after the rest."""

    def arguments(self, values: Values) -> dict[str, Any]:
        """The keyword arguments for one call."""
        found = self.fixed.copy()
        for name, key in self.keyed:
            found[name] = values[key]
        for name, key, default in self.maybe:
            found[name] = values.get(key, default)
        return found


@dataclass(slots=True)
class Available:
    """What can be injected at a place: constants by type, and what is provided, by type or by name.

    `certain` says whether it is always there; what only one side of an `|` provides is not.
    """

    constants: dict[Any, Any] = field(default_factory=dict[Any, Any])
    provided: dict[Any, bool] = field(default_factory=dict[Any, bool])
    providers: dict[Any, Dependency] = field(default_factory=dict[Any, Dependency])
    """What routers provide by type."""
    event_wide: frozenset[Any] = frozenset()
    """Of what is provided, what is the same for all handlers of an event."""
    container: Callable[[Parameter], Dependency | None] | None = None
    """Where else to ask for a dependency."""
    conditional: dict[Any, tuple[Guard, ...]] = field(default_factory=dict[Any, "tuple[Guard, ...]"])
    """Of what is not certain: behind which guards it is."""

    def scope_of(self, key: Any) -> str:
        """How long something that is provided lives."""
        return "event" if key is Event or key in self.event_wide or key not in self.provided else "handler"

    def with_provided(self, certain: Iterable[Any], maybe: Iterable[Any] = ()) -> Available:
        """These, and some more."""
        more = {**dict.fromkeys(maybe, False), **dict.fromkeys(certain, True)}
        again = self.event_wide - more.keys()  # what is provided again deeper in the tree is no longer the same for all
        return replace(self, provided={**self.provided, **more}, event_wide=again)

    def with_conditional(self, keys: Iterable[Any], guards: tuple[Guard, ...]) -> Available:
        """These, and some that are there for events that meet the guards."""
        known = self.with_provided((), keys)
        return replace(known, conditional={**self.conditional, **dict.fromkeys(keys, guards)})

    def certain_behind(self, guards: tuple[Guard, ...]) -> Available:
        """The same, seen by a handler behind these guards."""
        texts = {guard.text for guard in guards if guard.is_query}
        sure = [
            key
            for key, needed in self.conditional.items()
            if all(any(one is guard for guard in guards) or (one.is_query and one.text in texts) for one in needed)
        ]
        return self.with_provided(sure) if sure else self

    def listed(self) -> str:
        keys = (*self.constants, *self.provided, *self.providers)
        keys = tuple(
            key for key in keys if not (isinstance(key, str) and key in self.constants) and not _is_engine(key)
        )
        names = [type_name(key) if not isinstance(key, str) else repr(key) for key in keys]
        return ", ".join(sorted(dict.fromkeys(names))) or "nothing"


def _is_engine(key: Any) -> bool:
    """Whether it is `Conversations`, which is there once somebody has imported it; lists do not depend on that."""
    return getattr(key, "__module__", "") == "tamis.conversation.engine"


class Parameters:
    """The signature of a function that is called with the event first (`event_first=False`: with what it asks for).

    `first` is the annotation of its first parameter; `extra` are the others, which are filled by type or by name.
    Raises `RegistrationError` for a function that cannot take the event.
    """

    __slots__ = ("extra", "first", "function", "where")

    def __init__(self, function: Callable[..., Any], where: str, *, event_first: bool = True) -> None:
        self.function = function
        self.where = where
        self.first: Any = MISSING
        self.extra: tuple[Parameter, ...] = ()
        try:
            signature = inspect.signature(function)
        except (ValueError, TypeError):
            return  # a builtin without a signature: it gets the event
        found = list(signature.parameters.values())
        if not event_first:
            self.extra = self._extra(found)
            return
        first = found[0] if found else None
        if first is None or first.kind in {first.KEYWORD_ONLY, first.VAR_KEYWORD}:
            raise RegistrationError(f"{where} cannot be called with the event: it has no parameter for it")
        self.first = _evaluated(first.annotation, function)
        rest = found if first.kind is first.VAR_POSITIONAL else found[1:]
        self.extra = self._extra(rest)

    def _extra(self, rest: list[inspect.Parameter]) -> tuple[Parameter, ...]:
        kinds = {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}
        wanted = [one for one in rest if one.kind not in kinds]
        # A builtin's own, such as the items of a `list`: it does without them.
        optional = [one for one in wanted if one.kind is one.POSITIONAL_ONLY and one.default is not MISSING]
        return tuple(self._parameter(one) for one in wanted if one not in optional)

    def _parameter(self, one: inspect.Parameter) -> Parameter:
        if one.kind is one.POSITIONAL_ONLY:
            raise RegistrationError(
                f"{self.where}: parameter {one.name!r} is positional-only; only the event is passed by position"
            )
        annotation, marks = _without_marks(_evaluated(one.annotation, self.function))
        annotation, optional = without_none(annotation)
        default = one.default
        found = [mark for mark in marks if isinstance(mark, Dependency)]
        depends = default if isinstance(default, Dependency) else found[-1] if found else None
        if isinstance(default, Dependency):
            default = MISSING
        return Parameter(one.name, annotation, default, optional, depends, marks)

    def bind(  # noqa: C901, PLR0912 - each source in turn
        self, available: Available, wrong: list[str], planner: Planner
    ) -> Binding:
        """Finds a source for each extra parameter; what has none is described in `wrong`."""
        fixed: dict[str, Any] = {}
        keyed: list[tuple[str, Any]] = []
        maybe: list[tuple[str, Any, Any]] = []
        plans: list[tuple[str, Plan]] = []
        for one in self.extra:
            if one.depends is not None:
                plan = planner.plan(one, one.depends, available, self.where)
                plans += [(one.name, plan)] if plan is not None else []
                continue
            fallback = one.default if one.default is not MISSING else None if one.optional else MISSING
            mark = next((mark for mark in one.marks if isinstance(mark, Named)), None)
            if mark is not None:
                key = mark.key(one.name)
                if available.provided.get(key):
                    keyed.append((one.name, key))
                elif fallback is not MISSING:
                    maybe.append((one.name, key, fallback))
                else:
                    wrong.append(_unnamed(self.where, one, key, available))
                continue
            key = _found(one, available.constants)
            if key is not MISSING:
                fixed[one.name] = available.constants[key]
                continue
            key = _found(one, available.provided)
            made = _provider(one, available)
            if key is not MISSING and available.provided[key]:
                keyed.append((one.name, key))
            elif made is not None:
                plan = planner.plan(one, made, available, self.where)
                plans += [(one.name, plan)] if plan is not None else []
            elif key is MISSING and is_part(one.annotation):
                if fallback is MISSING:
                    keyed.append((one.name, one.annotation))
                else:
                    maybe.append((one.name, one.annotation, fallback))
            elif fallback is MISSING:
                wrong.append(self._unknown(one, available, uncertain=key is not MISSING))
            elif key is not MISSING:
                maybe.append((one.name, key, fallback))
            elif one.default is MISSING:
                fixed[one.name] = fallback
        return Binding(fixed, tuple(keyed), tuple(maybe), tuple(plans))

    def _unknown(self, one: Parameter, available: Available, *, uncertain: bool) -> str:
        if uncertain:
            return (
                f"{self.where}: parameter {one} is not provided for every event that comes here (one side of an `|` "
                f"provides it, or a middleware that some pass by); write `{one.name}: {type_name(one.annotation)} | "
                "None` or give it a default"
            )
        keys = (*available.constants, *available.provided, *available.providers)
        names = {type_name(key).rpartition(".")[2]: type_name(key) for key in keys if not isinstance(key, str)}
        from difflib import get_close_matches

        wanted = "" if one.annotation is MISSING else type_name(one.annotation).rpartition(".")[2]
        near = [names[name] for name in get_close_matches(wanted, names, 1)] if wanted else []
        hint = f"; did you mean {near[0]}?" if near else ""
        missing = "has no annotation, and nothing of that name" if one.annotation is MISSING else "is not"
        return f"{self.where}: parameter {one} {missing} provided here{hint}\n    available: {available.listed()}"

    def fill(self, values: Values) -> dict[str, Any]:
        """The extra arguments, looked up at the call; for guards, which may stand in several places."""
        arguments: dict[str, Any] = {}
        for one in self.extra:
            key = _found(one, values)
            if key is not MISSING:
                arguments[one.name] = values[key]
            elif one.default is MISSING:
                arguments[one.name] = None
        return arguments

    def missing(self, values: Values) -> list[Parameter]:
        """The parameters for which there is neither a value nor another way out."""
        return [
            one
            for one in self.extra
            if one.depends is not None
            or (one.default is MISSING and not one.optional and _found(one, values) is MISSING)
        ]


def _unnamed(where: str, one: Parameter, key: NamedKey, available: Available) -> str:
    """What is wrong with a parameter that asks for something by a name that is not there, or not always."""
    if key in available.provided:
        advice = f"write `{one.name}: … | None`, or give it a default"
        return f"{where}: parameter {one}: {key} is not there whenever it runs; {advice}"
    names = sorted(str(one) for one in available.provided if isinstance(one, NamedKey) and one.kind == key.kind)
    return f"{where}: parameter {one}: there is no {key} here; there is {', '.join(names) or 'none'}"


def _found(one: Parameter, keys: Mapping[Any, Any]) -> Any:
    """The key under which there is something for a parameter: its very type, a subtype, or its name."""
    wanted = one.annotation
    if Event in keys and (is_event(wanted) or (wanted is MISSING and one.name == "event")):
        return Event
    if isinstance(wanted, Unresolved):
        named = [key for key in keys if isinstance(key, type) and key.__name__ == wanted.name]
        if len(named) == 1:
            return named[0]
    elif wanted is not MISSING:
        origin = get_origin(wanted) or wanted
        for candidate in (wanted, origin):
            if candidate in keys:
                return candidate
        if isinstance(origin, type) and origin is not object:
            fitting = [key for key in keys if isinstance(key, type) and issubclass(key, origin)]
            if len(fitting) == 1:
                return fitting[0]
    return one.name if one.name in keys else MISSING


def _provider(one: Parameter, available: Available) -> Dependency | None:
    """What a router or a container has for a parameter."""
    key = _found(one, available.providers)
    if key is not MISSING:
        return available.providers[key]
    return None if available.container is None or is_event(one.annotation) else available.container(one)


def _without_marks(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """`Annotated[X, a, b]` as (X, (a, b)); everything else as it is."""
    if get_origin(annotation) is Annotated:
        return annotation.__origin__, tuple(annotation.__metadata__)
    return annotation, ()


def is_event(annotation: Any) -> bool:
    if isinstance(annotation, Unresolved):
        return annotation.name.endswith("Event")
    origin = get_origin(annotation) or annotation
    return isinstance(origin, type) and issubclass(origin, Event)


def is_part(annotation: Any) -> bool:
    """Whether a type is one of what events hold, such as `User`."""
    return isinstance(annotation, type) and issubclass(annotation, Payload)


def without_none(annotation: Any) -> tuple[Any, bool]:
    """`X | None` as (X, True); everything else as it is."""
    if get_origin(annotation) in {Union, UnionType}:
        members = [one for one in get_args(annotation) if one is not NoneType]
        if len(members) < len(get_args(annotation)):
            whole: Any = members[0] if len(members) == 1 else Union[tuple(members)]  # noqa: UP007 - members are values
            return whole, True
    if isinstance(annotation, Unresolved):
        left, sign, right = annotation.text.rpartition("|")
        if sign and right.strip() == "None":
            return Unresolved(left.strip()), True
    return annotation, False


def _code_of(function: Any) -> Any:
    """The function whose annotations are read: inside a partial, a bound method, an object that can be called."""
    inner: Any = inspect.unwrap(function)
    inner = getattr(inner, "func", inner)
    if hasattr(inner, "__globals__"):
        return inner
    return getattr(inner, "__func__", None) or getattr(cast("Any", type(inner)), "__call__", inner)  # noqa: B004


def _evaluated(annotation: Any, function: Callable[..., Any]) -> Any:
    """A string annotation as what it names; `Unresolved` where that is known to type checkers alone."""
    if not isinstance(annotation, str):
        return annotation
    if isinstance(function, type):
        return _evaluated_in_class(annotation, function)
    inner = _code_of(function)
    try:
        closure: Mapping[str, Any] = inspect.getclosurevars(inner).nonlocals if inspect.isfunction(inner) else {}
        names: dict[str, Any] = dict(getattr(inner, "__globals__", {}))
        return eval(annotation, names, dict(closure))  # noqa: S307 - it is the user's own annotation
    except Exception:  # noqa: BLE001 - whatever it is, it cannot be known here
        return Unresolved(annotation)


def _evaluated_in_class(annotation: str, made: type[Any]) -> Any:
    """An annotation of what a class takes, in the module of the class."""
    import sys

    init: Any = vars(made).get("__init__")
    names: dict[str, Any] = {**vars(sys.modules.get(made.__module__, made)), **getattr(init, "__globals__", {})}
    try:
        closure: Mapping[str, Any] = inspect.getclosurevars(init).nonlocals if inspect.isfunction(init) else {}
        return eval(annotation, names, dict(closure))  # noqa: S307 - it is the user's own annotation
    except Exception:  # noqa: BLE001 - whatever it is, it cannot be known here
        return Unresolved(annotation)

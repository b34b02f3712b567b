"""The parameters of a function besides the event, with their annotations evaluated. Read at registration."""

from __future__ import annotations

import inspect
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, ForwardRef, NamedTuple, Union, cast, get_args, get_origin

from tamis.errors import RegistrationError
from tamis.events.event import Event
from tamis.events.payload import Payload
from tamis.injection.depends import Dependency

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MISSING: Any = inspect.Parameter.empty


class Unresolved(NamedTuple):
    """An annotation that cannot be evaluated, such as a name imported for type checkers alone."""

    text: str

    @property
    def name(self) -> str:
        """The last part of the name, by which a provided type is found."""
        return self.text.partition("[")[0].rpartition(".")[2].strip()

    @property
    def names(self) -> list[str]:
        """The name, or those of all members of a union."""
        depth, members = 0, [""]
        for character in self.text:
            depth += (character == "[") - (character == "]")
            if character == "|" and not depth:
                members.append("")
            else:
                members[-1] += character
        return [Unresolved(member).name for member in members]


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
        self.first = _evaluate(first.annotation, function)
        rest = found if first.kind is first.VAR_POSITIONAL else found[1:]
        self.extra = self._extra(rest)

    def _extra(self, rest: list[inspect.Parameter]) -> tuple[Parameter, ...]:
        kinds = {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD}
        wanted = [parameter for parameter in rest if parameter.kind not in kinds]
        # A builtin's own, such as the items of a `list`: it does without them.
        optional = [
            parameter
            for parameter in wanted
            if parameter.kind is parameter.POSITIONAL_ONLY and parameter.default is not MISSING
        ]
        return tuple(self._parameter(parameter) for parameter in wanted if parameter not in optional)

    def _parameter(self, parameter: inspect.Parameter) -> Parameter:
        if parameter.kind is parameter.POSITIONAL_ONLY:
            raise RegistrationError(
                f"{self.where}: parameter {parameter.name!r} is positional-only; only the event is passed by position"
            )
        annotation, marks = _without_marks(_evaluate(parameter.annotation, self.function))
        annotation, optional = without_none(annotation)
        if isinstance(annotation, ForwardRef):  # of Optional["Name"]
            annotation = _evaluate(annotation.__forward_arg__, self.function)
        default = parameter.default
        found = [mark for mark in marks if isinstance(mark, Dependency)]
        depends = default if isinstance(default, Dependency) else found[-1] if found else None
        if isinstance(default, Dependency):
            default = MISSING
        return Parameter(parameter.name, annotation, default, optional, depends, marks)


def _without_marks(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """`Annotated[X, a, b]` as (X, (a, b)); everything else as it is."""
    if get_origin(annotation) is Annotated:
        return annotation.__origin__, tuple(annotation.__metadata__)
    return annotation, ()


class EventTypes(NamedTuple):
    """What annotations mean the event of a tree: those of the package that its routers are of."""

    base: type[Event] | None = None
    names: frozenset[str] = frozenset()
    """By these the event is known where an annotation cannot be evaluated."""

    def include(self, annotation: Any) -> bool:
        """Whether the event is what an annotation asks for."""
        if isinstance(annotation, Unresolved):
            return all(name in self.names for name in annotation.names)
        if get_origin(annotation) in {Union, UnionType}:
            return all(self.include(member) for member in get_args(annotation))
        origin = get_origin(annotation) or annotation
        if not isinstance(origin, type) or not issubclass(origin, Event):
            return False
        return self.base is None or issubclass(self.base, origin) or issubclass(origin, self.base)


def is_part(annotation: Any) -> bool:
    """Whether a type is one of what events hold, such as `User`."""
    return isinstance(annotation, type) and issubclass(annotation, Payload)


def without_none(annotation: Any) -> tuple[Any, bool]:
    """`X | None` as (X, True); everything else as it is."""
    if get_origin(annotation) in {Union, UnionType}:
        members = [member for member in get_args(annotation) if member is not NoneType]
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


def _is_quoted(annotation: str) -> bool:
    """Whether it is a string inside a string, as quotes and `from __future__ import annotations` make it."""
    return annotation.lstrip()[:1] in {"'", '"'}


def _evaluate(annotation: Any, function: Callable[..., Any]) -> Any:
    """A string annotation as what it names; `Unresolved` where that is known to type checkers alone."""
    if not isinstance(annotation, str):
        return annotation
    if isinstance(function, type):
        return _evaluate_in_class(annotation, function)
    inner = _code_of(function)
    try:
        closure: Mapping[str, Any] = inspect.getclosurevars(inner).nonlocals if inspect.isfunction(inner) else {}
        names: dict[str, Any] = dict(getattr(inner, "__globals__", {}))
        found = eval(annotation, names, dict(closure))  # noqa: S307 - it is the user's own annotation
    except Exception:  # noqa: BLE001 - whatever it is, it cannot be known here
        return Unresolved(annotation)
    return _evaluate(found, function) if isinstance(found, str) and _is_quoted(annotation) else found


def _evaluate_in_class(annotation: str, made: type[Any]) -> Any:
    """An annotation of what a class takes, in the module of the class."""
    import sys

    init: Any = vars(made).get("__init__")
    names: dict[str, Any] = {**vars(sys.modules.get(made.__module__, made)), **getattr(init, "__globals__", {})}
    try:
        closure: Mapping[str, Any] = inspect.getclosurevars(init).nonlocals if inspect.isfunction(init) else {}
        found = eval(annotation, names, dict(closure))  # noqa: S307 - it is the user's own annotation
    except Exception:  # noqa: BLE001 - whatever it is, it cannot be known here
        return Unresolved(annotation)
    return _evaluate_in_class(found, made) if isinstance(found, str) and _is_quoted(annotation) else found

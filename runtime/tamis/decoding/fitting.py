"""Functions that fit one JSON value to a scalar, a list or a map, and the error that names a misfit.

A `Fit` takes a value and the context so far, and gives the fitted value or raises DoesNotFit. Whoever can do
without a part catches it, tells the context, and goes on; so the smallest possible place is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, cast

import msgspec

from tamis.decoding.unions import AnyType, dec_hook, json_name
from tamis.errors import shown
from tamis.wire_limits import DEEPEST_TYPED

NULL = type(None)
_LONGEST_PATH = 16  # steps
_NAMED_PROBLEMS = 100  # a list of a million wrong items is one mistake


class DoesNotFit(Exception):  # noqa: N818
    """Goes up from the place that does not fit to the first one that can be left out."""

    def __init__(self, trail: list[str | int], why: str) -> None:
        super().__init__(why)
        self._trail = trail
        self.why = why

    @property
    def path(self) -> str:
        """Where it is: `entities[3].offset`."""
        return _path(self._trail)


class FitContext:
    """Where we are in the data (`trail`: keys and indexes), and what was left out so far.

    Who goes down sets its own entry of the trail, and cuts off what is behind it after a misfit.
    """

    __slots__ = ("_more", "_problems", "trail")

    def __init__(self, at: str | None = None) -> None:
        self.trail: list[str | int] = [] if at is None else [at]
        self._problems: list[str] = []
        self._more = 0

    def descend(self) -> int:
        """Room for one more step of the trail. Returns its place; raises DoesNotFit where that would be too deep."""
        depth = len(self.trail)
        if depth >= DEEPEST_TYPED:
            raise self.misfit(f"nested too deeply (more than {DEEPEST_TYPED} levels)")
        self.trail.append("")
        return depth

    def misfit(self, why: str, *further: str) -> DoesNotFit:
        """The error for the present place, or for a key of it."""
        return DoesNotFit([*self.trail, *further], why)

    def unexpected(self, expected: str, value: object) -> DoesNotFit:
        """The error for a value of the wrong JSON kind."""
        return self.misfit(f"expected {expected}, got {json_name(value)}")

    def leave_out(self, misfit: DoesNotFit, depth: int | None = None) -> None:
        """Notes that something is left out. `depth`: the place in the trail to go back to."""
        if depth is not None:
            del self.trail[depth + 1 :]
        if len(self._problems) < _NAMED_PROBLEMS:
            path = misfit.path
            self._problems.append(f"{path}: {misfit.why}" if path else misfit.why)
        else:
            self._more += 1

    def report(self) -> tuple[str, ...]:
        """All that was left out, in the order of the data; after the first hundred only how many more."""
        return (*self._problems, f"and {self._more} more") if self._more else tuple(self._problems)


Fit: TypeAlias = Callable[[object, FitContext], object]


def _fit_anything(value: object, _context: FitContext) -> object:
    return value


def fit_strictly(type_: AnyType) -> Fit:
    """All or nothing, as msgspec does it: for types without smaller parts (times, enums)."""

    def fit(value: object, context: FitContext) -> object:
        try:
            return msgspec.convert(value, type_, dec_hook=dec_hook)
        except msgspec.ValidationError as error:
            raise context.misfit(str(error)) from None

    return fit


def _fit_scalar(type_: type) -> Fit:
    name = "null" if type_ is NULL else type_.__name__

    def fit(value: object, context: FitContext) -> object:
        if type(value) is type_:
            return value
        raise context.unexpected(name, value)

    return fit


def _fit_float(value: object, context: FitContext) -> object:
    if type(value) is float:
        return value
    if type(value) is not int:
        raise context.unexpected("float", value)
    try:
        return float(value)
    except OverflowError:
        raise context.misfit("number out of range") from None


ANYTHING = (Any, object)
SCALARS: dict[AnyType, Fit] = {
    Any: _fit_anything,
    object: _fit_anything,
    str: _fit_scalar(str),
    int: _fit_scalar(int),
    bool: _fit_scalar(bool),
    float: _fit_float,
    NULL: _fit_scalar(NULL),
    None: _fit_scalar(NULL),
}


def fit_literal(allowed: tuple[object, ...]) -> Fit:
    """One of these strings, integers or null."""
    names = " or ".join("null" if value is None else repr(value) for value in allowed)
    kinds = {type(value) for value in allowed}

    def fit(value: object, context: FitContext) -> object:
        if type(value) in kinds and value in allowed:
            return value
        got = shown(repr(value), limit=40) if type(value) in kinds else json_name(value)
        raise context.misfit(f"expected {names}, got {got}")

    return fit


def fit_nullable(fit_other: Fit) -> Fit:
    """Null, or what the other fits."""

    def fit(value: object, context: FitContext) -> object:
        return None if value is None else fit_other(value, context)

    return fit


def fit_either(first: Fit, second: Fit) -> Fit:
    """The first, else the second. For scalars only: nested, it would double the time on every level."""

    def fit(value: object, context: FitContext) -> object:
        try:
            return first(value, context)
        except DoesNotFit:
            return second(value, context)

    return fit


def fit_by_kind(fits: dict[type, Fit]) -> Fit:
    """Each JSON kind has its own fit."""
    expected = " or ".join(json_name(kind()) for kind in fits if kind is not NULL)

    def fit(value: object, context: FitContext) -> object:
        fit_kind = fits.get(type(value))
        if fit_kind is None:
            raise context.unexpected(expected, value)
        return fit_kind(value, context)

    return fit


def fit_list(fit_item: Fit) -> Fit:
    """A list; items that do not fit are dropped."""

    def fit(value: object, context: FitContext) -> object:
        if type(value) is not list:
            raise context.unexpected("list", value)
        fitted: list[object] = []
        depth = context.descend()
        for place, item in enumerate(cast("list[object]", value)):
            context.trail[depth] = place
            try:
                fitted.append(fit_item(item, context))
            except DoesNotFit as misfit:
                context.leave_out(misfit, depth)
        context.trail.pop()
        return fitted

    return fit


def fit_map(fit_item: Fit) -> Fit:
    """An object with free keys; entries that do not fit are dropped."""

    def fit(value: object, context: FitContext) -> object:
        if type(value) is not dict:
            raise context.unexpected("object", value)
        fitted: dict[str, object] = {}
        depth = context.descend()
        for key, item in cast("dict[str, object]", value).items():
            context.trail[depth] = key
            try:
                fitted[key] = fit_item(item, context)
            except DoesNotFit as misfit:
                context.leave_out(misfit, depth)
        context.trail.pop()
        return fitted

    return fit


def _path(trail: list[str | int]) -> str:
    """`entities[3].offset`; what is long is cut, and a key that is no plain name is quoted: it is foreign input."""
    if len(trail) > _LONGEST_PATH:
        half = _LONGEST_PATH // 2
        return f"{_path(trail[:half])}…{_path(trail[-half:])}"
    path = ""
    for step in trail:
        if isinstance(step, int):
            path += f"[{step}]"
        elif step.isidentifier() and len(step) <= 64:
            path += f".{step}" if path else step
        else:
            path += f"[{shown(repr(step), limit=40)}]"
    return path

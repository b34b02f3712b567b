"""Scalars of another JSON kind that say the same: "123" for 123, 123 for "123", 1.0 for 1; taken, and said so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any, get_args

from tamis.decoding.fitting import SCALARS, DoesNotFit, Fit, fit_strictly
from tamis.decoding.type_shapes import origin_of
from tamis.decoding.unions import json_name
from tamis.errors import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tamis.decoding.fitting import FitContext
    from tamis.decoding.unions import AnyType

LAX = "lax"
"""Marks a field that takes them: `Annotated[int, LAX]`."""
STRICT = "strict"
"""Marks one that does not, where all others do."""

_WHOLE = re.compile(r"-?[0-9]{1,100}")
_NUMBER = re.compile(r"-?[0-9]{1,100}(?:\.[0-9]{1,100})?(?:[eE][-+]?[0-9]{1,3})?")
_EXACT = 2**53


def lax_mark(type_: AnyType) -> bool | None:
    """Whether a field's annotation says that it is lax; None: it says nothing."""
    notes = get_args(type_)[1:] if origin_of(type_) is Annotated else ()
    return True if LAX in notes else False if STRICT in notes else None


def whole_number(value: object) -> int | None:
    """The integer that a text or a float says."""
    if type(value) is str and _WHOLE.fullmatch(value):
        return int(value)
    return int(value) if type(value) is float and value.is_integer() and abs(value) <= _EXACT else None


def number(value: object) -> float | None:
    """The number that a text says."""
    if type(value) is not str or not _NUMBER.fullmatch(value):
        return None
    found = float(value)
    return None if found in {float("inf"), float("-inf")} else found


def text(value: object) -> str | None:
    """A number as text."""
    return repr(value) if type(value) is int or type(value) is float else None


_CONVERSIONS: dict[Any, Callable[[object], object]] = {int: whole_number, float: number, str: text}


def note_taken(expected: str, value: object, found: object, context: FitContext) -> None:
    """Says that a value of another kind was taken."""
    taken = shown(repr(found), limit=40)
    context.leave_out(context.misfit(f"expected {expected}, got {json_name(value)}; taken as {taken}"))


def fit_lax_scalar(type_: AnyType) -> Fit:
    """A scalar, or what says the same."""
    fit_exactly = SCALARS[type_]
    convert = _CONVERSIONS.get(type_)
    if convert is None:
        return fit_exactly

    def fit(value: object, context: FitContext) -> object:
        found = None if type(value) is type_ else convert(value)
        if found is None:
            return fit_exactly(value, context)
        note_taken(type_.__name__, value, found, context)
        return found

    return fit


def fit_lax_strictly(type_: AnyType) -> Fit:
    """What only msgspec knows (times, decimals), or a text or number that says the same."""
    fit_exactly = fit_strictly(type_)

    def fit(value: object, context: FitContext) -> object:
        try:
            return fit_exactly(value, context)
        except DoesNotFit:
            for convert in (whole_number, number, text):
                if (found := convert(value)) is None:
                    continue
                try:
                    fitted = fit_exactly(found, context)
                except DoesNotFit:
                    continue
                note_taken(json_name(found), value, found, context)
                return fitted
            raise

    return fit


def fit_first(fits: Sequence[Fit], fit_otherwise: Fit) -> Fit:
    """The first that fits, else the last. For scalars only."""

    def fit(value: object, context: FitContext) -> object:
        for fit_member in fits:
            try:
                return fit_member(value, context)
            except DoesNotFit:
                continue
        return fit_otherwise(value, context)

    return fit


def lax_tag(tag: object, kinds: set[type]) -> object:
    """A tag as one of the kinds that tags have; as it is where it says none."""
    if type(tag) in kinds:
        return tag
    for kind in kinds & {int, str}:
        found = _CONVERSIONS[kind](tag)
        if found is not None:
            return found
    return tag

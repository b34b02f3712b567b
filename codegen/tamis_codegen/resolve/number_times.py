"""Times that are written as numbers, `unix` and `duration_seconds`: an attribute makes a time of the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.model.types import ListOf, MapOf, OneOf, Scalar, TypeRef

if TYPE_CHECKING:
    from tamis_codegen.errors import Problems

_TIMES = (Scalar("unix"), Scalar("duration_seconds"))
_NUMBERS = (Scalar("int"), Scalar("float"))


def as_numbers(type_ref: TypeRef) -> TypeRef:
    """The type of a parameter: what is sent is the number itself."""
    match type_ref:
        case Scalar():
            return OneOf(_NUMBERS) if type_ref in _TIMES else type_ref
        case ListOf(item):
            return ListOf(as_numbers(item))
        case MapOf(item):
            return MapOf(as_numbers(item))
        case OneOf(members):
            kept = [member for member in members if member not in _TIMES]
            numbers = [number for number in _NUMBERS if number not in kept] if len(kept) < len(members) else []
            return OneOf((*map(as_numbers, kept), *numbers))
        case _:
            return type_ref


def check_no_numbers(text: str, type_ref: TypeRef, where: str, problems: Problems) -> None:
    """Only an attribute can make a time of a number, so such times stand in fields."""
    if _holds_times(type_ref):
        what = f"{quote(text)}: a time that is written as a number cannot stand in {where}"
        problems.add(text, what, hint="write `int` or `float`, or put it into a field of an object type")


def _holds_times(type_ref: TypeRef) -> bool:
    match type_ref:
        case ListOf(item) | MapOf(item):
            return _holds_times(item)
        case OneOf(members):
            return any(map(_holds_times, members))
        case _:
            return type_ref in _TIMES

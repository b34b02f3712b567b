"""Whether JSON is of a type of the spec, and what is wrong with it; also where nothing tells objects apart."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from tamis.decoding.unions import json_name
from tamis.testing.shapes import fields_of, form_of, is_struct, options
from tamis_bot_api.testing.plain import is_list, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis.testing.shapes import Option

_NULL = type(None)


def fits(value: Any, type_: Any) -> bool:
    return misfit(value, type_) is None


def misfit(value: Any, type_: Any, at: str = "") -> str | None:
    """Why a value is not of a type, with the place inside it; None if it is."""
    if value is None:
        return None if _may_be_null(type_) else _reason(at, f"expected {_names_of(options(type_))}, got null")
    candidates = [option for option in options(type_) if _can_be(value, option)]
    if not candidates:
        return _reason(at, f"expected {_names_of(options(type_))}, got {_describe(value, options(type_))}")
    reasons = [
        _inside(value, option, at) for option in sorted(candidates, key=lambda option: _unknown_keys(value, option))
    ]
    return None if None in reasons else reasons[0]


def _can_be(value: Any, option: Option) -> bool:
    """Whether a value has the form of a member, and the constants that tell it."""
    type_ = option.type
    if is_struct(type_):
        return is_object(value) and all(value.get(name) == constant for name, constant in option.tags.items())
    form = form_of(type_)
    return type_ in (Any, object) or type(value) is form or (form is float and type(value) is int)


def _unknown_keys(value: Any, option: Option) -> int:
    """How many keys of an object a member does not have: the fewer, the more likely it is meant."""
    if not is_object(value) or not is_struct(option.type):
        return 0
    return len(value.keys() - {field.name for field in fields_of(option.type).values()} - option.tags.keys())


def _inside(value: Any, option: Option, at: str) -> str | None:
    type_ = option.type
    if is_struct(type_):
        return _in_struct(value, type_, option, at)
    arguments = get_args(type_)
    if is_list(value) and arguments:
        return _first(misfit(part, arguments[0], f"{at}[{place}]") for place, part in enumerate(value))
    return None


def _in_struct(value: dict[str, Any], struct: Any, option: Option, at: str) -> str | None:
    fields = {field.name: field for field in fields_of(struct).values()}
    for name in value:
        if name not in fields and name not in option.tags:
            return _reason(at, f"{struct.__name__} has no field {name!r}")
    for name, field in fields.items():
        if field.required and name not in value and name not in option.tags:
            return _reason(at, f"{struct.__name__} needs a field {name!r}")
    return _first(misfit(value[name], field.type, f"{at}.{name}") for name, field in fields.items() if name in value)


@cache
def _may_be_null(type_: Any) -> bool:
    return type_ is Any or _NULL in get_args(type_)


def _first(reasons: Iterable[str | None]) -> str | None:
    return next((reason for reason in reasons if reason), None)


def _reason(at: str, why: str) -> str:
    return f"{at.removeprefix('.')}: {why}" if at else why


def _names_of(every: tuple[Option, ...]) -> str:
    return " or ".join(dict.fromkeys(_name(option.type) for option in every)) or "null"


def _name(type_: Any) -> str:
    return str(getattr(type_, "__name__", type_))


def _describe(value: Any, every: tuple[Option, ...]) -> str:
    """What came instead: for an object, the constant that told it to be none of these."""
    if is_object(value):
        for name in dict.fromkeys(name for option in every for name in option.tags):
            return f"an object whose {name} is {value.get(name)!r}"
    return json_name(value)

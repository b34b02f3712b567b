"""Strings that are sent where a list with codes may stand: each is a text, and its codes mean nothing.

Only what a type has a text form for is changed, however deep it is inside of a value; all else stays as it is.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeAlias, cast, get_args

import msgspec

from tamis.decoding.type_shapes import UNIONS, is_chosen, is_object, origin_of, plain_type
from tamis.decoding.unions import Choice, TextOrList

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from tamis.decoding.unions import AnyType

    Types: TypeAlias = "tuple[AnyType, ...]"
    """The types that a value may be of; unions are taken apart."""


def written(value: Any, type_: AnyType) -> Any:
    """A value as it is sent as that type, with each string that stands for a list written as text."""
    return _written(value, _members(type_))


class Written:
    """`written` for one type, which is found out at the first value: types refer to each other."""

    __slots__ = ("_members",)

    def __init__(self, type_: Callable[[], AnyType]) -> None:
        self._members = functools.cache(lambda: _members(type_()))

    def __call__(self, value: Any) -> Any:
        return _written(value, self._members())


def _written(value: Any, members: Types) -> Any:
    if isinstance(value, str):
        choice = next((member for member in members if isinstance(member, TextOrList)), None)
        return value if choice is None else choice.form.written(value)
    if isinstance(value, msgspec.Struct):
        return _written_struct(value)
    if isinstance(value, list | tuple):
        items = tuple(item for member in members for item in _items_of(member))
        return [_written(item, items) for item in cast("Sequence[Any]", value)] if items else cast("Any", value)
    if isinstance(value, dict):
        return _written_object(cast("dict[str, Any]", value), members)
    return value


def _written_struct(value: msgspec.Struct) -> msgspec.Struct:
    changed: dict[str, Any] = {}
    for name, type_ in _fields_of(type(value)).values():
        before = getattr(value, name)
        after = _written(before, _members(type_))
        if after is not before:
            changed[name] = after
    return msgspec.structs.replace(value, **changed) if changed else value


def _written_object(value: Mapping[str, Any], members: Types) -> dict[str, Any]:
    """A plain object, by the fields of the type that it fits best."""
    objects = [member for member in members if is_object(member) and _has_tag(value, member)]
    objects.sort(key=lambda member: -len(_fields_of(member).keys() & value.keys()))
    values: Types = tuple(item for member in members for item in _values_of(member))
    changed: dict[str, Any] = {}
    for key, before in value.items():
        field = next((_fields_of(member)[key] for member in objects if key in _fields_of(member)), None)
        changed[key] = _written(before, values if field is None else _members(field[1]))
    return changed


def _has_tag(value: Mapping[str, Any], member: type[msgspec.Struct]) -> bool:
    config = member.__struct_config__
    return config.tag_field is None or value.get(config.tag_field, config.tag) == config.tag


@functools.cache
def _members(type_: AnyType) -> Types:
    """What a value of a type may be: structs, lists, maps, scalars, and lists with a text form."""
    found: dict[Any, None] = {}
    waiting: list[Any] = [type_]
    seen: set[Any] = set()
    while waiting:
        each = plain_type(waiting.pop())
        if each in seen:
            continue
        seen.add(each)
        if is_chosen(each):
            choice: Choice = each.choice
            if isinstance(choice, TextOrList):
                found[choice] = None
            waiting += choice.alternatives()
        elif isinstance(each, Choice):
            waiting += each.alternatives()
        elif origin_of(each) in UNIONS:
            waiting += get_args(each)
        else:
            found[each] = None
    return tuple(found)


def _items_of(member: AnyType) -> Types:
    return _members(get_args(member)[0]) if origin_of(member) is list and get_args(member) else ()


def _values_of(member: AnyType) -> Types:
    return _members(get_args(member)[1]) if origin_of(member) is dict and get_args(member) else ()


@functools.cache
def _fields_of(type_: type[msgspec.Struct]) -> dict[str, tuple[str, AnyType]]:
    """The fields of a struct: by their names on the wire, their attributes and types."""
    return {field.encode_name: (field.name, field.type) for field in msgspec.structs.fields(type_)}

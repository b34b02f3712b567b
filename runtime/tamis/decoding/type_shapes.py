"""Questions about an annotation: the type below its aliases, its JSON kinds, whether it is an object or a union."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Annotated, Literal, NewType, Union, get_args, get_origin

import msgspec

from tamis.decoding.fitting import SCALARS
from tamis.decoding.unions import Chosen

if TYPE_CHECKING:
    from typing import TypeGuard

    from tamis.decoding.unions import AnyType

UNIONS = (Union, types.UnionType)


def origin_of(type_: AnyType) -> AnyType:
    """The type without its arguments: `list` of `list[int]`."""
    return get_origin(type_) or type_


def plain_type(type_: AnyType) -> AnyType:
    """The type below NewType and Annotated, unless msgspec has limits to check there."""
    if isinstance(type_, NewType):
        return plain_type(type_.__supertype__)
    if origin_of(type_) is not Annotated:
        return type_
    base, *notes = get_args(type_)
    return type_ if any(isinstance(note, msgspec.Meta) for note in notes) else plain_type(base)


def without_null(type_: AnyType) -> tuple[AnyType, bool]:
    """`X` of `X | None`, and whether null is one of its values. Of a longer union, null stays a member."""
    if origin_of(type_) not in UNIONS:
        return type_, False
    others = [member for member in get_args(type_) if member is not type(None)]
    return (others[0], True) if len(others) == 1 and len(get_args(type_)) == 2 else (type_, False)


def is_chosen(type_: AnyType) -> TypeGuard[type[Chosen]]:
    return isinstance(type_, type) and issubclass(type_, Chosen)


def is_object(type_: AnyType) -> TypeGuard[type[msgspec.Struct]]:
    """A struct that is an object in JSON, not a list."""
    if not (isinstance(type_, type) and issubclass(type_, msgspec.Struct)):
        return False
    return not type_.__struct_config__.array_like


def json_kinds(type_: AnyType) -> list[type]:
    """The JSON kinds of which a union's member takes values; none if only msgspec knows."""
    origin = origin_of(type_)
    if origin is Literal:
        return [type(value) for value in get_args(type_)]
    if origin is float:
        return [float, int]
    if origin in {list, dict} or origin in SCALARS:
        return [origin]
    return [dict] if is_object(type_) else []

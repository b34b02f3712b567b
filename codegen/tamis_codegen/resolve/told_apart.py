"""Unions without a name, `X | Y`: JSON must show which of them a value is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.types import (
    NULL,
    ListOf,
    ListType,
    MapOf,
    ObjectType,
    OneOf,
    OpaqueType,
    Ref,
    Scalar,
    TypeDef,
    TypeRef,
    UnionType,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FORMS = {
    "any": "", "flag": "bool", "datetime": "str", "date": "str", "bytes_base64": "str", "decimal": "str",
    "unix": "int", "duration_seconds": "int",
}  # fmt: skip
"""What scalars look like in JSON, where that is not their name; nothing: anything."""
_NAME_IT = "declare a union in `types:` that says how to tell them apart (`tag`, `keys`, `value`), and use its name"


def check_told_apart(text: str, type_ref: TypeRef, types: Mapping[str, TypeDef], problems: Problems) -> None:
    """`X | Y` in a type expression: JSON must show which one it is."""
    for union in _unions_in(type_ref):
        forms: dict[str, str] = {}
        objects: list[ObjectType] = []
        for member in union.members:
            if member == NULL:
                continue
            form, found = _json_form(member, types)
            label = member.name if isinstance(member, Ref | Scalar) else form
            alone = form == "chosen" or "chosen" in forms
            tagged = form == "object" and "object" in forms and found and objects and _tags_differ([*objects, *found])
            if forms and form and (alone or (form in forms and not tagged)):
                other = forms.get(form) or next(iter(forms.values()))
                pair = f"{other} from {label}" if other != label else f"one {label} from the other"
                problems.add(text, f"{quote(text)}: nothing tells {pair} in JSON", hint=_NAME_IT)
                break
            objects += found
            if form:
                forms.setdefault(form, label)


def _unions_in(type_ref: TypeRef) -> Iterator[OneOf]:
    match type_ref:
        case ListOf(item) | MapOf(item):
            yield from _unions_in(item)
        case OneOf(members):
            yield type_ref
            for member in members:
                yield from _unions_in(member)
        case _:
            return


def _json_form(type_ref: TypeRef, types: Mapping[str, TypeDef]) -> tuple[str, list[ObjectType]]:
    """What a value looks like in JSON (empty: anything), and the object types behind it."""
    match type_ref:
        case Scalar(name):
            return _FORMS.get(name, name), []
        case ListOf():
            return "list", []
        case MapOf():
            return "object", []
        case Ref(name):
            return _form_of(types.get(name), types)
        case OneOf():
            return "", []


def _form_of(found: TypeDef | None, types: Mapping[str, TypeDef]) -> tuple[str, list[ObjectType]]:
    match found:
        case ObjectType():
            return "object", [found]
        case UnionType() if found.plain_tag and not found.also:
            members = [types[name] for name in found.members if name in types]
            return "object", [member for member in members if isinstance(member, ObjectType)]
        case UnionType():
            return "chosen", []
        case ListType(text=text):
            return "chosen" if text else "list", []
        case OpaqueType() | None:
            return "", []


def _tags_differ(objects: list[ObjectType]) -> bool:
    """Whether all of them have the same tag field, each with a value of its own."""
    tags = [object_type.tag for object_type in objects]
    return len({tag[0] if tag else None for tag in tags}) == 1 and None not in tags and len(set(tags)) == len(tags)

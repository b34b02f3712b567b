"""The model's types as Python source: `list[PhotoSize]`, literals, docstrings, unions."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

from tamis_codegen.model.types import Constant, Field, ListOf, MapOf, OneOf, Ref, Scalar, TypeRef, UnionType

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.model.model import Model

_SCALARS = {
    "str": "str", "int": "int", "float": "float", "bool": "bool", "any": "Any", "flag": "bool", "null": "None",
    "datetime": "_datetime", "date": "_date", "unix": "_datetime", "duration_seconds": "_timedelta",
    "decimal": "_Decimal", "bytes_base64": "bytes",
}  # fmt: skip
_WITH_VALUES = (Scalar("str"), Scalar("int"), Scalar("bool"), Scalar("flag"))


def literal(value: Constant) -> str:
    """A value as Python source: always one escaped literal."""
    return repr(str(value)) if isinstance(value, str) else repr(value)


def docstring(text: str) -> str:
    """A text as a docstring: an escaped literal, in triple quotes where it has lines and nothing to escape."""
    if "\n" not in text or '"' in text or "\\" in text or not all(char.isprintable() or char == "\n" for char in text):
        return literal(text)
    return f'"""{text}\n"""'


def type_text(type_ref: TypeRef) -> str:
    """`list[PhotoSize]`, `str | int`, …"""
    match type_ref:
        case Scalar(name):
            return _SCALARS[name]
        case Ref(name):
            return name
        case ListOf(item):
            return f"list[{type_text(item)}]"
        case MapOf(item):
            return f"dict[str, {type_text(item)}]"
        case OneOf(members):
            return join(type_text(member) for member in members)


_NUMBERS = {"unix": "_Unix", "duration_seconds": "_Seconds"}


def runtime_text(type_ref: TypeRef) -> str:
    """The type in run-time classes: times that are written as numbers are numbers there."""
    match type_ref:
        case Scalar(name) if name in _NUMBERS:
            return _NUMBERS[name]
        case ListOf(item):
            return f"list[{runtime_text(item)}]"
        case MapOf(item):
            return f"dict[str, {runtime_text(item)}]"
        case OneOf(members):
            return join(runtime_text(member) for member in members)
        case _:
            return type_text(type_ref)


def runtime_field(field: Field, *, lax: bool) -> str:
    """A field's type in run-time classes. `lax` is what the codec is, so that only other fields have to say so."""
    text = runtime_text(field.type) if field.certain else join([runtime_text(field.type), "None"])
    return text if bool(field.lax) == lax else f"_Annotated[{text}, {'_LAX' if field.lax else '_STRICT'}]"


def reading(type_ref: TypeRef) -> str:
    """The function that makes of a number what an attribute is, as source; nothing where it is what it is."""
    match type_ref:
        case Scalar("unix"):
            return "_unix"
        case Scalar("duration_seconds"):
            return "_seconds"
        case ListOf(item):
            inner = reading(item)
            return f"_each({inner})" if inner else ""
        case MapOf(item):
            inner = reading(item)
            return f"_values({inner})" if inner else ""
        case OneOf(members):
            return next((found for member in members if (found := reading(member))), "")
        case _:
            return ""


def join(texts: Iterable[str]) -> str:
    """A union of type texts, each once, None last."""
    parts = _merge_literals(list(dict.fromkeys(part for text in texts for part in split(text))))
    if "Any" in parts:
        return "Any"
    if "None" in parts:
        parts.remove("None")
        parts.append("None")
    return " | ".join(parts)


def _merge_literals(parts: list[str]) -> list[str]:
    """`Literal["a"]` and `Literal["a", "b"]` as one `Literal`, where the first of them stood."""
    values: dict[str, None] = {}
    merged: list[str] = []
    place = -1
    for part in parts:
        if not part.startswith("Literal["):
            merged.append(part)
            continue
        if place < 0:
            place = len(merged)
            merged.append("")
        values.update(dict.fromkeys(map(repr, ast.literal_eval(f"({part[8:-1]},)"))))
    if place >= 0:
        merged[place] = f"Literal[{', '.join(values)}]"
    return merged


@cache
def literals(text: str) -> frozenset[str]:
    """The values in the literals among the members of a union, as source."""
    found = [part[8:-1] for part in split(text) if part.startswith("Literal[")]
    return frozenset(repr(value) for values in found for value in ast.literal_eval(f"({values},)"))


def split(text: str) -> list[str]:
    """The members of a union's text; brackets and quotes are respected."""
    return list(_members(text))


@cache
def _members(text: str) -> tuple[str, ...]:
    parts: list[str] = []
    depth, start, quote, index = 0, 0, "", 0
    while index < len(text):
        char = text[index]
        if quote:
            if char == "\\":
                index += 1
            elif char == quote:
                quote = ""
        elif char in "'\"":
            quote = char
        elif char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif char == "|" and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
        index += 1
    parts.append(text[start:].strip())
    return tuple(parts)


def unknown_class(union: str) -> str:
    """The class that stands for a member of a union the spec does not know."""
    return f"Unknown{union}"


def field_type(field: Field) -> str:
    """A field's type in a stub when it is there: constants and enums as literals.

    Enum values arrive as plain strings, also such as the spec does not list. Literals help the editor; `str` is true.
    """
    if field.const is not None:
        return f"Literal[{literal(field.const)}]"
    listed = field.type.members if isinstance(field.type, OneOf) else (field.type,)
    if field.enum and all(member in _WITH_VALUES for member in listed):
        values = ", ".join(literal(value) for value in field.enum if not isinstance(value, bool))
        return f"Literal[{values}] | {type_text(field.type)}" if values else type_text(field.type)
    return type_text(field.type)


def declared_type(field: Field) -> str:
    """A field's type in a stub when nothing is known."""
    return field_type(field) if field.certain else join([field_type(field), "None"])


def union_text(model: Model, union: UnionType, *, quoted: bool = False) -> str:
    """A named union's members; unknown members have their own class where the union has a tag."""
    members = [*union.written]
    texts = [type_text(also) for also in union.also]
    if union.variants and union.name in model.decoded:
        members.append(unknown_class(union.name))
    texts += members
    return join(f'"{text}"' if quoted else text for text in texts)


def shared_fields(model: Model, union: UnionType) -> list[Field]:
    """The fields that every member has, with one type, and always: what is safe to read of an unknown member."""
    objects = [model.object(name) for name in union.members]
    return [
        field
        for field in objects[0].fields.values()
        if field.attr != union.tag_attr
        and field.certain
        and all(other.fields.get(field.name) == field for other in objects[1:])
    ]

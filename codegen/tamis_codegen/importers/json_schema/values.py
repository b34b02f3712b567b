"""Words of the third level that an import proposes: enums, variants, flags and keys of what payloads hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Problems
from tamis_codegen.model.types import ListOf, OneOf, Ref, Scalar, TypeRef
from tamis_codegen.names import is_word
from tamis_codegen.resolve.type_expressions import parse_type

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_WORDS = 6
_MOST_OF_SUBJECT = 48
"""A field that is named as the event: what the event is about."""
_MOST_VALUES = 40


def propose_values(
    types: Mapping[str, notation.Type], payloads: Mapping[str, str], envelope: str
) -> dict[str, notation.Values]:
    """By type or `Type.field`, in alphabetical order. `payloads` have the names of their kinds.

    Links, and enums of a great many values, make no words. What almost every event has (the fields of the envelope)
    would make them once for every kind: of those only the enum counts.
    """
    found: dict[str, notation.Values] = {}
    common = {_single(text) for text in _expressions(envelope, types)}
    for payload in sorted(payloads):
        for name, written in _fields_of(payload, types).items():
            node = written if isinstance(written, notation.Field) else notation.Field(type=written)
            if node.enum and all(_is_plain_word(value) for value in node.enum) and len(node.enum) <= _MOST_VALUES:
                found.setdefault(f"{payload}.{name}", notation.Values(enum="self"))
            elif node.type is not None and (ref := _single(node.type)) is not None and ref in types:
                most = _MOST_OF_SUBJECT if name == payloads[payload] else _MOST_WORDS
                _propose(ref, types, found, most, only_enum=ref in common)
    return dict(sorted(found.items()))


def _expressions(name: str, types: Mapping[str, notation.Type]) -> list[str]:
    fields = _fields_of(name, types).values()
    return [text for field in fields if (text := field if isinstance(field, str) else field.type) is not None]


def _propose(
    name: str, types: Mapping[str, notation.Type], found: dict[str, notation.Values], most: int, *, only_enum: bool
) -> None:
    if name in found:
        return
    type_ = types[name]
    if type_.union is not None:
        if type_.union.tag is not None and all(_is_plain_word(value) for value in type_.union.variants):
            found[name] = notation.Values(variants="self")
        return
    flags: list[str] = []
    keys: list[str] = []
    enums: list[str] = []
    for field, written in _fields_of(name, types).items():
        node = written if isinstance(written, notation.Field) else notation.Field(type=written)
        text = node.type or "str"
        if node.enum and all(_is_plain_word(value) for value in node.enum) and not text.startswith("list"):
            enums.append(field)
        elif not _is_plain_word(field) or field.endswith(("_url", "Url")):
            continue
        elif parse_type(text, Problems()).type == Scalar("bool") and not node.has_const:
            flags.append(field)
        elif text.endswith(("?", "| null")):
            keys.append(field)
    values = _enum_of(name, enums, types, {*flags, *keys})
    if len(flags) + len(keys) > most:
        flags, keys = [], []
    made = notation.Values(enum=values, flags=flags, keys=keys)
    if only_enum:
        made = notation.Values(enum=values)
    if made != notation.Values():
        found[name] = made


def _enum_of(name: str, enums: list[str], types: Mapping[str, notation.Type], others: set[str]) -> str | None:
    """The enum whose values stand for the object, where there is but one, and no value is the name of another word."""
    if len(enums) != 1:
        return None
    node = _fields_of(name, types)[enums[0]]
    values = node.enum if isinstance(node, notation.Field) else None
    return None if values is None or len(values) > _MOST_VALUES or others & set(map(str, values)) else enums[0]


def _is_plain_word(value: object) -> bool:
    return is_word(str(value)) and " " not in str(value)


def _fields_of(name: str, types: Mapping[str, notation.Type]) -> dict[str, notation.Field | str]:
    type_ = types[name]
    bases = [type_.base] if isinstance(type_.base, str) else list(type_.base or ())
    found: dict[str, notation.Field | str] = {}
    for base in bases:
        found |= _fields_of(base, types)
    return {**found, **type_.fields}


def _single(text: str) -> str | None:
    """The one type that an expression names, alone or as the items of a list."""
    ref: TypeRef = parse_type(text, Problems()).type
    if isinstance(ref, ListOf):
        ref = ref.item
    if isinstance(ref, OneOf):
        others = [member for member in ref.members if member != Scalar("null")]
        ref = others[0] if len(others) == 1 else ref
    return ref.name if isinstance(ref, Ref) else None

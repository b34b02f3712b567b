"""Fields and parameters: every one has a Python attribute, a type, and values that fit it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from tamis_codegen import notation
from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.types import NULL, Field, OneOf, Scalar
from tamis_codegen.names import attribute
from tamis_codegen.resolve.checks.values import check_field_name, check_values, kind_of_value, listed_values
from tamis_codegen.resolve.type_expressions import ParsedType, parse_type

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tamis_codegen.model.types import TypeRef

FIELD_HINT = "give it a Python name with `as:`"


def resolve_field(name: str, written: notation.Field | str, problems: Problems) -> Field:
    """One field or parameter."""
    node = written if isinstance(written, notation.Field) else notation.Field(type=written)
    attr = _attribute_of(name, node, problems)
    values = listed_values(name, node, problems)
    parsed = _type_of(name, node, values, problems)
    check_values(name, node, values, parsed.type, problems)
    return Field(
        name=name,
        attr=attr,
        type=parsed.type,
        optional=parsed.optional,
        nullable=parsed.nullable,
        enum=tuple(values) if node.enum is not None else (),
        open=node.open,
        const=values[0] if node.enum is None and values else None,
        lax=node.lax,
        doc=node.doc,
        facts=node.facts or None,
        only_when={key: tuple(values) for key, values in node.only_when.items()} if node.only_when else None,
    )


def _attribute_of(name: str, node: notation.Field, problems: Problems) -> str:
    """The Python attribute of a field; a stand-in where it cannot have one."""
    check_field_name(name, problems)
    attr = attribute(node.as_ if node.as_ is not None else name)
    if attr is not None:
        return attr
    hint = f"{FIELD_HINT}: letters, digits and _, starting with a letter"
    problems.add(node.as_ or name, f"{quote(node.as_ or name)} cannot be a Python attribute", hint=hint)
    return "unnamed"


def _type_of(name: str, node: notation.Field, values: Sequence[str | int | bool], problems: Problems) -> ParsedType:
    """The type that is written, or that of the values that are listed."""
    has_null = None in (node.enum or ())
    if node.type is not None:
        parsed = parse_type(node.type, problems)
        if (has_null or node.const is msgspec.UNSET) and not parsed.nullable:
            what = f"field {quote(name)} may be null, but its type is {quote(node.type)}"
            problems.add(node.type, what, hint=f"write `{node.type.removesuffix('?')} | null`, or take null out")
        return parsed
    if node.const is msgspec.UNSET or (has_null and not values):
        return ParsedType(NULL, optional=False, nullable=False)
    if values:
        return ParsedType(_type_of_values(values), optional=False, nullable=has_null)
    if node.enum is None and not node.has_const:
        problems.add(name, f"field {quote(name)} has no type", hint="give it `type:`, `enum:` or `const:`")
    return ParsedType(Scalar("any"), optional=True, nullable=True)


def _type_of_values(values: Sequence[str | int | bool]) -> TypeRef:
    kinds = dict.fromkeys(Scalar(kind_of_value(value)) for value in values)
    return next(iter(kinds)) if len(kinds) == 1 else OneOf(tuple(kinds))


def resolve_fields(owner: str, fields: Mapping[str, notation.Field | str], problems: Problems) -> dict[str, Field]:
    """Fields by wire name; two that end up as the same attribute are a problem."""
    resolved: dict[str, Field] = {}
    attrs: dict[str, str] = {}
    for name, written in fields.items():
        field = resolve_field(name, written, problems)
        if field.attr in attrs and field.attr != "unnamed":
            problems.add(
                name,
                f"fields {quote(attrs[field.attr])} and {quote(name)} of {owner} are both {field.attr!r} in Python",
                hint=FIELD_HINT,
            )
        attrs[field.attr] = name
        resolved[name] = field
    return resolved

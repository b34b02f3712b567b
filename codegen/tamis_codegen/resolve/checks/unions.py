"""Checks of named unions: a decoder can always tell which member a value is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.types import ListOf, ObjectType, Scalar, TypeDef, TypeRef, UnionType
from tamis_codegen.names import attribute

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation


def check_union(union: UnionType, node: notation.Union, types: dict[str, TypeDef], problems: Problems) -> None:
    """Every member has what tells it from the others."""
    _check_variants(union, node, types, problems)
    _check_keys(union, node, types, problems)
    _check_value(union, node, types, problems)
    forms: dict[str, str] = {}
    for text, type_ref in zip(node.also, union.also, strict=True):
        form = _form_beside_objects(type_ref)
        if form is None:
            allowed = ("str", "int", "float", "bool", "list[X]")
            problems.add(text, f"{quote(text)} cannot stand in `also` of {union.name}", allowed=allowed)
        elif form in forms:
            problems.add(text, f"{quote(forms[form])} and {quote(text)} of union {union.name} look the same in JSON")
        forms.setdefault(form or "", text)


def _form_beside_objects(type_ref: TypeRef) -> str | None:
    match type_ref:
        case ListOf():
            return "array"
        case Scalar(name) if name not in ("any", "flag"):
            return name
        case _:
            return None


def _check_variants(union: UnionType, node: notation.Union, types: dict[str, TypeDef], problems: Problems) -> None:
    for value, names in (union.variants or {}).items():
        for name in names:
            member = types.get(name)
            if member is not None and not isinstance(member, ObjectType):
                _no_object(name, union, problems)
            elif member is not None and union.tag is not None:
                _check_tag(union, value, member, types, problems)
            if len(names) > 1 and name not in node.keys:
                hint = f"say which keys only it has: `keys: {{{name}: [some_field]}}`"
                problems.add(name, f"{quote(name)} shares the tag {quote(value)} of {union.name}", hint=hint)


def _check_tag(union: UnionType, value: str, member: ObjectType, types: dict[str, TypeDef], problems: Problems) -> None:
    tag = union.tag or ""
    field = member.fields.get(tag)
    what = f"{member.name}, a variant of {union.name},"
    if field is None:
        problems.add(value, f"{what} has no field {quote(tag)}", allowed=member.fields, hint="add it, or correct `tag`")
        return
    if field.const is not None and str(field.const) != value:
        problems.add(
            value,
            f"{member.name}.{tag} is always {field.const!r}, but {union.name} lists it under {quote(value)}",
            hint="make the two agree",
        )
    if field.type != Scalar("str"):
        hint = f"its type must be str, or use {_OTHER}"
        problems.add(value, f"{what} has a tag {quote(tag)} that is no text", hint=hint)
    if union.body is None and (field.attr != attribute(tag) or field.attr == "raw"):
        problems.add(value, f"the tag {quote(tag)} of {union.name} would be {field.attr!r} in Python", hint=_NO_TAG)
    if union.plain_tag and member.tag is None:
        types[member.name] = replace(member, tag=(field.attr, value))


_OTHER = "`keys` or `value`"

_NO_TAG = f"such a field cannot be a tag: tell the variants apart by {_OTHER}"


def _no_object(name: str, union: UnionType, problems: Problems) -> None:
    hint = "members are object types; other forms go into `also`"
    problems.add(name, f"{quote(name)}, a member of {union.name}, is no object type", hint=hint)


def _check_keys(union: UnionType, node: notation.Union, types: Mapping[str, TypeDef], problems: Problems) -> None:
    seen: dict[frozenset[str], str] = {}
    for name, keys in node.keys.items():
        member = types.get(name)
        if member is not None and not isinstance(member, ObjectType):
            _no_object(name, union, problems)
        fields = member.fields if isinstance(member, ObjectType) else None
        for key in keys:
            if fields is not None and key not in fields:
                problems.add_unknown(f"field of {name} in `keys` of {union.name}:", key, fields)
        other = seen.setdefault(frozenset(keys), name)
        if other != name and not union.variants:
            hint = "list keys that only one of them has"
            problems.add(name, f"{other} and {name} of union {union.name} have the same keys", hint=hint)


def _check_value(union: UnionType, node: notation.Union, types: Mapping[str, TypeDef], problems: Problems) -> None:
    if node.value is None:
        return
    for name in (node.value.then, node.value.else_):
        member = types.get(name)
        if member is not None and not isinstance(member, ObjectType):
            _no_object(name, union, problems)
    then = types.get(node.value.then)
    if isinstance(then, ObjectType) and node.value.field not in then.fields:
        problems.add_unknown(f"field of {then.name}:", node.value.field, then.fields)


def check_unknowns(unions: Mapping[str, UnionType], names: Mapping[str, str], problems: Problems) -> None:
    """The class for variants the spec does not know must not be a type of the spec. `names` are those of the types."""
    for union in unions.values():
        made = f"Unknown{union.name}"
        if union.variants and made in names:
            hint = "rename the type"
            problems.add(names[made], f"{made} is the class of unknown variants of {union.name}", hint=hint)


def check_tags_agree(unions: Mapping[str, UnionType], types: Mapping[str, TypeDef], problems: Problems) -> None:
    """A decoder knows a class by one tag: a type cannot be told by different ones in different unions."""
    for union in unions.values():
        for value, names in (union.variants or {}).items():
            for name in names:
                member = types.get(name)
                field = member.fields.get(union.tag or "") if isinstance(member, ObjectType) else None
                if not isinstance(member, ObjectType) or member.tag is None or field is None:
                    continue
                if member.tag != (field.attr, value):
                    told = f"{member.tag[0]} {member.tag[1]!r}"
                    hint = "make a type for each: `base:` takes over the fields"
                    problems.add(value, f"{name} is told by {told} in another union", hint=hint)

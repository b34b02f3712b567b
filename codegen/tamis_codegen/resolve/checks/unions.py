"""Checks of named unions: a decoder can always tell which member a value is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.types import ListOf, ObjectType, Scalar, TypeDef, TypeRef, UnionType
from tamis_codegen.resolve.number_times import check_no_numbers

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
        check_no_numbers(text, type_ref, f"`also` of {union.name}", problems)
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
        case Scalar(name) if name in ("str", "int", "float", "bool"):
            return name
        case _:
            return None


def _check_variants(union: UnionType, node: notation.Union, types: dict[str, TypeDef], problems: Problems) -> None:
    for (value, names), written in zip((union.variants or {}).items(), node.variants, strict=False):
        for name in names:
            member = types.get(name)
            if member is not None and not isinstance(member, ObjectType | UnionType):
                _no_object(name, union, problems)
            for inner in objects_in(member, types) if union.tag is not None else ():
                _check_tag(union, value, written, inner, problems)
            if isinstance(member, ObjectType) and union.plain_tag and member.tag is None:
                types[member.name] = replace(member, tag=(union.tag_attr, value))
            if len(names) > 1 and name not in node.keys:
                hint = f"say which keys only it has: `keys: {{{name}: [some_field]}}`"
                problems.add(name, f"{quote(name)} shares the tag {quote(str(value))} of {union.name}", hint=hint)


def objects_in(member: TypeDef | None, types: Mapping[str, TypeDef]) -> list[ObjectType]:
    """The object types that a member of a union is: itself, or those of a union."""
    names = member.members if isinstance(member, UnionType) else ()
    found = [member] if isinstance(member, ObjectType) else [types[name] for name in names if name in types]
    return [inner for inner in found if isinstance(inner, ObjectType)]


def _check_tag(union: UnionType, value: str | int, written: str, member: ObjectType, problems: Problems) -> None:
    tag = union.tag or ""
    field = member.fields.get(tag)
    what = f"{member.name}, a variant of {union.name},"
    if field is None:
        hint = "add it, or correct `tag`"
        problems.add(written, f"{what} has no field {quote(tag)}", allowed=member.fields, hint=hint)
        return
    if field.type not in (Scalar("str"), Scalar("int")):
        hint = f"its type must be str or int, or use {_OTHER}"
        problems.add(written, f"{what} has a tag {quote(tag)} that is neither text nor a whole number", hint=hint)
        return
    if isinstance(value, int) != (field.type == Scalar("int")):
        kind = "int" if field.type == Scalar("int") else "str"
        hint = "tags are all str; or all int, and all keys of `variants` whole numbers"
        problems.add(written, f"{what} has a tag {quote(tag)} of type {kind}, others have not", hint=hint)
    elif field.const is not None and field.const != value:
        problems.add(
            written,
            f"{member.name}.{tag} is always {field.const!r}, but {union.name} lists it under {quote(written)}",
            hint="make the two agree",
        )
    if union.body is None and (field.attr != union.tag_attr or field.attr == "raw"):
        what = f"the tag {quote(tag)} of {union.name} would be {field.attr!r} in {member.name}"
        if field.attr == "raw":
            problems.add(written, what, hint="the class of unknown variants has `raw` itself: give it another `as:`")
        else:
            hint = "give it the same name in all of them: `as:`"
            problems.add(written, f"{what} and {union.tag_attr!r} in others", hint=hint)


_OTHER = "`keys` or `value`"


def _no_object(name: str, union: UnionType, problems: Problems) -> None:
    hint = "members are object types or unions; other forms go into `also`"
    problems.add(name, f"{quote(name)}, a member of {union.name}, is no object type", hint=hint)


def _check_keys(union: UnionType, node: notation.Union, types: Mapping[str, TypeDef], problems: Problems) -> None:
    seen: dict[frozenset[str], str] = {}
    for name, keys in node.keys.items():
        member = types.get(name)
        if member is not None and not isinstance(member, ObjectType | UnionType):
            _no_object(name, union, problems)
        for inner in objects_in(member, types):
            for key in keys:
                if key not in inner.fields:
                    problems.add_unknown(f"field of {inner.name} in `keys` of {union.name}:", key, inner.fields)
        other = seen.setdefault(frozenset(keys), name)
        if other != name and not union.variants:
            hint = "list keys that only one of them has"
            problems.add(name, f"{other} and {name} of union {union.name} have the same keys", hint=hint)


def _check_value(union: UnionType, node: notation.Union, types: Mapping[str, TypeDef], problems: Problems) -> None:
    if node.value is None:
        return
    for name in (node.value.then, node.value.else_):
        member = types.get(name)
        if member is not None and not isinstance(member, ObjectType | UnionType):
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
                    where = value if isinstance(value, str) else name
                    problems.add(where, f"{name} is told by {told} in another union", hint=hint)

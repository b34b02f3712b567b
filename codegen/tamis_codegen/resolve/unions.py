"""Unions: what they consist of, and the proof that a decoder can always tell which member a value is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.model.types import (
    Field,
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
from tamis_codegen.names import RESERVED_TYPES, attribute, camel, is_class_name
from tamis_codegen.resolve.type_expressions import parse_type

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems

_NAME_IT = "declare a union in `types:` that says how to tell them apart (`tag`, `keys`, `value`), and use its name"
_WAYS = "give it `tag` with `variants`, or `keys`, `value`, `also`"


def union_type(name: str, node: notation.Union, doc: str, problems: Problems) -> UnionType:
    """A union as it is written; its members may not exist."""
    variants = {tag: tuple(names) if isinstance(names, list) else (names,) for tag, names in node.variants.items()}
    members = [member for names in variants.values() for member in names]
    members += [member for member in node.keys if member not in members]
    value = None
    if node.value is not None:
        members += [member for member in (node.value.then, node.value.else_) if member not in members]
        value = (str(node.value.field), node.value.equals, str(node.value.then), str(node.value.else_))
    if node.tag is not None and not variants:
        problems.add(node.tag, f"union {quote(name)} has a tag and no variants", hint="add `variants: {value: Type}`")
    if variants and node.tag is None:
        hint = "name the field that holds these values: `tag: type`"
        problems.add(next(iter(variants)), f"union {quote(name)} has variants and no tag", hint=hint)
    if node.body is not None and node.tag is None:
        problems.add(node.body, f"union {quote(name)} has a body and no tag", hint="`body` goes with `tag`")
    if not (node.tag is not None or variants or node.keys or node.value or node.also):
        problems.add(name, f"union {quote(name)} has no members", hint=_WAYS)
    if node.value is not None and (variants or node.keys):
        problems.add(node.value.field, f"union {quote(name)} has two ways to tell its members", hint="keep one of them")
    return UnionType(
        str(name),
        tuple(dict.fromkeys(members)),
        tag=node.tag,
        variants=variants or None,
        body=node.body,
        keys=tuple(sorted(((k, tuple(v)) for k, v in node.keys.items()), key=lambda item: -len(item[1]))),
        value=value,
        also=tuple(parse_type(text, problems).type for text in node.also),
        doc=doc,
    )


def wrap_variants(name: str, node: notation.Union, types: dict[str, TypeDef], problems: Problems) -> None:
    """A union with a body: each variant becomes a small object {tag, body} around the type that was named."""
    union = types[name]
    if not isinstance(union, UnionType) or node.body is None or node.tag is None:
        return
    attrs = [attribute(word) for word in (node.tag, node.body)]
    for word, attr in zip((node.tag, node.body), attrs, strict=True):
        if attr is None:
            hint = "letters, digits and _, starting with a letter; else use `keys` or `value`"
            problems.add(word, f"{quote(word)} of union {quote(name)} cannot be a Python attribute", hint=hint)
    wrapped: dict[str, tuple[str, ...]] = {}
    for value, names in (union.variants or {}).items():
        wrapper, first = f"{camel(value)}{name}", names[0]
        if not _can_be_made(wrapper, f"variant {quote(value)} of {name}", value, types, problems):
            continue
        if len(names) > 1:
            hint = "with `body`, one type for each value"
            problems.add(names[1], f"variant {quote(value)} of {name} has several types", hint=hint)
        inner = types.get(first)
        bare = isinstance(inner, ObjectType) and not any(f.certain for f in inner.fields.values())
        tag, body = (attr or "unnamed" for attr in attrs)
        types[wrapper] = ObjectType(
            wrapper,
            {
                node.tag: Field(node.tag, tag, Scalar("str"), optional=False, nullable=False, const=value),
                node.body: Field(node.body, body, Ref(str(first)), optional=bare, nullable=bare),
            },
            doc=inner.doc if isinstance(inner, ObjectType) else "",
        )
        wrapped[value] = (wrapper,)
    types[name] = replace(
        union, variants=wrapped, members=tuple(names[0] for names in wrapped.values()), body=node.body
    )


def _can_be_made(name: str, what: str, where: str, types: Mapping[str, TypeDef], problems: Problems) -> bool:
    """Whether the compiler can make a class of that name."""
    hint = "rename the type or the variant"
    if name in types:
        problems.add(where, f"{what} would be the class {name}, which exists", hint=hint)
    elif not is_class_name(name) or name in RESERVED_TYPES:
        problems.add(where, f"{what} would be the class {quote(name)}, which cannot be", hint=hint)
    else:
        return True
    return False


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
                problems.unknown(f"field of {name} in `keys` of {union.name}:", key, fields)
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
        problems.unknown(f"field of {then.name}:", node.value.field, then.fields)


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


# --- unions without a name ---


def check_told_apart(text: str, type_ref: TypeRef, types: Mapping[str, TypeDef], problems: Problems) -> None:
    """`X | Y` in a type expression: JSON must show which one it is."""
    for one in _unnamed(type_ref):
        forms: dict[str, str] = {}
        objects: list[ObjectType] = []
        for member in one.members:
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


def _unnamed(type_ref: TypeRef) -> Iterator[OneOf]:
    match type_ref:
        case ListOf(item) | MapOf(item):
            yield from _unnamed(item)
        case OneOf(members):
            yield type_ref
            for member in members:
                yield from _unnamed(member)
        case _:
            return


def _json_form(type_ref: TypeRef, types: Mapping[str, TypeDef]) -> tuple[str, list[ObjectType]]:
    """What a value looks like in JSON (empty: anything), and the object types behind it."""
    match type_ref:
        case Scalar(name):
            return {"any": "", "flag": "bool"}.get(name, name), []
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
    tags = [one.tag for one in objects]
    return len({tag[0] if tag else None for tag in tags}) == 1 and None not in tags and len(set(tags)) == len(tags)


__all__ = ["check_tags_agree", "check_told_apart", "check_union", "check_unknowns", "union_type", "wrap_variants"]

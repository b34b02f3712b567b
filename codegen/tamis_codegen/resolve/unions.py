"""Named unions: what they consist of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.types import Field, ObjectType, Ref, Scalar, TypeDef, UnionType
from tamis_codegen.names import RESERVED_TYPES, attribute, camel, is_class_name
from tamis_codegen.resolve.type_expressions import parse_type

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation

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
    names = tuple(dict.fromkeys(members))
    variants_as_written: dict[str | int, tuple[str, ...]] = dict(variants.items())
    return UnionType(
        str(name),
        names,
        names,
        tag=node.tag,
        tag_attr=_attribute_of_tag(node.tag) or "unnamed",
        variants=variants_as_written or None,
        body=node.body,
        keys=tuple(sorted(((k, tuple(v)) for k, v in node.keys.items()), key=lambda item: -len(item[1]))),
        value=value,
        also=tuple(parse_type(text, problems).type for text in node.also),
        doc=doc,
    )


def _attribute_of_tag(tag: str | None) -> str:
    """The attribute of a tag or body, without the signs before a name (`$type`); nothing where it cannot be one."""
    return (attribute(tag) or attribute(tag.lstrip("$@#_")) or "") if tag is not None else ""


def wrap_variants(name: str, node: notation.Union, types: dict[str, TypeDef], problems: Problems) -> None:
    """A union with a body: each variant becomes a small object {tag, body} around the type that was named."""
    union = types[name]
    if not isinstance(union, UnionType) or node.body is None or node.tag is None:
        return
    attrs = [_attribute_of_tag(word) or None for word in (node.tag, node.body)]
    for word, attr in zip((node.tag, node.body), attrs, strict=True):
        if attr is None:
            hint = "letters, digits and _, starting with a letter; else use `keys` or `value`"
            problems.add(word, f"{quote(word)} of union {quote(name)} cannot be a Python attribute", hint=hint)
    wrapped: dict[str | int, tuple[str, ...]] = {}
    for value, names in (union.variants or {}).items():
        if not isinstance(value, str):
            continue
        wrapper, first = f"{camel(value)}{name}", names[0]
        if not _check_class_name(wrapper, f"variant {quote(value)} of {name}", value, types, problems):
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
    members = tuple(names[0] for names in wrapped.values())
    types[name] = replace(union, variants=wrapped, members=members, written=members, body=node.body)


def _check_class_name(name: str, what: str, where: str, types: Mapping[str, TypeDef], problems: Problems) -> bool:
    """Whether the compiler can make a class of that name."""
    hint = "rename the type or the variant"
    if name in types:
        problems.add(where, f"{what} would be the class {name}, which exists", hint=hint)
    elif not is_class_name(name) or name in RESERVED_TYPES:
        problems.add(where, f"{what} would be the class {quote(name)}, which cannot be", hint=hint)
    else:
        return True
    return False

"""Texts that rules are about: a str, or the plain text of a list with a text form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.rules import (
    KindPath,
    PlainText,
    TextPath,
)
from tamis_codegen.model.types import ListType, ObjectType, Ref, Scalar, UnionType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.model.types import TypeDef, TypeRef


def text_at(path: KindPath, end: TypeRef | None, types: Mapping[str, TypeDef]) -> TextPath | None:
    """The text at the end of a path, which is of type `end`; None where that is no text."""
    if end == Scalar("str"):
        return TextPath(path)
    named = types.get(end.name) if isinstance(end, Ref) else None
    if not isinstance(named, ListType) or named.text is None:
        return None
    plain = _plain_text(named.item, *named.text.plain, types)
    return TextPath(path, plain) if plain is not None else None


def _plain_text(item: TypeRef, variant: str, field: str, types: Mapping[str, TypeDef]) -> PlainText | None:
    """Where the text of a plain part is: in the part, or in its body where it has one."""
    union = types.get(item.name) if isinstance(item, Ref) else None
    if not isinstance(union, UnionType) or union.tag is None or variant not in (union.variants or {}):
        return None
    path: list[str] = []
    part = types.get((union.variants or {})[variant][0])
    for name in (union.body, field):
        if name is None:
            continue
        if not isinstance(part, ObjectType) or name not in part.fields:
            return None
        path.append(part.fields[name].attr)
        inner = part.fields[name].type
        part = types.get(inner.name) if isinstance(inner, Ref) else None
    return PlainText(union.tag_attr, str(variant), tuple(path))

"""What the members of a union are, once all types have their fields: unions inside it, and the kind of its tag."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tamis_codegen.model.types import ObjectType, Scalar, TypeDef, UnionType

if TYPE_CHECKING:
    from tamis_codegen.errors import Problems

_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")


def settle_unions(types: dict[str, TypeDef], problems: Problems) -> None:
    """Lays unions in unions out flat, and makes tags numbers where the members have numbers."""
    loops: set[frozenset[str]] = set()
    for name, found in list(types.items()):
        if isinstance(found, UnionType):
            types[name] = replace(found, members=_flat(found, types, (), loops, problems))
    for name, found in list(types.items()):
        if isinstance(found, UnionType) and found.tag is not None:
            types[name] = _with_tag(found, types)


def _flat(
    union: UnionType, types: dict[str, TypeDef], chain: tuple[str, ...], loops: set[frozenset[str]], problems: Problems
) -> tuple[str, ...]:
    members: dict[str, None] = {}
    way = (*chain, union.name)
    for name in union.written:
        found = types.get(name)
        if not isinstance(found, UnionType):
            members[name] = None
        elif name not in way:
            members.update(dict.fromkeys(_flat(found, types, way, loops, problems)))
        elif frozenset(loop := (*way[way.index(name) :], name)) not in loops:
            loops.add(frozenset(loop))
            problems.add(name, f"unions are each other's members: {' -> '.join(loop)}", hint=_LOOP)
    return tuple(members)


_LOOP = "take one of them out: a value is of one object type in the end"


def _with_tag(union: UnionType, types: dict[str, TypeDef]) -> UnionType:
    """The union with the attribute that its tag has in the members, and tags of the members' kind."""
    objects = [found for name in union.members if isinstance(found := types.get(name), ObjectType)]
    tags = [owner.fields[union.tag or ""] for owner in objects if union.tag in owner.fields]
    if union.body is None and tags:
        union = replace(union, tag_attr=tags[0].attr)
    written = [value for value in union.variants or () if isinstance(value, str)]
    numbers = tags and all(tag.type == Scalar("int") for tag in tags) and all(map(_WHOLE.fullmatch, written))
    if not numbers:
        return union
    return replace(union, variants={int(value): names for value, names in (union.variants or {}).items()})

"""A check of types that require themselves: no value of such a type can ever end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.types import ObjectType, OneOf, Ref, UnionType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import Field, TypeDef, TypeRef


def check_finite(types: Mapping[str, TypeDef], problems: Problems) -> None:
    """Every type has values that end: what a field requires does not lead back to it."""
    endless = _endless(types)
    reported: set[str] = set()
    for name in types:
        if name in endless and name not in reported:
            loop = _loop_from(name, types, endless)
            owners = [owner for owner, _ in loop]
            if not reported & set(owners):
                way = " -> ".join(f"{owner}.{field.name}" if field else owner for owner, field in loop)
                field = next((field for _, field in loop if field is not None), None)
                where = field.name if field is not None else owners[0]
                what = f"type {owners[0]!r} requires itself, so no value of it can end: {way} -> {owners[0]}"
                problems.add(where, what, hint="let a field on the way be missing or null: a trailing `?`, or `| null`")
            reported |= {name, *owners}


def _endless(types: Mapping[str, TypeDef]) -> set[str]:
    endless = {name for name, type_def in types.items() if isinstance(type_def, ObjectType | UnionType)}
    changed = True
    while changed:
        ended = {name for name in endless if all(ref not in endless for ref in _needed(types[name], endless))}
        endless -= ended
        changed = bool(ended)
    return endless


def _needed(type_def: TypeDef, endless: set[str]) -> Iterable[str]:
    """The endless types that a value cannot do without."""
    if isinstance(type_def, ObjectType):
        return [name for field in type_def.fields.values() if field.certain for name in _of(field.type, endless)]
    if isinstance(type_def, UnionType) and type_def.members and not any(m not in endless for m in type_def.members):
        return () if any(not _of(form, endless) for form in type_def.also) else type_def.members
    return ()


def _of(type_ref: TypeRef, endless: set[str]) -> list[str]:
    """The endless types that a value of an expression cannot do without: an empty list or map needs none."""
    match type_ref:
        case Ref(name):
            return [name] if name in endless else []
        case OneOf(members):
            found = [_of(member, endless) for member in members]
            return [name for names in found for name in names] if all(found) else []
        case _:
            return []


def _loop_from(name: str, types: Mapping[str, TypeDef], endless: set[str]) -> list[tuple[str, Field | None]]:
    """A way from an endless type back to one that was on it."""
    way: list[tuple[str, Field | None]] = []
    seen: dict[str, int] = {}
    while name not in seen:
        seen[name] = len(way)
        type_def = types[name]
        field: Field | None = None
        if isinstance(type_def, ObjectType):
            field = next(field for field in type_def.fields.values() if field.certain and _of(field.type, endless))
            following = _of(field.type, endless)[0]
        else:
            following = next(iter(_needed(type_def, endless)))
        way.append((name, field))
        name = following
    return way[seen[name] :]

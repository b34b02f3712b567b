"""Checks of types: names that classes can have, and what fields say of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.types import ObjectType, OneOf, Ref, TypeDef, TypeRef, UnionType
from tamis_codegen.names import RESERVED_TYPES, is_class_name
from tamis_codegen.resolve.type_expressions import refs

if TYPE_CHECKING:
    from collections.abc import Mapping


def check_type_name(name: str, problems: Problems) -> None:
    """A type has a name that a class of the package can have."""
    if not is_class_name(name):
        problems.add(
            name,
            f"{quote(name)} cannot name a type",
            hint="letters and digits, starting with a capital: Message, GroupUpload",
        )
    elif name in RESERVED_TYPES:
        hint = "give it another name in Python with `as:`"
        problems.add(name, f"the name {quote(name)} is used by every generated package", hint=hint)
    elif name.endswith("Event"):
        problems.add(
            name,
            f"type {quote(name)} ends in 'Event'",
            hint="such names are the event aliases'; give it another name in Python with `as:`",
        )


def check_extra(name: str, node: notation.Type, owner: TypeDef, problems: Problems) -> None:
    """Where there is `.extra`, no field is called so."""
    if not isinstance(owner, ObjectType) or owner.extra is None:
        return
    taken = next((field for field in owner.fields.values() if field.attr == "extra"), None)
    if taken is not None:
        written = next((key for key in node.fields if key == taken.name), node.extra or name)
        what = f"field {quote(taken.name)} of {name} would hide `.extra`"
        problems.add(written, what, hint="give it another Python name with `as:`")


def check_siblings(name: str, node: notation.Type, owner: TypeDef, problems: Problems) -> None:
    """Fields that say something of other fields name fields there are."""
    if not isinstance(owner, ObjectType):
        return
    for field_name, written in node.fields.items():
        for sibling in (isinstance(written, notation.Field) and written.only_when) or ():
            if sibling not in owner.fields:
                problems.add_unknown(f"field of {name} in only_when of {field_name}:", sibling, owner.fields)
    for member in [member for group in node.exclusive for member in group.of]:
        if member not in owner.fields:
            problems.add_unknown(f"field of {name} in `exclusive`:", member, owner.fields)


def check_finite(types: Mapping[str, TypeDef], names: Mapping[str, str], problems: Problems) -> None:
    """A type that requires itself has no value. `names` are those of the types, as they are written."""
    finite: set[str] = set()
    growing = True
    while growing:
        more = {name for name, found in types.items() if name not in finite and _is_finite(found, finite)}
        growing = bool(more)
        finite |= more
    told: set[str] = set()
    for name, written in names.items():
        if name in finite or name in told or name not in types:
            continue
        way = _required_way(name, types, finite)
        told |= {step.partition(".")[0] for step in way}
        what = f"{name} requires itself: {' -> '.join(way)}"
        problems.add(written, what, hint="no value can have an end: let one of these fields be missing (`?`) or null")


def _is_finite(found: TypeDef, finite: set[str]) -> bool:
    match found:
        case ObjectType():
            return all(_has_value(field.type, finite) for field in found.fields.values() if field.certain)
        case UnionType():
            return bool(found.also) or not found.written or any(name in finite for name in found.written)
        case _:
            return True


def _has_value(type_ref: TypeRef, finite: set[str]) -> bool:
    match type_ref:
        case Ref(name):
            return name in finite
        case OneOf(members):
            return any(_has_value(member, finite) for member in members)
        case _:
            return True


def _required_way(name: str, types: Mapping[str, TypeDef], finite: set[str]) -> list[str]:
    """`A.b -> B.a -> A`: from a type that has no value to itself, or to one that requires itself."""
    way: list[str] = []
    seen: list[str] = []
    while name not in seen:
        seen.append(name)
        found = types.get(name)
        if isinstance(found, ObjectType):
            needed = [field for field in found.fields.values() if field.certain and not _has_value(field.type, finite)]
            way.append(f"{name}.{needed[0].name}")
            inside = refs(needed[0].type)
        else:
            way.append(name)
            inside = list(found.written) if isinstance(found, UnionType) else []
        name = next(ref for ref in inside if ref not in finite)
    return [*way, name]

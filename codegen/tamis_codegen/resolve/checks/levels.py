"""Checks of the fields that tell kinds, and of the paths to payloads: they are there, and can be what they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import quote
from tamis_codegen.model.types import ObjectType, OneOf, Scalar
from tamis_codegen.resolve.kinds import upwards
from tamis_codegen.resolve.levels import root_type
from tamis_codegen.resolve.meanings import object_behind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model.queries import Split
    from tamis_codegen.model.types import Field
    from tamis_codegen.resolve.kinds import KindNode
    from tamis_codegen.resolve.levels import LevelResolver


def check_paths(levels: LevelResolver) -> None:
    """The fields that split a kind are there, are scalars, and are not those that split one above."""
    for kind in levels.nodes.values():
        if kind.node.at is not None and levels.by != "key":
            _check_at(kind, levels)
        if kind.split is None or levels.by == "key" or not kind.split.path:
            continue
        _check_field(kind, kind.split, levels)
        for above in list(upwards(kind, levels.nodes))[1:]:
            if above.split is not None and above.split.path == kind.split.path:
                what = f"{quote(kind.name)} is split by {quote('.'.join(kind.split.path))}, as {quote(above.name)} is"
                hint = "leave this one out: its levels are told already"
                if not above.split.on:
                    hint = (
                        f"where one value holds several levels, write `split: {{field: {'.'.join(kind.split.path)}, "
                        f"on: '.'}}` of {quote(above.name)}, and leave this one out"
                    )
                levels.problems.add(_place(kind), what, hint=hint)
                break


def _place(kind: KindNode) -> str:
    """Where a kind says what it is split by."""
    return kind.split.path[0] if kind.split is not None and kind.split.path else kind.name


def _check_field(kind: KindNode, split: Split, levels: LevelResolver) -> None:
    owner_name = root_type(kind, levels.spec)
    label = f"field of {owner_name} in `split` of {kind.name}:"
    current, inside = levels.types.get(owner_name or ""), split.path
    depth = len(kind.at)
    if kind.at and inside[:depth] == kind.at and len(inside) > depth:
        payload = levels.types.get(kind.payload or "")
        if isinstance(payload, ObjectType):
            current, inside = payload, inside[depth:]
            label = f"field of {kind.payload} in `split` of {kind.name}:"
    for place, key in enumerate(inside):
        if not isinstance(current, ObjectType):
            return
        field = current.fields.get(key)
        if field is None:
            if not (place == 0 and len(inside) > 1 and _is_payload_key(key, levels.nodes)):
                levels.problems.add_unknown(label, key, current.fields)
            return
        last = place == len(inside) - 1
        current = object_behind(field.type, levels.types)
        if last:
            _check_scalar(kind, split, field, levels.problems)
        elif current is None and field.type != Scalar("any") and isinstance(field.type, Scalar):
            what = f"field {quote(field.name)} in `split` of {kind.name} is no object: nothing is inside of it"
            levels.problems.add(key, what, hint="name a field that is an object, or one of type any")


def _check_scalar(kind: KindNode, split: Split, field: Field, problems: Problems) -> None:
    members = field.type.members if isinstance(field.type, OneOf) else (field.type,)
    if not all(isinstance(member, Scalar) for member in members):
        what = f"field {quote(field.name)} is no text, number or boolean, so it cannot split {quote(kind.name)}"
        problems.add(split.path[-1], what, hint="name a field of type str, int or bool")
    elif (split.on or kind.node.any) and not any(member in (Scalar("str"), Scalar("any")) for member in members):
        why = "`on` splits texts" if split.on else "any word can stand for its next level"
        what = f"field {quote(field.name)}, which splits {quote(kind.name)}, is no text, and {why}"
        problems.add(split.path[-1], what, hint="name a field of type str")


def _is_payload_key(key: str, nodes: Mapping[str, KindNode]) -> bool:
    """Whether payloads stand under a key of the root, so that the envelope need not declare it."""
    return any(kind.at and kind.at[0] == key for kind in nodes.values())


def _check_at(kind: KindNode, levels: LevelResolver) -> None:
    """The path to a payload does not lead through what can hold none."""
    current = levels.types.get(levels.spec.envelope or "")
    for key in kind.at:
        field = current.fields.get(key) if isinstance(current, ObjectType) else None
        if field is None:
            return
        current = object_behind(field.type, levels.types)
        if isinstance(field.type, Scalar) and field.type != Scalar("any"):
            what = f"field {quote(field.name)} in `at` of {kind.name} is no object, so no payload is in it"
            levels.problems.add(key, what, hint="name a path to an object; an envelope need not declare its fields")

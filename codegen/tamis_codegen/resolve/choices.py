"""Choices that rules are about: the values that a field may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.rules import ChoicePath, KindPath
from tamis_codegen.model.types import Scalar
from tamis_codegen.resolve.paths import fields_behind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.model.types import TypeDef, TypeRef

_ID = (Scalar("int"), Scalar("str"))


def choice_at(path: KindPath, owner: TypeRef | None, types: Mapping[str, TypeDef]) -> ChoicePath | None:
    """The values of the field at the end of a path: its enum, or, of a union's tag, those of all variants."""
    if not path.steps or path.steps[-1].index is not None:
        return None
    candidates = fields_behind(owner, types) if owner else []
    fields = [inner for fields in candidates for inner in fields.values() if inner.attr == path.steps[-1].attr]
    values: dict[str | int, None] = {}
    for field in fields:
        if field.type in _ID:
            listed = field.enum or (() if field.const is None else (field.const,))
            values.update(dict.fromkeys(value for value in listed if not isinstance(value, bool)))
    if not values:
        return None
    return ChoicePath(path, tuple(map(_plain_value, values)), any(field.open for field in fields))


def _plain_value(value: str | int) -> str | int:
    return str(value) if isinstance(value, str) else value

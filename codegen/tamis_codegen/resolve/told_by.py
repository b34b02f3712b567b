"""What the value of a field that tells a kind says of that field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.queries import Fact, Refinement
from tamis_codegen.model.types import ObjectType, Ref
from tamis_codegen.resolve.levels import fields_along

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.model.types import Constant, Field, TypeDef


def facts_of(
    path: tuple[str, ...], owner: str | None, values: tuple[Constant, ...], open_: bool, types: Mapping[str, TypeDef]
) -> set[Fact]:
    """The facts of the object with the field at the end of a path that is one of `values`; `open_`: or another text."""
    fields = fields_along(path, owner, types)
    if not fields:
        return set()
    first = fields[0].attr
    refinement = _refinement(fields, values, open_, types)
    return {Fact(first)} if refinement is None else {Fact(first), Fact(first, refinement)}


def _refinement(
    fields: list[Field], values: tuple[Constant, ...], open_: bool, types: Mapping[str, TypeDef]
) -> Refinement | None:
    exact = len(values) == 1 and not open_
    if any(isinstance(value, float) for value in values) or len(fields) > 2:  # no type says it
        return None
    if len(fields) == 1:
        return Refinement("is", value=values[0]) if exact else Refinement("among", values=values, open=open_)
    holder = fields[0].type
    if not isinstance(holder, Ref) or not isinstance(types.get(holder.name), ObjectType):
        return None
    return Refinement("equals", fields[1].attr, values[0]) if exact else Refinement("key", fields[1].attr)

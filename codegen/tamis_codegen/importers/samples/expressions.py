"""Types of a model as they are written in a spec."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.types import ListOf, MapOf, OneOf, Ref, Scalar

if TYPE_CHECKING:
    from tamis_codegen.model.types import TypeRef


def expression_of(type_ref: TypeRef) -> str:
    """A type expression, without what says whether the value is there."""
    match type_ref:
        case Scalar(name) | Ref(name):
            return name
        case ListOf(item):
            return f"list[{expression_of(item)}]"
        case MapOf(item):
            return f"map[{expression_of(item)}]"
        case OneOf(members):
            return " | ".join(expression_of(member) for member in members)

"""Which class stands for a member of a union that the spec does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.types import UnionType
from tamis_codegen.python_types.text import unknown_class

if TYPE_CHECKING:
    from collections.abc import Container

    from tamis_codegen.model.model import Model


def unknown_views(model: Model, among: Container[str]) -> list[tuple[list[str], str]]:
    """For the tagged unions `among` these types: their members (or they themselves), and the unknown one's class."""
    return [
        (list(union.members) if union.plain_tag else [union.name], unknown_class(union.name))
        for union in model.types.values()
        if isinstance(union, UnionType) and union.name in among and union.variants
    ]

"""Parameters of methods, as calls of the event and methods of the API write them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.emit.limits import limits
from tamis_codegen.model.types import ListOf, Scalar
from tamis_codegen.python_types.text import field_type, join, type_text

if TYPE_CHECKING:
    from collections.abc import Container

    from tamis_codegen.model.types import Field, Method


@dataclass(frozen=True, slots=True)
class ParameterView:
    """`type` is for the stub, `runtime` for the table of methods."""

    name: str
    wire: str
    type: str
    runtime: str
    required: bool
    doc: str


def parameter_views(method: Method, without: Container[str] = ()) -> tuple[ParameterView, ...]:
    """The parameters of a method, required ones first; `without` some, by their attributes."""
    views = [_view(param) for param in method.params.values() if param.attr not in without]
    return tuple(sorted(views, key=lambda view: not view.required))


def _type_text(field: Field) -> str:
    """The type of what is given: where a list is sent, any sequence will do, for a list of one member of a union is no
    list of the union. A text is a sequence of texts, so for those it stays a list.
    """
    text = field_type(field)
    listed = isinstance(field.type, ListOf) and field.type.item != Scalar("str") and text.startswith("list[")
    return f"Sequence{text.removeprefix('list')}" if listed else text


def _view(field: Field) -> ParameterView:
    text = _type_text(field)
    written = text if field.certain else join([text, "None"])
    doc = "; ".join(part for part in (field.doc.rstrip("."), limits(field)) if part)
    return ParameterView(field.attr, field.name, written, type_text(field.type), field.certain, doc and f"{doc}.")

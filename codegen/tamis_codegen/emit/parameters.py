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
    views = [_view(one) for one in method.params.values() if one.attr not in without]
    return tuple(sorted(views, key=lambda one: not one.required))


def _given(one: Field) -> str:
    """The type of what is given: where a list is sent, any sequence will do, for a list of one member of a union is no
    list of the union. A text is a sequence of texts, so for those it stays a list.
    """
    text = field_type(one)
    listed = isinstance(one.type, ListOf) and one.type.item != Scalar("str") and text.startswith("list[")
    return f"Sequence{text.removeprefix('list')}" if listed else text


def _view(one: Field) -> ParameterView:
    text = _given(one)
    written = text if one.certain else join([text, "None"])
    doc = "; ".join(part for part in (one.doc.rstrip("."), limits(one)) if part)
    return ParameterView(one.attr, one.name, written, type_text(one.type), one.certain, doc and f"{doc}.")

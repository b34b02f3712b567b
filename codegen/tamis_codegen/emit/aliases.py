"""Named unions and lists, for `types.py`: what they are, and the order in which they are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.emit.choices import text_form_source, union_rule
from tamis_codegen.model.types import ListType, ObjectType, OpaqueType, TypeDef, UnionType
from tamis_codegen.python_types.text import join, type_text, union_text
from tamis_codegen.resolve.type_expressions import refs

if TYPE_CHECKING:
    from tamis_codegen.model.model import Model


@dataclass(frozen=True, slots=True)
class AliasView:
    """A named union or list. `choice` is the run-time rule where msgspec cannot tell the members apart by itself."""

    name: str
    text: str
    quoted: str
    doc: str
    choice: str
    object_text: str
    decoded: bool


def in_order(types: list[TypeDef]) -> list[TypeDef]:
    """Lists and unions, each after those that it is made of: at run time a list's items must exist before it."""
    waiting = {one.name: one for one in types if not isinstance(one, ObjectType)}
    ordered: list[TypeDef] = []

    def put(name: str) -> None:
        one = waiting.pop(name, None)
        if one is None:
            return
        for item in refs(one.item) if isinstance(one, ListType) else ():
            put(item)
        ordered.append(one)

    for name in list(waiting):
        put(name)
    return ordered


def alias_view(model: Model, one: TypeDef) -> AliasView:
    """The view of a union, a list or an opaque type."""
    received = one.name in model.decoded
    match one:
        case UnionType():
            plain = one.plain_tag and not one.also
            text = union_text(model, one) if received else join([*(type_text(t) for t in one.also), *one.members])
            objects = " | ".join(one.members) or "Any"
            return AliasView(
                one.name,
                text,
                _quoted(one.name, text),
                one.doc or f"One of {len(one.members)} types.",
                "" if plain or not received else union_rule(one),
                objects,
                decoded=received,
            )
        case ListType(name, item, text, doc):
            listed = f"list[{type_text(item)}]"
            choice = f"TextOrList(lambda: {type_text(item)}, {text_form_source(text)})" if text and received else ""
            return AliasView(
                name, listed, listed, doc or f"A list of {type_text(item)}.", choice, listed, decoded=received
            )
        case OpaqueType(name, doc):
            return AliasView(name, "Any", "Any", doc or "Has no JSON shape of its own.", "", "Any", decoded=received)
        case ObjectType():
            raise TypeError(one.name)


def _quoted(name: str, text: str) -> str:
    """A recursive alias names itself in quotes."""
    return text.replace(f"[{name}]", f'["{name}"]')

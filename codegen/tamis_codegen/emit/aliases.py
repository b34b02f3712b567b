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
    waiting = {type_def.name: type_def for type_def in types if not isinstance(type_def, ObjectType)}
    ordered: list[TypeDef] = []

    def put(name: str) -> None:
        type_def = waiting.pop(name, None)
        if type_def is None:
            return
        for item in refs(type_def.item) if isinstance(type_def, ListType) else ():
            put(item)
        ordered.append(type_def)

    for name in list(waiting):
        put(name)
    return ordered


def alias_view(model: Model, type_def: TypeDef) -> AliasView:
    """The view of a union, a list or an opaque type."""
    received = type_def.name in model.decoded
    match type_def:
        case UnionType():
            plain = type_def.plain_tag and not type_def.also
            text = (
                union_text(model, type_def)
                if received
                else join([*(type_text(t) for t in type_def.also), *type_def.written])
            )
            objects = " | ".join(type_def.written) or "Any"
            return AliasView(
                type_def.name,
                text,
                _quote_own_name(type_def.name, text),
                type_def.doc or f"One of {len(type_def.written)} types.",
                "" if plain or not received else union_rule(type_def),
                objects,
                decoded=received,
            )
        case ListType(name, item, text, doc):
            listed = f"list[{type_text(item)}]"
            choice = f"TextOrList(lambda: {type_text(item)}, {text_form_source(text)})" if text else ""
            return AliasView(
                name, listed, listed, doc or f"A list of {type_text(item)}.", choice, listed, decoded=received
            )
        case OpaqueType(name, doc):
            return AliasView(name, "Any", "Any", doc or "Has no JSON shape of its own.", "", "Any", decoded=received)
        case ObjectType():
            raise TypeError(type_def.name)


def _quote_own_name(name: str, text: str) -> str:
    """A recursive alias names itself in quotes."""
    return text.replace(f"[{name}]", f'["{name}"]')

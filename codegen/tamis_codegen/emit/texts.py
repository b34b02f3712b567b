"""Parameters in which a string may stand for a list with codes: what is written there is text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.types import ListType, ObjectType, UnionType
from tamis_codegen.resolve.type_expressions import refs

if TYPE_CHECKING:
    from tamis_codegen.model.model import Model
    from tamis_codegen.model.types import Method, TypeRef


def text_parameters(model: Model, method: Method) -> list[str]:
    """The parameters, by their names on the wire, in whose types a list with a text form is."""
    return [param.name for param in method.params.values() if _holds_text_form(model, param.type)]


def _holds_text_form(model: Model, type_ref: TypeRef) -> bool:
    seen: set[str] = set()
    waiting = refs(type_ref)
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        match model.types[name]:
            case ListType(text=text, item=item):
                if text is not None:
                    return True
                waiting += refs(item)
            case UnionType() as union:
                waiting += [*union.members, *(found for also in union.also for found in refs(also))]
            case ObjectType() as object_type:
                waiting += [found for field in object_type.fields.values() for found in refs(field.type)]
            case _:
                pass
    return False

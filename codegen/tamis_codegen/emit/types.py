"""`types.py` and its stub: the classes of what is inside events; `inputs.py`: of what only calls take or return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.emit.aliases import alias_view, in_order
from tamis_codegen.emit.emission import AttributeView, Emission, Output, attribute_views
from tamis_codegen.model.types import Field, MapOf, ObjectType, OpaqueType, TypeDef, UnionType
from tamis_codegen.python_types.text import (
    declared_type,
    literal,
    reading,
    runtime_field,
    runtime_text,
    shared_fields,
    type_text,
    unknown_class,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis_codegen.model.client import Reference
    from tamis_codegen.model.model import Model


@dataclass(frozen=True, slots=True)
class FieldView:
    attr: str
    name: str
    declared: str
    runtime: str
    certain: bool
    required: bool
    doc: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """An object type. `narrowed` holds its attributes where queries narrow them."""

    name: str
    doc: str
    options: str
    tag: tuple[str, str] | None
    fields: tuple[FieldView, ...]
    narrowed: tuple[AttributeView, ...]
    extra: str
    """The type of `.extra` in the stub; empty where there is none."""
    extra_runtime: str


@dataclass(frozen=True, slots=True)
class UnknownView:
    """The class for members of a union that the spec does not know."""

    name: str
    union: str
    tag: str
    tag_type: str
    options: str
    members: tuple[str, ...]
    fields: tuple[FieldView, ...]


def emit(emission: Emission) -> list[Output]:
    received = [type_def for name, type_def in emission.model.types.items() if name in emission.model.received]
    others = [type_def for name, type_def in emission.model.types.items() if name not in emission.model.received]
    inside, inputs = _view(emission, received, "types"), _view(emission, others, "inputs")
    return [
        Output("types.py", "types/module.py.jinja", inside),
        Output("types.pyi", "types/stub.pyi.jinja", inside),
        *(
            [Output("inputs.py", "types/module.py.jinja", inputs), Output("inputs.pyi", "types/stub.pyi.jinja", inputs)]
            if others
            else []
        ),
    ]


def type_names(model: Model, *, received: bool) -> list[str]:
    """The public names of `types` or of `inputs`."""
    names: list[str] = []
    for name, type_def in model.types.items():
        if (name in model.received) == received:
            names.append(name)
            if name in model.decoded and isinstance(type_def, UnionType) and type_def.variants:
                names.append(unknown_class(name))
    return names


def _view(emission: Emission, types: list[TypeDef], module: str) -> dict[str, object]:
    model = emission.model
    received = module == "types"
    narrowed = emission.guarantees.payloads
    objects = [type_def for type_def in types if isinstance(type_def, ObjectType)]
    unions_of = _unions_by_member(model)
    classes = [
        _class(
            model,
            object_type,
            tuple(attribute_views(emission, object_type.name, narrowed.get(object_type.name, {}))),
            unions_of.get(object_type.name, ()),
        )
        for object_type in objects
    ]
    unions = [type_def for type_def in types if isinstance(type_def, UnionType)]
    return {
        "module": module,
        "others": [] if received else type_names(model, received=True),
        "given": [
            (type_def.name, given) for type_def in types if (given := _opaque_class(model, type_def)) is not None
        ],
        "classes": classes,
        "lazies": [line for object_type in objects for line in _lazy_attributes(object_type)],
        "unknowns": [_unknown_view(model, union) for union in unions if union.name in model.decoded and union.variants],
        "aliases": [
            alias_view(model, type_def) for type_def in in_order(types) if _opaque_class(model, type_def) is None
        ],
        "refined": list(emission.guarantees.refiner.classes.values()) if received and _touch(emission) else [],
        "names": type_names(model, received=received),
    }


def _touch(emission: Emission) -> bool:
    """Refined classes are collected while the attributes are worked out, so those of the event must be too."""
    return bool(emission.guarantees.event)


def _opaque_class(model: Model, type_def: TypeDef) -> Reference | None:
    """The class that stands for an opaque type, where the spec's client has one."""
    if model.client is None or not isinstance(type_def, OpaqueType):
        return None
    return model.client.opaque.get(type_def.name)


def _tag(model: Model, object_type: ObjectType) -> tuple[str, str | int] | None:
    """What need not be given because it is always the same. What is only sent may have it without being told by it."""
    if object_type.tag is not None or object_type.name in model.decoded:
        return object_type.tag
    constant = [field for field in object_type.fields.values() if isinstance(field.const, str) and field.certain]
    return (constant[0].attr, str(constant[0].const)) if len(constant) == 1 else None


def _class(
    model: Model, object_type: ObjectType, narrowed: tuple[AttributeView, ...], unions: Sequence[str]
) -> ClassView:
    tag = _tag(model, object_type)
    fields = tuple(
        _field(field, lax=model.lax) for field in object_type.fields.values() if tag is None or field.attr != tag[0]
    )
    options = ["frozen=True", "kw_only=True"]
    if tag is not None:
        wire = next(field.name for field in object_type.fields.values() if field.attr == tag[0])
        options += [f"tag_field={literal(wire)}", f"tag={literal(tag[1])}"]
    renamed = {field.attr: field.name for field in fields if field.attr != field.name}
    if renamed:
        options.append(_rename(renamed))
    if object_type.extra is not None:
        options.append("forbid_unknown_fields=True")
    doc = object_type.doc or _default_doc(model, object_type, unions)
    extra = MapOf(object_type.extra) if object_type.extra is not None else None
    return ClassView(
        object_type.name,
        doc,
        ", ".join(options),
        (tag[0], literal(tag[1])) if tag else None,
        fields,
        narrowed,
        type_text(extra) if extra is not None else "",
        runtime_text(extra) if extra is not None else "",
    )


def _unions_by_member(model: Model) -> dict[str, list[str]]:
    """The unions that a type is a member of."""
    found: dict[str, list[str]] = {}
    for union in model.types.values():
        for member in dict.fromkeys(union.members if isinstance(union, UnionType) else ()):
            found.setdefault(member, []).append(union.name)
    return found


def _default_doc(model: Model, object_type: ObjectType, unions: Sequence[str]) -> str:
    """A line for a type whose spec says nothing: what it is a member of, or how many fields it has."""
    if unions and object_type.tag is not None:
        return f"A {' or '.join(unions)} whose {object_type.tag[0]} is {object_type.tag[1]}."
    return f"{model.title or model.name}: {object_type.name}."


def _lazy_attributes(object_type: ObjectType) -> list[str]:
    """Lines that put times in the place of the numbers that stand for them."""
    typed = [(field.attr, field.type) for field in object_type.fields.values()]
    typed += [("extra", MapOf(object_type.extra))] if object_type.extra is not None else []
    found = [(attr, read) for attr, type_ref in typed if (read := reading(type_ref))]
    return [f"{object_type.name}.{attr} = _Lazy({object_type.name}.{attr}, {read})" for attr, read in found]


def _field(field: Field, *, lax: bool = False) -> FieldView:
    """`lax`: what the codec is, so that only other fields have to say so."""
    return FieldView(
        attr=field.attr,
        name=field.name,
        declared=declared_type(field),
        runtime=runtime_field(field, lax=lax),
        certain=field.certain,
        required=not field.optional,
        doc=field.doc,
    )


def _unknown_view(model: Model, union: UnionType) -> UnknownView:
    shared = tuple(_field(field, lax=model.lax) for field in shared_fields(model, union) if field.attr != "raw")
    tag = union.tag_attr or "type"
    renamed = {field.attr: field.name for field in shared if field.attr != field.name}
    if union.tag is not None and union.tag != tag:
        renamed[tag] = union.tag
    options = ["frozen=True", "kw_only=True", *([_rename(renamed)] if renamed else [])]
    kind = "int" if any(isinstance(value, int) for value in union.variants or ()) else "str"
    return UnknownView(unknown_class(union.name), union.name, tag, kind, ", ".join(options), union.members, shared)


def _rename(renamed: dict[str, str]) -> str:
    pairs = ", ".join(f"{literal(attr)}: {literal(name)}" for attr, name in renamed.items())
    return f"rename={{{pairs}}}"

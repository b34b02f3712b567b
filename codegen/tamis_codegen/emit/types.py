"""`types.py` and its stub: the classes of what is inside events; `inputs.py`: of what only calls take or return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.clients import opaque_module
from tamis_codegen.emit.emission import AttributeView, Emission, Output, attribute_views
from tamis_codegen.model.types import Field, ListOf, ListType, ObjectType, OpaqueType, Scalar, UnionType
from tamis_codegen.names import attribute
from tamis_codegen.python_types.text import (
    declared_type,
    join,
    literal,
    shared_fields,
    type_text,
    union_text,
    unknown_class,
)
from tamis_codegen.resolve.type_expressions import refs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.types import TypeDef, TypeRef


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


@dataclass(frozen=True, slots=True)
class UnknownView:
    """The class for members of a union that the spec does not know."""

    name: str
    union: str
    tag: str
    members: tuple[str, ...]
    fields: tuple[FieldView, ...]


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


def emit(emission: Emission) -> list[Output]:
    received = [one for name, one in emission.model.types.items() if name in emission.model.received]
    others = [one for name, one in emission.model.types.items() if name not in emission.model.received]
    inside, inputs = _view(emission, received, "types"), _view(emission, others, "inputs")
    return [
        Output("types.py", "types.py.jinja", inside),
        Output("types.pyi", "types.pyi.jinja", inside),
        *(
            [Output("inputs.py", "types.py.jinja", inputs), Output("inputs.pyi", "types.pyi.jinja", inputs)]
            if others
            else []
        ),
    ]


def type_names(model: Model, *, received: bool) -> list[str]:
    """The public names of `types` or of `inputs`."""
    names: list[str] = []
    for name, one in model.types.items():
        if (name in model.received) == received:
            names.append(name)
            if name in model.decoded and isinstance(one, UnionType) and one.variants:
                names.append(unknown_class(name))
    return names


def _view(emission: Emission, types: list[TypeDef], module: str) -> dict[str, object]:
    model = emission.model
    received = module == "types"
    narrowed = emission.guarantees.payloads
    objects = [one for one in types if isinstance(one, ObjectType)]
    classes = [
        _class(
            model,
            one,
            tuple(attribute_views(emission, one.name, narrowed.get(one.name, {}))),
        )
        for one in objects
    ]
    unions = [one for one in types if isinstance(one, UnionType)]
    return {
        "module": module,
        "others": [] if received else type_names(model, received=True),
        "given": [(one.name, given) for one in types if (given := _given(model, one)) is not None],
        "classes": classes,
        "unknowns": [_unknown(model, one) for one in unions if one.name in model.decoded and one.variants],
        "aliases": [_alias(model, one) for one in _in_order(types) if _given(model, one) is None],
        "refined": list(emission.guarantees.refiner.classes.values()) if received and _touch(emission) else [],
        "names": type_names(model, received=received),
    }


def _in_order(types: list[TypeDef]) -> list[TypeDef]:
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


def _touch(emission: Emission) -> bool:
    """Refined classes are collected while the attributes are worked out, so those of the event must be too."""
    return bool(emission.guarantees.event)


def _given(model: Model, one: TypeDef) -> str | None:
    """The module that has the class of an opaque type, where the client of the runtime has one."""
    return opaque_module(model.client, one.name) if isinstance(one, OpaqueType) else None


def _tag(model: Model, one: ObjectType) -> tuple[str, str | int] | None:
    """What need not be given because it is always the same. What is only sent may have it without being told by it."""
    if one.tag is not None or one.name in model.decoded:
        return one.tag
    constant = [field for field in one.fields.values() if isinstance(field.const, str) and field.certain]
    return (constant[0].attr, str(constant[0].const)) if len(constant) == 1 else None


def _class(model: Model, one: ObjectType, narrowed: tuple[AttributeView, ...]) -> ClassView:
    tag = _tag(model, one)
    fields = tuple(_field(field) for field in one.fields.values() if tag is None or field.attr != tag[0])
    options = ["frozen=True", "kw_only=True"]
    if tag is not None:
        wire = next(field.name for field in one.fields.values() if field.attr == tag[0])
        options += [f"tag_field={literal(wire)}", f"tag={literal(tag[1])}"]
    renamed = {field.attr: field.name for field in fields if field.attr != field.name}
    if renamed:
        pairs = ", ".join(f"{literal(attr)}: {literal(name)}" for attr, name in renamed.items())
        options.append(f"rename={{{pairs}}}")
    doc = one.doc or _said(model, one)
    return ClassView(one.name, doc, ", ".join(options), (tag[0], literal(tag[1])) if tag else None, fields, narrowed)


def _said(model: Model, one: ObjectType) -> str:
    """A line for a type whose spec says nothing: what it is a member of, or how many fields it has."""
    unions = [
        union.name for union in model.types.values() if isinstance(union, UnionType) and one.name in union.members
    ]
    if unions and one.tag is not None:
        return f"A {' or '.join(unions)} whose {one.tag[0]} is {one.tag[1]}."
    return f"{model.title or model.name}: {one.name}."


def _field(one: Field) -> FieldView:
    runtime = type_text(one.type)
    return FieldView(
        attr=one.attr,
        name=one.name,
        declared=declared_type(one),
        runtime=runtime if one.certain else join([runtime, "None"]),
        certain=one.certain,
        required=not one.optional,
        doc=one.doc,
    )


def _unknown(model: Model, union: UnionType) -> UnknownView:
    shared = tuple(_field(field) for field in shared_fields(model, union) if field.attr != "raw")
    return UnknownView(
        unknown_class(union.name), union.name, attribute(union.tag or "") or "type", union.members, shared
    )


def _alias(model: Model, one: TypeDef) -> AliasView:
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
                "" if plain or not received else _choice(one),
                objects,
                decoded=received,
            )
        case ListType(name, item, text, doc):
            listed = f"list[{type_text(item)}]"
            choice = f"TextOrList(lambda: {type_text(item)}, {_text_form(text)})" if text and received else ""
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


def _choice(one: UnionType) -> str:
    """The run-time rule of a union, as source: only identifiers of the spec and escaped literals."""
    objects = f"_{one.name}Object" if one.plain_tag else ""
    if one.value is not None:
        field, equals, then, otherwise = one.value
        rule = f"ByValue({literal(field)}, {literal(equals)}, lambda: {then}, lambda: {otherwise})"
    elif one.variants and not one.plain_tag:
        pairs = ", ".join(f"{literal(value)}: {_members(one, names)}" for value, names in one.variants.items())
        rule = f"ByTag({literal(one.tag)}, {{{pairs}}})"
    elif one.keys:
        rule = _by_keys(dict(one.keys))
    else:
        rule = f"lambda: {objects}" if objects else ""
    if not one.also:
        return rule
    forms = [f"object={rule}"] if rule else []
    forms += [f"{_form(also)}={_lazy(also)}" for also in one.also]
    return f"ByForm({', '.join(forms)})"


def _members(one: UnionType, names: Iterable[str]) -> str:
    listed = list(names)
    keys = dict(one.keys)
    return f"lambda: {listed[0]}" if len(listed) == 1 else _by_keys({name: keys[name] for name in listed})


def _by_keys(keys: dict[str, tuple[str, ...]]) -> str:
    pairs = ", ".join(f"(lambda: {name}, ({', '.join(map(literal, asked))},))" for name, asked in keys.items())
    return f"ByKeys([{pairs}])"


def _form(type_ref: TypeRef) -> str:
    names = {"str": "text", "int": "integer", "float": "number", "bool": "boolean", "flag": "boolean"}
    return (
        "array" if isinstance(type_ref, ListOf) else names[type_ref.name] if isinstance(type_ref, Scalar) else "object"
    )


def _lazy(type_ref: TypeRef) -> str:
    return type_text(type_ref) if isinstance(type_ref, Scalar) else f"lambda: {type_text(type_ref)}"


def _text_form(form: object) -> str:
    from tamis_codegen.model.types import TextForm

    if not isinstance(form, TextForm):
        return "None"
    parts = [f"open={literal(form.open)}", f"close={literal(form.close)}"]
    parts += [f"separator={literal(form.separator)}", f"assign={literal(form.assign)}"]
    escapes = ", ".join(f"{literal(char)}: {literal(written)}" for char, written in form.escapes)
    inner = ", ".join(f"{literal(char)}: {literal(written)}" for char, written in form.value_escapes)
    plain = f"({literal(form.plain[0])}, {literal(form.plain[1])})"
    parts += [f"escapes={{{escapes}}}", f"plain={plain}", f"value_escapes={{{inner}}}"]
    return f"TextForm({', '.join(parts)})"

"""What may stand where: the types of `notation/`, compiled once into a form that the binder reads quickly.

Every place of the notation accepts a set of forms (a mapping and text, a list or null, …), so one flat
`Shape` with a slot for each form says it all; a union is the shape with several slots filled.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeAlias, cast

import msgspec
from msgspec import inspect

from tamis_codegen.errors import Place, Word

Struct: TypeAlias = type[msgspec.Struct]

# Structs whose name alone would read badly; the others are "a kind", "an action", "a text form".
_FRIENDLY = {
    "Spec": "the spec",
    "Schema": "the schema",
    "Discriminator": "the discriminator",
    "Me": "`me`",
    "Shortcuts": "`shortcuts`",
    "Implies": "`implies`",
    "Decoding": "`decoding`",
    "Delivery": "`delivery`",
    "Pairs": "`pairs` of a signature",
    "SignatureCheck": "`signature`",
    "TokenCheck": "`token`",
    "Verify": "an entry of `verify`",
    "FormBody": "an entry of `body`",
    "Answer": "an entry of `answers`",
    "Split": "`split`",
    "Values": "an entry of `values`",
    "ByValue": "`value` of a union",
    "Exclusive": "an entry of `exclusive`",
    "Commands": "`commands`",
    "Marks": "`marks` of `commands`",
    "Identity": "`identity`",
    "Conversation": "`conversation`",
    "Availability": "an entry of `availability`",
    "ClientManifest": "the manifest of a client",
    "ClientModule": "an entry of `modules`",
    "RuleQueries": "an entry of `queries`",
}


@dataclass(frozen=True, slots=True)
class Member:
    """One key of a struct."""

    attribute: str
    shape: Shape
    required: bool


@dataclass(frozen=True, slots=True)
class StructShape:
    """A mapping with known keys."""

    struct: Struct
    friendly: str
    members: dict[str, Member]


@dataclass(slots=True)
class Shape:
    """The forms a value may have."""

    struct: StructShape | None = None
    values: Shape | None = None
    items: Shape | None = None
    literals: tuple[str | int, ...] = ()
    text: bool = False
    whole_number: bool = False
    least: int | None = None
    """Of a whole number."""
    number: bool = False
    boolean: bool = False
    null: bool = False
    null_value: object = None
    """What null is bound to: where it is a value like others, None says that nothing is written."""
    expected: str = field(default="", init=False)

    def describe(self) -> str:
        """ "a mapping", "a list or text", …: what was expected, for an error."""
        if not self.expected:
            forms = (
                (self.struct is not None or self.values is not None, "a mapping"),
                (self.items is not None, "a list"),
                (self.text, "text"),
                (bool(self.literals), "one of " + ", ".join(map(str, self.literals))),
                (self.number, "a number"),
                (self.whole_number and not self.number, "a whole number"),
                (self.boolean, "true or false"),
                (self.null, "null"),
            )
            self.expected = " or ".join(form for given, form in forms if given)
        return self.expected


_COMPILED: dict[Struct, StructShape] = {}


@cache
def struct_shape(struct: Struct) -> StructShape:
    """The compiled shape of a struct of the notation."""
    info = inspect.type_info(struct)
    if not isinstance(info, inspect.StructType):
        raise TypeError(f"{struct!r} is no struct")
    return _struct(info)


@cache
def friendly_name(struct: Struct) -> str:
    """What errors call the struct: "a kind", "an action", "the spec"."""
    name = struct.__name__
    if name in _FRIENDLY:
        return _FRIENDLY[name]
    words = re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}"


def blank(shape: Shape, place: Place) -> object:
    """Stands in for a required value that is missing or wrong, so that the rest can still be bound."""
    if shape.null:
        return None
    if shape.struct is not None:
        return blank_struct(shape.struct, place)
    if shape.values is not None:
        return {}
    if shape.items is not None:
        return []
    if shape.literals:
        return shape.literals[0]
    return Word.at("", place) if shape.text else 0


def blank_struct(shape: StructShape, place: Place) -> msgspec.Struct:
    """The struct with a stand-in for everything it requires."""
    needed = {m.attribute: blank(m.shape, place) for m in shape.members.values() if m.required}
    return shape.struct(**needed)


def _struct(info: inspect.StructType) -> StructShape:
    known = _COMPILED.get(info.cls)
    if known is None:
        known = StructShape(info.cls, friendly_name(info.cls), {})
        _COMPILED[info.cls] = known  # before its members: a struct may hold itself
        for part in info.fields:
            known.members[part.encode_name] = Member(part.name, _shape(part.type), part.required)
    return known


def _shape(info: inspect.Type) -> Shape:
    shape = Shape()
    _add(info, shape)
    return shape


def _add(info: inspect.Type, shape: Shape) -> None:
    match info:
        case inspect.Metadata():
            _add(info.type, shape)
            if extra := cast("Any", info).extra:
                shape.null_value = extra.get("null", shape.null_value)
        case inspect.UnionType():
            for member in info.types:
                _add(member, shape)
        case inspect.StructType():
            shape.struct = _struct(info)
        case inspect.DictType():
            shape.values = _shape(info.value_type)
        case inspect.ListType():
            shape.items = _shape(info.item_type)
        case inspect.LiteralType():
            shape.literals = tuple(v for v in info.values if isinstance(v, str | int))
        case _:
            _add_scalar(info, shape)


def _add_scalar(info: inspect.Type, shape: Shape) -> None:
    match info:
        case inspect.StrType():
            shape.text = True
        case inspect.IntType():
            shape.whole_number = True
            shape.least = info.ge
        case inspect.FloatType():
            shape.number = True
        case inspect.BoolType():
            shape.boolean = True
        case inspect.NoneType():
            shape.null = True
        case _:
            raise TypeError(f"the notation has no form for {info!r}")

"""Types and methods, as they are written.

Names that start as "type expression" are parsed by `resolve/type_expressions.py`.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Scalar = str | int | float | bool | None

Doc = Annotated[str, Meta(description="One line in your own words; shown by editors on hover.")]

TypeExpression = Annotated[
    str,
    Meta(
        description="str, int, float, bool, any, flag, datetime, date, unix, duration_seconds, decimal, bytes_base64, "
        "a type's name, list[X], map[X], X | Y; "
        "`| null`: the value may be null; a trailing `?`: the key may be missing. "
        "`flag`: the key is there exactly when it is true."
    ),
]

Name = Annotated[str, Meta(description="A name declared elsewhere in the spec.")]

FieldPath = Annotated[str, Meta(description="Field names joined by dots, seen from the type named before.")]


class Node(msgspec.Struct, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, frozen=True):
    """Base of all parts of the notation: unknown keys are errors."""


class Field(Node, frozen=True):
    """A field, long form. The short form is its type expression alone."""

    type: TypeExpression | None = None
    enum: Annotated[list[Scalar] | None, Meta(description="The values it may have; its type is then theirs.")] = None
    open: Annotated[bool, Meta(description="More enum values may come. Input never fails on one, open or not.")] = False
    const: Annotated[
        str | int | float | bool | msgspec.UnsetType | None,
        Meta(description="The value is always this one (a discriminator).", extra={"null": msgspec.UNSET}),
    ] = None
    """None: nothing is written. UNSET: null is."""
    as_: Annotated[
        str | None, Meta(description="The Python attribute, where the name itself cannot be one (`+1`).")
    ] = msgspec.field(default=None, name="as")
    lax: Annotated[
        bool | None,
        Meta(description='Takes "123" for 123, 123 for "123" and 1.0 for 1, and says so in `problems`.'),
    ] = None
    doc: Doc = ""
    only_when: Annotated[
        dict[str, list[Scalar]] | None, Meta(description="Present only for these values of a sibling field.")
    ] = None
    facts: Annotated[
        dict[str, Scalar | list[Scalar] | dict[str, Scalar]],
        Meta(description="What else the source says: limits, defaults, units. Kept in the model."),
    ] = {}

    @property
    def has_const(self) -> bool:
        """Whether a constant is written; null may be one."""
        return self.const is not None


class Exclusive(Node, frozen=True):
    """Fields of which one, or at most one, is present."""

    pick: Literal["one", "at_most_one"]
    of: list[Name]


class ByValue(Node, frozen=True):
    """A union told apart by the value of one field: `MaybeInaccessibleMessage` by `date == 0`."""

    field: Name
    equals: Scalar
    then: Name
    else_: Name = msgspec.field(name="else")


class Union(Node, frozen=True):
    """One of several types, and how to tell which. `tag`, `keys` or `value`; `also` adds forms of another JSON kind."""

    tag: Annotated[str | None, Meta(description="The field whose value names the variant.")] = None
    variants: Annotated[
        dict[str, Name | list[Name]],
        Meta(description="Tag value -> type. Several types share a tag value when `keys` tells them apart."),
    ] = {}
    body: Annotated[
        str | None,
        Meta(description="The variant's own fields sit under this key: {type: at, data: {qq: '1'}} has `body: data`."),
    ] = None
    keys: Annotated[dict[str, list[str]], Meta(description="Type -> keys that only it has. Most keys first.")] = {}
    value: ByValue | None = None
    also: Annotated[list[TypeExpression], Meta(description="Forms that are no object: str, list[X], int, bool.")] = []


class TextForm(Node, frozen=True):
    """A list that may also arrive as one string with codes in it, such as OneBot's `[CQ:at,qq=1]`."""

    open: str
    close: str
    separator: str
    assign: str
    escapes: Annotated[dict[str, str], Meta(description="Character -> how it is written, everywhere.")]
    plain: Annotated[str, Meta(description="`variant.field` that takes the text between the codes.")]
    value_escapes: Annotated[dict[str, str], Meta(description="Further ones, inside a code's values.")] = {}


class Type(Node, frozen=True):
    """A type: an object (`fields`), a union, a list with a text form, or opaque."""

    fields: dict[str, Field | TypeExpression] = {}
    base: Annotated[Name | list[Name] | None, Meta(description="A type, or several, whose fields come first.")] = None
    as_: Annotated[
        str | None, Meta(description="The class in Python, where the name itself cannot be one (`Command`).")
    ] = msgspec.field(default=None, name="as")
    union: Union | None = None
    list_: Annotated[TypeExpression | None, Meta(description="This type is a list of that.")] = msgspec.field(
        default=None, name="list"
    )
    text: Annotated[TextForm | None, Meta(description="With `list`: the same list as one string.")] = None
    opaque: Annotated[bool, Meta(description="No JSON shape of its own (an uploaded file).")] = False
    lax: Annotated[bool | None, Meta(description="`lax` for all fields of this type.")] = None
    extra: Annotated[
        TypeExpression | None,
        Meta(description="The type of the values of all keys that are no fields; they are at `.extra`, as a map."),
    ] = None
    exclusive: list[Exclusive] = []
    doc: Doc = ""
    facts: dict[str, Scalar | list[Scalar]] = {}

    @property
    def bases(self) -> list[Name]:
        """The types whose fields come first."""
        return self.base if isinstance(self.base, list) else [] if self.base is None else [self.base]


class Method(Node, frozen=True):
    """A call to the event system: its parameters and what it returns."""

    params: dict[str, Field | TypeExpression] = {}
    returns: TypeExpression = "any"
    as_: Annotated[
        str | None, Meta(description="The Python method, where the name itself cannot be one (`.set_restart`).")
    ] = msgspec.field(default=None, name="as")
    doc: Doc = ""
    facts: dict[str, Scalar | list[Scalar]] = {}

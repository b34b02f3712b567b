"""Types and methods, resolved: scalars, objects, unions, lists, and the fields they have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Constant = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Scalar:
    """str, int, float, bool, any; `flag` is a bool whose key is there exactly when it is true; `null` is what a call
    that returns nothing returns, and an element of a list may be. The others are written as text or as a number."""

    name: Literal[
        "str", "int", "float", "bool", "any", "flag", "null",
        "datetime", "date", "unix", "duration_seconds", "decimal", "bytes_base64",
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ref:
    """A type of the spec, by name."""

    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    item: TypeRef


@dataclass(frozen=True, slots=True)
class MapOf:
    item: TypeRef


@dataclass(frozen=True, slots=True)
class OneOf:
    """A union without a name: told apart by JSON kind or by keys."""

    members: tuple[TypeRef, ...]


TypeRef = Scalar | Ref | ListOf | MapOf | OneOf


@dataclass(frozen=True, slots=True)
class Field:
    """`name` is what stands on the wire, `attr` the Python attribute."""

    name: str
    attr: str
    type: TypeRef
    optional: bool
    nullable: bool
    enum: tuple[str | int | bool, ...] = ()
    open: bool = False
    const: str | int | bool | None = None
    """None: there is no such value. What is always null is of the type null."""
    lax: bool | None = None
    """Takes values of other JSON kinds that say the same."""
    doc: str = ""
    facts: Mapping[str, object] | None = None
    only_when: Mapping[str, tuple[Constant, ...]] | None = None

    @property
    def certain(self) -> bool:
        """The key is always there and its value is not null."""
        return not self.optional and not self.nullable

    @property
    def is_flag(self) -> bool:
        return self.type == Scalar("flag")


@dataclass(frozen=True, slots=True)
class ObjectType:
    name: str
    fields: Mapping[str, Field]
    bases: tuple[str, ...] = ()
    doc: str = ""
    exclusive: tuple[tuple[str, tuple[str, ...]], ...] = ()
    extra: TypeRef | None = None
    """The type of the values of keys that are no fields."""
    tag: tuple[str, str | int] | None = None
    """The attribute and value that tell this variant apart, where it belongs to a tagged union."""


@dataclass(frozen=True, slots=True)
class UnionType:
    """`variants` maps tag values to type names when `tag` is set; the other ways are in `keys`, `value`, `also`.

    `members` are object types; `written` are the names in the spec, which may be those of unions.
    """

    name: str
    members: tuple[str, ...]
    written: tuple[str, ...] = ()
    tag: str | None = None
    tag_attr: str = ""
    """The tag's Python attribute, the same in all members."""
    variants: Mapping[str | int, tuple[str, ...]] | None = None
    body: str | None = None
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    value: tuple[str, Constant, str, str] | None = None
    also: tuple[TypeRef, ...] = ()
    doc: str = ""

    @property
    def plain_tag(self) -> bool:
        """Told apart by its tag alone, one type a value and one value a type: what a decoder can do by itself."""
        names = [name for names in (self.variants or {}).values() for name in names]
        alone = bool(names) and len(names) == len(self.variants or {}) == len(set(names))
        return alone and set(names) <= set(self.members)


@dataclass(frozen=True, slots=True)
class TextForm:
    open: str
    close: str
    separator: str
    assign: str
    escapes: tuple[tuple[str, str], ...]
    value_escapes: tuple[tuple[str, str], ...]
    plain: tuple[str, str]


@dataclass(frozen=True, slots=True)
class ListType:
    name: str
    item: TypeRef
    text: TextForm | None = None
    doc: str = ""


@dataclass(frozen=True, slots=True)
class OpaqueType:
    name: str
    doc: str = ""


TypeDef = ObjectType | UnionType | ListType | OpaqueType


@dataclass(frozen=True, slots=True)
class Method:
    """`name` is what stands on the wire, `attr` the Python method."""

    name: str
    attr: str
    params: Mapping[str, Field]
    returns: TypeRef
    doc: str = ""
    facts: Mapping[str, object] | None = None


NULL = Scalar("null")


def without_null(type_ref: TypeRef) -> TypeRef:
    """`X` of `X | null`, as elements of lists and maps may be."""
    if not isinstance(type_ref, OneOf) or NULL not in type_ref.members:
        return type_ref
    members = tuple(member for member in type_ref.members if member != NULL)
    return members[0] if len(members) == 1 else OneOf(members)

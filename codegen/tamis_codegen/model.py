"""The resolved model: one read-only picture of a spec, in which every name leads to what it names.

Emitters read nothing else. Everything here is frozen; `resolve/` is the only place that makes these objects.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Constant = str | int | float | bool | None

# --- types -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """str, int, float, bool, any; `flag` is a bool whose key is there exactly when it is true; `null` is what a call
    that returns nothing returns."""

    name: Literal["str", "int", "float", "bool", "any", "flag", "null"]


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
    enum: tuple[str | int, ...] = ()
    open: bool = False
    const: str | int | None = None
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
    tag: tuple[str, str | int] | None = None
    """The attribute and value that tell this variant apart, where it belongs to a tagged union."""


@dataclass(frozen=True, slots=True)
class UnionType:
    """`variants` maps tag values to type names when `tag` is set; the other ways are in `keys`, `value`, `also`."""

    name: str
    members: tuple[str, ...]
    tag: str | None = None
    variants: Mapping[str, tuple[str, ...]] | None = None
    body: str | None = None
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    value: tuple[str, Constant, str, str] | None = None
    also: tuple[TypeRef, ...] = ()
    doc: str = ""

    @property
    def plain_tag(self) -> bool:
        """Told apart by its tag alone, one type a value and one value a type: what a decoder can do by itself."""
        names = [name for names in (self.variants or {}).values() for name in names]
        return bool(names) and len(names) == len(self.variants or {}) == len(set(names))


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


# --- queries ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Condition:
    """What the value at `path` (seen from the tested value or list element) must be."""

    path: tuple[str, ...]
    op: Literal["present", "true", "equals", "me"]
    value: Constant = None


@dataclass(frozen=True, slots=True)
class Test:
    """Reads `path` from the payload; then the value is present, or (any element of) it meets all conditions."""

    path: tuple[str, ...]
    each: bool = False
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Refinement:
    """What is known of a field's value beyond its being there.

    variant: it is the type `value`; true: its `attr` is True; key: its `attr` is there; equals: its `attr` is `value`;
    is: it is itself `value`.
    """

    op: Literal["variant", "true", "key", "equals", "is"]
    attr: str = ""
    value: Constant = None


@dataclass(frozen=True, slots=True)
class Fact:
    """The payload's field `attr` is there, and perhaps more is known of it."""

    attr: str
    refinement: Refinement | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """A third-level word."""

    test: Test
    facts: frozenset[Fact]
    meaning: str


@dataclass(frozen=True, slots=True)
class Word:
    """A second-level word: its own test, and the third-level words that may follow."""

    test: Test
    facts: frozenset[Fact]
    meaning: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Kind:
    """A node in the tree of kinds; `*` is the root. `words` holds what may follow it in a query."""

    name: str
    parent: str | None
    payload: str | None
    split: str | None
    children: tuple[str, ...]
    words: Mapping[str, Word]
    facts: frozenset[Fact]
    certain: Mapping[str, str]
    """Fields that are always there, and are words only for other kinds: name -> attribute. Where a query stands for
    several kinds, such a kind matches too."""
    any: bool = False
    subscribed: bool = True
    expires: int | None = None
    doc: str = ""

    @property
    def level(self) -> str:
        return self.name.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Expansion:
    """One thing a query stands for: a kind, perhaps a word and a value; and all that is then known of the payload."""

    kind: str
    word: str | None
    value: str | None
    test: Test | None
    facts: frozenset[Fact]

    @property
    def text(self) -> str:
        return ":".join(part for part in (self.kind, self.word, self.value) if part is not None)


@dataclass(frozen=True, slots=True)
class Query:
    text: str
    expansions: tuple[Expansion, ...]

    def sure(self) -> set[str]:
        """The attributes of the payload that are there, whichever expansion it was that matched."""
        attrs = [{fact.attr for fact in one.facts} for one in self.expansions]
        return attrs[0].intersection(*attrs[1:])


# --- the rest --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: an attribute, or an index into a list (`photo[-1]`)."""

    attr: str
    index: int | None = None


@dataclass(frozen=True, slots=True)
class KindPath:
    """A path that starts at a kind's payload."""

    kind: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Alias:
    name: str
    attr: str
    paths: tuple[KindPath, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Fill:
    """How a parameter is filled: the first of `paths` that is there, if `only_if` (when given) is there and true."""

    parameter: str
    paths: tuple[KindPath, ...]
    only_if: tuple[KindPath, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """A method of the event. `fills` are alternatives: the first whose required parameters can all be filled."""

    name: str
    method: str
    fills: tuple[tuple[Fill, ...], ...]
    doc: str = ""

    def needed(self, fills: tuple[Fill, ...], method: Method) -> frozenset[str]:
        """The parameters one alternative cannot do without: required ones, and those that only it fills."""
        required = {one.attr for one in method.params.values() if one.certain}
        filled = [{fill.parameter for fill in other} for other in self.fills]
        shared = filled[0].intersection(*filled[1:])
        alone = {fill.parameter for fill in fills} - shared if len(self.fills) > 1 else set[str]()
        return frozenset(required | alone)


# --- rules -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PlainText:
    """The plain text of a list with a text form: of the parts whose `tag` is `value`, what is at `path`."""

    tag: str
    value: str
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextPath:
    """Where a text is; `plain` where the path ends at a list of parts."""

    path: KindPath
    plain: PlainText | None = None


@dataclass(frozen=True, slots=True)
class TextRule:
    name: str
    texts: tuple[TextPath, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class ChoicePath:
    """Where an enum field is, and the values it may have there."""

    path: KindPath
    values: tuple[str | int, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class ChoiceRule:
    name: str
    places: tuple[ChoicePath, ...]
    doc: str = ""

    @property
    def values(self) -> tuple[str | int, ...]:
        return tuple(dict.fromkeys(value for place in self.places for value in place.values))

    @property
    def open(self) -> bool:
        return any(place.open for place in self.places)


@dataclass(frozen=True, slots=True)
class Commands:
    """`marks` is the attribute of a list of entities beside the text, and the type of the one that begins a command."""

    texts: tuple[TextPath, ...]
    prefixes: tuple[str, ...]
    mention: str | None = None
    marks: tuple[str, str] | None = None
    first: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """Paths to ids. `event` is the attribute of what stands around events (or is common to all) with their own id."""

    chat: tuple[KindPath, ...] = ()
    user: tuple[KindPath, ...] = ()
    event: str | None = None
    header: str | None = None
    """The header in which it stands instead."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a step waits for, what a question waits for, what reads the answer, and what asks: action and parameter."""

    next: str
    answer: str
    text: str
    action: str
    parameter: str
    asked: str | None = None


@dataclass(frozen=True, slots=True)
class Model:
    name: str
    title: str
    version: str
    by: Literal["key", "fields", "header"]
    header: str | None
    envelope: str | None
    me_path: tuple[str, ...] | None
    me_type: Literal["int", "str"]
    types: Mapping[str, TypeDef]
    received: frozenset[str]
    """Types that can occur inside an event."""
    returned: frozenset[str]
    """Other types that can occur inside the result of a method."""
    methods: Mapping[str, Method]
    kinds: Mapping[str, Kind]
    kind_shortcuts: Mapping[str, tuple[str, ...]]
    field_shortcuts: Mapping[str, tuple[str, ...]]
    queries: Mapping[str, Query]
    aliases: Mapping[str, Alias]
    actions: Mapping[str, Action]
    texts: Mapping[str, TextRule]
    choices: Mapping[str, ChoiceRule]
    commands: Commands | None
    identity: Identity
    conversation: Conversation | None
    gone: Mapping[str, str]
    twins: Mapping[str, Mapping[str, frozenset[Fact]]]
    """By payload type: attribute -> what its presence implies."""
    delivery: Mapping[str, object]
    client: str | None

    @property
    def package(self) -> str:
        return f"tamis_{self.name}"

    @property
    def decoded(self) -> frozenset[str]:
        """Types that arrive, in events or as results."""
        return self.received | self.returned

    def object(self, name: str) -> ObjectType:
        found = self.types[name]
        if not isinstance(found, ObjectType):
            raise TypeError(f"{name} is no object type")
        return found

"""The notation of a spec as Python structs: the one place that says which keys exist and what they mean.

`read/bind.py` binds a file onto these structs and reports every key that does not fit; `codegen schema` prints the JSON
Schema that editors use, from the same structs. `spec/README.md` explains the notation on one page.
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
        description="str, int, float, bool, any, flag, a type's name, list[X], map[X], X | Y; "
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
    enum: Annotated[list[str | int] | None, Meta(description="The values it may have; its type is then theirs.")] = None
    open: Annotated[bool, Meta(description="More enum values may come. Input never fails on one, open or not.")] = False
    const: Annotated[str | int | None, Meta(description="The value is always this one (a discriminator).")] = None
    as_: Annotated[
        str | None, Meta(description="The Python attribute, where the name itself cannot be one (`+1`).")
    ] = msgspec.field(default=None, name="as")
    doc: Doc = ""
    only_when: Annotated[
        dict[str, list[Scalar]] | None, Meta(description="Present only for these values of a sibling field.")
    ] = None
    facts: Annotated[
        dict[str, Scalar | list[Scalar] | dict[str, Scalar]],
        Meta(description="What else the source says: limits, defaults, units. Kept in the model."),
    ] = {}


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
    base: Annotated[Name | None, Meta(description="A type whose fields come first.")] = None
    union: Union | None = None
    list_: Annotated[TypeExpression | None, Meta(description="This type is a list of that.")] = msgspec.field(
        default=None, name="list"
    )
    text: Annotated[TextForm | None, Meta(description="With `list`: the same list as one string.")] = None
    opaque: Annotated[bool, Meta(description="No JSON shape of its own (an uploaded file).")] = False
    exclusive: list[Exclusive] = []
    doc: Doc = ""
    facts: dict[str, Scalar | list[Scalar]] = {}


class Method(Node, frozen=True):
    """A call to the event system: its parameters and what it returns."""

    params: dict[str, Field | TypeExpression] = {}
    returns: TypeExpression = "any"
    as_: Annotated[
        str | None, Meta(description="The Python method, where the name itself cannot be one (`.set_restart`).")
    ] = msgspec.field(default=None, name="as")
    doc: Doc = ""
    facts: dict[str, Scalar | list[Scalar]] = {}


class Schema(Node, frozen=True):
    """An imported schema: what `codegen import` writes and the `schema:` key of a spec names."""

    source: str = ""
    version: str = ""
    types: dict[str, Type] = {}
    methods: dict[str, Method] = {}


class Discriminator(Node, frozen=True):
    """How an event gets its kind."""

    by: Annotated[
        Literal["key", "fields", "header"],
        Meta(
            description="key: the one known key that is present, and its value is the payload. fields: the root's "
            "fields, level by level (each kind's `split`); the root is the payload. header: a header outside the body "
            "names the first level, fields name the rest."
        ),
    ]
    header: Annotated[str | None, Meta(description="With `by: header`: the header's name.")] = None


class Kind(Node, frozen=True):
    """A kind of event. The key of the map is its name; dots join levels: `notice.notify.poke`. `*` is every event."""

    payload: Annotated[Name | None, Meta(description="The type of the payload; else that of the level above.")] = None
    split: Annotated[str | None, Meta(description="The field that names the next level.")] = None
    values: Annotated[
        list[str], Meta(description="Next levels that need no entry of their own: values of `split` alone.")
    ] = []
    any: Annotated[
        bool, Meta(description="The next level may be any word (GitHub's repository_dispatch); not checked.")
    ] = False
    subscribed: Annotated[bool, Meta(description="Sent by default; false: only when asked for.")] = True
    expires: Annotated[int | None, Meta(description="Seconds after which the source gives up on it.")] = None
    doc: Doc = ""


class Me(Node, frozen=True):
    """How the bot knows itself: from a field of every event, or from an argument of `decode`."""

    field: FieldPath | None = None
    type: Literal["int", "str"] = "int"


class Values(Node, frozen=True):
    """What the third level means for a value of this type (or of this `Type.field`). Nothing is guessed."""

    enum: Annotated[str | None, Meta(description="The enum field whose value is named; `self`: the value itself.")] = (
        None
    )
    variants: Annotated[
        str | None,
        Meta(description="The union's tag value is named; `self`, or the field that holds the union."),
    ] = None
    flags: Annotated[list[Name], Meta(description="Boolean fields: true.")] = []
    keys: Annotated[list[Name], Meta(description="Optional fields: present (a present 0 or '' counts).")] = []
    me: Annotated[str | None, Meta(description="`x:me`: this field (or `self`) equals the bot's own id.")] = None


class Shortcuts(Node, frozen=True):
    """Words that stand for several. The empty word is an omitted level."""

    kinds: dict[str, list[Name]] = {}
    fields: dict[str, list[Name]] = {}


class Implies(Node, frozen=True):
    """Twins: what one thing says about others. A target is `field` or `field:value`."""

    kinds: Annotated[dict[str, list[str]], Meta(description="Kind -> what is then always present.")] = {}
    fields: Annotated[
        dict[str, dict[str, list[str]]], Meta(description="Type -> field -> what is then always present.")
    ] = {}


class Availability(Node, frozen=True):
    """Optional fields of a type that occur only in some of the kinds that carry it."""

    type: Name
    fields: list[Name]
    only_in: list[Name] = []
    not_in: list[Name] = []


class Alias(Node, frozen=True):
    """A name for the first of several paths that is there."""

    paths: Annotated[
        list[str],
        Meta(description="`kind.field.field`, or `@alias.field`; the first that is present counts."),
    ]
    doc: Doc = ""


class Action(Node, frozen=True):
    """A method of the event: a call with parameters filled from it."""

    call: Annotated[Name, Meta(description="The method.")]
    fill: Annotated[
        dict[str, str],
        Meta(description="Parameter -> `path`, `path if path`, or `path ?? path`; paths as in aliases."),
    ] = {}
    or_fill: Annotated[
        dict[str, str], Meta(description="Used instead when a required path of `fill` is not there.")
    ] = {}
    doc: Doc = ""


class TextRule(Node, frozen=True):
    """A rule over a text of the event: a guard and a method of routes, by its name."""

    paths: Annotated[
        list[str],
        Meta(description="Where the text is, as in aliases; the first that is present counts."),
    ]
    doc: Doc = ""


class ChoiceRule(Node, frozen=True):
    """A rule over an enum field or the tag of a union: a guard and a method of routes, by its name."""

    path: Annotated[
        str | list[str],
        Meta(description="Where the field is, as in aliases; of several, the first that is present counts."),
    ]
    doc: Doc = ""


class Marks(Node, frozen=True):
    """Entities that mark commands inside a text."""

    field: Annotated[Name, Meta(description="The list of entities, beside the text.")]
    type: Annotated[str, Meta(description="The `type` of the entity that a command has.")]


class Commands(Node, frozen=True):
    """How commands are written; gives routes and the package `command`."""

    paths: Annotated[list[str], Meta(description="Where the text is, as in aliases; the first that is present counts.")]
    prefixes: Annotated[list[str], Meta(description="What stands before a command's name, such as `/`.")]
    mention: Annotated[
        str | None, Meta(description="What stands between a command and the name of the bot it is for.")
    ] = None
    marks: Annotated[Marks | None, Meta(description="Only where such an entity begins the text.")] = None
    first: Annotated[bool, Meta(description="Of a list of parts: only where the first part is text.")] = False


class Identity(Node, frozen=True):
    """Who an event is about, as paths to ids: keys for what belongs to a chat or a user."""

    chat: Annotated[list[str], Meta(description="Paths to the chat's id; the first that is present counts.")] = []
    user: Annotated[list[str], Meta(description="Paths to the user's id; the first that is present counts.")] = []


class Conversation(Node, frozen=True):
    """What conversations wait for and ask with, where a handler says nothing else."""

    next: Annotated[str, Meta(description="The query of what a step waits for, such as `message`.")]
    answer: Annotated[str, Meta(description="The query of what a question waits for, such as `message:text`.")]
    text: Annotated[str, Meta(description="The rule of `texts` that reads an answer.")]
    prompt: Annotated[str, Meta(description="The action that sends a question; its one parameter takes the text.")]
    asked: Annotated[
        Name | None, Meta(description="The field of what the action's call returns that is the id of the question.")
    ] = None


class Delivery(Node, frozen=True):
    """Facts about how events arrive: proof of origin, identity, account."""

    id: Annotated[str | None, Meta(description="What identifies a delivery: a field, or `header:NAME`.")] = None
    account: Annotated[str | None, Meta(description="Which account it is for: a field, or `header:NAME`.")] = None
    secret_header: str | None = None
    signature_header: str | None = None
    signature: Literal["sha1", "sha256"] | None = None
    transports: list[Literal["polling", "webhook", "websocket", "reverse_websocket"]] = []
    max_bytes: int | None = None


class Spec(Node, frozen=True):
    """A whole spec: `spec.yaml`."""

    tamis: Annotated[Literal[1], Meta(description="The version of this notation.")]
    name: Annotated[str, Meta(description="The package is `tamis_<name>`.")]
    title: str = ""
    version: str = ""
    extends: Annotated[
        str | None, Meta(description="A spec this one is a dialect of: its entries are added on top.")
    ] = None
    schema: Annotated[str | None, Meta(description="An imported schema (JSON), beside this file.")] = None
    types: dict[str, Type] = {}
    methods: dict[str, Method] = {}
    discriminator: Discriminator | None = None
    envelope: Annotated[
        Name | None, Meta(description="The type of the fields around (key) or common to all events.")
    ] = None
    me: Me | None = None
    kinds: dict[str, Kind | None] = {}
    values: Annotated[dict[str, Values], Meta(description="Third level, by `Type` or `Type.field`.")] = {}
    reads: Annotated[
        dict[str, FieldPath],
        Meta(description="`Type.word` -> path: a second-level word that reads a deeper field."),
    ] = {}
    lift: Annotated[
        dict[str, list[Name]],
        Meta(description="Type -> fields whose third-level words may be written at the second level."),
    ] = {}
    hidden: Annotated[
        dict[str, list[Name]], Meta(description="Type -> optional fields that make no query of their own.")
    ] = {}
    shortcuts: Shortcuts | None = None
    implies: Implies | None = None
    availability: list[Availability] = []
    gone: Annotated[
        dict[str, str],
        Meta(description="Words people may still try -> what to write now; shown in the error."),
    ] = {}
    aliases: dict[str, Alias | list[str]] = {}
    actions: dict[str, Action] = {}
    texts: Annotated[dict[str, TextRule | list[str]], Meta(description="Rule -> the text it is about.")] = {}
    choices: Annotated[dict[str, ChoiceRule], Meta(description="Rule -> the enum field it is about.")] = {}
    commands: Commands | None = None
    identity: Identity | None = None
    conversation: Conversation | None = None
    delivery: Delivery | None = None
    client: Annotated[
        Literal["telegram"] | None,
        Meta(description="The client of the runtime that carries calls out; the package then has a `Bot`."),
    ] = None
    remove: Annotated[
        dict[str, list[str]],
        Meta(description="With `extends`: section -> entries of the base that this dialect does not have."),
    ] = {}

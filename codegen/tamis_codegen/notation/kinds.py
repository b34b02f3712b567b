"""Kinds and the words of queries, as they are written."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from tamis_codegen.notation.types import Doc, FieldPath, Name, Node, Scalar

RootPath = str | list[str]


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
    on: Annotated[
        str | None, Meta(description="With `by: header`: what stands between the levels in its value (`orders/paid`).")
    ] = None


class Split(Node, frozen=True):
    """The field that tells the next levels, whose value holds several of them: `invoice.paid`."""

    field: Annotated[RootPath, Meta(description="The path from the root, as in `split`.")]
    on: Annotated[str, Meta(description="What stands between the levels.")]


class Kind(Node, frozen=True):
    """A kind of event. The key of the map is its name; dots join levels: `notice.notify.poke`. `*` is every event."""

    payload: Annotated[Name | None, Meta(description="The type of the payload; else that of the level above.")] = None
    is_: Annotated[
        Scalar | list[Scalar],
        Meta(
            description="What stands on the wire for this level, one value or several; else the last part of its name."
        ),
    ] = msgspec.field(default=None, name="is")
    as_: Annotated[
        str | None, Meta(description="The stem of its event classes (`Issue`: `IssueEvent`); else its name.")
    ] = msgspec.field(default=None, name="as")
    split: Annotated[
        RootPath | Split | None,
        Meta(
            description="The field that tells the next level, as a path from the root (`event.type`), a list of keys, "
            "or `{field: PATH, on: SEPARATOR}`: the parts of its value are levels."
        ),
    ] = None
    at: Annotated[
        RootPath | None,
        Meta(description="The path from the root to the payload, here and below; the root is then the envelope."),
    ] = None
    values: Annotated[
        list[str | int | float | bool],
        Meta(description="Next levels that need no entry of their own: values of `split` alone."),
    ] = []
    any: Annotated[
        bool, Meta(description="The next level may be any word (GitHub's repository_dispatch); not checked.")
    ] = False
    subscribed: Annotated[bool, Meta(description="Sent by default; false: only when asked for.")] = True
    expires: Annotated[int | None, Meta(description="Seconds after which the source gives up on it.")] = None
    reply: Annotated[
        bool | None, Meta(description="What a handler returns is the response to the request; levels below follow.")
    ] = None
    answer_within: Annotated[
        float | None, Meta(description="Seconds that the source waits for that; else what `delivery` says.")
    ] = None
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

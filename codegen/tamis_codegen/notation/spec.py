"""A whole spec, as it is written."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from tamis_codegen.notation.delivery import Delivery
from tamis_codegen.notation.kinds import Availability, Discriminator, Implies, Kind, Me, Shortcuts, Values
from tamis_codegen.notation.rules import Action, Alias, ChoiceRule, Commands, Conversation, Identity, TextRule
from tamis_codegen.notation.types import FieldPath, Method, Name, Node, Type


class Decoding(Node, frozen=True):
    """How much decoding takes what does not fit to the letter."""

    lax: Annotated[bool, Meta(description="`lax` for all fields of all types.")] = False


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
    decoding: Decoding | None = None
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
        str | None,
        Meta(
            description="The client that carries calls out: `x` is the package `tamis_x` with its manifest "
            "`codegen/client.yaml`. The package then has a `Bot`."
        ),
    ] = None
    remove: Annotated[
        dict[str, list[str]],
        Meta(description="With `extends`: section -> entries of the base that this dialect does not have."),
    ] = {}


class Schema(Node, frozen=True):
    """An imported schema: what `codegen import` writes, and the key `schema` of a spec names."""

    source: str = ""
    version: str = ""
    discriminator: Discriminator | None = None
    envelope: Name | None = None
    me: Me | None = None
    delivery: Delivery | None = None
    kinds: dict[str, Kind | None] = {}
    values: dict[str, Values] = {}
    implies: Implies | None = None
    availability: list[Availability] = []
    types: dict[str, Type] = {}
    methods: dict[str, Method] = {}

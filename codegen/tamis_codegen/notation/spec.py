"""A whole spec, as it is written."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from tamis_codegen.notation.kinds import Availability, Discriminator, Implies, Kind, Me, Shortcuts, Values
from tamis_codegen.notation.rules import Action, Alias, ChoiceRule, Commands, Conversation, Identity, TextRule
from tamis_codegen.notation.types import FieldPath, Method, Name, Node, Type


class Delivery(Node, frozen=True):
    """Facts about how events arrive: identity, account, proof of origin, size."""

    id: Annotated[str | None, Meta(description="What identifies a delivery: a field, or `header:NAME`.")] = None
    account: Annotated[str | None, Meta(description="Which account it is for: a field, or `header:NAME`.")] = None
    secret_header: Annotated[
        str | None, Meta(description="The header in which a webhook's requests have the secret that was agreed on.")
    ] = None
    max_bytes: Annotated[
        Annotated[int, Meta(ge=1)] | None, Meta(description="The bytes of a request's body, at most.")
    ] = None


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

"""The manifest of a client, as it is written: `codegen/client.yaml` of the package `tamis_<client>`.

`bot`, `api` and what else is a class of the client is written `module:Class`.
"""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from tamis_codegen.notation.types import Doc, Name, Node

ClassReference = Annotated[str, Meta(description="`module:Class`.")]


class RuleQueries(Node, frozen=True):
    """What is known behind a rule of the spec; where a spec has no such rule, a query."""

    rule: Annotated[Name, Meta(description="A rule of the spec's `texts`.")]
    else_: Annotated[str, Meta(description="The query that holds where the spec has no such rule.")] = msgspec.field(
        name="else"
    )


class ClientModule(Node, frozen=True):
    """A module of the generated package, from `NAME.py.jinja` and `NAME.pyi.jinja` beside the manifest."""

    types: Annotated[list[Name], Meta(description="Types of the spec that the templates use.")] = []
    queries: Annotated[
        dict[str, str | RuleQueries],
        Meta(description="A name for the templates -> a query of the spec, or a rule's queries."),
    ] = {}


class ClientManifest(Node, frozen=True):
    """What a generated package gets from a client."""

    bot: Annotated[ClassReference, Meta(description="Mixed into the package's `App`; together they are its `Bot`.")]
    api: Annotated[ClassReference, Meta(description="The base of the package's `Api`.")]
    doc: Doc = ""
    options: Annotated[
        dict[str, str],
        Meta(
            description="What `Bot.__init__` takes before the options of `App`: name -> `type`, or `type = default`; "
            "classes are written `module:Class`. The first may be given by position."
        ),
    ] = {}
    opaque: Annotated[
        dict[Name, ClassReference], Meta(description="Opaque types of the spec -> the classes that stand for them.")
    ] = {}
    reexports: Annotated[
        dict[str, str | list[ClassReference]],
        Meta(
            description="Modules of the generated package -> the client's module whose public names they have, or a "
            "list of `module:name`."
        ),
    ] = {}
    modules: Annotated[
        dict[str, ClientModule], Meta(description="Further modules of the generated package, from templates.")
    ] = {}
    reserved: Annotated[
        list[str], Meta(description="Names that nothing in a spec with this client can have; it uses them itself.")
    ] = []

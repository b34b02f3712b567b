"""Aliases, actions, rules, identity and conversations, as they are written."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from tamis_codegen.notation.types import Doc, Name, Node


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
    """Entities that mark commands inside a text, and which of their fields say so."""

    field: Annotated[Name, Meta(description="The list of entities, beside the text.")]
    type: Annotated[
        list[str],
        Meta(description="[field, value]: the entity's field that says what it marks; its value for commands."),
    ]
    offset: Annotated[
        Name, Meta(description="The entity's field with the place where it begins; a command begins at 0.")
    ]
    length: Annotated[Name, Meta(description="The entity's field with the length of the command.")]
    unit: Annotated[Literal["utf16", "utf8", "characters"], Meta(description="What offsets and lengths count.")]


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
    topic: Annotated[list[str], Meta(description="Paths to the id of a topic (a thread) in the chat.")] = []
    in_topic: Annotated[
        list[str], Meta(description="Paths to a flag: the id of a topic counts only where it is set.")
    ] = []


class Conversation(Node, frozen=True):
    """What conversations wait for and ask with, where a handler says nothing else."""

    next: Annotated[str, Meta(description="The query of what a step waits for, such as `message`.")]
    answer: Annotated[str, Meta(description="The query of what a question waits for, such as `message:text`.")]
    text: Annotated[str, Meta(description="The rule of `texts` that reads an answer.")]
    prompt: Annotated[str, Meta(description="The action that sends a question; its one parameter takes the text.")]
    asked: Annotated[
        Name | None, Meta(description="The field of what the action's call returns that is the id of the question.")
    ] = None

"""Paths and what is made of them, resolved: aliases, actions, rules, commands, identity, conversations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from tamis_codegen.model.types import Method


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

    def required_of(self, fills: tuple[Fill, ...], method: Method) -> frozenset[str]:
        """The parameters one alternative cannot do without: required ones, and those that only it fills."""
        required = {param.attr for param in method.params.values() if param.certain}
        filled = [{fill.parameter for fill in other} for other in self.fills]
        shared = filled[0].intersection(*filled[1:])
        alone = {fill.parameter for fill in fills} - shared if len(self.fills) > 1 else set[str]()
        return frozenset(required | alone)


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
class Marks:
    """The entity that begins a command, in a list beside the text: attributes of the payload and of entities."""

    entities: str
    type: str
    value: str
    offset: str
    length: str
    unit: Literal["utf16", "utf8", "characters"]


@dataclass(frozen=True, slots=True)
class Commands:
    """How commands are written. With `marks`, only a text that an entity begins is a command."""

    texts: tuple[TextPath, ...]
    prefixes: tuple[str, ...]
    mention: str | None = None
    marks: Marks | None = None
    first: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """Paths to ids. `event` is the attribute of what stands around events (or is common to all) with their own id."""

    chat: tuple[KindPath, ...] = ()
    user: tuple[KindPath, ...] = ()
    topic: tuple[KindPath, ...] = ()
    in_topic: tuple[KindPath, ...] = ()
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

"""The messages of a description: what each of them is, and how they are told apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from tamis_codegen.importers.json_schema.shapes import Constant, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tamis_codegen.importers.json_schema.nodes import SchemaNode
    from tamis_codegen.importers.json_schema.shapes import Shapes

_PREFERRED = ("type", "event", "event_type", "eventType", "kind", "action", "op", "t", "name", "method", "status")
_DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Message:
    """One sort of message, as a source describes it. `headers` are those with a fixed value, in lower case."""

    name: str
    schema: SchemaNode
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    doc: str = ""
    groups: tuple[str, ...] = ()
    """What the source calls the sort of event that it belongs to, as far as that can be guessed."""


@dataclass(frozen=True, slots=True)
class Tell:
    """What tells kinds apart: a path into the message, or a header."""

    by: Literal["field", "header"]
    name: str

    @property
    def path(self) -> tuple[str, ...]:
        return tuple(self.name.split("."))


@dataclass(frozen=True, slots=True)
class Told:
    """A message that was read: its type, and the values of what tells it."""

    message: Message
    type: str


def tell_of(text: str) -> Tell:
    """`header:X-Event`, `field:event.type` or `event.type`."""
    by, colon, name = text.partition(":")
    if colon and by in ("header", "field"):
        return Tell("header" if by == "header" else "field", name)
    return Tell("field", text)


def values_at(shapes: Shapes, type_name: str, path: Sequence[str]) -> tuple[Constant, ...] | None:
    """The values that a message may have at a path; empty: it may have any; None: it has no such field."""
    current: tuple[str, ...] = (type_name,)
    shape = Shape()
    for step in path:
        found = [fields[step].shape for name in current if step in (fields := shapes.fields_of(name))]
        if not found or len(found) != len(current):
            return None
        shape, current = found[0], found[0].objects
        if len(found) > 1:
            values = [value for inner in found for value in inner.constants]
            return tuple(dict.fromkeys(values)) if all(inner.constants for inner in found) else ()
    return shape.constants


def find_tell(shapes: Shapes, told: Sequence[Told], apart_from: Iterable[Tell] = ()) -> Tell | None:
    """The field whose listed values best tell messages apart; None where no field does."""
    taken = {tell.path for tell in apart_from if tell.by == "field"}
    best: tuple[tuple[int, int, int, int, str], Tell] | None = None
    for path, is_required in _paths(shapes, told[0].type):
        if path in taken:
            continue
        values = [values_at(shapes, one.type, path) for one in told]
        if not all(values):
            continue
        groups = {frozenset(found or ()) for found in values}
        if len(groups) < 2 and len(told) > 1:
            continue
        if len(told) == 1 and (len(values[0] or ()) < 2 and path[-1] not in _PREFERRED):
            continue
        rank = _PREFERRED.index(path[-1]) if path[-1] in _PREFERRED else len(_PREFERRED)
        score = (0 if is_required else 1, -len(groups), len(path), rank, ".".join(path))
        if best is None or score < best[0]:
            best = (score, Tell("field", ".".join(path)))
    return best[1] if best is not None else None


def _paths(shapes: Shapes, type_name: str, prefix: tuple[str, ...] = ()) -> Iterable[tuple[tuple[str, ...], bool]]:
    """Fields of listed values, and whether they are required; a description may well have forgotten to say so."""
    for name, known in shapes.fields_of(type_name).items():
        if "." in name:
            continue
        if known.shape.constants and (known.required or name in _PREFERRED):
            yield (*prefix, name), known.required
        if len(prefix) + 1 < _DEEPEST and len(known.shape.objects) == 1 and known.required:
            yield from _paths(shapes, known.shape.objects[0], (*prefix, name))


def header_values(told: Sequence[Told], header: str, actions: Mapping[int, Sequence[str]]) -> list[str]:
    """The value of a header for each message: what the source fixes, else the message's name without its action.

    `actions` are the values of the next level by the place of the message.
    """
    fixed = [one.message.headers.get(header.lower()) for one in told]
    if all(fixed) and (len(set(fixed)) > 1 or len(told) == 1):
        return [value or "" for value in fixed]
    return [_without_action(one.message, actions.get(at, ())) for at, one in enumerate(told)]


def _without_action(message: Message, actions: Sequence[str]) -> str:
    """`issues-opened` with the action `opened` -> `issues`; `push_event` -> `push`."""
    plain = _snake(message.name)
    groups = [group for group in map(_snake, message.groups) if group and f"{plain}_".startswith(f"{group}_")]
    if groups:
        return max(groups, key=len)
    for action in sorted(map(_snake, actions), key=len, reverse=True):
        if plain.endswith(f"_{action}"):
            plain = plain.removesuffix(f"_{action}")
            break
    return plain.removeprefix("webhook_").removesuffix("_event") or plain


def _snake(text: str) -> str:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text)
    return "_".join(re.findall(r"[A-Za-z0-9]+", spaced)).lower()

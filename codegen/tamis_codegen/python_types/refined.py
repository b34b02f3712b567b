"""Types that queries narrow: `Literal["private"]`, and private classes such as `_StickerIsVideo`."""

from __future__ import annotations

import ast
import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.model.types import Field, ObjectType, Ref
from tamis_codegen.names import camel
from tamis_codegen.python_types.text import field_type, join, literal, literals, split, type_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.queries import Refinement

_LONGEST = 100


def narrowed_payloads(model: Model) -> set[str]:
    """Payload types that queries narrow (generic in what is known): those that lie inside of the event's root."""
    kinds = [kind for kind in model.kinds.values() if kind.at or (model.by == "key" and kind.parent is not None)]
    return {kind.payload for kind in kinds if kind.payload}


@dataclass(slots=True)
class RefinedClass:
    """A private subclass that exists only for type checkers: what `sticker` is after `message:sticker:is_video`."""

    name: str
    base: str
    lines: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Refiner:
    """Writes refined types, and collects the private classes they need."""

    model: Model
    classes: dict[tuple[str, tuple[tuple[str, str], ...]], RefinedClass] = dataclasses.field(
        default_factory=dict[tuple[str, tuple[tuple[str, str], ...]], RefinedClass]
    )

    def join(self, texts: Iterable[str]) -> str:
        """A union of types; a refined class says nothing beside the class it refines."""
        parts = split(join(texts))
        bases = {refined.name: refined.base for refined in self.classes.values()}
        return join(part for part in parts if bases.get(part) not in parts)

    def is_narrower(self, text: str, other: str) -> bool:
        """Whether every value of one type is one of the other: each member is there, refined, or of fewer literals."""
        others = split(other)
        return "Any" in others or all(self._is_in(part, others, other) for part in split(text))

    def _is_in(self, part: str, members: list[str], whole: str) -> bool:
        if part in members:
            return True
        if not part.startswith("Literal["):
            return part.startswith("_") and self._bases.get(part) in members
        if known := literals(whole):
            return literals(part) <= known
        return all(type(ast.literal_eval(value)).__name__ in members for value in literals(part))

    @property
    def _bases(self) -> dict[str, str]:
        return {refined.name: refined.base for refined in self.classes.values()}

    @property
    def _narrowed(self) -> set[str]:
        """Payload types that queries narrow are generic: what is known of them is in their parameter."""
        return narrowed_payloads(self.model)

    def text_of(self, field: Field, refinements: Iterable[Refinement]) -> str:
        """The type of a field that is there and of which `refinements` hold."""
        lines: dict[str, str] = {}
        for refinement in sorted(refinements, key=repr):
            match refinement.op:
                case "variant":
                    return str(refinement.value)
                case "is":
                    return f"Literal[{literal(refinement.value)}]"
                case "among":
                    texts = [f"Literal[{literal(value)}]" for value in refinement.values]
                    return join([*texts, *(["str"] if refinement.open else [])])
                case "true":
                    lines[refinement.attr] = "Literal[True]"
                case "equals":
                    lines[refinement.attr] = f"Literal[{literal(refinement.value)}]"
                case "key":
                    lines[refinement.attr] = self._type_of_key(field, refinement.attr)
        owner = field.type.name if isinstance(field.type, Ref) else None
        if not lines or owner is None or not isinstance(self.model.types[owner], ObjectType) or owner in self._narrowed:
            return field_type(field)
        key = (owner, tuple(sorted(lines.items())))
        if key not in self.classes:
            self.classes[key] = RefinedClass(self._name(owner, key[1]), owner, key[1])
        return self.classes[key].name

    def _type_of_key(self, field: Field, attr: str) -> str:
        owner = self.model.object(type_text(field.type))
        return next(field_type(inner) for inner in owner.fields.values() if inner.attr == attr)

    def _name(self, owner: str, lines: tuple[tuple[str, str], ...]) -> str:
        """`_StickerIsVideo`, `_ChatTypePrivate`; numbered in the rare case that two would be the same."""
        parts: list[str] = []
        for attr, text in lines:
            value = text[8:-1].strip("'\"") if text.startswith("Literal[") and text != "Literal[True]" else ""
            parts.append(camel(attr) + camel(value))
        base = f"_{owner}{''.join(parts)}"[:_LONGEST]
        taken = {refined.name for refined in self.classes.values()}
        name, number = base, 2
        while name in taken:
            name, number = f"{base}{number}", number + 1
        return name

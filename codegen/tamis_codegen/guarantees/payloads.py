"""Attributes of payloads: which queries make each of them certain, and of what type."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from tamis_codegen.python_types.refined import Refiner, narrowed_payloads
from tamis_codegen.python_types.text import declared_type, field_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.queries import Fact, Query
    from tamis_codegen.model.types import Field, ObjectType


@dataclass(slots=True)
class Attribute:
    """One attribute: the type it has when nothing is known, and the types it has when some query matched."""

    name: str
    fallback: str
    base: str
    known: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    doc: str = ""

    def close(self, refiner: Refiner, groups: Iterable[Iterable[str]] = ()) -> None:
        """Adds to each type the queries of all narrower ones: several queries give the type that all of them have.

        `groups` are those that have a name: what each has in common is a type, too.
        """
        text_of = {query: text for text, queries in self.known.items() for query in queries}
        own = set(self.known)
        for group in groups:
            texts = {text_of.get(query, "") for query in group}
            if texts and "" not in texts:
                self.known.setdefault(refiner.join(sorted(texts)), set())
        known = {text: set(queries) for text, queries in self.known.items()}
        for text in known:
            for other, narrower in known.items():
                if other != text and refiner.is_narrower(other, text):
                    self.known[text] |= narrower
        seen: set[frozenset[str]] = set()
        for text in sorted(self.known, key=lambda text: (text not in own, text != self.base, len(text), text)):
            if (queries := frozenset(self.known[text])) and queries not in seen:
                seen.add(queries)
            else:  # it says the same as another, in other words
                del self.known[text]

    def levels(self) -> list[tuple[str, frozenset[str]]]:
        """(type, queries) from the narrowest to the widest; the widest holds all the others' queries too."""
        narrow = [(text, frozenset(queries)) for text, queries in self.known.items() if text != self.base]
        narrow.sort(key=lambda level: (len(level[1]), level[0]))
        everything = frozenset(query for queries in self.known.values() for query in queries)
        if self.base == self.fallback or any(queries == everything for _, queries in narrow):
            return narrow
        return [*narrow, (self.base, everything)] if everything else []


class Payloads:
    """The payload types of a model, and what queries say of their attributes."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.refiner = Refiner(model)

    @cached_property
    def narrowed(self) -> frozenset[str]:
        """Payload types that queries narrow (generic in what is known): those that lie inside of the event's root."""
        return frozenset(narrowed_payloads(self.model))

    @cached_property
    def attributes(self) -> dict[str, dict[str, Attribute]]:
        """By payload type and attribute."""
        found = {name: _attributes(self.model.object(name)) for name in sorted(self.narrowed)}
        for query in self.model.queries.values():
            owners = {self.model.kinds[expansion.kind].payload for expansion in query.expansions}
            owner = owners.pop() if len(owners) == 1 else None
            if owner in found:
                self._note(found[owner], self.model.object(owner), query)
        for attributes in found.values():
            for attribute in attributes.values():
                attribute.close(self.refiner)
        return found

    def type_name(self, payload: str) -> str:
        """`Message[K]`, or `Message` where queries do not narrow it."""
        return f"{payload}[K]" if payload in self.narrowed else payload

    def field_text(self, field: Field, facts: frozenset[Fact]) -> str:
        """The type of a field that is there, where these facts are known of its object."""
        refinements = [fact.refinement for fact in facts if fact.attr == field.attr and fact.refinement is not None]
        return self.refiner.text_of(field, refinements)

    def _note(self, attributes: Mapping[str, Attribute], owner: ObjectType, query: Query) -> None:
        by_attr = {field.attr: field for field in owner.fields.values()}
        for attr in sorted(query.certain_attrs() & by_attr.keys()):
            text = self.refiner.join(self.field_text(by_attr[attr], expansion.facts) for expansion in query.expansions)
            if by_attr[attr].certain and text == attributes[attr].base:
                continue
            attributes[attr].known.setdefault(text, set()).add(query.text)


def has_inner_payloads(model: Model) -> bool:
    """Whether payloads lie at a path inside of the root, which is then around them."""
    return any(kind.at for kind in model.kinds.values())


def _attributes(owner: ObjectType) -> dict[str, Attribute]:
    return {
        field.attr: Attribute(field.attr, declared_type(field), field_type(field), doc=field.doc)
        for field in owner.fields.values()
    }

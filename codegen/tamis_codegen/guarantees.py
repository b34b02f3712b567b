"""What each query guarantees: for every attribute a handler can read, which queries make it certain, and of what type.

This is the heart of the typing (`design/typing.md`): an attribute is known exactly when one clause's queries all
guarantee it, so all a stub needs is, per attribute, the set of queries for each type it can then have.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from tamis_codegen.model.types import ListOf, ListType, Ref
from tamis_codegen.names import kind_attribute
from tamis_codegen.python_types.refined import Refiner
from tamis_codegen.python_types.text import declared_type, field_type, join, type_text
from tamis_codegen.resolve.kinds import ROOT
from tamis_codegen.resolve.paths import fields_behind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.queries import Expansion, Fact, Query
    from tamis_codegen.model.rules import Alias, KindPath, Step
    from tamis_codegen.model.types import Field, ObjectType, TypeRef


@dataclass(slots=True)
class Attribute:
    """One attribute: the type it has when nothing is known, and the types it has when some query matched."""

    name: str
    fallback: str
    base: str
    known: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    doc: str = ""

    def levels(self) -> list[tuple[str, frozenset[str]]]:
        """(type, queries) from the narrowest to the widest; the widest holds all the others' queries too."""
        narrow = [(text, frozenset(queries)) for text, queries in self.known.items() if text != self.base]
        narrow.sort(key=lambda level: (len(level[1]), level[0]))
        everything = frozenset(query for queries in self.known.values() for query in queries)
        if self.base == self.fallback or any(queries == everything for _, queries in narrow):
            return narrow
        return [*narrow, (self.base, everything)] if everything else []


class Guarantees:
    """Answers for a whole model. `event` and `payloads` hold the attributes by name."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.refiner = Refiner(model)
        self._followed: dict[tuple[str, frozenset[Fact], KindPath], tuple[str, bool]] = {}

    @cached_property
    def narrowed(self) -> frozenset[str]:
        """Payload types that queries narrow (generic in what is known), where the payload sits under its kind's key."""
        if self.model.by != "key":
            return frozenset()
        return frozenset(kind.payload for kind in self.model.kinds.values() if kind.payload and kind.name != ROOT)

    # --- payloads ---

    @cached_property
    def payloads(self) -> dict[str, dict[str, Attribute]]:
        """By payload type and attribute."""
        found = {name: self._attributes(self.model.object(name)) for name in sorted(self.narrowed)}
        for query in self.model.queries.values():
            owners = {self.model.kinds[one.kind].payload for one in query.expansions}
            owner = owners.pop() if len(owners) == 1 else None
            if owner in found:
                self._note(found[owner], self.model.object(owner), query)
        return found

    def _attributes(self, owner: ObjectType) -> dict[str, Attribute]:
        return {
            one.attr: Attribute(one.attr, declared_type(one), field_type(one), doc=one.doc)
            for one in owner.fields.values()
        }

    def _note(self, attributes: Mapping[str, Attribute], owner: ObjectType, query: Query) -> None:
        by_attr = {one.attr: one for one in owner.fields.values()}
        for attr in sorted(query.sure() & by_attr.keys()):
            text = self.refiner.join(self._refined(by_attr[attr], one) for one in query.expansions)
            if by_attr[attr].certain and text == attributes[attr].base:
                continue
            attributes[attr].known.setdefault(text, set()).add(query.text)

    def _refined(self, one: Field, expansion: Expansion) -> str:
        refinements = [
            fact.refinement for fact in expansion.facts if fact.attr == one.attr and fact.refinement is not None
        ]
        return self.refiner.refined(one, refinements)

    # --- the event ---

    @cached_property
    def event(self) -> dict[str, Attribute]:
        """The event's attributes: kinds or root fields, then aliases."""
        attributes = self._kind_attributes() if self.model.by == "key" else self._root_attributes()
        for alias in self.model.aliases.values():
            attributes[alias.attr] = self._alias(alias)
        return attributes

    def _kind_attributes(self) -> dict[str, Attribute]:
        found: dict[str, Attribute] = {}
        for kind in self.model.kinds.values():
            if kind.name == ROOT or kind.payload is None:
                continue
            text = self.payload_text(kind.payload)
            attr = kind_attribute(kind.name) or kind.name
            one = Attribute(attr, join([text, "None"]), text, doc=kind.doc)
            one.known[text] = {
                query.text
                for query in self.model.queries.values()
                if all(expansion.kind == kind.name for expansion in query.expansions)
            }
            found[attr] = one
        return found

    def _root_attributes(self) -> dict[str, Attribute]:
        holders: dict[str, list[Field]] = {}
        carriers: dict[str, int] = {}
        kinds = [kind for kind in self.model.kinds.values() if kind.payload]
        for kind in kinds:
            for one in self.model.object(kind.payload or "").fields.values():
                holders.setdefault(one.attr, []).append(one)
                carriers[one.attr] = carriers.get(one.attr, 0) + 1
        found: dict[str, Attribute] = {}
        for attr, fields in holders.items():
            base = join(field_type(one) for one in fields)
            always = carriers[attr] == len(self.model.kinds) and all(one.certain for one in fields)
            doc = next((one.doc for one in fields if one.doc), "")
            found[attr] = Attribute(attr, base if always else join([base, "None"]), base, doc=doc)
        for query in self.model.queries.values():
            for attr in sorted(self._root_attrs(query)):
                text = self.refiner.join(self._root_type(one, attr) for one in query.expansions)
                if text != found[attr].fallback:
                    found[attr].known.setdefault(text, set()).add(query.text)
        return found

    def _root_attrs(self, query: Query) -> set[str]:
        """The attributes that every expansion guarantees."""
        sure: set[str] | None = None
        for one in query.expansions:
            payload = self.model.kinds[one.kind].payload
            fields = self.model.object(payload).fields.values() if payload else ()
            facts = {fact.attr for fact in one.facts}
            here = {field.attr for field in fields if field.certain or field.attr in facts}
            sure = here if sure is None else sure & here
        return sure or set()

    def _root_type(self, expansion: Expansion, attr: str) -> str:
        owner = self.model.object(self.model.kinds[expansion.kind].payload or "")
        one = next(field for field in owner.fields.values() if field.attr == attr)
        return self._refined(one, expansion)

    # --- paths ---

    def payload_text(self, payload: str) -> str:
        return f"{payload}[K]" if payload in self.narrowed else payload

    def _alias(self, alias: Alias) -> Attribute:
        fallback = join([*(self._end_text(path) for path in alias.paths), "None"])
        base = fallback.removesuffix(" | None")
        one = Attribute(alias.attr, fallback, base, doc=alias.doc)
        by_kind: dict[str, list[KindPath]] = {}
        for path in alias.paths:
            by_kind.setdefault(path.kind, []).append(path)
        for query in self.model.queries.values():
            text = self.certain_text(query, by_kind)
            if text is not None:
                one.known.setdefault(text, set()).add(query.text)
        return one

    def certain_text(self, query: Query, by_kind: Mapping[str, list[KindPath]]) -> str | None:
        """The type of the first path that is there, or None where some event of the query has none of them."""
        texts: list[str] = []
        for expansion in query.expansions:
            for path in by_kind.get(expansion.kind, ()):
                text, certain = self.follow(expansion, path)
                texts.append(text)
                if certain:
                    break
            else:
                return None
        return self.refiner.join(texts)

    def _end_text(self, path: KindPath) -> str:
        return (
            self._walk(Ref(self.model.kinds[path.kind].payload or ""), path.steps)[0]
            if path.steps
            else (self.payload_text(self.model.kinds[path.kind].payload or ""))
        )

    def follow(self, expansion: Expansion, path: KindPath) -> tuple[str, bool]:
        """The type at the end of a path for events of one expansion, and whether it is certainly there."""
        key = (expansion.kind, expansion.facts, path)
        if key not in self._followed:
            self._followed[key] = self._follow(expansion, path)
        return self._followed[key]

    def _follow(self, expansion: Expansion, path: KindPath) -> tuple[str, bool]:
        payload = self.model.kinds[path.kind].payload or ""
        if not path.steps:
            return self.payload_text(payload), True
        first, *rest = path.steps
        one = next(field for field in self.model.object(payload).fields.values() if field.attr == first.attr)
        certain = one.certain or any(fact.attr == one.attr for fact in expansion.facts)
        if rest or first.index is not None:
            text, sure = self._walk(Ref(payload), path.steps)
            return text, certain and sure and first.index is None
        return self._refined(one, expansion), certain

    def _walk(self, start: TypeRef, steps: Iterable[Step]) -> tuple[str, bool]:
        """The type at the end of the steps; certain when, after the first step, nothing on the way can be missing."""
        current: TypeRef = start
        certain, text = True, type_text(start)
        for number, step in enumerate(steps):
            candidates = fields_behind(current, self.model.types)
            fields = [one for fields in candidates for one in fields.values() if one.attr == step.attr]
            if number:
                certain = certain and len(fields) == len(candidates) and all(one.certain for one in fields)
            if step.index is not None:
                certain = False
            current = self._item(fields[0].type) if step.index is not None else fields[0].type
            text = type_text(current) if step.index is not None else join(field_type(one) for one in fields)
        return text, certain

    def _item(self, type_ref: TypeRef) -> TypeRef:
        """The type of a list's elements; of a named list's too."""
        if isinstance(type_ref, Ref):
            named = self.model.types[type_ref.name]
            return named.item if isinstance(named, ListType) else type_ref
        return type_ref.item if isinstance(type_ref, ListOf) else type_ref


def guaranteed(guarantees: Guarantees) -> dict[str, dict[str, str]]:
    """For every query, the attributes it makes certain, seen from the event, with their types.

    Attributes of a payload are named through the kinds or aliases that lead to it: `msg.text`, `callback_query.data`.
    """
    found: dict[str, dict[str, str]] = {text: {} for text in guarantees.model.queries}
    for one in guarantees.event.values():
        for text, queries in reversed(one.levels()):
            for query in queries:
                found[query][one.name] = text
    for owner, attributes in guarantees.payloads.items():
        for one in attributes.values():
            for text, queries in reversed(one.levels()):
                for query in queries:
                    via = _way_to(owner, found[query])
                    if via is not None:
                        found[query][f"{via}.{one.name}"] = text
    return {query: {name: text.replace("[K]", "") for name, text in known.items()} for query, known in found.items()}


def _way_to(owner: str, known: Mapping[str, str]) -> str | None:
    """The attribute of the event that is certainly a payload of that type; a kind before an alias."""
    return next((name for name, text in known.items() if text == f"{owner}[K]"), None)


__all__ = ["Attribute", "Guarantees", "guaranteed"]

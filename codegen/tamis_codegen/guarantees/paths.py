"""Paths from payloads: whether they lead somewhere, and the type of what is at their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.guarantees.payloads import Attribute
from tamis_codegen.model.types import ListOf, ListType, Ref, without_null
from tamis_codegen.python_types.text import field_type, join, type_text
from tamis_codegen.resolve.paths import fields_behind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.guarantees.payloads import Payloads
    from tamis_codegen.model.queries import Expansion, Fact, Query
    from tamis_codegen.model.rules import Alias, KindPath, Step
    from tamis_codegen.model.types import TypeRef


class Paths:
    """What queries guarantee of the values that paths lead to."""

    def __init__(self, payloads: Payloads) -> None:
        self.model = payloads.model
        self.payloads = payloads
        self._ends: dict[tuple[str, frozenset[Fact], KindPath], tuple[str, bool]] = {}

    def alias(self, alias: Alias) -> Attribute:
        """The attribute of an event that an alias is."""
        fallback = join([*(self._end_text(path) for path in alias.paths), "None"])
        base = fallback.removesuffix(" | None")
        attribute = Attribute(alias.attr, fallback, base, doc=alias.doc)
        by_kind: dict[str, list[KindPath]] = {}
        for path in alias.paths:
            by_kind.setdefault(path.kind, []).append(path)
        for query in self.model.queries.values():
            text = self.certain_text(query, by_kind)
            if text is not None:
                attribute.known.setdefault(text, set()).add(query.text)
        return attribute

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
        return self.payloads.refiner.join(texts)

    def follow(self, expansion: Expansion, path: KindPath) -> tuple[str, bool]:
        """The type at the end of a path for events of one expansion, and whether it is certainly there."""
        key = (expansion.kind, expansion.facts, path)
        if key not in self._ends:
            self._ends[key] = self._follow(expansion, path)
        return self._ends[key]

    def _follow(self, expansion: Expansion, path: KindPath) -> tuple[str, bool]:
        payload = self.model.kinds[path.kind].payload or ""
        if not path.steps:
            return self.payloads.type_name(payload), True
        first, *rest = path.steps
        field = next(field for field in self.model.object(payload).fields.values() if field.attr == first.attr)
        certain = field.certain or any(fact.attr == field.attr for fact in expansion.facts)
        if rest or first.index is not None:
            text, all_there = self._walk(Ref(payload), path.steps)
            return text, certain and all_there and first.index is None
        return self.payloads.field_text(field, expansion.facts), certain

    def _end_text(self, path: KindPath) -> str:
        payload = self.model.kinds[path.kind].payload or ""
        return self._walk(Ref(payload), path.steps)[0] if path.steps else self.payloads.type_name(payload)

    def _walk(self, start: TypeRef, steps: Iterable[Step]) -> tuple[str, bool]:
        """The type at the end of the steps; certain when, after the first step, nothing on the way can be missing."""
        current: TypeRef = start
        certain, text = True, type_text(start)
        for number, step in enumerate(steps):
            candidates = fields_behind(current, self.model.types)
            fields = [field for fields in candidates for field in fields.values() if field.attr == step.attr]
            if number:
                certain = certain and len(fields) == len(candidates) and all(field.certain for field in fields)
            if step.index is not None:
                certain = False
            current = self._item(fields[0].type) if step.index is not None else fields[0].type
            text = type_text(current) if step.index is not None else join(field_type(field) for field in fields)
        return text, certain

    def _item(self, type_ref: TypeRef) -> TypeRef:
        """The type of a list's elements; of a named list's too."""
        if isinstance(type_ref, Ref):
            named = self.model.types[type_ref.name]
            return without_null(named.item) if isinstance(named, ListType) else type_ref
        return without_null(type_ref.item) if isinstance(type_ref, ListOf) else type_ref

"""Attributes of the event: kinds or root fields, and aliases; and all of it, for every query."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from tamis_codegen.guarantees.groups import groups_of
from tamis_codegen.guarantees.paths import Paths
from tamis_codegen.guarantees.payloads import Attribute, Payloads, has_inner_payloads
from tamis_codegen.names import kind_attribute
from tamis_codegen.python_types.text import field_type, join
from tamis_codegen.resolve.kinds import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.queries import Expansion, Fact, Query
    from tamis_codegen.model.rules import KindPath
    from tamis_codegen.model.types import Field
    from tamis_codegen.python_types.refined import Refiner

_MOST_PAYLOADS = 8  # more types than that in one union help nobody


class Guarantees:
    """Answers for a whole model. `event` and `payloads` hold the attributes by name."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._payloads = Payloads(model)
        self._paths = Paths(self._payloads)

    @property
    def refiner(self) -> Refiner:
        """The private classes that narrowed types need. Those of the event are there once `event` was read."""
        return self._payloads.refiner

    @property
    def narrowed(self) -> frozenset[str]:
        """Payload types that queries narrow."""
        return self._payloads.narrowed

    @property
    def payloads(self) -> dict[str, dict[str, Attribute]]:
        """By payload type and attribute."""
        return self._payloads.attributes

    @cached_property
    def event(self) -> dict[str, Attribute]:
        """The event's attributes: kinds or root fields, then aliases."""
        attributes = self._kind_attributes() if self.model.by == "key" else self._root_attributes()
        if has_inner_payloads(self.model):
            attributes = {"payload": self._payload_attribute(), **attributes}
        for alias in self.model.aliases.values():
            attributes[alias.attr] = self._paths.alias(alias)
        groups = list(groups_of(self.model).values())
        for attribute in attributes.values():
            attribute.close(self.refiner, groups)
        return attributes

    def follow(self, expansion: Expansion, path: KindPath) -> tuple[str, bool]:
        """The type at the end of a path for events of one expansion, and whether it is certainly there."""
        return self._paths.follow(expansion, path)

    def certain_text(self, query: Query, by_kind: Mapping[str, list[KindPath]]) -> str | None:
        """The type of the first path that is there, or None where some event of the query has none of them."""
        return self._paths.certain_text(query, by_kind)

    def _kind_attributes(self) -> dict[str, Attribute]:
        found: dict[str, Attribute] = {}
        for kind in self.model.kinds.values():
            if kind.name == ROOT or kind.payload is None:
                continue
            text = self._payloads.type_name(kind.payload)
            attr = kind_attribute(kind.name) or kind.name
            attribute = Attribute(attr, join([text, "None"]), text, doc=kind.doc)
            attribute.known[text] = {
                query.text
                for query in self.model.queries.values()
                if all(expansion.kind == kind.name for expansion in query.expansions)
            }
            found[attr] = attribute
        return found

    def _payload_attribute(self) -> Attribute:
        """The payload, where it lies inside of the root: of one of a few types behind most queries."""
        payload = Attribute(
            "payload", "Any", "Any", doc="What the event is about; `envelope` is what stands around it."
        )
        for query in self.model.queries.values():
            payloads = dict.fromkeys(self.model.kinds[expansion.kind].payload for expansion in query.expansions)
            if len(payloads) <= _MOST_PAYLOADS:
                text = join(self._payloads.type_name(name) if name else "None" for name in payloads)
                payload.known.setdefault(text, set()).add(query.text)
        return payload

    def _root_attributes(self) -> dict[str, Attribute]:
        holders: dict[str, list[Field]] = {}
        carriers: dict[str, int] = {}
        kinds = [kind for kind in self.model.kinds.values() if kind.root]
        for kind in kinds:
            for field in self.model.object(kind.root or "").fields.values():
                holders.setdefault(field.attr, []).append(field)
                carriers[field.attr] = carriers.get(field.attr, 0) + 1
        found: dict[str, Attribute] = {}
        for attr, fields in holders.items():
            base = join(field_type(field) for field in fields)
            always = carriers[attr] == len(self.model.kinds) and all(field.certain for field in fields)
            doc = next((field.doc for field in fields if field.doc), "")
            found[attr] = Attribute(attr, base if always else join([base, "None"]), base, doc=doc)
        for query in self.model.queries.values():
            for attr in sorted(self._root_attrs(query)):
                text = self.refiner.join(self._root_type(expansion, attr) for expansion in query.expansions)
                if text != found[attr].fallback:
                    found[attr].known.setdefault(text, set()).add(query.text)
        return found

    def _root_attrs(self, query: Query) -> set[str]:
        """The attributes that every expansion guarantees."""
        certain: set[str] | None = None
        for expansion in query.expansions:
            root = self.model.kinds[expansion.kind].root
            fields = self.model.object(root).fields.values() if root else ()
            facts = {fact.attr for fact in self._root_facts(expansion)}
            here = {field.attr for field in fields if field.certain or field.attr in facts}
            certain = here if certain is None else certain & here
        return certain or set()

    def _root_type(self, expansion: Expansion, attr: str) -> str:
        owner = self.model.object(self.model.kinds[expansion.kind].root or "")
        field = next(field for field in owner.fields.values() if field.attr == attr)
        return self._payloads.field_text(field, self._root_facts(expansion))

    def _root_facts(self, expansion: Expansion) -> frozenset[Fact]:
        """What is known of the root: of the payload, where that is the root."""
        kind = self.model.kinds[expansion.kind]
        return kind.root_facts if kind.at else expansion.facts


def types_by_query(guarantees: Guarantees) -> dict[str, dict[str, str]]:
    """For every query, the attributes it makes certain, seen from the event, with their types.

    Attributes of a payload are named through the kinds or aliases that lead to it: `msg.text`, `callback_query.data`.
    """
    found: dict[str, dict[str, str]] = {text: {} for text in guarantees.model.queries}
    for attribute in guarantees.event.values():
        for text, queries in reversed(attribute.levels()):
            for query in queries:
                found[query][attribute.name] = text
    for owner, attributes in guarantees.payloads.items():
        for attribute in attributes.values():
            for text, queries in reversed(attribute.levels()):
                for query in queries:
                    via = _way_to(owner, found[query])
                    if via is not None:
                        found[query][f"{via}.{attribute.name}"] = text
    return {query: {name: text.replace("[K]", "") for name, text in known.items()} for query, known in found.items()}


def _way_to(owner: str, known: Mapping[str, str]) -> str | None:
    """The attribute of the event that is certainly a payload of that type; a kind before an alias."""
    return next((name for name, text in known.items() if text == f"{owner}[K]"), None)

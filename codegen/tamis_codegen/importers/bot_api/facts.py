"""The form of a Bot API description that says everything in keys: constants, enums, limits, discriminators.

What our notation has a place for goes there; all else is kept under `facts`, so that a new key of the source
is never lost. Sets of types under `anonymous_unions` are only checked: each of their uses spells its types
out, and nothing the bot receives holds one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import msgspec

from tamis_codegen import notation
from tamis_codegen.errors import quote
from tamis_codegen.importers.bot_api.fields import read_field
from tamis_codegen.importers.bot_api.types import BASIC
from tamis_codegen.importers.bot_api.union_names import UNION_KEYS
from tamis_codegen.importers.bot_api.unions import read_union
from tamis_codegen.importers.facts import FlatFacts, flat_facts_of
from tamis_codegen.read.nodes import Sequence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from tamis_codegen.importers.bot_api.outline import Outline, SourceField, SourceMethod, SourceType
    from tamis_codegen.importers.source import Source
    from tamis_codegen.read.nodes import Mapping, Node

_TOP_KEYS = frozenset(
    {"version", "release_date", "format_notes", "anonymous_unions", "update_kinds", "types", "methods"}
)
_TYPE_KEYS = frozenset({"fields", "subtypes", "subtype_of", "opaque", "exclusive", "description"}) | UNION_KEYS
_METHOD_KEYS = frozenset({"fields", "returns", "description"})
_PICKS: dict[str, Literal["one", "at_most_one"]] = {"exactly_one": "one", "at_most_one": "at_most_one"}
_UPDATE = "Update"


@dataclass(slots=True)
class FactsForm:
    """Reads the types, fields and methods of an outline as this form describes them."""

    root: Mapping
    outline: Outline
    source: Source
    by_hand: Collection[str]
    kinds: list[str] = field(default_factory=list[str])
    unasked: set[str] = field(default_factory=set[str])
    """Kinds that are not sent unless asked for."""

    def __post_init__(self) -> None:
        self.source.only_keys(self.root, _TOP_KEYS, "the file")
        for name, kind in self._section("update_kinds", "kind"):
            if self.source.is_key(name, "a kind"):
                self.kinds.append(str(name))
                self._read_kind(name, kind)
        for name, union in self._section("anonymous_unions", "union"):
            self._check_anonymous_union(name, union)

    def field(self, owner: str, field: SourceField, siblings: Collection[str]) -> notation.Field:
        """A field or parameter, long form."""
        found = read_field(owner, field, siblings, self.kinds, self.source)
        if owner == _UPDATE and field.name in self.unasked:
            return msgspec.structs.replace(found, facts=found.facts | {"subscribed_by_default": False})
        return found

    def type(self, type_: SourceType, fields: dict[str, notation.Field | str]) -> notation.Type:
        """A type: a union, opaque, or an object with these fields."""
        what = f"type {quote(type_.name)}"
        facts = flat_facts_of(type_.entry, _TYPE_KEYS, self.source, what)
        if type_.subtypes is not None:
            union = read_union(type_, self.outline, self.source, self.by_hand)
            if union is None:
                facts["subtypes"] = [str(member) for member in type_.subtypes]
            return notation.Type(union=union, facts=facts)
        for key in type_.entry.entries:
            if key in UNION_KEYS:
                self.source.report.add(key, f"{what} has {quote(key)} but no subtypes", hint="only unions have both")
        opaque = self.source.optional(type_.entry, "opaque")
        if opaque is not None and self.source.truth(opaque, f"`opaque` of {what}"):
            if fields:
                self.source.report.add(type_.name, f"{what} is opaque and has fields", hint="it can be one of them")
            return notation.Type(opaque=True, facts=facts)
        return notation.Type(fields=fields, exclusive=self._exclusive(type_, what), facts=facts)

    def method_facts(self, method: SourceMethod) -> FlatFacts:
        """What else is known of a method."""
        return flat_facts_of(method.entry, _METHOD_KEYS, self.source, f"method {quote(method.name)}")

    # --- exclusive fields ---

    def _exclusive(self, type_: SourceType, what: str) -> list[notation.Exclusive]:
        node = self.source.optional(type_.entry, "exclusive")
        groups = [] if node is None else node.items if isinstance(node, Sequence) else [node]
        found = [self._group(type_, group, f"`exclusive` of {what}") for group in groups]
        return [group for group in found if group is not None]

    def _group(self, type_: SourceType, node: Node, what: str) -> notation.Exclusive | None:
        group = self.source.mapping(node, what)
        kind = None if group is None else self.source.required(group, "kind", what)
        members = None if group is None else self.source.required(group, "fields", what)
        if group is None or kind is None or members is None:
            return None
        self.source.only_keys(group, frozenset({"kind", "fields"}), what)
        names = self.source.texts(members, f"`fields` in {what}")
        for name in names:
            if name not in type_.fields:
                self.source.report.add_unknown(name, f"unknown field {quote(name)} in {what}", type_.fields)
        word = self.source.text(kind, f"`kind` in {what}")
        if word is None or word not in _PICKS:
            self.source.report.add(kind.place, f"`kind` in {what} is unknown", allowed=_PICKS)
            return None
        return notation.Exclusive(pick=_PICKS[word], of=[str(name) for name in names])

    # --- the other sections of the file ---

    def _section(self, key: str, what: str) -> Iterator[tuple[str, Mapping]]:
        node = self.source.optional(self.root, key)
        section = None if node is None else self.source.mapping(node, f"`{key}`")
        for name, entry in section.entries.items() if section else ():
            found = self.source.mapping(entry, f"{what} {quote(name)}")
            if found is not None:
                yield name, found

    def _read_kind(self, name: str, kind: Mapping) -> None:
        what = f"kind {quote(name)}"
        node = self.source.required(kind, "payload", what)
        payload = None if node is None else self.source.text(node, f"`payload` of {what}")
        update = self.outline.types.get(_UPDATE)
        if update is not None and name not in update.fields:
            self.source.report.add_unknown(name, f"{what} is no field of {_UPDATE}", update.fields)
        elif update is not None and payload is not None and update.fields[name].type.rstrip("?") != payload:
            expected = quote(update.fields[name].type)
            wrong = f"the payload of {what} is {quote(payload)}, but in {_UPDATE} it is {expected}"
            self.source.report.add(payload, wrong, hint="make the two agree")
        subscribed = self.source.optional(kind, "subscribed_by_default")
        if subscribed is not None and not self.source.truth(subscribed, f"`subscribed_by_default` of {what}"):
            self.unasked.add(name)

    def _check_anonymous_union(self, name: str, union: Mapping) -> None:
        node = self.source.required(union, "members", f"union {quote(name)}")
        known = [*self.outline.names.known, *BASIC]
        for member in [] if node is None else self.source.texts(node, f"`members` of {quote(name)}"):
            if member not in known:
                self.source.report.add_unknown(member, f"unknown type {quote(member)} in union {quote(name)}", known)

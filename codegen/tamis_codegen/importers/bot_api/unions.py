"""Unions in the form that says everything: its ways of telling members apart -> those of our notation.

discriminator + mapping            -> tag + variants
discriminator_ambiguous            -> keys, for types that share a tag value
distinguish_by_required_keys       -> keys
distinguish {field, equals, …}     -> value          (as a text it only explains the others)
scalar_forms                       -> also
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import quote
from tamis_codegen.importers.bot_api.union_names import is_known_member, report_undecided
from tamis_codegen.importers.tell_apart import most_first
from tamis_codegen.read.nodes import Mapping, Sequence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tamis_codegen.importers.bot_api.outline import Outline, SourceType
    from tamis_codegen.importers.source import Source
    from tamis_codegen.read.nodes import Node

_VALUE_KEYS = frozenset({"field", "equals", "then", "else"})


def read_union(type_: SourceType, outline: Outline, source: Source, by_hand: Collection[str]) -> notation.Union | None:
    """The union as the source describes it; None where only the hand-written layer can say it."""
    members = [member for member in type_.subtypes or [] if is_known_member(member, type_, outline, source)]
    union = _Reader(type_, members, outline, source).union()
    if union.tag is None and not union.keys and union.value is None and members:
        report_undecided(type_.name, source, by_hand)
        return None
    return union


@dataclass(frozen=True, slots=True)
class _Reader:
    type_: SourceType
    members: list[str]
    outline: Outline
    source: Source

    def union(self) -> notation.Union:
        name, optional = self.type_.name, self._optional
        variants = self._variants()
        tag = self._tag(variants)
        keys: dict[str, list[str]] = {}
        if (ambiguous := optional("discriminator_ambiguous")) is not None:
            for value, node in self._entries(ambiguous, f"`discriminator_ambiguous` of {name}"):
                keys |= self._keys(node, f"{quote(value)} in `discriminator_ambiguous` of {name}")
        if (required := optional("distinguish_by_required_keys")) is not None:
            keys |= self._keys(required, f"`distinguish_by_required_keys` of {name}")
            self._check_all_there(required, keys, f"`distinguish_by_required_keys` of {name}")
        for value, names in variants.items():
            if isinstance(names, list):
                self._check_told_apart(value, names, keys)
        distinguish = optional("distinguish")
        forms = optional("scalar_forms")
        also = [] if forms is None else self.source.texts(forms, f"`scalar_forms` of {name}")
        return notation.Union(
            tag=tag,
            variants=variants if tag else {},
            keys=most_first(keys),
            value=self._value(distinguish) if isinstance(distinguish, Mapping) else None,
            also=[self.outline.names.expression([form], required=True) for form in also],
        )

    def _optional(self, key: str) -> Node | None:
        return self.source.optional(self.type_.entry, key)

    def _entries(self, node: Node, what: str) -> Iterable[tuple[str, Node]]:
        mapping = self.source.mapping(node, what)
        return mapping.entries.items() if mapping else ()

    # --- tag and variants ---

    def _variants(self) -> dict[str, str | list[str]]:
        node = self._optional("mapping")
        what = f"`mapping` of {self.type_.name}"
        variants: dict[str, str | list[str]] = {}
        for value, listed in self._entries(node, what) if node is not None else ():
            named = (
                self.source.texts(listed, what) if isinstance(listed, Sequence) else [self.source.text(listed, what)]
            )
            names = [str(name) for name in named if name is not None and self._is_member(name, what)]
            if names and self.source.text_is_visible(value, f"a value in {what}"):
                variants[str(value)] = names[0] if len(names) == 1 else names
        if node is not None:
            there = {name for names in variants.values() for name in ([names] if isinstance(names, str) else names)}
            self._check_all_there(node, there, what)
        return variants

    def _tag(self, variants: dict[str, str | list[str]]) -> str | None:
        node, mapping = self._optional("discriminator"), self._optional("mapping")
        present = node or mapping
        if present is None:
            return None
        if node is None or mapping is None:
            what = f"union {quote(self.type_.name)} needs both `discriminator` and `mapping`, or neither"
            self.source.report.add(present.place, what, hint="add the other, or drop this one")
            return None
        tag = self.source.text(node, f"`discriminator` of {self.type_.name}")
        if tag is not None:
            for value, names in variants.items():
                for name in [names] if isinstance(names, str) else names:
                    self._check_variant(tag, value, name)
        return None if tag is None else str(tag)

    def _check_variant(self, tag: str, value: str, name: str) -> None:
        field = self.outline.types[name].fields.get(tag) if name in self.outline.types else None
        if field is None:
            what = f"{name}, a variant of {self.type_.name}, has no field {quote(tag)}"
            self.source.report.add(tag, what, hint="add the field, or tell the union apart in another way")
            return
        const = self.source.optional(field.entry, "const")
        found = None if const is None else self.source.constant(const, f"`const` of {name}.{tag}")
        if const is not None and found != value:
            always = f"its {quote(tag)} is always {quote(repr(found))}"
            what = f"{self.type_.name} has {name} under {quote(value)}, but {always}"
            self.source.report.add(const.place, what, hint="make the two agree")

    def _check_told_apart(self, value: str, names: list[str], keys: dict[str, list[str]]) -> None:
        missing = [name for name in names if name not in keys]
        if missing:
            what = f"{', '.join(names)} of {self.type_.name} share the tag {quote(value)}"
            hint = f"add the keys that only {missing[0]} has under `discriminator_ambiguous`"
            self.source.report.add(self.type_.name, what, hint=hint)

    # --- keys and value ---

    def _keys(self, node: Node, what: str) -> dict[str, list[str]]:
        keys: dict[str, list[str]] = {}
        for name, listed in self._entries(node, what):
            if not self._is_member(name, what):
                continue
            words = self.source.texts(listed, f"the keys of {name} in {what}")
            for word in words:
                self._check_field(name, word, what)
            if not words:
                self.source.report.add(listed.place, f"{name} has no keys in {what}", hint="list the keys only it has")
            keys[str(name)] = [str(word) for word in words]
        return keys

    def _value(self, node: Mapping) -> notation.ByValue | None:
        what = f"`distinguish` of {self.type_.name}"
        self.source.only_keys(node, _VALUE_KEYS, what)
        found = {key: self.source.required(node, key, what) for key in ("field", "equals", "then", "else")}
        field, then, otherwise = (
            None if (part := found[key]) is None else self.source.text(part, f"{quote(key)} in {what}")
            for key in ("field", "then", "else")
        )
        equals = found["equals"]
        if field is None or equals is None or then is None or otherwise is None:
            return None
        for name in (then, otherwise):
            if self._is_member(name, what):
                self._check_field(name, field, what)
        constant = self.source.constant(equals, f"'equals' in {what}")
        self._check_all_there(node, {str(then), str(otherwise)}, what)
        return notation.ByValue(field=str(field), equals=constant, then=str(then), else_=str(otherwise))

    # --- checks ---

    def _is_member(self, name: str, what: str) -> bool:
        if name in self.members:
            return True
        self.source.report.add_unknown(name, f"{quote(name)} in {what} is none of its subtypes", self.members)
        return False

    def _check_field(self, owner: str, name: str, what: str) -> None:
        fields = self.outline.types[owner].fields if owner in self.outline.types else {}
        if name not in fields:
            self.source.report.add_unknown(name, f"unknown field {quote(name)} of {owner} in {what}", fields)

    def _check_all_there(self, node: Node, there: Collection[str], what: str) -> None:
        missing = [str(member) for member in self.members if member not in there]
        if missing:
            self.source.report.add(node.place, f"{what} lacks {', '.join(missing)}", hint="name every subtype")

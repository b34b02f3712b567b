"""What holds for each kind: the words that may follow it, what is always there, what one thing says of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import Problems, part_of, quote
from tamis_codegen.model.queries import AnyLevel, Fact, Kind, Value
from tamis_codegen.model.types import ObjectType
from tamis_codegen.resolve.checks.kinds import check_availability, check_unused_names
from tamis_codegen.resolve.kinds import ROOT, KindNode, kinds_below, stem_of, upwards
from tamis_codegen.resolve.levels import fields_along, root_type
from tamis_codegen.resolve.queries import close
from tamis_codegen.resolve.told_by import facts_of
from tamis_codegen.resolve.words import WordResolver

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen import notation
    from tamis_codegen.model.queries import Word
    from tamis_codegen.model.types import TypeDef


class KindResolver:
    """Gives every kind its words and the facts that hold for it."""

    def __init__(
        self,
        spec: notation.Spec,
        types: Mapping[str, TypeDef],
        nodes: Mapping[str, KindNode],
        problems: Problems,
    ) -> None:
        self.spec = spec
        self.types = types
        self.nodes = nodes
        self.problems = problems
        self.words = WordResolver(spec, types, problems)

    def resolve(self) -> tuple[dict[str, Kind], dict[str, dict[str, frozenset[Fact]]]]:
        twins = self._twins()
        absent = self._absent_fields()
        kinds: dict[str, Kind] = {}
        words_of: dict[str, dict[str, Word]] = {}
        for name, node in self.nodes.items():
            words = self.words.words_of(node.payload) if node.payload and not self._is_bare(name) else {}
            words_of[name] = {word: entry for word, entry in words.items() if word not in absent.get(name, ())}
        together = self._kinds_of_one_query()
        anywhere = {word for name in together for word in words_of[name]}
        for name, node in self.nodes.items():
            words = words_of[name]
            told, root_facts = self._told(node)
            kinds[name] = Kind(
                name=name,
                parent=node.parent,
                payload=node.payload,
                root=root_type(node, self.spec),
                children=tuple(node.children),
                words=words,
                facts=close(self._kind_facts(node) | told, twins.get(node.payload or "", {})),
                certain=self._certain_fields(node, anywhere - words.keys()) if name in together else {},
                stem=stem_of(node, self.nodes),
                split=node.split,
                told_by=node.told_by,
                values=node.values,
                at=node.at,
                told=told,
                root_facts=root_facts,
                any=self._any_level(node),
                subscribed=node.node.subscribed,
                expires=node.node.expires,
                doc=node.node.doc,
            )
        check_unused_names(self.spec, self.types, self.nodes, self.words, self.problems)
        return kinds, twins

    def _is_bare(self, kind: str) -> bool:
        """Whether its events have no payload: those without any of the keys that name kinds."""
        return kind == ROOT and (self.spec.discriminator is None or self.spec.discriminator.by == "key")

    def _kinds_of_one_query(self) -> set[str]:
        """Kinds that one query can stand for together with others."""
        if self.spec.discriminator is not None and self.spec.discriminator.by != "key":
            return set(self.nodes)
        shortcuts = self.spec.shortcuts.kinds if self.spec.shortcuts else {}
        return {str(kind) for targets in shortcuts.values() if len(targets) > 1 for kind in targets} & self.nodes.keys()

    def _certain_fields(self, node: KindNode, words: set[str]) -> dict[str, str]:
        """The fields of a kind that are always there, and that are words for other kinds."""
        owner = self.types.get(node.payload or "")
        fields = owner.fields.values() if isinstance(owner, ObjectType) else ()
        return {field.name: field.attr for field in fields if field.certain and field.name in words}

    def _twins(self) -> dict[str, dict[str, frozenset[Fact]]]:
        """By payload type: attribute -> what its presence implies."""
        written = self.spec.implies.fields if self.spec.implies else {}
        found: dict[str, dict[str, frozenset[Fact]]] = {}
        for payload in dict.fromkeys(node.payload for node in self.nodes.values() if node.payload):
            owner = self.types.get(payload)
            if not isinstance(owner, ObjectType):
                continue
            rules: dict[str, frozenset[Fact]] = {}
            for lineage in (owner.name, *owner.bases):
                for field, targets in written.get(lineage, {}).items():
                    if field not in owner.fields:
                        continue  # reported once, for the type it was written of
                    facts = [fact for target in targets for fact in self._target(owner, target, owner.name == lineage)]
                    attr = owner.fields[field].attr
                    rules[attr] = rules.get(attr, frozenset()) | frozenset(facts)
            found[payload] = rules
        return found

    def _target(self, owner: ObjectType, target: str, own: bool) -> list[Fact]:
        """The facts that `field` or `field:value` stands for. Mistakes are reported where they are the owner's own."""
        field, has_value, value = target.partition(":")
        where = part_of(field, target)
        if field not in owner.fields:
            if own:
                self.problems.add_unknown(f"field of {owner.name} in `implies`:", where, owner.fields)
            return []
        facts = [Fact(owner.fields[field].attr)]
        if has_value:
            words = self.words.words_of(owner.name)
            values = words[field].values if field in words else dict[str, Value]()
            if value not in values:
                if not own:
                    return facts
                self.problems.add_unknown(f"value of {owner.name}.{field}:", part_of(value, target), values)
                return facts
            facts += values[value].facts
        return facts

    def _kind_facts(self, node: KindNode) -> frozenset[Fact]:
        facts: set[Fact] = set()
        owner = self.types.get(node.payload or "")
        if not isinstance(owner, ObjectType):
            return frozenset()
        current: KindNode | None = node
        implied = self.spec.implies.kinds if self.spec.implies else {}
        while current is not None:
            for target in implied.get(current.name, ()):
                facts.update(self._target(owner, target, current is node))
            current = self.nodes[current.parent] if current.parent is not None else None
        return frozenset(facts)

    def _told(self, node: KindNode) -> tuple[frozenset[Fact], frozenset[Fact]]:
        """What the fields that tell a kind say of its payload; and of the root, where the payload lies inside of it."""
        inside: set[Fact] = set()
        around: set[Fact] = set()
        told: set[str] = set()
        for current in upwards(node, self.nodes):
            teller = self.nodes[current.told_by] if current.told_by is not None else None
            if teller is None or teller.split is None or not teller.split.path or teller.name in told:
                continue
            told.add(teller.name)  # of levels that one value holds, the deepest says all
            # A value that goes on behind the last level that has an entry is too rare to widen the type of all others.
            path, open_ = teller.split.path, bool(teller.split.on) and bool(node.children or node.node.any)
            if path[: len(node.at)] == node.at:
                inside |= facts_of(path[len(node.at) :], node.payload, current.values, open_, self.types)
            if node.at:
                around |= facts_of(path, self.spec.envelope, current.values, open_, self.types)
        return frozenset(inside), frozenset(around)

    def _any_level(self, node: KindNode) -> AnyLevel | None:
        """Where the word is compared that stands for a kind's open next level."""
        teller = node if node.split is not None else self.nodes.get(node.told_by or "")
        split = teller.split if teller is not None else None
        if not node.node.any or split is None or not split.path:
            return None
        prefix = "" if teller is node else f"{node.values[0]}{split.on}"
        if split.path[: len(node.at)] == node.at:
            fields = fields_along(split.path[len(node.at) :], node.payload, self.types)
            if fields:
                return AnyLevel(tuple(field.attr for field in fields), False, prefix, split.on)
        fields = fields_along(split.path, self.spec.envelope, self.types) if node.at else None
        if not fields:
            what = f"kind {quote(node.name)} has `any`, and {quote('.'.join(split.path))} is not declared"
            self.problems.add(node.name, what, hint="declare the field, so that a query can be compared with it")
            return None
        return AnyLevel(tuple(field.attr for field in fields), True, prefix, split.on)

    def _absent_fields(self) -> dict[str, set[str]]:
        """Kind -> fields that never occur in it."""
        absent: dict[str, set[str]] = {}
        for rule in self.spec.availability:
            owner = self.types.get(rule.type)
            if not isinstance(owner, ObjectType):
                known = [name for name, type_def in self.types.items() if isinstance(type_def, ObjectType)]
                self.problems.add_unknown("object type in `availability`:", rule.type, known)
                continue
            carriers = [name for name, node in self.nodes.items() if node.payload == rule.type]
            check_availability(rule, owner, carriers, self.nodes, self.problems)
            only = kinds_below(self.nodes, rule.only_in)
            without = (
                [k for k in carriers if k not in only] if rule.only_in else sorted(kinds_below(self.nodes, rule.not_in))
            )
            for kind in without:
                absent.setdefault(str(kind), set()).update(rule.fields)
        return absent

"""Puts the parts of a spec together: types, kinds, words, queries, aliases, actions; then the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen import syntax
from tamis_codegen.errors import Word as SpecWord
from tamis_codegen.errors import place_of, quote
from tamis_codegen.model import (
    Fact,
    Kind,
    ListType,
    Model,
    ObjectType,
    Ref,
    Refinement,
    UnionType,
)
from tamis_codegen.names import RESERVED_EVENT, attribute, camel, is_package_name, is_word
from tamis_codegen.resolve.kinds import ROOT, KindNode, check_splits, resolve_kinds
from tamis_codegen.resolve.paths import PathResolver
from tamis_codegen.resolve.queries import all_queries, close, subtree
from tamis_codegen.resolve.type_expressions import refs
from tamis_codegen.resolve.types import TypeResolver, resolve_methods
from tamis_codegen.resolve.words import WordResolver

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model import TypeDef, Word


def resolve(spec: syntax.Spec, problems: Problems) -> Model:
    """The model of a spec. Raises `SpecError` with every problem found."""
    if not is_package_name(spec.name):
        problems.add(spec.name, f"{quote(spec.name)} cannot be a package name", hint="lower-case letters, digits and _")
    types = TypeResolver(spec, problems).resolve()
    methods = resolve_methods(spec, types, problems)
    discriminator = spec.discriminator or syntax.Discriminator(by="key")
    if (discriminator.by == "header") != (discriminator.header is not None):
        problems.add(spec.name, "`header` goes with `by: header`, and only with it")
    nodes = resolve_kinds(spec, types, problems)
    check_splits(nodes, discriminator.by, types, problems)
    kinds, twins = _Kinds(spec, types, nodes, problems).resolve()
    kind_shortcuts, field_shortcuts = _shortcuts(spec, kinds, problems)
    _check_camel(spec, kinds, types, problems)
    paths = PathResolver(spec, kinds, types, problems)
    aliases = paths.aliases()
    actions = paths.actions(methods)
    me_path = _me_path(spec, types, problems)
    problems.stop_if_any()
    return Model(
        name=str(spec.name),
        title=spec.title,
        version=spec.version,
        by=discriminator.by,
        header=discriminator.header,
        envelope=spec.envelope,
        me_path=me_path,
        me_type=spec.me.type if spec.me else "int",
        types=types,
        received=_received(kinds, types),
        methods=methods,
        kinds=kinds,
        kind_shortcuts=kind_shortcuts,
        field_shortcuts=field_shortcuts,
        queries=all_queries(kinds, kind_shortcuts, field_shortcuts, twins),
        aliases=aliases,
        actions=actions,
        gone={str(word): str(text) for word, text in spec.gone.items()},
        delivery=_delivery(spec.delivery),
    )


class _Kinds:
    """Gives every kind its words and the facts that hold for it."""

    def __init__(
        self, spec: syntax.Spec, types: Mapping[str, TypeDef], nodes: Mapping[str, KindNode], problems: Problems
    ) -> None:
        self.spec = spec
        self.types = types
        self.nodes = nodes
        self.problems = problems
        self.words = WordResolver(spec, types, problems)

    def resolve(self) -> tuple[dict[str, Kind], dict[str, dict[str, frozenset[Fact]]]]:
        twins = self._twins()
        absent = self._absent()
        kinds: dict[str, Kind] = {}
        for name, one in self.nodes.items():
            words = dict(self.words.words_of(one.payload)) if one.payload else {}
            for field in absent.get(name, ()):
                words.pop(field, None)
            facts = self._kind_facts(one, words)
            kinds[name] = Kind(
                name=name,
                parent=one.parent,
                payload=one.payload,
                split=one.node.split,
                children=tuple(one.children),
                words=words,
                facts=close(facts, twins.get(one.payload or "", {})),
                any=one.node.any,
                subscribed=one.node.subscribed,
                expires=one.node.expires,
                doc=one.node.doc,
            )
        self._check_unused()
        return kinds, twins

    def _twins(self) -> dict[str, dict[str, frozenset[Fact]]]:
        """By payload type: attribute -> what its presence implies."""
        written = self.spec.implies.fields if self.spec.implies else {}
        for name in written:
            if name not in self.types:
                self.problems.unknown("type", name, self.types)
        found: dict[str, dict[str, frozenset[Fact]]] = {}
        for payload in {one.payload for one in self.nodes.values() if one.payload}:
            owner = self.types.get(payload)
            if not isinstance(owner, ObjectType):
                continue
            rules: dict[str, frozenset[Fact]] = {}
            for lineage in (owner.name, *owner.bases):
                for field, targets in written.get(lineage, {}).items():
                    if field not in owner.fields:
                        self.problems.unknown(f"field of {owner.name} in `implies`:", field, owner.fields)
                        continue
                    facts = [fact for target in targets for fact in self._target(owner, target)]
                    attr = owner.fields[field].attr
                    rules[attr] = rules.get(attr, frozenset()) | frozenset(facts)
            found[payload] = rules
        return found

    def _target(self, owner: ObjectType, target: str) -> list[Fact]:
        field, has_value, value = target.partition(":")
        where = SpecWord.at(field, place_of(target))
        if field not in owner.fields:
            self.problems.unknown(f"field of {owner.name} in `implies`:", where, owner.fields)
            return []
        facts = [Fact(owner.fields[field].attr)]
        if has_value:
            words = self.words.words_of(owner.name)
            values = words[field].values if field in words else {}
            if value not in values:
                self.problems.unknown(f"value of {owner.name}.{field}:", SpecWord.at(value, place_of(target)), values)
                return facts
            facts += values[value].facts
        return facts

    def _kind_facts(self, one: KindNode, words: Mapping[str, Word]) -> frozenset[Fact]:
        del words
        facts: set[Fact] = set()
        owner = self.types.get(one.payload or "")
        if not isinstance(owner, ObjectType):
            return frozenset()
        current: KindNode | None = one
        implied = self.spec.implies.kinds if self.spec.implies else {}
        while current is not None:
            for target in implied.get(current.name, ()):
                facts.update(self._target(owner, target))
            above = self.nodes[current.parent] if current.parent is not None else None
            split = above.node.split if above else None
            if split in owner.fields:
                level = current.name.rpartition(".")[2]
                attr = owner.fields[split].attr
                facts |= {Fact(attr), Fact(attr, Refinement("is", value=level))}
            current = above
        return frozenset(facts)

    def _absent(self) -> dict[str, set[str]]:
        """Kind -> fields that never occur in it."""
        absent: dict[str, set[str]] = {}
        for rule in self.spec.availability:
            owner = self.types.get(rule.type)
            if not isinstance(owner, ObjectType):
                self.problems.unknown("type in `availability`:", rule.type, self.types)
                continue
            for field in rule.fields:
                if field not in owner.fields:
                    self.problems.unknown(f"field of {rule.type} in `availability`:", field, owner.fields)
            for kind in (*rule.only_in, *rule.not_in):
                if kind not in self.nodes:
                    self.problems.unknown("kind in `availability`:", kind, self.nodes)
            carriers = [name for name, one in self.nodes.items() if one.payload == rule.type]
            without = [k for k in carriers if k not in rule.only_in] if rule.only_in else list(rule.not_in)
            for kind in without:
                absent.setdefault(str(kind), set()).update(rule.fields)
        return absent

    def _check_unused(self) -> None:
        """Names in the spec that lead nowhere are mistakes, not decoration."""
        for key in self.spec.values:
            owner, _, field = key.partition(".")
            found = self.types.get(owner)
            if found is None:
                self.problems.unknown("type in `values`:", SpecWord.at(owner, place_of(key)), self.types)
            elif field and isinstance(found, ObjectType) and field not in found.fields:
                self.problems.unknown(f"field of {owner} in `values`:", SpecWord.at(field, place_of(key)), found.fields)
            elif key not in self.words.used_values:
                self.problems.add(key, f"values of {quote(key)} are never used", hint="no payload has a field of that type")
        for section, keys in (("hidden", self.spec.hidden), ("lift", self.spec.lift)):
            for key in keys:
                if key not in self.types:
                    self.problems.unknown(f"type in `{section}`:", key, self.types)
        for key in self.spec.reads:
            owner = key.partition(".")[0]
            if owner not in self.types:
                self.problems.unknown("type in `reads`:", SpecWord.at(owner, place_of(key)), self.types)
        for key in self.spec.implies.kinds if self.spec.implies else {}:
            if key not in self.nodes:
                self.problems.unknown("kind in `implies`:", key, self.nodes)


def _shortcuts(
    spec: syntax.Spec, kinds: Mapping[str, Kind], problems: Problems
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    written = spec.shortcuts or syntax.Shortcuts()
    for short, targets in written.kinds.items():
        if short in kinds:
            problems.add(short, f"shortcut {quote(short)} has the name of a kind", hint="choose another word")
        if short and not is_word(short):
            problems.add(short, f"{quote(short)} cannot be a shortcut")
        for target in targets:
            if target not in kinds:
                problems.unknown(f"kind in shortcut {quote(short)}:", target, kinds)
    words = {word for kind in kinds.values() for word in kind.words}
    for short, targets in written.fields.items():
        for kind in kinds.values():
            if short in kind.words and any(target in kind.words for target in targets):
                what = f"shortcut {quote(short)} is also a field of {quote(kind.name)}, which has what it stands for"
                problems.add(short, what, hint="choose another word")
        if short and not is_word(short):
            problems.add(short, f"{quote(short)} cannot be a shortcut")
        for target in targets:
            if target not in words:
                problems.unknown(f"field in shortcut {quote(short)}:", target, words)
    known_kinds = {
        str(short): tuple(str(t) for t in targets if t in kinds) for short, targets in written.kinds.items()
    }
    return known_kinds, {str(short): tuple(map(str, targets)) for short, targets in written.fields.items()}


def _check_camel(
    spec: syntax.Spec, kinds: Mapping[str, Kind], types: Mapping[str, TypeDef], problems: Problems
) -> None:
    """Two names that are one after camel-casing would silently shadow each other in the generated package."""
    seen: dict[str, str] = {}
    for name in kinds:
        if name == ROOT:
            continue
        alias = f"{camel(name)}Event"
        if alias in seen:
            where = next((key for key in spec.kinds if key == name), spec.name)
            problems.add(
                where,
                f"kinds {quote(seen[alias])} and {quote(name)} would both have the event type {alias}",
                hint="rename one of them",
            )
        seen[alias] = name
        if not camel(name).isidentifier():
            where = next((key for key in spec.kinds if key == name), spec.name)
            problems.add(where, f"kind {quote(name)} has no letters to name its event type by", hint="rename it")
    rooted = spec.discriminator is None or spec.discriminator.by == "key"
    attrs = [name for name in kinds if name != ROOT] if rooted else []
    for name in attrs:
        if attribute(name) is None or attribute(name) in RESERVED_EVENT:
            problems.add(name, f"kind {quote(name)} cannot be an attribute of the event", hint="rename it")
    if not rooted:
        for kind in kinds.values():
            owner = types.get(kind.payload or "")
            for field in owner.fields.values() if isinstance(owner, ObjectType) else ():
                if field.attr in RESERVED_EVENT:
                    problems.add(
                        field.name,
                        f"field {quote(field.name)} of {kind.payload} would hide the event's own {field.attr!r}",
                        hint="give it another Python name with `as:`",
                    )


def _me_path(spec: syntax.Spec, types: Mapping[str, TypeDef], problems: Problems) -> tuple[str, ...] | None:
    if spec.me is None or spec.me.field is None:
        return None
    envelope = types.get(spec.envelope or "")
    if not isinstance(envelope, ObjectType) or spec.me.field not in envelope.fields:
        known = envelope.fields if isinstance(envelope, ObjectType) else {}
        problems.unknown("field of the envelope in `me`:", spec.me.field, known)
        return None
    return (envelope.fields[spec.me.field].attr,)


def _received(kinds: Mapping[str, Kind], types: Mapping[str, TypeDef]) -> frozenset[str]:
    """The types that can occur inside an event."""
    found: set[str] = set()
    waiting = [kind.payload for kind in kinds.values() if kind.payload]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        one = types[name]
        match one:
            case ObjectType():
                waiting += [ref for field in one.fields.values() for ref in refs(field.type)]
                waiting += one.bases
            case UnionType():
                waiting += one.members
                waiting += [ref for also in one.also for ref in refs(also)]
            case ListType():
                waiting += refs(one.item)
            case _:
                pass
    return frozenset(found)


def _delivery(node: syntax.Delivery | None) -> dict[str, object]:
    if node is None:
        return {}
    return {name: value for name in node.__struct_fields__ if (value := getattr(node, name))}


__all__ = ["Ref", "resolve", "subtree"]

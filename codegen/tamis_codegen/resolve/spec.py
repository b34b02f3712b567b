"""Puts the parts of a spec together: types, kinds, words, queries, aliases, actions; then the model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tamis_codegen import syntax
from tamis_codegen.errors import Problems, place_of, quote
from tamis_codegen.errors import Word as SpecWord
from tamis_codegen.model import (
    Fact,
    Field,
    Kind,
    ListType,
    Model,
    ObjectType,
    Ref,
    Refinement,
    Scalar,
    UnionType,
    Value,
)
from tamis_codegen.names import is_package_name, is_word
from tamis_codegen.resolve.attributes import check_attributes, check_event_names
from tamis_codegen.resolve.kinds import ROOT, KindNode, check_splits, resolve_kinds
from tamis_codegen.resolve.paths import PathResolver
from tamis_codegen.resolve.queries import all_queries, close, subtree, work
from tamis_codegen.resolve.type_expressions import parse_type, refs
from tamis_codegen.resolve.types import TypeResolver, resolve_methods
from tamis_codegen.resolve.unions import check_told_apart
from tamis_codegen.resolve.words import WordResolver

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.model import TypeDef, Word


_MOST_WORK = 500_000
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def resolve(spec: syntax.Spec, problems: Problems) -> Model:
    """The model of a spec. Raises `SpecError` with every problem found."""
    if not is_package_name(spec.name):
        hint = "lower-case letters, digits and _, starting with a letter"
        problems.add(spec.name, f"{quote(spec.name)} cannot be a package name", hint=hint)
    types = TypeResolver(spec, problems).resolve()
    methods = resolve_methods(spec, types, problems)
    discriminator = spec.discriminator or syntax.Discriminator(by="key")
    if discriminator.by == "header" and not discriminator.header:
        problems.add(discriminator.by, "`by: header` needs the header's name", hint="add `header: X-Some-Event`")
    elif discriminator.header is not None and not _HEADER.fullmatch(discriminator.header):
        what = f"{quote(discriminator.header)} cannot be the name of a header"
        problems.add(discriminator.header, what, hint="letters, digits and -, as in X-GitHub-Event")
    if discriminator.by != "header" and discriminator.header is not None:
        problems.add(discriminator.header, "`header` goes with `by: header` alone", hint="leave it out")
    nodes = resolve_kinds(spec, types, problems)
    check_splits(nodes, discriminator.by, types, problems)
    kinds, twins = _Kinds(spec, types, nodes, problems).resolve()
    kind_shortcuts, field_shortcuts = _shortcuts(spec, kinds, problems)
    check_event_names(kinds, problems)
    check_attributes(spec, kinds, types, problems)
    paths = PathResolver(spec, kinds, types, problems)
    aliases = paths.aliases()
    actions = paths.actions(methods)
    me_path = _me_path(spec, types, problems)
    _check_delivery(spec, types, problems)
    received = _received(kinds, types)
    _check_unnamed_unions(spec, types, received, problems)
    if not problems.found and work(kinds, kind_shortcuts) > _MOST_WORK:
        hint = "hide fields nobody asks for (`hidden:`), and list fewer third-level words (`values:`)"
        problems.add(spec.name, "there would be far too many queries to list", hint=hint)
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
        received=received,
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
        self,
        spec: syntax.Spec,
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
        absent = self._absent()
        kinds: dict[str, Kind] = {}
        words_of: dict[str, dict[str, Word]] = {}
        for name, one in self.nodes.items():
            words = self.words.words_of(one.payload) if one.payload else {}
            words_of[name] = {word: entry for word, entry in words.items() if word not in absent.get(name, ())}
        together = self._written_together()
        anywhere = {word for name in together for word in words_of[name]}
        for name, one in self.nodes.items():
            words = words_of[name]
            facts = self._kind_facts(one)
            kinds[name] = Kind(
                name=name,
                parent=one.parent,
                payload=one.payload,
                split=one.node.split,
                children=tuple(one.children),
                words=words,
                facts=close(facts, twins.get(one.payload or "", {})),
                certain=self._certain(one, anywhere - words.keys()) if name in together else {},
                any=one.node.any,
                subscribed=one.node.subscribed,
                expires=one.node.expires,
                doc=one.node.doc,
            )
        self._check_unused()
        return kinds, twins

    def _written_together(self) -> set[str]:
        """Kinds that one query can stand for together with others."""
        if self.spec.discriminator is not None and self.spec.discriminator.by != "key":
            return set(self.nodes)
        shortcuts = self.spec.shortcuts.kinds if self.spec.shortcuts else {}
        return {str(kind) for targets in shortcuts.values() if len(targets) > 1 for kind in targets} & self.nodes.keys()

    def _certain(self, one: KindNode, words: set[str]) -> dict[str, str]:
        """The fields of a kind that are always there, and that are words for other kinds."""
        owner = self.types.get(one.payload or "")
        fields = owner.fields.values() if isinstance(owner, ObjectType) else ()
        return {field.name: field.attr for field in fields if field.certain and field.name in words}

    def _twins(self) -> dict[str, dict[str, frozenset[Fact]]]:
        """By payload type: attribute -> what its presence implies."""
        written = self.spec.implies.fields if self.spec.implies else {}
        found: dict[str, dict[str, frozenset[Fact]]] = {}
        for payload in dict.fromkeys(one.payload for one in self.nodes.values() if one.payload):
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
        where = SpecWord.at(field, place_of(target))
        if field not in owner.fields:
            if own:
                self.problems.unknown(f"field of {owner.name} in `implies`:", where, owner.fields)
            return []
        facts = [Fact(owner.fields[field].attr)]
        if has_value:
            words = self.words.words_of(owner.name)
            values = words[field].values if field in words else dict[str, Value]()
            if value not in values:
                if not own:
                    return facts
                self.problems.unknown(f"value of {owner.name}.{field}:", SpecWord.at(value, place_of(target)), values)
                return facts
            facts += values[value].facts
        return facts

    def _kind_facts(self, one: KindNode) -> frozenset[Fact]:
        facts: set[Fact] = set()
        owner = self.types.get(one.payload or "")
        if not isinstance(owner, ObjectType):
            return frozenset()
        current: KindNode | None = one
        implied = self.spec.implies.kinds if self.spec.implies else {}
        while current is not None:
            for target in implied.get(current.name, ()):
                facts.update(self._target(owner, target, current is one))
            above = self.nodes[current.parent] if current.parent is not None else None
            split = above.node.split if above else None
            if split is not None and split in owner.fields:
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
                known = [name for name, one in self.types.items() if isinstance(one, ObjectType)]
                self.problems.unknown("object type in `availability`:", rule.type, known)
                continue
            if bool(rule.only_in) == bool(rule.not_in):
                what = f"an entry of `availability` for {rule.type} has {'both' if rule.only_in else 'neither of'}"
                self.problems.add(rule.type, f"{what} `only_in` and `not_in`", hint="write one of them")
            for field in rule.fields:
                if field not in owner.fields:
                    self.problems.unknown(f"field of {rule.type} in `availability`:", field, owner.fields)
                elif not owner.fields[field].optional:
                    hint = "a trailing `?` makes it one that may be missing"
                    what = f"field {quote(field)} of {rule.type} is always there"
                    self.problems.add(field, f"{what}: it cannot be missing in some kinds", hint=hint)
            carriers = [name for name, one in self.nodes.items() if one.payload == rule.type]
            for kind in (*rule.only_in, *rule.not_in):
                if kind not in self.nodes:
                    self.problems.unknown("kind in `availability`:", kind, carriers)
                elif not self._below([kind]) & set(carriers):
                    what = f"kind {quote(kind)} carries no {rule.type}"
                    self.problems.add(kind, what, allowed=carriers, hint=f"name kinds whose payload is {rule.type}")
            only = self._below(rule.only_in)
            without = [k for k in carriers if k not in only] if rule.only_in else sorted(self._below(rule.not_in))
            for kind in without:
                absent.setdefault(str(kind), set()).update(rule.fields)
        return absent

    def _below(self, names: Iterable[str]) -> set[str]:
        """These kinds, and all kinds below them."""
        return {kind for kind in self.nodes for name in names if name in (kind, ROOT) or kind.startswith(f"{name}.")}

    def _check_unused(self) -> None:
        """Names in the spec that lead nowhere are mistakes, not decoration."""
        # That something is never used is often but a consequence of what else is wrong.
        usable = not self.problems.found
        payloads = [self.types.get(one.payload or "") for one in self.nodes.values()]
        carried = {name for one in payloads if isinstance(one, ObjectType) for name in (one.name, *one.bases)}
        for key in self.spec.values:
            owner, _, field = key.partition(".")
            found = self.types.get(owner)
            if found is None:
                self.problems.unknown("type in `values`:", SpecWord.at(owner, place_of(key)), self.types)
            elif field and isinstance(found, ObjectType) and field not in found.fields:
                self.problems.unknown(f"field of {owner} in `values`:", SpecWord.at(field, place_of(key)), found.fields)
            elif key not in self.words.used_values and usable:
                self.problems.add(
                    key, f"values of {quote(key)} are never used", hint="no payload has a field of that type"
                )
        self._check_of_payloads("hidden", self.spec.hidden, carried)
        self._check_of_payloads("lift", self.spec.lift, carried)
        self.words.check_lifts()
        self.words.check_reads(carried)
        if self.spec.implies:
            self._check_of_payloads("implies", self.spec.implies.fields, carried)
            for key in self.spec.implies.kinds:
                if key not in self.nodes:
                    self.problems.unknown("kind in `implies`:", key, self.nodes)

    def _check_of_payloads(self, section: str, written: Mapping[str, Iterable[str]], carried: set[str]) -> None:
        """A section by type says something of payloads, and of fields they have."""
        for key, fields in written.items():
            owner = self.types.get(key)
            if owner is None:
                self.problems.unknown(f"type in `{section}`:", key, self.types)
            elif not isinstance(owner, ObjectType) or key not in carried:
                hint = "name the type of a kind's payload, or its base"
                self.problems.add(key, f"`{section}` of {quote(key)}: no kind has this payload", hint=hint)
            else:
                for field in fields:
                    if field not in owner.fields:
                        self.problems.unknown(f"field of {key} in `{section}`:", field, owner.fields)


def _shortcuts(
    spec: syntax.Spec, kinds: Mapping[str, Kind], problems: Problems
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    written = spec.shortcuts or syntax.Shortcuts()
    for short, targets in (*written.kinds.items(), *written.fields.items()):
        if short and not (is_word(short) and "." not in short):
            problems.add(short, f"{quote(short)} cannot be a shortcut", hint="a word without ':' and '.'")
        if not targets:
            problems.add(short, f"shortcut {quote(short)} stands for nothing", hint="list what it stands for")
    for short, targets in written.kinds.items():
        if short in kinds:
            problems.add(short, f"shortcut {quote(short)} has the name of a kind", hint="choose another word")
        for target in targets:
            if target not in kinds:
                problems.unknown(f"kind in shortcut {quote(short)}:", target, kinds)
    words = {word for kind in kinds.values() for word in kind.words}
    for short, targets in written.fields.items():
        for kind in kinds.values():
            if short in kind.words and any(target in kind.words for target in targets):
                what = f"shortcut {quote(short)} is also a field of {quote(kind.name)}, which has what it stands for"
                problems.add(short, what, hint="choose another word")
                break
        for target in targets:
            if target not in words:
                problems.unknown(f"field in shortcut {quote(short)}:", target, words)
    known_kinds = {str(short): tuple(str(t) for t in targets if t in kinds) for short, targets in written.kinds.items()}
    return known_kinds, {str(short): tuple(map(str, targets)) for short, targets in written.fields.items()}


def _me_path(spec: syntax.Spec, types: Mapping[str, TypeDef], problems: Problems) -> tuple[str, ...] | None:
    if spec.me is None or spec.me.field is None:
        return None
    envelope = types.get(spec.envelope or "")
    if not isinstance(envelope, ObjectType):
        hint = "name the type of what all events have: `envelope: Type`"
        problems.add(spec.me.field, f"`me` reads {quote(spec.me.field)}, and there is no envelope to read", hint=hint)
        return None
    field = envelope.fields.get(spec.me.field)
    if field is None:
        problems.unknown("field of the envelope in `me`:", spec.me.field, envelope.fields)
        return None
    if field.type != Scalar(spec.me.type):
        hint = f"write `me: {{field: {field.name}, type: …}}` with the field's own type, int or str"
        problems.add(spec.me.field, f"`me` is of type {spec.me.type}, but {quote(field.name)} is not", hint=hint)
    return (field.attr,)


def _check_delivery(spec: syntax.Spec, types: Mapping[str, TypeDef], problems: Problems) -> None:
    """What `delivery` reads is a header, or a field that all events have."""
    envelope = types.get(spec.envelope or "")
    known = envelope.fields if isinstance(envelope, ObjectType) else dict[str, Field]()
    for name in (spec.delivery.id, spec.delivery.account) if spec.delivery else ():
        if name is not None and not name.startswith("header:") and name not in known:
            hint = "" if known else "write `header:NAME`, or declare an `envelope:` with the field"
            problems.unknown("field of the envelope in `delivery`:", name, known, hint=hint)


def _received(kinds: Mapping[str, Kind], types: Mapping[str, TypeDef]) -> frozenset[str]:
    """The types that can occur inside an event."""
    found: set[str] = set()
    waiting = [kind.payload for kind in kinds.values() if kind.payload]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        one = types.get(name)
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


def _check_unnamed_unions(
    spec: syntax.Spec, types: Mapping[str, TypeDef], received: frozenset[str], problems: Problems
) -> None:
    """What is decoded must be decodable. Calls are only written, so there anything goes."""
    for name, node in spec.types.items():
        texts = [written if isinstance(written, str) else written.type for written in node.fields.values()]
        for text in (*texts, node.list_) if name in received else ():
            if text is not None:
                check_told_apart(text, parse_type(text, Problems()).type, types, problems)


def _delivery(node: syntax.Delivery | None) -> dict[str, object]:
    if node is None:
        return {}
    return {name: value for name in node.__struct_fields__ if (value := getattr(node, name))}


__all__ = ["Ref", "resolve", "subtree"]

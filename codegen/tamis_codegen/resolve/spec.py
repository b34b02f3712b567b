"""Puts the parts of a spec together: types, kinds, words, queries, aliases, actions, rules; then the model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.model import Model
from tamis_codegen.model.types import Field, ListType, ObjectType, Ref, Scalar, UnionType
from tamis_codegen.names import is_package_name
from tamis_codegen.resolve.actions import resolve_actions
from tamis_codegen.resolve.attributes import check_attributes, check_event_names
from tamis_codegen.resolve.conversation import resolve_conversation
from tamis_codegen.resolve.kind_facts import KindResolver
from tamis_codegen.resolve.kinds import check_splits, resolve_kinds
from tamis_codegen.resolve.methods import resolve_methods
from tamis_codegen.resolve.paths import PathResolver
from tamis_codegen.resolve.queries import all_queries, subtree, work
from tamis_codegen.resolve.rules import RuleResolver
from tamis_codegen.resolve.shortcuts import resolve_shortcuts
from tamis_codegen.resolve.told_apart import check_told_apart
from tamis_codegen.resolve.type_expressions import parse_type, refs
from tamis_codegen.resolve.types import TypeResolver

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.model.types import TypeDef


_MOST_WORK = 500_000
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


def resolve(spec: notation.Spec, problems: Problems) -> Model:
    """The model of a spec. Raises `SpecError` with every problem found."""
    if not is_package_name(spec.name):
        hint = "lower-case letters, digits and _, starting with a letter"
        problems.add(spec.name, f"{quote(spec.name)} cannot be a package name", hint=hint)
    types = TypeResolver(spec, problems).resolve()
    methods = resolve_methods(spec, types, problems)
    discriminator = spec.discriminator or notation.Discriminator(by="key")
    if discriminator.by == "header" and not discriminator.header:
        problems.add(discriminator.by, "`by: header` needs the header's name", hint="add `header: X-Some-Event`")
    elif discriminator.header is not None and not _HEADER.fullmatch(discriminator.header):
        what = f"{quote(discriminator.header)} cannot be the name of a header"
        problems.add(discriminator.header, what, hint="letters, digits and -, as in X-GitHub-Event")
    if discriminator.by != "header" and discriminator.header is not None:
        problems.add(discriminator.header, "`header` goes with `by: header` alone", hint="leave it out")
    nodes = resolve_kinds(spec, types, problems)
    check_splits(nodes, discriminator.by, types, problems)
    kinds, twins = KindResolver(spec, types, nodes, problems).resolve()
    kind_shortcuts, field_shortcuts = resolve_shortcuts(spec, kinds, problems)
    check_event_names(kinds, problems)
    check_attributes(spec, kinds, types, problems)
    paths = PathResolver(spec, kinds, types, problems)
    aliases = paths.aliases()
    actions = resolve_actions(spec, paths, methods, problems)
    rules = RuleResolver(spec, types, paths, problems)
    texts, choices = rules.texts(), rules.choices()
    commands, identity = rules.commands(), rules.identity()
    me_path = _me_path(spec, types, problems)
    _check_delivery(spec, types, problems)
    received = _reached([kind.payload for kind in kinds.values() if kind.payload], types)
    returned = _reached([ref for method in methods.values() for ref in refs(method.returns)], types) - received
    _check_unnamed_unions(spec, types, received | returned, problems)
    if not problems.found and work(kinds, kind_shortcuts) > _MOST_WORK:
        hint = "hide fields nobody asks for (`hidden:`), and list fewer third-level words (`values:`)"
        problems.add(spec.name, "there would be far too many queries to list", hint=hint)
    problems.stop_if_any()
    queries = all_queries(kinds, kind_shortcuts, field_shortcuts, twins)
    conversation = resolve_conversation(spec, queries, texts, actions, methods, problems)
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
        returned=returned,
        methods=methods,
        kinds=kinds,
        kind_shortcuts=kind_shortcuts,
        field_shortcuts=field_shortcuts,
        queries=queries,
        aliases=aliases,
        actions=actions,
        texts=texts,
        choices=choices,
        commands=commands,
        identity=identity,
        conversation=conversation,
        gone={str(word): str(text) for word, text in spec.gone.items()},
        twins=twins,
        delivery=_delivery(spec.delivery),
        client=spec.client,
    )


def _me_path(spec: notation.Spec, types: Mapping[str, TypeDef], problems: Problems) -> tuple[str, ...] | None:
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


def _check_delivery(spec: notation.Spec, types: Mapping[str, TypeDef], problems: Problems) -> None:
    """What `delivery` reads is a header, or a field that all events have."""
    envelope = types.get(spec.envelope or "")
    known = envelope.fields if isinstance(envelope, ObjectType) else dict[str, Field]()
    for name in (spec.delivery.id, spec.delivery.account) if spec.delivery else ():
        if name is not None and not name.startswith("header:") and name not in known:
            hint = "" if known else "write `header:NAME`, or declare an `envelope:` with the field"
            problems.unknown("field of the envelope in `delivery`:", name, known, hint=hint)


def _reached(names: Iterable[str], types: Mapping[str, TypeDef]) -> frozenset[str]:
    """The types that can occur inside these, with themselves."""
    found: set[str] = set()
    waiting = list(names)
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
    spec: notation.Spec, types: Mapping[str, TypeDef], decoded: frozenset[str], problems: Problems
) -> None:
    """What is decoded must be decodable. Parameters of calls are only written, so there anything goes."""
    for name, node in spec.types.items():
        texts = [written if isinstance(written, str) else written.type for written in node.fields.values()]
        for text in (*texts, node.list_) if name in decoded else ():
            if text is not None:
                check_told_apart(text, parse_type(text, Problems()).type, types, problems)
    for method in spec.methods.values():
        if method.returns != "null":
            check_told_apart(method.returns, parse_type(method.returns, Problems()).type, types, problems)


def _delivery(node: notation.Delivery | None) -> dict[str, object]:
    if node is None:
        return {}
    return {name: value for name in node.__struct_fields__ if (value := getattr(node, name))}


__all__ = ["Ref", "resolve", "subtree"]

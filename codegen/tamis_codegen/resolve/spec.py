"""Puts the parts of a spec together: types, kinds, words, queries, aliases, actions, rules; then the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Problems, quote
from tamis_codegen.model.model import Model
from tamis_codegen.model.types import ListType, Method, ObjectType, Scalar, TypeDef, UnionType
from tamis_codegen.resolve.actions import resolve_actions
from tamis_codegen.resolve.attributes import check_attributes, check_event_names
from tamis_codegen.resolve.checks.client import check_client, check_client_queries
from tamis_codegen.resolve.checks.levels import check_paths
from tamis_codegen.resolve.checks.spec import check_header, check_name, check_size, check_unnamed_unions
from tamis_codegen.resolve.conversation import resolve_conversation
from tamis_codegen.resolve.delivery import resolve_delivery
from tamis_codegen.resolve.kind_facts import KindResolver
from tamis_codegen.resolve.kind_tree import resolve_kinds
from tamis_codegen.resolve.levels import LevelResolver
from tamis_codegen.resolve.methods import resolve_methods
from tamis_codegen.resolve.paths import PathResolver
from tamis_codegen.resolve.queries import all_queries
from tamis_codegen.resolve.renaming import rename_types
from tamis_codegen.resolve.rules import RuleResolver
from tamis_codegen.resolve.shortcuts import resolve_shortcuts
from tamis_codegen.resolve.type_expressions import refs
from tamis_codegen.resolve.types import TypeResolver

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.model.client import Client
    from tamis_codegen.model.queries import Fact, Kind


def resolve(spec: notation.Spec, problems: Problems, client: Client | None = None) -> Model:
    """The model of a spec and the client it names. Raises `SpecError` with every problem found."""
    check_name(spec, problems)
    spec = rename_types(spec, problems)
    types = TypeResolver(spec, problems).resolve()
    methods = resolve_methods(spec, types, problems)
    discriminator = spec.discriminator or notation.Discriminator(by="key")
    kinds, twins = _resolve_kinds(spec, discriminator, types, problems)
    kind_shortcuts, field_shortcuts = resolve_shortcuts(spec, kinds, problems)
    check_attributes(spec, kinds, types, problems)
    paths = PathResolver(spec, kinds, types, problems)
    aliases, actions = paths.aliases(), resolve_actions(spec, paths, methods, problems)
    rules = RuleResolver(spec, types, paths, problems).resolve()
    me_path = _me_path(spec, types, problems)
    delivery = resolve_delivery(spec, kinds, types, problems)
    if client is not None:
        check_client(spec, client, types, problems)
    around = spec.envelope if delivery.batch is not None else None
    received, returned = _decoded_types(kinds, methods, types, around)
    check_unnamed_unions(spec, types, received | returned, problems)
    check_size(spec, kinds, kind_shortcuts, problems)
    problems.stop_if_any()
    queries = all_queries(kinds, kind_shortcuts, field_shortcuts, twins)
    conversation = resolve_conversation(spec, queries, rules.texts, actions, methods, problems)
    if client is not None:
        check_client_queries(spec, client, queries, problems)
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
        texts=rules.texts,
        choices=rules.choices,
        commands=rules.commands,
        identity=rules.identity,
        conversation=conversation,
        gone={str(word): str(text) for word, text in spec.gone.items()},
        twins=twins,
        delivery=delivery,
        client=client,
        lax=spec.decoding is not None and spec.decoding.lax,
    )


def _resolve_kinds(
    spec: notation.Spec, discriminator: notation.Discriminator, types: Mapping[str, TypeDef], problems: Problems
) -> tuple[dict[str, Kind], dict[str, dict[str, frozenset[Fact]]]]:
    """Kinds by name; and by payload type, what the presence of an attribute implies."""
    check_header(discriminator, problems)
    nodes = resolve_kinds(spec, types, problems)
    levels = LevelResolver(spec, types, nodes, problems)
    check_paths(levels)
    levels.resolve()
    kinds, twins = KindResolver(spec, types, nodes, problems).resolve()
    check_event_names(kinds, problems)
    return kinds, twins


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
        problems.add_unknown("field of the envelope in `me`:", spec.me.field, envelope.fields)
        return None
    if field.type != Scalar(spec.me.type):
        hint = f"write `me: {{field: {field.name}, type: …}}` with the field's own type, int or str"
        problems.add(spec.me.field, f"`me` is of type {spec.me.type}, but {quote(field.name)} is not", hint=hint)
    return (field.attr,)


def _decoded_types(
    kinds: Mapping[str, Kind], methods: Mapping[str, Method], types: Mapping[str, TypeDef], around: str | None
) -> tuple[frozenset[str], frozenset[str]]:
    """The types that can occur inside events or `around` several, and others that can occur inside results."""
    names = [name for kind in kinds.values() for name in (kind.payload, kind.root if kind.at else None, around) if name]
    received = _types_inside(names, types)
    returned = _types_inside([ref for method in methods.values() for ref in refs(method.returns)], types)
    return received, returned - received


def _types_inside(names: Iterable[str], types: Mapping[str, TypeDef]) -> frozenset[str]:
    """The types that can occur inside these, with themselves."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        type_def = types.get(name)
        match type_def:
            case ObjectType():
                waiting += [ref for field in type_def.fields.values() for ref in refs(field.type)]
                waiting += refs(type_def.extra) if type_def.extra is not None else []
                waiting += type_def.bases
            case UnionType():
                waiting += (*type_def.members, *type_def.written)
                waiting += [ref for also in type_def.also for ref in refs(also)]
            case ListType():
                waiting += refs(type_def.item)
            case _:
                pass
    return frozenset(found)

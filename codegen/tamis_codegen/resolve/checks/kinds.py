"""Checks of what a spec says of kinds and payloads: names that lead nowhere are mistakes, not decoration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import part_of, quote
from tamis_codegen.model.types import ObjectType
from tamis_codegen.resolve.kinds import kinds_below

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from tamis_codegen import notation
    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import TypeDef
    from tamis_codegen.resolve.kinds import KindNode
    from tamis_codegen.resolve.words import WordResolver


def check_availability(
    rule: notation.Availability,
    owner: ObjectType,
    carriers: Collection[str],
    nodes: Mapping[str, KindNode],
    problems: Problems,
) -> None:
    """The fields of an entry can be missing, and its kinds carry the type."""
    if bool(rule.only_in) == bool(rule.not_in):
        what = f"an entry of `availability` for {rule.type} has {'both' if rule.only_in else 'neither of'}"
        problems.add(rule.type, f"{what} `only_in` and `not_in`", hint="write one of them")
    for field in rule.fields:
        if field not in owner.fields:
            problems.add_unknown(f"field of {rule.type} in `availability`:", field, owner.fields)
        elif not owner.fields[field].optional:
            hint = "a trailing `?` makes it one that may be missing"
            what = f"field {quote(field)} of {rule.type} is always there"
            problems.add(field, f"{what}: it cannot be missing in some kinds", hint=hint)
    for kind in (*rule.only_in, *rule.not_in):
        if kind not in nodes:
            problems.add_unknown("kind in `availability`:", kind, carriers)
        elif not kinds_below(nodes, [kind]) & set(carriers):
            what = f"kind {quote(kind)} carries no {rule.type}"
            problems.add(kind, what, allowed=carriers, hint=f"name kinds whose payload is {rule.type}")


def check_unused_names(
    spec: notation.Spec,
    types: Mapping[str, TypeDef],
    nodes: Mapping[str, KindNode],
    words: WordResolver,
    problems: Problems,
) -> None:
    """Names in the spec that lead nowhere are mistakes, not decoration."""
    # That something is never used is often but a consequence of what else is wrong.
    usable = not problems.found
    payloads = [types.get(node.payload or "") for node in nodes.values()]
    carried = {name for owner in payloads if isinstance(owner, ObjectType) for name in (owner.name, *owner.bases)}
    for key in spec.values:
        owner, _, field = key.partition(".")
        found = types.get(owner)
        if found is None:
            problems.add_unknown("type in `values`:", part_of(owner, key), types)
        elif field and isinstance(found, ObjectType) and field not in found.fields:
            problems.add_unknown(f"field of {owner} in `values`:", part_of(field, key), found.fields)
        elif key not in words.values.used and usable:
            problems.add(key, f"values of {quote(key)} are never used", hint="no payload has a field of that type")
    _check_of_payloads("hidden", spec.hidden, types, carried, problems)
    _check_of_payloads("lift", spec.lift, types, carried, problems)
    words.check_lifts()
    words.check_reads(carried)
    if spec.implies:
        _check_of_payloads("implies", spec.implies.fields, types, carried, problems)
        for key in spec.implies.kinds:
            if key not in nodes:
                problems.add_unknown("kind in `implies`:", key, nodes)


def _check_of_payloads(
    section: str,
    written: Mapping[str, Iterable[str]],
    types: Mapping[str, TypeDef],
    carried: set[str],
    problems: Problems,
) -> None:
    """A section by type says something of payloads, and of fields they have."""
    for key, fields in written.items():
        owner = types.get(key)
        if owner is None:
            problems.add_unknown(f"type in `{section}`:", key, types)
        elif not isinstance(owner, ObjectType) or key not in carried:
            hint = "name the type of a kind's payload, or its base"
            problems.add(key, f"`{section}` of {quote(key)}: no kind has this payload", hint=hint)
        else:
            for field in fields:
                if field not in owner.fields:
                    problems.add_unknown(f"field of {key} in `{section}`:", field, owner.fields)

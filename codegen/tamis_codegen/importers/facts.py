"""What a source says beyond our notation: kept as it is under `facts`, so that nothing is lost on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from tamis_codegen import notation
from tamis_codegen.errors import quote
from tamis_codegen.read.nodes import Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from tamis_codegen.importers.source import Source
    from tamis_codegen.read.nodes import Node

Facts: TypeAlias = dict[str, notation.Scalar | list[notation.Scalar] | dict[str, notation.Scalar]]
FlatFacts: TypeAlias = dict[str, notation.Scalar | list[notation.Scalar]]


def facts_of(entry: Mapping, taken: frozenset[str], source: Source, what: str) -> Facts:
    """The facts of a field: the keys of `entry` that are not in `taken`.

    A fact is a value, a list or an object of values. Deeper ones are spread over dotted names:
    {"range_by": {"unit": {"s": [1, 60]}}} becomes {"range_by.unit.s": [1, 60]}.
    """
    facts: Facts = {}
    for key, node in entry.entries.items():
        if key not in taken and source.is_key(key, f"a fact of {what}"):
            _add(facts, key, node, source, what)
    return facts


def flat_facts_of(entry: Mapping, taken: frozenset[str], source: Source, what: str) -> FlatFacts:
    """The facts of a type or a method: as those of a field, but objects are spread over dotted names too."""
    flat: FlatFacts = {}
    for key, value in facts_of(entry, taken, source, what).items():
        if isinstance(value, dict):
            flat |= {f"{key}.{inner}": fact for inner, fact in value.items()}
        else:
            flat[key] = value
    return flat


def _add(facts: Facts, name: str, node: Node, source: Source, what: str) -> None:
    label = f"{quote(name)} of {what}"
    if isinstance(node, Mapping):
        keys = [key for key in node.entries if source.is_key(key, f"a key in {label}")]
        if not all(isinstance(node.entries[key], Scalar) for key in keys):
            for key in keys:
                _add(facts, f"{name}.{key}", node.entries[key], source, what)
            return
        value: dict[str, notation.Scalar] = {str(key): source.constant(node.entries[key], label) for key in keys}
        facts[str(name)] = value
    elif isinstance(node, Sequence):
        facts[str(name)] = list(source.constants(node, label))
    else:
        facts[str(name)] = source.constant(node, label)

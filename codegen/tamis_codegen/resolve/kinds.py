"""The tree of kinds: every kind's parent, payload and what sets it apart. `*` is the root, every event."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tamis_codegen import syntax
from tamis_codegen.errors import quote
from tamis_codegen.model import ObjectType
from tamis_codegen.names import is_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model import TypeDef

ROOT = "*"


@dataclass(slots=True)
class KindNode:
    """A kind while it is being resolved."""

    name: str
    node: syntax.Kind
    parent: str | None
    payload: str | None
    children: list[str] = field(default_factory=list[str])


def resolve_kinds(
    spec: syntax.Spec, types: Mapping[str, TypeDef], problems: Problems
) -> dict[str, KindNode]:
    """All kinds, parents before children; `values` of a kind become kinds of their own."""
    by = spec.discriminator.by if spec.discriminator else "key"
    written: dict[str, syntax.Kind] = {name: node or syntax.Kind() for name, node in spec.kinds.items()}
    root = written.pop(ROOT, syntax.Kind(payload=spec.envelope))
    nodes = {ROOT: KindNode(ROOT, root, None, root.payload or spec.envelope)}
    if spec.envelope is not None:
        _check_payload(spec.envelope, types, problems)
    for name in sorted(written, key=lambda text: text.count(".")):
        _add(name, written[name], by, nodes, types, problems)
    ordered: dict[str, KindNode] = {}
    _in_order(ROOT, nodes, list(written), ordered)
    if len(ordered) == 1:
        problems.add(spec.name, "the spec has no kinds", hint="add `kinds:` with at least one")
    return ordered


def _in_order(name: str, nodes: dict[str, KindNode], written: list[str], out: dict[str, KindNode]) -> None:
    out[name] = nodes[name]
    rank = {text: place for place, text in enumerate(written)}
    nodes[name].children.sort(key=lambda child: rank.get(child, -1))
    for child in nodes[name].children:
        _in_order(child, nodes, written, out)


def _add(
    name: str,
    node: syntax.Kind,
    by: str,
    nodes: dict[str, KindNode],
    types: Mapping[str, TypeDef],
    problems: Problems,
) -> None:
    head, dot, _ = name.rpartition(".")
    parent = head if dot else ROOT
    if not all(is_word(part) and " " not in part and part != ROOT for part in name.split(".")):
        problems.add(name, f"{quote(name)} cannot name a kind", hint="printable words joined by dots, without ':'")
    if dot and by == "key":
        problems.add(name, f"kind {quote(name)} has a dot", hint="with `by: key` a kind is one key, and has one level")
        parent = ROOT
    if parent not in nodes:
        problems.add(
            name, f"kind {quote(name)} is below {quote(parent)}, which is not a kind", hint=f"add `{parent}:` to `kinds`"
        )
        parent = ROOT
    above = nodes[parent]
    if by == "fields" and above.node.split is None:
        problems.add(
            name,
            f"nothing tells {quote(name)} from other events under {quote(parent)}",
            hint=f"give kind {quote(parent)} the field that names its next level: `split: some_field`",
        )
    if node.payload is not None:
        _check_payload(node.payload, types, problems)
    elif by == "key":
        problems.add(name, f"kind {quote(name)} has no payload", hint="with `by: key` every kind names its payload's type")
    if name in nodes:
        problems.add(name, f"kind {quote(name)} is declared twice", hint="it is also among the `values` of its parent")
        return
    nodes[name] = KindNode(name, node, parent, node.payload or above.payload)
    above.children.append(name)
    if node.values and node.split is None:
        problems.add(name, f"kind {quote(name)} has `values` but no `split`", hint="name the field that holds the values")
    for value in node.values:
        child = f"{name}.{value}"
        if not is_word(value):
            problems.add(value, f"{quote(value)} cannot name a kind")
            continue
        nodes[child] = KindNode(child, syntax.Kind(), name, nodes[name].payload)
        nodes[name].children.append(child)


def _check_payload(name: str, types: Mapping[str, TypeDef], problems: Problems) -> None:
    if name not in types:
        problems.unknown("type", name, types)
    elif not isinstance(types[name], ObjectType):
        problems.add(name, f"payload {quote(name)} is no object type", hint="a payload must have fields")


def check_splits(
    nodes: Mapping[str, KindNode], by: str, types: Mapping[str, TypeDef], problems: Problems
) -> None:
    """Where a kind is split by a field, the payloads below must have that field."""
    for kind in nodes.values():
        if kind.node.split is None or kind.payload is None:
            continue
        if by == "header" and kind.name == ROOT:
            continue
        payload = types.get(kind.payload)
        if isinstance(payload, ObjectType) and kind.node.split not in payload.fields:
            problems.unknown(f"field of {kind.payload} in `split` of {kind.name}:", kind.node.split, payload.fields)

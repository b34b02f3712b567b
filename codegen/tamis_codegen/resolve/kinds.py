"""The tree of kinds: every kind's parent, payload and what sets it apart. `*` is the root, every event."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Word, place_of, quote
from tamis_codegen.model.types import ObjectType, Scalar
from tamis_codegen.names import is_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import TypeDef

ROOT = "*"
_DEEPEST = 8
_KIND_NAME = "printable words joined by dots, with no blank and no ':' in them"


@dataclass(slots=True)
class KindNode:
    """A kind while it is being resolved."""

    name: str
    node: notation.Kind
    parent: str | None
    payload: str | None
    children: list[str] = field(default_factory=list[str])


def is_kind_name(text: str) -> bool:
    """A text that can name a kind: words of queries, without blanks, joined by dots."""
    return all(is_word(part) and " " not in part and part != ROOT for part in text.split("."))


def resolve_kinds(spec: notation.Spec, types: Mapping[str, TypeDef], problems: Problems) -> dict[str, KindNode]:
    """All kinds, parents before children; `values` of a kind become kinds of their own."""
    by = spec.discriminator.by if spec.discriminator else "key"
    written: dict[str, notation.Kind] = {name: node or notation.Kind() for name, node in spec.kinds.items()}
    in_batch = spec.delivery is not None and spec.delivery.batch is not None  # the envelope then is around the list
    root = written.pop(ROOT, notation.Kind())
    nodes = {ROOT: KindNode(ROOT, root, None, root.payload or (None if in_batch else spec.envelope))}
    if spec.envelope is not None:
        _check_payload(spec.envelope, types, problems)
    for name in sorted(written, key=lambda text: text.count(".")):
        _add(name, written[name], by, nodes, types, problems)
    ordered: dict[str, KindNode] = {}
    _in_order(ROOT, nodes, list(written), ordered)
    if not written:
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
    node: notation.Kind,
    by: str,
    nodes: dict[str, KindNode],
    types: Mapping[str, TypeDef],
    problems: Problems,
) -> None:
    head, dot, _ = name.rpartition(".")
    parent = head if dot else ROOT
    if not is_kind_name(name):
        problems.add(name, f"{quote(name)} cannot name a kind", hint=_KIND_NAME)
        return
    if dot and by == "key":
        problems.add(name, f"kind {quote(name)} has a dot", hint="with `by: key` a kind is one key, and has one level")
        parent = ROOT
    if name.count(".") >= _DEEPEST:
        problems.add(name, f"a kind with more than {_DEEPEST} levels", hint="split by fewer fields")
        return
    if parent not in nodes:
        problems.add(
            name,
            f"kind {quote(name)} is below {quote(parent)}, which is not a kind",
            hint=f"add `{parent}:` to `kinds`",
        )
        parent = ROOT
    above = nodes[parent]
    if above.node.split is None and (by == "fields" or (by == "header" and parent != ROOT)):
        problems.add(
            name,
            f"nothing tells {quote(name)} from other events under {quote(parent)}",
            hint=f"give kind {quote(parent)} the field that names its next level: `split: some_field`",
        )
    if node.payload is not None:
        _check_payload(node.payload, types, problems)
    elif by == "key":
        hint = "with `by: key` every kind names its payload's type"
        problems.add(name, f"kind {quote(name)} has no payload", hint=hint)
    if name in nodes:
        problems.add(name, f"kind {quote(name)} is declared twice", hint="it is also among the `values` of its parent")
        return
    nodes[name] = KindNode(name, node, parent, node.payload or above.payload)
    above.children.append(name)
    _add_values(name, node, nodes, problems)


def _add_values(name: str, node: notation.Kind, nodes: dict[str, KindNode], problems: Problems) -> None:
    """The kinds that a kind lists as values of the field it is split by."""
    if node.any and node.split is None:
        hint = "name the field that holds the next level: `split: some_field`"
        problems.add(name, f"kind {quote(name)} has `any` but no `split`", hint=hint)
    if node.values and node.split is None:
        problems.add(
            name,
            f"kind {quote(name)} has `values` but no `split`",
            hint="name the field that holds the values",
        )
    for value in node.values:
        child = Word.at(f"{name}.{value}", place_of(value))
        if not is_kind_name(value) or "." in value:
            problems.add(value, f"{quote(value)} cannot name the next level of a kind", hint=_KIND_NAME)
            continue
        if child in nodes:
            problems.add(value, f"kind {quote(child)} is declared twice", hint="keep one of the values")
            continue
        nodes[child] = KindNode(child, notation.Kind(), name, nodes[name].payload)
        nodes[name].children.append(child)


def _check_payload(name: str, types: Mapping[str, TypeDef], problems: Problems) -> None:
    if name not in types:
        problems.add_unknown("type", name, types)
    elif not isinstance(types[name], ObjectType):
        problems.add(name, f"payload {quote(name)} is no object type", hint="a payload must have fields")


def check_splits(nodes: Mapping[str, KindNode], by: str, types: Mapping[str, TypeDef], problems: Problems) -> None:
    """Where a kind is split by a field, the payloads below must have that field."""
    for kind in nodes.values():
        if kind.node.split is None or kind.payload is None:
            continue
        if by == "header" and kind.name == ROOT:
            continue
        payload = types.get(kind.payload)
        if not isinstance(payload, ObjectType):
            continue
        if kind.node.split not in payload.fields:
            problems.add_unknown(f"field of {kind.payload} in `split` of {kind.name}:", kind.node.split, payload.fields)
        elif payload.fields[kind.node.split].type != Scalar("str"):
            what = f"field {quote(kind.node.split)} of {kind.payload} is no text, so it cannot split {quote(kind.name)}"
            problems.add(kind.node.split, what, hint="name a field of type str")


def kinds_below(nodes: Mapping[str, KindNode], names: Iterable[str]) -> set[str]:
    """These kinds, and all kinds below them."""
    return {kind for kind in nodes for name in names if name in (kind, ROOT) or kind.startswith(f"{name}.")}

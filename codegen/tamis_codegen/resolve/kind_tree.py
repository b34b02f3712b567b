"""The tree of kinds: every kind's parent, payload, and where both are in an event."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen import notation
from tamis_codegen.errors import Word, place_of, quote
from tamis_codegen.model.queries import Split
from tamis_codegen.model.types import ObjectType
from tamis_codegen.resolve.kinds import ROOT, KindNode, is_kind_name, keys_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.errors import Problems
    from tamis_codegen.model.types import TypeDef

_DEEPEST = 8
_KIND_NAME = "printable words joined by dots, with no blank and no ':' in them"


def resolve_kinds(spec: notation.Spec, types: Mapping[str, TypeDef], problems: Problems) -> dict[str, KindNode]:
    """All kinds, parents before children; `values` of a kind become kinds of their own."""
    tree = _Tree(spec, types, problems)
    written: dict[str, notation.Kind] = {name: node or notation.Kind() for name, node in spec.kinds.items()}
    key = next((name for name in written if name == ROOT), ROOT)
    tree.add_root(key, written.pop(ROOT, notation.Kind()))
    for name in sorted(written, key=lambda text: text.count(".")):
        tree.add(name, written[name])
    if len(tree.nodes) == 1 and not written:
        problems.add(spec.name, "the spec has no kinds", hint="add `kinds:` with at least one")
    ordered: dict[str, KindNode] = {}
    _in_order(ROOT, tree.nodes, {text: place for place, text in enumerate(written)}, ordered)
    return ordered


def _in_order(name: str, nodes: dict[str, KindNode], rank: Mapping[str, int], out: dict[str, KindNode]) -> None:
    out[name] = nodes[name]
    nodes[name].children.sort(key=lambda child: rank.get(child, -1))
    for child in nodes[name].children:
        _in_order(child, nodes, rank, out)


class _Tree:
    """Takes kinds in, parents first."""

    def __init__(self, spec: notation.Spec, types: Mapping[str, TypeDef], problems: Problems) -> None:
        self.spec = spec
        self.types = types
        self.problems = problems
        self.discriminator = spec.discriminator or notation.Discriminator(by="key")
        self.by = self.discriminator.by
        self.nodes: dict[str, KindNode] = {}

    def add_root(self, key: str, node: notation.Kind) -> None:
        at = keys_of(node.at)
        in_batch = self.spec.delivery is not None and self.spec.delivery.batch is not None  # it is around the list
        payload = node.payload or (None if at or in_batch else self.spec.envelope)
        root = KindNode(Word.at(ROOT, place_of(key)), node, None, payload, at=at, split=self._split_of(node))
        self.nodes[ROOT] = root
        for text, given in (("is", node.is_ is not None), ("as", node.as_ is not None)):
            if given:
                self.problems.add(key, f"`{text}` of '*' says nothing: it is every event", hint="leave it out")
        if self.by == "header" and node.split is not None:
            hint = "with `by: header`, `on` of the discriminator splits it"
            self.problems.add(key, "'*' is split by the header, not by a field", hint=hint)
        if self.spec.envelope is not None:
            self._check_payload(self.spec.envelope)
        if node.payload is not None:
            self._check_payload(node.payload)
        self._check_keys(root)
        if self.by == "header":
            root.split = Split((), self.discriminator.on or "")
        self._add_values(root)

    def add(self, name: str, node: notation.Kind) -> None:
        parent = self._parent_of(name)
        if parent is None:
            return
        above = self.nodes[parent]
        told_by = self._teller_of(above)
        if told_by is None and self.by != "key":
            hint = f"give kind {quote(parent)} the field that names its next level: `split: some_field`"
            split = self.nodes[above.told_by].split if above.told_by is not None else None
            if split is not None and split.path:
                parts = f"`split: {{field: {'.'.join(split.path)}, on: '.'}}`"
                hint += f"; or, where one value holds both, write {parts} of {quote(above.told_by or ROOT)}"
            what = f"nothing tells {quote(name)} from other events under {quote(parent)}"
            self.problems.add(name, what, hint=hint)
        if node.payload is not None:
            self._check_payload(node.payload)
        elif self.by == "key":
            hint = "with `by: key` every kind names its payload's type"
            self.problems.add(name, f"kind {quote(name)} has no payload", hint=hint)
        if name in self.nodes and not self.nodes[name].is_listed:
            hint = "it is also among the `values` of its parent"
            self.problems.add(name, f"kind {quote(name)} is declared twice", hint=hint)
            return
        self._enter(name, node, above, told_by)
        self._check_keys(self.nodes[name])
        self._add_values(self.nodes[name])

    def _enter(self, name: str, node: notation.Kind, above: KindNode, told_by: str | None) -> KindNode:
        at = above.at if node.at is None else keys_of(node.at)
        payload = node.payload or (above.payload if at == above.at else None)
        new = KindNode(name, node, above.name, payload, at=at, split=self._split_of(node), told_by=told_by)
        self.nodes[name] = new
        above.children.append(name)
        return new

    def _parent_of(self, name: str) -> str | None:
        """The level above, made where one value tells several levels; None for a name that can be no kind."""
        head, dot, _ = name.rpartition(".")
        parent = head if dot else ROOT
        if not is_kind_name(name):
            self.problems.add(name, f"{quote(name)} cannot name a kind", hint=_KIND_NAME)
            return None
        if dot and self.by == "key":
            hint = "with `by: key` a kind is one key, and has one level: write the key behind `is`"
            self.problems.add(name, f"kind {quote(name)} has a dot", hint=hint)
            return ROOT
        if name.count(".") >= _DEEPEST:
            self.problems.add(name, f"a kind with more than {_DEEPEST} levels", hint="split by fewer fields")
            return None
        if parent in self.nodes or self._add_between(parent, name):
            return parent
        what = f"kind {quote(name)} is below {quote(parent)}, which is not a kind"
        hint = f"add `{parent}:` to `kinds`, or write the value behind `is` if it holds the dot itself"
        self.problems.add(name, what, hint=hint)
        return ROOT

    def _add_between(self, missing: str, name: str) -> bool:
        """Levels without an entry, where they are but parts of one value."""
        parts = missing.split(".")
        known = next((n for n in range(len(parts) - 1, 0, -1) if ".".join(parts[:n]) in self.nodes), 0)
        above = self.nodes[".".join(parts[:known]) if known else ROOT]
        told_by = self._teller_of(above)
        split = self.nodes[told_by].split if told_by is not None else None
        if split is None or not split.on:
            return False
        for count in range(known + 1, len(parts) + 1):
            text = Word.at(".".join(parts[:count]), place_of(name))
            above = self._enter(text, notation.Kind(), above, told_by)
            above.is_listed = True
        return True

    def _teller_of(self, above: KindNode) -> str | None:
        """The kind whose `split` tells the levels below a kind: itself, or one above whose value holds several."""
        if above.split is not None or above.told_by is None:
            return above.name if above.split is not None else None
        split = self.nodes[above.told_by].split
        return above.told_by if split is not None and split.on else None

    def _is_header(self, teller: str) -> bool:
        split = self.nodes[teller].split
        return split is not None and not split.path

    def _split_of(self, node: notation.Kind) -> Split | None:
        written = node.split
        if isinstance(written, notation.Split):
            if not written.on:
                self.problems.add(written.on, "`on` is empty", hint='name what stands between the levels: `on: "."`')
            return Split(keys_of(written.field), str(written.on))
        keys = keys_of(written)
        return Split(keys) if keys else None

    def _add_values(self, above: KindNode) -> None:
        """The kinds that a kind lists as values of the field it is split by."""
        name, node = above.name, above.node
        told_by = self._teller_of(above)
        if node.any and self.by != "key" and (told_by is None or self._is_header(told_by)):
            hint = "name the field that holds the next level: `split: some_field`"
            self.problems.add(name, f"kind {quote(name)} has `any` but no `split`", hint=hint)
        if node.values and told_by is None and self.by != "key":
            hint = "name the field that holds the values"
            self.problems.add(name, f"kind {quote(name)} has `values` but no `split`", hint=hint)
            return
        for value in node.values if self.by != "key" else ():
            text = _text_of(value)
            where = place_of(value) if isinstance(value, str) else place_of(name)
            child = Word.at(text if name == ROOT else f"{name}.{text}", where)
            if not is_kind_name(text) or "." in text:
                self.problems.add(where, f"{quote(text)} cannot name the next level of a kind", hint=_KIND_NAME)
            elif child in self.nodes:
                self.problems.add(where, f"kind {quote(child)} is declared twice", hint="keep one of the values")
            else:
                self._enter(child, notation.Kind(), above, told_by)

    def _check_keys(self, kind: KindNode) -> None:
        """With `by: key`, kinds have one level, and their payloads stand under the key."""
        node = kind.node
        given = {
            "split": node.split is not None, "at": node.at is not None,
            "values": bool(node.values), "any": node.any,
        }  # fmt: skip
        for key, there in given.items():
            if there and self.by == "key":
                hint = "its payload is the value of its key, and there is no level below"
                self.problems.add(kind.name, f"with `by: key` nothing reads `{key}` of {quote(kind.name)}", hint=hint)

    def _check_payload(self, name: str) -> None:
        if name not in self.types:
            self.problems.add_unknown("type", name, self.types)
        elif not isinstance(self.types[name], ObjectType):
            self.problems.add(name, f"payload {quote(name)} is no object type", hint="a payload must have fields")


def _text_of(value: str | float | bool) -> str:
    """A value as the name of a level."""
    return str(value).lower() if isinstance(value, bool) else str(value)

"""Laying one spec over another, on nodes: the schema under the spec, the base under its dialect.

The rules, for every part of the notation:

* mappings merge key by key, to any depth; new keys come last;
* lists append what they do not hold yet;
* anything else is replaced, and so is every single field, parameter, fact, union variant and path of a kind as a whole:
  half of the one and half of the other would be a third that nobody wrote;
* a kind without a body (`notice.x:`) adds nothing to the one that is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import Word
from tamis_codegen.read.nodes import Broken, Mapping, Scalar, Sequence

if TYPE_CHECKING:
    from collections.abc import Hashable

    from tamis_codegen.read.nodes import Node

# Where the entries of a mapping replace each other instead of merging; `*` stands for any key.
_WHOLE_ENTRIES = (
    ("types", "*", "fields"),
    ("types", "*", "facts"),
    ("types", "*", "union", "variants"),
    ("types", "*", "union", "value"),
    ("methods", "*", "params"),
    ("methods", "*", "facts"),
)


def merge(base: Mapping, over: Mapping) -> Mapping:
    """`over` laid over `base`. Neither changes; parts that only one of them has are shared with it."""
    return _mappings(base, over, ())


def _mappings(base: Mapping, over: Mapping, path: tuple[str, ...]) -> Mapping:
    whole = any(
        len(path) == len(p) and all(b in ("*", a) for a, b in zip(path, p, strict=True)) for p in _WHOLE_ENTRIES
    )
    # A key of both stands where the base has it, with the overlay's place: that is the file being edited.
    keys = {key: key for key in over.entries}
    entries: dict[str, Node] = {}
    for key, old in base.entries.items():
        if key not in keys:
            entries[key] = old
            continue
        new = over.entries[key]
        entries[keys[key]] = new if whole else _nodes(old, new, (*path, key))
    for key, new in over.entries.items():
        entries.setdefault(key, new)
    return Mapping(entries, over.place)


def _nodes(base: Node, over: Node, path: tuple[str, ...]) -> Node:
    if len(path) == 2 and path[0] in ("aliases", "texts"):
        base, over = _long_form(base), _long_form(over)
    if isinstance(base, Mapping) and isinstance(over, Mapping):
        return _mappings(base, over, path)
    if len(path) == 3 and path[0] == "kinds" and path[2] in ("split", "at"):
        return over
    if isinstance(base, Sequence) and isinstance(over, Sequence):
        known = {_content(item) for item in base.items}
        new = [item for item in over.items if _content(item) not in known]
        return Sequence([*base.items, *new], over.place)
    if (
        len(path) == 2
        and path[0] == "kinds"
        and isinstance(over, Scalar)
        and over.plain
        and over.word in {"", "null", "~"}
    ):
        return base
    return over


def _long_form(node: Node) -> Node:
    """An alias or text in its long form: `[a, b]` is short for `{paths: [a, b]}`."""
    if not isinstance(node, Sequence):
        return node
    return Mapping({Word.at("paths", node.place): node}, node.place)


def _content(node: Node) -> Hashable:
    """What a node holds, without places, for comparing."""
    match node:
        case Scalar():
            return str(node.word)
        case Sequence():
            return tuple(_content(item) for item in node.items)
        case Mapping():
            return frozenset((str(key), _content(value)) for key, value in node.entries.items())
        case Broken():
            return id(node)

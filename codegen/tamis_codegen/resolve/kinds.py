"""Kinds while they are being resolved, and what their names and paths say. `*` is the root, every event."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tamis_codegen.errors import Word, place_of
from tamis_codegen.names import camel, is_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tamis_codegen import notation
    from tamis_codegen.model.queries import Split
    from tamis_codegen.model.types import Constant

ROOT = "*"


@dataclass(slots=True)
class KindNode:
    """A kind while it is being resolved."""

    name: str
    node: notation.Kind
    parent: str | None
    payload: str | None
    at: tuple[str, ...] = ()
    split: Split | None = None
    """Its own."""
    told_by: str | None = None
    """The kind whose `split` tells it from others."""
    values: tuple[Constant, ...] = ()
    """What stands for it on the wire; `levels.py` fills this in."""
    is_listed: bool = False
    """It has no entry of its own: it is among the `values` of its parent, or between two that have one."""
    children: list[str] = field(default_factory=list[str])

    @property
    def level(self) -> str:
        return self.name.rpartition(".")[2]


def is_kind_name(text: str) -> bool:
    """A text that can name a kind: words of queries, without blanks, joined by dots."""
    return all(is_word(part) and " " not in part and part != ROOT for part in text.split("."))


def keys_of(path: str | list[str] | None) -> tuple[str, ...]:
    """The keys of a path from the root: a text in which dots descend, or a list of keys."""
    if path is None or not path:
        return ()
    return tuple(path) if isinstance(path, list) else tuple(Word.at(part, place_of(path)) for part in path.split("."))


def upwards(kind: KindNode, nodes: Mapping[str, KindNode]) -> Iterator[KindNode]:
    """A kind, and those above it up to `*`."""
    yield kind
    while kind.parent is not None:
        kind = nodes[kind.parent]
        yield kind


def stem_of(kind: KindNode, nodes: Mapping[str, KindNode]) -> str:
    """What the names of a kind's event classes begin with: as it says, or its name after the stem above."""
    if kind.node.as_ is not None or kind.name == ROOT:
        return kind.node.as_ or ""
    return stem_of(nodes[kind.parent or ROOT], nodes) + camel(kind.level)


def kinds_below(nodes: Mapping[str, KindNode], names: Iterable[str]) -> set[str]:
    """These kinds, and all kinds below them."""
    return {kind for kind in nodes for name in names if name in (kind, ROOT) or kind.startswith(f"{name}.")}

"""Kinds and queries, resolved: what each word of a query tests, and which facts hold once it matched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.model.types import Constant


@dataclass(frozen=True, slots=True)
class Condition:
    """What the value at `path` (seen from the tested value or list element) must be."""

    path: tuple[str, ...]
    op: Literal["present", "true", "equals", "me"]
    value: Constant = None


@dataclass(frozen=True, slots=True)
class Test:
    """Reads `path` from the payload; then the value is present, or (any element of) it meets all conditions."""

    path: tuple[str, ...]
    each: bool = False
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Refinement:
    """What is known of a field's value beyond its being there.

    variant: it is the type `value`; true: its `attr` is True; key: its `attr` is there; equals: its `attr` is `value`;
    is: it is itself `value`; among: it is itself one of `values`, or, where `open`, another text.
    """

    op: Literal["variant", "true", "key", "equals", "is", "among"]
    attr: str = ""
    value: Constant = None
    values: tuple[Constant, ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """The payload's field `attr` is there, and perhaps more is known of it."""

    attr: str
    refinement: Refinement | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """A third-level word."""

    test: Test
    facts: frozenset[Fact]
    meaning: str


@dataclass(frozen=True, slots=True)
class Word:
    """A second-level word: its own test, and the third-level words that may follow."""

    test: Test
    facts: frozenset[Fact]
    meaning: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Split:
    """The field that tells the next levels: its path from the root, in names of the wire; () is the header.

    `on` is what stands between levels that one value holds together.
    """

    path: tuple[str, ...]
    on: str = ""


@dataclass(frozen=True, slots=True)
class AnyLevel:
    """Where a kind's open next level is compared: attributes from the payload, or from the `root`; what comes before it
    in the value, and what stands in it for the dots of a query."""

    path: tuple[str, ...]
    root: bool = False
    prefix: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """A node in the tree of kinds; `*` is the root. `words` holds what may follow it in a query."""

    name: str
    parent: str | None
    payload: str | None
    root: str | None
    """The type of the event's root: the payload, or what stands around it."""
    children: tuple[str, ...]
    words: Mapping[str, Word]
    facts: frozenset[Fact]
    certain: Mapping[str, str]
    """Fields that are always there, and are words only for other kinds: name -> attribute. Where a query stands for
    several kinds, such a kind matches too."""
    stem: str = ""
    """What the names of its event classes begin with."""
    split: Split | None = None
    told_by: str | None = None
    """The kind whose `split` tells this one from others."""
    values: tuple[Constant, ...] = ()
    """What stands for it on the wire; with `by: key`, the key."""
    at: tuple[str, ...] = ()
    """The path from the root to the payload, in names of the wire."""
    told: frozenset[Fact] = frozenset()
    """Of `facts`, what follows from the fields that tell it."""
    root_facts: frozenset[Fact] = frozenset()
    """What is known of the root's fields, where the payload lies inside of it."""
    any: AnyLevel | None = None
    subscribed: bool = True
    expires: int | None = None
    doc: str = ""

    @property
    def level(self) -> str:
        return self.name.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Expansion:
    """One thing a query stands for: a kind, perhaps a word and a value; and all that is then known of the payload."""

    kind: str
    word: str | None
    value: str | None
    test: Test | None
    facts: frozenset[Fact]

    @property
    def text(self) -> str:
        return ":".join(part for part in (self.kind, self.word, self.value) if part is not None)


@dataclass(frozen=True, slots=True)
class Query:
    text: str
    expansions: tuple[Expansion, ...]

    def certain_attrs(self) -> set[str]:
        """The attributes of the payload that are there, whichever expansion it was that matched."""
        attrs = [{fact.attr for fact in expansion.facts} for expansion in self.expansions]
        return attrs[0].intersection(*attrs[1:])

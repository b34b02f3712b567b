"""What a YAML or JSON file holds, with the place of every piece: what merging and binding work on.

PyYAML's own nodes are not used because they resolve `no` to a boolean, let duplicate keys pass, expand
aliases, and because JSON files need a reader of their own (`json_nodes.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from tamis_codegen.errors import Place, Word, place_of, quote

if TYPE_CHECKING:
    from tamis_codegen.read.report import Report

MOST_NODES = 300_000
DEEPEST = 64
NESTED_TOO_DEEP = (f"nested more than {DEEPEST} levels deep", "no spec needs this; is it the right file?")
_NULLS = frozenset({"", "~", "null"})


@dataclass(slots=True, eq=False)
class Scalar:
    """A piece of text; `plain` when written without quotes, so that it may be a number, a boolean or null."""

    word: Word
    plain: bool

    @property
    def place(self) -> Place:
        return self.word.place

    @property
    def is_null(self) -> bool:
        """Whether this is nothing, where nothing is allowed."""
        return self.plain and self.word in _NULLS


@dataclass(slots=True, eq=False)
class Sequence:
    """A list."""

    items: list[Node]
    place: Place


@dataclass(slots=True, eq=False)
class Mapping:
    """Keys and what they hold, in the order of the file."""

    entries: dict[str, Node]  # every key is a `Word`
    place: Place
    first_keys: dict[str, str] | None = None  # only while reading, and only where a key came twice


@dataclass(slots=True, eq=False)
class Broken:
    """Something that was already reported; whoever meets it says nothing more."""

    place: Place


Node: TypeAlias = Scalar | Sequence | Mapping | Broken


class UnreadableError(Exception):
    """The rest of the file cannot be read. Internal: the problem is in the report when this is raised."""


class Builder:
    """Makes the nodes of one file and enforces what holds in both notations: the limits, and unique keys."""

    def __init__(self, file: str, report: Report) -> None:
        self.file = file
        self.report = report
        self._count = 0

    def place(self, line: int, column: int) -> Place:
        """A place in this file; both numbers count from 1."""
        return Place(self.file, line, column)

    def stop(self, place: Place, what: str, hint: str) -> UnreadableError:
        """Reports WHAT and returns the error to raise."""
        self.report.add(place, what, hint=hint)
        return UnreadableError()

    def text(self, text: str, line: int, column: int) -> Word:
        """The text of a scalar or a key, counted as a node."""
        place = Place(self.file, line, column)
        self._count_at(place)
        return Word.at(text, place)

    def mapping(self, line: int, column: int, depth: int) -> Mapping:
        """An empty mapping that is the `depth`-th level of the file."""
        return Mapping({}, self._collection_at(line, column, depth))

    def sequence(self, line: int, column: int, depth: int) -> Sequence:
        """An empty list that is the `depth`-th level of the file."""
        return Sequence([], self._collection_at(line, column, depth))

    def put(self, mapping: Mapping, key: Word, value: Node) -> None:
        """Adds an entry; of two with the same key the first stays."""
        if key not in mapping.entries:
            mapping.entries[key] = value
            if mapping.first_keys is not None:
                mapping.first_keys[key] = key
            return
        if mapping.first_keys is None:
            mapping.first_keys = {known: known for known in mapping.entries}
        self.report.add(
            key,
            f"the key {quote(key)} is here twice; the first is at {place_of(mapping.first_keys[key])}",
            hint="keep one of them, or join what they hold",
        )

    def _collection_at(self, line: int, column: int, depth: int) -> Place:
        place = Place(self.file, line, column)
        self._count_at(place)
        if depth > DEEPEST:
            raise self.stop(place, *NESTED_TOO_DEEP)
        return place

    def _count_at(self, place: Place) -> None:
        self._count += 1
        if self._count > MOST_NODES:
            hint = "a spec this large is not supported; is it the right file?"
            raise self.stop(place, f"more than {MOST_NODES:,} keys and values in one file", hint)

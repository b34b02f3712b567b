"""What emitters share: the model, what queries guarantee, and the names of sets of queries."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tamis_codegen.guarantees.event import Guarantees
from tamis_codegen.names import camel

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tamis_codegen.guarantees.payloads import Attribute
    from tamis_codegen.model.model import Model


_LONGEST = 100
_LONG = 300
"""Characters of a set of queries from which mypy prints a name instead of its members."""
_USED = re.compile(r"_(?:Part[0-9]*|Q)")  # names that the stubs use themselves


@dataclass(frozen=True, slots=True)
class Output:
    """A file to render: its path inside the package, its template, and what the template sees.

    `folder` is where the template is, if it is a client's.
    """

    path: str
    template: str
    view: Mapping[str, object]
    folder: Path | None = None


@dataclass(slots=True)
class QuerySets:
    """Sets of queries by name; the same set has one name, whoever asks for it."""

    names: dict[frozenset[str], str] = field(default_factory=dict[frozenset[str], str])
    shown: dict[str, str] = field(default_factory=dict[str, str])
    """Names that checkers print for long sets, and the sets' own names."""

    def name(self, queries: frozenset[str], wish: str) -> str:
        """The name of a set; `wish` is what to call it if it is new."""
        if queries not in self.names:
            base = f"_{camel(wish)}"[:_LONGEST]
            if _USED.fullmatch(base):
                base += "Queries"
            taken = set(self.names.values())
            name, number = base, 2
            while name in taken:
                name, number = f"{base}{number}", number + 1
            self.names[queries] = name
        return self.names[queries]

    def by_name(self) -> dict[str, frozenset[str]]:
        """The sets by their names, those that checkers print among them."""
        found = {name: queries for queries, name in self.names.items()}
        return found | {shown: found[name] for shown, name in self.shown.items()}

    def name_shown(self, queries: frozenset[str], wish: str) -> str:
        """The name of a set as a type shows it: a readable one where the set is long."""
        name = self.name(queries, wish)
        if sum(map(len, queries)) <= _LONG:
            return name
        shown = f"{camel(wish)}Queries"[-_LONGEST:]
        if self.shown.setdefault(shown, name) != name:
            return name
        return shown


@dataclass(slots=True)
class Emission:
    model: Model
    guarantees: Guarantees = field(init=False)
    sets: QuerySets = field(default_factory=QuerySets)

    def __post_init__(self) -> None:
        self.guarantees = Guarantees(self.model)


@dataclass(frozen=True, slots=True)
class Level:
    """One overload of an attribute: its type once a query of the set matched."""

    type: str
    set_name: str


@dataclass(frozen=True, slots=True)
class AttributeView:
    """An attribute in a stub. `levels` empty: a plain one. One level, ending in `fallback`: `Present`. Else a class."""

    name: str
    fallback: str
    levels: tuple[Level, ...]
    doc: str
    descriptor: str

    @property
    def is_present(self) -> bool:
        return len(self.levels) == 1 and self.fallback == _optional(self.levels[0].type)


def _optional(text: str) -> str:
    return text if text == "Any" or text.endswith(" | None") else f"{text} | None"


def attribute_views(emission: Emission, owner: str, attributes: Mapping[str, Attribute]) -> list[AttributeView]:
    """Views of attributes, in their order."""
    views: list[AttributeView] = []
    for attribute in attributes.values():
        known = attribute.levels()
        levels = tuple(
            Level(
                text, emission.sets.name(queries, f"{owner} {attribute.name} {text if text != attribute.base else ''}")
            )
            for text, queries in known
        )
        views.append(
            AttributeView(
                attribute.name, attribute.fallback, levels, attribute.doc, f"_{camel(owner)}_{attribute.name}"
            )
        )
    return views

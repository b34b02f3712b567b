"""`queries.py` and its stub: the type of all valid queries, and the sets of queries that the other stubs name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.emit.emission import Emission, Output
from tamis_codegen.python_types.text import literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PART = 120
"""The most literals in one part. What pyright does for each keystroke grows with its square: completion of 2,900
queries takes 0.17 s with 250, 0.13 s with 120."""

_COMPOSED_FROM = 60
_WORTH_NAMING = 10


@dataclass(frozen=True, slots=True)
class SetView:
    """A set of queries: smaller sets that make up most of it, and the rest as literals."""

    name: str
    sets: tuple[str, ...]
    literals: tuple[str, ...]


def parts(queries: Iterable[str]) -> list[tuple[str, ...]]:
    """All queries in groups of at most `PART`, those of a kind together, as source."""
    ordered = sorted(queries)
    return [tuple(literal(query) for query in ordered[start : start + PART]) for start in range(0, len(ordered), PART)]


def set_views(sets: Mapping[frozenset[str], str]) -> list[SetView]:
    """The sets, small ones first, each made of smaller ones where they cover much of it: big sets repeat each other."""
    views: list[SetView] = []
    done: list[tuple[frozenset[str], str]] = []
    for queries, name in sorted(sets.items(), key=lambda item: (len(item[0]), item[1])):
        rest, used = set(queries), list[str]()
        if len(queries) > _COMPOSED_FROM:
            for smaller, its_name in reversed(done):
                if len(smaller) >= _WORTH_NAMING and smaller <= rest:
                    used.append(its_name)
                    rest -= smaller
        views.append(SetView(name, tuple(used), tuple(literal(query) for query in sorted(rest))))
        done.append((queries, name))
    return views


def emit(emission: Emission) -> list[Output]:
    groups = parts(emission.model.queries)
    view = {
        "parts": groups,
        "sets": set_views(emission.sets.names),
        "shown": emission.sets.shown,
        "package": emission.model.package,
    }
    return [
        Output("queries.py", "queries/module.py.jinja", view),
        Output("queries.pyi", "queries/stub.pyi.jinja", view),
    ]

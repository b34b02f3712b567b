"""Filter queries at run time: parsed, validated and compiled to predicates when they are registered.

A query is `kind[:field[:value]]`. The tables of the generated package list the words of each level. The compiled
predicate reads only the attributes that the query names; nothing else of this module runs during dispatch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from tamis.errors import QueryError
from tamis.queries import messages as query_errors
from tamis.queries.matching import compile_tests
from tamis.queries.tables import Test

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.events.event import Event
    from tamis.queries.tables import Tables

_LONGEST = 300  # characters; longer than any query that means something


@dataclass(frozen=True, slots=True)
class Expansion:
    """One thing a query stands for. `test` is None where the kind alone decides."""

    kind: str
    word: str | None
    value: str | None
    test: Test | None

    @property
    def text(self) -> str:
        return ":".join(part for part in (self.kind, self.word, self.value) if part is not None)


@dataclass(frozen=True, slots=True)
class Query:
    """A compiled query. `test(event)` says whether it matches."""

    text: str
    expansions: tuple[Expansion, ...]
    test: Callable[[Event], bool]

    def __call__(self, event: Event) -> bool:
        return self.test(event)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of event it can match."""
        return frozenset(expansion.kind for expansion in self.expansions)

    @property
    def reads(self) -> tuple[str, ...]:
        """The payload fields it looks at."""
        return tuple(dict.fromkeys(".".join(expansion.test.path) for expansion in self.expansions if expansion.test))


def compile_query(text: str, tables: Tables) -> Query:
    """Compiles one query. Raises `QueryError` that says which level is wrong, what was allowed and what is near."""
    expansions = _expand(text, tables)
    by_test: dict[Test | None, set[str]] = {}
    for expansion in expansions:
        by_test.setdefault(expansion.test, set()).add(expansion.kind)
    whole = by_test.get(None, set())
    if len(whole) == len(tables.kinds):
        by_test = {None: set()}
    tests = [(frozenset(kinds), test) for test, kinds in by_test.items()]
    return Query(text, tuple(expansions), compile_tests(text, tests))


def _expand(text: str, tables: Tables) -> list[Expansion]:
    if not isinstance(cast("Any", text), str):
        raise query_errors.no_string(text)
    if len(text) > _LONGEST:
        start = f"{text[: _LONGEST // 6]!r}..."
        raise QueryError(f"query {start} has {len(text)} characters", f"no query has more than {_LONGEST}")
    levels = text.split(":")
    kind_text, word, value = (*levels, None, None)[:3]
    if len(levels) > query_errors.MOST_LEVELS or not levels[-1] or text.strip() != text:
        raise query_errors.malformed(text, levels)
    kinds = tables.kind_texts()
    if kind_text not in kinds:
        dynamic = _any_kind(kind_text or "", tables)
        if dynamic is not None and word is None:
            return [dynamic]
        raise query_errors.unknown_kind(text, levels, tables)
    nodes = kinds[kind_text]
    if word is None:
        return [Expansion(kind, None, None, None) for kind in nodes]
    found = _field_expansions(nodes, word, value, tables)
    if not found:
        raise query_errors.nothing_there(text, levels, nodes, tables)
    if value is None:
        certain = [(kind, tables.kinds[kind].certain.get(word)) for kind in nodes]
        found += [Expansion(kind, word, None, Test((attr,))) for kind, attr in certain if attr is not None]
    return found


def _field_expansions(nodes: list[str], word: str, value: str | None, tables: Tables) -> list[Expansion]:
    """The fields that the second and third level of a query mean in these kinds."""
    found: list[Expansion] = []
    for kind in nodes:
        words = tables.words_of(kind)
        for target in tables.targets(word, words):
            test, values = words[target]
            if value is None:
                found.append(Expansion(kind, target, None, test))
            elif value in values:
                found.append(Expansion(kind, target, value, values[value]))
    return found


def _any_kind(text: str, tables: Tables) -> Expansion | None:
    """A kind whose last level may be any word: it is compared with the field that splits the level above."""
    for name, table in tables.kinds.items():
        if table.any is not None and text.startswith(f"{name}."):
            return Expansion(name, None, None, table.any.test(text[len(name) + 1 :]))
    return None

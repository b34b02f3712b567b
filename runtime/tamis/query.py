"""Filter queries at run time: parse, validate, compile. Nothing here runs while events are dispatched but the result.

A query is `kind[:field[:value]]`; what each level may say is in the vocabulary of the generated package. Compiling gives
a function that reads only the attributes the query names.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from tamis.errors import QueryError, shown
from tamis.matching import compile_tests
from tamis.vocabulary import Test

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.event import Event
    from tamis.vocabulary import Vocabulary

_MOST_LEVELS = 3
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
        return frozenset(one.kind for one in self.expansions)

    @property
    def reads(self) -> tuple[str, ...]:
        """The payload fields it looks at."""
        return tuple(dict.fromkeys(".".join(one.test.path) for one in self.expansions if one.test))


def compile_query(text: str, vocabulary: Vocabulary) -> Query:
    """Compiles one query. Raises `QueryError` that says which level is wrong, what was allowed and what is near."""
    expansions = _expand(text, vocabulary)
    by_test: dict[Test | None, set[str]] = {}
    for one in expansions:
        by_test.setdefault(one.test, set()).add(one.kind)
    whole = by_test.get(None, set())
    if len(whole) == len(vocabulary.kinds):
        by_test = {None: set()}
    tests = [(frozenset(kinds), test) for test, kinds in by_test.items()]
    return Query(text, tuple(expansions), compile_tests(text, tests))


def _expand(text: str, vocabulary: Vocabulary) -> list[Expansion]:
    if not isinstance(cast("Any", text), str):
        raise _no_string(text)
    if len(text) > _LONGEST:
        start = f"{text[: _LONGEST // 6]!r}..."
        raise QueryError(f"query {start} has {len(text)} characters", f"no query has more than {_LONGEST}")
    levels = text.split(":")
    kind_text, word, value = (*levels, None, None)[:3]
    if len(levels) > _MOST_LEVELS or not levels[-1] or text.strip() != text:
        raise _malformed(text, levels)
    kinds = vocabulary.kind_texts()
    if kind_text not in kinds:
        dynamic = _any_kind(kind_text or "", vocabulary)
        if dynamic is not None and word is None:
            return [dynamic]
        raise _unknown_kind(text, levels, vocabulary)
    nodes = kinds[kind_text]
    if word is None:
        return [Expansion(kind, None, None, None) for kind in nodes]
    found: list[Expansion] = []
    for kind in nodes:
        words = vocabulary.words_of(kind)
        for target in vocabulary.targets(word, words):
            test, values = words[target]
            if value is None:
                found.append(Expansion(kind, target, None, test))
            elif value in values:
                found.append(Expansion(kind, target, value, values[value]))
    if not found:
        raise _nothing_there(text, levels, nodes, vocabulary)
    if value is None:
        certain = [(kind, vocabulary.kinds[kind].certain.get(word)) for kind in nodes]
        found += [Expansion(kind, word, None, Test((attr,))) for kind, attr in certain if attr is not None]
    return found


def _any_kind(text: str, vocabulary: Vocabulary) -> Expansion | None:
    """A kind whose last level may be any word: it is compared with the field that splits the level above."""
    from tamis.vocabulary import Condition, Test

    for name, table in vocabulary.kinds.items():
        if table.any and table.split and text.startswith(f"{name}."):
            rest = text[len(name) + 1 :]
            return Expansion(name, None, None, Test((table.split,), conditions=(Condition((), "equals", rest),)))
    return None


# --- errors: built only when something is wrong ---


def _no_string(text: object) -> QueryError:
    several = isinstance(text, (list, tuple, set, frozenset))
    advice = "for several queries write on_any('first', 'second')" if several else "write it as 'kind:field:value'"
    return QueryError(f"a query is a string, not {type(text).__name__}: {shown(repr(text))}", advice)


def _malformed(text: str, levels: list[str]) -> QueryError:
    if text.strip() and text.strip() != text:
        return QueryError(f"query {text!r} has blanks around it", f"write {text.strip()!r}")
    if len(levels) > _MOST_LEVELS:
        extra = ":".join(levels[_MOST_LEVELS:])
        return QueryError(
            f"query {text!r} has {len(levels)} levels; three are the most (level 4: {extra!r})",
            f"write {':'.join(levels[:_MOST_LEVELS])!r}, and check the rest in a guard",
        )
    return QueryError(
        f"query {text!r} ends with an empty level",
        "an omitted level needs something after it, as in ':text' or '::url'; or drop the last ':'",
    )


def _unknown_kind(text: str, levels: list[str], vocabulary: Vocabulary) -> QueryError:
    kind, *rest = levels
    known = sorted(name for name in vocabulary.kind_texts() if name)
    problems = [f"unknown kind {kind!r} in query {text!r} (level 1)"]
    if rest and rest[0] and rest[0] not in vocabulary.field_shortcuts:
        words = {word for name in vocabulary.kinds for word in vocabulary.words_of(name)}
        if rest[0] not in words:
            problems.append(f"unknown field {rest[0]!r} in query {text!r} (level 2): no kind has it")
    return QueryError("; ".join(problems), _near(text, vocabulary), known)


def _nothing_there(text: str, levels: list[str], nodes: list[str], vocabulary: Vocabulary) -> QueryError:
    kind_text, word, *_ = levels
    if word in vocabulary.gone:
        return QueryError(f"field {word!r} in query {text!r} is gone", vocabulary.gone[word])
    tables = {kind: vocabulary.words_of(kind) for kind in nodes}
    targets = vocabulary.field_shortcuts.get(word, (word,))
    holders = [(table[target], target) for table in tables.values() for target in vocabulary.targets(word, table)]
    shown = kind_text or "an omitted kind"
    if not holders and word in vocabulary.field_shortcuts:
        return QueryError(
            f"the shortcuts in query {text!r} stand for nothing that exists: "
            f"{shown!r} has none of {', '.join(targets)} (level 2)",
            _near(text, vocabulary),
            sorted({name for table in tables.values() for name in table}),
        )
    if not holders:
        allowed = sorted({name for table in tables.values() for name in table})
        return _no_such(text, f"unknown field {word!r}", 2, shown, allowed, vocabulary)
    allowed = sorted({name for (_, values), _ in holders for name in values})
    return _no_such(text, f"unknown value {levels[2]!r}", 3, f"{kind_text}:{word}", allowed, vocabulary)


def _no_such(text: str, what: str, level: int, after: str, allowed: list[str], vocabulary: Vocabulary) -> QueryError:
    if not allowed:
        shorter = ":".join(text.split(":")[: level - 1])
        return QueryError(
            f"{what} in query {text!r} (level {level}): nothing can follow {after!r}", f"write {shorter!r}"
        )
    return QueryError(f"{what} in query {text!r} (level {level})", _near(text, vocabulary), allowed, after)


def _near(text: str, vocabulary: Vocabulary) -> str:
    from difflib import get_close_matches

    close = get_close_matches(text, vocabulary.all_queries(), n=1, cutoff=0.6)
    return f"did you mean {close[0]!r}?" if close else "see `codegen queries` for all there are"

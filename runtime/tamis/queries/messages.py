"""What is said of a query that does not exist: which level is wrong, what may stand there, the nearest valid spelling.

Nothing here runs for a query that exists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.errors import QueryError, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.queries.tables import Tables

MOST_LEVELS = 3


def no_string(text: object) -> QueryError:
    several = isinstance(text, (list, tuple, set, frozenset))
    advice = "for several queries write on_any('first', 'second')" if several else "write it as 'kind:field:value'"
    return QueryError(f"a query is a string, not {type(text).__name__}: {shown(repr(text))}", advice)


def malformed(text: str, levels: list[str]) -> QueryError:
    if text.strip() and text.strip() != text:
        return QueryError(f"query {text!r} has blanks around it", f"write {text.strip()!r}")
    if len(levels) > MOST_LEVELS:
        extra = ":".join(levels[MOST_LEVELS:])
        return QueryError(
            f"query {text!r} has {len(levels)} levels; three are the most (level 4: {extra!r})",
            f"write {':'.join(levels[:MOST_LEVELS])!r}, and check the rest in a guard",
        )
    return QueryError(
        f"query {text!r} ends with an empty level",
        "an omitted level needs something after it, as in ':text' or '::url'; or drop the last ':'",
    )


def unknown_kind(text: str, levels: list[str], tables: Tables) -> QueryError:
    kind, *rest = levels
    known = sorted(name for name in tables.kind_texts() if name)
    problems = [f"unknown kind {kind!r} in query {text!r} (level 1)"]
    if rest and rest[0] and rest[0] not in tables.field_shortcuts:
        words = {word for name in tables.kinds for word in tables.words_of(name)}
        if rest[0] not in words:
            problems.append(f"unknown field {rest[0]!r} in query {text!r} (level 2): no kind has it")
    return QueryError("; ".join(problems), _near(text, tables, 1, known), known)


def nothing_there(text: str, levels: list[str], nodes: list[str], tables: Tables) -> QueryError:
    kind_text, word, *_ = levels
    if word in tables.gone:
        return QueryError(f"field {word!r} in query {text!r} is gone", tables.gone[word])
    by_kind = {kind: tables.words_of(kind) for kind in nodes}
    targets = tables.field_shortcuts.get(word, (word,))
    holders = [(table[target], target) for table in by_kind.values() for target in tables.targets(word, table)]
    after = kind_text or "an omitted kind"
    if not holders and word in tables.field_shortcuts:
        return QueryError(
            f"the shortcuts in query {text!r} stand for nothing that exists: "
            f"{after!r} has none of {', '.join(targets)} (level 2)",
            _near(text, tables),
            sorted({name for table in by_kind.values() for name in table}),
        )
    if not holders:
        allowed = sorted({name for table in by_kind.values() for name in table})
        return _no_such(text, f"unknown field {word!r}", 2, after, allowed, tables)
    allowed = sorted({name for (_, values), _ in holders for name in values})
    return _no_such(text, f"unknown value {levels[2]!r}", 3, f"{kind_text}:{word}", allowed, tables)


def _no_such(text: str, what: str, level: int, after: str, allowed: list[str], tables: Tables) -> QueryError:
    if not allowed:
        shorter = ":".join(text.split(":")[: level - 1])
        return QueryError(
            f"{what} in query {text!r} (level {level}): nothing can follow {after!r}", f"write {shorter!r}"
        )
    near = _near(text, tables, level, allowed)
    return QueryError(f"{what} in query {text!r} (level {level})", near, allowed, after)


def _near(text: str, tables: Tables, level: int = 1, allowed: Sequence[str] = ()) -> str:
    """The nearest valid spelling: with the wrong level corrected, or of all queries, whichever is nearer."""
    from difflib import SequenceMatcher, get_close_matches

    queries = tables.all_queries()
    levels = text.split(":")
    words = get_close_matches(levels[level - 1], allowed, n=3, cutoff=0.6)
    corrected = [":".join([*levels[: level - 1], word, *levels[level:]]) for word in words]
    found = [query for query in corrected if query in queries] + get_close_matches(text, queries, n=1, cutoff=0.75)
    if not found:
        return "see `codegen queries` for all there are"
    nearest = max(found, key=lambda query: SequenceMatcher(None, text, query).ratio())
    return f"did you mean {nearest!r}?"

"""What is known behind a rule: queries of which one holds for every event the rule says yes to.

The fewer and the narrower, the more a checker knows: behind `coupon("SPRING")` that is `order_placed:coupon` alone, so
`event.order_placed.coupon` is a `str` there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.queries import Condition, Expansion, Test

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from tamis_codegen.guarantees.event import Guarantees
    from tamis_codegen.model.model import Model
    from tamis_codegen.model.queries import Value, Word
    from tamis_codegen.model.rules import ChoicePath, Commands, KindPath
    from tamis_codegen.model.types import Constant


def text_queries(guarantees: Guarantees, paths: Iterable[KindPath]) -> frozenset[str]:
    """Where one of the paths leads somewhere."""
    return _without_narrower(
        guarantees.model, {_best_query(guarantees.model, path) for path in _reachable(guarantees, paths)}
    )


def value_queries(guarantees: Guarantees, places: Iterable[ChoicePath], value: str | int) -> frozenset[str]:
    """Where one of the fields has the value. Where a field cannot have it, there is no such event."""
    model = guarantees.model
    by_path = {place.path: place for place in places}
    able = [
        path
        for path in _reachable(guarantees, by_path)
        if (by_path[path].open or value in by_path[path].values) and not _is_ruled_out(model, path, value)
    ]
    return _without_narrower(model, {_best_query(model, path, value) for path in able})


def command_queries(guarantees: Guarantees, commands: Commands) -> list[frozenset[str]]:
    """Where a command may be: each a set of which one query holds. Entities that come with the text say it all."""
    model = guarantees.model
    paths = [text.path for text in commands.texts]
    texts = text_queries(guarantees, paths)
    if commands.marks is None:
        return [texts]
    marks = commands.marks
    begins = Condition((marks.type,), "equals", marks.value)
    wanted = Test((marks.entities,), each=True, conditions=(begins,))
    kinds = dict.fromkeys(path.kind for path in paths)
    marked = _without_narrower(
        model, {_narrowest_query(model, kind, lambda test: _fit(test, wanted)) for kind in kinds}
    )
    by_kind: dict[str, list[KindPath]] = {}
    for path in paths:
        by_kind.setdefault(path.kind, []).append(path)
    if all(guarantees.certain_text(model.queries[query], by_kind) is not None for query in marked):
        return [marked]
    return [texts, marked]


def _fit(test: Test, wanted: Test) -> int:
    """How much a test says of what is known to hold, 0 where it says something else."""
    return 2 if test == wanted else int(test == Test(wanted.path))


def _reachable(guarantees: Guarantees, paths: Iterable[KindPath]) -> list[KindPath]:
    """The paths that are read at all: what stands behind one that is always there never is."""
    done: set[str] = set()
    found: list[KindPath] = []
    for path in paths:
        if path.kind in done:
            continue
        found.append(path)
        bare = Expansion(path.kind, None, None, None, guarantees.model.kinds[path.kind].facts)
        if guarantees.follow(bare, path)[1]:
            done.add(path.kind)
    return found


def _is_ruled_out(model: Model, path: KindPath, value: Constant) -> bool:
    """Whether the kind's own facts say that the field has another value."""
    attrs = [step.attr for step in path.steps]
    for fact in model.kinds[path.kind].facts:
        known = fact.refinement
        if known is None or fact.attr != attrs[0]:
            continue
        same = (known.op == "is" and len(attrs) == 1) or (known.op == "equals" and attrs[1:] == [known.attr])
        if same and known.value != value:
            return True
    return False


def _best_query(model: Model, path: KindPath, value: Constant = None) -> str:
    """The narrowest query that holds where the path leads somewhere, and to the value if one is given."""
    attrs: list[str] = []
    exact = True
    for step in path.steps:
        attrs.append(step.attr)
        if step.index is not None:
            exact = False
            break

    def fit(test: Test) -> int:
        if not test.conditions:
            return len(test.path) if test.path == tuple(attrs[: len(test.path)]) else 0
        (first, *more) = test.conditions
        if value is None or not exact or test.each or more or first.op != "equals" or first.value != value:
            return 0
        return len(attrs) + 1 if (*test.path, *first.path) == tuple(attrs) else 0

    return _narrowest_query(model, path.kind, fit)


def _narrowest_query(model: Model, kind: str, fit: Callable[[Test], int]) -> str:
    """The kind's query that fits best, short spellings first; the kind alone where none does."""
    best, text = (0, 0, 0), kind
    for query, word in _tests(model.kinds[kind].words):
        score = (fit(word.test), len(word.facts), -len(query))
        if score[0] and score > best and f"{kind}:{query}" in model.queries:
            best, text = score, f"{kind}:{query}"
    return text


def _tests(words: Mapping[str, Word]) -> Iterable[tuple[str, Word | Value]]:
    for name, word in words.items():
        yield name, word
        for value, entry in word.values.items():
            yield f"{name}:{value}", entry


def _without_narrower(model: Model, queries: set[str]) -> frozenset[str]:
    """Without queries that say no more than another one: `message.group` beside `message`."""
    kept: list[str] = []
    for query in sorted(queries, key=lambda text: (-len(model.queries[text].expansions), text)):
        if not any(_is_covered(model, query, other) for other in kept):
            kept.append(query)
    return frozenset(kept)


def _is_covered(model: Model, query: str, other: str) -> bool:
    """Whether `other` matches whenever `query` does, as far as their expansions tell."""
    wider = model.queries[other].expansions
    whole = {expansion.kind for expansion in wider if expansion.word is None}
    return all(expansion.kind in whole or expansion in wider for expansion in model.queries[query].expansions)


__all__ = ["command_queries", "text_queries", "value_queries"]

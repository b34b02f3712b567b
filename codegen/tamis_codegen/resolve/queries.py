"""All queries of a spec: every kind or shortcut, with every word and value that exists below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.model.queries import Expansion, Fact, Query, Test
from tamis_codegen.resolve.kinds import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tamis_codegen.model.queries import Kind


def subtree(kinds: Mapping[str, Kind], name: str) -> list[str]:
    """A kind and all kinds below it."""
    found = [name]
    for child in kinds[name].children:
        found += subtree(kinds, child)
    return found


def work(kinds: Mapping[str, Kind], kind_shortcuts: Mapping[str, tuple[str, ...]]) -> int:
    """About how many expansions all queries have together: what it takes to list them."""
    sizes = {name: sum(1 + len(word.values) for word in kind.words.values()) for name, kind in kinds.items()}
    return sum(1 + sizes[node] for nodes in _kind_texts(kinds, kind_shortcuts).values() for node in nodes)


def all_queries(
    kinds: Mapping[str, Kind],
    kind_shortcuts: Mapping[str, tuple[str, ...]],
    field_shortcuts: Mapping[str, tuple[str, ...]],
    twins: Mapping[str, Mapping[str, frozenset[Fact]]],
) -> dict[str, Query]:
    """Every valid query by its text, with what it expands to."""
    queries: dict[str, Query] = {}
    for text, nodes in _kind_texts(kinds, kind_shortcuts).items():
        if text:
            _add(queries, text, (_expansion(kinds[node], None, None, twins) for node in nodes))
        words: dict[str, tuple[str, ...]] = {}
        for node in [ROOT] if text == ROOT else nodes:
            words.update({word: (word,) for word in kinds[node].words})
        words.update(field_shortcuts)
        for word_text, stands_for in words.items():
            _add_word(queries, text, word_text, nodes, stands_for, kinds, twins)
    return queries


def _kind_texts(kinds: Mapping[str, Kind], shortcuts: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    texts = {name: subtree(kinds, name) for name in kinds}
    for short, targets in shortcuts.items():
        texts[short] = list(dict.fromkeys(node for target in targets for node in subtree(kinds, target)))
        if len(targets) == 1 and short:
            target = targets[0]
            for name in subtree(kinds, target)[1:]:
                texts[short + name[len(target) :]] = subtree(kinds, name)
    return texts


def _add_word(
    queries: dict[str, Query],
    kind_text: str,
    word_text: str,
    nodes: list[str],
    stands_for: tuple[str, ...],
    kinds: Mapping[str, Kind],
    twins: Mapping[str, Mapping[str, frozenset[Fact]]],
) -> None:
    # A kind's own field comes before a shortcut of the same name.
    pairs = [
        (kinds[node], word)
        for node in nodes
        for word in ((word_text,) if word_text in kinds[node].words else stands_for)
        if word in kinds[node].words
    ]
    if word_text and pairs:
        certain = [kinds[node] for node in nodes if word_text in kinds[node].certain]
        expansions = [_expansion(kind, word, None, twins) for kind, word in pairs]
        _add(
            queries,
            f"{kind_text}:{word_text}",
            [*expansions, *(_certain_expansion(kind, word_text) for kind in certain)],
        )
    values = dict.fromkeys(value for kind, word in pairs for value in kind.words[word].values)
    for value in values:
        _add(
            queries,
            f"{kind_text}:{word_text}:{value}",
            (_expansion(kind, word, value, twins) for kind, word in pairs if value in kind.words[word].values),
        )


def _add(queries: dict[str, Query], text: str, expansions: Iterable[Expansion]) -> None:
    found = tuple(expansions)
    if found:
        queries[text] = Query(text, found)


def _expansion(
    kind: Kind, word: str | None, value: str | None, twins: Mapping[str, Mapping[str, frozenset[Fact]]]
) -> Expansion:
    facts = kind.facts
    test = None
    if word is not None:
        entry = kind.words[word]
        test = entry.test if value is None else entry.values[value].test
        facts = facts | (entry.facts if value is None else entry.values[value].facts)
    return Expansion(kind.name, word, value, test, close(facts, twins.get(kind.payload or "", {})))


def _certain_expansion(kind: Kind, word: str) -> Expansion:
    """A kind for which the word is no question: the field is always there."""
    attr = kind.certain[word]
    return Expansion(kind.name, word, None, Test((attr,)), kind.facts | {Fact(attr)})


def close(facts: frozenset[Fact], twins: Mapping[str, frozenset[Fact]]) -> frozenset[Fact]:
    """The facts and all that they imply, in the end."""
    known = set(facts)
    waiting = list(facts)
    while waiting:
        for implied in twins.get(waiting.pop().attr, frozenset[Fact]()):
            if implied not in known:
                known.add(implied)
                waiting.append(implied)
    return frozenset(known)

"""What there is to say of a query: what it stands for, what it makes certain, how to name its event, what it reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tamis_codegen.emit import Emission
from tamis_codegen.emit.event_names import event_names
from tamis_codegen.guarantees.event import types_by_query
from tamis_codegen.resolve.kinds import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tamis_codegen.model.model import Model
    from tamis_codegen.model.queries import Expansion, Query

SHOWN_NAMES = 5


@dataclass(frozen=True, slots=True)
class Explanation:
    """One query, explained."""

    query: str
    matches: tuple[tuple[str, str], ...]
    """Everything it stands for, each with what that means."""
    guarantees: Mapping[str, str]
    """Attributes that are certain, seen from the event, with their types."""
    event_types: tuple[str, ...]
    """What to annotate the event with, the narrowest first."""
    kinds: tuple[str, ...]
    """The kinds of event it matches, without those below them."""
    reads: tuple[str, ...]
    """What is read of the payload."""


class Explainer:
    """Explains the queries of one spec; what all of them need is worked out once."""

    def __init__(self, model: Model) -> None:
        self.model = model
        emission = Emission(model)
        self._known = types_by_query(emission.guarantees)
        names: dict[str, list[tuple[int, str]]] = {}
        named = event_names(emission)
        queries_of = emission.sets.by_name()
        for text in named:
            queries = queries_of[text.set_name]
            for query in queries:
                names.setdefault(query, []).append((len(queries), text.name))
        # Of names for as many queries, the first that was given comes first.
        self._names = {
            query: [name for _, name in sorted(found, key=lambda pair: pair[0])] for query, found in names.items()
        }

    def explain(self, text: str) -> Explanation:
        """Explains one query. Raises `KeyError` when the spec does not have it."""
        query = self.model.queries[text]
        return Explanation(
            query=text,
            matches=tuple((expansion.text, self._meaning(expansion)) for expansion in query.expansions),
            guarantees=self._known[text],
            event_types=tuple(self._names.get(text, [])[:SHOWN_NAMES]) or (f'Filter[Literal["{text}"]]',),
            kinds=tuple(dict.fromkeys(expansion.kind for expansion in query.expansions)),
            reads=_paths_read(query),
        )

    def _meaning(self, expansion: Expansion) -> str:
        kind = self.model.kinds[expansion.kind]
        if expansion.word is None:
            if kind.name == ROOT:
                return "any event, also one whose kind the spec does not know"
            return kind.doc or f"an event of kind {expansion.kind}"
        if expansion.word not in kind.words:
            return f"{expansion.word} is always there"
        word = kind.words[expansion.word]
        return word.meaning if expansion.value is None else word.values[expansion.value].meaning


def _paths_read(query: Query) -> tuple[str, ...]:
    return tuple(dict.fromkeys(".".join(expansion.test.path) for expansion in query.expansions if expansion.test))


__all__ = ["Explainer", "Explanation"]

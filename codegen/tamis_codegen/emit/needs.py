"""What the methods of an event need: a class for each need in the stub, whose words a checker prints."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tamis_codegen.names import kind_prefixes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis_codegen.emit.emission import Emission

_LONGEST = 50
"""pyright prints no more characters of a literal."""


@dataclass(frozen=True, slots=True)
class NeedView:
    """A need: `name` is its class in the stub, `words` what is missing, `set_name` the queries that have it."""

    name: str
    words: str
    set_name: str


@dataclass(slots=True)
class Needs:
    """The needs of all methods, each once."""

    emission: Emission
    views: dict[tuple[str, str], NeedView] = field(default_factory=dict[tuple[str, str], NeedView])

    def name(self, queries: frozenset[str], alternatives: Sequence[Sequence[str]], wish: str) -> str:
        """The class for a method with one of the `alternatives`, each a list of parameters that the event fills.

        `queries` are those that give one of them; `wish` is what to call their set if it is new.
        """
        set_name = self.emission.sets.name(queries, wish)
        words = self._words(queries, alternatives)
        if (set_name, words) not in self.views:
            base = re.sub(r"[^a-z]+", "_", "_needs_" + words.split(",")[0]).rstrip("_")
            taken = {view.name for view in self.views.values()}
            name, number = base, 2
            while name in taken:
                name, number = f"{base}_{number}", number + 1
            self.views[set_name, words] = NeedView(name, words, set_name)
        return self.views[set_name, words].name

    def _words(self, queries: frozenset[str], alternatives: Sequence[Sequence[str]]) -> str:
        """What is missing, with a query that gives it, as far as it fits: the fewer words the more has to go."""
        examples = [*(f", as in {text}" for text in self._examples(queries)), ""]
        things = [" and ".join(map(_thing, names)) for names in alternatives if names]
        shortest = [_thing(alternatives[0][0])] if alternatives and alternatives[0] else ["more"]
        for wanted in (things, things[:1], shortest):
            for example in examples:
                if len(words := " or ".join(wanted) + example) <= _LONGEST:
                    return words
        return shortest[0][:_LONGEST]

    def _examples(self, queries: frozenset[str]) -> list[str]:
        """The shortest query that adds something to its kind, if there is any, and the shortest of all."""
        found = self.emission.model.queries
        shortest = sorted(queries, key=lambda text: (len(text), text))
        narrower = (
            text
            for text in shortest
            if not any(prefix in queries for prefix in kind_prefixes(found[text].expansions[0].kind))
        )
        return [next(narrower, shortest[0]), shortest[0]]


def _thing(parameter: str) -> str:
    """What a parameter stands for: `from_chat_id` is a chat."""
    words = re.sub(r"^from_(?=.)|_ids?$", "", parameter).replace("_", " ")
    return f"{'an' if re.match('[aio]|e(?!u)|u(?!s|ni)', words) else 'a'} {words}"

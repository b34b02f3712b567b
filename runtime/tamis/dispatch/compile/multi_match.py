"""Many texts looked up in one text at once: which of them it is, begins with, ends with, or contains."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tamis.queries.conditions import TextAtom

_AUTOMATON_FROM = 6  # words; fewer are looked for one after the other


def lookup(bits: Mapping[TextAtom, int]) -> Callable[[str], int]:
    """The function from a text to the bits of all atoms that hold for it."""
    plain = _Lookup({atom: bit for atom, bit in bits.items() if not atom.fold})
    folded = _Lookup({atom: bit for atom, bit in bits.items() if atom.fold})
    if not folded:
        return plain
    if not plain:
        return lambda text: folded(text.casefold())
    return lambda text: plain(text) | folded(text.casefold())


class _Lookup:
    """The texts of one case. Beginnings and ends are looked up by hash, once for each length that occurs."""

    __slots__ = ("_contains", "_full", "_prefixes", "_suffixes")

    def __init__(self, bits: Mapping[TextAtom, int]) -> None:
        by_how: dict[str, dict[str, int]] = {}
        for atom, bit in bits.items():
            by_how.setdefault(atom.how, {})[atom.text] = bit
        self._full = by_how.get("full", {})
        self._prefixes = _by_length(by_how.get("prefix", {}))
        self._suffixes = _by_length(by_how.get("suffix", {}))
        self._contains = _contains(by_how.get("contains", {}))

    def __bool__(self) -> bool:
        return bool(self._full or self._prefixes or self._suffixes or self._contains is not None)

    def __call__(self, text: str) -> int:
        found = self._full.get(text, 0)
        for length, table in self._prefixes:
            found |= table.get(text[:length], 0)
        for length, table in self._suffixes:
            found |= table.get(text[len(text) - length :] if length <= len(text) else text, 0)
        if self._contains is not None:
            found |= self._contains(text)
        return found


def _by_length(bits: Mapping[str, int]) -> list[tuple[int, dict[str, int]]]:
    tables: dict[int, dict[str, int]] = {}
    for text, bit in bits.items():
        tables.setdefault(len(text), {})[text] = bit
    return sorted(tables.items())


def _contains(bits: Mapping[str, int]) -> Callable[[str], int] | None:
    if not bits:
        return None
    always = bits.get("", 0)
    words = {word: bit for word, bit in bits.items() if word}
    if len(words) < _AUTOMATON_FROM:
        pairs = tuple(words.items())

        def one_by_one(text: str) -> int:
            found = always
            for word, bit in pairs:
                if word in text:
                    found |= bit
            return found

        return one_by_one
    # Not before it is needed; and it has no types.
    automaton: Any = importlib.import_module("ahocorasick").Automaton()
    for word, bit in words.items():
        automaton.add_word(word, bit)
    automaton.make_automaton()

    def all_at_once(text: str) -> int:
        found = always
        for _, bit in automaton.iter(text):
            found |= bit
        return found

    return all_at_once

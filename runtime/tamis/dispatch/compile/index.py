"""From what an event holds to the leaves that can match it, in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tamis.dispatch.compile.atoms import compile_facts
from tamis.queries.conditions import CommandAtom, Conditions, TextAtom

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tamis.dispatch.compile.items import Item
    from tamis.events.event import Event
    from tamis.queries.conditions import Atom, Clause
    from tamis.queries.vocabulary import Vocabulary

_MOST_REMEMBERED = 8192
"""Sets of facts whose leaves are remembered, for each kind. A bot meets some dozens; past this, all is forgotten."""


class _Entry(NamedTuple):
    """A leaf or block as the index sees it: where it stands, and its clauses as bits of which one must (not) be set."""

    place: int
    item: Item
    clauses: tuple[tuple[int, int], ...]
    commands: tuple[tuple[int, int], ...]
    """Its commands: (bit, length of the name)."""


class KindIndex:
    """The leaves for events of one kind. `pick(event)` gives those that can match, in the order of the tree."""

    __slots__ = ("_always", "_by_bit", "facts", "remembered")

    def __init__(self, vocabulary: Vocabulary, kind: str, items: Sequence[Item]) -> None:
        conditions = [(place, item, item.conditions(kind)) for place, item in enumerate(items)]
        possible = [(place, item, condition) for place, item, condition in conditions if condition is not None]
        atoms = list(
            dict.fromkeys(atom for _, _, item in possible for clause in item.clauses for atom, _ in _ordered(clause))
        )
        bits = {atom: 1 << place for place, atom in enumerate(atoms)}
        self.facts: Callable[[Event], int] = compile_facts(vocabulary, kind, atoms)
        self.remembered: dict[int, tuple[Item, ...]] = {}
        self._always: list[_Entry] = []
        self._by_bit: dict[int, list[_Entry]] = {}
        for place, item, one in possible:
            entry = _Entry(place, item, tuple(_masks(clause, bits) for clause in one.clauses), _commands(one, bits))
            access = _access(one)
            if access is None:
                self._always.append(entry)
            for atom in _ordered(access or frozenset()):
                self._by_bit.setdefault(bits[atom[0]].bit_length() - 1, []).append(entry)

    def pick(self, event: Event) -> tuple[Item, ...]:
        found = self.facts(event)
        try:
            return self.remembered[found]
        except KeyError:
            return self._select(found)

    def _select(self, found: int) -> tuple[Item, ...]:
        entries = {entry.place: entry for entry in self._always}
        rest = found
        while rest:
            bit = rest & -rest
            rest ^= bit
            entries.update((entry.place, entry) for entry in self._by_bit.get(bit.bit_length() - 1, ()))
        holding = [
            entry
            for _, entry in sorted(entries.items())
            if all(found & wanted or (found & unwanted) != unwanted for wanted, unwanted in entry.clauses)
        ]
        picked = tuple(entry.item for entry in _longest_command_first(holding, found))
        if len(self.remembered) >= _MOST_REMEMBERED:
            self.remembered.clear()
        self.remembered[found] = picked
        return picked


def _ordered(clause: Clause) -> list[tuple[Atom, bool]]:
    return sorted(clause, key=repr)  # sets of strings have no order of their own; bits should


def _masks(clause: Clause, bits: dict[Atom, int]) -> tuple[int, int]:
    wanted = unwanted = 0
    for atom, holds in clause:
        if holds:
            wanted |= bits[atom]
        else:
            unwanted |= bits[atom]
    return wanted, unwanted


def _access(conditions: Conditions) -> Clause | None:
    """The clause by which a leaf is found: one of atoms that must hold, and rarely do."""
    positive = [clause for clause in conditions.clauses if all(holds for _, holds in clause)]
    if not positive:
        return None
    return max(positive, key=lambda clause: (_rare(clause), -len(clause)))


def _rare(clause: Clause) -> int:
    return min(2 if isinstance(atom, CommandAtom) else 1 if isinstance(atom, TextAtom) else 0 for atom, _ in clause)


def _commands(conditions: Conditions, bits: dict[Atom, int]) -> tuple[tuple[int, int], ...]:
    return tuple(
        (bits[atom], len(atom.name))
        for clause in conditions.clauses
        for atom, holds in _ordered(clause)
        if holds and isinstance(atom, CommandAtom)
    )


def _longest_command_first(entries: list[_Entry], found: int) -> list[_Entry]:
    """Of commands of one router and priority, the longest that was sent comes first; all else stays where it is."""
    groups: dict[object, list[int]] = {}
    for number, entry in enumerate(entries):
        if entry.commands:
            groups.setdefault(entry.item.rank, []).append(number)
    ordered = list(entries)
    for numbers in groups.values():
        by_length = sorted((entries[number] for number in numbers), key=lambda entry: -_length(entry, found))
        for number, entry in zip(numbers, by_length, strict=True):
            ordered[number] = entry
    return ordered


def _length(entry: _Entry, found: int) -> int:
    return max((length for bit, length in entry.commands if found & bit), default=0)

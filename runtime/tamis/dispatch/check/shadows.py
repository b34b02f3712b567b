"""Handlers whose events all go to a handler before them. In doubt, they do not.

A handler takes an event for certain where the index knows all of its conditions, its router ends an event with the
first that ran, and neither it nor an error handler above it can say that others may run as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.dispatch.check.meeting import Implications
from tamis.dispatch.check.words import can_say_words
from tamis.dispatch.codes import RAN, STOP
from tamis.queries.conditions import ChoiceAtom, CommandAtom, TextAtom
from tamis.routing.handler import Handler

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis.dispatch.compile.blocks import Block, Leaf
    from tamis.dispatch.compile.items import Item
    from tamis.queries.conditions import Atom, Conditions
    from tamis.queries.vocabulary import Vocabulary
    from tamis.routing.place import Place


class Shadows:
    """Makes rows: what is tried in one block."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._implications: dict[str, Implications] = {}
        self._catching: dict[Place, bool] = {}

    def row(self, block: Block) -> Row:
        return Row(self, block)

    def implications(self, kind: str) -> Implications:
        found = self._implications.get(kind)
        if found is None:
            found = self._implications[kind] = Implications(self._vocabulary, kind)
        return found

    def takes_for_certain(self, leaf: Leaf, block: Block) -> bool:
        """Whether an event is over when this leaf was tried with it, and it met its conditions."""
        handler = leaf.handler
        ends = leaf.default == STOP or (leaf.default == RAN and block.mode == "first")
        if not ends or block.mode == "parallel" or type(handler) is not Handler or leaf.router.verdict is not None:
            return False
        if not handler.enabled or handler.temp or handler.deadline is not None or handler.before is not None:
            return False
        if leaf.layers or leaf.effects or (leaf.binding is not None and leaf.binding.plans):
            return False
        annotations = tuple(one.annotation for one in handler.parameters.extra)
        return not can_say_words(handler.function, annotations) and not self._may_go_on(leaf.router)

    def _may_go_on(self, router: Place) -> bool:
        """Whether an error handler above can say that others run after one that failed."""
        found = self._catching.get(router)
        if found is None:
            own = any(
                can_say_words(one.function, tuple(each.annotation for each in one.parameters.extra))
                for one in router.catchers
            )
            found = self._catching[router] = own or (router.parent is not None and self._may_go_on(router.parent))
        return found


class Row:
    """The handlers of one block that take their events for certain, by what they want of them."""

    def __init__(self, shadows: Shadows, block: Block) -> None:
        self._shadows = shadows
        self._block = block
        self._by_key: dict[tuple[str, object], list[tuple[int, Leaf, Conditions]]] = {}
        self._commands: dict[str, _Commands] = {}

    def add(self, place: int, leaf: Leaf, possible: Iterable[str]) -> None:
        """Takes note of a leaf that is tried."""
        exact = [(kind, found) for kind in possible if (found := leaf.conditions(kind)) is not None and found.exact]
        if not exact or not self._shadows.takes_for_certain(leaf, self._block):
            return
        for kind, conditions in exact:
            for key in _keys(conditions):
                self._by_key.setdefault((kind, key), []).append((place, leaf, conditions))

    def shadow_of(self, place: int, possible: dict[str, Conditions]) -> Leaf | None:
        """A leaf that takes events of the item, where each of them is taken before."""
        found: Leaf | None = None
        for kind, conditions in possible.items():
            taker = self._taker(place, kind, conditions)
            if taker is None:
                return None
            found = found or taker
        return found

    def _taker(self, place: int, kind: str, given: Conditions) -> Leaf | None:
        implications = self._shadows.implications(kind)
        keys: dict[object, None] = {None: None}
        for clause in given.clauses:
            for atom, _ in clause:
                keys.update(dict.fromkeys(_keys_behind(atom, implications)))
        for key in keys:
            for before, leaf, wanted in self._by_key.get((kind, key), ()):
                if implications.follow(given, wanted) and self._commands_at(kind).keep_order(before, place):
                    return leaf
        return None

    def _commands_at(self, kind: str) -> _Commands:
        found = self._commands.get(kind)
        if found is None:
            found = self._commands[kind] = _Commands(self._block.items, kind)
        return found


class _Commands:
    """Of commands of one router and priority, the longest that was sent comes first, whatever their places."""

    def __init__(self, items: list[Item], kind: str) -> None:
        self._atoms: dict[int, frozenset[Atom]] = {}
        self._ranks: dict[int, list[int]] = {}
        groups: dict[object, list[int]] = {}
        for place, item in enumerate(items):
            atoms = _commands_in(item.conditions(kind))
            if atoms:
                self._atoms[place] = atoms
                group = self._ranks[place] = groups.setdefault(item.rank, [])
                group.append(place)

    def keep_order(self, before: int, after: int) -> bool:
        """Whether the first of two places is always tried before the second."""
        first, second = self._ranks.get(before), self._ranks.get(after)
        if first is not None and first is second:
            return self._atoms[after] <= self._atoms[before]
        return (first is None or first[-1] < after) and (second is None or second[0] > before)


def _commands_in(conditions: Conditions | None) -> frozenset[Atom]:
    clauses = () if conditions is None else conditions.clauses
    return frozenset(atom for clause in clauses for atom, holds in clause if holds and isinstance(atom, CommandAtom))


def _keys(conditions: Conditions) -> set[object]:
    """Where a leaf is looked for: one of these is behind an atom of each event that meets it. None: everywhere."""
    positive = [clause for clause in conditions.clauses if clause and all(holds for _, holds in clause)]
    if not positive:
        return {None}
    clause = max(positive, key=lambda one: min(_rarity(atom) for atom, _ in one))
    return {_key(atom) for atom, _ in clause}


def _rarity(atom: Atom) -> int:
    return 3 if isinstance(atom, CommandAtom) else 2 if isinstance(atom, TextAtom) else 1


def _key(atom: Atom) -> object:
    match atom:
        case CommandAtom():
            return ("command", atom.name)
        case ChoiceAtom():
            return (atom.rule, atom.value)
        case TextAtom():
            return (atom.rule, "full", atom.text.casefold()) if atom.how == "full" else (atom.rule, "part")
        case _:
            return ("field", atom.path)


def _keys_behind(atom: Atom, implications: Implications) -> Iterable[object]:
    fields = [("field", field.path) for field in implications.fields_of(atom) or ()]
    return (_key(atom), *fields, (atom.rule, "part")) if isinstance(atom, TextAtom) else (_key(atom), *fields)

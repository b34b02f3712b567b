"""Whether conditions can hold together, and which follow from others. In doubt, they can and they do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.guards.rules.text import place_of
from tamis.queries.conditions import ChoiceAtom, CommandAtom, TextAtom
from tamis.queries.tables import Test

if TYPE_CHECKING:
    from tamis.queries.conditions import Atom, Clause, Conditions, Literal
    from tamis.queries.tables import TextAt
    from tamis.queries.vocabulary import Vocabulary


def can_hold(conditions: Conditions | None) -> bool:
    """Whether an event can meet the conditions, as far as two of their clauses at a time can tell."""
    if conditions is None:
        return False
    clauses = conditions.clauses
    return not any(exclude(one, other) for place, one in enumerate(clauses) for other in clauses[place:])


def exclude(one: Clause, other: Clause) -> bool:
    """Whether no event meets both clauses."""
    return all(_contradict(a, b) for a in one for b in other)


def _contradict(one: Literal, other: Literal) -> bool:
    (a, a_holds), (b, b_holds) = one, other
    if a_holds and b_holds:
        return _are_exclusive(a, b)
    if a_holds != b_holds:
        return _implies(a, b) if a_holds else _implies(b, a)
    return False


def _are_exclusive(a: Atom, b: Atom) -> bool:
    match a, b:
        case ChoiceAtom(), ChoiceAtom():
            return a.rule == b.rule and a.value != b.value
        case TextAtom(), TextAtom() if a.rule == b.rule:
            return _texts_are_exclusive(a, b)
        case CommandAtom(), CommandAtom() if a.prefixes == b.prefixes:
            one, other = a.name.casefold(), b.name.casefold()
            return not one.startswith(other) and not other.startswith(one)
        case Test(), Test() if (a.path, a.root) == (b.path, b.root) and not a.each and not b.each:
            given = _constants(a)
            return any(given.get(path, value) != value for path, value in _constants(b).items())
        case _:
            return False


def _constants(test: Test) -> dict[tuple[str, ...], str]:
    """The texts that fields of a value must be."""
    return {one.path: one.value for one in test.conditions if one.op == "equals" and isinstance(one.value, str)}


def _texts_are_exclusive(a: TextAtom, b: TextAtom) -> bool:
    """Compared without case, where two that exclude each other do so with case as well."""
    one, other = a.text.casefold(), b.text.casefold()
    if a.how == "full":
        return place_of(other, one, b.how) < 0
    if b.how == "full":
        return place_of(one, other, a.how) < 0
    if a.how == b.how == "prefix":
        return not one.startswith(other) and not other.startswith(one)
    if a.how == b.how == "suffix":
        return not one.endswith(other) and not other.endswith(one)
    return False


def _implies(a: Atom, b: Atom) -> bool:
    """Whether `b` holds wherever `a` does."""
    if a == b:
        return True
    match a, b:
        case TextAtom(), TextAtom() if a.rule == b.rule:
            return _text_implies(a, b)
        case CommandAtom(), CommandAtom():
            same = (a.name, a.prefixes, a.fold) == (b.name, b.prefixes, b.fold)
            return same and (a.boundary or not b.boundary)
        case Test(), Test():
            return not b.conditions and (a.path, a.root) == (b.path, b.root) and _needs_value(a)
        case _:
            return False


def _needs_value(test: Test) -> bool:
    return test.each or not any(one.op == "equals" and one.value is None for one in test.conditions)


def _text_implies(a: TextAtom, b: TextAtom) -> bool:
    if a.fold and not b.fold:
        return not b.text and b.how != "full"
    text = a.text.casefold() if b.fold else a.text
    if a.how == "full":
        return place_of(b.text, text, b.how) >= 0
    if b.how in {"contains", a.how}:
        return b.how != "full" and place_of(b.text, text, b.how) >= 0
    return not b.text and b.how != "full"


class Implications:
    """Which clauses follow from which, for events of one kind of a vocabulary."""

    def __init__(self, vocabulary: Vocabulary, kind: str) -> None:
        self._texts = {rule: _fields(places.get(kind, ())) for rule, places in vocabulary.texts.items()}
        table = vocabulary.commands
        self._command = _fields(table.texts.get(kind, ())) if table is not None else None

    def follow(self, given: Conditions, wanted: Conditions) -> bool:
        """Whether events that meet the given conditions meet the wanted ones."""
        return all(any(self._follows(one, clause) for one in given.clauses) for clause in wanted.clauses)

    def _follows(self, given: Clause, wanted: Clause) -> bool:
        return all(
            any(self._literal_follows(one, other) for other in wanted) or self._there(one, wanted) for one in given
        )

    def _literal_follows(self, given: Literal, wanted: Literal) -> bool:
        (a, a_holds), (b, b_holds) = given, wanted
        if a_holds:
            return _implies(a, b) if b_holds else _are_exclusive(a, b)
        return not b_holds and _implies(b, a)

    def _there(self, given: Literal, wanted: Clause) -> bool:
        """Whether a text that is compared is in a field that is wanted to be there."""
        atom, holds = given
        fields = self.fields_of(atom) if holds else None
        return fields is not None and all((field, True) in wanted for field in fields)

    def fields_of(self, atom: Atom) -> tuple[Test, ...] | None:
        """Of what a text or a command stands in, one of these holds; None: it is not known, or it is neither."""
        if isinstance(atom, TextAtom):
            return self._texts.get(atom.rule)
        return self._command if isinstance(atom, CommandAtom) else None


def _fields(places: tuple[TextAt, ...]) -> tuple[Test, ...] | None:
    """The tests that one of which holds where there is a text; None: this is not known."""
    found: list[Test] = []
    for place in places:
        path = tuple(step for step in place.path if isinstance(step, str))
        if place.plain is not None or len(path) != len(place.path):
            return None
        found.append(Test(path))
    return tuple(found) or None

"""Rules over an enum field: it has one of these values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.errors import RegistrationError
from tamis.events.paths import first_of
from tamis.guards.guard import RULE_COST, Guard
from tamis.queries.conditions import ChoiceAtom, Conditions, any_of

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.injection.available import Values
    from tamis.queries.conditions import Atom
    from tamis.queries.vocabulary import Vocabulary


class _Choice(Guard):
    __slots__ = ("_paths", "_rule", "_values")

    def __init__(self, vocabulary: Vocabulary, rule: str, values: tuple[str | int, ...]) -> None:
        super().__init__(f"{rule}({', '.join(map(repr, values))})", RULE_COST)
        self._rule = rule
        self._paths = vocabulary.choices[rule]
        self._values = values

    def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        return first_of(event.payload, self._paths.get(event.kind, ())) in self._values

    def conditions(self, kind: str, /) -> Conditions | None:
        if kind not in self._paths:
            return None
        atoms: list[Atom] = [ChoiceAtom(self._rule, value) for value in self._values]
        return any_of(atoms)


def choice_guard(vocabulary: Vocabulary, rule: str, values: tuple[str | int, ...]) -> Guard:
    """The guard of a choice rule: the field is one of the values."""
    if not values:
        raise RegistrationError(f"{rule}() needs at least one value")
    return _Choice(vocabulary, rule, values)

"""Conditions looked at one by one, as the index does not: for the walk, which must not share the index's mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.events.paths import first_of
from tamis.guards.rules.command_syntax import match_command, read_command
from tamis.guards.rules.reading import reader
from tamis.guards.rules.text import place_of
from tamis.queries.conditions import ChoiceAtom, CommandAtom, TextAtom
from tamis.queries.matching import compile_tests

if TYPE_CHECKING:
    from tamis.events.event import Event
    from tamis.guards.guard import Guard
    from tamis.queries.conditions import Atom
    from tamis.queries.vocabulary import Vocabulary


def possible(guard: Guard, event: Event, vocabulary: Vocabulary) -> bool:
    """Whether all that must hold for a guard to say yes does hold."""
    conditions = guard.conditions(event.kind)
    if conditions is None:
        return False
    return all(
        any(holds(atom, event, vocabulary) is wanted for atom, wanted in clause) for clause in conditions.clauses
    )


def holds(atom: Atom, event: Event, vocabulary: Vocabulary) -> bool:
    """Whether an atom holds for an event."""
    match atom:
        case TextAtom(rule, how, wanted, fold):
            text = reader(vocabulary.texts[rule])(event)
            if text is None:
                return False
            return place_of(wanted, text.casefold() if fold else text, how) >= 0
        case CommandAtom(name, prefixes, boundary, fold):
            table = vocabulary.commands
            one = None if table is None else read_command(event, table, prefixes)
            return (
                table is not None
                and one is not None
                and match_command(one, name, table, event, boundary=boundary, fold=fold) is not None
            )
        case ChoiceAtom(rule, value):
            return bool(first_of(event.payload, vocabulary.choices[rule].get(event.kind, ())) == value)
        case _:
            return compile_tests("a condition", [(frozenset([event.kind]), atom)])(event)

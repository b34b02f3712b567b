"""What a guard says about events of one kind, in a form that the index of a dispatcher can use.

An atom is one thing that can be looked up for an event: a field is there, a text begins with a word. A guard's
`Conditions` are clauses that all must hold; of a clause, one literal is enough. Where they are not the whole of the
guard (`exact` is false), they are still necessary, and the guard itself is asked as well.
"""

from __future__ import annotations

from itertools import product
from typing import NamedTuple

from tamis.queries.tables import Test

_MOST_CLAUSES = 16


class TextAtom(NamedTuple):
    """The text of a rule is (`full`), begins with, ends with, or contains a text; `fold`: whatever its case."""

    rule: str
    how: str
    """full | prefix | suffix | contains"""
    text: str
    fold: bool


class CommandAtom(NamedTuple):
    """The event is that command; `boundary`: and its name ends there."""

    name: str
    prefixes: tuple[str, ...]
    boundary: bool
    fold: bool


class ChoiceAtom(NamedTuple):
    """The field of a choice rule has that value."""

    rule: str
    value: str | int


Atom = Test | TextAtom | CommandAtom | ChoiceAtom
Literal = tuple[Atom, bool]
"""An atom, and whether it has to hold or must not hold."""
Clause = frozenset[Literal]


class Conditions(NamedTuple):
    """Clauses that must hold for a guard to say yes; `exact`: that is all."""

    clauses: tuple[Clause, ...]
    exact: bool


ALWAYS = Conditions((), exact=True)
UNKNOWN = Conditions((), exact=False)


def any_of(atoms: list[Atom], *, exact: bool = True) -> Conditions | None:
    """One of the atoms must hold; none at all: it can't be."""
    return Conditions((frozenset((atom, True) for atom in atoms),), exact) if atoms else None


def both(left: Conditions | None, right: Conditions | None) -> Conditions | None:
    """Of `left & right`. None stands for "never", here as everywhere."""
    if left is None or right is None:
        return None
    return Conditions(tuple(dict.fromkeys(left.clauses + right.clauses)), left.exact and right.exact)


def either(left: Conditions | None, right: Conditions | None) -> Conditions | None:
    """Of `left | right`."""
    if left is None or right is None:
        return left or right
    if ALWAYS in (left, right):
        return ALWAYS
    if len(left.clauses) * len(right.clauses) > _MOST_CLAUSES:
        return UNKNOWN
    clauses = tuple(dict.fromkeys(a | b for a, b in product(left.clauses, right.clauses)))
    return Conditions(clauses, left.exact and right.exact)


def opposite(of: Conditions | None) -> Conditions | None:
    """Of `~guard`. Nothing is known where its conditions are not all there is."""
    if of is None:
        return ALWAYS
    if not of.exact:
        return UNKNOWN
    if not of.clauses:
        return None
    negated: Conditions | None = None
    for clause in of.clauses:
        alternative = Conditions(tuple(frozenset([(atom, not wanted)]) for atom, wanted in clause), exact=True)
        negated = either(negated, alternative)
    return negated

"""Why no event meets all conditions of a handler: the words of a finding."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from tamis.dispatch.check.meeting import can_hold
from tamis.queries.conditions import both

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis.guards.guard import Guard

_SHOWN = 6  # kinds that are named


def cause_of(guards: tuple[Guard, ...], narrow: Guard | None, kinds: tuple[str, ...]) -> str:
    """What is wrong, what was allowed, and what to do, for guards that no event meets."""
    guards = tuple(dict.fromkeys(guards))
    for one in guards:
        if not _kinds_of((one,), kinds):
            return f"no event meets {one.text} alone; take it away, or write what is meant"
    route = tuple(one for one in guards if one is not narrow)
    allowed = _kinds_of(route, kinds)
    if narrow is not None and allowed:
        return (
            f"its event is annotated with {narrow.text}, and the events of its route ({_shown(route)}) are "
            f"{_listed(allowed, kinds)}; annotate it with a type of these, or change the route"
        )
    for one, other in combinations(guards, 2):
        if _kinds_of((one, other), kinds):
            continue
        first, second = _kinds_of((one,), kinds), _kinds_of((other,), kinds)
        if set(first) & set(second):
            return f"{one.text} and {other.text} never hold together; for either of them, write one | other"
        return (
            f"{one.text} is for {_listed(first, kinds)}, {other.text} for {_listed(second, kinds)}, and an event has "
            "one kind; a chain wants all of its conditions: for either, write on_any(…) or one | other"
        )
    return f"{_shown(guards)} never hold together"


def _kinds_of(guards: Iterable[Guard], kinds: tuple[str, ...]) -> list[str]:
    """The kinds of event that can meet all of the guards."""
    return [kind for kind in kinds if _can_meet(guards, kind)]


def _can_meet(guards: Iterable[Guard], kind: str) -> bool:
    found = None
    for number, guard in enumerate(guards):
        found = both(found, guard.conditions(kind)) if number else guard.conditions(kind)
    return True if not guards else can_hold(found)


def _shown(guards: Iterable[Guard]) -> str:
    return " & ".join(one.text for one in guards) or "every event"


def _listed(kinds: list[str], among: tuple[str, ...]) -> str:
    if not kinds:
        return "none"
    others = [kind for kind in among if kind not in kinds]
    if len(others) <= _SHOWN < len(kinds):
        return f"every kind but {', '.join(others)}" if others else "every kind"
    if len(kinds) <= _SHOWN:
        return ", ".join(kinds)
    return f"{', '.join(kinds[:_SHOWN])} and {len(kinds) - _SHOWN} more kinds"

"""What a walk says of the handlers and routers that it looks at: the words of `explain`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tamis.dispatch.compile.blocks import Leaf
    from tamis.events.event import Event
    from tamis.guards.guard import Guard
    from tamis.injection.available import Values
    from tamis.routing.handler import Handler


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was considered: a handler or a router, how deep it is, and what was said of it."""

    depth: int
    what: str
    """handler | router"""
    name: str
    source: str
    said: str
    """runs | no | not reached | error | unknown"""
    why: str = ""
    id: str = ""
    """Of a handler: what tells it from others of the same name."""


class Answer(NamedTuple):
    """Why something does not run: what is said of it, as in a step, and the reason."""

    said: str
    why: str


DROPPED = Answer("no", "a guard before it dropped the event")


def is_implied(guard: Guard, handler: Handler | None) -> bool:
    """Whether a guard stands for an annotation of a handler, or of what it depends on."""
    return handler is not None and all(one is not guard for one in handler.guards)


def refusal(guard: Guard, event: Event, handler: Handler | None) -> Answer:
    """What to say when a guard says no."""
    if is_implied(guard, handler):
        return Answer("no", f"it is annotated for {guard.text}, which this event is not")
    never = guard.conditions(event.kind) is None
    return Answer("no", f"{guard.text} is false" + (f" for all events of kind {event.kind!r}" if never else ""))


def made_for(leaf: Leaf) -> str:
    """The dependencies of a handler, which can still say no: they are made by code that the dry walk does not run."""
    plans = [*leaf.effects, *(plan for _, plan in (leaf.binding.plans if leaf.binding is not None else ()))]
    names = ", ".join(dict.fromkeys(plan.where for plan in plans))
    return f"unless {names} says no" if names else ""


def unprovided(guard: Guard, values: Values) -> str:
    """The first parameter of a guard's function that only a middleware can fill, which the dry walk does not call."""
    missing = [item for part in guard.injected_parts() for item in part.missing(values)]
    return str(missing[0]) if missing else ""

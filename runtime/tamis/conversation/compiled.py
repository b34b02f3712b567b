"""Steps in a compiled tree: each is a leaf of its own, with what it takes and what its event must be."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, NamedTuple, cast, get_args, get_origin

from tamis.guards.annotations import event_guard
from tamis.injection.signature import NamedKey
from tamis.routing.prompts import Arg, PromptId
from tamis.routing.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tamis.dispatch.compile.blocks import Leaf
    from tamis.dispatch.compile.builder import Builder
    from tamis.guards.guard import Guard
    from tamis.injection.available import Available
    from tamis.routing.handler import Handler
    from tamis.routing.middleware import Layer
    from tamis.routing.node import Node
    from tamis.routing.steps import Step, Steps, StepsHandler


class StepPlan(NamedTuple):
    """A step, the leaf that runs it, and what its event must be."""

    step: Step
    leaf: Leaf
    checks: tuple[Guard, ...]


class StepsPlan(NamedTuple):
    """A handler in steps, compiled."""

    steps: Steps
    handler: Handler
    plans: tuple[StepPlan, ...]
    late: StepPlan | None
    routers: tuple[Node, ...]
    """From its own up to the root."""
    outer: tuple[Layer, ...]
    """What stands around an event on the way to it, the root's first."""
    inner: tuple[Layer, ...]
    kept: tuple[Guard, ...]
    """The guards of the handler that an answer must satisfy, too."""
    named: dict[str, Guard]
    """Those that a session can ask for by name."""
    unless: Guard | None
    """What must not hold of an answer."""
    cancel: Guard | None
    """What ends the session."""

    def all(self) -> Iterator[StepPlan]:
        yield from self.plans
        if self.late is not None:
            yield self.late


def functions_of(leaf: Leaf) -> list[Any]:
    """The functions that a handler runs, without what wraps them."""
    return [inspect.unwrap(function) for function in leaf.handler.functions]


def compile_steps(builder: Builder, leaf: Leaf, beginning: Available) -> StepsPlan:
    """The plan of a handler's steps. `beginning` is what there is for the event that begins a conversation."""
    handler = cast("StepsHandler", leaf.handler)
    steps = handler.steps
    lasting, outer, inner = builder.lasting(leaf, steps)
    plans = tuple(
        _plan(builder, leaf, steps, step, place, beginning if step.kind == "handle" else lasting)
        for place, step in enumerate(steps.list)
    )
    late = None if steps.late is None else _plan(builder, leaf, steps, steps.late, len(steps.list), lasting)
    bare = builder.bare(leaf.router)

    def bound_of(guard: Guard) -> Guard:
        return builder.binder.guard(guard, bare, steps)

    kept = tuple(bound_of(part) for guard in handler.guards if (part := guard.kept_part()) is not None)
    named = {name: bound_of(guard) for name, guard in steps.named_guards.items()}
    unless = None if steps.unless is None else bound_of(steps.unless)
    cancel = None if steps.cancel is None else bound_of(steps.cancel)
    routers = tuple(reversed(builder.path(leaf.router)))
    return StepsPlan(steps, handler, plans, late, routers, outer, inner, kept, named, unless, cancel)


def _plan(builder: Builder, whole: Leaf, steps: Steps, step: Step, place: int, available: Available) -> StepPlan:
    certain, maybe = keys_before(steps, place)
    if place == len(steps.list):  # after a timeout, any answer may be missing
        certain, maybe = set[NamedKey](), certain | maybe
    state = (Session,) if steps.state is None else (Session, steps.state)
    available = available.with_provided((*state, *certain), maybe)
    narrow = event_guard(step.parameters.first, whole.router.vocabulary)
    leaf = builder.step_leaf(whole, step.function, () if narrow is None else (narrow,))
    _check_session(step, steps, builder.problems)
    builder.fit(leaf, step.parameters, available)
    return StepPlan(step, leaf, leaf.guards)


def _check_session(step: Step, steps: Steps, problems: list[str]) -> None:
    """A `Session[Other]` is a mistake that nothing else would find."""
    for parameter in step.parameters.extra:
        about = get_args(parameter.annotation) if get_origin(parameter.annotation) is Session else ()
        if about and about[0] not in {steps.state or type(None), Any} and isinstance(about[0], type):
            has = "no state" if steps.state is None else f"the state {steps.state.__name__}"
            problems.append(f"{step.parameters.where}: parameter {parameter} is of another session; this one has {has}")


def keys_before(steps: Steps, place: int) -> tuple[set[NamedKey], set[NamedKey]]:
    """What is there by name when a step runs: what is certain, and what may be."""
    before = [ask for step in steps.list[: place + 1] for ask in step.asks]
    certain = {NamedKey(Arg.kind, ask.key) for ask in before if ask.kind == "got"}
    every = [ask for step in steps.list for ask in step.asks]
    maybe = {NamedKey(PromptId.kind, ask.key) for ask in every}
    maybe |= {NamedKey(Arg.kind, ask.key) for ask in every if ask.kind == "got"}
    return certain, maybe - certain


def values_of(session: Session[Any], steps: Steps) -> dict[Any, Any]:
    """What a session gives to its steps."""
    found: dict[Any, Any] = {Session: session}
    if steps.state is not None:
        found[steps.state] = session.state
    found.update((NamedKey(Arg.kind, name), value) for name, value in session.args.items())
    found.update((NamedKey(PromptId.kind, name), value) for name, value in session.asked.items())
    return found

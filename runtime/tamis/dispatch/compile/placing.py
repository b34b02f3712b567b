"""Guards, middlewares, hooks and error handlers in their places, where it is known what they can take.

One of them that takes nothing besides the event stays the object that was registered, and costs what it did.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tamis.events.event import Event
from tamis.guards.annotations import event_guard
from tamis.guards.function import FunctionGuard
from tamis.guards.injected import Bound, BoundGuard, has_dependencies
from tamis.guards.payload_parts import PayloadPart
from tamis.injection.binding import bind
from tamis.injection.signature import MISSING, is_part
from tamis.queries.conditions import ALWAYS, both
from tamis.routing.handler import Handler

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis.dispatch.compile.compiled import Placed
    from tamis.guards.guard import Guard
    from tamis.injection.available import Available
    from tamis.injection.planner import Planner
    from tamis.injection.plans import Binding, DependencyPlan
    from tamis.injection.signature import Parameter, Parameters
    from tamis.queries.conditions import Conditions
    from tamis.queries.vocabulary import Vocabulary
    from tamis.routing.middleware import Layer
    from tamis.routing.node import Node
    from tamis.routing.place import Catcher


class Placer:
    """Places what stands in one tree. What they cannot take is noted in `problems`."""

    def __init__(self, planner: Planner, problems: list[str], vocabulary: Vocabulary) -> None:
        self._planner = planner
        self._problems = problems
        self._vocabulary = vocabulary
        self._narrow: dict[Layer, Guard | None] = {}
        self.placed: Placed = {}
        self.taken: dict[Catcher, Bound] = {}
        self.makes = False
        """Whether something is made for a guard."""

    def guard(self, guard: Guard, available: Available, place: object) -> Guard:
        """A guard in front of something."""
        placed = guard.bind(self._function, available)
        if placed is not guard:
            self.placed[place, guard] = placed
            self.makes = self.makes or has_dependencies(placed)
        return placed

    def _function(self, guard: Guard, available: Available) -> Guard:
        if not isinstance(guard, FunctionGuard):
            return guard
        narrow = event_guard(guard.parameters.first, self._vocabulary)
        if narrow is None and not guard.parameters.extra:
            return guard
        taken = self._taken(guard.parameters, _with_event(available))
        if not guard.is_async:
            for _, plan in taken.binding.plans:
                if not plan.is_sync:
                    way = " -> ".join([guard.parameters.where, *plan.async_path()])
                    self._problems.append(
                        f"{way}; the guard is a plain function and cannot wait for it: write the guard as an "
                        "`async def`, or what it takes as a plain function"
                    )
        return BoundGuard(guard, taken if narrow is None else taken._replace(asks=(narrow, *taken.asks)))

    def layer(
        self, layer: Layer, available: Available, place: object, handler: Handler | None = None
    ) -> tuple[Layer, Available]:
        """A middleware or hook around something, and what there is inside of it."""
        inside = available
        guards: list[Guard] = []
        for guard in layer.guards:
            placed = guard.bind(self._function, inside)
            self.makes = self.makes or has_dependencies(placed)
            guards.append(placed)
            inside = inside.with_provided(guard.provides, guard.may_provide)
        if layer not in self._narrow:  # it may stand around many handlers
            self._narrow[layer] = self._narrower(layer)
        narrow = self._narrow[layer]
        more: list[Guard] = [] if narrow is None else [narrow]
        binding: Binding | None = None
        if layer.parameters.extra:
            taken = self._taken(layer.parameters, _around(layer, _with_event(inside), handler))
            binding = taken.binding
            more += taken.asks
        result = layer
        if binding is not None or more or tuple(guards) != layer.guards:
            result = self.placed[place, layer] = layer.placed((*guards, *more), binding)
        # Type checkers see to it that the events of a route are those of its middlewares.
        sure = [
            one for one in more if (layer.guards and one is narrow) or (isinstance(one, PayloadPart) and one.optional)
        ]
        asked = (*layer.guards, *(one for one in more if one not in sure))
        if asked:  # it is passed by events that do not meet its conditions
            return result, available.with_conditional((*layer.types, *layer.names), asked)
        certain = [one for one in layer.types if one not in layer.optional]
        return result, available.with_provided((*certain, *layer.names), layer.optional)

    def _narrower(self, layer: Layer) -> Guard | None:
        """What a layer's own annotation of the event asks for, where its conditions do not say so already."""
        narrow = event_guard(layer.parameters.first, self._vocabulary)
        return None if narrow is None or self._implied(narrow, layer.guards) else narrow

    def _implied(self, narrow: Guard, guards: tuple[Guard, ...]) -> bool:
        """Whether events that meet the guards are what an annotation says, as far as can be looked up."""
        for kind in self._vocabulary.kinds if guards else ():
            given: Conditions | None = ALWAYS
            for guard in guards:
                given = both(given, guard.conditions(kind))
            wanted = narrow.conditions(kind)
            if given is not None and (
                wanted is None
                or not wanted.exact
                or any(not any(known <= clause for known in given.clauses) for clause in wanted.clauses)
            ):
                return False
        return bool(guards)

    def catchers(self, router: Node, available: Available) -> None:
        """The error handlers of a router. Of what is provided, they cannot know how far an event came."""
        maybe = available.with_provided((), available.provided).with_provided((Event, Handler, Exception))
        for catcher in router.catchers:
            if catcher.parameters.extra:
                self.taken[catcher] = self._taken(catcher.parameters, maybe)

    def _taken(self, parameters: Parameters, available: Available) -> Bound:
        binding = bind(parameters, available, self._problems, self._planner.plan)
        plans = [plan for _, plan in binding.plans]
        return Bound(binding, (*parts(parameters.extra, binding, available), *asked_by(plans, self._vocabulary)))


def _with_event(available: Available) -> Available:
    return replace(available, provided={**available.provided, Event: True})


def _around(layer: Layer, inside: Available, handler: Handler | None) -> Available:
    """What a layer can take besides: the handler that it stands around, and a hook that looks back, the exception."""
    if layer.role in {"after_event", "after_handler"}:
        inside = replace(inside, provided={**inside.provided, Exception: False})
    if handler is None:
        return replace(inside, provided={**inside.provided, Handler: False})
    constants = {**inside.constants, type(handler): handler, "handler": handler}
    return replace(inside, constants=constants, handler_wide=frozenset({type(handler), "handler"}))


def parts(extra: Iterable[Parameter], binding: Binding, available: Available) -> list[PayloadPart]:
    """The guards that parameters stand for which are filled from inside the event."""
    made = {name for name, _ in binding.plans}
    return [
        PayloadPart(one.annotation, optional=one.optional or one.default is not MISSING)
        for one in extra
        if is_part(one.annotation)
        and one.depends is None
        and one.annotation not in available.provided
        and one.name not in made
    ]


def asked_by(plans: Iterable[DependencyPlan], vocabulary: Vocabulary) -> list[Guard]:
    """The guards that the dependencies' own annotations of the event stand for, so that none is made in vain."""
    found: list[Guard] = []
    for plan in plans:
        _asked_by(plan, vocabulary, set(), found)
    return found


def _asked_by(plan: DependencyPlan, vocabulary: Vocabulary, seen: set[int], found: list[Guard]) -> None:
    if id(plan.binding) in seen:
        return
    seen.add(id(plan.binding))
    narrow = [event_guard(annotation, vocabulary) for annotation in plan.events]
    found += [one for one in narrow if one is not None]
    found += [PayloadPart(wanted, optional=optional) for wanted, optional in plan.parts]
    for _, one in plan.binding.plans:
        _asked_by(one, vocabulary, seen, found)

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

    from tamis.dispatch.compile.compiled import BoundByPlace
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


class Binder:
    """Places what stands in one tree. What they cannot take is noted in `problems`."""

    def __init__(self, planner: Planner, problems: list[str], vocabulary: Vocabulary) -> None:
        self._planner = planner
        self._problems = problems
        self._vocabulary = vocabulary
        self._narrow: dict[Layer, Guard | None] = {}
        self.bound: BoundByPlace = {}
        self.bound_catchers: dict[Catcher, Bound] = {}
        self.makes = False
        """Whether something is made for a guard."""

    def guard(self, guard: Guard, available: Available, place: object) -> Guard:
        """A guard in front of something."""
        bound = guard.bind(self._function, available)
        if bound is not guard:
            self.bound[place, guard] = bound
            self.makes = self.makes or has_dependencies(bound)
        return bound

    def _function(self, guard: Guard, available: Available) -> Guard:
        if not isinstance(guard, FunctionGuard):
            return guard
        narrow = event_guard(guard.parameters.first, self._vocabulary)
        if narrow is None and not guard.parameters.extra:
            return guard
        parts = self._bind_parameters(guard.parameters, _with_event(available))
        if not guard.is_async:
            for _, plan in parts.binding.plans:
                if not plan.is_sync:
                    way = " -> ".join([guard.parameters.where, *plan.async_path()])
                    self._problems.append(
                        f"{way}; the guard is a plain function and cannot wait for it: write the guard as an "
                        "`async def`, or what it takes as a plain function"
                    )
        return BoundGuard(guard, parts if narrow is None else parts._replace(asks=(narrow, *parts.asks)))

    def layer(
        self, layer: Layer, available: Available, place: object, handler: Handler | None = None
    ) -> tuple[Layer, Available]:
        """A middleware or hook around something, and what there is inside of it."""
        inside = available
        guards: list[Guard] = []
        for guard in layer.guards:
            bound = guard.bind(self._function, inside)
            self.makes = self.makes or has_dependencies(bound)
            guards.append(bound)
            inside = inside.with_provided(guard.provides, guard.may_provide)
        if layer not in self._narrow:  # it may stand around many handlers
            self._narrow[layer] = self._narrower(layer)
        narrow = self._narrow[layer]
        more: list[Guard] = [] if narrow is None else [narrow]
        binding: Binding | None = None
        if layer.parameters.extra:
            parts = self._bind_parameters(layer.parameters, _around(layer, _with_event(inside), handler))
            binding = parts.binding
            more += parts.asks
        result = layer
        if binding is not None or more or tuple(guards) != layer.guards:
            result = self.bound[place, layer] = layer.bind((*guards, *more), binding)
        # Type checkers see to it that the events of a route are those of its middlewares.
        sure = [
            item
            for item in more
            if (layer.guards and item is narrow) or (isinstance(item, PayloadPart) and item.optional)
        ]
        asked = (*layer.guards, *(item for item in more if item not in sure))
        if asked:  # it is passed by events that do not meet its conditions
            return result, available.with_conditional((*layer.types, *layer.names), asked)
        certain = [type_ for type_ in layer.types if type_ not in layer.optional]
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
                self.bound_catchers[catcher] = self._bind_parameters(catcher.parameters, maybe)

    def _bind_parameters(self, parameters: Parameters, available: Available) -> Bound:
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
        PayloadPart(item.annotation, optional=item.optional or item.default is not MISSING)
        for item in extra
        if is_part(item.annotation)
        and item.depends is None
        and item.annotation not in available.provided
        and item.name not in made
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
    found += [item for item in narrow if item is not None]
    found += [PayloadPart(wanted, optional=optional) for wanted, optional in plan.parts]
    for _, one in plan.binding.plans:
        _asked_by(one, vocabulary, seen, found)

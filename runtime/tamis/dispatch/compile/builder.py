"""The tree of routers as blocks of leaves, in the order in which they are tried.

A router dissolves into the block around it where that changes nothing: it has no outer middlewares, all that stands
before it can be looked up, and its mode goes together with the one around it. What is left of a usual bot is one block.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tamis.dispatch.codes import RAN
from tamis.dispatch.compile.binding import Binder, asked_by, parts
from tamis.dispatch.compile.blocks import Block, Leaf
from tamis.events.event import Event
from tamis.guards.annotations import event_guard
from tamis.guards.guard import order_of_asking
from tamis.guards.injected import has_dependencies
from tamis.injection.available import Available
from tamis.injection.binding import bind
from tamis.injection.depends import Dependency
from tamis.injection.planner import Planner
from tamis.injection.signature import MISSING, EventTypes, Parameter
from tamis.routing.handler import Handler, is_async

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tamis.dispatch.compile.blocks import Start
    from tamis.dispatch.compile.items import Item
    from tamis.guards.guard import Guard
    from tamis.injection.plans import DependencyPlan
    from tamis.injection.signature import Parameters
    from tamis.queries.vocabulary import Vocabulary
    from tamis.routing.middleware import Layer
    from tamis.routing.node import Include, Node
    from tamis.routing.place import Stage


OUTER = frozenset({"outer", "before_event", "after_event"})


def is_lookup(guard: Guard, vocabulary: Vocabulary) -> bool:
    """Whether the index answers a guard whole: it has no side effects, cannot fail, and provides nothing."""
    return not guard.may_provide and is_exact(guard, vocabulary)


def is_exact(guard: Guard, vocabulary: Vocabulary) -> bool:
    """Whether the index can say for every kind of event what the guard would say."""
    return all(found is None or found.exact for found in map(guard.conditions, vocabulary.kinds))


def available_in(root: Node, constants: dict[Any, Any]) -> Available:
    """What there is in a tree before anything is provided."""
    events = EventTypes(root.vocabulary.event_type, root.vocabulary.event_names)
    return Available(constants, events=events, container=root.container)


def _provided_by(router: Node, available: Available) -> Available:
    """What there is in a router: what is there already, and what it provides itself."""
    return replace(available, providers={**available.providers, **router.providers}) if router.providers else available


class Builder:
    """Makes blocks of a tree of routers; `problems` collects what cannot be injected."""

    def __init__(self, root: Node, start: Start) -> None:
        self._root = root
        self._start = start
        self.leaves: list[Leaf] = []
        self.steps: dict[str, Any] = {}
        """The plans of handlers in steps, by the ids of those."""
        self.problems: list[str] = []
        self._ids: dict[str, int] = {}
        self._planner = Planner(root.overrides, self.problems, root.keys)
        self.binder = Binder(self._planner, self.problems, root.vocabulary)
        constants: dict[Any, Any] = {type(root): root, "app": root, "bot": root}
        self.block = self._block(root, root, (), (), 0, (), available_in(root, constants))

    def _block(
        self,
        place: object,
        router: Node,
        guards: tuple[Guard, ...],
        routers: tuple[Node, ...],
        priority: int,
        inner: tuple[Layer, ...],
        available: Available,
    ) -> Block:
        block = Block(router, guards, routers, priority)
        available = _provided_by(router, available)
        bound: dict[Guard, Guard] = {}
        for guard in guards:
            bound[guard], available = self._behind(guard, available, place)
        checks = sorted((guard for guard in guards if not is_lookup(guard, router.vocabulary)), key=order_of_asking)
        block.checks = tuple(bound[check] for check in checks)
        block.outer, available = self._outer(router, available, router)
        if router.guard is not None:
            block.guard, available = self._behind(router.guard, available, router)
        self.binder.catchers(router, available)
        block.items.extend(self._items(router, (), (), inner, available, block.mode))
        return block

    def _items(
        self,
        router: Node,
        guards: tuple[Guard, ...],
        routers: tuple[Node, ...],
        inner: tuple[Layer, ...],
        available: Available,
        mode: str,
    ) -> Iterator[Item]:
        """What is tried in a router, in order. `guards` and `routers` are those that have dissolved around it."""
        inner = (*inner, *(layer for layer in router.layers if layer.role not in OUTER))
        entries: list[Handler | Include] = sorted([*router.handlers, *router.includes], key=lambda one: one.order)
        for entry in entries:
            if isinstance(entry, Handler):
                yield self._leaf(entry, router, guards, routers, inner, available)
                continue
            child = entry.router
            before = (*guards, *entry.guards, *((child.guard,) if child.guard is not None else ()))
            if child.mode == mode != "parallel" and self._dissolves(child, before):
                within = _provided_by(child, available)
                self.binder.catchers(child, within)
                yield from self._items(child, before, (child, *routers), inner, within, mode)
            else:
                yield self._block(entry, child, (*guards, *entry.guards), routers, entry.priority, inner, available)

    def _dissolves(self, child: Node, before: tuple[Guard, ...]) -> bool:
        has_outer = any(layer.role in OUTER for layer in child.layers)
        return not has_outer and all(is_lookup(item, child.vocabulary) for item in before)

    def _leaf(
        self,
        handler: Handler,
        router: Node,
        guards: tuple[Guard, ...],
        routers: tuple[Node, ...],
        inner: tuple[Layer, ...],
        available: Available,
    ) -> Leaf:
        self._name(handler)
        vocabulary = router.vocabulary
        narrow = event_guard(handler.event_annotation, vocabulary)
        whole = (*guards, *((narrow,) if narrow is not None else ()), *handler.guards)
        leaf = Leaf(handler, router, whole, routers, self._start)
        leaf.narrow = narrow
        bound: dict[Guard, Guard] = {}
        for guard in whole:
            bound[guard], available = self._behind(guard, available, handler)
        layers: list[Layer] = []
        for layer in inner:
            first, available = self.binder.layer(layer, available, handler, handler)
            layers.append(first)
        leaf.layers = tuple(layers)
        handler.prepare(self, leaf, available.certain_behind(whole))
        whole = leaf.guards
        is_plain_call = leaf.start is self._start
        wanted = (
            bool(leaf.effects) or leaf.binding is not None or not is_plain_call
            or any(part.injected_parts() for part in whole)
            or any(item.parameters.extra or any(guard.injected_parts() for guard in item.guards) for item in inner)
        )  # fmt: skip
        checks = [part for part in whole if not is_exact(part, vocabulary) or (wanted and part.may_provide)]
        leaf.checks = tuple(bound.get(check, check) for check in sorted(checks, key=order_of_asking))
        special = (
            inner or leaf.effects or handler.temp or handler.blocking or router.verdict or handler.has_timeout
            or handler.before or handler.deadline is not None or not is_plain_call or leaf.default != RAN
            or (leaf.binding is not None and (leaf.binding.plans or leaf.binding.takes_event))
        )  # fmt: skip
        leaf.quick = not special and not any(check.is_async or has_dependencies(check) for check in leaf.checks)
        leaf.plain = leaf.quick and not leaf.checks and leaf.binding is None
        self.leaves.append(leaf)
        return leaf

    def fit(self, leaf: Leaf, parameters: Parameters, available: Available) -> None:
        """Works out what a leaf's function takes, and what that asks of the event."""
        handler = leaf.handler
        named = {"app": self._root, "bot": self._root, "handler": handler}  # for parameters without an annotation
        constants = {**available.constants, type(handler): handler, type(leaf.router): leaf.router, **named}
        available = replace(
            available, constants=constants, handler_wide=frozenset({type(handler), "handler"}),
            provided={**available.provided, Event: True},
        )  # fmt: skip
        if parameters.extra:
            leaf.binding = bind(parameters, available, self.problems, self._planner.plan)
            leaf.guards += tuple(parts(parameters.extra, leaf.binding, available))
            events = [item.annotation for item in parameters.extra if available.events.include(item.annotation)]
            narrow = [event_guard(annotation, leaf.router.vocabulary) for annotation in events]
            leaf.guards += tuple(guard for guard in narrow if guard is not None)
        leaf.effects = self._effects(leaf, available)
        plans = (*leaf.effects, *(plan for _, plan in (leaf.binding.plans if leaf.binding else ())))
        leaf.guards += tuple(asked_by(plans, leaf.router.vocabulary))

    def bare(self, router: Node) -> Available:
        """What there is in a router before anything is asked or runs for an event."""
        constants: dict[Any, Any] = {type(self._root): self._root, "app": self._root, "bot": self._root}
        available = available_in(self._root, constants)
        for item in self.path(router):
            available = _provided_by(item, available)
        return available

    @property
    def stage(self) -> Stage:
        """The conversations of the tree, made for the first handler in steps."""
        return self._root.conversations

    def lasting(self, leaf: Leaf, place: object) -> tuple[Available, tuple[Layer, ...], tuple[Layer, ...]]:
        """What there is for a handler whose guards are not asked; what stands around routers and handlers before it.

        `place` is where it goes on, which is not where it begins: layers take other things there.
        """
        handler = leaf.handler
        available = available_in(self._root, self.bare(self._root).constants)
        outer: tuple[Layer, ...] = ()
        path = self.path(leaf.router)
        for router in path:
            found, available = self._outer(router, _provided_by(router, available), place)
            outer += found
        inner: list[Layer] = []
        for layer in (layer for router in path for layer in router.layers if layer.role not in OUTER):
            found_, available = self.binder.layer(layer, available, place, handler)
            inner.append(found_)
        return available, outer, tuple(inner)

    def step_leaf(self, whole: Leaf, function: Callable[..., Any], guards: tuple[Guard, ...]) -> Leaf:
        """A leaf for one step of a handler, which is a leaf as a whole."""
        leaf = Leaf(whole.handler, whole.router, guards, (), self._start)
        leaf.function = function
        leaf.is_async = is_async(function)
        return leaf

    def path(self, router: Node) -> list[Node]:
        """The routers from the root down to one."""
        routers: list[Node] = [router]
        while routers[-1] is not self._root and routers[-1].parent is not None:
            routers.append(routers[-1].parent)
        return routers[::-1]

    def _effects(self, leaf: Leaf, available: Available) -> tuple[DependencyPlan, ...]:
        """Plans for what is made for its effect: the routers' from the root down, then the handler's own."""
        handler = leaf.handler
        wanted = [depend for router in self.path(leaf.router) for depend in router.depends] + list(handler.depends)
        plans: list[DependencyPlan] = []
        for item in wanted:
            dependency = item if isinstance(item, Dependency) else Dependency(item)
            nameless = Parameter("depends", MISSING, MISSING, optional=False)
            plan = self._planner.plan(nameless, dependency, available, handler.parameters.where)
            plans += [plan] if plan is not None else []
        return tuple(plans)

    def _name(self, handler: Handler) -> None:
        """Ids in the order of the tree: the name, with a number where it was there before."""
        count = self._ids[handler.name] = self._ids.get(handler.name, 0) + 1
        handler.id = handler.name if count == 1 else f"{handler.name}#{count}"

    def _outer(self, router: Node, available: Available, place: object) -> tuple[tuple[Layer, ...], Available]:
        """What stands around a router, and what there is inside. Around all, it is the same for all of an event."""
        layers = [layer for layer in router.layers if layer.role in OUTER]
        around_all = router is self._root
        keys = [key for layer in layers for key in (*layer.types, *layer.names)]
        once = {key for key in keys if keys.count(key) == 1}
        found: list[Layer] = []
        for layer in layers:
            bound, available = self.binder.layer(layer, available, place)
            found.append(bound)
            if around_all:
                available = replace(available, event_wide=frozenset(once & available.provided.keys()))
        if around_all:
            available = replace(available, event_wide=frozenset(available.provided))
        return tuple(found), available

    def _behind(self, guard: Guard, available: Available, place: object) -> tuple[Guard, Available]:
        """A guard in its place, and what there is behind it."""
        bound = self.binder.guard(guard, available, place)
        return bound, available.with_provided(guard.provides, guard.may_provide)

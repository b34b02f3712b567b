"""The tree of routers as blocks of leaves, in the order in which they are tried.

A router dissolves into the block around it where that changes nothing: it has no outer middlewares, all that stands
before it can be looked up, and its mode goes together with the one around it. What is left of a usual bot is one block.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tamis.conditions import ALWAYS, Conditions, both
from tamis.dispatch.codes import CODE_OF_STOP, RAN
from tamis.dispatch.index import KindIndex
from tamis.event import Event
from tamis.handler import Handler, is_async
from tamis.inject.depends import Dependency
from tamis.inject.parts import Part
from tamis.inject.plans import Plan, Planner
from tamis.narrowing import event_guard
from tamis.parameters import MISSING, Available, Binding, Parameter, is_part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tamis.conversation.compiled import Plan as StepsPlan
    from tamis.guard import Guard
    from tamis.middleware import Layer
    from tamis.parameters import Parameters
    from tamis.router import Include, Router
    from tamis.vocabulary import Vocabulary


class Item:
    """A leaf or a block inside a block. `routers` are those that dissolved around it, innermost first."""

    __slots__ = ("checks", "default", "guards", "priority", "quick", "rank", "routers")

    def __init__(self, guards: tuple[Guard, ...], routers: tuple[Router, ...], priority: int, rank: object) -> None:
        self.guards = guards
        self.checks: tuple[Guard, ...] = ()
        """The guards that the index does not answer, or not with the value that is wanted."""
        self.routers = routers
        self.priority = priority
        self.rank = rank
        self.default = RAN
        self.quick = False
        """Whether nothing has to be done but to ask guards that are not async, and to call the function."""

    def conditions(self, kind: str) -> Conditions | None:
        found: Conditions | None = ALWAYS
        for one in self.guards:
            found = both(found, one.conditions(kind))
        return found


class Leaf(Item):
    """A handler in its place."""

    __slots__ = (
        "binding", "effects", "function", "handler", "is_async", "layers", "plain", "router", "steps", "timeout",
    )  # fmt: skip

    def __init__(
        self, handler: Handler, guards: tuple[Guard, ...], routers: tuple[Router, ...], layers: tuple[Layer, ...]
    ) -> None:
        rank = (id(handler.router), handler.priority)
        super().__init__(guards, routers, handler.priority, rank)
        self.handler = handler
        self.router = handler.router
        self.function = handler.function
        self.is_async = handler.is_async
        self.layers = layers
        self.default = CODE_OF_STOP[handler.stop]
        self.timeout = handler.timeout
        self.binding: Binding | None = None
        self.plain = False
        """Whether nothing has to be done but to call the function with the event."""
        self.effects: tuple[Plan, ...] = ()
        """Dependencies that are made for their effect, before the parameters."""
        self.steps: StepsPlan | None = None
        """What it does in steps, if it does."""


class Block(Item):
    """A router that did not dissolve, with an index of its own."""

    __slots__ = ("guard", "indexes", "items", "mode", "outer", "router")

    def __init__(self, router: Router, guards: tuple[Guard, ...], routers: tuple[Router, ...], priority: int) -> None:
        super().__init__(guards, routers, priority, None)
        checks = [one for one in guards if not is_lookup(one, router.vocabulary)]
        self.checks = tuple(sorted(checks, key=order_of_asking))
        self.router = router
        self.mode = router.mode
        self.guard = router.guard
        self.outer: tuple[Layer, ...] = tuple(one for one in router.layers if one.role in OUTER)
        self.items: list[Item] = []
        self.indexes: dict[str, KindIndex] = {}

    def index(self, kind: str) -> KindIndex:
        """The index for events of a kind, made when the first one comes."""
        found = self.indexes.get(kind)
        if found is None:
            found = self.indexes[kind] = KindIndex(self.router.vocabulary, kind, self.items)
        return found


OUTER = frozenset({"outer", "before_event", "after_event"})


def is_lookup(guard: Guard, vocabulary: Vocabulary) -> bool:
    """Whether the index answers a guard whole: it has no side effects, cannot fail, and provides nothing."""
    return not guard.may_provide and is_exact(guard, vocabulary)


def is_exact(guard: Guard, vocabulary: Vocabulary) -> bool:
    """Whether the index can say for every kind of event what the guard would say."""
    return all(found is None or found.exact for found in map(guard.conditions, vocabulary.kinds))


def _provided_by(router: Router, available: Available) -> Available:
    """What there is in a router: what is there already, and what it provides itself."""
    return replace(available, providers={**available.providers, **router.providers}) if router.providers else available


def _asked_by(plan: Plan, vocabulary: Vocabulary, seen: set[int]) -> tuple[Guard, ...]:
    """The guards that the dependencies' own annotations of the event stand for, so that none is made in vain."""
    if id(plan.binding) in seen:
        return ()
    seen.add(id(plan.binding))
    narrow = [event_guard(annotation, vocabulary) for annotation in plan.events]
    narrow += [Part(wanted, optional=optional) for wanted, optional in plan.parts]
    inner = [guard for _, one in plan.binding.plans for guard in _asked_by(one, vocabulary, seen)]
    return (*(one for one in narrow if one is not None), *inner)


def order_of_asking(guard: Guard) -> tuple[bool, int]:
    """Cheapest first, but behind those whose values a guard may want."""
    return bool(guard.needs()), guard.cost


class Builder:
    """Makes blocks of a tree of routers; `problems` collects what cannot be injected."""

    def __init__(self, root: Router) -> None:
        self._root = root
        self.leaves: list[Leaf] = []
        self.problems: list[str] = []
        self._ids: dict[str, int] = {}
        self._planner = Planner(root.overrides, self.problems, root.keys)
        constants: dict[Any, Any] = {type(root): root}
        self.block = self._block(root, (), (), 0, (), Available(constants, container=root.container))

    def _block(
        self,
        router: Router,
        guards: tuple[Guard, ...],
        routers: tuple[Router, ...],
        priority: int,
        inner: tuple[Layer, ...],
        available: Available,
    ) -> Block:
        block = Block(router, guards, routers, priority)
        available = _provided_by(router, available)
        for guard in guards:
            available = self._after(guard, available)
        for layer in block.outer:
            available = self._through(layer, available)
        if router is self._root:  # what stands around all is the same for all handlers of an event
            available = replace(available, event_wide=frozenset(available.provided))
        if router.guard is not None:
            available = self._after(router.guard, available)
        self._catchers(router, available)
        block.items.extend(self._items(router, (), (), inner, available, block.mode))
        return block

    def _items(
        self,
        router: Router,
        guards: tuple[Guard, ...],
        routers: tuple[Router, ...],
        inner: tuple[Layer, ...],
        available: Available,
        mode: str,
    ) -> Iterator[Item]:
        """What is tried in a router, in order. `guards` and `routers` are those that have dissolved around it."""
        inner = (*inner, *(one for one in router.layers if one.role not in OUTER))
        entries: list[Handler | Include] = sorted([*router.handlers, *router.includes], key=lambda one: one.order)
        for entry in entries:
            if isinstance(entry, Handler):
                yield self._leaf(entry, guards, routers, inner, available)
                continue
            child = entry.router
            before = (*guards, *entry.guards, *((child.guard,) if child.guard is not None else ()))
            if child.mode == mode != "parallel" and self._dissolves(child, before):
                within = _provided_by(child, available)
                self._catchers(child, within)
                yield from self._items(child, before, (child, *routers), inner, within, mode)
            else:
                yield self._block(child, (*guards, *entry.guards), routers, entry.priority, inner, available)

    def _dissolves(self, child: Router, before: tuple[Guard, ...]) -> bool:
        has_outer = any(one.role in OUTER for one in child.layers)
        return not has_outer and all(is_lookup(one, child.vocabulary) for one in before)

    def _leaf(
        self,
        handler: Handler,
        guards: tuple[Guard, ...],
        routers: tuple[Router, ...],
        inner: tuple[Layer, ...],
        available: Available,
    ) -> Leaf:
        self._name(handler)
        vocabulary = handler.router.vocabulary
        steps = handler.steps
        begins = steps is None or steps.list[0].kind == "handle"
        narrow = event_guard(handler.parameters.first, vocabulary) if begins else None
        whole = (*guards, *((narrow,) if narrow is not None else ()), *handler.guards)
        leaf = Leaf(handler, whole, routers, inner)
        for guard in whole:
            available = self._after(guard, available)
        for layer in inner:
            available = self._through(layer, available)
        if steps is None:
            self.fit(leaf, handler.parameters, available.certain_behind(whole))
        else:
            from tamis.conversation.compiled import compile_steps

            leaf.steps = compile_steps(self, handler, inner, available.certain_behind(whole))
        whole = leaf.guards
        wanted = (
            bool(leaf.effects) or leaf.binding is not None or steps is not None
            or any(one.needs() for one in whole) or any(one.parameters.extra for one in inner)
        )  # fmt: skip
        leaf.checks = tuple(
            sorted(
                (one for one in whole if not is_exact(one, vocabulary) or (wanted and one.may_provide)),
                key=order_of_asking,
            )
        )
        special = (
            inner or leaf.effects or handler.temp or handler.blocking or handler.router.verdict or handler.has_timeout
            or handler.deadline is not None or steps is not None or leaf.default != RAN
            or (leaf.binding is not None and leaf.binding.plans)
        )  # fmt: skip
        leaf.quick = not special and not any(one.is_async for one in leaf.checks)
        leaf.plain = leaf.quick and not leaf.checks and leaf.binding is None
        self.leaves.append(leaf)
        return leaf

    def fit(self, leaf: Leaf, parameters: Parameters, available: Available) -> None:
        """Works out what a leaf's function takes, and what that asks of the event."""
        handler = leaf.handler
        named = {"app": self._root, "bot": self._root, "handler": handler}  # for parameters without an annotation
        constants = {**available.constants, type(handler): handler, type(handler.router): handler.router, **named}
        available = replace(available, constants=constants, provided={**available.provided, Event: True})
        if parameters.extra:
            leaf.binding = parameters.bind(available, self.problems, self._planner)
            parts = [one for one in parameters.extra if is_part(one.annotation) and one.depends is None]
            made = {name for name, _ in leaf.binding.plans}
            leaf.guards += tuple(
                Part(one.annotation, optional=one.optional or one.default is not MISSING)
                for one in parts
                if one.annotation not in available.provided and one.name not in made
            )
        leaf.effects = self._effects(handler, available)
        for plan in (*leaf.effects, *(plan for _, plan in (leaf.binding.plans if leaf.binding else ()))):
            leaf.guards = (*leaf.guards, *_asked_by(plan, handler.router.vocabulary, set()))

    def lasting(self, router: Router) -> Available:
        """What there is in a router for an event that no guard was asked about."""
        available = Available({type(self._root): self._root}, container=self._root.container)
        path = self.path(router)
        for one in path:
            available = _provided_by(one, available)
            for layer in one.layers:
                available = self._through(layer, available) if layer.role in OUTER else available
            if one is self._root:
                available = replace(available, event_wide=frozenset(available.provided))
        for layer in (layer for one in path for layer in one.layers if layer.role not in OUTER):
            available = self._through(layer, available)
        return available

    def step_leaf(self, handler: Handler, function: Callable[..., Any], guards: tuple[Guard, ...]) -> Leaf:
        """A leaf for one step of a handler."""
        leaf = Leaf(handler, guards, (), ())
        leaf.function = function
        leaf.is_async = is_async(function)
        return leaf

    def path(self, router: Router) -> list[Router]:
        """The routers from the root down to one."""
        routers: list[Router] = [router]
        while routers[-1] is not self._root and routers[-1].parent is not None:
            routers.append(routers[-1].parent)
        return routers[::-1]

    def _effects(self, handler: Handler, available: Available) -> tuple[Plan, ...]:
        """Plans for what is made for its effect: the routers' from the root down, then the handler's own."""
        wanted = [one for router in self.path(handler.router) for one in router.depends] + list(handler.depends)
        plans: list[Plan] = []
        for one in wanted:
            dependency = one if isinstance(one, Dependency) else Dependency(one)
            nameless = Parameter("depends", MISSING, MISSING, optional=False)
            plan = self._planner.plan(nameless, dependency, available, handler.parameters.where)
            plans += [plan] if plan is not None else []
        return tuple(plans)

    def _name(self, handler: Handler) -> None:
        """Ids in the order of the tree: the name, with a number where it was there before."""
        count = self._ids[handler.name] = self._ids.get(handler.name, 0) + 1
        handler.id = handler.name if count == 1 else f"{handler.name}#{count}"

    def _after(self, guard: Guard, available: Available) -> Available:
        """What there is behind a guard, once what it wants itself was found."""
        for parameters in guard.needs():
            parameters.bind(available, self.problems)
        return available.with_provided(guard.provides, guard.may_provide)

    def _through(self, layer: Layer, available: Available) -> Available:
        for guard in layer.guards:
            for parameters in guard.needs():
                parameters.bind(available, self.problems)
        if layer.role not in {"outer", "inner"}:
            seen = {Handler: layer.role.endswith("handler"), Exception: False, Event: True}
            layer.parameters.bind(Available(available.constants, {**available.provided, **seen}), self.problems)
        if layer.guards:  # it is passed by events that do not meet its conditions
            return available.with_conditional((*layer.types, *layer.names), layer.guards)
        certain = [one for one in layer.types if one not in layer.optional]
        return available.with_provided((*certain, *layer.names), layer.optional)

    def _catchers(self, router: Router, available: Available) -> None:
        maybe = available.with_provided((), available.provided).with_provided((Event, Handler))
        for catcher in router.catchers:
            catcher.parameters.bind(maybe, self.problems)

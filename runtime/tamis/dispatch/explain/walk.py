"""The same as `run`, slowly and plainly: every handler is looked at, nothing is looked up, nothing dissolves.

It is what the tests compare the compiled tree with, and with `dry=True` what `explain` reports: guards are asked, but
no middleware, hook or body runs, and a handler that would run counts as one that did.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

from tamis.dispatch.codes import CODE_OF_STOP, CODE_OF_WORD, NOT_RUN, RAN, STOP
from tamis.dispatch.compile.builder import OUTER
from tamis.dispatch.explain.plain import possible
from tamis.dispatch.explain.report import DROPPED, Answer, Step, is_implied, made_for, refusal, unprovided
from tamis.dispatch.layers import Chain
from tamis.dispatch.leaves import run_body
from tamis.events.flow import Flow
from tamis.guards.guard import order_of_asking
from tamis.routing.handler import Handler

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.dispatch.run import Tree
    from tamis.dispatch.state import Run
    from tamis.events.event import Event
    from tamis.guards.guard import Guard
    from tamis.injection.available import Values
    from tamis.routing.middleware import Layer
    from tamis.routing.node import Include, Node


class Walk:
    """One event on its way through the routers of a tree."""

    def __init__(self, tree: Tree, event: Event, *, dry: bool = False) -> None:
        self._tree = tree
        self._leaves = {leaf.handler: leaf for leaf in self._tree.leaves}
        self._root = tree.root
        self._run = self._tree.begin(event)
        self._dry = dry
        self.steps: list[Step] = []

    async def dispatch(self) -> tuple[Handler, ...]:
        """The handlers whose bodies were started (dry: would be), in order."""
        run = self._run
        try:
            await self._router(self._root, run, (), 0)
        except Flow:
            pass
        except Exception as error:
            if self._dry:
                raise  # what users wrote has been asked with care; this is a mistake of ours
            run.unhandled(error, run.failing)
        await run.shared.close()
        return tuple(run.ran)

    async def _router(self, router: Node, run: Run, inner: tuple[Layer, ...], depth: int) -> int:
        outer = self._bound_of(router, *(layer for layer in router.layers if layer.role in OUTER))
        inner = (*inner, *(layer for layer in router.layers if layer.role not in OUTER))
        self._note(depth, router, "runs", self._around(outer))

        async def within(event: Event, values: Values) -> int:
            current = run.inside(event, dict(values))
            try:
                try:
                    guards = (router.guard,) if router.guard is not None else ()
                    no = await self._no(guards, current, router, looked_up=False)
                except Flow:
                    self.steps.pop()
                    self._refused(router, DROPPED, depth)
                    raise
                if no is not None:
                    self.steps.pop()
                    self._refused(router, no, depth)
                    return NOT_RUN
                return await self._entries(router, current, inner, depth + 1)
            finally:
                run.result, run.failing, run.code = current.result, current.failing, current.code

        try:
            layers = () if self._dry else outer
            return await Chain(layers, run, within).through(0, run.event, run.values)
        except Exception as error:
            if self._dry:
                raise
            code, left = await run.caught(error, (router,), run.failing)
            if left is None:
                return run.code if code is None else code
            raise left from (None if left is error else error)

    async def _entries(self, router: Node, run: Run, inner: tuple[Layer, ...], depth: int) -> int:
        whole = NOT_RUN
        priority: int | None = None
        over: str | None = None
        ignored: Flow | None = None
        for entry in self._ordered(router, run):
            if router.mode == "parallel" and entry.priority != priority:  # what runs beside a last one still ends
                if ignored is not None:
                    over = over or "an earlier priority dropped the event"
                elif whole == STOP:
                    over = over or "an earlier priority stopped the event"
            priority = entry.priority
            if over is not None:
                if not self._dry:
                    break
                self._rest(entry, depth, over)
                continue
            try:
                code = await self._entry(router, entry, run, inner, depth)
            except Flow as signal:
                ignored = signal
                if router.mode != "parallel":
                    over = f"{_thing(entry).name} dropped the event"
                continue
            whole = max(whole, code)
            if router.mode != "parallel" and (code == STOP or (code == RAN and router.mode == "first")):
                last = run.ran[-1] if run.ran else _thing(entry)
                over = f"{last.name} ran and stopped the event" if code == STOP else f"{last.name} ran"
        if ignored is not None:
            raise ignored
        return whole

    def _ordered(self, router: Node, run: Run) -> Sequence[Handler | Include]:
        """By priority and registration; of commands of one priority, the longest that was sent comes first."""
        entries: list[Handler | Include] = sorted([*router.handlers, *router.includes], key=lambda one: one.order)
        places: dict[int, list[tuple[int, int]]] = {}
        for place, entry in enumerate(entries):
            if isinstance(entry, Handler):
                length = max((_command_length(guard, run.event) for guard in entry.guards), default=0)
                if length:
                    places.setdefault(entry.priority, []).append((place, length))
        ordered = list(entries)
        for found in places.values():
            by_length = sorted(found, key=lambda pair: -pair[1])
            for (place, _), (source, _) in zip(found, by_length, strict=True):
                ordered[place] = entries[source]
        return ordered

    async def _entry(
        self, router: Node, entry: Handler | Include, run: Run, inner: tuple[Layer, ...], depth: int
    ) -> int:
        handler = entry if isinstance(entry, Handler) else None
        run.record_failure(None, NOT_RUN)
        try:
            if handler is not None:
                return await self._handler(handler, run, inner, depth)
            include = cast("Include", entry)
            current = run.inside(run.event, dict(run.values))
            try:
                no = await self._no(include.guards, current, include)
            except Flow:
                self._refused(include.router, DROPPED, depth)
                raise
            if no is not None:
                self._refused(include.router, no, depth)
                return NOT_RUN
            try:
                return await self._router(include.router, current, inner, depth)
            finally:
                run.result, run.failing, run.code = current.result, current.failing, current.code
        except Exception as error:
            code = run.code
            if self._dry or (router.mode == "first" and code >= RAN):
                raise
            self._note(depth, _thing(entry), "error", repr(error))
            said = await run.report(error, router, run.failing or handler)
            return code if said is None else said

    async def _handler(self, handler: Handler, run: Run, inner: tuple[Layer, ...], depth: int) -> int:
        no = self._switched_off(handler)
        current = run.inside(run.event, dict(run.values))
        leaf = self._leaves[handler]
        if no is None:
            try:
                no = await self._no(leaf.guards, current, handler)
                inner = self._bound_of(handler, *inner)
            except Flow:
                self._note(depth, handler, *DROPPED)
                raise
        if no is not None:
            self._note(depth, handler, *no)
            return NOT_RUN
        self._note(depth, handler, "runs", ", ".join(filter(None, (self._around(inner), made_for(leaf)))))
        if self._dry:
            run.ran.append(handler)
            return _of_nothing(handler)

        async def within(event: Event, values: Values) -> int:
            return await run_body(leaf, run, event, values)

        before = len(run.ran)
        try:
            return await Chain(inner, run, within, handler).through(0, run.event, current.values)
        except Flow:
            return NOT_RUN if len(run.ran) == before else leaf.default

    def _switched_off(self, handler: Handler) -> Answer | None:
        """Why a handler is out of the question, whatever the event."""
        if not handler.enabled:
            return Answer("no", "it is switched off")
        if handler.removed:
            return Answer("no", "it was removed")
        if handler.deadline is not None and time.time() >= handler.deadline:
            if not self._dry:
                handler.remove()
            return Answer("no", f"it expired at {handler.expires}")
        return None

    async def _no(
        self, guards: tuple[Guard, ...], run: Run, place: Handler | Include | Node, *, looked_up: bool = True
    ) -> Answer | None:
        """What the first guard that says no is called; None when all say yes.

        What can be looked up is looked at first, of all guards, and then they are asked, cheapest first.
        """
        asked = None
        handler = place if isinstance(place, Handler) else None
        try:
            if looked_up:  # what a user wrote before a handler is named before what its annotations want
                for asked in sorted(guards, key=lambda guard: is_implied(guard, handler)):
                    if not possible(asked, run.event, self._root.vocabulary):
                        return refusal(asked, run.event, handler)
            for asked in sorted(guards, key=order_of_asking):
                (first,) = self._bound_of(place, asked)
                wanted = unprovided(first, run.values) if self._dry else ""
                if wanted:
                    why = f"{asked.text} cannot be asked: {wanted} comes from a middleware, and none runs here"
                    return Answer("unknown", why)
                if not await first.ask(run.event, run.values):
                    return refusal(asked, run.event, handler)
        except Exception as error:
            if not self._dry:
                raise
            return Answer("error", f"{asked.text if asked is not None else 'a guard'} failed: {error!r}")
        return None

    def _bound_of(self, place: object, *things: Any) -> tuple[Any, ...]:
        """What stands at a place, as it was worked out there."""
        return tuple(self._tree.bound.get((place, thing), thing) for thing in things)

    def _note(self, depth: int, thing: Handler | Node, said: str, why: str = "") -> None:
        if isinstance(thing, Handler):
            self.steps.append(Step(depth, "handler", thing.name, thing.source, said, why, thing.id))
        else:
            self.steps.append(Step(depth, "router", thing.name, "", said, why))

    def _rest(self, entry: Handler | Include, depth: int, why: str) -> None:
        """Says of an entry, and of all that is in it, why the event did not come there."""
        thing = _thing(entry)
        self._note(depth, thing, "not reached", why)
        if not isinstance(thing, Handler):
            self._inside(thing, depth, why)

    def _refused(self, router: Node, answer: Answer, depth: int) -> None:
        """Says why a router is not entered, and so none of what is in it."""
        self._note(depth, router, *answer)
        self._inside(router, depth, f"router {router.name}: {answer.why}")

    def _inside(self, router: Node, depth: int, why: str) -> None:
        if self._dry:
            for entry in self._ordered(router, self._run):
                self._rest(entry, depth + 1, why)

    def _around(self, layers: Sequence[Layer]) -> str:
        """The middlewares and hooks that an event would go through, as far as can be told without asking."""
        names = [
            layer.where
            for layer in layers
            if all(possible(guard, self._run.event, self._root.vocabulary) for guard in layer.guards)
        ]
        return f"inside of {', '.join(names)}" if names else ""


def _of_nothing(handler: Handler) -> int:
    """How a handler ends that returns nothing, which the dry walk takes each for: as its router judges that."""
    word = handler.router.flow_of_result(None, handler.function) if handler.stop is None else None
    return CODE_OF_STOP[handler.stop] if word is None else CODE_OF_WORD.get(word, RAN)


def _thing(entry: Handler | Include) -> Handler | Node:
    return entry if isinstance(entry, Handler) else entry.router


def _command_length(guard: Guard, event: Event) -> int:
    """The length of the command that a guard finds in an event, 0 where it is no guard of commands or finds none."""
    from tamis.guards.rules.command_syntax import Command

    if Command not in guard.may_provide or guard.is_async or guard.injected_parts():
        return 0
    values: dict[Any, Any] = {}
    try:
        guard.test(event, values)
    except Exception:  # noqa: BLE001 - the walk asks it again, and then it counts
        return 0
    command = values.get(Command)
    return len(command.name) if command is not None else 0

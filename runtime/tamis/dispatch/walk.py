"""The same as `run`, slowly and plainly: every handler is looked at, nothing is looked up, nothing dissolves.

It is what the tests compare the compiled tree with, and with `dry=True` what `explain` reports: guards are asked, but
no middleware, hook or body runs, and a handler that would run counts as one that did.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from tamis.dispatch.codes import CODE_OF_STOP, NOT_RUN, RAN, STOP
from tamis.dispatch.layers import Chain
from tamis.dispatch.leaves import body
from tamis.dispatch.plain import possible
from tamis.dispatch.state import Run
from tamis.dispatch.tree import OUTER, order_of_asking
from tamis.flow import Flow
from tamis.handler import Handler

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.dispatch.run import Tree
    from tamis.event import Event
    from tamis.guard import Guard
    from tamis.middleware import Layer
    from tamis.parameters import Values
    from tamis.router import Include, Router


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was considered: a handler or a router, how deep it is, and what was said of it."""

    depth: int
    what: str
    """handler | router"""
    name: str
    source: str
    said: str
    """runs | no | not reached | error"""
    why: str = ""


class Walk:
    """One event on its way through a tree of routers."""

    def __init__(self, root: Router, event: Event, *, dry: bool = False) -> None:
        self._tree: Tree = root.tree
        self._leaves = {id(leaf.handler): leaf for leaf in self._tree.leaves}
        self._root = root
        self._run = Run(self._tree, event, [])
        self._dry = dry
        self.steps: list[Step] = []

    async def dispatch(self) -> tuple[Handler, ...]:
        """The handlers whose bodies were started (dry: would be), in order."""
        run = self._run
        try:
            await self._router(self._root, run, (), 0)
        except Flow:
            pass
        except Exception as error:  # noqa: BLE001 - it is reported
            run.unhandled(error, run.failing)
        await run.shared.close()
        return tuple(run.ran)

    async def _router(self, router: Router, run: Run, inner: tuple[Layer, ...], depth: int) -> int:
        outer = tuple(one for one in router.layers if one.role in OUTER)
        inner = (*inner, *(one for one in router.layers if one.role not in OUTER))
        self._note(depth, "router", router.name, "", "runs", _around(outer))

        async def within(event: Event, values: Values) -> int:
            current = run.inside(event, dict(values))
            try:
                no = await self._no((router.guard,) if router.guard is not None else (), current, looked_up=False)
                if no is not None:
                    self._said(no)
                    return NOT_RUN
                return await self._entries(router, current, inner, depth + 1)
            finally:
                run.result, run.failing, run.code = current.result, current.failing, current.code

        try:
            layers = () if self._dry else outer
            return await Chain(layers, run, within).through(0, run.event, run.values)
        except Exception as error:  # noqa: BLE001 - it is raised again where nobody takes it
            code, left = await run.caught(error, (router,), run.failing)
            if left is None:
                return run.code if code is None else code
            raise left from (None if left is error else error)

    async def _entries(self, router: Router, run: Run, inner: tuple[Layer, ...], depth: int) -> int:
        whole = NOT_RUN
        priority: int | None = None
        over: str | None = None
        ignored: Flow | None = None
        for entry in self._ordered(router, run):
            if ignored is not None and entry.priority != priority:
                raise ignored
            if router.mode == "parallel" and whole == STOP and entry.priority != priority:
                over = over or "an earlier priority stopped the event"
            priority = entry.priority
            if over is not None and self._dry:
                self._rest(entry, depth, over)
                continue
            if over is not None:
                break
            try:
                code = await self._entry(router, entry, run, inner, depth)
            except Flow as signal:
                if router.mode != "parallel":
                    raise
                ignored = signal  # what runs beside it still ends
                continue
            whole = max(whole, code)
            if router.mode != "parallel" and (code == STOP or (code == RAN and router.mode == "first")):
                over = f"{_name(entry)} ran"
        if ignored is not None:
            raise ignored
        return whole

    def _ordered(self, router: Router, run: Run) -> Sequence[Handler | Include]:
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
        self, router: Router, entry: Handler | Include, run: Run, inner: tuple[Layer, ...], depth: int
    ) -> int:
        handler = entry if isinstance(entry, Handler) else None
        run.fails(None, NOT_RUN)
        try:
            if handler is not None:
                return await self._handler(handler, run, inner, depth)
            include = cast("Include", entry)
            current = run.inside(run.event, dict(run.values))
            no = await self._no(include.guards, current)
            if no is not None:
                self._note(depth, "router", include.router.name, "", "no", no)
                return NOT_RUN
            try:
                return await self._router(include.router, current, inner, depth)
            finally:
                run.result, run.failing, run.code = current.result, current.failing, current.code
        except Exception as error:
            code = run.code
            if router.mode == "first" and code >= RAN:
                raise
            self._note(depth, "handler" if handler else "router", _name(entry), "", "error", repr(error))
            said = await run.report(error, router, run.failing or handler)
            return code if said is None else said

    async def _handler(self, handler: Handler, run: Run, inner: tuple[Layer, ...], depth: int) -> int:
        no = None
        if not handler.enabled:
            no = "it is switched off"
        elif handler.removed:
            no = "it was removed"
        elif handler.deadline is not None and time.time() >= handler.deadline:
            no = f"it expired at {handler.expires}"
            if not self._dry:
                handler.remove()
        current = run.inside(run.event, dict(run.values))
        if no is None:
            no = await self._no(self._leaves[id(handler)].guards, current)
        if no is not None:
            self._note(depth, "handler", handler.name, handler.source, "no", no)
            return NOT_RUN
        self._note(depth, "handler", handler.name, handler.source, "runs", _around(inner))
        if self._dry:
            run.ran.append(handler)
            return CODE_OF_STOP[handler.stop]
        leaf = self._leaves[id(handler)]

        async def within(event: Event, values: Values) -> int:
            return await body(leaf, run, event, values)

        before = len(run.ran)
        try:
            return await Chain(inner, run, within, handler).through(0, run.event, current.values)
        except Flow:
            return NOT_RUN if len(run.ran) == before else leaf.default

    async def _no(self, guards: tuple[Guard, ...], run: Run, *, looked_up: bool = True) -> str | None:
        """What the first guard that says no is called; None when all say yes.

        What can be looked up is looked at first, of all guards, and then they are asked, cheapest first.
        """
        try:
            if looked_up:
                for guard in guards:
                    if not possible(guard, run.event, self._root.vocabulary):
                        return f"{guard.text} is false"
            for guard in sorted(guards, key=order_of_asking):
                if not await guard.ask(run.event, run.values):
                    return f"{guard.text} is false"
        except Exception as error:
            if not self._dry:
                raise
            return f"a guard failed: {error!r}"
        return None

    def _note(self, depth: int, what: str, name: str, source: str, said: str, why: str = "") -> None:
        self.steps.append(Step(depth, what, name, source, said, why))

    def _said(self, no: str) -> None:
        last = self.steps[-1]
        self.steps[-1] = Step(last.depth, last.what, last.name, last.source, "no", no)

    def _rest(self, entry: Handler | Include, depth: int, why: str) -> None:
        if isinstance(entry, Handler):
            self._note(depth, "handler", entry.name, entry.source, "not reached", why)
        else:
            self._note(depth, "router", entry.router.name, "", "not reached", why)


def _name(entry: Any) -> str:
    return entry.name if isinstance(entry, Handler) else entry.router.name


def _around(layers: Sequence[Layer]) -> str:
    return f"inside of {', '.join(one.where for one in layers)}" if layers else ""


def _command_length(guard: Guard, event: Event) -> int:
    """The length of the command that a guard finds in an event, 0 where it is no guard of commands or finds none."""
    from tamis.rules.commands import Command

    if Command not in guard.may_provide or guard.is_async or guard.needs():
        return 0
    values: dict[Any, Any] = {}
    try:
        guard.test(event, values)
    except Exception:  # noqa: BLE001 - the walk asks it again, and then it counts
        return 0
    command = values.get(Command)
    return len(command.name) if command is not None else 0

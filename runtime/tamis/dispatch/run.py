"""Running an event through a compiled tree: the leaves that can match, one after the other or at once.

asyncio is imported where it is needed: who only decodes and matches does without it.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, cast

from tamis.dispatch.codes import NOT_RUN, RAN, RAN_ON, STOP
from tamis.dispatch.compile.blocks import Leaf
from tamis.dispatch.compile.builder import Builder
from tamis.dispatch.compile.compiled import Compiled
from tamis.dispatch.layers import Chain
from tamis.dispatch.leaves import all_hold, call_function, code_of_result, code_of_word, try_leaf
from tamis.dispatch.state import Run
from tamis.errors import RegistrationError
from tamis.events.flow import Flow
from tamis.guards.guard import kept_part
from tamis.guards.injected import SHARED

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator

    from tamis.dispatch.check.findings import Finding
    from tamis.dispatch.compile.blocks import Block
    from tamis.dispatch.compile.items import Item
    from tamis.dispatch.state import Failure
    from tamis.events.event import Event
    from tamis.guards.guard import Guard
    from tamis.injection.available import Values
    from tamis.injection.scopes import Shared
    from tamis.routing.handler import Handler
    from tamis.routing.node import Node
    from tamis.routing.place import Place


def _possible(block: Block, event: Event) -> Iterator[Leaf]:
    for item in block.index(event.kind).pick(event):
        if isinstance(item, Leaf):
            if item.handler.enabled and not item.handler.removed:
                yield item
        else:
            yield from _possible(cast("Block", item), event)


class Tree(Compiled):
    """A compiled tree of routers that can be run. Raises `RegistrationError` with all that is wrong in it."""

    __slots__ = ("_block", "_indexes", "_makes", "_simple", "findings", "has_lane_rules", "has_replies")

    def __init__(self, root: Node) -> None:
        builder = Builder(root, call_function)
        if builder.problems:
            problems = "\n".join(dict.fromkeys(builder.problems))
            raise RegistrationError(f"handlers of {root.name} want what they cannot get:\n{problems}")
        super().__init__(root, builder.leaves)
        rule = root.lane_rule
        self.has_lane_rules = any(leaf.handler.control or leaf.router.lane_rule != rule for leaf in self.leaves)
        """Whether some router has lanes of its own, or some handler passes what runs in its lane."""
        self.has_replies = bool(root.vocabulary.delivery.replies)
        """Whether somebody may wait for what a handler returns."""
        self.findings: tuple[Finding, ...] | None = None
        """What can never run in it, once somebody asked."""
        self.bound = builder.binder.bound
        self.bound_catchers = builder.binder.bound_catchers
        self._makes = builder.binder.makes
        self.steps = builder.steps
        if self.steps or root.stage is not None:
            root.conversations.use_plans(list(self.steps.values()))
        self._block = builder.block
        self._indexes = builder.block.indexes
        block = builder.block
        self._simple = block.mode == "first" and not block.outer and block.guard is None

    @property
    def block(self) -> Block:
        """The block of the root, with all others in it."""
        return self._block

    def first_possible(self, event: Event) -> Leaf | None:
        """The first leaf that an event can come to, as far as its fields say."""
        return next(_possible(self._block, event), None)

    def begin(self, event: Event, failures: list[Failure] | None = None) -> Run:
        """A run of an event that has come nowhere yet."""
        run = Run(self, event, [] if failures is None else failures)
        if self._makes:
            run.values = {**self.base, SHARED: run.shared}
        return run

    def kept(self, handler: Handler) -> Guard | None:
        """What of a handler's guards is kept, with what it takes there: ask it with the values of a run."""
        return kept_part(self.bound.get((handler, guard), guard) for guard in handler.guards)

    async def dispatch(  # noqa: C901, PLR0911, PLR0912 - each way out of the plain path
        self, event: Event, failures: list[Failure] | None = None
    ) -> tuple[Handler, ...]:
        """The handlers whose bodies were started, in order."""
        stage = self.root.stage
        if stage is not None and stage.may_answer(event):  # answers come first
            answered = await stage.answer(self, event, [] if failures is None else failures)
            if answered is not None:
                return answered
        if not self._simple:
            return await self._general(event, failures)
        # What `KindIndex.pick` does, spelled out: this is the path of almost every event.
        item: Any
        try:
            index = self._indexes[event.kind]
            picked = index.remembered[index.facts(event)]
        except KeyError:
            picked = self._block.index(event.kind).pick(event)
        place = 0
        for item in picked:
            if not item.quick:
                return await self._from(picked[place:], event, failures, [])
            place += 1
            leaf: Leaf = item
            handler = leaf.handler
            if not handler.enabled or handler.removed:
                continue
            values = self.base
            if not leaf.plain:
                values = dict(values)
                answer = _ask(leaf, event, values)
                if answer is not True:
                    if answer is False:
                        continue
                    ended = await self._refused(answer, leaf, event, failures, values, picked[place:])
                    if ended is None:
                        continue
                    return ended
            try:
                binding = leaf.binding
                result = leaf.function(event) if binding is None else leaf.function(event, **binding.arguments(values))
                if leaf.is_async or (result is not None and inspect.isawaitable(result)):
                    result = await result
                if result is None:
                    return handler.alone
                code = code_of_result(leaf, result, event)
            except Flow as signal:
                code = code_of_word(leaf, type(signal))
            except Exception as error:  # noqa: BLE001 - it is reported
                return await self._failed(error, leaf, event, failures, values, picked[place:])
            if code == NOT_RUN:
                continue
            return handler.alone if code != RAN_ON else await self._from(picked[place:], event, failures, [handler])
        return ()

    async def _refused(
        self,
        error: Exception | None,
        leaf: Leaf,
        event: Event,
        failures: list[Failure] | None,
        values: Values,
        following: tuple[Item, ...],
    ) -> tuple[Handler, ...] | None:
        """Ends an event that a guard dropped, or reports what the guard raised; None: the next leaf is tried."""
        if error is None:
            return ()
        run = Run(self, event, [] if failures is None else failures)
        run.values = values
        code = await run.report(error, leaf.router, leaf.handler)
        if run.shared.made is not None:  # an error handler made something, which others share
            return await self._from(() if code == STOP else following, event, failures, [], run.shared)
        return () if code == STOP else None

    async def _failed(
        self,
        error: Exception,
        leaf: Leaf,
        event: Event,
        failures: list[Failure] | None,
        values: Values,
        following: tuple[Item, ...],
    ) -> tuple[Handler, ...]:
        """Reports what a body raised, and goes on if an error handler says so."""
        run = Run(self, event, [] if failures is None else failures)
        run.values = values
        run.shared.error = error
        code = await run.report(error, leaf.router, leaf.handler)
        goes_on = code in {NOT_RUN, RAN_ON} and run.caught_by is not self.root
        if not goes_on and run.shared.made is None:
            return leaf.handler.alone
        left = _outside(run.caught_by, following) if goes_on else ()
        return await self._from(left, event, failures, [leaf.handler], run.shared)

    async def _from(
        self,
        picked: tuple[Item, ...],
        event: Event,
        failures: list[Failure] | None,
        ran: list[Handler],
        shared: Shared | None = None,
    ) -> tuple[Handler, ...]:
        """Goes on where a plain call was not enough."""
        run = Run(self, event, [] if failures is None else failures, ran, shared)
        if self._makes:
            run.values = {**self.base, SHARED: run.shared}
        try:
            await self._sequence(self._block, picked, run)
        except Flow:
            pass  # IGNORE: the event is dropped
        except Exception as error:  # noqa: BLE001 - it is reported
            await run.report(error, self.root, run.failing)
        finally:
            if run.shared.made is not None:
                await run.shared.close()
        return tuple(run.ran)

    async def report(self, event: Event, error: Exception, handler: Handler | None, failures: list[Failure]) -> None:
        """Takes an error that ended an event from outside to the error handlers; what nobody takes is a failure."""
        run = self.begin(event, failures)
        run.shared.error = error
        try:
            await run.report(error, self.root if handler is None else handler.router, handler)
        finally:
            await run.shared.close()

    async def _general(self, event: Event, failures: list[Failure] | None) -> tuple[Handler, ...]:
        run = Run(self, event, [] if failures is None else failures)
        if self._makes:
            run.values = {**self.base, SHARED: run.shared}
        try:
            await self._enter(self._block, run)
        except Flow:
            pass
        except Exception as error:  # noqa: BLE001
            run.unhandled(error, run.failing)
        finally:
            if run.shared.made is not None:
                await run.shared.close()
        return tuple(run.ran)

    # --- blocks -------------------------------------------------------------------------------------------------------

    async def _enter(self, block: Block, run: Run) -> int:
        """A block, with what stands around it. Errors that its router does not take are raised."""
        values = run.values
        if block.checks:
            values = dict(values)
            if not await all_hold(block.checks, run.event, values):
                return NOT_RUN
        inner = run if values is run.values else run.inside(run.event, values)

        async def within(event: Event, values: Values) -> int:
            current = inner if event is inner.event and values is inner.values else inner.inside(event, values)
            try:
                return await self._within(block, current)
            finally:
                run.result, run.failing, run.code = current.result, current.failing, current.code

        try:
            if not block.outer:
                return await within(run.event, values)
            return await Chain(block.outer, run, within).through(0, run.event, values)
        except Exception as error:
            code, left = await inner.caught(error, (block.router,), run.failing)
            if left is None:
                return run.code if code is None else code
            if left is error:
                raise
            raise left from error

    async def _within(self, block: Block, run: Run) -> int:
        if block.guard is not None:
            run.values = dict(run.values)
            try:
                if not await block.guard.ask(run.event, run.values):
                    return NOT_RUN
            except Exception:
                run.record_failure(None, NOT_RUN)
                raise
        picked = block.index(run.event.kind).pick(run.event)
        if block.mode == "parallel":
            return await self._parallel(block, picked, run)
        return await self._sequence(block, picked, run)

    async def _sequence(self, block: Block, picked: tuple[Item, ...], run: Run) -> int:
        """One after the other, in a router of mode `first` or `all`."""
        whole = NOT_RUN
        over: list[Place] = []
        for item in picked:
            if over and any(router in over for router in item.routers):
                continue
            run.caught_by = None
            code = await self._try(block, item, run)
            if run.caught_by is not None and code < RAN:
                over.append(run.caught_by)
            if code == STOP or (code == RAN and block.mode == "first"):
                return code
            whole = max(whole, code)
        return whole

    async def _parallel(self, block: Block, picked: tuple[Item, ...], run: Run) -> int:
        """All of one priority at once, then the next. When one stops the event, those beside it still finish."""
        whole = NOT_RUN
        place = 0
        while place < len(picked):
            priority = picked[place].priority
            group: list[Item] = []
            while place < len(picked) and picked[place].priority == priority:
                group.append(picked[place])
                place += 1
            if len(group) == 1:
                codes: list[Any] = [await self._try(block, group[0], run)]
            else:
                import asyncio

                runs = [run.inside(run.event, run.values, []) for _ in group]  # each with its own list of who ran
                tries = [_contain_exit(self._try(block, item, run)) for item, run in zip(group, runs, strict=True)]
                codes = await asyncio.gather(*tries, return_exceptions=True)
                for side_run in runs:
                    run.ran += side_run.ran
            for code in codes:
                if isinstance(code, BaseException):
                    raise code
            whole = max(whole, *codes)
            if whole == STOP:
                break
        return whole

    async def _try(self, block: Block, item: Item, run: Run) -> int:
        """One leaf or block. An error that ends the router goes up through its middlewares; others are reported now."""
        handler = None
        run.record_failure(None, NOT_RUN)
        try:
            if isinstance(item, Leaf):
                handler = item.handler
                return await try_leaf(item, run)
            return await self._enter(cast("Block", item), run)
        except Exception as error:
            code = run.code
            handler = run.failing or handler
            said, left = await run.caught(error, item.routers, handler)
            ends = block.mode == "first" and code >= RAN
            if left is not None and ends:
                if left is error:
                    raise
                raise left from error
            if left is not None:
                said = await run.report(left, block.router, handler)
            if not ends:
                run.caught_by = None  # the router goes on
            return code if said is None else said


async def _contain_exit(attempt: Coroutine[Any, Any, int]) -> int | SystemExit:
    """The outcome of one try in a task of its own: a task that lets `SystemExit` pass ends the whole event loop."""
    try:
        return await attempt
    except SystemExit as error:
        return error


def _ask(leaf: Leaf, event: Event, values: Values) -> bool | Exception | None:
    """What the guards of a leaf say, none of which is async; or what one of them raised; None: drop the event."""
    try:
        for guard in leaf.checks:
            if not guard.test(event, values):
                return False
    except Flow:
        return None
    except Exception as error:  # noqa: BLE001 - it is reported
        return error
    return True


def _outside(router: Place | None, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Without those of a router that is over."""
    return tuple(item for item in items if router not in item.routers)

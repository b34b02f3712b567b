"""Running an event through a compiled tree: the leaves that can match, their guards, bodies and errors.

asyncio is imported where it is needed: who only decodes and matches does without it.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from tamis.dispatch.codes import CODE_OF_WORD, NOT_RUN, RAN, RAN_ON, STOP
from tamis.dispatch.layers import Chain
from tamis.dispatch.tree import Block, Builder, Leaf
from tamis.errors import HandlerTimeoutError, RegistrationError
from tamis.event import Event
from tamis.flow import Flow, flow_of
from tamis.handler import Handler
from tamis.log import logger

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.dispatch.tree import Item
    from tamis.parameters import Values
    from tamis.router import Router


class Failure(NamedTuple):
    """An error that no error handler took."""

    error: Exception
    handler: Handler | None


class Run:
    """What is known of one event on its way, where more than a plain call is needed."""

    __slots__ = ("code", "event", "failing", "failures", "ran", "result", "tree", "values")

    def __init__(self, tree: Tree, event: Event, failures: list[Failure], ran: list[Handler] | None = None) -> None:
        self.tree = tree
        self.event = event
        self.values: Values = {}
        self.ran: list[Handler] = [] if ran is None else ran
        self.failures = failures
        self.result: Any = None
        self.failing: Handler | None = None
        """Whose error is on its way up."""
        self.code = NOT_RUN
        """What it means for the flow that it is."""

    def inside(self, event: Event, values: Values, ran: list[Handler] | None = None) -> Run:
        """The same run for another event or with more values."""
        run = Run(self.tree, event, self.failures, self.ran if ran is None else ran)
        run.values = values
        return run

    def fails(self, handler: Handler | None, code: int) -> None:
        self.failing = handler
        self.code = code

    async def report(self, error: Exception, router: Router, handler: Handler | None = None) -> int | None:
        """Takes an error to the error handlers of a router and those above; what nobody takes is logged."""
        routers: list[Router] = [router]
        while routers[-1] is not self.tree.root and routers[-1].parent is not None:
            routers.append(routers[-1].parent)
        code, left = await self.caught(error, routers, handler)
        if left is not None:
            self.unhandled(left, handler)
        return code

    async def caught(
        self, error: Exception, routers: Sequence[Router], handler: Handler | None
    ) -> tuple[int | None, Exception | None]:
        """Asks the error handlers of routers, innermost first: (what they say of the flow, the error if it is left)."""
        values: Values | None = None
        for router in routers:
            for catcher in router.catchers:
                if not isinstance(error, catcher.types):
                    continue
                if values is None:
                    values = {**self.values, Event: self.event, **({Handler: handler} if handler is not None else {})}
                try:
                    result = catcher.function(error, **catcher.parameters.fill(values))
                    word = flow_of(await result if inspect.isawaitable(result) else result)
                except Flow as signal:
                    word = type(signal)
                except Exception as another:  # noqa: BLE001 - the next one up may know what to do with it
                    error = another
                    break
                if word is not Flow.SKIP:
                    return (None if word is None else CODE_OF_WORD.get(word)), None
        return None, error

    def unhandled(self, error: Exception, handler: Handler | None) -> None:
        """Logs an error that nobody took."""
        self.failures.append(Failure(error, handler))
        who = f"handler {handler.name}" if handler is not None else "a middleware or hook"
        logger().error("event %s: %s failed: %r", self.tree.event_id(self.event), who, error, exc_info=error)


class Tree:
    """A compiled tree of routers. Raises `RegistrationError` with all that is wrong in it."""

    __slots__ = ("_block", "_indexes", "_simple", "leaves", "root")

    def __init__(self, root: Router) -> None:
        builder = Builder(root)
        if builder.problems:
            problems = "\n".join(dict.fromkeys(builder.problems))
            raise RegistrationError(f"handlers of {root.name} want what they cannot get:\n{problems}")
        self.root = root
        self.leaves: list[Leaf] = builder.leaves
        self._block = builder.block
        self._indexes = builder.block.indexes
        block = builder.block
        self._simple = block.mode == "first" and not block.outer and block.guard is None

    def event_id(self, event: Event) -> str:
        """How a log names an event."""
        name = self.root.vocabulary.identity.event
        value = getattr(event.envelope, name, None) if name is not None else None
        return f"{event.kind!r}" if value is None else f"{value} ({event.kind!r})"

    async def dispatch(self, event: Event, failures: list[Failure] | None = None) -> tuple[Handler, ...]:
        """The handlers whose bodies were started, in order."""
        if not self._simple:
            return await self._general(event, failures)
        # What `KindIndex.pick` does, spelled out: this is the path of almost every event.
        try:
            index = self._indexes[event.kind]
            picked = index.remembered[index.facts(event)]
        except KeyError:
            picked = self._block.index(event.kind).pick(event)
        place = 0
        for item in picked:
            if not item.plain:
                return await self._from(picked[place:], event, failures, [])
            place += 1
            leaf = cast("Leaf", item)
            handler = leaf.handler
            if not handler.enabled or handler.removed:
                continue
            try:
                result = leaf.function(event)
                if leaf.is_async or (result is not None and inspect.isawaitable(result)):
                    result = await result
                if result is None:
                    return handler.alone
                word = flow_of(result)
            except Flow as signal:
                word = type(signal)
            except Exception as error:  # noqa: BLE001 - it is reported
                run = Run(self, event, [] if failures is None else failures)
                code = await run.report(error, leaf.router, handler)
                if code in {NOT_RUN, RAN_ON}:
                    return await self._from(picked[place:], event, failures, [handler])
                return handler.alone
            if word is Flow.SKIP:
                continue
            if word is Flow.CONTINUE:
                return await self._from(picked[place:], event, failures, [handler])
            return handler.alone
        return ()

    async def _from(
        self, picked: tuple[Item, ...], event: Event, failures: list[Failure] | None, ran: list[Handler]
    ) -> tuple[Handler, ...]:
        """Goes on where a plain call was not enough."""
        run = Run(self, event, [] if failures is None else failures, ran)
        try:
            await self._sequence(self._block, picked, run)
        except Flow:
            pass  # IGNORE: the event is dropped
        except Exception as error:  # noqa: BLE001 - it is reported
            await run.report(error, self.root, run.failing)
        return tuple(run.ran)

    async def _general(self, event: Event, failures: list[Failure] | None) -> tuple[Handler, ...]:
        run = Run(self, event, [] if failures is None else failures)
        try:
            await self._enter(self._block, run)
        except Flow:
            pass
        except Exception as error:  # noqa: BLE001
            run.unhandled(error, run.failing)
        return tuple(run.ran)

    # --- blocks -------------------------------------------------------------------------------------------------------

    async def _enter(self, block: Block, run: Run) -> int:
        """A block, with what stands around it. Errors that its router does not take are raised."""
        values = run.values
        if block.checks:
            values = dict(values)
            if not await self._holds(block.checks, run.event, values):
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
                run.fails(None, NOT_RUN)
                raise
        picked = block.index(run.event.kind).pick(run.event)
        if block.mode == "parallel":
            return await self._parallel(block, picked, run)
        return await self._sequence(block, picked, run)

    async def _sequence(self, block: Block, picked: tuple[Item, ...], run: Run) -> int:
        """One after the other, in a router of mode `first` or `all`."""
        whole = NOT_RUN
        for item in picked:
            code = await self._try(block, item, run)
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
                tries = [self._try(block, item, one) for item, one in zip(group, runs, strict=True)]
                codes = await asyncio.gather(*tries, return_exceptions=True)
                for one in runs:
                    run.ran += one.ran
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
        run.fails(None, NOT_RUN)
        try:
            if isinstance(item, Leaf):
                handler = item.handler
                return await self._attempt(item, run)
            return await self._enter(cast("Block", item), run)
        except Exception as error:
            code = run.code
            handler = run.failing or handler
            said, left = await run.caught(error, item.routers, handler)
            if left is None:
                return code if said is None else said
            if block.mode == "first" and code >= RAN:
                if left is error:
                    raise
                raise left from error
            said = await run.report(left, block.router, handler)
            return code if said is None else said

    # --- leaves -------------------------------------------------------------------------------------------------------

    async def _attempt(self, leaf: Leaf, run: Run) -> int:
        handler = leaf.handler
        if not handler.enabled or handler.removed:
            return NOT_RUN
        if handler.deadline is not None and now() >= handler.deadline:
            handler.remove()
            return NOT_RUN
        values = run.values
        if leaf.checks:
            values = dict(values)
            if not await self._holds(leaf.checks, run.event, values):
                return NOT_RUN
        if not leaf.layers:
            try:
                return await self.body(leaf, run, run.event, values)
            except Flow:
                return NOT_RUN  # a temporary handler that another event has taken
        before = len(run.ran)

        async def body(event: Event, values: Values) -> int:
            return await self.body(leaf, run, event, values)

        try:
            return await Chain(leaf.layers, run, body, handler).through(0, run.event, values)
        except Flow:
            return NOT_RUN if len(run.ran) == before else leaf.default

    async def _holds(self, guards: tuple[Any, ...], event: Event, values: Values) -> bool:
        for guard in guards:
            answer = guard.test(event, values)
            if guard.is_async:
                answer = await answer
            if not answer:
                return False
        return True

    async def body(self, leaf: Leaf, run: Run, event: Event, values: Values) -> int:
        handler = leaf.handler
        if handler.temp and not handler.claim():
            raise Flow.SKIP
        run.ran.append(handler)
        try:
            result = await self._call(leaf, event, values)
            word = leaf.router.judge(result, leaf.function)
            run.result = result
        except Flow as signal:
            word = type(signal)
        except Exception:
            run.fails(handler, leaf.default)
            run.values = values
            raise
        if word is None:
            return leaf.default
        if word is Flow.SKIP:
            run.ran.remove(handler)
        return CODE_OF_WORD.get(word, leaf.default)

    async def _call(self, leaf: Leaf, event: Event, values: Values) -> Any:
        arguments = {} if leaf.binding is None else leaf.binding.arguments(values)
        if leaf.timeout is None:
            return await self._start(leaf, event, arguments)
        import asyncio

        limit = asyncio.timeout(leaf.timeout)
        try:
            async with limit:
                return await self._start(leaf, event, arguments)
        except TimeoutError:
            if not limit.expired():
                raise  # one of its own
            raise HandlerTimeoutError(leaf.handler.name, leaf.timeout) from None

    async def _start(self, leaf: Leaf, event: Event, arguments: dict[str, Any]) -> Any:
        if leaf.handler.blocking:
            import asyncio

            return await asyncio.to_thread(leaf.function, event, **arguments)
        result = leaf.function(event, **arguments)
        return await result if leaf.is_async or inspect.isawaitable(result) else result


def now() -> float:
    import time

    return time.time()

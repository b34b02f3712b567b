"""Middlewares and hooks around what they wrap. Events that do not meet the conditions of one pass it by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis.dispatch.codes import CODE_OF_STOP, NOT_RUN, RAN, STOP
from tamis.events.event import Event
from tamis.events.flow import Flow, flow_of
from tamis.guards.injected import call_injected
from tamis.routing.middleware import Next, Outcome

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.dispatch.state import Run
    from tamis.guards.guard import Guard
    from tamis.injection.available import Values
    from tamis.routing.handler import Handler
    from tamis.routing.middleware import Layer


class Chain:
    """Layers around one thing, for one event. `through(0, event, values)` gives the code of how it ended."""

    __slots__ = ("_handler", "_inner", "_layers", "_of_errors", "_run")

    def __init__(
        self,
        layers: tuple[Layer, ...],
        run: Run,
        inner: Callable[[Event, Values], Awaitable[int]],
        handler: Handler | None = None,
    ) -> None:
        self._layers = layers
        self._run = run
        self._inner = inner
        self._handler = handler
        self._of_errors = STOP if handler is None else CODE_OF_STOP[handler.stop]
        """What an error before `next` means: around a router, the event is over; around a handler, that one failed."""

    async def through(self, place: int, event: Event, values: Values) -> int:
        while place < len(self._layers):
            layer = self._layers[place]
            place += 1
            seen = values
            if layer.guards:
                seen = dict(values)  # what they find is for this layer alone
                if not await _meets(layer.guards, event, seen):
                    continue
            match layer.role:
                case "outer" | "inner":
                    return await self._around(layer, place, event, values, seen)
                case "before_event" | "before_handler":
                    word = await self._look(layer, event, seen)
                    if word is not None:
                        return STOP if word is Flow.STOP else NOT_RUN
                case _:
                    return await self._after(layer, place, event, values, seen)
        return await self._inner(event, values)

    async def _around(self, layer: Layer, place: int, event: Event, values: Values, seen: Values) -> int:
        run = self._run
        code = STOP

        async def go_on(event: Event, provided: Values) -> Outcome:
            nonlocal code
            first = len(run.ran)
            code = await self.through(place, event, {**values, **provided} if provided else values)
            flow = Flow.STOP if code == STOP else None
            return Outcome(tuple(run.ran[first:]), run.result, flow, code >= RAN)

        following: Next[Any] = Next(layer, go_on)
        word = None
        try:
            if layer.binding is None:
                word = flow_of(await layer.function(event, following))
            else:
                seen = {**seen, Event: event}
                word = flow_of(
                    await call_injected(layer.function, (event, following), layer.binding, run.shared, event, seen)
                )
        except Flow as signal:
            word = type(signal)
            if word is Flow.IGNORE or (following.outcome is None and following.called):
                raise  # it comes from within
        except Exception as error:
            if following.outcome is None:
                if not following.called:
                    run.record_failure(self._handler, self._of_errors)
                raise
            await run.report(error, layer.router, self._handler)  # its own, after all was done
        if following.called:
            # An error from within that the middleware took: what failed has run, and the flow goes on from there.
            return code if following.outcome is not None else run.code
        if word is Flow.IGNORE:
            raise Flow.IGNORE
        return NOT_RUN if word in {Flow.SKIP, Flow.CONTINUE} else STOP

    async def _look(self, layer: Layer, event: Event, values: Values) -> type[Flow] | None:
        """Calls a hook that comes before."""
        try:
            word = flow_of(await self._call(layer, event, values))
        except Flow as signal:
            word = type(signal)
        except Exception:
            self._run.record_failure(self._handler, self._of_errors)
            raise
        if word is Flow.IGNORE:
            raise Flow.IGNORE
        return word if word in {Flow.SKIP, Flow.STOP, Flow.CONTINUE} else None

    async def _after(self, layer: Layer, place: int, event: Event, values: Values, seen: Values) -> int:
        """Calls a hook when what is inside has ended, with the exception if there was one. Its own are reported."""
        raised: Exception | None = None
        code = STOP
        before = len(self._run.ran)
        try:
            code = await self.through(place, event, values)
        except Exception as error:  # noqa: BLE001 - it is raised again below
            raised = error
        if layer.role == "after_event" or len(self._run.ran) > before:
            if raised is not None:
                seen = {**seen, Exception: raised, "exception": raised}
            try:
                await self._call(layer, event, seen)
            except Flow:
                pass  # it is over already
            except Exception as error:  # noqa: BLE001 - hooks that look back change nothing
                await self._run.report(error, layer.router, self._handler)
        if raised is not None:
            raise raised
        return code

    async def _call(self, layer: Layer, event: Event, values: Values) -> Any:
        if layer.binding is not None:
            values = {**values, Event: event}
            return await call_injected(layer.function, (event,), layer.binding, self._run.shared, event, values)
        result = layer.function(event)
        return await result if hasattr(result, "__await__") else result


async def _meets(guards: tuple[Guard, ...], event: Event, values: Values) -> bool:
    for guard in guards:
        if not await guard.ask(event, values):
            return False
    return True

"""What is known of one event on its way through a tree, and where its errors go."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.dispatch.codes import CODE_OF_WORD, NOT_RUN
from tamis.events.event import Event
from tamis.events.flow import Flow, flow_of
from tamis.guards.injected import call_injected
from tamis.injection.binding import fill
from tamis.injection.scopes import Shared
from tamis.log import logger_of
from tamis.routing.handler import Handler

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.dispatch.compile.compiled import Compiled
    from tamis.injection.available import Values
    from tamis.routing.place import Catcher, Place


_LOG = logger_of(__name__)


class Failure(NamedTuple):
    """An error that no error handler took."""

    error: BaseException
    handler: Handler | None


class Run:
    """What is known of one event on its way, where more than a plain call is needed."""

    __slots__ = ("caught_by", "code", "event", "failing", "failures", "ran", "result", "shared", "tree", "values")

    def __init__(
        self,
        tree: Compiled,
        event: Event,
        failures: list[Failure],
        ran: list[Handler] | None = None,
        shared: Shared | None = None,
    ) -> None:
        self.tree = tree
        self.event = event
        self.values: Values = tree.base  # never changed, only copied
        self.ran: list[Handler] = [] if ran is None else ran
        self.failures = failures
        self.shared = Shared(event, tree.root.made) if shared is None else shared
        self.result: Any = None
        self.failing: Handler | None = None
        """Whose error is on its way up."""
        self.caught_by: Place | None = None
        """The router whose error handler took the last one. An error that ended a router is over with that router."""
        self.code = NOT_RUN
        """What it means for the flow that it is."""

    def inside(self, event: Event, values: Values, ran: list[Handler] | None = None) -> Run:
        """The same run for another event or with more values."""
        run = Run(self.tree, event, self.failures, self.ran if ran is None else ran, self.shared)
        run.values = values
        return run

    def record_failure(self, handler: Handler | None, code: int) -> None:
        self.failing = handler
        self.code = code

    async def report(self, error: Exception, router: Place, handler: Handler | None = None) -> int | None:
        """Takes an error to the error handlers of a router and those above; what nobody takes is logged."""
        routers: list[Place] = [router]
        while routers[-1] is not self.tree.root and routers[-1].parent is not None:
            routers.append(routers[-1].parent)
        code, left = await self.caught(error, routers, handler)
        if left is not None:
            self.unhandled(left, handler)
        return code

    async def caught(
        self, error: Exception, routers: Sequence[Place], handler: Handler | None
    ) -> tuple[int | None, Exception | None]:
        """Asks the error handlers of routers, innermost first: (what they say of the flow, the error if it is left)."""
        for router in routers:
            for catcher in router.catchers:
                if not isinstance(error, catcher.types):
                    continue
                try:
                    passed, result = await self._catch(catcher, error, handler)
                    if passed:
                        continue
                    word = flow_of(result)
                except Flow as signal:
                    word = type(signal)
                except Exception as another:  # noqa: BLE001 - the next one up may know what to do with it
                    error = another
                    break
                if word is not Flow.SKIP:
                    self.caught_by = router
                    return (None if word is None else CODE_OF_WORD.get(word)), None
        return None, error

    async def _catch(self, catcher: Catcher, error: Exception, handler: Handler | None) -> tuple[bool, Any]:
        """Calls an error handler, or passes it by where the event is not what it takes: (whether, what it said)."""
        values: Values = {**self.values, Event: self.event, Handler: handler, Exception: error}
        taken = self.tree.bound_catchers.get(catcher)
        if taken is None:
            result = catcher.function(error, **fill(catcher.parameters, values))
            return False, await result if inspect.isawaitable(result) else result
        for guard in taken.asks:
            if not guard.test(self.event, values):
                return True, None
        return False, await call_injected(catcher.function, (error,), taken.binding, self.shared, self.event, values)

    def unhandled(self, error: Exception, handler: Handler | None) -> None:
        """Logs an error that nobody took, which what was made for the event sees at its end."""
        self.shared.error = self.shared.error or error
        self.failures.append(Failure(error, handler))
        who = f"handler {handler.name}" if handler is not None else "a middleware or hook"
        _LOG.error("event %s: %s failed: %r", self.tree.event_id(self.event), who, error, exc_info=error)

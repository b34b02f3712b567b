"""Handlers: registered functions with what was said when they were registered. They stay callable."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime, timedelta
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, cast

from tamis.errors import RegistrationError
from tamis.injection.signature import Parameters
from tamis.routing.event_parameter import check_event
from tamis.routing.options import values_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import ParamSpec, TypeVar

    from tamis.events.event import AnyEvent, Event
    from tamis.guards.guard import Guard
    from tamis.injection.available import Available
    from tamis.routing.options import Options
    from tamis.routing.place import Compiler, Place

    P = ParamSpec("P", default=...)
    R = TypeVar("R", covariant=True, default=Any)
else:
    from typing import ParamSpec, TypeVar

    P = ParamSpec("P")
    R = TypeVar("R", covariant=True)


class Handler(Generic[P, R]):
    """A registered function. Call it as the function it wraps.

    `id` tells it from all others and stays the same from start to start; `owner` is the module that registered it,
    `source` its place as `file:line`. `enabled` can be switched at any time.
    """

    # Its options, but for `expires`; set from their table.
    name: str
    description: str
    priority: int
    stop: bool | None
    temp: bool
    enabled: bool
    timeout: float | None
    blocking: bool
    control: bool
    before: Callable[[Any], Any] | None
    on_manage: Callable[[Any], Any] | None
    depends: tuple[Any, ...]

    def __init__(self, function: Callable[P, R], guards: tuple[Guard, ...], options: Options, router: Place) -> None:
        update_wrapper(self, function)  # first: it copies the function's own attributes, whatever their names
        module = getattr(function, "__module__", None) or "?"
        self.function: Callable[..., Any] = function
        self.guards = guards
        self.router = router
        self.owner = module
        path = f"{module}.{getattr(function, '__qualname__', repr(function))}"
        values = values_of(options)
        self.deadline = _deadline(values.pop("expires"))
        """When it is removed, in seconds since the epoch; None: never."""
        self.has_timeout = "timeout" in options
        vars(self).update(values, name=values["name"] or path, depends=tuple(values["depends"]))
        self.id = self.name
        """Its name; where several have the same, a number behind it. Set by the registry."""
        self.removed = False
        self.twin_of: Handler[P, R] | None = None
        """The handler that this one is in another app, where several include its router."""
        self._is_claimed = False
        """Whether the one run of a temporary handler is going on."""
        self.order: tuple[int, ...] = ()
        self.alone = (self,)
        self.is_async = is_async(function)
        self.parameters = Parameters(function, f"handler {self.name} ({self.source})")
        check_event(self.parameters, router.vocabulary)
        inner = inspect.unwrap(function)
        if inspect.isgeneratorfunction(inner) or inspect.isasyncgenfunction(inner):
            raise RegistrationError(
                f"handler {self.name} has a `yield`, so that calling it does not run it; return instead"
            )
        if self.blocking and self.is_async:
            raise RegistrationError(f"handler {self.name} is async; blocking=True is for plain functions")

    @property
    def source(self) -> str:
        """Where the function is, as `file:line`; empty for one that is not written in Python."""
        return source_of(self.function)

    @property
    def expires(self) -> datetime | None:
        return None if self.deadline is None else datetime.fromtimestamp(self.deadline, UTC)

    @property
    def functions(self) -> tuple[Callable[..., Any], ...]:
        """All functions that it runs."""
        return (self.function,)

    @property
    def event_annotation(self) -> Any:
        """The annotation of the event that it begins with; events that are something else are not for it."""
        return self.parameters.first

    def prepare(self, compiler: Compiler, leaf: Any, available: Available) -> None:
        """Works out how its leaf in a compiled tree is run, of what is available there."""
        compiler.fit(leaf, self.parameters, available)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return cast("R", self.function(*args, **kwargs))

    def accepts(self, event: AnyEvent) -> bool:
        """Whether all queries and guards in front of this handler say yes. Async guards cannot be asked this way."""
        return all(guard(cast("Event", event)) for guard in self.guards)

    def claim(self) -> bool:
        """Claims the single run of a temporary handler and takes it out; True for the first caller.

        `release` puts it back, if that run does not count.
        """
        if self.removed or self._is_claimed:
            return False
        self._is_claimed = True
        self.remove()
        return True

    def release(self) -> None:
        """The claimed run does not count: it was left out, or will be tried again."""
        self._is_claimed = False
        if self.removed:
            self.router.put_back(cast("Handler", self))

    def remove(self) -> None:
        """Takes the handler out of its app, from the next event on. Removing it twice is no mistake.

        Where several apps include its router, `router.remove(handler)` takes it out of all.
        """
        if not self.removed:
            self.router.take_out(self)

    def __repr__(self) -> str:
        shown = " & ".join(guard.text for guard in self.guards) or "every event"
        return f"<Handler {self.name}: {shown}>"


def source_of(function: Callable[..., Any]) -> str:
    """Where a function is, as `file:line`; empty for one that is not written in Python."""
    code = getattr(inspect.unwrap(function), "__code__", None)
    return f"{code.co_filename}:{code.co_firstlineno}" if code is not None else ""


def is_async(function: Callable[..., Any]) -> bool:
    """Whether calling it gives an awaitable, as far as can be told without calling."""
    inner = inspect.unwrap(function)
    return inspect.iscoroutinefunction(inner) or inspect.iscoroutinefunction(getattr(inner, "__call__", None))  # noqa: B004


def _deadline(expires: datetime | timedelta | None) -> float | None:
    if expires is None:
        return None
    if isinstance(expires, timedelta):
        return (datetime.now(UTC) + expires).timestamp()
    return expires.timestamp()

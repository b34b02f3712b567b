"""Handlers: registered functions with what was said when they were registered. They stay callable."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, cast

from tamis.errors import RegistrationError
from tamis.injection.signature import Parameters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import ParamSpec, TypedDict, TypeVar

    from tamis.events.event import AnyEvent, Event
    from tamis.guards.guard import Guard
    from tamis.injection.available import Available
    from tamis.routing.place import Compiler, Place

    P = ParamSpec("P", default=...)
    R = TypeVar("R", covariant=True, default=Any)
else:
    from typing import ParamSpec, TypeVar

    P = ParamSpec("P")
    R = TypeVar("R", covariant=True)

    class TypedDict(dict):
        """Lets `closed=True` pass, which says to checkers that other names are wrong; `typing` has it from 3.15 on."""

        def __init_subclass__(cls, **_: bool) -> None: ...


class Options(TypedDict, total=False, closed=True):
    """What can be said of a handler where it is registered, or of a scope for all handlers in it."""

    name: str
    """Shown in traces, panels and help; the function's own name by default."""
    description: str
    priority: int
    """Smaller runs earlier; 0 by default. Equal ones run in the order of registration."""
    stop: bool | None
    """True: no other handler after it ran. False: others may run after it. None: as the router's mode says."""
    temp: bool
    """Runs once, and is removed just before."""
    expires: datetime | timedelta | None
    """When it is removed; a timedelta counts from registration. A datetime without a time zone is local time."""
    enabled: bool
    timeout: float | None
    """Seconds after which it is cancelled; the app's by default, None: never."""
    blocking: bool
    """A plain function that blocks: run it in a thread."""
    depends: Sequence[Any]
    """Dependencies that are made for their effect, in order, before the parameters; those of a scope come first."""
    before: Callable[[Any], Any] | None
    """Called with the event before each run, once all guards said yes. Raise `Flow.SKIP` to leave the run out."""
    on_manage: Callable[[Any], Any] | None
    """Called with the handler when a panel opens (`app.plugins.manage()`), not when events come."""


NAMES = frozenset(Options.__annotations__)
_DEFAULTS: Options = {
    "name": "", "description": "", "priority": 0, "stop": None, "temp": False, "expires": None, "enabled": True,
    "blocking": False,
}  # fmt: skip


def checked(options: Options, where: str) -> Options:
    """The options, or a `RegistrationError` that names the one that is wrong."""
    for name, value in options.items():
        if name not in NAMES:
            from difflib import get_close_matches

            near = get_close_matches(name, NAMES, 1)
            hint = f"did you mean {near[0]!r}? " if near else ""
            raise RegistrationError(f"{where}: there is no option {name!r}; {hint}options: {', '.join(sorted(NAMES))}")
        fits = _FITS[name]
        if not isinstance(value, fits) or (isinstance(value, bool) and bool not in fits):
            wanted = " or ".join("None" if one is type(None) else one.__name__ for one in fits)
            raise RegistrationError(f"{where}: option {name!r} is {wanted}, not {value!r}")
    return options


_NONE = type(None)
_FITS: dict[str, tuple[type, ...]] = {
    "name": (str,), "description": (str,), "priority": (int,), "stop": (bool, _NONE), "temp": (bool,),
    "expires": (datetime, timedelta, _NONE), "enabled": (bool,), "timeout": (int, float, _NONE), "blocking": (bool,),
    "depends": (list, tuple), "before": (cast("type", Callable), _NONE), "on_manage": (cast("type", Callable), _NONE),
}  # fmt: skip


class Handler(Generic[P, R]):
    """A registered function. Call it as the function it wraps.

    `id` tells it from all others and stays the same from start to start; `owner` is the module that registered it,
    `source` its place as `file:line`. `enabled` can be switched at any time.
    """

    def __init__(self, function: Callable[P, R], guards: tuple[Guard, ...], options: Options, router: Place) -> None:
        update_wrapper(self, function)  # first: it copies the function's own attributes, whatever their names
        module = getattr(function, "__module__", None) or "?"
        self.function: Callable[..., Any] = function
        self.guards = guards
        self.router = router
        self.owner = module
        path = f"{module}.{getattr(function, '__qualname__', repr(function))}"
        whole: Options = {**_DEFAULTS, **options}
        self.name = whole.get("name") or path
        self.description = whole.get("description", "")
        self.priority = whole.get("priority", 0)
        self.stop = whole.get("stop")
        self.temp = whole.get("temp", False)
        self.enabled = whole.get("enabled", True)
        self.has_timeout = "timeout" in whole
        self.timeout = whole.get("timeout")
        self.depends = tuple(whole.get("depends", ()))
        self.blocking = whole.get("blocking", False)
        self.before = whole.get("before")
        self.on_manage = whole.get("on_manage")
        self.deadline = _deadline(whole.get("expires"))
        """When it is removed, in seconds since the epoch; None: never."""
        self.id = self.name
        """Its name; where several have the same, a number behind it. Set by the registry."""
        self.removed = False
        self.order: tuple[int, ...] = ()
        self.alone = (self,)
        self.is_async = is_async(function)
        self.parameters = Parameters(function, f"handler {self.name} ({self.source})")
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
        return all(one(cast("Event", event)) for one in self.guards)

    def claim(self) -> bool:
        """Takes the one run that a temporary handler has. Only the first who asks gets it."""
        if self.removed:
            return False
        self.remove()
        return True

    def remove(self) -> None:
        """Takes the handler out of its router, from the next event on. Removing it twice is no mistake."""
        self.router.remove(self)

    def __repr__(self) -> str:
        shown = " & ".join(one.text for one in self.guards) or "every event"
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

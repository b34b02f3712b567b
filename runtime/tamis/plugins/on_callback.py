"""`on_callback`: callbacks that say whether an event may go on, as plugins for Pyrogram bots write them.

They are handlers in one router in front of the bot's own (`Router(mode="all", verdict=gate)`): True and None go on,
False ends the event, of a pair `(answer, stop)` a true `stop` ends it, too.

>>> from tamis.plugins.on_callback import on_callback
>>> @on_callback(name="spam", description="Refuses links", filters=match("message:text"), rank=-1)
... async def spam(bot: App, event: MessageTextEvent) -> bool:
...     return "://" not in event.msg.text
>>> on_callback.install(app, spam)  # or, of a whole module: app.plugins.load("plugins.spam")
"""

from __future__ import annotations

from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, cast

from tamis.errors import RegistrationError
from tamis.events.flow import Flow, gate
from tamis.guards.guard import Guard
from tamis.plugins.callback_bodies import body_for
from tamis.routing.handler import Handler, is_async, source_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from typing_extensions import ParamSpec, TypeVar

    from tamis.guards.guard import AnyGuard
    from tamis.router import Router
    from tamis.routing.node import Node

    Answer = bool | tuple[bool | None, bool] | type[Flow] | Flow | None
    P = ParamSpec("P")
    R = TypeVar("R", bound=Answer | Awaitable[Answer], covariant=True)
else:
    from typing import ParamSpec, TypeVar

    P = ParamSpec("P")
    R = TypeVar("R", covariant=True)

PRIORITY = -100
"""Of the router of callbacks among the handlers of an app: they are asked before the bot's own."""

__all__ = ["on_callback"]


class Callback(Generic[P, R]):
    """A function with what was said of it by `on_callback`. Call it as the function.

    `enable` can be switched at any time. `handler` is what it is registered as, None before that; through
    `callback.handler.router`, a hook can register further handlers.
    """

    def __init__(self, function: Callable[P, R], said: OnCallback) -> None:
        update_wrapper(self, function)
        if not callable(function):
            raise RegistrationError(f"@on_callback(…) is for a function, not {function!r}")
        module = getattr(function, "__module__", None) or "?"
        self.function = function
        self.is_named = bool(said.name)
        self.name = said.name or f"callback-{module}.{getattr(function, '__qualname__', 'callback')}"
        self.filters = said.filters
        self.description = said.description
        self.rank = said.rank
        self.hook = said.hook
        self.stop_propagation = said.stop_propagation
        self.before = said.before
        self.handler: Handler | None = None
        self._enable = said.enable

    @property
    def enable(self) -> bool:
        """Whether it is asked. Anything but True and False raises `RegistrationError`."""
        return self._enable if self.handler is None else self.handler.enabled

    @enable.setter
    def enable(self, value: bool) -> None:
        self._enable = _fits("enable", value, bool)
        if self.handler is not None:
            self.handler.enabled = value

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)

    def __tamis_register__(self, app: Any) -> None:
        """Registers it in the app's router of callbacks; `app.plugins` calls this for what a module defines."""
        router = _router_in(app)
        taken = {handler.name: handler for handler in router.handlers}
        name = self.name
        if name in taken and self.is_named:
            raise RegistrationError(
                f"there are two callbacks named {name!r}: {taken[name].source} and {source_of(self.function)}; "
                "panels and switches tell callbacks apart by their names"
            )
        for number in range(2, len(taken) + 3):
            if name not in taken:
                break
            name = f"{self.name}-{number}"
        guards = () if self.filters is None else (cast("Guard", self.filters),)
        hook = self.hook
        handler: Handler = Handler(
            body_for(cast("Any", self.function), router),
            guards,
            {
                "name": name,
                "description": self.description,
                "priority": self.rank,
                "enabled": self._enable,
                "stop": True if self.stop_propagation else None,
                "blocking": not is_async(self.function),
                "before": self.before,
                "on_manage": None if hook is None else lambda _: hook(self),
            },
            router,
        )
        router.add(handler)
        self.name = name
        self.handler = handler

    def __repr__(self) -> str:
        return f"<Callback {self.name}: rank {self.rank}, {'on' if self.enable else 'off'}>"


class OnCallback:
    """Makes a callback of a function: it says whether an event may go on. Raises `RegistrationError` for wrong options.

    `name`: shown in the panel; without one, it is made of the function's (`callback-plugins.spam.check`). Two of one
    name are refused. `filters`: a guard, or several with `& | ~`; None: every event. `rank`: smaller ones are asked
    earlier, equal ones in the order of registration. `enable`: False, not to ask it for now. `hook`: called with the
    callback when a panel opens. `stop_propagation`: when it ran, nothing else does. `before`: called with the event
    before each run.

    The function takes `(bot, event)`, or the event alone. What it is annotated with narrows, as for all handlers;
    annotated with a type of what events hold, it gets that (`message: Message`). A plain function runs in a thread.
    """

    def __init__(
        self,
        name: str | None = None,
        filters: AnyGuard | None = None,
        description: str = "",
        rank: int = 0,
        enable: bool = True,
        hook: Callable[[Callback[..., Any]], Any] | None = None,
        stop_propagation: bool = False,
        *,
        before: Callable[[Any], Any] | None = None,
    ) -> None:
        if callable(cast("Any", name)):
            raise RegistrationError("write @on_callback() with brackets, also where nothing is said in them")
        if filters is not None and not isinstance(cast("Any", filters), Guard):
            raise RegistrationError(
                f"filters={filters!r} is no guard, and would let everything pass; write filters=match('…') for a "
                "query, filters=guard(function) for a function"
            )
        self.name = _fits("name", name, str, type(None))
        self.filters = filters
        self.description = _fits("description", description, str)
        self.rank = _fits("rank", rank, int)
        self.enable = _fits("enable", enable, bool)
        self.hook = _callable("hook", hook)
        self.stop_propagation = _fits("stop_propagation", stop_propagation, bool)
        self.before = _callable("before", before)

    def __call__(self, function: Callable[P, R], /) -> Callback[P, R]:
        return Callback(function, self)

    @staticmethod
    def install(app: Any, *callbacks: Callback[..., Any]) -> None:
        """Registers callbacks in an app or router: in front of its handlers, or in it, if its `verdict` is `gate`."""
        for callback in callbacks:
            callback.__tamis_register__(app)


on_callback = OnCallback


def _router_in(app: Router) -> Node:
    """The router of callbacks of an app, made when the first one comes."""
    from tamis.router import router_beside

    if app.verdict is gate:
        return app
    found: Node | None = next(
        (include.router for include in app.includes if include.router.verdict is gate and include.priority == PRIORITY),
        None,
    )
    if found is None:
        found = router_beside(app, name="callbacks", mode="all", verdict=gate)
        app.include(found, priority=PRIORITY)
    return found


def _fits(name: str, value: Any, *types: type) -> Any:
    if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
        wanted = " or ".join("None" if kind is type(None) else kind.__name__ for kind in types)
        raise RegistrationError(f"on_callback: {name} is {wanted}, not {value!r}")
    return value


def _callable(name: str, value: Any) -> Any:
    if value is not None and not callable(value):
        raise RegistrationError(f"on_callback: {name} is a function, not {value!r}")
    return value

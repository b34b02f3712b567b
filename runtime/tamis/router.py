"""Routers: ordered handlers behind queries and guards. The first handler that matches an event runs."""

from __future__ import annotations

import inspect
from functools import update_wrapper
from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar, cast

from tamis.errors import QueryError, RegistrationError
from tamis.guard import Guard, query_guard

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.event import Event
    from tamis.vocabulary import Vocabulary


class Handler:
    """A registered function. It stays callable like the function it wraps, and carries what it was registered with."""

    __class_getitem__: ClassVar[Any] = cast("Any", classmethod)(GenericAlias)

    def __init__(self, function: Callable[..., Any], guards: tuple[Guard, ...], name: str) -> None:
        update_wrapper(self, function)  # first: it copies the function's own attributes, whatever their names
        self.function = function
        self.guards = guards
        self.name = name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.function(*args, **kwargs)

    def accepts(self, event: Event) -> bool:
        """Whether all queries and guards in front of this handler say yes."""
        return all(one(event) for one in self.guards)

    def __repr__(self) -> str:
        shown = " & ".join(one.text for one in self.guards) or "every event"
        return f"<Handler {self.name}: {shown}>"


class Route:
    """A place to register handlers, behind some queries and guards. Chaining adds to what must hold.

    >>> pm = router.on("message:chat:private")
    >>> @pm.on("message:text")
    ... async def echo(event): ...
    """

    __class_getitem__: ClassVar[Any] = cast("Any", classmethod)(GenericAlias)

    def __init__(self, router: Router, guards: tuple[Guard, ...] = ()) -> None:
        self._router = router
        self._guards = guards

    def on(self, query: str, /) -> Route:
        """Events that match the query. Raises `QueryError` for one the spec does not have."""
        return Route(self._router, (*self._guards, query_guard(self._router.vocabulary.query(query))))

    def on_any(self, *queries: str) -> Route:
        """Events that match at least one of the queries."""
        if not queries:
            raise RegistrationError("on_any() needs at least one query: on_any('message:text', 'message:caption')")
        guards = _guards(self._router.vocabulary, queries)
        either = guards[0]
        for one in guards[1:]:
            either = either | one
        return Route(self._router, (*self._guards, either))

    def filter(self, guard: Guard, /) -> Route:
        """Events for which the guard says yes."""
        return Route(self._router, (*self._guards, _checked(guard, "filter")))

    def drop(self, query: str | Guard, /) -> Route:
        """Events that do not match the query, or for which the guard says no."""
        if isinstance(query, str):
            return Route(self._router, (*self._guards, ~query_guard(self._router.vocabulary.query(query))))
        return Route(self._router, (*self._guards, ~_checked(query, "drop")))

    def __call__(self, handler: Callable[..., Any], /) -> Handler:
        """Registers a function that takes the event; used as a decorator."""
        if isinstance(handler, Handler):
            handler = handler.function
        if not callable(cast("Any", handler)):
            raise RegistrationError(f"a handler is a function that takes the event, not {handler!r}")
        name = f"{getattr(handler, '__module__', '?')}.{getattr(handler, '__qualname__', repr(handler))}"
        _check_takes_event(handler, name)
        registered = Handler(handler, self._guards, name)
        self._router.handlers.append(registered)
        return registered


class Router(Route):
    """An ordered list of handlers. Generated packages derive one that knows their queries.

    >>> router = Router()
    >>> @router.on("message:text")
    ... async def echo(event: MessageTextEvent) -> None:
    ...     print(event.msg.text)
    >>> await router.dispatch(decode(raw))
    """

    vocabulary: ClassVar[Vocabulary]

    def __init__(self) -> None:
        self.handlers: list[Handler] = []
        super().__init__(self)

    async def dispatch(self, event: Event, /) -> Handler | None:
        """Runs the first handler that accepts the event and returns it; None if there is none. Errors pass through."""
        for handler in self.handlers:
            if handler.accepts(event):
                result = handler.function(event)
                if inspect.isawaitable(result):
                    await result
                return handler
        return None


def _guards(vocabulary: Vocabulary, queries: tuple[str, ...]) -> list[Guard]:
    """The guards of several queries. Raises one `QueryError` that names all wrong ones."""
    guards: list[Guard] = []
    wrong: list[QueryError] = []
    for query in queries:
        try:
            guards.append(query_guard(vocabulary.query(query)))
        except QueryError as error:
            wrong.append(error)
    if len(wrong) > 1:
        listed = "\n".join(f"{number}. {error}" for number, error in enumerate(wrong, 1))
        raise QueryError(f"{len(wrong)} of the queries are wrong:", listed)
    if wrong:
        raise wrong[0]
    return guards


def _checked(guard: object, where: str) -> Guard:
    if not isinstance(guard, Guard):
        hint = f"{where}(match({guard!r}))" if isinstance(guard, str) else "guard(function)"
        raise RegistrationError(f"{where}() takes a guard, not {guard!r}; write {hint}")
    return guard


def _check_takes_event(handler: Callable[..., Any], name: str) -> None:
    try:
        inspect.signature(handler).bind(None)
    except TypeError as error:
        raise RegistrationError(f"handler {name} cannot be called with just the event: {error}") from None
    except ValueError:
        return

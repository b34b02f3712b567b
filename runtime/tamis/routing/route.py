"""Routes: places to register handlers, behind queries and guards. A route is a decorator, and a scope to keep."""

from __future__ import annotations

from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

from tamis.errors import QueryError, RegistrationError
from tamis.guards.guard import Guard
from tamis.guards.query import query_guard
from tamis.routing.handler import Handler
from tamis.routing.options import check_options

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import timedelta
    from typing import Unpack

    from tamis.queries.vocabulary import Vocabulary
    from tamis.routing.options import Options
    from tamis.routing.place import Registrar
    from tamis.routing.prompts import Prompt
    from tamis.routing.session_keys import Per
    from tamis.routing.steps import Steps


class Route:
    """A place to register handlers, behind some queries and guards. Chaining adds to what must hold.

    >>> pm = router.on("message:chat:private")
    >>> @pm.on("message:text", name="echo", priority=5)
    ... async def echo(event): ...
    """

    __class_getitem__: ClassVar[Any] = cast("Any", classmethod)(GenericAlias)

    def __init__(self, router: Registrar, guards: tuple[Guard, ...] = (), options: Options | None = None) -> None:
        self._router = router
        self._guards = guards
        self._options: Options = options or {}

    def _behind(self, guard: Guard | None, options: Options) -> Route:
        """A route with one more guard and more options."""
        guards = self._guards if guard is None else (*self._guards, guard)
        merged: Options = {**self._options, **check_options(options, repr(self))}
        if "depends" in options and "depends" in self._options:
            merged["depends"] = (*self._options["depends"], *options["depends"])
        route: Route = self._router.route_class(self._router, guards, merged)
        return route

    def on(self, query: str, /, **options: Unpack[Options]) -> Route:
        """Events that match the query. Raises `QueryError` for one the spec does not have."""
        return self._behind(query_guard(self._router.vocabulary.query(query)), options)

    def on_any(self, *queries: str, **options: Unpack[Options]) -> Route:
        """Events that match at least one of the queries."""
        if not queries:
            raise RegistrationError("on_any() needs at least one query: on_any('message:text', 'message:caption')")
        guards = _guards(self._router.vocabulary, queries)
        either = guards[0]
        for guard in guards[1:]:
            either = either | guard
        return self._behind(either, options)

    def filter(self, guard: Guard, /, **options: Unpack[Options]) -> Route:
        """Events for which the guard says yes."""
        return self._behind(_checked(guard, "filter"), options)

    def drop(self, query: str | Guard, /, **options: Unpack[Options]) -> Route:
        """Events that do not match the query, or for which the guard says no."""
        if isinstance(query, str):
            return self._behind(~query_guard(self._router.vocabulary.query(query)), options)
        return self._behind(~_checked(query, "drop"), options)

    def options(self, **options: Unpack[Options]) -> Route:
        """The same events, with options for all handlers in this scope."""
        return self._behind(None, options)

    def __call__(self, handler: Callable[..., Any], /) -> Handler:
        """Registers a function that takes the event; used as a decorator."""
        if isinstance(handler, Handler):
            handler = handler.function
        if not callable(cast("Any", handler)):
            raise RegistrationError(f"a handler is a function that takes the event, not {handler!r}")
        registered: Handler = self._router.add(Handler(handler, self._guards, self._options, self._router))
        return registered

    def steps(  # noqa: PLR0913 - options by their names
        self, state: type[Any] | None = None, /, *, version: int = 0, per: Per = "user in chat",
        answer_within: float | timedelta | None = 3600.0, parallel: bool = False,
        unless: Guard | Literal["commands"] | None = "commands", cancel: str | tuple[str, ...] = (),
        cancelled: Prompt = None, failures: int | None = 3,
        failed: Prompt = "Something went wrong several times, so this conversation is over.",
        **options: Unpack[Options],
    ) -> Steps:  # fmt: skip
        """A handler in steps, which can ask, wait for the answer, and go on where it was after a restart.

        `state` is a class whose fields have defaults, such as a msgspec struct, and `version` that of what it stores.
        `per` says whose answers count, `answer_within` for how many seconds each question waits (None: for ever).
        A new session takes the place of an old one with the same people, unless `parallel`. Events for which `unless`
        says yes are no answers: commands, where it says nothing, but for what awaits commands itself. `cancel` is the
        command that ends it, such as "cancel", and `cancelled` what is said then. When a step failed with `failures`
        events of one session, the session is parked, and `failed` is said.

        >>> order = router.on("message:text").command("order").steps(Order)
        >>> @order.got("what", "What would you like?")
        ... async def what(event: MessageTextEvent, what: str, session: Session[Order]) -> None: ...
        """
        from tamis.routing.steps import Registration, Steps

        merged = self._behind(None, options)._options
        return Steps(
            Registration(self._router, self._guards, merged), state, version=version, per=per,
            answer_within=answer_within, parallel=parallel, unless=unless, cancel=cancel, cancelled=cancelled,
            failures=failures, failed=failed,
        )  # fmt: skip

    @property
    def guards(self) -> tuple[Guard, ...]:
        """What must hold for the events of this route."""
        return self._guards

    @property
    def router(self) -> Registrar:
        """The router that handlers are registered in."""
        return self._router

    def include(self, router: Registrar, /, *, priority: int = 0) -> None:
        """Puts a whole router behind this route: its handlers see the events that come this far."""
        self._router.add_router(router, self._guards, priority)

    def outer(self, middleware: Any = None, /, *, provides: Mapping[str, Any] | None = None) -> Any:
        """Puts a middleware around the whole router, before its handlers are chosen; used as a decorator, too.

        On a route with conditions it is for the events that meet them. `provides` names what it passes to `next` by
        name, with types.
        """
        return self._around(middleware, "outer", provides)

    def use(self, middleware: Any = None, /, *, provides: Mapping[str, Any] | None = None) -> Any:
        """Puts a middleware around each handler that is about to run, in this router and the ones below.

        Behind `next` it can take what handlers take, and the `Handler` that it stands around.
        """
        return self._around(middleware, "inner", provides)

    def _around(self, middleware: Any, role: str, provides: Mapping[str, Any] | None) -> Any:
        def register(function: Any) -> Any:
            self._router.add_layer(function, self._guards, role, provides)
            return function

        return register if middleware is None else register(middleware)

    def before_event(self, hook: Any) -> Any:
        """Calls a function before the handlers of an event are chosen. Raise `Flow.IGNORE` to drop the event."""
        self._router.add_layer(hook, self._guards, "before_event", None)
        return hook

    def after_event(self, hook: Any) -> Any:
        """Calls a function when an event is done; it can take the exception, if there was one."""
        self._router.add_layer(hook, self._guards, "after_event", None)
        return hook

    def before_handler(self, hook: Any) -> Any:
        """Calls a function before each handler that is about to run. Raise `Flow.IGNORE` to leave that one out."""
        self._router.add_layer(hook, self._guards, "before_handler", None)
        return hook

    def after_handler(self, hook: Any) -> Any:
        """Calls a function after each handler that ran; it can take the handler, and the exception it raised."""
        self._router.add_layer(hook, self._guards, "after_handler", None)
        return hook

    def __repr__(self) -> str:
        shown = " & ".join(guard.text for guard in self._guards) or "every event"
        return f"<Route in {self._router.name}: {shown}>"


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

"""Middlewares: functions around an event. `next(event)` goes on inwards; not calling it ends the event.

Hooks (`before_event` and the like) are middlewares that only look on from one side.
"""

from __future__ import annotations

import copy
import inspect
from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, Unpack, cast, get_args, get_origin

from tamis.errors import FlowError, RegistrationError
from tamis.injection.signature import MISSING, Parameters, Unresolved, type_name, without_none
from tamis.routing.handler import is_async
from tamis.routing.owners import current_owner

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from typing_extensions import TypeVarTuple

    from tamis.events.event import AnyEvent, Event
    from tamis.events.flow import Verdict
    from tamis.guards.guard import Guard
    from tamis.injection.plans import Binding
    from tamis.routing.handler import Handler
    from tamis.routing.place import Place

    Ts = TypeVarTuple("Ts", default=Unpack[tuple[()]])
else:
    from typing import TypeVarTuple

    Ts = TypeVarTuple("Ts")


class Outcome(NamedTuple):
    """What came of `await next(event)`: who ran, what the last of them returned, and how the flow goes on."""

    ran: tuple[Handler, ...] = ()
    result: Any = None
    flow: Verdict = None
    matched: bool = False
    """Whether a handler ran that ends this event for the routers around it."""


class Next(Generic[*Ts]):
    """What a middleware calls to go on. Its parameters are the types of what the middleware provides to handlers.

    >>> @router.outer
    ... async def session(event: Event, next: Next[Session]) -> None:
    ...     async with Session() as opened:
    ...         await next(event, opened)
    """

    __slots__ = ("_go_on", "_layer", "outcome")

    __class_getitem__: ClassVar[Any] = cast("Any", classmethod)(GenericAlias)

    def __init__(self, layer: Layer, go_on: Callable[[Event, dict[Any, Any]], Awaitable[Outcome]]) -> None:
        self._layer = layer
        self._go_on: Callable[[Event, dict[Any, Any]], Awaitable[Outcome]] | None = go_on
        self.outcome: Outcome | None = None

    @property
    def called(self) -> bool:
        return self._go_on is None

    async def __call__(self, event: AnyEvent, /, *values: *Ts, **named: Any) -> Outcome:
        """Goes on with the event (or another one), providing values by type and by name.

        Raises `FlowError` when it is called twice, or provides something else than the middleware declared.
        """
        go_on = self._go_on
        if go_on is None:
            raise FlowError(f"{self._layer.where} called `next` twice; an event goes through its handlers once")
        self._go_on = None
        self.outcome = await go_on(cast("Event", event), self._layer.provided(values, named))
        return self.outcome


class Layer:
    """A middleware or hook where it is registered: which events it is for, what it provides, whose errors it makes."""

    __slots__ = (
        "binding", "function", "guards", "names", "optional", "owner", "parameters", "role", "router", "types", "where",
    )  # fmt: skip

    def __init__(
        self,
        function: Callable[..., Any],
        router: Place,
        guards: tuple[Guard, ...],
        role: str,
        provides: Mapping[str, Any] | None = None,
    ) -> None:
        if not callable(cast("Any", function)):
            raise RegistrationError(f"{role}() takes a function, not {function!r}")
        shown = getattr(function, "__qualname__", None) or type(function).__qualname__
        self.function = function
        self.router = router
        self.owner = current_owner() or getattr(function, "__module__", None) or "?"
        self.guards = guards
        self.role = role
        """outer | inner | before_event | after_event | before_handler | after_handler"""
        self.where = f"middleware {shown}" if role in {"outer", "inner"} else f"hook {shown}"
        self.parameters = Parameters(function, self.where)
        self.binding: Binding | None = None
        """In its place in a tree: where what it takes besides the event (and `next`) comes from."""
        self.names: dict[str, Any] = dict(provides or {})
        self.types: tuple[Any, ...] = ()
        self.optional: frozenset[Any] = frozenset()
        """Of these, those that may be None, as in `Next[User | None]`; None is not passed on."""
        if role in {"outer", "inner"}:
            if not is_async(function):
                raise RegistrationError(f"{self.where} is not async; write `async def`, since it awaits `next(event)`")
            self.types = self._declared()

    def _declared(self) -> tuple[Any, ...]:
        """What `next: Next[A, B]` says is provided. What stands behind it is taken, as by handlers."""
        try:
            signature = inspect.signature(self.function)
            signature.bind_partial(None, None)
        except TypeError as error:
            raise RegistrationError(f"{self.where} cannot be called as (event, next): {error}") from None
        annotation = MISSING
        places = list(signature.parameters.values())[:2]
        if len(places) == 2 and places[1].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD:
            following, *taken = self.parameters.extra
            annotation = following.annotation
            self.parameters.extra = tuple(taken)
        if isinstance(annotation, Unresolved):
            inside = annotation.text.partition("[")[2].rpartition("]")[0]
            if inside:
                raise RegistrationError(
                    f"{self.where}: the annotation {annotation.text!r} cannot be evaluated, so what it provides is not "
                    "known; import its names outside of `if TYPE_CHECKING:`"
                )
        if get_origin(annotation) is None:
            return ()
        declared = [without_none(get_argument) for get_argument in get_args(annotation)]
        self.optional = frozenset(item for item, optional in declared if optional)
        types = tuple(item for item, _ in declared)
        twice = next((type_ for type_ in types if types.count(type_) > 1), None)
        if twice is not None:
            raise RegistrationError(
                f"{self.where} provides {type_name(twice)} twice, and handlers ask for it by type; "
                "give one a class of its own, or pass it by name (provides=…)"
            )
        return types

    def bind(self, guards: tuple[Guard, ...], binding: Binding | None) -> Layer:
        """The same in its place in a tree."""
        bound = copy.copy(self)
        bound.guards = guards
        bound.binding = binding
        return bound

    def provided(self, values: tuple[Any, ...], named: Mapping[str, Any]) -> dict[Any, Any]:
        """What a call of `next` provides, by type and by name."""
        if len(values) != len(self.types):
            declared = ", ".join(map(type_name, self.types)) or "nothing"
            raise FlowError(
                f"{self.where} provides {len(values)} values and declares {declared}; declare them as "
                f"`next: Next[{', '.join(type(value).__name__ for value in values) or '...'}]`, in order"
            )
        unknown = named.keys() - self.names.keys()
        if unknown:
            raise FlowError(
                f"{self.where} provides {', '.join(sorted(unknown))} by name without saying so: register it with "
                f"provides={{{', '.join(f'{name!r}: …' for name in sorted(unknown))}}}"
            )
        missing = self.names.keys() - named.keys()
        if missing:
            raise FlowError(f"{self.where} does not pass {', '.join(sorted(missing))} to `next`, as `provides` said")
        pairs = zip(self.types, values, strict=True)
        return {**{pair: value for pair, value in pairs if value is not None or pair not in self.optional}, **named}

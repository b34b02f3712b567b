# Made by `codegen build` from the spec 'telegram', digest 11cc0b670829bcce. Do not edit: change the spec.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
from collections.abc import Callable
from typing import Any, Concatenate, Generic, ParamSpec, overload

from tamis.known import Is, K
from tamis.query import Query
from typing_extensions import Never, TypeGuard, TypeVar

from . import queries as _q
from .events import Event

MYPY: bool

_Q = TypeVar("_Q", bound=_q.FilterQuery)
_Q1 = TypeVar("_Q1")
_Q2 = TypeVar("_Q2")
_Q3 = TypeVar("_Q3")
_KN = TypeVar("_KN")
_G = TypeVar("_G", covariant=True)
_G2 = TypeVar("_G2")
_R = TypeVar("_R", covariant=True)
_P = ParamSpec("_P")
_T1 = TypeVar("_T1", bound=_q._Part1)
_T2 = TypeVar("_T2", bound=_q._Part2)
_T3 = TypeVar("_T3", bound=_q._Part3)
_T4 = TypeVar("_T4", bound=_q._Part4)
_T5 = TypeVar("_T5", bound=_q._Part5)
_T6 = TypeVar("_T6", bound=_q._Part6)
_T7 = TypeVar("_T7", bound=_q._Part7)
_T8 = TypeVar("_T8", bound=_q._Part8)
_T9 = TypeVar("_T9", bound=_q._Part9)
_T10 = TypeVar("_T10", bound=_q._Part10)
_T11 = TypeVar("_T11", bound=_q._Part11)
_T12 = TypeVar("_T12", bound=_q._Part12)

def decode(raw: bytes | bytearray | memoryview | str, *, me: int | None = None) -> Event:
    """The event in `raw`. `me` is the bot's own id. Raises `tamis.errors.DecodeError` when it is none."""

class Guard(Generic[_G]):
    """A condition on an event. In an `if` it narrows the event; `&`, `|` and `~` combine."""

    text: str
    cost: int
    def __call__(self, event: Event[_KN], /) -> TypeGuard[Event[_KN | _G]]: ...
    def __and__(self, other: Guard[_G2], /) -> Guard[_G | _G2]: ...
    @overload
    def __or__(self: Guard[Is[_Q1]], other: Guard[Is[_Q2]], /) -> Guard[Is[_Q1 | _Q2]]: ...
    @overload
    def __or__(self, other: Guard[Any], /) -> Guard[Never]: ...
    def __invert__(self) -> Guard[Never]: ...

def guard(test: Callable[[Event], bool], /) -> Guard[Never]:
    """Makes a guard of a function from event to bool."""

class Handler(Generic[_P, _R]):
    """A registered function, still callable."""

    name: str
    guards: tuple[Guard[Any], ...]
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    def accepts(self, event: Event[Any]) -> bool:
        """Whether all queries and guards in front of the handler say yes."""

class Route(Generic[K]):
    """A place to register handlers for events of which K is known. Chaining adds to what must hold."""

    if MYPY:
        def on(self, query: _Q, /) -> Route[K | Is[_Q]]:
            """Events that match the query."""
        def on_any(self, *queries: _q.FilterQuery) -> Route[K]: ...
        def drop(self, query: _q.FilterQuery | Guard[Any], /) -> Route[K]:
            """Events that do not match the query, or for which the guard says no."""
    else:
        @overload
        def on(self, query: _T1, /) -> Route[K | Is[_T1]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T2, /) -> Route[K | Is[_T2]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T3, /) -> Route[K | Is[_T3]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T4, /) -> Route[K | Is[_T4]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T5, /) -> Route[K | Is[_T5]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T6, /) -> Route[K | Is[_T6]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T7, /) -> Route[K | Is[_T7]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T8, /) -> Route[K | Is[_T8]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T9, /) -> Route[K | Is[_T9]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T10, /) -> Route[K | Is[_T10]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T11, /) -> Route[K | Is[_T11]]:
            """Events that match the query."""
        @overload
        def on(self, query: _T12, /) -> Route[K | Is[_T12]]:
            """Events that match the query."""
        @overload
        def on(self, query: _q._Part1, /) -> Route[K | Is[_q._Part1]]: ...
        @overload
        def on(self, query: _q._Part2, /) -> Route[K | Is[_q._Part2]]: ...
        @overload
        def on(self, query: _q._Part3, /) -> Route[K | Is[_q._Part3]]: ...
        @overload
        def on(self, query: _q._Part4, /) -> Route[K | Is[_q._Part4]]: ...
        @overload
        def on(self, query: _q._Part5, /) -> Route[K | Is[_q._Part5]]: ...
        @overload
        def on(self, query: _q._Part6, /) -> Route[K | Is[_q._Part6]]: ...
        @overload
        def on(self, query: _q._Part7, /) -> Route[K | Is[_q._Part7]]: ...
        @overload
        def on(self, query: _q._Part8, /) -> Route[K | Is[_q._Part8]]: ...
        @overload
        def on(self, query: _q._Part9, /) -> Route[K | Is[_q._Part9]]: ...
        @overload
        def on(self, query: _q._Part10, /) -> Route[K | Is[_q._Part10]]: ...
        @overload
        def on(self, query: _q._Part11, /) -> Route[K | Is[_q._Part11]]: ...
        @overload
        def on(self, query: _q._Part12, /) -> Route[K | Is[_q._Part12]]: ...
        def drop(self, query: _q.FilterQuery | Guard[Any], /) -> Route[K]:
            """Events that do not match the query, or for which the guard says no."""
        def on_any(self, *queries: _q.FilterQuery) -> Route[K]: ...
    def filter(self, guard: Guard[_G2], /) -> Route[K | _G2]:
        """Events for which the guard says yes."""
    def __call__(self, handler: Callable[Concatenate[Event[K], _P], _R], /) -> Handler[Concatenate[Event[K], _P], _R]:
        """Registers a function that takes the event; used as a decorator."""

class Router(Route[Never]):
    """An ordered list of handlers; the first that matches an event runs."""

    handlers: list[Handler[..., Any]]
    def __init__(self) -> None: ...
    async def dispatch(self, event: Event[Any], /) -> Handler[..., Any] | None:
        """Runs the first handler that accepts the event and returns it."""

def match(query: _Q, /) -> Guard[Is[_Q]]:
    """The guard that asks whether the query matches."""

def has(event: Event[_KN], query: _Q, /) -> TypeGuard[Event[_KN | Is[_Q]]]:
    """Whether the query matches; in an `if` the event is narrowed."""

def expect(event: Event[_KN], query: _Q, /) -> Event[_KN | Is[_Q]]:
    """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""

def explain(query: _q.FilterQuery, /) -> Query:
    """What a query expands to, and what it reads."""

__all__ = ["Guard", "Handler", "Route", "Router", "decode", "expect", "explain", "guard", "has", "match"]

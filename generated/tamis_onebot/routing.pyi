# Made by `codegen build` from the spec 'onebot', digest aca491aa60c14e7c. Do not edit: change the spec.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
# pyright: reportInvalidTypeVarUse=false, reportIncompatibleMethodOverride=false
from collections.abc import Callable
from typing import Any, Concatenate, Generic, Literal, ParamSpec, TypeAlias, Union, overload

from tamis.known import Is, K
from tamis.query import Query
from typing_extensions import Never, TypeGuard, TypeVar

from . import queries as _q
from .events import Event

# What takes a query has one signature for mypy and ty, which print every overload of a call that fits none. For pyright
# and pyrefly it has one for each part of the queries, because pyright's time for a query that is being typed grows with
# the square of a TypeVar's bound, and a last one that no call can fit: editors complete from its plain literals. mypy
# takes MYPY for true, pyrefly TYPE_CHECKING_WITH_PYREFLY; in a condition, ty reads what a call returns, and pyright
# does not.
MYPY: Literal[False]
TYPE_CHECKING_WITH_PYREFLY: Literal[False]

def _ty() -> Literal[True]: ...

if MYPY:
    # mypy prints an alias that refers to itself by its name, and others with all their members.
    _Each: TypeAlias = Union[_q.FilterQuery, tuple[Never, "_Each"]]
    _Q = TypeVar("_Q", bound=Union[_Each, tuple[Never]])
elif _ty():
    _Each: TypeAlias = _q.FilterQuery
    _Q = TypeVar("_Q", bound=_q.FilterQuery)
else:
    _Each: TypeAlias = _q.FilterQuery
    _Q = TypeVar("_Q", bound=str)
_A1 = TypeVar("_A1", bound=_Each)
_A2 = TypeVar("_A2", bound=_Each)
_A3 = TypeVar("_A3", bound=_Each)
_A4 = TypeVar("_A4", bound=_Each)
_A5 = TypeVar("_A5", bound=_Each)
_A6 = TypeVar("_A6", bound=_Each)
_QM = TypeVar("_QM", covariant=True)
_Q2 = TypeVar("_Q2")
_KN = TypeVar("_KN")
_G = TypeVar("_G", contravariant=True)
_G2 = TypeVar("_G2")
_R = TypeVar("_R", covariant=True)
_P = ParamSpec("_P")
_T1 = TypeVar("_T1", bound=_q._Part1)
_T2 = TypeVar("_T2", bound=_q._Part2)
_T3 = TypeVar("_T3", bound=_q._Part3)

def decode(raw: bytes | bytearray | memoryview | str, *, me: int | None = None) -> Event:
    """The event in `raw`. `me` is the bot's own id where the event does not say. Raises `tamis.errors.DecodeError` when it is none."""

class Guard(Generic[_G]):
    """A condition on an event. In an `if` it narrows the event; `&`, `|` and `~` combine."""

    text: str
    cost: int
    def __call__(self, event: Event[_KN], /) -> TypeGuard[Event[_KN | _G]]: ...
    def __and__(self, other: Guard[_G2], /) -> Guard[_G | _G2]: ...
    def __or__(self, other: Guard[Any], /) -> Guard[Never]: ...
    def __invert__(self) -> Guard[Never]: ...

class _Match(Guard[Is[_QM]]):
    # One clause: only of two such guards does `|` know something, namely a wider clause.
    @overload
    def __or__(self, other: _Match[_Q2], /) -> _Match[_QM | _Q2]: ...
    @overload
    def __or__(self, other: Guard[Any], /) -> Guard[Never]: ...

def guard(test: Callable[[Event], bool], /) -> Guard[Never]:
    """Makes a guard of a function from event to bool."""

class Handler(Generic[_P, _R]):
    """A registered function, still callable."""

    name: str
    guards: tuple[Guard[Any], ...]
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    def accepts(self, event: Event[Any]) -> bool:
        """Whether all queries and guards in front of the handler say yes."""

class _Route(Generic[K]):
    def on(self, query: _Q, /) -> Route[K | Is[_Q]]:
        """Events that match the query."""

    @overload
    def on_any(self, query1: _A1, query2: _A2, /) -> Route[K | Is[_A1 | _A2]]:
        """Events that match at least one of the queries."""
    @overload
    def on_any(self, query1: _A1, query2: _A2, query3: _A3, /) -> Route[K | Is[_A1 | _A2 | _A3]]:
        """Events that match at least one of the queries."""
    @overload
    def on_any(self, query1: _A1, query2: _A2, query3: _A3, query4: _A4, /) -> Route[K | Is[_A1 | _A2 | _A3 | _A4]]:
        """Events that match at least one of the queries."""
    @overload
    def on_any(
        self, query1: _A1, query2: _A2, query3: _A3, query4: _A4, query5: _A5, /
    ) -> Route[K | Is[_A1 | _A2 | _A3 | _A4 | _A5]]:
        """Events that match at least one of the queries."""
    @overload
    def on_any(
        self, query1: _A1, query2: _A2, query3: _A3, query4: _A4, query5: _A5, query6: _A6, /
    ) -> Route[K | Is[_A1 | _A2 | _A3 | _A4 | _A5 | _A6]]:
        """Events that match at least one of the queries."""
    @overload
    def on_any(
        self,
        query1: _Each,
        query2: _Each,
        query3: _Each,
        query4: _Each,
        query5: _Each,
        query6: _Each,
        query7: _Each,
        /,
        *queries: _Each,
    ) -> Route[K]: ...
    @overload
    def drop(self, guard: Guard[Any], /) -> Route[K]:
        """Events for which the guard says no."""
    @overload
    def drop(self, query: _Q, /) -> Route[K]:
        """Events that do not match the query."""

class Route(_Route[K]):
    """A place to register handlers for events of which K is known. Chaining adds to what must hold."""

    if not MYPY and not _ty():
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
        def on(self, query: _q.FilterQuery, /, *, impossible: Never) -> Never: ...
        @overload
        def on_any(self, query1: _A1, query2: _A2, /) -> Route[K | Is[_A1 | _A2]]:
            """Events that match at least one of the queries."""
        @overload
        def on_any(self, query1: _A1, query2: _A2, query3: _A3, /) -> Route[K | Is[_A1 | _A2 | _A3]]:
            """Events that match at least one of the queries."""
        @overload
        def on_any(self, query1: _A1, query2: _A2, query3: _A3, query4: _A4, /) -> Route[K | Is[_A1 | _A2 | _A3 | _A4]]:
            """Events that match at least one of the queries."""
        @overload
        def on_any(
            self, query1: _A1, query2: _A2, query3: _A3, query4: _A4, query5: _A5, /
        ) -> Route[K | Is[_A1 | _A2 | _A3 | _A4 | _A5]]:
            """Events that match at least one of the queries."""
        @overload
        def on_any(
            self, query1: _A1, query2: _A2, query3: _A3, query4: _A4, query5: _A5, query6: _A6, /
        ) -> Route[K | Is[_A1 | _A2 | _A3 | _A4 | _A5 | _A6]]:
            """Events that match at least one of the queries."""
        @overload
        def on_any(
            self,
            query1: _Each,
            query2: _Each,
            query3: _Each,
            query4: _Each,
            query5: _Each,
            query6: _Each,
            query7: _Each,
            /,
            *queries: _Each,
        ) -> Route[K]: ...
        @overload
        def on_any(self, *queries: _q.FilterQuery, impossible: Never) -> Never: ...
        @overload
        def drop(self, guard: Guard[Any], /) -> Route[K]:
            """Events for which the guard says no."""
        @overload
        def drop(self, query: _T1, /) -> Route[K]:
            """Events that do not match the query."""
        @overload
        def drop(self, query: _T2, /) -> Route[K]:
            """Events that do not match the query."""
        @overload
        def drop(self, query: _T3, /) -> Route[K]:
            """Events that do not match the query."""
        @overload
        def drop(self, query: _q.FilterQuery, /, *, impossible: Never) -> Never: ...

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

__all__ = ["Guard", "Handler", "Route", "Router", "decode", "expect", "explain", "guard", "has", "match"]

if not TYPE_CHECKING_WITH_PYREFLY:
    def match(query: _Q, /) -> _Match[_Q]:
        """The guard that asks whether the query matches."""

    def has(event: Event[_KN], query: _Q, /) -> TypeGuard[Event[_KN | Is[_Q]]]:
        """Whether the query matches; in an `if` the event is narrowed."""

    def expect(event: Event[_KN], query: _Q, /) -> Event[_KN | Is[_Q]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""

    def explain(query: _Q, /) -> Query:
        """What a query expands to, and what it reads."""

if not MYPY and not _ty():
    @overload
    def match(query: _T1, /) -> _Match[_T1]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T2, /) -> _Match[_T2]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T3, /) -> _Match[_T3]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _q.FilterQuery, /, *, impossible: Never) -> Never: ...
    @overload
    def has(event: Event[_KN], query: _T1, /) -> TypeGuard[Event[_KN | Is[_T1]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T2, /) -> TypeGuard[Event[_KN | Is[_T2]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T3, /) -> TypeGuard[Event[_KN | Is[_T3]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _q.FilterQuery, /, *, impossible: Never) -> Never: ...
    @overload
    def expect(event: Event[_KN], query: _T1, /) -> Event[_KN | Is[_T1]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T2, /) -> Event[_KN | Is[_T2]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T3, /) -> Event[_KN | Is[_T3]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _q.FilterQuery, /, *, impossible: Never) -> Never: ...
    @overload
    def explain(query: _T1, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T2, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T3, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _q.FilterQuery, /, *, impossible: Never) -> Never: ...

# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 521d061419d12fa4. Do not edit: change the spec.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
# pyright: reportInvalidTypeVarUse=false
from collections.abc import Callable
from typing import Any, Concatenate, Generic, Literal, ParamSpec, overload

from tamis.known import Is, K
from tamis.query import Query
from typing_extensions import Never, TypeGuard, TypeVar

from . import queries as _q
from .events import Event

# What takes a query has one signature for mypy and ty, which print every overload of a call that fits none. For pyright
# and pyrefly it has one for each part of the queries, because their time, or their limits, go with the size of a
# TypeVar's bound; then one for a variable of type FilterQuery (to pyrefly so large a union is `str`, so it has none); and
# a last one that no call can fit, from whose plain literals editors complete. mypy knows MYPY, pyrefly
# TYPE_CHECKING_WITH_PYREFLY; in a condition, ty reads what a call returns, and pyright does not.
MYPY: bool
TYPE_CHECKING_WITH_PYREFLY: Literal[False]

def _ty() -> Literal[True]: ...

_Q = TypeVar("_Q", bound=_q._Single)
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
_A1 = TypeVar("_A1", bound=_q._OneOf)
_A2 = TypeVar("_A2", bound=_q._OneOf)
_A3 = TypeVar("_A3", bound=_q._OneOf)
_A4 = TypeVar("_A4", bound=_q._OneOf)
_A5 = TypeVar("_A5", bound=_q._OneOf)
_A6 = TypeVar("_A6", bound=_q._OneOf)
_QM = TypeVar("_QM", covariant=True)
_Q2 = TypeVar("_Q2")
_KN = TypeVar("_KN")
_G = TypeVar("_G", contravariant=True)
_G2 = TypeVar("_G2")
_R = TypeVar("_R", covariant=True)
_P = ParamSpec("_P")

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

_C = TypeVar("_C", bound=_q._Single | Guard[Never])

class Route(Generic[K]):
    """A place to register handlers for events of which K is known. Chaining adds to what must hold."""

    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            def on(self, query: _Q, /) -> Route[K | Is[_Q]]:
                """Events that match the query."""
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
        if not TYPE_CHECKING_WITH_PYREFLY:
            @overload
            def on(self, query: _q.FilterQuery, /) -> Route[K | Is[_q.FilterQuery]]: ...
        @overload
        def on(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...

    if not MYPY and not _ty():
        if TYPE_CHECKING_WITH_PYREFLY:
            def on_any(self, *queries: _q.FilterQuery) -> Route[Any]: ...
    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            def drop(self, condition: _C, /) -> Route[K]:
                """Events that do not match the query, or for which the guard says no."""
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
        if not MYPY and not _ty():
            @overload
            def on_any(
                self,
                query1: _q.FilterQuery,
                query2: _q.FilterQuery,
                query3: _q.FilterQuery,
                query4: _q.FilterQuery,
                query5: _q.FilterQuery,
                query6: _q.FilterQuery,
                impossible: Never,
                /,
            ) -> object: ...
    if not MYPY and not _ty():
        @overload
        def drop(self, guard: Guard[Never], /) -> Route[K]:
            """Events for which the guard says no."""
        @overload
        def drop(self, query: _A1, /) -> Route[K]:
            """Events that do not match the query."""
        @overload
        def drop(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...
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

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def match(query: _Q, /) -> _Match[_Q]:
            """The guard that asks whether the query matches."""

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
    def match(query: _T4, /) -> _Match[_T4]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T5, /) -> _Match[_T5]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T6, /) -> _Match[_T6]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T7, /) -> _Match[_T7]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T8, /) -> _Match[_T8]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T9, /) -> _Match[_T9]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T10, /) -> _Match[_T10]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T11, /) -> _Match[_T11]:
        """The guard that asks whether the query matches."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def match(query: _q.FilterQuery, /) -> _Match[_q.FilterQuery]: ...
    @overload
    def match(query: _q.FilterQuery, impossible: Never, /) -> object: ...

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def has(event: Event[_KN], query: _Q, /) -> TypeGuard[Event[_KN | Is[_Q]]]:
            """Whether the query matches; in an `if` the event is narrowed."""

if not MYPY and not _ty():
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
    def has(event: Event[_KN], query: _T4, /) -> TypeGuard[Event[_KN | Is[_T4]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T5, /) -> TypeGuard[Event[_KN | Is[_T5]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T6, /) -> TypeGuard[Event[_KN | Is[_T6]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T7, /) -> TypeGuard[Event[_KN | Is[_T7]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T8, /) -> TypeGuard[Event[_KN | Is[_T8]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T9, /) -> TypeGuard[Event[_KN | Is[_T9]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T10, /) -> TypeGuard[Event[_KN | Is[_T10]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T11, /) -> TypeGuard[Event[_KN | Is[_T11]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def has(event: Event[_KN], query: _q.FilterQuery, /) -> TypeGuard[Event[_KN | Is[_q.FilterQuery]]]: ...
    @overload
    def has(event: Event[_KN], query: _q.FilterQuery, impossible: Never, /) -> object: ...

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def expect(event: Event[_KN], query: _Q, /) -> Event[_KN | Is[_Q]]:
            """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""

if not MYPY and not _ty():
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
    def expect(event: Event[_KN], query: _T4, /) -> Event[_KN | Is[_T4]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T5, /) -> Event[_KN | Is[_T5]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T6, /) -> Event[_KN | Is[_T6]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T7, /) -> Event[_KN | Is[_T7]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T8, /) -> Event[_KN | Is[_T8]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T9, /) -> Event[_KN | Is[_T9]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T10, /) -> Event[_KN | Is[_T10]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T11, /) -> Event[_KN | Is[_T11]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def expect(event: Event[_KN], query: _q.FilterQuery, /) -> Event[_KN | Is[_q.FilterQuery]]: ...
    @overload
    def expect(event: Event[_KN], query: _q.FilterQuery, impossible: Never, /) -> object: ...

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def explain(query: _Q, /) -> Query:
            """What a query expands to, and what it reads."""

if not MYPY and not _ty():
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
    def explain(query: _T4, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T5, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T6, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T7, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T8, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T9, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T10, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T11, /) -> Query:
        """What a query expands to, and what it reads."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def explain(query: _q.FilterQuery, /) -> Query: ...
    @overload
    def explain(query: _q.FilterQuery, impossible: Never, /) -> object: ...

__all__ = ["Guard", "Handler", "Route", "Router", "decode", "expect", "explain", "guard", "has", "match"]

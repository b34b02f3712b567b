# Made by `codegen build` from the spec 'github', digest e63fc515ad715992. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
# pyright: reportInvalidTypeVarUse=false, reportIncompatibleMethodOverride=false
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from types import EllipsisType
from typing import Any, Concatenate, Generic, Literal, ParamSpec, Protocol, TypeAlias, overload

from tamis.app import Parked
from tamis.conversation.engine import Conversations
from tamis.decoding.codec import Headers
from tamis.delivery.recording import FilePath, Recording
from tamis.delivery.webhook.door import Webhook
from tamis.delivery.webhook.replies import Reply
from tamis.delivery.webhook.verification import Secret
from tamis.dispatch.check.findings import Finding
from tamis.dispatch.explain.trace import Trace
from tamis.events.flow import Flow
from tamis.events.known import Is, K
from tamis.injection import Depends
from tamis.plugins import Plugins
from tamis.queries.query import Query
from tamis.routing.handler import Handler
from tamis.routing.middleware import Next, Outcome
from tamis.routing.options import Options
from tamis.routing.prompts import Arg, Prompt, PromptId, Template
from tamis.routing.registry import Registry
from tamis.routing.session import Session
from tamis.routing.session_keys import Per
from tamis.storage.inbox import Accepted, Inbox
from tamis.storage.sessions import Store
from typing_extensions import Never, Self, TypeGuard, TypeVar, TypeVarTuple, Unpack

from . import queries as _q
from .events import Event
from .rules import Rules

# What takes a query has one signature for mypy and ty, which print every overload of a call that fits none. For pyright
# and pyrefly it has one for each part of the queries, because their time, or their limits, go with the size of a
# TypeVar's bound; then one for a variable of type FilterQuery (to pyrefly so large a union is `str`, so it has none); and
# a last one that no call can fit, from whose plain literals editors complete. mypy knows MYPY, pyrefly
# TYPE_CHECKING_WITH_PYREFLY; in a condition, ty reads what a call returns, and pyright does not.
MYPY: Literal[False]
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
_T12 = TypeVar("_T12", bound=_q._Part12)
_T13 = TypeVar("_T13", bound=_q._Part13)
_T14 = TypeVar("_T14", bound=_q._Part14)
_T15 = TypeVar("_T15", bound=_q._Part15)
_T16 = TypeVar("_T16", bound=_q._Part16)
_T17 = TypeVar("_T17", bound=_q._Part17)
_T18 = TypeVar("_T18", bound=_q._Part18)
_T19 = TypeVar("_T19", bound=_q._Part19)
_T20 = TypeVar("_T20", bound=_q._Part20)
_T21 = TypeVar("_T21", bound=_q._Part21)
_T22 = TypeVar("_T22", bound=_q._Part22)
_T23 = TypeVar("_T23", bound=_q._Part23)
_T24 = TypeVar("_T24", bound=_q._Part24)
_T25 = TypeVar("_T25", bound=_q._Part25)
_T26 = TypeVar("_T26", bound=_q._Part26)
_T27 = TypeVar("_T27", bound=_q._Part27)
_T28 = TypeVar("_T28", bound=_q._Part28)
_T29 = TypeVar("_T29", bound=_q._Part29)
_T30 = TypeVar("_T30", bound=_q._Part30)
_T31 = TypeVar("_T31", bound=_q._Part31)
_T32 = TypeVar("_T32", bound=_q._Part32)
_T33 = TypeVar("_T33", bound=_q._Part33)
_T34 = TypeVar("_T34", bound=_q._Part34)
_T35 = TypeVar("_T35", bound=_q._Part35)
_T36 = TypeVar("_T36", bound=_q._Part36)
_T37 = TypeVar("_T37", bound=_q._Part37)
_T38 = TypeVar("_T38", bound=_q._Part38)
_A1 = TypeVar("_A1", bound=_q._OneOf)
_A2 = TypeVar("_A2", bound=_q._OneOf)
_A3 = TypeVar("_A3", bound=_q._OneOf)
_A4 = TypeVar("_A4", bound=_q._OneOf)
_A5 = TypeVar("_A5", bound=_q._OneOf)
_A6 = TypeVar("_A6", bound=_q._OneOf)
_QM = TypeVar("_QM", covariant=True)
_Q2 = TypeVar("_Q2")
_KN = TypeVar("_KN")
_G = TypeVar("_G", contravariant=True, default=Never)
_G2 = TypeVar("_G2")
_S = TypeVar("_S")
_State = TypeVar("_State", default=None)
_R = TypeVar("_R")
_KF = TypeVar("_KF", covariant=True)
_KH = TypeVar("_KH")
_RC = TypeVar("_RC", covariant=True)
_P = ParamSpec("_P")
_Ts = TypeVarTuple("_Ts")
_V = TypeVar("_V")
_H = TypeVar("_H", bound=Callable[[], object])
_E1 = TypeVar("_E1", bound=BaseException)
_E2 = TypeVar("_E2", bound=BaseException)
_E3 = TypeVar("_E3", bound=BaseException)
_E4 = TypeVar("_E4", bound=BaseException)

def decode(raw: bytes | bytearray | memoryview | str, headers: Headers, *, me: int | None = None) -> Event:
    "The event in a delivery's body; the header X-GitHub-Event names its kind. Raises `tamis.errors.DecodeError` when it is none."

def decode_all(raw: bytes | bytearray | memoryview | str, headers: Headers, *, me: int | None = None) -> list[Event]:
    """All events in a request's body. Raises `tamis.errors.DecodeError` when it is no such body."""

def verify(
    raw: bytes | bytearray | memoryview | str, headers: Headers, *, secret: Secret, now: float | None = None
) -> None:
    """Raises `tamis.errors.SignatureError` unless a request comes from the service. `raw` is its body as it came, `secret` what the service signs with, or a list while one takes the place of another; `now` is the time by which timestamps are judged, in seconds since the epoch."""

class Guard(Generic[_G]):
    """A condition on an event. Call it with an event to ask; an async one is asked with `await guard.ask(event)`.

    Operands of `&` and `|` are asked cheapest first and no more of them than needed; one that raises raises.

    >>> photo_without_caption = match("message:photo") & ~match("message:caption")
    """

    text: str
    cost: int
    """Cheaper guards are evaluated first."""
    is_async: bool
    provides: frozenset[Any]
    """The types of which there is a value whenever the guard says yes."""
    kept: bool
    """Whether it also holds for the next step of a session, as `kept(guard)` says."""
    def __call__(self, event: Event[_KN], /) -> TypeGuard[Event[_KN | _G]]: ...
    async def ask(self, event: Event[Any], /) -> bool:
        """The answer, whether the guard is async or not."""
    @overload
    def __and__(self, other: _AsyncGuard[_G2], /) -> _AsyncGuard[_G | _G2]: ...
    @overload
    def __and__(self, other: Guard[_G2], /) -> Guard[_G | _G2]: ...
    @overload
    def __or__(self, other: _AsyncGuard[Never], /) -> _AsyncGuard[Never]: ...
    @overload
    def __or__(self, other: Guard[Never], /) -> Guard[Never]: ...
    def __invert__(self) -> Guard[Never]: ...

class _Match(Guard[Is[_QM]]):
    # One clause: only of two such guards does `|` know something, namely a wider clause.
    @overload  # type: ignore[override]
    def __or__(self, other: _AsyncGuard[Never], /) -> _AsyncGuard[Never]: ...
    @overload
    def __or__(self, other: _Match[_Q2], /) -> _Match[_QM | _Q2]: ...
    @overload
    def __or__(self, other: Guard[Never], /) -> Guard[Never]: ...

class _AsyncGuard(Guard[_G]):
    # At run time a Guard like all others. It stands wherever one does, but nobody can call it.
    def __call__(self, event: Never, /) -> bool:  # type: ignore[override]  # ty: ignore[incompatible-method-override]
        """An async guard is not called but asked: `await guard.ask(event)`."""
    def __and__(self, other: Guard[_G2], /) -> _AsyncGuard[_G | _G2]: ...
    def __or__(self, other: Guard[Never], /) -> _AsyncGuard[Never]: ...
    def __invert__(self) -> _AsyncGuard[Never]: ...

class _Made:
    # What comes of async functions. To ty that is a guard like others: what a lambda returns is unknown to it, so of two
    # different results it would choose neither. In a class, because there pyright takes the first declaration.
    if MYPY or not _ty():
        Async: TypeAlias = _AsyncGuard[Never]
    if not MYPY:
        if _ty():
            Async: TypeAlias = Guard[Never]

class _MakesGuard:
    @overload
    def __call__(self, test: Callable[Concatenate[Event, _P], Awaitable[bool]], /) -> _Made.Async: ...
    @overload
    def __call__(self, test: Callable[Concatenate[Event, _P], bool], /) -> Guard[Never]: ...

class _MakesProvider(Generic[_V]):
    @overload
    def __call__(self, test: Callable[Concatenate[Event, _P], Awaitable[_V | None]], /) -> _Made.Async: ...
    @overload
    def __call__(self, test: Callable[Concatenate[Event, _P], _V | None], /) -> Guard[Never]: ...

@overload
def guard(test: Callable[[Event], bool], /, *, cost: int = 0, name: str = "") -> Guard[Never]:
    """Makes a guard of a function, sync or async, from event to bool; used as a decorator or called.

    With `provides=T` the function returns a `T`, or None for no; handlers behind the guard can take a `T`. The function
    can take more than the event, as handlers do. `cost` says when it is asked beside others (10 for a function, 100
    for an async one; queries cost 1).

    >>> @guard
    ... def long_text(event: Event) -> bool:
    ...     return bool(event.msg and event.msg.text and len(event.msg.text) > 100)
    >>> @guard(provides=User)
    ... async def known_user(event: Event) -> User | None:
    ...     return await users.get(event.from_.id)
    """

@overload
def guard(test: Callable[Concatenate[Event, _P], Awaitable[bool]], /, *, cost: int = 0, name: str = "") -> _Made.Async:
    """Makes a guard of a function, sync or async, from event to bool; used as a decorator or called.

    With `provides=T` the function returns a `T`, or None for no; handlers behind the guard can take a `T`. The function
    can take more than the event, as handlers do. `cost` says when it is asked beside others (10 for a function, 100
    for an async one; queries cost 1).

    >>> @guard
    ... def long_text(event: Event) -> bool:
    ...     return bool(event.msg and event.msg.text and len(event.msg.text) > 100)
    >>> @guard(provides=User)
    ... async def known_user(event: Event) -> User | None:
    ...     return await users.get(event.from_.id)
    """

@overload
def guard(test: Callable[Concatenate[Event, _P], bool], /, *, cost: int = 0, name: str = "") -> Guard[Never]:  # type: ignore[overload-cannot-match]
    """Makes a guard of a function, sync or async, from event to bool; used as a decorator or called.

    With `provides=T` the function returns a `T`, or None for no; handlers behind the guard can take a `T`. The function
    can take more than the event, as handlers do. `cost` says when it is asked beside others (10 for a function, 100
    for an async one; queries cost 1).

    >>> @guard
    ... def long_text(event: Event) -> bool:
    ...     return bool(event.msg and event.msg.text and len(event.msg.text) > 100)
    >>> @guard(provides=User)
    ... async def known_user(event: Event) -> User | None:
    ...     return await users.get(event.from_.id)
    """

@overload
def guard(
    test: Callable[Concatenate[Event, _P], Awaitable[_V | None]],
    /,
    *,
    provides: type[_V],
    cost: int = 0,
    name: str = "",
) -> _Made.Async:
    """Makes a guard of a function, sync or async, from event to bool; used as a decorator or called.

    With `provides=T` the function returns a `T`, or None for no; handlers behind the guard can take a `T`. The function
    can take more than the event, as handlers do. `cost` says when it is asked beside others (10 for a function, 100
    for an async one; queries cost 1).

    >>> @guard
    ... def long_text(event: Event) -> bool:
    ...     return bool(event.msg and event.msg.text and len(event.msg.text) > 100)
    >>> @guard(provides=User)
    ... async def known_user(event: Event) -> User | None:
    ...     return await users.get(event.from_.id)
    """

@overload
def guard(
    test: Callable[Concatenate[Event, _P], _V | None], /, *, provides: type[_V], cost: int = 0, name: str = ""
) -> Guard[Never]:
    """Makes a guard of a function, sync or async, from event to bool; used as a decorator or called.

    With `provides=T` the function returns a `T`, or None for no; handlers behind the guard can take a `T`. The function
    can take more than the event, as handlers do. `cost` says when it is asked beside others (10 for a function, 100
    for an async one; queries cost 1).

    >>> @guard
    ... def long_text(event: Event) -> bool:
    ...     return bool(event.msg and event.msg.text and len(event.msg.text) > 100)
    >>> @guard(provides=User)
    ... async def known_user(event: Event) -> User | None:
    ...     return await users.get(event.from_.id)
    """

@overload
def guard(*, cost: int = 0, name: str = "") -> _MakesGuard:
    """Makes a guard of a function, sync or async, from event to bool; used as a decorator or called.

    With `provides=T` the function returns a `T`, or None for no; handlers behind the guard can take a `T`. The function
    can take more than the event, as handlers do. `cost` says when it is asked beside others (10 for a function, 100
    for an async one; queries cost 1).

    >>> @guard
    ... def long_text(event: Event) -> bool:
    ...     return bool(event.msg and event.msg.text and len(event.msg.text) > 100)
    >>> @guard(provides=User)
    ... async def known_user(event: Event) -> User | None:
    ...     return await users.get(event.from_.id)
    """

@overload
def guard(*, provides: type[_V], cost: int = 0, name: str = "") -> _MakesProvider[_V]:
    """Makes a guard of a function, sync or async, from event to bool; used as a decorator or called.

    With `provides=T` the function returns a `T`, or None for no; handlers behind the guard can take a `T`. The function
    can take more than the event, as handlers do. `cost` says when it is asked beside others (10 for a function, 100
    for an async one; queries cost 1).

    >>> @guard
    ... def long_text(event: Event) -> bool:
    ...     return bool(event.msg and event.msg.text and len(event.msg.text) > 100)
    >>> @guard(provides=User)
    ... async def known_user(event: Event) -> User | None:
    ...     return await users.get(event.from_.id)
    """

_K = TypeVar("_K", bound=Guard[Any])

def kept(guard: _K, /) -> _K:
    """The same guard, which also holds for the next step of a session: who may answer, say, and not what was asked.

    Of `a & b`, what is kept stays; `|` and `~` of kept guards are not kept themselves.

    >>> admins = kept(from_user(7))
    >>> @router.command("ban").filter(admins)
    ... async def ban(event: Event) -> None: ...
    """

_C = TypeVar("_C", bound=_q._Single | Guard[Never])

class _Around(Generic[K]):
    def __call__(
        self, middleware: Callable[Concatenate[Event[K], Next[*_Ts], _P], Awaitable[_R]], /
    ) -> Callable[Concatenate[Event[K], Next[*_Ts], _P], Awaitable[_R]]: ...

class _NoLambda: ...

class _Takes(Protocol[_KF, _P, _RC]):
    # Both at once: it takes the route's event, and is called as what it is. So the function that a decorator gives back
    # keeps its own signature, for another decorator or for code that calls it.
    @overload
    def __call__(self, event: Event[_KF], /, *args: Any, **kwargs: Any) -> object: ...
    @overload
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _RC: ...

class Route(Rules[K], Generic[K]):
    """A place to register handlers, behind some queries and guards. Chaining adds to what must hold.

    >>> pm = router.on("message:chat:private")
    >>> @pm.on("message:text", name="echo", priority=5)
    ... async def echo(event): ...
    """

    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            def on(self, query: _Q, /, **options: Unpack[Options]) -> Route[K | Is[_Q]]:
                """Events that match the query. Raises `QueryError` for one the spec does not have."""
    if not MYPY and not _ty():
        @overload
        def on(self, query: _T1, /, **options: Unpack[Options]) -> Route[K | Is[_T1]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T2, /, **options: Unpack[Options]) -> Route[K | Is[_T2]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T3, /, **options: Unpack[Options]) -> Route[K | Is[_T3]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T4, /, **options: Unpack[Options]) -> Route[K | Is[_T4]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T5, /, **options: Unpack[Options]) -> Route[K | Is[_T5]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T6, /, **options: Unpack[Options]) -> Route[K | Is[_T6]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T7, /, **options: Unpack[Options]) -> Route[K | Is[_T7]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T8, /, **options: Unpack[Options]) -> Route[K | Is[_T8]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T9, /, **options: Unpack[Options]) -> Route[K | Is[_T9]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T10, /, **options: Unpack[Options]) -> Route[K | Is[_T10]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T11, /, **options: Unpack[Options]) -> Route[K | Is[_T11]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T12, /, **options: Unpack[Options]) -> Route[K | Is[_T12]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T13, /, **options: Unpack[Options]) -> Route[K | Is[_T13]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T14, /, **options: Unpack[Options]) -> Route[K | Is[_T14]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T15, /, **options: Unpack[Options]) -> Route[K | Is[_T15]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T16, /, **options: Unpack[Options]) -> Route[K | Is[_T16]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T17, /, **options: Unpack[Options]) -> Route[K | Is[_T17]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T18, /, **options: Unpack[Options]) -> Route[K | Is[_T18]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T19, /, **options: Unpack[Options]) -> Route[K | Is[_T19]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T20, /, **options: Unpack[Options]) -> Route[K | Is[_T20]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T21, /, **options: Unpack[Options]) -> Route[K | Is[_T21]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T22, /, **options: Unpack[Options]) -> Route[K | Is[_T22]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T23, /, **options: Unpack[Options]) -> Route[K | Is[_T23]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T24, /, **options: Unpack[Options]) -> Route[K | Is[_T24]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T25, /, **options: Unpack[Options]) -> Route[K | Is[_T25]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T26, /, **options: Unpack[Options]) -> Route[K | Is[_T26]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T27, /, **options: Unpack[Options]) -> Route[K | Is[_T27]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T28, /, **options: Unpack[Options]) -> Route[K | Is[_T28]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T29, /, **options: Unpack[Options]) -> Route[K | Is[_T29]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T30, /, **options: Unpack[Options]) -> Route[K | Is[_T30]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T31, /, **options: Unpack[Options]) -> Route[K | Is[_T31]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T32, /, **options: Unpack[Options]) -> Route[K | Is[_T32]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T33, /, **options: Unpack[Options]) -> Route[K | Is[_T33]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T34, /, **options: Unpack[Options]) -> Route[K | Is[_T34]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T35, /, **options: Unpack[Options]) -> Route[K | Is[_T35]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T36, /, **options: Unpack[Options]) -> Route[K | Is[_T36]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T37, /, **options: Unpack[Options]) -> Route[K | Is[_T37]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        @overload
        def on(self, query: _T38, /, **options: Unpack[Options]) -> Route[K | Is[_T38]]:
            """Events that match the query. Raises `QueryError` for one the spec does not have."""
        if not TYPE_CHECKING_WITH_PYREFLY:
            @overload
            def on(self, query: _q.FilterQuery, /, **options: Unpack[Options]) -> Route[K | Is[_q.FilterQuery]]: ...
        @overload
        def on(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...

    if not MYPY and not _ty():
        if TYPE_CHECKING_WITH_PYREFLY:
            def on_any(self, *queries: _q.FilterQuery, **options: Unpack[Options]) -> Route[Any]: ...
    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            def drop(self, condition: _C, /, **options: Unpack[Options]) -> Route[K]:
                """Events that do not match the query, or for which the guard says no."""
        # The options are listed: with `**options`, mypy compares the variables of each two signatures, for 20 s.
        @overload
        def on_any(
            self,
            query1: _A1,
            query2: _A2,
            /,
            *,
            name: str = ...,
            description: str = ...,
            priority: int = ...,
            stop: bool | None = ...,
            temp: bool = ...,
            expires: datetime | timedelta | None = ...,
            enabled: bool = ...,
            timeout: float | None = ...,
            blocking: bool = ...,
            control: bool = ...,
            before: Callable[[Any], Any] | None = ...,
            on_manage: Callable[[Any], Any] | None = ...,
            depends: Sequence[Any] = ...,
        ) -> Route[K | Is[_A1 | _A2]]:
            """Events that match at least one of the queries."""
        @overload
        def on_any(
            self,
            query1: _A1,
            query2: _A2,
            query3: _A3,
            /,
            *,
            name: str = ...,
            description: str = ...,
            priority: int = ...,
            stop: bool | None = ...,
            temp: bool = ...,
            expires: datetime | timedelta | None = ...,
            enabled: bool = ...,
            timeout: float | None = ...,
            blocking: bool = ...,
            control: bool = ...,
            before: Callable[[Any], Any] | None = ...,
            on_manage: Callable[[Any], Any] | None = ...,
            depends: Sequence[Any] = ...,
        ) -> Route[K | Is[_A1 | _A2 | _A3]]:
            """Events that match at least one of the queries."""
        @overload
        def on_any(
            self,
            query1: _A1,
            query2: _A2,
            query3: _A3,
            query4: _A4,
            /,
            *,
            name: str = ...,
            description: str = ...,
            priority: int = ...,
            stop: bool | None = ...,
            temp: bool = ...,
            expires: datetime | timedelta | None = ...,
            enabled: bool = ...,
            timeout: float | None = ...,
            blocking: bool = ...,
            control: bool = ...,
            before: Callable[[Any], Any] | None = ...,
            on_manage: Callable[[Any], Any] | None = ...,
            depends: Sequence[Any] = ...,
        ) -> Route[K | Is[_A1 | _A2 | _A3 | _A4]]:
            """Events that match at least one of the queries."""
        @overload
        def on_any(
            self,
            query1: _A1,
            query2: _A2,
            query3: _A3,
            query4: _A4,
            query5: _A5,
            /,
            *,
            name: str = ...,
            description: str = ...,
            priority: int = ...,
            stop: bool | None = ...,
            temp: bool = ...,
            expires: datetime | timedelta | None = ...,
            enabled: bool = ...,
            timeout: float | None = ...,
            blocking: bool = ...,
            control: bool = ...,
            before: Callable[[Any], Any] | None = ...,
            on_manage: Callable[[Any], Any] | None = ...,
            depends: Sequence[Any] = ...,
        ) -> Route[K | Is[_A1 | _A2 | _A3 | _A4 | _A5]]:
            """Events that match at least one of the queries."""
        @overload
        def on_any(
            self,
            query1: _A1,
            query2: _A2,
            query3: _A3,
            query4: _A4,
            query5: _A5,
            query6: _A6,
            /,
            *,
            name: str = ...,
            description: str = ...,
            priority: int = ...,
            stop: bool | None = ...,
            temp: bool = ...,
            expires: datetime | timedelta | None = ...,
            enabled: bool = ...,
            timeout: float | None = ...,
            blocking: bool = ...,
            control: bool = ...,
            before: Callable[[Any], Any] | None = ...,
            on_manage: Callable[[Any], Any] | None = ...,
            depends: Sequence[Any] = ...,
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
                *,
                name: str = ...,
                description: str = ...,
                priority: int = ...,
                stop: bool | None = ...,
                temp: bool = ...,
                expires: datetime | timedelta | None = ...,
                enabled: bool = ...,
                timeout: float | None = ...,
                blocking: bool = ...,
                control: bool = ...,
                before: Callable[[Any], Any] | None = ...,
                on_manage: Callable[[Any], Any] | None = ...,
                depends: Sequence[Any] = ...,
            ) -> object: ...
    if not MYPY and not _ty():
        @overload
        def drop(self, guard: Guard[Never], /, **options: Unpack[Options]) -> Route[K]:
            """Events that do not match the query, or for which the guard says no."""
        @overload
        def drop(self, query: _A1, /, **options: Unpack[Options]) -> Route[K]:
            """Events that do not match the query, or for which the guard says no."""
        @overload
        def drop(self, query: _q.FilterQuery, impossible: Never, /, **options: Unpack[Options]) -> object: ...
    def filter(self, guard: Guard[_G2], /, **options: Unpack[Options]) -> Route[K | _G2]:
        """Events for which the guard says yes."""
    def options(self, **options: Unpack[Options]) -> Route[K]:
        """The same events, with options for all handlers in this scope."""
    if not MYPY:
        if _ty():  # it solves this one exactly, and names what was expected
            def __call__(
                self: Route[_KH], handler: Callable[Concatenate[Event[_KH], _P], _R], /
            ) -> Handler[Concatenate[Event[_KH], _P], _R]:
                """Registers a function that takes the event; used as a decorator."""
    if not _ty():
        # A lambda has no type of its own: the second member makes it fail here, and the second signature gives it its event.
        @overload
        def __call__(self, handler: _Takes[K, _P, _R] | Callable[[Event[K]], _NoLambda], /) -> Handler[_P, _R]:
            """Registers a function that takes the event; used as a decorator."""
        @overload
        def __call__(
            self, handler: Callable[Concatenate[Event[K], _P], _R], /
        ) -> Handler[Concatenate[Event[K], _P], _R]:
            """Registers a function that takes the event; used as a decorator."""
    @overload
    def steps(
        self,
        state: None = None,
        /,
        *,
        version: int = 0,
        per: Per = "user in chat",
        answer_within: float | timedelta | None = 3600.0,
        parallel: bool = False,
        unless: Guard[Never] | Literal["commands"] | None = "commands",
        cancel: str | tuple[str, ...] = (),
        cancelled: Prompt = None,
        failures: int | None = 3,
        failed: Prompt = "Something went wrong several times, so this conversation is over.",
        **options: Unpack[Options],
    ) -> Steps[K, None]:
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
    @overload
    def steps(
        self,
        state: type[_V],
        /,
        *,
        version: int = 0,
        per: Per = "user in chat",
        answer_within: float | timedelta | None = 3600.0,
        parallel: bool = False,
        unless: Guard[Never] | Literal["commands"] | None = "commands",
        cancel: str | tuple[str, ...] = (),
        cancelled: Prompt = None,
        failures: int | None = 3,
        failed: Prompt = "Something went wrong several times, so this conversation is over.",
        **options: Unpack[Options],
    ) -> Steps[K, _V]:
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
    def include(self, router: Router, /, *, priority: int = 0) -> None:
        """Puts a whole router behind this route: its handlers see the events that come this far."""
    @overload
    def outer(
        self,
        middleware: Callable[Concatenate[Event[K], Next[*_Ts], _P], Awaitable[_R]],
        /,
        *,
        provides: Mapping[str, Any] | None = None,
    ) -> Callable[Concatenate[Event[K], Next[*_Ts], _P], Awaitable[_R]]:
        """Puts a middleware around the whole router, before its handlers are chosen; used as a decorator, too.

        On a route with conditions it is for the events that meet them. `provides` names what it passes to `next` by
        name, with types.
        """
    @overload
    def outer(self, *, provides: Mapping[str, Any] | None = None) -> _Around[K]:
        """Puts a middleware around the whole router, before its handlers are chosen; used as a decorator, too.

        On a route with conditions it is for the events that meet them. `provides` names what it passes to `next` by
        name, with types.
        """
    @overload
    def use(
        self,
        middleware: Callable[Concatenate[Event[K], Next[*_Ts], _P], Awaitable[_R]],
        /,
        *,
        provides: Mapping[str, Any] | None = None,
    ) -> Callable[Concatenate[Event[K], Next[*_Ts], _P], Awaitable[_R]]:
        """Puts a middleware around each handler that is about to run, in this router and the ones below.

        Behind `next` it can take what handlers take, and the `Handler` that it stands around.
        """
    @overload
    def use(self, *, provides: Mapping[str, Any] | None = None) -> _Around[K]:
        """Puts a middleware around each handler that is about to run, in this router and the ones below.

        Behind `next` it can take what handlers take, and the `Handler` that it stands around.
        """
    def before_event(self, hook: Callable[Concatenate[Event[K], _P], _R]) -> Callable[Concatenate[Event[K], _P], _R]:
        """Calls a function before the handlers of an event are chosen. Raise `Flow.IGNORE` to drop the event."""
    def after_event(self, hook: Callable[Concatenate[Event[K], _P], _R]) -> Callable[Concatenate[Event[K], _P], _R]:
        """Calls a function when an event is done; it can take the exception, if there was one."""
    def before_handler(self, hook: Callable[Concatenate[Event[K], _P], _R]) -> Callable[Concatenate[Event[K], _P], _R]:
        """Calls a function before each handler that is about to run. Raise `Flow.IGNORE` to leave that one out."""
    def after_handler(self, hook: Callable[Concatenate[Event[K], _P], _R]) -> Callable[Concatenate[Event[K], _P], _R]:
        """Calls a function after each handler that ran; it can take the handler, and the exception it raised."""

# What is known of an event is in its annotations. Answers are passed behind it, so that checkers compare their types.
class _Step(Generic[_KN]):
    def __call__(
        self, function: Callable[Concatenate[Event[_KN], _P], _R], /
    ) -> Callable[Concatenate[Event[_KN], _P], _R]: ...

class _Got(Generic[_KN, _V]):
    def __call__(
        self, function: Callable[Concatenate[Event[_KN], _V, _P], _R], /
    ) -> Callable[Concatenate[Event[_KN], _V, _P], _R]: ...

class Awaiting(Generic[_KN]):
    """Where steps are registered that wait for events of one query."""

    @overload
    def got(self, key: str, prompt: Prompt = None, /, *, invalid: Prompt = None) -> _Got[_KN, str]:
        """Asks a question, unless it is answered already, and runs the function with the answer.

        `type` makes the value of the text, and raises `ValueError` for one that does not fit; then `invalid` is sent,
        or the question again. Of several above one function, the outermost is asked first.
        """
    @overload
    def got(
        self, key: str, prompt: Prompt = None, /, *, type: Callable[[str], _V], invalid: Prompt = None
    ) -> _Got[_KN, _V]:
        """Asks a question, unless it is answered already, and runs the function with the answer.

        `type` makes the value of the text, and raises `ValueError` for one that does not fit; then `invalid` is sent,
        or the question again. Of several above one function, the outermost is asked first.
        """
    def receive(self, id: str = "", prompt: Prompt = None, /) -> _Step[_KN]:
        """Waits for an event, and runs the function with it. It is kept under `id`, for later steps."""

class Steps(Generic[K, _State]):
    """A handler in steps, in the place of the route that it was made by.

    `state` is a class whose fields have defaults, such as a msgspec struct; `version` is for when it changes. `per`
    says whose answers count. `answer_within`: seconds, or a timedelta, that each question waits; None: for ever. With
    `parallel`, the same people can be in several sessions of it; otherwise a new one takes the place of the old.
    Events for which `unless` says yes are no answers: commands, where it says nothing. `cancel` names the commands
    that end it, `cancelled` is said then. When a step failed with `failures` events of one session, the session is
    parked (a person can look at it), and `failed` is said.
    """

    handler: Handler | None
    """The handler that is registered; None before the first step."""
    @property
    def digest(self) -> str:
        """The version of the steps: another one when one is renamed, comes, or goes."""
    def handle(self, function: Callable[Concatenate[Event[K], _P], _R], /) -> Callable[Concatenate[Event[K], _P], _R]:
        """A step that runs with the event that began it; used as a decorator. Before all others."""
    def then(self, function: Callable[Concatenate[Event, _P], _R], /) -> Callable[Concatenate[Event, _P], _R]:
        """A step that runs with whatever event the conversation is at; used as a decorator."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            def awaiting(self, query: _Q, /) -> Awaiting[Is[_Q]]:
                """Steps that wait for events of this query."""
    if not MYPY and not _ty():
        @overload
        def awaiting(self, query: _T1, /) -> Awaiting[Is[_T1]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T2, /) -> Awaiting[Is[_T2]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T3, /) -> Awaiting[Is[_T3]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T4, /) -> Awaiting[Is[_T4]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T5, /) -> Awaiting[Is[_T5]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T6, /) -> Awaiting[Is[_T6]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T7, /) -> Awaiting[Is[_T7]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T8, /) -> Awaiting[Is[_T8]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T9, /) -> Awaiting[Is[_T9]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T10, /) -> Awaiting[Is[_T10]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T11, /) -> Awaiting[Is[_T11]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T12, /) -> Awaiting[Is[_T12]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T13, /) -> Awaiting[Is[_T13]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T14, /) -> Awaiting[Is[_T14]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T15, /) -> Awaiting[Is[_T15]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T16, /) -> Awaiting[Is[_T16]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T17, /) -> Awaiting[Is[_T17]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T18, /) -> Awaiting[Is[_T18]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T19, /) -> Awaiting[Is[_T19]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T20, /) -> Awaiting[Is[_T20]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T21, /) -> Awaiting[Is[_T21]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T22, /) -> Awaiting[Is[_T22]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T23, /) -> Awaiting[Is[_T23]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T24, /) -> Awaiting[Is[_T24]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T25, /) -> Awaiting[Is[_T25]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T26, /) -> Awaiting[Is[_T26]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T27, /) -> Awaiting[Is[_T27]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T28, /) -> Awaiting[Is[_T28]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T29, /) -> Awaiting[Is[_T29]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T30, /) -> Awaiting[Is[_T30]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T31, /) -> Awaiting[Is[_T31]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T32, /) -> Awaiting[Is[_T32]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T33, /) -> Awaiting[Is[_T33]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T34, /) -> Awaiting[Is[_T34]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T35, /) -> Awaiting[Is[_T35]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T36, /) -> Awaiting[Is[_T36]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T37, /) -> Awaiting[Is[_T37]]:
            """Steps that wait for events of this query."""
        @overload
        def awaiting(self, query: _T38, /) -> Awaiting[Is[_T38]]:
            """Steps that wait for events of this query."""
        if not TYPE_CHECKING_WITH_PYREFLY:
            @overload
            def awaiting(self, query: _q.FilterQuery, /) -> Awaiting[Is[_q.FilterQuery]]: ...
        @overload
        def awaiting(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...

    def on_timeout(self, function: Callable[Concatenate[Event, _P], _R], /) -> Callable[Concatenate[Event, _P], _R]:
        """Runs when an answer did not come in time, with the event before; used as a decorator.

        The session is over then, unless the function goes on: `session.skip()` leaves the question out, and the next
        step follows; `session.reject()` asks it once more; `session.pause(prompt)` waits for the next step's event.

        >>> @quiz.on_timeout
        ... async def late(event: Event, session: Session) -> None:
        ...     await event.reply("Too late.")
        ...     session.skip()
        """
    def on_changed(self, function: Callable[[Event, Exception], _R], /) -> Callable[[Event, Exception], _R]:
        """Runs with an answer to steps that there are no longer, and with the error: `(event, error)`.

        It may return the name of the step where the session goes on; otherwise it is over, and the event goes on.
        """
    def upgrade(self, function: Callable[[int, Any], _State], /) -> Callable[[int, Any], _State]:
        """Makes a state of a former version into one of today: `(version, data)`, as plain data."""
    def type_updater(
        self, function: Callable[[Event, Session[_State]], _R], /
    ) -> Callable[[Event, Session[_State]], _R]:
        """Says what is waited for next, before each wait: `(event, session)` to a query, or None for the usual."""
    def permission_updater(
        self, function: Callable[[Event, Session[_State]], _R], /
    ) -> Callable[[Event, Session[_State]], _R]:
        """Says from whom, before each wait: `(event, session)` to a `SessionKey`, a guard of `kept`, or None."""
    def kept(self, **guards: Guard[Never]) -> None:
        """Names guards that `permission_updater` can return; the name is what is stored."""

class _Catch(Generic[_S]):
    def __call__(self, handler: Callable[Concatenate[_S, _P], _R], /) -> Callable[Concatenate[_S, _P], _R]: ...

class _Provides(Generic[_V]):
    @overload
    def __call__(self, factory: Callable[_P, AsyncIterator[_V]], /) -> Callable[_P, AsyncIterator[_V]]: ...
    @overload
    def __call__(self, factory: Callable[_P, Iterator[_V]], /) -> Callable[_P, Iterator[_V]]: ...
    @overload
    def __call__(self, factory: Callable[_P, Awaitable[_V]], /) -> Callable[_P, Awaitable[_V]]: ...
    @overload
    def __call__(self, factory: Callable[_P, _V], /) -> Callable[_P, _V]: ...

class Router(Route[Never]):
    """A node of the tree: handlers and routers in order, middlewares, error handlers. Packages derive their own.

    `mode` says what a match does: `"first"`, the first handler that runs ends the event; `"all"`, every match runs in
    order; `"parallel"`, all of one priority run at once, then the next. `guard` is asked once for the whole router,
    after its outer middlewares. `verdict(result, function)` turns what handlers return into a word of the flow.

    >>> router = Router()
    >>> @router.on("message:text")
    ... async def echo(event: MessageTextEvent) -> None:
    ...     print(event.msg.text)
    >>> await router.dispatch(decode(raw))
    """

    name: str
    handlers: list[Handler]
    """Its own handlers, in the order in which they are tried."""
    parent: Router | None
    def __init__(
        self,
        *,
        name: str | None = None,
        mode: Literal["first", "all", "parallel"] = "first",
        guard: Guard[Never] | None = None,
        verdict: Callable[[Any, Callable[..., Any]], type[Flow] | None] | None = None,
        depends: Sequence[Any] = (),
        lane: Literal["chat", "topic", "user in chat"] | Callable[[Any], Any] | EllipsisType | None = ...,
    ) -> None: ...
    @property
    def lane_rule(self) -> Literal["chat", "topic", "user in chat"] | Callable[[Any], Any] | EllipsisType | None:
        """Which of its events wait for each other: what it says itself, or a router around it."""
    @property
    def children(self) -> list[Router]:
        """The routers included here, in the order in which they are tried."""
    @property
    def conversations(self) -> Conversations:
        """The conversations of the whole tree: which ones wait, and ending them."""
    @property
    def registry(self) -> Registry:
        """All that is registered in this router and below: listed, switched, removed, reloaded."""
    @overload
    def catch(self) -> _Catch[Exception]:
        """Registers a function for errors of handlers in this router and below; used as a decorator.

        It takes the error first, then what handlers take: the event, what was provided, dependencies. An error in an
        outer middleware has no handler: take `Handler | None`. It handled the error unless it returns `Flow.SKIP` or
        raises.

        >>> @router.catch(ValueError)
        ... async def wrong(error: ValueError, event: Event) -> None: ...
        """
    @overload
    def catch(self, error1: type[_E1], /) -> _Catch[_E1]:
        """Registers a function for errors of handlers in this router and below; used as a decorator.

        It takes the error first, then what handlers take: the event, what was provided, dependencies. An error in an
        outer middleware has no handler: take `Handler | None`. It handled the error unless it returns `Flow.SKIP` or
        raises.

        >>> @router.catch(ValueError)
        ... async def wrong(error: ValueError, event: Event) -> None: ...
        """
    @overload
    def catch(self, error1: type[_E1], error2: type[_E2], /) -> _Catch[_E1 | _E2]:
        """Registers a function for errors of handlers in this router and below; used as a decorator.

        It takes the error first, then what handlers take: the event, what was provided, dependencies. An error in an
        outer middleware has no handler: take `Handler | None`. It handled the error unless it returns `Flow.SKIP` or
        raises.

        >>> @router.catch(ValueError)
        ... async def wrong(error: ValueError, event: Event) -> None: ...
        """
    @overload
    def catch(self, error1: type[_E1], error2: type[_E2], error3: type[_E3], /) -> _Catch[_E1 | _E2 | _E3]:
        """Registers a function for errors of handlers in this router and below; used as a decorator.

        It takes the error first, then what handlers take: the event, what was provided, dependencies. An error in an
        outer middleware has no handler: take `Handler | None`. It handled the error unless it returns `Flow.SKIP` or
        raises.

        >>> @router.catch(ValueError)
        ... async def wrong(error: ValueError, event: Event) -> None: ...
        """
    @overload
    def catch(
        self, error1: type[_E1], error2: type[_E2], error3: type[_E3], error4: type[_E4], /
    ) -> _Catch[_E1 | _E2 | _E3 | _E4]:
        """Registers a function for errors of handlers in this router and below; used as a decorator.

        It takes the error first, then what handlers take: the event, what was provided, dependencies. An error in an
        outer middleware has no handler: take `Handler | None`. It handled the error unless it returns `Flow.SKIP` or
        raises.

        >>> @router.catch(ValueError)
        ... async def wrong(error: ValueError, event: Event) -> None: ...
        """
    def provide(
        self,
        wanted: Callable[..., _V],
        /,
        *,
        scope: Literal["app", "event", "handler"] | None = None,
        use_cache: bool = True,
        blocking: bool = False,
    ) -> _Provides[_V]:
        """Says what makes values of a type for all functions in this router and below; used as a decorator.

        >>> @app.provide(Session)
        ... async def session() -> AsyncIterator[Session]:
        ...     async with Session() as opened:
        ...         yield opened
        """
    def override(self, function: Callable[..., Any], replacement: Callable[..., Any]) -> AbstractContextManager[None]:
        """Inside, a dependency, or a type that is provided, is made by another function, in the whole tree; for tests.

        >>> with app.override(database, lambda: FakeDatabase()):
        ...     await app.handle(raw)
        """
    def check(self) -> None:
        """Finds what is wrong in the whole tree: parameters that nothing provides, handlers that can never run.

        Starting an app does it, and logs the warnings. Raises `RegistrationError` with all that is wrong.
        """
    def findings(self) -> tuple[Finding, ...]:
        """Handlers that never run, in the order in which they are tried: errors, and warnings.

        Raises `RegistrationError` for a tree that cannot be compiled, such as one with a parameter that nothing
        provides.
        """
    def remove(self, thing: object) -> None:
        """Takes a handler, an included router, a middleware, a hook or an error handler out, from the next event on.

        Where several apps include this router, it is taken out of it in all of them.
        """
    async def dispatch(self, event: Event[Any], /) -> tuple[Handler, ...]:
        """Runs what matches the event, and returns the handlers whose bodies were started, in order.

        Errors go to the error handlers; what nobody handles is logged.
        """
    async def explain(self, event: Event[Any], /) -> Trace:
        """Why a handler would run or not: every handler, and what says no. Guards are asked, bodies do not run."""

class App(Router):
    """The router at the root. Events come in by `feed`, in order for each chat, many chats at once.

    `concurrency`: events accepted and not done, at most; `feed` waits beyond. `timeout`: seconds that an event may
    take, None for as long as it likes; handlers can have one of their own. `attempts`: how often an event is tried
    whose errors nobody handles, with `backoff` seconds before the second try, doubling; then it goes to `parked`.
    `grace`: seconds that `stop` lets what runs end. `me` and `username`: who the bot is, where events do not say.
    `watchdog`: seconds after which a handler that blocks the loop is named in the log, None for never. `sessions`:
    where conversations are kept: None for the inbox's file, else memory; a path for a SQLite file, an address as
    `redis://host/0`, or a store. `on_misfit`: what becomes of events with `problems`: `"handle"`, `"park"`, or a
    function that takes the event and returns one of these.

    `lane`: which events wait for each other: those of one `"chat"`, of one `"topic"` of it, or of one `"user in chat"`;
    those for which `lane(event)` returns the same; None: no event waits. A router may say something else of its events.

    `inbox`: a path, `postgresql://user@host/database`, or an `Inbox`: what is given to `accept` is stored there before
    it returns, and handled at least once, also after a crash. None: in memory, and lost with the process.

    >>> app = App()
    >>> async with app:
    ...     await app.feed(raw)
    """

    me: int | None
    username: str | None
    grace: float
    parked: deque[Parked[Event]]
    """Events that failed every time, the latest thousand."""
    stuck: deque[Parked[Event]]
    """Events whose handler ignored its cancellation, and was left behind."""
    @property
    def expired(self) -> int:
        """Events of the inbox that were not handled, because their deadline had passed: the source gave up on them."""
    recording: Recording | None
    """Where what arrives is written down; None where it is not."""
    def __init__(
        self,
        *,
        name: str | None = None,
        mode: Literal["first", "all", "parallel"] = "first",
        guard: Guard[Never] | None = None,
        verdict: Callable[[Any, Callable[..., Any]], type[Flow] | None] | None = None,
        depends: Sequence[Any] = (),
        concurrency: int = 500,
        timeout: float | None = None,
        attempts: int = 1,
        backoff: float = 0.5,
        grace: float = 5.0,
        watchdog: float | None = 1.0,
        me: int | None = None,
        username: str | None = None,
        inbox: str | Path | Inbox | None = None,
        sessions: str | Path | Store | None = None,
        lane: Literal["chat", "topic", "user in chat"] | Callable[[Any], Any] | None = "chat",
        on_misfit: Literal["handle", "park"] | Callable[[Event], Literal["handle", "park"] | None] = "handle",
    ) -> None: ...
    def decode(self, raw: bytes | bytearray | memoryview | str, headers: Headers) -> Event:
        """The event in `raw`, as one that this app delivers. Raises `DecodeError` when it is none."""
    async def handle(self, raw: bytes | bytearray | memoryview | str, headers: Headers, /) -> tuple[Handler, ...]:
        """Decodes and dispatches now, and returns the handlers that ran. Raises `DecodeError` when it is no event."""
    @overload
    async def feed(self, event: Event[Any], /) -> None:
        """Queues an event behind those of its chat, and returns when it is accepted. A batch is all of its events.

        Raises `DecodeError` when it is no event, and `FlowError` while the app stops.
        """
    @overload
    async def feed(self, raw: bytes | bytearray | memoryview | str, headers: Headers, /) -> None:
        """Queues an event behind those of its chat, and returns when it is accepted. A batch is all of its events.

        Raises `DecodeError` when it is no event, and `FlowError` while the app stops.
        """
    async def accept(
        self, raws: Sequence[bytes], *, source: str = "", headers: Headers | None = None, reply: Reply | None = None
    ) -> Accepted:
        """Takes updates as they arrived, and returns when they are safe: only then tell their source so.

        With an inbox they are stored, each with the `source` in which its id is one of a kind (such as the bot's id),
        and handled in that order for each chat; one that came before is a duplicate, and one that is no event is
        parked with its bytes. Without one they are fed, and what is no event is logged. Raises `InboxFullError` if
        too much waits, and `StoreUnavailableError`; then none of them is stored. A batch is all of its events. A
        recording holds what was taken.
        """
    def asgi(
        self,
        *,
        secret: Secret | None,
        path: str = "/",
        inbox: Inbox | str | Path | None = ...,
        max_body: int | None = None,
        body_timeout: float = 10.0,
    ) -> Webhook:
        """The webhook as an ASGI app: for uvicorn and the like, or mounted in FastAPI or Starlette.

        `secret` is what the service signs its requests with, or sends along; a list while one takes the place of
        another. Where the spec says how requests are verified, None has to be said on purpose. `path` is where events
        come. `inbox` is where they are kept until they are handled: by default that of the app, else memory.
        `max_body`: bytes of a body, at most; by default what the spec says. `body_timeout`: seconds for it to arrive.

        >>> hook = app.asgi(secret=os.environ["WEBHOOK_SECRET"])
        """
    @property
    def reads_headers(self) -> bool:
        """Whether events need anything that stands in the headers of their requests."""
    @property
    def sessions(self) -> Store:
        """Where conversations are kept, and what was switched on and off. One at a place is open until `stop`."""
    @sessions.setter
    def sessions(self, place: str | Path | Store | None) -> None: ...
    @property
    def inbox(self) -> Inbox | None:
        """Where updates are stored until they are handled. One at a path is open from its first use until `stop`."""
    @inbox.setter
    def inbox(self, place: str | Path | Inbox | None) -> None: ...
    @property
    def in_flight(self) -> int:
        """Events accepted and not done."""
    @property
    def misfits(self) -> Mapping[tuple[str, str], int]:
        """How often something did not fit the spec, by kind and place: `{("message", "message.from.is_bot"): 3}`."""
    def record(self, path: FilePath) -> Recording:
        """Appends every event that arrives to a file, as it came, for `tamis replay`. Returns the recording.

        >>> app.record("updates.jsonl")
        """
    async def join(self) -> None:
        """Waits until all that was fed is done, and nothing waits in the inbox."""
    async def start(self) -> None:
        """Checks the whole tree, freezes it, and calls what was registered with `on_start`.

        Raises `StoreUnusableError` if the inbox cannot be used until somebody changes something, and what a hook
        raises; then the app has not started.
        """
    async def stop(self, grace: float | None = None) -> list[Event]:
        """Takes no more events, lets what runs end for `grace` seconds, cancels the rest, and returns it.

        What was accepted and is not done stays in the inbox, for the next start.
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *error: object) -> None: ...
    def on_start(self, hook: _H) -> _H:
        """Calls a function without arguments when the app starts; used as a decorator."""
    def on_stop(self, hook: _H) -> _H:
        """Calls a function without arguments when the app has stopped; used as a decorator."""
    @property
    def plugins(self) -> Plugins:
        """The plugins of the app: listed, loaded, reloaded, switched on and off everywhere or in a chat."""
    def subscriptions(self) -> frozenset[str]:
        """The kinds of events that some handler is for, as the service names them: what to ask it for."""
    def check_subscriptions(self, kinds: Iterable[str]) -> None:
        """Raises `RegistrationError` if a handler is for a kind that is not among these; it names both."""

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
    @overload
    def match(query: _T12, /) -> _Match[_T12]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T13, /) -> _Match[_T13]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T14, /) -> _Match[_T14]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T15, /) -> _Match[_T15]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T16, /) -> _Match[_T16]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T17, /) -> _Match[_T17]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T18, /) -> _Match[_T18]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T19, /) -> _Match[_T19]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T20, /) -> _Match[_T20]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T21, /) -> _Match[_T21]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T22, /) -> _Match[_T22]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T23, /) -> _Match[_T23]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T24, /) -> _Match[_T24]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T25, /) -> _Match[_T25]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T26, /) -> _Match[_T26]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T27, /) -> _Match[_T27]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T28, /) -> _Match[_T28]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T29, /) -> _Match[_T29]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T30, /) -> _Match[_T30]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T31, /) -> _Match[_T31]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T32, /) -> _Match[_T32]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T33, /) -> _Match[_T33]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T34, /) -> _Match[_T34]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T35, /) -> _Match[_T35]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T36, /) -> _Match[_T36]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T37, /) -> _Match[_T37]:
        """The guard that asks whether the query matches."""
    @overload
    def match(query: _T38, /) -> _Match[_T38]:
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
    @overload
    def has(event: Event[_KN], query: _T12, /) -> TypeGuard[Event[_KN | Is[_T12]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T13, /) -> TypeGuard[Event[_KN | Is[_T13]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T14, /) -> TypeGuard[Event[_KN | Is[_T14]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T15, /) -> TypeGuard[Event[_KN | Is[_T15]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T16, /) -> TypeGuard[Event[_KN | Is[_T16]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T17, /) -> TypeGuard[Event[_KN | Is[_T17]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T18, /) -> TypeGuard[Event[_KN | Is[_T18]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T19, /) -> TypeGuard[Event[_KN | Is[_T19]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T20, /) -> TypeGuard[Event[_KN | Is[_T20]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T21, /) -> TypeGuard[Event[_KN | Is[_T21]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T22, /) -> TypeGuard[Event[_KN | Is[_T22]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T23, /) -> TypeGuard[Event[_KN | Is[_T23]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T24, /) -> TypeGuard[Event[_KN | Is[_T24]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T25, /) -> TypeGuard[Event[_KN | Is[_T25]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T26, /) -> TypeGuard[Event[_KN | Is[_T26]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T27, /) -> TypeGuard[Event[_KN | Is[_T27]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T28, /) -> TypeGuard[Event[_KN | Is[_T28]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T29, /) -> TypeGuard[Event[_KN | Is[_T29]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T30, /) -> TypeGuard[Event[_KN | Is[_T30]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T31, /) -> TypeGuard[Event[_KN | Is[_T31]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T32, /) -> TypeGuard[Event[_KN | Is[_T32]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T33, /) -> TypeGuard[Event[_KN | Is[_T33]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T34, /) -> TypeGuard[Event[_KN | Is[_T34]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T35, /) -> TypeGuard[Event[_KN | Is[_T35]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T36, /) -> TypeGuard[Event[_KN | Is[_T36]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T37, /) -> TypeGuard[Event[_KN | Is[_T37]]]:
        """Whether the query matches; in an `if` the event is narrowed."""
    @overload
    def has(event: Event[_KN], query: _T38, /) -> TypeGuard[Event[_KN | Is[_T38]]]:
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
    @overload
    def expect(event: Event[_KN], query: _T12, /) -> Event[_KN | Is[_T12]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T13, /) -> Event[_KN | Is[_T13]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T14, /) -> Event[_KN | Is[_T14]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T15, /) -> Event[_KN | Is[_T15]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T16, /) -> Event[_KN | Is[_T16]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T17, /) -> Event[_KN | Is[_T17]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T18, /) -> Event[_KN | Is[_T18]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T19, /) -> Event[_KN | Is[_T19]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T20, /) -> Event[_KN | Is[_T20]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T21, /) -> Event[_KN | Is[_T21]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T22, /) -> Event[_KN | Is[_T22]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T23, /) -> Event[_KN | Is[_T23]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T24, /) -> Event[_KN | Is[_T24]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T25, /) -> Event[_KN | Is[_T25]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T26, /) -> Event[_KN | Is[_T26]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T27, /) -> Event[_KN | Is[_T27]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T28, /) -> Event[_KN | Is[_T28]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T29, /) -> Event[_KN | Is[_T29]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T30, /) -> Event[_KN | Is[_T30]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T31, /) -> Event[_KN | Is[_T31]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T32, /) -> Event[_KN | Is[_T32]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T33, /) -> Event[_KN | Is[_T33]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T34, /) -> Event[_KN | Is[_T34]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T35, /) -> Event[_KN | Is[_T35]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T36, /) -> Event[_KN | Is[_T36]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T37, /) -> Event[_KN | Is[_T37]]:
        """The event, narrowed. Raises `tamis.errors.NoMatchError` when the query does not match."""
    @overload
    def expect(event: Event[_KN], query: _T38, /) -> Event[_KN | Is[_T38]]:
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
    @overload
    def explain(query: _T12, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T13, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T14, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T15, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T16, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T17, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T18, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T19, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T20, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T21, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T22, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T23, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T24, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T25, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T26, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T27, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T28, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T29, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T30, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T31, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T32, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T33, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T34, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T35, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T36, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T37, /) -> Query:
        """What a query expands to, and what it reads."""
    @overload
    def explain(query: _T38, /) -> Query:
        """What a query expands to, and what it reads."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def explain(query: _q.FilterQuery, /) -> Query: ...
    @overload
    def explain(query: _q.FilterQuery, impossible: Never, /) -> object: ...

__all__ = [
    "App",
    "Arg",
    "Conversations",
    "Depends",
    "Flow",
    "Guard",
    "Handler",
    "Next",
    "Options",
    "Outcome",
    "PromptId",
    "Route",
    "Router",
    "Session",
    "Steps",
    "Template",
    "decode",
    "decode_all",
    "expect",
    "explain",
    "guard",
    "has",
    "kept",
    "match",
    "verify",
]

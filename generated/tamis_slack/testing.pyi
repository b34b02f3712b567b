# Made by `codegen build` from the spec 'slack', digest cb9e9fb771865ede. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
# pyright: reportInvalidTypeVarUse=false
from collections.abc import Coroutine
from typing import Any, Literal, Self, overload

from hypothesis.strategies import SearchStrategy  # type: ignore[import-not-found, unused-ignore]
from tamis.events.calls import Call
from tamis.events.known import Is
from tamis.testing.outcome import Ran, RanStep
from tamis.testing.recording import RecordingClient
from typing_extensions import Never, TypeVar

from . import queries as _q
from .events import Event
from .routing import Router

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

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def make(query: _Q, /, *, me: str | None = None, **fields: Any) -> Event[Is[_Q]]:
            """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""

if not MYPY and not _ty():
    @overload
    def make(query: _T1, /, *, me: str | None = None, **fields: Any) -> Event[Is[_T1]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T2, /, *, me: str | None = None, **fields: Any) -> Event[Is[_T2]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T3, /, *, me: str | None = None, **fields: Any) -> Event[Is[_T3]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T4, /, *, me: str | None = None, **fields: Any) -> Event[Is[_T4]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def make(query: _q.FilterQuery, /, *, me: str | None = None, **fields: Any) -> Event[Is[_q.FilterQuery]]: ...
    @overload
    def make(query: _q.FilterQuery, impossible: Never, /) -> object: ...

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def make_raw(query: _Q, /, *, me: str | None = None, **fields: Any) -> bytes:
            """The same as it arrives: what `decode` takes."""

if not MYPY and not _ty():
    @overload
    def make_raw(query: _T1, /, *, me: str | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T2, /, *, me: str | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T3, /, *, me: str | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T4, /, *, me: str | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def make_raw(query: _q.FilterQuery, /, *, me: str | None = None, **fields: Any) -> bytes: ...
    @overload
    def make_raw(query: _q.FilterQuery, impossible: Never, /) -> object: ...

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def events(query: _Q, /, *, me: str | None = None, **fields: Any) -> SearchStrategy[Event[Is[_Q]]]:
            """A hypothesis strategy of events that the query matches, with these fields; all else is random."""

if not MYPY and not _ty():
    @overload
    def events(query: _T1, /, *, me: str | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T1]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T2, /, *, me: str | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T2]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T3, /, *, me: str | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T3]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T4, /, *, me: str | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T4]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def events(
            query: _q.FilterQuery, /, *, me: str | None = None, **fields: Any
        ) -> SearchStrategy[Event[Is[_q.FilterQuery]]]: ...
    @overload
    def events(query: _q.FilterQuery, impossible: Never, /) -> object: ...

def raw_events() -> SearchStrategy[bytes]:
    """A hypothesis strategy of valid events of all kinds, as they arrive."""

class Feed:
    """Makes the events of one user in one chat, with increasing ids."""

    user: int | str | None
    chat: int | str | None
    me: str | None
    count: int
    """How many events it made: the id of the last one."""
    def __init__(
        self, *, user: int | str | None = None, chat: int | str | None = None, me: str | None = None
    ) -> None: ...
    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            def make(self, query: _Q, /, **fields: Any) -> Event[Is[_Q]]:
                """The next event, as `make` makes it."""
    if not MYPY and not _ty():
        @overload
        def make(self, query: _T1, /, **fields: Any) -> Event[Is[_T1]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T2, /, **fields: Any) -> Event[Is[_T2]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T3, /, **fields: Any) -> Event[Is[_T3]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T4, /, **fields: Any) -> Event[Is[_T4]]:
            """The next event, as `make` makes it."""
        if not TYPE_CHECKING_WITH_PYREFLY:
            @overload
            def make(self, query: _q.FilterQuery, /, **fields: Any) -> Event[Is[_q.FilterQuery]]: ...
        @overload
        def make(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...

    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            def make_raw(self, query: _Q, /, **fields: Any) -> bytes:
                """The next event, as it arrives."""
    if not MYPY and not _ty():
        @overload
        def make_raw(self, query: _T1, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T2, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T3, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T4, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        if not TYPE_CHECKING_WITH_PYREFLY:
            @overload
            def make_raw(self, query: _q.FilterQuery, /, **fields: Any) -> bytes: ...
        @overload
        def make_raw(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...

class Kit:
    """A router or app under test: it is fed with events, and says what came of them."""

    router: Router
    conversation: Feed
    raises: bool
    client: RecordingClient
    def __init__(self, router: Router, *, conversation: Feed | None = None, raises: bool = True) -> None: ...
    async def __aenter__(self) -> Self:
        """Starts the app off line; it stays so until the end of the block."""
    async def __aexit__(self, *error: object) -> None: ...
    @property
    def calls(self) -> tuple[Call[Any], ...]:
        """All calls that were made so far."""
    def answer(self, method: str, answer: Any) -> None:
        """What a call answers, from now on: a value, an exception to raise, or a function of the parameters."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            def feed(self, query: _Q, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
                """Makes the next event of the conversation, and waits until its handlers are done."""
    if not MYPY and not _ty():
        @overload
        def feed(self, query: _T1, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T2, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T3, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T4, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        if not TYPE_CHECKING_WITH_PYREFLY:
            @overload
            def feed(self, query: _q.FilterQuery, /, **fields: Any) -> Coroutine[Any, Any, Ran]: ...
        @overload
        def feed(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...

    async def feed_event(self, event: Event[Any], /) -> Ran:
        """Waits until the handlers of an event are done."""

__all__ = [
    "Feed",
    "Kit",
    "Ran",
    "RanStep",
    "events",
    "make",
    "make_raw",
    "raw_events",
]

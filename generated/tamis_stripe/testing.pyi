# Made by `codegen build` from the spec 'stripe', digest 739f4395a3a0edb9. Do not edit: change the spec.
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

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def make(query: _Q, /, *, me: int | None = None, **fields: Any) -> Event[Is[_Q]]:
            """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""

if not MYPY and not _ty():
    @overload
    def make(query: _T1, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T1]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T2, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T2]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T3, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T3]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T4, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T4]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T5, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T5]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T6, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T6]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T7, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T7]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T8, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T8]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T9, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T9]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T10, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T10]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T11, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T11]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T12, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T12]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T13, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T13]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T14, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T14]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T15, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T15]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T16, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T16]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T17, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T17]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T18, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T18]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T19, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T19]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T20, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T20]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T21, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T21]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    @overload
    def make(query: _T22, /, *, me: int | None = None, **fields: Any) -> Event[Is[_T22]]:
        """The least event that the query matches, with these fields, as `decode` gives it. Raises `tamis.errors.CannotMakeError` for fields that cannot be."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def make(query: _q.FilterQuery, /, *, me: int | None = None, **fields: Any) -> Event[Is[_q.FilterQuery]]: ...
    @overload
    def make(query: _q.FilterQuery, impossible: Never, /) -> object: ...

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def make_raw(query: _Q, /, *, me: int | None = None, **fields: Any) -> bytes:
            """The same as it arrives: what `decode` takes."""

if not MYPY and not _ty():
    @overload
    def make_raw(query: _T1, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T2, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T3, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T4, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T5, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T6, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T7, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T8, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T9, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T10, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T11, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T12, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T13, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T14, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T15, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T16, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T17, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T18, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T19, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T20, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T21, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    @overload
    def make_raw(query: _T22, /, *, me: int | None = None, **fields: Any) -> bytes:
        """The same as it arrives: what `decode` takes."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def make_raw(query: _q.FilterQuery, /, *, me: int | None = None, **fields: Any) -> bytes: ...
    @overload
    def make_raw(query: _q.FilterQuery, impossible: Never, /) -> object: ...

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY or _ty():
        def events(query: _Q, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_Q]]]:
            """A hypothesis strategy of events that the query matches, with these fields; all else is random."""

if not MYPY and not _ty():
    @overload
    def events(query: _T1, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T1]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T2, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T2]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T3, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T3]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T4, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T4]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T5, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T5]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T6, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T6]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T7, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T7]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T8, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T8]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T9, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T9]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T10, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T10]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T11, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T11]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T12, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T12]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T13, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T13]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T14, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T14]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T15, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T15]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T16, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T16]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T17, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T17]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T18, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T18]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T19, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T19]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T20, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T20]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T21, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T21]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    @overload
    def events(query: _T22, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event[Is[_T22]]]:
        """A hypothesis strategy of events that the query matches, with these fields; all else is random."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def events(
            query: _q.FilterQuery, /, *, me: int | None = None, **fields: Any
        ) -> SearchStrategy[Event[Is[_q.FilterQuery]]]: ...
    @overload
    def events(query: _q.FilterQuery, impossible: Never, /) -> object: ...

def raw_events() -> SearchStrategy[bytes]:
    """A hypothesis strategy of valid events of all kinds, as they arrive."""

class Feed:
    """Makes the events of one user in one chat, with increasing ids."""

    user: int | str | None
    chat: int | str | None
    me: int | None
    count: int
    """How many events it made: the id of the last one."""
    def __init__(
        self, *, user: int | str | None = None, chat: int | str | None = None, me: int | None = None
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
        @overload
        def make(self, query: _T5, /, **fields: Any) -> Event[Is[_T5]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T6, /, **fields: Any) -> Event[Is[_T6]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T7, /, **fields: Any) -> Event[Is[_T7]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T8, /, **fields: Any) -> Event[Is[_T8]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T9, /, **fields: Any) -> Event[Is[_T9]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T10, /, **fields: Any) -> Event[Is[_T10]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T11, /, **fields: Any) -> Event[Is[_T11]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T12, /, **fields: Any) -> Event[Is[_T12]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T13, /, **fields: Any) -> Event[Is[_T13]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T14, /, **fields: Any) -> Event[Is[_T14]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T15, /, **fields: Any) -> Event[Is[_T15]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T16, /, **fields: Any) -> Event[Is[_T16]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T17, /, **fields: Any) -> Event[Is[_T17]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T18, /, **fields: Any) -> Event[Is[_T18]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T19, /, **fields: Any) -> Event[Is[_T19]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T20, /, **fields: Any) -> Event[Is[_T20]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T21, /, **fields: Any) -> Event[Is[_T21]]:
            """The next event, as `make` makes it."""
        @overload
        def make(self, query: _T22, /, **fields: Any) -> Event[Is[_T22]]:
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
        @overload
        def make_raw(self, query: _T5, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T6, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T7, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T8, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T9, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T10, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T11, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T12, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T13, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T14, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T15, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T16, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T17, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T18, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T19, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T20, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T21, /, **fields: Any) -> bytes:
            """The next event, as it arrives."""
        @overload
        def make_raw(self, query: _T22, /, **fields: Any) -> bytes:
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
        @overload
        def feed(self, query: _T5, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T6, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T7, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T8, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T9, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T10, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T11, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T12, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T13, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T14, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T15, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T16, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T17, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T18, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T19, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T20, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T21, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
            """Makes the next event of the conversation, and waits until its handlers are done."""
        @overload
        def feed(self, query: _T22, /, **fields: Any) -> Coroutine[Any, Any, Ran]:
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

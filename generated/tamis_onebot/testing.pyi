# Made by `codegen build` from the spec 'onebot', digest 4edaeff147a974ce. Do not edit: change the spec.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
# pyright: reportInvalidTypeVarUse=false
from typing import Any, Literal, overload

from hypothesis.strategies import SearchStrategy  # type: ignore[import-not-found, unused-ignore]
from tamis.known import Is
from typing_extensions import Never, TypeVar

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
    if not TYPE_CHECKING_WITH_PYREFLY:
        @overload
        def events(
            query: _q.FilterQuery, /, *, me: int | None = None, **fields: Any
        ) -> SearchStrategy[Event[Is[_q.FilterQuery]]]: ...
    @overload
    def events(query: _q.FilterQuery, impossible: Never, /) -> object: ...

def raw_events() -> SearchStrategy[bytes]:
    """A hypothesis strategy of valid events of all kinds, as they arrive."""

__all__ = ["events", "make", "make_raw", "raw_events"]

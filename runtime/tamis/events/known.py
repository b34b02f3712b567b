"""The types that carry what is known of an event. They cost nothing at run time; checkers do all the work.

`Is[Q]` says: one of the queries in the literal union Q matched. `Known[K]` is the base of whatever queries narrow; it
is contravariant in K, so an event of which more is known can stand where less is asked for. `Present` is an attribute
that is certain once one clause's queries all guarantee it, and optional before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from tamis.events.paths import Path, first_of

if TYPE_CHECKING:
    from typing import Never, TypeAlias

    from typing_extensions import TypeVar as DefaultTypeVar

    from tamis.events.nameable import Nameable

    K = DefaultTypeVar("K", contravariant=True, default=Never)
else:
    K = TypeVar("K", contravariant=True)

Q = TypeVar("Q", contravariant=True)
QN = TypeVar("QN")
T = TypeVar("T")
W = TypeVar("W", covariant=True)


class Is(Generic[Q]):
    """One clause of knowledge: one of the queries in Q matched. Only ever written inside types."""


class Known(Generic[K]):
    """Something of which K, a union of `Is[...]` clauses, is known."""

    __slots__ = ()


if TYPE_CHECKING:

    class _Untold:
        """What no query is: only something of which a checker knows nothing, `Known[Any]`, fits a clause of it."""

    Untold: TypeAlias = Known[Is[_Untold]]
    """Something of which nothing is told, as `isinstance(value, Message)` leaves it. Its overloads come first."""
    Certain: TypeAlias = Known[Is[QN | Nameable]]
    """Something of which it is known that a query in QN matched."""


class Needs(Generic[W]):
    """What stands in the place of a method that an event does not have: checkers print W, what the event lacks."""


class Present(Generic[QN, T]):
    """An attribute of type T for those of whom a query in QN is known to have matched, and `T | None` for others.

    At run time it is a descriptor that reads one attribute of the payload.
    """

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> T | None: ...
    @overload
    def __get__(self, obj: Certain[QN], owner: Any = ...) -> T: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> T | None: ...
    def __get__(self, obj: Any, owner: Any = None) -> Any:
        return self if obj is None else getattr(obj.payload, self.name, None)

    if TYPE_CHECKING:

        def __set__(self, obj: Any, value: Never) -> None:
            """Nothing can be written: events and their payloads are what arrived."""


class RootAttribute(Present[Any, Any]):
    """`event.type`: a field of the root, where the payload may lie inside of it."""

    __slots__ = ()

    def __get__(self, obj: Any, owner: Any = None) -> Any:
        return self if obj is None else getattr(obj.envelope, self.name, None)


class KindAttribute(Present[Any, Any]):
    """`event.message`: the payload, if the event is of that kind."""

    __slots__ = ()

    def __get__(self, obj: Any, owner: Any = None) -> Any:
        if obj is None:
            return self
        return obj.payload if obj.kind == self.name else None


class AliasAttribute(Present[Any, Any]):
    """`event.chat`: the first of several paths that is there. `paths` maps a kind to its paths from the payload.

    A step is an attribute name, or an index into a list.
    """

    __slots__ = ("paths",)

    def __init__(self, name: str, paths: dict[str, tuple[Path, ...]]) -> None:
        super().__init__(name)
        self.paths = paths

    def __get__(self, obj: Any, owner: Any = None) -> Any:
        if obj is None:
            return self
        return first_of(obj.payload, self.paths.get(obj.kind, ()))

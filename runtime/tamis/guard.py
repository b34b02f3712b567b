"""Guards: yes-or-no questions about an event, combined with `&`, `|` and `~`."""

from __future__ import annotations

from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar, cast

from tamis.errors import RegistrationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.event import Event
    from tamis.query import Query

_QUERY_COST = 1
_FUNCTION_COST = 10


class Guard:
    """A condition on an event. Call it with an event to ask.

    Operands of `&` and `|` are asked cheapest first and no more of them than needed; one that raises raises.

    >>> photo_without_caption = match("message:photo") & ~match("message:caption")
    """

    __slots__ = ("_test", "cost", "text")

    # Generic for type checkers: `Guard[Is[Literal["message:text"]]]` must also work in an annotation that is evaluated.
    __class_getitem__: ClassVar[Any] = cast("Any", classmethod)(GenericAlias)

    def __init__(self, test: Callable[[Any], bool], text: str, cost: int = _FUNCTION_COST) -> None:
        self._test = test
        self.text = text
        self.cost = cost

    def __call__(self, event: Event, /) -> bool:
        return self._test(event)

    def __and__(self, other: Guard) -> Guard:
        first, second = _cheapest_first(self, other, "&")
        return Guard(
            lambda event: first(event) and second(event),
            f"({self.text} & {other.text})",
            self.cost + other.cost,
        )

    def __or__(self, other: Guard) -> Guard:
        first, second = _cheapest_first(self, other, "|")
        return Guard(
            lambda event: first(event) or second(event),
            f"({self.text} | {other.text})",
            self.cost + other.cost,
        )

    def __invert__(self) -> Guard:
        return Guard(lambda event: not self(event), f"~{self.text}", self.cost)

    def __bool__(self) -> bool:
        raise RegistrationError(f"guard {self.text}: use & | ~, not and/or/not; or call it with an event")

    def __repr__(self) -> str:
        return f"<Guard {self.text}>"


def _cheapest_first(one: Guard, other: Guard, sign: str) -> tuple[Guard, Guard]:
    if not isinstance(cast("Any", other), Guard):
        hint = f"match({other!r})" if isinstance(other, str) else "guard(function)"
        raise RegistrationError(f"{sign} takes a guard on both sides, not {other!r}; write {hint}")
    return (one, other) if one.cost <= other.cost else (other, one)


def query_guard(query: Query) -> Guard:
    """The guard that asks whether a query matches."""
    return Guard(query.test, f"match({query.text!r})", _QUERY_COST)


def guard(test: Callable[[Any], bool], /) -> Guard:
    """Makes a guard of a function from event to bool.

    >>> @guard
    ... def long_text(event: Event) -> bool:
    ...     return bool(event.msg and event.msg.text and len(event.msg.text) > 100)
    """
    if not callable(cast("Any", test)):
        raise RegistrationError(f"guard() takes a function from event to bool, not {test!r}")
    return Guard(test, getattr(test, "__qualname__", repr(test)))

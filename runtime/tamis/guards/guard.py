"""Guards: predicates over an event, combined with `&`, `|` and `~`. Some provide a value, too."""

from __future__ import annotations

import copy
from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast

from tamis.errors import FlowError, RegistrationError
from tamis.queries.conditions import ALWAYS, UNKNOWN, Conditions, both, either, opposite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tamis.events.event import Event
    from tamis.injection.available import Available, Values
    from tamis.injection.signature import Parameter

    BindFunction = Callable[["Guard", Available], "Guard"]
    """Gives the guard of a function, bound to what there is at one place of a tree."""

QUERY_COST = 1
RULE_COST = 3
PATTERN_COST = 8
FUNCTION_COST = 10
ASYNC_COST = 100


class AnyGuard(Protocol):
    """A guard of any package. To type checkers those are no `Guard`s: the stubs have guards that narrow."""

    text: str
    cost: int
    is_async: bool
    provides: frozenset[Any]

    async def ask(self, event: Any, /) -> bool: ...


def order_of_asking(guard: Guard) -> tuple[bool, int]:
    """Cheapest first, but behind those whose values a guard may want; those that want some, as they are written."""
    wants = bool(guard.injected_parts())
    return wants, 0 if wants else guard.cost


class Guard:
    """A condition on an event. Call it with an event to ask; an async one is asked with `await guard.ask(event)`.

    Operands of `&` and `|` are asked cheapest first and no more of them than needed; one that raises raises.

    >>> photo_without_caption = match("message:photo") & ~match("message:caption")
    """

    __slots__ = ("cost", "is_async", "kept", "may_provide", "provides", "text")

    is_query: ClassVar[bool] = False
    """Whether its text says all of it."""

    # Generic for type checkers: `Guard[Is[Literal["message:text"]]]` must also work in an annotation that is evaluated.
    __class_getitem__: ClassVar[Any] = cast("Any", classmethod)(GenericAlias)

    def __init__(self, text: str, cost: int, *, is_async: bool = False, provides: frozenset[Any] = frozenset()) -> None:
        self.text = text
        self.cost = cost
        """Cheaper guards are evaluated first."""
        self.is_async = is_async
        self.provides = provides
        """The types of which there is a value whenever the guard says yes."""
        self.may_provide = provides
        """The types of which there may be one."""
        self.kept = False
        """Whether it also holds for the next step of a session, as `kept(guard)` says."""

    def test(self, event: Event, values: Values, /) -> Any:
        """The answer (of an async guard: an awaitable of it); what it provides is put into `values`."""
        raise NotImplementedError

    def conditions(self, kind: str, /) -> Conditions | None:  # noqa: ARG002 - what is known of a function is nothing
        """What must hold of an event of that kind; None: the answer is always no."""
        return UNKNOWN

    def injected_parts(self) -> list[Guard]:
        """The guards of functions in it that take more than the event."""
        return []

    def missing(self, values: Values, /) -> list[Parameter]:  # noqa: ARG002 - only a function takes any
        """The parameters of its function for which there is no value."""
        return []

    def bind(self, bind: BindFunction, available: Available, /) -> Guard:  # noqa: ARG002 - there is no function in it
        """The same guard at a place where that is available: each function in it is bound by a call of `bind`."""
        return self

    def kept_part(self) -> Guard | None:
        """What of it is kept; None where nothing is."""
        return self if self.kept else None

    def keep(self) -> Guard:
        """A copy that is kept."""
        copied = copy.copy(self)
        copied.kept = True
        return copied

    def __call__(self, event: Event, /) -> bool:
        if self.is_async:
            raise FlowError(f"guard {self.text} is async: write `await guard.ask(event)`, or give it to filter()")
        return bool(self.test(event, {}))

    async def ask(self, event: Event, /, values: Values | None = None) -> bool:
        """The answer, whether the guard is async or not."""
        answer = self.test(event, {} if values is None else values)
        return bool(await answer) if self.is_async else bool(answer)

    def __and__(self, other: Guard) -> Guard:
        return _All(self, _operand(other, "&"), "&")

    def __or__(self, other: Guard) -> Guard:
        return _Any(self, _operand(other, "|"), "|")

    def __invert__(self) -> Guard:
        return _Not(self)

    def __bool__(self) -> bool:
        raise RegistrationError(f"guard {self.text}: use & | ~, not and/or/not; or call it with an event")

    def __repr__(self) -> str:
        return f"<Guard {self.text}>"


def _operand(other: object, sign: str) -> Guard:
    if isinstance(other, Guard):
        return other
    hint = f"match({other!r})" if isinstance(other, str) else "guard(function)"
    raise RegistrationError(f"{sign} takes a guard on both sides, not {other!r}; write {hint}")


class _Several(Guard):
    """Two or more guards, asked in the order of asking."""

    __slots__ = ("parts",)

    parts: tuple[Guard, ...]

    def __init__(self, left: Guard, right: Guard, sign: str) -> None:
        parts: list[Guard] = [
            part for side in (left, right) for part in (side.parts if type(side) is type(self) else (side,))
        ]
        parts.sort(key=order_of_asking)
        super().__init__(
            f"({left.text} {sign} {right.text})", left.cost + right.cost, is_async=left.is_async or right.is_async
        )
        self.parts = tuple(parts)

    def injected_parts(self) -> list[Guard]:
        return [inner for part in self.parts for inner in part.injected_parts()]

    def bind(self, bind: BindFunction, available: Available, /) -> Guard:
        return self._of([part.bind(bind, available) for part in self.parts])

    def _of(self, parts: list[Guard]) -> Guard:
        """The same with other parts."""
        if all(mine is theirs for mine, theirs in zip(parts, self.parts, strict=True)):
            return self
        copied = copy.copy(self)
        copied.parts = tuple(parts)
        return copied


class _All(_Several):
    __slots__ = ()

    def __init__(self, left: Guard, right: Guard, sign: str) -> None:
        super().__init__(left, right, sign)
        self.provides = left.provides | right.provides
        self.may_provide = left.may_provide | right.may_provide

    def test(self, event: Event, values: Values, /) -> Any:
        return self._ask_async(event, values) if self.is_async else all(part.test(event, values) for part in self.parts)

    async def _ask_async(self, event: Event, values: Values) -> bool:
        for part in self.parts:
            if not await part.ask(event, values):
                return False
        return True

    def conditions(self, kind: str, /) -> Conditions | None:
        found: Conditions | None = ALWAYS
        for part in self.parts:
            found = both(found, part.conditions(kind))
        return found

    def bind(self, bind: BindFunction, available: Available, /) -> Guard:
        parts: list[Guard] = []
        for part in self.parts:
            parts.append(part.bind(bind, available))
            available = available.with_provided(part.provides, part.may_provide)
        return self._of(parts)

    def kept_part(self) -> Guard | None:
        return kept_part(self.parts)

    def keep(self) -> Guard:
        copied = self._of([part.keep() for part in self.parts])
        copied.kept = True
        return copied


class _Any(_Several):
    __slots__ = ()

    def __init__(self, left: Guard, right: Guard, sign: str) -> None:
        super().__init__(left, right, sign)
        self.provides = left.provides & right.provides
        self.may_provide = left.may_provide | right.may_provide

    def test(self, event: Event, values: Values, /) -> Any:
        return self._ask_async(event, values) if self.is_async else any(part.test(event, values) for part in self.parts)

    async def _ask_async(self, event: Event, values: Values) -> bool:
        for part in self.parts:
            if await part.ask(event, values):
                return True
        return False

    def conditions(self, kind: str, /) -> Conditions | None:
        found: Conditions | None = None
        for part in self.parts:
            found = either(found, part.conditions(kind))
        return found


class _Not(Guard):
    """The opposite. What the inner guard provides is not passed on: where this says yes, it said no."""

    __slots__ = ("inner",)

    def __init__(self, inner: Guard) -> None:
        super().__init__(f"~{inner.text}", inner.cost, is_async=inner.is_async)
        self.inner = inner

    def test(self, event: Event, values: Values, /) -> Any:
        return self._ask_async(event, values) if self.is_async else not self.inner.test(event, dict(values))

    async def _ask_async(self, event: Event, values: Values) -> bool:
        return not await self.inner.ask(event, dict(values))

    def conditions(self, kind: str, /) -> Conditions | None:
        return opposite(self.inner.conditions(kind))

    def injected_parts(self) -> list[Guard]:
        return self.inner.injected_parts()

    def bind(self, bind: BindFunction, available: Available, /) -> Guard:
        inner = self.inner.bind(bind, available)
        if inner is self.inner:
            return self
        copied = copy.copy(self)
        copied.inner = inner
        return copied


def kept(guard: Guard, /) -> Guard:
    """The same guard, which also holds for the next step of a session: who may answer, say, and not what was asked.

    Of `a & b`, what is kept stays; `|` and `~` of kept guards are not kept themselves.

    >>> admins = kept(from_user(7))
    >>> @router.command("ban").filter(admins)
    ... async def ban(event: Event) -> None: ...
    """
    if not isinstance(cast("Any", guard), Guard):
        hint = f"kept(match({guard!r}))" if isinstance(guard, str) else "kept(guard(function))"
        raise RegistrationError(f"kept() takes a guard, not {guard!r}; write {hint}")
    return guard.keep()


def kept_part(guards: Iterable[Guard]) -> Guard | None:
    """What is kept of several guards that must all hold, such as a handler's; None where nothing is."""
    found: Guard | None = None
    for part in (guard.kept_part() for guard in guards):
        if part is not None:
            found = part if found is None else found & part
    if found is not None:
        found.kept = True  # a conjunction of what is kept
    return found

"""Guards: yes-or-no questions about an event, combined with `&`, `|` and `~`. Some answer with a value, too."""

from __future__ import annotations

import copy
import functools
import inspect
from types import GenericAlias
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, cast

from tamis.errors import FlowError, RegistrationError
from tamis.events.flow import Flow
from tamis.injection.signature import Parameters
from tamis.queries.conditions import ALWAYS, UNKNOWN, Conditions, any_of, both, either, opposite
from tamis.queries.vocabulary import Test

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from tamis.events.event import Event
    from tamis.injection.signature import Available, Values
    from tamis.queries.conditions import Atom
    from tamis.queries.query import Query

    Place = Callable[["FunctionGuard", Available], "Guard"]
    """Where a function stands: the guard that asks it there."""

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
    wants = bool(guard.needs())
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

    def needs(self) -> list[Parameters]:
        """The functions in it that want values injected."""
        return []

    def placed(self, place: Place, available: Available, /) -> Guard:  # noqa: ARG002 - there is no function in it
        """The same where that is available: its functions are placed, each by a call of `place`."""
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


class QueryGuard(Guard):
    """Asks whether a query matches."""

    __slots__ = ("query",)

    is_query: ClassVar[bool] = True

    def __init__(self, query: Query) -> None:
        super().__init__(f"match({query.text!r})", QUERY_COST)
        self.query = query

    def test(self, event: Event, values: Values, /) -> bool:  # noqa: ARG002
        return self.query.test(event)

    def conditions(self, kind: str, /) -> Conditions | None:
        tests = [one.test for one in self.query.expansions if one.kind == kind]
        if None in tests:
            return ALWAYS
        atoms: list[Atom] = []
        exact = True
        for test in cast("list[Test]", tests):
            # Whether an id is the bot's own may raise, so that is asked only of who comes to the handler.
            certain = tuple(one for one in test.conditions if one.op != "me")
            exact = exact and certain == test.conditions
            atoms.append(test if certain == test.conditions else Test(test.path))
        return any_of(atoms, exact=exact)


class FunctionGuard(Guard):
    """Asks a function. One that takes dependencies can be asked in its place in a tree alone."""

    __slots__ = ("function", "parameters", "value")

    def __init__(self, function: Callable[..., Any], text: str, cost: int, value: Any) -> None:
        is_async = inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
            getattr(function, "__call__", None)  # noqa: B004 - an object with an async __call__
        )
        provides = frozenset[Any]() if value is None else frozenset([value])
        cost = cost or (ASYNC_COST if is_async else FUNCTION_COST)
        super().__init__(text, cost, is_async=is_async, provides=provides)
        self.function = function
        self.value = value
        self.parameters = Parameters(function, f"guard {text}")

    def test(self, event: Event, values: Values, /) -> Any:
        extra = self.parameters.extra
        try:
            answer = self.function(event, **self._found(values)) if extra else self.function(event)
        except Flow.SKIP:
            return False
        if self.is_async:
            return self._awaited(answer, values)
        return self.judge(answer, values)

    def _found(self, values: Values) -> dict[str, Any]:
        """The arguments for someone who asks outside of a tree."""
        missing = self.parameters.missing(values)
        if missing:
            raise FlowError(
                f"guard {self.text} takes {missing[0]}, which is not there when it is asked by hand; "
                "give the guard to a router, which makes and provides what it takes"
            )
        return self.parameters.fill(values)

    async def _awaited(self, answer: Awaitable[Any], values: Values) -> bool:
        try:
            return self.judge(await answer, values)
        except Flow.SKIP:
            return False

    def judge(self, answer: Any, values: Values) -> bool:
        """What the function's answer means; a value that it provides is put into `values`."""
        if answer is True or answer is False:
            return answer and self.value is None
        if inspect.isawaitable(answer):
            raise FlowError(
                f"guard {self.text} returned something to be awaited; make it an `async def`, and await there"
            )
        if self.value is None:
            return bool(answer)
        if answer is None or answer is False:
            return False
        values[self.value] = answer
        return True

    def needs(self) -> list[Parameters]:
        return [self.parameters] if self.parameters.extra else []

    def placed(self, place: Place, available: Available, /) -> Guard:
        return place(self, available)


class _Several(Guard):
    """Two or more guards, asked in the order of asking."""

    __slots__ = ("parts",)

    parts: tuple[Guard, ...]

    def __init__(self, one: Guard, other: Guard, sign: str) -> None:
        parts: list[Guard] = [
            part for side in (one, other) for part in (side.parts if type(side) is type(self) else (side,))
        ]
        parts.sort(key=order_of_asking)
        super().__init__(
            f"({one.text} {sign} {other.text})", one.cost + other.cost, is_async=one.is_async or other.is_async
        )
        self.parts = tuple(parts)

    def needs(self) -> list[Parameters]:
        return [parameters for part in self.parts for parameters in part.needs()]

    def placed(self, place: Place, available: Available, /) -> Guard:
        return self._of([part.placed(place, available) for part in self.parts])

    def _of(self, parts: list[Guard]) -> Guard:
        """The same with other parts."""
        if all(one is other for one, other in zip(parts, self.parts, strict=True)):
            return self
        copied = copy.copy(self)
        copied.parts = tuple(parts)
        return copied


class _All(_Several):
    __slots__ = ()

    def __init__(self, one: Guard, other: Guard, sign: str) -> None:
        super().__init__(one, other, sign)
        self.provides = one.provides | other.provides
        self.may_provide = one.may_provide | other.may_provide

    def test(self, event: Event, values: Values, /) -> Any:
        return self._awaited(event, values) if self.is_async else all(one.test(event, values) for one in self.parts)

    async def _awaited(self, event: Event, values: Values) -> bool:
        for part in self.parts:
            if not await part.ask(event, values):
                return False
        return True

    def conditions(self, kind: str, /) -> Conditions | None:
        found: Conditions | None = ALWAYS
        for part in self.parts:
            found = both(found, part.conditions(kind))
        return found

    def placed(self, place: Place, available: Available, /) -> Guard:
        parts: list[Guard] = []
        for part in self.parts:
            parts.append(part.placed(place, available))
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

    def __init__(self, one: Guard, other: Guard, sign: str) -> None:
        super().__init__(one, other, sign)
        self.provides = one.provides & other.provides
        self.may_provide = one.may_provide | other.may_provide

    def test(self, event: Event, values: Values, /) -> Any:
        return self._awaited(event, values) if self.is_async else any(one.test(event, values) for one in self.parts)

    async def _awaited(self, event: Event, values: Values) -> bool:
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
        return self._awaited(event, values) if self.is_async else not self.inner.test(event, dict(values))

    async def _awaited(self, event: Event, values: Values) -> bool:
        return not await self.inner.ask(event, dict(values))

    def conditions(self, kind: str, /) -> Conditions | None:
        return opposite(self.inner.conditions(kind))

    def needs(self) -> list[Parameters]:
        return self.inner.needs()

    def placed(self, place: Place, available: Available, /) -> Guard:
        inner = self.inner.placed(place, available)
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
    for part in (one.kept_part() for one in guards):
        if part is not None:
            found = part if found is None else found & part
    if found is not None:
        found.kept = True  # a conjunction of what is kept
    return found


def query_guard(query: Query) -> Guard:
    """The guard that asks whether a query matches."""
    return QueryGuard(query)


def guard(test: Callable[..., Any] | None = None, /, *, provides: Any = None, cost: int = 0, name: str = "") -> Any:
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
    if test is None:
        return functools.partial(guard, provides=provides, cost=cost, name=name)
    if provides is bool:
        raise RegistrationError(
            "guard(provides=bool): a yes or no is not passed on; leave it out, or provide what it tells"
        )
    if not callable(cast("Any", test)):
        raise RegistrationError(f"guard() takes a function from event to bool, not {test!r}")
    return FunctionGuard(test, name or getattr(test, "__qualname__", repr(test)), cost, provides)

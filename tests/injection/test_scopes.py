"""How long what dependencies make lives, who shares it, and what is reported before the first event."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any

import pytest

from tamis_telegram import App, Depends, Event, Handler, Match, MessageTextEvent, Next, Router

from .helpers import Session, message, run, wrong


def test_the_app_makes_it_once_and_closes_it_when_it_stops() -> None:
    app = App()
    log: list[str] = []

    async def pool() -> AsyncIterator[Session]:
        log.append("opened")
        yield Session()
        log.append("closed")

    @app.on("message")
    async def handler(event: Event, pool: Annotated[Session, Depends(pool, scope="app")]) -> None:
        log.append("body")

    async def main() -> None:
        async with app:
            await app.dispatch(message())
            app.recompile()
            await app.dispatch(message())
            log.append("stops")

    asyncio.run(main())
    assert log == ["opened", "body", "body", "stops", "closed"]


def test_the_event_closes_after_all_its_handlers_and_the_handler_after_itself() -> None:
    router = Router(mode="all")
    log: list[str] = []

    def opened(word: str) -> Callable[[], AsyncIterator[int]]:
        async def opens() -> AsyncIterator[int]:
            yield 1
            log.append(f"{word} closed")

        return opens

    event_wide, own = opened("event"), opened("handler")
    for word in ("one", "two"):

        @router.on("message", name=word)
        async def handler(
            event: Event, handler: Handler, a: int = Depends(event_wide), b: int = Depends(own, scope="handler")
        ) -> None:
            log.append(handler.name)

    run(router, message())
    assert log == ["one", "handler closed", "two", "handler closed", "event closed"]


def test_handlers_at_once_share_one_value_and_a_failure_is_tried_again() -> None:
    router = Router(mode="parallel")
    made: list[int] = []
    seen: list[int] = []

    async def number() -> int:
        made.append(1)
        mine = len(made)
        await asyncio.sleep(0)
        if mine == 1:
            raise ValueError("the first")
        return mine

    for _ in range(4):

        @router.on("message")
        async def handler(event: Event, n: int = Depends(number)) -> None:
            seen.append(n)

    run(router, message())
    assert (len(made), seen) == (2, [2, 2, 2])


def test_who_waits_for_a_value_makes_it_when_its_maker_is_cancelled() -> None:
    app = App()
    made: list[int] = []
    seen: list[int] = []

    async def number() -> int:
        made.append(1)
        if len(made) == 1:
            await asyncio.sleep(60)
        return len(made)

    @app.on("message")
    async def handler(event: Event, n: int = Depends(number, scope="app")) -> None:
        seen.append(n)

    async def main() -> None:
        first = asyncio.create_task(app.dispatch(message()))
        await asyncio.sleep(0.01)
        second = asyncio.create_task(app.dispatch(message()))
        await asyncio.sleep(0.01)
        first.cancel()
        await second
        with pytest.raises(asyncio.CancelledError):
            await first

    asyncio.run(main())
    assert seen == [2]


def test_a_cancelled_handler_closes_what_was_made_for_the_event_with_that() -> None:
    router = Router()
    log: list[str] = []

    async def opened() -> AsyncIterator[int]:
        try:
            yield 1
        except asyncio.CancelledError:
            log.append("rolled back")
            raise
        log.append("committed")

    @router.on("message")
    async def handler(event: Event, n: int = Depends(opened)) -> None:
        await asyncio.sleep(60)

    async def main() -> None:
        task = asyncio.create_task(router.dispatch(message()))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert log == ["rolled back"]


def test_a_timeout_covers_what_is_made_for_the_handler() -> None:
    router = Router()
    seen: list[str] = []

    async def slow() -> int:
        await asyncio.sleep(60)
        return 1

    @router.on("message", timeout=0.01)
    async def handler(event: Event, n: int = Depends(slow)) -> None: ...

    @router.catch(TimeoutError)
    async def late(error: TimeoutError) -> None:
        seen.append("late")

    run(router, message())
    assert seen == ["late"]


def test_a_middleware_that_passes_another_event_has_other_dependencies() -> None:
    router = Router(mode="all")
    seen: list[str] = []

    def text(event: MessageTextEvent) -> str:
        return event.msg.text

    @router.on("message")
    async def first(event: Event, text: str = Depends(text)) -> None:
        seen.append(text)

    inner = Router(mode="all")

    @inner.outer
    async def other(event: Event, next: Next) -> None:
        await next(message("other"))

    @inner.on("message")
    async def second(event: Event, text: str = Depends(text)) -> None:
        seen.append(text)

    router.include(inner)
    run(router, message("one"))
    assert seen == ["one", "other"]


def test_what_is_provided_again_deeper_in_the_tree_is_not_mixed_up() -> None:
    router = Router(mode="all")
    seen: list[str] = []

    def name(session: Session) -> str:
        return session.name

    def provided(word: str) -> Any:
        async def middleware(event: Event, next: Next[Session]) -> None:
            await next(event, Session(word))

        return middleware

    @router.on("message")
    async def first(event: Event, name: str = Depends(name)) -> None:
        seen.append(name)

    inner = Router(mode="all")

    @inner.on("message")
    async def second(event: Event, name: str = Depends(name)) -> None:
        seen.append(name)

    router.outer(provided("outer"))
    inner.outer(provided("inner"))
    router.include(inner)
    run(router, message())
    assert seen == ["outer", "inner"]


def test_providers_of_a_router_win_over_those_of_the_app_and_override_replaces_both() -> None:
    app, router = App(mode="all"), Router(mode="all")
    seen: list[str] = []

    @app.provide(Session)
    def of_the_app() -> Session:
        return Session("app")

    @router.provide(Session)
    async def of_the_router() -> Session:
        return Session("router")

    app.include(router)
    for place in (app, router):

        @place.on("message")
        async def handler(event: Event, session: Session) -> None:
            seen.append(session.name)

    run(app, message())
    assert sorted(seen) == ["app", "router"]
    seen.clear()
    with app.override(of_the_app, lambda: Session("fake")):
        run(app, message())
    assert sorted(seen) == ["fake", "router"]
    seen.clear()
    with router.override(Session, lambda: Session("fake")):
        run(app, message())
    run(app, message())
    assert sorted(seen) == ["app", "fake", "fake", "router"]


def test_functions_of_all_sorts() -> None:
    router = Router()
    seen: list[Any] = []

    @dataclass
    class Times:
        factor: int

        def __call__(self, event: Event) -> int:
            return self.factor * 2

    class Later:
        async def __call__(self, event: Event) -> int:
            return 3

        async def method(self) -> int:
            return 4

    async def added(event: Event, number: int) -> int:
        return number + 1

    @router.on("message")
    async def handler(
        event: Event,
        a: int = Depends(Times(1)),
        b: int = Depends(Times(2)),
        c: int = Depends(Later()),
        d: int = Depends(Later().method),
        e: int = Depends(partial(added, number=9)),
    ) -> None:
        seen.extend([a, b, c, d, e])

    run(router, message())
    assert seen == [2, 4, 3, 4, 10]


def test_none_is_of_the_type_of_an_optional_parameter() -> None:
    router = Router()
    seen: list[Any] = []

    def found(event: Event) -> int | None:
        return None

    @router.on("message")
    async def handler(event: Event, n: Annotated[int | None, Depends(found)]) -> None:
        seen.append(n)

    run(router, message())
    assert seen == [None]


def test_one_report_names_all_with_the_path_what_is_there_and_the_nearest() -> None:
    router = Router()
    router.provide(Session)(Session)

    def circle_a(b: Any) -> int:
        return 1

    def circle_b(a: Annotated[int, Depends(circle_a)]) -> int:
        return 1

    circle_a.__defaults__ = (Depends(circle_b),)

    class Sesion: ...

    def inner(session: Sesion) -> int:
        return 1

    def outer(inner: Annotated[int, Depends(inner)]) -> int:
        return 1

    def forever(event: Event) -> int:
        return 1

    @router.on("message", name="one")
    async def one(event: Event, n: int = Depends(circle_a)) -> None: ...

    @router.on("message", name="two")
    async def two(event: Event, n: int = Depends(outer)) -> None: ...

    @router.on("message", name="three")
    async def three(event: Event, n: int = Depends(forever, scope="app")) -> None: ...

    @router.text(regex="x", name="four")
    async def four(event: Event, n: int = Depends(lambda match: 1, scope="event")) -> None: ...

    report = wrong(router).replace(
        "test_one_report_names_all_with_the_path_what_is_there_and_the_nearest.<locals>.", ""
    )
    assert "circle_a -> circle_b -> circle_a" in report
    assert "-> outer -> inner: parameter session: " in report
    assert "did you mean Session?" in report
    assert "available: Event, Handler, Router, Session" in report
    assert "forever: it lives as long as the app, and wants event, which lives as long as the event" in report
    assert "parameter match has no annotation, and nothing of that name provided here" in report


def test_an_event_wide_dependency_cannot_take_what_one_handler_has() -> None:
    router = Router()

    def number(match: Match) -> int:
        return 1

    @router.text(regex="x")
    async def handler(event: Event, n: int = Depends(number, scope="event")) -> None: ...

    assert "lives as long as the event, and wants match, which lives as long as the handler" in wrong(router)


def test_what_a_thread_makes_and_what_is_made_at_once_are_two_values() -> None:
    router = Router(mode="parallel")
    seen: list[int] = []

    def number() -> int:
        return 7

    @router.on("message")
    async def threaded(event: Event, n: int = Depends(number, blocking=True)) -> None:
        seen.append(n)

    @router.on("message")
    async def at_once(event: Event, n: int = Depends(number)) -> None:
        seen.append(n)

    run(router, message())
    assert seen == [7, 7]


def test_signatures_are_read_before_the_first_event_and_never_again(monkeypatch: pytest.MonkeyPatch) -> None:
    router = Router()
    seen: list[int] = []

    async def one(event: Event) -> int:
        return 1

    def two(one: Annotated[int, Depends(one)]) -> int:
        return one + 1

    @router.on("message")
    async def handler(event: Event, n: int = Depends(two)) -> None:
        seen.append(n)

    router.check()

    def forbidden(*_: Any, **__: Any) -> Any:
        raise AssertionError("a signature is read while events are handled")

    for name in ("signature", "unwrap", "getclosurevars", "isasyncgenfunction", "iscoroutinefunction"):
        monkeypatch.setattr(inspect, name, forbidden)
    run(router, message())
    assert seen == [2]


def test_a_handler_that_takes_the_event_alone_is_called_without_more(monkeypatch: pytest.MonkeyPatch) -> None:
    router = Router()
    router.provide(Session)(Session)

    @router.on("message")
    async def handler(event: Event) -> None: ...

    router.check()
    assert [leaf.plain for leaf in router.tree.leaves] == [True]  # type: ignore[attr-defined]

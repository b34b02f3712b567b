"""Injection, row by row of the feature list (NE-70 to NE-83): what NoneBot2 does, or what was decided instead."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Annotated, Any

import pytest

from tamis.errors import DependencyTypeError
from tamis_telegram import (
    App,
    Chat,
    Depends,
    Event,
    Flow,
    Handler,
    Match,
    Message,
    MessagePhotoEvent,
    MessageTextEvent,
    Router,
    User,
)

from .helpers import Session, message, post, run, wrong


def test_ne_70_a_parameter_that_nothing_provides_is_found_before_the_first_event() -> None:
    router = Router()

    @router.on("message")
    async def handler(event: Event, session: Session) -> None: ...

    report = wrong(router)
    assert "handler" in report
    assert "parameter session: Session is not provided here" in report
    assert "available: Event, Handler, Router" in report


def test_ne_71_a_default_an_annotation_and_the_annotated_class_itself() -> None:
    router = Router()
    seen: list[Any] = []

    def name(event: Event) -> str:
        return f"name of {event.kind}"

    def length(name: Annotated[str, Depends(name)]) -> int:
        return len(name)

    class Place:
        def __init__(self, event: Event, length: Annotated[int, Depends(length)]) -> None:
            self.length = length

    @router.on("message")
    async def handler(event: Event, place: Annotated[Place, Depends()], name: str = Depends(name)) -> None:
        seen.extend([place.length, name])

    run(router, message())
    assert seen == [15, "name of message"]


def test_ne_71_the_default_wins_over_the_annotation_and_the_last_annotation_over_others() -> None:
    router = Router()
    seen: list[Any] = []

    def number(value: int) -> Any:
        return lambda: value

    @router.on("message")
    async def handler(
        event: Event,
        first: Annotated[int, Depends(number(1)), Depends(number(2))],
        second: Annotated[int, Depends(number(3))] = Depends(number(4)),
    ) -> None:
        seen.extend([first, second])

    run(router, message())
    assert seen == [2, 4]


def test_ne_72_app_handler_router_and_event_by_annotation_and_by_name() -> None:
    app = App()
    seen: list[Any] = []

    def named(event, app, bot, handler):  # type: ignore[no-untyped-def] # that they have no annotations is the point
        seen.extend([event.kind, app, bot, handler])
        return 1

    @app.on("message", name="one")
    async def one(event: Event, a: App, h: Handler, n: Any = Depends(named)) -> None:
        seen.extend([a, h, n])

    run(app, message())
    assert seen == ["message", app, app, one, app, one, 1]


def test_ne_72_a_narrower_event_skips_and_a_default_does_not_rescue_it() -> None:
    router = Router()
    made: list[str] = []

    def effect(event: Event) -> None:
        made.append("effect")

    def photo(event: MessagePhotoEvent) -> int:
        made.append("photo")
        return len(event.msg.photo)

    @router.on("message", name="photos", depends=[effect])
    async def handler(event: Event, count: int = Depends(photo)) -> None: ...

    @router.on("message", name="texts")
    async def other(event: MessageTextEvent) -> None: ...

    assert run(router, message()) == ["texts"]
    assert made == []
    assert "message.photo" in asyncio.run(router.explain(message())).why("photos")


def test_ne_73_what_a_guard_has_found_is_injected_where_nonebot_has_its_state() -> None:
    router = Router()
    seen: list[str] = []

    def number(match: Match) -> str:
        return match[1]

    @router.text(regex=r"order (\d+)")
    async def order(event: Event, number: Annotated[str, Depends(number)]) -> None:
        seen.append(number)

    run(router, message("order 17"), message("order 18"))
    assert seen == ["17", "18"]


def test_ne_75_an_error_handler_takes_the_exception_first() -> None:
    router = Router()
    seen: list[Any] = []

    def breaks() -> int:
        raise ValueError("in a dependency")

    @router.on("message", name="broken")
    async def handler(event: Event, number: int = Depends(breaks)) -> None:
        seen.append("never")

    @router.catch(ValueError)
    async def wrong(error: ValueError, event: Event, handler: Handler) -> None:
        seen.extend([str(error), handler.name])

    assert run(router, message()) == ["broken"]
    assert seen == ["in a dependency", "broken"]


def test_ne_76_a_default_is_the_last_resort() -> None:
    router = Router()
    seen: list[Any] = []

    @router.on("message")
    async def handler(event: Event, limit: int = 5, session: Session | None = None, other: str | None = "x") -> None:
        seen.extend([limit, session, other])

    run(router, message())
    router.provide(Session)(Session)
    run(router, message())
    assert seen[:3] == [5, None, "x"]
    assert isinstance(seen[4], Session)


def test_ne_77_effects_run_in_order_app_router_handler_before_the_parameters() -> None:
    log: list[str] = []

    def effect(word: str) -> Any:
        async def writes() -> None:
            log.append(word)

        return writes

    app = App(depends=[effect("app")])
    router = Router(depends=[Depends(effect("router"))])
    app.include(router)
    scope = router.options(depends=[effect("scope")])

    def parameter() -> str:
        log.append("parameter")
        return ""

    @scope.on("message", depends=[effect("one"), effect("two")])
    async def handler(event: Event, p: str = Depends(parameter)) -> None:
        log.append("body")

    run(app, message())
    assert log == ["app", "router", "scope", "one", "two", "parameter", "body"]


def test_ne_78_a_mismatch_deep_inside_prevents_every_dependency() -> None:
    router = Router()
    made: list[str] = []

    def inner(event: MessagePhotoEvent) -> int:
        return 1

    def outer(inner: Annotated[int, Depends(inner)]) -> int:
        return inner

    def effect() -> None:
        made.append("effect")

    @router.on("message", depends=[effect])
    async def handler(event: Event, user: User, n: Annotated[int, Depends(outer)]) -> None: ...

    assert (run(router, message()), made) == ([], [])


def test_ne_79_a_dependency_of_the_wrong_type_is_an_error_and_not_a_skip() -> None:
    router = Router()
    seen: list[Exception] = []

    def text() -> Any:
        return "text"

    @router.on("message", name="wants a number")
    async def handler(event: Event, n: int = Depends(text)) -> None: ...

    @router.catch(DependencyTypeError)
    async def wrong(error: DependencyTypeError) -> None:
        seen.append(error)

    assert run(router, message()) == ["wants a number"]
    assert len(seen) == 1
    assert str(seen[0]).endswith("text made a str, where a int is wanted")


def test_ne_80_what_takes_the_handler_is_made_for_each_handler() -> None:
    router = Router(mode="all")
    seen: list[str] = []

    def name(handler: Handler) -> str:
        return handler.name

    for word in ("one", "two"):

        @router.on("message", name=word)
        async def handler(event: Event, name: Annotated[str, Depends(name)]) -> None:
            seen.append(name)

    run(router, message())
    assert seen == ["one", "two"]


def test_ne_80_what_is_made_from_different_providers_is_made_for_each() -> None:
    app = App(mode="all")
    seen: list[str] = []

    def name(session: Session) -> str:
        return session.name

    for word in ("one", "two"):
        router = Router(mode="all")
        router.provide(Session)(lambda word=word: Session(word))
        app.include(router)

        @router.on("message")
        async def handler(event: Event, name: Annotated[str, Depends(name)]) -> None:
            seen.append(name)

    run(app, message())
    assert seen == ["one", "two"]


def test_ne_80_an_event_makes_it_once_and_the_next_event_again() -> None:
    router = Router(mode="all")
    made: list[int] = []

    async def number() -> int:
        made.append(1)
        return len(made)

    seen: list[int] = []
    for _ in range(2):

        @router.on("message")
        async def handler(event: Event, a: int = Depends(number), b: int = Depends(number)) -> None:
            seen.extend([a, b])

    run(router, message(), message())
    assert seen == [1, 1, 1, 1, 2, 2, 2, 2]


def test_ne_80_use_cache_false_makes_it_anew_and_leaves_the_cache_alone() -> None:
    router = Router()
    count = iter(range(10))
    seen: list[int] = []

    def number() -> int:
        return next(count)

    @router.on("message")
    async def handler(
        event: Event, a: int = Depends(number), b: int = Depends(number, use_cache=False), c: int = Depends(number)
    ) -> None:
        seen.extend([a, b, c])

    run(router, message())
    assert seen == [0, 1, 0]


def test_ne_80_a_failure_is_not_cached() -> None:
    router = Router(mode="all")
    tries: list[int] = []
    seen: list[int] = []

    async def number() -> int:
        tries.append(1)
        if len(tries) == 1:
            raise ValueError("the first time")
        return len(tries)

    for _ in range(2):

        @router.on("message")
        async def handler(event: Event, n: int = Depends(number)) -> None:
            seen.append(n)

    run(router, message())
    assert seen == [2]


@pytest.mark.parametrize("fails", [False, True])
def test_ne_81_generators_are_closed_in_reverse_order_with_the_exception_of_the_handler(*, fails: bool) -> None:
    router = Router()
    log: list[str] = []

    async def first() -> AsyncIterator[int]:
        try:
            yield 1
        except ValueError as error:
            log.append(f"first saw {error}")
            raise
        finally:
            log.append("first closed")

    def second(first: Annotated[int, Depends(first)]) -> Iterator[int]:
        try:
            yield first + 1
        except ValueError as error:
            log.append(f"second saw {error}")
            raise
        finally:
            log.append("second closed")

    @router.on("message")
    async def handler(event: Event, n: Annotated[int, Depends(second)]) -> None:
        log.append(f"body {n}")
        if fails:
            raise ValueError("no")

    run(router, message())
    if fails:
        assert log == ["body 2", "second saw no", "second closed", "first saw no", "first closed"]
    else:
        assert log == ["body 2", "second closed", "first closed"]


def test_ne_81_a_word_of_the_flow_is_no_error_to_a_generator() -> None:
    router = Router()
    log: list[str] = []

    async def opened(handler: Handler) -> AsyncIterator[int]:
        try:
            yield 1
        except BaseException as error:
            log.append(repr(error))
            raise
        log.append("committed")

    @router.on("message")
    async def handler(event: Event, n: Annotated[int, Depends(opened)]) -> None:
        raise Flow.STOP

    run(router, message())
    assert log == ["committed"]


def test_ne_82_plain_functions_run_in_the_loop_and_blocking_ones_in_a_thread() -> None:
    router = Router()
    main = threading.get_ident()
    log: list[bool] = []

    def plain() -> int:
        return threading.get_ident()

    def generator() -> Iterator[int]:
        yield threading.get_ident()
        log.append(threading.get_ident() != main)

    @router.on("message")
    async def handler(
        event: Event,
        a: int = Depends(plain),
        b: int = Depends(plain, blocking=True, use_cache=False),
        c: int = Depends(generator, blocking=True),
    ) -> None:
        log.extend([a == main, b != main, c != main])

    run(router, message())
    assert log == [True, True, True, True]


def test_ne_82_an_async_dependency_that_is_said_to_block_is_an_error() -> None:
    router = Router()

    async def number() -> int:
        return 1

    @router.on("message")
    async def handler(event: Event, n: int = Depends(number, blocking=True)) -> None: ...

    assert "it is async; blocking=True is for plain functions" in wrong(router)


def test_ne_83_event_and_app_come_in_any_order() -> None:
    app = App()
    seen: list[Any] = []

    def both(app: App, event: Event) -> str:
        seen.extend([app, event.kind])
        return ""

    @app.on("message")
    async def handler(event: Event, n: str = Depends(both)) -> None: ...

    run(app, message())
    assert seen == [app, "message"]


def test_the_objects_inside_an_event_are_injected_by_type_also_into_dependencies() -> None:
    router = Router()
    seen: list[Any] = []

    def title(chat: Chat, user: User | None) -> str:
        return f"{chat.type} {user.first_name if user else 'nobody'}"

    @router.on("message")
    async def handler(event: Event, message: Message, user: User, title: str = Depends(title)) -> None:
        seen.extend([message.text, user.id, title])

    @router.on("channel_post", name="by somebody", priority=-1)
    async def by_somebody(event: Event, user: User) -> None: ...

    @router.on("channel_post", name="post")
    async def posted(event: Event, title: str = Depends(title), user: User | None = None) -> None:
        seen.extend([title, user])

    assert run(router, message(), post())[1:] == ["post"]
    assert seen == ["hello", 2, "private Ann", "channel nobody", None]
    assert asyncio.run(router.explain(post())).why("by somebody") == (
        "no: it is annotated for an event with a User, which this event is not"
    )

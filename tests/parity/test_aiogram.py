"""Middlewares, row by row of the feature list (AM-01 to AM-20): what aiogram does, or what was decided instead."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tamis.errors import FlowError, RegistrationError
from tamis_telegram import App, Event, Flow, Match, Next, Router, guard, match, text

from .helpers import PHOTO, POST, TEXT, UNKNOWN, Log, button, errors, message, run

MAIN = threading.get_ident()


class Session:
    """Something that a middleware provides."""

    def __init__(self, name: str = "session") -> None:
        self.name = name


class Invoice:
    """Something that a guard provides."""

    def __init__(self, number: int) -> None:
        self.number = number


# --- two places, and how a middleware is written ---


def test_am_01_an_outer_middleware_is_before_the_guards_and_an_inner_one_behind_them() -> None:
    log = Log()
    router = Router(guard=log.guard("router"))
    router.use(log.around("inner"))
    router.outer(log.around("outer"))
    router.filter(log.guard("handler"))(log.handler("ran"))
    run(router, TEXT)
    assert log == ["outer>", "router?", "handler?", "inner>", "ran", "<inner", "<outer"]


class Counter:
    """A middleware with a state of its own."""

    def __init__(self) -> None:
        self.events = 0

    async def __call__(self, event: Event, next: Next) -> None:
        self.events += 1
        await next(event)


def test_am_02_a_middleware_can_be_an_object() -> None:
    router, log = Router(), Log()
    counter = Counter()
    router.outer(counter)
    router.on("message")(log.handler("ran"))
    run(router, TEXT, PHOTO, POST)
    assert (counter.events, log) == (3, ["ran", "ran"])


def decorated(router: Any, middleware: Any) -> None:
    @router.use
    async def forward(event: Event, next: Next) -> None:
        await middleware(event, next)


def decorated_with_parentheses(router: Any, middleware: Any) -> None:
    @router.use()
    async def forward(event: Event, next: Next) -> None:
        await middleware(event, next)


def called(router: Any, middleware: Any) -> None:
    router.use(middleware)


def an_object(router: Any, middleware: Any) -> None:
    class Middleware:
        async def __call__(self, event: Event, next: Next) -> None:
            await middleware(event, next)

    router.use(Middleware())


@pytest.mark.parametrize("spelling", [decorated, decorated_with_parentheses, called, an_object])
def test_am_03_four_spellings(spelling: Callable[[Any, Any], None]) -> None:
    router, log = Router(), Log()
    spelling(router, log.around("A"))
    router(log.handler("ran"))
    run(router, TEXT)
    assert log == ["A>", "ran", "<A"]


def test_am_03_a_middleware_can_be_taken_out_again() -> None:
    router, log = Router(), Log()
    gone = log.around("gone")
    router.outer(gone)
    router.outer(log.around("kept"))
    router(log.handler("ran"))
    router.remove(gone)
    run(router, TEXT)
    assert log == ["kept>", "ran", "<kept"]


def test_am_03_a_plain_function_is_refused_since_it_cannot_await_next() -> None:
    def middleware(event: Event, next: Next) -> None: ...

    with pytest.raises(RegistrationError, match="async"):
        Router().outer(middleware)


@pytest.mark.parametrize("place", ["outer", "use"])
def test_am_04_the_first_registered_is_the_outermost(place: str) -> None:
    router, log = Router(), Log()
    register = getattr(router, place)
    for word in ("A", "B", "C"):
        register(log.around(word))
    router(log.handler("ran"))
    run(router, TEXT)
    assert log == ["A>", "B>", "C>", "ran", "<C", "<B", "<A"]


# --- next, and not calling it ---


def two_routers(log: Log) -> tuple[Any, Any]:
    """A router with two children, both of which handle everything; the root, and the first child."""
    root, first, second = Router(), Router(), Router()
    root.include(first)
    root.include(second)
    first(log.handler("first"))
    second(log.handler("second"))
    return root, first


def test_am_05_not_calling_next_ends_the_event() -> None:
    log = Log()
    root, first = two_routers(log)

    @first.outer
    async def drop(event: Event, next: Next) -> None:
        log.append("dropped")

    assert run(root, TEXT) == []
    assert log == ["dropped"]


@pytest.mark.parametrize("way", ["returned", "raised"])
def test_am_05_skip_leaves_the_router_and_its_siblings_are_tried(way: str) -> None:
    log = Log()
    root, first = two_routers(log)

    @first.outer
    async def skip(event: Event, next: Next) -> type[Flow]:
        if way == "raised":
            raise Flow.SKIP
        return Flow.SKIP

    run(root, TEXT)
    assert log == ["second"]


def test_am_05_a_forgotten_return_changes_nothing() -> None:
    log = Log()
    root, first = two_routers(log)
    first.handlers[0].remove()
    first.on("message:photo")(log.handler("photo"))

    @first.outer
    async def forgets(event: Event, next: Next) -> None:
        await next(event)  # nothing there matches a text: that stands, whatever is returned

    run(root, TEXT, PHOTO)
    assert log == ["second", "photo"]


def test_am_05_nor_does_what_is_returned_after_next() -> None:
    log = Log()
    root, first = two_routers(log)

    @first.outer
    async def says_skip(event: Event, next: Next) -> type[Flow]:
        await next(event)
        return Flow.SKIP

    run(root, TEXT)
    assert log == ["first"]


def test_am_06_what_a_middleware_provides_is_injected_by_type() -> None:
    router, log = Router(), Log()

    @router.outer
    async def session(event: Event, next: Next[Session]) -> None:
        await next(event, Session("by type"))

    @router
    async def handler(event: Event, opened: Session) -> None:
        log.append(opened.name)

    run(router, TEXT)
    assert log == ["by type"]


def test_am_06_or_by_name() -> None:
    router, log = Router(), Log()

    @router.use(provides={"locale": str})
    async def locale(event: Event, next: Next) -> None:
        await next(event, locale="uk")

    @router
    async def handler(event: Event, locale: str) -> None:
        log.append(locale)

    run(router, TEXT)
    assert log == ["uk"]


def test_am_06_a_middleware_may_hand_on_another_event() -> None:
    router, log = Router(), Log()
    other = message("replaced")

    @router.use
    async def replace(event: Event, next: Next) -> None:
        await next(other)

    @router.on("message:text")
    async def handler(event: Event) -> None:
        log.append(event.message.text)

    run(router, TEXT)
    assert log == ["replaced"]


def test_am_06_what_was_not_declared_is_not_provided() -> None:
    router, log = Router(), Log()

    @router.outer
    async def sloppy(event: Event, next: Any) -> None:
        with pytest.raises(FlowError, match="Session"):
            await next(event, Session())
        log.append("refused")

    router(log.handler("ran"))
    run(router, TEXT)
    assert log[0] == "refused"


def test_am_07_levels_share_no_dict_and_next_tells_an_outer_one_what_happened_inside() -> None:
    router, log = Router(), Log()

    @router.outer
    async def outer(event: Event, next: Next) -> None:
        outcome = await next(event)
        log.append(f"{[handler.name for handler in outcome.ran]} {outcome.result}")

    @router.use
    async def inner(event: Event, next: Next[Session]) -> None:
        await next(event, Session("inner"))

    @router.on("message", name="handler")
    async def handler(event: Event, session: Session) -> str:
        return f"used {session.name}"

    run(router, TEXT, POST)
    assert log == ["['handler'] used inner", "[] None"]


# --- the order of everything ---


def nested(log: Log) -> tuple[Any, Any, Any]:
    """An app, a router in it, and one in that, each with a guard and both middlewares; a handler in the innermost."""
    app, middle, leaf = (
        Router(guard=log.guard("app")),
        Router(guard=log.guard("middle")),
        Router(guard=log.guard("leaf")),
    )
    for router, word in ((app, "app"), (middle, "middle"), (leaf, "leaf")):
        router.use(log.around(f"{word} in"))
        router.outer(log.around(f"{word} out"))
    app.include(middle)
    middle.include(leaf)
    leaf.filter(log.guard("handler"))(log.handler("ran"))
    return app, middle, leaf


def test_am_08_the_whole_order() -> None:
    log = Log()
    app, _, _ = nested(log)
    run(app, TEXT)
    assert log == [
        "app out>", "app?", "middle out>", "middle?", "leaf out>", "leaf?", "handler?",
        "app in>", "middle in>", "leaf in>", "ran",
        "<leaf in", "<middle in", "<app in", "<leaf out", "<middle out", "<app out",
    ]  # fmt: skip


def test_am_09_a_handler_has_the_inner_middlewares_of_all_routers_above_it() -> None:
    log = Log()
    app, middle, _ = nested(log)
    middle.options(priority=-1)(log.handler("of middle"))
    run(app, TEXT)
    inner = [word for word in log if word.endswith("in>")]
    assert inner == ["app in>", "middle in>"]


def test_am_10_an_outer_middleware_runs_only_where_the_event_comes() -> None:
    root, first, second, log = Router(), Router(), Router(), Log()
    for router, word in ((first, "first"), (second, "second")):
        root.include(router)
        router.outer(log.around(word))
        router.on("message:text")(log.handler(f"{word} ran"))
    run(root, TEXT)
    assert log == ["first>", "first ran", "<first"]
    log.clear()
    run(root, PHOTO)
    assert log == ["first>", "<first", "second>", "<second"]


def test_am_11_an_inner_middleware_runs_once_for_each_handler_that_is_tried() -> None:
    router, log = Router(), Log()
    router.use(log.around("in"))
    router.on("message:photo")(log.handler("photo"))
    router.on("message:text")(log.handler("one", Flow.CONTINUE))
    router.on("message:text")(log.handler("two"))
    run(router, POST)
    assert log == []
    run(router, TEXT)
    assert log == ["in>", "one", "<in", "in>", "two", "<in"]


def test_am_11_skip_in_an_inner_middleware_skips_that_one_handler() -> None:
    router, log = Router(), Log()
    tried: list[Event] = []

    @router.use
    async def not_the_first(event: Event, next: Next) -> None:
        tried.append(event)
        if len(tried) == 1:
            raise Flow.SKIP
        await next(event)

    router.on("message", name="one")(log.handler("one"))
    router.on("message", name="two")(log.handler("two"))
    assert run(router, TEXT) == ["two"]
    assert log == ["two"]


def test_am_12_the_app_s_outer_middlewares_see_every_event_handled_or_not() -> None:
    app, log = App(), Log()

    @app.outer
    async def every(event: Event, next: Next) -> None:
        log.append(event.kind)
        await next(event)

    app.on("message:photo")(log.handler("photo"))
    run(app, TEXT, POST, button("x"), UNKNOWN)
    assert log == ["message", "channel_post", "callback_query", "*"]


def test_am_13_a_handler_for_every_event_gets_what_nobody_handled() -> None:
    app, child, log = App(), Router(), Log()
    app.include(child)
    child.on("message:text")(log.handler("text"))
    app.on("*")(log.handler("rest"))
    run(app, TEXT, PHOTO, UNKNOWN)
    assert log == ["text", "rest", "rest"]


def test_am_13_and_a_second_one_runs_too_where_the_first_continues() -> None:
    app, log = App(), Log()
    app.on("*")(log.handler("one", Flow.CONTINUE))
    app.on("*")(log.handler("two"))
    run(app, TEXT)
    assert log == ["one", "two"]


def test_am_14_the_first_middleware_already_knows_who_and_where() -> None:
    app, log = App(), Log()

    @app.outer
    async def context(event: Event, next: Next) -> None:
        log.append(f"{event.from_.first_name if event.from_ else None} in {event.chat.id if event.chat else None}")
        await next(event)

    run(app, TEXT, POST, button("x"))
    assert log == ["Ann in 2", "None in -9", "Ann in None"]


def test_am_15_a_middleware_behind_a_query_gets_those_events_alone() -> None:
    router, log = Router(), Log()

    @router.on("message:text").outer
    async def texts(event: Event, next: Next) -> None:
        log.append(event.message.text.upper())
        await next(event)

    @router.on("callback_query").use
    async def buttons(event: Event, next: Next) -> None:
        log.append(event.callback_query.id)
        await next(event)

    router(log.handler("ran"))
    run(router, TEXT, PHOTO, button("x"))
    assert log == ["HELLO", "ran", "ran", "c", "ran"]


def test_am_15_and_handlers_behind_that_query_can_take_what_it_provides() -> None:
    router, log = Router(), Log()

    @router.on("message:text").use
    async def texts(event: Event, next: Next[Session]) -> None:
        await next(event, Session("of a text"))

    @router.on("message:text").drop("message:photo")
    async def handler(event: Event, session: Session) -> None:
        log.append(session.name)

    run(router, TEXT)
    assert log == ["of a text"]


def test_am_15_a_handler_that_it_may_pass_by_takes_it_with_a_default() -> None:
    router, log = Router(), Log()

    @router.on("message:text").outer
    async def texts(event: Event, next: Next[Session]) -> None:
        await next(event, Session("of a text"))

    @router.on("message")
    async def handler(event: Event, session: Session | None) -> None:
        log.append(session.name if session else "none")

    run(router, TEXT, PHOTO)
    assert log == ["of a text", "none"]


# --- errors, skips and guards ---


def transaction_around(router: Any, log: Log, place: str) -> None:
    @asynccontextmanager
    async def transaction() -> Any:
        log.append("begin")
        try:
            yield
        except ValueError:
            log.append("rollback")
            raise
        log.append("commit")

    @getattr(router, place)
    async def in_a_transaction(event: Event, next: Next) -> None:
        async with transaction():
            await next(event)


@pytest.mark.parametrize("place", ["use", "outer"])
def test_am_16_a_transaction_is_rolled_back_before_the_error_is_handled(place: str) -> None:
    router, log = Router(), Log()
    transaction_around(router, log, place)
    router.on("message:text")(log.handler("text", ValueError("no")))
    router.on("message:photo")(log.handler("photo"))

    @router.catch(ValueError)
    async def wrong(error: ValueError, event: Event) -> None:
        log.append(f"caught {error}")

    run(router, TEXT, PHOTO)
    assert log == ["begin", "text", "rollback", "caught no", "begin", "photo", "commit"]


def test_am_17_skip_in_a_handler_tries_the_next_one() -> None:
    router, log = Router(), Log()
    router.on("message", name="one")(log.handler("one", Flow.SKIP))
    router.on("message", name="two")(log.handler("two"))
    assert run(router, TEXT)[-1] == "two"
    assert log == ["one", "two"]


@pytest.mark.parametrize("place", ["handler", "inner", "outer"])
def test_am_17_stop_ends_the_whole_event_and_is_no_error(place: str, caplog: pytest.LogCaptureFixture) -> None:
    log = Log()
    root, first = two_routers(log)

    async def stops(event: Event, next: Next) -> None:
        raise Flow.STOP

    if place == "handler":
        first.handlers[0].remove()
        first(log.handler("stops", Flow.STOP("enough")))
    else:
        getattr(first, {"inner": "use", "outer": "outer"}[place])(stops)
    run(root, TEXT)
    assert "second" not in log
    assert errors(caplog) == []


def test_am_18_a_router_s_guard_is_asked_once_for_all_that_is_in_it() -> None:
    log = Log()
    root, closed, child, sibling = Router(), Router(guard=log.guard("closed", answer=False)), Router(), Router()
    root.include(closed)
    root.include(sibling)
    closed.include(child)
    closed(log.handler("of closed"))
    child(log.handler("of child"))
    sibling(log.handler("of sibling"))
    run(root, TEXT)
    assert log == ["closed?", "of sibling"]


def test_am_18_what_the_router_s_guard_provides_reaches_the_children() -> None:
    outside, inside, log = Router(guard=text(regex=r"order (\d+)")), Router(), Log()
    outside.include(inside)

    @inside.on("message")
    async def order(event: Event, match: Match) -> None:
        log.append(match[1])

    run(outside, message("order 12"), TEXT)
    assert log == ["12"]


def test_am_19_guards_are_anded_and_asked_no_further_than_needed() -> None:
    router, log = Router(), Log()
    router.filter(log.guard("no", answer=False)).filter(log.guard("never"))(log.handler("ran"))
    router.filter(log.guard("yes") & log.guard("also") & ~log.guard("not", answer=False))(log.handler("ran"))
    run(router, TEXT)
    assert log == ["no?", "yes?", "also?", "not?", "ran"]


def test_am_19_cheap_guards_are_asked_first() -> None:
    router, log = Router(), Log()
    cheap = guard(lambda event: log.append("cheap?"), cost=2)
    router.filter(log.guard("expensive") & cheap)(log.handler("never"))
    router.filter(log.guard("expensive") & match("message:photo"))(log.handler("photo"))
    run(router, TEXT)
    assert log == ["cheap?"]


def numbered(number: int) -> Any:
    """A guard that says yes to every text and provides an invoice with a number."""
    return guard(lambda event: Invoice(number) if event.msg and event.msg.text else None, provides=Invoice)


def test_am_19_an_or_provides_what_its_first_yes_gave() -> None:
    router, log = Router(), Log()
    never = guard(lambda _: None, provides=Invoice)

    @router.filter(never | numbered(2) | numbered(3))
    async def handler(event: Event, invoice: Invoice) -> None:
        log.append(f"invoice {invoice.number}")

    run(router, TEXT)
    assert log == ["invoice 2"]


def test_am_19_a_not_provides_nothing() -> None:
    router, log = Router(), Log()

    @router.filter(~numbered(1))
    async def handler(event: Event, invoice: Invoice | None) -> None:
        log.append(f"invoice {invoice}")

    run(router, TEXT, PHOTO)
    assert log == ["invoice None"]


def test_am_19_so_behind_a_not_nobody_can_need_it() -> None:
    router = Router()

    @router.filter(~numbered(1))
    async def handler(event: Event, invoice: Invoice) -> None: ...

    with pytest.raises(RegistrationError, match="Invoice"):
        router.check()


def test_am_19_what_a_guard_provided_does_not_leak_into_the_next_handler() -> None:
    router, log = Router(), Log()

    @router.filter(numbered(1))
    async def skipped(event: Event, invoice: Invoice) -> type[Flow]:
        return Flow.SKIP

    @router.on("message")
    async def handler(event: Event, invoice: Invoice | None = None) -> None:
        log.append(f"invoice {invoice}")

    run(router, TEXT)
    assert log == ["invoice None"]


def test_am_20_a_parameter_that_nothing_provides_is_an_error_before_any_event_comes() -> None:
    app = App()

    @app.on("message", name="pay")
    async def pay(event: Event, session: Session, invoice: Invoice) -> None: ...

    @app.outer
    async def session(event: Event, next: Next[Session]) -> None:
        await next(event, Session())

    with pytest.raises(RegistrationError) as wrong:
        app.check()
    said = str(wrong.value)
    assert "pay" in said
    assert "invoice" in said
    assert "Session" in said.partition("available")[2]
    assert "'session'" not in said


def test_am_20_sync_guards_and_handlers_run_inline_and_blocking_ones_in_a_thread() -> None:
    router = Router()
    threads: dict[str, int] = {}

    def at(place: str, answer: Any = None) -> Callable[[Any], Any]:
        def function(event: Event) -> Any:
            threads[place] = threading.get_ident()
            return answer

        return function

    router.filter(guard(at("guard", answer=True)))(at("inline", Flow.CONTINUE))
    router.options(blocking=True)(at("blocking"))
    run(router, TEXT)
    assert threads.pop("blocking") != MAIN
    assert threads == {"guard": MAIN, "inline": MAIN}


def test_am_20_a_blocking_handler_does_not_stop_the_loop() -> None:
    router, log = Router(), Log()
    released = threading.Event()

    @router.options(blocking=True)
    def waits(event: Event) -> None:
        log.append("released" if released.wait(5) else "stuck")

    async def meanwhile() -> None:
        running = asyncio.ensure_future(router.dispatch(TEXT))
        await asyncio.sleep(0.01)
        released.set()
        await running

    asyncio.run(meanwhile())
    assert log == ["released"]

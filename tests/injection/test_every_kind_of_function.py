"""What is no handler takes what handlers take: guards, middlewares, hooks and error handlers."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Annotated, Any

import pytest

from tamis.errors import DependencyTypeError, FlowError
from tamis_telegram import (
    App,
    Chat,
    Depends,
    Event,
    Flow,
    Handler,
    Match,
    MessagePhotoEvent,
    MessageTextEvent,
    Next,
    Router,
    User,
    guard,
    kept,
    match,
)

from .helpers import Session, failing, message, post, run, wrong

# --- guards ---


@pytest.mark.parametrize("mode", ["first", "all", "parallel"])
def test_a_guard_takes_dependencies_and_shares_them_with_the_handler(mode: Any) -> None:
    router = Router(mode=mode)
    log: list[Any] = []

    async def account(user: User) -> AsyncIterator[str]:
        log.append("open")
        yield user.first_name
        log.append("close")

    @guard
    async def known(event: Event, name: Annotated[str, Depends(account)]) -> bool:
        return name == "Ann"

    @router.filter(known, name="one")
    async def one(event: Event, name: Annotated[str, Depends(account)]) -> None:
        log.append(f"one {name}")

    @router.filter(~known, name="two")
    async def two(event: Event) -> None: ...

    assert run(router, message()) == ["one"]
    assert log == ["open", "one Ann", "close"]


def test_a_plain_guard_takes_plain_dependencies_and_generators() -> None:
    router = Router()
    log: list[str] = []

    def words(event: Event) -> Iterator[list[str]]:
        log.append("open")
        yield (event.msg.text or "").split() if event.msg else []
        log.append("close")

    def count(words: Annotated[list[str], Depends(words)]) -> int:
        return len(words)

    @guard
    def long(event: Event, count: int = Depends(count)) -> bool:
        log.append(f"asked {count}")
        return count > 1

    @router.filter(long, name="long")
    def handler(event: Event) -> None:
        log.append("body")

    assert run(router, message("one two")) == ["long"]
    assert log == ["open", "asked 2", "body", "close"]
    log.clear()
    assert run(router, message("one")) == []
    assert log == ["open", "asked 1", "close"]


def test_a_plain_guard_cannot_wait_and_the_way_to_what_waits_is_drawn() -> None:
    router = Router()

    async def connection() -> int:
        return 1

    def database(connection: Annotated[int, Depends(connection)]) -> int:
        return connection

    def thread() -> int:
        return 1

    @guard
    def asks(event: Event, db: Annotated[int, Depends(database)], n: int = Depends(thread, blocking=True)) -> bool:
        return True

    router.filter(asks)(lambda event: None)
    report = wrong(router)
    name = "test_a_plain_guard_cannot_wait_and_the_way_to_what_waits_is_drawn.<locals>."
    assert f"guard {name}asks -> {name}database -> {name}connection, which is async; the guard is a plain" in report
    assert f"guard {name}asks -> {name}thread, which runs in a thread; the guard is a plain" in report
    assert "write the guard as an `async def`" in report


def test_a_guard_takes_what_is_provided_by_type_the_inner_router_first() -> None:
    app, inner = App(mode="all"), Router(mode="all")
    app.provide(Session)(lambda: Session("outer"))
    inner.provide(Session)(lambda: Session("inner"))
    asked: list[str] = []

    @guard
    def asks(event: Event, session: Session) -> bool:
        asked.append(session.name)
        return True

    app.filter(asks)(lambda event: None)
    inner.filter(asks)(lambda event: None)
    app.include(inner)
    run(app, message())
    assert asked == ["outer", "inner"]
    with app.override(Session, lambda: Session("fake")):
        run(app, message())
    assert asked[2:] == ["fake", "fake"]


def test_a_guard_says_no_where_the_event_does_not_hold_what_it_takes() -> None:
    router = Router(mode="all")

    def name(user: User) -> str:
        return user.first_name

    @guard
    def ann(event: Event, user: User) -> bool:
        return user.first_name == "Ann"

    @guard
    def by_dependency(event: Event, name: Annotated[str, Depends(name)]) -> bool:
        return name == "Ann"

    @guard
    def somebody(event: Event, user: User | None, chat: Chat) -> bool:
        return user is None and chat.id == -9

    router.filter(ann, name="ann")(lambda event: None)
    router.filter(by_dependency, name="dependency")(lambda event: None)
    router.filter(~ann, name="not ann")(lambda event: None)
    router.filter(somebody, name="nobody")(lambda event: None)
    assert run(router, message()) == ["ann", "dependency"]
    assert run(router, post()) == ["not ann", "nobody"]


def test_a_guard_that_is_annotated_for_a_narrower_event_says_no_to_others() -> None:
    router = Router(mode="all")

    def asked(event: MessagePhotoEvent) -> bool:
        return bool(event.msg.photo)

    router.filter(guard(asked), name="photo")(lambda event: None)  # type: ignore[type-var]
    router.filter(~guard(asked), name="other")(lambda event: None)  # type: ignore[type-var]
    assert run(router, message()) == ["other"]


def test_a_guard_takes_what_another_one_provides_on_its_left_and_behind_it() -> None:
    router = Router(mode="all")

    @guard(provides=Session, cost=50)
    def session(event: Event) -> Session:
        return Session("from a guard")

    def name(session: Session) -> str:
        return session.name

    @guard(cost=1)
    def named(event: Event, name: Annotated[str, Depends(name)], session: Session) -> bool:
        return name == session.name == "from a guard"

    router.filter(session).filter(named, name="behind")(lambda event: None)
    router.filter(session & named, name="both")(lambda event: None)
    router.filter(~(session & named) | match("message:photo"), name="neither")(lambda event: None)
    assert run(router, message()) == ["behind", "both"]
    assert "parameter session: Session is not provided here" in wrong(_behind(named))


def _behind(one: Any) -> Router:
    router = Router()
    router.filter(one)(lambda event: None)
    return router


def test_guards_of_routers_take_dependencies() -> None:
    app, inner = App(), Router(name="inner", guard=None)
    made: list[str] = []

    async def number() -> int:
        made.append("made")
        return 1

    @guard
    async def asks(event: Event, n: int = Depends(number)) -> bool:
        return n == 1

    guarded = Router(name="guarded", guard=asks)
    guarded.filter(asks, name="ran")(lambda event: None)
    inner.include(guarded)
    app.filter(asks).include(inner)
    assert run(app, message()) == ["ran"]
    assert made == ["made"]


def test_what_a_guard_provides_is_open_as_long_as_the_event() -> None:
    router = Router()
    log: list[str] = []

    async def opened() -> AsyncIterator[Session]:
        log.append("open")
        yield Session()
        log.append("close")

    @guard(provides=Session)
    async def session(event: Event, session: Annotated[Session, Depends(opened, scope="handler")]) -> Session:
        return session

    @router.filter(session)
    async def handler(event: Event, session: Session) -> None:
        log.append("body")

    run(router, message())
    assert log == ["open", "body", "close"]


def test_what_a_guard_s_dependency_raises_is_an_error_of_its_handler() -> None:
    router = Router(mode="all")
    seen: list[str] = []

    def breaks() -> int:
        raise ValueError("in a dependency")

    def text() -> Any:
        return "text"

    for function in (breaks, text):

        @guard
        def asks(event: Event, n: int = Depends(function)) -> bool:
            return True

        router.filter(asks, name=function.__name__)(lambda event: None)

    @router.catch(ValueError, DependencyTypeError)
    async def wrong(error: Exception, handler: Handler) -> None:
        seen.append(f"{handler.name}: {type(error).__name__}")

    assert run(router, message()) == []
    assert seen == ["breaks: ValueError", "text: DependencyTypeError"]


def test_explain_asks_guards_with_what_they_take() -> None:
    router = Router()
    closed: list[str] = []

    def number() -> Iterator[int]:
        yield 2
        closed.append("closed")

    @guard(name="odd")
    def odd(event: Event, n: int = Depends(number)) -> bool:
        return n % 2 == 1

    @guard(name="behind a middleware")
    def session(event: Event, session: Session, n: int = Depends(number)) -> bool:
        return True

    @router.outer
    async def around(event: Event, next: Next[Session]) -> None: ...

    router.filter(odd, name="one")(lambda event: None)
    router.filter(session, name="two")(lambda event: None)
    trace = asyncio.run(router.explain(message()))
    assert trace.why("one") == "no: odd is false"
    assert trace.why("two").startswith("unknown: behind a middleware cannot be asked: session: Session comes from a")
    assert closed == ["closed"]


def test_a_guard_that_takes_something_cannot_be_asked_by_hand() -> None:
    @guard(name="asks")
    def asks(event: Event, n: int = Depends(lambda: 1)) -> bool:
        return True

    with pytest.raises(FlowError, match=r"guard asks takes n: int, which is not there when it is asked by hand"):
        asks(message())


def test_what_is_kept_of_a_handler_s_guards_is_asked_again_with_what_it_takes() -> None:
    app: Any = App()
    log: list[str] = []

    async def name(user: User) -> AsyncIterator[str]:
        yield user.first_name
        log.append("closed")

    @guard
    async def ann(event: Event, name: Annotated[str, Depends(name)]) -> bool:
        log.append(f"asked {name}")
        return name == "Ann"

    @guard
    def not_asked(event: Event) -> bool:
        raise AssertionError

    @app.on("message").filter(kept(ann) & not_asked)
    async def handler(event: Event) -> None: ...

    async def ask(event: Event) -> bool:
        run = app.tree.begin(event)
        try:
            answer: bool = await app.tree.kept(handler).ask(event, dict(run.values))
        finally:
            await run.shared.close()
        return answer

    assert [asyncio.run(ask(event)) for event in (message(), post())] == [True, False]
    assert log == ["asked Ann", "closed"]


# --- middlewares ---


def test_a_middleware_takes_dependencies_behind_next_and_sees_the_handler_it_stands_around() -> None:
    app, inner = App(mode="all"), Router(mode="all")
    log: list[Any] = []

    async def opened() -> AsyncIterator[Session]:
        log.append("open")
        yield Session()
        log.append("close")

    @app.outer
    async def outer(event: Event, next: Next[int], session: Annotated[Session, Depends(opened)], user: User) -> None:
        log.append(f"outer {session.name} {user.first_name}")
        await next(event, 1)

    @inner.use
    async def around(event: Event, next: Next, handler: Handler, *, s: Session = Depends(opened)) -> None:
        log.append(f"around {handler.name} {s.name}")
        await next(event)

    inner.on("message", name="one")(lambda event: log.append("one"))
    inner.on("message", name="two")(lambda event: log.append("two"))
    app.include(inner)
    run(app, message())
    assert log == ["open", "outer session Ann", "around one session", "one", "around two session", "two", "close"]


def test_a_middleware_is_passed_by_where_the_event_does_not_hold_what_it_takes() -> None:
    app = App()
    log: list[Any] = []

    @app.outer
    async def outer(event: Event, next: Next[Session], user: User) -> None:
        await next(event, Session(user.first_name))

    @app.use
    async def photos(event: MessagePhotoEvent, next: Next) -> None:
        log.append("photo")
        await next(event)

    @app
    async def handler(event: Event, session: Session | None) -> None:
        log.append(session and session.name)

    run(app, message(), post())
    assert log == ["Ann", None]

    @app
    async def sure(event: Event, session: Session) -> None: ...

    assert "parameter session: Session is not provided for every event that comes here" in wrong(app)


def test_a_middleware_takes_what_one_further_out_and_its_own_conditions_provide() -> None:
    app = App()
    log: list[str] = []

    @app.outer
    async def outer(event: Event, next: Next[Session]) -> None:
        await next(event, Session())

    def name(session: Session) -> str:
        return session.name

    @app.text(regex=r"order (\d+)").outer
    async def orders(event: Event, next: Next, match: Match, name: Annotated[str, Depends(name)]) -> None:
        log.append(f"{match[1]} {name}")
        await next(event)

    @app.on("message")
    async def handler(event: Event, match: Match | None = None) -> None:
        log.append(str(match))

    run(app, message("order 7"), message("hello"))
    assert log == ["7 session", "None", "None"]


def test_what_a_middleware_makes_for_itself_ends_with_it_and_sees_its_error() -> None:
    app = App()
    log: list[str] = []

    async def opened() -> AsyncIterator[str]:
        try:
            yield "opened"
        except ValueError as error:
            log.append(f"saw {error}")
            raise
        finally:
            log.append("closed")

    @app.use
    async def around(event: Event, next: Next, one: Annotated[str, Depends(opened, scope="handler")]) -> None:
        await next(event)
        log.append("after")

    app.on("message:text", name="one")(lambda event: log.append("body"))
    app.on("message", name="two")(failing(log))
    run(app, message())
    assert log == ["body", "after", "closed"]
    log.clear()
    app.registry.remove("one")
    run(app, message())
    assert log == ["failed", "saw no", "closed"]


def test_a_dependency_of_a_middleware_that_fails_is_an_error_before_next() -> None:
    app = App()
    seen: list[str] = []

    def breaks() -> int:
        raise ValueError("no")

    @app.use
    async def around(event: Event, next: Next, n: int = Depends(breaks)) -> None:
        await next(event)

    app.on("message", name="one")(lambda event: seen.append("never"))

    @app.catch(ValueError)
    async def wrong(error: ValueError, handler: Handler | None) -> None:
        seen.append(f"{error} {handler and handler.name}")

    assert run(app, message()) == []
    assert seen == ["no one"]


def test_a_dependency_may_say_a_word_of_the_flow_for_its_middleware() -> None:
    app = App()
    log: list[str] = []

    def drops() -> int:
        raise Flow.SKIP

    @app.use
    async def around(event: Event, next: Next, n: int = Depends(drops)) -> None: ...

    app.on("message")(lambda event: log.append("never"))
    assert (run(app, message()), log) == ([], [])


def test_another_event_of_a_middleware_has_dependencies_of_its_own() -> None:
    app = App()
    log: list[str] = []
    other = post("other")

    def text(event: Event) -> str:
        return str(event.msg.text) if event.msg else ""

    @app.outer
    async def swaps(event: Event, next: Next, text: str = Depends(text)) -> None:
        log.append(text)
        await next(other)

    @app.after_event
    async def after(event: Event, text: str = Depends(text)) -> None:
        log.append(text)

    run(app, message("hello"))
    assert log == ["hello", "other"]


def test_values_of_outer_middlewares_are_the_same_for_all_that_an_event_makes_of_them() -> None:
    app = App()
    made: list[str] = []

    @app.outer
    async def outer(event: Event, next: Next[Session]) -> None:
        await next(event, Session())

    def name(session: Session) -> str:
        made.append("made")
        return session.name

    @app.before_event
    def before(event: Event, name: Annotated[str, Depends(name)]) -> None: ...

    @app.on("message")
    async def handler(event: Event, name: Annotated[str, Depends(name)]) -> None: ...

    run(app, message())
    assert made == ["made"]


# --- hooks ---


def test_every_hook_takes_dependencies_and_what_it_makes_is_shared() -> None:
    app = App()
    log: list[str] = []

    async def number() -> AsyncIterator[int]:
        log.append("made")
        yield 7
        log.append("closed")

    @app.before_event
    async def before_event(event: Event, n: int = Depends(number)) -> None:
        log.append(f"before event {n}")

    @app.before_handler
    def before(event: Event, handler: Handler, n: Annotated[int, Depends(number)]) -> None:
        log.append(f"before {handler.name} {n}")

    @app.after_handler
    async def after(
        event: Event, user: User, handler: Handler, error: Exception | None, n: int = Depends(number)
    ) -> None:
        log.append(f"after {handler.name} {error} {n} {user.first_name}")

    @app.after_event
    def after_event(event: Event, n: int = Depends(number)) -> None:
        log.append(f"after event {n}")

    app.on("message", name="one")(lambda event: log.append("body"))
    run(app, message())
    assert log == [
        "made", "before event 7", "before one 7", "body", "after one None 7 Ann", "after event 7", "closed",
    ]  # fmt: skip


def test_a_dependency_of_a_hook_takes_the_handler_and_the_exception() -> None:
    app = App()
    log: list[str] = []

    def line(handler: Handler, error: Exception | None = None) -> str:
        return f"{handler.name}: {error}"

    @app.after_handler
    def after(event: Event, line: Annotated[str, Depends(line)]) -> None:
        log.append(line)

    app.on("message:text", name="one")(failing(log))
    run(app, message())
    assert log == ["failed", "one: no"]


def test_a_hook_is_passed_by_where_the_event_is_not_what_it_takes() -> None:
    app = App()
    log: list[str] = []

    @app.before_event
    def photos(event: MessagePhotoEvent) -> None:
        log.append("photo")

    @app.before_event
    def users(event: Event, user: User) -> None:
        log.append(user.first_name)

    app(lambda event: log.append("body"))
    run(app, message(), post())
    assert log == ["Ann", "body", "body"]


def test_a_hook_on_a_route_takes_what_the_route_has_found() -> None:
    app = App()
    log: list[str] = []

    @app.text(startswith="!").before_handler
    def before(event: Event, found: Match) -> None:
        log.append(found.rest)

    app.on("message", name="one")(lambda event: None)
    run(app, message("!hi"), message("hi"))
    assert log == ["hi"]


def test_a_hook_around_events_has_no_handler_to_take() -> None:
    app = App()

    @app.after_event
    def after(event: Event, handler: Handler) -> None: ...

    assert "hook" in wrong(app)
    assert "parameter handler: Handler is not provided for every event that comes here" in wrong(app)


# --- error handlers ---


def test_an_error_handler_takes_dependencies_parts_and_the_failing_handler() -> None:
    app = App(mode="all")
    log: list[str] = []

    async def opened() -> AsyncIterator[Session]:
        log.append("open")
        try:
            yield Session()
        finally:  # the event has failed, and what is made for it sees that
            log.append("close")

    @app.catch(ValueError)
    async def wrong(
        error: ValueError, user: User, handler: Handler | None, session: Annotated[Session, Depends(opened)]
    ) -> None:
        log.append(f"{error} {user.first_name} {handler and handler.name} {session.name}")

    app.on("message", name="quick")(failing(log))

    @app.on("message", name="other")
    async def other(event: Event, session: Annotated[Session, Depends(opened)]) -> None:
        log.append("other")

    assert run(app, message()) == ["quick", "other"]
    assert log == ["failed", "open", "no Ann quick session", "other", "close"]


def test_functions_of_all_roles_may_be_objects_that_do_not_hash() -> None:
    app = App()
    log: list[str] = []

    class Unhashable:
        __hash__: Any = None

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Unhashable)  # all of them look the same

    class Asks(Unhashable):
        def __call__(self, event: Event, user: User) -> bool:
            return user.first_name == "Ann"

    class Hook(Unhashable):
        def __call__(self, event: Event, user: User) -> None:
            log.append(f"hook {user.first_name}")

    class Fails(Unhashable):
        def __call__(self, event: Event, user: User) -> None:
            raise ValueError("no")

    class Catches(Unhashable):
        def __init__(self, name: str, says: Any) -> None:
            self.name = name
            self.says = says

        def __call__(self, error: ValueError, user: User) -> Any:
            log.append(f"{self.name} {error} {user.first_name}")
            return self.says

    app.before_event(Hook())
    app.catch(ValueError)(Catches("first", Flow.SKIP))
    app.catch(ValueError)(Catches("second", None))
    app.filter(guard(Asks()), name="fails")(Fails())
    assert run(app, message()) == ["fails"]
    assert log == ["hook Ann", "first no Ann", "second no Ann"]


def test_an_error_handler_closes_what_it_made_also_when_nothing_follows() -> None:
    app = App()
    log: list[str] = []

    async def opened() -> AsyncIterator[int]:
        yield 1
        log.append("close")

    async def opened_too() -> AsyncIterator[int]:
        yield 2
        log.append("close its own")

    @app.catch(ValueError)
    def wrong(error: ValueError, n: int = Depends(opened), m: int = Depends(opened_too, scope="handler")) -> None:
        log.append("caught")

    @guard
    def breaks(event: Event) -> bool:
        raise ValueError("no")

    app.filter(breaks, name="guarded")(lambda event: None)
    assert run(app, message()) == []
    assert log == ["caught", "close its own", "close"]


def test_an_error_handler_is_passed_over_where_the_event_does_not_hold_what_it_takes() -> None:
    app, router = App(), Router()
    log: list[str] = []

    @router.catch(ValueError)
    def to_user(error: ValueError, user: User) -> None:
        log.append("user")

    @app.catch(ValueError)
    def anyhow(error: ValueError) -> None:
        log.append("anyhow")

    router(failing(log))
    app.include(router)
    run(app, message(), post())
    assert log == ["failed", "user", "failed", "anyhow"]


@pytest.mark.parametrize("when", ["before", "after", "hook before", "hook after"])
def test_an_error_of_what_stands_around_a_handler_comes_with_that_handler(when: str) -> None:
    app = App()
    log: list[str] = []

    async def around(event: Event, next: Next) -> None:
        if when == "after":
            await next(event)
        raise ValueError(when)

    def hook(event: Event) -> None:
        raise ValueError(when)

    register: dict[str, Any] = {"hook before": app.before_handler, "hook after": app.after_handler}
    register.get(when, app.use)(hook if when in register else around)
    app.on("message", name="one")(lambda event: None)

    @app.catch(ValueError)
    def wrong(error: ValueError, handler: Handler | None) -> None:
        log.append(f"{error}: {handler and handler.name}")

    run(app, message())
    assert log == [f"{when}: one"]


def test_an_error_in_an_outer_middleware_has_no_handler() -> None:
    app = App()
    seen: list[Any] = []

    @app.outer
    async def around(event: Event, next: Next) -> None:
        raise ValueError("no")

    @app.catch(ValueError)
    def wrong(error: ValueError, handler: Handler | None) -> None:
        seen.append(handler)

    app.on("message")(lambda event: None)
    run(app, message())
    assert seen == [None]


def test_the_app_s_timeout_comes_to_the_error_handlers_with_the_handler() -> None:
    app = App(timeout=0.05, watchdog=None)
    log: list[str] = []

    @app.on("message", name="slow")
    async def slow(event: Event) -> None:
        await asyncio.sleep(5)

    @app.catch(TimeoutError)
    async def late(error: TimeoutError, user: User, handler: Handler | None) -> None:
        log.append(f"{handler and handler.name} {user.first_name}: {error}")

    async def main() -> None:
        async with app:
            await app.feed(message())
            await app.join()

    asyncio.run(main())
    assert log == ["slow Ann: handler slow was cancelled: it took longer than its timeout of 0.05 s"]
    assert not app.parked


def test_an_error_handler_that_hangs_on_a_timeout_is_cancelled_too() -> None:
    app = App(timeout=0.05, watchdog=None)

    async def hangs(event: Any) -> None:
        await asyncio.sleep(5)

    app.on("message:text", name="slow")(hangs)
    app.catch(TimeoutError)(hangs)

    async def main() -> None:
        async with app:
            await app.feed(message())
            await app.join()

    asyncio.run(main())
    assert [one.handler and one.handler.name for one in app.parked] == ["slow"]


# --- all of it ---


def test_what_is_wrong_anywhere_is_in_one_report() -> None:
    app = App()

    def needs(session: Session) -> int:
        return 1

    @guard
    def asks(event: Event, a: int = Depends(needs)) -> bool:
        return True

    @app.outer
    async def around(event: Event, next: Next, b: int = Depends(needs)) -> None: ...

    @app.before_handler
    def hook(event: Event, c: Session) -> None: ...

    @app.catch(ValueError)
    def wrong_(error: ValueError, d: int = Depends(needs)) -> None: ...

    app.filter(asks)(lambda event: None)
    report = wrong(app)
    for where in ("guard ", "middleware ", "error handler "):
        assert any(
            line.startswith(where) and " -> " in line and "parameter session: Session is not provided" in line
            for line in report.splitlines()
        ), where
    assert "hook test_what_is_wrong_anywhere_is_in_one_report.<locals>.hook: parameter c: Session is not" in report


def test_what_takes_nothing_extra_is_the_object_that_was_registered() -> None:
    app = App()

    @guard
    def asks(event: Event) -> bool:
        return True

    @app.use
    async def around(event: Event, next: Next) -> None: ...

    @app.on("message").before_event
    def before(event: Event) -> None: ...

    @app.on("message:text").outer
    async def texts(event: MessageTextEvent, next: Next) -> None: ...

    @app.filter(asks)
    async def handler(event: Event) -> None: ...

    assert app.tree.bound == {}
    [leaf] = app.tree.leaves
    assert leaf.checks == (asks,)


def test_what_is_made_for_an_app_is_the_same_everywhere() -> None:
    app = App()
    made: list[int] = []

    def number() -> int:
        made.append(1)
        return 1

    @guard
    def asks(event: Event, n: int = Depends(number, scope="app")) -> bool:
        return n == 1

    @app.before_event
    def before(event: Event, n: int = Depends(number, scope="app")) -> None: ...

    @app.filter(asks)
    async def handler(event: Event, n: int = Depends(number, scope="app")) -> None: ...

    run(app, message(), message())
    assert made == [1]

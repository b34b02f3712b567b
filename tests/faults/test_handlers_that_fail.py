"""Handlers, guards, middlewares and hooks that raise, are cancelled, call `next` twice or never: the bot goes on."""

import asyncio
import threading
from typing import Any

import pytest

from tamis.errors import FlowError, HandlerTimeoutError, RegistrationError
from tamis_telegram import App, Event, Flow, Handler, Next, Router, guard

from .feeding import PHOTO, TEXT, Log, errors, numbered, run

NO = ValueError("no")


def fails(log: Log, word: str, error: BaseException = NO) -> Any:
    return log.handler(word, error)


# --- errors ---


@pytest.mark.parametrize("mode", ["first", "all", "parallel"])
@pytest.mark.parametrize("place", ["handler", "guard", "use", "outer", "before_event", "before_handler"])
def test_an_unhandled_error_is_logged_once_with_the_event_and_who_failed(
    place: str, mode: Any, caplog: pytest.LogCaptureFixture
) -> None:
    router, log = Router(mode=mode), Log()

    async def broken(*_: object) -> None:
        raise NO

    if place == "guard":
        router.filter(log.guard("broken", NO), name="the handler")(log.handler("ran"))
    else:
        router.options(name="the handler")(broken if place == "handler" else log.handler("ran"))
    if place not in {"guard", "handler"}:

        async def middleware(event: Event, next: Next) -> None:
            raise NO

        getattr(router, place)(middleware if place in {"use", "outer"} else broken)
    run(router, TEXT)
    assert "ran" not in log
    [logged] = errors(caplog)
    assert logged.startswith("event 1 ('message')")
    assert "the handler" in logged or place not in {"guard", "handler"}
    assert "ValueError('no')" in logged
    assert caplog.records[-1].exc_info is not None


@pytest.mark.parametrize(
    "error",
    [NO, RecursionError(), MemoryError(), ExceptionGroup("several", [NO, KeyError("k")]), StopAsyncIteration()],
    ids=lambda error: type(error).__name__,
)
def test_whatever_error_it_is_the_next_event_is_handled(error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    router, log = Router(), Log()
    router.on("message:text")(fails(log, "text", error))
    router.on("message:photo")(log.handler("photo"))
    run(router, TEXT, PHOTO)
    assert log == ["text", "photo"]
    assert len(errors(caplog)) == 1


def test_an_error_handler_that_fails_hands_its_own_error_up(caplog: pytest.LogCaptureFixture) -> None:
    root, child, log = Router(), Router(), Log()
    root.include(child)
    child(fails(log, "ran"))

    @child.catch(ValueError)
    async def worse(error: ValueError) -> None:
        raise KeyError("worse")

    @root.catch(KeyError)
    async def best(error: KeyError, event: Event, handler: Handler) -> None:
        log.append(f"caught {error} of {handler.name.rpartition('.')[2]}")

    run(root, TEXT)
    assert log == ["ran", "caught 'worse' of handler"]
    assert errors(caplog) == []


def test_an_error_handler_that_says_skip_leaves_the_error_to_the_next_one(caplog: pytest.LogCaptureFixture) -> None:
    root, child, log = Router(), Router(), Log()
    root.include(child)
    child(fails(log, "ran"))
    child.catch(ValueError)(lambda error: Flow.SKIP)
    root.catch(ValueError)(lambda error: log.append(f"caught {error}"))
    run(root, TEXT)
    assert log == ["ran", "caught no"]


@pytest.mark.parametrize(("mode", "ran"), [("first", ["one"]), ("all", ["one", "two"]), ("parallel", ["one", "two"])])
def test_after_an_error_the_event_goes_on_by_the_mode(mode: Any, ran: list[str]) -> None:
    router, log = Router(mode=mode), Log()
    router(fails(log, "one"))
    router.options(priority=1)(log.handler("two"))
    run(router, TEXT)
    assert log == ran


@pytest.mark.parametrize("mode", ["first", "all"])
def test_a_middleware_that_swallows_an_error_does_not_change_what_runs_next(mode: Any) -> None:
    def ran(*, swallowed: bool) -> list[str]:
        log = Log()
        root, router = Router(mode="all"), Router(mode=mode)
        root.include(router)
        root(log.handler("sibling"))
        router(fails(log, "fails"))
        router(log.handler("next"))

        @router.use
        async def around(event: Event, next: Next) -> None:
            try:
                await next(event)
            except ValueError:
                if not swallowed:
                    raise

        run(root, TEXT)
        return log

    assert ran(swallowed=True) == ran(swallowed=False)


@pytest.mark.parametrize("place", ["use", "outer"])
def test_an_error_of_a_middleware_after_next_is_told_and_changes_nothing(
    place: str, caplog: pytest.LogCaptureFixture
) -> None:
    router, log = Router(mode="all"), Log()

    async def breaks(event: Event, next: Next) -> None:
        await next(event)
        raise NO

    getattr(router, place)(breaks)
    router(log.handler("one"))
    router(log.handler("two"))
    run(router, TEXT)
    assert log == ["one", "two"]
    assert len(errors(caplog)) == (2 if place == "use" else 1)


# --- what is not awaited ---


def test_a_guard_that_forgets_to_await_is_an_error_and_not_a_yes(caplog: pytest.LogCaptureFixture) -> None:
    router, log = Router(), Log()

    async def is_admin(event: Event) -> bool:
        return False

    def forgets(event: Event) -> Any:
        asked.append(is_admin(event))
        return asked[0]

    asked: list[Any] = []
    router.filter(guard(forgets))(log.handler("for admins"))
    run(router, TEXT)
    asked[0].close()
    assert log == []
    assert len(errors(caplog)) == 1


def test_a_handler_that_yields_is_refused() -> None:
    async def yields(event: Event) -> Any:
        yield event

    with pytest.raises(RegistrationError, match="yield"):
        Router()(yields)


# --- next ---


@pytest.mark.parametrize(("place", "ran"), [("use", ["in"]), ("outer", ["in"])])
def test_a_middleware_that_never_calls_next_ends_the_event_and_that_is_no_error(
    place: str, ran: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    root, router, log = Router(mode="all"), Router(mode="all"), Log()
    root.include(router)
    root(log.handler("sibling"))
    router(log.handler("one"))
    router(log.handler("two"))

    async def never(event: Event, next: Next) -> None:
        log.append("in")

    getattr(router, place)(never)
    run(root, TEXT)
    assert log == ran
    assert errors(caplog) == []


def test_calling_next_twice_is_an_error_of_the_middleware_and_the_handler_ran_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    root, router, log = Router(), Router(), Log()
    root.include(router)
    router(log.handler("ran"))

    @router.outer
    async def twice(event: Event, next: Next) -> None:
        await next(event)
        await next(event)

    @root.catch(FlowError)
    async def caught(error: FlowError) -> None:
        log.append("caught")

    run(root, TEXT)
    assert log == ["ran", "caught"]
    assert errors(caplog) == []


def test_two_calls_of_next_at_once_run_the_handler_once() -> None:
    router, log = Router(), Log()
    router(log.handler("ran"))

    @router.outer
    async def twice(event: Event, next: Next) -> None:
        results = await asyncio.gather(next(event), next(event), return_exceptions=True)
        log.append(str(sum(isinstance(result, FlowError) for result in results)))

    run(router, TEXT)
    assert log == ["ran", "1"]


# --- hooks ---


def hooks(router: Any, log: Log, *, event: Any = None, handler: Any = None) -> None:
    """Registers all four hooks, which write down that they ran; two raise what is given."""

    @router.before_event
    async def before_event(of: Event) -> None:
        log.append("before event")
        if event is not None:
            raise event

    @router.after_event
    async def after_event(of: Event) -> None:
        log.append("after event")

    @router.before_handler
    async def before_handler(of: Event) -> None:
        log.append("before handler")
        if handler is not None:
            raise handler

    @router.after_handler
    async def after_handler(of: Event, exception: Exception | None) -> None:
        log.append(f"after handler: {exception}")


def test_hooks_stand_before_and_after() -> None:
    router, log = Router(), Log()
    hooks(router, log)
    router(log.handler("ran"))
    run(router, TEXT)
    assert log == ["before event", "before handler", "ran", "after handler: None", "after event"]


def test_after_handler_sees_the_error() -> None:
    router, log = Router(), Log()
    hooks(router, log)
    router(fails(log, "ran"))
    run(router, TEXT)
    assert log == ["before event", "before handler", "ran", "after handler: no", "after event"]


def test_ignore_before_an_event_drops_it_and_nothing_comes_after(caplog: pytest.LogCaptureFixture) -> None:
    router, log = Router(), Log()
    hooks(router, log, event=Flow.IGNORE("blocked"))
    router(log.handler("ran"))
    run(router, TEXT)
    assert log == ["before event"]
    assert errors(caplog) == []


@pytest.mark.parametrize("word", [Flow.IGNORE, Flow.SKIP])
def test_ignore_before_a_handler_leaves_that_one_out_and_its_stop_does_not_count(word: Any) -> None:
    router, log = Router(mode="all"), Log()
    hooks(router, log, handler=word)
    router.options(stop=True)(log.handler("ran"))
    router(log.handler("ran"))
    assert run(router, TEXT) == []
    assert log == ["before event", "before handler", "before handler", "after event"]


def test_after_handler_is_not_called_for_one_that_was_left_out() -> None:
    router, log = Router(), Log()
    router.after_handler(lambda event: log.append("after handler"))  # registered first: it stands around the others
    router.before_handler(lambda event: Flow.SKIP)
    router(log.handler("ran"))
    run(router, TEXT)
    assert log == []


# --- cancelling and time limits ---


def test_who_cancels_a_dispatch_cancels_the_handler(caplog: pytest.LogCaptureFixture) -> None:
    router, log = Router(), Log()

    @router
    async def hangs(event: Event) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            log.append("cleaned up")

    async def cancel() -> None:
        task = asyncio.ensure_future(router.dispatch(TEXT))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancel())
    assert log == ["cleaned up"]
    assert errors(caplog) == []


@pytest.mark.parametrize("place", ["here", "scope"])
def test_a_handler_that_hangs_is_cancelled_at_its_timeout_and_its_error_can_be_caught(place: str) -> None:
    router, log = Router(mode="all"), Log()

    async def hangs(event: Event) -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            log.append("cancelled")
            raise

    if place == "scope":
        router.options(timeout=0.02).on("message", name="slow")(hangs)
    else:
        router.on("message", timeout=0.02, name="slow")(hangs)
    router(log.handler("next"))

    @router.catch(HandlerTimeoutError)
    async def late(error: HandlerTimeoutError) -> None:
        log.append(str(error))

    run(router, TEXT)
    assert log == ["cancelled", "handler slow was cancelled: it took longer than its timeout of 0.02 s", "next"]


def test_a_timeout_error_of_the_handler_s_own_stays_what_it_is() -> None:
    router, log = Router(), Log()

    @router.options(timeout=5.0)
    async def own(event: Event) -> None:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(60)

    @router.catch(TimeoutError)
    async def caught(error: TimeoutError) -> None:
        log.append(type(error).__name__)

    run(router, TEXT)
    assert log == ["TimeoutError"]


def test_a_blocking_handler_that_hangs_is_left_in_its_thread() -> None:
    router, log = Router(mode="all"), Log()
    release = threading.Event()

    @router.options(timeout=0.02, blocking=True)
    def hangs(event: Event) -> None:
        release.wait(5)

    @router.options(priority=1)
    async def next_one(event: Event) -> None:
        log.append("next")
        release.set()

    run(router, TEXT)
    assert log == ["next"]


@pytest.mark.parametrize(
    ("own", "done"),
    [
        (None, True),
        (5.0, True),
        (0.01, False),
    ],
)
def test_a_handler_s_own_timeout_takes_the_place_of_the_app_s(own: float | None, done: bool) -> None:
    app, log = App(timeout=0.05, watchdog=None), Log()

    @app.options(timeout=own)
    async def slow(event: Event) -> None:
        await asyncio.sleep(0.2)
        log.append("done")

    async def feed() -> None:
        await app.feed(numbered(1))
        await app.join()

    asyncio.run(feed())
    assert (log, len(app.parked)) == ((["done"], 0) if done else ([], 1))

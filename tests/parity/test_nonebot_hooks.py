"""Hooks around events and handlers (NE-10 to NE-19): NoneBot2's event and run preprocessors and postprocessors."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated, Any

import pytest

from tamis.errors import RegistrationError
from tamis_telegram import Depends, Event, Flow, Handler, MessagePhotoEvent, Next, Router, User

from .helpers import PHOTO, TEXT, Log, errors, run


def parallel() -> tuple[Any, Log]:
    return Router(mode="parallel"), Log()


class Notes(list[str]):
    """What hooks and handlers of an event write into."""


Shared = Annotated[Notes, Depends(Notes)]


# --- before the handlers of an event are chosen ---


def test_ne_10_hooks_before_events_run_in_the_order_of_registration_and_take_dependencies() -> None:
    router, log = parallel()

    async def name(user: User) -> str:
        return user.first_name

    for word in ("a", "b"):

        @router.before_event
        async def before(event: Event, name: Annotated[str, Depends(name)], word: str = word) -> None:
            log.append(f"{word}>")
            await asyncio.sleep(0)
            log.append(f"<{word} {name}")

    router(log.handler("handler"))
    run(router, TEXT)
    assert log == ["a>", "<a Ann", "b>", "<b Ann", "handler"]


@pytest.mark.parametrize("raised", [Flow.IGNORE, Flow.IGNORE("with a reason")], ids=["bare", "reason"])
def test_ne_11_ignore_drops_the_event_for_handlers_and_for_hooks_after_it(
    raised: Any, caplog: pytest.LogCaptureFixture
) -> None:
    router, log = parallel()

    @router.after_event
    def after(event: Event) -> None:
        log.append("after")

    @router.before_event
    def drops(event: Event) -> None:
        log.append("drops")
        raise raised

    router.before_event(lambda event: log.append("later hook"))
    router(log.handler("handler"))
    assert run(router, TEXT) == []
    assert log == ["drops"]
    assert errors(caplog) == []


def test_ne_12_any_other_error_there_is_logged_and_the_event_is_over(caplog: pytest.LogCaptureFixture) -> None:
    router, log = parallel()

    @router.before_event
    def broken(event: Event) -> None:
        raise ValueError("no")

    router(log.handler("handler"))
    assert run(router, TEXT) == []
    assert log == []
    [logged] = errors(caplog)
    assert "ValueError('no')" in logged


def test_ne_12_and_an_error_handler_can_take_it(caplog: pytest.LogCaptureFixture) -> None:
    router, log = parallel()

    @router.before_event
    def broken(event: Event) -> None:
        raise ValueError("no")

    @router.catch(ValueError)
    def takes(error: ValueError, handler: Handler | None) -> None:
        log.append(f"{error} {handler}")

    run(router, TEXT)
    assert (log, errors(caplog)) == (["no None"], [])


def test_ne_13_a_hook_for_a_narrower_event_is_not_run_for_others() -> None:
    router, log = parallel()

    def photos(event: MessagePhotoEvent) -> None:
        log.append(f"{len(event.msg.photo)} photo")

    router.before_event(photos)
    router(log.handler("handler"))
    run(router, TEXT, PHOTO)
    assert log == ["handler", "1 photo", "handler"]


def test_ne_13_a_hook_ends_by_returning_and_skip_leaves_the_router() -> None:
    root, router, log = Router(), Router(), Log()

    @router.before_event
    def before(event: Event) -> type[Flow] | None:
        log.append("before")
        if event.msg and event.msg.photo:
            return Flow.SKIP
        return None

    router(log.handler("inner"))
    root.include(router)
    root(log.handler("sibling"))
    run(root, TEXT, PHOTO)
    assert log == ["before", "inner", "before", "sibling"]


def test_ne_14_a_hook_that_drops_the_event_cancels_no_other_one() -> None:
    router, log = parallel()

    @router.before_event
    async def slow(event: Event) -> None:
        try:
            for _ in range(5):
                await asyncio.sleep(0)
            log.append("slow ended")
        except asyncio.CancelledError:
            log.append("slow was cancelled")
            raise

    @router.before_event
    def drops(event: Event) -> None:
        raise Flow.IGNORE

    run(router, TEXT)
    assert log == ["slow ended"]


def test_ne_15_hooks_and_handlers_share_what_is_made_for_the_event() -> None:
    router, log = parallel()

    @router.before_event
    def writes(event: Event, notes: Shared) -> None:
        notes.append("hook")

    @router
    def one(event: Event, notes: Shared) -> None:
        notes.append("one")

    @router.options(priority=1)
    def two(event: Event, notes: Shared) -> None:
        log.append(" ".join(notes))

    run(router, TEXT, TEXT)
    assert log == ["hook one", "hook one"]


# --- around a handler ---


def test_ne_16_ignore_before_a_handler_leaves_that_one_out_and_its_stop_does_not_count() -> None:
    router, log = parallel()

    @router.before_handler
    def before(event: Event, handler: Handler) -> None:
        log.append(f"before {handler.name}")
        if handler.name == "one":
            raise Flow.IGNORE

    @router.after_handler
    def after(event: Event, handler: Handler) -> None:
        log.append(f"after {handler.name}")

    router.options(name="one", stop=True)(log.handler("one"))
    router.options(name="two", priority=1)(log.handler("two"))
    assert run(router, TEXT) == ["two"]
    assert log == ["before one", "before two", "two", "after two"]


def test_ne_16_another_error_before_a_handler_is_an_error_of_that_handler(caplog: pytest.LogCaptureFixture) -> None:
    router, log = parallel()

    @router.before_handler
    def before(event: Event, handler: Handler) -> None:
        if handler.name == "one":
            raise ValueError("no")

    router.after_handler(lambda event: log.append("after"))
    router.options(name="one")(log.handler("one"))
    router.options(name="two", priority=1)(log.handler("two"))
    assert run(router, TEXT) == ["two"]
    assert log == ["two", "after"]
    [logged] = errors(caplog)
    assert "handler one failed: ValueError('no')" in logged


@pytest.mark.parametrize(
    ("said", "seen"),
    [(None, "None"), (Flow.FINISH, "None"), (Flow.STOP, "None"), (ValueError("no"), "no")],
    ids=["nothing", "finish", "stop", "error"],
)
def test_ne_17_a_hook_after_a_handler_takes_the_exception_and_runs_before_stop_counts(said: Any, seen: str) -> None:
    router, log = parallel()

    async def line(handler: Handler, error: Exception | None) -> str:
        return f"{handler.name} {error}"

    @router.after_handler
    async def after(event: Event, exception: Exception | None, line: Annotated[str, Depends(line)]) -> None:
        log.append(f"after {exception} {line}")

    router.options(name="one", stop=True)(log.handler("one", said))
    router.options(priority=1)(log.handler("lower"))
    run(router, TEXT)
    assert log == ["one", f"after {seen} one {seen}"]


def test_ne_17_and_its_own_error_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    router, log = parallel()

    @router.after_handler
    def broken(event: Event) -> None:
        raise ValueError("a hook")

    router.options(name="one")(log.handler("one"))
    router.options(priority=1)(log.handler("lower"))
    assert len(run(router, TEXT)) == 2
    assert log == ["one", "lower"]
    assert [error.count("a hook") for error in errors(caplog)] == [1, 1]


# --- when an event is done ---


def test_ne_18_hooks_after_events_come_after_all_priorities_and_their_errors_are_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    router, log = parallel()

    async def opened() -> AsyncIterator[str]:
        yield "open"
        log.append("closed")

    @router.after_event
    def broken(event: Event) -> None:
        raise ValueError("a hook")

    @router.after_event
    def after(event: Event, exception: Exception | None, word: Annotated[str, Depends(opened)]) -> None:
        log.append(f"after {exception} {word}")

    router.options(priority=1)(log.handler("one"))
    router.options(priority=2)(log.handler("two"))
    run(router, TEXT)
    assert log == ["one", "two", "after None open"]
    assert len(errors(caplog)) == 1


def test_ne_18_they_have_no_handler_to_take() -> None:
    router, _ = parallel()

    @router.after_event
    def after(event: Event, handler: Handler) -> None: ...

    with pytest.raises(RegistrationError, match="parameter handler: Handler is not provided for every event"):
        router.check()


def test_ne_19_what_has_to_stand_around_is_a_middleware() -> None:
    router, log = parallel()

    @router.use
    async def around(event: Event, next: Next, handler: Handler) -> None:
        log.append(f"{handler.name}>")
        outcome = await next(event)
        log.append(f"<{handler.name} {outcome.result}")

    router.options(name="one")(log.handler("one", 7))
    run(router, TEXT)
    assert log == ["one>", "one", "<one 7"]

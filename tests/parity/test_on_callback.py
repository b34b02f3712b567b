"""Callbacks that let events pass or stop them (OC-03 to OC-13, OC-17): a router that asks all of them in order."""

import asyncio
import threading
from datetime import timedelta
from typing import Any

import pytest

from tamis.errors import RegistrationError
from tamis.events.flow import gate
from tamis_telegram import App, Event, Flow, Handler, Router, guard

from .helpers import PHOTO, TEXT, Log, at_once, button, errors, run, warnings


def gates() -> tuple[Any, Log]:
    """A router of callbacks, and a log."""
    return Router(mode="all", verdict=gate), Log()


def test_oc_03_what_is_no_guard_is_refused_when_it_is_registered() -> None:
    router, _ = gates()
    for wrong in (lambda _: False, "message:text", 5, None):
        with pytest.raises(RegistrationError, match="takes a guard"):
            router.filter(wrong)
    assert router.handlers == []


def test_oc_04_a_filter_may_be_sync_or_async() -> None:
    router, log = gates()

    async def asked(event: Event) -> bool:
        log.append("async?")
        return True

    router.filter(guard(asked))(log.handler("one"))
    router.filter(log.guard("sync"))(log.handler("two"))
    run(router, TEXT)
    assert log == ["async?", "one", "sync?", "two"]


def test_oc_04_a_filter_that_raises_is_an_error_and_the_other_callbacks_go_on(caplog: pytest.LogCaptureFixture) -> None:
    router, log = gates()
    router.filter(log.guard("broken", ValueError("no")))(log.handler("never"))
    router(log.handler("next"))
    run(router, TEXT)
    assert log == ["broken?", "next"]
    assert len(errors(caplog)) == 1


def test_oc_05_a_callback_whose_filter_says_no_stops_nothing() -> None:
    router, log = gates()
    router.on("message:photo")(log.handler("photo", answer=False))
    router(log.handler("next"))
    run(router, TEXT)
    assert log == ["next"]


def test_oc_06_the_description_is_there_for_a_panel() -> None:
    router, log = gates()
    router.on("message", name="spam", description="Refuses spam")(log.handler("spam"))
    assert [(handler.name, handler.description) for handler in router.handlers] == [("spam", "Refuses spam")]


def test_oc_07_a_smaller_rank_runs_earlier_and_ties_run_in_the_order_of_registration() -> None:
    router, log = gates()
    for rank, word in ((5, "5"), (-1, "-1"), (0, "0"), (5, "5 too"), (0, "0 too")):
        router.options(priority=rank)(log.handler(word))
    run(router, TEXT)
    assert log == ["-1", "0", "0 too", "5", "5 too"]


def test_oc_08_a_callback_can_be_switched_off_and_on_between_events() -> None:
    router, log = gates()
    handler = router.filter(log.guard("asked"), enabled=False)(log.handler("ran"))
    run(router, TEXT)
    assert log == []
    handler.enabled = True
    run(router, TEXT)
    handler.enabled = False
    run(router, TEXT)
    assert log == ["asked?", "ran"]


@pytest.mark.parametrize("wrong", [0, None, "no"])
def test_oc_08_what_is_neither_true_nor_false_is_refused(wrong: Any) -> None:
    with pytest.raises(RegistrationError, match="enabled"):
        Router().on("message", enabled=wrong)


def test_oc_09_callbacks_may_be_sync_or_async_and_run_in_a_thread_when_they_block() -> None:
    router, _ = gates()
    threads: list[int] = []

    def callback(event: Event) -> bool:
        threads.append(threading.get_ident())
        return True

    async def asynchronous(event: Event) -> bool:
        await asyncio.sleep(0)
        return callback(event)

    router(callback)
    router(asynchronous)
    router.options(blocking=True)(callback)
    run(router, TEXT)
    here = threading.get_ident()
    assert [thread == here for thread in threads] == [True, True, False]


def test_oc_09_an_error_is_logged_once_with_the_callback_s_name_and_the_next_one_runs(
    caplog: pytest.LogCaptureFixture,
) -> None:
    router, log = gates()
    router.on("message", name="broken")(log.handler("broken", ValueError("no")))
    router(log.handler("next"))
    run(router, TEXT)
    assert log == ["broken", "next"]
    [logged] = errors(caplog)
    assert "broken" in logged


def test_oc_10_stop_counts_only_where_the_callback_ran() -> None:
    router, log = gates()
    router.on("message:photo", stop=True)(log.handler("photo"))
    router.options(stop=True, enabled=False)(log.handler("off"))
    router.on("message:text", stop=True)(log.handler("text"))
    router(log.handler("last"))
    run(router, TEXT)
    assert log == ["text"]
    log.clear()
    run(router, PHOTO)
    assert log == ["photo"]
    log.clear()
    run(router, button("x"))
    assert log == ["last"]


@pytest.mark.parametrize(
    ("answer", "goes_on"),
    [(True, True), (False, False), (Flow.STOP, False), (Flow.STOP("no"), False), (Flow.CONTINUE, True)],
    ids=["true", "false", "stop", "raised stop", "continue"],
)
def test_oc_11_true_goes_on_and_false_stops(answer: Any, goes_on: bool, caplog: pytest.LogCaptureFixture) -> None:
    router, log = gates()
    router(log.handler("asked", answer))
    router(log.handler("next"))
    run(router, TEXT)
    assert log == (["asked", "next"] if goes_on else ["asked"])
    assert (errors(caplog), warnings(caplog)) == ([], [])


@pytest.mark.parametrize(("answer", "goes_on"), [("yes", True), (0, False), ("", False), (1, True)])
def test_oc_11_any_other_answer_is_warned_of_with_its_place_and_a_falsy_one_stops(
    answer: object, goes_on: bool, caplog: pytest.LogCaptureFixture
) -> None:
    router, log = gates()

    @router
    async def odd(event: Event) -> object:
        return answer

    router(log.handler("next"))
    run(router, TEXT)
    assert log == (["next"] if goes_on else [])
    [warned] = warnings(caplog)
    assert odd.source in warned
    assert odd.source.rpartition(":")[0].endswith("test_on_callback.py")


@pytest.mark.parametrize(
    "mode",
    [
        "all",
        "first",
    ],
)
def test_oc_11_what_the_callbacks_let_pass_comes_to_the_bot_s_own_commands(mode: Any) -> None:
    router, log = gates()
    app = Router(mode=mode)
    app.include(router, priority=-1)
    router.on("message:photo")(log.handler("refused", answer=False))
    router(log.handler("passed", answer=True))
    app(log.handler("the bot's own"))
    run(app, PHOTO)
    assert log == ["refused"]
    log.clear()
    run(app, TEXT)
    assert log == ["passed", "the bot's own"]


@pytest.mark.parametrize(
    ("answer", "goes_on"),
    [(None, True), ((True, False), True), ((True, True), False), ((False, False), False), ((None, False), True)],
)
def test_oc_12_nothing_goes_on_and_a_pair_is_unpacked(
    answer: Any, goes_on: bool, caplog: pytest.LogCaptureFixture
) -> None:
    router, log = gates()
    router(log.handler("asked", answer))
    router(log.handler("next"))
    run(router, TEXT)
    assert log == (["asked", "next"] if goes_on else ["asked"])
    assert warnings(caplog) == []


def test_oc_13_what_is_registered_stays_a_function_and_carries_what_it_was_registered_with() -> None:
    router, _ = gates()

    @router.on("message:text", name="spam", description="Refuses spam", priority=-5, stop=True)
    async def spam(event: Event) -> bool:
        """Looks for links."""
        return event is not TEXT

    assert isinstance(spam, Handler)
    assert (spam.name, spam.description, spam.priority, spam.stop, spam.enabled) == (
        "spam", "Refuses spam", -5, True, True,
    )  # fmt: skip
    assert (spam.__name__, spam.__doc__) == ("spam", "Looks for links.")
    assert asyncio.run(spam(TEXT)) is False


def panel(router: Any, log: Log, **options: Any) -> Handler:
    """What opening a page registers: a handler for the click on its button."""
    return router.callback_data("page", **options)(log.handler("clicked"))


def test_oc_17_a_handler_is_gone_when_its_time_is_over() -> None:
    router, log = gates()
    panel(router, log, expires=timedelta(seconds=0.3))
    run(router, button("page"))

    async def later() -> None:
        await asyncio.sleep(0.35)
        await router.dispatch(button("page"))

    asyncio.run(later())
    assert log == ["clicked"]
    assert router.handlers == []


def test_oc_17_opening_a_page_twice_does_not_answer_twice() -> None:
    router, log = gates()
    pages: list[Handler] = []

    @router.command("settings")
    async def open_page(event: Event) -> None:
        while pages:
            pages.pop().remove()
        pages.append(panel(router, log, expires=timedelta(seconds=15), temp=True))

    for _ in range(2):
        asyncio.run(open_page(TEXT))
    at_once(router, button("page"), button("page"))
    assert log == ["clicked"]


def test_oc_17_in_a_running_app_what_is_added_has_an_owner_by_whom_it_can_be_removed() -> None:
    app, log = App(), Log()
    app(log.handler("started"))

    async def open_and_close() -> None:
        async with app:
            with pytest.raises(RegistrationError, match="owner"):
                panel(app, log)
            with app.registry.owner("page"):
                panel(app, log, priority=-1)
            await app.dispatch(button("page"))
            assert app.registry.remove(owner="page") == 1
            await app.dispatch(button("page"))

    asyncio.run(open_and_close())
    assert log == ["clicked", "started"]


def test_oc_17_removing_a_handler_twice_is_no_mistake() -> None:
    router, log = gates()
    handler = panel(router, log)
    handler.remove()
    handler.remove()
    run(router, button("page"))
    assert log == []

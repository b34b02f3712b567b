"""The decorator `on_callback` itself (OC-01 to OC-20): plugin files port by changing their imports."""

import asyncio
import importlib
import threading
from datetime import timedelta
from typing import Any

import pytest

from tamis.errors import RegistrationError
from tamis.events.flow import gate
from tamis.plugins.on_callback import on_callback
from tamis_telegram import App, Event, Flow, Message, MessagePhotoEvent, MessageTextEvent, Router, guard, match

from .helpers import PHOTO, TEXT, Log, at_once, button, errors, message, run, warnings


def app_with(*callbacks: Any) -> tuple[App, Log]:
    """An app with these callbacks before a handler of its own, and a log with what that one wrote."""
    app, log = App(), Log()
    on_callback.install(app, *callbacks)
    app(log.handler("own"))
    return app, log


def callback(log: Log, word: str, answer: Any = None, **said: Any) -> Any:
    async def body(bot: Any, event: Event) -> Any:
        log.append(word)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    return on_callback(name=word, **said)(body)


def test_oc_01_one_name_is_imported_and_it_is_a_class_that_makes_decorators() -> None:
    module = importlib.import_module("tamis.plugins.on_callback")
    assert module.__all__ == ["on_callback"]
    assert isinstance(on_callback, type)
    assert isinstance(on_callback("spam"), on_callback)


def test_oc_01_the_brackets_may_not_be_forgotten() -> None:
    with pytest.raises(RegistrationError, match=r"write @on_callback\(\)"):
        on_callback(lambda bot, event: True)  # type: ignore[arg-type]


def test_oc_02_a_callback_without_a_name_gets_one_of_its_own_that_stays_the_same() -> None:
    def check(bot: Any, event: Event) -> None: ...

    first, second = on_callback()(check), on_callback(name="")(check)
    assert first.name.startswith("callback-tests") or first.name.startswith("callback-test_on")
    assert first.name.endswith("check")
    app, _ = app_with(first, second)
    assert second.name == f"{first.name}-2"
    assert {first.name, second.name} <= {handler.id for handler in app.registry}


def test_oc_02_two_callbacks_of_one_name_are_refused() -> None:
    log = Log()
    app, _ = app_with(callback(log, "spam"))
    with pytest.raises(RegistrationError, match=r"two callbacks named 'spam'.*test_on_callback_decorator\.py"):
        on_callback.install(app, callback(log, "spam"))


@pytest.mark.parametrize("wrong", [lambda _: False, "message:text", 5, object()])
def test_oc_03_what_is_no_filter_is_refused_where_it_is_written(wrong: Any) -> None:
    with pytest.raises(RegistrationError, match="is no guard, and would let everything pass"):
        on_callback(filters=wrong)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": 5}, {"description": None}, {"rank": "high"}, {"rank": True}, {"enable": 0}, {"enable": None},
        {"hook": "page"}, {"stop_propagation": 1}, {"before": 5},
    ],
)  # fmt: skip
def test_oc_03_so_is_every_other_wrong_option(wrong: Any) -> None:
    [name] = wrong
    with pytest.raises(RegistrationError, match=f"on_callback: {name} is"):
        on_callback(**wrong)


def test_oc_04_filters_may_be_sync_or_async() -> None:
    log = Log()

    async def asked(event: Event) -> bool:
        log.append("async?")
        return False

    app, _ = app_with(
        callback(log, "one", filters=guard(asked)),
        callback(log, "two", filters=log.guard("sync")),
    )
    run(app, TEXT)
    assert log == ["async?", "sync?", "two"]


def test_oc_05_a_callback_that_is_filtered_out_stops_nothing() -> None:
    log = Log()
    app, own = app_with(callback(log, "photo", answer=False, filters=match("message:photo"), stop_propagation=True))
    run(app, TEXT)
    assert (log, own) == ([], ["own"])


def test_oc_07_ranks_ascend_and_ties_run_in_the_order_of_registration() -> None:
    log = Log()
    ranks = {"5": 5, "-1": -1, "0": 0, "5 too": 5, "0 too": 0}
    app, _ = app_with(*(callback(log, word, rank=rank) for word, rank in ranks.items()))
    run(app, TEXT)
    assert log == ["-1", "0", "0 too", "5", "5 too"]


def test_oc_08_the_object_is_switched_while_the_bot_runs() -> None:
    log = Log()
    spam = callback(log, "spam", enable=False, filters=log.guard("asked"))
    assert spam.enable is False
    app, _ = app_with(spam)
    run(app, TEXT)
    spam.enable = True
    run(app, TEXT)
    spam.enable = False
    run(app, TEXT)
    assert log == ["asked?", "spam"]
    with pytest.raises(RegistrationError, match="enable is bool, not 0"):
        spam.enable = 0


def test_oc_09_a_plain_function_runs_in_a_thread_and_gets_the_bot_and_the_event() -> None:
    seen: list[Any] = []

    @on_callback(rank=-1)
    def plain(bot: App, event: Event) -> bool:
        seen.append((bot, event.kind, threading.get_ident()))
        return True

    @on_callback()
    async def asynchronous(bot: App, event: Event) -> bool:
        await asyncio.sleep(0)
        seen.append((bot, event.kind, threading.get_ident()))
        return True

    app, own = app_with(plain, asynchronous)
    run(app, TEXT)
    here = threading.get_ident()
    assert [(bot, kind) for bot, kind, _ in seen] == [(app, "message"), (app, "message")]
    assert [thread == here for _, _, thread in seen] == [False, True]
    assert own == ["own"]


def test_oc_09_it_may_take_the_event_alone_or_a_part_of_it_and_its_annotation_narrows() -> None:
    seen: list[Any] = []

    @on_callback()
    async def alone(event: MessageTextEvent) -> None:
        seen.append(event.msg.text)

    @on_callback()
    async def part(bot: App, message: Message, *, app: App) -> None:
        seen.append((message.text, app is bot))

    @on_callback()
    async def narrow(client: Any, event: MessagePhotoEvent) -> None:
        seen.append("photo")

    app, _ = app_with(alone, part, narrow)
    run(app, message("hello"), button("x"))
    assert seen == ["hello", ("hello", True)]


def test_oc_09_an_error_is_reported_and_the_chain_goes_on_but_the_event_does_not_pass(
    caplog: pytest.LogCaptureFixture,
) -> None:
    log = Log()
    app, own = app_with(callback(log, "broken", ValueError("no")), callback(log, "next"))
    run(app, TEXT)
    assert (log, own) == (["broken", "next"], [])
    [logged] = errors(caplog)
    assert "handler broken failed" in logged


def test_oc_10_stop_propagation_counts_where_the_body_ran() -> None:
    log = Log()
    app, own = app_with(
        callback(log, "photo", stop_propagation=True, filters=match("message:photo")),
        callback(log, "off", stop_propagation=True, enable=False),
        callback(log, "text", stop_propagation=True, filters=match("message:text")),
        callback(log, "last"),
    )
    run(app, TEXT)
    run(app, PHOTO)
    run(app, button("x"))
    assert (log, own) == (["text", "photo", "last"], ["own"])


@pytest.mark.parametrize(
    ("answer", "goes_on"),
    [
        (True, True), (None, True), (False, False), (Flow.STOP("no"), False), ((True, True), False),
        ((True, False), True), ((False, False), False),
    ],
)  # fmt: skip
def test_oc_11_what_a_callback_answers_decides_whether_the_bot_s_own_command_runs(answer: Any, goes_on: bool) -> None:
    log = Log()
    app, own = app_with(callback(log, "asked", answer), callback(log, "next"))
    run(app, TEXT)
    assert (log, own) == ((["asked", "next"], ["own"]) if goes_on else (["asked"], []))


def test_oc_11_an_answer_of_another_type_is_warned_of_with_the_place_of_the_body(
    caplog: pytest.LogCaptureFixture,
) -> None:
    app, _ = app_with(callback(Log(), "odd", "yes"))
    run(app, TEXT)
    [warned] = warnings(caplog)
    assert "test_on_callback_decorator.py:" in warned


def test_oc_12_a_pair_is_unpacked_and_nothing_goes_on() -> None:
    log = Log()
    app, own = app_with(callback(log, "nothing"), callback(log, "pair", (False, False)))
    run(app, TEXT)
    assert (log, own) == (["nothing", "pair"], [])


def test_oc_13_the_decorated_thing_carries_what_was_said_and_is_still_a_function() -> None:
    def hook(registered: Any) -> None: ...

    @on_callback("spam", match("message:text"), "Refuses spam", -5, False, hook, True)
    async def spam(bot: Any, event: Event) -> bool:
        """Looks for links."""
        return bot is None

    assert (spam.name, spam.description, spam.rank, spam.enable, spam.stop_propagation) == (
        "spam", "Refuses spam", -5, False, True,
    )  # fmt: skip
    assert spam.hook is hook
    assert spam.filters is not None
    assert spam.filters.text == "match('message:text')"
    assert (spam.__name__, spam.__doc__) == ("spam", "Looks for links.")
    assert asyncio.run(spam(None, TEXT)) is True
    app, _ = app_with(spam)
    assert spam.handler is app.registry["spam"]
    assert (spam.handler.priority, spam.handler.stop, spam.handler.enabled) == (-5, True, False)


def test_oc_14_the_hook_gets_the_object_itself_and_may_be_async() -> None:
    seen: list[Any] = []

    async def hook(registered: Any) -> None:
        await asyncio.sleep(0)
        seen.append(registered)

    first, second = callback(Log(), "one", hook=seen.append), callback(Log(), "two", hook=hook)
    app, _ = app_with(first, second)
    asyncio.run(app.plugins.manage())
    assert seen == [first, second]


def test_oc_14_a_hook_that_fails_is_logged_and_the_others_are_called(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Any] = []

    def broken(registered: Any) -> None:
        raise ValueError("no config")

    second = callback(Log(), "two", hook=seen.append)
    app, _ = app_with(callback(Log(), "one", hook=broken), second)
    asyncio.run(app.plugins.manage())
    assert seen == [second]
    [logged] = errors(caplog)
    assert "on_manage of handler one failed: ValueError('no config')" in logged


def test_oc_15_the_hook_runs_when_the_panel_opens_and_before_runs_each_time() -> None:
    log = Log()
    spam = callback(
        log, "run", filters=match("message:text"),
        hook=lambda _: log.append("opened"), before=lambda event: log.append(f"before {event.kind}"),
    )  # fmt: skip
    app, _ = app_with(spam)
    run(app, TEXT, PHOTO, TEXT)
    assert log == ["before message", "run", "before message", "run"]
    log.clear()
    asyncio.run(app.plugins.manage())
    assert log == ["opened"]


def test_oc_15_before_may_leave_the_run_out() -> None:
    log = Log()

    async def before(event: Event) -> None:
        raise Flow.SKIP("not now")

    app, own = app_with(callback(log, "run", answer=False, stop_propagation=True, before=before))
    assert run(app, TEXT) == [own_name(app)]
    assert (log, own) == ([], ["own"])


def own_name(app: App) -> str:
    return app.handlers[-1].name


def page(log: Log, **options: Any) -> Any:
    """A hook that registers what answers the button of its page, as plugins do."""

    def hook(registered: Any) -> None:
        router: Any = registered.handler.router
        router.callback_data(f"/api/addons/home?name={registered.name}", **options)(log.handler("clicked"))

    return hook


HOME = "/api/addons/home?name=spam"


@pytest.mark.parametrize("started", [False, True])
def test_oc_17_opening_twice_does_not_answer_twice_and_no_handlers_pile_up(started: bool) -> None:
    log = Log()
    app, _ = app_with(callback(log, "spam", filters=match("message:text"), hook=page(log)))

    async def scenario() -> None:
        if started:
            await app.start()
        for _ in range(5):
            await app.plugins.manage()
        assert len(app.registry) == 3
        await app.dispatch(button(HOME))
        if started:
            await app.stop()

    asyncio.run(scenario())
    assert log == ["clicked"]


def test_oc_17_what_a_hook_adds_goes_by_itself() -> None:
    log = Log()
    app, _ = app_with(callback(log, "spam", filters=match("message:text"), hook=page(log, expires=timedelta(0))))

    async def scenario() -> None:
        await app.plugins.manage()
        assert len(app.registry) == 3
        await app.dispatch(button(HOME))

    asyncio.run(scenario())
    assert log == []
    assert len(app.registry) == 2


def test_oc_17_a_temporary_one_answers_once_however_often_it_is_pressed() -> None:
    log = Log()
    app, _ = app_with(callback(log, "spam", filters=match("message:text"), hook=page(log, temp=True)))
    asyncio.run(app.plugins.manage())
    at_once(app, button(HOME), button(HOME))
    assert log == ["clicked"]


def test_oc_19_groups_are_routers_of_mode_first_in_an_app_of_mode_all(caplog: pytest.LogCaptureFixture) -> None:
    app, log = App(mode="all"), Log()
    for group in (3, -1, 0):
        router: Any = Router(name=f"group {group}")
        router.on("message:photo")(log.handler(f"{group} photo"))
        router.filter(log.guard(f"{group}", ValueError("filter") if group == 0 else True))(
            log.handler(f"{group} a", {-1: ValueError("body"), 0: None, 3: Flow.CONTINUE()}[group])
        )
        router(log.handler(f"{group} b", Flow.STOP() if group == 3 else None))
        app.include(router, priority=group)
    last: Any = Router(name="last")
    last(log.handler("never"))
    app.include(last, priority=9)
    run(app, TEXT)
    # -1: the first that matches raised, and its group is over; 0: a filter that raised is passed over; 3: goes on,
    # and stops
    assert log == ["-1?", "-1 a", "0?", "0 b", "3?", "3 a", "3 b"]
    assert len(errors(caplog)) == 2


def test_oc_20_filters_combine_and_no_more_of_them_are_asked_than_needed() -> None:
    log = Log()

    async def slow(event: Event) -> bool:
        log.append("slow?")
        return True

    yes, no, late = log.guard("yes"), log.guard("no", False), guard(slow, name="slow")
    for filters, asked in (
        (yes & no, ["yes?", "no?"]), (no & yes, ["no?"]), (yes | no, ["yes?"]), (no | yes, ["no?", "yes?", "body"]),
        (~no, ["no?", "body"]), (late & no, ["no?"]), (late & yes, ["yes?", "slow?", "body"]),
    ):  # fmt: skip
        log.clear()
        app, _ = app_with(callback(log, "body", filters=filters))
        run(app, TEXT)
        assert [line for line in log if line != "body"] == [line for line in asked if line != "body"]
    assert late.text == "slow"


def test_oc_20_a_filter_with_parameters_is_a_function_that_makes_one() -> None:
    def longer(than: int) -> Any:
        def asked(event: Event) -> bool:
            return len((event.msg and event.msg.text) or "") > than

        return guard(asked, name=f"longer than {than}")

    log = Log()
    app, _ = app_with(callback(log, "long", filters=longer(3)), callback(log, "longer", filters=longer(30)))
    run(app, TEXT)
    assert log == ["long"]
    assert [handler.guards[0].text for handler in app.registry.handlers[:2]] == ["longer than 3", "longer than 30"]


def test_callbacks_go_into_a_router_of_callbacks_that_is_there() -> None:
    log = Log()
    gates: Any = Router(mode="all", verdict=gate)
    on_callback.install(gates, callback(log, "spam"))
    assert [handler.name for handler in gates.handlers] == ["spam"]

"""The flow of an event and what a matcher can be told (NE-30 to NE-39, NM-07 to NM-09, NM-21, NM-22).

NoneBot's order, all of one priority at once and then the next, is the mode `parallel`.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tamis_telegram import Event, Flow, MessagePhotoEvent, Next, Router, guard, match

from .helpers import PHOTO, TEXT, Log, at_once, button, errors, message, run


def parallel() -> tuple[Any, Log]:
    return Router(mode="parallel"), Log()


def slow(log: Log, word: str, answer: Any = None) -> Callable[[Event], Any]:
    """A handler that writes when it begins and, after others had a turn, when it ends."""

    async def handler(event: Event) -> Any:
        log.append(f"{word}>")
        for _ in range(5):
            await asyncio.sleep(0)
        log.append(f"<{word}")
        if isinstance(answer, BaseException):
            raise answer
        return answer

    return handler


class Notes(list[str]):
    """What a middleware provides anew for each event."""


# --- priorities, running, blocking ---


def test_ne_30_all_of_one_priority_run_at_once_and_the_next_waits_for_all() -> None:
    router, log = parallel()
    router.options(priority=2)(slow(log, "c"))
    router.options(priority=1)(slow(log, "a"))
    router.options(priority=1)(slow(log, "b"))
    run(router, TEXT)
    assert log == ["a>", "b>", "<a", "<b", "c>", "<c"]


@pytest.mark.parametrize("way", ["option", "returned", "raised"])
def test_ne_31_who_stops_lets_its_siblings_finish_and_lower_priorities_do_not_run(way: str) -> None:
    router, log = parallel()
    router.after_event(lambda event: log.append("after"))
    stopper = {
        "option": lambda: router.options(stop=True)(log.handler("stops")),
        "returned": lambda: router(log.handler("stops", Flow.STOP)),
        "raised": lambda: router(log.handler("stops", Flow.STOP("enough"))),
    }
    stopper[way]()
    router(slow(log, "sibling"))
    router.options(priority=1)(log.handler("lower"))
    run(router, TEXT)
    assert sorted(log[:2]) == ["sibling>", "stops"]
    assert log[2:] == ["<sibling", "after"]


@pytest.mark.parametrize("mode", ["first", "all", "parallel"])
def test_ne_32_an_error_in_a_guard_is_logged_and_the_others_run(mode: Any, caplog: pytest.LogCaptureFixture) -> None:
    router, log = Router(mode=mode), Log()
    router.filter(log.guard("broken", ValueError("no")), name="never")(log.handler("never"))
    router.options(priority=1)(log.handler("other"))
    run(router, TEXT)
    assert log == ["broken?", "other"]
    [logged] = errors(caplog)
    assert "never" in logged


def test_ne_33_an_expired_handler_is_removed_and_its_guards_are_not_asked() -> None:
    router, log = parallel()
    router.filter(log.guard("asked"), expires=timedelta(seconds=-1))(log.handler("expired"))
    router(log.handler("other"))
    run(router, TEXT)
    assert log == ["other"]
    assert len(router.handlers) == 1


def test_ne_34_a_handler_without_a_query_gets_every_event_and_one_with_a_kind_that_kind() -> None:
    router, log = parallel()
    router(log.handler("every"))
    router.on("message")(log.handler("message"))
    run(router, TEXT, button("x"))
    assert sorted(log) == ["every", "every", "message"]


def test_ne_34_a_wrong_kind_is_an_error_and_no_handler_that_never_runs() -> None:
    with pytest.raises(ValueError, match="message"):
        Router().on("mesage")  # type: ignore[arg-type]


def test_ne_35_a_temporary_handler_runs_once_however_many_events_come_at_the_same_time() -> None:
    router, log = parallel()

    async def yes(event: Event) -> bool:
        await asyncio.sleep(0)  # every event passes the check before any runs
        return True

    router.filter(guard(yes), temp=True)(slow(log, "once"))
    at_once(router, *[TEXT] * 50)
    assert log == ["once>", "<once"]
    assert router.handlers == []


def test_ne_35_a_temporary_handler_that_did_not_match_stays() -> None:
    router, log = parallel()
    router.on("message:photo", temp=True)(log.handler("photo"))
    run(router, TEXT, PHOTO, PHOTO)
    assert log == ["photo"]


def test_ne_36_what_is_provided_for_one_event_is_not_there_for_the_next() -> None:
    router, log = parallel()

    @router.outer
    async def notes(event: Event, next: Next[Notes]) -> None:
        await next(event, Notes())

    @router
    async def writes(event: Event, notes: Notes) -> None:
        notes.append("written")
        log.append(str(notes))

    run(router, TEXT, TEXT)
    assert log == ["['written']", "['written']"]


def test_ne_37_stop_counts_where_a_body_began_also_one_that_failed(caplog: pytest.LogCaptureFixture) -> None:
    router, log = parallel()
    router.options(stop=True)(log.handler("fails", ValueError("no")))
    router.options(priority=1)(log.handler("lower"))
    run(router, TEXT)
    assert log == ["fails"]
    assert len(errors(caplog)) == 1


def test_ne_37_stop_does_not_count_where_the_handler_was_skipped_for_its_annotation() -> None:
    router, log = parallel()

    @router.options(stop=True)
    async def photos(event: MessagePhotoEvent) -> None:
        log.append("photo")

    router.options(priority=1)(log.handler("lower"))
    run(router, TEXT)
    assert log == ["lower"]
    log.clear()
    run(router, PHOTO)
    assert log == ["photo"]


def test_ne_37_nor_where_it_skipped_itself() -> None:
    router, log = parallel()
    router.options(stop=True)(log.handler("skips", Flow.SKIP))
    router.options(priority=1)(log.handler("lower"))
    assert len(run(router, TEXT)) == 1
    assert log == ["skips", "lower"]


@pytest.mark.parametrize(
    ("said", "ran"),
    [
        (Flow.SKIP, ["says", "next"]),
        (Flow.CONTINUE, ["says", "next"]),
        (Flow.FINISH, ["says"]),
        (Flow.STOP, ["says"]),
        (ValueError("no"), ["says"]),
        (None, ["says"]),
    ],
    ids=["skip", "continue", "finish", "stop", "error", "nothing"],
)
def test_ne_38_what_a_handler_says_decides_whether_the_next_one_runs(said: Any, ran: list[str]) -> None:
    router, log = Router(), Log()
    router(log.handler("says", said))
    router(log.handler("next"))
    run(router, TEXT)
    assert log == ran


def test_ne_38_a_handler_that_finished_ends_neither_the_priority_nor_the_next_one() -> None:
    router, log = parallel()
    router(log.handler("finishes", Flow.FINISH("done")))
    router(slow(log, "sibling"))
    router.options(priority=1)(log.handler("lower"))
    run(router, TEXT)
    assert log == ["finishes", "sibling>", "<sibling", "lower"]


@pytest.mark.parametrize("word", ["FINISH", "STOP", "SKIP", "CONTINUE", "IGNORE"])
def test_ne_39_a_word_of_the_flow_is_not_swallowed_by_except_exception(
    word: str, caplog: pytest.LogCaptureFixture
) -> None:
    router, log = Router(), Log()

    def leave() -> None:
        raise getattr(Flow, word)

    @router
    async def careful(event: Event) -> None:
        try:
            leave()
        except Exception:  # noqa: BLE001 - what bots are full of
            log.append("swallowed")
        log.append("went on")

    run(router, TEXT)
    assert log == []
    assert errors(caplog) == []


# --- what a matcher can be told ---


def test_nm_07_a_smaller_priority_is_earlier_and_no_number_is_reserved() -> None:
    router, log = Router(mode="all"), Log()
    for priority in (1, 0, -1, -1000, 5):
        router.options(priority=priority)(log.handler(str(priority)))
    run(router, TEXT)
    assert log == ["-1000", "-1", "0", "1", "5"]


def test_nm_07_included_routers_stand_among_the_handlers_by_their_priority() -> None:
    router, early, late, log = Router(mode="all"), Router(), Router(), Log()
    router.include(late, priority=2)
    router.options(priority=1)(log.handler("1"))
    router.include(early, priority=-1)
    for child, word in ((early, "early"), (late, "late")):
        child.options(priority=99)(log.handler(word))
    run(router, TEXT)
    assert log == ["early", "1", "late"]


@pytest.mark.parametrize(
    ("mode", "stop", "ran"),
    [
        ("first", None, ["one"]),
        ("first", False, ["one", "two"]),
        ("all", None, ["one", "two"]),
        ("all", True, ["one"]),
        ("parallel", None, ["one", "two"]),
        ("parallel", True, ["one"]),
    ],
)
def test_nm_08_whether_others_run_is_said_by_the_mode_and_by_stop(mode: Any, stop: bool | None, ran: list[str]) -> None:
    router, log = Router(mode=mode), Log()
    router.command("start", stop=stop)(log.handler("one"))
    router.options(priority=1)(log.handler("two"))
    run(router, message("/start"))
    assert log == ran


@pytest.mark.parametrize("register", ["on", "text", "command", "callback_data", "chat_type"])
def test_nm_08_stop_has_one_default_however_a_handler_is_registered(register: str) -> None:
    arguments = {"on": ("message",), "text": ("hello",), "command": ("start",), "callback_data": ("x",)}
    handler = getattr(Router(), register)(*arguments.get(register, ("private",)))(lambda event: None)
    assert handler.stop is None


def test_nm_09_a_handler_can_stop_the_event_and_still_finish_what_it_does() -> None:
    router, log = Router(mode="all"), Log()

    @router
    async def stops(event: Event) -> type[Flow]:
        log.append("decides")
        answer = Flow.STOP
        log.append("and goes on")
        return answer

    router(log.handler("next"))
    run(router, TEXT)
    assert log == ["decides", "and goes on"]


def test_nm_21_a_temporary_handler_is_removed_before_its_body_runs() -> None:
    router, log = Router(mode="all"), Log()

    @router.options(temp=True)
    async def once(event: Event) -> None:
        log.append(f"{len(router.handlers)} handlers")

    run(router, TEXT, TEXT)
    assert log == ["0 handlers"]


@pytest.mark.parametrize(
    "expires",
    [
        lambda: timedelta(seconds=0.3),
        lambda: datetime.now(UTC) + timedelta(seconds=0.3),
        lambda: datetime.now() + timedelta(seconds=0.3),  # noqa: DTZ005 - local time is meant
    ],
    ids=["after", "at", "at local time"],
)
def test_nm_22_a_handler_expires_after_a_time_or_at_one(expires: Callable[[], Any]) -> None:
    router, log = Router(), Log()
    router.on("message", expires=expires())(log.handler("ran"))

    async def before_and_after() -> None:
        await router.dispatch(TEXT)
        await asyncio.sleep(0.35)
        await router.dispatch(TEXT)

    asyncio.run(before_and_after())
    assert log == ["ran"]
    assert router.handlers == []


def test_nm_22_the_time_of_a_scope_counts_from_when_a_handler_is_registered() -> None:
    router, log = Router(), Log()
    soon = router.filter(match("message"), expires=timedelta(seconds=0.3))

    async def later() -> None:
        await asyncio.sleep(0.35)
        soon(log.handler("ran"))
        await router.dispatch(TEXT)

    asyncio.run(later())
    assert log == ["ran"]

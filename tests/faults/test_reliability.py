"""Cases of the reliability plan: a slow chat, a handler that hangs, one that blocks, failures, evil patterns."""

import asyncio
import re
import time
import traceback
from typing import Any

import pytest

from tamis.errors import HandlerTimeoutError, PatternTimeoutError
from tamis_telegram import App, Event, Next, guard, text

from .feeding import Log, errors, message, number_of, numbered, soon


def attempts_of(times: dict[int, list[float]], number: int) -> list[float]:
    """Seconds between the attempts at an event."""
    return [later - earlier for earlier, later in zip(times[number], times[number][1:], strict=False)]


# --- 18: a slow handler in one chat ---


def test_a_slow_chat_delays_no_other_and_keeps_its_order() -> None:
    app, order = App(watchdog=None), list[int]()
    others_done = asyncio.Event()

    @app
    async def handler(event: Event) -> None:
        number = number_of(event)
        if number < 3:  # the slow chat waits for all the others
            await others_done.wait()
        order.append(number)
        if len(order) == 99:
            others_done.set()

    async def feed() -> None:
        for number in range(3):
            await app.feed(numbered(number, chat=1))
        for number in range(3, 102):
            await app.feed(numbered(number, chat=number))
        await soon(app.join())

    asyncio.run(feed())
    assert sorted(order[:99]) == list(range(3, 102))
    assert order[99:] == [0, 1, 2]


def test_the_others_take_as_long_as_without_it() -> None:
    def slowest(*, with_slow_chat: bool) -> float:
        """Seconds from feeding to the end, of the slowest but one of 99 chats."""
        app, took = App(watchdog=None), list[float]()
        fed: dict[int, float] = {}

        @app
        async def handler(event: Event) -> None:
            number = number_of(event)
            await asyncio.sleep(0.3 if number == 0 else 0.02)
            if number:
                took.append(time.perf_counter() - fed[number])

        async def feed() -> None:
            if with_slow_chat:
                await app.feed(numbered(0, chat=1000))
            for number in range(1, 100):
                fed[number] = time.perf_counter()
                await app.feed(numbered(number, chat=number))
            await soon(app.join())

        asyncio.run(feed())
        return sorted(took)[-2]

    without = min(slowest(with_slow_chat=False) for _ in range(3))
    assert min(slowest(with_slow_chat=True) for _ in range(3)) < 2 * without


# --- 19: something hangs for ever ---


def hanging_app(place: str, log: Log, **settings: Any) -> Any:
    """An app in which events with the text "hang" hang in a handler, a guard or a middleware."""
    app = App(watchdog=None, timeout=0.05, backoff=0.01, **settings)
    hang = text("hang")

    async def forever(event: Event) -> bool:
        log.append("hangs")
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            log.append("cancelled")
            raise
        return True

    async def middleware(event: Event, next: Next) -> None:
        await forever(event)

    if place == "handler":
        app.filter(hang, name="hanging")(forever)
    elif place == "guard":
        app.filter(hang & guard(forever))(log.handler("never"))
    else:
        getattr(app.filter(hang), place)(middleware)
    app(log.handler("ran"))
    return app


@pytest.mark.parametrize("place", ["handler", "guard", "use", "outer"])
def test_what_hangs_is_cancelled_retried_and_parked_and_its_lane_goes_on(
    place: str, caplog: pytest.LogCaptureFixture
) -> None:
    log = Log()
    app = hanging_app(place, log, attempts=3)

    async def feed() -> None:
        await app.feed(numbered(1, text="hang"))
        await app.feed(numbered(2))
        await soon(app.join())

    asyncio.run(feed())
    assert log == ["hangs", "cancelled"] * 3 + ["ran"]
    [parked] = app.parked
    assert (number_of(parked.event), parked.attempts) == (1, 3)
    assert isinstance(parked.error, HandlerTimeoutError)
    assert len(errors(caplog)) == 3
    assert "event 1" in errors(caplog)[0]


def test_it_is_told_which_handler_hung(caplog: pytest.LogCaptureFixture) -> None:
    log = Log()
    app = hanging_app("handler", log)

    async def feed() -> None:
        await app.feed(numbered(1, text="hang"))
        await soon(app.join())

    asyncio.run(feed())
    assert "hanging" in caplog.text
    assert app.parked[0].handler is app.handlers[0]


def test_a_handler_with_a_timeout_of_its_own_is_retried_and_parked_too() -> None:
    app, log = App(attempts=2, backoff=0.01, watchdog=None), Log()

    @app.options(timeout=0.02, name="slow")
    async def slow(event: Event) -> None:
        log.append("hangs")
        await asyncio.sleep(60)

    async def feed() -> None:
        await app.feed(numbered(1))
        await soon(app.join())

    asyncio.run(feed())
    assert log == ["hangs", "hangs"]
    [parked] = app.parked
    assert parked.handler is not None
    assert parked.handler.name == "slow"


def test_one_that_ignores_its_cancellation_is_given_up_and_flagged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("tamis.delivery.lanes._PATIENCE", 0.05)
    app, log = App(timeout=0.05, watchdog=None, grace=0.05), Log()
    release = asyncio.Event()

    @app.text("stubborn", name="stubborn")
    async def stubborn(event: Event) -> None:
        while not release.is_set():
            try:
                await release.wait()
            except asyncio.CancelledError:
                log.append("no")

    app(log.handler("ran"))

    async def feed() -> None:
        await app.feed(numbered(1, text="stubborn"))
        await app.feed(numbered(2))
        await soon(app.join())
        release.set()
        await asyncio.sleep(0.01)

    asyncio.run(feed())
    assert log == ["no", "ran"]
    [stuck] = app.stuck
    assert number_of(stuck.event) == 1
    assert stuck.handler is not None
    assert stuck.handler.name == "stubborn"
    assert "handler stubborn ignored its cancellation" in caplog.text


def test_one_that_ends_when_it_is_cancelled_leaves_nothing_to_the_next_event(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tamis.delivery.lanes._PATIENCE", 0.05)
    app, log = App(timeout=0.4, watchdog=None), Log()

    @app
    async def handler(event: Event) -> None:
        try:
            await asyncio.sleep(60 if number_of(event) == 1 else 0.2)
        except asyncio.CancelledError:
            log.append("tidies up")
            return
        log.append("done")

    async def feed() -> None:
        await app.feed(numbered(1))
        await app.feed(numbered(2))
        await soon(app.join())
        await asyncio.sleep(0.15)

    asyncio.run(feed())
    assert log == ["tidies up", "done"]
    assert list(app.stuck) == []


def test_one_that_fails_when_it_is_cancelled_gets_the_whole_time_at_its_next_attempt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tamis.delivery.lanes._PATIENCE", 0.05)
    app, log = App(timeout=0.4, attempts=2, backoff=0.01, watchdog=None), Log()

    @app
    async def handler(event: Event) -> None:
        try:
            await asyncio.sleep(0.2 if log else 60)
        except asyncio.CancelledError:
            log.append("fails")
            raise ValueError("while tidying up") from None
        log.append("done")

    async def feed() -> None:
        await app.feed(numbered(1))
        await soon(app.join())
        await asyncio.sleep(0.15)

    asyncio.run(feed())
    assert log == ["fails", "done"]
    assert (list(app.stuck), list(app.parked)) == ([], [])


# --- 20: a handler blocks the loop ---


def test_who_blocks_the_loop_is_named_with_its_place(caplog: pytest.LogCaptureFixture) -> None:
    app, log = App(watchdog=0.1), Log()

    @app.text("block", name="blocker")
    async def blocks(event: Event) -> None:
        time.sleep(0.5)

    app(log.handler("other"))

    async def feed() -> None:
        async with app:
            await app.feed(numbered(1, chat=1, text="block"))
            await app.feed(numbered(2, chat=2))
            await soon(app.join())

    asyncio.run(feed())
    assert log == ["other"]
    [said] = [error for error in errors(caplog) if "blocked" in error and "blocker" in error]
    line = blocks.function.__code__.co_firstlineno + 2
    assert f"handler blocker ({__file__}:{line - 2})" in said
    assert f"at {__file__}:{line};" in said


def test_handlers_that_only_wait_are_not_accused(caplog: pytest.LogCaptureFixture) -> None:
    app = App(watchdog=0.3)

    @app
    async def waits(event: Event) -> None:
        await asyncio.sleep(0.7)

    async def feed() -> None:
        async with app:
            await app.feed(numbered(1))
            await soon(app.join())

    asyncio.run(feed())
    assert errors(caplog) == []


def test_those_in_other_lanes_do_not_pay_for_it() -> None:
    app, log = App(timeout=0.4, watchdog=None), Log()

    @app
    async def handler(event: Event) -> None:
        if number_of(event) == 2:
            time.sleep(0.8)
        else:
            await asyncio.sleep(0.2)
        log.append(str(number_of(event)))

    async def feed() -> None:
        await app.feed(numbered(1, chat=1))
        await asyncio.sleep(0.01)
        await app.feed(numbered(2, chat=2))
        await soon(app.join())

    asyncio.run(feed())
    assert sorted(log) == ["1", "2"]


# --- 21: one in ten fails ---


def test_failures_are_retried_with_growing_pauses_then_parked_and_the_others_are_on_time(
    caplog: pytest.LogCaptureFixture,
) -> None:
    app = App(attempts=3, backoff=0.3, watchdog=None)
    times: dict[int, list[float]] = {}
    done: dict[int, float] = {}

    @app.options(name="flaky")
    async def flaky(event: Event) -> None:
        number = number_of(event)
        times.setdefault(number, []).append(time.monotonic())
        if number % 10 == 0:
            raise ValueError(f"event {number}")
        done[number] = time.monotonic()

    async def feed() -> None:
        for number in range(200):
            await app.feed(numbered(number, chat=number + 1))
        await soon(app.join())

    asyncio.run(feed())
    failing = set(range(0, 200, 10))
    assert set(done) == set(range(200)) - failing
    first_retry = min(times[number][1] for number in failing)
    assert max(done.values()) < first_retry
    assert {number: len(times[number]) for number in failing} == dict.fromkeys(failing, 3)
    for number in failing:
        first, second = attempts_of(times, number)
        assert first >= 0.3
        assert second >= 0.6
    assert {number_of(parked.event) for parked in app.parked} == failing
    for parked in app.parked:
        assert (parked.attempts, parked.handler.name if parked.handler else None) == (3, "flaky")
        assert "in flaky" in "".join(traceback.format_exception(parked.error))
    assert len(errors(caplog)) == 3 * len(failing)


def test_an_event_that_succeeds_at_last_is_not_parked_and_what_is_behind_it_waits() -> None:
    app, log = App(attempts=3, backoff=0.02, watchdog=None), Log()

    @app
    async def handler(event: Event) -> None:
        log.append(str(number_of(event)))
        if log == ["1"]:
            raise ValueError("once")

    async def feed() -> None:
        await app.feed(numbered(1))
        await app.feed(numbered(2))
        await soon(app.join())

    asyncio.run(feed())
    assert log == ["1", "1", "2"]
    assert list(app.parked) == []


def test_an_error_that_is_caught_is_handled_and_not_retried() -> None:
    app, log = App(attempts=3, backoff=0.01, watchdog=None), Log()
    app(log.handler("fails", ValueError("no")))
    app.catch(ValueError)(lambda error: log.append("caught"))

    async def feed() -> None:
        await app.feed(numbered(1))
        await soon(app.join())

    asyncio.run(feed())
    assert log == ["fails", "caught"]
    assert list(app.parked) == []


# --- 48: evil patterns ---

LIMIT = 0.075  # seconds of work, which other programs on the machine do not lengthen; the limit is 0.05

EVIL = [
    (r"(a+)+$", "a" * 4095 + "b"),
    (r"(.*a){20}", ("b" * 214 + "a") * 19 + "b" * 11),
    (r"(a|aa)+$", "a" * 4095 + "b"),
    (r"(?i)(x+x+)+y", "yx" + "x" * 4094),
]


@pytest.mark.parametrize(("pattern", "sent"), EVIL, ids=[pattern for pattern, _ in EVIL])
def test_an_evil_pattern_is_given_up_after_fifty_milliseconds(pattern: str, sent: str) -> None:
    assert len(sent) == 4096
    asked = text(regex=pattern)
    began = time.thread_time()
    with pytest.raises(PatternTimeoutError, match=re.escape(repr(pattern))):
        asked(message(sent))
    assert time.thread_time() - began < LIMIT


@pytest.mark.parametrize(("pattern", "sent"), EVIL, ids=[pattern for pattern, _ in EVIL])
def test_that_is_an_error_of_the_rule_and_the_loop_is_not_blocked_longer(
    pattern: str, sent: str, caplog: pytest.LogCaptureFixture
) -> None:
    app, log = App(watchdog=None), Log()
    app.text(regex=pattern, name="evil")(log.handler("evil"))
    app(log.handler("next"))
    gaps: list[float] = []

    async def beat() -> None:
        last = time.thread_time()
        while True:
            await asyncio.sleep(0.001)
            now = time.thread_time()
            gaps.append(now - last)
            last = now

    async def feed() -> None:
        await app.dispatch(message("hello"))  # compiles
        log.clear()
        beating = asyncio.ensure_future(beat())
        await asyncio.sleep(0.01)
        await app.feed(message(sent))
        await soon(app.join())
        await asyncio.sleep(0.01)
        beating.cancel()

    asyncio.run(feed())
    assert log == ["next"]
    assert all("evil" in said for said in errors(caplog))
    assert max(gaps) < LIMIT

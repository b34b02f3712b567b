"""Many events at once: order within a chat, bounded memory, nothing lost, and an end that comes."""

import asyncio
import tracemalloc
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tamis.errors import FlowError, RegistrationError
from tamis_telegram import App, Event, Flow

from .feeding import button, inline, number_of, numbered, soon

CHATS = 100


class Seen:
    """Which events were handled, in which order, in each chat."""

    def __init__(self) -> None:
        self.by_chat: dict[int, list[int]] = defaultdict(list)
        self.running = 0
        self.most_running = 0

    def handler(self, seconds: float = 0.0) -> Callable[[Event], Awaitable[None]]:
        async def handler(event: Event) -> None:
            assert event.chat is not None
            self.running += 1
            self.most_running = max(self.most_running, self.running)
            await asyncio.sleep(seconds)
            self.running -= 1
            self.by_chat[event.chat.id].append(number_of(event))

        return handler

    @property
    def numbers(self) -> list[int]:
        return sorted(number for numbers in self.by_chat.values() for number in numbers)


@pytest.mark.parametrize("concurrency", [50, 500])
def test_ten_thousand_events_at_once_with_a_slow_handler(concurrency: int) -> None:
    app, seen = App(concurrency=concurrency, watchdog=None), Seen()
    app(seen.handler(0.001))
    most = 0

    async def feed() -> None:
        nonlocal most
        async with app:
            for number in range(10_000):
                await app.feed(numbered(number, chat=number % CHATS + 1))
                most = max(most, app.in_flight, len(asyncio.all_tasks()))
            await app.join()

    asyncio.run(feed())
    assert seen.numbers == list(range(10_000))
    assert all(numbers == sorted(numbers) for numbers in seen.by_chat.values())
    assert most <= concurrency + 1  # and the task that feeds
    assert 1 < seen.most_running <= min(concurrency, CHATS)


def test_memory_is_bounded_however_many_events_come() -> None:
    def most_memory(events: int) -> tuple[int, int]:
        """The peak, and what is left at the end, in bytes."""
        app, done = App(concurrency=50, watchdog=None), 0

        @app
        async def slow(event: Event) -> None:
            nonlocal done
            await asyncio.sleep(0)
            done += 1

        async def feed(count: int) -> None:
            for number in range(count):
                await app.feed(numbered(number, chat=number + 1))  # each in a chat of its own
            await app.join()

        async def measure() -> tuple[int, int]:
            await feed(100)  # compiles what is compiled once
            tracemalloc.start()
            await feed(events)
            left, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            return peak, left

        found = asyncio.run(measure())
        assert done == events + 100
        return found

    few_peak, few_left = most_memory(300)
    many_peak, many_left = most_memory(3000)
    assert many_peak < few_peak * 1.3
    assert many_left < few_left + 50_000


def test_events_of_one_chat_run_in_order_also_when_several_feed() -> None:
    app, seen = App(concurrency=3), Seen()
    app(seen.handler(0.001))

    async def feed() -> None:
        await asyncio.gather(*(app.feed(numbered(number, chat=number % 3 + 1)) for number in range(60)))
        await app.join()

    asyncio.run(feed())
    assert seen.by_chat == {chat + 1: list(range(chat, 60, 3)) for chat in range(3)}


def test_an_event_that_waits_to_be_accepted_is_not_overtaken() -> None:
    app, order, later = App(concurrency=1), list[int](), list[Any]()

    @app
    async def handler(event: Event) -> None:
        order.append(number_of(event))
        if len(order) == 1:
            await asyncio.sleep(0.02)
            later.append(asyncio.ensure_future(app.feed(numbered(3))))

    async def feed() -> None:
        await app.feed(numbered(1))
        await app.feed(numbered(2))
        await later[0]
        await app.join()

    asyncio.run(feed())
    assert order == [1, 2, 3]


def test_a_feed_that_is_cancelled_while_it_waits_does_not_hold_up_the_others() -> None:
    app, order, waiting = App(concurrency=1), list[int](), list[Any]()

    @app
    async def handler(event: Event) -> None:
        order.append(number_of(event))
        if len(order) == 1:
            await asyncio.sleep(0.02)
            asyncio.get_running_loop().call_soon(waiting[0].cancel)

    async def feed() -> None:
        await app.feed(numbered(1))
        waiting.append(asyncio.ensure_future(app.feed(numbered(2))))
        await asyncio.sleep(0)
        await soon(app.feed(numbered(3)), 0.5)
        await app.join()

    asyncio.run(feed())
    assert order in ([1, 3], [1, 2, 3])  # the second may have been accepted in the same moment


def test_events_without_a_chat_have_the_lane_of_their_user() -> None:
    app = App()
    assert app.lane_of(button("x")) == app.lane_of(inline("x"))


def test_several_can_wait_for_the_end() -> None:
    app, seen = App(), Seen()
    app(seen.handler(0.02))

    async def feed() -> None:
        await app.feed(numbered(1))
        await soon(asyncio.gather(app.join(), app.join()), 0.5)

    asyncio.run(feed())


# --- lanes go on ---


def awaits_what_was_cancelled() -> Any:
    async def handler(event: Event) -> None:
        inner = asyncio.ensure_future(asyncio.sleep(60))
        inner.cancel()
        await inner

    return handler


def raises_a_word_in_a_task_group() -> Any:
    async def stop() -> None:
        raise Flow.STOP

    async def handler(event: Event) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(stop())

    return handler


def raises_a_base_exception() -> Any:
    class Odd(BaseException): ...

    async def handler(event: Event) -> None:
        raise Odd

    return handler


@pytest.mark.parametrize("odd", [awaits_what_was_cancelled, raises_a_word_in_a_task_group, raises_a_base_exception])
def test_whatever_a_handler_raises_its_lane_goes_on(odd: Callable[[], Any]) -> None:
    app, seen = App(), Seen()
    app.text("odd")(odd())
    app(seen.handler())

    async def feed() -> None:
        # Python 3.11 breaks when a lost error is logged while pytest parses the source of a failure.
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
        await app.feed(numbered(1, text="odd"))
        await app.feed(numbered(2))
        await soon(app.join(), 0.5)

    asyncio.run(feed())
    assert seen.numbers == [2]


# --- the end ---


def test_stop_lets_end_what_runs_and_what_waits() -> None:
    app, seen = App(grace=2.0), Seen()
    app(seen.handler(0.01))

    async def stop() -> list[Event]:
        for number in range(20):
            await app.feed(numbered(number, chat=number % 4 + 1))
        return await app.stop()

    assert asyncio.run(stop()) == []
    assert seen.numbers == list(range(20))


def test_stop_cancels_after_the_grace_period_and_gives_back_what_was_not_done(
    caplog: pytest.LogCaptureFixture,
) -> None:
    app, cleaned = App(grace=0.05), list[int]()

    @app
    async def hangs(event: Event) -> None:
        try:
            await asyncio.sleep(60)
        finally:
            cleaned.append(number_of(event))

    async def stop() -> list[Event]:
        for number, chat in ((1, 1), (2, 1), (3, 2)):
            await app.feed(numbered(number, chat))
        return await app.stop()

    left = asyncio.run(stop())
    assert sorted(number_of(event) for event in left) == [1, 2, 3]
    assert sorted(cleaned) == [1, 3]
    assert "3 events were not done" in caplog.text


def test_after_stop_nothing_is_taken_in_and_who_waits_is_told() -> None:
    app, seen = App(concurrency=1, grace=1.0), Seen()
    app(seen.handler(0.05))

    async def feed() -> None:
        await app.feed(numbered(1))
        waiting = asyncio.ensure_future(app.feed(numbered(2)))
        await asyncio.sleep(0)
        await app.stop()
        for late in (waiting, app.feed(numbered(3))):
            with pytest.raises(FlowError, match="stopping"):
                await late

    asyncio.run(feed())
    assert seen.numbers == [1]


def test_an_app_can_be_started_again() -> None:
    app, seen = App(), Seen()
    app(seen.handler())

    async def twice() -> None:
        for number in (1, 2):
            async with app:
                await app.feed(numbered(number))
                await app.join()

    asyncio.run(twice())
    assert seen.numbers == [1, 2]


@pytest.mark.parametrize("wrong", [{"concurrency": 0}, {"attempts": 0}])
def test_limits_that_make_no_sense_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(RegistrationError, match="at least 1"):
        App(**wrong)  # type: ignore[arg-type]

"""A handler that ends cancelled is a handler that failed, whoever cancelled what; its chat goes on."""

import asyncio
import logging
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from tamis import SqliteInbox
from tamis_telegram import App, Event

from .feeding import numbered, soon

Body = Callable[[], Awaitable[None]]


def me() -> asyncio.Task[Any]:
    task = asyncio.current_task()
    assert task is not None
    return task


async def cancel_from_outside() -> None:
    """What a `/stop` in another chat does."""
    asyncio.get_running_loop().call_later(0.01, me().cancel)
    await asyncio.sleep(60)


async def cancel_and_swallow() -> None:
    asyncio.get_running_loop().call_later(0.01, me().cancel)
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        await asyncio.sleep(0)


async def cancel_itself_at_the_end() -> None:
    """The cancellation is still on its way when the handler is over."""
    me().cancel()


async def fail_in_a_group() -> None:
    async def fail() -> None:
        raise ValueError("in a group")

    async with asyncio.TaskGroup() as group:
        group.create_task(fail())
        group.create_task(asyncio.sleep(60))


async def await_a_cancelled_child() -> None:
    child = asyncio.create_task(asyncio.sleep(60))
    await asyncio.sleep(0)
    child.cancel()
    await child


async def run_out_of_time() -> None:
    async with asyncio.timeout(0.01):
        await asyncio.sleep(60)


async def raise_it() -> None:
    raise asyncio.CancelledError


async def cancel_twice_and_raise_something_else() -> None:
    task = me()
    asyncio.get_running_loop().call_later(0.01, task.cancel)
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        asyncio.get_running_loop().call_later(0.01, task.cancel)
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            raise KeyError("no more") from None


async def exit_the_process() -> None:
    sys.exit(2)


WAYS: list[tuple[Body, bool]] = [
    (cancel_from_outside, True), (cancel_and_swallow, False), (cancel_itself_at_the_end, False),
    (fail_in_a_group, True), (await_a_cancelled_child, True), (run_out_of_time, True), (raise_it, True),
    (cancel_twice_and_raise_something_else, True), (exit_the_process, True),
]  # fmt: skip
"""How a handler meddles with cancellation, and whether it has failed then."""


@pytest.mark.parametrize("stored", [False, True], ids=["fed", "stored"])
@pytest.mark.parametrize("timeout", [None, 1.0])
def test_a_chat_goes_on_whatever_its_handlers_do_to_their_tasks(
    stored: bool, timeout: float | None, tmp_path: Path
) -> None:
    """Each way, then each after each other: what a handler leaves behind must not hit the next one."""

    async def main() -> None:
        app = App(timeout=timeout, grace=0.2, inbox=tmp_path / "inbox.db" if stored else None, watchdog=None)
        seen: list[str] = []

        @app.on("message:text")
        async def meddle(event: Event) -> None:
            text = str(event.payload.text)
            seen.append(text)
            if text.isdigit():
                await WAYS[int(text)][0]()

        texts: list[str] = []
        for first in range(len(WAYS)):
            for second in range(len(WAYS)):
                texts += [str(first), str(second), "after"]
        async with app:
            await app.accept([numbered(place + 1, text=text).encode() for place, text in enumerate(texts)], source="1")
            await soon(app.join(), 30)
            assert seen == texts
            assert app.in_flight == 0
            failed = [str(parked.event.payload.text) for parked in app.parked]
            assert failed == [text for text in texts if text.isdigit() and WAYS[int(text)][1]]
            assert all(parked.handler is not None for parked in app.parked)
            if app.inbox is not None:
                counts = await app.inbox.counts()
                assert (counts.waiting, counts.parked) == (0, len(failed))

    asyncio.run(main())


@pytest.mark.parametrize("way", [cancel_from_outside, exit_the_process])
def test_who_is_cancelled_or_wants_to_exit_is_named_tried_again_and_can_be_caught(
    way: Body, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        app = App(attempts=3, backoff=0.01, watchdog=None)
        tries: list[int] = []
        caught: list[str] = []

        @app.on("message:text", name="job")
        async def job(event: Event) -> None:
            tries.append(event.attempt)
            if event.attempt < 3:
                await way()

        async with app:
            await app.feed(numbered(1))
            await soon(app.join())
            assert (tries, len(app.parked)) == ([1, 2, 3], 0)
            assert "handler job failed" in caplog.text

            @app.registry.owner("test")
            def register() -> None:
                @app.catch(asyncio.CancelledError, SystemExit)
                async def catch(error: BaseException) -> None:
                    caught.append(type(error).__name__)

            register()
            tries.clear()
            await app.feed(numbered(2))
            await soon(app.join())
        assert (tries, len(caught), len(app.parked)) == ([1], 1, 0)

    asyncio.run(main())


def test_a_cancellation_between_two_tries_loses_nothing() -> None:
    """Somebody kept the task of a handler that has failed meanwhile."""

    async def main() -> None:
        app = App(attempts=2, backoff=0.05, watchdog=None)
        tries: list[int] = []

        @app.on("message:text")
        async def fail(event: Event) -> None:
            tries.append(event.attempt)
            if event.attempt == 1:
                asyncio.get_running_loop().call_later(0.01, me().cancel)
                raise ValueError

        async with app:
            await app.feed(numbered(1))
            await app.feed(numbered(2))
            await soon(app.join())
        assert (tries, len(app.parked), app.in_flight) == ([1, 2, 1, 2], 0, 0)

    asyncio.run(main())


class SlowInbox(SqliteInbox):
    """An inbox whose disk takes some turns of the loop for what ends an update."""

    async def complete(self, *args: Any, **kwargs: Any) -> bool:
        await asyncio.sleep(0.005)
        return await super().complete(*args, **kwargs)

    async def release(self, *args: Any, **kwargs: Any) -> None:
        await asyncio.sleep(0.005)
        await super().release(*args, **kwargs)


def test_a_lane_whose_work_is_cancelled_again_and_again_is_given_back(tmp_path: Path) -> None:
    """The task is cancelled also while its lane is on its way back to the inbox."""

    async def main() -> None:
        app = App(inbox=SlowInbox(tmp_path / "inbox.db"), attempts=2, backoff=0.001, watchdog=None)
        seen: list[str] = []

        @app.on("message:text")
        async def handle(event: Event) -> None:
            seen.append(str(event.payload.text))
            if seen == ["bad"]:
                for turn in range(20):
                    asyncio.get_running_loop().call_later(turn * 0.001, me().cancel)

        async with app:
            updates = [numbered(number, text=text).encode() for number, text in enumerate(("bad", "good"), 1)]
            await app.accept(updates, source="1")
            await soon(app.join(), 5)
        assert seen == ["bad", "bad", "good"]

    asyncio.run(main())


@pytest.mark.parametrize("mode", ["first", "all", "parallel"])
def test_handlers_side_by_side_can_be_cancelled_and_can_exit(mode: Any) -> None:
    async def main() -> None:
        app = App(mode=mode, watchdog=None)
        seen: list[str] = []

        @app.on("message:text", name="one")
        async def fine(event: Event) -> Any:
            seen.append(str(event.payload.text))

        @app.on("message:text", name="two")
        async def meddle(event: Event) -> None:
            if event.payload.text != "after":
                await WAYS[int(event.payload.text)][0]()

        async with app:
            for number in range(len(WAYS)):
                await app.feed(numbered(2 * number + 1, text=str(number)))
                await app.feed(numbered(2 * number + 2, text="after"))
            await soon(app.join(), 10)
            assert [text for text in seen if text == "after"] == ["after"] * len(WAYS)
            assert app.in_flight == 0

    asyncio.run(main())


@pytest.mark.parametrize("stored", [False, True], ids=["fed", "stored"])
def test_what_is_cut_off_by_a_stop_is_no_failure(stored: bool, tmp_path: Path) -> None:
    async def main() -> None:
        inbox = tmp_path / "inbox.db" if stored else None
        app = App(inbox=inbox, grace=0.05, watchdog=None)

        @app.on("message:text")
        async def hang(event: Event) -> None:
            await asyncio.sleep(60)

        await app.start()
        await app.accept([numbered(1).encode(), numbered(2).encode()], source="1")
        await asyncio.sleep(0.2)
        left = await soon(app.stop())
        assert (len(app.parked), app.in_flight) == (0, 0)
        assert len(left) == (0 if stored else 2)
        if stored:
            again = App(inbox=inbox, watchdog=None)
            assert again.inbox is not None
            assert (await again.inbox.counts()).waiting == 2
            await again.stop()
        await app.start()  # and it can start again
        await app.stop()

    asyncio.run(main())


def test_a_loop_that_ends_without_a_stop_ends_at_once(caplog: pytest.LogCaptureFixture) -> None:
    """Nobody stopped the app: `asyncio.run` cancels all tasks, and what waits must not begin then."""
    begun: list[int] = []

    async def main() -> None:
        app = App(attempts=5, backoff=30.0)

        @app.on("message:text")
        async def hang(event: Event) -> None:
            begun.append(event.json()["update_id"])
            await asyncio.sleep(3600)

        for number in range(1, 6):
            await app.feed(numbered(number, chat=1 + number % 2))
        await asyncio.sleep(0.05)

    with caplog.at_level(logging.ERROR):
        asyncio.run(main())
    assert begun == [1, 2]


def test_many_who_wait_for_room_and_give_up_leave_nothing_behind() -> None:
    """Giving up is as dear for each of many as for each of a few: they are not looked for one by one."""

    async def main() -> None:
        app = App(concurrency=1, watchdog=None)
        go_on = asyncio.Event()

        @app.on("message:text")
        async def wait(event: Event) -> None:
            await go_on.wait()

        await app.feed(numbered(1))
        feeders = [asyncio.create_task(app.feed(numbered(2 + number, chat=2 + number))) for number in range(500)]
        await asyncio.sleep(0.01)
        for feeder in feeders[1:]:
            feeder.cancel()
        await asyncio.gather(*feeders[1:], return_exceptions=True)
        go_on.set()
        await soon(asyncio.wait_for(feeders[0], 2))
        await soon(app.join())
        assert app.in_flight == 0

    asyncio.run(main())


@pytest.mark.parametrize("stored", [False, True], ids=["fed", "stored"])
def test_a_handler_can_stop_its_own_app(stored: bool, tmp_path: Path) -> None:
    async def main() -> None:
        app = App(inbox=tmp_path / "inbox.db" if stored else None, grace=0.3, watchdog=None)
        log: list[str] = []
        ended = asyncio.Event()

        @app.on_stop
        def closed() -> None:
            log.append("hook")

        @app.on("message:text")
        async def handle(event: Event) -> None:
            if event.payload.text == "stop":
                await asyncio.sleep(0.05)
                await app.stop()
                log.append("stopped")
                ended.set()
            else:
                await asyncio.sleep(60)

        await app.start()
        await app.accept([numbered(1, chat=2).encode(), numbered(2, text="stop").encode()], source="1")
        await soon(ended.wait(), 5)
        await asyncio.sleep(0.05)
        assert log == ["hook", "stopped"]
        assert (app.in_flight, app.frozen, len(app.parked)) == (0, False, 0)

    asyncio.run(main())


def test_an_app_whose_start_fails_has_not_started() -> None:
    async def main() -> None:
        import threading

        app = App(watchdog=0.5)

        @app.on_start
        async def fail() -> None:
            raise OSError("no database")

        with pytest.raises(OSError, match="no database"):
            await app.start()
        assert not app.frozen
        assert "tamis watchdog" not in {thread.name for thread in threading.enumerate()}
        app.on("message:text")(lambda event: None)  # and can be mended

    asyncio.run(main())

"""What one user, one text or one kind of handler can take of a process has bounds."""

import asyncio
import threading
import time
from typing import Any

import pytest

from tamis.conversation import waiting
from tamis.errors import PatternTimeoutError
from tamis.threads import Threads
from tamis_telegram import App, Depends, MessageTextEvent

from .feeding import errors, numbered, soon

# --- threads ---


@pytest.mark.parametrize("where", ["handler", "dependency"])
def test_functions_that_hang_in_threads_leave_names_files_and_the_end_of_the_bot_alone(
    where: str, tmp_path: Any
) -> None:
    release = threading.Event()

    def hang() -> None:
        release.wait(30)

    async def main() -> None:
        app = App(timeout=0.1, grace=0.1, watchdog=None, inbox=tmp_path / "inbox.db")
        if where == "handler":
            app.on("message:text", blocking=True)(lambda event: hang())
        else:

            @app.on("message:text")
            async def handler(event: MessageTextEvent, made: Any = Depends(hang, blocking=True)) -> None: ...

        try:
            async with app:
                raws = [numbered(number, chat=number).encode() for number in range(1, 41)]
                await app.accept(raws, source="1")
                await soon(app.join(), 10)
                assert len(app.parked) == 40
                await soon(asyncio.get_running_loop().getaddrinfo("127.0.0.1", 80))
                await soon(asyncio.to_thread(time.sleep, 0))
                began = time.monotonic()
            assert time.monotonic() - began < 3
        finally:
            release.set()

    asyncio.run(main())


def test_a_pool_has_a_limit_keeps_the_order_and_lets_idle_threads_go(caplog: pytest.LogCaptureFixture) -> None:
    threads = Threads(most=2, idle=0.05)
    release, begun = threading.Event(), list[int]()

    def job(number: int) -> int:
        begun.append(number)
        if number < 2:
            release.wait(10)
        return number

    async def main() -> None:
        jobs = [asyncio.create_task(threads.run(job, number)) for number in range(6)]
        await asyncio.sleep(0.1)
        assert sorted(begun) == [0, 1]
        jobs[3].cancel()
        await asyncio.sleep(0)
        release.set()
        found = await soon(asyncio.gather(*jobs, return_exceptions=True))
        assert [one for one in found if isinstance(one, int)] == [0, 1, 2, 4, 5]
        assert sorted(begun) == [0, 1, 2, 4, 5]
        assert [record.getMessage()[:11] for record in caplog.records] == ["all 2 threa"]
        for _ in range(100):
            if not any(thread.name.startswith("tamis blocking") for thread in threading.enumerate()):
                break
            await asyncio.sleep(0.05)
        assert await threads.run(job, 7) == 7

    asyncio.run(main())


@pytest.mark.parametrize("error", [StopIteration(), SystemExit(3), ValueError("no")])
def test_whatever_a_function_in_a_thread_raises_is_its_callers_error(error: BaseException) -> None:
    def fail() -> None:
        raise error

    async def main() -> None:
        wanted = RuntimeError if isinstance(error, StopIteration) else type(error)
        try:
            await Threads().run(fail)
        except BaseException as raised:  # noqa: BLE001 - it is what is looked at
            assert type(raised) is wanted  # noqa: PT017
        else:
            pytest.fail("nothing was raised")

    asyncio.run(main())


def test_threads_see_the_context_variables_of_who_calls() -> None:
    from contextvars import ContextVar

    variable: ContextVar[int] = ContextVar("variable", default=0)

    async def main() -> None:
        variable.set(5)
        assert await Threads().run(variable.get) == 5

    asyncio.run(main())


# --- patterns ---


def test_evil_patterns_take_a_text_no_longer_together_than_two_of_them_may(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        app = App(watchdog=None)
        seen: list[str] = []
        for number in range(20):
            app.on("message:text", name=f"evil {number}").text(regex=rf"(a+)+{number}$")(lambda event: None)

        @app.on("message:text").text(regex="^.*(never|0123)")
        async def plain(event: MessageTextEvent) -> None:
            seen.append("plain")

        async with app:
            text = "0123456789 10 11 12 13 14 15 16 17 18 19" + "a" * 4000 + "!"
            began = time.process_time()
            await app.feed(numbered(1, text=text))
            await soon(app.join(), 10)
            took = time.process_time() - began
            assert took < 0.6  # 20 times 50 ms would be a second
            assert seen == ["plain"]  # what needs no time is looked for all the same
            (parked,) = app.parked
            assert isinstance(parked.error, PatternTimeoutError)
            assert len(errors(caplog)) == 20

            caplog.clear()
            await app.feed(numbered(2, text="19" + "a" * 4000 + "!"))  # another event has time of its own
            await soon(app.join(), 10)
            assert "0.05)" in errors(caplog)[0]

    asyncio.run(main())


# --- waits ---


def test_what_one_user_can_keep_waiting_is_bounded_and_others_are_not_touched() -> None:
    async def main() -> None:
        app = App(watchdog=None)

        @app.on("message:text").command("call")
        async def call(event: MessageTextEvent) -> None:
            await event.wait("message:contact", timeout=60)

        async with app:
            count = waiting._MOST_WAITS
            for number in range(count + 3):
                await app.feed(numbered(number + 1, text="/call"))
            await app.feed(numbered(count + 9, text="/call", chat=2))
            await asyncio.sleep(0.1)
            assert [str(parked.error).partition(" already")[0] for parked in app.parked] == [
                f"{count} handlers wait for answers of chat 1, user 2"
            ] * 3
            app.grace = 0.1

    asyncio.run(main())

"""Branches for timeouts that end cancelled, or want to end the process: their sessions are over all the same."""

import asyncio
import sys
from collections.abc import Awaitable, Callable

import pytest

from tamis.storage.sessions.memory import MemoryStore
from tamis_telegram import App, Event, MessageTextEvent

from .shop import text


async def exit_process() -> None:
    sys.exit(3)


async def cancel_itself() -> None:
    task = asyncio.current_task()
    assert task is not None
    task.cancel()
    await asyncio.sleep(1)


async def cancel_itself_at_the_end() -> None:
    task = asyncio.current_task()
    assert task is not None
    task.cancel()


async def await_what_is_cancelled() -> None:
    child = asyncio.ensure_future(asyncio.sleep(9))
    child.cancel()
    await child


async def fail_in_a_group() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(cancel_itself())
        group.create_task(exit_after())


async def exit_after() -> None:
    await asyncio.sleep(0)
    raise ValueError("no")


@pytest.mark.parametrize(
    "end", [exit_process, cancel_itself, cancel_itself_at_the_end, await_what_is_cancelled, fail_in_a_group]
)
def test_a_branch_for_timeouts_that_ends_badly_ends_its_session_and_nothing_else(
    end: Callable[[], Awaitable[None]],
) -> None:
    async def scenario() -> None:
        store = MemoryStore()
        app = App(sessions=store, watchdog=None)
        ended: list[int] = []
        order = app.on("message:text").command("order").steps(name="order", answer_within=0)

        @order.got("what", None)
        async def what(event: MessageTextEvent, what: str) -> None: ...

        @order.on_timeout
        async def late(event: MessageTextEvent) -> None:
            ended.append(event.msg.chat.id)
            if event.msg.chat.id == 1:
                await end()

        async with asyncio.timeout(10), app:
            for chat in (1, 2):
                await app.handle(text("/order", chat, chat={"id": chat, "type": "private"}))
            while len(ended) < 2 or await store.count():
                await asyncio.sleep(0.01)
        assert sorted(ended) == [1, 2]

    asyncio.run(scenario())


def test_an_exit_in_a_branch_for_timeouts_comes_to_the_error_handlers() -> None:
    async def scenario() -> None:
        app = App(sessions=MemoryStore(), watchdog=None)
        seen: list[str] = []
        order = app.on("message:text").command("order").steps(name="order", answer_within=0)

        @order.got("what", None)
        async def what(event: MessageTextEvent, what: str) -> None: ...

        @order.on_timeout
        async def late(event: Event) -> None:
            sys.exit("no time")

        @app.catch(BaseException)
        async def note(event: Event, error: Exception) -> None:
            seen.append(str(error))

        await app.handle(text("/order"))
        assert await app.conversations.expire() == 1
        assert seen == ["no time"]

    asyncio.run(scenario())

"""Bots that are stopped and killed: nothing that was acknowledged is lost, and every end is bounded."""

from __future__ import annotations

import asyncio
import random
import signal
from typing import TYPE_CHECKING, Any

import pytest

from tamis_bot_api.testing import error

from .children import Child
from .live import fake, message, run

if TYPE_CHECKING:
    from pathlib import Path

TERM, KILL, INT = signal.SIGTERM, signal.SIGKILL, signal.SIGINT


def push(server: Any, count: int, chats: int, start: int = 0) -> None:
    for number in range(start, start + count):
        server.push(message(str(number), chat=number % chats + 1))


def expected(count: int, chats: int) -> dict[str, list[str]]:
    return {str(chat + 1): [str(number) for number in range(count) if number % chats == chat] for chat in range(chats)}


# --- 1, 2: killed ---


def killed_and_restarted(folder: Path, rounds: int, count: int, chats: int) -> None:
    async def main() -> None:
        for number in range(rounds):
            place = folder / str(number)
            place.mkdir()
            async with fake() as server:
                push(server, count, chats)
                options: dict[str, Any] = {"inbox": str(place / "inbox.db"), "takes": 0.01}
                async with Child(server, place, **options) as child:
                    await child.until(random.randint(1, count // 2))
                    await child.end(KILL)
                async with Child(server, place, **options) as child:
                    await child.until(count)
                    assert (await child.end(TERM))[0] == 0
                assert child.by_chat() == expected(count, chats)  # all of them, each chat in order
                repeated = len(child.lines("done")) - count
                assert repeated <= chats  # at most what ran when it was killed

    run(main(), 30.0 * rounds)


def test_killed_at_any_time_nothing_is_lost_and_chats_keep_their_order(tmp_path: Path) -> None:
    killed_and_restarted(tmp_path, 2, 200, 20)


@pytest.mark.slow
def test_fifty_rounds(tmp_path: Path) -> None:
    killed_and_restarted(tmp_path, 50, 200, 20)


def test_killed_between_storing_and_confirming_each_is_handled_once(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            push(server, 30, 3)
            inbox = str(tmp_path / "inbox.db")
            async with Child(server, tmp_path, inbox=inbox, dies="between append and offset") as child:
                await child.end()
            assert server.updates.confirmed == 0  # so that all of them come again
            async with Child(server, tmp_path, inbox=inbox) as child:
                await child.until(30)
                while server.updates.waiting:
                    await asyncio.sleep(0.02)
                await child.end(TERM)
            assert sorted(child.lines("done")) == sorted(set(child.lines("done")))
            assert child.by_chat() == expected(30, 3)

    run(main())


# --- 4, 5: stopped ---


def test_handlers_that_take_longer_than_the_grace_are_run_again_after_the_restart(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            push(server, 60, 60)
            inbox = str(tmp_path / "inbox.db")
            async with Child(server, tmp_path, inbox=inbox, takes=3, grace=1.0) as child:
                await child.until(60, "begin")
                code, took = await child.end(TERM)
                assert (code, took <= 2.0) == (0, True), child.errors
                assert server.updates.waiting == 0
            async with Child(server, tmp_path, inbox=inbox) as child:
                await child.until(60)
                await child.end(TERM)
            assert child.by_chat() == expected(60, 60)

    run(main())


def test_handlers_that_end_within_the_grace_are_not_run_again(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            push(server, 40, 40)
            inbox = str(tmp_path / "inbox.db")
            async with Child(server, tmp_path, inbox=inbox, takes=0.5) as child:
                await child.until(40, "begin")
                code, took = await child.end(INT)
                assert (code, took < 2.0) == (0, True), child.errors
            assert child.by_chat() == expected(40, 40)
            async with Child(server, tmp_path, inbox=inbox) as child:
                push(server, 1, 1, 40)
                await child.until(41)
                await child.end(TERM)
            assert len(child.lines("begin")) == 41

    run(main())


def test_a_second_signal_ends_it_at_once_and_nothing_is_lost(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            push(server, 20, 20)
            inbox = str(tmp_path / "inbox.db")
            async with Child(server, tmp_path, inbox=inbox, takes=30, grace=20) as child:
                await child.until(20, "begin")
                child.signal(TERM)
                while "the bot stops" not in child.errors:
                    await asyncio.sleep(0.01)
                code, took = await child.end(TERM)
                assert (code, took < 1.0) == (128 + TERM, True), child.errors
            async with Child(server, tmp_path, inbox=inbox) as child:
                await child.until(20)
                await child.end(TERM)
            assert child.by_chat() == expected(20, 20)

    run(main())


def test_stopped_while_nothing_happens_it_ends_at_once_with_code_0(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            push(server, 1, 1)
            async with Child(server, tmp_path) as child:
                await child.until(1)
                code, took = await child.end(TERM)
                assert (code, took < 1.0) == (0, True), child.errors
            assert server.updates.waiting == 0

    run(main())


# --- 6: what hangs at the end ---


@pytest.mark.parametrize(
    ("hook", "code", "said"),
    [
        ("raises", 0, "the hook is broken"),
        ("hangs", 0, "failed while the app stopped"),
        ("blocks", 1, "something does not let the bot stop"),
    ],
)
def test_a_hook_that_raises_or_hangs_does_not_keep_the_process(hook: str, code: int, said: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            push(server, 1, 1)
            async with Child(server, tmp_path, hook=hook, grace=0.5) as child:
                await child.until(1)
                ended, took = await child.end(TERM)
                assert (ended, took <= 0.5 + 2.0 + 0.3) == (code, True), (took, child.errors)
                assert said in child.errors

    run(main())


def test_a_handler_that_ignores_its_cancellation_does_not_keep_the_process(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            push(server, 1, 1)
            async with Child(server, tmp_path, stubborn=True, grace=0.2) as child:
                await child.until(1, "begin")
                code, took = await child.end(TERM)
                assert (code, took <= 0.2 + 2.0 + 0.3) == (1, True), (took, child.errors)

    run(main())


# --- 26: a wrong token ---


def test_a_wrong_token_ends_the_process_with_an_exit_code(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            server.script("getMe", error(401))
            async with Child(server, tmp_path) as child:
                code, _ = await child.end()
            assert code not in (0, None)
            assert "Unauthorized" in child.errors
            assert server.token not in child.errors

    run(main())

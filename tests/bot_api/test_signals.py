"""Signals belong to the process: several bots share them, and a program around keeps those that it handles."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from typing import Any

import pytest

from tamis.delivery.signals import SIGNALS

from .live import Seen, bot_on, fake, message, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

CHILD = """
import asyncio, contextlib, signal, sys
import tamis_telegram
from tamis_bot_api.testing import FakeTelegram
from tamis_telegram import Bot

async def fleet(count, **options):
    async with contextlib.AsyncExitStack() as stack:
        bots = []
        for number in range(count):
            server = await stack.enter_async_context(FakeTelegram(tamis_telegram))
            bots.append(Bot(server.token, base_url=server.url, grace=0.5, me=1, username="b"))
        @bots[0].on_start
        async def say(): print("up", flush=True)
        for bot in bots:
            @bot.on_stop
            async def say(): print("stopped", flush=True)
        await asyncio.gather(*(bot.poll(timeout=2, **options) for bot in bots))
        print("over", flush=True)
"""


def child(main: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", CHILD + textwrap.dedent(main)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "up\n"
    time.sleep(0.3)
    return process


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("count", [1, 3])
def test_one_signal_ends_all_bots_of_a_loop_in_good_order(count: int, number: signal.Signals) -> None:
    process = child(f"asyncio.run(fleet({count}))")
    process.send_signal(number)
    said, errors = process.communicate(timeout=15)
    assert (process.returncode, said) == (0, "stopped\n" * count + "over\n"), errors


def test_a_second_signal_ends_several_bots_at_once() -> None:
    process = child("""
        async def main():
            former = Bot.stop
            async def stop(self, grace=None):
                await asyncio.sleep(1.5)
                await former(self, grace)
            Bot.stop = stop
            await fleet(2)
        asyncio.run(main())
    """)
    process.send_signal(signal.SIGTERM)
    time.sleep(0.5)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=15)
    assert process.returncode == 128 + signal.SIGTERM


def test_a_bot_within_a_web_server_leaves_the_signals_to_it() -> None:
    process = child("""
        import uvicorn
        async def app(scope, receive, send):
            assert scope["type"] == "lifespan"
            await receive()
            task = asyncio.create_task(fleet(2))
            await asyncio.sleep(0.5)
            await send({"type": "lifespan.startup.complete"})
            await receive()
            task.cancel()
            await asyncio.wait([task])
            print("lifespan over", flush=True)
            await send({"type": "lifespan.shutdown.complete"})
        uvicorn.run(app, host="127.0.0.1", port=0, log_level="error")
    """)
    time.sleep(0.5)
    process.send_signal(signal.SIGTERM)
    said, _ = process.communicate(timeout=15)
    assert said.splitlines() == ["stopped", "stopped", "lifespan over"]


def test_what_a_program_does_with_a_signal_stays_as_it_was() -> None:
    """The loop's own handler is called while the bot polls, also where the bot takes the signal, and afterwards."""

    async def main() -> None:
        heard: list[str] = []
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, heard.append, "program")
        before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
        async with fake() as server:
            for signals, ends in ((None, False), (False, False), (True, True)):
                bot = bot_on(server, grace=0.1)
                polling = asyncio.create_task(bot.poll(timeout=1, signals=signals))
                await asyncio.sleep(0.3)
                heard.clear()
                os.kill(os.getpid(), signal.SIGTERM)
                await asyncio.sleep(0.3)
                assert heard == ["program"]
                assert polling.done() is ends
                polling.cancel()
                await asyncio.wait([polling])
                assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.sleep(0.05)
        assert heard == ["program"] * 2
        loop.remove_signal_handler(signal.SIGTERM)

    run(main())


def test_a_bot_that_ends_by_itself_takes_no_signal_from_the_others() -> None:
    async def main() -> None:
        async with fake() as first, fake() as second:
            bots = [bot_on(first, grace=0.1), bot_on(second, grace=0.1)]
            seen = Seen(bots[1])
            polls = [asyncio.create_task(bot.poll(timeout=1)) for bot in bots]
            await asyncio.sleep(0.3)
            polls[0].cancel()
            await asyncio.wait([polls[0]])
            second.push(message("hello"))
            assert await seen.wait(1) == ["hello"]
            os.kill(os.getpid(), signal.SIGTERM)
            done, _ = await asyncio.wait(polls, timeout=5)
            assert len(done) == 2

    run(main())


@pytest.mark.parametrize("only_free", [False, True])
def test_handlers_are_given_back_in_whatever_order_listeners_go(only_free: bool) -> None:
    calls: list[Any] = []

    def own(number: int, frame: object) -> None:
        calls.append("own")

    before = signal.signal(signal.SIGTERM, own)
    try:
        first = SIGNALS.listen(lambda number, count: calls.append(("first", count)), only_free=only_free)
        second = SIGNALS.listen(lambda number, count: calls.append(("second", count)))
        first.__enter__()
        second.__enter__()
        signal.raise_signal(signal.SIGTERM)
        first.__exit__(None, None, None)
        signal.raise_signal(signal.SIGTERM)
        second.__exit__(None, None, None)
        signal.raise_signal(signal.SIGTERM)
        begin = [] if only_free else [("first", 1)]
        assert calls == [*begin, ("second", 1), ("second", 2), "own"]

        def later(number: int, frame: object) -> None:
            calls.append("later")

        with SIGNALS.listen(lambda number, count: None):
            signal.signal(signal.SIGTERM, later)  # by the program, meanwhile
        assert signal.getsignal(signal.SIGTERM) is later
    finally:
        signal.signal(signal.SIGTERM, before)


def test_outside_of_the_main_thread_nothing_is_done() -> None:
    async def listen() -> Any:
        with SIGNALS.listen(lambda number, count: None):
            return signal.getsignal(signal.SIGTERM)

    async def main() -> None:
        handler = signal.getsignal(signal.SIGTERM)
        assert await asyncio.to_thread(asyncio.run, listen()) is handler

    run(main())

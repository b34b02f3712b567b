"""A hundred thousand updates by polling and by the webhook: none lost, order kept, memory flat. `./dev pytest -m slow`.

The quick versions run the same with fewer.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tamis_bot_api.receiving.polling import Polling

from .live import bot_on, fake, message, run, serving

if TYPE_CHECKING:
    from tamis_bot_api.testing import FakeTelegram
    from tamis_telegram import Bot

_CHATS = 500
_AHEAD = 2_000
"""Updates that wait at the server at most, so that its memory is not what is measured."""


class Counted:
    """Notes the order in each chat, and when all are there; of each chat it keeps one number."""

    def __init__(self, bot: Bot, count: int) -> None:
        self.last: dict[int, int] = defaultdict(lambda: -1)
        self.count = 0
        self.out_of_order = 0
        self.done = asyncio.Event()
        self._all = count
        bot.on("message:text", name="count")(self.handle)

    async def handle(self, event: Any) -> None:
        chat, number = event.chat.id, event.message.message_id
        self.out_of_order += number != self.last[chat] + 1
        self.last[chat] = number
        self.count += 1
        if self.count == self._all:
            self.done.set()


def _memory() -> int:
    """Bytes in use; the highest so far, where the system does not say."""
    gc.collect()
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


async def _push(server: FakeTelegram, count: int) -> tuple[int, int]:
    """All updates, no more than so many ahead; the memory after a fifth of them, and after all."""
    early = 0
    for number in range(count):
        while server.updates.waiting > _AHEAD:
            await asyncio.sleep(0.002)
        server.push(message("hello", chat=number % _CHATS + 1, number=number // _CHATS))
        if number == count // 5:
            early = _memory()
        if number % 200 == 0:
            await asyncio.sleep(0)
    return early, _memory()


async def _check(counted: Counted, count: int, server: FakeTelegram, what: str, inbox: Any) -> None:
    began = time.perf_counter()
    early, late = await _push(server, count)
    await counted.done.wait()
    while server.updates.waiting:
        await asyncio.sleep(0.01)
    took = time.perf_counter() - began
    kept = "SQLite" if inbox else "none"
    print(f"{what}, inbox {kept}: {count:,} updates, {count / took:,.0f}/s, {(late - early) / 1e6:+.1f} MB", flush=True)
    assert (counted.count, counted.out_of_order, server.updates.confirmed) == (count, 0, count)
    assert late - early < 30_000_000


async def by_polling(count: int, inbox: Any) -> None:
    async with fake(remember=100) as server:
        bot = bot_on(server, inbox=inbox)
        counted = Counted(bot, count)
        poller = Polling(bot)
        async with bot:
            task = asyncio.create_task(poller.run())
            await _check(counted, count, server, "polling", inbox)
            poller.stop()
            await task


async def by_webhook(count: int, inbox: Any) -> None:
    async with fake(remember=100) as server:
        bot = bot_on(server, inbox=inbox)
        counted = Counted(bot, count)
        hook = bot.asgi(secret="s3cret", inbox=inbox)
        async with serving(hook, access_log=False) as address:
            params = {"url": address, "secret_token": "s3cret", "max_connections": 40}
            await server.updates.manage("setWebhook", params)
            await _check(counted, count, server, "webhook", inbox)
            await server.updates.close()


@pytest.mark.parametrize("stored", [False, True], ids=["memory", "sqlite"])
@pytest.mark.parametrize("receive", [by_polling, by_webhook])
def test_thousands_of_updates_arrive_once_and_in_order(receive: Any, stored: bool, tmp_path: Path) -> None:
    run(receive(2_000, tmp_path / "inbox.db" if stored else None), 60)


@pytest.mark.slow
@pytest.mark.parametrize("stored", [False, True], ids=["memory", "sqlite"])
@pytest.mark.parametrize("receive", [by_polling, by_webhook])
def test_a_hundred_thousand_updates_arrive_once_in_order_and_memory_stays_flat(
    receive: Any, stored: bool, tmp_path: Path
) -> None:
    run(receive(100_000, tmp_path / "inbox.db" if stored else None), 1200)

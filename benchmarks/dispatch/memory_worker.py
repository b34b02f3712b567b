"""Runs events of many chats through our app and tells how much memory the process holds before and after.

    python -m benchmarks.dispatch.memory_worker WAY    WAY: handle, or feed, which puts each event into its chat's lane

Answers each order `{"events": n}` with the bytes before and after.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from pathlib import Path
from typing import Any

from benchmarks.dispatch.cases import FIELDS, behind
from benchmarks.worker_side import next_order, say
from tamis_telegram import App, Event


def resident() -> int:
    """Bytes of this process in memory. Raises `OSError` where the system does not tell it the way Linux does."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def updates(first: int, count: int) -> Any:
    """Updates that differ in their ids, each from a chat of its own."""
    before, after = behind(1).telegram.split('"chat":{"id":1111111', 1)
    template = f'{before}"chat":{{"id":%d{after}'.encode()
    return (template % number for number in range(first, first + count))


async def main(way: str) -> None:
    app = App()
    ran = 0

    async def handler(event: Event) -> None:  # noqa: ARG001 - what a handler takes
        nonlocal ran
        ran += 1

    for name in FIELDS:
        app.on(f"message:{name}")(handler)  # type: ignore[call-overload]
    app.on("message:text")(handler)
    take = app.feed if way == "feed" else app.handle
    next_chat = 1
    async with app:
        say({"version": ""})
        while (order := await asyncio.to_thread(next_order)) is not None:
            count = order["events"]
            before, ran = resident(), 0
            await _through(app, take, updates(next_chat, count))
            after = resident()
            if ran != count:
                raise RuntimeError(f"{count} events went in, and the handler ran {ran} times")
            next_chat += count
            say([before, after])


async def _through(app: App, take: Any, events: Any) -> None:
    for number, raw in enumerate(events):
        await take(raw)
        if number % 1000 == 0:
            await asyncio.sleep(0)  # as if events came from somewhere: else the app says that the loop is blocked
    await app.join()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

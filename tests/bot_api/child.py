"""A bot in a process of its own, to be stopped and killed: `child.py '{"url": ..., "log": ...}'`, options as JSON.

It writes a line into the log when a handler begins, and one when it ends: `begin CHAT TEXT`, `done CHAT TEXT`.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from tamis_telegram import Bot

OPTIONS: dict[str, Any] = json.loads(sys.argv[1])
LOG = os.open(OPTIONS["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(levelname)s %(message)s")
bot = Bot(OPTIONS["token"], base_url=OPTIONS["url"], grace=OPTIONS.get("grace", 5.0), attempts=3, backoff=0.05)


def note(what: str, event: Any) -> None:
    os.write(LOG, f"{what} {event.chat.id} {event.message.text}\n".encode())


@bot.on("message:text")
async def handle(event: Any) -> None:
    note("begin", event)
    await asyncio.sleep(OPTIONS.get("takes", 0.0))
    if OPTIONS.get("stubborn"):
        while True:
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(60)
    note("done", event)


@bot.on_stop
async def hook() -> None:
    match OPTIONS.get("hook"):
        case "raises":
            raise ValueError("the hook is broken")
        case "hangs":
            await asyncio.sleep(60)
        case "blocks":
            time.sleep(60)


if OPTIONS.get("dies") == "between append and offset":
    accept = bot.accept

    async def dying(raws: Any, **options: Any) -> Any:
        await accept(raws, **options)
        os.kill(os.getpid(), signal.SIGKILL)

    bot.accept = dying

inbox = OPTIONS.get("inbox")
bot.run(inbox=None if inbox is None else Path(inbox), timeout=OPTIONS.get("timeout", 30))

"""Tamis as its documentation runs it. MODE: the file of the inbox, or nothing for none."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from tamis_telegram import Bot, MessageTextEvent

URL, TOKEN, LOG, INBOX = sys.argv[1:5]
log = os.open(LOG, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
bot = Bot(TOKEN, base_url=URL)


@bot.on("message:text")
async def handle(event: MessageTextEvent) -> None:
    number, milliseconds = event.msg.text.split()
    await asyncio.sleep(int(milliseconds) / 1000)
    os.write(log, f"{number}\n".encode())


bot.run(inbox=Path(INBOX) if INBOX else None)

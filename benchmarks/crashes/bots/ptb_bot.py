"""python-telegram-bot with `run_polling`. MODE: `sequential` (its default) or `concurrent`."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING, Any

from telegram.ext import Application, MessageHandler, filters

if TYPE_CHECKING:
    from telegram import Update

URL, TOKEN, LOG, MODE = sys.argv[1:5]
log = os.open(LOG, os.O_WRONLY | os.O_APPEND | os.O_CREAT)


async def handle(update: Update, _context: Any) -> None:
    message = update.message
    number, milliseconds = ((message and message.text) or "").split()
    await asyncio.sleep(int(milliseconds) / 1000)
    os.write(log, f"{number}\n".encode())


builder = Application.builder().token(TOKEN).base_url(f"{URL}/bot").base_file_url(f"{URL}/file/bot")
application = builder.concurrent_updates(MODE == "concurrent").build()
application.add_handler(MessageHandler(filters.TEXT, handle))
application.run_polling()

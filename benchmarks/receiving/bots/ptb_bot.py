"""python-telegram-bot: one update after the other, its default. MODE is not read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from telegram.ext import Application, MessageHandler, filters

from benchmarks.receiving.bots.tally import SECRET, Tally

if TYPE_CHECKING:
    from telegram import Update

URL, TOKEN, COUNT, WAY, PORT = sys.argv[1:6]
tally = Tally(int(COUNT))


async def handle(update: Update, _context: Any) -> None:
    message = update.message
    if message is not None:
        tally.take(message.chat.id, message.message_id)


application = Application.builder().token(TOKEN).base_url(f"{URL}/bot").base_file_url(f"{URL}/file/bot").build()
application.add_handler(MessageHandler(filters.TEXT, handle))
if WAY == "polling":
    application.run_polling()
else:
    address = f"http://127.0.0.1:{PORT}/hook"
    application.run_webhook("127.0.0.1", int(PORT), "hook", secret_token=SECRET, webhook_url=address)

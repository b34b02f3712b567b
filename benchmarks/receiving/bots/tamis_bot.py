"""Tamis. MODE: the file of the inbox, or nothing for none. The webhook is run by uvicorn."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.receiving.bots.tally import SECRET, Tally
from tamis_telegram import Bot, MessageTextEvent

URL, TOKEN, COUNT, WAY, PORT, INBOX = sys.argv[1:7]
bot = Bot(TOKEN, base_url=URL)
tally = Tally(int(COUNT))


@bot.on("message:text")
async def handle(event: MessageTextEvent) -> None:
    tally.take(event.chat.id, event.msg.message_id)


inbox = Path(INBOX) if INBOX else None
if WAY == "polling":
    bot.run(inbox=inbox)
else:
    import uvicorn

    app = bot.asgi(secret=SECRET, path="/hook", inbox=inbox)
    uvicorn.run(app, host="127.0.0.1", port=int(PORT), log_level="warning", access_log=False)

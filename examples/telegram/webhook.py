"""A webhook inside a FastAPI app, beside its other pages.

Telegram sends updates to https://…/telegram/updates, through a proxy that has a certificate. The bot sets the address
when it starts.

BOT_TOKEN=123:abc WEBHOOK_SECRET=long-and-random WEBHOOK_URL=https://example.org/telegram/updates \\
    python examples/telegram/webhook.py
"""

from __future__ import annotations

import os
from collections import Counter

import uvicorn
from fastapi import FastAPI

from tamis_telegram import Bot, MessageTextEvent

bot = Bot(name="webhook")
words: Counter[str] = Counter()


@bot.on("message:text", name="count")
async def count(event: MessageTextEvent) -> None:
    words.update(event.msg.text.split())
    await event.reply(f"{len(event.msg.text.split())} words")


hook = bot.asgi(secret=os.environ["WEBHOOK_SECRET"], url=os.environ["WEBHOOK_URL"], path="/updates")
api = FastAPI(lifespan=hook.lifespan)  # starts and stops the bot
api.mount("/telegram", hook)


@api.get("/words")
async def most_common() -> dict[str, int]:
    return dict(words.most_common(10))


if __name__ == "__main__":
    uvicorn.run(api, host="127.0.0.1", port=int(os.environ.get("PORT", "8080")))

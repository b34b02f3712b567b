"""How a bot gets its updates."""

import asyncio
from pathlib import Path
from typing import assert_type

from fastapi import FastAPI

from tamis.storage.inbox.memory import MemoryInbox
from tamis_bot_api.receiving.webhook import Webhook
from tamis_telegram import Bot, Event, Router

bot = Bot("123:abc", inbox="bot.db")
router: Router = bot
bot.inbox = Path("other.db")
bot.inbox = None


@bot.on("message:text", name="echo")
async def echo(event: Event) -> None:
    print(event)


def polls() -> None:
    bot.run()
    bot.run(inbox=None, timeout=10, limit=50, allowed_updates=["message"])
    bot.run(inbox=MemoryInbox())
    asyncio.run(bot.poll(timeout=10))


hook = bot.asgi(secret="long", path="/hook", url="https://example.org/hook", reply_to=("sendMessage",), inbox=None)
assert_type(hook, Webhook)
api = FastAPI(lifespan=hook.lifespan)
api.mount("/telegram", hook)

"""aiogram, its webhook as it is made by default: a task for each update, and 200 at once. MODE is not read."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

from benchmarks.receiving.bots.tally import SECRET, Tally

if TYPE_CHECKING:
    from aiogram.types import Message

URL, TOKEN, COUNT, WAY, PORT = sys.argv[1:6]
dispatcher = Dispatcher()
tally = Tally(int(COUNT))


@dispatcher.message(F.text)
async def handle(message: Message) -> None:
    tally.take(message.chat.id, message.message_id)


def make() -> Bot:
    return Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(URL)))


async def poll() -> None:
    await dispatcher.start_polling(make())


async def serve() -> web.Application:
    app, bot = web.Application(), make()
    SimpleRequestHandler(dispatcher, bot, secret_token=SECRET).register(app, path="/hook")
    setup_application(app, dispatcher, bot=bot)
    return app


if WAY == "polling":
    asyncio.run(poll())
else:
    web.run_app(serve(), host="127.0.0.1", port=int(PORT), access_log=None, print=None)

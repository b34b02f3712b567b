"""aiogram with its own polling. MODE: `tasks` (the default of aiogram) or `no-tasks`."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

if TYPE_CHECKING:
    from aiogram.types import Message

URL, TOKEN, LOG, MODE = sys.argv[1:5]
log = os.open(LOG, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
dispatcher = Dispatcher()


@dispatcher.message(F.text)
async def handle(message: Message) -> None:
    number, milliseconds = (message.text or "").split()
    await asyncio.sleep(int(milliseconds) / 1000)
    os.write(log, f"{number}\n".encode())


async def main() -> None:
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(URL)))
    await dispatcher.start_polling(bot, handle_as_tasks=MODE == "tasks")


asyncio.run(main())

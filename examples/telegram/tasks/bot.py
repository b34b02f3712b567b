"""A list of tasks for each chat: several routers, dependencies, a SQLite database.

    database.py   tasks in SQLite
    provided.py   what handlers ask for: the database (once), the tasks of the chat (for each event)
    lists.py      the router for everybody
    staff.py      the router for those in STAFF, ids of users

BOT_TOKEN=123:abc STAFF=111,222 python examples/telegram/tasks/bot.py
"""

from __future__ import annotations

import os

import lists
import staff

from tamis_telegram import Bot, MessageTextEvent, chat_type, from_user

bot = Bot(name="tasks")
STAFF = [int(number) for number in os.environ.get("STAFF", "0").split(",")]  # 0 is nobody

bot.include(lists.router)
bot.filter(chat_type("private") & from_user(*STAFF)).include(staff.router)


@bot.on("message:text", name="help", priority=100)
async def help_(event: MessageTextEvent) -> None:
    await event.reply("/add TASK, /list")


if __name__ == "__main__":
    bot.run()

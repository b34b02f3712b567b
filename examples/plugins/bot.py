"""A bot whose functions are plugins in a folder. Its admin opens a panel with /setting, and switches them there.

ADMIN is the id of your user. What was switched is remembered, in a file beside this one.

BOT_TOKEN=123:abc ADMIN=111 python examples/plugins/bot.py
"""

from __future__ import annotations

import os
from pathlib import Path

from tamis import panel
from tamis_telegram import Bot, MessageTextEvent

bot = Bot(name="assistant")
bot.plugins.load_folder(Path(__file__).with_name("addons"))
panel.install(bot, admins={int(os.environ.get("ADMIN", "0"))})


@bot.on("message:text", name="echo", priority=100)
async def echo(event: MessageTextEvent) -> None:
    await event.reply(event.msg.text)


if __name__ == "__main__":
    bot.run()

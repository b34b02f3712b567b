"""Answers every text with the same text: the smallest bot there is.

BOT_TOKEN=123:abc python examples/telegram/echo.py
BOT_TOKEN=123:abc tamis run examples/telegram/echo.py:bot --reload
"""

from __future__ import annotations

from tamis_telegram import Bot, MessageTextEvent

bot = Bot(name="echo")  # the token comes from BOT_TOKEN


@bot.on("message:text").command("start", name="start")
async def start(event: MessageTextEvent) -> None:
    await event.reply("Write something, and I say it, too.")


@bot.on("message:text", name="echo")
async def echo(event: MessageTextEvent) -> None:
    await event.reply(event.msg.text)


if __name__ == "__main__":
    bot.run()  # until Ctrl+C

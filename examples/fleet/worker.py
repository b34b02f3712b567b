"""A worker of the fleet: `INBOX=postgresql://... BOT_API=http://... python worker.py`. Start as many as you like."""

from __future__ import annotations

import os

from tamis import Transaction
from tamis_telegram import Bot, MessageTextEvent

bot = Bot("123456:fake-token", base_url=os.environ["BOT_API"], inbox=os.environ["INBOX"])


@bot.on("message:text").command("stop", control=True)
async def stop(event: MessageTextEvent) -> None:
    """Comes through while an order of the chat is worked on."""
    await event.reply("stopping")


@bot.on("message:text")
async def order(event: MessageTextEvent, tx: Transaction) -> None:
    """One row for each order, whatever is killed meanwhile."""
    await tx.execute(
        "INSERT INTO orders (chat, text, worker) VALUES (%s, %s, %s)", (event.chat.id, event.msg.text, os.getpid())
    )


if __name__ == "__main__":
    bot.run()

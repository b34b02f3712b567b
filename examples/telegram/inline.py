"""Inline mode: write the bot's name and some words in any chat, and choose what it offers.

Inline mode is switched on with @BotFather: /setinline, and /setinlinefeedback for the last handler.

BOT_TOKEN=123:abc python examples/telegram/inline.py
"""

from __future__ import annotations

from collections import Counter

from tamis_telegram import (
    Bot,
    ChosenInlineResultEvent,
    InlineQueryEvent,
    InlineQueryResultArticle,
    InputTextMessageContent,
    MessageTextEvent,
)
from tamis_telegram.formatting import Text, bold, italic
from tamis_telegram.keyboards import InlineKeyboard

bot = Bot(name="inline")
STYLES = {"plain": Text, "bold": bold, "italic": italic}
chosen: Counter[str] = Counter()


@bot.on("inline_query", name="offer")
async def offer(event: InlineQueryEvent) -> None:
    query = event.inline_query.query.strip()
    results = [
        InlineQueryResultArticle(
            id=name,
            title=f"{name}: {query}",
            input_message_content=InputTextMessageContent(message_text=query, entities=Text(style(query)).entities),
        )
        for name, style in STYLES.items()
        if query
    ]
    await event.answer_inline(results, cache_time=60)


@bot.on("chosen_inline_result", name="chosen")
async def count(event: ChosenInlineResultEvent) -> None:
    chosen[event.chosen_inline_result.result_id] += 1


@bot.on("message:text").command("start", name="start")
async def start(event: MessageTextEvent) -> None:
    most = ", ".join(name for name, _ in chosen.most_common(1)) or "nothing yet"
    keyboard = InlineKeyboard().switch_inline_here("Try it", "hello")
    await event.reply(f"I write in styles. Liked most: {most}", reply_markup=keyboard)


if __name__ == "__main__":
    bot.run()

"""Telegram: a bot that answers. Here recorded updates go through it, and its calls go nowhere.

./dev python examples/echo.py
./dev tamis replay examples/echo.py:bot examples/updates.jsonl
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Literal

from tamis_telegram import App, Event, Filter, MessageTextEvent, PhotoEvent, TextEvent, has, match
from tamis_telegram.formatting import Text, bold, entity_text
from tamis_telegram.keyboards import CallbackData, InlineKeyboard, Rejected
from tamis_telegram.testing import Kit

BOT_ID = 99
UPDATES = Path(__file__).with_name("updates.jsonl")

bot = App(name="echo", me=BOT_ID, username="sieve_bot")


class Like(CallbackData, prefix="like"):
    message: int


def length(event: TextEvent) -> int:
    """A helper that takes every event with a text, whatever its kind and whatever matched."""
    return len(event.msg.text)


@bot.on("message:text").command("start", name="start")
async def start(event: MessageTextEvent) -> None:
    keyboard = InlineKeyboard().callback("Like", Like(event.msg.message_id)).url("Source", "https://example.com")
    await event.reply(**Text("Hello, ", bold(event.from_.first_name), "!").as_kwargs(), reply_markup=keyboard)


@bot.on("message:entities:hashtag", name="tags")
async def tags(event: Filter[Literal["message:entities:hashtag"]]) -> None:
    found = [entity_text(event.msg, entity) for entity in event.msg.entities if entity.type == "hashtag"]
    await event.reply("filed under " + ", ".join(found))


@bot.on("::url", name="link")
async def link(event: Filter[Literal["::url"]]) -> None:
    # The url may be in the text or in the caption, so neither is certain.
    print("a link in", event.msg.text or event.msg.caption)


@bot.on("message:text", name="echo")
async def echo(event: MessageTextEvent) -> None:
    await event.reply(f"{length(event)} letters: {event.msg.text}")


@bot.filter(match("message:photo") | match("channel_post:photo"), name="photo")
async def photo(event: PhotoEvent) -> None:
    print("the largest size is", event.msg.photo[-1].file_id, "with caption", event.msg.caption)


@bot.filter(Like.filter(), name="like")
async def like(event: Filter[Literal["callback_query:data"]], like: Like) -> None:
    await event.answer_callback(text=f"you like {like.message}")


@bot.filter(Like.rejected(), name="old_button")
async def old_button(event: Filter[Literal["callback_query:data"]], why: Rejected) -> None:
    await event.answer_callback(text=f"this button is too old: {why.why}")


@bot.on("message:new_chat_members:me", name="joined")
async def joined(event: Filter[Literal["message:new_chat_members:me"]]) -> None:
    await event.reply(f"Hello, {event.chat.title}")


@bot.on("inline_query", name="inline")
async def inline(event: Filter[Literal["inline_query"]]) -> None:
    await event.answer_inline(results=[])


@bot.on("pre_checkout_query", name="checkout")
async def checkout(event: Filter[Literal["pre_checkout_query"]]) -> None:
    await event.answer_pre_checkout(ok=True)


@bot.on("*", name="rest")
async def rest(event: Event) -> None:
    what = "a message" if has(event, "message") else f"kind {event.kind!r}"
    if event.problems:
        print(what, "with problems", list(event.problems))


async def main() -> None:
    kit = Kit(bot)
    for line in UPDATES.read_bytes().splitlines():
        ran = await kit.feed_event(bot.decode(line))
        print(ran.event.kind, *(handler.name for handler in ran.handlers), *(call.method for call in ran.calls))


if __name__ == "__main__":
    asyncio.run(main())

"""Telegram: decodes a few updates from a file and routes them, without network.

./dev python examples/echo.py
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Literal

from tamis_telegram import Event, Filter, MessageTextEvent, PhotoEvent, Router, TextEvent, decode, has, match

BOT_ID = 99
UPDATES = Path(__file__).with_name("updates.jsonl")

router = Router()


def length(event: TextEvent) -> int:
    """A helper that takes every event with a text, whatever its kind and whatever matched."""
    return len(event.msg.text)


@router.on("::url")
def link(event: Filter[Literal["::url"]]) -> None:
    # The url may be in the text or in the caption, so neither is certain.
    print("a link from", event.chat.id, "in", event.msg.text or event.msg.caption)


@router.on("message:text")
async def echo(event: MessageTextEvent) -> None:
    print("echo", length(event), "letters:", event.reply(event.msg.text))


@router.filter(match("message:photo") | match("channel_post:photo"))
async def photo(event: PhotoEvent) -> None:
    print("the largest size is", event.msg.photo[-1].file_id, "with caption", event.msg.caption)


@router.on("callback_query:data")
async def button(event: Filter[Literal["callback_query:data"]]) -> None:
    action, _, target = event.callback_query.data.partition(":")
    print("button", action, target, event.answer_callback(text="done"))


@router.on("message:new_chat_members:me")
async def joined(event: Filter[Literal["message:new_chat_members:me"]]) -> None:
    print("the bot joined", event.chat.title)


@router
async def rest(event: Event) -> None:
    what = "a message" if has(event, "message") else f"kind {event.kind!r}"
    print("no handler for", what, "with problems", list(event.problems))


async def main() -> None:
    for line in UPDATES.read_bytes().splitlines():
        await router.dispatch(decode(line, me=BOT_ID))


if __name__ == "__main__":
    asyncio.run(main())

"""pyTelegramBotAPI: its asynchronous bot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from telebot.async_telebot import AsyncTeleBot
from telebot.types import Message, Update

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.dispatch.cases import Rule
    from benchmarks.dispatch.systems import Process, Tally

FILTERS: dict[str, Callable[[str], dict[str, Any]]] = {
    "field": lambda name: {"content_types": [name]},
    "command": lambda name: {"commands": [name]},
    "full": lambda text: {"func": lambda message: message.text == text},
    "keyword": lambda word: {"func": lambda message: word in message.text},
    "regex": lambda pattern: {"regexp": pattern},
    "text": lambda _: {"content_types": ["text"]},
}


async def build(rules: Sequence[Rule], tally: Tally) -> Process:
    bot = AsyncTeleBot("42:TEST")
    for kind, value in rules[:-1]:
        bot.register_message_handler(_other(tally), **FILTERS[kind](value))

    async def last(message: Message) -> None:
        tally.right += len(message.text)

    kind, value = rules[-1]
    bot.register_message_handler(last, **FILTERS[kind](value))

    async def process(raw: bytes) -> None:
        await bot.process_new_updates([Update.de_json(raw.decode())])

    return process


def _other(tally: Tally) -> Callable[..., Any]:
    async def other(message: Message) -> None:  # noqa: ARG001 - what a handler takes
        tally.wrong += 1

    return other

"""aiogram: updates made from JSON with the bot in the context, as for polling; everything else as it is by default."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram import Bot, Dispatcher, F
from aiogram.filters import Command
from aiogram.types import Message, Update

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.dispatch.cases import Rule
    from benchmarks.dispatch.systems import Process, Tally

FILTERS: dict[str, Callable[[str], Any]] = {
    "field": lambda name: getattr(F, name),
    "command": Command,
    "full": lambda text: F.text == text,
    "keyword": F.text.contains,
    "regex": lambda pattern: F.text.regexp(pattern, search=True),
    "text": lambda _: F.text,
}


async def build(rules: Sequence[Rule], tally: Tally) -> Process:
    bot = Bot("42:TEST")
    dispatcher = Dispatcher()
    for kind, value in rules[:-1]:
        dispatcher.message.register(_other(tally), FILTERS[kind](value))

    async def last(message: Message) -> None:
        tally.right += len(message.text or "")

    kind, value = rules[-1]
    dispatcher.message.register(last, FILTERS[kind](value))

    async def process(raw: bytes) -> None:
        await dispatcher.feed_update(bot, Update.model_validate_json(raw, context={"bot": bot}))

    return process


def _other(tally: Tally) -> Callable[..., Any]:
    async def other(message: Message) -> None:  # noqa: ARG001 - what a handler takes
        tally.wrong += 1

    return other

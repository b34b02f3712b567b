"""NoneBot with its OneBot V11 adapter: no driver, no log, all matchers of the default priority and blocking."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import nonebot
from nonebot.adapters.onebot.v11 import Adapter, Bot, MessageEvent
from nonebot.log import logger

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nonebot.matcher import Matcher

    from benchmarks.dispatch.cases import Rule
    from benchmarks.dispatch.systems import Process, Tally

MATCHERS: dict[str, Callable[[str], type[Matcher]]] = {
    "command": nonebot.on_command,
    "full": nonebot.on_fullmatch,
    "keyword": lambda word: nonebot.on_keyword({word}),
    "regex": nonebot.on_regex,
    "text": lambda _: nonebot.on_message(),
}

# It has no filters for what a message contains, so what stands for them is its rules about texts: the first one where
# all filters are the same, and each in its turn where they differ.
TEXT_RULES: list[Callable[[str], type[Matcher]]] = [
    nonebot.on_fullmatch,
    nonebot.on_startswith,
    nonebot.on_endswith,
    lambda word: nonebot.on_keyword({word}),
    nonebot.on_regex,
    nonebot.on_command,
]


async def build(rules: Sequence[Rule], tally: Tally) -> Process:
    logger.remove()  # first: it would log to where the worker answers
    nonebot.init(driver="~none")
    fields = list(dict.fromkeys(value for kind, value in rules if kind == "field"))
    for kind, value in rules[:-1]:
        register = TEXT_RULES[fields.index(value) % len(TEXT_RULES)] if kind == "field" else MATCHERS[kind]
        register(value).handle()(_other(tally))

    async def last(event: MessageEvent) -> None:
        tally.right += len(event.get_plaintext())

    kind, value = rules[-1]
    MATCHERS[kind](value).handle()(last)
    bot = Bot(Adapter(nonebot.get_driver()), "10001000")

    async def process(raw: bytes) -> None:
        event = Adapter.json_to_event(json.loads(raw))
        if event is not None:
            await bot.handle_event(event)

    return process


def _other(tally: Tally) -> Callable[..., Any]:
    async def other(event: MessageEvent) -> None:  # noqa: ARG001 - what a handler takes
        tally.wrong += 1

    return other

"""Dependencies that many plugins for OneBot use."""

from __future__ import annotations

import asyncio
import re
from collections import defaultdict
from enum import IntEnum
from typing import Any

from tamis_nonebot.bot import Bot  # noqa: TC001 - annotations are read when they run
from tamis_nonebot.events import GroupMessageEvent, MessageEvent
from tamis_nonebot.matcher import Matcher  # noqa: TC001 - annotations are read when they run
from tamis_nonebot.messages import Message  # noqa: TC001 - annotations are read when they run
from tamis_nonebot.params import Depends

_NO = {"no", "n", "false", "0", "off", "否", "不", "不是", "不要", "不行", "取消", "算了", "错", "假", "不对"}
_YES = {"yes", "y", "true", "1", "on", "是", "要", "好", "行", "可以", "对", "真", "是的", "确认", "嗯", "同意"}
_CANCEL = re.compile(
    r"^(?:算了|取消|停止|退出|不了?|不[要用]了?|没事|别了|cancel|quit|exit|stop)[吧了啊。.!！~]*$", re.IGNORECASE
)


def extract_image_urls(message: Message) -> list[str]:
    """The addresses of all pictures in a message."""
    return [str(part.data["url"]) for part in message if part.type == "image" and "url" in part.data]


def ImageURLs(prompt: str | None = None) -> Any:  # noqa: N802 - NoneBot's name
    """The addresses of all pictures. Where there is none, the prompt is said, and the matcher is over."""

    async def image_urls(matcher: Matcher, event: MessageEvent) -> list[str]:
        found = extract_image_urls(event.message)
        if not found and prompt is not None:
            await matcher.finish(prompt)
        return found

    return Depends(image_urls)


def extract_numbers(message: Message) -> list[float]:
    """All numbers in the text of a message."""
    return [float(number) for number in re.findall(r"[+-]?(?:\d*\.\d+|\d+)", message.extract_plain_text())]


def Numbers(prompt: str | None = None) -> Any:  # noqa: N802
    """All numbers. Where there is none, the prompt is said, and the matcher is over."""

    async def numbers(matcher: Matcher, event: MessageEvent) -> list[float]:
        found = extract_numbers(event.message)
        if not found and prompt is not None:
            await matcher.finish(prompt)
        return found

    return Depends(numbers)


def convert_chinese_to_bool(message: Message | str) -> bool | None:
    """Whether a text says yes or no; None where it says neither."""
    text = (message if isinstance(message, str) else message.extract_plain_text()).strip().lower()
    return True if text in _YES else False if text in _NO else None


def remove_empty_lines(message: Message | str, include_stripped: bool = False) -> str:
    """A text without its empty lines."""
    text = message if isinstance(message, str) else message.extract_plain_text()
    lines = [line.strip() if include_stripped else line for line in text.splitlines()]
    return "\n".join(line for line in lines if line.strip())


def is_cancellation(message: Message | str) -> bool:
    """Whether a text says that somebody wants no more."""
    text = message if isinstance(message, str) else message.extract_plain_text()
    return _CANCEL.match(text.strip()) is not None


def HandleCancellation(cancel_prompt: str | None = None) -> Any:  # noqa: N802
    """Whether the message is a cancellation. With a prompt it is said then, and the matcher is over."""

    async def handle_cancellation(matcher: Matcher, event: MessageEvent) -> bool:
        cancels = is_cancellation(event.message)
        if cancels and cancel_prompt is not None:
            await matcher.finish(cancel_prompt)
        return cancels

    return Depends(handle_cancellation)


class CooldownIsolateLevel(IntEnum):
    """For whom a cool-down counts."""

    GLOBAL = 0
    GROUP = 1
    USER = 2
    GROUP_USER = 3


def Cooldown(  # noqa: N802
    cooldown: float = 5, *, prompt: str | None = None,
    isolate_level: CooldownIsolateLevel = CooldownIsolateLevel.USER, parallel: int = 1,
) -> Any:  # fmt: skip
    """A dependency for its effect: at most `parallel` runs within `cooldown` seconds, others end with the prompt."""
    running: defaultdict[str, int] = defaultdict(lambda: parallel)

    def key_of(event: MessageEvent) -> str:
        group = str(event.group_id) if isinstance(event, GroupMessageEvent) else ""
        user = event.get_user_id()
        match isolate_level:
            case CooldownIsolateLevel.GLOBAL:
                return "global"
            case CooldownIsolateLevel.GROUP:
                return group or user
            case CooldownIsolateLevel.USER:
                return user
            case _:
                return f"{group}_{user}" if group else user

    async def cool_down(matcher: Matcher, event: MessageEvent) -> None:
        key = key_of(event)
        if running[key] <= 0:
            await matcher.finish(prompt)
        running[key] -= 1

        def give_back() -> None:
            running[key] += 1
            if running[key] >= parallel:
                del running[key]

        asyncio.get_running_loop().call_later(cooldown, give_back)

    return Depends(cool_down)


async def autorevoke_send(
    bot: Bot, event: MessageEvent, message: Any, at_sender: bool = False, revoke_interval: int = 60, **how: Any
) -> Any:
    """Sends a message, and takes it back after some seconds. Returns the timer."""
    sent = await bot.send(event, message, at_sender=at_sender, **how)
    message_id = sent["message_id"] if isinstance(sent, dict) else sent.message_id  # pyright: ignore[reportUnknownVariableType]
    loop = asyncio.get_running_loop()
    return loop.call_later(revoke_interval, lambda: asyncio.ensure_future(bot.delete_msg(message_id=message_id)))  # pyright: ignore[reportUnknownArgumentType, reportUnknownLambdaType]

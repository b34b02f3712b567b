"""OneBot 12, by name alone: many plugins import it beside OneBot 11. No bot and no event here is of it."""

from __future__ import annotations

from typing import Any

from tamis_nonebot.bot import Bot as AnyBot
from tamis_nonebot.event import Event as AnyEvent
from tamis_nonebot.exception import ActionFailed as AnyActionFailed
from tamis_nonebot.exception import AdapterException
from tamis_nonebot.messages import Message as AnyMessage
from tamis_nonebot.permission import Permission
from tamis_nonebot.segments import MessageSegment as AnySegment

_BASES: dict[str, type[Any]] = {
    "ActionFailed": AnyActionFailed, "Bot": AnyBot, "Message": AnyMessage, "MessageSegment": AnySegment,
}  # fmt: skip


async def _never() -> bool:
    return False


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(name)
    if name.isupper():  # a permission, such as GROUP
        made: Any = Permission(_never)
    else:
        base = _BASES.get(name, AnyEvent if name.endswith("Event") else AdapterException)
        made = type(name, (base,), {"__module__": __name__, "kinds": ()})
    globals()[name] = made
    return made

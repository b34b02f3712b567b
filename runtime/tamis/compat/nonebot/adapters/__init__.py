"""What plugins for any service import."""

from tamis.compat.nonebot.bot import Bot
from tamis.compat.nonebot.event import Event
from tamis.compat.nonebot.messages import Message, MessageSegment, MessageTemplate

__all__ = ["Bot", "Event", "Message", "MessageSegment", "MessageTemplate"]

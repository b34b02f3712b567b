"""What plugins for any service import."""

from tamis_nonebot.adapter import Adapter
from tamis_nonebot.bot import Bot
from tamis_nonebot.event import Event
from tamis_nonebot.messages import Message, MessageSegment, MessageTemplate

__all__ = ["Adapter", "Bot", "Event", "Message", "MessageSegment", "MessageTemplate"]

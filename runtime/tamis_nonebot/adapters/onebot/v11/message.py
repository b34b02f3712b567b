"""Messages of OneBot."""

from tamis_nonebot.messages import Message, MessageSegment, MessageTemplate, escape, unescape

__all__ = ["Message", "MessageSegment", "MessageTemplate", "escape", "unescape"]

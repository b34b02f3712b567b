"""The bot of OneBot."""

from tamis_nonebot.bot import Bot

__all__ = ["Bot"]

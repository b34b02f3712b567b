"""The adapter of OneBot."""

from tamis_nonebot.adapter import Adapter

__all__ = ["Adapter"]

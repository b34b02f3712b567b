"""What plugins import from `nonebot.config`."""

from tamis_nonebot.settings import Settings as Config
from tamis_nonebot.settings import Settings as Env

__all__ = ["Config", "Env"]

"""What calls of OneBot raise."""

from tamis_nonebot.exception import AdapterException as OneBotV11AdapterException
from tamis_nonebot.exception import NoLogException
from tamis_nonebot.failures import ActionFailed, ApiNotAvailable, NetworkError

__all__ = ["ActionFailed", "ApiNotAvailable", "NetworkError", "NoLogException", "OneBotV11AdapterException"]

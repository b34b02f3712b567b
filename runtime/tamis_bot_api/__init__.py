"""What is Telegram's alone: the client of the Bot API, files to send, errors, limits.

Nothing here imports aiohttp before the first call.

>>> from tamis_bot_api import InputFile, Retry, TelegramError
"""

from __future__ import annotations

from tamis_bot_api.client.chat_migration import follow_migrations
from tamis_bot_api.client.client import TelegramClient
from tamis_bot_api.client.errors import (
    BadRequest,
    BadResponse,
    ChatMigrated,
    Conflict,
    EntityTooLarge,
    FileTooBigError,
    Forbidden,
    NetworkError,
    NotFound,
    NoTokenError,
    RetryAfter,
    ServerError,
    TelegramError,
    Unauthorized,
    UnsafeFileError,
)
from tamis_bot_api.client.rates import RateLimit
from tamis_bot_api.client.retries import Retry
from tamis_bot_api.client.transformers import CallNext, Transformer
from tamis_bot_api.client.uploads import InputFile

__all__ = [
    "BadRequest",
    "BadResponse",
    "CallNext",
    "ChatMigrated",
    "Conflict",
    "EntityTooLarge",
    "FileTooBigError",
    "Forbidden",
    "InputFile",
    "NetworkError",
    "NoTokenError",
    "NotFound",
    "RateLimit",
    "Retry",
    "RetryAfter",
    "ServerError",
    "TelegramClient",
    "TelegramError",
    "Transformer",
    "Unauthorized",
    "UnsafeFileError",
    "follow_migrations",
]

"""What is Telegram's alone: the client of the Bot API, files to send, errors, limits.

Nothing here imports aiohttp before the first call.

>>> from tamis.telegram import InputFile, Retry, TelegramError
"""

from __future__ import annotations

from tamis.telegram.client import TelegramClient
from tamis.telegram.errors import (
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
from tamis.telegram.migrations import follow_migrations
from tamis.telegram.rates import RateLimit
from tamis.telegram.retries import Retry
from tamis.telegram.transformers import CallNext, Transformer
from tamis.telegram.uploads import InputFile

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

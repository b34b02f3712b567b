# Made by `codegen build` from the spec 'telegram', digest 3ff42d2575c53acb. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Names of the client, as a user of this package imports them."""

from tamis_bot_api.client.chat_migration import follow_migrations as follow_migrations
from tamis_bot_api.client.client import TelegramClient as TelegramClient
from tamis_bot_api.client.rates import RateLimit as RateLimit
from tamis_bot_api.client.retries import Retry as Retry
from tamis_bot_api.client.transformers import CallNext as CallNext
from tamis_bot_api.client.transformers import Transformer as Transformer
from tamis_bot_api.client.uploads import InputFile as InputFile

__all__ = [
    "CallNext",
    "InputFile",
    "RateLimit",
    "Retry",
    "TelegramClient",
    "Transformer",
    "follow_migrations",
]

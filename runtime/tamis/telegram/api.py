"""The base of the generated `Api` of Telegram."""

from __future__ import annotations

from tamis.api import Api


class TelegramApi(Api):
    """Methods over a `TelegramClient`."""

    __slots__ = ()

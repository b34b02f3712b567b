"""The base of the generated `Api` of Telegram."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from tamis.decoding.results import Api

if TYPE_CHECKING:
    from typing import Self

    from tamis_bot_api.client.retries import Retry


class TelegramApi(Api):
    """Methods over a `TelegramClient`, or over what stands for one in a test."""

    __slots__ = ()

    def using(self, *, retry: Retry | Literal["keep"] | None = "keep", timeout: float | None = None) -> Self:
        """The same methods with other options, for one call or for many.

        `retry`: when a call is tried again, None for never. `timeout`: seconds that an answer may take.

        >>> await bot.api.using(retry=None).send_message(chat_id, "once or never")
        """
        client: Any = self.client
        return type(self)(client.using(retry=retry, timeout=timeout) if hasattr(client, "using") else client)

"""Answers a webhook's request with a call, which spares a request of its own. Nobody learns its result."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from tamis.errors import DecodeError
from tamis_bot_api.client.request_body import body_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_LOG = logging.getLogger(__name__)
_LONGEST = 25.0
"""Seconds that Telegram waits for the answer of a handler at most; what is called later is called as usual."""


class WebhookReply:
    """Stands for the bot as what delivered an event. The first call of one of the methods becomes the response."""

    def __init__(self, bot: Any, methods: Collection[str]) -> None:
        self._bot = bot
        self._methods = methods
        self._answer: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._bot, name)

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
        """The call itself where it is a later one, or has a result that matters, or sends a file.

        Raises `TypeError` for a value that would not arrive as what it is.
        """
        if method not in self._methods or self._answer.done():
            return await self._bot.call(method, params)
        body = body_of(method, {"method": method, **params})
        if body.json is None:  # a file
            return await self._bot.call(method, params)
        self._answer.set_result(body.json)
        return True

    def _end(self, _: object = None) -> None:
        """Responds with nothing, if no call was made."""
        if not self._answer.done():
            self._answer.set_result(b"")

    async def reply_to(self, raw: bytes) -> bytes:
        """The response to what came: a call, or nothing, when the event is done."""
        try:
            event = self._bot.decode(raw)
        except DecodeError as error:
            _LOG.error("%s", error)
            return b""
        event.bot = self
        done = await self._bot.submit(event)
        done.add_done_callback(self._end)
        try:
            async with asyncio.timeout(_LONGEST):
                return await asyncio.shield(self._answer)
        except TimeoutError:
            self._end()
            return b""

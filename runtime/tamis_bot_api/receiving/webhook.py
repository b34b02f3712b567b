"""The webhook of a bot: the general one, with what Telegram needs beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tamis.delivery.webhook.door import Webhook as GeneralWebhook
from tamis.errors import RegistrationError
from tamis_bot_api.client.errors import TelegramError
from tamis_bot_api.receiving.poll_until_stopped import introduce
from tamis_bot_api.receiving.webhook_reply import WebhookReply

if TYPE_CHECKING:
    from collections.abc import Collection

_ALLOWED = re.compile(r"[A-Za-z0-9_-]{1,256}")
_JSON = b"application/json"


class Webhook(GeneralWebhook):
    """Takes what Telegram sends to `path`, and answers health checks: `/healthz` while it runs, `/readyz` once the bot
    has started and while its inbox can store updates.

    `secret` is what setWebhook was given as `secret_token`; requests without it in the header that the spec names
    (`delivery`) are turned away. `max_body` is in bytes, by default what the spec says (an update has less than one
    MB), `body_timeout` in seconds. With `url`, the webhook is set there when the bot
    starts, with the kinds of updates that the handlers are for. `reply_to`: see `TelegramBot.asgi`.

    >>> app = bot.asgi(secret="long-and-random")           # uvicorn bot:app
    >>> api = FastAPI(lifespan=app.lifespan)
    >>> api.mount("/telegram", app)
    """

    def __init__(
        self,
        bot: Any,
        *,
        secret: str | None,
        path: str = "/",
        max_body: int | None = None,
        body_timeout: float = 10.0,
        url: str | None = None,
        reply_to: Collection[str] = (),
    ) -> None:
        if secret is not None and not _ALLOWED.fullmatch(secret):
            raise RegistrationError("a webhook's secret is 1 to 256 letters, digits, - and _: Telegram takes no others")
        super().__init__(bot, secret=secret, path=path, max_body=max_body, body_timeout=body_timeout)
        self._secret = secret
        self._url = url
        self._reply_to = frozenset(reply_to)

    @property
    def bot(self) -> Any:
        """Whose webhook it is."""
        return self.app

    @property
    def source(self) -> str:
        """Where updates come from: the bot's id."""
        return str(self.app.me)

    async def prepare(self) -> None:
        """Asks who the bot is."""
        await introduce(self.app)

    async def announce(self) -> None:
        """Sets the webhook, if its address is known."""
        if self._url is None:
            return
        failure = await self._try_to_set()
        if failure is not None:
            raise failure

    async def _try_to_set(self) -> TelegramError | None:
        """An error is returned without its frames: what they hold, the secret too, is what tools show of an error."""
        params: dict[str, Any] = {"url": self._url, "allowed_updates": sorted(self.app.subscriptions())}
        if self._secret is not None:
            params["secret_token"] = self._secret
        try:
            await self.app.client.call("setWebhook", params)
        except TelegramError as error:
            return error.with_traceback(None)
        return None

    async def close(self) -> None:
        """Closes the client."""
        await self.app.client.close()

    async def deliver(self, body: bytes, headers: list[tuple[bytes, bytes]]) -> tuple[bytes, bytes] | None:
        """Gives an update to the bot. Without an inbox, the first call of `reply_to` is the response."""
        if not self._reply_to or self.app.inbox is not None:
            return await super().deliver(body, headers)
        answer = await WebhookReply(self.app, self._reply_to).reply_to(body)
        return (answer, _JSON) if answer else None

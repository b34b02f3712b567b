"""The webhook as an ASGI app: runs under any ASGI server by itself, or mounted in another app.

What cannot be Telegram is turned away before its body is read. What is, is answered when it is stored: 200 once, also
for what is no update (it is parked); 503 with Retry-After while the inbox cannot take it, so that Telegram keeps it.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import re
from contextlib import asynccontextmanager
from math import ceil
from typing import TYPE_CHECKING, Any

from tamis.delivery.health import Health
from tamis.errors import FlowError, InboxFullError, RegistrationError, StoreUnavailableError, StoreUnusableError
from tamis_bot_api.client.errors import TelegramError
from tamis_bot_api.receiving.poll_until_stopped import introduce
from tamis_bot_api.receiving.webhook_reply import WebhookReply

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, MutableMapping

    Message = MutableMapping[str, Any]
    Scope = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]

_LOG = logging.getLogger(__name__)
_ALLOWED = re.compile(r"[A-Za-z0-9_-]{1,256}")
_UNAVAILABLE = 5.0
"""Seconds after which Telegram may try again while the store is not there."""


class Webhook:
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
        delivery = bot.vocabulary.delivery
        if secret is not None and delivery.secret_header is None:
            raise RegistrationError(
                f"a webhook's secret comes in a header, and the spec of {bot.vocabulary.package} names none: add"
                " `delivery: {secret_header: X-Name}`, or go without a secret"
            )
        self.bot = bot
        self._header = (delivery.secret_header or "").lower().encode()
        self._secret = None if secret is None else secret.encode()
        self._path = "/" + path.strip("/")
        self._max_body = delivery.max_bytes if max_body is None else max_body
        self._body_timeout = body_timeout
        self._url = url
        self._reply_to = frozenset(reply_to)
        self._started = False
        self._stopped = False
        self._starting = asyncio.Lock()
        self._health = Health(bot)
        self.exit_code = 1
        """What a program ends with if the bot could not start."""

    # --- life ---------------------------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether the bot has started."""
        return self._started

    async def start(self) -> None:
        """Starts the bot; the server does it, or whatever the app is mounted in, by `lifespan`."""
        async with self._starting:
            if self._started:
                return
            self._stopped = False
            await introduce(self.bot)
            try:
                await self.bot.start()
            except StoreUnusableError as error:
                self.exit_code = error.exit_code
                raise
            self._started = True
            if self._url is not None:
                await self._set()

    async def stop(self) -> None:
        """Takes nothing more, and gives what runs the app's `grace`."""
        self._started, self._stopped = False, True
        await self.bot.stop()
        await self.bot.client.close()

    async def _set(self) -> None:
        failure = await self._try_to_set()
        if failure is not None:
            raise failure

    async def _try_to_set(self) -> TelegramError | None:
        """An error is returned without its frames: what they hold, the secret too, is what tools show of an error."""
        params: dict[str, Any] = {"url": self._url, "allowed_updates": sorted(self.bot.subscriptions())}
        if self._secret is not None:
            params["secret_token"] = self._secret.decode()
        try:
            await self.bot.client.call("setWebhook", params)
        except TelegramError as error:
            return error.with_traceback(None)
        return None

    @asynccontextmanager
    async def lifespan(self, _app: Any = None) -> AsyncGenerator[None]:
        """From start to stop. An app that this one is mounted in calls it: `FastAPI(lifespan=app.lifespan)`."""
        await self.start()
        try:
            yield
        finally:
            await self.stop()

    async def _live(self, receive: Receive, send: Send) -> None:
        """The lifespan protocol of ASGI."""
        while True:
            message = await receive()
            stage = message["type"].removeprefix("lifespan.")
            try:
                await (self.start() if stage == "startup" else self.stop())
            except Exception as error:
                await send({"type": f"lifespan.{stage}.failed", "message": f"{type(error).__name__}: {error}"})
                raise
            await send({"type": f"lifespan.{stage}.complete"})
            if stage == "shutdown":
                return

    # --- requests -----------------------------------------------------------------------------------------------------

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        if scope["type"] != "http":
            raise RuntimeError(f"a webhook takes HTTP, not {scope['type']}")
        respond = _Respond(send)
        try:
            await self._route(scope, receive, respond)
        except Exception:  # noqa: BLE001 - Telegram tries again
            _LOG.exception("a webhook request failed")
            if not respond.done:
                await respond(500)

    async def _route(self, scope: Scope, receive: Receive, respond: _Respond) -> None:
        path, root = scope["path"], scope.get("root_path", "").rstrip("/")
        if path == root or path.startswith(f"{root}/"):  # `/up` is no part of `/updates`
            path = path[len(root) :]
        path = "/" + path.strip("/")
        if scope["method"] in ("GET", "HEAD") and path in ("/healthz", "/readyz"):
            trouble = await self._trouble() if path == "/readyz" else None
            await respond(200 if trouble is None else 503, b"ok" if trouble is None else trouble.encode())
        elif path != self._path:
            await respond(404)
        elif scope["method"] != "POST":
            await respond(405, headers=[(b"allow", b"POST")])
        else:
            await self._take(scope, receive, respond)

    async def _trouble(self) -> str | None:
        """Why the bot is not ready for updates; None: it is."""
        return await self._health.trouble() if self._started else "the bot has not started"

    async def _take(self, scope: Scope, receive: Receive, respond: _Respond) -> None:
        headers = _Headers(scope["headers"], self._header)
        if self._secret is not None and not headers.has_secret(self._secret):
            await respond(401, close=True)
        elif headers.length > self._max_body:
            await respond(413, close=True)
        elif headers.encoded:
            await respond(415, b"send it without compression", close=True)
        else:
            try:
                async with asyncio.timeout(self._body_timeout):
                    body = await self._body(receive)
            except TimeoutError:
                await respond(408, close=True)
                return
            if body is None:
                await respond(413, close=True)
            else:
                await self._accept(body, respond)

    async def _body(self, receive: Receive) -> bytes | None:
        """The whole body; None if it is too large."""
        chunks: list[bytes] = []
        size = 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise TimeoutError
            chunks.append(message.get("body", b""))
            size += len(chunks[-1])
            if size > self._max_body:
                return None
            if not message.get("more_body", False):
                return b"".join(chunks)

    async def _accept(self, body: bytes, respond: _Respond) -> None:
        if self._stopped:
            await self._not_now(respond, 1.0)
            return
        if not self._started:  # mounted somewhere that does not pass the lifespan on
            await self.start()
        try:
            if self._reply_to and self.bot.inbox is None:
                answer = await WebhookReply(self.bot, self._reply_to).reply_to(body)
                await respond(200, answer, headers=[(b"content-type", b"application/json")] if answer else [])
                return
            await self.bot.accept([body], source=str(self.bot.me))
        except InboxFullError as error:
            await self._not_now(respond, float(error.retry_after))
        except StoreUnavailableError:
            await self._not_now(respond, _UNAVAILABLE)
        except FlowError:  # the bot stops
            await self._not_now(respond, 1.0)
        else:
            await respond(200)

    async def _not_now(self, respond: _Respond, seconds: float) -> None:
        await respond(503, headers=[(b"retry-after", str(max(1, ceil(seconds))).encode())])


class _Headers:
    """What matters of the headers of a request."""

    def __init__(self, headers: list[tuple[bytes, bytes]], secret_header: bytes) -> None:
        self._secrets = [value for name, value in headers if name.lower() == secret_header]
        lengths = [value for name, value in headers if name.lower() == b"content-length"]
        self.length = int(lengths[0]) if lengths and lengths[0].isdigit() and len(lengths[0]) < 19 else len(lengths)
        self.encoded = any(
            name.lower() == b"content-encoding" and value.lower() != b"identity" for name, value in headers
        )

    def has_secret(self, secret: bytes) -> bool:
        """Whether it is there, once, and right. How long that takes does not tell how much of it is right."""
        return len(self._secrets) == 1 and hmac.compare_digest(self._secrets[0], secret)


class _Respond:
    """Sends one response."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.done = False

    async def __call__(
        self,
        status: int,
        body: bytes = b"",
        *,
        headers: list[tuple[bytes, bytes]] | None = None,
        close: bool = False,
    ) -> None:
        self.done = True
        every = [*(headers or []), (b"content-length", str(len(body)).encode())]
        if close:  # the rest of the body is not wanted
            every.append((b"connection", b"close"))
        await self._send({"type": "http.response.start", "status": status, "headers": every})
        await self._send({"type": "http.response.body", "body": body})

"""The webhook as an ASGI app: runs under any ASGI server by itself, or mounted in another app.

What cannot be the service's is turned away before its body is read. What is, is answered when it is stored: 200 once,
also for what is no event (it is parked); 503 with Retry-After while the inbox cannot take it, so that the service
keeps it.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from math import ceil
from typing import TYPE_CHECKING, Any

from tamis.delivery.health import Health
from tamis.delivery.program import summary_of
from tamis.delivery.webhook.answers import answer_to
from tamis.delivery.webhook.replies import Reply
from tamis.delivery.webhook.request import RequestHeaders, Respond, as_texts
from tamis.delivery.webhook.verification import Verifier
from tamis.errors import (
    DecodeError,
    FlowError,
    InboxFullError,
    RegistrationError,
    SignatureError,
    StoreUnavailableError,
    TamisError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from tamis.delivery.webhook.request import Receive, Scope, Send
    from tamis.delivery.webhook.verification import Secret
    from tamis.queries.tables import Delivery

_LOG = logging.getLogger(__name__)
_UNAVAILABLE = 5.0
"""Seconds after which the service may try again while the store is not there."""


class Webhook:
    """Takes what a service sends to `path`, and answers health checks: `/healthz` while it runs, `/readyz` once the app
    has started and while its inbox can store events.

    `secret` is what the service signs with, or sends; requests that do not prove that they are from it get a 401. None
    lets everybody in. `max_body` is in bytes, by default what the spec says, `body_timeout` in seconds.

    >>> hook = app.asgi(secret="long-and-random")          # uvicorn shop:hook
    >>> api = FastAPI(lifespan=hook.lifespan)
    >>> api.mount("/shop", hook)
    """

    def __init__(
        self,
        app: Any,
        *,
        secret: Secret | None,
        path: str = "/",
        max_body: int | None = None,
        body_timeout: float = 10.0,
    ) -> None:
        self._delivery: Delivery = app.vocabulary.delivery
        self.app = app
        self._verifier = None if secret is None else Verifier(self._delivery, secret, app.vocabulary.package)
        self._path = "/" + path.strip("/")
        self._max_body = self._delivery.max_bytes if max_body is None else max_body
        self._body_timeout = body_timeout
        self._started = False
        self._stopped = False
        self._starting = asyncio.Lock()
        self._health = Health(app)
        self._refused = 0
        self.exit_code = 1
        """What a program ends with if the app could not start."""

    # --- life ---------------------------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether the app has started."""
        return self._started

    @property
    def source(self) -> str:
        """Where its events come from: ids are those of one source. Apps that share an inbox need names of their own."""
        me = self.app.me
        return str(me) if me is not None else f"{self.app.vocabulary.package}:{self.app.name}"

    async def start(self) -> None:
        """Starts the app; the server does it, or whatever it is mounted in, by `lifespan`."""
        async with self._starting:
            if self._started:
                return
            self._stopped = False
            try:
                await self.prepare()
                await self.app.start()
            except TamisError as error:
                self.exit_code = error.exit_code
                raise
            self._started = True
            await self.announce()
            _LOG.info("%s takes events at %s; %s", self.app.username or self.app.name, self._path, summary_of(self.app))

    async def stop(self) -> None:
        """Takes nothing more, and gives what runs the app's `grace`."""
        self._started, self._stopped = False, True
        await self.app.stop()
        await self.close()

    async def prepare(self) -> None:
        """What a client does before the app starts."""

    async def announce(self) -> None:
        """What a client does once the app takes events."""

    async def close(self) -> None:
        """What a client does when the app has stopped."""

    @asynccontextmanager
    async def lifespan(self, _app: Any = None) -> AsyncGenerator[None]:
        """From start to stop. An app that this one is mounted in calls it: `FastAPI(lifespan=hook.lifespan)`."""
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
        respond = Respond(send)
        try:
            await self._route(scope, receive, respond)
        except Exception:  # noqa: BLE001 - the service tries again
            _LOG.exception("a webhook request failed")
            if not respond.done:
                await respond(500)

    async def _route(self, scope: Scope, receive: Receive, respond: Respond) -> None:
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
        """Why the app is not ready for events; None: it is."""
        return await self._health.trouble() if self._started else "the bot has not started"

    async def _take(self, scope: Scope, receive: Receive, respond: Respond) -> None:
        headers = RequestHeaders(scope["headers"])
        try:
            proofs = [] if self._verifier is None else self._verifier.begin(headers)
            if headers.length > self._max_body:
                await respond(413, close=True)
                return
            if headers.is_compressed:
                await respond(415, b"send it without compression", close=True)
                return
            try:
                async with asyncio.timeout(self._body_timeout):
                    body = await self._body(receive)
            except TimeoutError:
                await respond(408, close=True)
                return
            if body is None:
                await respond(413, close=True)
                return
            if self._verifier is not None:
                self._verifier.finish(proofs, body)
        except SignatureError as error:
            self._refuse(error)
            await respond(401, close=True)
            return
        await self._accept(body, scope["headers"], respond)

    def _refuse(self, error: SignatureError) -> None:
        """Says why requests are refused: the first time aloud, for the secret may be the wrong one; then quietly."""
        self._refused += 1
        level = logging.WARNING if self._refused == 1 else logging.DEBUG
        _LOG.log(level, "a request to %s gets a 401 (number %d): %s", self._path, self._refused, error)

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

    # --- events -------------------------------------------------------------------------------------------------------

    async def _accept(self, body: bytes, headers: list[tuple[bytes, bytes]], respond: Respond) -> None:
        if self._stopped:
            await self._refuse_for_now(respond, 1.0)
            return
        if not self._started:  # mounted somewhere that does not pass the lifespan on
            await self.start()
        if self._delivery.answers and (handshake := answer_to(self._root(body), self._delivery.answers)) is not None:
            await respond(200, handshake[0], headers=[(b"content-type", handshake[1])])
            return
        try:
            response = await self.deliver(body, headers)
        except InboxFullError as error:
            await self._refuse_for_now(respond, float(error.retry_after))
        except StoreUnavailableError:
            await self._refuse_for_now(respond, _UNAVAILABLE)
        except FlowError:  # the app stops
            await self._refuse_for_now(respond, 1.0)
        else:
            found, content_type = response or (b"", b"")
            await respond(200, found, headers=[(b"content-type", content_type)] if content_type else [])

    async def deliver(self, body: bytes, headers: list[tuple[bytes, bytes]]) -> tuple[bytes, bytes] | None:
        """Gives a body to the app. Returns the response, where a handler says one, and its type of content."""
        reply = Reply(self._delivery.replies) if self._delivery.replies else None
        texts = as_texts(headers) if self.app.reads_headers else None
        try:
            accepted = await self.app.accept([body], source=self.source, headers=texts, reply=reply)
            return await reply.response() if reply is not None and reply.is_expected and accepted.new else None
        finally:
            if reply is not None:
                reply.forget()

    def _root(self, body: bytes) -> bytes:
        """The JSON that a handshake is looked for in: that of a form, too."""
        try:
            found: bytes = self.app.codec.root_of(body)
        except DecodeError:
            return body
        return found

    async def _refuse_for_now(self, respond: Respond, seconds: float) -> None:
        await respond(503, headers=[(b"retry-after", str(max(1, ceil(seconds))).encode())])


def webhook_of(app: Any, secret: Secret | None, *, given: bool, **options: Any) -> Webhook:
    """The webhook of an app. `given`: whether anything was said of a secret; where the spec has proofs, it must be."""
    if not given and app.vocabulary.delivery.proofs:
        raise RegistrationError(
            "a webhook needs the secret of its service, or anybody could send it events: app.asgi(secret=...);"
            " secret=None goes without"
        )
    return Webhook(app, secret=secret, **options)

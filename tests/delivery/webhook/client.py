"""Sends requests to an ASGI app in this loop, as a server would."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable

SECRET = "s3cret"


class Response(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def run(main: Coroutine[Any, Any, Any], seconds: float = 20.0) -> Any:
    return asyncio.run(asyncio.wait_for(main, seconds))


def signed(body: bytes, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def forge(body: bytes, event: str = "issues", delivery: str = "", secret: str = SECRET) -> dict[str, str]:
    """The headers of a request of the forge."""
    found = {"X-Forge-Event": event, "X-Forge-Signature-256": f"sha256={signed(body, secret)}"}
    return {**found, "X-Forge-Delivery": delivery} if delivery else found


def chat(body: bytes, at: float | None = None) -> dict[str, str]:
    """The headers of a request of the chat."""
    seconds = str(int(time.time() if at is None else at))
    return {"X-Chat-Time": seconds, "X-Chat-Signature": "v0=" + signed(b"v0:" + seconds.encode() + b":" + body)}


async def send(
    app: Any,
    body: bytes | Iterable[bytes],
    headers: Any = (),
    *,
    path: str = "/",
    method: str = "POST",
    silent: bool = False,
) -> Response:
    """One request. `silent`: the end of its body never comes."""
    items = headers.items() if hasattr(headers, "items") else headers
    pairs = [(_bytes(name), _bytes(value)) for name, value in items]
    pieces = [body] if isinstance(body, bytes) else list(body)
    if isinstance(body, bytes):
        pairs.append((b"content-length", str(len(body)).encode()))
    messages = [
        {"type": "http.request", "body": piece, "more_body": silent or place < len(pieces) - 1}
        for place, piece in enumerate(pieces)
    ]
    sent: list[Any] = []

    async def receive() -> Any:
        if messages:
            return messages.pop(0)
        await asyncio.sleep(3600)
        return {"type": "http.disconnect"}

    async def reply(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": method, "path": path, "headers": pairs, "query_string": b""}
    await app(scope, receive, reply)
    start, end = sent
    return Response(start["status"], {k.decode(): v.decode() for k, v in start["headers"]}, end["body"])


def _bytes(value: Any) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")

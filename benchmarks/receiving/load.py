"""What the bots get: the same messages from the fake server, or over the connections of one who sends to a webhook."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from typing import TYPE_CHECKING

from benchmarks.receiving.bots.tally import SECRET

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CHATS = 500
CONNECTIONS = 40
"""As many as Telegram opens to a webhook by default."""
_PAUSE = 0.05


def messages(count: int) -> Iterator[tuple[int, bytes]]:
    """Chats and updates; the chats in turn, their messages numbered from 1."""
    for number in range(count):
        chat = number % CHATS + 1
        person = {"id": chat, "first_name": "Ada", "username": f"ada{chat}"}
        message = {
            "message_id": number // CHATS + 1, "from": {"is_bot": False, "language_code": "en", **person},
            "chat": {"type": "private", **person}, "date": 1_700_000_000, "text": "hello, how are you?",
        }  # fmt: skip
        yield chat, json.dumps({"update_id": 100_000_001 + number, "message": message}).encode()


def requests(count: int, port: int) -> list[deque[bytes]]:
    """What each connection sends: those of a chat go over the same one, so that they arrive in order."""
    found: list[deque[bytes]] = [deque() for _ in range(CONNECTIONS)]
    head = (
        f"POST /hook HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: "
    )
    for chat, raw in messages(count):
        found[chat % CONNECTIONS].append(f"{head}{len(raw)}\r\n\r\n".encode() + raw)
    return found


async def send(requests: Sequence[deque[bytes]], port: int) -> None:
    """Sends all, the next one of a connection when the last one was answered with 200, and until it is."""
    await asyncio.gather(*(_send(request, port) for request in requests if request))


async def _send(requests: deque[bytes], port: int) -> None:
    while requests:
        _, connection = await asyncio.get_running_loop().create_connection(
            lambda: _Connection(requests), "127.0.0.1", port
        )
        await connection.ended


class _Connection(asyncio.Protocol):
    """Sends the first request until it is taken, then the next. Ends when there are none left, or when it is closed."""

    def __init__(self, requests: deque[bytes]) -> None:
        self._requests = requests
        self._received = b""
        self._transport: asyncio.Transport | None = None
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, found, body = self._received.partition(b"\r\n\r\n")
        if not found or len(body) < _length(head):
            return
        self._received = b""
        if head.startswith(b"HTTP/1.1 200"):
            self._requests.popleft()
            self._next()
        else:
            asyncio.get_running_loop().call_later(_PAUSE, self._next)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - its name is given
        if not self.ended.done():
            self.ended.set_result(None)

    def _next(self) -> None:
        assert self._transport is not None
        if self._requests:
            self._transport.write(self._requests[0])
        else:
            self._transport.close()


def _length(head: bytes) -> int:
    _, found, rest = head.lower().partition(b"\r\ncontent-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0

"""In place of a bot, what costs next to nothing: the rates that the load could reach.

URL TOKEN COUNT WAY PORT, as for the bots: a bare loop of getUpdates, or a server that says 200 to everything.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import sys
import time
from urllib.parse import urlsplit


def poll(url: str, token: str, count: int) -> float:
    """Asks for updates until it has so many, and returns how many there were each second."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc)
    got, offset, began = 0, 0, 0.0
    while got < count:
        connection.request("POST", f"/bot{token}/getUpdates?offset={offset}&limit=100&timeout=5")
        updates = json.loads(connection.getresponse().read())["result"]
        began = began or time.perf_counter()
        got += len(updates)
        offset = updates[-1]["update_id"] + 1 if updates else offset
    return count / (time.perf_counter() - began)


async def serve(port: int, count: int) -> float:
    """Answers so many requests, and returns how many there were each second."""
    loop = asyncio.get_running_loop()
    all_taken: asyncio.Future[float] = loop.create_future()
    taken, began = 0, 0.0

    class Server(asyncio.Protocol):
        def __init__(self) -> None:
            self._received = b""

        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            assert isinstance(transport, asyncio.Transport)
            self._transport = transport

        def data_received(self, data: bytes) -> None:
            nonlocal taken, began
            self._received += data
            head, found, body = self._received.partition(b"\r\n\r\n")
            length = int(head.partition(b"Content-Length: ")[2].partition(b"\r\n")[0] or 0)
            if not found or len(body) < length:
                return
            self._received = b""
            self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            began = began or time.perf_counter()
            taken += 1
            if taken == count:
                all_taken.set_result(count / (time.perf_counter() - began))

    async with await loop.create_server(Server, "127.0.0.1", port):
        return await all_taken


if __name__ == "__main__":
    URL, TOKEN, COUNT, WAY, PORT = sys.argv[1:6]
    rate = poll(URL, TOKEN, int(COUNT)) if WAY == "polling" else asyncio.run(serve(int(PORT), int(COUNT)))
    print(json.dumps({"rate": rate, "disorder": 0, "early": 0, "late": 0}), flush=True)

"""A small Bot API on loopback: it notes what arrives, and answers what a test tells it to."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tamis_bot_api import Retry, TelegramClient

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

TOKEN = "4242:CANARY-f00ba4-do-not-print-me"
QUICK = Retry(first=0.01, longest=0.05)
MESSAGE = {"message_id": 7, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "hi"}


@dataclass
class Request:
    method: str
    params: dict[str, Any]
    files: dict[str, tuple[str, bytes]]
    headers: dict[str, str]
    at: float


@dataclass
class Server:
    url: str = ""
    requests: list[Request] = field(default_factory=list)
    downloads: list[str] = field(default_factory=list)
    script: dict[str, deque[Any]] = field(default_factory=dict)
    results: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Callable[[web.Request], Any]] = field(default_factory=dict)
    stand_in: Callable[[Server, web.Request], Any] | None = None
    """Answers all calls in place of the script, where it is set."""

    def answers(self, method: str, *answers: Any) -> None:
        """The next answers to a method: (status, JSON or text), "cut", "cut body", "silence", or a function."""
        self.script.setdefault(method, deque()).extend(answers)

    def methods(self) -> list[str]:
        return [request.method for request in self.requests]

    async def call(self, request: web.Request) -> web.StreamResponse:
        if self.stand_in is not None:
            return await self.stand_in(self, request)
        method = request.match_info["method"]
        token = request.match_info["token"]
        params, files = await _read(request)
        self.requests.append(Request(method, params, files, dict(request.headers), time.monotonic()))
        waiting = self.script.get(method)
        answer = waiting.popleft() if waiting else (200, {"ok": True, "result": self.results.get(method, True)})
        if token != TOKEN:
            answer = (401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
        return await _answer(request, answer)

    async def file(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        self.downloads.append(path)
        made = self.files[path]
        return await made(request) if asyncio.iscoroutinefunction(made) else made(request)


async def _read(request: web.Request) -> tuple[dict[str, Any], dict[str, tuple[str, bytes]]]:
    if request.content_type != "multipart/form-data":
        body = await request.read()
        return (json.loads(body) if body else {}), {}
    params: dict[str, Any] = {}
    files: dict[str, tuple[str, bytes]] = {}
    async for part in await request.multipart():
        if part.filename is not None:
            files[part.name] = (part.filename, bytes(await part.read()))
        else:
            params[part.name] = await part.text()
    return params, files


async def _answer(request: web.Request, answer: Any) -> web.StreamResponse:
    if callable(answer):
        answer = answer()
    if answer == "silence":
        await asyncio.sleep(3600)
    if answer == "cut":
        request.transport.abort()
        return web.Response()
    if answer == "cut body":
        response = web.StreamResponse(headers={"Content-Length": "100"})
        await response.prepare(request)
        await response.write(b'{"ok": true, "resu')
        request.transport.abort()
        return response
    status, body = answer[0], answer[1]
    headers = answer[2] if len(answer) > 2 else {}
    if isinstance(body, str | bytes):
        return web.Response(status=status, body=body, headers=headers)
    return web.json_response(body, status=status, headers=headers)


def ok(result: Any) -> tuple[int, Any]:
    return 200, {"ok": True, "result": result}


def failure(code: int, description: str = "it says no", **parameters: Any) -> tuple[int, Any]:
    return code, {"ok": False, "error_code": code, "description": description, "parameters": parameters}


@contextlib.asynccontextmanager
async def serving() -> AsyncIterator[Server]:
    server = Server()
    app = web.Application(client_max_size=64 * 1024 * 1024)
    app.router.add_route("*", "/bot{token}/{method}", server.call)
    app.router.add_get("/file/bot{token}/{path:.*}", server.file)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    server.url = f"http://127.0.0.1:{port}"
    try:
        yield server
    finally:
        await runner.cleanup()


def with_client(test: Callable[[Server, TelegramClient], Any], **options: Any) -> Any:
    """Runs a test with a server and a client of it, whose retries are quick."""

    async def main() -> Any:
        async with serving() as server:
            given = {"retry": QUICK, "timeout": 5.0, **options}
            async with TelegramClient(TOKEN, server.url, **given) as client:
                return await asyncio.wait_for(test(server, client), 20)

    return asyncio.run(main())


def with_bot(test: Callable[[Server, Any], Any], **options: Any) -> Any:
    """Runs a test with a server and a bot of it."""
    from tamis_telegram import Bot

    async def use(server: Server, client: TelegramClient) -> Any:
        return await test(server, Bot(client=client))

    return with_client(use, **options)

"""What the tests of live bots share: a bot on the fake server, polling or behind its webhook, in this loop."""

from __future__ import annotations

import asyncio
import contextlib
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import aiohttp
import uvicorn

import tamis_telegram
from tamis.delivery.backoff import Backoff
from tamis_bot_api.receiving.polling import Polling
from tamis_bot_api.testing import FakeTelegram
from tamis_telegram import Bot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine

T = TypeVar("T")
QUICK = (0.01, 0.1)
"""Delays after failures, in tests that are not about them."""


def run(main: Coroutine[Any, Any, T], seconds: float = 30.0) -> T:
    """Runs a test to its end, or to its failure when it hangs."""
    return asyncio.run(asyncio.wait_for(main, seconds))


def fake(**options: Any) -> FakeTelegram:
    return FakeTelegram(tamis_telegram, **options)


def bot_on(server: FakeTelegram, **options: Any) -> Bot:
    return Bot(server.token, base_url=server.url, **{"me": 123456, "username": "fake_bot", **options})


def message(text: str, chat: int = 1, number: int = 1) -> dict[str, Any]:
    """An update without an id, which the server gives it."""
    user = {"id": chat, "is_bot": False, "first_name": "Ann"}
    body = {"message_id": number, "date": 1, "chat": {"id": chat, "type": "private"}, "from": user, "text": text}
    return {"message": body}


def update(number: int, text: str = "hello", chat: int = 1) -> bytes:
    """An update as it arrives."""
    return json.dumps({"update_id": number, **message(text, chat, number)}).encode()


class Seen:
    """A bot's handler of texts that notes them, and lets a test wait for them."""

    def __init__(self, bot: Bot) -> None:
        self.texts: list[str] = []
        self._more = asyncio.Condition()
        bot.on("message:text", name="seen")(self.handle)

    async def handle(self, event: Any) -> None:
        async with self._more:
            self.texts.append(event.message.text)
            self._more.notify_all()

    async def wait(self, count: int, seconds: float = 10.0) -> list[str]:
        async with self._more:
            await asyncio.wait_for(self._more.wait_for(lambda: len(self.texts) >= count), seconds)
        return self.texts


@asynccontextmanager
async def polling(bot: Bot, *, delays: tuple[float, float] = QUICK, **options: Any) -> AsyncIterator[Polling]:
    """A bot that polls until the block ends. What ends its polling before that is raised at the end."""
    poller = Polling(bot, backoff=Backoff(*delays), **options)
    await bot.start()
    task = asyncio.create_task(poller.run())
    try:
        yield poller
    finally:
        poller.stop()
        await asyncio.wait([task])
        await bot.stop()
        await bot.client.close()
    task.result()


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Any:
        yield


@asynccontextmanager
async def serving(app: Any, **options: Any) -> AsyncIterator[str]:
    """An ASGI app under uvicorn, on a free port; gives its address."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="warning", lifespan="on", **options)
    server = _Server(config)
    task = asyncio.create_task(server.serve())
    while not server.started:
        if task.done():
            task.result()
            raise RuntimeError("the app did not start")
        await asyncio.sleep(0.005)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await task


class Caller:
    """Calls methods as a client without knowledge of the spec would."""

    def __init__(self, server: FakeTelegram, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.session = session

    async def __call__(self, method: str, /, **params: Any) -> Any:
        """The result. An error is a failure of the test."""
        status, body = await self.raw(method, json=params)
        assert status == 200, body
        return body["result"]

    async def refused(self, method: str, /, **params: Any) -> tuple[int, str]:
        """The code and the description of an error."""
        status, body = await self.raw(method, json=params)
        assert body["error_code"] == status
        return status, body["description"]

    async def raw(self, method: str, **request: Any) -> tuple[int, Any]:
        url = f"{self.server.url}/bot{self.server.token}/{method}"
        async with self.session.post(url, **request) as response:
            return response.status, json.loads(await response.read())


@asynccontextmanager
async def calling(**options: Any) -> AsyncIterator[Caller]:
    """A server, and what calls it."""
    async with fake(**options) as server, aiohttp.ClientSession() as session:
        yield Caller(server, session)

"""After a 429 the calls of that chat wait in their order, and those of all chats where it is the limit of all."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web

from tamis_bot_api import Retry, RetryAfter, TelegramClient

from .server import QUICK, TOKEN, Server, failure, ok, with_client

if TYPE_CHECKING:
    from collections.abc import Callable


class Limit:
    """Answers 429 to what is over `most` in a second, for each `key` apart."""

    def __init__(self, most: int, key: Callable[[dict[str, Any]], Any], wait: float = 0.3) -> None:
        self.refused = 0
        self._most = most
        self._key = key
        self._wait = wait
        self._times: dict[Any, list[float]] = {}

    def install(self, server: Server, method: str) -> None:
        def answer() -> Any:
            now = time.monotonic()
            key = self._key(server.requests[-1].params)
            times = [at for at in self._times.get(key, []) if now - at < self._wait]
            self._times[key] = times
            if len(times) >= self._most:
                self.refused += 1
                return failure(429, "Too Many Requests", retry_after=self._wait)
            times.append(now)
            return ok(True)

        server.answers(method, *[answer] * 2000)


def test_the_calls_of_a_refused_chat_wait_and_keep_their_order() -> None:
    limit = Limit(2, lambda params: params["chat_id"])

    async def use(server: Server, client: TelegramClient) -> None:
        limit.install(server, "sendMessage")
        arrived: list[int] = []

        async def send(number: int) -> None:
            await client.call("sendMessage", {"chat_id": 1, "number": number})
            arrived.append(number)

        await asyncio.gather(*(send(number) for number in range(4)))
        assert sorted(arrived) == [0, 1, 2, 3]
        arrived.clear()
        held = asyncio.create_task(send(4))
        await asyncio.sleep(0.1)
        later = [asyncio.create_task(send(number)) for number in range(5, 9)]
        await asyncio.gather(held, *later)
        assert arrived == [4, 5, 6, 7, 8]

    with_client(use)
    assert limit.refused <= 8


def test_other_chats_and_other_methods_go_on_meanwhile() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", failure(429, retry_after=1), failure(429, retry_after=1))
        held = [asyncio.create_task(client.call("sendMessage", {"chat_id": chat})) for chat in (1, 2)]
        while len(server.requests) < 2:
            await asyncio.sleep(0.01)
        began = time.monotonic()
        for chat in range(3, 23):
            await client.call("sendMessage", {"chat_id": chat})
        await client.call("answerCallbackQuery", {"callback_query_id": "1"})
        await client.call("getChat", {"chat_id": 1})
        assert time.monotonic() - began < 0.8
        assert not any(task.done() for task in held)
        await asyncio.gather(*held)

    with_client(use)


def test_another_way_to_send_to_a_refused_chat_waits_too() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", failure(429, retry_after=0.4))
        held = asyncio.create_task(client.call("sendMessage", {"chat_id": 1}))
        while not server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        await client.call("sendPhoto", {"chat_id": 1, "photo": "F"})
        await held
        assert server.methods() == ["sendMessage", "sendMessage", "sendPhoto"]

    with_client(use)


def test_a_storm_over_the_limit_of_all_chats_loses_nothing_and_asks_little(caplog: pytest.LogCaptureFixture) -> None:
    """One gate for the client: where each call waited alone, most requests were refused and most calls lost."""
    limit = Limit(100, lambda _params: "all")

    async def use(server: Server, client: TelegramClient) -> None:
        limit.install(server, "sendMessage")
        calls = [client.call("sendMessage", {"chat_id": chat}) for chat in range(500)]
        assert await asyncio.gather(*calls) == [True] * 500
        assert set(Counter(request.params["chat_id"] for request in server.requests)) == set(range(500))

    with caplog.at_level(logging.WARNING):
        with_client(use, retry=Retry(attempts=2))
    assert 0 < limit.refused <= 150
    assert len(caplog.records) < 20


def test_a_long_line_of_all_chats_is_not_served_one_by_one_for_ever() -> None:
    """Telegram takes longer to answer than a bot may take between two calls."""

    async def use(server: Server, client: TelegramClient) -> None:
        running = most = 0

        async def slow(_server: Server, request: Any) -> Any:
            nonlocal running, most
            running += 1
            most = max(most, running)
            await asyncio.sleep(0.02)
            running -= 1
            return web.json_response({"ok": True, "result": True})

        server.answers("sendMessage", *[failure(429, retry_after=0.1)] * 5)
        first = [asyncio.create_task(client.call("sendMessage", {"chat_id": chat})) for chat in range(5)]
        while len(server.requests) < 5:
            await asyncio.sleep(0.01)
        server.stand_in = slow
        began = time.monotonic()
        await asyncio.gather(*first, *(client.call("sendMessage", {"chat_id": chat}) for chat in range(5, 300)))
        assert time.monotonic() - began < 300 * 0.02 / 2
        assert 3 <= most <= 30

    with_client(use)


def test_cancelled_calls_leave_the_line() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", failure(429, retry_after=0.3))
        tasks = [asyncio.create_task(client.call("sendMessage", {"chat_id": 1, "number": 0}))]
        while not server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        tasks += [asyncio.create_task(client.call("sendMessage", {"chat_id": 1, "number": n})) for n in range(1, 50)]
        await asyncio.sleep(0.05)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        await client.call("sendMessage", {"chat_id": 1, "number": 50})
        assert [request.params["number"] for request in server.requests] == [0, 50]
        assert client._flood._gate._lines == {}

    with_client(use)


def test_a_429_is_no_try() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", *[failure(429, retry_after=0.01)] * 5, failure(500), ok("arrived"))
        assert await client.call("sendMessage", {"chat_id": 1}) == "arrived"

    with_client(use, retry=Retry(attempts=2, first=0.01))


@pytest.mark.parametrize("seconds", [0, -5, 1e-9, "soon", None, True, [1]])
def test_a_server_that_refuses_without_a_wait_is_not_asked_at_once_again_and_again(seconds: Any) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", *[failure(429, retry_after=seconds)] * 1000)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(client.call("getMe"), 0.7)
        assert len(server.requests) <= 8

    with_client(use)


def test_refusals_without_an_end_are_raised_after_ten_times_the_patience() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", *[failure(429, retry_after=0.05)] * 1000)
        began = time.monotonic()
        with pytest.raises(RetryAfter):
            await client.call("getMe")
        assert time.monotonic() - began < 1.0

    with_client(use, retry=Retry(first=0.01, patience=0.05))


def test_calls_without_retries_wait_for_nobody() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", failure(429, retry_after=0.5))
        held = asyncio.create_task(client.call("sendMessage", {"chat_id": 1}))
        while not server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        began = time.monotonic()
        await client.using(retry=None).call("sendMessage", {"chat_id": 1})
        assert time.monotonic() - began < 0.3
        await held

    with_client(use)


def test_a_client_serves_one_loop_after_another() -> None:
    client = TelegramClient(TOKEN, "http://127.0.0.1:1", retry=QUICK)

    async def use(server: Server, _client: TelegramClient) -> None:
        client.transport._base_url = server.url
        server.answers("sendMessage", failure(429, retry_after=0.05), failure(429, retry_after=0.05))
        await asyncio.gather(*(client.call("sendMessage", {"chat_id": 1}) for _ in range(5)))
        await client.close()

    with_client(use)
    with_client(use)


def test_a_call_that_waits_for_its_next_try_gives_up_when_the_client_is_closed() -> None:
    """Else it would open connections that nobody closes."""

    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", failure(500), ok(1))
        waiting = asyncio.create_task(client.call("getMe"))
        while not server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        await client.close()
        with pytest.raises(Exception, match="it says no"):
            await waiting
        assert len(server.requests) == 1
        assert client.transport._sessions == {}

    with_client(use, retry=Retry(first=0.3))

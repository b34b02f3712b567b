"""Functions around outgoing calls, and limits of rates."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import pytest

from tamis_bot_api import CallNext, RateLimit, TelegramClient
from tamis_bot_api.client import rates as rates_module
from tamis_telegram import Message

from .server import MESSAGE, Server, failure, ok, with_bot, with_client

if TYPE_CHECKING:
    from collections.abc import Mapping


def test_transformers_stand_around_calls_in_the_order_in_which_they_came() -> None:
    async def use(server: Server, bot: Any) -> None:
        server.results["sendMessage"] = MESSAGE
        seen: list[Any] = []

        @bot.client.transform
        async def outer(call_next: CallNext, method: str, params: Mapping[str, Any]) -> Any:
            seen.append(("outer", method))
            result = await call_next(method, {**params, "disable_notification": True})
            seen.append(type(result))
            return result

        @bot.client.transform
        async def inner(call_next: CallNext, method: str, params: Mapping[str, Any]) -> Any:
            seen.append(("inner", params["disable_notification"]))
            return await call_next(method, params)

        assert (await bot.api.send_message(5, "hi")).text == "hi"
        assert seen == [("outer", "sendMessage"), ("inner", True), Message]
        assert server.requests[0].params == {"chat_id": 5, "text": "hi", "disable_notification": True}

    with_bot(use)


def test_a_transformer_sees_a_call_once_however_often_it_is_tried() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", failure(500), failure(500), ok(1))
        seen: list[str] = []

        @client.transform
        async def note(call_next: CallNext, method: str, params: Mapping[str, Any]) -> Any:
            seen.append(method)
            return await call_next(method, params)

        assert await client.call("getMe") == 1
        assert (seen, len(server.requests)) == (["getMe"], 3)
        await client.using(timeout=1).call("getMe")
        assert seen == ["getMe", "getMe"]

    with_client(use)


def test_a_transformer_can_answer_by_itself() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        @client.transform
        async def dry(call_next: CallNext, method: str, params: Mapping[str, Any]) -> Any:
            return "not called"

        assert await client.call("getMe") == "not called"
        assert server.requests == []

    with_client(use)


# --- rates: on a clock that only waiting moves ---


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        self._waiting: list[tuple[float, asyncio.Event]] = []
        monkeypatch.setattr(rates_module, "time", self)
        monkeypatch.setattr(rates_module, "asyncio", self)
        self.Lock = asyncio.Lock
        self.get_running_loop = asyncio.get_running_loop

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        due = asyncio.Event()
        self._waiting.append((self.now + seconds, due))
        await due.wait()

    async def until(self, tasks: list[asyncio.Task[Any]]) -> None:
        while not all(task.done() for task in tasks):
            for _ in range(500):  # all that can go on now
                await asyncio.sleep(0)
            if self._waiting:
                self._waiting.sort(key=lambda entry: entry[0])
                at, due = self._waiting.pop(0)
                self.now = max(self.now, at)
                due.set()


def _sent(monkeypatch: pytest.MonkeyPatch, limit: RateLimit, calls: list[tuple[str, Any]]) -> list[tuple[float, Any]]:
    """When, in seconds from now, each of these calls went out, all made at once."""
    clock = Clock(monkeypatch)
    sent: list[tuple[float, Any]] = []

    async def last(method: str, params: Mapping[str, Any], /) -> Any:
        sent.append((round(clock.now - 1000.0, 6), params.get("number", params.get("chat_id"))))

    async def main() -> None:
        tasks = [asyncio.ensure_future(limit(last, method, params)) for method, params in calls]
        await clock.until(tasks)

    asyncio.run(main())
    return sent


def test_a_chat_gets_one_message_a_second_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = [("sendMessage", {"chat_id": 5, "number": number}) for number in range(4)]
    assert _sent(monkeypatch, RateLimit(), calls) == [(0, 0), (1, 1), (2, 2), (3, 3)]


def test_a_group_gets_twenty_messages_in_any_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = [("sendMessage", {"chat_id": -5, "number": number}) for number in range(45)]
    times = [at for at, _ in _sent(monkeypatch, RateLimit(per_chat=None), calls)]
    assert times == [0] * 20 + [60] * 20 + [120] * 5


def test_all_chats_together_get_thirty_messages_in_any_second(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = _sent(monkeypatch, RateLimit(), [("sendMessage", {"chat_id": chat}) for chat in range(1, 101)])
    times = [at for at, _ in sent]
    for start in times:
        assert len([at for at in times if start <= at < start + 1]) <= 30
    assert times[-1] == 3


def test_a_chat_that_waits_holds_up_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = [("sendMessage", {"chat_id": 5, "number": f"slow {number}"}) for number in range(5)]
    calls += [("sendMessage", {"chat_id": chat, "number": "quick"}) for chat in range(10, 35)]
    sent = _sent(monkeypatch, RateLimit(), calls)
    assert [at for at, what in sent if what == "quick"] == [0] * 25
    assert [at for at, what in sent if what != "quick"] == [0, 1, 2, 3, 4]


def test_what_puts_nothing_into_a_chat_does_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, Any]] = [
        (name, {"chat_id": 5}) for name in ("getChat", "sendChatAction", "banChatMember")
    ] * 20
    assert {at for at, _ in _sent(monkeypatch, RateLimit(), calls)} == {0}


def test_chats_that_are_quiet_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    limit = RateLimit(total=None)

    async def last(method: str, params: Mapping[str, Any], /) -> Any: ...

    async def main() -> None:
        for chat in range(10_000):
            clock.now += 0.1
            await limit(last, "sendMessage", {"chat_id": chat})

    asyncio.run(main())
    assert len(limit._chats) < 50


def test_a_client_takes_limits_as_an_option() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        began = time.monotonic()
        await asyncio.gather(*(client.call("sendMessage", {"chat_id": 5}) for _ in range(2)))
        assert 1.0 <= time.monotonic() - began < 2.0

    with_client(use, limits=RateLimit())


@pytest.mark.parametrize(
    "limits", [{"per_chat": 10}, {"total": 10, "per_chat": None}, {"per_chat": None, "per_group": 10}]
)
def test_cancelled_calls_give_their_places_back(monkeypatch: pytest.MonkeyPatch, limits: dict[str, Any]) -> None:
    clock = Clock(monkeypatch)
    limit = RateLimit(**{"total": None, "per_group": None, **limits})
    sent: list[float] = []

    async def last(method: str, params: Mapping[str, Any], /) -> Any:
        sent.append(clock.now - 1000.0)

    async def main() -> None:
        def call() -> asyncio.Task[Any]:
            return asyncio.ensure_future(limit(last, "sendMessage", {"chat_id": -5}))

        tasks = [call() for _ in range(50)]
        for _ in range(200):
            await asyncio.sleep(0)
        assert len(sent) == 10
        for task in tasks[10:45]:
            task.cancel()
        await asyncio.wait(tasks[10:45])
        await clock.until([*tasks[45:], call()])

    asyncio.run(main())
    period = 60.0 if "per_group" in limits else 1.0
    assert sent == [0.0] * 10 + [period] * 6


def test_a_limit_serves_one_loop_after_another_and_still_counts() -> None:
    limit = RateLimit(total=None, per_group=None, per_chat=2)
    sent: list[float] = []

    async def last(method: str, params: Mapping[str, Any], /) -> Any:
        sent.append(time.monotonic())

    async def main() -> None:
        await asyncio.gather(*(limit(last, "sendMessage", {"chat_id": 5}) for _ in range(3)))

    asyncio.run(main())
    asyncio.run(main())
    assert all(later - earlier >= 1.0 for earlier, later in zip(sent, sent[2:], strict=False))

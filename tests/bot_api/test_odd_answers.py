"""Polling over a server that answers oddly: never asked without a pause, and nothing odd becomes the offset."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import web

from tamis.delivery.backoff import Backoff
from tamis_bot_api import BadResponse, RetryAfter, TelegramClient
from tamis_bot_api.receiving.offset import Offset, update_id_of
from tamis_bot_api.receiving.polling import flood_wait_of
from tamis_bot_api.testing import html, silent
from tamis_telegram import Bot

from .live import Seen, bot_on, fake, message, polling, run, update
from .server import Server, with_client


def _text(number: int, text: str) -> bytes:
    return update(number, text)


class _Answers:
    """Stands for the client: each poll gets the next answer at once, the last of them for ever."""

    def __init__(self, bot: Bot, monkeypatch: pytest.MonkeyPatch, *answers: list[bytes] | Exception) -> None:
        self.offsets: list[int | None] = []
        self._answers = list(answers)
        monkeypatch.setattr(bot.client, "updates", self._updates)

    async def _updates(self, offset: int | None = None, **_options: Any) -> list[bytes]:
        await asyncio.sleep(0)
        self.offsets.append(offset)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.mark.parametrize(
    "answer",
    [[], [_text(5, "again")], [b'{"message": 1}'], [b'{"update_id": -5}'],
     *(RetryAfter("getUpdates", 429, "slow down", {"retry_after": wait}) for wait in (0, -5, 1e-9, "x", None, True))],
    ids=repr,
)  # fmt: skip
def test_a_server_that_answers_at_once_is_not_asked_hundreds_of_times(
    answer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def main() -> None:
        bot = Bot("1:t", me=1, username="b")
        Seen(bot)
        answers = _Answers(bot, monkeypatch, answer)
        async with polling(bot, delays=(0.5, 1.0)):
            await asyncio.sleep(1.1)
        assert 1 < len(answers.offsets) <= 5

    run(main())


def test_answers_that_bring_something_new_are_asked_for_without_a_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        bot = Bot("1:t", me=1, username="b")
        seen = Seen(bot)
        _Answers(bot, monkeypatch, *([_text(number, str(number))] for number in range(1, 201)), [])
        async with polling(bot):
            await seen.wait(200, 2.0)

    run(main())


def test_what_is_sent_again_though_it_was_confirmed_is_handled_once_and_said_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        bot = Bot("1:t", me=1, username="b")
        seen = Seen(bot)
        first, second = _text(5, "first"), _text(6, "second")
        _Answers(bot, monkeypatch, [first], [first], [first, second], [first, second])
        async with polling(bot) as poller:
            await seen.wait(2)
            await asyncio.sleep(0.6)
            assert seen.texts == ["first", "second"]
            assert poller.offset == 7

    run(main())
    assert [record.levelname for record in caplog.records if "come again" in record.message] == ["WARNING"]


def test_ids_that_begin_anew_are_new(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a week without updates Telegram chooses any number to go on with."""

    async def main() -> None:
        bot = Bot("1:t", me=1, username="b")
        seen = Seen(bot)
        answers = _Answers(bot, monkeypatch, [_text(900, "old")], [_text(7, "new")], [_text(8, "newer")], [])
        async with polling(bot):
            assert await seen.wait(3) == ["old", "new", "newer"]
            await asyncio.sleep(0.05)
        assert answers.offsets[:4] == [None, 901, 8, 9]

    run(main())


def _next_after(raws: list[bytes]) -> int | None:
    offset = Offset()
    offset.move_past(raws)
    return offset.next


def test_the_offset_is_read_also_where_the_update_cannot_be() -> None:
    assert _next_after([update(1), update(5)]) == 6
    assert _next_after([update(1), b'{"update_id": 7, "message": {"text": "\xff"}']) == 8
    assert _next_after([b"[]", b"nothing"]) is None
    assert _next_after([b'{"update_id": 9, "message": ' + b"[" * 100_000]) == 10


@pytest.mark.parametrize("odd", [0, -5, -(2**63), 2**53, 2**63, 10**30])
def test_a_number_that_can_be_no_id_never_becomes_the_offset(odd: int) -> None:
    assert _next_after([b'{"update_id": %d}' % odd]) is None
    assert _next_after([_text(5, "a"), b'{"update_id": %d}' % odd, b'{"update_id": "6"}']) == 6
    assert update_id_of(b'{"update_id": 9007199254740991}') == 2**53 - 1


def test_a_wait_of_years_is_not_waited_out() -> None:
    error = RetryAfter("getUpdates", 429, "slow down", {"retry_after": 1e9})
    assert flood_wait_of(error, Backoff()) == 300.0


@pytest.mark.parametrize("code", [401, 404])
def test_a_page_of_a_proxy_does_not_end_the_bot(code: int) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            server.script("getUpdates", html(code), html(code))
            server.push(message("hello"))
            async with polling(bot):
                assert await seen.wait(1) == ["hello"]

    run(main())


def test_slow_calls_do_not_hold_up_polls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tamis_bot_api.client.transport._CONNECTIONS", 3)

    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            server.script("sendVideo", *[silent()] * 20)
            async with polling(bot):
                calls = [asyncio.create_task(bot.call("sendVideo", {"chat_id": n, "video": "F"})) for n in range(20)]
                await asyncio.sleep(0.2)
                server.push(message("hello"))
                assert await seen.wait(1, 2.0) == ["hello"]
                for call in calls:
                    call.cancel()
                await asyncio.wait(calls)

    run(main())


@pytest.mark.parametrize("method", ["getMe", "getUpdates"])
@pytest.mark.parametrize("packed", [True, False])
def test_an_answer_without_an_end_is_not_read_to_it(method: str, packed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tamis_bot_api.client.transport._LONGEST_ANSWER", 1_000_000)
    sent = 0

    async def endless(_server: Server, request: web.Request) -> web.StreamResponse:
        nonlocal sent
        response = web.StreamResponse()
        if packed:
            response.enable_compression()
        await response.prepare(request)
        try:
            while sent < 1 << 28:
                await response.write(b" " * 65536)
                sent += 65536
        except (ConnectionError, RuntimeError):
            pass
        return response

    async def use(_server: Server, client: TelegramClient) -> None:
        with pytest.raises(BadResponse, match="more than 1000000 bytes"):
            await (client.updates(timeout=0) if method == "getUpdates" else client.using(retry=None).call(method))

    monkeypatch.setattr(Server, "call", endless)
    with_client(use)
    assert sent < 1 << 27

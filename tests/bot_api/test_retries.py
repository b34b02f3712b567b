"""When a call is tried again."""

from __future__ import annotations

import asyncio
import io
import logging
import time
from typing import Any

import pytest

from tamis_bot_api import (
    BadRequest,
    BadResponse,
    InputFile,
    NetworkError,
    Retry,
    RetryAfter,
    ServerError,
    TelegramClient,
    TelegramError,
    Unauthorized,
)
from tamis_bot_api.client.retries import is_safe
from tamis_telegram.api import METHODS

from .server import QUICK, TOKEN, Server, failure, ok, with_client

SEND = {"chat_id": 1, "text": "hi"}


def test_429_waits_as_long_as_telegram_says_and_no_other_call_waits() -> None:

    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", failure(429, "Too Many Requests", retry_after=2))
        waiting = asyncio.create_task(client.call("sendMessage", SEND))
        while not server.requests:
            await asyncio.sleep(0.01)
        began = time.monotonic()
        for chat in range(2, 12):
            await client.call("sendMessage", {"chat_id": chat, "text": "hi"})
        assert time.monotonic() - began < 1.0
        assert await waiting is True
        first, *_, last = server.requests
        assert last.params == first.params
        assert 2.0 <= last.at - first.at <= 2.5

    with_client(use)


def test_429_on_get_updates_is_told_to_who_polls() -> None:
    """`updates` is tried once."""

    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getUpdates", failure(429, retry_after=2))
        with pytest.raises(RetryAfter) as caught:
            await client.updates()
        assert caught.value.retry_after == 2.0
        assert len(server.requests) == 1

    with_client(use)


def test_a_longer_wait_than_the_patience_is_raised_at_once() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", failure(429, retry_after=61))
        with pytest.raises(RetryAfter):
            await client.call("sendMessage", SEND)
        assert len(server.requests) == 1

    with_client(use)


@pytest.mark.parametrize(
    "answer",
    [failure(500), (502, "<html>Bad Gateway</html>"), failure(503), (504, "")],
    ids=["500", "502 html", "503", "504 empty"],
)
@pytest.mark.parametrize("method", ["sendMessage", "getMe"])
def test_server_errors_are_tried_again(answer: Any, method: str) -> None:

    async def use(server: Server, client: TelegramClient) -> None:
        server.answers(method, answer, answer, ok(True))
        assert await client.call(method, SEND) is True
        assert len(server.requests) == 3

    with_client(use)


@pytest.mark.parametrize("answer", [(200, ""), (200, {"ok": False}), "cut", "cut body"])
def test_where_it_may_have_been_done_only_what_does_no_harm_twice_is_repeated(answer: Any) -> None:
    """A message is not sent twice, what the bot reads is read again."""

    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getChat", answer, ok({"id": 1}))
        assert await client.call("getChat", {"chat_id": 1}) == {"id": 1}
        server.answers("sendMessage", answer, ok(True))
        with pytest.raises((BadResponse, NetworkError)):
            await client.call("sendMessage", SEND)
        assert server.methods() == ["getChat", "getChat", "sendMessage"]

    with_client(use)


@pytest.mark.parametrize("answer", ["cut", (200, "")])
def test_repeat_repeats_messages_too(answer: Any) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", answer, ok(True))
        assert await client.call("sendMessage", SEND) is True
        assert len(server.requests) == 2

    with_client(use, retry=Retry(first=0.01, repeat=True))


def test_a_connection_that_was_never_made_is_tried_again_for_every_method(caplog: pytest.LogCaptureFixture) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        async with TelegramClient(TOKEN, "http://127.0.0.1:1", retry=QUICK) as other:
            with caplog.at_level(logging.WARNING, "tamis"), pytest.raises(NetworkError):
                await other.call("sendMessage", SEND)

    with_client(use)
    assert [record.message.rpartition(";")[2][:7] for record in caplog.records if record.name.startswith("tamis")] == [
        " try 2 ",
        " try 3 ",
        " try 4 ",
        " try 5 ",
    ]


def test_tries_are_bounded() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", *[failure(500)] * 10)
        with pytest.raises(ServerError):
            await client.call("getMe")
        assert len(server.requests) == 3

    with_client(use, retry=Retry(attempts=3, first=0.01))


@pytest.mark.parametrize("answer", [failure(400), failure(401), failure(403), failure(404), failure(409), failure(413)])
def test_what_would_fail_again_is_not_tried_again(answer: Any) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", answer)
        with pytest.raises(TelegramError):
            await client.call("getMe")
        assert len(server.requests) == 1

    with_client(use)


def test_retries_are_switched_off_for_a_client_and_for_a_call() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", failure(500), failure(500), ok(1))
        with pytest.raises(ServerError):
            await client.using(retry=None).call("getMe")
        assert await client.call("getMe") == 1
        assert len(server.requests) == 3
        async with TelegramClient(TOKEN, server.url, retry=None) as other:
            server.answers("getMe", failure(500))
            with pytest.raises(ServerError):
                await other.call("getMe")

    with_client(use)


def test_waits_double_up_to_the_longest_with_jitter() -> None:
    """Half a second to thirty, at most ten requests in the first thirty seconds."""
    retry = Retry(attempts=100)
    waits = [retry.wait(ServerError("getMe", 500, "no"), attempt) or 0.0 for attempt in range(1, 20)]
    for number, wait in enumerate(waits):
        assert min(30.0, 0.5 * 2**number) <= wait <= min(30.0, 0.625 * 2**number)
    sent, at = 1, 0.0
    for wait in waits:
        at += wait
        sent += at < 30
    assert sent <= 10
    assert len({retry.wait(ServerError("getMe", 500, "no"), 1) for _ in range(10)}) > 1


def test_the_file_of_a_call_that_is_tried_again_is_sent_whole_again(tmp_path: Any) -> None:
    path = tmp_path / "cat.jpg"
    path.write_bytes(b"cat" * 100_000)
    opened: list[int] = []

    def open_() -> Any:
        opened.append(1)
        return iter([b"cat" * 50_000, b"cat" * 50_000])

    async def use(server: Server, client: TelegramClient) -> None:
        for file in (
            InputFile.path(path),
            InputFile.stream(open_, name="cat.jpg"),
            InputFile.stream(io.BytesIO(path.read_bytes()), name="cat.jpg"),
        ):
            server.answers("sendPhoto", failure(429, retry_after=0), failure(500))
            await client.call("sendPhoto", {"chat_id": 1, "photo": file})
        assert len(server.requests) == 9
        assert {request.files["photo"] for request in server.requests} == {("cat.jpg", b"cat" * 100_000)}
        assert len(opened) == 3

    with_client(use)


def test_a_stream_that_cannot_be_read_again_is_not_tried_again() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendPhoto", failure(500), ok(1))
        with pytest.raises(ServerError):
            await client.call(
                "sendPhoto", {"chat_id": 1, "photo": InputFile.stream(iter([b"a", b"b"]), name="cat.jpg")}
            )
        assert [request.files for request in server.requests] == [{"photo": ("cat.jpg", b"ab")}]

    with_client(use)


def test_every_method_of_the_api_is_known_as_safe_to_repeat_or_not() -> None:
    """What makes something is never repeated unasked."""
    making = {name for name in METHODS if not is_safe(name)}
    assert {"sendMessage", "forwardMessages", "copyMessage", "createNewStickerSet", "createInvoiceLink"} <= making
    assert {"postStory", "transferGift", "upgradeGift", "giftPremiumSubscription", "refundStarPayment"} <= making
    assert (
        not {"getMe", "setWebhook", "editMessageText", "deleteMessage", "answerCallbackQuery", "banChatMember"} & making
    )


def test_a_wrong_call_is_an_error_at_once() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", failure(400, "Bad Request"))
        with pytest.raises(BadRequest):
            await client.call("getMe")
        async with TelegramClient("1:wrong", server.url) as other:
            with pytest.raises(Unauthorized):
                await other.call("getMe")

    with_client(use)

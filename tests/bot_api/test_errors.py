"""Each class of error, as the answers that mean it make it."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from tamis_bot_api import (
    BadRequest,
    BadResponse,
    ChatMigrated,
    Conflict,
    EntityTooLarge,
    Forbidden,
    NetworkError,
    NotFound,
    NoTokenError,
    RetryAfter,
    ServerError,
    TelegramClient,
    TelegramError,
    Unauthorized,
    follow_migrations,
)

from .server import TOKEN, Server, failure, ok, with_client

ANSWERS = [
    (failure(400, "Bad Request: chat not found"), BadRequest, 400),
    (failure(401, "Unauthorized"), Unauthorized, 401),
    (failure(403, "Forbidden: bot was blocked by the user"), Forbidden, 403),
    (failure(404, "Not Found"), NotFound, 404),
    (failure(409, "Conflict: terminated by other getUpdates request"), Conflict, 409),
    (failure(413, "Request Entity Too Large"), EntityTooLarge, 413),
    (failure(418, "I'm a teapot"), TelegramError, 418),
    (failure(429, "Too Many Requests", retry_after=3), RetryAfter, 429),
    (failure(500, "Internal Server Error"), ServerError, 500),
    ((502, "<html><h1>502 Bad Gateway</h1></html>"), ServerError, 502),
    ((404, "<html>nothing here</html>"), BadResponse, 404),  # a proxy knows nothing of the token
    ((401, "<html>log in to the proxy</html>"), BadResponse, 401),
    ((403, "<html>forbidden</html>"), BadResponse, 403),
    ((404, {"error": "not found"}), BadResponse, 404),
    ((413, "<html>too large</html>"), EntityTooLarge, 413),
    ((429, "<html>slow down</html>"), RetryAfter, 429),
    ((200, ""), BadResponse, 200),
    ((200, "<html>sign in to this network</html>"), BadResponse, 200),
    ((200, '{"ok": true'), BadResponse, 200),
    ((200, {"ok": True}), BadResponse, 200),
    ((200, {"ok": False}), BadResponse, 200),
    ((200, {"ok": False, "error_code": 400, "description": "Bad Request"}), BadRequest, 400),
    ((200, [1, 2]), BadResponse, 200),
]


@pytest.mark.parametrize(("answer", "kind", "code"), ANSWERS)
def test_an_answer_is_the_error_that_it_means(answer: Any, kind: type[TelegramError], code: int) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getChat", answer)
        with pytest.raises(TelegramError) as caught:
            await client.using(retry=None).call("getChat", {"chat_id": 1})
        assert type(caught.value) is kind
        assert (caught.value.method, caught.value.code) == ("getChat", code)
        assert str(caught.value).startswith("getChat: ")
        assert caught.value.__context__ is None
        again = pickle.loads(pickle.dumps(caught.value))
        assert (type(again), str(again), again.parameters) == (kind, str(caught.value), caught.value.parameters)

    with_client(use)


def test_an_error_says_what_to_do() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", failure(401, "Unauthorized"))
        with pytest.raises(Unauthorized, match=r"^getMe: Unauthorized \(401\). The token is wrong or was revoked"):
            await client.call("getMe")

    with_client(use)


def test_how_long_to_wait_is_in_the_error() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", failure(429, retry_after=3), failure(429))
        for seconds in (3.0, 1.0):  # where Telegram does not say: one second
            with pytest.raises(RetryAfter) as caught:
                await client.using(retry=None).call("getMe")
            assert caught.value.retry_after == seconds

    with_client(use)


def test_a_group_that_has_become_a_supergroup_says_its_new_id() -> None:

    async def use(server: Server, client: TelegramClient) -> None:
        moved = failure(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-1001)
        server.answers("sendMessage", moved, moved)
        with pytest.raises(ChatMigrated) as caught:
            await client.call("sendMessage", {"chat_id": -1, "text": "hi"})
        assert caught.value.chat_id == -1001
        client.transform(follow_migrations)
        assert await client.call("sendMessage", {"chat_id": -1, "text": "hi"}) is True
        assert [request.params["chat_id"] for request in server.requests] == [-1, -1, -1001]

    with_client(use)


@pytest.mark.parametrize("how", ["cut", "cut body"])
def test_a_connection_that_breaks_is_a_network_error(how: str) -> None:

    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", how)
        with pytest.raises(NetworkError, match="sendMessage: the connection failed") as caught:
            await client.call("sendMessage", {"chat_id": 1, "text": "hi"})
        assert caught.value.sent
        assert caught.value.__context__ is None

    with_client(use)


def test_no_answer_in_time_is_a_network_error() -> None:

    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("sendMessage", "silence")
        with pytest.raises(NetworkError, match=r"no answer within 0.2 s") as caught:
            await client.using(timeout=0.2).call("sendMessage", {"chat_id": 1, "text": "hi"})
        assert caught.value.sent
        assert pickle.loads(pickle.dumps(caught.value)).sent

    with_client(use)


def test_where_nobody_listens_nothing_was_sent() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        async with TelegramClient(TOKEN, "http://127.0.0.1:1", retry=None) as other:
            with pytest.raises(NetworkError) as caught:
                await other.call("sendMessage", {"chat_id": 1, "text": "hi"})
        assert not caught.value.sent

    with_client(use)


def test_a_redirect_is_not_followed_and_the_token_stays_here() -> None:

    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getMe", (307, "", {"Location": f"{server.url}/bot{TOKEN}/stolen"}))
        with pytest.raises(BadResponse, match="it redirects to another place, which is not followed"):
            await client.using(retry=None).call("getMe")
        assert server.methods() == ["getMe"]

    with_client(use)


def test_without_a_token_a_call_says_where_it_comes_from(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_TOKEN", raising=False)

    async def use(server: Server, client: TelegramClient) -> None:
        async with TelegramClient(base_url=server.url) as other:
            with pytest.raises(NoTokenError, match=r"^getMe needs the bot's token: .*BOT_TOKEN"):
                await other.call("getMe")
            monkeypatch.setenv("BOT_TOKEN", TOKEN)
            assert await other.call("getMe") is True

    with_client(use)


def test_an_address_without_a_scheme_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match=r"base_url is 'api.telegram.org'; it begins with https://"):
        TelegramClient(TOKEN, "api.telegram.org")


def test_the_address_of_the_bot_api_can_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        async with TelegramClient(TOKEN) as other:
            monkeypatch.setenv("BOT_API_URL", f"{server.url}/")
            assert await other.call("getMe") is True
            monkeypatch.setenv("BOT_API_URL", "localhost:8081")
            with pytest.raises(ValueError, match="BOT_API_URL is 'localhost:8081'; it begins with https://"):
                await other.call("getMe")

    with_client(use)
    monkeypatch.setenv("BOT_API_URL", "")
    assert "at https://api.telegram.org>" in repr(TelegramClient(TOKEN))


def test_a_parameter_that_cannot_be_sent_is_named() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        with pytest.raises(TypeError, match="sendMessage: the parameter 'text' cannot be sent: object has no form"):
            await client.call("sendMessage", {"chat_id": 1, "text": object()})
        server.answers("getMe", ok(5))
        assert await client.call("getMe") == 5

    with_client(use)

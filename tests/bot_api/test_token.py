"""The token is in no log, repr, error, traceback or pickle; `conftest.py` watches what is printed."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from typing import Any

import pytest

from tamis.errors import TamisError
from tamis_bot_api import NetworkError, Retry, TelegramClient, TelegramError
from tamis_telegram import Bot

from .conftest import SECRET
from .server import TOKEN, Server, failure, with_bot, with_client


def test_nothing_shows_the_token() -> None:
    bot = Bot(TOKEN)
    for thing in (
        bot,
        bot.client,
        bot.client.transport,
        bot.client.transport.token,
        bot.api,
        bot.client.using(retry=None),
    ):
        for text in (repr(thing), str(thing), f"{thing}"):
            assert SECRET not in text
    assert repr(bot.client) == "<TelegramClient of <token of bot 4242> at https://api.telegram.org>"
    assert SECRET not in repr(vars(bot)) + repr(vars(bot.client)) + repr(vars(bot.client.transport))


def test_what_holds_the_token_is_not_pickled() -> None:
    bot = Bot(TOKEN)
    for thing in (bot.client, bot.client.transport.token, bot.client.transport):
        with pytest.raises(TypeError, match="not pickled: make"):
            pickle.dumps(thing)


@pytest.mark.parametrize(
    "token", [f"{TOKEN}\n/x", f"{TOKEN} x", SECRET, "", "1:é", f"{TOKEN}/../x", f"{TOKEN}@evil.example"]
)
def test_what_is_no_token_is_refused_without_being_shown(token: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="has not the form of one") as caught:
        TelegramClient(token)
    assert SECRET not in str(caught.value)
    monkeypatch.setenv("BOT_TOKEN", token or " x")

    async def use(server: Server, client: TelegramClient) -> None:
        async with TelegramClient(base_url=server.url) as other:
            with pytest.raises(ValueError, match="has not the form of one"):
                await other.call("getMe")
        assert server.requests == []

    with_client(use)


@pytest.mark.parametrize(
    "answer",
    [
        "cut", "cut body", "silence", failure(401), failure(500, f"no /bot{TOKEN}/getMe"),
        (502, f"<a href='/bot{TOKEN}/x'>"),
        (307, "", {"Location": "http://127.0.0.1:1/x"}), (200, f"echo {TOKEN}"),
        (200, {"ok": False, "description": TOKEN}),
    ],
)  # fmt: skip
def test_no_error_and_no_traceback_with_its_locals_has_the_token(answer: Any) -> None:
    async def use(server: Server, bot: Any) -> None:
        server.answers("getMe", answer)
        with pytest.raises(TelegramError) as caught:
            await bot.api.using(retry=None, timeout=0.2).get_me()
        error: BaseException | None = caught.value
        shown = repr(error) + str(error) + repr(vars(error)) + pickle.dumps(error).decode("latin-1")
        trace = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        frames = [frame for frame in trace.stack if "/tests/" not in frame.filename]
        assert SECRET not in shown
        assert SECRET not in "".join(f"{frame.line} {frame.locals}" for frame in frames)
        assert trace.__context__ is None
        assert trace.__cause__ is None

    with_bot(use)


def test_errors_of_the_network_have_no_address_with_the_token() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        for base in ("http://127.0.0.1:1", "http://no-such-host.invalid"):
            async with TelegramClient(TOKEN, base, retry=Retry(attempts=2, first=0.01)) as other:
                with pytest.raises(NetworkError) as caught:
                    await other.call("getMe")
                assert SECRET not in str(caught.value)

    with_client(use)


def test_nothing_is_logged_with_it_when_asyncio_debugs(caplog: pytest.LogCaptureFixture) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        asyncio.get_running_loop().set_debug(True)
        asyncio.get_running_loop().slow_callback_duration = 0.0
        server.answers("getMe", failure(500), "cut")
        await client.call("getMe")
        lost = asyncio.ensure_future(client.using(retry=None).call("getFile"))
        server.answers("getFile", "cut")
        await asyncio.wait([lost])
        del lost

    with_client(use)
    assert any(record.name == "asyncio" for record in caplog.records)
    assert any(record.levelno == logging.WARNING for record in caplog.records)


def test_the_watch_over_the_output_sees_what_is_printed(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("tamis").debug("a word that is no secret")
    assert "no secret" in caplog.text


def test_errors_are_errors_of_the_project() -> None:
    assert issubclass(TelegramError, TamisError)

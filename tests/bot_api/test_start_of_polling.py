"""How a bot that polls starts: who it is, a webhook that is set, what waits."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from tamis_bot_api.receiving.poll_until_stopped import poll
from tamis_bot_api.testing import empty, error, html, silent

from .live import Seen, bot_on, fake, message, run


def test_a_webhook_that_is_set_is_removed_and_nothing_is_dropped(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        async with fake() as server:
            await server.updates.manage("setWebhook", {"url": "http://127.0.0.1:1/hook"})
            server.push(message("waits"))
            bot = bot_on(server)
            seen = Seen(bot)
            task = asyncio.create_task(poll(bot))
            assert await seen.wait(1) == ["waits"]
            task.cancel()
            await asyncio.wait([task])
            assert server.called("deleteWebhook") == [{}]

    with caplog.at_level(logging.WARNING, "tamis"):
        run(main())
    assert "the webhook http://127.0.0.1:1/hook was set; it is removed" in caplog.text


def test_a_bot_asks_who_it_is() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server, me=None, username=None)
            seen = Seen(bot)
            server.script("getMe", error(500))
            task = asyncio.create_task(poll(bot))
            server.push(message("hello"))
            await seen.wait(1)
            assert (bot.me, bot.username) == (server.me["id"], "fake_bot")
            task.cancel()
            await asyncio.wait([task])

    run(main())


@pytest.mark.parametrize("answer", [error(500), error(404), html(502), html(404), empty(), silent()], ids=repr)
@pytest.mark.parametrize("also", [False, True], ids=["deleteWebhook works", "nor does deleteWebhook"])
def test_a_server_that_knows_no_webhooks_is_polled_all_the_same(
    answer: Any, also: bool, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tamis_bot_api.receiving.poll_until_stopped._ANSWER", 0.2)

    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            server.script("getWebhookInfo", *[answer] * 50)
            if also:
                server.script("deleteWebhook", *[answer] * 50)
            server.push(message("hello"))
            task = asyncio.create_task(poll(bot))
            assert await seen.wait(1, 20) == ["hello"]
            assert len([call for call in server.calls if call.method == "getWebhookInfo"]) <= 3
            task.cancel()
            await asyncio.wait([task])

    run(main())
    assert ("polls without knowing of a webhook" in caplog.text) is also


def test_a_webhook_that_is_set_is_removed_also_where_it_cannot_be_asked_for() -> None:
    async def main() -> None:
        async with fake() as server:
            await server.updates.manage("setWebhook", {"url": "http://127.0.0.1:1/hook"})
            server.script("getWebhookInfo", error(404, "Not Found"))
            server.push(message("waits"))
            bot = bot_on(server)
            seen = Seen(bot)
            task = asyncio.create_task(poll(bot))
            assert await seen.wait(1) == ["waits"]
            task.cancel()
            await asyncio.wait([task])

    run(main())


def test_the_start_says_each_failure_once(caplog: pytest.LogCaptureFixture) -> None:
    """Not once for each of the client's retries, and again for each of its own."""

    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server, me=None, username=None)
            seen = Seen(bot)
            server.script("getMe", error(500), {"is_bot": True}, True)
            server.push(message("hello"))
            task = asyncio.create_task(poll(bot))
            await seen.wait(1)
            task.cancel()
            await asyncio.wait([task])
            assert bot.me == server.me["id"]

    with caplog.at_level(logging.WARNING):
        run(main())
    assert len([record for record in caplog.records if record.message.startswith("asking who the bot is")]) == 3


@pytest.mark.parametrize("drop", [True, False])
def test_what_waited_is_dropped_when_that_is_asked_for(drop: bool) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            server.push(message("of yesterday"))
            task = asyncio.create_task(bot.poll(drop_pending_updates=drop))
            await server.wait_for("deleteWebhook" if drop else "getWebhookInfo", 1)
            while not (server.called("deleteWebhook") if drop else seen.texts):
                await asyncio.sleep(0.01)
            server.push(message("of today"))
            await seen.wait(1 if drop else 2)
            assert seen.texts == (["of today"] if drop else ["of yesterday", "of today"])
            task.cancel()
            await asyncio.wait([task])

    run(main())

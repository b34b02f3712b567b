"""Receiving with an inbox: what came twice is handled once, what is no update is kept, too much has to wait."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from tamis.errors import RegistrationError
from tamis.storage.inbox import open_inbox
from tamis.storage.inbox.memory import MemoryInbox
from tamis_bot_api.receiving.poll_until_stopped import poll

from .live import Seen, bot_on, fake, message, polling, run, serving, update

if TYPE_CHECKING:
    from pathlib import Path

HEADERS = {"X-Telegram-Bot-Api-Secret-Token": "s3cret"}
NUMBER = b'{"update_id": 100000500, "message": {"a": 1e999}}'
DEEP = b'{"update_id": 100000500, "message": ' + b"[" * 5000 + b"]" * 5000 + b"}"


@pytest.fixture(params=["memory", "sqlite"])
def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    return MemoryInbox() if request.param == "memory" else open_inbox(tmp_path / "inbox.db")


def test_what_is_delivered_three_times_over_four_connections_is_handled_once(inbox: Any) -> None:
    async def main() -> None:
        async with fake() as server, aiohttp.ClientSession() as session:
            bot = bot_on(server)
            seen = Seen(bot)
            raws = [update(number, str(number), chat=number % 7 + 1) for number in range(100)] * 3
            random.Random(5).shuffle(raws)
            async with serving(bot.asgi(secret="s3cret", inbox=inbox)) as address:

                async def deliver(some: list[bytes]) -> None:
                    for raw in some:
                        async with session.post(address, data=raw, headers=HEADERS) as response:
                            assert response.status == 200

                await asyncio.gather(*(deliver(raws[number::4]) for number in range(4)))
                await seen.wait(100)
                await bot.join()
            assert sorted(seen.texts, key=int) == [str(number) for number in range(100)]
            await inbox.close()

    run(main(), 60)


def test_what_telegram_gives_again_is_handled_once(inbox: Any) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server, inbox=inbox)
            seen = Seen(bot)
            first = server.push(message("a"))
            assert first is not None
            async with polling(bot):
                await seen.wait(1)
                server.push({"update_id": first, **message("a")})  # as after a confirmation that was lost
                server.push(message("b"))
                await seen.wait(2)
                await bot.join()
            assert seen.texts == ["a", "b"]
            await inbox.close()

    run(main())


@pytest.mark.parametrize("bad", [NUMBER, DEEP], ids=["number", "deep"])
def test_what_is_no_update_is_parked_with_its_bytes(bad: bytes, inbox: Any) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server, inbox=inbox)
            seen = Seen(bot)
            for number in range(30):
                server.push(message(str(number)))
            server.push(bad)
            for number in range(100_000_501, 100_000_530):
                server.push({"update_id": number, **message(str(number))})
            async with polling(bot) as poller:
                await seen.wait(59)
                await bot.join()
                assert poller.polls < 5
                parked = [entry.payload for entry in await inbox.listed(parked=True)]
                assert (len(seen.texts), parked) == (59, [bad])
            await inbox.close()

    run(main())


@pytest.mark.parametrize(
    "bad", [NUMBER, DEEP, b"[1, 2]", b"\x00", b'{"update_id": "x"}'], ids=lambda bad: repr(bad[:12])
)
def test_cases_34_to_36_a_webhook_parks_what_is_no_update_with_its_bytes(bad: bytes, inbox: Any) -> None:
    async def main() -> None:
        async with fake() as server, aiohttp.ClientSession() as session:
            bot = bot_on(server)
            Seen(bot)
            async with serving(bot.asgi(secret="s3cret", inbox=inbox)) as address:
                async with session.post(address, data=bad, headers=HEADERS) as response:
                    assert response.status == 200
                assert [entry.payload for entry in await inbox.listed(parked=True)] == [bad]
            await inbox.close()

    run(main())


def test_the_inbox_can_be_chosen_until_the_bot_starts(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server, inbox=tmp_path / "one.db")
            assert bot.inbox is not None
            bot.inbox = None
            assert bot.inbox is None
            bot.inbox = other = MemoryInbox()
            bot.inbox = other
            async with bot:
                with pytest.raises(RegistrationError, match="choose another before that"):
                    bot.inbox = tmp_path / "two.db"

    run(main())


def test_a_drain_that_is_cancelled_ends_at_once_and_nothing_is_lost(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            began = asyncio.Event()
            bot = bot_on(server, inbox=tmp_path / "inbox.db", grace=30)

            @bot.on("message:text", name="hang")
            async def hang(_event: Any) -> None:
                began.set()
                await asyncio.sleep(60)

            server.push(message("kept"))
            task = asyncio.create_task(poll(bot))
            await began.wait()
            loop = asyncio.get_running_loop()
            task.cancel()
            await asyncio.sleep(0.1)
            assert not task.done()  # it waits for the handler
            before = loop.time()
            task.cancel()
            await asyncio.wait([task])
            assert loop.time() - before < 1
            again = bot_on(server, inbox=tmp_path / "inbox.db")
            seen = Seen(again)
            async with polling(again):
                assert await seen.wait(1) == ["kept"]

    run(main())


def test_ten_times_too_much_is_refused_for_now_and_nothing_is_lost() -> None:
    async def main() -> None:
        async with fake(retry=0.01) as server:
            inbox = MemoryInbox(rows=50)
            bot = bot_on(server, concurrency=10)
            seen, statuses = Seen(bot), list[int]()
            hook = bot.asgi(secret="s3cret", inbox=inbox)

            async def watched(scope: Any, receive: Any, send: Any) -> None:
                async def note(message: Any) -> None:
                    statuses.extend([message["status"]] if "status" in message else [])
                    await send(message)

                await hook(scope, receive, note)

            async with serving(watched) as address:
                await server.updates.manage("setWebhook", {"url": address, "secret_token": "s3cret"})
                for number in range(500):
                    server.push(message(str(number), chat=number % 50 + 1))
                await seen.wait(500, 60)
            assert (sorted(seen.texts, key=int), server.updates.confirmed) == (
                [str(number) for number in range(500)],
                500,
            )
            assert set(statuses) <= {200, 503}

    run(main(), 60)

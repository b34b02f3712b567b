"""Long polling over a server that fails in every way: nothing is lost, nothing is asked too often."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from tamis.delivery.backoff import Backoff
from tamis.errors import InboxFullError, RegistrationError, StoreUnavailableError
from tamis_bot_api.client.errors import NoTokenError, Unauthorized
from tamis_bot_api.client.get_updates import split
from tamis_bot_api.receiving.poll_until_stopped import poll
from tamis_bot_api.receiving.polling import Polling
from tamis_bot_api.testing import (
    cut,
    empty,
    error,
    html,
    malformed,
    no_code,
    retry_after,
    silent,
)
from tamis_telegram import App, Bot

from .live import Seen, bot_on, fake, message, polling, run


def polls(server: Any) -> list[Any]:
    return [call for call in server.calls if call.method == "getUpdates"]


# --- what works ---


def test_updates_are_handled_in_order_and_confirmed_when_they_are_stored() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            for number in range(250):
                server.push(message(str(number)))
            async with polling(bot) as poller:
                assert await seen.wait(250) == [str(number) for number in range(250)]
                last = server.push(message("last"))
                await seen.wait(251)
                assert last is not None
                while poller.offset != last + 1:
                    await asyncio.sleep(0.01)
            offsets = [call.params.get("offset") for call in polls(server)]
            assert offsets[0] is None
            assert offsets[1:] == sorted(offsets[1:])

    run(main())


def test_only_kinds_with_a_handler_are_asked_for() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            Seen(bot)

            @bot.on("callback_query:data")
            async def press(_event: Any) -> None: ...

            async with polling(bot):
                await server.wait_for("getUpdates", 0)
                while not polls(server):
                    await asyncio.sleep(0.01)
            assert polls(server)[0].params["allowed_updates"] == ["callback_query", "message"]

    run(main())


def test_a_handler_that_comes_later_gets_its_kind_too() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            async with polling(bot):
                server.push(message("first"))
                await seen.wait(1)
                with bot.registry.owner("plugin"):

                    @bot.on("callback_query:data")
                    async def press(_event: Any) -> None: ...

                server.push(message("second"))
                await seen.wait(2)
                while polls(server)[-1].params["allowed_updates"] != ["callback_query", "message"]:
                    await asyncio.sleep(0.01)

    run(main())


def test_a_bot_does_not_run_in_a_loop_that_runs() -> None:
    async def main() -> None:
        Bot("1:t", me=1, username="b").run(inbox=None)

    with pytest.raises(RegistrationError, match=r"write: await bot\.poll\(\)"):
        run(main())


def test_a_bot_without_a_token_says_how_to_give_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    with pytest.raises(NoTokenError, match="set BOT_TOKEN in the environment"):
        run(poll(Bot()))


def test_a_list_of_kinds_that_lacks_one_is_refused_at_the_start() -> None:
    bot = Bot("1:t", me=1, username="b")
    Seen(bot)
    with pytest.raises(RegistrationError, match="lacks 'message', which handler seen is for"):
        run(poll(bot, allowed_updates=["callback_query"]))


# --- 22: overload ---


class _Full:
    """An inbox that takes nothing for a while, in front of the bot's own way to accept."""

    def __init__(self, bot: Bot, *errors: Exception) -> None:
        self.tried: list[int] = []
        self._accept = bot.accept
        self._errors = list(errors)

    async def accept(self, raws: Any, **options: Any) -> Any:
        self.tried.append(len(raws))
        if self._errors:
            raise self._errors.pop(0)
        return await self._accept(raws, **options)


def test_polling_pauses_while_the_inbox_is_full(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            full = _Full(
                bot, InboxFullError("inbox.db", "100000 wait", 0.05), InboxFullError("inbox.db", "100000 wait", 0.05)
            )
            monkeypatch.setattr(bot, "accept", full.accept)
            for number in range(3):
                server.push(message(str(number)))
            async with polling(bot):
                assert await seen.wait(3) == ["0", "1", "2"]
                assert full.tried == [3, 3, 3]  # the same updates, without asking for them again
                assert len([call for call in polls(server) if call.code]) == 1
            assert server.updates.confirmed <= 3

    with caplog.at_level(logging.INFO, "tamis_bot_api"):
        run(main())
    said = [record.message for record in caplog.records if record.message.startswith("polling ")]
    assert [text.partition(":")[0] for text in said] == ["polling pauses", "polling goes on"]
    assert "@fake_bot polls for message" in caplog.text


def test_a_bot_without_an_inbox_takes_no_more_than_it_can_do() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server, concurrency=20)
            go, running = asyncio.Event(), list[int]()

            @bot.on("message:text")
            async def slow(_event: Any) -> None:
                running.append(1)
                await go.wait()

            for number in range(500):
                server.push(message("x", chat=number + 1))
            async with polling(bot):
                while len(running) < 20:
                    await asyncio.sleep(0.01)
                await asyncio.sleep(0.1)
                assert (bot.in_flight, len(polls(server)), server.updates.confirmed) == (20, 1, 0)
                go.set()
                while len(running) < 500:
                    await asyncio.sleep(0.01)

    run(main())


def test_polling_goes_on_when_the_store_is_there_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            full = _Full(
                bot,
                StoreUnavailableError("inbox.db", "the disk is full"),
                StoreUnavailableError("inbox.db", "the disk is full"),
            )
            monkeypatch.setattr(bot, "accept", full.accept)
            server.push(message("kept"))
            async with polling(bot) as poller:
                assert await seen.wait(1) == ["kept"]
                assert (full.tried, poller.polls <= 2) == ([1, 1, 1], True)

    run(main())


# --- 23 to 28: Telegram fails ---


def test_a_429_is_waited_out_before_the_next_poll() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            server.push(message("hello"))
            server.script("getUpdates", retry_after(1))
            async with polling(bot):
                await seen.wait(1)
            first, second = [call.at for call in polls(server)][:2]
            assert 1.0 <= second - first <= 1.5

    run(main())


def test_a_conflict_is_waited_out_with_one_warning(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            server.push(message("hello"))
            server.script("getUpdates", *[error(409)] * 5)
            async with polling(bot):
                assert await seen.wait(1) == ["hello"]

    with caplog.at_level(logging.WARNING, "tamis"):
        run(main())
    assert len([record for record in caplog.records if "Conflict" in record.getMessage()]) == 1


def test_two_bots_of_one_token_both_live_and_one_gets_the_updates() -> None:
    async def main() -> None:
        async with fake() as server:
            old, new = bot_on(server), bot_on(server)
            seen_by_old, seen_by_new = Seen(old), Seen(new)
            async with polling(old, timeout=5):
                async with polling(new, timeout=5):
                    await asyncio.sleep(0.2)
                    server.push(message("during"))
                    while not (seen_by_old.texts or seen_by_new.texts):
                        await asyncio.sleep(0.01)
                before = len(seen_by_old.texts)
                server.push(message("after"))
                await seen_by_old.wait(before + 1)

    run(main())


@pytest.mark.parametrize(
    "answer",
    [error(500), html(502), empty(), no_code(), cut(), malformed(), error(418, "something new")],
    ids=repr,
)
def test_cases_25_27_28_polling_recovers_and_loses_nothing(answer: Any) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            for number in range(60):
                server.push(message(str(number)))
            server.script("getUpdates", *[answer] * 3)
            async with polling(bot):
                assert await seen.wait(60) == [str(number) for number in range(60)]
            assert [call.params.get("offset") for call in polls(server)[:4]] == [None] * 4

    run(main())


def test_ten_requests_at_most_in_the_first_half_minute() -> None:
    backoff, at, requests = Backoff(), 0.0, 1
    delays: list[float] = []
    while at < 30:
        delays.append(backoff.next())
        at += delays[-1]
        requests += 1
    assert requests <= 10
    assert delays[0] >= 0.5
    more = [backoff.next() for _ in range(50)]
    assert max(more) == 30.0
    assert len(set(delays)) == len(delays)  # jitter
    backoff.reset()
    assert backoff.next() < 0.7


def test_a_wrong_token_ends_polling_loudly(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            Seen(bot)
            server.script("getUpdates", error(401))
            await poll(bot)

    with pytest.raises(Unauthorized, match="@BotFather"):
        run(main())
    assert [record.levelname for record in caplog.records if "Unauthorized" in record.getMessage()] == ["CRITICAL"]


def test_a_connection_that_brings_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tamis_bot_api.receiving.polling._SILENCE", 0.2)

    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            server.script("getUpdates", silent())
            server.push(message("hello"))
            async with polling(bot, timeout=0):
                assert await seen.wait(1) == ["hello"]

    run(main())


def test_a_server_that_is_away_and_comes_back_is_polled_again() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            port = int(server.url.rpartition(":")[2])
            async with polling(bot):
                server.push(message("before"))
                await seen.wait(1)
                await server.stop()
                await asyncio.sleep(0.1)
                await server.start(port)
                server.push(message("after"))
                assert await seen.wait(2) == ["before", "after"]

    run(main())


# --- 30: a bad update ---


@pytest.mark.parametrize(
    ("bad", "handled"),
    [
        (b'{"update_id": 100000500, "message": "a text"}', 59),
        (b'{"update_id": 100000500, "message": {"message_id": "x", "chat": 5}}', 59),
        (b'{"update_id": 100000500, "message": {"date": 1, "text": "\\ud800"}}', 60),  # a text, and its problems
    ],
)
def test_one_bad_update_among_sixty_stops_none_of_the_others(bad: bytes, handled: int) -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            seen = Seen(bot)
            for number in range(30):
                server.push(message(str(number)))
            server.push(bad)
            for number in range(100_000_501, 100_000_530):
                server.push({"update_id": number, **message(str(number))})
            async with polling(bot):
                await seen.wait(handled, 5)
                await asyncio.sleep(0.3)
                assert len(seen.texts) == handled
                assert len(polls(server)) < 5
            assert server.updates.waiting <= 59

    run(main())


@pytest.mark.parametrize(
    ("body", "items"),
    [
        (b'{"ok":true,"result":[]}', []),
        (b'{"ok":true,"result":[{"a":"\\ud800"}, {"b":["]","}"]}]}', [b'{"a":"\\ud800"}', b'{"b":["]","}"]}']),
        (b'{"ok":true,"result":[{"a":"\\"]"},{}] }', [b'{"a":"\\"]"}', b"{}"]),
        (b'{"ok":true,"result":[{"a":1},{"b":', None),
        (b'{"ok":true,"result":[{"a":"x', None),
        (b'{"ok":true,"result":[{"a":1}]', None),
        (b'{"ok":false}', None),
    ],
)
def test_an_answer_is_cut_by_its_brackets_where_a_decoder_gives_up(body: bytes, items: Any) -> None:
    assert split(body) == items


# --- the end ---


def test_stopping_ends_the_poll_that_waits() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            Seen(bot)
            loop = asyncio.get_running_loop()
            async with polling(bot, timeout=50):
                while not polls(server):
                    await asyncio.sleep(0.01)
                before = loop.time()
            assert loop.time() - before < 1

    run(main())


def test_without_an_inbox_only_what_was_handled_is_confirmed_at_the_end() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server, grace=0.1)
            started = asyncio.Event()

            @bot.on("message:text")
            async def hang(_event: Any) -> None:
                started.set()
                await asyncio.sleep(60)

            server.push(message("unfinished"))
            task = asyncio.create_task(poll(bot))
            await started.wait()
            task.cancel()
            await asyncio.wait([task])
            assert server.updates.confirmed == 0  # the next start gets it again

    run(main())


def test_an_app_that_is_no_bot_does_not_poll() -> None:
    assert not hasattr(App, "poll")
    assert Polling.__doc__

"""Several bots over one store: each keeps its own conversations, timeouts and switches."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tamis.plugins import switching
from tamis.storage.sessions import SessionKey, Store
from tamis_telegram import App, Event, MessageTextEvent, Session

from ..storage.sessions.places import Place  # noqa: TID252 - what both folders of tests share
from .shop import text


def bot(store: Store, me: int, log: list[str], name: str = "order", **options: Any) -> App:
    """A bot that asks what one would like, and minds when no answer comes."""
    app = App(sessions=store, me=me, watchdog=None)

    async def call(method: str, params: Any, /) -> Any:
        log.append(f"{me} says {params['text']}")
        return {"message_id": 1}

    setattr(app, "call", call)  # noqa: B010 - a client is what an app may have
    with app.registry.owner("shop"):
        order = app.on("message:text").command("order").steps(name=name, **options)

        @order.got("what", None)
        async def what(event: MessageTextEvent, what: str, session: Session) -> None:
            session.finish(f"{what} for you")

        @order.on_timeout
        async def late(event: Event) -> None:
            log.append(f"{me} minds")

        @app.on("message:text", name="buy", priority=5)
        async def other(event: MessageTextEvent) -> None:
            log.append(f"{me} passes {event.msg.text}")

    return app


def play(place: Place, scenario: Callable[[Store], Awaitable[None]]) -> None:
    async def whole() -> None:
        store = place.open()
        try:
            await scenario(store)
        finally:
            await store.close()

    asyncio.run(whole())


@pytest.mark.parametrize("names", [("order", "order"), ("book", "order")], ids=["same", "others"])
def test_a_bot_neither_runs_nor_ends_the_timeouts_of_another_one(place: Place, names: tuple[str, str]) -> None:
    async def scenario(store: Store) -> None:
        log: list[str] = []
        theirs = bot(store, 222, log, names[1], answer_within=0)
        async with asyncio.timeout(20):
            for number in range(30):
                await theirs.handle(text("/order", number, chat={"id": number, "type": "private"}))
            mine = bot(store, 111, log, names[0], answer_within=0)
            async with mine:  # while the other bot is down
                assert await mine.conversations.expire() == 0
                await mine.handle(text("/order"))
                while "111 minds" not in log:
                    await asyncio.sleep(0.01)
                assert await store.count() == 30
            assert await theirs.conversations.expire() == 30
        assert sorted(log) == ["111 minds", *["222 minds"] * 30]
        assert await store.count() == 0

    play(place, scenario)


def test_keys_without_a_bot_do_not_mix_the_conversations_of_two_bots(place: Place) -> None:
    """What a function says of whose answers count may name no bot."""

    async def scenario(store: Store) -> None:
        log: list[str] = []

        def per(event: Any) -> SessionKey:
            return SessionKey(chat="everyone")

        one, other = bot(store, 111, log, per=per), bot(store, 222, log, per=per)
        await one.handle(text("/order", 1))
        await other.handle(text("cake", 2))
        await other.handle(text("/order", 3))  # in place of its own one only
        assert await other.conversations.cancel(other.decode(text("x", 4))) == 1
        await one.handle(text("tea", 5))
        assert log == ["222 passes cake", "111 says tea for you"]

    play(place, scenario)


def test_two_accounts_of_one_app_answer_each_others_questions_where_the_key_says_so(place: Place) -> None:
    async def scenario(store: Store) -> None:
        log: list[str] = []
        app = bot(store, 111, log, per=lambda event: SessionKey(chat="everyone"))
        first = app.decode(text("/order", 1))
        first.me = 333
        await app.feed(first)
        await app.join()
        assert [one.owner for one in await store.find(SessionKey(chat="everyone"))] == ["333"]
        await app.handle(text("tea", 2))
        assert "111 says tea for you" in log

    play(place, scenario)


def test_a_switch_is_the_bots_own_and_reaches_its_other_processes(
    durable: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(switching, "_LOOK_AGAIN", 0.05)

    async def scenario(store: Store) -> None:
        log: list[str] = []
        stores = [durable.open() for _ in range(3)]
        here, there, stranger = bot(stores[0], 111, log), bot(stores[1], 111, log), bot(stores[2], 222, log)
        async with here, there, stranger:
            await here.plugins.disable("shop")
            async with asyncio.timeout(10):
                while there.plugins.is_on("shop"):
                    await asyncio.sleep(0.01)
            for app in (here, there, stranger):
                await app.handle(text("hello"))
            assert log == ["222 passes hello"]
            await there.plugins.switch("shop", None)
            async with asyncio.timeout(10):
                while not here.plugins.is_on("shop"):
                    await asyncio.sleep(0.01)
            assert stranger.plugins.is_on("shop")
        for each in stores:
            await each.close()

    play(durable, scenario)


def test_a_store_that_is_away_is_named_once_and_switches_come_when_it_is_back(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(switching, "_LOOK_AGAIN", 0.01)

    async def scenario() -> None:
        app, looks = bot(Place("memory", "").open(), 111, []), 0
        ask = app.sessions.switches.revision

        async def away() -> int:
            nonlocal looks
            looks += 1
            raise OSError("away")

        async with app:
            monkeypatch.setattr(app.sessions.switches, "revision", away)
            async with asyncio.timeout(10):
                while looks < 5:
                    await asyncio.sleep(0.01)
                await app.sessions.switches.set("plugin:shop", enabled=False, bot="111")
                monkeypatch.setattr(app.sessions.switches, "revision", ask)
                while app.plugins.is_on("shop"):
                    await asyncio.sleep(0.01)

    asyncio.run(scenario())
    assert caplog.text.count("other processes switch on and off cannot be read") == 1


def test_an_app_stops_although_a_store_loses_the_cancellation_of_a_look_for_switches(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(switching, "_LOOK_AGAIN", 0.01)

    async def scenario() -> None:
        app = bot(Place("memory", "").open(), 111, [])
        looking = asyncio.Event()

        async def lost() -> int:
            looking.set()
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                return 0  # as a client does that drops its connection instead
            return 0

        async with asyncio.timeout(5), app:
            monkeypatch.setattr(app.sessions.switches, "revision", lost)
            await looking.wait()
        await asyncio.sleep(0.05)
        assert not [task for task in asyncio.all_tasks() if "_follow" in repr(task)]

    asyncio.run(scenario())

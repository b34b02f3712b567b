"""What nobody sees while all goes well: leases are renewed, waits last, limits pause, and a start follows a stop."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

import tamis.delivery.inbox_worker
from tamis.errors import StoreUnavailableError
from tamis_telegram import App, Event

from .places import LEASE, Place, message, run, update

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.storage.inbox import Inbox


class Counted:
    """An inbox that counts its calls, and can make them late or fail."""

    def __init__(self, inbox: Any) -> None:
        self.inbox = inbox
        self.calls = Counter[str]()
        self.slow: dict[str, float] = {}
        self.failing: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        real = getattr(self.inbox, name)
        if not callable(real):
            return real

        async def call(*arguments: Any, **named: Any) -> Any:
            self.calls[name] += 1
            await asyncio.sleep(self.slow.get(name, 0))
            if name in self.failing:
                raise StoreUnavailableError("here", "the disk is full")
            return await real(*arguments, **named)

        return call


def play(place: Place, scenario: Callable[[Counted], Any]) -> Counted:
    async def whole() -> Counted:
        inbox = Counted(place.open())
        await asyncio.wait_for(scenario(inbox), 20)
        await inbox.inbox.close()
        return inbox

    return asyncio.run(whole())


def app_on(inbox: Any, **settings: Any) -> App:
    return App(inbox=inbox, **{"me": 1, "watchdog": None, **settings})


def test_a_handler_that_takes_longer_than_a_lease_keeps_its_lane(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_LEASE", 0.3)
    tries: list[int] = []

    async def scenario(inbox: Counted) -> None:
        app = app_on(inbox)

        @app
        async def handler(event: Event) -> None:
            tries.append(event.attempt)
            await asyncio.sleep(1.0)

        async with app:
            await app.accept([message(1)], source="1")
            while not tries:
                await asyncio.sleep(0.01)
            for _ in range(8):
                await asyncio.sleep(0.1)
                assert await inbox.inbox.claim("other", 9, LEASE) == []
            await app.join()

    inbox = play(place, scenario)
    assert tries == [1]
    assert 3 <= inbox.calls["renew"] <= 15
    assert inbox.calls["prune"] == 1


def test_while_the_app_stops_leases_are_renewed_for_what_still_runs(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_LEASE", 0.3)
    log: list[str] = []

    async def scenario(inbox: Counted) -> None:
        app = app_on(inbox, grace=5.0)

        @app
        async def handler(event: Event) -> None:
            log.append("begins")
            await asyncio.sleep(1.0)
            log.append("ends")

        await app.start()
        await app.accept([message(1)], source="1")
        while not log:
            await asyncio.sleep(0.01)
        stopping = asyncio.ensure_future(app.stop())
        for _ in range(8):
            await asyncio.sleep(0.1)
            assert await inbox.inbox.claim("other", 9, LEASE) == []
        await stopping
        assert (await inbox.inbox.counts())[:3] == (0, 0, 1)

    play(place, scenario)
    assert log == ["begins", "ends"]


def test_storing_the_end_of_an_update_does_not_count_against_its_time_limit(place: Place) -> None:
    ran: list[int] = []

    async def scenario(inbox: Counted) -> None:
        inbox.slow["complete"] = 0.6
        app = app_on(inbox, timeout=0.2)
        app(lambda event: ran.append(event.attempt))
        async with app:
            await app.accept([message(1), message(2)], source="1")
            await app.join()
        assert (await inbox.inbox.counts())[:3] == (0, 0, 2)
        assert list(app.parked) == []

    play(place, scenario)
    assert ran == [1, 1]


def test_waiting_lasts_as_long_as_nothing_comes(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1)])
        (claim,) = await inbox.claim("w", 1, LEASE)
        assert await inbox.claim("w", 1, LEASE) == []
        loop = asyncio.get_running_loop()
        start = loop.time()
        await inbox.wait(0.3)
        assert loop.time() - start > 0.25
        loop.call_later(0.05, lambda: asyncio.ensure_future(inbox.release(claim)))
        start = loop.time()
        await inbox.wait(5)
        assert 0.04 < loop.time() - start < 2
        (claim,) = await inbox.claim("w", 1, LEASE)
        assert await inbox.claim("w", 1, LEASE) == []
        one = (await inbox.next(claim))[0]
        await inbox.park(claim, one.seq, "broken")
        assert await inbox.claim("w", 1, LEASE) == []
        loop.call_later(0.05, lambda: asyncio.ensure_future(inbox.requeue([one.seq])))
        start = loop.time()
        await inbox.wait(5)
        assert loop.time() - start < 2

    run(place, scenario)


def test_an_idle_app_asks_its_inbox_about_once_a_second(place: Place) -> None:
    async def scenario(inbox: Counted) -> None:
        app = app_on(inbox)
        app(lambda event: None)
        async with app:
            await app.accept([message(1)], source="1")
            await app.join()
            inbox.calls.clear()
            await asyncio.sleep(1.2)

    calls = play(place, scenario).calls
    assert calls["claim"] <= 3
    assert calls["renew"] == 0


def test_a_busy_app_with_no_room_claims_nothing(place: Place) -> None:
    go = asyncio.Event()

    async def scenario(inbox: Counted) -> None:
        app = app_on(inbox, concurrency=2)

        @app
        async def handler(event: Event) -> None:
            await go.wait()

        async with app:
            await app.accept([message(number, chat=number) for number in range(6)], source="1")
            while app.in_flight < 2:
                await asyncio.sleep(0.01)
            inbox.calls.clear()
            await asyncio.sleep(0.3)
            assert inbox.calls["claim"] == 0
            go.set()
            await app.join()
            assert (await inbox.inbox.counts())[:3] == (0, 0, 6)

    play(place, scenario)


def test_the_error_of_a_parked_update_begins_with_its_handler(place: Place) -> None:
    async def scenario(inbox: Counted) -> None:
        app = app_on(inbox)

        @app.on("message:text", name="pay")
        async def pay(event: Any) -> None:
            raise ConnectionError("the bank is closed")

        async with app:
            await app.accept([message(1)], source="1")
            await app.join()
        (parked,) = await inbox.inbox.listed()
        assert (parked.error or "").startswith("handler pay:\nTraceback")

    logging.disable(logging.ERROR)
    try:
        play(place, scenario)
    finally:
        logging.disable(logging.NOTSET)


def test_an_app_that_was_stopped_works_on_when_it_starts_again(place: Place) -> None:
    seen: list[int] = []

    async def scenario(inbox: Counted) -> None:
        app = app_on(inbox)
        app(lambda event: seen.append(int(event.json()["update_id"])))
        for number in range(3):
            async with app:
                await app.accept([message(number)], source="1")
                await asyncio.wait_for(app.join(), 0.9)  # sooner than it looks by itself
        assert await inbox.inbox.claim("w", 9, LEASE) == []

    play(place, scenario)
    assert seen == [0, 1, 2]


def test_while_the_store_is_away_the_log_does_not_grow_with_the_number_of_chats(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    go = asyncio.Event()

    async def scenario(inbox: Counted) -> None:
        app = app_on(inbox)

        @app
        async def handler(event: Event) -> None:
            await go.wait()

        async with app:
            await app.accept([message(number, chat=number) for number in range(200)], source="1")
            while app.in_flight < 200:
                await asyncio.sleep(0.01)
            inbox.failing = {"complete", "claim", "renew"}
            go.set()
            await asyncio.sleep(1.5)
            assert inbox.calls["complete"] > 400
            inbox.failing = set()
            await app.join()
        assert (await inbox.inbox.counts())[:3] == (0, 0, 200)

    play(place, scenario)
    assert 1 <= caplog.text.count("the disk is full") <= 3
    assert "the store can be used again after" in caplog.text


@pytest.mark.parametrize("how", ["cancelled", "raises"])
def test_a_handler_whose_task_is_cancelled_by_others_does_not_hold_its_lane_for_ever(place: Place, how: str) -> None:
    tasks: list[asyncio.Task[Any]] = []
    tries: list[int] = []

    async def scenario(inbox: Counted) -> None:
        app = app_on(inbox)

        @app
        async def handler(event: Event) -> None:
            tries.append(event.attempt)
            if len(tries) > 1:
                return
            task = asyncio.current_task()
            assert task is not None
            tasks.append(task)
            if how == "raises":
                task.cancel()
            await asyncio.sleep(60)

        async with app:
            await app.accept([message(1), message(2)], source="1")
            while not tasks:
                await asyncio.sleep(0.01)
            tasks[0].cancel()
            async with asyncio.timeout(10):
                while (await inbox.inbox.counts()).waiting:
                    await asyncio.sleep(0.01)

    logging.disable(logging.ERROR)
    try:
        play(place, scenario)
    finally:
        logging.disable(logging.NOTSET)
    assert len(tries) >= 2

"""Dead letters: what is too late or failed is kept, can be requeued, and never closes the inbox."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any

import pytest

from tamis_telegram import App, Event

from .places import LEASE, Clock, Place, handled, message, run, update

if TYPE_CHECKING:
    from tamis.storage.inbox import Inbox

DAY = 86_400.0


def number_of(event: Event) -> int:
    return int(event.json()["update_id"])


async def park_all(inbox: Inbox, why: str = "broken") -> None:
    for claim in await inbox.claim("w", 99, LEASE):
        while await inbox.park(claim, (await inbox.next(claim))[0].seq, why):
            pass


def test_what_is_too_late_is_parked_and_can_be_requeued_for_as_long_as_at_first(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr("time.time", clock)
    app, seen = App(inbox=place.open(clock), me=1, watchdog=None), list[int]()
    app(lambda event: seen.append(number_of(event)))

    async def main() -> None:
        inbox = app.inbox
        assert inbox is not None
        await app.accept([message(1, kind="callback_query"), message(2, kind="inline_query", chat=2)], source="1")
        clock.now += 151
        async with app:
            await app.join()
            assert (seen, app.expired) == ([], 2)
            parked = await inbox.listed()
            assert [(one.attempts, one.error) for one in parked] == [
                (0, "too late: its time was over 1.0 s ago"), (0, "too late: its time was over 121.0 s ago"),
            ]  # fmt: skip
            assert [one.payload for one in parked] == [
                message(1, kind="callback_query"), message(2, kind="inline_query", chat=2),
            ]  # fmt: skip
            clock.now += 3 * DAY
            assert await inbox.requeue([one.seq for one in parked]) == 2
            await app.join()
        assert seen == [1, 2]
        await inbox.close()

    asyncio.run(main())


def test_each_requeue_gives_the_same_time_anew(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1, deadline=clock.now + 150)])
        for _ in range(3):
            await park_all(inbox)
            clock.now += DAY
            (one,) = await inbox.listed()
            await inbox.requeue([one.seq])
            (one,) = await inbox.listed(parked=False)
            assert one.deadline == clock.now + 150
            assert (one.attempts, one.interrupted, one.stopped, one.error) == (0, 0, 0, None)

    run(place, scenario, clock)


def test_a_message_is_never_too_late(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr("time.time", clock)
    app, seen = App(inbox=place.open(clock), me=1, watchdog=None), list[int]()
    app(lambda event: seen.append(number_of(event)))

    async def main() -> None:
        await app.accept([message(1), message(2, kind="edited_message")], source="1")
        clock.now += 30 * DAY
        async with app:
            await app.join()
        assert app.inbox is not None
        await app.inbox.close()

    asyncio.run(main())
    assert (seen, app.expired) == ([1, 2], 0)


def test_what_failed_and_is_too_late_for_the_next_try_keeps_its_error(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr("time.time", clock)
    app = App(inbox=place.open(clock, timer=time.monotonic), me=1, attempts=5, backoff=0.01, watchdog=None)

    @app
    async def handler(event: Event) -> None:
        clock.now += 200
        raise ValueError("a bug")

    async def main() -> None:
        async with app:
            await app.accept([message(1, kind="callback_query")], source="1")
            await asyncio.wait_for(app.join(), 10)
        assert app.inbox is not None
        (parked,) = await app.inbox.listed()
        assert parked.attempts == 1
        assert "ValueError: a bug" in (parked.error or "")
        assert (parked.error or "").splitlines()[-1] == "too late: its time was over 50.0 s ago"
        await app.inbox.close()

    logging.disable(logging.ERROR)
    try:
        asyncio.run(main())
    finally:
        logging.disable(logging.NOTSET)


def test_ten_thousand_late_updates_do_not_fill_the_log(
    place: Place, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clock = Clock()
    monkeypatch.setattr("time.time", clock)
    app = App(inbox=place.open(clock), me=1, watchdog=None)
    app(lambda event: None)

    async def main() -> None:
        await app.accept([message(one, chat=one, kind="callback_query") for one in range(300)], source="1")
        clock.now += 151
        async with app:
            await app.join()
        assert app.inbox is not None
        assert (await app.inbox.counts()).parked == 300
        await app.inbox.close()

    asyncio.run(main())
    assert 1 < caplog.text.count("its time was over") <= 20
    assert "and 290 more updates were too late" in caplog.text


# --- limits -----------------------------------------------------------------------------------------------------------


def test_what_is_parked_never_closes_the_inbox(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        for number in range(6):
            await inbox.append([update(number, payload=b"x" * 100)])
            await park_all(inbox)
        assert (await inbox.counts())[:2] == (0, 6)
        assert await inbox.append([update(9, "b", payload=b"x" * 150)]) == ["new"]
        assert await handled(inbox) == ["9"]

    run(place, scenario, rows=3, size=200)


@pytest.mark.parametrize("limit", [{"parked_rows": 3}, {"parked_size": 300}])
def test_beyond_its_own_limit_the_oldest_is_dropped_which_is_said_and_counted(
    place: Place, limit: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(100, "z", source="other", payload=b"x" * 100)])
        await park_all(inbox)
        for number in range(8):
            await inbox.append([update(number, payload=b"x" * 100)])
            await park_all(inbox)
        await inbox.append([update(8, payload=b"x" * 100, error="no event")])
        assert [one.dedupe_key for one in await inbox.listed()] == ["100", "6", "7", "8"]
        states = {state.source: state for state in await inbox.sources()}
        assert (states["bot"].parked, states["bot"].dropped, states["bot"].parked_size) == (3, 6, 300)
        assert states["other"].dropped == 0
        assert await inbox.append([update(0)]) == ["duplicate"]

    run(place, scenario, **limit)
    assert "has dropped 1 parked updates of source 'bot' so far" in caplog.text
    assert caplog.text.count("has dropped") == 3  # 1, 2, 4


def test_what_has_just_been_parked_is_not_what_is_dropped(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2, "b")])
        claims = {claim.order_key: claim for claim in await inbox.claim("w", 9, LEASE)}
        for key in ("b", "a"):  # the older one is parked last
            await inbox.park(claims[key], (await inbox.next(claims[key]))[0].seq, "broken")
        assert [one.dedupe_key for one in await inbox.listed()] == ["1"]

    run(place, scenario, parked_rows=1)


def test_dead_letters_of_one_chat_leave_room_for_all_others(place: Place) -> None:
    app, served = App(inbox=place.open(size=20_000), me=1, watchdog=None), list[int]()

    @app
    async def handler(event: Event) -> None:
        assert event.chat is not None
        if event.chat.id == 666:
            raise ValueError("a bug that one user's texts find")
        served.append(event.chat.id)

    async def main() -> None:
        async with app:
            for number in range(10):
                await app.accept([message(number, chat=666, text="x" * 4000)], source="1")
                await app.join()
            await app.accept([message(100 + chat, chat=chat) for chat in range(5)], source="1")
            await app.join()
        assert app.inbox is not None
        assert (await app.inbox.counts()).parked == 10
        await app.inbox.close()

    logging.disable(logging.ERROR)
    try:
        asyncio.run(main())
    finally:
        logging.disable(logging.NOTSET)
    assert sorted(served) == list(range(5))

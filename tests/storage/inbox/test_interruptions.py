"""What a crash proves: only what was begun is under suspicion, suspects run alone, and a stop is no crash."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

import tamis.delivery.inbox_worker
from tamis_telegram import App, Event

from .places import LEASE, Clock, Place, message, run, update
from .test_killed_processes import Child

if TYPE_CHECKING:
    from tamis.storage.inbox import Inbox


async def crash(inbox: Inbox, key: str, times: int) -> None:
    """So often, a worker that has begun a lane is gone."""
    for _ in range(times):
        for claim in await inbox.claim("dies", 99, LEASE):
            if claim.suspect:
                await inbox.begin(claim)
            await inbox.release(claim, begun=claim.order_key == key)


def test_only_what_was_begun_counts_as_interrupted(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2), update(3, "b")])
        await crash(inbox, "b", 3)
        (suspect,) = await inbox.claim("w", 9, LEASE)
        assert (suspect.order_key, suspect.suspect) == ("b", True)
        clock.now += LEASE + 1  # the worker is gone before it has begun
        (again,) = await inbox.claim("v", 9, LEASE)
        assert (await inbox.next(again))[0].interrupted == 3
        await inbox.begin(again)
        clock.now += LEASE + 1
        (again,) = await inbox.claim("w", 9, LEASE)
        assert (await inbox.next(again))[0].interrupted == 4
        (other,) = await inbox.claim("w", 9, LEASE)
        assert {one.interrupted for one in await inbox.next(other, 9)} == {0}

    run(place, scenario, clock)


def test_after_the_first_update_of_a_lane_the_next_one_is_begun(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2)])
        (claim,) = await inbox.claim("w", 9, LEASE)
        assert await inbox.complete(claim, (await inbox.next(claim))[0].seq)
        clock.now += LEASE + 1
        (claim,) = await inbox.claim("v", 9, LEASE)
        assert [(one.dedupe_key, one.interrupted) for one in await inbox.next(claim)] == [("2", 1)]

    run(place, scenario, clock)


def test_suspects_are_claimed_alone_and_the_least_suspicious_comes_first(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(number, key) for number, key in enumerate("abc")])
        await crash(inbox, "b", 5)
        await crash(inbox, "c", 0)
        held = await inbox.claim("w", 9, LEASE, None, False)
        assert [claim.order_key for claim in held] == ["a", "c"]
        assert await inbox.claim("w", 9, LEASE, None, False) == []
        for claim in held:
            await inbox.release(claim)
        await inbox.append([update(number, "d") for number in (7, 8)])
        (suspect,) = await inbox.claim("w", 9, LEASE)
        assert suspect.order_key == "b"
        assert not await inbox.park(suspect, (await inbox.next(suspect))[0].seq, "poison")
        assert [claim.order_key for claim in await inbox.claim("w", 9, LEASE)] == ["a", "c", "d"]

    run(place, scenario)


@pytest.mark.parametrize("how", ["released", "lease over"])
def test_behind_a_suspect_its_lane_is_as_any_other(place: Place, how: str) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2)])
        await crash(inbox, "a", 3)
        (suspect,) = await inbox.claim("w", 9, LEASE)
        await inbox.begin(suspect)
        assert await inbox.complete(suspect, (await inbox.next(suspect))[0].seq)
        if how == "released":
            await inbox.release(suspect)
        clock.now += LEASE + 1
        (claim,) = await inbox.claim("v", 9, LEASE, None, False)
        assert not claim.suspect
        assert [one.dedupe_key for one in await inbox.next(claim)] == ["2"]

    run(place, scenario, clock)


def test_a_stop_is_no_failure_however_often_it_comes(place: Place) -> None:
    inbox = place.open()
    tries: list[int] = []

    async def once(*, last: bool) -> None:
        app = App(inbox=inbox, me=1, grace=0.01, watchdog=None)

        @app
        async def handler(event: Event) -> None:
            tries.append(event.attempt)
            await asyncio.sleep(0 if last else 60)

        async with app:
            if not tries:
                await app.accept([message(1)], source="1")
            count = len(tries)
            while len(tries) == count:
                await asyncio.sleep(0.005)
            if last:
                await app.join()

    async def main() -> None:
        for _ in range(12):
            await once(last=False)
        (waits,) = await inbox.listed(parked=False)
        assert (waits.interrupted, waits.stopped, waits.attempts) == (0, 12, 0)
        await once(last=True)
        assert (await inbox.counts())[:2] == (0, 0)
        await inbox.close()

    asyncio.run(main())
    assert tries == list(range(1, 14))


@pytest.mark.parametrize("busy", [False, True])
def test_an_app_handles_a_suspect_with_nothing_beside_it(
    place: Place, monkeypatch: pytest.MonkeyPatch, busy: bool
) -> None:
    """Others end first, and begin when it has ended; but they do not wait for ever."""
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_ALONE", 0.3 if busy else 30.0)
    app = App(inbox=place.open(), me=1, watchdog=None)
    log: list[str] = []

    @app
    async def handler(event: Event) -> None:
        assert event.msg is not None
        text = str(event.msg.text)
        log.append(f"{text} begins")
        await asyncio.sleep({"suspect": 0.8 if busy else 0.1, "long": 1.0 if busy else 0.1}.get(text, 0.02))
        log.append(f"{text} ends")

    async def main() -> None:
        assert app.inbox is not None
        await app.accept([message(1, chat=1, text="suspect")], source="1")
        for _ in range(3):
            (claim,) = await app.inbox.claim("dies", 9, LEASE)
            await app.inbox.release(claim, begun=True)
        await app.accept([message(2, chat=2, text="a"), message(3, chat=3, text="b")], source="1")
        async with app:
            await asyncio.wait_for(app.join(), 10)
        await app.inbox.close()

    asyncio.run(main())
    assert log[0] == "suspect begins"
    begun_before_its_end = log[1 : log.index("suspect ends")]
    assert bool(begun_before_its_end) is busy
    assert sorted(log) == sorted(f"{text} {what}" for text in ("suspect", "a", "b") for what in ("begins", "ends"))


def test_one_update_that_kills_the_process_parks_no_innocent_one(durable: Place) -> None:
    """Thirteen updates are under way each time; one of them ends the process."""

    async def fill(inbox: Inbox) -> None:
        texts = ["poison" if number == 4 else "good" for number in range(13)]
        raws = [message(number, chat=number, text=text) for number, text in enumerate(texts, 1)]
        await App(inbox=inbox, me=1).accept(raws, source="1")

    run(durable, fill)
    said: list[str] = []
    for _ in range(12):
        said += Child(durable, "deadly", 0.03).ends()
        if said[-1:] == ["idle"]:
            break
    assert said[-1] == "idle"
    ended = [int(line.split()[1]) for line in said if line.startswith("ends")]
    assert sorted(ended) == [number for number in range(1, 14) if number != 5]

    async def state(inbox: Any) -> None:
        (parked,) = await inbox.listed()
        assert parked.dedupe_key == "id:5"
        assert parked.error == "the process ended 10 times while it handled this update"

    run(durable, state)

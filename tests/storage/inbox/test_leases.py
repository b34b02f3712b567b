"""Leases: a process never takes what it holds, whatever clocks and disks do, and lets go of what it has lost."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import time
from typing import TYPE_CHECKING, Any

import pytest

import tamis.delivery.inbox_worker
from tamis.errors import LaneLostError, StoreUnavailableError
from tamis.storage.inbox.sqlite import SqliteInbox
from tamis_telegram import App, Event

from .places import LEASE, Clock, Place, message, run, update
from .test_killed_processes import Child

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from tamis.storage.inbox import Inbox


def test_two_workers_who_claim_at_once_get_different_lanes(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(number, f"c{number}") for number in range(6)])
        claims = await asyncio.gather(*(inbox.claim(worker, 4, LEASE) for worker in "abc"))
        taken = [claim.order_key for several in claims for claim in several]
        assert sorted(taken) == [f"c{number}" for number in range(6)]

    run(place, scenario)


def test_a_worker_is_not_given_the_lane_that_it_holds_after_its_lease_is_over(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2)])
        (claim,) = await inbox.claim("w", 9, LEASE)
        clock.now += 10 * LEASE
        assert await inbox.claim("w", 9, LEASE) == []
        assert await inbox.renew("w", [claim], LEASE) == []
        assert await inbox.claim("v", 9, LEASE) == []
        assert await inbox.complete(claim, (await inbox.next(claim))[0].seq)

    run(place, scenario, clock)


@pytest.mark.parametrize("jump", [3600.0, -3600.0, 86_400.0 * 365])
def test_a_clock_that_is_set_changes_no_lease_and_no_delay(place: Place, jump: float) -> None:
    wall, timer = Clock(), Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2, "b")])
        (one, two) = await inbox.claim("w", 9, LEASE)
        await inbox.retry(two, (await inbox.next(two))[0].seq, 5, "broken")
        wall.now += jump
        assert await inbox.claim("v", 9, LEASE) == []
        timer.now += 5
        assert [claim.order_key for claim in await inbox.claim("v", 9, LEASE)] == ["b"]
        timer.now += LEASE
        assert [claim.order_key for claim in await inbox.claim("u", 9, LEASE)] == ["a", "b"]
        with pytest.raises(LaneLostError):
            await inbox.next(one)

    run(place, scenario, wall, timer=timer)


def test_after_the_machine_has_started_anew_nobody_waits_for_its_former_clock(tmp_path: Path) -> None:
    timer = Clock()

    async def scenario() -> None:
        before = SqliteInbox(tmp_path / "inbox.db", timer=timer)
        await before.append([update(1), update(2, "b")])
        claims = await before.claim("w", 9, LEASE)
        await before.retry(claims[1], (await before.next(claims[1]))[0].seq, 3600, "broken")
        await before.close()
        timer.now = 50.0
        after = SqliteInbox(tmp_path / "inbox.db", timer=timer)
        assert sorted(claim.order_key for claim in await after.claim("v", 9, LEASE)) == ["a", "b"]
        await after.close()

    asyncio.run(scenario())


def test_a_lane_whose_claim_got_lost_on_its_way_is_released(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1), update(2, "b")])
        claims = await inbox.claim("w", 9, LEASE)
        assert await inbox.claim("w", 9, LEASE) == []
        assert await inbox.release_others("w", claims[:1]) == 1
        (again,) = await inbox.claim("w", 9, LEASE)
        assert again.order_key == claims[1].order_key
        with pytest.raises(LaneLostError):
            await inbox.next(claims[1])

    run(place, scenario)


# --- apps -------------------------------------------------------------------------------------------------------------


class Runs:
    """How often a handler ran, how many ran at one time, and whether any was cancelled."""

    def __init__(self) -> None:
        self.count = 0
        self.most = 0
        self.cancelled = 0
        self._now = 0

    async def handle(self, work: Callable[[], Awaitable[Any]]) -> None:
        self.count += 1
        self._now += 1
        self.most = max(self.most, self._now)
        try:
            await work()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        finally:
            self._now -= 1


def app_that(inbox: Any, runs: Runs, work: Callable[[], Awaitable[Any]], **settings: Any) -> App:
    app = App(inbox=inbox, **{"watchdog": None, "me": 1, **settings})

    @app
    async def handler(event: Event) -> None:
        await runs.handle(work)

    return app


def test_a_handler_that_blocks_the_loop_for_longer_than_its_lease_runs_once(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_LEASE", 0.3)
    runs = Runs()

    async def compute() -> None:
        time.sleep(0.8)
        await asyncio.sleep(0.02)

    async def main() -> None:
        inbox = place.open()
        async with app_that(inbox, runs, compute) as app:
            await app.accept([message(1)], source="1")
            await asyncio.wait_for(app.join(), 10)
            await asyncio.sleep(0.5)
        await inbox.close()

    asyncio.run(main())
    assert (runs.count, runs.cancelled) == (1, 0)


def test_while_the_file_is_locked_for_longer_than_a_lease_a_lone_process_repeats_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_LEASE", 0.4)
    runs = Runs()

    async def main() -> None:
        inbox = SqliteInbox(tmp_path / "inbox.db", patience=0.05)
        async with app_that(inbox, runs, lambda: asyncio.sleep(1.2)) as app:
            await app.accept([message(1)], source="1")
            await asyncio.sleep(0.1)
            other = sqlite3.connect(inbox.path, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            await asyncio.sleep(1.0)
            other.execute("ROLLBACK")
            other.close()
            await asyncio.wait_for(app.join(), 10)
        await inbox.close()

    asyncio.run(main())
    assert (runs.count, runs.most, runs.cancelled) == (1, 1, 0)


class Partition:
    """What a worker sees of an inbox to which its renewals do not get through. It claims once."""

    def __init__(self, inbox: Any) -> None:
        self._inbox = inbox
        self._has_claimed = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inbox, name)

    async def renew(self, *_: object) -> Any:
        raise StoreUnavailableError("inbox", "no route to host")

    async def keep_out_others(self, worker: str) -> bool:
        raise StoreUnavailableError("inbox", "no route to host")

    async def claim(self, *arguments: Any) -> Any:
        claimed = [] if self._has_claimed else await self._inbox.claim(*arguments)
        self._has_claimed = self._has_claimed or bool(claimed)
        return claimed


@pytest.mark.parametrize("swallows", [False, True])
def test_who_cannot_renew_its_lease_stops_its_handler_before_another_begins(
    place: Place, monkeypatch: pytest.MonkeyPatch, swallows: bool
) -> None:
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_LEASE", 0.6)
    log: list[str] = []

    def worker(name: str, inbox: Any) -> App:
        app = App(inbox=inbox, me=1, watchdog=None)

        @app
        async def pay(event: Event) -> None:
            log.append(f"{name} begins {event.attempt}")
            try:
                await asyncio.sleep(1.5 if name == "first" else 0.05)
                log.append(f"{name} pays")
            except asyncio.CancelledError:
                log.append(f"{name} is cancelled")
                if not swallows:
                    raise

        return app

    async def main() -> None:
        inbox: Any = place.open()
        other: Any = inbox if place.kind == "memory" else place.open()
        first, second = worker("first", Partition(inbox)), worker("second", other)
        await first.accept([message(1), message(2)], source="1")
        async with first:
            await asyncio.sleep(0.1)
            async with second:
                await asyncio.wait_for(second.join(), 10)
        await inbox.close()
        await other.close()

    asyncio.run(main())
    assert log == [
        "first begins 1",
        "first is cancelled",
        "second begins 2",
        "second pays",
        "second begins 1",
        "second pays",
    ]


class Late:
    """An inbox whose first claim is carried out at once, and answered so many seconds later."""

    def __init__(self, inbox: Any, seconds: float) -> None:
        self._inbox = inbox
        self._seconds = seconds

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inbox, name)

    async def claim(self, *arguments: Any) -> Any:
        claimed = await self._inbox.claim(*arguments)
        seconds, self._seconds = self._seconds, 0.0
        await asyncio.sleep(seconds)
        return claimed


def test_a_claim_that_is_answered_after_its_lease_begins_nothing(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_LEASE", 0.4)
    runs = Runs()

    async def main() -> None:
        inbox = place.open()
        late = app_that(Late(inbox, 0.8), runs, lambda: asyncio.sleep(1.0))
        prompt = app_that(inbox, runs, lambda: asyncio.sleep(1.0))
        await late.accept([message(1)], source="1")
        async with late:
            await asyncio.sleep(0.1)
            async with prompt:
                await asyncio.wait_for(prompt.join(), 10)
        await inbox.close()

    asyncio.run(main())
    assert (runs.count, runs.most) == (1, 1)


def test_what_nobody_took_from_a_worker_that_was_cut_off_it_handles_again_itself(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_LEASE", 0.4)
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_POLL", 0.2)
    tries: list[int] = []

    class CutOff(Late):
        is_cut_off = True

        async def renew(self, *arguments: Any) -> Any:
            if self.is_cut_off:
                raise StoreUnavailableError("inbox", "no route to host")
            return await self._inbox.renew(*arguments)

        async def keep_out_others(self, worker: str) -> bool:
            return not self.is_cut_off and await self._inbox.keep_out_others(worker)

    async def main() -> None:
        inbox = place.open()
        cut_off = CutOff(inbox, 0.0)
        app = App(inbox=cut_off, me=1, watchdog=None)

        @app
        async def handler(event: Event) -> None:
            tries.append(event.attempt)
            await asyncio.sleep(1.0 if len(tries) == 1 else 0)

        rival = App(inbox=inbox, me=2, watchdog=None)
        async with rival, app:
            await app.accept([message(1)], source="1")
            await asyncio.sleep(0.8)
            cut_off.is_cut_off = False
            await asyncio.wait_for(app.join(), 10)
        await inbox.close()

    asyncio.run(main())
    assert tries == [1, 2]


def test_who_is_kept_out_claims_nothing_until_the_holder_has_renewed(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        other = inbox if place.kind == "memory" else place.open(clock)
        await inbox.append([update(1), update(2, "b")])
        (claim,) = await inbox.claim("holder", 1, LEASE)
        clock.now += LEASE + 1
        if place.kind == "postgres":  # there it is the holder's lanes that are kept, not the whole inbox
            assert await inbox.keep_out_others("holder")
            assert [lane.order_key for lane in await other.claim("guest", 9, LEASE)] == ["b"]
            clock.now += LEASE + 1
            assert [lane.order_key for lane in await inbox.claim("beside", 9, LEASE)] == ["a", "b"]
            assert not await inbox.keep_out_others("holder")
            await other.close()
            return
        assert await inbox.keep_out_others("holder")
        assert await inbox.keep_out_others("holder")
        assert await inbox.claim("beside", 9, LEASE) == []
        assert await other.claim("guest", 9, LEASE) == []
        assert await inbox.renew("holder", [claim], LEASE) == []
        assert [lane.order_key for lane in await other.claim("guest", 9, LEASE)] == ["b"]
        assert not await inbox.keep_out_others("holder")
        clock.now += LEASE + 1
        assert [lane.order_key for lane in await inbox.claim("beside", 9, LEASE)] == ["a", "b"]
        if other is not inbox:
            assert not await other.keep_out_others("guest")
            await other.close()

    run(place, scenario, clock)


def test_a_stopped_process_comes_back_and_changes_nothing(durable: Place) -> None:
    """SIGSTOP for longer than a lease: another process goes on with the lane, and the zombie's end is refused."""

    async def fill(inbox: Inbox) -> None:
        await App(inbox=inbox, me=1).accept([message(1), message(2, chat=2)], source="1")

    run(durable, fill)
    zombie = Child(durable, "slow", 1.0, 0.6)
    assert zombie.says() == "ready"
    assert zombie.says().startswith("begins")
    assert zombie.says().startswith("begins")
    os.kill(zombie.process.pid, signal.SIGSTOP)
    try:
        heir = Child(durable, "slow", 0.01, 0.6)
        said = heir.ends()
    finally:
        os.kill(zombie.process.pid, signal.SIGCONT)
    assert [line for line in said if line.startswith("begins")] == ["begins 1 2", "begins 2 2"]
    assert said[-1] == "idle"
    late = zombie.ends()
    assert not [line for line in late if line.startswith("begins")]

    async def state(inbox: Any) -> None:
        assert (await inbox.counts())[:3] == (0, 0, 2)

    run(durable, state)

"""Lanes keep the order of a key, take no more than they are allowed, and end well."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tamis.delivery.lane import Lane  # noqa: TC001 - read when the model is made
from tamis.delivery.lanes import Lanes
from tamis.errors import FlowError


@settings(max_examples=60, deadline=None)
@given(
    items=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3)), max_size=40),
    limit=st.integers(1, 8),
    producers=st.integers(1, 4),
)
def test_every_item_is_worked_on_once_in_the_order_of_its_key(items: Any, limit: int, producers: int) -> None:
    """Several producers, each with keys of its own; work takes more or fewer turns of the loop."""
    done: list[tuple[int, int]] = []
    most = 0

    async def main() -> None:
        nonlocal most

        async def work(item: tuple[int, int, int], _: Lane[Any]) -> None:
            nonlocal most
            most = max(most, lanes.count)
            for _ in range(item[2]):
                await asyncio.sleep(0)
            done.append(item[:2])

        lanes: Lanes[Any] = Lanes(work, limit=limit)

        async def produce(number: int) -> None:
            for place, (key, turns) in enumerate(items):
                if key % producers == number:
                    await lanes.put(key, (key, place, turns))

        await asyncio.gather(*(produce(number) for number in range(producers)))
        await lanes.join()
        assert lanes.count == 0
        assert len(lanes) == 0

    asyncio.run(main())
    assert sorted(done) == sorted((key, place) for place, (key, _) in enumerate(items))
    for key in range(5):
        places = [place for one, place in done if one == key]
        assert places == sorted(places)
    assert most <= limit


def test_what_waits_for_room_keeps_its_place_before_what_comes_later() -> None:
    done: list[str] = []

    async def main() -> None:
        async def work(item: str, _: Lane[str]) -> None:
            await asyncio.sleep(0)
            done.append(item)

        lanes: Lanes[str] = Lanes(work, limit=1)
        tasks = [asyncio.ensure_future(lanes.put("key", name)) for name in "abcdef"]
        await asyncio.gather(*tasks)
        await lanes.join()

    asyncio.run(main())
    assert "".join(done) == "abcdef"


def test_a_producer_that_stops_waiting_leaves_no_trace() -> None:
    async def main() -> None:
        free = asyncio.Event()
        done: list[str] = []

        async def work(item: str, _: Lane[str]) -> None:
            await free.wait()
            done.append(item)

        lanes: Lanes[str] = Lanes(work, limit=1)
        await lanes.put("key", "first")
        waiting = asyncio.ensure_future(lanes.put("key", "second"))
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.sleep(0)
        free.set()
        await lanes.join()
        await lanes.put("key", "third")
        await lanes.join()
        assert done == ["first", "third"]
        assert lanes.count == 0

    asyncio.run(main())


def test_closing_lets_what_runs_end_and_returns_what_did_not() -> None:
    async def main() -> None:
        done: list[str] = []

        async def work(item: str, _: Lane[str]) -> None:
            await asyncio.sleep(0.01 if item == "quick" else 60)
            done.append(item)

        lanes: Lanes[str] = Lanes(work, limit=3)
        for key, item in (("a", "quick"), ("b", "slow"), ("b", "behind it")):
            await lanes.put(key, item)
        too_late = asyncio.ensure_future(lanes.put("c", "no room"))
        await asyncio.sleep(0)
        assert sorted(await lanes.close(0.1)) == ["behind it", "slow"]
        with pytest.raises(FlowError, match="takes no more events"):
            await lanes.put("d", "late")
        with pytest.raises(FlowError):
            await too_late
        assert done == ["quick"]

    asyncio.run(main())


def test_time_limits_hold_in_a_second_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tamis.delivery.lanes._PATIENCE", 0.05)
    done: list[str] = []

    async def work(item: str, lane: Lane[str]) -> None:
        try:
            await asyncio.sleep(0.3)
        except asyncio.CancelledError:
            done.append(f"{item} was cancelled")
            raise

    lanes: Lanes[str] = Lanes(work, limit=5, timeout=0.05)

    async def feed(item: str) -> None:
        await lanes.put("key", item)
        await lanes.join()

    for item in ("first", "second"):
        asyncio.run(feed(item))
    assert done == ["first was cancelled", "second was cancelled"]


@pytest.mark.parametrize("how", ["raised", "cancelled", "swallowed", "on its way"])
def test_work_that_ends_cancelled_ends_neither_its_lane_nor_the_count(how: str) -> None:
    async def main() -> None:
        done: list[int] = []

        async def work(item: int, lane: Lane[Any]) -> None:
            task = asyncio.current_task()
            assert task is lane.task
            if item % 2 == 0:
                done.append(item)
                await asyncio.sleep(0)
            elif how == "raised":
                raise asyncio.CancelledError
            else:
                task.cancel()
                if how != "on its way":
                    try:
                        await asyncio.sleep(1)
                    except asyncio.CancelledError:
                        if how == "cancelled":
                            raise

        lanes: Lanes[int] = Lanes(work, limit=10)
        for item in range(6):
            await lanes.put("key", item)
        await asyncio.wait_for(lanes.join(), 2)
        assert (done, lanes.count) == ([0, 2, 4], 0)
        assert await lanes.close(0) == []

    asyncio.run(main())


def test_a_lane_whose_task_is_cancelled_before_its_first_step_goes_on() -> None:
    """As code does that cancels all tasks which it does not know."""

    async def main() -> None:
        done: list[int] = []

        async def work(item: int, _: Lane[Any]) -> None:
            done.append(item)

        lanes: Lanes[int] = Lanes(work, limit=8, timeout=0.1)
        before = asyncio.all_tasks()
        await lanes.put("key", 1)
        await lanes.put("key", 2)
        for task in asyncio.all_tasks() - before:
            task.cancel()
        await asyncio.wait_for(lanes.join(), 5)
        assert done == [1, 2]
        assert (len(lanes), lanes.count) == (0, 0)

    asyncio.run(main())

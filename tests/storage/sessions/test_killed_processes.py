"""What stores on a disk do when several processes use them, and when these are killed."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import subprocess
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from .places import KEY, Child, Place, claimed, record, run

if TYPE_CHECKING:
    from pathlib import Path

    from tamis.storage.sessions import Store


def test_what_was_stored_is_there_for_the_next_process(durable: Place) -> None:
    async def before(store: Store) -> None:
        await store.put(record(id="1", step="address", deadline=2e9))
        await store.switches.set("weather", enabled=False)

    async def after(store: Store) -> None:
        assert [one.step for one in await store.find(KEY)] == ["address"]
        assert await store.queries() == {"message:text"}
        assert [record.deadline for record in await store.find(KEY)] == [2e9]
        assert await store.switches.get("weather") is False

    run(durable, before)
    run(durable, after)


def test_killed_between_claim_and_save_it_goes_on_after_the_lease(durable: Place) -> None:
    async def scenario(store: Store) -> None:
        put = await store.put(record(state=b"0", step="name"))
        for round_ in range(3):  # at each step of three
            child = Child(durable, "claim", 1.5)
            assert await asyncio.to_thread(child.says) == put.id
            assert await store.find(KEY) == []
            child.kill()
            assert await store.find(KEY) == []
            async with asyncio.timeout(10):
                while not (found := await store.find(KEY)):
                    await asyncio.sleep(0.02)
            (again,) = found
            assert (again.step_index, again.state) == (round_, str(round_).encode())
            held = await claimed(store, again)
            await store.save(replace(held, step_index=round_ + 1, state=str(round_ + 1).encode()))
        (last,) = await store.find(KEY)
        await store.finish(await claimed(store, last))

    run(durable, scenario)


def test_killed_after_put_it_waits_and_says_whether_its_question_was_sent(durable: Place) -> None:
    async def scenario(store: Store) -> None:
        child = Child(durable, "put")
        session = await asyncio.to_thread(child.says)
        child.kill()
        (found,) = await store.find(KEY)
        assert (found.id, found.step, found.asked) == (session, "name", None)
        assert (await store.save(replace(found, asked="777"))).asked == "777"
        assert [one.asked for one in await store.find(KEY)] == ["777"]

    run(durable, scenario)


def killed_while_walking(place: Place, after: float) -> None:
    """Kills a process while it takes sessions through their steps; all that it said it had stored must be there."""
    child = Child(place, "walk")
    said = [child.says()]
    try:
        child.process.wait(after)
    except subprocess.TimeoutExpired:
        said += child.kill()
    reached: dict[str, int] = {}
    for line in said:
        session, _, step = line.partition(":")
        if step:  # the last line may be cut
            reached[session] = int(step)

    async def scenario(store: Store) -> None:
        for session, step in reached.items():
            there = await store.get(session)
            assert there is not None
            done = there.step_index
            assert done == step or (session == list(reached)[-1] and done == step + 1)
            assert there.state == (str(done).encode() if done else b"")
        await asyncio.sleep(0.25)  # the last one may have been claimed
        found = await store.find(KEY)
        assert set(reached) <= {one.id for one in found}
        for one in found:
            await store.finish(await claimed(store, one))
        assert await store.count() == 0

    run(place, scenario)


def test_killed_at_any_time_nothing_that_was_acknowledged_is_lost(durable: Place) -> None:
    for _ in range(4):
        killed_while_walking(durable, random.uniform(0.0, 0.3))


@pytest.mark.slow
def test_killed_a_hundred_times_nothing_that_was_acknowledged_is_lost(durable: Place) -> None:
    for _ in range(100):
        killed_while_walking(durable, random.uniform(0.0, 0.3))
    if durable.kind == "sqlite":
        with sqlite3.connect(durable.where) as db:
            assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        db.close()


@pytest.mark.parametrize("task", ["count", "change"])
def test_no_change_is_lost_when_processes_change_one_session(durable: Place, task: str) -> None:
    async def scenario(store: Store) -> None:
        one = await store.put(record(state=b"0"))
        children = [Child(durable, task, one.id, 40) for _ in range(3)]
        assert [await asyncio.to_thread(child.ends) for child in children] == [["40"]] * 3
        (found,) = await store.find(KEY)
        assert found.state == b"120"

    run(durable, scenario)


def together(place: Place, *what: object) -> list[list[str]]:
    """What two processes say that begin at the same time."""
    children = [Child(place, *what) for _ in range(2)]
    assert [child.says() for child in children] == ["ready", "ready"]
    for child in children:
        child.go()
    return [child.ends() for child in children]


def test_of_1000_claims_in_two_processes_exactly_one_is_granted(durable: Place) -> None:
    async def scenario(store: Store) -> None:
        one = await store.put(record())
        granted = await asyncio.to_thread(together, durable, "race", one.id, one.version, 500)
        assert sorted(granted) == [["0"], ["1"]]

    run(durable, scenario)


def test_each_expired_session_goes_to_one_process(durable: Place) -> None:
    async def scenario(store: Store) -> None:
        put = [await store.put(record(deadline=1.0)) for _ in range(100)]
        given = await asyncio.to_thread(together, durable, "expire", 50)
        assert sorted(one for some in given for one in some) == sorted(one.id for one in put)

    run(durable, scenario)


def test_several_processes_may_make_the_same_file_at_once(tmp_path: Path) -> None:
    place = Place("sqlite", str(tmp_path / "new" / "sessions.db"))
    children = [Child(place, "put") for _ in range(5)]
    assert all(len(child.says()) == 32 for child in children)
    for child in children:
        child.kill()

    async def scenario(store: Store) -> None:
        assert await store.count() == 5

    run(place, scenario)


def test_waiting_sessions_cost_this_process_nothing(durable: Place) -> None:
    (grown,) = Child(durable, "fill", 5000).ends()
    assert int(grown) < 8_000  # KB


@pytest.mark.slow
def test_a_hundred_thousand_waiting_sessions_take_less_than_50_mb(durable: Place) -> None:
    (grown,) = Child(durable, "fill", 100_000).ends()
    print(f"{durable.kind}: {grown} KB")
    assert int(grown) < 50_000  # KB

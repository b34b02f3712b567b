"""What every store does, told by what its users observe. Those on a disk are tested with processes that are killed."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from tamis.errors import StaleSessionError, StoreUnavailableError
from tamis.sessions import SessionKey, open_store
from tamis.sessions.memory import MemoryStore
from tamis.sessions.redis import RedisStore
from tamis.sessions.sqlite import SqliteStore

from .places import KEY, Child, Clock, Place, record, server

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from tamis.sessions import SessionRecord, Store


def run(place: Place, scenario: Callable[[Store], Awaitable[None]], clock: Clock | None = None) -> None:
    """Plays a scenario in a store at a place, and closes the store."""

    async def whole() -> None:
        store = place.open(clock)
        try:
            await scenario(store)
        finally:
            await store.close()

    asyncio.run(whole())


async def claimed(store: Store, one: SessionRecord, lease: float = 60.0) -> SessionRecord:
    held = await store.claim(one.id, one.version, "me", lease)
    assert held is not None
    return held


# --- waiting, claiming, saving ----------------------------------------------------------------------------------------


def test_all_of_a_record_comes_back(place: Place) -> None:
    clock = Clock()
    new = record(
        handler_version="abc", step="Größe 📦", step_index=2, state=bytes(range(256)), state_version=3, asked="100",
        queries=("message:text", "callback_query:data"), guards=("same user",), deadline=clock.now + 60.5,
    )  # fmt: skip

    async def scenario(store: Store) -> None:
        stored = await store.put(new)
        assert stored == replace(new, version=1, created=clock.now, updated=clock.now)
        assert await store.get(new.id) == stored
        assert await store.find(KEY) == [stored]
        clock.now += 1
        held = await claimed(store, stored)
        assert held == replace(stored, version=2)
        changed = await store.save(replace(held, step="address", step_index=3, asked=None, deadline=None))
        assert changed == replace(
            stored, version=3, step="address", step_index=3, asked=None, deadline=None, updated=clock.now
        )
        assert await store.find(KEY) == [changed]
        await store.finish(await claimed(store, changed))
        assert await store.get(new.id) is None
        assert (await store.find(KEY), await store.count(), await store.queries()) == ([], 0, frozenset())

    run(place, scenario, clock)


def test_sessions_are_found_under_their_keys_oldest_first(place: Place) -> None:
    clock = Clock()
    keys = [
        SessionKey(chat="1"),
        SessionKey(user="1"),
        SessionKey(bot="1"),
        SessionKey(chat="1", user="1"),
        SessionKey(),
    ]

    async def scenario(store: Store) -> None:
        parallel: list[SessionRecord] = []
        for _ in range(12):
            parallel.append(await store.put(record()))
            clock.now += 0.001
        single = [await store.put(record(key=key)) for key in keys]
        assert await store.find(KEY) == parallel
        for key, one in zip(keys, single, strict=True):
            assert await store.find(key) == [one]
        clock.now += 1
        assert await store.find(keys[3], KEY, SessionKey(chat="2"), KEY) == [*parallel, single[3]]
        assert await store.find() == []

    run(place, scenario, clock)


def test_a_claimed_session_is_not_found_until_it_is_saved_or_released(place: Place) -> None:
    async def scenario(store: Store) -> None:
        held = await claimed(store, await store.put(record()))
        assert await store.find(KEY) == []
        assert await store.get(held.id) == held
        assert await store.claim(held.id, held.version, "other", 60) is None
        assert await store.release(held)
        assert not await store.release(held)
        (again,) = await store.find(KEY)
        with pytest.raises(StaleSessionError):
            await store.save(held)
        saved = await store.save(await claimed(store, again), lease=60)
        assert await store.find(KEY) == []
        waiting = await store.save(saved)
        assert await store.find(KEY) == [waiting]

    run(place, scenario)


def test_a_lease_that_ran_out_can_be_claimed_again_and_its_holder_changes_nothing(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        slow = await claimed(store, await store.put(record()), lease=10)
        clock.now += 9.99
        assert await store.find(KEY) == []
        clock.now += 0.01
        (found,) = await store.find(KEY)
        assert found == slow
        fast = await claimed(store, found)
        for late in (store.save(slow), store.finish(slow)):
            with pytest.raises(StaleSessionError, match=f"at version {fast.version}, and version {slow.version} was"):
                await late
        assert not await store.release(slow)
        assert await store.get(fast.id) == fast
        await store.save(fast)

    run(place, scenario, clock)


def test_a_lease_can_be_extended(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        held = await claimed(store, await store.put(record()), lease=10)
        clock.now += 9
        held = await store.save(held, lease=10)
        clock.now += 9
        assert await store.find(KEY) == []
        clock.now += 1
        assert await store.find(KEY) == [held]

    run(place, scenario, clock)


def test_who_was_too_slow_may_still_save_when_nobody_came_instead(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        held = await claimed(store, await store.put(record()), lease=1)
        clock.now += 100
        assert (await store.save(replace(held, step="next"))).step == "next"

    run(place, scenario, clock)


def test_a_stale_save_is_refused_and_changes_nothing(place: Place) -> None:
    async def scenario(store: Store) -> None:
        first = await store.put(record())
        second = await store.save(replace(first, state=b"kept"))
        with pytest.raises(StaleSessionError) as caught:
            await store.save(replace(first, state=b"lost", key=SessionKey(), queries=("poll",), deadline=1.0))
        assert (caught.value.session, caught.value.version, caught.value.current) == (first.id, 1, 2)
        assert await store.find(KEY) == [second]
        assert (await store.find(SessionKey()), await store.queries()) == ([], {"message:text"})
        assert await store.next_deadline() is None
        await store.finish(second)
        for late in (store.save(second), store.finish(second)):
            with pytest.raises(StaleSessionError, match="is over") as over:
                await late
            assert over.value.current is None

    run(place, scenario)


def test_an_id_is_taken_once(place: Place) -> None:
    async def scenario(store: Store) -> None:
        one = record(state=b"first")
        await store.put(one)
        with pytest.raises(StaleSessionError):
            await store.put(replace(one, state=b"second", queries=("poll",)))
        assert [found.state for found in await store.find(KEY)] == [b"first"]
        assert (await store.queries(), await store.count()) == ({"message:text"}, 1)

    run(place, scenario)


def test_the_next_answer_can_be_awaited_from_somebody_else(place: Place) -> None:
    other = SessionKey(bot="42", chat="-100", user="8")

    async def scenario(store: Store) -> None:
        held = await claimed(store, await store.put(record()))
        moved = await store.save(replace(held, key=other))
        assert (await store.find(KEY), await store.find(other)) == ([], [moved])

    run(place, scenario)


def test_what_is_awaited_is_known_without_looking_at_each_session(place: Place) -> None:
    async def scenario(store: Store) -> None:
        texts = [await store.put(record(queries=("message:text", "msg"))) for _ in range(3)]
        photo = await store.put(record(queries=("message:photo",)))
        assert await store.queries() == {"message:text", "message:photo", "msg"}
        await store.save(replace(photo, queries=("callback_query:data", "callback_query:data")))
        assert await store.queries() == {"message:text", "callback_query:data", "msg"}
        for one in texts:
            await store.finish(one)
        assert await store.queries() == {"callback_query:data"}

    run(place, scenario)


# --- many at once -----------------------------------------------------------------------------------------------------


def test_of_1000_concurrent_claims_exactly_one_is_granted(place: Place) -> None:
    async def scenario(store: Store) -> None:
        one = await store.put(record())
        claims = [store.claim(one.id, one.version, f"worker {number}", 60) for number in range(1000)]
        granted = [held for held in await asyncio.gather(*claims) if held is not None]
        assert granted == [replace(one, version=2)]

    run(place, scenario)


def test_case_51_two_answers_at_once_run_the_step_once(place: Place) -> None:
    async def answer(store: Store, text: str, ran: list[str]) -> bool:
        for found in await store.find(KEY):
            held = await store.claim(found.id, found.version, text, 60)
            if held is not None:
                ran.append(text)
                await store.finish(held)
                return True
        return False

    async def scenario(store: Store) -> None:
        await store.put(record())
        ran: list[str] = []
        took = await asyncio.gather(*[answer(store, f"answer {number}", ran) for number in range(50)])
        assert (took.count(True), len(ran), await store.count()) == (1, 1, 0)

    run(place, scenario)


def test_case_52_no_change_is_lost_when_many_change_one_session(place: Place) -> None:
    async def add(store: Store, session: str) -> None:
        while True:
            found = await store.get(session)
            assert found is not None
            try:
                await store.save(replace(found, state=str(int(found.state) + 1).encode()))
            except StaleSessionError:
                continue
            return

    async def scenario(store: Store) -> None:
        one = await store.put(record(state=b"0"))
        await asyncio.gather(*[add(store, one.id) for _ in range(30)])
        (found,) = await store.find(KEY)
        assert found.state == b"30"

    run(place, scenario)


# --- deadlines --------------------------------------------------------------------------------------------------------


def test_past_its_deadline_a_session_is_only_there_for_the_timeout(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        one = await store.put(record(deadline=clock.now + 60))
        await store.put(record())
        assert await store.next_deadline() == clock.now + 60
        clock.now += 59
        assert await store.expired(10, "me", 30) == []
        assert len(await store.find(KEY)) == 2
        clock.now += 1
        assert [found.deadline for found in await store.find(KEY)] == [None]
        assert await store.claim(one.id, one.version, "late", 60) is None
        (over,) = await store.expired(10, "me", 30)
        assert over == replace(one, version=2)
        assert await store.expired(10, "other", 30) == []
        assert await store.next_deadline() == clock.now + 30
        await store.finish(over)
        assert await store.next_deadline() is None

    run(place, scenario, clock)


def test_a_step_that_runs_at_its_deadline_is_not_timed_out_and_its_save_sets_the_next_one(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        held = await claimed(store, await store.put(record(deadline=clock.now + 60)), lease=90)
        clock.now += 61
        assert await store.expired(10, "me", 30) == []
        saved = await store.save(replace(held, deadline=clock.now + 60))
        assert await store.find(KEY) == [saved]
        clock.now += 60
        assert len(await store.expired(10, "me", 30)) == 1

    run(place, scenario, clock)


def test_a_timeout_whose_worker_was_killed_comes_again_after_the_lease(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        await store.put(record(deadline=clock.now))
        (killed,) = await store.expired(10, "killed", 30)
        clock.now += 30
        (again,) = await store.expired(10, "other", 30)
        assert again.version == killed.version + 1
        with pytest.raises(StaleSessionError):
            await store.finish(killed)
        await store.finish(again)

    run(place, scenario, clock)


def test_the_longest_past_come_first_as_many_as_are_wanted(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        put = [await store.put(record(deadline=clock.now - number)) for number in range(7)]
        given = [await store.expired(3, "me", 60) for _ in range(4)]
        assert [[one.id for one in some] for some in given] == [
            [put[6].id, put[5].id, put[4].id], [put[3].id, put[2].id, put[1].id], [put[0].id], [],
        ]  # fmt: skip

    run(place, scenario, clock)


def test_each_expired_session_goes_to_one_of_100_concurrent_callers(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        put = [await store.put(record(deadline=clock.now - 1)) for _ in range(120)]
        given = await asyncio.gather(*[store.expired(3, f"worker {number}", 60) for number in range(100)])
        assert sorted(one.id for some in given for one in some) == sorted(one.id for one in put)

    run(place, scenario, clock)


# --- switches ---------------------------------------------------------------------------------------------------------


def test_switches_are_remembered_for_a_chat_and_everywhere(place: Place) -> None:
    async def scenario(store: Store) -> None:
        switches = store.switches
        assert (await switches.get("weather"), await switches.all()) == (None, {})
        await switches.set("weather", enabled=False)
        await switches.set("weather", enabled=True, chat="-100")
        await switches.set('we"ather:\n✓', enabled=False, chat='"')
        await switches.set("weather", enabled=None, chat="none there")
        assert await switches.get("weather") is False
        assert await switches.get("weather", "-100") is True
        assert await switches.get("weather", "-200") is None
        assert await switches.all() == {("weather", ""): False, ("weather", "-100"): True, ('we"ather:\n✓', '"'): False}
        await switches.set("weather", enabled=True)
        await switches.set("weather", enabled=None, chat="-100")
        assert await switches.all() == {("weather", ""): True, ('we"ather:\n✓', '"'): False}

    run(place, scenario)


# --- another process, and its end -------------------------------------------------------------------------------------


def test_what_was_stored_is_there_for_the_next_process(durable: Place) -> None:
    async def before(store: Store) -> None:
        await store.put(record(id="1", step="address", deadline=2e9))
        await store.switches.set("weather", enabled=False)

    async def after(store: Store) -> None:
        assert [one.step for one in await store.find(KEY)] == ["address"]
        assert (await store.next_deadline(), await store.queries()) == (2e9, {"message:text"})
        assert await store.switches.get("weather") is False

    run(durable, before)
    run(durable, after)


def test_case_51_killed_between_claim_and_save_it_goes_on_after_the_lease(durable: Place) -> None:
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


def test_case_51_killed_after_put_it_waits_and_says_whether_its_question_was_sent(durable: Place) -> None:
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
def test_case_52_no_change_is_lost_when_processes_change_one_session(durable: Place, task: str) -> None:
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


def test_case_50_waiting_sessions_cost_this_process_nothing(durable: Place) -> None:
    (grown,) = Child(durable, "fill", 5000).ends()
    assert int(grown) < 8_000  # KB


@pytest.mark.slow
def test_case_50_100_000_waiting_sessions_take_less_than_50_mb(durable: Place) -> None:
    (grown,) = Child(durable, "fill", 100_000).ends()
    print(f"{durable.kind}: {grown} KB")
    assert int(grown) < 50_000  # KB


# --- when a store cannot be used --------------------------------------------------------------------------------------


def test_a_store_that_is_locked_or_closed_says_so_and_works_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        store = SqliteStore(tmp_path / "sessions.db", patience=0.05)
        one = await store.put(record())
        other = sqlite3.connect(store._path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        several = await asyncio.gather(*[store.put(record()) for _ in range(3)], return_exceptions=True)
        assert [str(error) for error in several] == [f"the store {store._path} cannot be used: database is locked"] * 3
        assert await store.find(KEY) == [one]
        other.execute("ROLLBACK")
        other.close()
        await store.put(record())
        assert await store.count() == 2
        await store.close()
        await store.close()
        with pytest.raises(StoreUnavailableError, match="closed"):
            await store.count()

    asyncio.run(scenario())


def test_a_full_disk_loses_nothing_and_keeps_nothing_by_half(tmp_path: Path) -> None:
    async def scenario() -> None:
        store = SqliteStore(tmp_path / "sessions.db")
        one = await store.put(record())

        asked = threading.Event()

        def fill_up(db: sqlite3.Connection) -> None:
            pages = db.execute("PRAGMA page_count").fetchone()[0]
            db.execute(f"PRAGMA max_page_count = {pages + 2}")
            asked.wait(10)  # until all of the others wait, so that they are committed together

        filling = asyncio.ensure_future(store._worker.read(fill_up))
        await asyncio.sleep(0.1)
        large = [record(state=b"x" * 5000) for _ in range(20)]
        calls = [store.claim(one.id, one.version, "me", 60), *[store.put(each) for each in large]]
        asyncio.get_running_loop().call_later(0.1, asked.set)
        several = await asyncio.gather(filling, *calls, return_exceptions=True)
        assert [type(each) for each in several[1:]] == [StoreUnavailableError] * 21
        assert "full" in str(several[1])
        assert await store.find(KEY) == [one]
        assert await store.count() == 1
        await store.put(large[0])  # a new connection, without the limit
        await store.close()

    asyncio.run(scenario())


def test_a_file_of_a_newer_tamis_is_left_alone(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "sessions.db")
    db.execute("PRAGMA user_version = 99")
    db.close()

    async def scenario() -> None:
        store = SqliteStore(tmp_path / "sessions.db")
        with pytest.raises(StoreUnavailableError, match=r"a newer Tamis made it \(format 99; this one reads up to 1\)"):
            await store.count()
        await store.close()

    asyncio.run(scenario())


def test_a_redis_that_was_killed_has_all_that_it_acknowledged(tmp_path: Path) -> None:
    async def scenario() -> None:
        with server(tmp_path) as redis:
            store = RedisStore(redis.url)
            one = await store.put(record())
            held = await claimed(store, one)
            redis.kill()
            with pytest.raises(StoreUnavailableError, match=f"the store redis://127.0.0.1:{redis.port}/0 cannot be"):
                await store.save(held)
            await asyncio.to_thread(redis.start)
            saved = await store.save(replace(held, step="next"))
            assert await store.find(KEY) == [saved]
            await store.close()
            with pytest.raises(StoreUnavailableError, match="closed"):
                await store.count()

    asyncio.run(scenario())


def test_a_call_to_redis_whose_answer_was_lost_is_not_done_twice(place: Place) -> None:
    """The same call comes again, as the client sends it when the connection broke."""
    if place.kind != "redis":
        return

    async def scenario(store: Any) -> None:
        script, sent = store._link.script, []

        async def twice(*what: Any) -> Any:
            sent.append(what[0])
            first = await script(*what)
            second = await script(*what)
            assert first == second
            return second

        store._link.script = twice
        one = await store.put(record())
        held = await claimed(store, one)
        saved = await store.save(replace(held, step="next", queries=("poll",)))
        assert sent == ["put", "claim", "save"]
        assert saved.version == 3
        store._link.script = script
        assert await store.find(KEY) == [saved]
        assert await store.queries() == {"poll"}

    run(place, scenario)


def test_a_password_is_never_shown() -> None:
    async def scenario() -> None:
        store = RedisStore("redis://bot:hunter2@127.0.0.1:1/0")
        with pytest.raises(StoreUnavailableError) as caught:
            await store.count()
        await store.close()
        shown = f"{store!r} {caught.value} {caught.value!r} {caught.value.__cause__!r}"
        assert "127.0.0.1:1" in shown
        assert "hunter2" not in shown

    asyncio.run(scenario())


# --- which store ------------------------------------------------------------------------------------------------------


def test_a_place_says_which_store(tmp_path: Path) -> None:
    assert isinstance(open_store(), MemoryStore)
    assert isinstance(open_store(tmp_path / "a.db"), SqliteStore)
    assert isinstance(open_store("a.db"), SqliteStore)
    assert [repr(open_store(f"{scheme}://host:1/2")) for scheme in ("redis", "rediss", "valkey", "valkeys")] == [
        f"<RedisStore {scheme}://host:1/2>" for scheme in ("redis", "rediss", "redis", "rediss")
    ]
    with pytest.raises(ValueError, match="there is no store for postgres://; write a path, or redis://"):
        open_store("postgres://host/0")


def test_a_store_is_imported_only_when_it_is_used() -> None:
    code = (
        "import sys, tamis.sessions as s; s.open_store(); s.open_store; "
        "print([name for name in ('sqlite3', 'redis', 'asyncio', 'tamis.guard') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

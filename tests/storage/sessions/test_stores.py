"""What every store does, told by what its users observe, in one process. `test_killed_processes.py` has several."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.sessions import Reach, SessionKey

from .places import KEY, Clock, Place, claimed, record, run

if TYPE_CHECKING:
    from tamis.storage.sessions import SessionRecord, Store

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
        assert await store.due_in() is None
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


def test_two_answers_at_once_run_the_step_once(place: Place) -> None:
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


def test_no_change_is_lost_when_many_change_one_session(place: Place) -> None:
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
        assert await store.due_in() == 60
        clock.now += 59
        assert await store.expired(10, "me", 30) == []
        assert len(await store.find(KEY)) == 2
        clock.now += 1
        assert [found.deadline for found in await store.find(KEY)] == [None]
        assert await store.claim(one.id, one.version, "late", 60) is None
        (over,) = await store.expired(10, "me", 30)
        assert over == replace(one, version=2)
        assert await store.expired(10, "other", 30) == []
        assert await store.due_in() == 30
        await store.finish(over)
        assert await store.due_in() is None

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


def test_each_bot_has_switches_of_its_own_and_those_of_no_bot_hold_for_all(place: Place) -> None:
    async def scenario(store: Store) -> None:
        switches = store.switches
        await switches.set("shop", enabled=False, bot="222")
        assert await switches.all(bot="111") == {}
        assert await switches.get("shop", bot="111") is None
        await switches.set("shop", enabled=True, bot="111")
        await switches.set("news", enabled=False)
        assert await switches.all(bot="111") == {("shop", ""): True, ("news", ""): False}
        assert await switches.all(bot="222") == {("shop", ""): False, ("news", ""): False}
        before = await switches.revision()
        await switches.set("news", enabled=None, bot="222")
        assert await switches.revision() != before
        assert await switches.all(bot="222") == {("shop", ""): False}

    run(place, scenario)


# --- the event owns its claim -----------------------------------------------------------------------------------------


def test_the_same_event_finds_and_claims_again_what_was_claimed_for_it(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        one = await store.put(record(), within=60)
        killed = await store.claim(one.id, one.version, "777:5", 90)
        assert killed is not None
        for claimant in ("", "777:6"):
            assert await store.find(KEY, claimant=claimant) == []
            assert await store.claim(one.id, killed.version, claimant, 90) is None
        clock.now += 61  # the event came in time, so that its deadline has passed since does not matter
        assert await store.find(KEY, claimant="777:5") == [killed]
        again = await store.claim(one.id, killed.version, "777:5", 90)
        assert again is not None
        with pytest.raises(StaleSessionError):
            await store.save(killed)
        await store.finish(again)

    run(place, scenario, clock)


def test_a_claim_for_nobody_is_nobodys_again(place: Place) -> None:
    async def scenario(store: Store) -> None:
        one = await store.put(record())
        held = await store.claim(one.id, one.version, "", 60)
        assert held is not None
        assert await store.find(KEY, claimant="") == []
        assert await store.claim(one.id, held.version, "", 60) is None

    run(place, scenario)


# --- owners -----------------------------------------------------------------------------------------------------------


def reach(*bots: str, knows: str = "shop.order", patience: float = 100) -> Reach:
    return Reach(frozenset(bots), frozenset({(knows, "v1")}), patience)


def test_a_bot_is_given_the_timeouts_of_its_own_sessions_alone(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        mine = await store.put(record(key=SessionKey(bot="111", chat="1"), handler_version="v1"), within=5)
        keyed = record(key=SessionKey(chat="club"), bot="222", handler_version="v1")
        theirs = await store.put(keyed, within=1)
        assert (mine.owner, theirs.owner) == ("111", "222")
        assert await store.due_in(reach("111")) == 5
        clock.now += 1000
        assert await store.expired(10, "me", 30, reach()) == []
        assert [one.id for one in await store.expired(10, "me", 30, reach("111", "333"))] == [mine.id]
        assert [one.id for one in await store.expired(10, "me", 30, reach("222"))] == [theirs.id]
        assert await store.queries({"111"}) == await store.queries() == {"message:text"}
        assert await store.queries({"333"}) == frozenset()

    run(place, scenario, clock)


def test_a_timeout_of_unknown_steps_is_left_to_others_until_patience_is_over(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        fields = {"key": SessionKey(bot="1"), "handler_version": "v2"}
        unknown = [await store.put(record(**fields), within=1) for _ in range(300)]
        known = await store.put(record(key=SessionKey(bot="1"), handler_version="v1"), within=2)
        clock.now += 50
        assert [one.id for one in await store.expired(10, "old", 30, reach("1"))] == [known.id]
        assert await store.due_in(reach("1")) == 30  # when the claim of the known one is over
        newer = Reach(frozenset({"1"}), frozenset({("shop.order", "v2")}), 100)
        (theirs,) = await store.expired(1, "new", 30, newer)
        await store.finish(theirs)
        clock.now += 51
        late = await store.expired(1000, "old", 30, reach("1"))
        assert {one.id for one in late} == {one.id for one in (*unknown, known)} - {theirs.id}

    run(place, scenario, clock)


def test_a_deadline_is_by_the_clock_of_the_store(place: Place) -> None:
    clock = Clock()
    clock.now = 1000.0  # far from that of this process

    async def scenario(store: Store) -> None:
        put = await store.put(record(), within=60)
        assert put.deadline == 1060
        clock.now += 59
        (found,) = await store.find(KEY)
        kept = await store.save(replace(found, asked="7"))
        assert kept.deadline == 1060
        moved = await store.save(kept, within=60)
        assert (moved.deadline, await store.due_in()) == (1119, 60)
        assert await store.get(put.id) == moved

    run(place, scenario, clock)


# --- what is set aside ------------------------------------------------------------------------------------------------


def test_a_parked_session_is_listed_and_can_be_put_back(place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        held = await claimed(store, await store.put(record(id="a", bot="42"), within=60))
        other = await store.put(record(id="b"))
        await store.park(held, "its steps are gone")
        with pytest.raises(StaleSessionError):
            await store.park(held, "again")
        assert (await store.find(KEY), await store.count(), await store.get("a")) == ([other], 1, None)
        clock.now += 1
        await store.park(other, "so are these")
        assert [(one.id, one.why) for one in await store.parked()] == [
            ("b", "so are these"), ("a", "its steps are gone"),
        ]  # fmt: skip
        assert [one.id for one in await store.parked(1)] == ["b"]
        assert (await store.parked())[1].record == held
        clock.now += 100
        assert await store.expired(10, "me", 60) == []
        assert await store.unpark("a")
        assert not await store.unpark("a")
        assert [one.id for one in await store.parked()] == ["b"]
        (back,) = await store.expired(10, "me", 60)  # its time was over meanwhile
        assert (back.id, back.state) == ("a", held.state)

    run(place, scenario, clock)


def test_parked_sessions_do_not_pile_up_without_end(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("memory", "sqlite_rows", "redis", "postgres"):
        monkeypatch.setattr(f"tamis.storage.sessions.{name}.MOST_PARKED", 3)
    clock = Clock()

    async def scenario(store: Store) -> None:
        for number in range(5):
            await store.park(await store.put(record(id=str(number))), "why not")
            clock.now += 1
        assert [one.id for one in await store.parked()] == ["4", "3", "2"]

    run(place, scenario, clock)

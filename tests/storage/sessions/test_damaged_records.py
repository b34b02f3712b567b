"""One bad record is one bad record: it is logged, set aside and listed, and all others go on."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from typing import TYPE_CHECKING

import msgspec
import pytest
from msgspec.structs import replace

from tamis.errors import StoreUnavailableError
from tamis.storage.sessions import Reach, SessionKey
from tamis.storage.sessions.postgres import PostgresStore
from tamis.storage.sessions.redis import RedisStore

from .places import KEY, Clock, Place, claimed, record, run, server

if TYPE_CHECKING:
    from pathlib import Path

    from tamis.storage.sessions import Store

OTHER = SessionKey(bot="42", chat="-200", user="8")
BAD = [msgspec.msgpack.encode({"id": "x", "key": {}, "handler": "go", "step_index": "x"}), b"", b"\xc1", b"\xa1\xff"]


async def damage(place: Place, store: Store, session: str, content: bytes) -> None:
    """Puts something else in place of a record, as another version or a broken disk would."""
    if place.kind == "sqlite":
        db = sqlite3.connect(place.where)
        db.execute("UPDATE session SET record = ? WHERE id = ?", (content, session))
        db.commit()
        db.close()
    elif isinstance(store, PostgresStore):
        await store._link.rows("UPDATE tamis.session SET record = %b WHERE id = %s", (content, session))
    else:
        assert isinstance(store, RedisStore)
        await store._link.command("HSET", f"s:{session}", "record", content)


@pytest.mark.parametrize("content", BAD, ids=["other", "empty", "garbled", "cut"])
def test_what_cannot_be_read_is_set_aside_and_all_others_are_there(
    durable: Place, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario(store: Store) -> None:
        good = await store.put(record(id="good"))
        await store.put(record(id="bad", queries=("poll",)))
        await damage(durable, store, "bad", content)
        assert await store.find(KEY) == [good]
        assert await store.find(KEY) == [good]
        (parked,) = await store.parked()
        assert (parked.id, parked.owner, parked.handler, parked.record) == ("bad", "42", "shop.order", None)
        assert "cannot be read" in parked.why
        assert (await store.count(), await store.queries()) == (1, {"message:text"})
        assert not await store.unpark("bad")
        assert len(await store.parked()) == 1

    with caplog.at_level(logging.ERROR, "tamis"):
        run(durable, scenario)
    assert [entry.getMessage().count("session bad is parked") for entry in caplog.records] == [1]


def test_timeouts_of_others_come_at_once_and_in_full(durable: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        bad = [await store.put(record(), within=1) for _ in range(5)]
        good = [await store.put(record(key=OTHER), within=2) for _ in range(20)]
        for one in bad:
            await damage(durable, store, one.id, b"\xc1")
        clock.now += 10
        given = [one.id for _ in range(3) for one in await store.expired(10, "me", 60)]
        assert sorted(given) == sorted(one.id for one in good)
        assert {one.id for one in await store.parked()} == {one.id for one in bad}

    run(durable, scenario, clock)


def test_a_single_bad_record_is_none_for_who_asks_for_it(durable: Place) -> None:
    async def scenario(store: Store) -> None:
        one, other = await store.put(record()), await store.put(record())
        await damage(durable, store, one.id, b"\xc1")
        await damage(durable, store, other.id, b"\xc1")
        assert await store.get(one.id) is None
        assert await store.claim(other.id, other.version, "me", 60) is None
        assert len(await store.parked()) == 2

    run(durable, scenario)


# --- a server that has lost or has no room ----------------------------------------------------------------------------


def test_a_session_whose_body_was_evicted_counts_as_over(redis_place: Place) -> None:
    clock = Clock()

    async def scenario(store: Store) -> None:
        assert isinstance(store, RedisStore)
        gone = await store.put(record(deadline=clock.now + 5))
        there = await store.put(record(deadline=clock.now + 6))
        await store._link.command("DEL", f"s:{gone.id}")
        assert await store.find(KEY) == [there]
        assert await store.claim(gone.id, gone.version, "me", 60) is None
        clock.now += 10
        reach = Reach(frozenset({"42"}), frozenset({("shop.order", "")}), 0)
        assert [one.id for one in await store.expired(10, "me", 60, reach)] == [there.id]
        clock.now += 100
        assert [one.id for one in await store.expired(10, "me", 60)] == [there.id]
        assert await store.count() == 1

    run(redis_place, scenario, clock)


def test_a_full_server_refuses_what_is_new_and_lets_the_rest_end(tmp_path: Path) -> None:
    async def scenario() -> None:
        with server(tmp_path) as redis:
            store = RedisStore(redis.url)
            late = await store.put(record(deadline=1.0))
            waits = await store.put(record())
            held = await claimed(store, await store.put(record()))
            await store.put(record(id="parked"))
            await store._link._client.config_set("maxmemory", 1)
            for more in (store.put(record()), store.save(replace(held, key=OTHER))):
                with pytest.raises(StoreUnavailableError, match="maxmemory"):
                    await more
            assert await store.get(held.id) == held
            assert await store.release(held)
            assert {one.id for one in await store.find(KEY)} == {waits.id, held.id, "parked"}
            (expired,) = await store.expired(10, "me", 60)
            assert expired.id == late.id
            await store.finish(expired)
            await store.finish(await claimed(store, waits))
            await store.finish(replace(held, version=held.version + 1))
            (left,) = await store.find(KEY)
            await store.park(left, "no room")
            assert await store.count() == 0
            await store.close()

    asyncio.run(scenario())


def test_a_server_that_evicts_sessions_is_named_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        with server(tmp_path) as redis:
            first = RedisStore(redis.url)
            await first._link._client.config_set("maxmemory", "100mb")
            await first._link._client.config_set("maxmemory-policy", "volatile-lru")  # our keys have no time to live
            await first.put(record())
            await first._link._client.config_set("maxmemory-policy", "allkeys-lru")
            await first.close()
            second = RedisStore(redis.url)
            await second.find(KEY)
            await second.find(KEY)
            await second.close()

    with caplog.at_level(logging.WARNING, "tamis"):
        asyncio.run(scenario())
    (warning,) = [entry.getMessage() for entry in caplog.records]
    assert "set maxmemory-policy noeviction" in warning

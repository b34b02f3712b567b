"""What a store says that cannot be used, what it keeps then, and which store a place means."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from tamis.errors import StoreUnavailableError
from tamis.storage.sessions import open_store
from tamis.storage.sessions.memory import MemoryStore
from tamis.storage.sessions.redis import RedisStore
from tamis.storage.sessions.sqlite import SqliteStore

from .places import KEY, Place, claimed, record, redis_command, run, server

if TYPE_CHECKING:
    from pathlib import Path


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
        with pytest.raises(StoreUnavailableError, match=r"a newer Tamis made it \(format 99; this one reads up to 2\)"):
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
        assert await store.get("nothing") is None  # which looks at the server once
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


def test_without_a_server_the_tests_fail_in_ci_and_are_skipped_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=r"run tests/services\.sh"):
        redis_command()
    monkeypatch.delenv("CI")
    with pytest.raises(pytest.skip.Exception, match=r"run tests/services\.sh"):
        redis_command()


# --- which store ------------------------------------------------------------------------------------------------------


def test_a_place_says_which_store(tmp_path: Path) -> None:
    assert isinstance(open_store(), MemoryStore)
    assert isinstance(open_store(tmp_path / "a.db"), SqliteStore)
    assert isinstance(open_store("a.db"), SqliteStore)
    assert [repr(open_store(f"{scheme}://host:1/2")) for scheme in ("redis", "rediss", "valkey", "valkeys")] == [
        f"<RedisStore {scheme}://host:1/2>" for scheme in ("redis", "rediss", "redis", "rediss")
    ]
    with pytest.raises(ValueError, match="there is no store for mysql://; write a path, or redis://"):
        open_store("mysql://host/0")


def test_a_store_is_imported_only_when_it_is_used() -> None:
    code = (
        "import sys, tamis.storage.sessions as s; s.open_store(); s.open_store; "
        "print([name for name in ('sqlite3', 'redis', 'asyncio', 'tamis.guards.guard') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

"""Who may have a session in a file is known without a look into it, in every process, and is never wrong."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from tamis.errors import StoreUnavailableError
from tamis.storage.inbox.sqlite import SqliteInbox
from tamis.storage.sessions import SessionKey, SessionRecord
from tamis.storage.sessions.sqlite import SqliteStore
from tamis.storage.unit_of_work import UNIT, UnitOfWork

from .places import Child, Place, record, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.storage.sessions import Store


def of(user: str) -> SessionRecord:
    return record(key=SessionKey(bot="42", chat="1", user=user))


@pytest.fixture
def two(tmp_path: Path) -> Callable[[Callable[[Store, Store], Awaitable[None]]], None]:
    """Plays a scenario with two stores on one file, as two processes have them."""

    def play(scenario: Callable[[Store, Store], Awaitable[None]]) -> None:
        async def whole() -> None:
            stores = [SqliteStore(tmp_path / "sessions.db") for _ in range(2)]
            try:
                await scenario(*stores)
            finally:
                for store in stores:
                    await store.close()

        asyncio.run(whole())

    return play


def test_before_the_file_is_open_anybody_may_wait(tmp_path: Path) -> None:
    assert SqliteStore(tmp_path / "sessions.db").may_wait(["7"])


def test_what_one_process_stores_another_one_knows_at_once(two: Any) -> None:
    async def scenario(one: Any, other: Any) -> None:
        assert (await one.count(), await other.count()) == (0, 0)
        assert not one.may_wait(["7", 7, None])
        assert not other.may_wait(["7"])
        put = await one.put(of("7"))
        assert other.may_wait(["7"])
        assert other.may_wait([7])
        assert not other.may_wait(["8", None])
        await other.save(replace(put, key=SessionKey(chat="-5")))
        assert one.may_wait([-5])

    two(scenario)


def test_what_ended_is_forgotten_in_time_and_what_waits_never(two: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tamis.storage.sessions.known_file._SPARE", 10)

    async def scenario(one: Any, other: Any) -> None:
        await other.count()
        stays = [await other.put(of(f"stays {number}")) for number in range(20)]
        for number in range(12):
            await one.finish(await one.put(of(f"gone {number}")))
        assert other.may_wait(["gone 0"])
        await one.expired(1, "me", 1)
        assert not any(store.may_wait([f"gone {number}"]) for number in range(12) for store in (one, other))
        assert all(store.may_wait([put.key.who]) for put in stays for store in (one, other))

    two(scenario)


def test_what_is_stored_and_ended_while_it_is_cleaned_is_right(two: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many puts and ends in both, each cleaning all the time: no session that waits is ever unknown."""
    monkeypatch.setattr("tamis.storage.sessions.known_file._SPARE", 0)

    async def scenario(one: Any, other: Any) -> None:
        chance = random.Random(5)

        async def work(mine: Store, theirs: Store, name: str) -> None:
            for number in range(60):
                put = await mine.put(of(f"{name} {number}"))
                assert theirs.may_wait([put.key.who])
                assert mine.may_wait([put.key.who])
                if chance.random() < 0.7:
                    await mine.finish(put)
                await mine.expired(1, "me", 1)

        await asyncio.gather(work(one, other, "a"), work(other, one, "b"))
        left = sqlite3.connect(one._path).execute("SELECT who FROM session").fetchall()
        assert all(store.may_wait([who]) for (who,) in left for store in (one, other))
        assert len(left) > 10

    two(scenario)


def test_a_process_that_starts_alone_trusts_the_sessions_and_not_the_filter(tmp_path: Path) -> None:
    """After a loss of power the filter may be older than the sessions."""
    place = Place("sqlite", str(tmp_path / "sessions.db"))

    async def before(store: Store) -> None:
        await store.put(of("7"))

    async def after(store: Store) -> None:
        await store.count()
        assert store.may_wait(["7"])
        assert not store.may_wait(["8"])

    run(place, before)
    known = Path(f"{place.where}-known")
    for content in (bytes(len(known.read_bytes())), b"", b"\x01" * 10, b"\x01" * (1 << 20)):
        known.write_bytes(content)
        run(place, after)


def test_other_processes_know_too_and_a_killed_one_leaves_nothing_wrong(tmp_path: Path) -> None:
    place = Place("sqlite", str(tmp_path / "sessions.db"))

    async def scenario(store: Store) -> None:
        await store.count()
        assert not store.may_wait(["7"])
        child = Child(place, "put")
        assert await asyncio.to_thread(child.says)
        assert store.may_wait(["7"])
        child.kill()
        assert store.may_wait(["7"])

    run(place, scenario)


def test_sessions_that_are_stored_with_an_update_are_known_when_it_is_done(tmp_path: Path) -> None:
    async def scenario() -> None:
        inbox = SqliteInbox(tmp_path / "bot.db")
        other = SqliteStore(tmp_path / "bot.db")
        await other.count()
        unit = UnitOfWork()
        token = UNIT.set(unit)
        await inbox.sessions.put(of("7"))
        UNIT.reset(token)
        assert not other.may_wait(["7"])
        from tamis.storage.sessions.sqlite_unit import carry_out

        await inbox._worker.write_soon(lambda db: carry_out(db, unit.changes()))
        unit.end()
        assert other.may_wait(["7"])
        assert inbox.sessions.may_wait(["7"])
        await inbox.close()
        await other.close()

    asyncio.run(scenario())


def test_without_the_filter_nothing_is_stored(tmp_path: Path) -> None:
    (tmp_path / "sessions.db-known").mkdir()

    async def scenario() -> None:
        store = SqliteStore(tmp_path / "sessions.db")
        with pytest.raises(StoreUnavailableError, match=r"its filter .*-known cannot be used"):
            await store.put(of("7"))
        (tmp_path / "sessions.db-known").rmdir()
        await store.put(of("7"))
        await store.close()

    asyncio.run(scenario())


def test_a_filter_that_somebody_removed_is_not_trusted(two: Any, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario(one: Any, other: Any) -> None:
        await one.count()
        Path(f"{one._path}-known").unlink()
        await one.expired(1, "me", 1)
        assert one.may_wait(["7"])
        await other.put(of("7"))
        assert other.may_wait(["7"])

    two(scenario)
    assert "was removed while it was in use" in caplog.text

"""What an inbox in a file does when the file cannot be written, and when processes come and go."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import StoreUnavailableError
from tamis.storage.inbox.sqlite import SqliteInbox
from tamis.storage.sessions import open_store

from .places import LEASE, Clock, handled, update

if TYPE_CHECKING:
    from pathlib import Path


def test_a_locked_file_acknowledges_nothing_and_works_again(tmp_path: Path) -> None:
    async def scenario() -> None:
        inbox = SqliteInbox(tmp_path / "inbox.db", patience=0.05)
        await inbox.append([update(1)])
        other = sqlite3.connect(inbox.path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        several = await asyncio.gather(*[inbox.append([update(2)]) for _ in range(3)], return_exceptions=True)
        assert [type(one) for one in several] == [StoreUnavailableError] * 3
        assert "database is locked" in str(several[0])
        assert (await inbox.counts()).waiting == 1
        other.execute("ROLLBACK")
        other.close()
        await inbox.append([update(2)])
        assert await handled(inbox) == ["1", "2"]
        await inbox.close()
        with pytest.raises(StoreUnavailableError, match="closed"):
            await inbox.counts()

    asyncio.run(scenario())


def test_a_full_disk_keeps_nothing_by_half(tmp_path: Path) -> None:
    async def scenario() -> None:
        inbox = SqliteInbox(tmp_path / "inbox.db")
        await inbox.append([update(1)])

        def fill_up(db: sqlite3.Connection) -> None:
            pages = db.execute("PRAGMA page_count").fetchone()[0]
            db.execute(f"PRAGMA max_page_count = {pages + 4}")

        await inbox._worker.read(fill_up)
        with pytest.raises(StoreUnavailableError, match="full"):
            await inbox.append([update(number, payload=b"x" * 10_000) for number in (2, 3, 4)])
        assert [one.dedupe_key for one in await inbox.listed(parked=False)] == ["1"]
        assert await inbox.append([update(2, payload=b"x" * 10_000)]) == ["new"]  # a new connection, without the limit
        await inbox.close()

    asyncio.run(scenario())


def test_a_file_of_a_newer_tamis_is_left_alone(tmp_path: Path) -> None:
    async def scenario() -> None:
        inbox = SqliteInbox(tmp_path / "inbox.db")
        await inbox.append([update(1)])
        await inbox.close()
        db = sqlite3.connect(inbox.path)
        db.execute("UPDATE inbox_total SET format = 99")
        db.commit()
        db.close()
        with pytest.raises(StoreUnavailableError, match=r"a newer Tamis made it \(format 99; this one reads up to 2\)"):
            await SqliteInbox(inbox.path).counts()

    asyncio.run(scenario())


def test_sessions_and_updates_share_a_file_whichever_was_there_first(tmp_path: Path) -> None:
    async def scenario() -> None:
        for first in (True, False):
            path = tmp_path / f"{first}.db"
            inbox, store = SqliteInbox(path), open_store(path)
            if first:
                await inbox.append([update(1)])
            await store.switches.set("weather", enabled=False)
            assert await inbox.append([update(2)]) == ["new"]
            assert await inbox.sessions.switches.get("weather") is False
            await store.close()
            await inbox.close()

    asyncio.run(scenario())


def test_who_starts_while_another_lives_respects_its_leases_and_takes_over_when_it_is_gone(tmp_path: Path) -> None:
    clock = Clock()

    async def scenario() -> None:
        old, new = (SqliteInbox(tmp_path / "inbox.db", clock=clock, timer=clock) for _ in range(2))
        await old.append([update(1), update(2, "b")])
        (claim,) = await old.claim("w", 1, LEASE)
        assert [one.order_key for one in await new.claim("w", 5, LEASE)] == ["b"]
        assert await new.claim("w", 5, LEASE) == []
        await old.close()  # as when it is killed: the lock is free, the claim is there
        (again,) = await new.claim("w", 5, LEASE)
        assert (again.order_key, again.epoch > claim.epoch) == ("a", True)
        assert (await new.next(again))[0].attempt == 2
        await new.close()

    asyncio.run(scenario())


def test_a_payload_is_gone_from_the_file_once_its_update_is_done(tmp_path: Path) -> None:
    async def scenario() -> None:
        inbox = SqliteInbox(tmp_path / "inbox.db")
        await inbox.append([update(1, payload=b"secret" * 100)])
        await handled(inbox)
        rows: Any = await inbox._worker.read(
            lambda db: db.execute("SELECT payload, headers, error FROM inbox_update").fetchall()
        )
        assert rows == [(b"", None, None)]
        assert (await inbox.counts()).size == 0
        await inbox.close()

    asyncio.run(scenario())


def test_an_inbox_is_imported_only_when_it_is_used() -> None:
    code = (
        "import sys, tamis_telegram, tamis.storage.inbox; from tamis_telegram import App; App(); "
        "print([name for name in ('sqlite3', 'redis', 'aiohttp', 'typer', 'rich') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

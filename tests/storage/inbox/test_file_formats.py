"""Files of inboxes: old ones go on, those that can never work end the start, and nobody else reads them."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import StoreUnavailableError, StoreUnusableError
from tamis.storage.inbox.process_lock import ProcessLock
from tamis.storage.inbox.sqlite import SqliteInbox
from tamis.storage.sessions import open_store
from tamis_telegram import App

from .places import LEASE, Clock, handled, message, update

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

FORMAT_1 = Path(__file__).with_name("format_1.sql")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file as the first Tamis left it when it was killed: a chat that was begun, one that waits, a dead letter."""
    path = tmp_path / "bot.db"
    db = sqlite3.connect(path)
    db.executescript(FORMAT_1.read_text("utf-8"))
    db.close()
    path.chmod(0o644)
    return path


def use(path: Path, scenario: Callable[[SqliteInbox], Awaitable[Any]]) -> None:
    async def whole() -> None:
        inbox = SqliteInbox(path, clock=Clock())
        try:
            await scenario(inbox)
        finally:
            await inbox.close()

    asyncio.run(whole())


def test_a_file_of_format_1_is_brought_up_to_date_with_all_that_is_in_it(old: Path) -> None:
    async def scenario(inbox: SqliteInbox) -> None:
        assert (await inbox.counts()) == (3, 1, 1, 16)
        states = {state.source: state for state in await inbox.sources()}
        assert sorted(states) == ["111", "222"]
        assert (states["111"].waiting, states["111"].parked, states["111"].parked_size) == (2, 1, 4)
        waiting = await inbox.listed(parked=False)
        assert [(one.dedupe_key, one.attempt, one.lifetime) for one in waiting] == [
            ("id:2", 2, 86400.0), ("id:3", 1, None), ("id:9", 1, None),
        ]  # fmt: skip
        assert await inbox.append([update(1, source="111")._replace(dedupe_key="id:1")]) == ["duplicate"]
        claims = await inbox.claim("w", 9, LEASE, ["111"])
        assert [(claim.source, claim.order_key) for claim in claims] == [("111", "111:chat:1")]
        assert await inbox.requeue([(await inbox.listed())[0].seq]) == 1
        for claim in claims:
            await inbox.release(claim)
        assert await handled(inbox) == ["id:2", "id:3", "id:9", "id:4"]

    use(old, scenario)
    assert stat.S_IMODE(old.stat().st_mode) == 0o600
    db = sqlite3.connect(old)
    assert db.execute("SELECT format FROM inbox_total").fetchall() == [(2,)]
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    db.close()


def test_a_file_that_was_brought_up_to_date_has_the_tables_of_a_new_one(old: Path, tmp_path: Path) -> None:
    async def scenario(inbox: SqliteInbox) -> None:
        await inbox.check()

    use(old, scenario)
    use(tmp_path / "new.db", scenario)

    def tables(path: Path) -> dict[str, Any]:
        db = sqlite3.connect(path)
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        found: dict[str, Any] = {name: [row[1:] for row in db.execute(f"PRAGMA table_info({name})")] for name in names}
        query = "SELECT name, sql FROM sqlite_master WHERE type <> 'table' AND sql IS NOT NULL"
        found |= dict(db.execute(query))
        db.close()
        return found

    assert tables(old) == tables(tmp_path / "new.db")


def test_tables_are_not_changed_while_an_older_process_works_on_them(old: Path) -> None:
    async def scenario(inbox: SqliteInbox) -> None:
        lock = ProcessLock(str(old))
        assert lock.take()
        with pytest.raises(StoreUnavailableError, match="an older Tamis still works on it") as caught:
            await inbox.check()
        assert not isinstance(caught.value, StoreUnusableError)
        lock.release()
        await inbox.check()

    use(old, scenario)


def test_a_new_inbox_and_all_beside_it_is_for_its_user_alone(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        folder = tmp_path / "files"
        app = App(inbox=folder / "inbox.db", sessions=folder / "sessions.db", watchdog=None)

        async def main() -> None:
            await app.accept([message(1)], source="b")
            await app.sessions.count()
            async with app:
                modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
                assert {"inbox.db", "inbox.db-wal", "inbox.db-shm", "sessions.db", "sessions.db-wal"} <= modes.keys()
                assert set(modes.values()) == {0o600}

        asyncio.run(main())
    finally:
        os.umask(before)


# --- what can never work ----------------------------------------------------------------------------------------------


def newer(path: Path) -> Path:
    use(path, lambda inbox: inbox.check())
    db = sqlite3.connect(path)
    db.execute("UPDATE inbox_total SET format = 99")
    db.commit()
    db.close()
    return path


def newer_sessions(path: Path) -> Path:
    use(path, lambda inbox: inbox.check())
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    return path


def garbage(path: Path) -> Path:
    path.write_bytes(b"this is no database " * 500)
    return path


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def below_a_file(path: Path) -> Path:
    path.write_text("x")
    return path / "x.db"


BROKEN = [newer, newer_sessions, garbage, folder, below_a_file]


@pytest.mark.parametrize("make", BROKEN)
def test_an_app_does_not_start_with_a_store_that_can_never_work(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    place = make(tmp_path / "bot.db")
    started: list[str] = []
    app = App(inbox=place, watchdog=None)
    app.on_start(lambda: started.append("hook"))

    async def main() -> None:
        with pytest.raises(StoreUnusableError) as caught:
            await app.start()
        assert caught.value.exit_code == 78
        assert "\n" not in str(caught.value)
        with pytest.raises(StoreUnavailableError):
            await app.accept([message(1)])

    asyncio.run(main())
    assert not app.frozen
    assert started == []


def test_the_stores_of_others_are_left_as_they_were(tmp_path: Path) -> None:
    place = garbage(tmp_path / "bot.db")
    content, mode = place.read_bytes(), place.stat().st_mode

    async def main() -> None:
        with pytest.raises(StoreUnusableError):
            await App(inbox=place, watchdog=None).start()
        with pytest.raises(StoreUnusableError):
            await open_store(place).count()

    asyncio.run(main())
    assert (place.read_bytes(), place.stat().st_mode) == (content, mode)


def test_an_app_starts_while_its_file_is_locked_and_works_when_it_is_not(tmp_path: Path) -> None:
    inbox, seen = SqliteInbox(tmp_path / "bot.db", patience=0.05), list[int]()
    app = App(inbox=inbox, watchdog=None)
    app(lambda event: seen.append(int(event.json()["update_id"])))

    async def main() -> None:
        await app.accept([message(1)])
        other = sqlite3.connect(inbox.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        async with app:
            await asyncio.sleep(0.2)
            assert seen == []
            other.execute("ROLLBACK")
            other.close()
            await asyncio.wait_for(app.join(), 10)
        await inbox.close()

    asyncio.run(main())
    assert seen == [1]


def test_a_polling_bot_ends_with_one_line_and_code_78(tmp_path: Path) -> None:
    """In a process of its own, as a supervisor sees it."""
    code = textwrap.dedent("""
        import sys
        from tamis_telegram import Bot

        bot = Bot("1:a", me=1, username="bot", base_url="http://127.0.0.1:9", inbox=sys.argv[1])
        bot.run()
    """)
    place = garbage(tmp_path / "bot.db")
    command = [sys.executable, "-c", code, str(place)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 78
    (line,) = done.stderr.splitlines()
    assert line.endswith(f" the bot cannot run: the store {place} cannot be used: file is not a database")

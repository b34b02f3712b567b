"""`tamis inbox`: what was put aside is listed, shown, put in again and dropped."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from typing import TYPE_CHECKING

import pytest

from tamis.storage.inbox.sqlite import SqliteInbox
from tamis_telegram import App, Event

from .running import Folder, message

if TYPE_CHECKING:
    from pathlib import Path

BAD = b'{"update_id": 8, \x1b[31m'


@pytest.fixture
def box(folder: Folder) -> Path:
    """An inbox with an update that failed, and one that is none."""
    path = folder.path / "bot.db"
    app = App(inbox=path, watchdog=None)

    @app
    async def pay(event: Event) -> None:
        raise ConnectionError("the bank is closed")

    async def fill() -> None:
        async with app:
            await app.accept([json.dumps(message("hi")).encode(), BAD])
            await app.join()

    asyncio.run(fill())
    return path


async def counts(path: Path) -> tuple[int, int]:
    inbox = SqliteInbox(path)
    found = await inbox.counts()
    await inbox.close()
    return found.waiting, found.parked


def test_what_is_parked_is_listed_with_its_last_error(box: Path, folder: Folder) -> None:
    shown = folder.good("inbox", "list", "bot.db")
    (one, two) = shown.splitlines()[-2:]
    assert one.split()[:3] == ["1", "1", "message"]
    assert one.endswith("ConnectionError: the bank is closed")
    assert two.split()[0] == "2"
    assert "no event" in two
    assert folder.good("inbox", "list", "bot.db", "--waiting") == "nothing waits\n"
    assert folder.good("inbox", "list", "bot.db", "-n", "1").endswith("and 1 more; see --limit\n")


def test_as_json_it_has_all_that_is_known(box: Path, folder: Folder) -> None:
    (one, two) = json.loads(folder.good("inbox", "list", "bot.db", "--json"))
    assert (one["number"], one["id"], one["kind"], one["lane"], one["attempts"]) == (1, "1", "message", ":chat:1", 1)
    assert "Traceback" in one["error"]
    assert json.loads(one["payload"])["message"]["text"] == "hi"
    assert two["payload"] == BAD.decode()


def test_one_is_shown_with_its_bytes_and_its_traceback(box: Path, folder: Folder) -> None:
    shown = folder.good("inbox", "show", "bot.db", "1")
    assert "Traceback (most recent call last):" in shown
    assert '    "text": "hi"' in shown
    assert "\x1b" not in folder.good("inbox", "show", "bot.db", "2")
    assert json.loads(folder.good("inbox", "show", "bot.db", "2", "--json"))["payload"] == BAD.decode()
    assert "there is no update 7 that waits or is parked" in folder.refused("inbox", "show", "bot.db", "7", code=1)


def test_parked_ones_are_put_in_again_or_dropped(box: Path, folder: Folder) -> None:
    assert folder.good("inbox", "requeue", "bot.db", "1") == "1 put in again\n"
    assert asyncio.run(counts(box)) == (1, 1)
    assert folder.good("inbox", "drop", "bot.db", "--all") == "1 dropped\n"
    assert asyncio.run(counts(box)) == (1, 0)
    result = folder.run("inbox", "drop", "bot.db", "1", "2")
    assert (result.exit_code, result.stdout) == (1, "0 dropped\n")
    assert "2 of these numbers are of no parked update" in result.stderr


def test_the_inbox_can_be_named_by_its_app(box: Path, folder: Folder) -> None:
    folder.write("bot.py", "from tamis_telegram import App\napp = App(inbox='bot.db')\nplain = App()\n")
    assert "the bank is closed" in folder.good("inbox", "list", "bot:app")
    assert folder.good("inbox", "requeue", "bot:app", "--all") == "2 put in again\n"
    assert "bot:plain has no inbox" in folder.refused("inbox", "list", "bot:plain")


def test_what_is_no_inbox_is_refused_and_left_alone(folder: Folder) -> None:
    folder.write("text.db", "hello" * 1000)
    db = sqlite3.connect(folder.path / "other.db")
    db.execute("CREATE TABLE mine (x)")
    db.close()
    assert "there is no file no.db" in folder.refused("inbox", "list", "no.db")
    assert "text.db is no inbox: file is not a database" in folder.refused("inbox", "list", "text.db")
    assert "other.db is no inbox: it has other tables" in folder.refused("inbox", "list", "other.db")
    assert "name the numbers of updates, or say --all" in folder.refused("inbox", "drop", "other.db")
    db = sqlite3.connect(folder.path / "other.db")
    assert [name for (name,) in db.execute("SELECT name FROM sqlite_master")] == ["mine"]
    db.close()

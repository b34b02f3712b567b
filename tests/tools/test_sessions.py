"""`tamis sessions`: conversations that were set aside are listed, put back and dropped."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from tamis.storage.sessions import SessionKey, SessionRecord
from tamis.storage.sessions.sqlite import SqliteStore

if TYPE_CHECKING:
    from .running import Folder

WHY = "its steps have changed"


@pytest.fixture
def ids(folder: Folder) -> list[str]:
    """Two parked sessions."""

    async def fill() -> list[str]:
        store = SqliteStore(folder.path / "bot.db")
        for number in ("1", "2"):
            held = await store.put(SessionRecord(key=SessionKey(chat=number), handler="order", step="size"))
            claimed = await store.claim(held.id, held.version, "test", 60)
            assert claimed is not None
            await store.park(claimed, WHY)
        found = [parked.id for parked in await store.parked()]
        await store.close()
        return found

    return asyncio.run(fill())


async def counts(folder: Folder) -> tuple[int, int]:
    store = SqliteStore(folder.path / "bot.db")
    found = await store.count(), len(await store.parked())
    await store.close()
    return found


def test_what_is_parked_is_listed_with_the_reason(ids: list[str], folder: Folder) -> None:
    shown = folder.good("sessions", "list", "bot.db").splitlines()
    assert [line.split()[0] for line in shown] == ids
    assert all(line.endswith(f"handler order: {WHY}") for line in shown)
    (first, _) = json.loads(folder.good("sessions", "list", "bot.db", "--json"))
    assert (first["id"], first["step"], first["why"], first["readable"]) == (ids[0], "size", WHY, True)


def test_they_are_put_back_and_dropped(ids: list[str], folder: Folder) -> None:
    assert folder.good("sessions", "requeue", "bot.db", ids[0]) == "1 put back\n"
    assert asyncio.run(counts(folder)) == (1, 1)
    assert folder.good("sessions", "drop", "bot.db", ids[1]) == "1 dropped\n"
    assert asyncio.run(counts(folder)) == (1, 0)
    assert folder.good("sessions", "list", "bot.db") == "nothing is parked\n"


def test_an_id_that_is_not_parked_and_a_file_that_is_not_there_are_named(ids: list[str], folder: Folder) -> None:
    refused = folder.run("sessions", "drop", "bot.db", "nobody", ids[0])
    assert (refused.exit_code, refused.stdout) == (1, "1 dropped\n")
    assert "nobody: no parked session with this id can be read" in refused.stderr
    assert "there is no file other.db" in folder.refused("sessions", "list", "other.db")

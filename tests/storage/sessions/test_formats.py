"""Sessions and switches that an earlier version stored are taken over."""

from __future__ import annotations

import sqlite3
import stat
from typing import TYPE_CHECKING, Any

import msgspec

from tamis.storage.sessions import Reach, SessionKey

from .places import KEY, Clock, Place, record, run

if TYPE_CHECKING:
    from pathlib import Path

    from tamis.storage.sessions import Store

FORMAT_1 = """
CREATE TABLE session (id TEXT PRIMARY KEY, key TEXT NOT NULL, version INTEGER NOT NULL, owner TEXT NOT NULL,
    lease REAL NOT NULL, deadline REAL, due REAL, created REAL NOT NULL, queries TEXT NOT NULL, record BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_key ON session (key, created, id);
CREATE INDEX session_due ON session (due, id) WHERE due IS NOT NULL;
CREATE INDEX session_queries ON session (queries);
CREATE TABLE switch (handler TEXT NOT NULL, chat TEXT NOT NULL, enabled INTEGER NOT NULL, PRIMARY KEY (handler, chat)
) WITHOUT ROWID;
INSERT INTO switch VALUES ('shop', '-5', 0);
PRAGMA user_version = 1;
"""
REACH = Reach(frozenset({"42"}), frozenset({("shop.order", "v1")}), 1000)


def test_a_file_of_format_1_is_taken_over(tmp_path: Path) -> None:
    clock = Clock()
    old = record(id="old", handler_version="v1", version=3, created=5.0, updated=6.0, deadline=clock.now)
    path = tmp_path / "sessions.db"
    db = sqlite3.connect(path)
    db.executescript(FORMAT_1)
    for session, content in (("old", msgspec.msgpack.encode(old)), ("bad", b"\xc1")):
        row = (session, KEY.text, 3, "", 0.0, clock.now, clock.now, 5.0, '["message:text"]', content)
        db.execute(f"INSERT INTO session VALUES ({', '.join('?' * 10)})", row)
    db.commit()
    db.close()

    async def scenario(store: Store) -> None:
        assert store.may_wait(["7"])
        assert await store.get("old") == old
        assert [one.id for one in await store.parked()] == ["bad"]
        assert await store.switches.all(bot="42") == {("shop", "-5"): False}
        assert [one.id for one in await store.expired(10, "me", 60, REACH)] == ["old"]

    run(Place("sqlite", str(path)), scenario, clock)
    clock.now += 100
    run(Place("sqlite", str(path)), again, clock)


async def again(store: Store) -> None:
    assert [one.id for one in await store.expired(10, "me", 60, REACH)] == ["old"]


def test_sessions_in_redis_without_bots_are_taken_over(redis_place: Place) -> None:
    clock = Clock()

    async def before(store: Any) -> None:
        """What the version before stored, besides one that it could not read either."""
        command = store._link.command
        old = record(id="old", handler_version="v1", deadline=clock.now)
        for session, content in (("old", msgspec.msgpack.encode(old)), ("bad", b"\xc1")):
            fields = {
                "record": content, "version": 1, "created": "5", "updated": "5", "key": KEY.text,
                "queries": '["message:text"]', "deadline": repr(clock.now), "lease": "0", "owner": "", "nonce": "",
            }  # fmt: skip
            await command("HSET", f"s:{session}", *[part for field in fields.items() for part in field])
            await command("ZADD", f"k:{KEY.text}", 5, session)
            await command("ZADD", "due", repr(clock.now), session)

    async def scenario(store: Store) -> None:
        assert [one.id for one in await store.expired(10, "me", 60, REACH)] == ["old"]
        assert await store.queries({"42"}) == {"message:text"}
        assert [one.id for one in await store.parked()] == ["bad"]

    run(redis_place, before, clock)
    run(redis_place, scenario, clock)


def test_what_people_wrote_is_for_the_bots_user_alone(tmp_path: Path) -> None:
    place = Place("sqlite", str(tmp_path / "sessions.db"))

    async def scenario(store: Store) -> None:
        await store.put(record(key=SessionKey(user="7")))
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
        assert modes == dict.fromkeys(("sessions.db", "sessions.db-wal", "sessions.db-shm", "sessions.db-known"), 0o600)

    run(place, scenario)

"""A store in one SQLite file: the default where a path is given. Several processes may have the same file open.

The file is in WAL mode, and every commit is on the disk before its caller goes on (`synchronous=FULL`): what was
acknowledged survives kill -9 and the loss of power. Who writes takes the lock first (`BEGIN IMMEDIATE`), so two
processes never both believe that they may. The folder must be on a disk of this machine, not on one of the network.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from msgspec.structs import replace

from tamis.errors import StoreUnusableError
from tamis.storage.sessions.record import in_order_of_deadline
from tamis.storage.sessions.sqlite_rows import delete, insert, only, records, update
from tamis.storage.sessions.sqlite_unit import SqliteUnit
from tamis.storage.sqlite_worker import Worker, wal_connection
from tamis.storage.unit_of_work import current

if TYPE_CHECKING:
    import sqlite3

    from tamis.storage.sessions.record import SessionKey, SessionRecord
    from tamis.storage.sessions.store import Clock

_FORMAT = 1
"""The version of the tables, kept in the file as its `user_version`."""
_TABLES = """
CREATE TABLE session (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL,
    version INTEGER NOT NULL,
    owner TEXT NOT NULL,        -- who claimed it last
    lease REAL NOT NULL,        -- until when; 0: it is not claimed
    deadline REAL,
    due REAL,                   -- the later one of deadline and lease, where there is a deadline
    created REAL NOT NULL,
    queries TEXT NOT NULL,      -- a JSON array
    record BLOB NOT NULL        -- all of it, in msgpack; its version is that of when it was last put or saved
) WITHOUT ROWID;
CREATE INDEX session_key ON session (key, created, id);
CREATE INDEX session_due ON session (due, id) WHERE due IS NOT NULL;
CREATE INDEX session_queries ON session (queries);
CREATE TABLE switch (
    handler TEXT NOT NULL,
    chat TEXT NOT NULL,         -- '': everywhere
    enabled INTEGER NOT NULL,
    PRIMARY KEY (handler, chat)
) WITHOUT ROWID;
"""
_WAITS = "lease <= :now AND (deadline IS NULL OR deadline > :now)"
_CLAIMED = "version = version + 1, owner = :owner, lease = :until, due = max(deadline, :until)"
_RELEASED = "version = version + 1, lease = 0, due = deadline"


class SqliteStore:
    """Sessions in the SQLite file at `path`, which is made when it is first used, as is its folder.

    `patience`: seconds to wait for a lock of another process. `worker`: the thread of an inbox in the same file; then
    what is changed while an update of that inbox is handled is kept until the update is done, and changed with it.
    """

    def __init__(
        self, path: str | Path, *, patience: float = 10.0, clock: Clock = time.time, worker: Worker | None = None
    ) -> None:
        self._path = Path(path)
        self._patience = patience
        self._clock = clock
        self._worker = worker or Worker(str(self._path), self._connect)
        self._shared = worker
        self._held: dict[str, SqliteUnit] = {}
        """Sessions that are claimed in units of work, and which other code of this process therefore passes over."""
        self.switches = SqliteSwitches(self._worker)

    def __repr__(self) -> str:
        return f"<SqliteStore {self._path}>"

    async def put(self, record: SessionRecord) -> SessionRecord:
        if (unit := self._unit()) is not None:
            return await unit.put(record)

        def job(db: sqlite3.Connection) -> SessionRecord:
            now = self._clock()
            new = replace(record, version=1, created=now, updated=now)
            insert(db, new)
            return new

        return await self._worker.write(job)

    async def get(self, session: str) -> SessionRecord | None:
        if (unit := self._unit()) is not None and session in unit:
            return unit.get(session)

        def job(db: sqlite3.Connection) -> SessionRecord | None:
            return only(db.execute("SELECT record, version FROM session WHERE id = ?", (session,)))

        return await self._worker.read(job)

    async def find(self, *keys: SessionKey) -> list[SessionRecord]:
        def job(db: sqlite3.Connection) -> list[SessionRecord]:
            among = ", ".join(f":k{number}" for number in range(len(keys)))
            statement = f"SELECT record, version FROM session WHERE key IN ({among}) AND {_WAITS} ORDER BY created, id"  # noqa: S608
            values = {f"k{number}": key.text for number, key in enumerate(keys)}
            return records(db.execute(statement, {**values, "now": self._clock()}))

        found = [one for one in await self._worker.read(job) if one.id not in self._held]
        unit = self._unit()
        return found if unit is None else unit.seen(found, keys)

    async def claim(self, session: str, version: int, owner: str, lease: float) -> SessionRecord | None:
        if (unit := self._unit()) is not None:
            return await unit.claim(session, version, lease)
        if session in self._held:
            return None

        def job(db: sqlite3.Connection) -> SessionRecord | None:
            now = self._clock()
            statement = (
                f"UPDATE session SET {_CLAIMED} WHERE id = :id AND version = :version AND {_WAITS} "  # noqa: S608
                "RETURNING record, version"
            )
            values = {"id": session, "version": version, "owner": owner, "now": now, "until": now + lease}
            return only(db.execute(statement, values))

        return await self._worker.write(job)

    async def save(self, record: SessionRecord, lease: float | None = None) -> SessionRecord:
        if (unit := self._unit()) is not None:
            return await unit.save(record, lease)

        def job(db: sqlite3.Connection) -> SessionRecord:
            now = self._clock()
            new = replace(record, version=record.version + 1, updated=now)
            update(db, new, record.version, 0.0 if lease is None else now + lease)
            return new

        return await self._worker.write(job)

    async def release(self, record: SessionRecord) -> bool:
        if (unit := self._unit()) is not None:
            return await unit.release(record)

        def job(db: sqlite3.Connection) -> bool:
            statement = f"UPDATE session SET {_RELEASED} WHERE id = ? AND version = ?"  # noqa: S608
            return db.execute(statement, (record.id, record.version)).rowcount == 1

        return await self._worker.write(job)

    async def finish(self, record: SessionRecord) -> None:
        if (unit := self._unit()) is not None:
            return await unit.finish(record)
        return await self._worker.write(lambda db: delete(db, record.id, record.version))

    async def expired(self, limit: int, owner: str, lease: float) -> list[SessionRecord]:
        held = msgspec.json.encode(list(self._held)).decode()

        def job(db: sqlite3.Connection) -> list[SessionRecord]:
            now = self._clock()
            statement = (
                f"UPDATE session SET {_CLAIMED} WHERE id IN "  # noqa: S608
                "(SELECT id FROM session WHERE due <= :now AND id NOT IN (SELECT value FROM json_each(:held)) "
                "ORDER BY due, id LIMIT :limit) RETURNING record, version"
            )
            values = {"owner": owner, "now": now, "until": now + lease, "limit": limit, "held": held}
            return in_order_of_deadline(records(db.execute(statement, values)))

        return await self._worker.write(job)

    async def next_deadline(self) -> float | None:
        def job(db: sqlite3.Connection) -> float | None:
            first: float | None = db.execute("SELECT min(due) FROM session WHERE due IS NOT NULL").fetchone()[0]
            return first

        return await self._worker.read(job)

    async def queries(self) -> frozenset[str]:
        def job(db: sqlite3.Connection) -> frozenset[str]:
            rows = db.execute("SELECT DISTINCT queries FROM session")
            return frozenset(query for (text,) in rows for query in msgspec.json.decode(text, type=list[str]))

        return await self._worker.read(job)

    async def count(self) -> int:
        def job(db: sqlite3.Connection) -> int:
            number: int = db.execute("SELECT count(*) FROM session").fetchone()[0]
            return number

        return await self._worker.read(job)

    async def close(self) -> None:
        await self._worker.close()

    def _unit(self) -> SqliteUnit | None:
        """What this store keeps in the unit of work in which the caller runs."""
        if self._shared is None or (unit := current()) is None:
            return None
        part = unit.parts.get(self)
        if part is None:
            part = unit.parts[self] = SqliteUnit(self._shared, self._held, self._clock)
        return cast("SqliteUnit", part)

    # --- the file -----------------------------------------------------------------------------------------------------

    def _connect(self) -> sqlite3.Connection:
        db = wal_connection(self._path, self._patience)
        try:
            self.make_tables(db)
        except BaseException:
            db.close()
            raise
        return db

    def make_tables(self, db: sqlite3.Connection) -> None:
        """Makes the tables in a file that does not have them."""
        if self._format(db) == _FORMAT:
            return
        db.execute("BEGIN IMMEDIATE")
        try:
            if self._format(db) != _FORMAT:
                for statement in _TABLES.split(";\n"):
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {_FORMAT}")
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise

    def _format(self, db: sqlite3.Connection) -> int:
        """The version of the tables that are there; 0: none. Raises `StoreUnusableError` for a newer one."""
        found: int = db.execute("PRAGMA user_version").fetchone()[0]
        if found > _FORMAT:
            why = f"a newer Tamis made it (format {found}; this one reads up to {_FORMAT}); update Tamis"
            raise StoreUnusableError(str(self._path), why)
        return found


class SqliteSwitches:
    """Switches in a table of the file."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    async def get(self, handler: str, chat: str = "") -> bool | None:
        def job(db: sqlite3.Connection) -> bool | None:
            statement = "SELECT enabled FROM switch WHERE handler = ? AND chat = ?"
            row = db.execute(statement, (handler, chat)).fetchone()
            return None if row is None else bool(row[0])

        return await self._worker.read(job)

    async def set(self, handler: str, enabled: bool | None, chat: str = "") -> None:
        def job(db: sqlite3.Connection) -> None:
            if enabled is None:
                db.execute("DELETE FROM switch WHERE handler = ? AND chat = ?", (handler, chat))
            else:
                db.execute("INSERT OR REPLACE INTO switch VALUES (?, ?, ?)", (handler, chat, enabled))

        await self._worker.write(job)

    async def all(self) -> dict[tuple[str, str], bool]:
        def job(db: sqlite3.Connection) -> dict[tuple[str, str], bool]:
            rows = db.execute("SELECT handler, chat, enabled FROM switch")
            return {(handler, chat): bool(enabled) for handler, chat, enabled in rows}

        return await self._worker.read(job)

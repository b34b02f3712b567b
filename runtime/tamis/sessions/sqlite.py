"""A store in one SQLite file: the default where a path is given. Several processes may have the same file open.

The file is in WAL mode, and every commit is on the disk before its caller goes on (`synchronous=FULL`): what was
acknowledged survives kill -9 and the loss of power. Who writes takes the lock first (`BEGIN IMMEDIATE`), so two
processes never both believe that they may. The folder must be on a disk of this machine, not on one of the network.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from tamis.errors import StaleSessionError, StoreUnavailableError
from tamis.sessions.record import SessionRecord, in_order_of_deadline
from tamis.sqlite_worker import Worker

if TYPE_CHECKING:
    from tamis.sessions.record import SessionKey
    from tamis.sessions.store import Clock

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

    `patience`: seconds to wait for a lock of another process.
    """

    def __init__(self, path: str | Path, *, patience: float = 10.0, clock: Clock = time.time) -> None:
        self._path = Path(path)
        self._patience = patience
        self._clock = clock
        self._worker = Worker(str(self._path), self._connect)
        self.switches = SqliteSwitches(self._worker)

    def __repr__(self) -> str:
        return f"<SqliteStore {self._path}>"

    async def put(self, record: SessionRecord) -> SessionRecord:
        def job(db: sqlite3.Connection) -> SessionRecord:
            now = self._clock()
            new = replace(record, version=1, created=now, updated=now)
            statement = (
                "INSERT INTO session (id, key, version, owner, lease, deadline, due, created, queries, record) VALUES "
                "(:id, :key, 1, '', 0, :deadline, :deadline, :created, :queries, :record) ON CONFLICT DO NOTHING"
            )
            if db.execute(statement, _columns(new)).rowcount != 1:
                raise StaleSessionError(record.id, 0, _version(db, record.id))
            return new

        return await self._worker.write(job)

    async def get(self, session: str) -> SessionRecord | None:
        def job(db: sqlite3.Connection) -> SessionRecord | None:
            return _only(db.execute("SELECT record, version FROM session WHERE id = ?", (session,)))

        return await self._worker.read(job)

    async def find(self, *keys: SessionKey) -> list[SessionRecord]:
        def job(db: sqlite3.Connection) -> list[SessionRecord]:
            among = ", ".join(f":k{number}" for number in range(len(keys)))
            statement = f"SELECT record, version FROM session WHERE key IN ({among}) AND {_WAITS} ORDER BY created, id"  # noqa: S608
            values = {f"k{number}": key.text for number, key in enumerate(keys)}
            return _records(db.execute(statement, {**values, "now": self._clock()}))

        return await self._worker.read(job)

    async def claim(self, session: str, version: int, owner: str, lease: float) -> SessionRecord | None:
        def job(db: sqlite3.Connection) -> SessionRecord | None:
            now = self._clock()
            statement = (
                f"UPDATE session SET {_CLAIMED} WHERE id = :id AND version = :version AND {_WAITS} "  # noqa: S608
                "RETURNING record, version"
            )
            values = {"id": session, "version": version, "owner": owner, "now": now, "until": now + lease}
            return _only(db.execute(statement, values))

        return await self._worker.write(job)

    async def save(self, record: SessionRecord, lease: float | None = None) -> SessionRecord:
        def job(db: sqlite3.Connection) -> SessionRecord:
            now = self._clock()
            new = replace(record, version=record.version + 1, updated=now)
            until = 0.0 if lease is None else now + lease
            statement = (
                "UPDATE session SET key = :key, version = :version, lease = :until, deadline = :deadline, "
                "due = max(:deadline, :until), queries = :queries, record = :record "
                "WHERE id = :id AND version = :version - 1"
            )
            if db.execute(statement, {**_columns(new), "until": until}).rowcount != 1:
                raise StaleSessionError(record.id, record.version, _version(db, record.id))
            return new

        return await self._worker.write(job)

    async def release(self, record: SessionRecord) -> bool:
        def job(db: sqlite3.Connection) -> bool:
            statement = f"UPDATE session SET {_RELEASED} WHERE id = ? AND version = ?"  # noqa: S608
            return db.execute(statement, (record.id, record.version)).rowcount == 1

        return await self._worker.write(job)

    async def finish(self, record: SessionRecord) -> None:
        def job(db: sqlite3.Connection) -> None:
            values = (record.id, record.version)
            if db.execute("DELETE FROM session WHERE id = ? AND version = ?", values).rowcount != 1:
                raise StaleSessionError(record.id, record.version, _version(db, record.id))

        await self._worker.write(job)

    async def expired(self, limit: int, owner: str, lease: float) -> list[SessionRecord]:
        def job(db: sqlite3.Connection) -> list[SessionRecord]:
            now = self._clock()
            statement = (
                f"UPDATE session SET {_CLAIMED} WHERE id IN "  # noqa: S608
                "(SELECT id FROM session WHERE due <= :now ORDER BY due, id LIMIT :limit) RETURNING record, version"
            )
            values = {"owner": owner, "now": now, "until": now + lease, "limit": limit}
            return in_order_of_deadline(_records(db.execute(statement, values)))

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

    # --- the file -----------------------------------------------------------------------------------------------------

    def _connect(self) -> sqlite3.Connection:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnavailableError(str(self._path), str(error)) from error
        db = sqlite3.connect(self._path, timeout=self._patience, isolation_level=None)
        try:
            self._use_wal(db)
            db.execute("PRAGMA synchronous = FULL")
            self._make_tables(db)
        except BaseException:
            db.close()
            raise
        return db

    def _use_wal(self, db: sqlite3.Connection) -> None:
        """While another process does the same, SQLite says that the file is locked, and does not wait by itself."""
        give_up = time.monotonic() + self._patience
        while True:
            try:
                db.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError:
                if time.monotonic() > give_up:
                    raise
                time.sleep(0.01)
            else:
                return

    def _make_tables(self, db: sqlite3.Connection) -> None:
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
        """The version of the tables that are there; 0: none. Raises `StoreUnavailableError` for a newer one."""
        found: int = db.execute("PRAGMA user_version").fetchone()[0]
        if found > _FORMAT:
            why = f"a newer Tamis made it (format {found}; this one reads up to {_FORMAT}); update Tamis"
            raise StoreUnavailableError(str(self._path), why)
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


def _columns(record: SessionRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "key": record.key.text,
        "version": record.version,
        "deadline": record.deadline,
        "created": record.created,
        "queries": msgspec.json.encode(record.queries).decode(),
        "record": msgspec.msgpack.encode(record),
    }


def _records(rows: sqlite3.Cursor) -> list[SessionRecord]:
    """The records in rows of `record, version`."""
    return [replace(_DECODER.decode(blob), version=version) for blob, version in rows.fetchall()]


def _only(rows: sqlite3.Cursor) -> SessionRecord | None:
    found = _records(rows)
    return found[0] if found else None


def _version(db: sqlite3.Connection, session: str) -> int | None:
    row = db.execute("SELECT version FROM session WHERE id = ?", (session,)).fetchone()
    return None if row is None else row[0]


_DECODER = msgspec.msgpack.Decoder(SessionRecord)

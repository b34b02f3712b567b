"""A store in one SQLite file: the default where a path is given. Several processes may have the same file open.

The file is in WAL mode, and every commit is on the disk before its caller goes on (`synchronous=FULL`): what was
acknowledged survives kill -9 and the loss of power. Who writes takes the lock first (`BEGIN IMMEDIATE`), so two
processes never both believe that they may. The folder must be on a disk of this machine, not on one of the network.
The file and those beside it are for this user alone (mode 0600).
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import msgspec
from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.sessions import sqlite_schema
from tamis.storage.sessions.known_file import KnownFile
from tamis.storage.sessions.record import in_order_of_deadline
from tamis.storage.sessions.sqlite_rows import (
    delete,
    insert,
    park,
    park_unreadable,
    parked,
    records,
    unpark,
    update,
    version_of,
)
from tamis.storage.sessions.sqlite_switches import SqliteSwitches
from tamis.storage.sessions.sqlite_unit import SqliteUnit
from tamis.storage.sqlite_worker import Worker, wal_connection
from tamis.storage.unit_of_work import current

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Mapping

    from tamis.storage.sessions.record import ParkedSession, Reach, SessionKey, SessionRecord
    from tamis.storage.sessions.store import Clock
    from tamis.storage.sessions.unit import StoreUnit

_FREE = (
    "(lease > :now AND claimant <> '' AND claimant = :claimant "
    "OR lease <= :now AND (deadline IS NULL OR deadline > :now))"
)
_CLAIMED = "version = version + 1, claimant = :claimant, lease = :until, due = max(deadline, :until)"
_RELEASED = "version = version + 1, lease = 0, due = deadline"
_KNOWN = "(handler, steps) IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:steps))"
_IN_REACH = f"bot IN (SELECT value FROM json_each(:bots)) AND (due <= :now - :patience OR {_KNOWN})"  # noqa: S608


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
        self._held: dict[str, StoreUnit] = {}
        """Sessions that are claimed in units of work, and which other code of this process therefore passes over."""
        self._known = KnownFile(str(self._path))
        self.switches = SqliteSwitches(self._worker)

    def __repr__(self) -> str:
        return f"<SqliteStore {self._path}>"

    async def put(self, record: SessionRecord, *, within: float | None = None) -> SessionRecord:
        if (unit := self._unit()) is not None:
            return await unit.put(record, within)

        def job(db: sqlite3.Connection) -> SessionRecord:
            now = self._clock()
            deadline = record.deadline if within is None else now + within
            new = replace(record, version=1, created=now, updated=now, deadline=deadline)
            insert(db, new)
            return new

        return await self._worker.write(job)

    async def get(self, session: str) -> SessionRecord | None:
        if (unit := self._unit()) is not None and session in unit:
            return unit.get(session)
        found = await self._read("SELECT id, record, version FROM session WHERE id = :id", {"id": session})
        return found[0] if found else None

    async def find(self, *keys: SessionKey, claimant: str = "") -> list[SessionRecord]:
        among = ", ".join(f":k{number}" for number in range(len(keys)))
        statement = f"SELECT id, record, version FROM session WHERE key IN ({among}) AND {_FREE} ORDER BY created, id"  # noqa: S608
        values = {f"k{number}": key.text for number, key in enumerate(keys)}
        found = await self._read(statement, {**values, "now": self._clock(), "claimant": claimant})
        found = [record for record in found if record.id not in self._held]
        unit = self._unit()
        return found if unit is None else unit.merge_found(found, keys, claimant)

    def may_wait(self, who: Iterable[str | int | None]) -> bool:
        return self._known.may_wait(who)

    async def claim(self, session: str, version: int, claimant: str, lease: float) -> SessionRecord | None:
        if (unit := self._unit()) is not None:
            return await unit.claim(session, version, claimant, lease)
        if session in self._held:
            return None
        now = self._clock()
        statement = (
            f"UPDATE session SET {_CLAIMED} WHERE id = :id AND version = :version AND {_FREE} "  # noqa: S608
            "RETURNING id, record, version"
        )
        values = {"id": session, "version": version, "claimant": claimant, "now": now, "until": now + lease}
        claimed = await self._worker.write(lambda db: self._records(db, statement, values))
        return claimed[0] if claimed else None

    async def save(
        self, record: SessionRecord, lease: float | None = None, *, within: float | None = None
    ) -> SessionRecord:
        if (unit := self._unit()) is not None:
            return await unit.save(record, lease, within)

        def job(db: sqlite3.Connection) -> SessionRecord:
            now = self._clock()
            deadline = record.deadline if within is None else now + within
            new = replace(record, version=record.version + 1, updated=now, deadline=deadline)
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

    # --- deadlines ----------------------------------------------------------------------------------------------------

    async def expired(self, limit: int, claimant: str, lease: float, reach: Reach | None = None) -> list[SessionRecord]:
        now = self._clock()
        statement = (
            f"UPDATE session SET {_CLAIMED} WHERE id IN (SELECT id FROM session WHERE due <= :now "  # noqa: S608
            f"AND id NOT IN (SELECT value FROM json_each(:held)) AND {_IN_REACH if reach else 'true'} "
            "ORDER BY due, id LIMIT :limit) RETURNING id, record, version"
        )
        values = {"claimant": claimant, "now": now, "until": now + lease, "limit": limit, **_values_of(reach)}
        values["held"] = msgspec.json.encode(list(self._held)).decode()

        def job(db: sqlite3.Connection) -> list[SessionRecord]:
            self._known.check()
            if self._known.is_stale:  # every process that runs conversations comes here every few seconds
                self._known.clean(db)
            return self._records(db, statement, values)

        return in_order_of_deadline(await self._worker.write(job))

    async def due_in(self, reach: Reach | None = None) -> float | None:
        now = self._clock()
        bots, known = ("bot IN (SELECT value FROM json_each(:bots))", _KNOWN) if reach else ("true", "true")
        statement = (
            f"SELECT min((SELECT min(due) FROM session WHERE due > :now AND {bots})), "  # noqa: S608
            f"EXISTS (SELECT 1 FROM session WHERE due <= :now AND {bots} AND {known})"
        )

        def job(db: sqlite3.Connection) -> float | None:
            later, is_due = db.execute(statement, {"now": now, **_values_of(reach)}).fetchone()
            return 0.0 if is_due else None if later is None else later - now

        return await self._worker.read(job)

    # --- all of them --------------------------------------------------------------------------------------------------

    async def queries(self, bots: Collection[str] | None = None) -> frozenset[str]:
        wanted = None if bots is None else msgspec.json.encode(list(bots)).decode()

        def job(db: sqlite3.Connection) -> frozenset[str]:
            statement = (
                "SELECT DISTINCT queries FROM session WHERE ?1 IS NULL OR bot IN (SELECT value FROM json_each(?1))"
            )
            rows = db.execute(statement, (wanted,))
            return frozenset(query for (text,) in rows for query in msgspec.json.decode(text, type=list[str]))

        return await self._worker.read(job)

    async def count(self) -> int:
        def job(db: sqlite3.Connection) -> int:
            number: int = db.execute("SELECT count(*) FROM session").fetchone()[0]
            return number

        return await self._worker.read(job)

    async def park(self, record: SessionRecord, why: str) -> None:
        unit = self._unit()
        version = record.version if unit is None else unit.let_go(record)

        def job(db: sqlite3.Connection) -> None:
            if (current := version_of(db, record.id)) != version:
                raise StaleSessionError(record.id, record.version, current)
            park(db, record.id, why, self._clock())

        await self._worker.write(job)

    async def parked(self, limit: int = 100) -> list[ParkedSession]:
        return await self._worker.read(lambda db: parked(db, limit))

    async def unpark(self, session: str) -> bool:
        return await self._worker.write(lambda db: unpark(db, session))

    async def close(self) -> None:
        await self._worker.close()
        self._known.close()

    # --- rows ---------------------------------------------------------------------------------------------------------

    async def _read(self, statement: str, values: Mapping[str, object]) -> list[SessionRecord]:
        """The records that a statement selects; those that cannot be read are parked."""
        unreadable: dict[str, str] = {}
        found = await self._worker.read(lambda db: records(db.execute(statement, values).fetchall(), unreadable))
        if unreadable:
            await self._worker.write(lambda db: self._park_unreadable(db, unreadable))
        return found

    def _records(self, db: sqlite3.Connection, statement: str, values: Mapping[str, object]) -> list[SessionRecord]:
        """The records that a statement changes; those that cannot be read are parked."""
        unreadable: dict[str, str] = {}
        found = records(db.execute(statement, values).fetchall(), unreadable)
        self._park_unreadable(db, unreadable)
        return found

    def _park_unreadable(self, db: sqlite3.Connection, unreadable: dict[str, str]) -> None:
        park_unreadable(db, unreadable, self._clock(), str(self._path))

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
        """Makes the tables in a file that does not have them. Every connection that writes sessions needs it."""
        sqlite_schema.make_tables(db, str(self._path))
        self._known.attach(db)


def _values_of(reach: Reach | None) -> dict[str, object]:
    if reach is None:
        return {}
    return {
        "bots": msgspec.json.encode(list(reach.bots)).decode(),
        "steps": msgspec.json.encode(list(reach.steps)).decode(),
        "patience": reach.patience,
    }

"""What the rows of sessions in a SQLite file mean, and the statements that change one."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from tamis.errors import SessionStateError, StaleSessionError
from tamis.storage.sessions.record import ParkedSession, read_record
from tamis.storage.sessions.sqlite_schema import NAMES
from tamis.storage.sessions.store import MOST_PARKED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from tamis.storage.sessions.record import SessionRecord

_LOG = logging.getLogger(__name__)


def insert(db: sqlite3.Connection, record: SessionRecord, until: float = 0.0) -> None:
    """Stores a new session, claimed until then. Raises `StaleSessionError` if there is one with that id."""
    statement = (
        f"INSERT INTO session ({NAMES}) VALUES "  # noqa: S608
        "(:id, :bot, :handler, :steps, :key, :who, :version, '', :until, :deadline, max(:deadline, :until), :created, "
        ":queries, :record) ON CONFLICT DO NOTHING"
    )
    if db.execute(statement, {**columns(record), "until": until}).rowcount != 1:
        raise StaleSessionError(record.id, 0, version_of(db, record.id))


def update(db: sqlite3.Connection, record: SessionRecord, version: int, until: float) -> None:
    """Stores a session in place of that version of it, claimed until then. Raises `StaleSessionError`."""
    statement = (
        "UPDATE session SET bot = :bot, handler = :handler, steps = :steps, key = :key, who = :who, "
        "version = :version, lease = :until, deadline = :deadline, due = max(:deadline, :until), queries = :queries, "
        "record = :record WHERE id = :id AND version = :replaced"
    )
    if db.execute(statement, {**columns(record), "until": until, "replaced": version}).rowcount != 1:
        raise StaleSessionError(record.id, version, version_of(db, record.id))


def delete(db: sqlite3.Connection, session: str, version: int) -> None:
    """Removes a session that is at that version. Raises `StaleSessionError`."""
    if db.execute("DELETE FROM session WHERE id = ? AND version = ?", (session, version)).rowcount != 1:
        raise StaleSessionError(session, version, version_of(db, session))


def columns(record: SessionRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "bot": record.owner,
        "handler": record.handler,
        "steps": record.handler_version,
        "key": record.key.text,
        "who": record.key.who,
        "version": record.version,
        "deadline": record.deadline,
        "created": record.created,
        "queries": msgspec.json.encode(record.queries).decode(),
        "record": msgspec.msgpack.encode(record),
    }


def records(rows: Iterable[tuple[str, bytes, int]], unreadable: dict[str, str]) -> list[SessionRecord]:
    """The records in rows of `id, record, version`. Those that cannot be read are put into `unreadable`, with why."""
    found: list[SessionRecord] = []
    for session, packed, version in rows:
        try:
            found.append(replace(read_record(packed), version=version))
        except SessionStateError as error:
            unreadable[session] = str(error)
    return found


def version_of(db: sqlite3.Connection, session: str) -> int | None:
    row = db.execute("SELECT version FROM session WHERE id = ?", (session,)).fetchone()
    return None if row is None else row[0]


# --- what is set aside ------------------------------------------------------------------------------------------------


def park(db: sqlite3.Connection, session: str, why: str, now: float) -> None:
    """Sets a session aside, at whatever version it is."""
    statement = f"INSERT INTO session_parked SELECT {NAMES}, ?, ? FROM session WHERE id = ?"  # noqa: S608
    if db.execute(statement, (why, now, session)).rowcount == 1:
        db.execute("DELETE FROM session WHERE id = ?", (session,))
        db.execute(
            "DELETE FROM session_parked WHERE rowid <= (SELECT max(rowid) FROM session_parked) - ?", (MOST_PARKED,)
        )


def park_unreadable(db: sqlite3.Connection, unreadable: dict[str, str], now: float, path: str) -> None:
    """Sets sessions aside that cannot be read, so that nobody meets them again."""
    for session, why in unreadable.items():
        _LOG.error("%s: session %s is parked: %s", path, session, why)
        park(db, session, why, now)


def parked(db: sqlite3.Connection, limit: int) -> list[ParkedSession]:
    """What was set aside, the latest first."""
    statement = (
        "SELECT id, bot, handler, why, at, version, record FROM session_parked ORDER BY at DESC, rowid DESC LIMIT ?"
    )
    found: list[ParkedSession] = []
    for session, bot, handler, why, at, version, packed in db.execute(statement, (limit,)).fetchall():
        readable = records([(session, packed, version)], {})
        found.append(ParkedSession(session, bot, handler, why, at, readable[0] if readable else None))
    return found


def unpark(db: sqlite3.Connection, session: str) -> bool:
    """Puts a parked session back, not claimed. Only one that can be read."""
    row = db.execute("SELECT version, record FROM session_parked WHERE id = ?", (session,)).fetchone()
    found = [] if row is None else records([(session, row[1], row[0])], {})
    if not found:
        return False
    insert(db, replace(found[0], version=found[0].version + 1))
    db.execute("DELETE FROM session_parked WHERE id = ?", (session,))
    return True

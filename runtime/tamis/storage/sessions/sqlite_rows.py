"""What the rows of sessions in a SQLite file mean, and the statements that change one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.sessions.record import SessionRecord

if TYPE_CHECKING:
    import sqlite3


def insert(db: sqlite3.Connection, record: SessionRecord, until: float = 0.0) -> None:
    """Stores a new session, claimed until then. Raises `StaleSessionError` if there is one with that id."""
    statement = (
        "INSERT INTO session (id, key, version, owner, lease, deadline, due, created, queries, record) VALUES "
        "(:id, :key, :version, '', :until, :deadline, max(:deadline, :until), :created, :queries, :record) "
        "ON CONFLICT DO NOTHING"
    )
    if db.execute(statement, {**columns(record), "until": until}).rowcount != 1:
        raise StaleSessionError(record.id, 0, version_of(db, record.id))


def update(db: sqlite3.Connection, record: SessionRecord, version: int, until: float) -> None:
    """Stores a session in place of that version of it, claimed until then. Raises `StaleSessionError`."""
    statement = (
        "UPDATE session SET key = :key, version = :version, lease = :until, deadline = :deadline, "
        "due = max(:deadline, :until), queries = :queries, record = :record WHERE id = :id AND version = :replaced"
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
        "key": record.key.text,
        "version": record.version,
        "deadline": record.deadline,
        "created": record.created,
        "queries": msgspec.json.encode(record.queries).decode(),
        "record": msgspec.msgpack.encode(record),
    }


def records(rows: sqlite3.Cursor) -> list[SessionRecord]:
    """The records in rows of `record, version`."""
    return [replace(_DECODER.decode(blob), version=version) for blob, version in rows.fetchall()]


def only(rows: sqlite3.Cursor) -> SessionRecord | None:
    found = records(rows)
    return found[0] if found else None


def version_of(db: sqlite3.Connection, session: str) -> int | None:
    row = db.execute("SELECT version FROM session WHERE id = ?", (session,)).fetchone()
    return None if row is None else row[0]


_DECODER = msgspec.msgpack.Decoder(SessionRecord)

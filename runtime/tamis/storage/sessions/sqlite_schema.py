"""The tables of sessions in a SQLite file, and how a file of an earlier format gets them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from tamis.errors import SessionStateError, StoreUnusableError
from tamis.storage.sessions.record import read_record

if TYPE_CHECKING:
    import sqlite3

_LOG = logging.getLogger(__name__)

FORMAT = 2
"""The version of the tables, kept in the file as its `user_version`."""
_COLUMNS = """
    id TEXT PRIMARY KEY,
    bot TEXT NOT NULL,          -- whose session it is; '': that is not known
    handler TEXT NOT NULL,
    steps TEXT NOT NULL,        -- the version of the handler's steps
    key TEXT NOT NULL,
    who TEXT NOT NULL,          -- the user or chat of the key
    version INTEGER NOT NULL,
    claimant TEXT NOT NULL,     -- the event that it was claimed for last
    lease REAL NOT NULL,        -- until when; 0: it is not claimed
    deadline REAL,
    due REAL,                   -- the later one of deadline and lease, where there is a deadline
    created REAL NOT NULL,
    queries TEXT NOT NULL,      -- a JSON array
    record BLOB NOT NULL        -- all of it, in msgpack; its version is that of when it was last put or saved
"""
NAMES = "id, bot, handler, steps, key, who, version, claimant, lease, deadline, due, created, queries, record"
_TABLES = f"""
CREATE TABLE session ({_COLUMNS}) WITHOUT ROWID;
CREATE INDEX session_key ON session (key, created, id);
CREATE INDEX session_due ON session (bot, due, id) WHERE due IS NOT NULL;
CREATE INDEX session_queries ON session (bot, queries);
CREATE TABLE session_parked ({_COLUMNS.replace("PRIMARY KEY", "NOT NULL")}, why TEXT NOT NULL, at REAL NOT NULL);
CREATE INDEX session_parked_id ON session_parked (id);
CREATE TABLE session_switch (
    bot TEXT NOT NULL,          -- '': of an app that does not know which bot it is
    handler TEXT NOT NULL,
    chat TEXT NOT NULL,         -- '': everywhere
    enabled INTEGER NOT NULL,
    PRIMARY KEY (bot, handler, chat)
) WITHOUT ROWID;
CREATE TABLE session_revision (switches INTEGER NOT NULL);
INSERT INTO session_revision VALUES (0);
"""  # noqa: S608


def make_tables(db: sqlite3.Connection, path: str) -> None:
    """Makes the tables in a file that does not have them. Raises `StoreUnusableError` for one of a newer Tamis."""
    if _format_of(db, path) == FORMAT:
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        found = _format_of(db, path)
        if found != FORMAT:
            if found == 1:
                db.execute("ALTER TABLE session RENAME TO session_1")
                for index in ("session_key", "session_due", "session_queries"):
                    db.execute(f"DROP INDEX {index}")
            for statement in _TABLES.split(";\n"):
                db.execute(statement)
            if found == 1:
                _move_from_1(db, path)
            db.execute(f"PRAGMA user_version = {FORMAT}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _format_of(db: sqlite3.Connection, path: str) -> int:
    """The version of the tables that are there; 0: none."""
    found: int = db.execute("PRAGMA user_version").fetchone()[0]
    if found > FORMAT:
        why = f"a newer Tamis made it (format {found}; this one reads up to {FORMAT}); update Tamis"
        raise StoreUnusableError(path, why)
    return found


def _move_from_1(db: sqlite3.Connection, path: str) -> None:
    """Takes over what format 1 had: sessions without their bots in columns, and switches without bots."""
    selected = "SELECT id, key, version, owner, lease, deadline, due, created, queries, record FROM session_1"
    for session, key, *others, packed in db.execute(selected).fetchall():
        try:
            record = read_record(packed)
        except SessionStateError as error:
            _LOG.error("%s: session %s is parked: %s", path, session, error)
            values = (session, "", "", "", key, "", *others, packed, str(error), 0.0)
            db.execute(f"INSERT INTO session_parked VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608
            continue
        owned = (record.owner, record.handler, record.handler_version)
        values = (session, *owned, key, record.key.who, *others, packed)
        db.execute(f"INSERT INTO session VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608
    db.execute("INSERT INTO session_switch SELECT '', handler, chat, enabled FROM switch")
    db.execute("DROP TABLE session_1")
    db.execute("DROP TABLE switch")

"""Stores of sessions: conversations that wait for an answer, and go on where they were after a restart.

    record.py                              what is stored of a session
    store.py                               the protocol of a store, and what makes it safe
    memory.py, memory_switches.py          in memory
    sqlite.py, sqlite_switches.py          in a file
    sqlite_schema.py, sqlite_rows.py       its tables, and its rows
    sqlite_unit.py                         what is changed there while an update is handled
    known_file.py                          who may have a session there, for all processes at once
    redis.py, redis_switches.py            in Redis or Valkey
    redis_link.py, redis.lua               the way there, and what runs on the server
    open.py                                the store for a path or an address

A store is imported when it is used: nothing here needs SQLite or Redis by itself.
"""

from tamis.storage.sessions.open import open_store
from tamis.storage.sessions.record import (
    ParkedSession,
    Reach,
    SessionKey,
    SessionRecord,
    new_id,
    pack_state,
    steps_digest,
    unpack_state,
)
from tamis.storage.sessions.store import Store, Switches

__all__ = [
    "ParkedSession",
    "Reach",
    "SessionKey",
    "SessionRecord",
    "Store",
    "Switches",
    "new_id",
    "open_store",
    "pack_state",
    "steps_digest",
    "unpack_state",
]

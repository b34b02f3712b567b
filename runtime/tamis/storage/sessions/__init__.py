"""Stores of sessions: conversations that wait for an answer, and go on where they were after a restart.

    record.py                       what is stored of a session
    store.py                        the protocol of a store, and what makes it safe
    memory.py                       in memory
    sqlite.py, sqlite_rows.py       in a file; its rows
    sqlite_unit.py                  what is changed there while an update is handled
    redis.py, redis.lua             in Redis or Valkey; what runs on the server
    place.py                        the store for a path or an address

A store is imported when it is used: nothing here needs SQLite or Redis by itself.
"""

from tamis.storage.sessions.open import open_store
from tamis.storage.sessions.record import SessionKey, SessionRecord, new_id, pack_state, steps_digest, unpack_state
from tamis.storage.sessions.store import Store, Switches

__all__ = [
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

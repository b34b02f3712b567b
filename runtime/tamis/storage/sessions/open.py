"""Which store a user means who writes a path or an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.storage.missing import missing_extra

if TYPE_CHECKING:
    from pathlib import Path

    from tamis.storage.sessions.store import Store

_SERVERS = ("redis://", "rediss://", "unix://", "valkey://", "valkeys://")
_POSTGRES = ("postgresql://", "postgres://")


def open_store(where: str | Path | None = None) -> Store:
    """The store at a place: None is memory, an address such as `redis://host/0` a server, all else a SQLite file.

    Nothing is opened before the first call.

    >>> open_store("bot.db")
    <SqliteStore bot.db>
    """
    if where is None:
        from tamis.storage.sessions.memory import MemoryStore

        return MemoryStore()
    if isinstance(where, str) and where.startswith(_SERVERS):
        from tamis.storage.sessions.redis import RedisStore

        return RedisStore(where.replace("valkey", "redis", 1) if where.startswith("valkey") else where)
    if isinstance(where, str) and where.startswith(_POSTGRES):
        try:
            from tamis.storage.sessions.postgres import PostgresStore
        except ModuleNotFoundError as error:
            raise missing_extra(error) from error
        return PostgresStore(where)
    if isinstance(where, str) and "://" in where:
        scheme = where.partition("://")[0]
        raise ValueError(f"there is no store for {scheme}://; write a path, or {', '.join((*_SERVERS, _POSTGRES[0]))}")
    from tamis.storage.sessions.sqlite import SqliteStore

    return SqliteStore(where)

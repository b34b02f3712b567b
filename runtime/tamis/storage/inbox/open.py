"""Which inbox a user means who writes a path."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tamis.storage.missing import missing_extra

if TYPE_CHECKING:
    from tamis.storage.inbox.protocol import Inbox

_SERVERS = ("postgresql://", "postgres://")


def open_inbox(where: str | Path | Inbox | None = None) -> Inbox:
    """The inbox at a place: None is memory, `postgresql://host/database` a server, a path a SQLite file.

    An inbox is itself.

    Nothing is opened before the first call.

    >>> open_inbox("bot.db")
    <SqliteInbox bot.db>
    """
    if where is None:
        from tamis.storage.inbox.memory import MemoryInbox

        return MemoryInbox()
    if not isinstance(where, (str, Path)):
        return where
    if isinstance(where, str) and where.startswith(_SERVERS):
        try:
            from tamis.storage.inbox.postgres import PostgresInbox
        except ModuleNotFoundError as error:
            raise missing_extra(error) from error
        return PostgresInbox(where)
    if isinstance(where, str) and "://" in where:
        scheme = where.partition("://")[0]
        raise ValueError(f"there is no inbox for {scheme}://; write a path, or {_SERVERS[0]}user@host/database")
    from tamis.storage.inbox.sqlite import SqliteInbox

    return SqliteInbox(where)

"""Which inbox a user means who writes a path."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tamis.storage.inbox.protocol import Inbox


def open_inbox(where: str | Path | Inbox | None = None) -> Inbox:
    """The inbox at a place: None is memory, a path a SQLite file; an inbox is itself.

    Nothing is opened before the first call.

    >>> open_inbox("bot.db")
    <SqliteInbox bot.db>
    """
    if where is None:
        from tamis.storage.inbox.memory import MemoryInbox

        return MemoryInbox()
    if not isinstance(where, (str, Path)):
        return where
    if isinstance(where, str) and "://" in where:
        scheme = where.partition("://")[0]
        raise ValueError(f"there is no inbox for {scheme}://; write a path")
    from tamis.storage.inbox.sqlite import SqliteInbox

    return SqliteInbox(where)

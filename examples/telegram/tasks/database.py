"""Tasks in SQLite. Nothing here knows of Telegram.

Each method is one short statement, committed at once: many chats share the connection, and none waits for another.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SCHEMA = "CREATE TABLE IF NOT EXISTS tasks (id INTEGER PRIMARY KEY, chat INTEGER NOT NULL, text TEXT NOT NULL)"


class Database:
    """The file, opened once for the whole bot."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute(SCHEMA)

    def close(self) -> None:
        self.connection.close()

    def count(self) -> tuple[int, int]:
        """All tasks, and the chats they are in."""
        row = self.connection.execute("SELECT count(*), count(DISTINCT chat) FROM tasks").fetchone()
        return int(row[0]), int(row[1])


class Tasks:
    """The tasks of one chat."""

    def __init__(self, database: Database, chat: int) -> None:
        self._connection = database.connection
        self._chat = chat

    def add(self, text: str) -> int:
        """The number of the new task."""
        row = self._connection.execute("INSERT INTO tasks (chat, text) VALUES (?, ?)", (self._chat, text))
        return row.lastrowid or 0

    def all(self) -> list[tuple[int, str]]:
        """Numbers and texts."""
        rows = self._connection.execute("SELECT id, text FROM tasks WHERE chat = ? ORDER BY id", (self._chat,))
        return [(int(number), str(text)) for number, text in rows]

    def remove(self, number: int) -> bool:
        """Whether there was such a task in this chat."""
        row = self._connection.execute("DELETE FROM tasks WHERE chat = ? AND id = ?", (self._chat, number))
        return row.rowcount == 1

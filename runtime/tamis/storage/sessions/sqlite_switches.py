"""Switches of plugins and handlers in a table of the file of sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from tamis.storage.sqlite_worker import Worker


class SqliteSwitches:
    """Switches in a table of the file."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    async def get(self, handler: str, chat: str = "", *, bot: str = "") -> bool | None:
        def job(db: sqlite3.Connection) -> bool | None:
            statement = (
                "SELECT enabled FROM session_switch WHERE handler = ? AND chat = ? AND bot IN ('', ?) "
                "ORDER BY bot DESC LIMIT 1"
            )
            row = db.execute(statement, (handler, chat, bot)).fetchone()
            return None if row is None else bool(row[0])

        return await self._worker.read(job)

    async def set(self, handler: str, enabled: bool | None, chat: str = "", *, bot: str = "") -> None:
        def job(db: sqlite3.Connection) -> None:
            if enabled is None:
                statement = "DELETE FROM session_switch WHERE handler = ? AND chat = ? AND bot IN ('', ?)"
                db.execute(statement, (handler, chat, bot))
            else:
                db.execute("INSERT OR REPLACE INTO session_switch VALUES (?, ?, ?, ?)", (bot, handler, chat, enabled))
            db.execute("UPDATE session_revision SET switches = switches + 1")

        await self._worker.write(job)

    async def all(self, *, bot: str = "") -> dict[tuple[str, str], bool]:
        def job(db: sqlite3.Connection) -> dict[tuple[str, str], bool]:
            statement = "SELECT handler, chat, enabled FROM session_switch WHERE bot IN ('', ?) ORDER BY bot"
            return {(handler, chat): bool(enabled) for handler, chat, enabled in db.execute(statement, (bot,))}

        return await self._worker.read(job)

    async def revision(self) -> int:
        def job(db: sqlite3.Connection) -> int:
            number: int = db.execute("SELECT switches FROM session_revision").fetchone()[0]
            return number

        return await self._worker.read(job)

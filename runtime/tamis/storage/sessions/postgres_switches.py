"""Switches of plugins and handlers in a table on a PostgreSQL server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.storage.postgres.texts import kept

if TYPE_CHECKING:
    from tamis.storage.postgres.link import Link

_SET = """
WITH removed AS (
    DELETE FROM tamis.session_switch WHERE %(enabled)s::bool IS NULL AND handler = %(handler)s AND chat = %(chat)s
    AND bot IN ('', %(bot)s)
), stored AS (
    INSERT INTO tamis.session_switch (bot, handler, chat, enabled)
    SELECT %(bot)s, %(handler)s, %(chat)s, %(enabled)s::bool WHERE %(enabled)s::bool IS NOT NULL
    ON CONFLICT (handler, chat, bot) DO UPDATE SET enabled = excluded.enabled
)
UPDATE tamis.session_revision SET switches = switches + 1
"""


class PostgresSwitches:
    """Switches in a table of the schema."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def get(self, handler: str, chat: str = "", *, bot: str = "") -> bool | None:
        statement = (
            "SELECT enabled FROM tamis.session_switch WHERE handler = %s AND chat = %s AND bot IN ('', %s) "
            "ORDER BY bot DESC LIMIT 1"
        )
        rows = await self._link.rows(statement, (kept(handler), kept(chat), kept(bot)))
        return rows[0][0] if rows else None

    async def set(self, handler: str, enabled: bool | None, chat: str = "", *, bot: str = "") -> None:
        values = {"handler": kept(handler), "chat": kept(chat), "bot": kept(bot), "enabled": enabled}
        await self._link.rows(_SET, values)

    async def all(self, *, bot: str = "") -> dict[tuple[str, str], bool]:
        statement = "SELECT handler, chat, enabled FROM tamis.session_switch WHERE bot IN ('', %s) ORDER BY bot"
        return {(handler, chat): on for handler, chat, on in await self._link.rows(statement, (kept(bot),))}

    async def revision(self) -> int:
        number: int = await self._link.value("SELECT switches FROM tamis.session_revision")
        return number

"""What is changed of sessions on a PostgreSQL server while an update is handled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.storage.sessions.postgres_rows import records
from tamis.storage.sessions.unit import Entry, StoreUnit

if TYPE_CHECKING:
    from tamis.storage.postgres.link import Link
    from tamis.storage.sessions.store import Clock


class PostgresUnit(StoreUnit):
    """The part that a store on a server has in a unit of work. `clock` is near that of the server."""

    def __init__(self, link: Link, held: dict[str, StoreUnit], clock: Clock) -> None:
        super().__init__(link, held, clock)
        self._link = link

    async def _look(self, session: str) -> Entry | None:
        statement = "SELECT id, record, version, lease, claimant FROM tamis.session WHERE id = %s"
        for *row, lease, claimant in await self._link.rows(statement, (session,)):
            for record in records([row], {}):
                return Entry(row[2], record, lease, claimant)
        return None

    async def _version(self, session: str) -> int | None:
        rows = await self._link.rows("SELECT version FROM tamis.session WHERE id = %s", (session,))
        return rows[0][0] if rows else None

"""The transaction of an update on a PostgreSQL server: what its handlers write there, and its completion."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg.pq import TransactionStatus

from tamis.errors import LaneLostError, StoreUnavailableError, TransactionLostError
from tamis.storage.inbox.postgres_rows import COMPLETE_WITH
from tamis.storage.postgres.errors import meaning_of
from tamis.storage.sessions.postgres_rows import change_columns, stale_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from psycopg import AsyncConnection

    from tamis.storage.inbox.record import LaneClaim
    from tamis.storage.postgres.link import Link, Row
    from tamis.storage.unit_of_work import Change

_BEGIN = (
    "BEGIN; SET LOCAL statement_timeout = '30s'; SET LOCAL lock_timeout = '10s'; "
    "SET LOCAL idle_in_transaction_session_timeout = '60s'"
)
_FATE = "SELECT pg_xact_status(%s::text::xid8)"


class PostgresTransaction:
    """It opens at its first use. One task after another may use it."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._stack = contextlib.AsyncExitStack()
        self._connection: AsyncConnection[Row] | None = None
        self._lock = asyncio.Lock()

    @property
    def is_lost(self) -> bool:
        """Whether its connection broke, so that nothing of it is there."""
        return self._connection is not None and self._connection.closed

    async def connection(self) -> AsyncConnection[Row]:
        async with self._lock:
            if self._connection is None:
                connection = await self._stack.enter_async_context(self._link.connection("transactions"))
                try:
                    await connection.execute(_BEGIN)
                except psycopg.Error as error:
                    await self._stack.aclose()
                    raise meaning_of(error, self._link.address) from error
                self._connection = connection
            return self._connection

    async def execute(self, statement: Any, values: Any) -> Any:
        connection = await self.connection()
        return await connection.execute(statement, values or None)

    async def complete(self, lane: LaneClaim, seq: int, changes: Sequence[Change]) -> bool:
        """Ends the update and commits. Raises `TransactionLostError` if nothing was committed, whyever."""
        connection = await self.connection()
        outbox: list[bytes] = []
        values = (*lane[:3], seq, outbox, *change_columns(changes), True)
        statement = COMPLETE_WITH.replace("SELECT tamis", "SELECT pg_current_xact_id()::text, tamis", 1)
        try:
            ((number, code),) = await self._link.rows_on(connection, statement, values)
        except StoreUnavailableError as error:
            raise TransactionLostError(str(error)) from error
        except Exception as error:
            raise stale_error(error) from error
        if code < 0:
            raise LaneLostError(lane.order_key, lane.epoch)
        try:
            await connection.execute("COMMIT")
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            await self._check_fate(number, error)
        return bool(code > 0)

    async def _check_fate(self, number: str, error: Exception) -> None:
        """Asks what became of a transaction whose connection broke at its end, until the server answers."""
        while True:
            try:
                fate = await self._link.value(_FATE, (number,))
            except StoreUnavailableError:
                fate = "in progress"
            if fate == "committed":
                return
            if fate != "in progress":
                raise TransactionLostError(str(error)) from error
            await asyncio.sleep(0.1)

    async def roll_back(self) -> None:
        """Lets go of the connection. What was not completed is not there."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        with contextlib.suppress(psycopg.Error):
            if connection.info.transaction_status != TransactionStatus.IDLE:
                await connection.execute("ROLLBACK")
        await self._stack.aclose()

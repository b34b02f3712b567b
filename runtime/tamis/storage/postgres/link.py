"""Connections to a PostgreSQL server: at most four for what a bot does all the time, others for its transactions.

Every call is one statement, which is one transaction: so it works behind PgBouncer in transaction mode, too. Nothing
is set for a session, and no statement is prepared. How long a call may wait for locks stands in its function.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg.rows import tuple_row
from psycopg_pool import AsyncConnectionPool, PoolClosed, PoolTimeout

from tamis.errors import StoreUnavailableError
from tamis.storage.postgres.errors import meaning_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping, Sequence

    from psycopg import AsyncConnection

    from tamis.storage.postgres.address import Address

    Values = Sequence[Any] | Mapping[str, Any]
    Row = tuple[Any, ...]
    Pool = AsyncConnectionPool[AsyncConnection[Row]]

PUMP = 4
"""Connections for what a bot does all the time."""
_CONNECT = 5
"""Seconds for which a connection may take to be made, and for which a call waits for a free one."""
_CALL = 15.0
"""Seconds after which a call is given up: a server that takes longer is not there."""
_LIFE = 1800.0
"""Seconds after which a connection is made anew, give or take a few: servers behind one address come and go."""
KEEP_ALIVE = {"keepalives": 1, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}


class Link:
    """The connections of an inbox or a store to a server. They are made at their first use, in the running loop."""

    def __init__(self, address: Address, *, name: str, transactions: int = 10) -> None:
        self.address = address
        self.name = name
        """What the server shows as the `application_name`."""
        self._transactions = transactions
        self._pools: dict[str, Pool] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._opening: asyncio.Lock | None = None

    def sql(self, statement: str) -> bytes:
        """A statement with the schema in it: `tamis.` stands for that."""
        return statement.replace("tamis.", f'"{self.address.schema}".').encode()

    @property
    def settings(self) -> dict[str, Any]:
        """What each connection is made with."""
        return {
            "autocommit": True, "prepare_threshold": None, "connect_timeout": _CONNECT, "application_name": self.name,
            **KEEP_ALIVE,
        }  # fmt: skip

    async def connect(self, dsn: str | None = None) -> AsyncConnection[Row]:
        """A connection that is in no pool. Raises what the server said, so that it is known at the start."""
        try:
            connection = psycopg.AsyncConnection.connect(
                dsn or self.address.dsn, row_factory=tuple_row, **self.settings
            )
            async with asyncio.timeout(_CONNECT + 1):
                return await connection
        except TimeoutError:
            raise StoreUnavailableError(self.address.shown, f"no connection within {_CONNECT} s") from None
        except psycopg.Error as error:
            raise meaning_of(error, self.address) from error

    async def rows(self, statement: str, values: Values = ()) -> list[Row]:
        """The rows of a statement, which is a transaction of its own. Raises `StoreUnavailableError`."""
        async with self.connection() as connection:
            return await self.rows_on(connection, statement, values)

    async def look(self, statement: str, values: Values = ()) -> list[Row]:
        """The rows of a statement that only reads: it is repeated where a connection turns out to be gone."""
        for _ in range(PUMP):
            with contextlib.suppress(StoreUnavailableError):
                return await self.rows(statement, values)
        return await self.rows(statement, values)

    async def rows_on(self, connection: AsyncConnection[Row], statement: str, values: Values = ()) -> list[Row]:
        """The rows of a statement on that connection."""
        try:
            async with asyncio.timeout(_CALL):
                cursor = await connection.execute(self.sql(statement), values, binary=True)
                return await cursor.fetchall() if cursor.description else []
        except TimeoutError:
            raise StoreUnavailableError(self.address.shown, f"it did not answer within {_CALL:g} s") from None
        except psycopg.Error as error:
            raise meaning_of(error, self.address) from error

    async def value(self, statement: str, values: Values = ()) -> Any:
        """The only value of the only row."""
        return (await self.rows(statement, values))[0][0]

    @contextlib.asynccontextmanager
    async def connection(self, kind: str = "pump") -> AsyncGenerator[AsyncConnection[Row]]:
        """A connection for a call, or one for a transaction of a handler."""
        try:
            pool = await self._pool(kind)
            connection = await pool.getconn()
        except (PoolTimeout, PoolClosed):
            raise StoreUnavailableError(self.address.shown, f"no connection within {_CONNECT} s") from None
        except psycopg.Error as error:
            raise meaning_of(error, self.address) from error
        try:
            yield connection
        finally:
            with contextlib.suppress(psycopg.Error, ValueError):  # it is closed, as is the pool
                await asyncio.shield(pool.putconn(connection))

    async def _pool(self, kind: str) -> Pool:
        loop = asyncio.get_running_loop()
        if self._loop is not loop:  # what belongs to a loop that has ended cannot be closed any more
            self._loop, self._pools, self._opening = loop, {}, asyncio.Lock()
        pool = self._pools.get(kind)
        if pool is None and self._opening is not None:
            async with self._opening:
                pool = self._pools.get(kind)
                if pool is None:
                    pool = self._pools[kind] = await self._new_pool(kind)
        if pool is None:
            raise StoreUnavailableError(self.address.shown, "it is closed")
        return pool

    async def _new_pool(self, kind: str) -> Pool:
        pool: Pool = AsyncConnectionPool(
            self.address.dsn, kwargs={"row_factory": tuple_row, **self.settings}, min_size=1 if kind == "pump" else 0,
            max_size=PUMP if kind == "pump" else self._transactions, timeout=_CONNECT, max_lifetime=_LIFE,
            reconnect_timeout=0.5, name=f"{self.name} {kind}", open=False,
        )  # fmt: skip
        await pool.open()
        return pool

    async def close(self) -> None:
        """Closes all connections. Those of a loop that has ended are gone anyway."""
        pools, self._pools = self._pools, {}
        if self._loop is asyncio.get_running_loop():
            for pool in pools.values():
                await pool.close()

"""A store on a PostgreSQL server: for bots that run on many machines. Its tables are those of the inbox there.

Every call is one statement. Deadlines and leases are by the server's clock. What this process knows of that clock, it
learnt with the first call; within a unit of work it goes by it.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any, cast

import msgspec
from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.postgres.address import address_of
from tamis.storage.postgres.link import Link
from tamis.storage.postgres.texts import kept
from tamis.storage.sessions.postgres_rows import CHANGE, change_values, records, stale_error
from tamis.storage.sessions.postgres_switches import PostgresSwitches
from tamis.storage.sessions.postgres_unit import PostgresUnit
from tamis.storage.sessions.record import ParkedSession, in_order_of_deadline
from tamis.storage.sessions.store import MOST_PARKED
from tamis.storage.unit_of_work import current

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from tamis.storage.sessions.record import Reach, SessionKey, SessionRecord
    from tamis.storage.sessions.store import Clock
    from tamis.storage.sessions.unit import StoreUnit

_LOG = logging.getLogger(__name__)
_FREE = (
    "(lease > %(now)s AND claimant <> '' AND claimant = %(claimant)s "
    "OR lease <= %(now)s AND (deadline IS NULL OR deadline > %(now)s))"
)
_UNTIL = "CASE WHEN deadline IS NOT NULL THEN greatest(deadline, %(until)s::float8) END"
_CLAIMED = f"version = version + 1, claimant = %(claimant)s, lease = %(until)s::float8, due = {_UNTIL}"
_RELEASED = "version = version + 1, lease = 0, due = deadline"
_KNOWN = "(handler, steps) IN (SELECT * FROM unnest(%(handlers)s::text[], %(steps)s::text[]))"
_BOTS = "bot = ANY (%(bots)s::text[])"
_IN_REACH = f"{_BOTS} AND (due <= %(now)s::float8 - %(patience)s::float8 OR {_KNOWN})"
_LEARN_AGAIN = 600.0
"""Seconds after which the server's clock is asked for again."""


class PostgresStore:
    """Sessions on the PostgreSQL server at an address, in the tables that `tamis inbox migrate` makes.

    `schema`: where they are. `link`: the connections of an inbox in the same schema; then what is changed while an
    update of that inbox is handled is kept until the update is done, and changed with it. `clock`: another clock than
    the server's, for tests.
    """

    def __init__(
        self, dsn: str, *, schema: str | None = None, clock: Clock | None = None, link: Link | None = None
    ) -> None:
        self._link = link or Link(address_of(dsn, schema), name="tamis sessions")
        self._shared = link
        self._given = clock
        self._ahead = 0.0
        """Seconds by which the server's clock is ahead of the one that nobody can set here."""
        self._learnt: float | None = None
        self._held: dict[str, StoreUnit] = {}
        """Sessions that are claimed in units of work, and which other code of this process therefore passes over."""
        self.switches = PostgresSwitches(self._link)

    look_again = 5.0
    """Seconds between two looks of a process for what others have switched: a fleet asks a server rarely."""

    def __repr__(self) -> str:
        return f"<PostgresStore {self._link.address.shown}>"

    # --- the clock ----------------------------------------------------------------------------------------------------

    def _clock(self) -> float:
        return time.monotonic() + self._ahead if self._given is None else self._given()

    async def _now(self) -> float:
        """The server's time, as it is known here."""
        before = time.monotonic()
        if self._given is None and (self._learnt is None or before - self._learnt > _LEARN_AGAIN):
            server = await self._link.value("SELECT tamis.time_of(NULL)")
            after = time.monotonic()
            self._ahead, self._learnt = server - (before + after) / 2, after
        return self._clock()

    # --- one session --------------------------------------------------------------------------------------------------

    async def put(self, record: SessionRecord, *, within: float | None = None) -> SessionRecord:
        if (unit := await self._unit()) is not None:
            return await unit.put(record, within)
        now = await self._now()
        deadline = record.deadline if within is None else now + within
        new = replace(record, version=1, created=now, updated=now, deadline=deadline)
        await self._change(new.id, None, new)
        return new

    async def _change(self, session: str, replaces: int | None, record: SessionRecord | None, until: float = 0) -> None:
        try:
            await self._link.rows(CHANGE, change_values(session, replaces, record, until))
        except Exception as error:
            raise stale_error(error) from error

    async def get(self, session: str) -> SessionRecord | None:
        if (unit := await self._unit()) is not None and session in unit:
            return unit.get(session)
        found = await self._read("SELECT id, record, version FROM tamis.session WHERE id = %(id)s", {"id": session})
        return found[0] if found else None

    async def find(self, *keys: SessionKey, claimant: str = "") -> list[SessionRecord]:
        unit = await self._unit()
        statement = (
            "SELECT id, record, version FROM tamis.session "  # noqa: S608
            f"WHERE key = ANY (%(keys)s::text[]) AND {_FREE} ORDER BY created, id"
        )
        values = {"keys": [key.text for key in keys], "now": await self._now(), "claimant": kept(claimant)}
        found = [record for record in await self._read(statement, values) if record.id not in self._held]
        return found if unit is None else unit.merge_found(found, keys, claimant)

    def may_wait(self, who: Iterable[str | int | None]) -> bool:  # noqa: ARG002
        """True: what other machines put is known to the server alone. News of it could come after the answer."""
        return True

    async def claim(self, session: str, version: int, claimant: str, lease: float) -> SessionRecord | None:
        if (unit := await self._unit()) is not None:
            return await unit.claim(session, version, claimant, lease)
        if session in self._held:
            return None
        now = await self._now()
        statement = (
            f"UPDATE tamis.session SET {_CLAIMED} WHERE id = %(id)s AND version = %(version)s AND {_FREE} "  # noqa: S608
            "RETURNING id, record, version"
        )
        values = {"id": session, "version": version, "claimant": kept(claimant), "now": now, "until": now + lease}
        claimed = await self._read(statement, values)
        return claimed[0] if claimed else None

    async def save(
        self, record: SessionRecord, lease: float | None = None, *, within: float | None = None
    ) -> SessionRecord:
        if (unit := await self._unit()) is not None:
            return await unit.save(record, lease, within)
        now = await self._now()
        deadline = record.deadline if within is None else now + within
        new = replace(record, version=record.version + 1, updated=now, deadline=deadline)
        await self._change(new.id, record.version, new, 0.0 if lease is None else now + lease)
        return new

    async def release(self, record: SessionRecord) -> bool:
        if (unit := await self._unit()) is not None:
            return await unit.release(record)
        statement = f"UPDATE tamis.session SET {_RELEASED} WHERE id = %s AND version = %s RETURNING 1"  # noqa: S608
        return bool(await self._link.rows(statement, (record.id, record.version)))

    async def finish(self, record: SessionRecord) -> None:
        if (unit := await self._unit()) is not None:
            return await unit.finish(record)
        return await self._change(record.id, record.version, None)

    # --- deadlines ----------------------------------------------------------------------------------------------------

    async def expired(self, limit: int, claimant: str, lease: float, reach: Reach | None = None) -> list[SessionRecord]:
        now = await self._now()
        statement = (
            f"UPDATE tamis.session SET {_CLAIMED} WHERE id = ANY (ARRAY("  # noqa: S608
            "SELECT id FROM tamis.session WHERE due <= %(now)s "
            f"AND NOT id = ANY (%(held)s::text[]) AND {_IN_REACH if reach else 'true'} "
            "ORDER BY due, id LIMIT %(limit)s FOR UPDATE SKIP LOCKED)) RETURNING id, record, version"
        )
        values = {"claimant": kept(claimant), "now": now, "until": now + lease, "limit": limit, **_values_of(reach)}
        return in_order_of_deadline(await self._read(statement, {**values, "held": list(self._held)}))

    async def due_in(self, reach: Reach | None = None) -> float | None:
        now = await self._now()
        bots, known = (_BOTS, _KNOWN) if reach else ("true", "true")
        statement = (
            f"SELECT (SELECT min(due) FROM tamis.session WHERE due > %(now)s AND {bots}), "  # noqa: S608
            f"EXISTS (SELECT 1 FROM tamis.session WHERE due <= %(now)s AND {bots} AND {known})"
        )
        ((later, is_due),) = await self._link.rows(statement, {"now": now, **_values_of(reach)})
        return 0.0 if is_due else None if later is None else later - now

    # --- all of them --------------------------------------------------------------------------------------------------

    async def queries(self, bots: Collection[str] | None = None) -> frozenset[str]:
        statement = "SELECT DISTINCT queries FROM tamis.session WHERE %(bots)s::text[] IS NULL OR bot = ANY (%(bots)s)"
        wanted = None if bots is None else [kept(bot) for bot in bots]
        rows = await self._link.rows(statement, {"bots": wanted})
        return frozenset(query for (text,) in rows for query in msgspec.json.decode(text, type=list[str]))

    async def count(self) -> int:
        number: int = await self._link.value("SELECT count(*) FROM tamis.session")
        return number

    async def park(self, record: SessionRecord, why: str) -> None:
        unit = await self._unit()
        version = record.version if unit is None else unit.let_go(record)
        statement = (
            "SELECT tamis.session_park(id, %s, %s, %s::float8) FROM tamis.session WHERE id = %s AND version = %s"
        )
        values = (kept(why), MOST_PARKED, await self._now(), record.id, version)
        if await self._link.rows(statement, values):
            return
        rows = await self._link.rows("SELECT version FROM tamis.session WHERE id = %s", (record.id,))
        raise StaleSessionError(record.id, record.version, rows[0][0] if rows else None)

    async def parked(self, limit: int = 100) -> list[ParkedSession]:
        statement = (
            "SELECT id, bot, handler, why, at, version, record FROM tamis.session_parked "
            "ORDER BY at DESC, number DESC LIMIT %s"
        )
        found: list[ParkedSession] = []
        for session, bot, handler, why, at, version, packed in await self._link.rows(statement, (limit,)):
            readable = records([(session, packed, version)], {})
            found.append(ParkedSession(session, bot, handler, why, at, readable[0] if readable else None))
        return found

    async def unpark(self, session: str) -> bool:
        rows = await self._link.rows("SELECT id, record, version FROM tamis.session_parked WHERE id = %s", (session,))
        found = records(rows, {})
        if not found:
            return False
        await self._change(session, None, replace(found[0], version=found[0].version + 1))
        await self._link.rows("DELETE FROM tamis.session_parked WHERE id = %s", (session,))
        return True

    async def close(self) -> None:
        await self._link.close()

    # --- rows ---------------------------------------------------------------------------------------------------------

    async def _read(self, statement: str, values: Mapping[str, Any]) -> list[SessionRecord]:
        """The records that a statement selects or changes; those that cannot be read are parked."""
        unreadable: dict[str, str] = {}
        found = records(await self._link.rows(statement, values), unreadable)
        for session, why in unreadable.items():
            _LOG.error("%s: session %s is parked: %s", self._link.address.shown, session, why)
            park = "SELECT tamis.session_park(%s, %s, %s, %s::float8)"
            await self._link.rows(park, (session, kept(why), MOST_PARKED, await self._now()))
        return found

    async def _unit(self) -> PostgresUnit | None:
        """What this store keeps in the unit of work in which the caller runs."""
        if self._shared is None or (unit := current()) is None:
            return None
        part = unit.parts.get(self)
        if part is None:
            await self._now()
            part = unit.parts[self] = PostgresUnit(self._shared, self._held, self._clock)
        return cast("PostgresUnit", part)


def _values_of(reach: Reach | None) -> dict[str, object]:
    if reach is None:
        return {}
    steps = sorted(reach.steps)
    return {
        "bots": [kept(bot) for bot in reach.bots],
        "handlers": [kept(handler) for handler, _ in steps],
        "steps": [digest for _, digest in steps],
        "patience": reach.patience,
    }

"""What people and programs beside the workers do with an inbox on PostgreSQL: look, requeue, drop, and count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis.storage.inbox.postgres_rows import FROM_WAITING, PARKED, WAITING, chosen, stored
from tamis.storage.inbox.reasons import reasons_of
from tamis.storage.inbox.record import Counts, Fleet, Outgoing, SourceAge, SourceState, WorkerState
from tamis.storage.postgres.texts import kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.storage.inbox.protocol import Clock, Sources
    from tamis.storage.inbox.record import Stored
    from tamis.storage.inbox.rounds import Rounds
    from tamis.storage.postgres.link import Link
    from tamis.storage.postgres.listener import Listener

_SOURCES = """
SELECT s.source, s.app, coalesce(w.count, 0), coalesce(p.count, 0),
       coalesce(i.count, 0) - coalesce(w.named, 0) - coalesce(p.named, 0),
       coalesce(w.size, 0) + coalesce(p.size, 0), coalesce(p.size, 0), s.dropped
FROM tamis.inbox_source s
LEFT JOIN (
    SELECT l.source, count(*) AS count, count(u.dedupe) AS named, sum(octet_length(u.payload))::bigint AS size
    FROM tamis.inbox_update u JOIN tamis.inbox_lane l ON l.id = u.lane GROUP BY l.source
) w ON w.source = s.source
LEFT JOIN (
    SELECT p.source, count(*) AS count, count(p.dedupe) AS named, sum(octet_length(p.payload))::bigint AS size
    FROM tamis.inbox_parked p GROUP BY p.source
) p ON p.source = s.source
LEFT JOIN (
    SELECT i.source, count(*) AS count FROM tamis.inbox_id i WHERE i.dedupe NOT LIKE '~%%' GROUP BY i.source
) i ON i.source = s.source
WHERE s.source = ANY (tamis.inbox_sources(%s::text[], %s))
ORDER BY s.source
"""


_WORKERS = """
SELECT w.worker, w.version, w.place, (SELECT count(*) FROM tamis.inbox_lane l WHERE l.worker = w.worker), w.until,
       w.seen, w.lost
FROM tamis.inbox_worker w ORDER BY w.started, w.worker
"""
_AGES = """
SELECT s.source, coalesce(w.count, 0), tamis.time_of(%s::float8) - w.first, coalesce(h.count, 0),
       (SELECT count(*) FROM tamis.inbox_parked p WHERE p.source = s.source), coalesce(w.tried, 0)
FROM tamis.inbox_source s
LEFT JOIN (
    SELECT l.source, count(*) AS count, min(u.received) AS first, count(*) FILTER (WHERE t.attempts > 0) AS tried
    FROM tamis.inbox_update u JOIN tamis.inbox_lane l ON l.id = u.lane
    LEFT JOIN tamis.inbox_trouble t ON t.seq = u.seq GROUP BY l.source
) w ON w.source = s.source
LEFT JOIN (
    SELECT l.source, count(*) AS count FROM tamis.inbox_lane l WHERE l.worker IS NOT NULL GROUP BY l.source
) h ON h.source = s.source
ORDER BY s.source
"""
_REASONS = "SELECT source, kind, right(error, 2000) FROM tamis.inbox_parked"


class PostgresPeople:
    """The part of `PostgresInbox` that no worker needs."""

    _link: Link
    _clock: Clock | None
    _rounds: Rounds
    _listener: Listener

    async def listed(self, *, parked: bool = True, limit: int = 100, after: int = 0) -> list[Stored]:
        if parked:
            statement = f"SELECT {PARKED} FROM tamis.inbox_parked WHERE seq > %s ORDER BY seq LIMIT %s"  # noqa: S608
        else:
            statement = f"SELECT {WAITING} {FROM_WAITING} WHERE u.seq > %s ORDER BY u.seq LIMIT %s"
        return [stored(row) for row in await self._link.look(statement, (after, limit))]

    async def get(self, seq: int) -> Stored | None:
        statement = (
            f"SELECT {PARKED} FROM tamis.inbox_parked WHERE seq = %s "  # noqa: S608
            f"UNION ALL SELECT {WAITING} {FROM_WAITING} WHERE u.seq = %s"
        )
        rows = await self._link.look(statement, (seq, seq))
        return stored(rows[0]) if rows else None

    async def requeue(self, seqs: Sequence[int]) -> int:
        values = (list(dict.fromkeys(seqs)), self._now)
        count: int = await self._link.value("SELECT tamis.inbox_requeue(%s::bigint[], %s::float8)", values)
        self._rounds.wakeup.wake()
        self._listener.notify()
        return count

    async def drop(self, seqs: Sequence[int]) -> int:
        statement = "DELETE FROM tamis.inbox_parked WHERE seq = ANY (%s::bigint[]) RETURNING 1"
        return len(await self._link.rows(statement, (list(seqs),)))

    async def counts(self, sources: Sources | None = None) -> Counts:
        states = await self._states(sources)
        return Counts(
            sum(state.waiting for state in states),
            sum(state.parked for state in states),
            sum(state.seen for state in states),
            sum(state.size for state in states),
        )

    async def sources(self) -> list[SourceState]:
        return await self._states(None)

    async def _states(self, sources: Sources | None) -> list[SourceState]:
        return [SourceState._make(row) for row in await self._link.look(_SOURCES, chosen(sources))]

    async def fleet(self) -> Fleet:
        workers = [WorkerState._make(row) for row in await self._link.look(_WORKERS)]
        sources = [SourceAge._make(row) for row in await self._link.look(_AGES, (self._now,))]
        parked = await self._link.look(_REASONS)
        return Fleet(workers, sources, reasons_of((row[0], row[1], row[2]) for row in parked))

    async def heartbeat(self, worker: str, version: str, place: str) -> None:
        statement = (
            "INSERT INTO tamis.inbox_worker AS w (worker, version, place, started, seen) "
            "SELECT %(worker)s, %(version)s, %(place)s, now, now FROM tamis.time_of(%(now)s::float8) now "
            "ON CONFLICT (worker) DO UPDATE SET version = excluded.version, place = excluded.place, "
            "seen = excluded.seen"
        )
        values = {"worker": worker, "version": kept(version), "place": kept(place), "now": self._now}
        await self._link.rows(statement, values)

    async def hold(self, name: str, worker: str, lease: float) -> bool:
        values = (kept(name), worker, lease, self._now)
        return bool(await self._link.value("SELECT tamis.inbox_take(%s, %s, %s::float8, %s::float8)", values))

    async def outgoing(self, limit: int = 100) -> list[Outgoing]:
        statement = "SELECT number, seq, content FROM tamis.inbox_outbox ORDER BY number LIMIT %s"
        return [Outgoing._make(row) for row in await self._link.look(statement, (limit,))]

    async def sent(self, numbers: Sequence[int]) -> None:
        statement = "DELETE FROM tamis.inbox_outbox WHERE number = ANY (%s::bigint[])"
        await self._link.rows(statement, (list(numbers),))

    @property
    def _now(self) -> float | None:
        """What the functions take as the time: None is the server's clock."""
        return None if self._clock is None else self._clock()

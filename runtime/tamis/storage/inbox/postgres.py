"""An inbox on a PostgreSQL server: for a bot that runs on many machines.

Its tables are made by `tamis inbox migrate`. Workers claim lanes with one call, and what they complete at one time is
one transaction. How long a worker holds its lanes stands in one row, so its leases are renewed, and lost, together.
Leases are by the server's clock. A worker that dies leaves its lanes to the others when its lease is over.
"""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING, NamedTuple

from tamis.errors import LaneLostError, StoreUnavailableError
from tamis.storage.inbox.limits import ROWS, SIZE, check_engine
from tamis.storage.inbox.postgres_append import Appending, Limits
from tamis.storage.inbox.postgres_floor import Floor
from tamis.storage.inbox.postgres_people import PostgresPeople
from tamis.storage.inbox.postgres_rows import COMPLETE_WITH, chosen, claimed, columns_of, error_text
from tamis.storage.inbox.postgres_transaction import PostgresTransaction
from tamis.storage.inbox.protocol import WINDOW
from tamis.storage.inbox.record import LaneClaim
from tamis.storage.inbox.rounds import Rounds
from tamis.storage.postgres import migrations
from tamis.storage.postgres.address import address_of
from tamis.storage.postgres.link import Link
from tamis.storage.postgres.listener import Listener
from tamis.storage.postgres.texts import kept
from tamis.storage.postgres.together import Together
from tamis.storage.sessions.postgres import PostgresStore
from tamis.storage.sessions.postgres_rows import change_columns, stale_error

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from tamis.storage.inbox.protocol import Clock, Sources
    from tamis.storage.inbox.record import Able, Appended, Incoming, Stored
    from tamis.storage.unit_of_work import Change

_AHEAD = 8
"""Updates of a lane that come with its claim."""
_READ_BYTES = 1_000_000
"""Of a lane's updates, those behind so many bytes are read later."""
_SLACK = 0.25
"""By this share the server's leases are longer than those that workers count on: so a claim need not write them."""
_LONGEST_WINDOW = 13 * 86_400.0
_CLAIM = (
    "SELECT * FROM tamis.inbox_claim(%s, %s::int, %s::float8, %s::float8, %s::text[], %s, %s, %s::text[], %s::float8, "
    "%s::bigint, %s::int, %s::float8)"
)
_NEXT = "SELECT * FROM tamis.inbox_next(%s::text[], %s::text[], %s::bigint[], %s::int, %s::bigint)"
_COMPLETE = "SELECT tamis.inbox_complete(%s::text[], %s::text[], %s::bigint[], %s::bigint[])"
_STILL_THERE = (
    "SELECT EXISTS (SELECT 1 FROM tamis.inbox_update WHERE seq = %s) "
    "OR EXISTS (SELECT 1 FROM tamis.inbox_parked WHERE seq = %s)"
)


class _Lease(NamedTuple):
    """How long the leases of a worker are, and how many lanes had been taken from it when it renewed them last."""

    seconds: float
    lost: int


class PostgresInbox(PostgresPeople):
    """An inbox on the PostgreSQL server at an address such as `postgresql://user@host/database`.

    `schema`: where its tables are; also `?schema=` in the address. `listen_dsn`: a direct address, where the other one
    is that of a pooler. `rows` and `size`: how many updates of a source may wait, and how many bytes of them there may
    be, before `append` refuses more. `parked_rows` and `parked_size`: how much of it may be parked; beyond that, the
    oldest is dropped. `window`: seconds for which ids are remembered, at most 13 days. `transactions`: connections for
    handlers that take a `Transaction`. `clock` and `timer`: other clocks than the server's, for tests.
    """

    def __init__(  # noqa: PLR0913 - each stands for itself
        self,
        dsn: str,
        *,
        schema: str | None = None,
        listen_dsn: str | None = None,
        rows: int = ROWS,
        size: int = SIZE,
        parked_rows: int = ROWS,
        parked_size: int = SIZE,
        window: float = WINDOW,
        transactions: int = 10,
        slack: float = _SLACK,
        clock: Clock | None = None,
        timer: Clock | None = None,
    ) -> None:
        if not 0 < window <= _LONGEST_WINDOW:
            raise ValueError(f"window: {window:g} s; ids are remembered for at most {_LONGEST_WINDOW:g} s (13 days)")
        address = address_of(dsn, schema)
        self.place = address.shown
        """Which inbox it is: the same for all objects that stand for it."""
        self.dsn = dsn
        """The address with all that it was given with. It may hold a password."""
        self._window, self._slack = window, slack
        self._clock, self._timer = clock, timer or clock
        self._link = Link(address, name="tamis", transactions=transactions)
        limits = Limits(rows, size, parked_rows, parked_size, window)
        self._appending = Appending(self._link, limits, lambda: self._now)
        self._append = Together(self._appending.append_all)
        self._complete = Together(self._complete_all)
        self._next = Together(self._next_all)
        self._local = self._timer or time.monotonic
        self._rounds = Rounds(self._local)
        self._listener = Listener(self._link, self._rounds.wakeup.wake, listen_dsn)
        self._floors: dict[str, Floor] = {}
        """By worker: others look for lanes of other sources."""
        self._leases: dict[str, _Lease] = {}
        self._ahead: dict[LaneClaim, list[Stored]] = {}
        """The first updates of the lanes that were claimed last, which came with them."""
        self._ahead_until = 0.0
        self._unclear: set[tuple[LaneClaim, int]] = set()
        """Completions whose answer was lost."""
        self._is_checked = False
        self.sessions = PostgresStore(dsn, schema=schema, clock=clock, link=self._link)
        """A store of sessions in the same schema. What is changed there while an update of this inbox is handled, is
        changed in the transaction in which the update is done."""

    def __repr__(self) -> str:
        return f"<PostgresInbox {self.place}>"

    @property
    def wakeup_mode(self) -> str:
        """How it hears that something came from another process: `listen`, or `poll` once a second."""
        return self._listener.mode

    async def check(self) -> None:
        await self._prepare()
        if await self._link.value("SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on'"):
            raise StoreUnavailableError(self.place, "it is read-only, or still recovering")

    async def _prepare(self) -> None:
        """What is done once: looking at the tables, and listening."""
        if not self._is_checked:
            connection = await self._link.connect()  # it says what is wrong, which a pool does not
            await connection.close()
            await migrations.check(self._link)
            self._is_checked = True
        await self._listener.start()

    async def append(self, updates: Sequence[Incoming]) -> list[Appended]:
        result = await self._append.ask(updates)
        self._rounds.wakeup.wake()
        self._listener.notify()
        return result

    async def register(self, app: str, sources: Collection[str]) -> None:
        statement = (
            "INSERT INTO tamis.inbox_source (source, app) SELECT s, %s FROM unnest(%s::text[]) s ORDER BY s "
            "ON CONFLICT (source) DO UPDATE SET app = excluded.app"
        )
        await self._link.rows(statement, (kept(app), sorted({kept(source) for source in sources})))

    # --- workers ------------------------------------------------------------------------------------------------------

    async def claim(
        self,
        worker: str,
        limit: int,
        lease: float,
        sources: Sources | None = None,
        suspects: bool = True,
        able: Able | None = None,
    ) -> list[LaneClaim]:
        if not self._is_checked:
            await self._prepare()
        woken, since = self._rounds.wakeup.count, time.monotonic()
        floor = self._floors.setdefault(worker, Floor())
        self._leases.setdefault(worker, _Lease(lease, 0))
        names, unowned = chosen(sources)
        kinds, patience = (None, 0.0) if able is None else (list(able.kinds), able.patience)
        values = (
            worker, limit, lease, self._slack, names, unowned, suspects, kinds, patience,
            floor.next((None if names is None else frozenset(names), unowned)), _AHEAD, self._lease_now,
        )  # fmt: skip
        rows = await self._link.rows(_CLAIM, values)
        if rows and rows[0][0] is None:
            due = rows[0][5]
            self._rounds.note(worker, woken, None if due is None else self._local() + due)
            return []
        floor.note([row[4] for row in rows if row[4] is not None])
        found: dict[LaneClaim, list[Stored]] = {}
        for row in rows:
            claim = LaneClaim(*row[:4])
            found.setdefault(claim, []).append(claimed(claim.source, claim.order_key, row[6:]))
        self._ahead, self._ahead_until = found, since + lease / 2
        self._rounds.note(worker, woken, None)
        return list(found)

    async def begin(self, lane: LaneClaim) -> None:
        statement = (
            "UPDATE tamis.inbox_lane SET begun = true WHERE source = %s AND order_key = %s AND epoch = %s RETURNING 1"
        )
        if not await self._link.rows(statement, lane[:3]):
            raise LaneLostError(lane.order_key, lane.epoch)

    async def wait(self, timeout: float, worker: str | None = None) -> None:
        await self._rounds.wait(timeout * random.uniform(1.0, 1.4), worker)  # noqa: S311 - no secret

    async def next(self, lane: LaneClaim, limit: int = 1) -> list[Stored]:
        ahead = self._ahead.pop(lane, None)
        if ahead is not None and time.monotonic() < self._ahead_until:  # nobody else can have the lane by then
            return ahead[:limit]
        return await self._next.ask((lane, limit))

    async def _next_all(self, asked: Sequence[tuple[LaneClaim, int]]) -> list[list[Stored] | BaseException]:
        most = max(limit for _, limit in asked)
        found: dict[int, list[Stored]] = {}
        values = (*columns_of([lane for lane, _ in asked]), most, _READ_BYTES)
        for row in await self._link.rows(_NEXT, values):
            number = int(row[0]) - 1
            updates = found.setdefault(number, [])
            if row[1] is not None:
                lane = asked[number][0]
                updates.append(claimed(lane.source, lane.order_key, row[1:]))
        return [
            found[number][:limit] if number in found else LaneLostError(lane.order_key, lane.epoch)
            for number, (lane, limit) in enumerate(asked)
        ]

    async def complete(
        self, lane: LaneClaim, seq: int, changes: Sequence[Change] = (), outbox: Sequence[bytes] = ()
    ) -> bool:
        for change in changes:
            check_engine(change, self._link)
        if not changes and not outbox and not lane.suspect:
            return await self._complete.ask((lane, seq))
        values = (*lane[:3], seq, list(outbox), *change_columns(changes), False)
        try:
            said = await self._link.value(COMPLETE_WITH, values)
        except StoreUnavailableError:
            self._unclear.add((lane, seq))
            raise
        except Exception as error:
            raise stale_error(error) from error
        return self._more(lane, said) if said >= 0 else await self._end_unclear(lane, seq)

    async def _complete_all(self, asked: Sequence[tuple[LaneClaim, int]]) -> list[bool | BaseException]:
        lanes = [lane for lane, _ in asked]
        try:
            said = await self._link.value(_COMPLETE, (*columns_of(lanes), [seq for _, seq in asked]))
        except StoreUnavailableError:
            self._unclear.update(asked)
            raise
        return [
            code > 0 if code >= 0 else await self._ended_or_lost(lane, seq)
            for (lane, seq), code in zip(asked, said, strict=True)
        ]

    async def _ended_or_lost(self, lane: LaneClaim, seq: int) -> bool | BaseException:
        try:
            return await self._end_unclear(lane, seq)
        except (LaneLostError, StoreUnavailableError) as error:
            return error

    async def _end_unclear(self, lane: LaneClaim, seq: int) -> bool:
        """A lane is not held any more. That is right, if its last update was ended and the answer got lost."""
        if (lane, seq) in self._unclear and not await self._link.value(_STILL_THERE, (seq, seq)):
            self._unclear.discard((lane, seq))
            return False
        raise LaneLostError(lane.order_key, lane.epoch)

    def transaction(self) -> PostgresTransaction:
        """A transaction for the handlers of one update."""
        return PostgresTransaction(self._link)

    def _more(self, lane: LaneClaim, code: int) -> bool:
        if code < 0:
            raise LaneLostError(lane.order_key, lane.epoch)
        return code > 0

    async def retry(self, lane: LaneClaim, seq: int, delay: float, error: str, *, tried: bool = True) -> None:
        statement = "SELECT tamis.inbox_retry(%s, %s, %s::bigint, %s::bigint, %s::float8, %s, %s::int, %s::float8)"
        values = (*lane[:3], seq, delay, error_text(error), int(tried), self._lease_now)
        self._more(lane, await self._link.value(statement, values))
        self._rounds.wakeup.wake()

    async def park(self, lane: LaneClaim, seq: int, error: str, *, tried: bool = True) -> bool:
        statement = "SELECT more, size FROM tamis.inbox_park(%s, %s, %s::bigint, %s::bigint, %s, %s::int)"
        values = (*lane[:3], seq, error_text(error), int(tried))
        ((more, size),) = await self._link.rows(statement, values)
        goes_on = self._more(lane, more)
        await self._appending.park(lane.source, seq, size or 0)
        return goes_on

    async def renew(self, worker: str, lanes: Sequence[LaneClaim], lease: float) -> list[LaneClaim]:
        statement = (
            "SELECT missing, lost FROM tamis.inbox_renew("
            "%s, %s::text[], %s::text[], %s::bigint[], %s::float8, %s::float8)"
        )
        values = (worker, *columns_of(lanes), lease * (1 + self._slack), self._lease_now)
        ((missing, lost),) = await self._link.rows(statement, values)
        self._leases[worker] = _Lease(lease, lost or 0)
        return [lanes[number - 1] for number in missing]

    async def release_others(self, worker: str, held: Sequence[LaneClaim]) -> int:
        statement = "SELECT tamis.inbox_release_others(%s, %s::text[], %s::text[], %s::bigint[])"
        count: int = await self._link.value(statement, (worker, *columns_of(held)))
        self._wake()
        return count

    async def release(self, lane: LaneClaim, *, begun: bool = False, stopped: bool = False) -> None:
        statement = "SELECT tamis.inbox_release(%s, %s, %s::bigint, %s::int, %s::int)"
        await self._link.value(statement, (*lane[:3], int(begun), int(stopped and not begun)))
        self._wake()

    def _wake(self) -> None:
        self._rounds.wakeup.wake()
        self._listener.notify()

    async def keep_out_others(self, worker: str) -> bool:
        """Whether nobody took a lane of the worker so far: then its lease is extended at once, although it was over."""
        lease = self._leases.get(worker)
        if lease is None:
            return False
        statement = (
            "UPDATE tamis.inbox_worker SET until = tamis.time_of(%s::float8) + %s::float8 "
            "WHERE worker = %s AND until IS NOT NULL AND lost = %s::bigint RETURNING 1"
        )
        values = (self._lease_now, lease.seconds * (1 + self._slack), worker, lease.lost)
        return bool(await self._link.rows(statement, values))

    async def prune(self) -> int:
        count: int = await self._link.value(
            "SELECT tamis.inbox_prune(%s::float8, %s::float8)", (self._window, self._now)
        )
        return count

    async def close(self) -> None:
        for pending in (self._append, self._complete, self._next):
            await pending.finish()
        await self._listener.close()
        await self._link.close()

    @property
    def _lease_now(self) -> float | None:
        """The time by which leases and delays are measured; None: the server's."""
        return None if self._timer is None else self._timer()

"""How updates get into an inbox on PostgreSQL."""

from __future__ import annotations

import secrets
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from psycopg import errors as pg

from tamis.errors import InboxFullError, StoreUnavailableError, StoreUnusableError
from tamis.storage.inbox.limits import check_room, log_dropped
from tamis.storage.inbox.postgres_rows import error_text, packed
from tamis.storage.inbox.record import Appended
from tamis.storage.inbox.room import Held, Room
from tamis.storage.postgres.texts import kept

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tamis.storage.inbox.record import Incoming
    from tamis.storage.postgres.link import Link

_BECAME = (Appended.NEW, Appended.DUPLICATE, Appended.PARKED)
_REPEATS = 3
_APPEND = (
    "SELECT tamis.inbox_append(%s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::float8[], %b::bytea[], "
    "%b::bytea[], %s::text[], %s::bool[], %s::bool[], %s::bigint, %s::float8, %s::float8)"
)


class Limits(NamedTuple):
    """How much of a source may wait and be parked, and for how many seconds ids are remembered."""

    rows: int
    size: int
    parked_rows: int
    parked_size: int
    window: float


class Appending:
    """Puts in what several ask for at one time, with one call."""

    def __init__(self, link: Link, limits: Limits, now: Callable[[], float | None]) -> None:
        self._link, self._limits, self._now = link, limits, now
        self._waiting = Room(limits.rows, limits.size, self._count_waiting)
        self._parked = Room(limits.parked_rows, limits.parked_size, self._count_parked)

    async def append_all(self, several: Sequence[Sequence[Incoming]]) -> list[list[Appended] | BaseException]:
        """What became of each; the error of each for which there is no room."""
        full = await self._full_sources({update.source for updates in several for update in updates})
        taken = [updates for updates in several if full.keys().isdisjoint(update.source for update in updates)]
        became = iter(await self._append([update for updates in taken for update in updates]))
        results: list[list[Appended] | BaseException] = []
        for updates in several:
            error = next((full[update.source] for update in updates if update.source in full), None)
            results.append(error if error is not None else list(islice(became, len(updates))))
        return results

    async def _append(self, updates: Sequence[Incoming]) -> list[Appended]:
        if not updates:
            return []
        # What has no id of its own gets one for this call, which may have to be repeated.
        ids = [f"~{secrets.token_hex(12)}" if new.dedupe_key is None else kept(new.dedupe_key) for new in updates]
        values = [
            [kept(new.source) for new in updates],
            [None if new.dedupe_key is None else kept(new.dedupe_key) for new in updates],
            ids,
            [kept(new.order_key) for new in updates],
            [kept(new.kind) for new in updates],
            [new.deadline for new in updates],
            [bytes(new.payload) for new in updates],
            [packed(new.headers) for new in updates],
            [None if new.error is None else error_text(new.error) for new in updates],
            [new.requeues for new in updates],
            [new.first for new in updates],
            secrets.randbits(62),
            self._limits.window,
            self._now(),
        ]
        codes = await self._insist(values)
        became = [_BECAME[code] for code in codes]
        await self._note(updates, became)
        return became

    async def _insist(self, values: Sequence[object]) -> list[int]:
        """Repeats a call whose fate is unclear: with the same number, nothing is put in twice."""
        for repeats_left in reversed(range(_REPEATS)):
            try:
                codes: list[int] = await self._link.value(_APPEND, values)
            except pg.UniqueViolation:  # another process put in the same id at the same time, in another lane
                if not repeats_left:
                    raise
            except StoreUnusableError:
                raise
            except StoreUnavailableError:
                if not repeats_left:
                    raise
            else:
                return codes
        raise AssertionError

    async def _note(self, updates: Sequence[Incoming], became: Sequence[Appended]) -> None:
        parked: set[str] = set()
        for update, what in zip(updates, became, strict=True):
            if what is Appended.NEW:
                self._waiting.add(update.source, 1, len(update.payload))
            elif what is Appended.PARKED:
                self._parked.add(update.source, 1, len(update.payload))
                parked.add(update.source)
        for source in parked:
            await self.trim(source)

    # --- room ---------------------------------------------------------------------------------------------------------

    async def _full_sources(self, sources: set[str]) -> dict[str, InboxFullError]:
        full: dict[str, InboxFullError] = {}
        shown = self._link.address.shown
        for source, held in (await self._waiting.held(sources)).items():
            try:
                check_room(shown, held.rows, held.size, self._limits.rows, self._limits.size)
            except InboxFullError as error:
                full[source] = error
        return full

    async def _count_waiting(self, sources: list[str]) -> dict[str, Held]:
        statement = (
            "SELECT l.source, count(*), sum(octet_length(u.payload))::bigint FROM tamis.inbox_update u "
            "JOIN tamis.inbox_lane l ON l.id = u.lane WHERE l.source = ANY (%s::text[]) GROUP BY l.source"
        )
        return await self._count(statement, sources)

    async def _count_parked(self, sources: list[str]) -> dict[str, Held]:
        statement = (
            "SELECT p.source, count(*), sum(octet_length(p.payload))::bigint FROM tamis.inbox_parked p "
            "WHERE p.source = ANY (%s::text[]) GROUP BY p.source"
        )
        return await self._count(statement, sources)

    async def _count(self, statement: str, sources: list[str]) -> dict[str, Held]:
        names = {kept(source): source for source in sources}
        rows = await self._link.rows(statement, (list(names),))
        return {names[source]: Held(count, size) for source, count, size in rows}

    async def park(self, source: str, seq: int, size: int) -> None:
        """Notes that this was parked, and drops the oldest beyond the limits."""
        self._parked.add(source, 1, size)
        await self.trim(source, seq)

    async def trim(self, source: str, keep: int = 0) -> None:
        """Drops the oldest parked updates of a source beyond the limits, but not the one to keep."""
        held = (await self._parked.held([source]))[source]
        if held.rows <= self._limits.parked_rows and held.size <= self._limits.parked_size:
            return
        statement = "SELECT here, ever FROM tamis.inbox_trim(%s, %s::bigint, %s::bigint, %s::bigint)"
        values = (kept(source), self._limits.parked_rows, self._limits.parked_size, keep)
        for count, ever in await self._link.rows(statement, values):
            if count:
                log_dropped(self._link.address.shown, source, count, ever)

"""A store in Redis or Valkey, for bots on several machines: `pip install tamis[redis]`.

Each call is one script that runs on the server, whole or not at all, and by the server's clock, so that the clocks of
the machines do not matter. What is acknowledged is as durable as the server is set up: with `appendonly yes` it
survives the server's end, up to the last second; with `appendfsync always` as well, all of it. A server with a limit
of its memory needs `maxmemory-policy noeviction`: a full one refuses what is new then, and keeps what it has.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from tamis.errors import SessionStateError, StaleSessionError
from tamis.storage.sessions.record import ParkedSession, in_order_of_deadline, oldest_first, read_record
from tamis.storage.sessions.redis_link import RedisLink
from tamis.storage.sessions.redis_switches import RedisSwitches
from tamis.storage.sessions.store import MOST_PARKED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from tamis.storage.sessions.record import Reach, SessionKey, SessionRecord
    from tamis.storage.sessions.store import Clock

_LOG = logging.getLogger(__name__)


class RedisStore:
    """Sessions in the database at `url` (`redis://`, `rediss://` or `unix://`), under keys that begin with `prefix`."""

    def __init__(self, url: str, *, prefix: str = "tamis:sessions:", clock: Clock | None = None) -> None:
        self._link = RedisLink(url, prefix, clock)
        self._opening = asyncio.Lock()
        self._is_open = False
        self.switches = RedisSwitches(self._link)

    def __repr__(self) -> str:
        return f"<RedisStore {self._link.name}>"

    async def put(self, record: SessionRecord, *, within: float | None = None) -> SessionRecord:
        nonce = secrets.token_bytes(12)
        answer = await self._call("put", record.id, nonce, *_parts_of(record, within))
        return await self._changed(replace(record, version=0), answer)

    async def get(self, session: str) -> SessionRecord | None:
        return await self._only(await self._call("get", session))

    async def find(self, *keys: SessionKey, claimant: str = "") -> list[SessionRecord]:
        return oldest_first(await self._records(await self._call("find", claimant, *{key.text for key in keys})))

    def may_wait(self, who: Iterable[str | int | None]) -> bool:  # noqa: ARG002
        """True: what other machines put is known to the server alone. News of it could come after the answer."""
        return True

    async def claim(self, session: str, version: int, claimant: str, lease: float) -> SessionRecord | None:
        nonce = secrets.token_bytes(12)
        return await self._only(await self._call("claim", session, version, nonce, claimant, repr(lease)))

    async def save(
        self, record: SessionRecord, lease: float | None = None, *, within: float | None = None
    ) -> SessionRecord:
        nonce = secrets.token_bytes(12)
        parts = _parts_of(record, within)
        answer = await self._call("save", record.id, record.version, nonce, *parts, _optional(lease))
        return await self._changed(record, answer)

    async def release(self, record: SessionRecord) -> bool:
        return bool(await self._call("release", record.id, record.version))

    async def finish(self, record: SessionRecord) -> None:
        _check(record, await self._call("finish", record.id, record.version))

    async def expired(self, limit: int, claimant: str, lease: float, reach: Reach | None = None) -> list[SessionRecord]:
        found = await self._call("expired", limit, claimant, repr(lease), *_reach_of(reach))
        return in_order_of_deadline(await self._records(found))

    async def due_in(self, reach: Reach | None = None) -> float | None:
        seconds = await self._call("due_in", *_reach_of(reach))
        return float(seconds) if seconds else None

    async def queries(self, bots: Collection[str] | None = None) -> frozenset[str]:
        wanted = "" if bots is None else msgspec.json.encode(list(bots))
        return frozenset(name.decode() for name in await self._call("queries", wanted))

    async def count(self) -> int:
        number: int = await self._link.command("ZCARD", "due")
        return number

    async def park(self, record: SessionRecord, why: str) -> None:
        _check(record, await self._call("park", record.id, record.version, why, MOST_PARKED))

    async def parked(self, limit: int = 100) -> list[ParkedSession]:
        found: list[ParkedSession] = []
        for parts, (bot, handler, why, at) in await self._call("parked", limit):
            try:
                record = _record_of(parts)
            except SessionStateError:
                record = None
            named = (parts[5].decode(), (bot or b"").decode(), (handler or b"").decode(), why.decode(), float(at))
            found.append(ParkedSession(*named, record))
        return found

    async def unpark(self, session: str) -> bool:
        if not any(parked.record is not None for parked in await self.parked(MOST_PARKED) if parked.id == session):
            return False
        return bool(await self._call("unpark", session))

    async def close(self) -> None:
        await self._link.close()

    # --- answers ------------------------------------------------------------------------------------------------------

    async def _call(self, *what: Any) -> Any:
        if not self._is_open:
            await self._open()
        return await self._link.script(*what)

    async def _open(self) -> None:
        """Looks at the server once, and gives sessions of an earlier format their bots."""
        async with self._opening:
            if self._is_open:
                return
            for parts in await self._link.script("old"):
                session = parts[5].decode()
                try:
                    record = _record_of(parts)
                except SessionStateError as error:
                    await self._park_unreadable(session, error)
                else:
                    await self._link.script("adopt", session, record.owner, record.handler, record.handler_version)
            await self._link.warn_of_eviction()
            self._is_open = True

    async def _records(self, found: Iterable[Any]) -> list[SessionRecord]:
        """The records in an answer; those that cannot be read are parked."""
        records: list[SessionRecord] = []
        for parts in found:
            try:
                records.append(_record_of(parts))
            except SessionStateError as error:
                await self._park_unreadable(parts[5].decode(), error)
        return records

    async def _park_unreadable(self, session: str, error: SessionStateError) -> None:
        _LOG.error("%s: session %s is parked: %s", self._link.name, session, error)
        await self._link.script("park", session, "", str(error), MOST_PARKED)

    async def _only(self, found: Any) -> SessionRecord | None:
        records = await self._records(found)
        return records[0] if records else None

    async def _changed(self, record: SessionRecord, answer: Any) -> SessionRecord:
        _check(record, answer)
        return _record_of(answer[1])


def _parts_of(record: SessionRecord, within: float | None) -> tuple[Any, ...]:
    """What the server is told of a record."""
    return (
        record.owner, record.handler, record.handler_version, record.key.text, _optional(record.deadline),
        _optional(within), msgspec.json.encode(record.queries), msgspec.msgpack.encode(record),
    )  # fmt: skip


def _reach_of(reach: Reach | None) -> tuple[Any, ...]:
    if reach is None:
        return "", "[]", "0"
    return msgspec.json.encode(list(reach.bots)), msgspec.json.encode(list(reach.steps)), repr(reach.patience)


def _record_of(parts: Any) -> SessionRecord:
    """A session in an answer: what is stored, its version, when it was created and updated, and its deadline."""
    stored, version, created, updated, deadline, _ = parts
    return replace(
        read_record(stored), version=int(version), created=float(created), updated=float(updated),
        deadline=float(deadline) if deadline else None,
    )  # fmt: skip


def _check(record: SessionRecord, answer: Any) -> None:
    """Raises `StaleSessionError` if a change was refused."""
    done, current = answer[0], answer[-1]
    if not done:
        raise StaleSessionError(record.id, record.version, None if current < 0 else current)


def _optional(number: float | None) -> str:
    return "" if number is None else repr(number)

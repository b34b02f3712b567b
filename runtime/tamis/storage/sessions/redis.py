"""A store in Redis or Valkey, for bots on several machines: `pip install tamis[redis]`.

Each call is one script that runs on the server, whole or not at all, and by the server's clock, so that the clocks of
the machines do not matter. What is acknowledged is as durable as the server is set up: with `appendonly yes` it
survives the server's end, up to the last second; with `appendfsync always` as well, all of it.
"""

from __future__ import annotations

import secrets
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec
from msgspec.structs import replace

from tamis.errors import StaleSessionError, StoreUnavailableError
from tamis.storage.sessions.record import SessionRecord, in_order_of_deadline, oldest_first

try:
    from redis.asyncio import BlockingConnectionPool, Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import ExponentialBackoff
    from redis.exceptions import RedisError
except ImportError as error:
    raise ImportError("a store in Redis needs the package redis: pip install 'tamis[redis]'") from error

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tamis.storage.sessions.record import SessionKey
    from tamis.storage.sessions.store import Clock

_CONNECTIONS = 16
_PATIENCE = 5.0  # seconds for a connection or an answer
_TRIES = 3
"""How often a call is repeated whose connection broke. Scripts know a call they have carried out."""


class RedisStore:
    """Sessions in the database at `url` (`redis://`, `rediss://` or `unix://`), under keys that begin with `prefix`."""

    def __init__(self, url: str, *, prefix: str = "tamis:sessions:", clock: Clock | None = None) -> None:
        retry = Retry(ExponentialBackoff(cap=1.0, base=0.05), _TRIES)
        pool_class: Any = BlockingConnectionPool  # its constructor is untyped
        pool = pool_class.from_url(
            url, max_connections=_CONNECTIONS, timeout=30, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE,
            retry=retry, decode_responses=False,
        )  # fmt: skip
        self._link = _Link(Redis.from_pool(pool), _without_password(url), prefix, clock)
        self.switches = RedisSwitches(self._link)

    def __repr__(self) -> str:
        return f"<RedisStore {self._link.name}>"

    async def put(self, record: SessionRecord) -> SessionRecord:
        parts = (record.key.text, _optional(record.deadline), msgspec.json.encode(record.queries))
        nonce = secrets.token_bytes(12)
        answer = await self._link.script("put", record.id, nonce, *parts, msgspec.msgpack.encode(record))
        return _changed(replace(record, version=0), answer)

    async def get(self, session: str) -> SessionRecord | None:
        return _only(await self._link.script("get", session))

    async def find(self, *keys: SessionKey) -> list[SessionRecord]:
        return oldest_first(map(_read, await self._link.script("find", *{key.text for key in keys})))

    async def claim(self, session: str, version: int, owner: str, lease: float) -> SessionRecord | None:
        nonce = secrets.token_bytes(12)
        return _only(await self._link.script("claim", session, version, nonce, owner, repr(lease)))

    async def save(self, record: SessionRecord, lease: float | None = None) -> SessionRecord:
        parts = (record.key.text, _optional(record.deadline), msgspec.json.encode(record.queries))
        stored = msgspec.msgpack.encode(record)
        nonce = secrets.token_bytes(12)
        answer = await self._link.script("save", record.id, record.version, nonce, *parts, stored, _optional(lease))
        return _changed(record, answer)

    async def release(self, record: SessionRecord) -> bool:
        return bool(await self._link.script("release", record.id, record.version))

    async def finish(self, record: SessionRecord) -> None:
        answer = await self._link.script("finish", record.id, record.version)
        if not answer[0]:
            raise _stale(record, answer[1])

    async def expired(self, limit: int, owner: str, lease: float) -> list[SessionRecord]:
        return in_order_of_deadline(map(_read, await self._link.script("expired", limit, owner, repr(lease))))

    async def next_deadline(self) -> float | None:
        first = await self._link.command("ZRANGE", "due", 0, 0, "WITHSCORES")
        due = float(first[0][1] if isinstance(first[0], list) else first[1]) if first else float("inf")
        return due if due < float("inf") else None

    async def queries(self) -> frozenset[str]:
        return frozenset(name.decode() for name in await self._link.command("HKEYS", "queries"))

    async def count(self) -> int:
        number: int = await self._link.command("ZCARD", "due")
        return number

    async def close(self) -> None:
        await self._link.close()


class RedisSwitches:
    """Switches in a hash, whose fields are JSON arrays of handler and chat."""

    def __init__(self, link: _Link) -> None:
        self._link = link

    async def get(self, handler: str, chat: str = "") -> bool | None:
        found = await self._link.command("HGET", "switches", msgspec.json.encode((handler, chat)))
        return None if found is None else found == b"1"

    async def set(self, handler: str, enabled: bool | None, chat: str = "") -> None:
        name = msgspec.json.encode((handler, chat))
        if enabled is None:
            await self._link.command("HDEL", "switches", name)
        else:
            await self._link.command("HSET", "switches", name, int(enabled))

    async def all(self) -> dict[tuple[str, str], bool]:
        found = await self._link.command("HGETALL", "switches")
        return {msgspec.json.decode(name, type=tuple[str, str]): value == b"1" for name, value in dict(found).items()}


class _Link:
    """The way to the server: scripts and commands on keys with the prefix, and errors as those of every store."""

    def __init__(self, client: Redis, name: str, prefix: str, clock: Clock | None) -> None:
        self.name = name
        self._client: Any = client
        self._prefix = prefix
        self._clock = clock
        self._script: Any = client.register_script(
            files("tamis.storage.sessions").joinpath("redis.lua").read_text("utf-8")
        )
        self._closed = False

    async def script(self, *what: Any) -> Any:
        self._check()
        now = "" if self._clock is None else repr(self._clock())
        return await self._answer(self._script(keys=[self._prefix], args=[what[0], now, *what[1:]]))

    async def command(self, command: str, key: str, *arguments: Any) -> Any:
        self._check()
        return await self._answer(self._client.execute_command(command, self._prefix + key, *arguments))

    def _check(self) -> None:
        if self._closed:
            raise StoreUnavailableError(self.name, "it was closed")

    async def _answer(self, asked: Awaitable[Any]) -> Any:
        try:
            return await asked
        except (RedisError, OSError) as error:
            raise StoreUnavailableError(self.name, str(error)) from error

    async def close(self) -> None:
        self._closed = True
        await self._client.aclose()


def _read(found: Any) -> SessionRecord:
    """The record in an answer: what is stored, its version, when it was created, and when updated."""
    stored, version, created, updated = found
    record = _DECODER.decode(stored)
    return replace(record, version=int(version), created=float(created), updated=float(updated))


def _only(found: Any) -> SessionRecord | None:
    return _read(found[0]) if found else None


def _changed(record: SessionRecord, answer: Any) -> SessionRecord:
    done, what = answer
    if not done:
        raise _stale(record, what)
    return _read(what)


def _stale(record: SessionRecord, current: int) -> StaleSessionError:
    return StaleSessionError(record.id, record.version, None if current < 0 else current)


def _optional(number: float | None) -> str:
    return "" if number is None else repr(number)


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    where = parts.hostname or ""
    return f"{parts.scheme}://{where}{f':{parts.port}' if parts.port else ''}{parts.path}"


_DECODER = msgspec.msgpack.Decoder(SessionRecord)

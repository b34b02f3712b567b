"""The way to a Redis server: scripts and commands on keys with a prefix, and errors as those of every store."""

from __future__ import annotations

import logging
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tamis.errors import MissingPackageError, StoreUnavailableError

try:
    from redis.asyncio import BlockingConnectionPool, Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import ExponentialBackoff
    from redis.exceptions import RedisError
except ImportError as error:
    raise MissingPackageError("a store in Redis", "redis", "redis") from error

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tamis.storage.sessions.store import Clock

_LOG = logging.getLogger(__name__)
_CONNECTIONS = 16
_PATIENCE = 5.0
"""Seconds for a connection or an answer."""
_TRIES = 3
"""How often a call is repeated whose connection broke. Scripts know a call they have carried out."""


class RedisLink:
    """The way to the server at `url`. `clock`: the time that scripts go by; None: the server's."""

    def __init__(self, url: str, prefix: str, clock: Clock | None) -> None:
        self.name = _without_password(url)
        self._client: Any = _client_of(url)
        self._prefix = prefix
        self._clock = clock
        self._script: Any = self._client.register_script(
            files("tamis.storage.sessions").joinpath("redis.lua").read_text("utf-8")
        )
        self._closed = False

    async def script(self, *what: Any) -> Any:
        """What a call of `redis.lua` answers."""
        self._check_open()
        now = "" if self._clock is None else repr(self._clock())
        return await self._answer_of(self._script(keys=[self._prefix], args=[what[0], now, *what[1:]]))

    async def command(self, command: str, key: str, *arguments: Any) -> Any:
        """What a command on one key answers."""
        self._check_open()
        return await self._answer_of(self._client.execute_command(command, self._prefix + key, *arguments))

    async def warn_of_eviction(self) -> None:
        """Logs it if the server removes keys of its own accord when it is full: sessions are lost then."""
        try:
            memory: dict[str, Any] = await self._client.info("memory")
        except (RedisError, OSError):
            return  # who may not ask is not told
        policy = str(memory.get("maxmemory_policy", ""))
        if memory.get("maxmemory") and policy.startswith("allkeys-"):
            _LOG.warning(
                "the store %s removes sessions when it is full (maxmemory-policy %s); set maxmemory-policy noeviction",
                self.name, policy,
            )  # fmt: skip

    def _check_open(self) -> None:
        if self._closed:
            raise StoreUnavailableError(self.name, "it was closed")

    async def _answer_of(self, asked: Awaitable[Any]) -> Any:
        try:
            return await asked
        except (RedisError, OSError) as error:
            raise StoreUnavailableError(self.name, str(error)) from error

    async def close(self) -> None:
        self._closed = True
        await self._client.aclose()


def _client_of(url: str) -> Redis:
    retry = Retry(ExponentialBackoff(cap=1.0, base=0.05), _TRIES)
    pool_class: Any = BlockingConnectionPool  # its constructor is untyped
    pool = pool_class.from_url(
        url, max_connections=_CONNECTIONS, timeout=30, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE,
        retry=retry, decode_responses=False,
    )  # fmt: skip
    return Redis.from_pool(pool)


def _without_password(url: str) -> str:
    parts = urlsplit(url)
    where = parts.hostname or ""
    return f"{parts.scheme}://{where}{f':{parts.port}' if parts.port else ''}{parts.path}"

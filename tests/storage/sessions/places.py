"""Where the tests keep sessions: in memory, in a file, in a Redis that they start; and a clock that they set."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tamis.storage.sessions import SessionKey, SessionRecord, open_store
from tamis.storage.sessions.memory import MemoryStore
from tamis.storage.sessions.postgres import PostgresStore
from tamis.storage.sessions.redis import RedisStore
from tamis.storage.sessions.sqlite import SqliteStore

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from tamis.storage.sessions import Store

CHILD = Path(__file__).with_name("child.py")
KEY = SessionKey(bot="42", chat="-100", user="7")


class Clock:
    """A time that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 1_764_000_000.125

    def __call__(self) -> float:
        return self.now


class Place(NamedTuple):
    """A place where sessions are kept, empty at first. `where` is what other processes are given."""

    kind: str
    where: str

    def open(self, clock: Clock | None = None) -> Store:
        """A store there; by the true time, unless there is a clock."""
        match self.kind:
            case "memory":
                return MemoryStore(clock=clock or time.time)
            case "sqlite":
                return SqliteStore(self.where, clock=clock or time.time)
            case "postgres":
                return PostgresStore(self.where, clock=clock)
            case _:
                url, _, prefix = self.where.partition("#")
                return RedisStore(url, prefix=prefix, clock=clock)


def store_at(where: str) -> Store:
    """The store at a place's `where`, by the true time."""
    url, _, prefix = where.partition("#")
    return RedisStore(url, prefix=prefix) if prefix else open_store(where)


def record(**fields: Any) -> SessionRecord:
    return SessionRecord(**{"key": KEY, "handler": "shop.order", "queries": ("message:text",), **fields})


def run(place: Place, scenario: Callable[[Store], Awaitable[None]], clock: Clock | None = None) -> None:
    """Plays a scenario in a store at a place, and closes the store."""

    async def whole() -> None:
        store = place.open(clock)
        try:
            await scenario(store)
        finally:
            await store.close()

    asyncio.run(whole())


async def claimed(store: Store, one: SessionRecord, lease: float = 60.0) -> SessionRecord:
    held = await store.claim(one.id, one.version, "me", lease)
    assert held is not None
    return held


def redis_command() -> str:
    """The server's program. Without one, the test fails in continuous integration, and is skipped elsewhere."""
    for name in ("valkey-server", "redis-server"):
        found = shutil.which(name)
        if found:
            return found
    reason = "neither redis-server nor valkey-server is installed; run tests/services.sh"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


class Server:
    """A Redis on a free port of this machine, with all that it acknowledges on the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        options = {
            "port": self.port, "bind": "127.0.0.1", "dir": self.folder, "save": "", "appendonly": "yes",
            "appendfsync": "always", "loglevel": "warning", "logfile": "redis.log",
        }  # fmt: skip
        arguments = [str(part) for name, value in options.items() for part in (f"--{name}", value)]
        self.process = subprocess.Popen([redis_command(), *arguments])
        give_up = time.monotonic() + 20
        while not self._answers():
            log = self.folder / "redis.log"
            assert self.process.poll() is None, log.read_text() if log.exists() else "no log"
            assert time.monotonic() < give_up, "Redis does not answer"
            time.sleep(0.02)

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                connection.sendall(b"PING\r\n")
                return connection.recv(16).startswith(b"+PONG")
        except OSError:
            return False

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


@contextmanager
def server(folder: Path) -> Iterator[Server]:
    one = Server(folder)
    one.start()
    try:
        yield one
    finally:
        one.kill()


class Child:
    """Another Python process, at work in a store (`child.py`)."""

    def __init__(self, place: Place, *what: object) -> None:
        arguments = [sys.executable, str(CHILD), place.where, *map(str, what)]
        self.process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def go(self) -> None:
        """Lets one go on that said it is ready."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def says(self) -> str:
        """The next line that it prints; empty once it has ended."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def kill(self) -> list[str]:
        """Kills it with SIGKILL; returns what it had printed that was not read yet."""
        self.process.kill()
        return self.ends()

    def ends(self) -> list[str]:
        """Waits for its end; returns what it had printed that was not read yet."""
        hung = threading.Timer(540, self.process.kill)
        hung.start()
        try:
            with self.process as process:
                assert process.stdout is not None
                return process.stdout.read().split()
        finally:
            hung.cancel()

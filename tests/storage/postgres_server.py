"""A PostgreSQL and a PgBouncer that tests start: on free ports of this machine, in a folder that is thrown away."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBERS = itertools.count(1)
ACCOUNT = "postgres" if hasattr(os, "geteuid") and os.geteuid() == 0 else None
"""The servers refuse to run as root; their packages make an account for them."""
_SETTINGS = {
    "fsync": "off", "full_page_writes": "off", "max_connections": "200", "shared_buffers": "64MB",
    "log_min_messages": "warning", "autovacuum_naptime": "5s",
}  # fmt: skip


def program(name: str) -> str:
    """A server's program. Without it, the test fails in continuous integration, and is skipped elsewhere."""
    folders = sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True)
    found = shutil.which(name, path=os.pathsep.join([*folders, os.environ.get("PATH", ""), "/usr/sbin"]))
    if found is not None and sys.platform != "win32":
        return found
    reason = f"{name} is not installed; run tests/services.sh"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


class Server:
    """A program that listens at a port."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.process: subprocess.Popen[bytes] | None = None

    def run(self, *command: str, folder: Path) -> None:
        log = (folder / "log").open("ab")
        self.process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, user=ACCOUNT)
        log.close()
        give_up = time.monotonic() + 30
        while not self._listens():
            assert self.process.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < give_up, (folder / "log").read_text()
            time.sleep(0.02)

    def _listens(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
        except OSError:
            return False
        return True

    def end(self, number: int) -> None:
        if self.process is not None:
            self.process.send_signal(number)
            self.process.wait(30)
            self.process = None


class Postgres(Server):
    """A cluster of its own, with one database. Nobody needs a password."""

    def __init__(self, folder: Path) -> None:
        super().__init__(free_port())
        self.folder = folder
        self._is_migrated = False
        self.dsn = f"postgresql://postgres@127.0.0.1:{self.port}/postgres"
        subprocess.run(
            [
                program("initdb"), "-D", str(folder / "data"), "-U", "postgres", "-A", "trust", "-N", "--locale=C",
                "-E", "UTF8",
            ],
            check=True, stdout=subprocess.DEVNULL, user=ACCOUNT, cwd=folder,
        )  # fmt: skip

    def start(self, **settings: str) -> None:
        options = {
            **_SETTINGS, **settings, "listen_addresses": "127.0.0.1", "port": str(self.port),
            "unix_socket_directories": str(self.folder),
        }  # fmt: skip
        pairs = [part for name, value in options.items() for part in ("-c", f"{name}={value}")]
        self.run(program("postgres"), "-D", str(self.folder / "data"), *pairs, folder=self.folder)
        self._wait()

    def _wait(self) -> None:
        """Until it takes connections: it listens earlier."""
        import psycopg

        give_up = time.monotonic() + 30
        while True:
            try:
                psycopg.connect(self.dsn, connect_timeout=5).close()
            except psycopg.OperationalError:
                assert time.monotonic() < give_up
                time.sleep(0.05)
            else:
                return

    def stop(self) -> None:
        """At once, as with `pg_ctl stop -m immediate`; what was committed is there afterwards."""
        self.end(signal.SIGQUIT)

    def query(self, statement: Any, *values: object) -> list[tuple[Any, ...]]:
        import psycopg

        with psycopg.connect(self.dsn, autocommit=True) as connection:
            cursor = connection.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

    def new_schema(self) -> str:
        """The address of a schema of its own, with all tables in it."""
        where = f"{self.dsn}?schema=t{os.getpid()}_{next(NUMBERS)}"
        migrate(where)
        return where

    def clean_schema(self) -> str:
        """The address of a schema with nothing in it: always the same one, since a new one takes longer."""
        where = f"{self.dsn}?schema=clean"
        if not self._is_migrated:
            migrate(where)
            self._is_migrated = True
        tables = self.query(
            "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'clean' "
            "AND (c.relkind = 'p' OR c.relkind = 'r' AND NOT c.relispartition) "
            "AND c.relname NOT IN ('migration', 'session_revision')"
        )
        self.query(
            "".join(f"DELETE FROM clean.{name};" for (name,) in tables)
            + "ALTER SEQUENCE clean.inbox_number RESTART; UPDATE clean.session_revision SET switches = 0"
        )
        return where


def migrate(where: str) -> None:
    from tamis.storage.postgres.address import address_of
    from tamis.storage.postgres.link import Link
    from tamis.storage.postgres.migrations import migrate as apply

    async def whole() -> None:
        link = Link(address_of(where), name="test")
        await apply(link)
        await link.close()

    asyncio.run(whole())


class Pooler(Server):
    """A PgBouncer in transaction mode in front of a PostgreSQL."""

    def __init__(self, folder: Path, behind: Postgres) -> None:
        super().__init__(free_port())
        self.folder = folder
        self.dsn = f"postgresql://postgres@127.0.0.1:{self.port}/postgres"
        (folder / "users.txt").write_text('"postgres" ""\n')
        (folder / "pgbouncer.ini").write_text(
            "[databases]\n"
            f"* = host=127.0.0.1 port={behind.port}\n"
            "[pgbouncer]\n"
            f"listen_addr = 127.0.0.1\nlisten_port = {self.port}\nunix_socket_dir =\nauth_type = trust\n"
            f"auth_file = {folder}/users.txt\npool_mode = transaction\nmax_client_conn = 500\ndefault_pool_size = 10\n"
        )

    def start(self) -> None:
        self.run(program("pgbouncer"), str(self.folder / "pgbouncer.ini"), folder=self.folder)

    def stop(self) -> None:
        self.end(signal.SIGINT)


@contextmanager
def folder_for(name: str) -> Iterator[Path]:
    """A folder that the servers' account may write to; short enough for a socket in it."""
    folder = Path(tempfile.mkdtemp(prefix=f"tamis-{name}-"))
    if ACCOUNT is not None:
        shutil.chown(folder, ACCOUNT)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def postgres(**settings: str) -> Iterator[Postgres]:
    pytest.importorskip("psycopg_pool", reason="psycopg is not installed: pip install 'tamis[postgres]'")
    program("postgres")
    with folder_for("pg") as folder:
        server = Postgres(folder)
        server.start(**settings)
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def pooler(behind: Postgres) -> Iterator[Pooler]:
    program("pgbouncer")
    with folder_for("pgbouncer") as folder:
        server = Pooler(folder, behind)
        server.start()
        try:
            yield server
        finally:
            server.stop()

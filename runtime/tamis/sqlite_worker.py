"""The thread in which a SQLite file is read and written, so that the event loop never waits for a disk.

What many callers ask for at one time is committed together: one wait for the disk, not one for each. Reads do not wait
for the lock of a writer, in this process or another.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import sqlite3
import threading
import time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from tamis.errors import StoreUnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

T = TypeVar("T")
_BATCH = 256
"""Jobs that are committed together, at most."""


class _Kind(Enum):
    READ = "read"
    SOON = "soon"
    DURABLE = "durable"


class _Job(NamedTuple):
    work: Callable[[sqlite3.Connection], Any]
    kind: _Kind
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]


class _Done(NamedTuple):
    job: _Job
    result: Any = None
    error: BaseException | None = None


class Worker:
    """Runs jobs on the connection that `connect` makes in its thread, which starts with the first job.

    A job is a function of the connection. One that writes does so in a single statement, or within `whole`: if the job
    fails, nothing of it is there, whatever is committed with it. An error of SQLite itself fails all that would have
    been committed. `write_soon` uses a second connection, with `synchronous=NORMAL`.
    """

    def __init__(self, name: str, connect: Callable[[], sqlite3.Connection]) -> None:
        self._name = name
        self._connect = connect
        self._open: dict[_Kind, sqlite3.Connection] = {}
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._closed = False

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What a job returns that only reads."""
        return await self._ask(work, _Kind.READ)

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What a job returns, once what it wrote is on the disk."""
        return await self._ask(work, _Kind.DURABLE)

    async def write_soon(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What a job returns, once what it wrote survives the end of this process. The loss of power may undo it.

        What is committed before a durable job is on the disk with that one.
        """
        return await self._ask(work, _Kind.SOON)

    async def close(self) -> None:
        """Does what was asked for, closes the connection, and ends the thread."""
        with self._lock:
            self._closed = True
            thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            await asyncio.to_thread(thread.join)

    def _ask(self, work: Callable[[sqlite3.Connection], T], kind: _Kind) -> asyncio.Future[T]:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        with self._lock:
            if self._closed:
                raise StoreUnavailableError(self._name, "it was closed")
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=f"tamis {self._name}", daemon=True)
                self._thread.start()
            self._jobs.put(_Job(work, kind, loop, future))
        return future

    # --- in the thread ------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        goes_on = True
        while goes_on:
            jobs, goes_on = self._take()
            try:
                self._read_all([job for job in jobs if job.kind is _Kind.READ])
                for kind in (_Kind.SOON, _Kind.DURABLE):
                    self._write_all(kind, [job for job in jobs if job.kind is kind])
            except Exception as error:  # noqa: BLE001 - it goes to all who asked; the next ones get a new connection
                _tell([_Done(job, error=self._unavailable(error)) for job in jobs])
                self._close_all()
        self._close_all()

    def _connection(self, kind: _Kind) -> sqlite3.Connection:
        """Reads go over the durable one, so that a file which is only read has one connection."""
        kind = _Kind.SOON if kind is _Kind.SOON else _Kind.DURABLE
        found = self._open.get(kind)
        if found is None:
            found = self._open[kind] = self._connect()
            if kind is _Kind.SOON:
                found.execute("PRAGMA synchronous = NORMAL")
        return found

    def _close_all(self) -> None:
        for connection in self._open.values():
            with contextlib.suppress(sqlite3.Error):
                connection.close()
        self._open.clear()

    def _take(self) -> tuple[list[_Job], bool]:
        """All jobs that are there, at least one, and whether more will come. Nobody waits for a cancelled one."""
        jobs: list[_Job] = []
        job = self._jobs.get()
        while job is not None:
            if not job.future.cancelled():
                jobs.append(job)
            if len(jobs) == _BATCH:
                break
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
        return jobs, job is not None

    def _read_all(self, jobs: list[_Job]) -> None:
        if jobs:
            connection = self._connection(_Kind.READ)
            _tell([_outcome(job, connection) for job in jobs])

    def _write_all(self, kind: _Kind, jobs: list[_Job]) -> None:
        if not jobs:
            return
        connection = self._connection(kind)
        try:
            connection.execute("BEGIN IMMEDIATE")
            done = [_outcome(job, connection) for job in jobs]
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        _tell(done)

    def _unavailable(self, error: Exception) -> StoreUnavailableError:
        if isinstance(error, StoreUnavailableError):
            return error
        unavailable = StoreUnavailableError(self._name, str(error))
        unavailable.__cause__ = error
        return unavailable


@contextlib.contextmanager
def whole(connection: sqlite3.Connection) -> Generator[None]:
    """Inside, several statements of a job that writes are one: if an error comes out, none of them was made."""
    connection.execute("SAVEPOINT job")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # SQLite may have undone all of it by itself
            connection.execute("ROLLBACK TO job")
            connection.execute("RELEASE job")
        raise
    connection.execute("RELEASE job")


def wal_connection(path: str | Path, patience: float) -> sqlite3.Connection:
    """A connection to a file in WAL mode, which is made with its folder, whose commits wait for the disk.

    `patience`: seconds to wait for a lock of another process. Raises `StoreUnavailableError` for a bad path.
    """
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailableError(str(path), str(error)) from error
    connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
    try:
        _use_wal(connection, patience)
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _use_wal(connection: sqlite3.Connection, patience: float) -> None:
    """While another process does the same, SQLite says that the file is locked, and does not wait by itself."""
    give_up = time.monotonic() + patience
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > give_up:
                raise
            time.sleep(0.01)
        else:
            return


def _outcome(job: _Job, connection: sqlite3.Connection) -> _Done:
    """What a job returned or raised. An error of SQLite is nobody's own and is raised."""
    try:
        return _Done(job, job.work(connection))
    except sqlite3.Error:
        raise
    except Exception as error:  # noqa: BLE001 - it goes to who asked
        return _Done(job, error=error)


def _tell(several: list[_Done]) -> None:
    """Wakes those who wait, each in its loop, with one call for each loop."""
    by_loop: dict[asyncio.AbstractEventLoop, list[_Done]] = {}
    for done in several:
        by_loop.setdefault(done.job.loop, []).append(done)
    for loop, its in by_loop.items():
        try:
            loop.call_soon_threadsafe(_settle, its)
        except RuntimeError:  # the loop is closed: nobody waits
            continue


def _settle(several: list[_Done]) -> None:
    for job, result, error in several:
        if job.future.done():
            continue
        if error is not None:
            job.future.set_exception(error)
        else:
            job.future.set_result(result)

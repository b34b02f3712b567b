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
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from tamis.errors import StoreUnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_BATCH = 256
"""Jobs that are committed together, at most."""


class _Job(NamedTuple):
    work: Callable[[sqlite3.Connection], Any]
    writes: bool
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]


class _Done(NamedTuple):
    job: _Job
    result: Any = None
    error: BaseException | None = None


class Worker:
    """Runs jobs on the connection that `connect` makes in its thread, which starts with the first job.

    A job is a function of the connection. One that writes does so in a single statement: if the job fails, nothing of
    it is there, whatever is committed with it. An error of SQLite itself fails all that would have been committed.
    """

    def __init__(self, name: str, connect: Callable[[], sqlite3.Connection]) -> None:
        self._name = name
        self._connect = connect
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._closed = False

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What a job returns that only reads."""
        return await self._ask(work, writes=False)

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What a job returns, once what it wrote is on the disk."""
        return await self._ask(work, writes=True)

    async def close(self) -> None:
        """Does what was asked for, closes the connection, and ends the thread."""
        with self._lock:
            self._closed = True
            thread, self._thread = self._thread, None
        if thread is not None:
            self._jobs.put(None)
            await asyncio.to_thread(thread.join)

    def _ask(self, work: Callable[[sqlite3.Connection], T], *, writes: bool) -> asyncio.Future[T]:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        with self._lock:
            if self._closed:
                raise StoreUnavailableError(self._name, "it was closed")
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=f"tamis {self._name}", daemon=True)
                self._thread.start()
            self._jobs.put(_Job(work, writes, loop, future))
        return future

    # --- in the thread ------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        connection: sqlite3.Connection | None = None
        goes_on = True
        while goes_on:
            jobs, goes_on = self._take()
            try:
                connection = connection or self._connect()
                self._read_all(connection, [job for job in jobs if not job.writes])
                self._write_all(connection, [job for job in jobs if job.writes])
            except Exception as error:  # noqa: BLE001 - it goes to all who asked; the next ones get a new connection
                _tell([_Done(job, error=self._unavailable(error)) for job in jobs])
                _close(connection)
                connection = None
        _close(connection)

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

    def _read_all(self, connection: sqlite3.Connection, jobs: list[_Job]) -> None:
        _tell([_outcome(job, connection) for job in jobs])

    def _write_all(self, connection: sqlite3.Connection, jobs: list[_Job]) -> None:
        if not jobs:
            return
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


def _close(connection: sqlite3.Connection | None) -> None:
    if connection is not None:
        with contextlib.suppress(sqlite3.Error):
            connection.close()


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

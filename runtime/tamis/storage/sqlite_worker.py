"""The thread in which a SQLite file is read and written, so that the event loop never waits for a disk.

What many callers ask for at one time is committed together: one wait for the disk, not one for each. Reads do not wait
for the lock of a writer, in this process or another.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import queue
import sqlite3
import threading
import time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from tamis.errors import StoreUnavailableError, StoreUnusableError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

T = TypeVar("T")
A = TypeVar("A")
if TYPE_CHECKING:
    Together = Callable[[sqlite3.Connection, Sequence[A]], Sequence[T | BaseException]]
_LASTING = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
"""Errors of SQLite that do not go away by themselves."""
_PASSING = {errno.ENOSPC, errno.EDQUOT, errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EIO, errno.EINTR, errno.EAGAIN}
"""Errors of the system that may go away by themselves."""
_BATCH = 256
"""Jobs that are committed together, at most."""


class _Kind(Enum):
    READ = "read"
    SOON = "soon"
    DURABLE = "durable"


_ALONE: Any = object()


class _Job(NamedTuple):
    work: Callable[..., Any]
    kind: _Kind
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]
    argument: Any = _ALONE
    """What `work` is called with beside those of other jobs that have the same work; `_ALONE`: it is called alone."""


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
        self._ended: _Job | None = None
        """Who waits for the end of the thread."""

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What a job returns that only reads."""
        result: T = await self._ask(work, _Kind.READ)
        return result

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What a job returns, once what it wrote is on the disk."""
        result: T = await self._ask(work, _Kind.DURABLE)
        return result

    async def write_soon(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """What a job returns, once what it wrote survives the end of this process. The loss of power may undo it.

        What is committed before a durable job is on the disk with that one.
        """
        result: T = await self._ask(work, _Kind.SOON)
        return result

    async def together(self, work: Together[A, T], argument: A, *, durable: bool | None = None) -> T:
        """What a job returns that is done for many at one time: for all who ask with the same `work` meanwhile.

        `work` gets the connection and all arguments, and returns as many results; one that is an exception is raised
        where it was asked for. What it raises itself, all get. `durable`: as `write` or as `write_soon`; None: it only
        reads.
        """
        kind = _Kind.READ if durable is None else _Kind.DURABLE if durable else _Kind.SOON
        result: T = await self._ask(work, kind, argument)
        return result

    async def close(self) -> None:
        """Does what was asked for, closes the connection, and ends the thread."""
        loop = asyncio.get_running_loop()
        with self._lock:
            self._closed = True
            thread, self._thread = self._thread, None
            if thread is None:
                return
            ended: asyncio.Future[Any] = loop.create_future()
            # The last job waits for a thread of its own, not for one of the loop's, which handlers may have taken.
            self._ended = _Job(_do_nothing, _Kind.READ, loop, ended)
        self._jobs.put(None)
        await ended
        thread.join()

    def _ask(self, work: Callable[..., Any], kind: _Kind, argument: Any = _ALONE) -> asyncio.Future[Any]:
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        with self._lock:
            if self._closed:
                raise StoreUnavailableError(self._name, "it was closed")
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=f"tamis {self._name}", daemon=True)
                self._thread.start()
            self._jobs.put(_Job(work, kind, loop, future, argument))
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
        if self._ended is not None:
            _tell([_Done(self._ended)])

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
            _tell(_outcomes(jobs, connection))

    def _write_all(self, kind: _Kind, jobs: list[_Job]) -> None:
        if not jobs:
            return
        connection = self._connection(kind)
        try:
            connection.execute("BEGIN IMMEDIATE")
            done = _outcomes(jobs, connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        _tell(done)

    def _unavailable(self, error: Exception) -> StoreUnavailableError:
        if isinstance(error, StoreUnavailableError):
            return error
        kind = StoreUnusableError if _code_of(error) in _LASTING else StoreUnavailableError
        unavailable = kind(self._name, str(error))
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
    """A connection to a file in WAL mode, whose commits wait for the disk. The file and its folder are made.

    The file is for this user alone (mode 0600), and so are those that SQLite makes beside it. `patience`: seconds to
    wait for a lock of another process. Raises `StoreUnusableError` for a path that cannot be used, and
    `StoreUnavailableError` while the disk is full or there are too many open files.
    """
    _make_file(Path(path))
    connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
    try:
        _use_wal(connection, patience)
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _make_file(path: Path) -> None:
    """Makes a file that is not there. One that is there is not opened: to close it would end SQLite's locks on it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        if not os.access(path, os.R_OK | os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        kind = StoreUnavailableError if error.errno in _PASSING else StoreUnusableError
        raise kind(str(path), error.strerror or str(error)) from error


def _code_of(error: Exception) -> int | None:
    """The primary code of an error of SQLite."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _do_nothing(_: sqlite3.Connection) -> None: ...


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


def _outcomes(jobs: list[_Job], connection: sqlite3.Connection) -> list[_Done]:
    """What jobs returned or raised; those with the same work for many are done where the first of them stands."""
    groups: dict[object, list[_Job]] = {}
    for job in jobs:
        groups.setdefault(job if job.argument is _ALONE else job.work, []).append(job)
    done: list[_Done] = []
    for several in groups.values():
        done += [_outcome(several[0], connection)] if several[0].argument is _ALONE else _of_all(several, connection)
    return done


def _of_all(jobs: list[_Job], connection: sqlite3.Connection) -> list[_Done]:
    try:
        results = jobs[0].work(connection, [job.argument for job in jobs])
    except sqlite3.Error:
        raise
    except Exception as error:  # noqa: BLE001 - it goes to all who asked
        return [_Done(job, error=error) for job in jobs]
    return [
        _Done(job, error=result) if isinstance(result, BaseException) else _Done(job, result)
        for job, result in zip(jobs, results, strict=True)
    ]


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

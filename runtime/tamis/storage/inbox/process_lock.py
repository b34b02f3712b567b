"""Whether the process that works on a file lives: it holds a lock, which the system releases when the process ends.

So who starts after a kill need not wait for the leases of the dead. Where another process holds the lock, its leases
count, and who claims beside it is a guest. Guests share a second lock, so that the holder can see whether there are
any: while there are none and it keeps them out, nobody can take its lanes, although their leases are over.

The locks are on files of their own beside the other one; `fcntl` locks of SQLite's files would be lost with any handle
that is closed.
"""

from __future__ import annotations

import os
import sys
import threading


class ProcessLock:
    """The locks beside the file at `path`. Any thread may use them."""

    def __init__(self, path: str) -> None:
        self._mutex = threading.Lock()
        self._main = _LockFile(f"{path}-worker")
        self._guests = _LockFile(f"{path}-guests")
        self._keeps_out = False

    @property
    def is_held(self) -> bool:
        return self._main.is_held

    def take(self) -> bool:
        """Takes the lock of the file, if nobody has it."""
        with self._mutex:
            if self._main.take(shared=False) and not self._keeps_out:
                self._guests.release()
            return self._main.is_held

    def join_as_guest(self) -> bool:
        """Shares the guests' lock. False: the holder keeps guests out for now."""
        with self._mutex:
            return self._guests.take(shared=True)

    def keep_out_guests(self) -> bool:
        """Keeps guests out from now on, if this process is the holder and there are none."""
        with self._mutex:
            self._keeps_out = self._main.is_held and self._guests.take(shared=False)
            return self._keeps_out

    def let_in_guests(self) -> None:
        with self._mutex:
            if self._keeps_out:
                self._keeps_out = False
                self._guests.release()

    def release(self) -> None:
        with self._mutex:
            self._keeps_out = False
            self._guests.release()
            self._main.release()


class _LockFile:
    """A lock on a file that is made for it."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        return self._handle is not None

    def take(self, *, shared: bool) -> bool:
        """Takes the lock if it can be had at once."""
        if self._handle is not None:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return shared  # leases do without
        try:
            _lock(handle, shared=shared)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, shared: bool) -> None:
        """Windows has no shared locks here, so one guest at a time can work beside the holder."""
        del shared
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int, *, shared: bool) -> None:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)

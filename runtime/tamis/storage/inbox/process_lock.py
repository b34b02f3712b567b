"""Whether the process that works on a file lives: it holds a lock, which the system gives back when the process ends.

So who starts after a kill need not wait for the leases of the dead. Where another process holds the lock, its leases
count. The lock is on a file of its own beside the other one; `fcntl` locks of SQLite's files would be lost with any
handle that is closed.
"""

from __future__ import annotations

import os
import sys


class Presence:
    """The lock beside the file at `path`."""

    def __init__(self, path: str) -> None:
        self._path = f"{path}-worker"
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        return self._handle is not None

    def take(self) -> bool:
        """Takes the lock, if nobody has it."""
        if self._handle is not None:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return False  # leases do without
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def leave(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

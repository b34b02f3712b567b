"""Who may have a session in a SQLite file, in memory that all processes on the file share: a filter.

Each event that could be an answer is looked up, and for nearly none of them anybody waits. The filter says so in a
microsecond, without a look into the file. It has a byte for each of many slots; a session sets the byte of its user or
chat (`SessionKey.who`). A byte that is 0 is certain: no process has put such a session. It stays right like this:

* It is a file beside the other one, mapped into the memory of each process. So there is one copy, and nothing has to be
  told to anybody.
* A byte is set inside the transaction that stores the session (a trigger does it), before that is committed. Whoever
  gets an answer to a question gets it after the commit, so he sees the byte.
* Bytes are cleared by `clean` alone, which holds the write lock of the SQLite file, and keeps each byte that a session
  has which is committed, or stored by its own transaction.
* Who opens it takes a lock that all share who use it. Who is alone fills it in anew from the sessions, since a loss of
  power may have spared these and not the filter. A process that is killed leaves at most too many bytes set.
* Who cannot open it does not write sessions either (`StoreUnavailableError`).
* As with SQLite's own files, nobody may remove it under a process that runs. If somebody does, `check` finds that out
  within seconds, and from then on its process looks into the SQLite file.

Without shared locks (as on Windows) there is no filter, and every event is looked up.
"""

from __future__ import annotations

import logging
import mmap
import os
import sqlite3
import sys
import weakref
from contextlib import closing
from typing import TYPE_CHECKING
from zlib import crc32

from tamis.errors import StoreUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

_LOG = logging.getLogger(__name__)
_SLOTS: Final = 1 << 19
_LAST: Final = _SLOTS - 1
_FILLED: Final = _SLOTS
"""The byte behind the slots that says that all sessions were filled in."""
_SPARE = 1000
"""Sessions that may have ended before the bytes that they left are cleared."""


class KnownFile:
    """The filter beside the SQLite file at `path`. All but `may_wait` and `close` is for the thread that writes."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._handle: int | None = None
        self._close_handle: weakref.finalize[[int], KnownFile] | None = None
        self._map: mmap.mmap | None = None
        self._ended = 0
        self._is_void = sys.platform == "win32"

    def may_wait(self, who: Iterable[str | int | None]) -> bool:
        """Whether there may be a session of one of these."""
        slots = self._map
        if slots is None or self._is_void:
            return True
        for name in who:
            if name is None:
                continue
            # What `_slot_of` does, spelled out: numbers, which nearly all ids are, are plain ASCII.
            text = b"%d" % name if name.__class__ is int else str(name).encode("utf-8", "surrogatepass")
            if slots[crc32(text) & _LAST]:
                return True
        return False

    def attach(self, db: sqlite3.Connection) -> None:
        """Opens the filter, and lets it know of each session that is stored over a connection from now on."""
        if self._map is None and not self._is_void:
            self._open(db)
        db.create_function("tamis_note", 1, self._note)
        db.create_function("tamis_count_ended", 0, self._count_ended)
        db.execute(
            "CREATE TEMP TRIGGER note_session AFTER INSERT ON main.session BEGIN SELECT tamis_note(new.who); END"
        )
        db.execute(
            "CREATE TEMP TRIGGER move_session AFTER UPDATE OF who ON main.session WHEN new.who IS NOT old.who "
            "BEGIN SELECT tamis_note(new.who), tamis_count_ended(); END"
        )
        db.execute("CREATE TEMP TRIGGER end_session AFTER DELETE ON main.session BEGIN SELECT tamis_count_ended(); END")

    def check(self) -> None:
        """Finds out whether somebody removed the file, so that others use a new one."""
        if self._handle is not None and os.fstat(self._handle).st_nlink == 0 and not self._is_void:
            self._is_void = True
            _LOG.warning("%s-known was removed while it was in use; events are looked up without it", self._path)

    @property
    def is_stale(self) -> bool:
        """Whether so many sessions have ended that `clean` is worth its time."""
        return self._ended > _SPARE

    def clean(self, db: sqlite3.Connection) -> None:
        """Clears what ended sessions left. The connection holds the write lock."""
        if self._map is None:
            return
        self._ended = 0
        kept = bytearray(_SLOTS)
        with closing(sqlite3.connect(self._path)) as committed:
            for connection in (committed, db):  # what the transaction removed is there until it is committed
                for (who,) in connection.execute("SELECT who FROM session"):
                    kept[_slot_of(who)] = 1
        self._map[:_SLOTS] = bytes(kept)

    def close(self) -> None:
        slots, self._map, self._handle = self._map, None, None
        if slots is not None:
            slots.close()
        if self._close_handle is not None:
            self._close_handle()

    def _open(self, db: sqlite3.Connection) -> None:
        try:
            handle = os.open(f"{self._path}-known", os.O_RDWR | os.O_CREAT, 0o600)
            self._close_handle = weakref.finalize(self, os.close, handle)
            self._map = _map_filled(handle, db)
            self._handle = handle
        except (OSError, ValueError) as error:
            self.close()
            raise StoreUnavailableError(self._path, f"its filter {self._path}-known cannot be used: {error}") from error

    def _note(self, who: str) -> None:
        if self._map is not None:
            self._map[_slot_of(who)] = 1

    def _count_ended(self) -> None:
        self._ended += 1


def _map_filled(handle: int, db: sqlite3.Connection) -> mmap.mmap:
    """The file in memory, with all sessions that there are, locked as by all who use it."""
    while True:
        if _is_locked_alone(handle):
            # All of it is written, so that the disk has room for each byte that is set later.
            os.ftruncate(handle, 0)
            os.pwrite(handle, bytes(_SLOTS + 1), 0)
            slots = mmap.mmap(handle, _SLOTS + 1)
            for (who,) in db.execute("SELECT who FROM session"):
                slots[_slot_of(who)] = 1
            slots[_FILLED] = 1
            _lock_shared(handle)
            return slots
        _lock_shared(handle)  # once whoever fills it in is done
        if os.fstat(handle).st_size == _SLOTS + 1:
            slots = mmap.mmap(handle, _SLOTS + 1)
            if slots[_FILLED]:
                return slots
            slots.close()  # who filled it in was killed


def _slot_of(who: str) -> int:
    return crc32(who.encode("utf-8", "surrogatepass")) % _SLOTS


if sys.platform != "win32":  # where nothing opens the filter
    import fcntl

    def _is_locked_alone(handle: int) -> bool:
        """Takes the lock for this process alone, if nobody else uses the file."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _lock_shared(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_SH)

"""What is read of files while they are sent: piece by piece, and never two calls' pieces mixed."""

from __future__ import annotations

import asyncio
import threading
import weakref
from typing import TYPE_CHECKING, Any, BinaryIO, cast

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from types import TracebackType

_PIECE = 64 * 1024


class SharedFile:
    """An open file of somebody else, from where it stood. Reading leaves it where it stands, and does not close it.

    Several calls can read the same file at once, since each keeps its own place.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._lock = _lock_of(file)
        with self._lock:
            self._start = file.tell()

    def open(self) -> SharedFile:
        """The same file, to be read from its start."""
        other = object.__new__(SharedFile)
        other._file, other._lock, other._start = self._file, self._lock, self._start
        return other

    def read(self, size: int) -> bytes:
        """The next piece; empty at the end."""
        with self._lock:
            stood = self._file.tell()
            try:
                self._file.seek(self._start)
                piece = self._file.read(size)
            finally:
                self._file.seek(stood)
        self._start += len(piece)
        return piece


class Pieces:
    """An open file, piece by piece; `failure` is what reading it raised, and `trace` where.

    Raises `RuntimeError` for a stream that another call reads at this moment: each would get a part of it.
    """

    def __init__(self, source: Any) -> None:
        if id(source) in _being_read:
            raise RuntimeError(
                f"{type(source).__name__} is being read by another call; give InputFile.stream a function that opens"
                " a stream for each call"
            )
        self._source = source
        if _is_used_up(source):
            _being_read[id(source)] = source
        self.failure: Exception | None = None
        self.trace: TracebackType | None = None

    async def read(self) -> AsyncIterator[bytes]:
        """The pieces."""
        try:
            source = self._source
            if hasattr(source, "read"):
                while piece := await asyncio.to_thread(source.read, _PIECE):
                    yield _bytes_of(piece)
            elif hasattr(source, "__aiter__"):
                async for piece in source:
                    yield _bytes_of(piece)
            else:
                for piece in source:
                    yield _bytes_of(piece)
        except Exception as error:
            self.failure, self.trace = error, error.__traceback__
            raise

    async def close(self) -> None:
        """Closes what was opened for this; a file that stood open before stays so."""
        _being_read.pop(id(self._source), None)
        close = getattr(self._source, "aclose", None) or getattr(self._source, "close", None)
        closing: Any = close() if close is not None else None
        if hasattr(closing, "__await__"):
            await closing


_being_read: dict[int, Any] = {}
"""Streams that are used up by reading them, while a call does so."""
_locks: weakref.WeakKeyDictionary[Any, threading.Lock] = weakref.WeakKeyDictionary()
_lock_of_locks = threading.Lock()
_lock_of_others = threading.Lock()


def _lock_of(file: Any) -> threading.Lock:
    """The lock of an open file; all that cannot be a key have one together."""
    with _lock_of_locks:
        try:
            return _locks.setdefault(file, threading.Lock())
        except TypeError:
            return _lock_of_others


def _is_used_up(source: Any) -> bool:
    """Whether reading it changes it, so that two readers would share it out."""
    if isinstance(source, SharedFile):
        return False
    return any(hasattr(source, name) for name in ("read", "__next__", "__anext__"))


def _bytes_of(piece: Any) -> bytes:
    if isinstance(piece, bytes | bytearray | memoryview):
        return bytes(cast("bytes", piece))
    raise TypeError(f"a file to send gives bytes, and this one gave {type(piece).__name__}; open it with mode 'rb'")

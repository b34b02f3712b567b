"""Files to send: from disk, from memory, from a stream, or from an address that Telegram fetches itself."""

from __future__ import annotations

import asyncio
import builtins
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, cast

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
    from types import TracebackType

_Bytes: TypeAlias = builtins.bytes  # `InputFile.bytes` hides the name inside its class
if TYPE_CHECKING:
    Content: TypeAlias = BinaryIO | AsyncIterable[_Bytes] | Iterable[_Bytes]

_PIECE = 64 * 1024


class InputFile:
    """A file to send, anywhere a call takes one: as a parameter, or inside of what it takes (a media group).

    `name` is what the receiver sees. A call that is tried again sends the file from its beginning.

    >>> await bot.api.send_photo(chat_id, InputFile.path("cat.jpg"))
    >>> await bot.api.send_document(chat_id, InputFile.bytes(b"a,b", name="table.csv"))
    >>> await bot.api.send_photo(chat_id, InputFile.url("https://example.org/cat.jpg"))
    """

    __slots__ = ("_address", "_data", "_open", "_spent", "name", "repeatable")

    def __init__(self, name: str, **source: Any) -> None:
        """Made by the class methods."""
        self.name = _clean(name)
        self.repeatable = True
        """Whether it can be read again, for a second try."""
        self._address: str | None = source.get("address")
        self._data: _Bytes | None = source.get("data")
        self._open: Callable[[], Content] | None = source.get("open")
        self._spent = False

    @classmethod
    def path(cls, path: str | os.PathLike[str], *, name: str | None = None) -> InputFile:
        """A file on disk, read while it is sent. Raises `FileNotFoundError`, and the like, when it is sent."""
        where = Path(path)
        return cls(name or where.name, open=lambda: where.open("rb"))

    @classmethod
    def bytes(cls, data: _Bytes | bytearray | memoryview, *, name: str) -> InputFile:
        """A file in memory."""
        return cls(name, data=_Bytes(data))

    @classmethod
    def stream(cls, source: Callable[[], Content] | Content, *, name: str) -> InputFile:
        """What a function opens, or an open file or iterator; pieces are sent as they come.

        A function is called for each try, so the call can be tried again. So can it with an open file that can go back
        to where it stood; with an iterator it cannot. What a function opened is closed; other files stay open.
        """
        if callable(source):
            return cls(name, open=source)
        found = cls(name, open=lambda: source)
        seek = getattr(source, "seek", None)
        if seek is None or not cast("BinaryIO", source).seekable():
            found.repeatable = False
            return found
        start = cast("BinaryIO", source).tell()
        found._open = lambda: _Kept(cast("BinaryIO", source), start)
        return found

    @classmethod
    def url(cls, url: str) -> InputFile:
        """A file at a public address, which Telegram fetches (photos up to 5 MB, others up to 20 MB)."""
        if not url.startswith(("https://", "http://")):
            raise ValueError(
                f"{url!r} is no address: it begins with https:// or http://; for a file use InputFile.path"
            )
        return cls(url.rpartition("/")[2] or "file", address=url)

    @property
    def address(self) -> str | None:
        """The address, where Telegram fetches the file itself."""
        return self._address

    async def content(self) -> _Bytes | Pieces:
        """What to send: all of it, or its pieces, to be closed. Raises what opening the file raises.

        Raises `RuntimeError` if it was read and cannot be again.
        """
        if self._data is not None:
            return self._data
        if self._open is None:
            raise RuntimeError(f"{self!r} has no content of its own")
        if self._spent and not self.repeatable:
            raise RuntimeError(f"{self!r} was read already; give InputFile.stream a function that opens it anew")
        self._spent = True
        return Pieces(await asyncio.to_thread(self._open))

    def __repr__(self) -> str:
        return f"<InputFile {self.name!r}>"


class _Kept:
    """An open file of someone else, from where it stood: read, not closed."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        self._file = file
        self._file.seek(start)

    def __iter__(self) -> Any:
        return iter(lambda: self._file.read(_PIECE), b"")


class Pieces:
    """An open file, piece by piece; `failure` is what reading it raised, and `trace` where."""

    def __init__(self, source: Any) -> None:
        self._source = source
        self.failure: Exception | None = None
        self.trace: TracebackType | None = None

    async def read(self) -> AsyncIterator[_Bytes]:
        """The pieces."""
        try:
            source = self._source
            if hasattr(source, "read"):
                while piece := await asyncio.to_thread(source.read, _PIECE):
                    yield piece
            elif hasattr(source, "__aiter__"):
                async for piece in source:
                    yield piece
            else:
                for piece in source:
                    yield piece
        except Exception as error:
            self.failure, self.trace = error, error.__traceback__
            raise

    async def close(self) -> None:
        """Closes what was opened for this; a file that stood open before stays so."""
        close = getattr(self._source, "aclose", None) or getattr(self._source, "close", None)
        done: Any = close() if close is not None else None
        if hasattr(done, "__await__"):
            await done


def _clean(name: str) -> str:
    """A name that can stand in a header: no folders, no control characters, no quotes."""
    kept = "".join(char for char in name.replace("\\", "/").rpartition("/")[2] if char.isprintable() and char != '"')
    return kept or "file"

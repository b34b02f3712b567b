"""Files to send: from disk, from memory, from a stream, or from an address that Telegram fetches itself."""

from __future__ import annotations

import asyncio
import builtins
import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, cast

from tamis.errors import shown
from tamis_bot_api.client.file_pieces import Pieces, SharedFile

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Callable, Iterable
    from typing import Self

_Bytes: TypeAlias = builtins.bytes  # `InputFile.bytes` hides the name inside its class
if TYPE_CHECKING:
    Content: TypeAlias = BinaryIO | AsyncIterable[_Bytes] | Iterable[_Bytes]

_ADDRESS = ("https://", "http://")


class InputFile:
    """A file to send, anywhere a call takes one: as a parameter, or inside of what it takes (a media group).

    `InputFile(path)` is a file on disk, read while it is sent; `FileNotFoundError`, and the like, are raised then.
    `name` is what the receiver sees, by default the name of the file. A call that is tried again sends the file from
    its beginning.

    >>> await bot.api.send_photo(chat_id, InputFile("cat.jpg"))
    >>> await bot.api.send_document(chat_id, InputFile.bytes(b"a,b", name="table.csv"))
    >>> await bot.api.send_photo(chat_id, InputFile.url("https://example.org/cat.jpg"))
    """

    __slots__ = ("_address", "_data", "_open", "_spent", "name", "repeatable")

    def __init__(self, path: str | os.PathLike[str], *, name: str | None = None) -> None:
        where = _path_of(path)
        self._set(name or where.name, open=lambda: where.open("rb"))

    def _set(
        self,
        name: str,
        *,
        address: str | None = None,
        data: _Bytes | None = None,
        open: Callable[[], Content] | None = None,  # noqa: A002 - as `Path.open`
        repeatable: bool = True,
    ) -> Self:
        self.name = _clean(name)
        self.repeatable = repeatable
        """Whether it can be read again, for a second try."""
        self._address = address
        self._data = data
        self._open = open
        self._spent = False
        return self

    @classmethod
    def path(cls, path: str | os.PathLike[str], *, name: str | None = None) -> InputFile:
        """The same as `InputFile(path)`."""
        return cls(path, name=name)

    @classmethod
    def bytes(cls, data: _Bytes | bytearray | memoryview, *, name: str) -> InputFile:
        """A file in memory."""
        return object.__new__(cls)._set(name, data=_Bytes(data))

    @classmethod
    def stream(cls, source: Callable[[], Content] | Content, *, name: str) -> InputFile:
        """What a function opens, or an open file or iterator; pieces are sent as they come.

        A function is called for each try, so the call can be tried again. An open file that can seek is read from
        where it stands now, by as many calls as you like, and stays there; what can only be read once, such as an
        iterator, is sent once. What a function opened is closed; other files stay open.
        """
        file = object.__new__(cls)
        if callable(source):
            return file._set(name, open=source)
        if isinstance(source, io.TextIOBase):
            raise TypeError(f"{name!r} is open as text; a file to send is opened with mode 'rb'")
        seek = getattr(source, "seek", None)
        if seek is None or not cast("BinaryIO", source).seekable():
            return file._set(name, open=lambda: source, repeatable=False)
        shared = SharedFile(cast("BinaryIO", source))
        return file._set(name, open=cast("Callable[[], Content]", shared.open))

    @classmethod
    def url(cls, url: str) -> InputFile:
        """A file at a public address, which Telegram fetches (photos up to 5 MB, others up to 20 MB)."""
        if not url.startswith(_ADDRESS):
            raise ValueError(
                f"{url!r} is no address: it begins with https:// or http://; for a file use InputFile.path"
            )
        return object.__new__(cls)._set(url.rpartition("/")[2] or "file", address=url)

    @property
    def address(self) -> str | None:
        """The address, where Telegram fetches the file itself."""
        return self._address

    async def content(self) -> _Bytes | Pieces:
        """What to send: all of it, or its pieces, to be closed. Raises what opening the file raises.

        Raises `RuntimeError` if it was read and cannot be again, or another call reads it at this moment.
        """
        if self._data is not None:
            return self._data
        if self._open is None:
            raise RuntimeError(f"{self!r} has no content of its own")
        if self._spent and not self.repeatable:
            raise RuntimeError(f"{self!r} was read already; give InputFile.stream a function that opens it anew")
        self._spent = True
        opening = asyncio.ensure_future(asyncio.to_thread(self._open))
        try:
            return Pieces(await asyncio.shield(opening))
        except asyncio.CancelledError:  # the thread goes on: what it opens is not left open
            if self.repeatable:
                opening.add_done_callback(_close_late)
            raise

    def __repr__(self) -> str:
        return f"<InputFile {self.name!r}>"


def _close_late(opening: asyncio.Future[Any]) -> None:
    if not opening.cancelled() and opening.exception() is None:
        close = getattr(opening.result(), "close", None)
        if close is not None:
            close()


def _path_of(path: object) -> Path:
    kind = type(path)
    name: object = os.fspath(cast("os.PathLike[Any]", path)) if hasattr(path, "__fspath__") else path
    if isinstance(name, str):
        if name.lower().startswith(_ADDRESS):
            raise ValueError(f"{shown(name)!r} is an address, and no path; write InputFile.url(…)")
        return Path(name)
    other = "bytes(data" if issubclass(kind, bytes | bytearray | memoryview) else "stream(file"
    raise TypeError(f"InputFile takes the path of a file, not {kind.__name__}; write InputFile.{other}, name=…)")


def _clean(name: str) -> str:
    """A name that can stand in a header: no folders, no control characters, no quotes."""
    kept = "".join(char for char in name.replace("\\", "/").rpartition("/")[2] if char.isprintable() and char != '"')
    return kept or "file"

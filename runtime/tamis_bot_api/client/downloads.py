"""Fetching files: what Telegram says of their names and sizes is not trusted."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, cast
from urllib.parse import quote

from tamis_bot_api.client.errors import BadResponse, FileTooBigError, UnsafeFileError
from tamis_bot_api.client.responses import result_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
    from typing import TypeVar

    from tamis_bot_api.client.transport import Transport

    R = TypeVar("R")

_METHOD = "download"


class Caller(Protocol):
    """What a download needs of a client."""

    @property
    def transport(self) -> Transport: ...
    @property
    def timeout(self) -> float: ...
    async def call(self, method: str, params: Mapping[str, Any] | None = None, /) -> Any: ...
    async def retried(self, once: Callable[[], Awaitable[R]], *, repeatable: bool = True) -> R: ...


class HasPath(Protocol):
    """A `File`, as `get_file` returns it."""

    @property
    def file_path(self) -> str | None: ...
    @property
    def file_size(self) -> int | None: ...


async def download(
    client: Caller, file: str | HasPath, to: Path | str | BinaryIO, *, name: str | None, limit: int
) -> Path | int:
    """See `TelegramClient.download`."""
    path, size = await _asked(client, file) if isinstance(file, str) else (file.file_path, file.file_size)
    if not path:
        raise BadResponse(_METHOD, 200, "Telegram gave no path for the file; it is too big for bots, or is gone")
    safe_name = _checked(path) if name is None else _file_name(name)
    if size is not None and size > limit:
        raise FileTooBigError(_METHOD, 0, f"the file has {size} bytes, and the limit is {limit}")
    most = min(limit, size) if size is not None else limit

    async def once() -> Path | int:
        pieces = _pieces(client, path, most)
        return await (_to_folder(pieces, Path(to), safe_name) if isinstance(to, str | Path) else _into(pieces, to))

    return await client.retried(once, repeatable=isinstance(to, str | Path) or to.seekable())


async def _asked(client: Caller, file_id: str) -> tuple[str | None, int | None]:
    answer = await client.call("getFile", {"file_id": file_id})
    found = cast("dict[str, Any]", answer) if isinstance(answer, dict) else {}
    path, size = found.get("file_path"), found.get("file_size")
    return path if isinstance(path, str) else None, size if isinstance(size, int) else None


def _checked(path: str) -> str:
    """The name at the end of a path such as `photos/file_0.jpg`. Raises `UnsafeFileError` for other paths."""
    parts = path.split("/")
    if any(part in {"", ".", ".."} for part in parts) or not _plain(path):
        raise UnsafeFileError(_METHOD, 0, f"Telegram gave {path!r} as the path of the file, which is no relative path")
    return _file_name(parts[-1])


def _file_name(name: str) -> str:
    """A name without folders. Raises `UnsafeFileError` for any other."""
    if name in {"", ".", ".."} or "/" in name or not _plain(name):
        raise UnsafeFileError(_METHOD, 0, f"{name!r} cannot be the name of a file; give another by `name=`")
    return name


def _plain(text: str) -> bool:
    """No separators and drives of Windows, nothing that cannot be seen."""
    return text.isprintable() and not any(char in text for char in '\\:*?"<>|')


async def _pieces(client: Caller, path: str, most: int) -> AsyncIterator[bytes]:
    """What comes, up to `most` bytes. Raises `FileTooBigError` as soon as there is more."""
    got = 0
    replies = client.transport.fetch(quote(path), timeout=client.timeout)
    async with contextlib.aclosing(cast("Any", replies)):
        async for status, length, piece in replies:
            if 300 <= status < 400:
                raise BadResponse(_METHOD, status, "the file is said to be at another place, which is not followed")
            if status != 200:
                result_of(_METHOD, status, b"")
            got += len(piece)
            if got > most or (length or 0) > most:
                raise FileTooBigError(_METHOD, 0, f"the file has more than {most} bytes, which is the limit")
            yield piece


async def _to_folder(pieces: AsyncIterator[bytes], folder: Path, name: str) -> Path:
    """Written beside its place under another name, then moved there: links are not followed, no part is left."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f".{secrets.token_hex(8)}.part"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(part, flags, 0o666), "wb") as file:
            async with contextlib.aclosing(cast("Any", pieces)):
                async for piece in pieces:
                    file.write(piece)
        part.replace(folder / name)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return folder / name


async def _into(pieces: AsyncIterator[bytes], file: BinaryIO) -> int:
    """Written into an open file; where that can go back, nothing is left of what did not come whole."""
    start = file.tell() if file.seekable() else None
    got = 0
    try:
        async with contextlib.aclosing(cast("Any", pieces)):
            async for piece in pieces:
                got += len(piece)
                file.write(piece)
    except BaseException:
        if start is not None:
            file.seek(start)
            file.truncate()
        raise
    return got

"""Fetching files: what Telegram says of their names and sizes is not trusted."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, cast
from urllib.parse import quote

from tamis.errors import OfflineError
from tamis.events.off_line import name_of
from tamis_bot_api.client.errors import BadResponse, FileTooBigError, UnsafeFileError, error_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
    from typing import TypeVar

    from tamis.events.off_line import Client
    from tamis_bot_api.client.transport import Piece, Transport

    R = TypeVar("R")

_METHOD = "download"


class Caller(Protocol):
    """What a download needs of a client."""

    @property
    def transport(self) -> Transport: ...
    @property
    def timeout(self) -> float: ...
    async def call(self, method: str, params: Mapping[str, Any] | None = None, /) -> Any: ...
    async def run_with_retries(
        self, method: str, attempt: Callable[[], Awaitable[R]], *, repeatable: bool = True
    ) -> R: ...


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
    path, size = await _ask_for_file(client, file) if isinstance(file, str) else (file.file_path, file.file_size)
    if not path:
        raise BadResponse(_METHOD, 200, "Telegram gave no path for the file; it is too big for bots, or is gone")
    local = client.transport.local and Path(path).is_absolute()
    last_name = Path(path).name if local else _last_name_of(path)
    safe_name = _safe_name(last_name if name is None else name)
    if size is not None and size > limit:
        raise FileTooBigError(_METHOD, 0, f"the file has {size} bytes, and the limit is {limit}")
    transport = client.transport

    async def attempt() -> Path | int:
        source = transport.read(path) if local else transport.fetch(quote(path), timeout=client.timeout)
        pieces = _checked_pieces(source, size, limit)
        if isinstance(to, str | Path):
            return await _write_to_folder(pieces, Path(to), safe_name)
        return await _write_into(pieces, to)

    return await client.run_with_retries(_METHOD, attempt, repeatable=isinstance(to, str | Path) or to.seekable())


async def download_off_line(
    client: Client, file: str | HasPath, to: Path | str | BinaryIO, *, name: str | None
) -> Path | int:
    """What a test gave as the answer of `download`, written as a file that came. Raises `OfflineError` without it."""
    wanted = file if isinstance(file, str) else file.file_path
    content = await client.call(_METHOD, {"file": wanted})
    if not isinstance(content, bytes):
        advice = "give a test its bytes by kit.answer('download', b'…')"
        raise OfflineError(name_of(client), "client.download", advice)
    pieces = _as_pieces(content)
    if not isinstance(to, str | Path):
        return await _write_into(pieces, to)
    last_name = "file" if isinstance(file, str) else _last_name_of(str(wanted))
    return await _write_to_folder(pieces, Path(to), _safe_name(last_name if name is None else name))


async def _as_pieces(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def _ask_for_file(client: Caller, file_id: str) -> tuple[str | None, int | None]:
    answer = await client.call("getFile", {"file_id": file_id})
    found = cast("dict[str, Any]", answer) if isinstance(answer, dict) else {}
    path, size = found.get("file_path"), found.get("file_size")
    return path if isinstance(path, str) else None, size if isinstance(size, int) else None


def _last_name_of(path: str) -> str:
    """The name at the end of a path such as `photos/file_0.jpg`. Raises `UnsafeFileError` for other paths."""
    parts = path.split("/")
    if any(part in {"", ".", ".."} for part in parts) or not _is_plain(path):
        advice = "; a server started with --local needs TelegramClient(local=True)" if path.startswith("/") else ""
        what = f"Telegram gave {path!r} as the path of the file, which is no relative path{advice}"
        raise UnsafeFileError(_METHOD, 0, what)
    return parts[-1]


def _safe_name(name: str) -> str:
    """A name without folders. Raises `UnsafeFileError` for any other."""
    if name in {"", ".", ".."} or "/" in name or not _is_plain(name):
        raise UnsafeFileError(_METHOD, 0, f"{name!r} cannot be the name of a file; give another by `name=`")
    return name


def _is_plain(text: str) -> bool:
    """Whether it has no separators and drives of Windows, and nothing that cannot be seen."""
    return text.isprintable() and not any(char in text for char in '\\:*?"<>|')


async def _checked_pieces(pieces: AsyncIterator[Piece], size: int | None, limit: int) -> AsyncIterator[bytes]:
    """What comes. Raises `FileTooBigError` as soon as there is too much, `BadResponse` where less came than all."""
    most = limit if size is None else min(limit, size)
    got = 0
    async with contextlib.aclosing(cast("Any", pieces)):
        async for status, length, data, ends in pieces:
            if 300 <= status < 400:
                raise BadResponse(_METHOD, status, "the file is said to be at another place, which is not followed")
            if status != 200:
                raise _error_of_status(status)
            if size is None and not ends:
                raise BadResponse(_METHOD, status, "nothing says how long the file is, so it may be cut unseen")
            got += len(data)
            if got > most or (length or 0) > most:
                raise FileTooBigError(_METHOD, 0, f"the file has more than {most} bytes, which is the limit")
            yield data
    if size is not None and got < size:
        raise BadResponse(_METHOD, 200, f"the file was cut: {got} of {size} bytes came")


def _error_of_status(status: int) -> Exception:
    """The error for a file that does not come: the body is not read, since a page may stand there."""
    if status in {404, 429} or status >= 500:
        return error_of(_METHOD, status, "the file did not come", {})
    return BadResponse(_METHOD, status, "the file did not come")


async def _write_to_folder(pieces: AsyncIterator[bytes], folder: Path, name: str) -> Path:
    """Written beside its place under another name, then moved there: links are not followed, no part is left."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f".{secrets.token_hex(8)}.part"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(part, flags, 0o666), "wb") as file:
            async with contextlib.aclosing(cast("Any", pieces)):
                async for data in pieces:
                    file.write(data)
        part.replace(folder / name)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return folder / name


async def _write_into(pieces: AsyncIterator[bytes], file: BinaryIO) -> int:
    """Written into an open file; where that can go back, nothing is left of what did not come whole."""
    start = file.tell() if file.seekable() else None
    got = 0
    try:
        async with contextlib.aclosing(cast("Any", pieces)):
            async for data in pieces:
                got += len(data)
                file.write(data)
    except BaseException:
        if start is not None:
            file.seek(start)
            file.truncate()
        raise
    return got

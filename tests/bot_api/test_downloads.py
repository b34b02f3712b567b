"""Fetching files."""

from __future__ import annotations

import asyncio
import io
import os
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import web

from tamis_bot_api import (
    BadResponse,
    FileTooBigError,
    NetworkError,
    NotFound,
    TelegramClient,
    TelegramError,
    Unauthorized,
    UnsafeFileError,
)
from tamis_telegram import File

from .server import QUICK, TOKEN, Server, with_bot, with_client

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CAT = b"cat" * 100_000


def _file(path: str, size: int | None = None) -> dict[str, Any]:
    return {"file_id": "F", "file_unique_id": "U", "file_path": path} | ({} if size is None else {"file_size": size})


def _serving(server: Server, path: str, body: bytes = CAT, size: int | None = None) -> None:
    server.results["getFile"] = _file(path, size)
    server.files[path] = lambda request: web.Response(body=body)


def test_a_file_is_fetched_into_a_folder_under_its_name(tmp_path: Path) -> None:
    async def use(server: Server, bot: Any) -> None:
        _serving(server, "photos/file 0.jpg", size=len(CAT))
        path = await bot.download("F", tmp_path / "new")
        assert path == tmp_path / "new" / "file 0.jpg"
        assert path.read_bytes() == CAT
        assert (
            await bot.download(File(**_file("photos/file 0.jpg")), str(tmp_path), name="cat.jpg")
            == tmp_path / "cat.jpg"
        )
        assert server.methods() == ["getFile"]
        assert sorted(path.name for path in tmp_path.rglob("*")) == ["cat.jpg", "file 0.jpg", "new"]

    with_bot(use)


def test_a_file_is_fetched_into_an_open_file() -> None:
    async def use(server: Server, bot: Any) -> None:
        _serving(server, "photos/file_0.jpg")
        file = io.BytesIO()
        assert await bot.download("F", file) == len(CAT)
        assert file.getvalue() == CAT

    with_bot(use)


@pytest.mark.parametrize(
    "path",
    [
        "../../etc/passwd", "/etc/passwd", "photos/../../x", "..", ".", "", "photos//x", "photos/", "C:\\x", "C:/x",
        "a\\b",
        "photos/a\0b", "photos/a\nb", "photos/\u202egpj.exe",
    ],
)  # fmt: skip
def test_a_path_that_leads_elsewhere_is_refused_before_anything_is_fetched(path: str, tmp_path: Path) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.results["getFile"] = _file(path)
        with pytest.raises((UnsafeFileError, BadResponse)):
            await client.download("F", tmp_path / "in")
        assert server.downloads == []
        assert list(tmp_path.iterdir()) == []

    with_client(use)


@pytest.mark.parametrize("name", ["../x", "/x", "..", "", "a/b", "a\0b", "a\\b"])
def test_a_name_that_is_none_is_refused(name: str, tmp_path: Path) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        _serving(server, "photos/x.jpg")
        with pytest.raises(UnsafeFileError, match="cannot be the name of a file"):
            await client.download("F", tmp_path, name=name)

    with_client(use)


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_bytes(b"mine")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "x.jpg").symlink_to(outside)

    async def use(server: Server, client: TelegramClient) -> None:
        _serving(server, "photos/x.jpg")
        path = await client.download("F", folder)
        assert not path.is_symlink()
        assert (path.read_bytes(), outside.read_bytes()) == (CAT, b"mine")

    with_client(use)


def _endless(length: bool) -> Callable[[web.Request], Any]:
    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": str(1 << 30)} if length else {})
        await response.prepare(request)
        try:
            while True:
                await response.write(b"x" * 65536)
        except (ConnectionError, RuntimeError):
            return response

    return answer


@pytest.mark.parametrize("length", [True, False])
def test_more_than_was_announced_is_cut_off_and_no_part_is_left(length: bool, tmp_path: Path) -> None:
    """21 MB where 20 were declared, and a file without end."""

    async def use(server: Server, client: TelegramClient) -> None:
        server.results["getFile"] = _file("photos/x.jpg", 300_000)
        server.files["photos/x.jpg"] = _endless(length)
        with pytest.raises(FileTooBigError, match="more than 300000 bytes"):
            await client.download("F", tmp_path)
        assert list(tmp_path.iterdir()) == []
        file = io.BytesIO(b"before")
        file.seek(6)
        with pytest.raises(FileTooBigError):
            await client.download("F", file)
        assert file.getvalue() == b"before"

    with_client(use)


def test_a_file_over_the_limit_is_not_fetched(tmp_path: Path) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        _serving(server, "photos/x.jpg", bytes(21 * 1024 * 1024), size=21 * 1024 * 1024)
        with pytest.raises(FileTooBigError, match="has 22020096 bytes, and the limit is 20971520"):
            await client.download("F", tmp_path)
        assert server.downloads == []
        assert await client.download("F", tmp_path, limit=30 * 1024 * 1024) == tmp_path / "x.jpg"

    with_client(use)


def test_a_download_that_breaks_off_leaves_no_part(tmp_path: Path) -> None:
    async def cut(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "100"})
        await response.prepare(request)
        await response.write(b"x" * 10)
        request.transport.abort()
        return response

    async def use(server: Server, client: TelegramClient) -> None:
        server.results["getFile"] = _file("photos/x.jpg")
        server.files["photos/x.jpg"] = cut
        with pytest.raises(NetworkError):
            await client.using(retry=None).download("F", tmp_path)
        assert list(tmp_path.iterdir()) == []
        assert server.downloads == ["photos/x.jpg"]

    with_client(use)


def test_a_redirect_to_another_host_is_not_followed(tmp_path: Path) -> None:

    async def use(server: Server, client: TelegramClient) -> None:
        _serving(server, "photos/x.jpg")
        server.files["photos/x.jpg"] = lambda request: web.Response(
            status=302, headers={"Location": f"{server.url}/file/bot{TOKEN}/stolen"}
        )
        with pytest.raises(BadResponse, match="said to be at another place, which is not followed"):
            await client.download("F", tmp_path)
        assert server.downloads == ["photos/x.jpg"]
        assert list(tmp_path.iterdir()) == []

    with_client(use)


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.results["getFile"] = {"file_id": "F", "file_unique_id": "U"}
        with pytest.raises(BadResponse, match="Telegram gave no path for the file"):
            await client.download("F", tmp_path)
        _serving(server, "photos/x.jpg")
        server.files["photos/x.jpg"] = lambda request: web.Response(status=404)
        with pytest.raises(NotFound):
            await client.download("F", tmp_path)

    with_client(use)


@pytest.mark.parametrize("to", ["folder", "file"])
def test_a_download_that_breaks_off_is_fetched_anew(to: str, tmp_path: Path) -> None:
    tries: list[int] = []

    async def sometimes(request: web.Request) -> web.StreamResponse:
        tries.append(1)
        if len(tries) == 1:
            return web.Response(status=502)
        response = web.StreamResponse(headers={"Content-Length": str(len(CAT))})
        await response.prepare(request)
        await response.write(CAT if len(tries) > 2 else CAT[:1000])
        if len(tries) == 2:
            request.transport.abort()
        return response

    async def use(server: Server, client: TelegramClient) -> None:
        server.results["getFile"] = _file("photos/x.jpg")
        server.files["photos/x.jpg"] = sometimes
        if to == "folder":
            assert (await client.download("F", tmp_path)).read_bytes() == CAT
            assert [path.name for path in tmp_path.iterdir()] == ["x.jpg"]
        else:
            file = io.BytesIO()
            assert await client.download("F", file) == len(CAT)
            assert file.getvalue() == CAT
        assert len(tries) == 3

    with_client(use)


# --- cut ---


def _raw(body: bytes, *, length: int | None, close: bool = True) -> bytes:
    head = b"HTTP/1.1 200 OK\r\n" + (b"Connection: close\r\n" if close else b"")
    return head + (b"" if length is None else b"Content-Length: %d\r\n" % length) + b"\r\n" + body


async def _download_raw(answers: list[bytes], to: Any, size: int | None, **options: Any) -> Any:
    """A download from a server that sends these bytes, one answer after the other, the last of them for ever."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answers.pop(0) if len(answers) > 1 else answers[0])
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    file = File(**_file("photos/x.jpg", size))
    try:
        async with TelegramClient(TOKEN, url, timeout=3, **{"retry": QUICK, **options}) as client:
            return await client.download(file, to)
    finally:
        server.close()


@pytest.mark.parametrize("length", [None, 400])
@pytest.mark.parametrize("got", [0, 400])
@pytest.mark.parametrize("to", ["folder", "file"])
def test_a_file_that_is_shorter_than_announced_is_no_file(
    length: int | None, got: int, to: str, tmp_path: Path
) -> None:
    answer = _raw(b"x" * got, length=got if length else None)
    (tmp_path / "x.jpg").write_bytes(b"the old one")
    file = io.BytesIO(b"before")
    file.seek(6)
    with pytest.raises(BadResponse, match=f"the file was cut: {got} of 1000 bytes came"):
        asyncio.run(_download_raw([answer], tmp_path if to == "folder" else file, 1000))
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"the old one"]
    assert file.getvalue() == b"before"


def test_a_file_that_was_cut_is_fetched_again(tmp_path: Path) -> None:
    answers = [_raw(b"x" * 400, length=None), _raw(b"", length=0), _raw(b"x" * 1000, length=1000)]
    path = asyncio.run(_download_raw(answers, tmp_path, 1000))
    assert path.read_bytes() == b"x" * 1000


def test_a_file_of_which_nothing_says_the_length_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadResponse, match="nothing says how long the file is"):
        asyncio.run(_download_raw([_raw(b"x" * 400, length=None)], tmp_path, None, retry=None))
    assert list(tmp_path.iterdir()) == []
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nxyz\r\n0\r\n\r\n"
    assert asyncio.run(_download_raw([chunked], tmp_path, None)).read_bytes() == b"xyz"


@pytest.mark.parametrize("status", [401, 404])
def test_a_page_in_place_of_a_file_says_nothing_of_the_token(status: int, tmp_path: Path) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        _serving(server, "photos/x.jpg")
        server.files["photos/x.jpg"] = lambda request: web.Response(status=status, body=b"<html>sign in</html>")
        with pytest.raises(TelegramError, match="the file did not come") as caught:
            await client.download("F", tmp_path)
        assert not isinstance(caught.value, Unauthorized)

    with_client(use)


# --- a server of one's own, with --local ---


def test_a_local_server_names_a_file_on_this_machine(tmp_path: Path) -> None:
    there = tmp_path / "server" / "4242:token" / "videos" / "file 0.mp4"
    there.parent.mkdir(parents=True)
    there.write_bytes(CAT)

    async def use(server: Server, client: TelegramClient) -> None:
        server.results["getFile"] = _file(str(there), len(CAT))
        path = await client.download("F", tmp_path / "out")
        assert (path, path.read_bytes()) == (tmp_path / "out" / "file 0.mp4", CAT)
        assert (await client.download("F", tmp_path / "out", name="mine.mp4")).name == "mine.mp4"
        file = io.BytesIO()
        assert await client.download("F", file) == len(CAT)
        assert file.getvalue() == CAT
        with pytest.raises(FileTooBigError):
            await client.download("F", tmp_path / "small", limit=1000)
        server.results["getFile"] = _file(str(there), len(CAT) + 1)
        with pytest.raises(BadResponse, match="the file was cut"):
            await client.using(retry=None).download("F", tmp_path / "small")
        assert not list((tmp_path / "small").iterdir())
        assert server.downloads == []
        _serving(server, "photos/x.jpg")  # without --local it still serves its files
        assert (await client.download("F", tmp_path / "out")).read_bytes() == CAT

    with_client(use, local=True)


def test_what_a_local_server_names_and_is_not_there_is_the_usual_error(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    async def use(server: Server, client: TelegramClient) -> None:
        for path in (tmp_path / "none", tmp_path, tmp_path / "pipe"):
            server.results["getFile"] = _file(str(path))
            with pytest.raises(FileNotFoundError, match="does the local Bot API server run on this machine"):
                await client.download("F", tmp_path / "out")

    with_client(use, local=True)


@pytest.mark.parametrize("name", [None, "mine.mp4"])
def test_without_local_an_absolute_path_is_refused_and_says_so(name: str | None, tmp_path: Path) -> None:
    there = tmp_path / "secret.txt"
    there.write_bytes(b"not for Telegram to choose")

    async def use(server: Server, client: TelegramClient) -> None:
        server.results["getFile"] = _file(str(there))
        with pytest.raises(UnsafeFileError, match=r"needs TelegramClient\(local=True\)"):
            await client.download("F", tmp_path / "out", name=name)
        assert server.downloads == []

    with_client(use)

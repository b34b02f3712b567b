"""Each form in which a file can be sent, and what a body looks like."""

from __future__ import annotations

import asyncio
import io
import threading
from typing import TYPE_CHECKING, Any, cast

import pytest

from tamis_bot_api import InputFile, TelegramClient
from tamis_telegram import InputMediaPhoto, InputMediaVideo, InputSticker, MessageEntity, ReplyParameters

from .server import MESSAGE, Server, with_bot, with_client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


async def _async_pieces() -> AsyncIterator[bytes]:
    for piece in (b"one", b"two"):
        await asyncio.sleep(0)
        yield piece


FORMS = {
    "bytes": lambda path: InputFile.bytes(b"onetwo", name="a.txt"),
    "path": InputFile.path,
    "path as text": lambda path: InputFile.path(str(path)),
    "open file": lambda path: InputFile.stream(io.BufferedReader(io.BytesIO(path.read_bytes())), name="a.txt"),
    "file in memory": lambda path: InputFile.stream(io.BytesIO(b"onetwo"), name="a.txt"),
    "opener": lambda path: InputFile.stream(lambda: path.open("rb"), name="a.txt"),
    "iterator": lambda path: InputFile.stream(iter([b"one", b"two"]), name="a.txt"),
    "async iterator": lambda path: InputFile.stream(_async_pieces(), name="a.txt"),
    "async function": lambda path: InputFile.stream(_async_pieces, name="a.txt"),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_file_arrives_whole_under_its_name(form: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"onetwo")

    async def use(server: Server, client: TelegramClient) -> None:
        file = FORMS[form](path)
        await client.call("sendDocument", {"chat_id": 5, "document": file, "caption": "hi"})
        (request,) = server.requests
        assert request.files == {"document": ("a.txt", b"onetwo")}
        assert request.params == {"chat_id": "5", "caption": "hi"}

    with_client(use)


def test_a_file_at_an_address_is_left_to_telegram() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        await client.call("sendPhoto", {"chat_id": 5, "photo": InputFile.url("https://example.org/cat.jpg")})
        (request,) = server.requests
        assert request.headers["Content-Type"] == "application/json"
        assert request.params == {"chat_id": 5, "photo": "https://example.org/cat.jpg"}

    with_client(use)


def test_only_addresses_are_addresses() -> None:
    with pytest.raises(ValueError, match=r"'cat.jpg' is no address: .* for a file use InputFile.path"):
        InputFile.url("cat.jpg")


def test_files_inside_a_media_group_are_attached(tmp_path: Path) -> None:
    path = tmp_path / "b.mp4"
    path.write_bytes(b"moving")
    still = InputFile.bytes(b"still", name="a.jpg")

    async def use(server: Server, bot: Any) -> None:
        server.results["sendMediaGroup"] = [MESSAGE, MESSAGE]
        sent = await bot.api.send_media_group(
            5,
            [
                InputMediaPhoto(media=still, caption="one"),
                InputMediaVideo(media=InputFile.path(path), thumbnail=still),
                InputMediaPhoto(media="AgACAgIAA"),
                InputMediaPhoto(media=InputFile.url("https://example.org/c.jpg")),
            ],
            reply_parameters=ReplyParameters(message_id=3),
        )
        assert [item.text for item in sent] == ["hi", "hi"]
        (request,) = server.requests
        assert request.files == {"file0": ("a.jpg", b"still"), "file1": ("b.mp4", b"moving")}
        assert request.params == {
            "chat_id": "5",
            "media": '[{"type":"photo","media":"attach://file0","caption":"one"},'
            '{"type":"video","media":"attach://file1","thumbnail":"attach://file0"},'
            '{"type":"photo","media":"AgACAgIAA"},{"type":"photo","media":"https://example.org/c.jpg"}]',
            "reply_parameters": '{"message_id":3}',
        }

    with_bot(use)


def test_a_file_inside_an_object_is_attached() -> None:
    async def use(server: Server, bot: Any) -> None:
        sticker = InputSticker(sticker=InputFile.bytes(b"webp", name="s.webp"), format="static", emoji_list=["🐱"])
        assert await bot.api.add_sticker_to_set(1, "cats", sticker) is True
        (request,) = server.requests
        assert request.files == {"file0": ("s.webp", b"webp")}
        assert request.params["sticker"] == '{"sticker":"attach://file0","format":"static","emoji_list":["🐱"]}'

    with_bot(use)


def test_two_parameters_that_are_files_are_two_parts() -> None:
    async def use(server: Server, bot: Any) -> None:
        server.results["sendVideo"] = MESSAGE
        await bot.api.send_video(
            5,
            InputFile.bytes(b"moving", name="v.mp4"),
            thumbnail=InputFile.bytes(b"small", name="t.jpg"),
            has_spoiler=True,
            caption_entities=[MessageEntity(type="bold", offset=0, length=2)],
        )
        (request,) = server.requests
        assert request.files == {"video": ("v.mp4", b"moving"), "thumbnail": ("t.jpg", b"small")}
        assert request.params == {
            "chat_id": "5",
            "has_spoiler": "true",
            "caption_entities": '[{"type":"bold","offset":0,"length":2}]',
        }

    with_bot(use)


def test_without_files_a_call_is_json_with_objects_inside() -> None:
    async def use(server: Server, bot: Any) -> None:
        server.results["sendMessage"] = MESSAGE
        await bot.api.send_message(5, "hi", reply_parameters=ReplyParameters(message_id=3), protect_content=False)
        (request,) = server.requests
        assert request.headers["Content-Type"] == "application/json"
        assert request.params == {
            "chat_id": 5, "text": "hi", "reply_parameters": {"message_id": 3}, "protect_content": False,
        }  # fmt: skip

    with_bot(use)


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("кот 🐱.jpg", "кот 🐱.jpg"),
        ("../../etc/passwd", "passwd"),
        ('a"b\r\nX: y.txt', "abX: y.txt"),
        ("", "file"),
        ("C:\\a.txt", "a.txt"),
    ],
)
def test_the_name_of_a_file_cannot_break_the_form(name: str, seen: str) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        await client.call("sendDocument", {"chat_id": 5, "document": InputFile.bytes(b"x", name=name)})
        assert server.requests[0].files == {"document": (seen, b"x")}

    with_client(use)


def test_a_file_that_is_not_there_is_the_usual_error(tmp_path: Path) -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        with pytest.raises(FileNotFoundError):
            await client.call("sendDocument", {"chat_id": 5, "document": InputFile.path(tmp_path / "none")})

    with_client(use)


def test_what_a_function_opened_is_closed_and_other_files_stay_open(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"..onetwo")
    opened: list[Any] = []

    def open_() -> Any:
        opened.append(path.open("rb"))
        return opened[0]

    async def use(server: Server, client: TelegramClient) -> None:
        mine = path.open("rb")
        mine.read(2)
        await client.call("sendDocument", {"chat_id": 5, "document": InputFile.stream(open_, name="a")})
        await client.call("sendDocument", {"chat_id": 5, "document": InputFile.stream(mine, name="a")})
        assert [request.files["document"][1] for request in server.requests] == [b"..onetwo", b"onetwo"]
        assert opened[0].closed
        assert not mine.closed
        mine.close()

    with_client(use)


def test_an_error_while_a_file_is_read_is_that_of_its_reader() -> None:
    def broken() -> Any:
        yield b"half"
        raise LookupError("the disk is gone")

    async def use(server: Server, client: TelegramClient) -> None:
        with pytest.raises(LookupError, match="the disk is gone"):
            await client.call("sendDocument", {"chat_id": 5, "document": InputFile.stream(broken, name="a")})

    with_client(use)


# --- the constructor takes a path ---


def test_a_file_is_made_of_its_path(tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"cat")

    async def use(server: Server, client: TelegramClient) -> None:
        for file in (InputFile(path), InputFile(str(path)), InputFile(path, name="dog.png")):
            await client.call("sendPhoto", {"chat_id": 5, "photo": file})
        assert [request.files["photo"] for request in server.requests] == [
            ("cat.png", b"cat"), ("cat.png", b"cat"), ("dog.png", b"cat"),
        ]  # fmt: skip
        with pytest.raises(FileNotFoundError):
            await client.call("sendPhoto", {"chat_id": 5, "photo": InputFile(tmp_path / "none.png")})

    with_client(use)


@pytest.mark.parametrize(
    ("given", "error", "advice"),
    [
        (b"cat", TypeError, "not bytes; write InputFile.bytes"),
        (bytearray(b"cat"), TypeError, "not bytearray; write InputFile.bytes"),
        (io.BytesIO(b"cat"), TypeError, "not BytesIO; write InputFile.stream"),
        (None, TypeError, "not NoneType"),
        (5, TypeError, "not int"),
        ("https://example.org/cat.png", ValueError, r"write InputFile.url"),
        ("HTTP://example.org/cat.png", ValueError, r"write InputFile.url"),
    ],
)
def test_what_is_no_path_is_refused_with_the_right_way(given: Any, error: type[Exception], advice: str) -> None:
    with pytest.raises(error, match=advice):
        InputFile(given)


# --- one stream, several calls ---


async def _send_at_once(client: TelegramClient, *files: InputFile) -> list[Any]:
    calls = (client.call("sendDocument", {"chat_id": 5, "document": file}) for file in files)
    return await asyncio.gather(*calls, return_exceptions=True)


@pytest.mark.parametrize("kind", ["file", "memory", "unbuffered"])
@pytest.mark.parametrize("same", [True, False], ids=["one InputFile", "several InputFiles"])
def test_an_open_file_arrives_whole_in_each_of_several_calls_at_once(kind: str, same: bool, tmp_path: Path) -> None:
    content = bytes(range(256)) * 4096
    path = tmp_path / "big.bin"
    path.write_bytes(b"head" + content)

    async def use(server: Server, client: TelegramClient) -> None:
        opened: Any = io.BytesIO(b"head" + content) if kind == "memory" else path.open(
            "rb", buffering=0 if kind == "unbuffered" else -1
        )  # fmt: skip
        with opened:
            opened.seek(4)
            one_file = InputFile.stream(opened, name="big.bin")
            files = [one_file if same else InputFile.stream(opened, name="big.bin") for _ in range(5)]
            assert await _send_at_once(client, *files) == [True] * 5
            await client.call("sendDocument", {"chat_id": 5, "document": InputFile.stream(opened, name="big.bin")})
            assert opened.tell() == 4
        assert {request.files["document"] for request in server.requests} == {("big.bin", content)}
        assert len(server.requests) == 6

    with_client(use)


@pytest.mark.parametrize("kind", ["generator", "async generator", "pipe", "opener of one stream"])
def test_a_stream_that_is_used_up_is_refused_to_a_second_call(kind: str) -> None:
    def pieces() -> Any:
        for _ in range(50):
            yield b"x" * 1000

    async def async_pieces() -> AsyncIterator[bytes]:
        for piece in pieces():
            await asyncio.sleep(0.001)
            yield piece

    class Pipe(io.RawIOBase):
        left = 50

        def read(self, size: int = -1) -> bytes:
            self.left -= 1
            return b"x" * 1000 if self.left >= 0 else b""

    stream: Any = {"generator": pieces, "async generator": async_pieces, "pipe": Pipe, "opener of one stream": Pipe}[
        kind
    ]()

    async def use(server: Server, client: TelegramClient) -> None:
        source = (lambda: stream) if kind == "opener of one stream" else stream
        results = await _send_at_once(client, *(InputFile.stream(source, name="x") for _ in range(3)))
        assert results.count(True) == 1
        refused = [result for result in results if result is not True]
        assert all(isinstance(result, RuntimeError) and "another call" in str(result) for result in refused)
        assert [len(request.files["document"][1]) for request in server.requests] == [50_000]

    with_client(use)


def test_a_list_of_pieces_is_no_stream_and_can_be_sent_by_all() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        pieces = [b"one", bytearray(b"two"), memoryview(b"three")]
        files = [InputFile.stream(pieces, name="x") for _ in range(3)]
        assert await _send_at_once(client, *files) == [True] * 3
        assert {request.files["document"][1] for request in server.requests} == {b"onetwothree"}

    with_client(use)


def test_text_is_no_file_to_send(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("text")
    with path.open() as opened, pytest.raises(TypeError, match=r"'a.txt' is open as text; .* with mode 'rb'"):
        InputFile.stream(cast("Any", opened), name="a.txt")

    async def use(server: Server, client: TelegramClient) -> None:
        for source in (path.open, lambda: iter(["text"])):
            with pytest.raises(TypeError, match="a file to send gives bytes, and this one gave str"):
                await client.call("getMe", {"document": InputFile.stream(cast("Any", source), name="a.txt")})

    with_client(use)


def test_what_was_being_opened_when_its_call_was_cancelled_is_closed() -> None:
    opened: list[io.BytesIO] = []
    go_on = threading.Event()

    def open_slowly() -> io.BytesIO:
        go_on.wait(5)
        opened.append(io.BytesIO(b"x"))
        return opened[0]

    async def use(server: Server, client: TelegramClient) -> None:
        file = InputFile.stream(open_slowly, name="x")
        sending = asyncio.create_task(client.call("sendDocument", {"chat_id": 5, "document": file}))
        await asyncio.sleep(0.05)
        sending.cancel()
        await asyncio.wait([sending])
        go_on.set()
        while not opened or not opened[0].closed:
            await asyncio.sleep(0.01)

    with_client(use)

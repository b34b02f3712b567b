"""The webhook: what is not Telegram's is turned away early, what is is answered when it is stored, exactly once."""

from __future__ import annotations

import asyncio
import contextlib
import io
import sqlite3
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from fastapi import FastAPI

from tamis.errors import InboxFullError, RegistrationError, StoreUnavailableError
from tamis.queries.tables import Delivery
from tamis.storage.inbox.sqlite import SqliteInbox
from tamis_telegram import Bot

from .live import Seen, bot_on, fake, message, run, serving, update

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from tamis_bot_api.receiving.webhook import Webhook
    from tamis_bot_api.testing import FakeTelegram

SECRET = "s3cret-and-long"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
_MOST = 2 * 1024 * 1024


class Hooked:
    """A bot behind its webhook, and what sends to it."""

    def __init__(self, server: FakeTelegram, bot: Bot, hook: Webhook, session: aiohttp.ClientSession) -> None:
        self.server = server
        self.bot = bot
        self.hook = hook
        self.seen = Seen(bot)
        self.address = ""
        self.session = session

    async def post(self, body: Any, path: str = "/", **headers: str) -> int:
        """Sends as Telegram does; the status of the answer."""
        status, _ = await self.answer(body, path, **headers)
        return status

    async def answer(self, body: Any, path: str = "/", **headers: str) -> tuple[int, Any]:
        sent = {HEADER: SECRET, **{name.replace("_", "-"): value for name, value in headers.items()}}
        async with self.session.post(self.address + path, data=body, headers=sent) as response:
            return response.status, response.headers


@asynccontextmanager
async def hooked(*, app: Any = None, register: Callable[[Bot], object] = bool, **options: Any) -> AsyncIterator[Hooked]:
    async with fake() as server, aiohttp.ClientSession() as session:
        bot = bot_on(server)
        register(bot)
        hook = bot.asgi(**{"secret": SECRET, "inbox": None, **options})
        hooked = Hooked(server, bot, hook, session)
        async with serving(hook if app is None else app(hook)) as hooked.address:
            yield hooked


async def speak(address: str, request: bytes, seconds: float = 5.0) -> bytes:
    """Sends bytes, and reads until the other side closes or nothing comes any more."""
    host, port = address.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    try:
        writer.write(request)
        await writer.drain()
        return await asyncio.wait_for(reader.read(65536), seconds)
    finally:
        writer.close()


def head(secret: bytes | None, length: int | None, *, more: bytes = b"") -> bytes:
    """The head of a request, with any bytes in it."""
    lines = [b"POST / HTTP/1.1", b"Host: bot"]
    if secret is not None:
        lines.append(HEADER.encode() + b": " + secret)
    if length is not None:
        lines.append(b"Content-Length: %d" % length)
    return b"\r\n".join(lines) + b"\r\n" + more + b"\r\n"


# --- what works ---


def test_an_update_is_handled_and_answered_with_200() -> None:
    async def main() -> None:
        async with hooked() as there:
            assert await there.post(update(1, "hello")) == 200
            assert await there.seen.wait(1) == ["hello"]

    run(main())


def test_the_header_of_the_secret_and_the_largest_body_are_those_of_the_spec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Bot.vocabulary, "delivery", Delivery(secret_header="X-Other", max_bytes=300))

    async def main() -> None:
        async with hooked() as there:
            assert await there.post(update(1, "hello")) == 401
            assert await there.post(update(1, "hello"), X_Other=SECRET) == 200
            assert await there.post(update(2, "x" * 300), X_Other=SECRET) == 413
        async with hooked(max_body=2000) as there:
            assert await there.post(update(2, "x" * 300), X_Other=SECRET) == 200

    run(main())
    monkeypatch.setattr(Bot.vocabulary, "delivery", Delivery())
    with pytest.raises(RegistrationError, match=r"the spec of tamis_telegram names none"):
        Bot("1:a").asgi(secret=SECRET, inbox=None)


def test_the_fake_server_delivers_to_it_in_order() -> None:
    async def main() -> None:
        async with hooked() as there:
            await there.server.updates.manage("setWebhook", {"url": there.address + "/", "secret_token": SECRET})
            for number in range(100):
                there.server.push(message(str(number)))
            assert await there.seen.wait(100) == [str(number) for number in range(100)]

    run(main())


def test_it_sets_itself_with_its_secret_and_the_kinds_that_are_handled() -> None:
    async def main() -> None:
        async with fake() as server:
            bot = bot_on(server)
            Seen(bot)
            hook = bot.asgi(secret=SECRET, inbox=None, url="https://example.org/hook")
            async with hook.lifespan():
                pass
            assert server.called("setWebhook") == [
                {"url": "https://example.org/hook", "secret_token": SECRET, "allowed_updates": ["message"]}
            ]

    run(main())


def test_it_works_inside_fastapi_at_a_path() -> None:
    def app(hook: Any) -> FastAPI:
        api = FastAPI(lifespan=hook.lifespan)
        api.mount("/telegram", hook)

        @api.get("/")
        async def home() -> dict[str, str]:
            return {"page": "home"}

        return api

    async def main() -> None:
        async with hooked(app=app, path="/hook") as there:
            assert await there.post(update(1, "mounted"), "/telegram/hook") == 200
            assert await there.post(update(2), "/telegram/other") == 404
            assert await there.post(update(2), "/telegram/hook", **{HEADER: "wrong"}) == 401
            assert await there.seen.wait(1) == ["mounted"]
            async with there.session.get(there.address + "/") as response:
                assert await response.json() == {"page": "home"}
            async with there.session.get(there.address + "/telegram/readyz") as response:
                assert response.status == 200

    run(main())


def test_it_starts_by_itself_where_nobody_passes_the_lifespan_on() -> None:
    def app(hook: Any) -> FastAPI:
        api = FastAPI()
        api.mount("/telegram", hook)
        return api

    started: list[str] = []

    def register(bot: Bot) -> None:
        bot.me = bot.username = None

        @bot.on_start
        async def note() -> None:
            started.append("started")

    async def main() -> None:
        async with hooked(app=app, register=register) as there:
            assert not there.hook.ready
            assert await there.post(update(1, "first"), "/telegram/") == 200
            assert await there.seen.wait(1) == ["first"]
            assert await there.post(update(2, "second"), "/telegram/") == 200
            assert (there.hook.ready, started, there.bot.username) == (True, ["started"], "fake_bot")
            assert len(there.server.called("getMe")) == 1
            await there.bot.stop()
            await there.bot.client.close()

    run(main())


def test_it_starts_again_after_it_was_stopped() -> None:
    async def main() -> None:
        async with hooked() as there:
            await there.hook.stop()
            assert (there.hook.ready, await there.post(update(1, "away"))) == (False, 503)
            await there.hook.start()
            assert (there.hook.ready, await there.post(update(1, "back"))) == (True, 200)
            assert await there.seen.wait(1) == ["back"]

    run(main())


def test_other_paths_and_methods_are_refused() -> None:
    async def main() -> None:
        async with hooked(path="/hook") as there:
            assert await there.post(update(1), "/hook") == 200
            assert await there.post(update(1), "/") == 404
            async with there.session.get(there.address + "/hook") as response:
                assert (response.status, response.headers["Allow"]) == (405, "POST")

    run(main())


def test_health_is_told() -> None:
    async def main() -> None:
        async with hooked() as there:
            for path in ("/healthz", "/readyz"):
                async with there.session.get(there.address + path) as response:
                    assert response.status == 200

    run(main())


def test_it_is_not_ready_while_its_inbox_cannot_store_updates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tamis.delivery.health._FRESH", 0.0)

    async def main() -> None:
        inbox = SqliteInbox(tmp_path / "bot.db", patience=0.05)
        async with hooked(inbox=inbox) as there:

            async def status() -> int:
                async with there.session.get(there.address + "/readyz") as response:
                    return response.status

            assert await status() == 200
            other = sqlite3.connect(inbox.path, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            assert await status() == 503
            assert (await there.answer(update(1)))[0] == 503
            other.execute("ROLLBACK")
            other.close()
            assert await status() == 200
        await inbox.close()

    run(main())


def test_a_secret_is_needed_and_must_be_one_that_telegram_takes() -> None:
    bot = Bot("1:t", me=1, username="b")
    with pytest.raises(RegistrationError, match="needs a secret, or anybody could send it updates"):
        bot.asgi()
    with pytest.raises(RegistrationError, match="1 to 256 letters, digits, - and _"):
        bot.asgi(secret="with spaces")
    bot.asgi(insecure=True, inbox=None)


# --- replies in the response ---


def test_the_first_call_becomes_the_response_where_its_result_does_not_matter() -> None:
    answers: list[Any] = []

    async def twice(event: Any) -> None:
        answers.append(await event.reply("first"))
        await event.reply("second")

    async def main() -> None:
        async with hooked(reply_to=["sendMessage"], register=lambda bot: bot.on("message:text")(twice)) as there:
            headers = {HEADER: SECRET}
            async with there.session.post(there.address, data=update(1), headers=headers) as response:
                assert await response.json() == {"method": "sendMessage", "chat_id": 1, "text": "first"}
            await there.server.wait_for("sendMessage")
            assert [call["text"] for call in there.server.called("sendMessage")] == ["second"]
            assert answers == [True]

    run(main())


def test_the_response_is_empty_where_no_handler_calls() -> None:
    async def main() -> None:
        async with (
            hooked(reply_to=["sendMessage"]) as there,
            there.session.post(there.address, data=update(2), headers={HEADER: SECRET}) as response,
        ):
            assert (response.status, await response.read()) == (200, b"")

    run(main())


# --- 12, 22: not now ---


@pytest.mark.parametrize(
    ("raised", "seconds"),
    [
        (InboxFullError("inbox.db", "100000 wait", 2.2), "3"),
        (StoreUnavailableError("inbox.db", "the disk is full"), "5"),
    ],
)
def test_cases_12_and_22_telegram_is_asked_to_come_again(
    raised: Exception, seconds: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def main() -> None:
        async with hooked() as there:
            accept = there.bot.accept

            async def full(*_args: Any, **_options: Any) -> Any:
                raise raised

            monkeypatch.setattr(there.bot, "accept", full)
            status, headers = await there.answer(update(1, "later"))
            assert (status, headers["Retry-After"]) == (503, seconds)
            monkeypatch.setattr(there.bot, "accept", accept)
            assert await there.post(update(1, "later")) == 200
            assert await there.seen.wait(1) == ["later"]

    run(main())


def test_while_the_bot_stops_telegram_is_asked_to_come_again() -> None:
    async def main() -> None:
        async with hooked() as there:
            await there.hook.stop()
            status, headers = await there.answer(update(1))
            assert (status, headers["Retry-After"]) == (503, "1")
            async with there.session.get(there.address + "/readyz") as response:
                assert response.status == 503
            await there.hook.start()

    run(main())


# --- 34 to 36: bodies that are no updates ---


@pytest.mark.parametrize(
    "body",
    [
        b"", b"not json", b"{", b"[]", b"null", b"7", b'{"update_id": "x"}',
        b'{"update_id": 1, "message": "text"}',
        b"[" * 100_000, b'{"update_id": 1, "message": ' + b'{"a":' * 1000,
        b'{"update_id": ' + b"9" * 5000 + b"}", b'{"update_id": 1e400}', b'{"update_id": NaN}',
        b"\x00\x00", b"\xef\xbb\xbf{}",
    ],
    ids=lambda body: repr(body[:30]),
)  # fmt: skip
def test_cases_34_to_36_what_is_no_update_is_answered_once_and_kept_aside(body: bytes) -> None:
    async def main() -> None:
        async with hooked() as there:
            assert await there.post(body) == 200  # anything else, and Telegram would send it for a day
            assert await there.post(update(2, "after it")) == 200
            assert await there.seen.wait(1) == ["after it"]

    run(main())


@pytest.mark.parametrize("text", [b"\xff\xfe", b"\xed\xa0\x80"])
def test_an_update_with_odd_bytes_and_few_fields_keeps_its_kind(text: bytes) -> None:
    async def main() -> None:
        async with hooked() as there:
            assert await there.post(b'{"update_id": 1, "message": {"text": "' + text + b'"}}') == 200
            assert await there.post(update(2, "after it")) == 200
            first, second = await there.seen.wait(2)
            assert (set(first), second) == ({"\ufffd"}, "after it")

    run(main())


def test_a_lone_surrogate_does_not_stop_the_message() -> None:
    raw = update(1, "a?b").replace(b"a?b", b"a\\ud800b")

    async def main() -> None:
        async with hooked() as there:
            assert await there.post(raw) == 200
            assert await there.seen.wait(1) == ["a\ufffdb"]

    run(main())


# --- 37, 38: bodies that are too much ---


def test_a_body_of_two_megabytes_is_taken_and_a_larger_one_refused_before_it_is_read() -> None:
    async def main() -> None:
        async with hooked() as there:
            raw = update(1, "big")
            assert await there.post(io.BytesIO(raw + b" " * (_MOST - len(raw)))) == 200
            assert await there.seen.wait(1) == ["big"]
            begun = time.monotonic()
            answer = await speak(there.address, head(SECRET.encode(), 50_000_000))
            assert b"413" in answer.splitlines()[0]
            assert time.monotonic() - begun < 1

    run(main())


def test_a_body_without_a_length_is_cut_at_the_limit() -> None:
    async def endless() -> Any:
        for _ in range(64):
            yield b" " * 65536

    async def main() -> None:
        async with hooked() as there:
            with contextlib.suppress(aiohttp.ClientError):  # it was closed while the rest was on its way
                assert await there.post(endless()) == 413
            assert await there.post(update(1, "after it")) == 200

    run(main())


def test_what_is_compressed_is_refused_and_never_unpacked() -> None:
    async def main() -> None:
        async with hooked() as there:
            assert await there.post(b"\x1f\x8b" + b"\0" * 100, Content_Encoding="gzip") == 415

    run(main())


def test_a_slow_body_is_cut_and_health_is_answered_meanwhile() -> None:
    async def main() -> None:
        async with hooked(body_timeout=0.3) as there:
            host, port = there.address.removeprefix("http://").split(":")
            idle = [await asyncio.open_connection(host, int(port)) for _ in range(300)]
            connections = [await asyncio.open_connection(host, int(port)) for _ in range(100)]
            for _, writer in connections:
                writer.write(head(SECRET.encode(), 100) + b"{")
            begun = time.monotonic()
            async with there.session.get(there.address + "/healthz") as response:
                assert response.status == 200
            assert time.monotonic() - begun < 0.25
            for reader, writer in connections:
                assert b"408" in (await asyncio.wait_for(reader.read(65536), 5)).splitlines()[0]
                writer.close()
            assert time.monotonic() - begun < 5
            for _, writer in idle:
                writer.close()

    run(main())


# --- 40: secrets ---


@pytest.mark.parametrize(
    "secret",
    [None, b"", b"wrong", b"s3cret-and-lon", b"s3cret-and-longer", b"\xe9\xe9", b"\xff" * 300, b"x" * 60_000],
    ids=lambda secret: repr(secret[:20]) if secret else repr(secret),
)
def test_a_secret_that_is_not_right_is_401_before_the_body(secret: bytes | None) -> None:
    async def main() -> None:
        async with hooked() as there:
            answer = await speak(there.address, head(secret, 50_000_000))  # of which no byte is sent
            assert b"401" in answer.splitlines()[0]
            assert there.seen.texts == []

    run(main())


def test_a_repeated_secret_is_401_also_where_both_are_right() -> None:
    async def main() -> None:
        async with hooked() as there:
            again = HEADER.encode() + b": " + SECRET.encode() + b"\r\n"
            answer = await speak(there.address, head(SECRET.encode(), 2, more=again) + b"{}")
            assert b"401" in answer.splitlines()[0]

    run(main())


async def straight(hook: Any, headers: list[tuple[bytes, bytes]], **more: str) -> list[Any]:
    """What the app sends for a request, without a server that has limits of its own."""
    sent: list[Any] = []

    async def receive() -> Any:
        raise AssertionError("the body was read")

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/", "root_path": "", "headers": headers, **more}
    await hook(scope, receive, send)
    return sent


def test_a_header_of_a_megabyte_is_401() -> None:
    async def main() -> None:
        hook = Bot("1:t", me=1, username="b").asgi(secret=SECRET, inbox=None)
        sent = await straight(hook, [(HEADER.lower().encode(), b"x" * 1_000_000)])
        assert sent[0]["status"] == 401

    run(main())


@pytest.mark.parametrize(
    ("root", "path", "found"),
    [
        ("", "/updates", True), ("/api", "/api/updates", True), ("/api/", "/api/updates/", True),
        ("/api", "/updates", True),
        ("/up", "/updates", True), ("/up", "/up/updates", True), ("/up", "/up", False), ("/updates", "/updates", False),
        ("/api", "/apiupdates", False), ("/api", "/other/updates", False),
    ],
)  # fmt: skip
def test_only_a_whole_prefix_is_no_part_of_the_path(root: str, path: str, found: bool) -> None:
    async def main() -> None:
        hook = Bot("1:t", me=1, username="b").asgi(secret=SECRET, path="/updates", inbox=None)
        sent = await straight(hook, [], path=path, root_path=root)
        assert sent[0]["status"] == (401 if found else 404)  # without a secret, where it is found

    run(main())

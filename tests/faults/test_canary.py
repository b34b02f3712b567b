"""Canaries: a token, the password of a proxy, the secret of a webhook and what people said in a conversation are looked
for in all that a bot puts out while much goes wrong: logs of all levels, reprs, errors, pickles, `explain`, recordings,
lists of the inbox, and what a start says.
"""

from __future__ import annotations

import asyncio
import io
import json
import logging
import pickle
import re
import traceback
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import Struct
from typer.testing import CliRunner

import tamis_telegram
from tamis import TamisError
from tamis.tools.cli.main import app as command_line
from tamis_bot_api import Retry
from tamis_bot_api.testing import FakeTelegram
from tamis_bot_api.testing import error as refuse
from tamis_telegram import Bot, Event, MessageTextEvent, Session
from tamis_telegram.client import TelegramClient
from tamis_telegram.testing import Kit, make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOKEN = "987654321:CANARY-token-CANARY"
PASSWORD = "CANARY-proxy-CANARY"
SECRET = "CANARY-webhook-CANARY"
SAID = "CANARY-answer-CANARY"
CANARY = re.compile(r"CANARY-(\w+)-CANARY|CANARYpacked")


class Output:
    """All that was put out, by where it stood."""

    def __init__(self) -> None:
        self.texts: list[tuple[str, str]] = []

    def add(self, where: str, *things: Any) -> None:
        for thing in things:
            self.texts.append((where, thing if isinstance(thing, str) else f"{thing!r} {thing}"))

    def add_error(self, where: str, error: BaseException, *, with_locals: bool = True) -> None:
        """`with_locals`: what tools like Sentry show of the frames, which for a wrong argument is that argument."""
        self.add(where, error, error.args, "".join(traceback.format_exception(error)))
        for inside in (error.__cause__, error.__context__):
            if inside is not None:
                self.add(f"{where}, what it is from", inside, inside.args)
        if with_locals:
            frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
            self.add(f"{where}, locals", *(str(frame.locals) for frame in frames if frame.filename != __file__))
        try:
            self.add(f"{where}, pickled", repr(pickle.dumps(error)))
        except (TypeError, AttributeError, pickle.PicklingError) as refused:  # it holds a lock, or the like
            self.add(f"{where}, refused to be pickled", str(refused))

    def leaks(self) -> list[tuple[str, str]]:
        return [(where, text[max(0, found.start() - 80) : found.end()]) for where, text in self.texts
                for found in CANARY.finditer(text)]  # fmt: skip


@pytest.fixture
def output(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> Iterator[Output]:
    """Fails the test for each canary that is found at its end."""
    loggers = ("", "asyncio", "tamis", "tamis_bot_api", "aiohttp", "aiohttp.client", "aiohttp.server")
    for name in loggers:
        caplog.set_level(logging.DEBUG, logger=name)
    found = Output()
    yield found
    for record in caplog.records:
        found.add(f"log of {record.name}", record.getMessage(), str(record.__dict__), str(record.exc_info))
    printed = capsys.readouterr()
    found.add("printed", printed.out, printed.err)
    assert found.texts
    assert found.leaks() == []


def test_the_net_finds_what_it_is_for() -> None:
    net = Output()
    net.add("repr", {"token": TOKEN})
    net.add_error("error", ValueError(SAID))
    assert {where for where, _ in net.leaks()} == {"repr", "error", "error, pickled"}


# --- the token, and the password of a proxy ---


async def _answer(data: bytes) -> tuple[asyncio.Server, int]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(data)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    return server, server.sockets[0].getsockname()[1]


ECHO = f"<html>/bot{TOKEN}/x".encode()
PROXY_SAYS = f"Proxy-Authenticate: Basic realm={PASSWORD}"
BROKEN = [
    b"",
    b"HTTP/1.1 404 Not Found\r\nContent-Length: %d\r\n\r\n%s" % (len(ECHO), ECHO),
    b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/%s\r\nContent-Length: 0\r\n\r\n" % ECHO,
    b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok"',
    b"HTTP/1.1 407 Proxy\r\nContent-Length: 0\r\n\r\n",
]


@pytest.mark.parametrize("through", ["directly", "through a proxy"])
def test_calls_and_downloads_that_fail(output: Output, through: str) -> None:
    async def main() -> None:
        for data in BROKEN:
            server, port = await _answer(data)
            address, proxy = f"http://127.0.0.1:{port}", None
            if through != "directly":
                address, proxy = "http://bot-api.example", f"http://user:{PASSWORD}@127.0.0.1:{port}"
            async with TelegramClient(TOKEN, address, retry=Retry(attempts=2, first=0.0), proxy=proxy) as client:
                output.add("client", client, client.transport, client.transport.token, vars(client))
                output.add("transport", vars(client.transport))
                for call in (
                    lambda c=client: c.call("sendMessage", {"chat_id": 1}),
                    lambda c=client: c.updates(timeout=0),
                    lambda c=client: c.download(type("File", (), {"file_path": "a/b", "file_size": 3})(), io.BytesIO()),
                ):
                    with pytest.raises(Exception) as caught:
                        await call()
                    output.add_error("error of a call", caught.value)
                for thing in (client, client.transport):
                    with pytest.raises(TypeError) as refused:
                        pickle.dumps(thing)
                    output.add_error("pickle", refused.value)
            server.close()

    asyncio.run(main())


@pytest.mark.parametrize("token", [f"{TOKEN}/../x", f"{TOKEN}\r\nX: y", f"{TOKEN} x", TOKEN.partition(":")[2]])
def test_tokens_that_are_refused(output: Output, token: str) -> None:
    with pytest.raises(ValueError) as caught:
        TelegramClient(token)
    output.add_error("refused token", caught.value, with_locals=False)


@pytest.mark.parametrize(
    "proxy",
    ["socks5://u:{}@127.0.0.1:9", "http://u:{}@127.0.0.1:99999", "http://u:{}@[::1", "u:{}@h", "http://u:{}@h/x"],
)
def test_proxies_that_are_refused(output: Output, proxy: str) -> None:
    with pytest.raises(ValueError) as caught:
        TelegramClient(TOKEN, proxy=proxy.format(PASSWORD))
    output.add_error("refused proxy", caught.value, with_locals=False)


# --- a bot that polls ---


class Order(Struct):
    card: str = ""


def ordering(bot: Any) -> None:
    """A conversation in which everything goes wrong that can."""
    order = bot.on("message:text").command("order").steps(Order, failures=3, cancel="cancel")

    @order.got("card", "Which card?")
    async def card(event: MessageTextEvent, card: str, session: Session[Order]) -> None:
        session.state.card = card

    @order.got("count", "How many?", type=int, invalid="A number, please.")
    async def count(event: MessageTextEvent, count: int, session: Session[Order]) -> None:
        if count == 13:
            raise ConnectionError("the warehouse is away")
        session.state.card = object()  # type: ignore[assignment]  # cannot be stored
        session.pause("Anything else?")

    @order.then
    async def last(event: Event) -> None: ...


def test_a_bot_that_polls_an_unruly_server(output: Output, tmp_path: Path) -> None:
    async def main() -> None:
        async with FakeTelegram(tamis_telegram, token=TOKEN) as server:
            bot = Bot(TOKEN, base_url=server.url, inbox=tmp_path / "inbox.db")
            recording = bot.record(tmp_path / "updates.jsonl")
            ordering(bot)
            server.script("getUpdates", refuse(502, "Bad Gateway"))
            server.script("getMe", refuse(500, f"echo {TOKEN}"))
            task = asyncio.create_task(bot.poll())
            for text in ("/order", SAID, "many", "13", "7"):
                server.push("message:text", text=text)
            await server.wait_for("sendMessage", count=3)
            output.add("bot", bot, bot.api, bot.client, vars(bot), bot.inbox, bot.sessions, recording)
            async with asyncio.timeout(10):
                while (await bot.inbox.counts()).parked < 2:
                    await asyncio.sleep(0.02)
            for record in await bot.sessions.find(*bot.conversations.keys(make("message:text"))):
                output.add("session", record)
            output.add("parked sessions", await bot.sessions.parked())
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await bot.client.close()

    asyncio.run(main())
    lines = (tmp_path / "updates.jsonl").read_text()
    output.add("recording", lines.replace(SAID, "what was said"))  # that is what it is for
    for arguments in (["list"], ["list", "--json"], ["list", "--waiting"]):
        listed = CliRunner().invoke(command_line, ["inbox", arguments[0], str(tmp_path / "inbox.db"), *arguments[1:]])
        assert listed.exit_code == 0, listed.output
        output.add("inbox list", listed.output)


# --- conversations ---


def test_conversations_that_fail_in_memory(output: Output) -> None:
    bot = Bot(TOKEN)
    ordering(bot)

    async def main() -> None:
        kit = Kit(bot, raises=False)
        for text in ("/order", SAID, "many", "13", "7", "13", "13", "/order", SAID):
            ran = await kit.feed("message:text", text=text)
            for error in ran.errors:
                output.add("error of a step", error, str(error))
        records = await bot.sessions.find(*bot.conversations.keys(make("message:text")))
        assert records
        output.add("session", *records, *await bot.sessions.parked())
        said = await bot.explain(make("message:text", text="13", update_id=90))
        output.add("explain", str(said), repr(said))

    asyncio.run(main())


# --- a webhook ---


@pytest.mark.parametrize("sent", [SECRET, f"{SECRET}x", "wrong", ""])
def test_a_webhook(output: Output, sent: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with FakeTelegram(tamis_telegram, token=TOKEN) as server:
            bot = Bot(TOKEN, base_url=server.url, inbox=tmp_path / "inbox.db")
            hook = bot.asgi(secret=SECRET, url="https://bot.example/")
            server.script("setWebhook", refuse(400, "Bad Request: bad webhook"))
            try:
                await hook.start()
            except TamisError as error:
                output.add_error("start of a webhook", error)
            else:
                body = json.dumps({"update_id": 1, "message": "no message"}).encode()
                answers = await _request(hook, body, sent)
                output.add("answer of a webhook", answers)
                await hook.stop()
            output.add("webhook", hook)
            await bot.client.close()

    async def _request(hook: Any, body: bytes, secret: str) -> list[Any]:
        sent_back: list[Any] = []
        header = (b"x-telegram-bot-api-secret-token", secret.encode())
        scope = {
            "type": "http",
            "method": "POST",
            "path": "/",
            "root_path": "",
            "headers": [header],
            "query_string": b"",
        }

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            sent_back.append(message)

        await hook(scope, receive, send)
        return sent_back

    asyncio.run(main())


def test_a_secret_that_is_refused(output: Output) -> None:
    with pytest.raises(Exception) as caught:
        Bot(TOKEN).asgi(secret=f"{SECRET} with blanks")
    output.add_error("refused secret", caught.value, with_locals=False)

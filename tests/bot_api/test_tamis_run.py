"""`tamis run`: a bot of a file in a folder, by polling and behind its webhook, and again when the file changes."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import aiohttp
import pytest

from tamis_bot_api.testing import FakeTelegram, error

from .live import fake, message, run

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

BOT = """
import os
from tamis_telegram import App, Bot

bot = Bot(base_url=os.environ["BASE_URL"])
app = App()


@bot.on("message:text")
async def echo(event):
    await event.reply("WORD " + event.message.text)
"""


class Ran:
    """The command in a process of its own, and what it said."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.said = ""

    async def read(self) -> None:
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            self.said += line.decode()

    async def end(self, number: signal.Signals | None = signal.SIGINT) -> int:
        if number is not None:
            self.process.send_signal(number)
        return await self.process.wait()


@asynccontextmanager
async def tamis_run(server: FakeTelegram, folder: Path, *arguments: str, word: str = "one") -> AsyncIterator[Ran]:
    (folder / "mybot.py").write_text(BOT.replace("WORD", word))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tamis.tools.cli", "run", *arguments, cwd=folder, stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "BASE_URL": server.url, "BOT_TOKEN": server.token, "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    ran = Ran(process)
    reading = asyncio.create_task(ran.read())
    try:
        yield ran
    finally:
        if process.returncode is None:
            process.kill()
        await reading
        await process.wait()


@pytest.mark.parametrize("target", ["mybot:bot", "mybot.py:bot"])
def test_a_bot_of_a_file_polls_until_it_is_interrupted(target: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            server.push(message("hello"))
            async with tamis_run(server, tmp_path, target) as ran:
                (sent,) = await server.wait_for("sendMessage", timeout=20)
                assert sent["text"] == "one hello"
                assert (await ran.end(), "Traceback" in ran.said) == (0, False), ran.said
            assert (tmp_path / f"bot-{server.token.partition(':')[0]}.inbox.db").exists()
            assert server.token not in ran.said

    run(main())


def test_a_bot_with_an_inbox_of_its_own_keeps_it(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            server.push(message("hello"))
            (tmp_path / "own.py").write_text(BOT.replace('["BASE_URL"]', '["BASE_URL"], inbox="own.db"'))
            async with tamis_run(server, tmp_path, "own:bot") as ran:
                await server.wait_for("sendMessage", timeout=20)
                assert await ran.end() == 0, ran.said
            assert sorted(path.name for path in tmp_path.glob("*.db")) == ["own.db"]

    run(main())


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def test_a_bot_serves_its_webhook_and_sets_it(tmp_path: Path) -> None:
    async def main() -> None:
        port = _free_port()
        address = f"http://127.0.0.1:{port}/hook"
        options = ["--port", str(port), "--path", "/hook", "--secret", "s3cret", "--url", address]
        async with fake() as server:
            server.push(message("hello"))
            async with tamis_run(server, tmp_path, "mybot:bot", "--webhook", *options) as ran:
                (sent,) = await server.wait_for("sendMessage", timeout=20)
                assert sent["text"] == "one hello"
                async with aiohttp.ClientSession() as session, session.post(address, data=b"{}") as response:
                    assert response.status == 401
                assert (await ran.end(signal.SIGTERM), "Traceback" in ran.said) == (0, False), ran.said

    run(main())


def test_a_port_that_is_taken_is_said(tmp_path: Path) -> None:
    async def main() -> None:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            port = str(listener.getsockname()[1])
            async with (
                fake() as server,
                tamis_run(server, tmp_path, "mybot:bot", "--webhook", "--port", port, "--secret", "x") as ran,
            ):
                assert await ran.end(None) == 1
        assert "address already in use" in ran.said
        assert "Traceback" not in ran.said

    run(main())


def test_it_starts_again_when_a_file_changes(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server, tamis_run(server, tmp_path, "mybot:bot", "--reload") as ran:
            server.push(message("hello"))
            await server.wait_for("sendMessage", timeout=20)
            (tmp_path / "mybot.py").write_text(BOT.replace("WORD", "two"))
            while "two again" not in [call["text"] for call in server.called("sendMessage")]:
                server.push(message("again"))
                await server.wait_for("sendMessage", len(server.called("sendMessage")) + 1, timeout=20)
            assert await ran.end() == 0, ran.said

    run(main(), 60)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["mybot:app"], 2, "mybot:app is of type App, which takes no updates by itself"),
        (["mybot:boot"], 2, "there is no 'boot' in mybot\ndid you mean 'bot'?"),
        (["mybott.py:bot"], 2, "there is no file 'mybott.py'"),
        (["mybot:bot", "--webhook"], 2, "--webhook needs a secret, or anybody could send it updates"),
        (
            ["mybot:bot", "--webhook", "--secret", "a b"],
            78,
            "mybot:bot stopped: a webhook's secret is 1 to 256 letters",
        ),
    ],
)
def test_what_cannot_run_is_said(arguments: list[str], code: int, said: str, tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server, tamis_run(server, tmp_path, *arguments) as ran:
            assert await ran.end(None) == code
        assert said in ran.said
        assert "Traceback" not in ran.said

    run(main())


def test_a_wrong_token_is_said_in_one_line(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            server.script("getMe", error(401))
            async with tamis_run(server, tmp_path, "mybot:bot", "--quiet") as ran:
                assert await ran.end(None) == 78
            assert "the bot cannot run: getMe: Unauthorized (401). The token is wrong or was revoked" in ran.said
            assert "Traceback" not in ran.said

    run(main())

"""`python bot.py`: what a bot says when it starts, and how the process ends when it cannot run."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import tamis_telegram
from tamis_bot_api.testing import FakeTelegram, error

from .live import run

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")

BOT = """
from tamis_telegram import Bot, Event, MessageTextEvent

bot = Bot({arguments})


@bot.on("message:text")
async def echo(event: MessageTextEvent) -> None:
    await event.reply(event.msg.text)

{more}
bot.run(timeout=1)
"""


def start(folder: Path, arguments: str = "", more: str = "", **environment: str) -> subprocess.Popen[str]:
    (folder / "bot.py").write_text(BOT.format(arguments=arguments, more=more), encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if name not in {"BOT_TOKEN", "BOT_API_URL"}}
    return subprocess.Popen(
        [sys.executable, "bot.py"], cwd=folder, env={**kept, **environment}, stderr=subprocess.PIPE, text=True
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    _, said = process.communicate(timeout=30)
    return process.returncode, said


def test_it_says_in_a_line_what_it_does(tmp_path: Path) -> None:
    async def main() -> tuple[int, str]:
        async with FakeTelegram(tamis_telegram) as server:
            process = start(tmp_path, **server.environment)
            await server.wait_for("getUpdates", timeout=20)
            process.send_signal(signal.SIGINT)
            return await asyncio.to_thread(ended, process)

    code, said = run(main())
    first, *_ = said.splitlines()
    assert code == 0
    assert first.split("polling: ")[1] == "@fake_bot polls for message; inbox bot-123456.inbox.db; 1 handler"


@pytest.mark.parametrize(
    ("arguments", "more", "said"),
    [
        ("", "", "needs the bot's token: write Bot(token), or set BOT_TOKEN"),
        ("'my token'", "", "the bot's token has not the form of one"),
        ("'1:a', inbox='/dev/null/x'", "", "/dev/null/x"),
        ("'1:a'", "@bot.on('message:txt')\nasync def more(event: Event) -> None: ...", "message:text"),
        ("'1:a'", "@bot.on('message')\nasync def more(event: Event, odd: int) -> None: ...", "odd"),
    ],
    ids=["no token", "not a token", "inbox", "query", "parameter"],
)
def test_a_mistake_is_told_without_a_traceback(tmp_path: Path, arguments: str, more: str, said: str) -> None:
    """78 is the code that a service manager does not start again."""
    named = arguments.replace("'1:a'", "'1:a', me=1, username='b'")
    code, printed = ended(start(tmp_path, named, more))
    assert (code, "Traceback" in printed) == (78, False), printed
    assert "the bot cannot run: " in printed
    assert said in printed


def test_a_refused_token(tmp_path: Path) -> None:
    async def main() -> tuple[int, str]:
        async with FakeTelegram(tamis_telegram) as server:
            process = start(tmp_path, **{**server.environment, "BOT_TOKEN": "1:refused"})
            return await asyncio.to_thread(ended, process)

    code, said = run(main())
    assert (code, "Traceback" in said) == (78, False), said
    assert "@BotFather" in said
    assert "refused" not in said


def test_a_crash_keeps_its_traceback(tmp_path: Path) -> None:
    hook = "@bot.on_start\nasync def fail() -> None:\n    raise OSError('no such machine')\n"
    code, said = ended(start(tmp_path, "'1:a', me=1, username='b', inbox=None", hook))
    assert code == 1
    assert "Traceback" in said
    assert "no such machine" in said


def test_a_call_that_telegram_refuses_keeps_its_traceback(tmp_path: Path) -> None:
    """It says nothing of how the bot is set up: a script that sends one message ends as scripts do."""
    script = """
import asyncio
from tamis_telegram import Bot

bot = Bot()
asyncio.run(bot.api.send_message(5, "hi"))
"""

    async def main() -> tuple[int, str]:
        async with FakeTelegram(tamis_telegram) as server:
            server.script("sendMessage", error(400))
            (tmp_path / "script.py").write_text(script, encoding="utf-8")
            process = subprocess.Popen(
                [sys.executable, "script.py"],
                cwd=tmp_path,
                env={**os.environ, **server.environment},
                stderr=subprocess.PIPE,
                text=True,
            )
            return await asyncio.to_thread(ended, process)

    code, said = run(main())
    assert (code, "Traceback" in said) == (1, True), said
    assert "cannot run" not in said


@pytest.mark.parametrize(
    ("handler", "shown"),
    [("StreamHandler()", "the bot cannot run: "), ("NullHandler()", " CRITICAL tamis.delivery.program: ")],
    ids=["its own", "one that shows nothing"],
)
def test_a_handler_of_the_program_is_not_doubled(tmp_path: Path, handler: str, shown: str) -> None:
    more = f"import logging\nlogging.getLogger('tamis').addHandler(logging.{handler})\n"
    code, said = ended(start(tmp_path, "", more))
    assert code == 78
    assert [shown in line for line in said.splitlines()] == [True], said

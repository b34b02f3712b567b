"""The README's first block, typed into an empty folder where only the wheel is installed: it answers."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from tests.docs.documents import Document

import tamis_telegram
from tamis_bot_api.testing import FakeTelegram

from .conftest import ROOT, Environment, clean_environment, make_environment

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
FIRST = Document(ROOT / "README.md").blocks("python")[0].text


def pythons() -> dict[str, str]:
    """The interpreters of this machine that the project is for, by version."""
    done = subprocess.run([ROOT / "tests/matrix.sh", "--pythons"], capture_output=True, text=True, check=True)
    return dict(line.split(" ", 1) for line in done.stdout.splitlines())


async def answer(environment: Environment, folder: Path) -> tuple[str, str]:
    """What the bot of the README answers, and what it logs."""
    folder.mkdir()
    (folder / "bot.py").write_text(FIRST, encoding="utf-8")
    async with FakeTelegram(tamis_telegram) as server:
        process = await asyncio.create_subprocess_exec(
            *(environment.python, "bot.py"),
            cwd=folder,
            env=clean_environment() | server.environment,
            stderr=asyncio.subprocess.PIPE,
        )
        try:
            user = {"id": 1, "is_bot": False, "first_name": "Ann"}
            chat = {"id": 1, "type": "private"}
            server.push({"message": {"message_id": 1, "date": 1, "chat": chat, "from": user, "text": "hello"}})
            (sent,) = await server.wait_for("sendMessage", timeout=30)
            process.send_signal(signal.SIGINT)
            _, said = await asyncio.wait_for(process.communicate(), 20)
        finally:
            if process.returncode is None:
                process.kill()
        assert process.returncode == 0, said.decode()
        return sent["text"], said.decode()


def test_the_first_block_of_the_readme(environment: Environment, wheel: Path, tmp_path: Path) -> None:
    environment.install(wheel, "telegram")
    text, said = asyncio.run(answer(environment, tmp_path / "empty"))
    assert text == "hello"
    assert "@fake_bot polls for message; inbox bot-123456.inbox.db; 1 handler" in said
    assert str(ROOT) not in said


@pytest.mark.slow
@pytest.mark.parametrize("version", sorted(pythons()))
def test_the_first_block_on_every_python(version: str, wheel: Path, tmp_path: Path) -> None:
    environment = make_environment(tmp_path / "venv", pythons()[version])
    assert environment.call("python", "--version").startswith(f"Python {version}.")
    environment.install(wheel, "telegram")
    text, _ = asyncio.run(answer(environment, tmp_path / "empty"))
    assert text == "hello"

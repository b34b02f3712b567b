"""Where a bot keeps its inbox that nobody gave a place: decided when it is made, whoever starts it and how."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import RegistrationError
from tamis_telegram import App, Bot

if TYPE_CHECKING:
    from pathlib import Path

# `bot.run()` chooses the inbox, then polls; what polls is replaced.
START = """
import tamis_bot_api.receiving.poll_until_stopped as polling
polling.run = lambda bot, **options: print(bot.inbox.path)
"""


def said_by(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_module_that_calls_run_does_not_matter_nor_does_the_command_line(tmp_path: Path) -> None:
    elsewhere = tmp_path / "lib" / "site-packages"
    elsewhere.mkdir(parents=True)
    (tmp_path / "shop.py").write_text('from tamis_telegram import Bot\nbot = Bot("123:abc")\n')
    (tmp_path / "start.py").write_text(f"{START}\nfrom shop import bot\nbot.run()\n")
    # An installed script, and `tamis run` with its own way of calling.
    (elsewhere / "script.py").write_text(f"{START}\nfrom shop import bot\nbot.run()\n")
    for name, target in (("line.py", "shop:bot"), ("file.py", "shop.py:bot")):
        line = f"from tamis.tools.cli.main import app\nimport sys\nsys.argv[1:] = ['run', '{target}', '-q']\napp()\n"
        (tmp_path / name).write_text(START + line)
    expected = str(tmp_path / "bot-123.inbox.db")
    for script in ("start.py", str(elsewhere / "script.py"), "line.py", "file.py"):
        assert said_by(tmp_path, script) == expected


def test_two_bots_of_one_module_have_two_files_by_webhook_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    first, second = Bot("1:a", username="a"), Bot("2:b", username="b")
    for bot in (first, second):
        bot.asgi(secret="long-and-random")
    assert [bot.inbox.path for bot in (first, second)] == [  # type: ignore[union-attr]
        tmp_path / "bot-1.inbox.db", tmp_path / "bot-2.inbox.db",
    ]  # fmt: skip


def test_a_change_of_the_folder_after_the_bot_was_made_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    bot = Bot("1:a")
    (tmp_path / "else").mkdir()
    monkeypatch.chdir(tmp_path / "else")
    assert bot.default_inbox() == tmp_path / "bot-1.inbox.db"


def test_the_id_is_that_of_the_token_in_the_environment_or_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    assert Bot(me=7).default_inbox() == tmp_path / "bot-7.inbox.db"
    nobody = Bot()
    nobody.asgi(secret="long-and-random")  # a module without a token can be imported
    assert nobody.inbox is None
    with pytest.raises(RegistrationError, match="the bot's id, and that is not known"):
        asyncio.run(nobody.start())
    monkeypatch.setenv("BOT_TOKEN", "5:abc")
    assert Bot().default_inbox() == tmp_path / "bot-5.inbox.db"


@pytest.mark.parametrize("given", ["own.db", None])
def test_an_inbox_that_was_given_stays(given: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    bot = Bot("1:a", inbox=given)
    bot.asgi(secret="long-and-random", **({"inbox": None} if given is None else {}))
    assert getattr(bot.inbox, "path", None) == (
        None if given is None else tmp_path.joinpath(given).relative_to(tmp_path)
    )


def test_an_app_without_a_client_has_no_such_file() -> None:
    assert App().default_inbox() is None

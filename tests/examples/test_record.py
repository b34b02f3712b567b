"""`tamis record` runs a live bot and writes down what it gets; `tamis replay` gives that to it again."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import TYPE_CHECKING

from .running import Example, Talk, fake, run

if TYPE_CHECKING:
    from pathlib import Path

BOT = "telegram/echo.py:bot"


def test_what_a_live_bot_gets_is_recorded_and_can_be_replayed(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            talk = Talk(server)
            async with Example(
                server, tmp_path, BOT, "-m", "tamis.tools.cli", "record", BOT, "recorded.jsonl"
            ) as example:
                assert await talk.said("hello") == "hello"
                assert await talk.said("/start") == "Write something, and I say it, too."
            folder = example.folder
        lines = (folder / "recorded.jsonl").read_text(encoding="utf-8").splitlines()
        assert [json.loads(line)["message"]["text"] for line in lines] == ["hello", "/start"]
        assert [path.name for path in folder.rglob("*.inbox.db")] == [f"bot-{server.token.partition(':')[0]}.inbox.db"]

        without = {name: value for name, value in os.environ.items() if name != "BOT_TOKEN"}
        replay = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tamis.tools.cli", "replay", BOT, "recorded.jsonl",
            cwd=folder, env=without, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        said, _ = await replay.communicate()
        assert said.decode().splitlines()[-3:] == [
            "2 events: 2 handled", "handlers: echo 1, start 1", "calls: sendMessage 2",
        ]  # fmt: skip

    run(main())


def test_a_wrong_token_ends_the_recording_in_one_line(tmp_path: Path) -> None:
    async def main() -> None:
        async with fake() as server:
            command = ("-m", "tamis.tools.cli", "record", BOT, "recorded.jsonl")
            example = Example(server, tmp_path, BOT, *command, BOT_TOKEN="1:wrong")
            await example.start()
            assert await example.ended() == 78
        assert "the bot cannot run: getMe: Unauthorized (401). The token is wrong or was revoked" in example.errors
        assert "Traceback" not in example.errors

    run(main())

"""Runs a talk under NoneBot itself, and prints the answers as JSON. Started by `test_peers.py`, with NoneBot's Python.

usage: there.py <folder with the plugin as NoneBot has it> <name of the plugin>
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import sys
from pathlib import Path
from typing import Any, ClassVar

import nonebot
from nonebot.adapters.onebot.v11 import Adapter, Bot, Message


def talks() -> Any:
    """`talk.py`, which stands beside this file."""
    spec = importlib.util.spec_from_file_location("talk", Path(__file__).with_name("talk.py"))
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["talk"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Silent(Adapter):
    """An adapter that carries nothing out, and notes what it was to send."""

    sent: ClassVar[list[str]] = []

    async def _call_api(self, bot: Any, api: str, **data: Any) -> Any:
        self.sent.append(str(Message(data["message"])))
        return {"message_id": 1}


async def talk(name: str) -> list[list[str]]:
    said = talks()
    nonebot.init(driver="~none", log_level="CRITICAL", **said.SETTINGS)
    adapter = Silent(nonebot.get_driver())
    nonebot.load_plugin(name)
    if name == "subscriptions":
        sys.modules[name].banned.add("99")
    bot = Bot(adapter, str(said.BOT))
    answers: list[list[str]] = []
    for number, turn in enumerate(said.TALKS[name], 1):
        Silent.sent.clear()
        event = Silent.json_to_event(said.raw(turn, number))
        await bot.handle_event(event)
        answers.append(list(Silent.sent))
    return answers


if __name__ == "__main__":
    folder, plugin = sys.argv[1:]
    sys.path.insert(0, folder)
    print(json.dumps(asyncio.run(talk(plugin)), ensure_ascii=False))

"""The example: a bot of two plugin modules, and a panel for its admin."""

from __future__ import annotations

import asyncio
import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tamis_telegram.testing import Feed, Kit

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parents[2] / "examples" / "plugins"


@pytest.fixture
def bot(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(FOLDER)
    monkeypatch.setenv("ADMIN", "7")
    for name in [one for one in sys.modules if one == "bot" or one.partition(".")[0] == "addons"]:
        monkeypatch.delitem(sys.modules, name)
    before = set(sys.modules)
    yield importlib.import_module("bot")
    for name in set(sys.modules) - before:
        if name == "bot" or name.partition(".")[0] == "addons":
            del sys.modules[name]


def test_its_admin_switches_a_plugin_for_the_chat(bot: Any) -> None:
    async def scenario() -> None:
        admin, guest = (Kit(bot.bot, conversation=Feed(user=user, chat=-5)) for user in (7, 9))
        refused = await guest.feed("message:text", text="look at https://example.com")
        assert [one.name for one in refused.handlers] == ["links"]
        shown = (await admin.feed("message:text", text="/setting")).calls[0].params
        assert shown["text"].splitlines()[1:3] == [
            "✅ links (priority -1): Refuses links",
            "✅ weather (priority 0): Tells the weather",
        ]
        data = shown["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        page = (await admin.feed("callback_query:data", data=data)).calls[0].params
        off = page["reply_markup"]["inline_keyboard"][0][1]
        assert off["text"] == "Switch off here"
        await admin.feed("callback_query:data", data=off["callback_data"])
        passed = await guest.feed("message:text", text="look at https://example.com")
        assert [one.name for one in passed.handlers] == ["echo"]
        elsewhere = await Kit(bot.bot, conversation=Feed(chat=-6)).feed("message:text", text="https://example.com")
        assert [one.name for one in elsewhere.handlers] == ["links"]

    asyncio.run(scenario())

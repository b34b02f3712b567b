"""Plugins in NoneBot's way of writing, in an app: what is said to them, and what they answer."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import tamis_nonebot as nonebot
from tamis_nonebot.adapters import Message
from tamis_onebot import App
from tamis_onebot.testing import Kit

from .talk import BOT, SETTINGS, TALKS, Said, raw

if TYPE_CHECKING:
    from tamis.testing.outcome import Ran

EXAMPLES = Path(__file__).parents[2] / "examples"
PACKAGE = "nonebot_plugins"


@pytest.fixture(autouse=True)
def plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples can be imported, and are imported anew."""
    monkeypatch.syspath_prepend(str(EXAMPLES))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        monkeypatch.delitem(sys.modules, name)


def loaded(name: str) -> Kit:
    app = App(me=BOT)
    nonebot.load(app, f"{PACKAGE}.{name}", **SETTINGS)
    return Kit(app, raises=False)


def answers(ran: Ran) -> tuple[str, ...]:
    """What was sent, as one string each."""
    return tuple(str(Message(call.params["message"])) for call in ran.calls)


def unwritten(expected: str) -> str:
    return str(Message(expected))


async def say(kit: Kit, said: Said, number: int) -> Ran:
    return await kit.feed_event(kit.router.decode(json.dumps(raw(said, number))))  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", TALKS)
def test_a_plugin_whose_imports_are_changed_answers_as_it_did(name: str) -> None:
    async def talk() -> list[tuple[Said, tuple[str, ...]]]:
        kit = loaded(name)
        if name == "subscriptions":
            importlib.import_module(f"{PACKAGE}.{name}").banned.add("99")
        return [(said, answers(await say(kit, said, number))) for number, said in enumerate(TALKS[name], 1)]

    found = asyncio.run(talk())
    assert [(said.text, got) for said, got in found] == [(said.text, said.answers) for said in TALKS[name]]


def test_a_hook_sees_the_exception_and_it_is_reported_once() -> None:
    async def talk() -> Any:
        kit = loaded("subscriptions")
        return await say(kit, Said(1, "/sub.add it --every -1"), 1)

    ran = asyncio.run(talk())
    assert [str(error) for error in ran.errors] == ["hours must be positive"]
    assert sys.modules[f"{PACKAGE}.subscriptions"].failures == ["1: hours must be positive"]

"""Bots that were ported: the same conversation with the bot of the other framework, and with the one for Tamis."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from benchmarks import peers

from .running import Example, Talk, fake, run

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

EXPENSES = (
    *("/start", "/total", "/list", "hello", "/cancel"),
    *("/add", "many", "12", "cars", "food", "lunch", "/total food", "/total rent", "/list"),
    *("press Drop food", "press Drop food", "/total"),
    *("/add", "/cancel", "/add", "1200", "rent", "May", "/limit many", "/limit 2000", "/add", "1200", "rent", "June"),
    *("/add", "/total", "7", "travel", "bus", "/list", "/total"),
)
POLL = (
    *("/start", "/answer yes", "/ask", "/ask Where do we eat?", "/answer home", "/answer out"),
    *("press home", "press home", "press out", "who wins?", "What wins?", "Really?", "/ask Again?", "press home"),
)


async def conversation(talk: Talk, lines: tuple[str, ...]) -> list[tuple[str, str, object]]:
    """What a bot does for each line: the method, its text, and the texts of buttons."""
    did: list[tuple[str, str, object]] = []
    for line in lines:
        if line.startswith("press "):
            did.append(plain("answerCallbackQuery", await talk.press(line.removeprefix("press "))))
        else:
            did.append(plain("sendMessage", await talk.write(line)))
    return did


def plain(method: str, params: Mapping[str, Any]) -> tuple[str, str, object]:
    markup = params.get("reply_markup") or {}
    if isinstance(markup, str):
        markup = json.loads(markup)
    rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
    buttons = [[button if isinstance(button, str) else button["text"] for button in row] for row in rows if row]
    return method, params.get("text", ""), buttons or bool(markup.get("remove_keyboard"))


async def talk_with(folder: Path, name: str, lines: tuple[str, ...], *command: str) -> list[tuple[str, str, object]]:
    async with fake() as server:
        example = Example(server, folder, name)
        if command:
            example.use(*command)
        async with example:
            return await conversation(Talk(server), lines)


def result_of(main: Any) -> Any:
    found: list[Any] = []

    async def keep() -> None:
        found.append(await main)

    run(keep())
    return found[0]


def test_expenses(tmp_path: Path) -> None:
    did = result_of(talk_with(tmp_path, "ports/expenses.py", EXPENSES))
    assert [text for _, text, _ in did][:4] == [
        "I keep expenses. /add, /list, /total, /cancel",
        "Total: 0",
        "Nothing yet.",
        "I do not understand. /start",
    ]
    assert ("sendMessage", "For what?", [["food", "travel", "rent"]]) in did
    assert ("sendMessage", "That is more than the limit of 1000.", False) in did
    assert did[-1] == ("sendMessage", "Total: 1207", False)


def test_poll(tmp_path: Path) -> None:
    did = result_of(talk_with(tmp_path, "ports/poll.py", POLL))
    assert ("sendMessage", "Where do we eat?", [["home (0)"], ["out (0)"]]) in did
    assert did[-1] == ("answerCallbackQuery", "This poll is over.", False)


@pytest.mark.slow
def test_the_bot_for_aiogram_says_the_same(tmp_path: Path) -> None:
    ours = result_of(talk_with(tmp_path / "ours", "ports/expenses.py", EXPENSES))
    command = (peers.python(), "ports/expenses_aiogram.py")
    assert result_of(talk_with(tmp_path / "theirs", "aiogram", EXPENSES, *command)) == ours


@pytest.mark.slow
def test_the_bot_for_grammy_says_the_same(tmp_path: Path) -> None:
    ours = result_of(talk_with(tmp_path / "ours", "ports/poll.py", POLL))
    node, folder = peers.node()
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "node_modules").symlink_to(folder / "node_modules")
    command = (node, "ports/poll_grammy.mjs")
    assert result_of(talk_with(tmp_path / "theirs", "grammy", POLL, *command)) == ours

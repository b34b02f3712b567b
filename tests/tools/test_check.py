"""`tamis check`: what a person and a machine see of handlers that can never run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .running import Folder

FINE = """
from tamis_telegram import App, Event
app = App()
@app.on("message", name="all")
async def everything(event: Event) -> None: ...
"""
DEAD = (
    FINE
    + """
@app.on("message:text", name="late")
async def late(event: Event) -> None: ...
@app.on("poll", name="order").command("order")
async def order(event: Event) -> None: ...
"""
)


def test_a_bot_without_faults_is_clean(folder: Folder) -> None:
    folder.write("bot.py", FINE)
    result = folder.run("check", "bot:app")
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(folder.good("check", "bot:app", "--json")) == []


def test_each_finding_is_a_line_with_its_place(folder: Folder) -> None:
    folder.write("bot.py", DEAD)
    result = folder.run("check", "bot:app")
    assert result.exit_code == 1
    warning, error = result.stdout.splitlines()
    assert warning.startswith("bot.py:7: warning: handler late never runs: all (")
    assert error.startswith("bot.py:9: error: handler order can never run: match('poll') is for poll, ")


def test_findings_are_json_for_machines(folder: Folder) -> None:
    folder.write("bot.py", DEAD)
    result = folder.run("check", "bot:app", "--json")
    assert result.exit_code == 1
    found = json.loads(result.stdout)
    assert [(one["level"], one["handler"]) for one in found] == [("warning", "late"), ("error", "order")]
    assert all(one["source"].rpartition(":")[0].endswith("bot.py") for one in found)


def test_a_parameter_that_nothing_provides_is_a_finding(folder: Folder) -> None:
    folder.write("bot.py", FINE + "@app.on('poll')\nasync def saves(event: Event, database: complex) -> None: ...\n")
    result = folder.run("check", "bot:app")
    assert result.exit_code == 1
    assert "parameter database: complex is not provided here" in result.stdout


def test_what_cannot_be_loaded_ends_with_two(folder: Folder) -> None:
    folder.write("bot.py", FINE)
    assert folder.run("check", "bot:ap").exit_code == 2

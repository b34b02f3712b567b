"""`tamis replay`: what handlers did with recorded events, and what went wrong, without anything being sent."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from .running import HERE, message, pressed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .running import Folder

TAMIS = (sys.executable, "-c", "from tamis.tools.cli.entry import main; main()")
EXAMPLES = HERE.parents[1] / "examples"

BOT = """\
import asyncio
from tamis_telegram import App, Event, MessageTextEvent
app = App(name="bot", me=1)
log = []

@app.on_start
async def opened(): log.append("opened")

@app.on_stop
async def closed(): print(*log, "closed")

@app.on("message:text").command("fail", name="fail")
async def fail(event: MessageTextEvent) -> None:
    await event.reply("trying")
    raise ValueError("out of tea")

@app.on("message:text").command("wait", name="wait")
async def wait(event: MessageTextEvent) -> None:
    app.gone = asyncio.Event()
    await app.gone.wait()
    await event.reply("gone")

@app.on("message:text").command("go", name="go")
async def go(event: MessageTextEvent) -> None:
    app.gone.set()

@app.on("message:text", name="echo")
async def echo(event: MessageTextEvent) -> None:
    assert await event.reply(event.msg.text) is None
"""


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """The command may tell the log that nobody listens."""
    log = logging.getLogger("tamis")
    before = list(log.handlers)
    yield
    log.handlers[:] = before


def test_it_shows_handlers_calls_and_totals(folder: Folder) -> None:
    folder.write("bot.py", BOT)
    folder.events(message("hi"), pressed("x"), message("/start"))
    assert folder.good("replay", "bot:app", "events.jsonl") == (
        "line 1: message - echo\n"
        "    sendMessage(chat_id=1, text='hi')\n"
        "line 2: callback_query - no handler\n"
        "line 3: message - echo\n"
        "    sendMessage(chat_id=1, text='/start')\n"
        "opened closed\n"
        "3 events: 2 handled, 1 without a handler\n"
        "handlers: echo 2\n"
        "calls: sendMessage 2\n"
    )


def test_errors_and_bad_lines_are_reported_and_the_rest_goes_on(folder: Folder) -> None:
    folder.write("bot.py", BOT)
    folder.events(message("/fail"), '{"update_id": 5', "", "[]", message("hi"))
    result = folder.run("replay", "bot:app", "events.jsonl", "--only-errors")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "line 1: message - fail",
        "    sendMessage(chat_id=1, text='trying')",
        "    error in fail: ValueError: out of tea (bot.py:15)",
        result.stdout.splitlines()[3],
        result.stdout.splitlines()[4],
        "opened closed",
        "4 events: 1 handled, 1 failed, 2 that are no event",
        "handlers: fail 1, echo 1",
        "calls: sendMessage 2",
        "errors: fail: ValueError 1",
    ]
    assert result.stdout.splitlines()[3].startswith("line 2: this is no event: the JSON ends too early")
    assert result.stdout.splitlines()[4].startswith("line 4: this is no event: ")
    assert "Traceback" not in result.output


def test_json_is_for_machines_whatever_the_bot_prints(folder: Folder) -> None:
    folder.write("bot.py", BOT)
    folder.events(message("/fail"), "nothing", message("hi"))
    result = folder.run("replay", "bot:app", "events.jsonl", "--json")
    assert result.exit_code == 1
    said = json.loads(result.stdout)
    assert said["events"][0] == {
        "line": 1,
        "kind": "message",
        "done": True,
        "handlers": ["fail"],
        "calls": [{"method": "sendMessage", "params": {"chat_id": 1, "text": "trying"}}],
        "errors": [{"handler": "fail", "type": "ValueError", "error": "out of tea", "at": "bot.py:15"}],
    }
    assert said["events"][1]["line"] == 2
    assert said["events"][1]["wrong"].startswith("this is no event")
    assert said["events"][2]["handlers"] == ["echo"]
    seconds = said["totals"].pop("seconds")
    assert seconds > 0
    assert said["totals"] == {
        "events": 2,
        "handled": 1,
        "failed": 1,
        "not_done": 0,
        "bad_lines": 1,
        "handlers": {"fail": 1, "echo": 1},
        "calls": {"sendMessage": 2},
        "errors": {"fail: ValueError": 1},
    }
    assert "opened closed" in result.stderr


def test_a_handler_can_wait_for_what_comes_next(folder: Folder) -> None:
    folder.write("bot.py", BOT)
    folder.events(message("/wait"), message("/go"))
    said = folder.good("replay", "bot:app", "events.jsonl", "--timeout", "0.2")
    assert said.startswith("line 2: message - go\nline 1: message - wait\n    sendMessage(chat_id=1, text='gone')\n")


def test_a_handler_that_never_ends_is_told_of(folder: Folder) -> None:
    folder.write("bot.py", BOT)
    folder.events(message("/wait"), message("hi"))
    result = folder.run("replay", "bot:app", "events.jsonl", "--timeout", "0.1")
    assert result.exit_code == 1
    assert "line 1: message - its handler still waits\n" in result.stdout
    assert "2 events: 1 handled, 1 not done\n" in result.stdout


def test_no_call_of_the_app_itself_leaves(folder: Folder) -> None:
    folder.write(
        "live.py",
        "from tamis_telegram import App, Event\n"
        "class Client:\n"
        "    async def call(self, method, params):\n"
        "        raise SystemExit('this would be sent')\n"
        "class Api:\n"
        "    def __init__(self, client):\n"
        "        self.client = client\n"
        "    async def call(self, method, params):\n"
        "        return int(await self.client.call(method, params))\n"
        "    async def get_me(self):\n"
        "        return await self.call('getMe', {})\n"
        "class Live(App):\n"
        "    api_class = Api\n"
        "    def __init__(self):\n"
        "        super().__init__()\n"
        "        self.client = Client()\n"
        "        self._api = Api(self.client)\n"
        "    @property\n"
        "    def api(self):\n"
        "        return self._api\n"
        "    async def stop(self, grace=None):\n"
        "        await self.client.close()\n"
        "        return await super().stop(grace)\n"
        "    async def call(self, method, params):\n"
        "        return await self._api.call(method, params)\n"
        "app = Live()\n"
        "@app.on_start\n"
        "async def opened(): await app.call('getMe', {})\n"
        "@app.on('message', name='report')\n"
        "async def report(event: Event) -> None:\n"
        "    await app.call('sendMessage', {'chat_id': 5, 'text': 'news'})\n"
        "    await app.api.get_me()\n"
        "    await app.client.using(retry=None).call('close', {'not': None})\n"
        "    await event.bot.api.get_me()\n"
        "    await app.client.call('logOut', {})\n"
        "    app.client.download('x')\n",
    )
    folder.events(message("hi"))
    result = folder.run("replay", "live:app", "events.jsonl")
    assert result.stdout.splitlines()[1:6] == [
        "    sendMessage(chat_id=5, text='news')", "    getMe()", "    close()", "    getMe()", "    logOut()",
    ]  # fmt: skip
    assert "error in report: OfflineError: a replay sends nothing, so client.download is not there" in result.stdout


def test_an_app_that_cannot_start_says_why(folder: Folder) -> None:
    folder.write(
        "bot.py",
        "from tamis_telegram import App\napp = App()\n@app.on_start\ndef opened(): raise OSError('no database')\n",
    )
    folder.events(message("hi"))
    said = folder.refused("replay", "bot:app", "events.jsonl", code=1)
    assert said.startswith("bot:app cannot start (calls answer None here):\nTraceback")
    assert said.rstrip().endswith("OSError: no database")


def test_a_router_alone_and_a_recording_from_standard_input(folder: Folder) -> None:
    folder.write("router.py", "from tamis_telegram import Router\nrouter = Router()\n")
    line = json.dumps(message("hi"))
    said = folder.good("replay", "router.py:router", "-", stdin=f"\ufeff{line}\r\n")
    assert said == "line 1: message - no handler\n1 event: 0 handled, 1 without a handler\n"
    folder.events()
    assert folder.good("replay", "router:router", "events.jsonl") == "events.jsonl holds no events\n"
    assert "cannot be read" in folder.refused("replay", "router:router", "nothing.jsonl")


def test_hostile_texts_move_no_cursor(folder: Folder) -> None:
    folder.write("bot.py", BOT)
    folder.events(message("\x1b[2J\nline 9: forged\u202e"))
    said = folder.good("replay", "bot:app", "events.jsonl")
    assert said.splitlines()[1] == "    sendMessage(chat_id=1, text='\\x1b[2J\\nline 9: forged\\u202e')"


def test_the_recorded_example_needs_no_token() -> None:
    environment = {key: value for key, value in os.environ.items() if "TOKEN" not in key} | {"NO_COLOR": "1"}
    done = subprocess.run(
        [*TAMIS, "replay", "examples/echo.py:bot", "examples/updates.jsonl"],
        cwd=EXAMPLES.parent, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "\n29 events: 29 handled\n" in done.stdout
    assert len((EXAMPLES / "updates.jsonl").read_bytes().splitlines()) == 29


def test_a_person_sees_a_bar(folder: Folder) -> None:
    """Behind a terminal: the bar is drawn on standard error, and the report is whole."""
    pty = pytest.importorskip("pty")
    folder.write("bot.py", BOT)
    folder.events(*(message(str(number)) for number in range(50)))
    master, slave = pty.openpty()
    with subprocess.Popen(
        [*TAMIS, "replay", "bot:app", "events.jsonl"],
        cwd=folder.path, stdout=subprocess.PIPE, stderr=slave, env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
    ) as running:  # fmt: skip
        os.close(slave)
        said, _ = running.communicate(timeout=60)
        drawn = b""
        while True:
            try:
                more = os.read(master, 65536)
            except OSError:
                break
            if not more:
                break
            drawn += more
    os.close(master)
    assert b"replaying" in drawn
    assert b"50/50" in drawn
    assert said.count(b"line ") == 50
    assert b"50 events: 50 handled" in said

"""Runs an example as its reader does: in a process of its own, with a token, but against the fake server."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import tamis_telegram
from tamis_bot_api.testing import FakeTelegram

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

EXAMPLES = Path(__file__).parents[2] / "examples"
USER = 111
CHAT = 222
_EXPECTED = re.compile(r"^INFO: |^a request to |^[\d-]+ [\d:,]+ INFO ")
"""What a program logs that runs well."""
_PATIENCE = 30.0
"""Seconds for an answer: the processes of other tests are slow neighbours."""


def run(main: Coroutine[Any, Any, None], seconds: float = 120.0) -> None:
    """Runs a test to its end, or to its failure when it hangs."""
    asyncio.run(asyncio.wait_for(main, seconds))


class Talk:
    """What a user sees and does. Each of these waits for the bot's next call, and gives its parameters."""

    def __init__(self, server: FakeTelegram) -> None:
        self.server = server
        self._seen: dict[str, int] = {}

    async def next(self, method: str) -> Mapping[str, Any]:
        """The next call of a method."""
        number = self._seen[method] = self._seen.get(method, 0) + 1
        return (await self.server.wait_for(method, number, _PATIENCE))[number - 1]

    def push(self, query: str, /, **fields: Any) -> None:
        """Something happens."""
        assert self.server.push(query, **fields) is not None, "the bot does not ask for this"

    async def write(self, text: str, user: int = USER, chat: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        """The user writes; what the bot sends."""
        sender = {"id": user, "is_bot": False, "first_name": "Ann"}
        self.push("message:text", text=text, from_=sender, chat=chat or {"id": CHAT, "type": "private"})
        return await self.next("sendMessage")

    async def said(self, text: str, **options: Any) -> str:
        """The same, and only the text of it."""
        return str((await self.write(text, **options))["text"])

    async def press(self, button: str, user: int = USER) -> Mapping[str, Any]:
        """The user presses a button below the latest message; how the bot answers the press."""
        shown = next(call for call in reversed(self.server.calls) if call.params.get("reply_markup"))
        rows = shown.params["reply_markup"]["inline_keyboard"]
        data = next(shown["callback_data"] for row in rows for shown in row if re.search(button, shown["text"]))
        sender = {"id": user, "is_bot": False, "first_name": "Ann"}
        self.push("callback_query:data", data=data, from_=sender, message=shown.result)
        return await self.next("answerCallbackQuery")


class Example:
    """An example in a process, in a copy of its folder, so that its files stay there."""

    def __init__(self, server: FakeTelegram, folder: Path, name: str, *command: str, **environment: str) -> None:
        self.folder = folder / "examples"
        if not self.folder.exists():
            shutil.copytree(EXAMPLES, self.folder, ignore=shutil.ignore_patterns("__pycache__", "*.db*"))
        self._command = [sys.executable, "-W", "error", *(command or (name,))]
        self._environment = {
            **os.environ, **server.environment, "PYTHONDONTWRITEBYTECODE": "1", **environment,
        }  # fmt: skip
        self._is_ours = True
        self.errors = ""

    def use(self, *command: str) -> None:
        """Runs another program than this Python. It may log as it likes."""
        self._command, self._is_ours = list(command), False

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            *self._command, cwd=self.folder, env=self._environment, stderr=asyncio.subprocess.PIPE
        )
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            self.errors += line.decode()

    async def __aexit__(self, kind: object, *error: object) -> None:
        if kind is None and self.process.returncode is None:
            self.process.send_signal(signal.SIGINT)
        elif self.process.returncode is None:
            self.process.kill()
        code = await self.ended()
        if kind is not None:
            print(self.errors)
            return
        assert code in {0, -signal.SIGKILL}, self.errors
        if not self._is_ours:
            return
        assert [line for line in self.errors.splitlines() if not _EXPECTED.search(line)] == [], self.errors

    async def ended(self) -> int:
        """Its exit code; `errors` then has all that it said."""
        code = await self.process.wait()
        await self._reading
        return code

    async def kill(self) -> None:
        """As a loss of power does."""
        self.process.kill()
        await self.process.wait()


def fake() -> FakeTelegram:
    return FakeTelegram(tamis_telegram)

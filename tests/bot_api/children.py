"""Starts bots in processes of their own, looks at what they did, and stops them."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    import signal

    from tamis_bot_api.testing import FakeTelegram

_CHILD = Path(__file__).with_name("child.py")


class Child:
    """A bot that polls a server. `log` has what its handlers did, over all processes with the same log."""

    def __init__(self, server: FakeTelegram, folder: Path, **options: Any) -> None:
        self.log = folder / "log.txt"
        self._options = {"url": server.url, "token": server.token, "log": str(self.log), **options}
        self._process: asyncio.subprocess.Process | None = None
        self.errors = ""

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, str(_CHILD), json.dumps(self._options), stderr=asyncio.subprocess.PIPE
        )
        self._reading = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_error: object) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self._reading
        await self.process.wait()

    @property
    def process(self) -> asyncio.subprocess.Process:
        assert self._process is not None
        return self._process

    async def _read(self) -> None:
        assert self.process.stderr is not None
        async for line in self.process.stderr:
            self.errors += line.decode()

    def lines(self, what: str) -> list[tuple[str, str]]:
        """Chat and text of what began, or is done."""
        if not self.log.exists():
            return []
        split = [part.split(" ", 2) for part in self.log.read_text().splitlines()]
        return [(chat, text) for kind, chat, text in split if kind == what]

    def by_chat(self) -> dict[str, list[str]]:
        """The texts that were done, by chat, each at its first time."""
        found: dict[str, list[str]] = defaultdict(list)
        for chat, text in self.lines("done"):
            if text not in found[chat]:
                found[chat].append(text)
        return found

    async def until(self, count: int, what: str = "done") -> None:
        """Waits until so many different texts began, or are done."""
        while len({text for _, text in self.lines(what)}) < count:
            if self.process.returncode is not None:
                raise AssertionError(f"the bot ended with {self.process.returncode}:\n{self.errors}")
            await asyncio.sleep(0.02)

    def signal(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    async def end(self, number: signal.Signals | None = None) -> tuple[int, float]:
        """The exit code, and the seconds from the signal until the end."""
        loop = asyncio.get_running_loop()
        before = loop.time()
        if number is not None:
            self.signal(number)
        code = await self.process.wait()
        await self._reading
        return code, loop.time() - before

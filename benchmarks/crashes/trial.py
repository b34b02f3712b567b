"""One bot, one scenario, one signal: started, hit, started again, and left alone until nothing happens any more."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
import time
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import tamis_telegram
from benchmarks.crashes.counts import Outcome, outcome
from benchmarks.workplace import ROOT, BenchmarkError, environment
from tamis_bot_api.testing import FakeTelegram

if TYPE_CHECKING:
    import signal
    from collections.abc import AsyncGenerator, Callable

    from benchmarks.crashes.plan import Scenario
    from benchmarks.crashes.systems import System

PATIENCE = 15.0
"""Seconds that a bot has to end after SIGTERM. Then it is killed, as a supervisor does."""
_LOOK = 0.002


async def trial(system: System, scenario: Scenario, number: signal.Signals) -> Outcome:
    """What a signal costs. Raises `BenchmarkError` where the bot does not work at all."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with FakeTelegram(tamis_telegram) as server:
            for update in scenario.all():
                server.push(update)
            run = _Run(system, scenario, server, folder)
            async with run.bot() as bot:
                await run.until(lambda: len(run.done()) >= scenario.done, bot)
                killed = await _hit(bot, number)
            async with run.bot() as bot:
                await run.rest(bot)
        return outcome(scenario, run.done(), killed=killed)


async def _hit(bot: asyncio.subprocess.Process, number: signal.Signals) -> bool:
    """Sends the signal, and waits for the end. Returns whether it had to be forced."""
    bot.send_signal(number)
    try:
        async with asyncio.timeout(PATIENCE):
            await bot.wait()
    except TimeoutError:
        bot.kill()
        await bot.wait()
        return True
    return False


class _Run:
    """The runs of a bot in one trial, which share a log."""

    def __init__(self, system: System, scenario: Scenario, server: FakeTelegram, folder: Path) -> None:
        self._system, self._scenario, self._server, self._folder = system, scenario, server, folder
        self._log = folder / "log"

    @asynccontextmanager
    async def bot(self) -> AsyncGenerator[asyncio.subprocess.Process]:
        """The bot's process, which is killed in the end if it still runs."""
        command = self._system.command(self._server.url, self._server.token, self._folder)
        env = environment(NO_PROXY="127.0.0.1", no_proxy="127.0.0.1")
        with (self._folder / "errors").open("ab") as errors:
            process = await asyncio.create_subprocess_exec(
                *command, cwd=ROOT, env=env, stdin=asyncio.subprocess.DEVNULL, stdout=errors, stderr=errors
            )
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    def done(self) -> list[int]:
        """The numbers of updates, in the order in which their handlers ended."""
        return [int(line) for line in self._log.read_bytes().split()] if self._log.exists() else []

    async def until(self, condition: Callable[[], bool], bot: asyncio.subprocess.Process) -> None:
        try:
            async with asyncio.timeout(self._scenario.limit):
                while not condition():
                    if bot.returncode is not None:
                        raise self._broken(f"ended by itself with {bot.returncode}")
                    await asyncio.sleep(_LOOK)
        except TimeoutError:
            raise self._broken(f"was not done after {self._scenario.limit:.0f} s") from None

    async def rest(self, bot: asyncio.subprocess.Process) -> None:
        """Waits until the bot polls, has taken all there is, and ends no handler for a while."""
        polls = self._polls()
        await self.until(lambda: self._polls() > polls, bot)
        latest, since = self._size(), time.monotonic()

        def idle() -> bool:
            nonlocal latest, since
            if (size := self._size()) != latest or self._server.updates.waiting:
                latest, since = size, time.monotonic()
            return time.monotonic() - since > self._scenario.silence

        await self.until(idle, bot)

    def _polls(self) -> int:
        return sum(call.method == "getUpdates" for call in self._server.calls)

    def _size(self) -> int:
        return self._log.stat().st_size if self._log.exists() else 0

    def _broken(self, what: str) -> BenchmarkError:
        said = (self._folder / "errors").read_text(errors="replace").strip()[-1500:]
        return BenchmarkError(f"{self._system.name}, {self._scenario.name}: the bot {what}; it said\n{said}")

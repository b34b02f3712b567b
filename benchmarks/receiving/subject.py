"""Bots take turns at the same updates, by polling and by a webhook; rates are medians of the rounds."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import statistics
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tamis_telegram
from benchmarks import peers
from benchmarks.measure import Sheet, interleaved
from benchmarks.receiving.load import CHATS, CONNECTIONS, messages, requests, send
from benchmarks.workplace import ROOT, BenchmarkError, environment
from tamis_bot_api.testing import FakeTelegram

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SUBJECT = "receiving"
WAYS = ("polling", "webhook")
COUNT, FEWER = 100_000, 20_000
"""Updates that we get, and that peers get."""
ROUNDS = 3
_SLOWEST = 150
"""Updates each second; a bot that is slower has lost some and waits for them."""
_START = 30.0


@dataclass(frozen=True, slots=True)
class System:
    """A bot, and how many updates it gets. `library`: what it is made with, empty for ours and for what is no bot."""

    name: str
    module: str
    count: int
    inbox: bool = False
    library: str = ""

    def command(self, *arguments: str, folder: str) -> list[str]:
        python = peers.python() if self.library else sys.executable
        mode = str(Path(folder, "inbox.db")) if self.inbox else ""
        return [python, "-m", f"benchmarks.receiving.{self.module}", *arguments, mode]


def systems(count: int, fewer: int) -> list[System]:
    """All of them; peers get fewer updates."""
    return [
        System("nothing but the load", "alone", count),
        System("Tamis", "bots.tamis_bot", count, inbox=True),
        System("Tamis, `inbox=None`", "bots.tamis_bot", count),
        System("aiogram", "bots.aiogram_bot", fewer, library="aiogram"),
        System("python-telegram-bot", "bots.ptb_bot", fewer, library="python-telegram-bot"),
    ]


def measure(*, quick: bool) -> list[Sheet]:
    """The table. Raises `BenchmarkError` where the peers are missing, or a bot loses updates."""
    peers.python()
    return [sheet(systems(2_000, 1_000), 1)] if quick else [sheet(systems(COUNT, FEWER), ROUNDS)]


def sheet(every: Sequence[System], rounds: int) -> Sheet:
    """A line for each bot."""
    reports: dict[System, list[Mapping[str, Any]]] = {system: [] for system in every}

    def turn(system: System, way: str) -> float:
        report = asyncio.run(run(system, way))
        reports[system].append(report)
        return float(report["rate"])

    turns = {f"{system.name} {way}": partial(turn, system, way) for system in every for way in WAYS}
    figures = interleaved(turns, rounds, warmups=0)
    rates = {name: statistics.median(found) for name, found in figures.items()}
    return Sheet(
        SUBJECT,
        "updates each second",
        ("bot", "updates", *WAYS, "out of order", "memory after a fifth, and growth until the end"),
        [_line(system, rates, reports[system]) for system in every],
        [
            f"medians of {rounds} rounds; {CHATS} chats, the handler counts; all have asyncio's own loop",
            f"polling: all updates wait at the fake server. webhook: {CONNECTIONS} connections, as Telegram opens, and "
            "those of a chat go over one, each when the one before was answered with 200",
            "a bot that loses an update is an error here, not a line; “out of order” counts those that did not "
            "follow the one before in their chat, in all rounds",
            "“nothing but the load”: a bare loop of getUpdates, and a server that says 200 to everything",
        ],
    )


def _line(system: System, rates: Mapping[str, float], reports: Sequence[Mapping[str, Any]]) -> list[str]:
    disorder = sum(report["disorder"] for report in reports)
    growth = max(report["late"] - report["early"] for report in reports) / 1e6
    early = max(report["early"] for report in reports) / 1e6
    memory = f"{early:.0f} MB {growth:+.1f} MB" if early else ""
    return [
        system.name,
        f"{system.count:,}",
        *(f"{round(rates[f'{system.name} {way}'], -2):,.0f}" for way in WAYS),
        "" if not early else str(disorder),
        memory,
    ]


async def run(system: System, way: str) -> Mapping[str, Any]:
    """What a bot says when it has handled all. Raises `BenchmarkError` if it does not."""
    with tempfile.TemporaryDirectory() as folder:
        async with FakeTelegram(tamis_telegram, remember=10) as server:
            port = _free_port()
            if way == "polling":
                for _, raw in messages(system.count):
                    server.push(raw)
            command = system.command(server.url, server.token, str(system.count), way, str(port), folder=folder)
            return await _report(system, way, command, port, Path(folder, "errors"))


async def _report(system: System, way: str, command: Sequence[str], port: int, errors: Path) -> Mapping[str, Any]:
    env = environment(NO_PROXY="127.0.0.1", no_proxy="127.0.0.1")
    with errors.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, env=env, stdout=asyncio.subprocess.PIPE, stderr=file
        )
    assert process.stdout is not None
    sending = asyncio.create_task(_send(system.count, port)) if way == "webhook" else None
    try:
        async with asyncio.timeout(_START + system.count / _SLOWEST):
            line = await process.stdout.readline()
    except TimeoutError:
        line = b""
    finally:
        if sending is not None:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
    if not line:
        said = errors.read_text(errors="replace").strip()[-1500:]
        raise BenchmarkError(f"{system.name}, {way}: not all of {system.count} updates were handled; it said\n{said}")
    report: Mapping[str, Any] = json.loads(line)
    return report


async def _send(count: int, port: int) -> None:
    """Waits for the server of the bot, and sends everything."""
    prepared = requests(count, port)
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.05)
        else:
            writer.close()
            break
    await send(prepared, port)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port

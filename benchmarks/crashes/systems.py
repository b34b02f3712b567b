"""The bots, and how each is run."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import peers

if TYPE_CHECKING:
    from collections.abc import Sequence

BOTS = "benchmarks.crashes.bots"


@dataclass(frozen=True, slots=True)
class System:
    """A bot in a mode. `library` is the distribution it is made with, empty for ours."""

    name: str
    program: str
    mode: str
    library: str = ""

    def command(self, url: str, token: str, folder: Path) -> list[str]:
        """Runs it; what it has done is in `folder / "log"`."""
        arguments = [url, token, str(folder / "log")]
        if self.program.endswith(".mjs"):
            node, installed = peers.node()
            file = Path(__file__).parent / "bots" / self.program
            return [node, str(file), *arguments, self.mode, str(installed)]
        python = peers.python() if self.library else sys.executable
        mode = str(folder / self.mode) if self.mode and not self.library else self.mode
        return [python, "-m", f"{BOTS}.{self.program}", *arguments, mode]


OURS = System("Tamis", "tamis_bot", "inbox.db")
WITHOUT = System("Tamis, `inbox=None`", "tamis_bot", "")
PEERS: Sequence[System] = (
    System("aiogram", "aiogram_bot", "tasks", "aiogram"),
    System("aiogram, `handle_as_tasks=False`", "aiogram_bot", "no-tasks", "aiogram"),
    System("python-telegram-bot", "ptb_bot", "sequential", "python-telegram-bot"),
    System("python-telegram-bot, `concurrent_updates(True)`", "ptb_bot", "concurrent", "python-telegram-bot"),
    System("grammY, `bot.start()`", "grammy_bot.mjs", "start", "grammy"),
    System("grammY, `run(bot)`", "grammy_bot.mjs", "runner", "@grammyjs/runner"),
    System("grammY, `run(bot)` and `sequentialize`", "grammy_bot.mjs", "sequentialize", "@grammyjs/runner"),
)
SYSTEMS = (OURS, WITHOUT, *PEERS)

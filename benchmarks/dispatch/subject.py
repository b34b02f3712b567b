"""Lets all systems take turns at each case, and our app eat a million events.

Each system has a process of its own for each case, so that what one case compiled, cached or left behind is not there
in the next, and all processes of a case take turns. What is timed is the loop from bytes to the next bytes: what a
system does after the handler's body counts, too. NoneBot2 knows no Telegram, so it gets a OneBot V11 event with the
same text, and so do we in its rows.
"""

from __future__ import annotations

import json
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import peers
from benchmarks.dispatch.cases import CASES, GROWING, Case
from benchmarks.measure import Aim, Row, compared, interleaved
from benchmarks.workers import Worker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SUBJECT = "dispatch"
OURS = "tamis"
OURS_ONEBOT = "tamis, OneBot"
GRAMMY = "grammY"
NONEBOT = "NoneBot2"

FIRST = f"here, {GROWING[0].name}"
"""The peer of the last of the growing cases."""
FLAT = 0.833
"""As a ratio: a thousand handlers may cost a fifth more than one."""

ROUND = 0.15
"""Seconds that a system gets in each round; one event at least."""
WARM_UP = 0.5
"""Seconds until V8 and CPython have specialised what runs."""
EVENTS = 1_000_000
"""As many as memory is looked at for, after a tenth of them: by then, all that is made once has been made."""
_MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class System:
    """A system in Python: its module in `systems/`, the distribution that has its version, the events it takes."""

    module: str
    distribution: str
    onebot: bool = False


PYTHON = {
    OURS: System("tamis_telegram", "tamis"),
    "aiogram": System("aiogram", "aiogram"),
    "python-telegram-bot": System("python_telegram_bot", "python-telegram-bot"),
    "pyTelegramBotAPI": System("telebot", "pyTelegramBotAPI"),
    OURS_ONEBOT: System("tamis_onebot", "tamis", onebot=True),
    NONEBOT: System("nonebot", "nonebot2", onebot=True),
}
TELEGRAM_PEERS = (GRAMMY, *(name for name, system in PYTHON.items() if not system.onebot and name != OURS))


def measure(*, quick: bool) -> list[Row]:
    """Rows of each case beside each peer, of the last of the growing cases beside the first, and of memory."""
    peers.python()
    try:
        peers.node()
    except peers.NoNodeError as error:
        systems, note = list(PYTHON), str(error)
        sys.stderr.write(f"benchmarks: {note}\n")
    else:
        systems, note = [OURS, GRAMMY, *list(PYTHON)[1:]], ""
    rows: list[Row] = []
    for case in [*GROWING, *CASES[-2:]] if quick else CASES:
        rows += _rows(case, _figures({name: (name, case) for name in systems}, quick=quick), note)
    # Once more, for these two take turns with each other, as the cases above do not.
    ends = {"tamis": (OURS, GROWING[-1]), FIRST: (OURS, GROWING[0])}
    rows += compared(SUBJECT, GROWING[-1].name, _figures(ends, quick=quick), {FIRST: Aim(times=FLAT)})
    return rows + [_memory(way, EVENTS // 100 if quick else EVENTS) for way in ("handle", "feed")]


def _aim(peer: str, case: Case) -> Aim | None:
    if peer == GRAMMY:
        return Aim(times=1) if case.others >= 10 else Aim(times=0.5)
    if peer == "aiogram" and case in (GROWING[0], GROWING[-1]):
        return Aim(times=40 if case is GROWING[0] else 5000)
    return None


def _rows(case: Case, figures: dict[str, list[float]], note: str) -> list[Row]:
    aims = {peer: _aim(peer, case) for peer in TELEGRAM_PEERS if peer in figures}
    onebot = {"tamis": figures[OURS_ONEBOT], NONEBOT: figures[NONEBOT]}
    return [
        *compared(SUBJECT, case.name, figures, aims, note),
        *compared(SUBJECT, case.name, onebot, {NONEBOT: None}, f"{NONEBOT} and we beside it take a OneBot V11 event"),
    ]


def _figures(jobs: Mapping[str, tuple[str, Case]], *, quick: bool) -> dict[str, list[float]]:
    """Seconds per event in each round, for each job: a system and its case."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        turns = {
            job: _Turn(stack.enter_context(_worker(system, _plan(case, system, folder))))
            for job, (system, case) in jobs.items()
        }
        for turn in turns.values():
            turn.get_ready(0 if quick else WARM_UP)
        return interleaved(turns, 2 if quick else 7, warmups=0)


class _Turn:
    """One round of a worker, of as many events as fit in it."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._last = 0.0  # seconds per event in the round before

    def get_ready(self, seconds: float) -> None:
        """Waits until the worker has run its first event, and keeps it busy this long before it is measured."""
        spent = self._last = self._worker.hello()["first"]
        while spent < seconds:
            spent += self._loops() * self()

    def __call__(self) -> float:
        self._last = float(self._worker.ask({"loops": self._loops()}))
        return self._last

    def _loops(self) -> int:
        return max(1, int(ROUND / self._last))


def _plan(case: Case, name: str, folder: Path) -> Path:
    """The file that tells a worker what to do."""
    onebot = name in PYTHON and PYTHON[name].onebot
    file = folder / f"{name} {case.name}.json"
    plan = {"rules": case.rules, "raw": case.onebot if onebot else case.telegram, "expected": len(case.text)}
    file.write_text(json.dumps(plan), encoding="utf-8")
    return file


def _worker(name: str, file: Path) -> Worker:
    if name == GRAMMY:
        node, folder = peers.node()
        script = str(Path(__file__).with_name("grammy.mjs"))
        return Worker(name, [node, script, str(folder), str(file)], peers.NODE_PINS["grammy"])
    system = PYTHON[name]
    ours = name in (OURS, OURS_ONEBOT)
    python = sys.executable if ours else peers.python()
    command = [python, "-m", "benchmarks.dispatch.worker", system.module, system.distribution, str(file)]
    return Worker(name, command, "" if ours else peers.PINS[system.distribution])


def _memory(way: str, events: int) -> Row:
    """How much more memory our process holds after many events, each from a chat of its own."""
    with Worker(OURS, [sys.executable, "-m", "benchmarks.dispatch.memory_worker", way]) as worker:
        worker.hello()
        worker.ask({"events": events // 10})
        before, after = worker.ask({"events": events})
    name = f"memory after {events:,} events through app.{way}"
    held = f"app.{way}: {before / _MIB:.1f} MiB before, {after / _MIB:.1f} MiB after"
    return Row(SUBJECT, name, after - before, aim=Aim(below=2 * _MIB), note=held, unit="B")


def lines(rows: Sequence[Row], case: Case) -> dict[str, float]:
    """Seconds per event of a case, by system: what `measure` found, told apart again."""
    found: dict[str, float] = {}
    for row in rows:
        if row.name == case.name and row.peer is not None and row.peer_name in (*TELEGRAM_PEERS, NONEBOT):
            found[OURS_ONEBOT if row.peer_name == NONEBOT else OURS] = row.ours
            found[row.peer_name] = row.peer
    return found

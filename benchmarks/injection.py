"""Five dependencies, each made from the one before and from the event, and a handler that takes the last.

aiogram has no dependencies: five middlewares put what they make into the handler's keywords. FastDepends and dishka
are no frameworks for events: what is timed beside them is the same JSON, read, and a call with what it injects.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import peers
from benchmarks.dispatch.cases import behind
from benchmarks.measure import Row, compared, interleaved
from benchmarks.workers import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

SUBJECT = "injection"
NESTED = "five nested dependencies"
ROUND = 0.15
"""Seconds that a system gets in each round."""

SYSTEMS = {
    "tamis": ("tamis", "tamis"),
    "tamis, OneBot": ("tamis_onebot", "tamis"),
    "tamis, the event alone": ("tamis_plain", "tamis"),
    "NoneBot2": ("nonebot", "nonebot2"),
    "aiogram": ("aiogram", "aiogram"),
    "FastDepends": ("fast_depends", "fast-depends"),
    "dishka": ("dishka", "dishka"),
}


def measure(*, quick: bool) -> list[Row]:
    """A row beside each peer, from one run, and one of what five dependencies cost over the event alone."""
    peers.python()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        turns = {name: _turn(stack.enter_context(_worker(name, folder))) for name in SYSTEMS}
        figures = interleaved(turns, 2 if quick else 7, warmups=0 if quick else 2)
    onebot = {"tamis": figures["tamis, OneBot"], "NoneBot2": figures["NoneBot2"]}
    beside = dict.fromkeys(["aiogram", "FastDepends", "dishka"])
    alone = statistics.median(figures["tamis, the event alone"])
    return [
        *compared(SUBJECT, NESTED, figures, beside),
        *compared(SUBJECT, NESTED, onebot, {"NoneBot2": None}, "NoneBot2 and we beside it take a OneBot V11 event"),
        Row(SUBJECT, NESTED, statistics.median(figures["tamis"]), "here, the event alone", alone),
    ]


def _turn(worker: Worker) -> Callable[[], float]:
    loops = max(1, int(ROUND / worker.hello()["first"]))
    return lambda: float(worker.ask({"loops": loops}))


def _worker(name: str, folder: Path) -> Worker:
    system, distribution = SYSTEMS[name]
    case = behind(0)
    file = folder / f"{system}.json"
    file.write_text(case.onebot if system in {"nonebot", "tamis_onebot"} else case.telegram, encoding="utf-8")
    ours = distribution == "tamis"
    python = sys.executable if ours else peers.python()
    command = [python, "-m", "benchmarks.injection_worker", system, distribution, str(file)]
    return Worker(name, command, "" if ours else peers.PINS[distribution])

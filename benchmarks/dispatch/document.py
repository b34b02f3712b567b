"""Writes what was measured into docs/performance.md, between its markers, and draws docs/dispatch.png."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

from benchmarks import pages, peers
from benchmarks.dispatch.cases import CASES, GROWING, MANY
from benchmarks.dispatch.subject import FIRST, GRAMMY, NONEBOT, OURS, OURS_ONEBOT, SUBJECT, TELEGRAM_PEERS, lines
from benchmarks.measure import duration
from benchmarks.workplace import ROOT, BenchmarkError, environment, machine, run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.measure import Row

PAGE = ROOT / "docs" / "performance.md"
PICTURE = ROOT / "docs" / "dispatch.png"
BEGIN, END = pages.markers(SUBJECT)

SHOWN = {OURS: "Tamis", OURS_ONEBOT: "Tamis, OneBot"}
"""Other systems are shown by their names."""


def write(rows: Sequence[Row], warnings: Sequence[str] = ()) -> None:
    """Writes the page, with what is wrong with the figures, and the picture.

    Raises `BenchmarkError` where a system or a marker is missing.
    """
    missing = sorted({*TELEGRAM_PEERS, NONEBOT} - set(lines(rows, GROWING[0])))
    if missing:
        raise BenchmarkError(f"the documentation shows {', '.join(missing)}, too, which could not be measured")
    PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), text(rows, warnings)), encoding="utf-8")
    draw(rows)


def replaced(page: str, between: str) -> str:
    """The page with something else between the markers."""
    return pages.replaced(PAGE.name, page, SUBJECT, between)


def text(rows: Sequence[Row], warnings: Sequence[str] = ()) -> str:
    """The table of cases and systems, and what stands below it."""
    order = [OURS, *TELEGRAM_PEERS, OURS_ONEBOT, NONEBOT]
    table = [
        f"| the handler is | {' | '.join(SHOWN.get(name, name) for name in order)} |",
        "| --- |" + " ---: |" * len(order),
        *(f"| {case.name} | {' | '.join(_cells(found, order))} |" for case in CASES if (found := lines(rows, case))),
    ]
    growth = [f"* {row.name}: {row.show(row.ours)} more ({row.note})" for row in rows if row.unit == "B"]
    flat = [row for row in rows if row.peer_name == FIRST]
    cost = [f"* {row.name}: {row.ours / (row.peer or 1):.2f} times the cost of behind 1" for row in flat]
    ran = f"Medians of one run; {machine()}, {_node()}; {_versions()}."
    return "\n".join([*table, "", ran, *(f"Mind that {warning}." for warning in warnings), "", *cost, *growth])


def draw(rows: Sequence[Row]) -> None:
    """A line for each system over the number of handlers; drawn by the peers' interpreter, which can."""
    found = {case.others: lines(rows, case) for case in GROWING}
    series = [
        {
            "name": SHOWN.get(name, name),
            "points": [[others, figures[name]] for others, figures in found.items()],
            "label": duration(found[MANY][name]),
            "ours": name in SHOWN,
        }
        for name in found[MANY]
    ]
    command = [peers.python(), "-m", "benchmarks.dispatch.plot", str(PICTURE)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(), input=json.dumps(series), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise BenchmarkError(f"the picture could not be drawn: {done.stderr.strip()[-500:]}")


def _cells(found: dict[str, float], order: Sequence[str]) -> list[str]:
    cells: list[str] = []
    for name in order:
        ours = found[OURS_ONEBOT if name == NONEBOT else OURS]
        ratio = "" if name in SHOWN else f" ({times(found[name] / ours)})"
        cells.append(f"{duration(found[name])}{ratio}")
    return cells


def times(ratio: float) -> str:
    """A ratio for people: `0.84×`, `3.2×`, `41×`, `12,300×`."""
    if ratio < 10:
        return f"{ratio:.2g}×"
    return f"{round(ratio, -2 if ratio >= 1000 else 0):,.0f}×"


def _versions() -> str:
    libraries = peers.PINS | {GRAMMY: peers.NODE_PINS["grammy"]}
    return ", ".join(f"{name} {version}" for name, version in libraries.items())


def _node() -> str:
    return f"Node {run([peers.node()[0], '--version'], cwd=ROOT).strip().removeprefix('v')}"

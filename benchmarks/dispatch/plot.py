"""Draws lines on logarithmic axes. Runs in the peers' interpreter, which has matplotlib.

python -m benchmarks.dispatch.plot FILE < SERIES      SERIES: [{"name", "points": [[x, seconds]], "label", "ours"}]
"""

from __future__ import annotations

import json
import sys
from typing import Any

import matplotlib as mpl

mpl.use("Agg")

import matplotlib.pyplot as plt
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

OURS = ("#b3261e", "#e0736c")
OTHERS = ("#1f4e79", "#3a7d44", "#8a5a00", "#5b3a8c", "#555555")
GAP = 0.055
"""Between labels: the least distance, as a part of the axis's height."""


def draw(series: list[dict[str, Any]], file: str) -> None:
    figure, axes = plt.subplots(figsize=(9, 5.2), dpi=150)
    axes.set_xscale("log")
    axes.set_yscale("log")
    ours, others = iter(OURS), iter(OTHERS)
    ends: list[tuple[float, str, str, bool]] = []
    for line in series:
        color = next(ours if line["ours"] else others)
        x, y = zip(*line["points"], strict=True)
        axes.plot(x, y, color=color, linewidth=2.6 if line["ours"] else 1.5, marker="o", markersize=4)
        ends.append((y[-1], f"{line['name']}  {line['label']}", color, line["ours"]))
    _decorate(axes, [x for x, _ in series[0]["points"]])
    _label(axes, ends)
    figure.tight_layout()
    figure.savefig(file, metadata={"Software": None})


def _decorate(axes: Any, ticks: list[float]) -> None:
    axes.xaxis.set_major_locator(FixedLocator(ticks))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    axes.yaxis.set_major_formatter(FuncFormatter(_unit))
    axes.set_xlabel("handlers in front that do not match")
    axes.set_title("From the bytes of an event to its handler: time per event", loc="left", fontsize=12)
    axes.grid(which="major", color="#dddddd", linewidth=0.7)
    axes.set_axisbelow(True)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def _label(axes: Any, ends: list[tuple[float, str, str, bool]]) -> None:
    """Names the lines at their right ends."""
    to_axes = axes.transData + axes.transAxes.inverted()
    last = axes.get_xlim()[1]
    ends = sorted(ends)
    places = apart([to_axes.transform((last, y))[1] for y, *_ in ends])
    for place, (_, text, color, bold) in zip(places, ends, strict=True):
        weight = "bold" if bold else "normal"
        axes.text(1.01, place, text, transform=axes.transAxes, color=color, va="center", fontsize=10, fontweight=weight)


def apart(places: list[float]) -> list[float]:
    """Ascending places, moved until none is closer than `GAP` to the next one: both by the same distance."""
    found = list(places)
    for _ in range(100):
        for below in range(len(found) - 1):
            lacking = GAP - (found[below + 1] - found[below])
            if lacking > 0:
                found[below] -= lacking / 2
                found[below + 1] += lacking / 2
    return found


def _unit(seconds: float, _: int) -> str:
    for factor, unit in ((1, "s"), (1e3, "ms")):
        if seconds * factor >= 0.999:
            return f"{seconds * factor:g} {unit}"
    return f"{seconds * 1e6:g} µs"


if __name__ == "__main__":
    draw(json.load(sys.stdin), sys.argv[1])

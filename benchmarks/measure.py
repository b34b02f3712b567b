"""Repeats, medians and ratios. Subjects take turns, so that what disturbs a run disturbs all of them alike."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


def seconds(action: Callable[[], object]) -> float:
    """How long one call takes."""
    since = time.perf_counter()
    action()
    return time.perf_counter() - since


def interleaved(
    subjects: Mapping[str, Callable[[], float]], rounds: int, *, warmups: int = 1
) -> dict[str, list[float]]:
    """Calls each subject once a round and returns what they returned, by name, in the order of rounds.

    Every round begins with another subject, so that none always follows the same one. Rounds of `warmups` are thrown
    away: they fill the disk's cache and write byte code. Raises `ValueError` without a round.

        interleaved({"ours": ours, "theirs": theirs}, 5)    # {"ours": [0.1, ...], "theirs": [0.3, ...]}
    """
    if rounds < 1:
        raise ValueError(f"{rounds} rounds measure nothing; give 1 or more")
    names = list(subjects)
    found: dict[str, list[float]] = {name: [] for name in names}
    for number in range(-warmups, rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            figure = subjects[name]()
            if number >= 0:
                found[name].append(figure)
    return found


def by_item(rounds: Sequence[Sequence[float]]) -> list[float]:
    """The median over rounds of each item: `[[1, 9], [2, 9], [3, 8]]` is `[2, 9]`."""
    return [statistics.median(figures) for figures in zip(*rounds, strict=True)]


@dataclass(frozen=True, slots=True)
class Aim:
    """What a row should reach: at least `times` as fast as the peer, under `below` of the row's unit, or both."""

    times: float | None = None
    below: float | None = None

    def met(self, ours: float, ratio: float | None) -> bool:
        fast_enough = self.times is None or (ratio is not None and ratio >= self.times)
        return fast_enough and (self.below is None or ours < self.below)

    def __str__(self) -> str:
        return self.text(duration)

    def text(self, show: Callable[[float], str]) -> str:
        """The aim for people; `show` writes a figure of the row."""
        parts = [f"≥ {self.times:g}×"] if self.times is not None else []
        return ", ".join([*parts, f"< {show(self.below)}"] if self.below is not None else parts)


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of ours, in seconds or bytes, beside a peer's. `peer_name` is empty where there is only an aim."""

    subject: str
    name: str
    ours: float
    peer_name: str = ""
    peer: float | None = None
    aim: Aim | None = None
    note: str = ""
    unit: Literal["s", "B"] = "s"

    def show(self, figure: float) -> str:
        """A figure of this row for people."""
        return duration(figure) if self.unit == "s" else size(figure)

    @property
    def ratio(self) -> float | None:
        """How many times as long the peer takes."""
        return None if self.peer is None else self.peer / self.ours

    @property
    def met(self) -> bool | None:
        """Whether the aim is reached; None without an aim."""
        return None if self.aim is None else self.aim.met(self.ours, self.ratio)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is no figure beside another one: a table of its own, with notes below it. Cells are written for people."""

    subject: str
    title: str
    columns: Sequence[str]
    lines: Sequence[Sequence[str]]
    notes: Sequence[str] = ()


def compared(
    subject: str,
    name: str,
    figures: Mapping[str, Sequence[float]],
    aims: Mapping[str, Aim | None],
    note: str = "",
) -> list[Row]:
    """A row for each peer of `aims`, from the medians of `figures`, where ours are under `"tamis"`."""
    ours = statistics.median(figures["tamis"])
    return [Row(subject, name, ours, peer, statistics.median(figures[peer]), aim, note) for peer, aim in aims.items()]


def duration(value: float) -> str:
    """Seconds for people: `1.70 s`, `62.4 ms`, `8.31 µs`."""
    for factor, unit in ((1, "s"), (1e3, "ms")):
        if value * factor >= 1:
            return f"{_three_digits(value * factor)} {unit}"
    return f"{_three_digits(value * 1e6)} µs"


def size(value: float) -> str:
    """Bytes for people: `2.50 MiB`, `0 MiB`, `-0.12 MiB`."""
    return f"{_three_digits(value / 1024**2)} MiB"


def _three_digits(value: float) -> str:
    if value == int(value):
        return str(int(value))
    return f"{value:.{2 if value < 10 else 1 if value < 100 else 0}f}"

"""Processes that are killed, stopped and frozen while they work: the short form of `benchmarks.crashes.chaos`."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2]))
from benchmarks.crashes import chaos


@pytest.mark.parametrize("place", ["inbox", pytest.param("file", marks=pytest.mark.slow)])
def test_nothing_is_lost_mixed_up_or_stuck_whatever_happens_to_the_processes(place: str) -> None:
    tally = asyncio.run(chaos.run(place, signals=6, chats=4, rounds=2, seed=3))
    assert (tally.updates, sum(tally.signals.values())) == (66, 6)
    assert tally.faults == (0, 0, 0, 0)


def test_the_count_sees_what_is_lost_reordered_or_answered_twice() -> None:
    sent = chaos.updates(chats=1, rounds=1)
    tally = chaos.Tally("inbox", len(sent))
    chaos._count(tally, sent, ["handled 1", "handled 3", "ordered 3 3", "handled 2", "handled 3"])
    assert (tally.lost, tally.reordered, tally.repeated) == (6, 1, 1)
    assert tally.wrong == 2  # one that should not be, and one that should

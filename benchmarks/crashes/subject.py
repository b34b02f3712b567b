"""Every bot in both scenarios with both signals; a cell of the table is the worst of its runs."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from benchmarks import peers
from benchmarks.crashes.plan import FAST, SIGNALS, SLOW, TINY, Scenario
from benchmarks.crashes.systems import SYSTEMS, System
from benchmarks.crashes.trial import PATIENCE, trial
from benchmarks.measure import Sheet
from benchmarks.workplace import BenchmarkError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.crashes.counts import Outcome

SUBJECT = "crashes"
AT_ONCE = 4
"""Trials that run side by side: handlers sleep, so they hardly disturb each other."""
ROUNDS: Mapping[Scenario, int] = {FAST: 3, SLOW: 1}


def measure(*, quick: bool) -> list[Sheet]:
    """The table. Raises `BenchmarkError` where a peer is missing or a bot does not work."""
    peers.python()
    peers.node()
    rounds = {TINY: 1} if quick else ROUNDS
    return [asyncio.run(sheet(SYSTEMS, rounds))]


async def sheet(systems: Sequence[System], rounds: Mapping[Scenario, int]) -> Sheet:
    """A line for each system, a column for each signal and scenario. `rounds`: how often each scenario is run."""
    free = asyncio.Semaphore(AT_ONCE)

    async def worst(system: System, scenario: Scenario, name: str) -> Outcome:
        async def once() -> Outcome:
            async with free:
                return await trial(system, scenario, SIGNALS[name])

        found = await asyncio.gather(*(once() for _ in range(rounds[scenario])))
        return max(found, key=lambda outcome: outcome.badness)

    columns = [(name, scenario) for name in SIGNALS for scenario in rounds]
    try:
        async with asyncio.TaskGroup() as group:
            cells = {
                system: [group.create_task(worst(system, scenario, name)) for name, scenario in columns]
                for system in systems
            }
    except* BenchmarkError as several:
        raise _first(several) from None
    return Sheet(
        SUBJECT,
        "lost / repeated / reordered",
        ("bot", *(f"{name}, {scenario.name}" for name, scenario in columns)),
        [(system.name, *(str(cell.result()) for cell in cells[system])) for system in systems],
        [*(_told(scenario, count) for scenario, count in rounds.items()), _DAGGER],
    )


def _told(scenario: Scenario, rounds: int) -> str:
    worst = f"; the worst of {rounds} runs" if rounds > 1 else ""
    return (
        f"{scenario.name}: {scenario.updates} updates wait in {scenario.chats} chats, a handler takes "
        f"{scenario.short:g} s, each seventh {scenario.long:g} s; the signal comes when {scenario.done} are done{worst}"
    )


def _first(several: BaseExceptionGroup[BenchmarkError]) -> BaseException:
    error: BaseException = several
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


_DAGGER = f"†: it had not ended {PATIENCE:g} s after SIGTERM, and was killed"

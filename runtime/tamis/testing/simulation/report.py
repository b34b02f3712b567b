"""The outcome of a simulated run, and the promises that every run is held against."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


class SimulationError(AssertionError):
    """A run broke a promise. The message names the seed, with which the same run happens again."""


@dataclass(frozen=True, slots=True)
class HandlerRun:
    """One run of a handler that ended: of which process and event, and its error, if it raised one."""

    process: str
    handler: str
    event: Any
    error: BaseException | None
    at: float
    """Virtual seconds since the simulation began."""


@dataclass(slots=True)
class Report:
    """What happened in one run. Two runs with one seed have equal `digest`."""

    seed: int
    runs: list[HandlerRun] = field(default_factory=list[HandlerRun])
    kills: int = 0
    steps: int = 0
    seconds: float = 0.0
    """Virtual seconds from the first start until nothing waited any more."""
    parked: int = 0
    digest: int = 0

    def fail(self, what: str) -> SimulationError:
        return SimulationError(
            f"seed {self.seed}: {what}\n"
            f"after {self.steps:,} steps, {self.seconds:.1f} virtual seconds, {self.kills} kills and "
            f"{len(self.runs)} runs of handlers; run it again with `simulate(…, seed={self.seed})`"
        )

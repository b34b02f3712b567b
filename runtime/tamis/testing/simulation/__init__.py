"""Deterministic simulation: a bot under a seeded schedule, with a clock that jumps, slow stores and sudden kills.

    loop.py      an event loop with a virtual clock; a seed decides which task goes on
    stores.py    inbox and sessions that outlive a process, seen through calls that take time
    simulate.py  processes that are fed, killed and started again, until nothing waits
    report.py    the outcome of a run, and the promises that it is held against

>>> from tamis.testing.simulation import simulate
>>> for seed in range(1000):
...     simulate(make_app, updates, seed=seed, kills=2)
"""

from tamis.testing.simulation.report import HandlerRun, Report, SimulationError
from tamis.testing.simulation.simulate import Process, simulate

__all__ = ["HandlerRun", "Process", "Report", "SimulationError", "simulate"]

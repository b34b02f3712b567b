"""For tests of bots: events of any query, and what a bot does with them, without a network.

    tables.py, constraints.py, shapes.py    what the spec says; what a value must hold; what its class allows
    choices.py, objects.py, build.py        who decides what is open; the fields of an object; the JSON
    make.py, commands.py                    from a query to an event; the marks of commands
    diagnostics.py                          what is wrong with what a test gave
    strategies.py                           the same with values drawn by hypothesis, which nothing else needs
    feed.py, kit.py                         a conversation; a bot that is fed with it
    recording.py, outcome.py                what was called, with what, and what came of it
    simulation/                             a whole bot under a seeded schedule, with kills

Users import from their package: `from tamis_telegram.testing import Feed, Kit, events, make`; the simulation, which
knows no spec, from here. A bot that runs imports nothing of this.
"""

from tamis.testing.simulation import HandlerRun, Process, Report, SimulationError, simulate

__all__ = ["HandlerRun", "Process", "Report", "SimulationError", "simulate"]

"""The systems, each set up as its own documentation does it, with handlers that the rules of a case ask for.

Each module has `build(rules, tally)`, which registers a handler per rule, in this order, and returns what takes the
bytes of an event and returns when its handler's body has run. Every handler is a function of its own, and reads the
text.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

Process = Callable[[bytes], Awaitable[object]]


class Tally:
    """What the handlers' bodies count: characters of texts in the one that should run, runs of any other."""

    __slots__ = ("right", "wrong")

    def __init__(self) -> None:
        self.right = 0
        self.wrong = 0

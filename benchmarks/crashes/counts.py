"""What became of the updates, read from the log of the handlers of both runs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.crashes.plan import Scenario


@dataclass(frozen=True, slots=True)
class Outcome:
    """`lost`: never handled to the end. `repeated`: more than once. `reordered`: first after a later one of its chat.

    `killed`: it was asked to stop, and had to be killed.
    """

    lost: int
    repeated: int
    reordered: int
    killed: bool = False

    @property
    def badness(self) -> tuple[int, int, int, bool]:
        """To find the worst of several."""
        return self.lost, self.reordered, self.repeated, self.killed

    def __str__(self) -> str:
        return f"{self.lost} / {self.repeated} / {self.reordered}{' †' if self.killed else ''}"


def outcome(scenario: Scenario, done: Sequence[int], *, killed: bool = False) -> Outcome:
    """`done`: the numbers of updates in the order in which their handlers ended."""
    times = Counter(done)
    latest: dict[int, int] = {}
    reordered = 0
    for number in dict.fromkeys(done):
        chat = scenario.chat_of(number)
        reordered += number < latest.get(chat, -1)
        latest[chat] = max(number, latest.get(chat, -1))
    repeated = sum(count > 1 for count in times.values())
    return Outcome(scenario.updates - len(times), repeated, reordered, killed)

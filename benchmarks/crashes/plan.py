"""What arrives, how long its handlers take, and when the signal comes."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from typing import Any

SEVENTH = 7
"""Every so manieth update takes long."""
SIGNALS = {"kill -9": signal.SIGKILL, "SIGTERM": signal.SIGTERM}


@dataclass(frozen=True, slots=True)
class Scenario:
    """`updates` in `chats`, whose handlers take `short` or `long` seconds; a signal after so many are `done`."""

    name: str
    updates: int
    chats: int
    short: float
    long: float
    done: int

    @property
    def silence(self) -> float:
        """Seconds without a handler's end after which there is nothing left to be done."""
        return self.long + 1.5

    @property
    def limit(self) -> float:
        """Seconds after which a bot that works on one update after the other must be done."""
        return self.updates * (self.short * 6 + self.long) / 7 * 2 + 60

    def all(self) -> list[dict[str, Any]]:
        """The updates, the chats in turn; their texts are what the bots read."""
        return [self._update(number) for number in range(self.updates)]

    def chat_of(self, number: int) -> int:
        return number % self.chats + 1

    def _update(self, number: int) -> dict[str, Any]:
        seconds = self.long if number % SEVENTH == SEVENTH - 1 else self.short
        person = {"id": self.chat_of(number), "first_name": "Ada"}
        return {
            "message": {
                "message_id": number + 1, "date": 1_700_000_000, "text": f"{number} {round(seconds * 1000)}",
                "from": {"is_bot": False, **person}, "chat": {"type": "private", **person},
            }
        }  # fmt: skip


FAST = Scenario("fast", 200, 20, 0.05, 0.2, 30)
SLOW = Scenario("slow", 60, 20, 1.0, 4.0, 4)
TINY = Scenario("fast", 40, 8, 0.02, 0.08, 8)

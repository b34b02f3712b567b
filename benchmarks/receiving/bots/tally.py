"""What the handler of each bot calls. Needs the standard library only, for it runs in the peers' interpreter, too."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

SECRET = "a-secret-of-the-webhook"


class Tally:
    """Counts messages, and whether those of each chat come in order; says what it found when `count` have come."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._last: dict[int, int] = {}
        self._seen = 0
        self._disorder = 0
        self._began = 0.0
        self._early = 0

    def take(self, chat: int, number: int) -> None:
        """The numbers of a chat begin with 1; what is lost or comes twice makes the next one wrong."""
        if not self._seen:
            self._began = time.perf_counter()
        self._disorder += number != self._last.get(chat, 0) + 1
        self._last[chat] = number
        self._seen += 1
        if self._seen == self._count // 5:
            self._early = memory()
        if self._seen == self._count:
            self._report()

    def _report(self) -> None:
        seconds = time.perf_counter() - self._began
        said = {"rate": (self._seen - 1) / seconds, "disorder": self._disorder}
        print(json.dumps({**said, "early": self._early, "late": memory()}), flush=True)


def memory() -> int:
    """Bytes of this process in memory; the most so far, where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

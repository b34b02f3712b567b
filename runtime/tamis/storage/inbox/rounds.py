"""What a worker knows from its last claim: whether anything came since then, and when the next lane is due."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tamis.storage.inbox.wakeup import Wakeup

if TYPE_CHECKING:
    from tamis.storage.inbox.protocol import Clock

_GONE = 60.0
"""Seconds after which a worker that claims nothing is gone."""


class _Round(NamedTuple):
    woken: int
    """The count of the wakeup when the claim began."""
    due: float | None
    """When the next lane is due, by the clock that nobody can set."""
    at: float
    """When it claimed."""


class Rounds:
    """The last claim of each worker of an inbox."""

    def __init__(self, timer: Clock) -> None:
        self.wakeup = Wakeup()
        self._timer = timer
        self._rounds: dict[str, _Round] = {}

    def note(self, worker: str, woken: int, due: float | None) -> None:
        """Notes a claim: the wakeup's count before it, and when the next lane is due."""
        self._rounds.pop(worker, None)
        self._rounds[worker] = _Round(woken, due, self._timer())

    def has_others(self, worker: str) -> bool:
        """Whether another worker of this process claims as well."""
        since = self._timer() - _GONE
        return any(name != worker and last.at > since for name, last in self._rounds.items())

    async def wait(self, timeout: float, worker: str | None) -> None:
        """Waits for what the last claim of a worker did not see; of the worker that claimed last, if none is named."""
        last = self._rounds.get(worker) if worker is not None else next(reversed(self._rounds.values()), None)
        if last is None:
            last = _Round(0, None, 0.0)
        if last.due is not None:
            timeout = min(timeout, max(0.0, last.due - self._timer()))
        await self.wakeup.wait(last.woken, timeout)

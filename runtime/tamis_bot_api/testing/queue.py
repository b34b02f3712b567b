"""The updates that wait, with the semantics of the real server: what is confirmed, or expires, is gone for good."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import NamedTuple

from tamis_bot_api.testing.refusals import Refusal

_TOGETHER = 0.002
"""Seconds that an answer waits for more updates once there is one, as the real server does."""
_CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class WaitingUpdate(NamedTuple):
    """An update in the queue. `lane`: a webhook gets those of one lane one after the other."""

    id: int
    kind: str
    lane: str
    raw: bytes


class UpdateQueue:
    """Updates in the order in which they came.

    `conflict_delay`: seconds that a poll waits before it ends the one before; the real server takes 3.
    """

    def __init__(self, conflict_delay: float = 0.0) -> None:
        self.updates: deque[WaitingUpdate] = deque()
        self.confirmed = 0
        """How many updates are forgotten because they were confirmed."""
        self._conflict_delay = conflict_delay
        self._changed = asyncio.Event()
        self._poll: asyncio.Future[str] | None = None

    def __len__(self) -> int:
        return len(self.updates)

    def add(self, update: WaitingUpdate) -> None:
        self.updates.append(update)
        self._changed.set()

    def clear(self) -> None:
        self.updates.clear()

    def confirm(self, offset: int) -> None:
        """Forgets what is before an offset; a negative one counts from the end."""
        if offset < 0:
            offset = self.updates[max(len(self.updates) + offset, 0)].id if self.updates else 0
        while self.updates and self.updates[0].id < offset:
            self.updates.popleft()
            self.confirmed += 1

    def finish(self, update: WaitingUpdate) -> None:
        """Forgets one that a webhook has taken."""
        if self.updates and self.updates[0] is update:
            self.updates.popleft()
        else:
            self.updates.remove(update)
        self.confirmed += 1

    async def get(self, offset: int, limit: int, timeout: float) -> list[bytes]:
        """Confirms what is before the offset, and gives what comes after; waits for it up to `timeout` seconds.

        Raises `Refusal` (409) when another poll takes its place meanwhile.
        """
        if self._poll is not None:
            await asyncio.sleep(self._conflict_delay)
            self.interrupt(_CONFLICT)
        self.confirm(offset)
        if self.updates or timeout <= 0:
            return self._first(limit)
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            await self._wait(poll, timeout)
        finally:
            if self._poll is poll:
                self._poll = None
        if poll.done():
            raise Refusal(409, poll.result())
        if len(self.updates) < limit and self.updates:
            await asyncio.sleep(_TOGETHER)
        return self._first(limit)

    def interrupt(self, why: str) -> None:
        """Ends the poll that waits, with 409."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(why)
        self._poll = None

    async def _wait(self, poll: asyncio.Future[str], timeout: float) -> None:
        self._changed.clear()
        changed = asyncio.ensure_future(self._changed.wait())
        try:
            await asyncio.wait((poll, changed), timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        finally:
            changed.cancel()

    def _first(self, limit: int) -> list[bytes]:
        return [update.raw for update, _ in zip(self.updates, range(limit), strict=False)]

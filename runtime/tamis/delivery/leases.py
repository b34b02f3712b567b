"""The lanes that a process holds: their leases are renewed in time, or their handlers are cancelled in time."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from tamis.errors import StoreUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tamis.delivery.claimed_lane import ClaimedLane
    from tamis.delivery.inbox_calls import InboxCalls
    from tamis.storage.inbox import LaneClaim

_LOG = logging.getLogger(__name__)


class Leases:
    """Lanes by their claims. `seconds` is how long a lease is, `worker` who has claimed them."""

    def __init__(self, calls: InboxCalls, worker: str, seconds: float) -> None:
        self.seconds = seconds
        self._calls, self._worker = calls, worker
        self._jobs: dict[LaneClaim, ClaimedLane] = {}
        self._renew_at = 0.0
        self._renewing = asyncio.Lock()
        self._is_unsure = False
        self._tick = min(1.0, seconds / 20)

    def __len__(self) -> int:
        return len(self._jobs)

    def __iter__(self) -> Iterator[ClaimedLane]:
        return iter(list(self._jobs.values()))

    def __contains__(self, claim: LaneClaim) -> bool:
        return claim in self._jobs

    def add(self, jobs: Iterable[ClaimedLane], began: float) -> None:
        """Holds lanes whose claim began then."""
        if not self._jobs:
            self._renew_at = began + self.seconds / 3
        self._jobs.update((job.claim, job) for job in jobs)

    def remove(self, job: ClaimedLane) -> None:
        """Holds a lane no longer."""
        self._jobs.pop(job.claim, None)
        if job.is_lost:
            self.doubt()

    def clear(self) -> None:
        self._jobs.clear()

    def is_over(self, job: ClaimedLane) -> bool:
        """Whether a lease ends before it is looked at again."""
        return time.monotonic() >= job.until - 2 * self._tick

    def doubt(self) -> None:
        """Notes that the inbox may take lanes to be held here that are not."""
        self._is_unsure = True

    async def keep(self) -> None:
        """Renews leases for as long as it runs, also while a claim or a wait takes long."""
        while True:
            try:
                await self.renew()
            except StoreUnavailableError as error:
                self._calls.outage.note(error, self._tick)
            except Exception:  # noqa: BLE001 - without it, leases would run out
                _LOG.exception("leases could not be renewed; trying again")
            await asyncio.sleep(min(1.0, self.seconds / 6))

    async def renew(self) -> None:
        """Extends all leases when a third of them is over. Handlers in lanes that are lost are cancelled."""
        async with self._renewing:
            began = time.monotonic()
            if began < self._renew_at:
                return
            jobs = [job for job in self._jobs.values() if not job.is_lost]
            if not jobs:
                return
            lost = set(await self._calls.inbox.renew(self._worker, [job.claim for job in jobs], self.seconds))
            self._renew_at = began + self.seconds / 3
            for job in jobs:
                if job.claim not in lost:
                    job.until = began + self.seconds
                elif job.claim in self._jobs and not job.is_lost:
                    job.lose()

    async def release_others(self) -> None:
        """Releases what the inbox takes to be held here and is not: otherwise nobody would ever claim it."""
        if not self._is_unsure:
            return
        self._is_unsure = False
        try:
            await self._calls.inbox.release_others(self._worker, list(self._jobs))
        except BaseException:
            self._is_unsure = True
            raise

    async def watch(self) -> None:
        """Cancels handlers in time when their leases cannot be renewed, and another worker may take their lanes."""
        while True:
            await asyncio.sleep(self._tick)
            over = [job for job in self if self.is_over(job) and not job.is_lost]
            if over and not await self._has_no_rivals():
                for job in over:
                    if self.is_over(job) and not job.is_lost:  # it may have been renewed meanwhile
                        job.lose()

    async def _has_no_rivals(self) -> bool:
        try:
            async with asyncio.timeout(self._tick):
                return await self._calls.inbox.keep_out_others(self._worker)
        except Exception:  # noqa: BLE001 - who cannot say so is not sure
            return False

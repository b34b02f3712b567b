"""From the inbox to the handlers: claims lanes as there is room, renews their leases, and releases them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import socket
import time
from typing import TYPE_CHECKING, Any

from tamis.delivery.claimed_lane import ClaimedLane
from tamis.delivery.folded_log import FoldedLog
from tamis.delivery.inbox_calls import InboxCalls
from tamis.errors import LaneLostError, StoreUnavailableError, StoreUnusableError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.delivery.intake import Intake
    from tamis.delivery.lanes import Lanes
    from tamis.delivery.sources import AppSources
    from tamis.delivery.worker import Worker
    from tamis.storage.inbox import Inbox, LaneClaim

_LOG = logging.getLogger(__name__)
_LEASE = 30.0
"""Seconds for which a lane is claimed; leases are renewed at a third of it."""
_POLL = 1.0
"""Seconds after which an inbox is asked although it said nothing: another process may have written to it."""
_PRUNE = 300.0
"""Seconds between two times that old ids are forgotten."""
_ALONE = 30.0
"""Seconds for which a suspect waits for others to end, and has the process for itself then."""


class InboxWorker:
    """Works on an inbox for an app, in the lanes of the app. `worker` runs the events. `limit`: lanes at once."""

    def __init__(
        self, worker: Worker, inbox: Inbox, intake: Intake, lanes: Lanes[Any], sources: AppSources, *, limit: int
    ) -> None:
        self.calls = InboxCalls(inbox)
        self.worker, self.intake = worker, intake
        self.lost = FoldedLog(_LOG, "lanes were lost")
        self.late = FoldedLog(_LOG, "updates were too late")
        self._inbox, self._lanes, self._sources, self._limit = inbox, lanes, sources, limit
        self._id = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._jobs: dict[LaneClaim, ClaimedLane] = {}
        self._is_prepared = False
        self._renew_at = 0.0
        self._suspect: _Suspect | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._turn = asyncio.Event()
        """Set when a lane ends: there is room again, or nothing left."""

    # --- life ---------------------------------------------------------------------------------------------------------

    async def open(self) -> None:
        """Opens the inbox. Raises `StoreUnusableError` if it cannot be used until somebody changes something."""
        try:
            await self._inbox.check()
        except StoreUnusableError:
            raise
        except StoreUnavailableError as error:  # it is tried again for as long as it takes
            self.calls.outage.note(error, _POLL)

    async def start(self) -> None:
        """Begins to work."""
        self._sources.begin(self._inbox)
        with contextlib.suppress(StoreUnavailableError):  # later, then
            await self._prepare()
        self._tasks = [asyncio.create_task(loop()) for loop in (self._run, self._watch_leases, self._prune)]

    async def stop_claiming(self) -> None:
        """Begins nothing new: lanes end after the update that they are at. Their leases are renewed meanwhile."""
        self.calls.stopping = True
        self._sources.end()
        self._turn.set()

    async def release_all(self) -> int:
        """Releases the lanes whose handlers were cut off. Returns how many there were."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        left = list(self._jobs.values())
        with contextlib.suppress(StoreUnavailableError):  # then their leases run out
            for job in left:
                await self._inbox.release(job.claim, stopped=job.begun is not None)
        self._jobs.clear()
        self.late.flush()
        self.lost.flush()
        return len(left)

    async def join(self) -> None:
        """Waits until nothing of the app's sources waits in the inbox."""
        while True:
            self._turn.clear()
            if not self._jobs and (await self._inbox.counts(self._sources.own)).waiting == 0:
                return
            await self._wait_for_turn()

    async def _wait_for_turn(self) -> None:
        """Waits until a lane has ended, or a moment."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(_POLL, _LEASE / 3)):
                await self._turn.wait()

    # --- the loop -----------------------------------------------------------------------------------------------------

    async def _run(self) -> None:
        """Renews leases, and then claims lanes: so a lease that is over by now is not mistaken for another's."""
        while True:
            self._turn.clear()
            try:
                if not self._is_prepared:
                    await self._prepare()
                await self._renew()
                claimed = await self._claim_round()
            except StoreUnavailableError as error:
                self.calls.outage.note(error, _POLL)
                await asyncio.sleep(_POLL)
                continue
            except Exception:  # noqa: BLE001 - an app that handles nothing any more must not look as if it did
                _LOG.exception("lanes could not be claimed; trying again in %g s", _POLL)
                await asyncio.sleep(_POLL)
                continue
            self.calls.outage.end()
            if claimed:
                continue
            if self.calls.stopping or self._suspect is not None or self._lanes.count >= self._limit:
                await self._wait_for_turn()
            else:
                await self._inbox.wait(min(_POLL, _LEASE / 3), self._id)

    async def _prepare(self) -> None:
        await self._sources.prepare(self._inbox)
        self._is_prepared = True

    async def _renew(self) -> None:
        """Extends all leases when a third of them is over. Handlers in lanes that are lost are cancelled."""
        began = time.monotonic()
        if not self._jobs or began < self._renew_at:
            return
        lost = set(await self._inbox.renew(self._id, list(self._jobs), _LEASE))
        self._renew_at = began + _LEASE / 3
        for job in list(self._jobs.values()):
            if job.claim in lost:
                job.lose()
            else:
                job.until = began + _LEASE

    async def _watch_leases(self) -> None:
        """Cancels handlers in time when their leases cannot be renewed, and another worker may take their lanes."""
        tick = min(1.0, _LEASE / 20)
        while True:
            await asyncio.sleep(tick)
            over = [job for job in self._jobs.values() if job.until - 2 * tick <= time.monotonic()]
            if over and not await self._has_no_rivals():
                for job in over:
                    job.lose()

    async def _has_no_rivals(self) -> bool:
        try:
            return await self._inbox.keep_out_others(self._id)
        except Exception:  # noqa: BLE001 - who cannot say so is not sure
            return False

    async def _prune(self) -> None:
        while True:
            try:
                await self._inbox.prune()
            except StoreUnavailableError as error:
                _LOG.debug("%s; old ids are forgotten later", error)
            except Exception:  # noqa: BLE001 - the inbox would grow without it
                _LOG.exception("old ids could not be forgotten; trying again in %g s", _PRUNE)
            await asyncio.sleep(_PRUNE)

    # --- lanes --------------------------------------------------------------------------------------------------------

    async def _claim_round(self) -> bool:
        """Claims lanes if there is room, and begins them. Returns whether it may go on at once."""
        if self.calls.stopping:
            return False
        if self._suspect is not None and self._suspect.job.claim not in self._jobs:
            self._suspect = None
        if self._suspect is not None and not self._suspect.is_over:
            return await self._begin_suspect(self._suspect)
        room = self._limit - self._lanes.count
        if room <= 0:
            return False
        jobs = await self._claim(room)
        if jobs and jobs[0].claim.suspect:
            self._suspect = _Suspect(jobs[0])
            return True
        for job in jobs:
            await self._begin(job)
        return bool(jobs)

    async def _claim(self, room: int) -> list[ClaimedLane]:
        """Claims lanes, and knows of them also when it is cancelled meanwhile."""
        began = time.monotonic()
        call = asyncio.ensure_future(
            self._inbox.claim(self._id, room, _LEASE, self._sources.own, self._suspect is None)
        )
        try:
            await asyncio.shield(call)
        except asyncio.CancelledError:
            with contextlib.suppress(StoreUnavailableError):
                self._remember(await call, began)
            raise
        return self._remember(call.result(), began)

    def _remember(self, claims: list[LaneClaim], began: float) -> list[ClaimedLane]:
        if not self._jobs:
            self._renew_at = began + _LEASE / 3
        jobs = [ClaimedLane(self, claim, began + _LEASE) for claim in claims]
        self._jobs.update((job.claim, job) for job in jobs)
        return jobs

    async def _begin(self, job: ClaimedLane) -> None:
        """Puts a lane to work. If there is no room any more, it is for another worker, or for later."""
        if self.calls.stopping or self._lanes.closed or self._lanes.count >= self._limit:
            await self._inbox.release(job.claim)
            self.forget(job)
            return
        await self._lanes.put(("inbox", job.claim), job)

    async def _begin_suspect(self, suspect: _Suspect) -> bool:
        """Begins an update with which processes ended, once nothing else runs that could be the reason."""
        if not suspect.is_begun and (self._lanes.count == 0 or suspect.has_waited):
            suspect.begin()
            await self._begin(suspect.job)
        return False

    def forget(self, job: ClaimedLane) -> None:
        """The lane has been released."""
        self._jobs.pop(job.claim, None)
        # When the lanes have counted it as done, not before.
        asyncio.get_running_loop().call_soon(self._turn.set)

    def go_on_without(self, job: ClaimedLane, end: Callable[[], Awaitable[bool]]) -> None:
        """Ends the update that a lane is at, and goes on with those behind it in another task."""
        task = asyncio.create_task(self._go_on_without(job, end))
        self._tasks = [*(other for other in self._tasks if not other.done()), task]

    async def _go_on_without(self, job: ClaimedLane, end: Callable[[], Awaitable[bool]]) -> None:
        following = ClaimedLane(self, job.claim, job.until)
        following.waiting = job.waiting
        try:
            goes_on = await self.calls.insist(end)
        except LaneLostError as error:
            self.lost.warning("%s", error)
            goes_on = False
        except StoreUnavailableError:
            return  # the app stops; it releases what is left
        except Exception:  # noqa: BLE001 - the lane must not be held for ever
            _LOG.exception("lane %s is released", job.claim.order_key)
            await self.calls.insist(lambda: self._inbox.release(job.claim, begun=True))
            goes_on = False
        if not goes_on or self.calls.stopping:
            if goes_on:
                await self.calls.insist(lambda: self._inbox.release(job.claim))
            self.forget(job)
            return
        following.until = job.until
        self._jobs[job.claim] = following
        await self._lanes.put(("inbox", job.claim), following)


class _Suspect:
    """An update with which processes ended: it is handled with nothing else beside it, as far as that can be."""

    def __init__(self, job: ClaimedLane) -> None:
        self.job = job
        self.is_begun = False
        self._since = time.monotonic()

    @property
    def has_waited(self) -> bool:
        """Whether others have had enough time to end."""
        return time.monotonic() - self._since > _ALONE

    @property
    def is_over(self) -> bool:
        """Whether it has had the process for itself for long enough."""
        return self.is_begun and self.has_waited

    def begin(self) -> None:
        self.is_begun = True
        self._since = time.monotonic()

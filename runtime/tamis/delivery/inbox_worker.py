"""From the inbox to the handlers: claims lanes as there is room, renews their leases, and releases them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import socket
import time
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from tamis.delivery.claimed_lane import ClaimedLane
from tamis.delivery.folded_log import FoldedLog
from tamis.delivery.inbox_calls import InboxCalls
from tamis.delivery.leases import Leases
from tamis.delivery.suspect import Suspect
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
_BEAT = 15.0
"""Seconds between two times that a worker says that it is there."""
_ALONE = 30.0
"""Seconds for which a suspect waits for others to end, and has the process for itself then."""


def _version() -> str:
    """The version of Tamis, and that of the bot where its environment says so."""
    own = os.environ.get("TAMIS_VERSION", "")
    return f"{own} (tamis {version('tamis')})".strip()


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
        self._version = _version()
        self._leases = Leases(self.calls, self._id, _LEASE)
        self._is_prepared = False
        self._suspect: Suspect | None = None
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
        self._tasks = [
            asyncio.create_task(loop())
            for loop in (self._run, self._leases.keep, self._leases.watch, self._prune, self._beat)
        ]

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
        left = list(self._leases)
        with contextlib.suppress(StoreUnavailableError):  # then their leases run out
            for job in left:
                await self._inbox.release(job.claim, stopped=job.begun is not None)
        self._leases.clear()
        self.late.flush()
        self.lost.flush()
        return len(left)

    async def join(self) -> None:
        """Waits until nothing of the app's sources waits in the inbox."""
        while True:
            self._turn.clear()
            if not self._leases and (await self._inbox.counts(self._sources.own)).waiting == 0:
                return
            await self._wait_for_turn()

    async def _wait_for_turn(self) -> None:
        """Waits until a lane has ended, or a moment."""
        moment = min(_POLL, self._leases.seconds / 3)
        if (suspect := self._reserved_for) is not None:
            moment = min(moment, suspect.time_left + 0.001)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(moment):
                await self._turn.wait()

    # --- the loop -----------------------------------------------------------------------------------------------------

    async def _run(self) -> None:
        """Renews leases, and then claims lanes: so a lease that is over by now is not mistaken for another's."""
        while True:
            self._turn.clear()
            try:
                if not self._is_prepared:
                    await self._prepare()
                await self._leases.renew()
                await self._leases.release_others()
                if not await self._claim_round():
                    await self._rest()
            except StoreUnavailableError as error:
                self.calls.outage.note(error, _POLL)
                await asyncio.sleep(_POLL)
            except Exception:  # noqa: BLE001 - an app that handles nothing any more must not look as if it did
                _LOG.exception("lanes could not be claimed; trying again in %g s", _POLL)
                await asyncio.sleep(_POLL)

    async def _rest(self) -> None:
        """Waits until there may be something to claim, and room for it."""
        if self.calls.stopping or self._reserved_for is not None or self._lanes.count >= self._limit:
            await self._wait_for_turn()
            return
        with contextlib.suppress(TimeoutError):  # an inbox that does not come back is asked again
            async with asyncio.timeout(2 * _POLL):
                await self._inbox.wait(min(_POLL, self._leases.seconds / 3), self._id)

    async def _prepare(self) -> None:
        await self._sources.prepare(self._inbox)
        self._is_prepared = True

    async def _prune(self) -> None:
        while True:
            try:
                await self._inbox.prune()
            except StoreUnavailableError as error:
                _LOG.debug("%s; old ids are forgotten later", error)
            except Exception:  # noqa: BLE001 - the inbox would grow without it
                _LOG.exception("old ids could not be forgotten; trying again in %g s", _PRUNE)
            await asyncio.sleep(_PRUNE)

    async def _beat(self) -> None:
        place = f"{socket.gethostname()} {os.getpid()}"
        while True:
            try:
                await self._inbox.heartbeat(self._id, self._version, place)
            except StoreUnavailableError as error:
                _LOG.debug("%s; it is said later that this worker is there", error)
            except Exception:  # noqa: BLE001 - updates are handled all the same
                _LOG.exception("it could not be said that this worker is there")
            await asyncio.sleep(_BEAT)

    # --- lanes --------------------------------------------------------------------------------------------------------

    async def _claim_round(self) -> bool:
        """Claims lanes if there is room, and begins them. Returns whether it may go on at once."""
        if self.calls.stopping:
            return False
        if self._suspect is not None and self._suspect.job.claim not in self._leases:
            self._suspect = None
        if (suspect := self._reserved_for) is not None:
            return await self._begin_suspect(suspect)
        room = self._limit - self._lanes.count
        if room <= 0:
            return False
        jobs = await self._claim(room)
        if jobs and jobs[0].claim.suspect:
            self._suspect = Suspect(jobs[0], _ALONE)
            return True
        for job in jobs:
            await self._begin(job)
        return bool(jobs)

    async def _claim(self, room: int) -> list[ClaimedLane]:
        """Claims lanes, and knows of them also when it is cancelled meanwhile."""
        began = time.monotonic()
        call = asyncio.ensure_future(
            self._inbox.claim(
                self._id, room, self._leases.seconds, self._sources.own, self._suspect is None, self.intake.able
            )
        )
        try:
            await asyncio.shield(call)
        except asyncio.CancelledError:
            with contextlib.suppress(StoreUnavailableError):
                self._remember(await call, began)
            raise
        except BaseException:
            self._leases.doubt()  # it may have been carried out
            raise
        self.calls.outage.end()
        return self._remember(call.result(), began)

    def _remember(self, claims: list[LaneClaim], began: float) -> list[ClaimedLane]:
        jobs = [ClaimedLane(self, claim, began + self._leases.seconds) for claim in claims]
        self._leases.add(jobs, began)
        return jobs

    async def _begin(self, job: ClaimedLane) -> None:
        """Puts a lane to work. If there is no room any more, or it is another app's, it is released."""
        has_room = self._lanes.count < self._limit and not self._lanes.closed
        is_mine = not self._sources.is_another_s(job.claim.source)
        if has_room and is_mine and not self.calls.stopping and not self._leases.is_over(job):
            await self._lanes.put(("inbox", job.claim), job)
            return
        self.forget(job)
        try:
            await self._inbox.release(job.claim)
        except StoreUnavailableError:
            self._leases.doubt()

    @property
    def _reserved_for(self) -> Suspect | None:
        """The suspect for which the process is kept free, if there is one."""
        return self._suspect if self._suspect is not None and not self._suspect.is_over else None

    async def _begin_suspect(self, suspect: Suspect) -> bool:
        """Begins an update with which processes ended, once nothing else runs that could be the reason."""
        if not suspect.is_begun and (self._lanes.count == 0 or suspect.has_waited):
            suspect.begin()
            await self._begin(suspect.job)
        return False

    def forget(self, job: ClaimedLane) -> None:
        """The lane has been released."""
        self._leases.remove(job)
        # When the lanes have counted it as done, not before.
        asyncio.get_running_loop().call_soon(self._turn.set)

    def give_back(self, job: ClaimedLane) -> None:
        """Releases a lane whose work broke off, in another task: that of the lane may be cancelled again."""
        loop = asyncio.get_running_loop()  # raises before there is a coroutine that nobody awaits
        self._keep(loop.create_task(self._give_back(job)))

    async def _give_back(self, job: ClaimedLane, *, begun: bool = True) -> None:
        try:
            await self.calls.insist(lambda: self._inbox.release(job.claim, begun=begun))
        except StoreUnavailableError:
            return  # the app stops; it releases what is left
        except LaneLostError as error:
            self.lost.warning("%s", error)
        except Exception:  # noqa: BLE001 - the inbox is told later which lanes are held
            _LOG.exception("lane %s could not be released; trying again", job.claim.order_key)
            self._leases.doubt()
        self.forget(job)

    def go_on_without(self, job: ClaimedLane, end: Callable[[], Awaitable[bool]]) -> None:
        """Ends the update that a lane is at, and goes on with those behind it in another task."""
        self._keep(asyncio.create_task(self._go_on_without(job, end)))

    def _keep(self, task: asyncio.Task[None]) -> None:
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
            await self._give_back(job)
            return
        if not goes_on:
            self.forget(job)
        elif self.calls.stopping:
            await self._give_back(job, begun=False)
        else:
            following.until = job.until
            self._leases.add([following], time.monotonic())
            await self._lanes.put(("inbox", job.claim), following)

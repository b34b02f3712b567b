"""From the inbox to the handlers: claims lanes as there is room, and ends each update in one of three ways."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import socket
import time
import traceback
from collections import deque
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from tamis.errors import DecodeError, LaneLostError, StoreUnavailableError
from tamis.storage.unit_of_work import UNIT, UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.delivery.intake import Intake
    from tamis.delivery.lanes import Lane, Lanes
    from tamis.dispatch.state import Failure
    from tamis.events.event import Event
    from tamis.storage.inbox import Inbox, LaneClaim, Stored

T = TypeVar("T")
_LOG = logging.getLogger("tamis")
_LEASE = 30.0
"""Seconds for which a lane is claimed; claims are renewed at a third of it."""
_AT_ONCE = 16
"""Updates of a lane that are read together."""
_POLL = 1.0
"""Seconds after which an inbox is asked although it said nothing: another process may have written to it."""
_PRUNE = 300.0
"""Seconds between two times that old ids are forgotten."""
_MOST_INTERRUPTED = 10
"""How often the process may end while it handles an update, before the update is taken to be the reason."""


class Host(NamedTuple):
    """What a pump asks of its app."""

    attempt: Callable[[Event, Lane[Any]], Awaitable[list[Failure]]]
    """One try: what failed, if anything did."""
    delay: Callable[[int], float]
    """Seconds before the next try, by the number of the last one."""
    gave_up: Callable[[Event, Failure, int], None]
    """An event failed so many times, and is not tried again."""
    too_late: Callable[[], None]
    """An update was not handled because its time was over."""


class Work:
    """A lane that is being worked on, and the update in it that is handled right now."""

    __slots__ = ("begun", "claim", "unit", "waiting")

    def __init__(self, claim: LaneClaim) -> None:
        self.claim = claim
        self.waiting: deque[Stored] = deque()
        self.begun: Stored | None = None
        self.unit: UnitOfWork | None = None
        """What the update that is handled changes."""


class Pump:
    """Works on an inbox for an app, in the lanes of the app. `limit`: lanes at once. `attempts`: tries at an update."""

    def __init__(
        self, host: Host, inbox: Inbox, intake: Intake, lanes: Lanes[Any], *, limit: int, attempts: int
    ) -> None:
        self.inbox = inbox
        self._host, self._intake, self._lanes = host, intake, lanes
        self._limit, self._attempts = limit, attempts
        self._worker = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._works: dict[LaneClaim, Work] = {}
        self._stopping = False
        self._tasks: list[asyncio.Task[None]] = []
        self._turn = asyncio.Event()
        """Set when a lane ends: there is room again, or nothing left."""

    def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._claim()), loop.create_task(self._look_after())]

    async def stop_claiming(self) -> None:
        """Begins nothing new: lanes end after the update that they are at."""
        self._stopping = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def give_back(self) -> int:
        """Gives back lanes whose work was cut off. Returns how many there were."""
        left = list(self._works.values())
        with contextlib.suppress(StoreUnavailableError):  # then their leases run out
            for work in left:
                await self.inbox.release(work.claim, begun=work.begun is not None)
        self._works.clear()
        return len(left)

    async def join(self) -> None:
        """Waits until nothing waits in the inbox."""
        while True:
            self._turn.clear()
            if not self._works and (await self.inbox.counts()).waiting == 0:
                return
            await self._a_turn(clear=False)

    async def _a_turn(self, *, clear: bool = True) -> None:
        """Waits until a lane has ended, or a moment."""
        if clear:
            self._turn.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_POLL):
                await self._turn.wait()

    # --- lanes --------------------------------------------------------------------------------------------------------

    async def _claim(self) -> None:
        while True:
            room = self._limit - self._lanes.count
            if room <= 0:
                await self._a_turn()
                continue
            try:
                works = await self._claimed(room)
                for work in works:
                    await self._lanes.put(("inbox", work.claim), work)
                if not works:
                    await self.inbox.wait(_POLL)
            except StoreUnavailableError as error:
                _LOG.error("%s; trying again", error)
                await asyncio.sleep(_POLL)
            except Exception:  # noqa: BLE001 - an app that handles nothing any more must not look as if it did
                _LOG.exception("lanes could not be claimed; trying again")
                await asyncio.sleep(_POLL)

    async def _claimed(self, room: int) -> list[Work]:
        """Claims lanes, and knows of them also when it is cancelled meanwhile."""
        call = asyncio.ensure_future(self.inbox.claim(self._worker, room, _LEASE))
        try:
            await asyncio.shield(call)
        except asyncio.CancelledError:
            with contextlib.suppress(StoreUnavailableError):
                self._remember(await call)
            raise
        return self._remember(call.result())

    def _remember(self, claims: list[LaneClaim]) -> list[Work]:
        works = [Work(claim) for claim in claims]
        self._works.update((work.claim, work) for work in works)
        return works

    async def _look_after(self) -> None:
        """Renews claims, and forgets old ids now and then."""
        pruned = 0.0
        while True:
            try:
                if time.monotonic() - pruned >= _PRUNE or not pruned:
                    pruned = time.monotonic()
                    await self.inbox.prune()
                if self._works:
                    for lost in await self.inbox.renew(list(self._works), _LEASE):
                        _LOG.warning("%s", LaneLostError(*lost))
            except StoreUnavailableError as error:
                _LOG.warning("%s; trying again in %g s", error, _LEASE / 3)
            except Exception:  # noqa: BLE001 - without it, leases would run out
                _LOG.exception("claims could not be renewed; trying again in %g s", _LEASE / 3)
            await asyncio.sleep(_LEASE / 3)

    async def work(self, work: Work, lane: Lane[Any]) -> None:
        """A whole lane, update after update. Runs as one item of the app's lanes."""
        lane.pause()
        try:
            while not lane.given_up:
                if not work.waiting:
                    work.waiting += await self._surely(lambda: self.inbox.next(work.claim, _AT_ONCE))
                    if not work.waiting:
                        await self._surely(lambda: self.inbox.release(work.claim))
                        break
                stored = work.begun = work.waiting.popleft()
                goes_on = await self._handle(stored, work, lane)
                if lane.given_up:
                    return
                work.begun = None
                if not goes_on:
                    break
                if self._stopping:
                    await self._surely(lambda: self.inbox.release(work.claim))
                    break
        except LaneLostError as error:
            _LOG.warning("%s", error)
        except StoreUnavailableError:
            return  # the app stops; `give_back` tries once more
        except Exception:  # noqa: BLE001 - the lane must not be held for ever
            _LOG.exception("lane %s was given back", work.claim.order_key)
            await self._surely(lambda: self.inbox.release(work.claim, begun=True))
        self._end(work)  # not when it was cancelled: `give_back` gives its claim back

    def _end(self, work: Work) -> None:
        self._works.pop(work.claim, None)
        # When the lanes have counted it as done, not before.
        asyncio.get_running_loop().call_soon(self._turn.set)

    def stuck(self, work: Work, failure: Failure) -> Event | None:
        """The handler of a lane ignores its cancellation: its update is parked, and the lane goes on without it."""
        stored = work.begun
        if stored is None:
            return None
        if work.unit is not None:
            work.unit.end()
        self._continue(work, lambda: self.inbox.park(work.claim, stored.seq, str(failure.error)))
        return self._intake.again(stored)

    def suspended(self, work: Work) -> None:
        """A handler waits for another update of its lane: its own one is done, with what it changed so far."""
        stored, unit = work.begun, work.unit
        if stored is None or unit is None:
            return
        changes = unit.changes()

        async def done() -> bool:
            goes_on = await self.inbox.complete(work.claim, stored.seq, changes)
            unit.end()  # what the handler changes after it waited is stored at once
            return goes_on

        self._continue(work, done)

    def _continue(self, work: Work, end: Callable[[], Awaitable[bool]]) -> None:
        task = asyncio.get_running_loop().create_task(self._go_on_without(work, end))
        self._tasks = [*(one for one in self._tasks if not one.done()), task]

    async def _go_on_without(self, work: Work, end: Callable[[], Awaitable[bool]]) -> None:
        """Ends the update that a lane was at, and goes on with those behind it."""
        following = Work(work.claim)
        following.waiting = work.waiting
        try:
            goes_on = await self._surely(end)
        except LaneLostError as error:
            _LOG.warning("%s", error)
            goes_on = False
        except StoreUnavailableError:
            return  # the app stops; `give_back` tries once more
        except Exception:  # noqa: BLE001 - the lane must not be held for ever
            _LOG.exception("lane %s was given back", work.claim.order_key)
            await self._surely(lambda: self.inbox.release(work.claim, begun=True))
            goes_on = False
        if not goes_on or self._stopping:
            if goes_on:
                await self._surely(lambda: self.inbox.release(work.claim))
            self._end(work)
            return
        self._works[work.claim] = following
        await self._lanes.put(("inbox", work.claim), following)

    # --- updates ------------------------------------------------------------------------------------------------------

    async def _handle(self, stored: Stored, work: Work, lane: Lane[Any]) -> bool:
        """One try at an update, and its end. Returns whether the lane goes on."""
        claim = work.claim
        if stored.deadline is not None and stored.deadline < time.time():
            self._host.too_late()
            late = time.time() - stored.deadline
            _LOG.warning(
                "update %s (%r): its time was over %.1f s ago, so it is not handled", _name(stored), stored.kind, late
            )
            return await self._surely(lambda: self.inbox.complete(claim, stored.seq))
        if stored.interrupted >= _MOST_INTERRUPTED:
            why = f"the process ended {stored.interrupted} times while it handled this update"
            _LOG.error("update %s: %s; it is parked", _name(stored), why)
            return await self._surely(lambda: self.inbox.park(claim, stored.seq, why))
        try:
            event = self._intake.again(stored)
        except DecodeError as error:
            why = str(error)
            _LOG.error("update %s: %s", _name(stored), why)
            return await self._surely(lambda: self.inbox.park(claim, stored.seq, why))
        unit = work.unit = UnitOfWork()
        token = UNIT.set(unit)
        try:
            failures = await self._host.attempt(event, lane)
            lane.pause()
            if lane.given_up:  # its update was ended meanwhile
                if failures:
                    self._host.gave_up(event, failures[-1], stored.attempts + 1)
                return False
            return await self._settle(stored, event, claim, unit, failures)
        finally:
            UNIT.reset(token)
            unit.end()

    async def _settle(
        self, stored: Stored, event: Event, claim: LaneClaim, unit: UnitOfWork, failures: list[Failure]
    ) -> bool:
        if not failures:
            try:
                return await self._surely(lambda: self.inbox.complete(claim, stored.seq, unit.changes()))
            except (LaneLostError, asyncio.CancelledError):
                raise
            except Exception as error:  # noqa: BLE001 - what its handlers changed was changed by others meanwhile
                _LOG.error("update %s: what it changed cannot be stored: %r", _name(stored), error, exc_info=error)
                failures = [self._failure(error)]
        failed = failures[-1]
        attempts = stored.attempts + 1
        text = "".join(traceback.format_exception(failed.error))
        if failed.handler is not None:
            text = f"handler {failed.handler.name}:\n{text}"
        if attempts < self._attempts:
            at = time.time() + self._host.delay(attempts)
            await self._surely(lambda: self.inbox.retry(claim, stored.seq, at, text))
            return False
        self._host.gave_up(event, failed, attempts)
        return await self._surely(lambda: self.inbox.park(claim, stored.seq, text))

    def _failure(self, error: Exception) -> Failure:
        from tamis.dispatch.state import Failure

        return Failure(error, None)

    async def _surely(self, call: Callable[[], Awaitable[T]]) -> T:
        """What a call to the inbox gives, once that can be used: handlers do not run again because a disk is full."""
        pause = 0.05
        while True:
            try:
                return await call()
            except StoreUnavailableError as error:
                if self._stopping:
                    raise
                _LOG.error("%s; trying again in %g s", error, pause)
                await asyncio.sleep(pause)
                pause = min(2 * pause, 5.0)


def _name(stored: Stored) -> str:
    return f"{stored.source}:{stored.dedupe_key or stored.seq}".strip(":")

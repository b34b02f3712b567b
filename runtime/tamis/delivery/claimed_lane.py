"""A lane of the inbox that is being worked on: each of its updates is handled, and ends in one of three ways."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections import deque
from typing import TYPE_CHECKING, Any, Protocol

from tamis.delivery.worker import LaneJob
from tamis.dispatch.state import Failure
from tamis.errors import (
    DecodeError,
    LaneLostError,
    StoreUnavailableError,
    StoreUnusableError,
    TransactionLostError,
    left_for,
)
from tamis.storage.unit_of_work import UNIT, UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.delivery.folded_log import FoldedLog
    from tamis.delivery.inbox_calls import InboxCalls
    from tamis.delivery.intake import Intake
    from tamis.delivery.lane import Lane
    from tamis.delivery.worker import Worker
    from tamis.events.event import Event
    from tamis.storage.inbox import LaneClaim, Stored
    from tamis.storage.unit_of_work import Change

_LOG = logging.getLogger(__name__)
_AT_ONCE = 16
"""Updates of a lane that are read together."""
_MOST_INTERRUPTED = 10
"""How often the process may end while it handles an update, before the update is taken to be the reason."""


_LEFT, _LEFT_LONG = 1.0, 10.0
"""Seconds, at least and at most, after which an update is tried again whose session is left to another process."""


class LaneOwner(Protocol):
    """What a claimed lane needs of the worker that claimed it."""

    calls: InboxCalls
    worker: Worker
    intake: Intake
    lost: FoldedLog
    late: FoldedLog

    def forget(self, job: ClaimedLane) -> None:
        """The lane has been released."""

    def give_back(self, job: ClaimedLane) -> None:
        """Releases a lane whose work broke off, in another task: that of the lane may be cancelled again."""

    def go_on_without(self, job: ClaimedLane, end: Callable[[], Awaitable[bool]]) -> None:
        """Ends the update that a lane is at, and goes on with those behind it in another task."""


class ClaimedLane(LaneJob):
    """A lane that this process holds. `until` is when its lease is over, by the monotonic clock."""

    __slots__ = ("_lane", "_owner", "begun", "claim", "is_lost", "unit", "until", "waiting")

    def __init__(self, owner: LaneOwner, claim: LaneClaim, until: float) -> None:
        self._owner = owner
        self._lane: Lane[Any] | None = None
        self.claim = claim
        self.until = until
        self.waiting: deque[Stored] = deque()
        self.begun: Stored | None = None
        """The update that is handled right now."""
        self.unit: UnitOfWork | None = None
        """What that one changes."""
        self.is_lost = False
        """Whether somebody else may have the lane by now."""

    def lose(self) -> None:
        """Cancels the handler: its lane is another worker's, which handles the same update again."""
        self.is_lost = True
        self._owner.lost.warning("%s", LaneLostError(self.claim.order_key, self.claim.epoch))
        if self._lane is None:
            self._owner.forget(self)
        else:
            self._lane.cut_off()

    async def run(self, lane: Lane[Any]) -> None:
        """A whole lane, update after update."""
        if self.is_lost:
            return
        lane.pause()
        self._lane = lane
        try:
            if await self._work(lane):
                return  # another task goes on with the lane
        except LaneLostError as error:
            self._owner.lost.warning("%s", error)
        except StoreUnavailableError:
            return  # the app stops; it releases what is left
        except asyncio.CancelledError:
            if not self.is_lost:
                if lane.has_to_end():
                    raise  # the app releases what is left
                _LOG.exception("lane %s is released: other code cancelled its work", self.claim.order_key)
                self._owner.give_back(self)
                return
        except Exception:  # noqa: BLE001 - the lane must not be held for ever
            _LOG.exception("lane %s is released", self.claim.order_key)
            self._owner.give_back(self)
            return
        finally:
            self._lane = None
        self._owner.forget(self)

    async def _work(self, lane: Lane[Any]) -> bool:
        """Handles the updates of the lane. Returns whether somebody else goes on with it."""
        insist, inbox = self._owner.calls.insist, self._owner.calls.inbox
        if self.claim.suspect:
            await insist(lambda: inbox.begin(self.claim))
        while not self.is_lost:
            if not self.waiting:
                self.waiting += await insist(lambda: inbox.next(self.claim, _AT_ONCE))
                if not self.waiting:
                    await self._release()
                    return False
            stored = self.begun = self.waiting.popleft()
            goes_on = await self._handle(stored, lane)
            if lane.given_up:
                return True
            self.begun = None
            if not goes_on or self.is_lost:
                return False
            if self._owner.calls.stopping:
                await self._release()
                return False
        return False

    async def _release(self) -> None:
        inbox = self._owner.calls.inbox
        await self._owner.calls.insist(lambda: inbox.release(self.claim))

    # --- handlers that leave their lane -------------------------------------------------------------------------------

    def on_stuck(self, failure: Failure) -> Event | None:
        """The handler ignores its cancellation: its update is parked, and the lane goes on without it."""
        stored = self.begun
        if stored is None:
            return None
        unit = self.unit
        if unit is not None:
            unit.end()
        inbox = self._owner.calls.inbox

        async def park() -> bool:
            if unit is not None:
                await _roll_back(unit)
            return await inbox.park(self.claim, stored.seq, str(failure.error))

        self._owner.go_on_without(self, park)
        return self._owner.intake.again(stored)

    def on_suspended(self) -> None:
        """The handler waits for another update of its lane: its own one is done, with what it changed so far."""
        stored, unit = self.begun, self.unit
        if stored is None or unit is None:
            return
        changes = unit.changes()

        async def complete() -> bool:
            goes_on = await self._complete(stored, unit, changes)
            unit.end()  # what the handler changes after it waited is stored at once
            return goes_on

        self._owner.go_on_without(self, complete)

    # --- updates ------------------------------------------------------------------------------------------------------

    async def _handle(self, stored: Stored, lane: Lane[Any]) -> bool:
        """One try at an update, and its end. Returns whether the lane goes on."""
        late = 0.0 if stored.deadline is None else time.time() - stored.deadline
        if late > 0:
            return await self._park_late(stored, late)
        if stored.interrupted >= _MOST_INTERRUPTED:
            return await self._park_interrupted(stored)
        if not self._owner.intake.is_able_to(stored):
            return await self._meet_unknown_kind(stored)
        return await self._try(stored, lane)

    async def _try(self, stored: Stored, lane: Lane[Any]) -> bool:
        try:
            event = self._owner.intake.again(stored)
        except DecodeError as error:
            _LOG.error("update %s: %s", _name_of(stored), error)
            return await self._park(stored, str(error))
        if event.problems and (refusal := self._owner.worker.park_misfit(event)) is not None:
            return await self._park(stored, str(refusal), tried=False)
        unit = self.unit = UnitOfWork()
        token = UNIT.set(unit)
        try:
            failures = await self._owner.worker.try_event(event, lane)
            lane.pause()
            if self.is_lost:
                return False
            if lane.given_up:  # its update was ended meanwhile
                if failures:
                    self._owner.worker.park(event, failures[-1], stored.attempts + 1)
                return False
            return await self._settle(stored, event, unit, failures)
        finally:
            UNIT.reset(token)
            unit.end()
            if unit.transaction is not None and not lane.given_up:
                await _roll_back(unit)

    async def _park(self, stored: Stored, why: str, *, tried: bool = True) -> bool:
        inbox = self._owner.calls.inbox
        return await self._owner.calls.insist(lambda: inbox.park(self.claim, stored.seq, why, tried=tried))

    async def _park_interrupted(self, stored: Stored) -> bool:
        why = f"the process ended {stored.interrupted} times while it handled this update"
        _LOG.error("update %s: %s; it is parked", _name_of(stored), why)
        return await self._park(stored, why)

    async def _meet_unknown_kind(self, stored: Stored) -> bool:
        """Who accepted the update knew its kind: it is left to such a worker, and parked if none comes."""
        patience = self._owner.intake.able.patience
        if time.time() - stored.received < patience:
            await self._release()
            return False
        why = f"no worker knows the kind {stored.kind!r}: the update has waited for one for {patience:g} s"
        _LOG.error("update %s: %s; it is parked", _name_of(stored), why)
        return await self._park(stored, why, tried=False)

    async def _leave(self, stored: Stored, failure: Failure, text: str) -> bool:
        """Another process may know the session that the update answers: it is tried again, here or there, uncounted.

        The tries are rarer and rarer, as many conversations may be under way while a deploy rolls.
        """
        inbox = self._owner.calls.inbox
        waited = time.time() - stored.received
        delay = min(left_for(failure.error), max(_LEFT, min(_LEFT_LONG, waited / 8)))
        await self._owner.calls.insist(lambda: inbox.retry(self.claim, stored.seq, delay, text, tried=False))
        return False

    async def _park_late(self, stored: Stored, late: float) -> bool:
        """It is too late for the source; a person may think otherwise, so the update is kept."""
        self._owner.worker.on_expired()
        self._owner.late.warning(
            "update %s (%r): its time was over %.1f s ago, so it is parked", _name_of(stored), stored.kind, late
        )
        why = f"too late: its time was over {late:.1f} s ago"
        return await self._park(stored, f"{stored.error}\n{why}" if stored.error else why, tried=False)

    async def _complete(self, stored: Stored, unit: UnitOfWork, changes: list[Change]) -> bool:
        """Ends an update with what it changed: in the transaction of its handlers, if they have used one."""
        if unit.transaction is not None:
            goes_on = await unit.transaction.complete(self.claim, stored.seq, changes)
            await _roll_back(unit)  # of which nothing is left to be undone
            return goes_on
        inbox = self._owner.calls.inbox
        return await self._owner.calls.insist(lambda: inbox.complete(self.claim, stored.seq, changes))

    def _is_outage(self, error: BaseException) -> bool:
        """Whether a handler failed because the server of the inbox, where its conversations are, too, was away."""
        place = getattr(self._owner.calls.inbox, "place", None)
        lasting = isinstance(error, StoreUnusableError)
        return isinstance(error, StoreUnavailableError) and not lasting and error.store == place

    async def _handle_again(self, stored: Stored, why: str) -> bool:
        """Nothing that its handlers wrote is there, and that is not their fault."""
        self._owner.late.warning("update %s is handled again, because its database was away: %s", _name_of(stored), why)
        inbox = self._owner.calls.inbox
        if not self._owner.calls.stopping:
            await asyncio.sleep(self._owner.worker.delay_after(1))
        await self._owner.calls.insist(lambda: inbox.release(self.claim, stopped=True))
        return False

    async def _settle(self, stored: Stored, event: Event, unit: UnitOfWork, failures: list[Failure]) -> bool:
        inbox, insist = self._owner.calls.inbox, self._owner.calls.insist
        if unit.transaction is not None and unit.transaction.is_lost:
            return await self._handle_again(stored, "its connection broke")
        if failures and self._is_outage(failures[-1].error):
            return await self._handle_again(stored, str(failures[-1].error))
        if not failures:
            try:
                return await self._complete(stored, unit, unit.changes())
            except TransactionLostError as error:
                return await self._handle_again(stored, str(error))
            except (LaneLostError, StoreUnavailableError, asyncio.CancelledError):
                raise
            except Exception as error:  # noqa: BLE001 - what its handlers changed was changed by others meanwhile
                what = "update %s: what it changed cannot be stored: %r"
                _LOG.error(what, _name_of(stored), error, exc_info=error)
                failures = [Failure(error, None)]
        await _roll_back(unit)  # it may lock what the following writes
        failed = failures[-1]
        attempts = stored.attempts + 1
        text = "".join(traceback.format_exception(failed.error))
        if failed.handler is not None:
            text = f"handler {failed.handler.name}:\n{text}"
        if left_for(failed.error) > 0:
            return await self._leave(stored, failed, text)
        if attempts < self._owner.worker.attempts:
            self._owner.worker.release_temporary(failures)
            delay = self._owner.worker.delay_after(attempts)
            await insist(lambda: inbox.retry(self.claim, stored.seq, delay, text))
            return False
        self._owner.worker.park(event, failed, attempts)
        return await self._park(stored, text)


async def _roll_back(unit: UnitOfWork) -> None:
    """Lets go of the transaction of an update. A cancellation does not come between."""
    if unit.transaction is not None:
        await asyncio.shield(unit.transaction.roll_back())


def _name_of(stored: Stored) -> str:
    return f"{stored.source}:{stored.dedupe_key or stored.seq}".strip(":")

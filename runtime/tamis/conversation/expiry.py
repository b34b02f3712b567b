"""Deadlines of sessions: each that is past its own is ended, after its branch for that."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING

from tamis.conversation.resuming import Resuming
from tamis.conversation.saved import is_over
from tamis.dispatch.cancellation import is_loop_ending, take_back
from tamis.errors import SessionChangedError, SessionStateError, StaleSessionError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.conversation.context import SessionContext
    from tamis.dispatch.run import Tree
    from tamis.storage.sessions import Reach, SessionRecord

_LOG = logging.getLogger(__name__)
_AT_ONCE = 100
"""Branches for timeouts that run at one time."""
_LOOK_AGAIN = 5.0
"""Seconds after which deadlines are looked for that another process set."""


class Expiry:
    """Looks after the deadlines of all sessions in a store, for the tree that is there then."""

    def __init__(self, context: SessionContext, tree: Callable[[], Tree]) -> None:
        self._context = context
        self._tree = tree
        self._late: set[asyncio.Task[None]] = set()
        """The branches for timeouts that run."""
        self._expiring: asyncio.Task[None] | None = None
        self._is_stopped = False
        """Whether branches are being cut off."""

    def start(self) -> None:
        """Looks after deadlines from now on."""
        if self._expiring is None:
            self._is_stopped = False
            self._context.deadline_set = asyncio.Event()
            self._expiring = asyncio.create_task(self._expire())

    async def stop(self) -> None:
        """Looks after deadlines no more. Branches that run have a second to end."""
        if self._expiring is None:
            return
        expiring, self._expiring = self._expiring, None  # it looks at that: a client of a store may lose a cancel()
        if self._context.deadline_set is not None:
            self._context.deadline_set.set()
        tasks = {expiring, *self._late}
        await asyncio.wait(tasks, timeout=1)
        self._is_stopped = True
        for task in tasks:
            task.cancel()

    async def _expire(self) -> None:
        sooner = self._context.deadline_set
        mine = asyncio.current_task()
        while sooner is not None and self._expiring is mine:
            sooner.clear()
            try:
                await self._find_late()
                due_in = await self._context.store.due_in(self._reach())
            except Exception as error:  # noqa: BLE001 - the store may come back
                _LOG.error("deadlines of sessions could not be looked for: %r", error)
                due_in = None
            if len(self._late) >= _AT_ONCE:
                await asyncio.wait({*self._late}, timeout=_LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED)
                continue
            seconds = _LOOK_AGAIN if due_in is None else min(_LOOK_AGAIN, due_in)
            # Not `wait_for`: before Python 3.12 it loses a cancellation that comes together with what it waits for.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds + 0.001):
                    await sooner.wait()

    async def expire(self) -> int:
        """Ends the sessions that are past their deadline, each with its branch for that; returns how many."""
        ended = 0
        while found := await self._find_late():
            ended += found
            while self._late:
                await asyncio.wait({*self._late})
        return ended

    async def _find_late(self) -> int:
        """Begins with what is past its deadline, side by side, so that nothing waits for a branch that takes long."""
        found = 0
        while (room := _AT_ONCE - len(self._late)) > 0:
            context = self._context
            records = await context.store.expired(room, context.name, context.lease, self._reach())
            for record in records:
                task = asyncio.create_task(self._run_timeout_branch(record))
                self._late.add(task)
                task.add_done_callback(self._late.discard)
            found += len(records)
            if not records:
                break
        return found

    def _reach(self) -> Reach:
        return self._context.reach_of((name, plan.steps.digest) for name, plan in self._tree().steps.items())

    async def _run_timeout_branch(self, record: SessionRecord) -> None:
        """Runs the branch for it, for as long as the session is claimed, and ends it."""
        who = f"session {record.id} of handler {record.handler}"
        tree = self._tree()
        plan = tree.steps.get(record.handler)
        if plan is None:
            await self._park(record, SessionChangedError(record.id, record.handler, record.step, ()))
            return
        try:
            if plan.late is not None and not is_over(record):
                async with asyncio.timeout(self._context.lease):
                    if await Resuming.late(self._context, tree, plan, record):
                        return
        except SessionStateError as error:
            await self._park(record, error)
            return
        except asyncio.CancelledError as error:
            if self._has_to_end():
                raise
            _LOG.error("%s: its branch for timeouts was cancelled by code of the bot", who, exc_info=error)
        except Exception as error:  # noqa: BLE001 - the session is over all the same
            _LOG.error("%s: its branch for timeouts failed: %r", who, error)
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            await take_back(task, self._has_to_end)
        await self._try_to_end(who, lambda: self._context.store.finish(record))

    def _has_to_end(self) -> bool:
        """Whether a cancellation of a branch is meant for it: all of them end. It runs again when its claim is over."""
        return self._is_stopped or is_loop_ending()

    async def _park(self, record: SessionRecord, error: Exception) -> None:
        """Sets a session aside with which nobody can go on."""
        who = f"session {record.id} of handler {record.handler}"
        _LOG.error("%s is past its deadline, and is parked: %s", who, error)
        await self._try_to_end(who, lambda: self._context.store.park(record, str(error)))

    async def _try_to_end(self, who: str, end: Callable[[], Awaitable[None]]) -> None:
        try:
            await end()
        except StaleSessionError:
            pass  # the lease ran out, and somebody else took it
        except Exception as error:  # noqa: BLE001 - it comes again
            _LOG.error("%s is past its deadline, and could not be ended: %r", who, error)

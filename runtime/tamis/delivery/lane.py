"""One lane: what waits for a key, what runs, and which cancellations are whose."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from tamis.dispatch.cancellation import is_loop_ending, take_back
from tamis.time_limits import TURN

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Lane(Generic[T]):
    """What waits for one key, and what runs. `since` is when what runs began, in the loop's time; None: it waits."""

    __slots__ = (
        "_leave", "cancelled", "culprit", "given_up", "is_cut_off", "is_slow", "since", "suspended", "task", "turn",
        "waiting",
    )  # fmt: skip

    def __init__(self, leave: Callable[[Lane[T]], None]) -> None:
        self._leave = leave
        self.waiting: deque[T] = deque()
        self.task: asyncio.Task[None] | None = None
        self.since: float | None = None
        self.cancelled: float | None = None
        """When it was cancelled for taking too long."""
        self.culprit: Any = None
        """What was running when it was."""
        self.given_up = False
        """Whether what runs is no longer part of the lane."""
        self.suspended = False
        """Whether that is because it waits for another item."""
        self.is_cut_off = False
        """Whether what runs has to end at once: the app stops, or the lane is another worker's."""
        self.is_slow = False
        """Whether it was logged that what runs takes long."""
        self.turn: object = None
        """What `TURN` is in the code that runs."""

    def begin(self) -> None:
        """A try at an item begins: the code of this context, and the tasks that it starts, belong to it."""
        self.turn = object()
        TURN.set(self.turn)
        self.resume()

    def end(self) -> None:
        """The try is over: tasks that it left behind have no part in the lane, and the time limit does not count."""
        self.turn = None
        self.since = None

    def suspend(self) -> None:
        """What runs waits for another item of this lane, which goes on without it. Others wait apart from it anyway."""
        if not self.given_up and TURN.get() is self.turn:
            self.suspended = True
            self._leave(self)

    def pause(self) -> None:
        """What runs is waiting on purpose; the time limit does not count."""
        self.since = None

    def resume(self) -> None:
        """The time limit counts from now on."""
        self.since = asyncio.get_running_loop().time()
        self.is_slow = False

    @property
    def timed_out(self) -> bool:
        return self.cancelled is not None

    def recover(self) -> None:
        """The cancellation has been taken note of; the lane goes on."""
        self.cancelled = None
        if self.task is not None:
            self.task.uncancel()

    def cut_off(self) -> None:
        """Cancels what runs. It is no failure: the item is not done, and not tried again here."""
        self.is_cut_off = True
        if self.task is not None:
            self.task.cancel()

    def cancel(self, task: asyncio.Task[Any]) -> None:
        """Cancels a task of what runs on purpose. If that is the handler itself, and has left the lane, it is over."""
        if task is self.task and self.given_up:
            self.cut_off()
        else:
            task.cancel()

    def has_to_end(self) -> bool:
        """Whether a cancellation that has arrived ends the lane: it was cut off, or the whole event loop ends."""
        self.is_cut_off = self.is_cut_off or is_loop_ending()
        return self.is_cut_off

    async def settle(self) -> None:
        """Takes back every cancellation of the task that neither the lanes nor the app asked for."""
        task = self.task
        if task is None or self.is_cut_off or not task.cancelling():
            return
        await take_back(task, self.has_to_end)

"""Who asked for a cancellation: those who end things, or code of a bot, which cancels tasks, its own one, too."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def is_loop_ending() -> bool:
    """Whether every other task of the event loop is being cancelled, as `asyncio.run` does at its end."""
    current = asyncio.current_task()
    return all(task.cancelling() for task in asyncio.all_tasks() if task is not current)


async def take_back(task: asyncio.Task[object], has_to_end: Callable[[], bool]) -> None:
    """Takes back every cancellation of the current task, unless it has to end: then the cancellation is raised.

    Code in a handler leaves some behind: it cancels its own task, or swallows the cancellation by somebody else; on
    Python 3.11 each task group that fails does. What the task does next has nothing to do with that.
    """
    try:
        await asyncio.sleep(0)  # it may be on its way still
    except asyncio.CancelledError:
        if has_to_end():
            raise
    while task.uncancel():
        pass

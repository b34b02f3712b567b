""" "typing…" and its like, shown again every few seconds: clients hide each after five."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from tamis.errors import CannotFillError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

_LOG = logging.getLogger(__name__)
EVERY = 4.5


@asynccontextmanager
async def chat_action(
    event: Any, action: str = "typing", *, after: float = 0.0, every: float = EVERY
) -> AsyncGenerator[None]:
    """Shows an action in the event's chat for as long as the block runs.

    `after`: seconds before it is shown the first time, so that a quick answer shows none. `every`: seconds between two
    calls. A call that fails ends the showing, is logged, and does not concern the block.
    """
    task = asyncio.create_task(_show(event, action, after, every))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])  # not awaited itself: a cancellation of this block is not to be taken for the task's


async def _show(event: Any, action: str, after: float, every: float) -> None:
    await asyncio.sleep(after)
    while True:
        try:
            await event.reply_chat_action(action=action)
        except Exception as error:  # noqa: BLE001 - whatever it is, it does not concern the block
            level = logging.DEBUG if isinstance(error, CannotFillError) else logging.WARNING
            _LOG.log(level, "the action %r is shown no more: %s", action, error)
            return
        await asyncio.sleep(every)


def show_chat_action(
    action: str = "typing", *, after: float = 0.5, every: float = EVERY
) -> Callable[[Any, Any], Awaitable[None]]:
    """A middleware: shows an action while the handlers behind it run, if they take longer than `after` seconds."""

    async def show(event: Any, next: Any) -> None:
        async with chat_action(event, action, after=after, every=every):
            await next(event)

    return show

"""Calls to an inbox that have to succeed: they are made again until its store can be used."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from tamis.delivery.folded_log import Outage
from tamis.errors import StoreUnavailableError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.storage.inbox import Inbox

T = TypeVar("T")
_LONGEST_PAUSE = 5.0


class InboxCalls:
    """Calls to an inbox. While the app is stopping, they are made once."""

    def __init__(self, inbox: Inbox) -> None:
        self.inbox = inbox
        self.outage = Outage()
        self.stopping = False

    async def insist(self, call: Callable[[], Awaitable[T]]) -> T:
        """What a call returns, once the store can be used: handlers do not run again because a disk is full."""
        pause = 0.05
        failed = False
        while True:
            try:
                result = await call()
            except StoreUnavailableError as error:
                if self.stopping:
                    raise
                self.outage.note(error, pause)
                failed = True
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
            else:
                if failed:
                    self.outage.end()
                return result

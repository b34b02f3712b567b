"""Whose turn it is to ask Telegram for updates: of several processes on one server's inbox, that of one."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import socket
from typing import Any

from tamis.errors import StoreUnavailableError

_LOG = logging.getLogger(__name__)
_LEASE = 20.0
"""Seconds after which another process has the turn, if this one says nothing more."""
_RENEW = 6.0
_ASK = 10.0
"""Seconds between two questions whether it is free."""


class Turn:
    """The turn of a bot. Where the inbox is of one machine, it is always this process's."""

    def __init__(self, bot: Any) -> None:
        inbox = getattr(bot, "inbox", None)
        self._inbox: Any = inbox if getattr(inbox, "place", None) is not None else None
        self._name = f"poll:{bot.me}"
        self._worker = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._keeper: asyncio.Task[None] | None = None
        self._is_waiting = False
        self.pause = _ASK

    async def has_it(self) -> bool:
        """Whether this process may ask now; if not, it is asked again after `pause` seconds."""
        if self._inbox is None or (self._keeper is not None and not self._keeper.done()):
            return True
        try:
            has_it: bool = await self._inbox.hold(self._name, self._worker, _LEASE)
        except StoreUnavailableError as error:
            _LOG.warning("nobody knows whose turn it is to ask for updates: %s", error)
            return False
        if has_it:
            self._is_waiting = False
            self._keeper = asyncio.create_task(self._keep())
        elif not self._is_waiting:
            self._is_waiting = True
            _LOG.info("another process asks for the updates; this one takes over when that ends")
        return has_it

    async def _keep(self) -> None:
        has_it = True
        while has_it:
            await asyncio.sleep(_RENEW)
            with contextlib.suppress(StoreUnavailableError):  # then the lease runs out, and another one gets it
                has_it = await self._inbox.hold(self._name, self._worker, _LEASE)

    async def end(self) -> None:
        """Lets another process have it at once."""
        keeper, self._keeper = self._keeper, None
        if keeper is None:
            return
        keeper.cancel()
        await asyncio.gather(keeper, return_exceptions=True)
        with contextlib.suppress(StoreUnavailableError):
            await self._inbox.hold(self._name, self._worker, 0.0)

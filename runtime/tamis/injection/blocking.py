"""A generator that blocks, while a thread opens it: who waits for it may be cancelled, and the thread goes on."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

from tamis.log import logger_of
from tamis.threads import BLOCKING

_LOG = logger_of(__name__)


class BlockingOpening:
    """Opens a manager in a thread, and closes it again if nobody waits for it any more."""

    def __init__(self, manager: AbstractContextManager[Any]) -> None:
        self.manager = manager
        self._lock = threading.Lock()
        self._is_open = False
        self._abandoned = False

    def open(self) -> Any:
        """Its value; in a thread."""
        value = self.manager.__enter__()
        with self._lock:
            self._is_open = True
            abandoned = self._abandoned
        if abandoned:
            self._close()
        return value

    def abandon(self) -> None:
        """Nobody waits any more: it is closed as soon as it is open, as after an error."""
        with self._lock:
            self._abandoned = True
            opened = self._is_open
        if opened:  # in the moment of the cancellation
            asyncio.get_running_loop().run_in_executor(BLOCKING, self._close)

    def _close(self) -> None:
        error = asyncio.CancelledError("cancelled while the dependency was opened")
        try:
            with suppress(asyncio.CancelledError):
                self.manager.__exit__(type(error), error, None)
        except Exception:  # noqa: BLE001 - whoever waited for it is gone
            _LOG.exception("a dependency that was cancelled while it opened failed to close")

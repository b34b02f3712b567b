"""How a process ends: by the first signal in good order, by the second one at once, and never later than it should."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_LOG = logging.getLogger(__name__)
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_BEYOND = 1.9
"""Seconds beyond the grace after which the process ends, whatever hangs in it."""


class Ending:
    """What SIGINT and SIGTERM do to a bot whose handlers have `grace` seconds left.

    A thread ends the process when nothing else does: a hook hangs, or a handler ignores its cancellation.
    """

    def __init__(self, grace: float) -> None:
        self._grace = grace
        self._seen = 0
        self._over = threading.Event()

    @contextmanager
    def on_signal(self, stop: Callable[[], None]) -> Generator[None]:
        """Calls `stop` on the first signal. Does nothing outside the main thread, where signals do not come."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        loop = asyncio.get_running_loop()

        def take(number: int) -> None:
            self._take(number, stop)

        before = {number: signal.getsignal(number) for number in _SIGNALS}
        for number in _SIGNALS:
            try:
                loop.add_signal_handler(number, take, number)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda number, _frame: loop.call_soon_threadsafe(take, number))
        try:
            yield
        finally:
            for number in _SIGNALS:
                with suppress(NotImplementedError):
                    loop.remove_signal_handler(number)
                signal.signal(number, before[number])

    def over(self) -> None:
        """The bot has stopped; the process may go on."""
        self._over.set()

    def _take(self, number: int, stop: Callable[[], None]) -> None:
        self._seen += 1
        if self._seen > 1:
            _LOG.warning("a second signal: the bot ends at once")
            _exit(128 + number)
        name = signal.Signals(number).name
        _LOG.info("%s: the bot stops, and gives what runs %g s; a second signal ends it at once", name, self._grace)
        threading.Thread(target=self._wait, name="tamis-ending", daemon=True).start()
        stop()

    def _wait(self) -> None:
        seconds = self._grace + _BEYOND
        if not self._over.wait(seconds):
            _LOG.error("something does not let the bot stop in %.1f s; the process ends without it", seconds)
            _exit(1)


def _exit(code: int) -> None:
    """Without waiting for anything; what was stored is safe."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)

"""How a process ends: by the first signal in good order, by the second one at once, and never later than it should."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tamis.delivery.signals import SIGNALS, call_in_loop

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_LOG = logging.getLogger(__name__)
_BEYOND = 1.9
"""Seconds beyond the grace after which the process ends, whatever hangs in it."""


class Shutdown:
    """What SIGINT and SIGTERM do to a bot whose handlers have `grace` seconds left.

    A thread ends the process when nothing else does: a hook hangs, or a handler ignores its cancellation.
    """

    def __init__(self, grace: float) -> None:
        self._grace = grace
        self._finished = threading.Event()
        self._is_told = False

    @contextmanager
    def on_signal(self, stop: Callable[[], None], *, only_free: bool = False) -> Generator[None]:
        """Calls `stop` in the running loop on the first signal; the second one ends the process.

        Several bots may do this at once: each of them is stopped by the first signal. `only_free`: signals that the
        program around handles are left to it. Does nothing outside the main thread, where signals do not come.
        """
        loop = asyncio.get_running_loop()

        def take(number: int, count: int) -> None:
            if self._is_told and count > 1:
                _LOG.warning("a second signal: the bot ends at once")
                _exit(128 + number)
            self._is_told = True
            threading.Thread(target=self._wait, name="tamis shutdown", daemon=True).start()
            call_in_loop(loop, lambda: self._begin(number, stop))

        with SIGNALS.listen(take, only_free=only_free):
            yield

    def _begin(self, number: int, stop: Callable[[], None]) -> None:
        name = signal.Signals(number).name
        _LOG.info("%s: the bot stops, and gives what runs %g s; a second signal ends it at once", name, self._grace)
        stop()

    def finish(self) -> None:
        """The bot has stopped; the process may go on."""
        self._finished.set()

    def _wait(self) -> None:
        seconds = self._grace + _BEYOND
        if not self._finished.wait(seconds):
            _LOG.error("something does not let the bot stop in %.1f s; the process ends without it", seconds)
            _exit(1)


def _exit(code: int) -> None:
    """Without waiting for anything; what was stored is safe."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)

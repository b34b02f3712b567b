"""A watchdog for the event loop: names the handler that blocks it, while it does.

A thread asks the loop for a sign of life. Where none comes, it looks at what the loop's thread is doing, and logs the
handler and the line.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from types import CodeType, FrameType

_LOG = logging.getLogger(__name__)


class Watchdog:
    """Watches a loop from a thread. `find(code)` names what a code object belongs to, or None."""

    def __init__(
        self, loop: asyncio.AbstractEventLoop, find: Callable[[CodeType], str | None], *, limit: float = 1.0
    ) -> None:
        self._loop = loop
        self._thread_id = threading.get_ident()
        self._find = find
        self._limit = limit
        self._alive = threading.Event()
        self._stop = threading.Event()
        self.stalls = 0
        """How often the loop was found blocked."""
        self._thread = threading.Thread(target=self._watch, name="tamis watchdog", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._alive.set()
        self._thread.join(timeout=1)

    def _watch(self) -> None:
        while not self._stop.is_set():
            self._alive.clear()
            try:
                self._loop.call_soon_threadsafe(self._alive.set)
            except RuntimeError:
                return  # the loop is closed
            if not self._alive.wait(self._limit):
                self._report()
                self._alive.wait()
            self._stop.wait(self._limit / 2)

    def _report(self) -> None:
        frame = cast("Any", sys)._current_frames().get(self._thread_id)
        if frame is None or self._stop.is_set():
            return
        self.stalls += 1
        frames: list[FrameType] = []
        inner: Any = frame
        while inner is not None:
            frames.append(inner)
            inner = inner.f_back
        who = next((name for each in frames if (name := self._find(each.f_code)) is not None), None)
        where = f"{frame.f_code.co_filename}:{frame.f_lineno}"
        owner = f"handler {who}" if who is not None else "something that is no handler"
        _LOG.error(
            "the event loop has been blocked for %.1f s by %s, at %s; nothing else runs meanwhile. "
            "Await instead, or register a plain function with blocking=True\n%s",
            self._limit, owner, where, "".join(traceback.format_stack(frame, limit=8)),
        )  # fmt: skip

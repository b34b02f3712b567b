"""Threads for functions that block: a pool apart from the event loop's own.

The loop's pool has few threads, and names are resolved, files are read and stores are closed in it. Handlers that hang
must not take those.
"""

from __future__ import annotations

import contextvars
import functools
import logging
import threading
from collections import deque
from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")
_LOG = logging.getLogger(__name__)
_MOST = 64
"""Functions that block at once; others wait for one of them."""
_IDLE = 10.0
"""Seconds after which a thread without work ends."""


class Threads(Executor):
    """A pool of `most` threads at most. They are made when they are needed, and never keep the process from ending."""

    def __init__(self, most: int = _MOST, idle: float = _IDLE) -> None:
        self._most = most
        self._idle_seconds = idle
        self._changed = threading.Condition()
        self._jobs: deque[tuple[Callable[[], Any], Future[Any]]] = deque()
        self._count = 0
        self._idle = 0
        self._is_logged = False

    async def run(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Calls a function in a thread, with the context variables of the caller, and returns its result.

        If the caller is cancelled, a function that has begun goes on; its result is lost.
        """
        import asyncio

        call = functools.partial(contextvars.copy_context().run, function, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(self, call)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Calls a function in a thread as soon as there is one. What it raises is the future's error."""
        future: Future[T] = Future()
        self._put(functools.partial(fn, *args, **kwargs), future)
        return future

    def _put(self, call: Callable[[], Any], future: Future[Any]) -> None:
        with self._changed:
            self._jobs.append((call, future))
            if self._idle >= len(self._jobs):
                self._changed.notify()
            elif self._count < self._most:
                self._count += 1
                threading.Thread(target=self._work, name=f"tamis blocking {self._count}", daemon=True).start()
            elif not self._is_logged:
                self._is_logged = True
                _LOG.warning(
                    "all %d threads for functions that block are taken; others wait until one of them ends", self._most
                )

    def _work(self) -> None:
        while (job := self._next()) is not None:
            call, future = job
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = call()
            except StopIteration as error:  # which no future takes
                future.set_exception(RuntimeError(f"a function that blocks raised {error!r}"))
            except BaseException as error:  # noqa: BLE001 - it is the caller's
                future.set_exception(error)
            else:
                future.set_result(result)
            del call, future, job  # an idle thread holds nothing of the last call

    def _next(self) -> tuple[Callable[[], Any], Future[Any]] | None:
        """Waits for a job; None when none has come for a while, which ends the thread."""
        with self._changed:
            while not self._jobs:
                self._is_logged = False
                self._idle += 1
                is_told = self._changed.wait(self._idle_seconds)
                self._idle -= 1
                if not is_told and not self._jobs:
                    self._count -= 1
                    return None
            return self._jobs.popleft()


BLOCKING = Threads()
"""What all bots of the process share."""

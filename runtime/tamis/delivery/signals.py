"""SIGINT and SIGTERM of a process, which several bots may want, and the program around them."""

from __future__ import annotations

import asyncio
import functools
import signal
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Signals:
    """Tells everybody who listens of each signal. While nobody does, the handlers that were there are in their place.

    The handlers are set by `signal.signal`, so that those of an event loop (`loop.add_signal_handler`) stay: they are
    called as well.
    """

    def __init__(self) -> None:
        self._listeners: list[tuple[Callable[[int, int], None], frozenset[int]]] = []
        self._before: dict[int, Any] = {}
        self._seen = 0

    @contextmanager
    def listen(self, listener: Callable[[int, int], None], *, only_free: bool = False) -> Generator[None]:
        """Calls `listener(signal, count)` for each signal that comes, while the block runs; `count` goes up with each.

        `only_free`: those signals that the program around has a handler for are left to it. Does nothing outside the
        main thread, where signals do not come. The listener is called between any two lines of the main thread.
        """
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        wanted = frozenset(number for number in _SIGNALS if not only_free or number in self._before or _is_free(number))
        entry = (listener, wanted)
        self._listeners.append(entry)
        for number in wanted - set(self._before):
            self._before[number] = signal.getsignal(number)
            signal.signal(number, self._handle)
        try:
            yield
        finally:
            self._listeners.remove(entry)
            self._give_back()

    def _give_back(self) -> None:
        """Puts back what handled the signals that nobody listens to any more, unless another handler was set since."""
        still = {number for _, wanted in self._listeners for number in wanted}
        for number in set(self._before) - still:
            before = self._before.pop(number)
            if signal.getsignal(number) == self._handle:
                signal.signal(number, signal.SIG_DFL if before is None else before)
        if not self._listeners:
            self._seen = 0

    def _handle(self, number: int, _frame: object) -> None:
        self._seen += 1
        for listener, wanted in list(self._listeners):
            if number in wanted:
                listener(number, self._seen)


def _is_free(number: int) -> bool:
    """Whether nobody handles a signal: what Python and `asyncio.run` set by themselves is no handler of a program."""
    handler: Any = signal.getsignal(number)
    if isinstance(handler, functools.partial):
        handler = handler.func
    return handler in (signal.SIG_DFL, signal.default_int_handler) or isinstance(
        getattr(handler, "__self__", None), asyncio.Runner
    )


SIGNALS = Signals()
"""Those of this process."""


def call_in_loop(loop: asyncio.AbstractEventLoop, function: Callable[[], None]) -> None:
    """Calls a function in a loop from wherever this is; not at all if the loop is closed by now."""
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(function)

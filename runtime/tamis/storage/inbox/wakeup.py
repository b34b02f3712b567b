"""How an inbox says that something came: to those who wait for it in an event loop."""

from __future__ import annotations

import asyncio
import contextlib


class Wakeup:
    """Wakes all workers that wait. It belongs to no event loop, as an inbox may outlive one."""

    def __init__(self) -> None:
        self._count = 0
        self._waiters: set[asyncio.Future[None]] = set()

    @property
    def count(self) -> int:
        """How often somebody was woken. Who looked at the inbox after reading it has missed nothing before that."""
        return self._count

    def wake(self) -> None:
        self._count += 1
        for waiter in tuple(self._waiters):
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
                waiter.get_loop().call_soon_threadsafe(_wake, waiter)

    async def wait(self, since: int, timeout: float) -> None:
        """Returns when `count` is above `since`, or after so many seconds."""
        if self._count > since:
            return
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            async with asyncio.timeout(timeout):
                await waiter
        except TimeoutError:
            pass
        finally:
            self._waiters.discard(waiter)


def _wake(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_result(None)

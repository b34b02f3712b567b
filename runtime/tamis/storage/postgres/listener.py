"""Hearing from other processes that something came: LISTEN on a connection of its own, and NOTIFY at times.

A note says nothing but that there is something, so that any number of them is as good as one. It is sent after the
commit, at most a hundred times a second. Notes get lost when a connection breaks: so whoever listens anew looks once
without a note, and everybody looks once a second anyway.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from typing import TYPE_CHECKING

import psycopg

from tamis.errors import StoreUnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.storage.postgres.link import Link

_LOG = logging.getLogger(__name__)
_APART = 0.01
"""Seconds between two notes, at least."""
_PROBE = 2.0
"""Seconds in which a note of our own must come back; otherwise something between here and the server keeps them."""
_LONGEST = 10.0
_CHECK = 30.0
"""Seconds without a note after which the connection is tried."""


class Listener:
    """Calls `wake` for each note. `dsn`: where to listen, if that is not the address of all else."""

    def __init__(self, link: Link, wake: Callable[[], None], dsn: str | None) -> None:
        self._link, self._wake, self._dsn = link, wake, dsn
        self._channel = f"tamis_{link.address.schema}"
        self._task: asyncio.Task[None] | None = None
        self._heard = asyncio.Event()
        self._began = asyncio.Event()
        self._own: set[int] = set()
        """The server's processes that send our notes: these say nothing new."""
        self._sending: asyncio.Task[None] | None = None
        self._again = False
        self.mode = "poll"
        """`listen` while notes come, else `poll`: the inbox is looked at once a second."""
        self._is_told = False
        self.sent = 0
        """Notes that were sent."""

    async def start(self) -> None:
        """Begins to listen in the running loop, if that is still to be done; what comes from now on is heard."""
        loop = asyncio.get_running_loop()
        if self._task is not None and not self._task.done() and self._task.get_loop() is loop:
            return
        self._heard, self._began = asyncio.Event(), asyncio.Event()
        self._task = loop.create_task(self._run())
        with contextlib.suppress(TimeoutError):  # then it looks by itself until that works
            async with asyncio.timeout(_PROBE):
                await self._began.wait()

    async def close(self) -> None:
        for task in (self._sending, self._task):
            if task is not None and task.get_loop() is asyncio.get_running_loop():
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        self._task = self._sending = None
        self.mode = "poll"

    # --- hearing ------------------------------------------------------------------------------------------------------

    async def _run(self) -> None:
        pause = 0.2
        while True:
            try:
                await self._listen()
            except (StoreUnavailableError, psycopg.Error, OSError) as error:
                _LOG.debug("no notes from %s: %s", self._link.address.shown, error)
            except Exception:  # noqa: BLE001 - without notes it still works
                _LOG.exception("listening failed; trying again")
            pause = 0.2 if self.mode == "listen" else min(2 * pause, _LONGEST)
            self.mode = "poll"
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311 - no secret

    async def _listen(self) -> None:
        connection = await self._link.connect(self._dsn)
        async with connection:
            await connection.execute(f'LISTEN "{self._channel}"'.encode())
            if self._began.is_set():
                self._wake()  # what came since the last connection broke was heard by nobody
            self._began.set()
            probe = asyncio.create_task(self._probe())
            try:
                while True:
                    async for note in connection.notifies(timeout=_CHECK):
                        self._heard.set()
                        if note.pid not in self._own:
                            self._wake()
                    await connection.execute(b"SELECT 1")
            finally:
                probe.cancel()
                await asyncio.gather(probe, return_exceptions=True)

    async def _probe(self) -> None:
        """Finds out whether notes come, and says so once."""
        self._heard.clear()
        with contextlib.suppress(StoreUnavailableError):
            await self._notify()
        try:
            async with asyncio.timeout(_PROBE):
                await self._heard.wait()
        except TimeoutError:
            if not self._is_told:
                self._is_told = True
                _LOG.warning(
                    "%s: notes of new updates do not come through, as behind PgBouncer in transaction mode; the inbox "
                    "is looked at once a second. For less, give PostgresInbox(listen_dsn=...) a direct address",
                    self._link.address.shown,
                )
            await self._heard.wait()
        self.mode = "listen"
        if not self._is_told:
            _LOG.debug("%s: new updates are heard of by LISTEN", self._link.address.shown)

    # --- telling ------------------------------------------------------------------------------------------------------

    def notify(self) -> None:
        """Tells all processes soon that something came. Many calls are one note."""
        self._again = True
        if self._sending is None or self._sending.done():
            self._sending = asyncio.create_task(self._send())

    async def _send(self) -> None:
        while self._again:
            self._again = False
            with contextlib.suppress(StoreUnavailableError):  # then they look by themselves
                await self._notify()
            await asyncio.sleep(_APART)

    async def _notify(self) -> None:
        async with self._link.connection() as connection:
            pid = connection.info.backend_pid
            if pid not in self._own:
                self._own = {pid, *list(self._own)[:100]}
            await self._link.rows_on(connection, f'NOTIFY "{self._channel}"')
        self.sent += 1

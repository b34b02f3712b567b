"""Plays recorded events to a bot, one after the other, and notes what came of each."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.app import App
from tamis.dispatch.state import Failure
from tamis.testing.off_line import off_line, task_off_line
from tamis.testing.recording import RecordingClient

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from tamis.events.calls import Call
    from tamis.router import Router
    from tamis.routing.handler import Handler
    from tamis.tools.cli.events import Line


class Replayed(NamedTuple):
    """A line of the recording, and what the bot did with its event. `handlers` is None while they still run."""

    line: Line
    handlers: tuple[Handler, ...] | None = ()
    calls: tuple[Call[Any], ...] = ()
    failures: tuple[Failure, ...] = ()

    @property
    def has_failed(self) -> bool:
        return bool(self.failures) or self.line.event is None or self.handlers is None


class StartError(Exception):
    """An app could not start; the cause says why."""


class Player:
    """Plays events to a router or app, whose hooks for start and stop are called as ever.

    Nothing is sent: calls are noted and answer None, also those that an app of its own makes. The next event goes in
    when the handlers of the last one are done, or have taken longer than `timeout`: some wait for what comes next.
    """

    def __init__(self, router: Router, timeout: float) -> None:
        self._router = router
        self._timeout = timeout
        self._between = RecordingClient(router, "a replay")
        """Takes what no event asks for, which is not shown."""
        self._off_line = contextlib.ExitStack()
        self._waiting: list[tuple[Line, RecordingClient, list[Failure], asyncio.Task[tuple[Handler, ...]]]] = []

    async def __aenter__(self) -> Self:
        self._off_line.enter_context(off_line(self._router.root, self._between))
        if isinstance(self._router, App):
            try:
                await task_off_line(self._between, self._router.start())
            except Exception as error:
                self._off_line.close()
                raise StartError from error
        return self

    async def __aexit__(self, *error: object) -> None:
        with self._off_line:
            if isinstance(self._router, App):
                await task_off_line(self._between, self._router.stop())

    async def play(self, line: Line) -> Replayed | None:
        """What came of an event; None while its handlers wait, then `rest` has it."""
        if line.event is None:
            return Replayed(line)
        client = RecordingClient(self._router, "a replay")
        line.event.bot = client
        failures: list[Failure] = []
        task = task_off_line(client, self._router.tree.dispatch(line.event, failures))
        await asyncio.wait([task], timeout=self._timeout)
        if task.done():
            return _outcome_of(line, client, failures, task)
        self._waiting.append((line, client, failures, task))
        return None

    async def rest(self) -> list[Replayed]:
        """What came of the events whose handlers waited; what still does is cancelled."""
        tasks = [task for *_, task in self._waiting]
        if tasks:
            await asyncio.wait(tasks, timeout=self._timeout)
        found = [_outcome_of(*waiting) for waiting in self._waiting]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._waiting.clear()
        return found


def _outcome_of(
    line: Line, client: RecordingClient, failures: list[Failure], task: asyncio.Task[tuple[Handler, ...]]
) -> Replayed:
    calls = tuple(client.calls)
    failures = [*failures, *(Failure(error, None) for error in client.forgotten)]
    if not task.done():
        return Replayed(line, None, calls, tuple(failures))
    error = asyncio.CancelledError() if task.cancelled() else task.exception()
    if error is None:
        return Replayed(line, task.result(), calls, tuple(failures))
    return Replayed(line, (), calls, (*failures, Failure(error, None)))


async def play(
    router: Router, lines: list[tuple[int, bytes]], decode: Callable[[int, bytes], Line], timeout: float,
    done: Callable[[Replayed], None],
) -> float:  # fmt: skip
    """Plays all lines, tells what came of each, and returns the seconds that took."""
    began = time.perf_counter()
    async with Player(router, timeout) as player:
        for number, raw in lines:
            found = await player.play(decode(number, raw))
            if found is not None:
                done(found)
        for found in await player.rest():
            done(found)
    return time.perf_counter() - began

"""Processes that are fed, killed and started again in one virtual loop, until nothing waits."""

from __future__ import annotations

import asyncio
import logging
import random
import warnings
from contextvars import copy_context
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tamis.routing.handler import Handler  # noqa: TC001 - a hook's annotations are read when it is registered
from tamis.storage.inbox.memory import MemoryInbox
from tamis.storage.sessions.memory import MemoryStore
from tamis.testing.simulation.loop import START, Life, VirtualLoop, life, virtual_world
from tamis.testing.simulation.report import HandlerRun, Report
from tamis.testing.simulation.stores import Remote

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

_LOOK = 5.0


@dataclass(frozen=True, slots=True)
class Process:
    """A process of a simulation: `make` builds its app anew for each life; `updates` arrive at it, in this order.

    `source` is where the updates are from, such as the bot's id.
    """

    make: Callable[[], Any]
    updates: Sequence[bytes]
    source: str = "1"


def simulate(
    make: Callable[[], Any] | Sequence[Process],
    updates: Sequence[bytes] = (),
    *,
    seed: int,
    kills: int = 0,
    slow: float = 5.0,
    patience: float = 3600.0,
    rest: float = 0.0,
    steps: int = 1_000_000,
) -> Report:
    """Runs an app, or several processes over one inbox and one store, under the schedule of a seed.

    `make()` returns a new `App` for each life, with `watchdog=None`; its inbox and sessions are those of the
    simulation, in memory, and outlive the process. `kills`: how many times a process is killed, at any await, and
    started again. `slow`: seconds that a call of a store takes at most. `patience`: virtual seconds in which
    everything must be handled; `rest`: those for which the processes go on then, for timeouts of conversations;
    `steps`: callbacks until a run counts as endless.

    Raises `SimulationError` if something still waits then, an app counts an event as in flight at the end, or a
    background task failed. Returns a `Report`, for promises of your own:

    >>> report = simulate(make_app, updates, seed=7, kills=2)
    >>> assert {run.event.id for run in report.runs} == {1, 2, 3}
    """
    processes = [Process(make, updates)] if callable(make) else list(make)
    choice = random.Random(seed)  # noqa: S311 - the same numbers for the same seed are the point
    loop = VirtualLoop(choice, steps=steps)
    world = _World(processes, loop, choice, Report(seed), slow)
    try:
        with virtual_world(loop, seed):
            asyncio.set_event_loop(loop)
            loop.run_until_complete(world.run(kills, patience, rest))
    except RuntimeError as error:
        if not str(error).startswith("the simulation"):
            raise
        raise world.summary().fail(str(error)) from error
    finally:
        before = logging.root.manager.disable
        logging.disable(logging.CRITICAL)  # the last words of dead processes
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # of calls that they did not come to await
            for former in world.lives:
                former.kill()
                former.bury()
        logging.disable(before)
        asyncio.set_event_loop(None)
        loop.close()
    return world.summary()


class _World:
    def __init__(
        self, processes: list[Process], loop: VirtualLoop, choice: random.Random, report: Report, slow: float
    ) -> None:
        self._processes, self._loop, self._choice, self._report, self._slow = processes, loop, choice, report, slow
        self._inbox = MemoryInbox(clock=loop.time, timer=loop.time)
        self._store = MemoryStore(clock=loop.time)
        self._current: dict[int, tuple[Life, Any]] = {}
        self.lives: list[Life] = []

    def summary(self) -> Report:
        self._report.steps, self._report.digest = self._loop.steps, self._loop.digest
        self._report.seconds = self._loop.time() - START
        return self._report

    async def run(self, kills: int, patience: float, rest: float) -> None:
        """Starts, feeds and kills; raises what `Report.fail` makes of a broken promise."""
        for index in range(len(self._processes)):
            await self._start(index)
        killer = asyncio.ensure_future(self._kill_some(kills))
        sources = [asyncio.ensure_future(self._deliver(index)) for index in range(len(self._processes))]
        until = self._loop.time() + patience
        await self._wait(asyncio.gather(killer, *sources), until, "an update was not accepted")
        while (await self._inbox.counts()).waiting:
            if self._loop.time() > until:
                raise self.summary().fail(f"{(await self._inbox.counts()).waiting} updates still wait")
            await asyncio.sleep(_LOOK)
        await asyncio.sleep(rest)
        for owner, app in self._current.values():
            await self._wait(self._spawn(owner, app.join()), until, "`join` does not return")
            if app.in_flight:
                raise self.summary().fail(f"{app.in_flight} events are in flight, though nothing waits")
            await self._wait(self._spawn(owner, app.stop()), until, "`stop` does not return")
        self._report.parked = (await self._inbox.counts()).parked
        if self._loop.failures:
            raise self.summary().fail(f"a background task failed: {self._loop.failures[0]}")

    async def _wait(self, what: asyncio.Future[Any], until: float, complaint: str) -> None:
        done, _ = await asyncio.wait([what], timeout=max(0.0, until - self._loop.time()))
        if not done:
            raise self.summary().fail(complaint)
        what.result()

    async def _start(self, index: int) -> None:
        """A new life of a process."""
        owner = Life(f"{index}.{len(self.lives)}")
        self.lives.append(owner)
        app = self._processes[index].make()
        app.inbox = Remote(self._inbox, owner, self._choice, self._slow)
        app.sessions = Remote(self._store, owner, self._choice, self._slow)

        def note(event: Any, handler: Handler, error: Exception | None = None) -> None:
            at = self._loop.time() - START
            self._report.runs.append(HandlerRun(owner.name, handler.name, event, error, at))

        app.after_handler(note)
        self._current[index] = owner, app
        await self._spawn(owner, app.start())

    def _spawn(self, owner: Life, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """A task that belongs to a process, and ends with it."""
        context = copy_context()
        context.run(life.set, owner)
        return self._loop.create_task(work, context=context)

    async def _deliver(self, index: int) -> None:
        """The source of a process: what was not accepted when the process died is sent again."""
        process = self._processes[index]
        sent = 0
        while sent < len(process.updates):
            await asyncio.sleep(self._choice.random() * 0.5)
            owner, app = self._current[index]
            batch = list(process.updates[sent : sent + self._choice.randint(1, 5)])
            task = self._spawn(owner, app.accept(batch, source=process.source))
            while not task.done() and not owner.is_dead:
                await asyncio.wait([task], timeout=1.0)
            if task.done() and not owner.is_dead:
                task.result()
                sent += len(batch)

    async def _kill_some(self, kills: int) -> None:
        """Kills a process at a random step, some virtual seconds after the one before, and starts it again."""
        for _ in range(kills):
            await asyncio.sleep(self._choice.random() * 2.0)
            index = self._choice.randrange(len(self._processes))
            owner, _app = self._current[index]
            steps = self._loop.steps + self._choice.randrange(200)
            died = self._loop.create_future()

            def kill(step: int, owner: Life = owner, steps: int = steps, died: Any = died) -> None:
                if step >= steps and not owner.is_dead:
                    owner.kill()
                    died.set_result(None)

            self._loop.at_step = kill
            await died
            self._report.kills += 1
            await asyncio.sleep(self._choice.random())
            await self._start(index)

"""An event loop without a network, in which a seed decides what happens next and time passes only when nothing can run.

Each callback that is ready may be the next one. That is more than a real loop does, which keeps their order; code that
is right does not depend on it. Callbacks belong to the life of a process, by their context: those of a process that
was killed never run again, not even their `finally` blocks.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import os
import random
import time
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple, cast
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator
    from concurrent.futures import Executor
    from typing import Self

_T = TypeVar("_T")
_Ts = TypeVarTuple("_Ts")

START = 1_000_000_000.0
"""The virtual time at which a simulation begins, in seconds since the epoch."""


class Life:
    """One process, from its start until it is killed."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_dead = False
        self.tasks: list[asyncio.Task[Any]] = []

    def kill(self) -> None:
        self.is_dead = True

    def bury(self) -> None:
        """Closes the coroutines that were cut off, so that none is found unfinished later. Their `finally` blocks run
        now, without a loop; nothing of the simulation hears of them.
        """
        for task in self.tasks:
            cast("Any", task)._log_destroy_pending = False
            coroutine = task.get_coro()
            for _ in range(100):  # one that awaits in `finally` has to be closed at each of these awaits
                try:
                    cast("Coroutine[Any, Any, Any]", coroutine).close()
                except BaseException:  # noqa: BLE001, S112 - what a dead process does has no meaning
                    continue
                break


life: ContextVar[Life | None] = ContextVar("life", default=None)


class _Numbered:
    """Hashes by its number, so that sets of tasks and futures have the same order in each run."""

    number: int

    def __new__(cls, *_: Any, loop: VirtualLoop, **__: Any) -> Self:
        made = super().__new__(cls)
        made.number = next(loop.numbers)
        return made

    def __hash__(self) -> int:
        return self.number


class _Future(_Numbered, asyncio.Future[Any]):
    pass


class _Task(_Numbered, asyncio.Task[Any]):
    pass


class VirtualLoop(asyncio.BaseEventLoop):
    """A loop whose clock is virtual. `digest` is a number that two equal runs have in common."""

    def __init__(self, choice: random.Random, *, steps: int) -> None:
        super().__init__()
        self._choice = choice
        self._now = START
        self._most = steps
        self.numbers = itertools.count(1)
        self.steps = 0
        self.digest = 0
        self.at_step: Callable[[int], None] = lambda _: None
        self.failures: list[dict[str, Any]] = []
        self.set_exception_handler(lambda _, context: self.failures.append(context))
        self.set_task_factory(cast("Any", self._new_task))

    def time(self) -> float:
        return self._now

    def create_future(self) -> asyncio.Future[Any]:
        return _Future(loop=self)

    def _new_task(self, _: Any, coroutine: Any, **options: Any) -> asyncio.Task[Any]:
        task = _Task(coroutine, loop=self, **options)
        context = options.get("context")
        owner = life.get() if context is None else context.get(life)
        if owner is not None:
            owner.tasks.append(task)
        return task

    def run_in_executor(self, executor: Executor | None, func: Callable[[*_Ts], _T], *args: *_Ts) -> asyncio.Future[_T]:
        """Runs the function in the loop, some virtual milliseconds later: a thread would not be deterministic."""
        future: asyncio.Future[_T] = self.create_future()

        def run() -> None:
            if future.cancelled():
                return
            try:
                result = func(*args)
            except BaseException as error:  # noqa: BLE001 - as an executor hands on whatever was raised
                future.set_exception(error)
            else:
                future.set_result(result)

        del executor
        self.call_later(self._choice.random() * 0.01, run)
        return future

    def _run_once(self) -> None:
        """Runs one callback; `BaseEventLoop` calls this again and again."""
        queue: list[Any] = cast("Any", self)._scheduled
        ready: Any = cast("Any", self)._ready
        if not ready and queue:
            self._now = max(self._now, queue[0]._when)
        while queue and queue[0]._when <= self._now:
            timer = heapq.heappop(queue)
            timer._scheduled = False
            ready.append(timer)
        if not ready:
            raise RuntimeError("the simulation waits for something that nothing in it can bring, such as a network")
        index = self._choice.randrange(len(ready)) if len(ready) > 1 else 0
        handle = ready[index]
        del ready[index]
        owner: Life | None = handle._context.get(life) if handle._context is not None else None
        if handle._cancelled or (owner is not None and owner.is_dead):
            return
        self.steps += 1
        if self.steps > self._most:
            raise RuntimeError(f"the simulation did not end within {self._most:,} steps")
        self.digest = hash((self.digest, index, self._now))
        handle._run()
        self.at_step(self.steps)

    def _process_events(self, event_list: Any) -> None:
        """There are no files or sockets to look at."""

    def _write_to_self(self) -> None:
        """Nothing sleeps that would have to be woken."""


@contextmanager
def virtual_world(loop: VirtualLoop, seed: int) -> Generator[None]:
    """Inside, `time.time()` and `time.monotonic()` are the loop's clock, and all randomness comes from the seed."""
    entropy = random.Random(seed)  # noqa: S311 - the same numbers for the same seed are the point
    state = random.getstate()
    random.seed(seed)
    with (
        patch.object(time, "time", loop.time),
        patch.object(time, "monotonic", loop.time),
        patch.object(os, "urandom", entropy.randbytes),
        patch.object(random, "_urandom", entropy.randbytes),
    ):
        try:
            yield
        finally:
            random.setstate(state)

"""What many ask for at one time is done with one call: while one is under way, the next ones gather."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

A = TypeVar("A")
T = TypeVar("T")
_MOST = 500


class Together(Generic[A, T]):
    """Calls `work` with the arguments of all who ask meanwhile; it returns as many results.

    One that is an exception is raised where it was asked for. What `work` raises itself, all get. Who is cancelled
    does not take it back.
    """

    def __init__(
        self, work: Callable[[Sequence[A]], Awaitable[Sequence[T | BaseException]]], most: int = _MOST
    ) -> None:
        self._work = work
        self._most = most
        self._asked: list[tuple[A, asyncio.Future[T]]] = []
        self._task: asyncio.Task[None] | None = None

    async def ask(self, argument: A) -> T:
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._asked.append((argument, future))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())
        return await future

    async def _run(self) -> None:
        while self._asked:
            asked, self._asked = self._asked[: self._most], self._asked[self._most :]
            try:
                results: Sequence[T | BaseException] = await self._work([argument for argument, _ in asked])
            except asyncio.CancelledError:
                for _, future in (*asked, *self._asked):
                    future.cancel()
                self._asked = []
                raise
            except Exception as error:  # noqa: BLE001 - it goes to all who asked
                results = [error] * len(asked)
            for (_, future), result in zip(asked, results, strict=True):
                if future.done():
                    continue
                if isinstance(result, BaseException):
                    future.set_exception(result)
                else:
                    future.set_result(result)

    async def finish(self) -> None:
        """Waits until all is done that was asked for."""
        if self._task is not None and self._task.get_loop() is asyncio.get_running_loop():
            await asyncio.gather(self._task, return_exceptions=True)
        self._task = None

"""Inbox and sessions as a process sees them: each call takes some time, and none returns to a process that is dead."""

from __future__ import annotations

import asyncio
import inspect
from functools import wraps
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random

    from tamis.testing.simulation.loop import Life


class Remote:
    """An object behind a slow wire. Its async methods take time before and after they act; the rest is as it is.

    A process can die in between: what it asked for was done, and it never knows. `slow`: seconds that a call takes
    at most.
    """

    def __init__(self, target: Any, owner: Life, choice: random.Random, slow: float) -> None:
        self._target, self._life, self._choice, self._slow = target, owner, choice, slow

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if not inspect.iscoroutinefunction(value):
            return value

        @wraps(value)
        async def call(*args: Any, **options: Any) -> Any:
            await self._pass()
            result = await value(*args, **options)
            await self._pass()
            return result

        return call

    async def _pass(self) -> None:
        chance = self._choice.random()
        if chance < 0.5:
            await asyncio.sleep(0)
        elif chance < 0.98:
            await asyncio.sleep(self._choice.random() * 0.02)
        else:
            await asyncio.sleep(self._choice.random() * self._slow)

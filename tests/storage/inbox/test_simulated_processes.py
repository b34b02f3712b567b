"""Processes that share an inbox, simulated: slow stores, leases that run out, kills; two bots, one of them twice."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest

from tamis.testing.simulation import Process, simulate
from tamis_telegram import App, Event

from .places import message

if TYPE_CHECKING:
    from collections.abc import Callable

UPDATES = {me: [message(me * 1000 + number, chat=number % 3 + 1) for number in range(15)] for me in (1, 2)}


class Watched:
    """Makes the apps of two bots, and sees what their handlers do."""

    def __init__(self) -> None:
        self.ended: dict[tuple[int, int], list[int]] = defaultdict(list)
        self.side_by_side = 0
        self.strangers = 0
        self._running = Counter[tuple[int, int]]()

    def bot(self, me: int) -> Callable[[], App]:
        def make() -> App:
            app = App(watchdog=None, me=me)

            @app
            async def handler(event: Event) -> None:
                assert event.chat is not None
                number = int(event.json()["update_id"])
                self.strangers += number // 1000 != me
                lane = (me, event.chat.id)
                self.side_by_side += self._running[lane] > 0
                self._running[lane] += 1
                try:
                    await asyncio.sleep(40.0 if number % 4 == 0 else 0.5)  # longer than a lease
                finally:
                    self._running[lane] -= 1
                self.ended[lane].append(number)

            return app

        return make


@pytest.mark.parametrize(("slow", "kills"), [(5.0, 2), (45.0, 0), (80.0, 0), (45.0, 3)])
def test_nothing_is_lost_mixed_up_or_done_side_by_side(slow: float, kills: int) -> None:
    """`slow`: one call of the store in fifty takes up to so many seconds; a lease has thirty."""
    logging.disable(logging.CRITICAL)
    try:
        for seed in range(3):
            watched = Watched()
            processes = [Process(watched.bot(me), UPDATES[me], str(me)) for me in (1, 2)]
            processes.append(Process(watched.bot(1), [], "1"))
            simulate(processes, seed=seed, slow=slow, kills=kills, patience=36_000)
            for (me, chat), numbers in watched.ended.items():
                whole = [me * 1000 + number for number in range(15) if number % 3 + 1 == chat]
                assert list(dict.fromkeys(numbers)) == whole
            assert len(watched.ended) == 6
            assert watched.strangers == 0
            if not kills:  # the last words of a handler that was killed are not heard
                assert watched.side_by_side == 0
    finally:
        logging.disable(logging.NOTSET)

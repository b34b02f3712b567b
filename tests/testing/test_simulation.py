"""Simulated runs: equal for equal seeds; kills, slow stores, and the promises that a run is held to."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tamis.testing.simulation import Process, Report, SimulationError, simulate
from tamis_telegram import App, Event, MessageTextEvent

if TYPE_CHECKING:
    from collections.abc import Callable


def text(number: int, chat: int) -> bytes:
    user = {"id": chat, "is_bot": False, "first_name": "A"}
    message = {"message_id": number, "date": 1, "text": "hi", "chat": {"id": chat, "type": "private"}, "from": user}
    return json.dumps({"update_id": number, "message": message}).encode()


UPDATES = [text(number, number % 4) for number in range(1, 25)]


def plain_app() -> App:
    app = App(watchdog=None)

    @app.on("message:text")
    async def answer(event: MessageTextEvent) -> None:
        await asyncio.sleep(0.1)

    return app


def ids(report: Report) -> list[int]:
    return [run.event.envelope.update_id for run in report.runs]


def test_a_seed_gives_the_same_run_twice_and_another_seed_another() -> None:
    digests = [simulate(plain_app, UPDATES, seed=seed, kills=2).digest for seed in (7, 7, 8)]
    assert digests[0] == digests[1] != digests[2]


def test_another_process_repeats_the_run_of_a_seed() -> None:
    code = (
        "import sys, importlib.util\n"
        "spec = importlib.util.spec_from_file_location('there', sys.argv[1])\n"
        "there = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(there)\n"
        "print(there.simulate(there.plain_app, there.UPDATES, seed=7, kills=2).digest)\n"
    )
    digests: set[str] = set()
    for hash_seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
        command = [sys.executable, "-c", code, __file__]
        digests.add(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)
    assert digests == {f"{simulate(plain_app, UPDATES, seed=7, kills=2).digest}\n"}


def test_each_update_is_handled_once_where_nothing_is_killed() -> None:
    for seed in range(30):
        assert sorted(ids(simulate(plain_app, UPDATES, seed=seed))) == list(range(1, 25))


def test_each_update_is_handled_at_least_once_and_in_the_order_of_its_chat_whatever_is_killed() -> None:
    kills = 0
    for seed in range(60):
        report = simulate(plain_app, UPDATES, seed=seed, kills=3)
        first = list(dict.fromkeys(ids(report)))
        assert sorted(first) == list(range(1, 25))
        for chat in range(4):
            of_chat = [number for number in first if number % 4 == chat]
            assert of_chat == sorted(of_chat), f"seed {seed}"
        kills += report.kills
    assert kills == 180


def test_two_processes_share_one_inbox() -> None:
    halves = [Process(plain_app, UPDATES[:12]), Process(plain_app, UPDATES[12:])]
    for seed in range(20):
        report = simulate(halves, seed=seed, kills=2)
        assert set(ids(report)) == set(range(1, 25))


def test_a_long_wait_takes_no_time() -> None:
    def slow_app() -> App:
        app = App(watchdog=None)

        @app.on("message:text")
        async def sleep(event: MessageTextEvent) -> None:
            await asyncio.sleep(60)

        return app

    began = time.perf_counter()
    report = simulate(slow_app, UPDATES, seed=1)
    assert report.seconds > 5 * 60
    assert time.perf_counter() - began < 5


def test_blocking_handlers_run_in_the_loop_s_own_thread() -> None:
    threads: set[str] = set()

    def blocking_app() -> App:
        app = App(watchdog=None)

        @app.on("message:text", blocking=True)
        def work(event: MessageTextEvent) -> None:
            threads.add(threading.current_thread().name)

        return app

    assert sorted(ids(simulate(blocking_app, UPDATES, seed=1))) == list(range(1, 25))
    assert threads == {threading.current_thread().name}


def never_ends() -> App:
    app = App(watchdog=None)

    @app.on("message:text")
    async def wait(event: MessageTextEvent) -> None:
        await asyncio.Event().wait()

    return app


def forgets_a_failure() -> App:
    app = plain_app()

    @app.on_start
    async def start() -> None:
        asyncio.get_running_loop().call_soon(lambda: 1 / 0)

    return app


@pytest.mark.parametrize(
    ("make", "complaint"),
    [
        (never_ends, r"seed 5: 24 updates still wait\nafter .* steps, .*; run it again with `simulate\(…, seed=5\)`"),
        (forgets_a_failure, r"seed 5: a background task failed: .*ZeroDivisionError"),
    ],
)
def test_a_broken_promise_names_the_seed(make: Callable[[], App], complaint: str) -> None:
    with pytest.raises(SimulationError, match=complaint):
        simulate(make, UPDATES, seed=5, patience=100.0)


def test_a_race_of_a_bot_is_found_within_some_seeds() -> None:
    """A counter that is read, awaited over and written loses steps, but only when two chats are on their way."""
    found = 0
    for seed in range(30):
        box = {"count": 0}

        def racing_app(box: dict[str, int] = box) -> App:
            app = App(watchdog=None)

            @app.on("message:text")
            async def count(event: Event) -> None:
                before = box["count"]
                await asyncio.sleep(0)
                box["count"] = before + 1

            return app

        simulate(racing_app, UPDATES, seed=seed)
        found += box["count"] != len(UPDATES)
    assert 0 < found < 30


def test_the_clock_is_real_again_afterwards() -> None:
    simulate(plain_app, UPDATES[:2], seed=1)
    assert abs(time.time() - time.clock_gettime(time.CLOCK_REALTIME)) < 1


def test_handlers_run_again_only_after_a_kill() -> None:
    repeats: Counter[int] = Counter()
    for seed in range(40):
        report = simulate(plain_app, UPDATES, seed=seed, kills=1)
        repeats[len(report.runs) - len(UPDATES)] += 1
    assert repeats[0] < 40, "no kill ever came between a handler's end and its commit"
    assert max(repeats) <= 24

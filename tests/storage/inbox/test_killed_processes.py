"""What is there, and what is done again, after a process was killed at any time."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tamis.storage.sessions import SessionKey
from tamis_telegram import App, Event

from .places import Place, handled, message, run

if TYPE_CHECKING:
    from tamis.storage.inbox import Inbox

CHILD = Path(__file__).with_name("child.py")


class Child:
    """Another Python process, at work in an inbox (`child.py`)."""

    def __init__(self, place: Place, *what: object) -> None:
        arguments = [sys.executable, str(CHILD), place.where, *map(str, what)]
        self.process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)

    def says(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def kill(self, after: float = 0.0) -> list[str]:
        """Kills it with SIGKILL after so many seconds; returns the whole lines that were not read yet."""
        timer = threading.Timer(after, self.process.kill)
        timer.start()
        return self.ends()

    def ends(self) -> list[str]:
        hung = threading.Timer(540, self.process.kill)
        hung.start()
        try:
            with self.process as process:
                assert process.stdout is not None
                return [line.strip() for line in process.stdout if line.endswith("\n")]
        finally:
            hung.cancel()


def check(place: Place) -> None:
    if place.kind != "sqlite":
        return
    db = sqlite3.connect(place.where)
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    total = db.execute("SELECT sum(waiting), sum(parked), sum(seen) FROM inbox_source").fetchone()
    counted = [
        db.execute("SELECT count(*) FROM inbox_update WHERE state = ?", (state,)).fetchone()[0] for state in range(3)
    ]
    assert list(total) == counted
    db.close()


# --- what was acknowledged is there ---------------------------------------------------------------------------


def killed_while_appending(place: Place, rounds: int) -> None:
    acknowledged = 0
    for _ in range(rounds):
        child = Child(place, "append", acknowledged)
        said = [child.says(), *child.kill(random.uniform(0.0, 0.1))]
        acknowledged = max(acknowledged, *(int(line) for line in said if line))

        async def scenario(inbox: Inbox, known: int = acknowledged) -> None:
            there = {one.dedupe_key for one in await inbox.listed(parked=False, limit=1_000_000)}
            assert {str(one) for one in range(known)} <= there
            assert (await inbox.counts()).waiting == len(there)

        run(place, scenario)
    check(place)

    async def all_of_them(inbox: Inbox) -> None:
        assert set(await handled(inbox)) >= {str(one) for one in range(acknowledged)}

    run(place, all_of_them, rows=10**9)


def test_killed_while_it_stores_nothing_that_was_acknowledged_is_missing(durable: Place) -> None:
    killed_while_appending(durable, 2)


@pytest.mark.slow
def test_killed_150_times_while_it_stores(durable: Place) -> None:
    killed_while_appending(durable, 150)


# --- between the append and the offset ------------------------------------------------------------------------


def test_killed_between_append_and_offset_each_update_is_handled_once(durable: Place) -> None:
    child = Child(durable, "accept_and_hang", 50)
    assert child.says() == "Accepted(new=50, duplicates=0, parked=0)"
    child.kill()
    app, seen = App(inbox=durable.where, watchdog=None), list[tuple[int, int]]()

    @app
    async def handler(event: Event) -> None:
        seen.append((event.json()["update_id"], event.attempt))

    async def main() -> None:
        async with app:
            said = await app.accept([message(one, chat=one % 5) for one in range(60)])  # the source sends them again
            assert (said.new, said.duplicates) == (10, 50)
            await asyncio.wait_for(app.join(), 20)

    asyncio.run(main())
    assert sorted(seen) == [(one, 1) for one in range(60)]


# --- while handlers run ---------------------------------------------------------------------------------------


def killed_while_handling(place: Place, rounds: int, pause: float) -> int:
    """200 updates of 20 chats. Handlers count in a session of their chat. Returns how often it was killed meanwhile."""

    async def fill(inbox: Inbox) -> None:
        await App(inbox=inbox).accept([message(one, chat=one % 20 + 1) for one in range(200)])

    run(place, fill)
    said: list[str] = []
    kills = 0
    for _ in range(rounds):
        child = Child(place, "bot", pause)
        assert child.says() == "ready"
        lines = child.kill(random.uniform(0.0, 20 * pause))
        said += lines
        if lines[-1:] == ["idle"]:
            break
        kills += 1
    if said[-1:] != ["idle"]:
        said += Child(place, "bot", pause).ends()
    assert said[-1] == "idle"

    ended = [int(line.split()[1]) for line in said if line.startswith("ends")]
    assert set(ended) == set(range(200)), "lost"
    first: dict[int, None] = dict.fromkeys(ended)
    for chat in range(20):
        of_chat = [one for one in first if one % 20 == chat]
        assert of_chat == sorted(of_chat), "reordered"
    repeats = sum(Counter(ended).values()) - 200
    assert repeats <= 20 * kills  # at most what was in flight
    begun = Counter(int(line.split()[1]) for line in said if line.startswith("begins"))
    first_tries = Counter(int(line.split()[1]) for line in said if line.startswith("begins") and line.endswith(" 1"))
    assert all(first_tries[one] <= 1 for one in begun), "a try that was repeated did not know it"

    async def state(inbox: Any) -> None:
        for chat in range(20):
            (session,) = await inbox.sessions.find(SessionKey(chat=str(chat + 1)))
            assert session.step.split() == [str(one) for one in range(200) if one % 20 == chat]
        assert (await inbox.counts())[:3] == (0, 0, 200)

    run(place, state)
    check(place)
    print(f"{kills} kills, {repeats} repeats")
    return kills


def test_killed_while_handlers_run_nothing_is_lost_and_state_is_changed_once(durable: Place) -> None:
    assert killed_while_handling(durable, 3, 0.01)


@pytest.mark.slow
def test_killed_50_times_while_handlers_run(durable: Place, tmp_path: Path) -> None:
    kills = rounds = 0
    while kills < 50:
        rounds += 1  # a round may end before it is killed
        folder = tmp_path / str(rounds)
        kills += killed_while_handling(Place("sqlite", str(folder / "inbox.db")), 50 - kills, 0.05)


def test_another_process_works_beside_the_first_one_and_neither_takes_what_the_other_has(durable: Place) -> None:
    async def fill(inbox: Inbox) -> None:
        await App(inbox=inbox).accept([message(one, chat=one % 20 + 1) for one in range(200)])

    run(durable, fill)
    children = [Child(durable, "bot", 0.002) for _ in range(2)]
    ended = [
        int(line.split()[1]) for child in children for line in child.ends() if line.startswith("ends")
    ]  # fmt: skip
    assert sorted(ended) == list(range(200))
    check(durable)

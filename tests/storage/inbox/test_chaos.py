"""A fleet whose workers are killed and stopped, and whose connections are cut: each update counts once, in order."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import StoreUnavailableError
from tamis.storage.sessions import SessionKey
from tamis_telegram import App

from ..postgres_server import Pooler, Postgres, pooler  # noqa: TID252 - what both folders of tests share
from .places import Place, message
from .test_postgres import cut

if TYPE_CHECKING:
    from collections.abc import Callable

CHILD = Path(__file__).with_name("fleet_child.py")
LEASE = 1.0
LEDGER = "CREATE TABLE IF NOT EXISTS ledger (id {serial}, chat bigint, number bigint)"


class Fleet:
    """Workers on one inbox. What happens to them is chosen at random."""

    def __init__(self, place: Place, where: str, size: int, pause: float) -> None:
        self.place, self._where, self._size, self._pause = place, where, size, pause
        self._workers: list[subprocess.Popen[bytes]] = []
        self.happened: Counter[str] = Counter()

    def fill(self) -> None:
        """As many workers as there should be."""
        self._workers = [worker for worker in self._workers if worker.poll() is None]
        while len(self._workers) < self._size:
            command = [sys.executable, str(CHILD), self._where, str(LEASE), str(self._pause)]
            self._workers.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def kill(self) -> None:
        worker = random.choice(self._workers)
        worker.kill()
        worker.wait()

    def freeze(self) -> None:
        """Stops a worker for longer than its lease: it comes back as a zombie."""
        worker = random.choice(self._workers)
        os.kill(worker.pid, signal.SIGSTOP)
        time.sleep(1.6 * LEASE)
        os.kill(worker.pid, signal.SIGCONT)

    def deploy(self) -> None:
        """A new worker starts before an old one is told to go."""
        worker = self._workers.pop(0)
        self.fill()
        time.sleep(0.3)
        worker.terminate()
        worker.wait(20)

    def do(self, name: str, what: Callable[[], None]) -> None:
        what()
        self.happened[name] += 1
        self.fill()

    def end(self) -> None:
        for worker in self._workers:
            worker.kill()
            worker.wait()


async def prepare(inbox: Any, place: Place) -> None:
    if place.kind == "postgres":
        await inbox._link.rows("DROP TABLE IF EXISTS ledger")
        await inbox._link.rows(LEDGER.format(serial="bigserial PRIMARY KEY"))
    else:
        statement = LEDGER.format(serial="INTEGER PRIMARY KEY AUTOINCREMENT")
        await inbox._worker.write(lambda db: db.execute(statement))


async def feed(inbox: Any, count: int, chats: int) -> None:
    """All updates, some of them twice, as a source does that got no answer."""
    app = App(inbox=inbox, me=1, watchdog=None)
    for start in range(0, count, 50):
        several = [message(number, chat=number % chats + 1) for number in range(start, min(start + 50, count))]
        again = random.random() < 0.3
        while True:
            try:
                await app.accept(several, source="1")
            except StoreUnavailableError:
                await asyncio.sleep(0.1)
                continue
            if not again:
                break
            again = False


async def left(inbox: Any) -> int:
    try:
        waiting: int = (await inbox.counts()).waiting
    except StoreUnavailableError:
        return -1
    return waiting


async def check(inbox: Any, count: int, chats: int) -> None:
    tx = inbox.transaction()
    rows = await (await tx.execute("SELECT chat, number FROM ledger ORDER BY id", ())).fetchall()
    await tx.roll_back()
    numbers = [number for _, number in rows]
    assert set(numbers) == set(range(count)), "lost"
    assert len(numbers) == count, "rows were written twice"
    for chat in range(1, chats + 1):
        mine = [number for where, number in rows if where == chat]
        assert mine == sorted(mine), "reordered"
        (session,) = await inbox.sessions.find(SessionKey(chat=str(chat)))
        assert list(map(int, session.step.split())) == mine, "state was changed twice, or not at all"
    counts = await inbox.counts()
    assert (counts.waiting, counts.parked) == (0, 0)


async def play(
    fleet: Fleet,
    count: int,
    chats: int,
    events: dict[str, Callable[[], None]],
    every: float,
    most: float = float("inf"),
) -> None:
    """Feeds a fleet while things happen to it, and looks at what it did when all is done. Each kind happens in turn."""
    inbox: Any = fleet.place.open()
    await prepare(inbox, fleet.place)
    fleet.fill()
    feeding = asyncio.create_task(feed(inbox, count, chats))
    try:
        turns = 0
        while not feeding.done() or await left(inbox) != 0:
            await asyncio.sleep(every)
            name = list(events)[turns % len(events)]
            turns += 1
            if turns > most or (feeding.done() and 0 <= await left(inbox) < 20):
                continue  # it comes to an end
            await asyncio.to_thread(fleet.do, name, events[name])
        await feeding
        await check(inbox, count, chats)
    finally:
        fleet.end()
        feeding.cancel()
        await inbox.close()


def test_workers_are_killed_and_frozen_and_connections_cut(durable: Place, request: pytest.FixtureRequest) -> None:
    fleet = Fleet(durable, durable.where, 2, 0.01)
    events: dict[str, Callable[[], None]] = {"kill": fleet.kill}
    if durable.kind == "postgres":
        events["cut"] = lambda: cut(request.getfixturevalue("postgres_server"))
    asyncio.run(asyncio.wait_for(play(fleet, 200, 20, events, 0.7, most=2), 60))
    assert fleet.happened["kill"] >= 1


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "postgres", "pooler"])
def test_sixty_thousand_updates_and_a_hundred_kills(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """`TAMIS_CHAOS` makes it shorter or longer: so many updates. For each 600 there is a kill."""
    count = int(os.environ.get("TAMIS_CHAOS", "60000"))
    if kind == "sqlite":
        place = Place(kind, str(tmp_path / "inbox.db"))
        fleet = Fleet(place, place.where, 2, 0.002)
        events = {"kill": fleet.kill, "freeze": fleet.freeze, "deploy": fleet.deploy}
        asyncio.run(play(fleet, count, 100, events, 0.5))
    else:
        server: Postgres = request.getfixturevalue("postgres_server")
        place = Place("postgres", server.clean_schema())
        with pooler(server) as between:
            asyncio.run(through(kind, place, server, between, count))


async def through(kind: str, place: Place, server: Postgres, between: Pooler, count: int) -> None:
    where = place.where.replace(str(server.port), str(between.port)) if kind == "pooler" else place.where
    fleet = Fleet(place, where, 3, 0.002)

    def restart_server() -> None:
        server.stop()
        time.sleep(0.5)
        server.start()

    def restart_pooler() -> None:
        between.stop()
        time.sleep(0.5)
        between.start()

    events: dict[str, Callable[[], None]] = {
        "kill": fleet.kill, "freeze": fleet.freeze, "cut": lambda: cut(server), "deploy": fleet.deploy,
        "kill again": fleet.kill, "restart": restart_server, "restart pooler": restart_pooler,
    }  # fmt: skip
    await play(fleet, count, 100, events, 0.5)
    print(dict(fleet.happened))

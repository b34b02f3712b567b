"""`Transaction`: what a handler writes to the database of the inbox is written once, with the end of its update."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

import tamis.delivery.inbox_worker
from tamis import RegistrationError, Transaction
from tamis_telegram import App, Event

from .places import Place, message
from .test_postgres import cut

if TYPE_CHECKING:
    from ..postgres_server import Postgres  # noqa: TID252 - what both folders of tests share

TABLE = "CREATE TABLE IF NOT EXISTS payment (number bigint)"


async def payments(inbox: Any, place: Place) -> list[int]:
    tx = inbox.transaction()
    rows = await (await tx.execute("SELECT number FROM payment ORDER BY number", ())).fetchall()
    await tx.roll_back()
    return [row[0] for row in rows]


async def prepare(inbox: Any, place: Place) -> None:
    if place.kind == "postgres":
        await inbox._link.rows("DROP TABLE IF EXISTS payment")
        await inbox._link.rows(TABLE)
    else:
        await inbox._worker.write(lambda db: db.execute(TABLE))


def mark(place: Place) -> str:
    return "%s" if place.kind == "postgres" else "?"


def test_rows_are_there_once_for_each_update_that_was_done_and_for_no_other(durable: Place) -> None:
    inbox: Any = durable.open()
    app = App(inbox=inbox, me=1, attempts=2, backoff=0.01, watchdog=None)
    insert = f"INSERT INTO payment VALUES ({mark(durable)})"
    tries: list[int] = []

    @app
    async def pay(event: Event, tx: Transaction) -> None:
        number = event.json()["update_id"]
        tries.append(number)
        if number == 7:
            return  # it uses no transaction
        await tx.execute(insert, (number,))
        assert (number,) in await (await tx.execute("SELECT number FROM payment")).fetchall()
        if number == 5 or (number == 6 and event.attempt == 1):
            raise ValueError("after the row was written")

    async def main() -> None:
        await prepare(inbox, durable)
        async with app:
            await app.accept([message(number, chat=number % 3 + 1) for number in range(1, 11)], source="1")
            await asyncio.wait_for(app.join(), 20)
        assert await payments(inbox, durable) == [1, 2, 3, 4, 6, 8, 9, 10]
        assert (await inbox.counts())[:3] == (0, 1, 9)
        await inbox.close()

    asyncio.run(main())
    assert sorted(tries) == [1, 2, 3, 4, 5, 5, 6, 6, 7, 8, 9, 10]


def test_a_worker_whose_lane_was_taken_over_leaves_no_row(durable: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tamis.delivery.inbox_worker, "_LEASE", 60.0)
    inbox: Any = durable.open()
    app = App(inbox=inbox, me=1, watchdog=None)
    insert = f"INSERT INTO payment VALUES ({mark(durable)})"
    tries: list[int] = []

    @app
    async def pay(event: Event, tx: Transaction) -> None:
        tries.append(event.attempt)
        if len(tries) == 1:  # what somebody else does who has taken it over
            assert await inbox.release_others(app._inbox_worker._id, []) == 1
        await tx.execute(insert, (len(tries),))

    async def main() -> None:
        await prepare(inbox, durable)
        async with app:
            await app.accept([message(1)], source="1")
            await asyncio.wait_for(app.join(), 20)
        assert await payments(inbox, durable) == [2]
        await inbox.close()

    asyncio.run(main())
    assert tries == [1, 2]


def test_a_connection_that_breaks_is_no_failure_of_the_handler(
    postgres_server: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Place("postgres", postgres_server.clean_schema())
    inbox: Any = place.open()
    app = App(inbox=inbox, me=1, watchdog=None)
    tries: list[str] = []

    @app
    async def pay(event: Event, tx: Transaction) -> None:
        tries.append("try")
        await tx.execute("INSERT INTO payment VALUES (1)")
        if len(tries) == 1:
            await asyncio.to_thread(cut, postgres_server)
            await asyncio.sleep(0.1)
        if len(tries) == 2:
            await asyncio.to_thread(cut, postgres_server)
            await tx.execute("SELECT 1")

    async def main() -> None:
        await prepare(inbox, place)
        async with app:
            await app.accept([message(1)], source="1")
            while len(tries) < 3:
                await asyncio.sleep(0.05)
            while (await inbox.counts()).waiting:
                await asyncio.sleep(0.05)
        assert await payments(inbox, place) == [1]
        assert (await inbox.counts())[:3] == (0, 0, 1)
        await inbox.close()

    asyncio.run(asyncio.wait_for(main(), 40))


def test_in_memory_there_is_none_and_that_is_said() -> None:
    from tamis import MemoryInbox

    app = App(inbox=MemoryInbox(), me=1, watchdog=None)

    @app
    async def pay(event: Event, tx: Transaction) -> None:
        with pytest.raises(RegistrationError, match="needs an inbox in a database"):
            await tx.execute("SELECT 1")

    async def main() -> None:
        async with app:
            await app.accept([message(1)], source="1")
            await app.join()
        assert not app.parked

    asyncio.run(main())

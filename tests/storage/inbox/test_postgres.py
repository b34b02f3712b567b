"""What only an inbox on a server can go through: other machines, poolers, restarts, older tables."""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from typing import TYPE_CHECKING, Any

import psycopg
import pytest

from tamis.errors import StoreUnavailableError, StoreUnusableError
from tamis.storage.inbox import open_inbox
from tamis.storage.inbox.postgres import PostgresInbox
from tamis.storage.postgres.address import address_of
from tamis.storage.postgres.link import PUMP, Link
from tamis.storage.postgres.migrations import migrate, migrations, script
from tamis.storage.sessions import open_store
from tamis_telegram import App, Event

from ..postgres_server import Postgres, pooler  # noqa: TID252 - what both folders of tests share
from .places import LEASE, handled, message, update

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.storage.inbox import LaneClaim


@pytest.fixture
def where(postgres_server: Postgres) -> str:
    return postgres_server.clean_schema()


def play(scenario: Callable[[], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with asyncio.timeout(60):
            await scenario()

    asyncio.run(whole())


# --- hearing of each other --------------------------------------------------------------------------------------------


def test_what_another_process_appends_is_heard_of_at_once(where: str) -> None:
    async def scenario() -> None:
        here, there = PostgresInbox(where), PostgresInbox(where)
        assert await here.claim("w", 9, LEASE) == []
        assert here.wakeup_mode in {"listen", "poll"}
        asked = asyncio.create_task(here.wait(20, "w"))
        await asyncio.sleep(0.1)
        began = time.monotonic()
        await there.append([update(1)])
        await asked
        assert time.monotonic() - began < 5
        assert here.wakeup_mode == "listen"
        assert len(await here.claim("w", 9, LEASE)) == 1
        await here.close()
        await there.close()

    play(scenario)


def test_many_appends_are_few_notes(where: str) -> None:
    async def scenario() -> None:
        inbox = PostgresInbox(where)
        for number in range(60):
            await inbox.append([update(number)])
        await asyncio.sleep(0.1)
        assert 0 < inbox._listener.sent < 60
        await inbox.close()

    play(scenario)


def test_after_its_connections_were_cut_it_listens_again_and_misses_nothing(
    postgres_server: Postgres, where: str
) -> None:
    async def scenario() -> None:
        here, there = PostgresInbox(where), PostgresInbox(where)
        assert await here.claim("w", 9, LEASE) == []
        await there.check()
        cut(postgres_server)
        give_up = time.monotonic() + 30
        number = 0
        while time.monotonic() < give_up:
            number += 1
            try:
                await there.append([update(number)])
                claims = await here.claim("w", 9, LEASE)
            except StoreUnavailableError:
                await asyncio.sleep(0.1)
                continue
            if claims:
                break
        assert claims
        while here.wakeup_mode != "listen":
            await asyncio.sleep(0.05)
        await here.close()
        await there.close()

    play(scenario)


def cut(server: Postgres) -> None:
    server.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )


# --- poolers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("direct", [False, True], ids=["polls", "listens"])
def test_behind_a_pooler_it_polls_and_says_so_unless_it_may_listen_beside_it(
    postgres_server: Postgres, where: str, direct: bool, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario(dsn: str) -> None:
        schema = address_of(where).schema
        inbox = PostgresInbox(dsn, schema=schema, listen_dsn=postgres_server.dsn if direct else None)
        await inbox.check()
        await asyncio.sleep(2.3)  # the probe takes two seconds
        assert inbox.wakeup_mode == ("listen" if direct else "poll")
        await inbox.append([update(number, "abc"[number % 3]) for number in range(30)])
        await asyncio.gather(*(inbox.append([update(number, "d")]) for number in range(30, 60)))
        claims = await inbox.claim("w", 9, LEASE)
        session = await inbox.sessions.get("none")
        assert session is None
        assert await inbox.release_others("w", []) == len(claims) == 4
        assert sorted(map(int, await handled(inbox))) == list(range(60))
        await inbox.close()

    with pooler(postgres_server) as between, caplog.at_level(logging.WARNING, "tamis"):
        asyncio.run(scenario(between.dsn))
    said = [entry.getMessage() for entry in caplog.records if "looked at once a second" in entry.getMessage()]
    assert len(said) == (0 if direct else 1)


# --- tables -----------------------------------------------------------------------------------------------------------


def test_without_tables_and_with_older_ones_the_start_ends_with_the_command_to_run(postgres_server: Postgres) -> None:
    async def start(where: str) -> None:
        app = App(inbox=where, me=1, watchdog=None)
        with pytest.raises(
            StoreUnusableError, match=r"tamis inbox migrate postgresql://postgres@127\.0\.0\.1:"
        ) as caught:
            await app.start()
        assert caught.value.exit_code == 78

    asyncio.run(start(f"{postgres_server.dsn}?schema=empty"))
    where = postgres_server.new_schema()
    schema = address_of(where).schema
    postgres_server.query(f"UPDATE {schema}.migration SET number = 0".encode())
    asyncio.run(start(where))


def test_two_who_migrate_at_one_time_do_it_once(postgres_server: Postgres) -> None:
    async def scenario() -> None:
        links = [Link(address_of(postgres_server.dsn, "both"), name="test") for _ in range(4)]
        done = await asyncio.gather(*map(migrate, links))
        assert sorted(map(len, done)) == [0, 0, 0, len(migrations())]

    play(scenario)


def test_the_printed_sql_makes_the_same_tables(postgres_server: Postgres) -> None:
    with psycopg.connect(postgres_server.dsn, autocommit=True) as connection:
        connection.execute(script("by_hand").encode())

    async def scenario() -> None:
        inbox = PostgresInbox(postgres_server.dsn, schema="by_hand")
        await inbox.append([update(1)])
        assert await handled(inbox) == ["1"]
        await inbox.close()

    play(scenario)


# --- servers that cannot be used --------------------------------------------------------------------------------------


def test_a_server_that_is_read_only_is_unavailable_and_nothing_is_acknowledged(
    postgres_server: Postgres, where: str
) -> None:
    async def scenario() -> None:
        inbox = PostgresInbox(f"{where}&options=-c%20default_transaction_read_only%3Don")
        with pytest.raises(StoreUnavailableError, match="read-only") as caught:
            await inbox.check()
        assert not isinstance(caught.value, StoreUnusableError)
        with pytest.raises(StoreUnavailableError, match="read-only"):
            await inbox.append([update(1)])
        await inbox.close()

    play(scenario)


@pytest.mark.parametrize(
    ("change", "lasting"),
    [(("/postgres?", "/nowhere?"), True), (("127.0.0.1:", "127.0.0.1:1"), False)],
    ids=["no such database", "nobody listens"],
)
def test_what_stays_wrong_ends_the_start_and_what_passes_does_not(
    where: str, change: tuple[str, str], lasting: bool
) -> None:
    async def scenario() -> None:
        wrong = where.replace(*change) if lasting else f"postgresql://postgres@127.0.0.1:1/postgres?{where[-12:]}"
        inbox = PostgresInbox(wrong)
        with pytest.raises(StoreUnavailableError) as caught:
            await inbox.check()
        assert isinstance(caught.value, StoreUnusableError) is lasting
        await inbox.close()

    play(scenario)


def test_a_password_is_shown_nowhere(where: str) -> None:
    secret = where.replace("postgres@", "postgres:hunter2@")
    inbox: Any = PostgresInbox(secret)
    assert "hunter2" not in repr(inbox) + inbox.place + repr(inbox.sessions)
    assert "hunter2" not in str(StoreUnavailableError(inbox._link.address.shown, "why"))


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("tamis.storage") and "postgres" in name]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    for open_ in (open_inbox, open_store):
        with pytest.raises(ModuleNotFoundError, match=r"pip install 'tamis\[postgres\]'"):
            open_("postgresql://host/bots")


# --- under load -------------------------------------------------------------------------------------------------------


def test_an_append_whose_answer_is_lost_is_repeated_and_stored_once(postgres_server: Postgres, where: str) -> None:
    """Connections are cut all the time; updates without an id of their own are among them."""
    acknowledged: list[str] = []

    async def scenario() -> None:
        inbox = PostgresInbox(where)
        await inbox.check()
        ends = time.monotonic() + 2.5

        async def producer(name: str) -> None:
            number = 0
            while time.monotonic() < ends:
                number += 1
                payload = f"{name}{number}"
                new = update(None if name == "a" else number, name, payload=payload.encode())
                new = new._replace(dedupe_key=new.dedupe_key and f"{name}{number}")
                try:
                    (said,) = await inbox.append([new])
                except StoreUnavailableError:
                    continue
                assert said == "new", (payload, said)
                acknowledged.append(payload)

        async def cutter() -> None:
            while time.monotonic() < ends:
                await asyncio.sleep(0.2)
                await asyncio.to_thread(cut, postgres_server)

        await asyncio.gather(producer("a"), producer("b"), producer("c"), cutter())
        await asyncio.sleep(0.5)
        stored = [one.payload.decode() for one in await inbox.listed(parked=False, limit=10**6)]
        assert len(stored) == len(set(stored)), "stored twice"
        assert set(acknowledged) <= set(stored), "lost"
        assert len(acknowledged) > 50
        for name in "abc":
            mine = [int(one[1:]) for one in stored if one[0] == name]
            assert mine == sorted(mine), "reordered"
        await inbox.close()

    play(scenario)


async def produce(inbox: PostgresInbox, start: int) -> None:
    for number in range(start, start + 80):
        await inbox.append([update(number, "ab"[number % 2])])


def test_appends_race_with_releases_on_many_connections_and_nothing_is_left_behind(where: str) -> None:
    """The lost wake-up: an append sees a lane that is just being released."""

    seen: dict[str, list[int]] = {key: [] for key in "ab"}

    async def empty(inbox: PostgresInbox, claim: LaneClaim) -> None:
        goes_on = True
        while goes_on:
            for one in await inbox.next(claim, 4):
                goes_on = await inbox.complete(claim, one.seq)
                seen[claim.order_key].append(one.seq)

    async def work(inbox: PostgresInbox, name: str) -> None:
        while sum(map(len, seen.values())) < 240:
            for claim in await inbox.claim(name, 5, LEASE):
                await empty(inbox, claim)
            await inbox.wait(0.05, name)

    async def scenario() -> None:
        inboxes = [PostgresInbox(where) for _ in range(3)]
        for inbox in inboxes:
            await inbox.check()
        producers = [produce(inbox, 100 * number) for number, inbox in enumerate(inboxes)]
        await asyncio.gather(*producers, *(work(inbox, f"w{number}") for number, inbox in enumerate(inboxes)))
        for key in "ab":
            assert seen[key] == sorted(seen[key]), "the order of numbers is not that of commits"
            assert len(seen[key]) == 120
        for inbox in inboxes:
            await inbox.close()

    play(scenario)


def test_however_many_handlers_run_it_takes_few_connections(postgres_server: Postgres, where: str) -> None:
    async def scenario() -> None:
        app = App(inbox=where, me=1, concurrency=300, watchdog=None)
        gate = asyncio.Event()

        @app
        async def handler(event: Event) -> None:
            await gate.wait()

        async with app:
            await app.accept([message(number, chat=number) for number in range(1, 201)], source="1")
            while app.in_flight < 200:
                await asyncio.sleep(0.01)
            ((count,),) = await asyncio.to_thread(
                postgres_server.query, "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'tamis'"
            )
            assert count <= PUMP + 1
            gate.set()
            await app.join()

    play(scenario)

"""State and "done" in one transaction: what handlers change in a store beside the inbox is changed with the update."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from tamis.errors import StaleSessionError
from tamis.storage.inbox.sqlite import SqliteInbox
from tamis.storage.sessions import SessionKey, SessionRecord, open_store
from tamis.storage.unit_of_work import UNIT, UnitOfWork
from tamis_telegram import App, Event

from .places import LEASE, message, update

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from tamis.storage.sessions import Store

KEY = SessionKey(chat="1")


def record(**fields: Any) -> SessionRecord:
    return SessionRecord(key=KEY, handler="shop", **fields)


def within(folder: Path, scenario: Callable[[SqliteInbox], Awaitable[None]]) -> None:
    async def whole() -> None:
        inbox = SqliteInbox(folder / "bot.db")
        try:
            await scenario(inbox)
        finally:
            await inbox.close()

    asyncio.run(whole())


async def in_unit(unit: UnitOfWork, call: Callable[[], Awaitable[Any]]) -> Any:
    token = UNIT.set(unit)
    try:
        return await call()
    finally:
        UNIT.reset(token)


def test_inside_all_is_as_if_it_was_stored_and_outside_nothing_is_until_the_update_is_done(tmp_path: Path) -> None:
    async def scenario(inbox: SqliteInbox) -> None:
        store = inbox.sessions
        there = await store.put(record(id="there", step="name"))
        over = await store.put(record(id="over"))
        other = open_store(tmp_path / "bot.db")  # what another process sees
        unit = UnitOfWork()

        async def handler() -> SessionRecord:
            new = await store.put(record(id="new"))
            assert [one.id for one in await store.find(KEY)] == ["there", "over", "new"]
            held = await store.claim("there", there.version, "me", 60)
            assert held is not None
            assert await store.claim("there", held.version, "another", 60) is None
            assert [one.id for one in await store.find(KEY)] == ["over", "new"]
            saved = await store.save(replace(held, step="address"))
            assert await store.get("there") == saved
            with pytest.raises(StaleSessionError):
                await store.save(held)
            await store.finish(over)
            assert await store.get("over") is None
            assert [one.id for one in await store.find(KEY)] == ["there", "new"]
            assert await store.release(new)
            return saved

        saved = await in_unit(unit, handler)
        assert await other.find(KEY) == [there, over]
        assert [one.id for one in await store.find(KEY)] == ["over"]  # there is claimed in this process
        assert await store.claim("there", there.version, "another handler", 60) is None

        await inbox.append([update(1)])
        (lane,) = await inbox.claim("w", 1, LEASE)
        await inbox.complete(lane, (await inbox.next(lane))[0].seq, unit.changes())
        unit.end()
        assert [(one.id, one.step, one.version) for one in await other.find(KEY)] == [
            ("there", "address", saved.version), ("new", "", 2),
        ]  # fmt: skip
        assert (await inbox.counts()).waiting == 0
        await other.close()

    within(tmp_path, scenario)


def test_a_unit_that_is_not_completed_leaves_nothing_behind(tmp_path: Path) -> None:
    async def scenario(inbox: SqliteInbox) -> None:
        store: Store = inbox.sessions
        put = await store.put(record(id="there", deadline=1.0))
        waits = await store.put(record(id="waits"))
        unit = UnitOfWork()

        async def handler() -> None:
            held = await store.claim("waits", waits.version, "me", 60)
            assert held is not None
            await store.finish(held)

        await in_unit(unit, handler)
        assert await store.find(KEY) == []
        unit.end()
        assert await store.find(KEY) == [waits]
        assert await store.get("there") == put

    within(tmp_path, scenario)


def test_if_another_process_changed_a_session_neither_the_update_nor_its_changes_are_done(tmp_path: Path) -> None:
    async def scenario(inbox: SqliteInbox) -> None:
        put = await inbox.sessions.put(record(id="there"))
        unit = UnitOfWork()

        async def handler() -> None:
            await inbox.sessions.put(record(id="first"))
            await inbox.sessions.save(replace(put, step="mine"))

        await in_unit(unit, handler)
        other = open_store(tmp_path / "bot.db")
        theirs = await other.save(replace(put, step="theirs"))
        await inbox.append([update(1)])
        (lane,) = await inbox.claim("w", 1, LEASE)
        (one,) = await inbox.next(lane)
        with pytest.raises(StaleSessionError):
            await inbox.complete(lane, one.seq, unit.changes())
        unit.end()
        assert await other.find(KEY) == [theirs]
        assert await inbox.next(lane) == [one]
        await other.close()

    within(tmp_path, scenario)


def test_a_handler_that_fails_is_tried_again_with_the_sessions_as_they_were(tmp_path: Path) -> None:
    inbox = SqliteInbox(tmp_path / "bot.db")
    app = App(inbox=inbox, attempts=3, backoff=0.01, watchdog=None)
    steps: list[str] = []

    @app
    async def count(event: Event) -> None:
        (found,) = await inbox.sessions.find(KEY)
        steps.append(found.step)
        held = await inbox.sessions.claim(found.id, found.version, "me", 60)
        assert held is not None
        await inbox.sessions.save(replace(held, step=f"{found.step}."))
        if event.attempt < 3:
            raise ValueError("after it was saved")

    async def main() -> None:
        await inbox.sessions.put(record(id="there"))
        async with app:
            await app.accept([message(1), message(2)])
            await asyncio.wait_for(app.join(), 10)
        assert steps == ["", "", "", ".", ".", "."]
        assert [one.step for one in await inbox.sessions.find(KEY)] == [".."]
        await inbox.close()

    asyncio.run(main())


def test_what_a_task_writes_after_the_update_is_done_is_written_at_once(tmp_path: Path) -> None:
    async def scenario(inbox: SqliteInbox) -> None:
        unit = UnitOfWork()
        go = asyncio.Event()

        async def later() -> None:
            await go.wait()
            await inbox.sessions.put(record(id="late"))

        async def handler() -> asyncio.Task[None]:
            return asyncio.ensure_future(later())

        task = await in_unit(unit, handler)
        unit.end()
        go.set()
        await task
        assert [one.id for one in await inbox.sessions.find(KEY)] == ["late"]

    within(tmp_path, scenario)


@pytest.mark.parametrize("how", ["stop", "timeout"])
def test_what_a_handler_that_is_cut_off_had_claimed_is_found_again(
    tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tamis.delivery.lanes._PATIENCE", 0.05)
    inbox = SqliteInbox(tmp_path / "bot.db")
    app = App(inbox=inbox, grace=0.05, timeout=0.1 if how == "timeout" else None, watchdog=None)
    claimed = asyncio.Event()
    seen: list[bool] = []

    @app
    async def handler(event: Event) -> None:
        (found,) = await inbox.sessions.find(KEY)
        held = await inbox.sessions.claim(found.id, found.version, "me", 60)
        seen.append(held is not None)
        if held is not None and len(seen) > 1:
            await inbox.sessions.release(held)
            return
        claimed.set()
        while how == "timeout" and len(seen) == 1:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                await asyncio.sleep(0.2)  # which it ignores
        await asyncio.sleep(60)

    async def main() -> None:
        await inbox.sessions.put(record(id="there"))
        await app.accept([message(1), message(2)])
        await app.start()
        await claimed.wait()
        if how == "stop":
            await app.stop()
            await app.start()
        await asyncio.wait_for(app.join(), 10)
        await app.stop()
        await inbox.close()

    asyncio.run(main())
    assert seen == [True] * (3 if how == "stop" else 2)


def test_a_conversation_in_the_file_of_the_inbox_goes_on_with_the_update_or_not_at_all(tmp_path: Path) -> None:
    app = App(inbox=tmp_path / "bot.db", attempts=3, backoff=0.01, watchdog=None)
    tries: list[tuple[str, int]] = []
    steps = app.on("message:text").text("start").steps()

    @steps.handle
    async def begin(event: Event) -> None:
        tries.append(("begin", event.attempt))

    @steps.receive("name")
    async def name(event: Any) -> None:
        tries.append((event.msg.text, event.attempt))
        if event.attempt < 3:
            raise ValueError("not yet")

    async def main() -> None:
        for _ in range(2):  # the app opens its file again
            async with app:
                assert isinstance(app.inbox, SqliteInbox)
                assert app.sessions is app.inbox.sessions
                await app.accept([message(1, text="start"), message(2, text="Ann"), message(3, text="other")])
                await asyncio.wait_for(app.join(), 10)
                assert (await app.inbox.counts())[:3] == (0, 0, 3)
                assert await app.sessions.count() == 0

    asyncio.run(main())
    assert tries == [("begin", 1), ("Ann", 1), ("Ann", 2), ("Ann", 3)]


def test_an_app_keeps_its_conversations_where_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    same, other = App(inbox=path, sessions=str(path)), App(inbox=path, sessions=tmp_path / "other.db")
    assert isinstance(same.inbox, SqliteInbox)
    assert same.sessions is same.inbox.sessions
    assert repr(other.sessions) == f"<SqliteStore {tmp_path / 'other.db'}>"
    mine = open_store()
    assert App(inbox=path, sessions=mine).sessions is mine

"""A store that is away in the middle of a step: the event keeps its claim, and its last word waits for the store."""

import asyncio
import logging
from typing import Any

import pytest

from tamis.errors import SessionStateError, StoreUnavailableError
from tamis.storage.sessions import SessionKey, SessionRecord
from tamis.storage.sessions.memory import MemoryStore
from tamis_telegram import App, Depends, Event, MessageTextEvent, guard, kept

from .shop import LAST, QUESTIONS, Shop, answers, photo, text


class Away(MemoryStore):
    """A store that is away for some calls. `late`: it does what it was asked for, and only its answer is lost."""

    def __init__(self) -> None:
        super().__init__()
        self.away: set[str] = set()
        self.late: set[str] = set()
        self.asked: list[str] = []

    async def _ask(self, name: str, call: Any) -> Any:
        self.asked.append(name)
        if name in self.away:
            call.close()
            raise StoreUnavailableError("the store", "away")
        result = await call
        if name in self.late:
            raise StoreUnavailableError("the store", "away")
        return result

    async def find(self, *keys: SessionKey, claimant: str = "") -> list[SessionRecord]:
        found: list[SessionRecord] = await self._ask("find", super().find(*keys, claimant=claimant))
        return found

    async def save(
        self, record: SessionRecord, lease: float | None = None, *, within: float | None = None
    ) -> SessionRecord:
        saved: SessionRecord = await self._ask("save", super().save(record, lease, within=within))
        return saved

    async def release(self, record: SessionRecord) -> bool:
        released: bool = await self._ask("release", super().release(record))
        return released

    async def finish(self, record: SessionRecord) -> None:
        await self._ask("finish", super().finish(record))


def shop_over(store: MemoryStore, until: int) -> Shop:
    """The shop; a conversation has come so far."""
    shop = Shop()
    shop.app = App(sessions=store, me=777, username="shop_bot", attempts=1, watchdog=None)
    setattr(shop.app, "call", shop.call)  # noqa: B010 - a client is what an app may have
    shop._register()

    async def talk() -> None:
        for update in answers()[:until]:
            await shop.app.handle(update)

    asyncio.run(talk())
    return shop


async def gets(shop: Shop, update: str) -> int:
    """How many failures there are."""
    shop.app.parked.clear()
    await shop.app.feed(update)
    await shop.app.join()
    return len(shop.app.parked)


@pytest.mark.parametrize("way", ["away", "late"])
@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_store_that_is_away_in_a_step_hands_the_update_to_no_other_handler(step: int, way: str) -> None:
    store = Away()
    shop = shop_over(store, step)
    update = answers()[step]

    async def scenario() -> None:
        getattr(store, way).update({"save", "finish", "release"})
        assert await gets(shop, update) == (1 if way == "away" or step < 4 else 0)
        assert shop.said == QUESTIONS[:step]
        store.away.clear()
        store.late.clear()
        assert await gets(shop, update) == 0
        assert shop.passed == []
        for following in answers()[step + 1 :]:
            assert await gets(shop, following) == 0
        assert shop.said == [*QUESTIONS, LAST]
        assert await store.count() == 0

    asyncio.run(scenario())


def test_an_end_without_a_word_whose_answer_was_lost_is_not_done_by_others() -> None:
    store, log = Away(), list[str]()
    app = App(sessions=store, me=777, watchdog=None)
    order = app.on("message:text").command("order").steps(name="order")

    @order.got("what", None)
    async def what(event: MessageTextEvent, what: str) -> None:
        log.append(what)

    @app.on("message:text")
    async def other(event: MessageTextEvent) -> None:
        log.append(f"other {event.msg.text}")

    async def scenario() -> None:
        await app.handle(text("/order", 1))
        store.late.add("finish")
        with pytest.raises(StoreUnavailableError):
            await _raise_failures(app, text("cake", 2))
        store.late.clear()
        await app.handle(text("cake", 2))
        assert log == ["cake"]
        await app.handle(text("hello", 3))
        assert log == ["cake", "other hello"]

    asyncio.run(scenario())


async def _raise_failures(app: App, update: str) -> None:
    failures: list[Any] = []
    await app.tree.dispatch(app.decode(update), failures)
    for failure in failures:
        raise failure.error


def test_what_could_not_be_given_back_is_given_back_when_the_store_is_there_again() -> None:
    store = Away()
    shop = shop_over(store, 1)

    async def scenario() -> None:
        store.away.update({"save", "release"})
        assert await gets(shop, text("pizza", 2)) == 1
        assert await store.find(*shop.app.conversations.keys(shop.app.decode(text("x")))) == []
        store.away.clear()
        async with asyncio.timeout(10):
            while not await store.find(*shop.app.conversations.keys(shop.app.decode(text("x")))):
                await asyncio.sleep(0.01)
        assert await gets(shop, text("pasta", 3)) == 0  # another answer, long before the lease would be over
        assert shop.said == ["What?", "How many pasta?"]
        await shop.app.conversations.stop()

    asyncio.run(scenario())


def test_the_last_word_is_said_when_the_session_is_stored_and_said_again_after_a_crash_in_between() -> None:
    store = Away()
    shop = shop_over(store, 3)
    call, stored = shop.call, list[Any]()

    async def crash(method: str, params: Any, /) -> Any:
        stored.append((await MemoryStore.find(store, SessionKey("777", "7", "7")), await store.count()))
        raise KeyboardInterrupt

    async def scenario() -> None:
        setattr(shop.app, "call", crash)  # noqa: B010 - a client is what an app may have
        with pytest.raises(KeyboardInterrupt):
            await shop.app.handle(photo(4))
        assert [len(found) for found, _ in stored] == [0]  # nobody else finds it
        setattr(shop.app, "call", call)  # noqa: B010 - a client is what an app may have
        assert await gets(shop, text("hello", 5)) == 0
        assert shop.passed == ["hello"]
        assert await gets(shop, photo(4)) == 0
        assert shop.said == [*QUESTIONS, LAST]
        assert await store.count() == 0

    asyncio.run(scenario())


def test_a_session_that_is_over_but_for_its_removal_is_removed_without_its_branch(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = Away()
    shop = shop_over(store, 3)

    @shop.order.on_timeout
    async def late(event: Event) -> None:
        shop.said.append("late")

    async def scenario() -> None:
        shop.app.recompile()
        shop.app.conversations.lease = 0.02
        store.away.add("finish")
        assert await gets(shop, photo(4)) == 0
        assert await store.count() == 1
        store.away.clear()
        await asyncio.sleep(0.03)
        assert await shop.app.conversations.expire() == 1
        assert await store.count() == 0

    with caplog.at_level(logging.WARNING, "tamis"):
        asyncio.run(scenario())
    assert shop.said == [*QUESTIONS, LAST]
    assert "is over, and is removed later" in caplog.text


# --- what an event costs, and leaves ----------------------------------------------------------------------------------


def test_a_store_is_not_asked_for_events_that_nobody_waits_for() -> None:
    store = Away()
    shop = shop_over(store, 1)

    async def scenario() -> None:
        store.asked.clear()
        for number in range(20, 40):
            await shop.app.handle(
                text("hello", number, chat={"id": number, "type": "private"}, **{"from": _user(number)})
            )
        assert store.asked == []
        await shop.app.handle(text("pizza", 2))
        assert store.asked[0] == "find"

    asyncio.run(scenario())
    assert len(shop.passed) == 20


def _user(number: int) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": "Ann"}


def test_what_a_kept_guard_made_for_an_answer_is_closed_with_it() -> None:
    log: list[str] = []
    app = App(sessions=MemoryStore())

    async def connection() -> Any:
        log.append("opened")
        yield 1
        log.append("closed")

    async def allowed(event: Event, number: Any = Depends(connection)) -> bool:
        return True

    order = app.on("message:text").command("order").filter(kept(guard(allowed))).steps(name="order")

    @order.got("what", None)
    async def what(event: MessageTextEvent, what: str) -> None:
        log.append("step")

    async def scenario() -> None:
        await app.handle(text("/order", 1))
        log.clear()
        await app.handle(text("pizza", 2))
        assert log == ["opened", "step", "closed"]

    asyncio.run(scenario())


@pytest.mark.parametrize("damage", ["state", "steps"])
def test_a_session_that_cannot_go_on_and_that_somebody_else_has_taken_leaves_the_event_to_the_handlers(
    damage: str,
) -> None:
    class Taken(MemoryStore):
        async def claim(self, session: str, version: int, claimant: str, lease: float) -> SessionRecord | None:
            return None

    store = Taken()
    shop = shop_over(store, 0)
    shop.app.conversations.patience = 0

    async def scenario() -> None:
        fields: dict[str, Any] = {"state": b"\xc1"} if damage == "state" else {"handler_version": "other"}
        key = shop.app.conversations.keys(shop.app.decode(text("x")))[0]
        await store.put(SessionRecord(key=key, handler="order", step="what", **fields))
        assert await gets(shop, text("pizza", 2)) == 0
        assert shop.passed == ["pizza"]

    asyncio.run(scenario())


def test_a_session_that_cannot_be_read_is_parked_and_reported_once() -> None:
    store = MemoryStore()
    shop = shop_over(store, 0)

    async def scenario() -> None:
        key = shop.app.conversations.keys(shop.app.decode(text("x")))[0]
        await store.put(SessionRecord(key=key, handler="order", step="what", state=b"\xc1"))
        await shop.app.feed(text("pizza", 2))
        await shop.app.join()
        assert [type(parked.error) for parked in shop.app.parked] == [SessionStateError]
        assert len(await store.parked()) == 1
        assert await gets(shop, text("pizza", 3)) == 0
        assert shop.passed == ["pizza"]

    asyncio.run(scenario())

"""What a review of conversations found: races, errors on the way, what is left over."""

import asyncio
import time
from asyncio import run
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Annotated, Any

import pytest

from tamis.errors import AnswerTimeoutError, SessionStateError, StoreUnavailableError
from tamis.storage.sessions import SessionKey, SessionRecord, open_store
from tamis.storage.sessions.memory import MemoryStore
from tamis_telegram import App, Depends, Event, Flow, MessageTextEvent, Router, Session, guard, kept

from ..faults.feeding import numbered, soon  # noqa: TID252 - what both folders of tests share
from .shop import Shop, answers, text


def asks(app: App | Router, log: list[str], **options: Any) -> Any:
    """A conversation of one question, begun by /order."""
    order = app.on("message:text").command("order").steps(name="order", **options)

    @order.got("what", None)
    async def what(event: MessageTextEvent, what: str) -> None:
        log.append(f"answer {what}")

    return order


# --- event.wait ---


def test_an_answer_that_comes_at_the_last_moment_is_not_lost() -> None:
    log: list[str] = []
    app = App(watchdog=None)

    @app.on("message:text").text("ask", priority=-1)
    async def ask(event: MessageTextEvent) -> None:
        try:
            log.append((await event.wait("message:text", timeout=0.01)).msg.text)
        except AnswerTimeoutError:
            log.append("too late")

    @app.on("message:text")
    async def other(event: MessageTextEvent) -> None:
        log.append(f"other {event.msg.text}")

    async def scenario() -> None:
        asking = asyncio.create_task(soon(_handled(app, numbered(1, text="ask"))))
        while not app.conversations.waiting:
            await asyncio.sleep(0)
        time.sleep(0.02)  # the time is over, which the loop has not seen yet
        await asyncio.sleep(0)
        await _handled(app, numbered(2, text="yes"))  # in this very turn of the loop, in which the time limit is due
        await asking

    run(scenario())
    assert log == ["yes"]


async def _handled(app: App, update: str) -> Any:
    return await app.handle(update)


def test_a_task_that_a_handler_left_behind_can_wait_and_its_chat_goes_on() -> None:
    log: list[str] = []
    app = App()
    tasks: list[asyncio.Task[None]] = []

    @app.on("message:text").text("ask", priority=-1, timeout=5)
    async def ask(event: MessageTextEvent) -> None:
        async def later() -> None:
            await asyncio.sleep(0)
            while app.in_flight:
                await asyncio.sleep(0)
            log.append((await event.wait("message:text")).msg.text)

        tasks.append(asyncio.create_task(later()))

    async def scenario() -> None:
        async with app:
            await app.feed(numbered(1, text="ask"))
            await soon(app.join())
            while not app.conversations.waiting and not tasks[0].done():
                await asyncio.sleep(0)
            assert app.in_flight == 0
            await app.feed(numbered(2, text="yes"))
            await soon(app.join())
            await soon(tasks[0])

    run(scenario())
    assert log == ["yes"]


def test_a_task_that_a_handler_left_behind_does_not_push_another_event_out_of_its_lane() -> None:
    log: list[str] = []
    app = App()
    tasks: list[asyncio.Task[None]] = []
    busy, go = asyncio.Event(), asyncio.Event()

    @app.on("message:text").text("ask", priority=-1)
    async def ask(event: MessageTextEvent) -> None:
        async def later() -> None:
            await busy.wait()
            await event.wait("message:photo")

        tasks.append(asyncio.create_task(later()))

    @app.on("message:text")
    async def other(event: MessageTextEvent) -> None:
        log.append(f"{event.msg.text} begins")
        busy.set()
        await go.wait()
        log.append(f"{event.msg.text} ends")

    async def scenario() -> None:
        async with app:
            for number, words in enumerate(["ask", "one", "two"]):
                await app.feed(numbered(number, text=words))
            while not app.conversations.waiting:
                await asyncio.sleep(0)
            for _ in range(10):
                await asyncio.sleep(0)
            assert log == ["one begins"]
            assert app.in_flight == 2
            go.set()
            await soon(app.join())
        assert tasks[0].done()

    run(scenario())
    assert log == ["one begins", "one ends", "two begins", "two ends"]


def test_a_guard_that_fails_for_what_is_waited_for_is_reported_as_other_errors_are() -> None:
    log: list[str] = []
    app = App()

    def broken(event: Event) -> bool:
        raise ValueError("broken")

    @app.on("message:text").text("ask", priority=-1)
    async def ask(event: MessageTextEvent) -> None:
        await event.wait("message:text", guard=guard(broken))

    @app.catch(Exception)
    async def caught(error: Exception) -> None:
        log.append(repr(error))

    async def scenario() -> None:
        async with app:
            await app.feed(numbered(1, text="ask"))
            await soon(app.join())
            await app.feed(numbered(2, text="yes"))
            await soon(app.join())

    run(scenario())
    assert log == ["ValueError('broken')"]


def test_ending_the_conversation_of_one_handler_leaves_handlers_that_wait_alone() -> None:
    log: list[Any] = []
    app = App()

    @app.on("message:text").text("ask", priority=-1, name="ask")
    async def ask(event: MessageTextEvent) -> None:
        log.append((await event.wait("message:text")).msg.text)

    order = asks(app, log)

    async def scenario() -> None:
        async with app:
            await app.feed(text("/order", 1))
            await soon(app.join())
            await app.feed(numbered(2, chat=3, text="ask"))
            await soon(app.join())
            event = app.decode(text("x", 3))
            log.append(await app.conversations.cancel(event, order.handler.id))
            waiting = app.decode(numbered(4, chat=3, text="x"))
            log.append(await app.conversations.cancel(waiting, order.handler.id))
            await app.feed(numbered(5, chat=3, text="yes"))
            await soon(app.join())

    run(scenario())
    assert log == [1, 0, "yes"]


def test_a_handler_that_ends_what_waits_and_has_waited_itself_is_not_counted() -> None:
    log: list[Any] = []
    app = App()

    @app.on("message:text").text("ask", priority=-1)
    async def ask(event: MessageTextEvent) -> None:
        await event.wait("message:text")
        log.append(await app.conversations.cancel(event))

    async def scenario() -> None:
        async with app:
            for number, words in enumerate(["ask", "yes"]):
                await app.feed(numbered(number, text=words))
                await soon(app.join())

    run(scenario())
    assert log == [0]


def test_a_handler_that_waits_very_often_holds_no_more_than_one_that_waits_once() -> None:
    app = App()
    callbacks: list[int] = []

    @app.on("message:text").text("ask", priority=-1)
    async def ask(event: MessageTextEvent) -> None:
        task: Any = asyncio.current_task()
        for _ in range(50):
            await event.wait("message:text")
            callbacks.append(len(task._callbacks or ()))

    async def scenario() -> None:
        async with app:
            for number in range(51):
                await app.feed(numbered(number, text="ask" if not number else "yes"))
                await soon(app.join())

    run(scenario())
    assert len(callbacks) == 50
    assert callbacks[-1] == callbacks[0]


# --- errors on the way ---


def test_a_state_that_cannot_be_stored_is_a_step_that_fails_and_the_session_waits_as_before() -> None:
    app = App(sessions=MemoryStore())
    seen: list[Any] = []
    order = app.on("message:text").command("order").steps(dict, name="order")

    @order.got("what", None)
    async def what(event: MessageTextEvent, what: str, session: Session[dict[str, Any]]) -> None:
        if what == "bad":
            session.state["what"] = object()

    @order.got("count", None)
    async def count(event: MessageTextEvent, count: str) -> None:
        seen.append(count)

    @order.on_changed
    async def changed(event: Event, error: Exception) -> None:
        seen.append("changed")

    @app.catch(Exception)
    async def caught(error: Exception) -> None:
        seen.append(type(error))

    async def scenario() -> None:
        for number, words in enumerate(["/order", "bad"]):
            await app.handle(text(words, number))
        assert await app.sessions.count() == 1
        for number, words in enumerate(["good", "3"], 2):
            await app.handle(text(words, number))

    run(scenario())
    assert seen == [SessionStateError, "3"]


def test_an_unless_that_fails_goes_to_the_error_handlers_of_its_router() -> None:
    log: list[str] = []
    app, router = App(), Router(name="shop")
    app.include(router)

    def broken(event: Event) -> bool:
        raise ValueError("broken")

    asks(router, log, unless=guard(broken))

    @router.catch(Exception)
    async def caught(error: Exception) -> None:
        log.append(f"router {error}")

    @app.catch(Exception)
    async def above(error: Exception) -> None:
        log.append(f"app {error}")

    async def scenario() -> None:
        await app.handle(text("/order", 1))
        await app.handle(text("pizza", 2))

    run(scenario())
    assert log == ["router broken"]


def test_a_kept_guard_that_drops_the_event_drops_it() -> None:
    log: list[str] = []
    app = App()

    def dropped(event: Any) -> bool:
        if event.msg.text == "spam":
            raise Flow.IGNORE
        return True

    order = app.on("message:text").command("order").filter(kept(guard(dropped))).steps(name="order")

    @order.got("what", None)
    async def what(event: MessageTextEvent, what: str) -> None:
        log.append(f"answer {what}")

    @app.on("message:text")
    async def other(event: MessageTextEvent) -> None:
        log.append(f"other {event.msg.text}")

    async def scenario() -> None:
        for number, words in enumerate(["/order", "spam", "pizza"]):
            await app.handle(text(words, number))

    run(scenario())
    assert log == ["answer pizza"]


@pytest.mark.parametrize("word", [Flow.IGNORE, Flow.STOP, Flow.SKIP])
def test_an_outer_middleware_of_an_included_router_says_of_answers_what_it_says_of_events(word: Any) -> None:
    log: list[str] = []
    app, router = App(), Router(name="shop")
    app.include(router)
    asks(router, log)

    @router.outer
    async def around(event: Any, following: Any) -> Any:
        log.append(f"around {event.msg.text}")
        if event.msg.text == "spam":
            return word
        return await following(event)

    @app.on("message:text")
    async def other(event: MessageTextEvent) -> None:
        log.append(f"other {event.msg.text}")

    async def scenario() -> None:
        for number, words in enumerate(["/order", "spam", "pizza"]):
            await app.handle(text(words, number))

    run(scenario())
    goes_on = ["around spam", "other spam"] if word is Flow.SKIP else []
    assert log == ["around /order", "around spam", *goes_on, "around pizza", "answer pizza"]


class Failing(MemoryStore):
    """A store in memory that cannot be reached for a while."""

    down = False

    async def release(self, record: SessionRecord) -> bool:
        if self.down:
            raise StoreUnavailableError("sessions", "it is down")
        return await super().release(record)


def test_the_error_of_a_step_is_reported_also_when_the_store_is_gone_meanwhile() -> None:
    store = Failing()
    app, router = App(sessions=store), Router(name="shop")
    app.include(router)
    log: list[str] = []
    order = router.on("message:text").command("order").steps(name="order")

    @order.got("what", None)
    async def what(event: MessageTextEvent, what: str) -> None:
        store.down = True
        raise ValueError("broken step")

    @router.catch(Exception)
    async def caught(error: Exception) -> None:
        log.append(str(error))

    async def scenario() -> None:
        await app.handle(text("/order", 1))
        await app.handle(text("pizza", 2))

    run(scenario())
    assert log == ["broken step"]


def test_a_record_that_nobody_of_us_wrote_is_ended_and_reported_once() -> None:
    log: list[str] = []
    app = App(sessions=MemoryStore())
    order = asks(app, log)

    @app.on("message:text")
    async def other(event: MessageTextEvent) -> None:
        log.append(f"other {event.msg.text}")

    @app.catch(Exception)
    async def caught(error: Exception) -> None:
        log.append(type(error).__name__)

    async def scenario() -> None:
        key = SessionKey("777", "2", "2")
        app.me = 777
        steps = order.digest
        await app.sessions.put(
            SessionRecord(key=key, handler=order.handler.id, handler_version=steps, step="what", state=b"\xc1",
                          queries=("message:text",))
        )  # fmt: skip
        for number in range(2):
            await app.handle(text(f"hello {number}", number))
        assert await app.sessions.count() == 0

    run(scenario())
    assert log.count("SessionStateError") == 1
    assert log[-1] == "other hello 1"


# --- time ---


def late(app: App, log: list[str]) -> Any:
    order = asks(app, log, answer_within=0.01)

    async def too_late(event: Any) -> None:
        log.append(f"late {event.msg.text}")
        if event.msg.chat.id == 1:
            await asyncio.sleep(3600)

    order.on_timeout(too_late)
    return order


def test_a_branch_for_timeouts_that_hangs_does_not_hold_up_the_others() -> None:
    log: list[str] = []
    app = App(sessions=MemoryStore())
    late(app, log)

    async def scenario() -> None:
        async with app:
            for chat in (1, 2):
                await app.handle(numbered(chat, chat=chat, text="/order"))
                await asyncio.sleep(0.02)
            async with asyncio.timeout(3):
                while len(log) < 2:
                    await asyncio.sleep(0.01)

    run(scenario())
    assert log == ["late /order", "late /order"]


def test_a_session_that_cannot_be_read_does_not_hold_up_timeouts() -> None:
    log: list[str] = []
    app = App(sessions=MemoryStore())
    order = late(app, log)

    async def scenario() -> None:
        damaged = SessionRecord(
            key=SessionKey(chat="1"), handler=order.handler.id, handler_version=order.digest, state=b"\xc1"
        )
        await app.sessions.put(damaged, within=-9)
        await app.handle(numbered(2, chat=2, text="/order"))
        await asyncio.sleep(0.02)
        assert await app.conversations.expire() == 2
        assert await app.sessions.count() == 0
        assert [parked.id for parked in await app.sessions.parked()] == [damaged.id]

    run(scenario())
    assert log == ["late /order"]


# --- the store, keys, handlers ---


def test_an_app_starts_over_sessions_that_wait_for_what_its_spec_does_not_have(tmp_path: Path) -> None:
    log: list[str] = []

    async def scenario() -> None:
        store = open_store(tmp_path / "sessions.db")
        await store.put(SessionRecord(key=SessionKey("onebot"), handler="x", queries=("message.group:nudge",)))
        app = App(sessions=store)
        asks(app, log)
        async with app:
            app.subscriptions()
            for number, words in enumerate(["/order", "pizza"]):
                await app.handle(text(words, number))
        await store.close()

    run(scenario())
    assert log == ["answer pizza"]


def test_a_function_says_whose_answers_count() -> None:
    log: list[str] = []
    app = App()
    asks(app, log, per=lambda event: SessionKey(chat="everyone"))

    async def scenario() -> None:
        await app.handle(numbered(1, chat=1, text="/order"))
        await app.handle(numbered(2, chat=2, text="pizza"))

    run(scenario())
    assert log == ["answer pizza"]


def test_an_answer_that_is_cut_off_while_it_claims_its_session_leaves_it_to_the_next_one(tmp_path: Path) -> None:
    async def scenario() -> None:
        shop = Shop(open_store(tmp_path / "sessions.db"))
        async with shop.app:
            await shop.app.handle(answers()[0])
            real = shop.app.sessions.claim
            reached = asyncio.Event()

            async def slowly(*arguments: Any) -> Any:
                claimed = await real(*arguments)
                reached.set()
                await asyncio.sleep(0.05)  # the answer of the store is on its way
                return claimed

            setattr(shop.app.sessions, "claim", slowly)  # noqa: B010
            first = asyncio.create_task(_handled(shop.app, answers()[1]))
            await soon(reached.wait())
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            setattr(shop.app.sessions, "claim", real)  # noqa: B010
            await asyncio.sleep(0.1)
            for update in answers()[1:]:
                await shop.app.handle(update)
        assert shop.said[-1].startswith("3 x pizza")
        assert shop.passed == []
        await shop.app.sessions.close()

    run(scenario())


def test_explain_ends_what_a_kept_guard_made() -> None:
    log: list[str] = []
    app = App()

    async def opened(event: Event) -> AsyncIterator[int]:
        log.append("opened")
        yield 1
        log.append("closed")

    async def fine(event: Event, number: Annotated[int, Depends(opened)]) -> bool:
        return True

    order = app.on("message:text").command("order").filter(kept(guard(fine))).steps(name="order")

    @order.got("what", None)
    async def what(event: MessageTextEvent, what: str) -> None: ...

    async def scenario() -> None:
        await app.handle(text("/order", 1))
        log.clear()
        await app.explain(app.decode(text("pizza", 2)))

    run(scenario())
    assert log.count("opened") == log.count("closed")


def test_a_retry_of_another_handler_is_not_taken_for_an_update_that_was_handled() -> None:
    log: list[str] = []
    app = App(mode="all", attempts=2, backoff=0.0)
    asks(app, log)

    @app.on("message:text")
    async def other(event: Event) -> None:
        log.append(f"try {event.attempt}")
        if event.attempt == 1:
            raise ValueError

    async def scenario() -> None:
        async with app:
            await app.feed(text("/order", 1))
            await soon(app.join())
            assert await app.sessions.count() == 1

    run(scenario())
    assert log == ["try 1", "try 2"]

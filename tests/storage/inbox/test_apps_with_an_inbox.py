"""An app with an inbox: what `accept` promises, and how updates are handled, tried again, parked and passed over."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import DecodeError, StoreUnavailableError
from tamis.storage.inbox import Accepted
from tamis.storage.inbox.memory import MemoryInbox
from tamis_telegram import App, Event

from .places import Clock, Place, message

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.storage.inbox import Inbox


def play(place: Place, app: App, scenario: Callable[[Inbox], Awaitable[None]]) -> None:
    """Starts the app with its inbox, plays, and stops it."""

    async def whole() -> None:
        async with app:
            assert app.inbox is not None
            await asyncio.wait_for(scenario(app.inbox), 20)

    asyncio.run(whole())


def app_at(place: Place, **settings: Any) -> App:
    inbox = MemoryInbox() if place.kind == "memory" else place.where
    return App(inbox=inbox, **{"watchdog": None, "backoff": 0.01, **settings})


def number_of(event: Event) -> int:
    return int(event.json()["update_id"])


# --- accept -----------------------------------------------------------------------------------------------------------


def test_accepted_updates_are_handled_in_order_in_each_chat(place: Place) -> None:
    app, seen = app_at(place, concurrency=7), defaultdict[int, list[int]](list)
    most = 0

    @app
    async def handler(event: Event) -> None:
        nonlocal most
        assert event.chat is not None
        most = max(most, app.in_flight)
        await asyncio.sleep(0.0005)
        seen[event.chat.id].append(number_of(event))

    async def scenario(inbox: Inbox) -> None:
        for start in range(0, 400, 50):
            kinds = ["message", "callback_query", "edited_message"]
            several = [message(one, chat=one % 20, kind=kinds[one % 3]) for one in range(start, start + 50)]
            assert await app.accept(several, source="bot") == Accepted(50, 0, 0)
        await app.join()
        assert (await inbox.counts())[:2] == (0, 0)

    play(place, app, scenario)
    assert seen == {chat: list(range(chat, 400, 20)) for chat in range(20)}
    assert most <= 7


def test_what_is_accepted_before_the_start_is_handled_first(place: Place) -> None:
    app, seen = app_at(place), list[int]()
    app(lambda event: seen.append(number_of(event)))

    async def main() -> None:
        await app.accept([message(2), message(1)])
        assert seen == []
        async with app:
            await app.accept([message(3)])
            await app.join()

    asyncio.run(main())
    assert seen == [2, 1, 3]


def test_what_comes_three_times_is_handled_once(place: Place) -> None:
    app, seen = app_at(place), list[int]()
    app(lambda event: seen.append(number_of(event)))

    async def scenario(inbox: Inbox) -> None:
        said = await asyncio.gather(
            *(app.accept([message((one * step) % 61, chat=one % 7)]) for step in (1, 5, 17) for one in range(1, 61))
        )
        assert sum(one.new for one in said) == 60
        assert sum(one.duplicates for one in said) == 120
        assert await app.accept([message(1)], source="another bot") == Accepted(new=1)
        await app.join()

    play(place, app, scenario)
    assert sorted(seen) == sorted([*range(1, 61), 1])


def test_one_update_that_is_none_is_parked_with_its_bytes_and_the_others_are_handled(place: Place) -> None:
    app, seen = app_at(place), list[int]()
    app(lambda event: seen.append(number_of(event)))
    bad = b'{"update_id": "x", "message": '

    async def scenario(inbox: Inbox) -> None:
        several = [message(one, chat=one) for one in range(60)]
        several[30] = bad
        assert await app.accept(several) == Accepted(59, 0, 1)
        await app.join()
        assert len(seen) == 59
        (parked,) = await inbox.listed()
        assert parked.payload == bad
        assert "the JSON ends too early" in (parked.error or "")
        assert await app.accept([bad]) == Accepted(0, 1, 0)  # polled again after a crash

    play(place, app, scenario)


def test_odd_bytes_are_stored_as_they_came_and_handled(place: Place) -> None:
    app, seen = app_at(place), list[Event]()
    app(seen.append)
    odd = [
        b"\xef\xbb\xbf" + message(1),
        message(2).replace(b"hello", rb"half \ud800"),
        message(3).replace(b"hello", b"\xed\xa0\x80 \xff"),
        message(4).replace(b"hello", rb"nul \u0000 end"),
        message(5).replace(b"hello", "\u202e right to left".encode()),
    ]

    async def scenario(inbox: Inbox) -> None:
        assert (await app.accept(odd)).new == 5
        await app.join()

    play(place, app, scenario)
    assert [event.raw for event in seen] == odd
    texts = [str(event.msg and event.msg.text) for event in seen]
    assert [text.encode().decode() for text in texts] == texts
    assert texts[1] == "half \ufffd"
    assert texts[3] == "nul \0 end"


def test_while_handlers_are_busy_updates_are_stored_and_few_of_them_are_in_memory(place: Place) -> None:
    app, go, seen = app_at(place, concurrency=5), asyncio.Event(), list[int]()

    @app
    async def handler(event: Event) -> None:
        await go.wait()
        seen.append(number_of(event))

    async def scenario(inbox: Inbox) -> None:
        for start in range(0, 2000, 100):
            await asyncio.wait_for(app.accept([message(one, chat=one % 40) for one in range(start, start + 100)]), 5)
        await asyncio.sleep(0.05)
        assert app.in_flight == 5
        assert app._inbox_worker is not None
        assert sum(len(work.waiting) for work in app._inbox_worker._leases) < 5 * 16
        assert (await inbox.counts()).waiting == 2000
        go.set()
        await app.join()

    play(place, app, scenario)
    assert sorted(seen) == list(range(2000))


def test_without_an_inbox_updates_are_fed_and_what_is_none_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    app, seen = App(watchdog=None), list[int]()
    app(lambda event: seen.append(number_of(event)))

    async def main() -> None:
        async with app:
            assert app.inbox is None
            assert await app.accept([message(1), b"{", message(1)]) == Accepted(2, 0, 1)
            await app.join()

    asyncio.run(main())
    assert seen == [1, 1]
    assert "this is no event" in caplog.text


# --- deadlines --------------------------------------------------------------------------------------------------------


def test_what_nobody_waits_for_any_more_is_skipped_logged_and_counted(
    place: Place, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, seen, clock = app_at(place), list[int](), Clock()
    app(lambda event: seen.append(number_of(event)))
    monkeypatch.setattr("tamis.delivery.intake.time.time", clock)

    async def main() -> None:
        kinds = ["message", "callback_query", "inline_query", "poll_answer"]
        await app.accept([message(one, kind=kind) for one, kind in enumerate(kinds, 1)], source="bot")
        clock.now += 151
        async with app:
            await app.join()

    asyncio.run(main())
    assert seen == [1, 4]
    assert app.expired == 2
    assert "update bot:id:2 ('callback_query'): its time was over 1.0 s ago" in caplog.text
    assert "update bot:id:3 ('inline_query'): its time was over 121.0 s ago" in caplog.text


# --- failures ---------------------------------------------------------------------------------------------------------


def test_a_tenth_fails_is_tried_again_and_parked_and_the_rest_is_done(place: Place) -> None:
    app, attempts = app_at(place, attempts=3), defaultdict[int, list[int]](list)

    @app
    async def handler(event: Event) -> None:
        attempts[number_of(event)].append(event.attempt)
        if number_of(event) % 10 == 0:
            raise ValueError("no such thing")

    async def scenario(inbox: Inbox) -> None:
        await app.accept([message(one, chat=one % 6) for one in range(60)])
        await app.join()
        parked = await inbox.listed()
        assert [one.dedupe_key for one in parked] == [f"id:{one}" for one in range(0, 60, 10)]
        assert {one.attempts for one in parked} == {3}
        assert "Traceback" in (parked[0].error or "")
        assert "ValueError: no such thing" in (parked[0].error or "")
        assert [(parked.attempts, str(parked.error)) for parked in app.parked] == [(3, "no such thing")] * 6

    logging.disable(logging.ERROR)
    try:
        play(place, app, scenario)
    finally:
        logging.disable(logging.NOTSET)
    assert attempts == {one: [1, 2, 3] if one % 10 == 0 else [1] for one in range(60)}


def test_an_error_with_odd_or_endless_text_is_kept_as_far_as_it_can_be(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL + 1, "tamis")  # half a surrogate pair cannot be sent between test processes
    app = app_at(place)

    @app
    async def handler(event: Event) -> None:
        raise ValueError("half \ud800 " + "x" * 100_000 if number_of(event) == 1 else "\ud800")

    async def scenario(inbox: Inbox) -> None:
        await app.accept([message(1), message(2)])
        await app.join()
        (long, short) = await inbox.listed()
        assert (short.error or "").endswith("ValueError: \\ud800\n")
        assert len(long.error or "") < 21_000
        assert (long.attempts, long.interrupted) == (1, 0)

    play(place, app, scenario)


def test_a_parked_update_that_is_put_in_again_is_handled(place: Place) -> None:
    app, broken, seen = app_at(place), [True], list[int]()

    @app
    async def handler(event: Event) -> None:
        if broken[0]:
            raise ValueError("not yet")
        seen.append(event.attempt)

    async def scenario(inbox: Inbox) -> None:
        await app.accept([message(1)])
        await app.join()
        broken[0] = False
        assert await inbox.requeue([one.seq for one in await inbox.listed()]) == 1
        await app.join()

    play(place, app, scenario)
    assert seen == [1]


def test_what_hangs_is_cancelled_tried_again_and_parked_and_its_lane_goes_on(place: Place) -> None:
    app, log = app_at(place, attempts=2, timeout=0.05), list[str]()

    @app
    async def handler(event: Event) -> None:
        if number_of(event) == 1:
            log.append(f"hangs {event.attempt}")
            await asyncio.sleep(60)
        log.append(f"ran {number_of(event)}")

    async def scenario(inbox: Inbox) -> None:
        await app.accept([message(1), message(2)])
        await app.join()
        (parked,) = await inbox.listed()
        assert "took longer than its timeout of 0.05 s" in (parked.error or "")

    play(place, app, scenario)
    assert log == ["hangs 1", "hangs 2", "ran 2"]


def test_what_ignores_its_cancellation_is_parked_and_its_lane_goes_on_without_it(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tamis.delivery.lanes._PATIENCE", 0.05)
    app, log = app_at(place, timeout=0.05), list[str]()
    ends = asyncio.Event()

    @app
    async def handler(event: Event) -> None:
        while number_of(event) == 1 and not ends.is_set():
            try:
                await ends.wait()
            except asyncio.CancelledError:
                log.append("ignored")
        log.append(f"ran {number_of(event)}")

    async def scenario(inbox: Inbox) -> None:
        await app.accept([message(1), message(2), message(3, chat=2)])
        await app.join()
        assert log == ["ran 3", "ignored", "ran 2"]
        assert [one.dedupe_key for one in await inbox.listed()] == ["id:1"]
        assert [number_of(one.event) for one in app.stuck] == [1]
        ends.set()
        await asyncio.sleep(0.01)
        assert log[-1] == "ran 1"
        assert (await inbox.counts())[:2] == (0, 1)

    play(place, app, scenario)


def test_an_update_with_which_the_process_ends_again_and_again_is_parked(place: Place) -> None:
    app, seen = app_at(place), list[int]()
    app(lambda event: seen.append(number_of(event)))

    async def whole() -> None:
        inbox = app.inbox
        assert inbox is not None
        await app.accept([message(1), message(2)])
        for _ in range(10):
            (claim,) = await inbox.claim("dies", 1, 60)
            await inbox.release(claim, begun=True)
        async with app:
            await app.join()
            (parked,) = await inbox.listed()
            assert parked.error == "the process ended 10 times while it handled this update"

    asyncio.run(whole())
    assert seen == [2]


def test_a_handler_that_waits_for_an_answer_lets_its_lane_go_on_and_its_update_is_done(place: Place) -> None:
    app, log = app_at(place, attempts=2), list[str]()

    @app.on("message:text").text("ask")
    async def ask(event: Any) -> None:
        answer = await event.wait("message:text", timeout=5)
        log.append(f"answer {answer.msg.text}")
        raise ValueError("after the answer")

    @app
    async def other(event: Event) -> None:
        log.append(f"other {number_of(event)}")

    async def scenario(inbox: Inbox) -> None:
        await app.accept([message(1, text="ask")])
        while app.in_flight or (await inbox.counts()).waiting:
            await asyncio.sleep(0.01)
        await app.accept([message(2, text="blue"), message(3)])
        await app.join()
        while not app.parked:
            await asyncio.sleep(0.01)
        assert (await inbox.counts())[:2] == (0, 0)

    play(place, app, scenario)
    assert log == ["answer blue", "other 3"]
    assert [str(one.error) for one in app.parked] == ["after the answer"]


# --- the end ----------------------------------------------------------------------------------------------------------


def test_stopping_lets_what_runs_end_and_the_rest_stays_in_the_inbox(place: Place) -> None:
    app, log = app_at(place, grace=5.0), list[str]()
    begun, go = asyncio.Event(), asyncio.Event()

    @app
    async def handler(event: Event) -> None:
        begun.set()
        await go.wait()
        log.append(f"{number_of(event)} {event.attempt}")

    async def main() -> None:
        await app.start()
        await app.accept([message(1), message(2)])
        await begun.wait()
        stopping = asyncio.ensure_future(app.stop())
        await asyncio.sleep(0.02)
        go.set()
        assert await stopping == []
        assert log == ["1 1"]
        async with app:
            await asyncio.wait_for(app.join(), 5)

    asyncio.run(main())
    assert log == ["1 1", "2 1"]


def test_what_does_not_end_in_time_is_cut_off_and_handled_after_the_next_start(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    app, log = app_at(place, grace=0.05), list[tuple[int, int]]()
    slow = True

    @app
    async def handler(event: Event) -> None:
        if slow:
            await asyncio.sleep(60)
        log.append((number_of(event), event.attempt))

    async def main() -> None:
        nonlocal slow
        await app.start()
        await app.accept([message(one, chat=one % 30) for one in range(60)])
        await asyncio.sleep(0.1)
        start = asyncio.get_running_loop().time()
        await app.stop()
        assert asyncio.get_running_loop().time() - start < 2
        slow = False
        async with app:
            await asyncio.wait_for(app.join(), 5)

    asyncio.run(main())
    assert sorted(log) == [(one, 2 if one < 30 else 1) for one in range(60)]
    assert "30 events were not done when the app stopped" in caplog.text


def test_a_stop_that_is_cancelled_ends_at_once_and_loses_nothing(place: Place) -> None:
    inbox = place.open()
    log: list[int] = []

    def bot(*, slow: bool) -> App:
        app = App(inbox=inbox, grace=60, watchdog=None)

        @app
        async def handler(event: Event) -> None:
            if slow:
                await asyncio.sleep(60)
            log.append(number_of(event))

        return app

    async def first() -> None:
        app = bot(slow=True)
        await app.start()
        await app.accept([message(one, chat=one) for one in range(5)])
        await asyncio.sleep(0.1)
        stopping = asyncio.ensure_future(app.stop())
        await asyncio.sleep(0.05)
        stopping.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(stopping, 1)
        await inbox.close()

    async def second() -> None:
        nonlocal inbox
        inbox = place.open()
        async with bot(slow=False) as app:
            await asyncio.wait_for(app.join(), 5)
        await inbox.close()

    asyncio.run(first())
    if place.kind == "sqlite":
        asyncio.run(second())
        assert sorted(log) == [0, 1, 2, 3, 4]


def test_an_inbox_and_its_app_can_be_used_in_one_event_loop_after_another(place: Place) -> None:
    inbox = place.open()
    app, seen = App(inbox=inbox, watchdog=None), list[int]()
    app(lambda event: seen.append(number_of(event)))

    async def once(number: int) -> None:
        async with app:
            await asyncio.sleep(0.05)  # it waits for something by now
            await app.accept([message(number)])
            await asyncio.wait_for(app.join(), 0.9)  # sooner than it looks by itself
        if number == 3:
            await inbox.close()

    for number in (1, 2, 3):
        asyncio.run(once(number))
    assert seen == [1, 2, 3]


# --- a disk that fails ------------------------------------------------------------------------------------------------


def test_while_the_disk_is_full_nothing_is_accepted_and_no_handler_runs_twice(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    inbox: Any = place.open()
    app, seen = App(inbox=inbox, watchdog=None), list[int]()
    full = False

    def failing(real: Any) -> Any:
        def call(*arguments: Any) -> Any:
            if full:
                raise StoreUnavailableError("here", "database or disk is full")
            return real(*arguments)

        return call

    inbox.append, inbox.complete = failing(inbox.append), failing(inbox.complete)

    @app
    async def handler(event: Event) -> None:
        nonlocal full
        full = number_of(event) == 1
        seen.append(number_of(event))

    async def main() -> None:
        nonlocal full
        async with app:
            await app.accept([message(1), message(2)])
            while not full:
                await asyncio.sleep(0.01)
            with pytest.raises(StoreUnavailableError, match="disk is full"):
                await app.accept([message(3)])
            full = False
            assert (await app.accept([message(3)])).new == 1
            await asyncio.wait_for(app.join(), 5)
        await inbox.close()

    asyncio.run(main())
    assert seen == [1, 2, 3]
    assert "disk is full; trying again in 0.05 s" in caplog.text


def test_what_was_accepted_by_another_version_and_is_no_event_any_more_is_parked(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, seen = app_at(place), list[int]()
    app(lambda event: seen.append(number_of(event)))

    async def main() -> None:
        await app.accept([message(1), message(2)])
        real = app.decode

        def decode(raw: Any, *headers: Any) -> Any:
            if raw == message(1):
                raise DecodeError("it is of an older spec")
            return real(raw)

        monkeypatch.setattr(app, "decode", decode)
        async with app:
            await app.join()
            assert app.inbox is not None
            (parked,) = await app.inbox.listed()
            assert "of an older spec" in (parked.error or "")

    asyncio.run(main())
    assert seen == [2]

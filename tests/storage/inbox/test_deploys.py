"""Several versions of an app over one inbox: what one of them cannot handle is left to those that can."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tamis.storage.inbox import Able
from tamis.storage.sessions.memory import MemoryStore
from tamis_telegram import App, MessageTextEvent, Session

from .places import LEASE, Clock, Place, message, run, update

if TYPE_CHECKING:
    from tamis.storage.inbox import Inbox


def test_a_lane_whose_first_update_a_worker_does_not_know_is_left_to_one_that_does(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        story = update(1, "a")._replace(kind="story")
        await inbox.append([story, update(2, "a"), update(3, "b")])
        old, new = Able({"message"}), Able({"message", "story"})
        (claim,) = await inbox.claim("old", 9, LEASE, None, True, old)
        assert claim.order_key == "b"
        assert await inbox.claim("old", 9, LEASE, None, True, old) == []
        (claim,) = await inbox.claim("new", 9, LEASE, None, True, new)
        assert await inbox.complete(claim, (await inbox.next(claim))[0].seq)
        await inbox.release(claim)
        (claim,) = await inbox.claim("old", 9, LEASE, None, True, old)
        assert [found.kind for found in await inbox.next(claim, 9)] == ["message"]

    run(place, scenario)


def test_an_unknown_update_that_failed_or_was_interrupted_is_left_too(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1, "a")._replace(kind="story"), update(2, "b")._replace(kind="story")])
        one, two = await inbox.claim("new", 9, LEASE)
        await inbox.retry(one, (await inbox.next(one))[0].seq, 5.0, "no")
        clock.now += LEASE + 1  # and the worker has gone
        old = Able({"message"}, patience=100)
        assert await inbox.claim("old", 9, LEASE, None, True, old) == []
        clock.now += 100
        assert len(await inbox.claim("old", 9, LEASE, None, True, old)) == 2
        assert two.order_key == "b"

    run(place, scenario, clock)


def test_an_uncounted_try_comes_again_after_its_delay_and_is_no_failure(place: Place) -> None:
    clock = Clock()

    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1, "a")])
        (claim,) = await inbox.claim("w", 9, LEASE)
        await inbox.retry(claim, (await inbox.next(claim))[0].seq, 5.0, "left", tried=False)
        assert await inbox.claim("w", 9, LEASE) == []
        clock.now += 6
        (claim,) = await inbox.claim("w", 9, LEASE)
        (found,) = await inbox.next(claim)
        assert (found.attempts, found.attempt, found.error) == (0, 1, "left")

    run(place, scenario, clock)


def app_of(inbox: Inbox, **options: Any) -> App:
    app = App(inbox=inbox, watchdog=None, me=1, backoff=0.01, **options)
    app.conversations.patience = 2.0
    return app


def test_a_kind_that_nobody_knows_is_parked_with_the_reason_when_patience_is_over(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1, "1:a", source="1")._replace(kind="story_of_tomorrow", payload=message(1))])
        app = app_of(inbox)
        async with asyncio.timeout(10), app:
            await asyncio.sleep(0.1)
            assert (await inbox.counts()).waiting == 1
            while (await inbox.counts()).waiting:
                await asyncio.sleep(0.02)
        (parked,) = await inbox.listed()
        assert parked.error == ("no worker knows the kind 'story_of_tomorrow': the update has waited for one for 2 s")
        assert parked.attempts == 0

    run(place, scenario)


@pytest.mark.parametrize("attempts", [1, 3])
def test_an_answer_to_an_unknown_step_waits_for_a_version_that_knows_it(place: Place, attempts: int) -> None:
    """It is tried as often as that takes, and none of these tries is a failure."""

    async def scenario(inbox: Inbox) -> None:
        store, said = MemoryStore(), list[str]()
        entities = b'"entities": [{"type": "bot_command", "offset": 0, "length": 6}], "text"'
        command = message(1, text="/order").replace(b'"text"', entities)

        def bot(version: int) -> App:
            app = app_of(inbox, sessions=store, attempts=attempts)
            app.conversations.patience = 5.0
            order = app.on("message:text").command("order").steps(name="order")

            @order.got("what", None)
            async def what(event: MessageTextEvent, what: str) -> None: ...

            if version == 2:

                @order.got("size", None)
                async def size(event: MessageTextEvent, size: str, session: Session) -> None:
                    said.append(f"{size} in try {event.attempt}")
                    session.finish()

            @app.on("message:text")
            async def stray(event: MessageTextEvent) -> None:
                said.append(f"stray {event.msg.text}")

            return app

        async with asyncio.timeout(20):
            async with bot(2) as new:
                await new.accept([command, message(2, text="cake")], source="1")
                await new.join()
            async with bot(1) as old:
                await old.accept([message(3, text="large")], source="1")
                await asyncio.sleep(0.5)
                assert (await inbox.counts())[:2] == (1, 0)
                assert said == []
            async with bot(2) as new:
                await new.join()
        assert said == ["large in try 1"]
        assert (await inbox.counts())[:2] == (0, 0)

    run(place, scenario)

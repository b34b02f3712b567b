"""Updates belong to a source: bots that share an inbox never handle, count or hold up each other's."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import InboxFullError
from tamis.storage.inbox import SourceState
from tamis_telegram import App, Bot, Event, MessageTextEvent

from .places import LEASE, Clock, Place, message, run, update

if TYPE_CHECKING:
    from collections.abc import Callable

    from tamis.storage.inbox import Inbox


def test_a_worker_claims_lanes_of_its_own_sources_only(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1, source="shop"), update(1, source="news"), update(2, "b", source="nobody")])
        await inbox.register("name:news", ["news"])
        await inbox.register("name:shop", ["shop"])
        assert await inbox.claim("w", 9, LEASE, ["another"]) == []
        (mine,) = await inbox.claim("w", 9, LEASE, ["shop"])
        assert (mine.source, (await inbox.next(mine))[0].source) == ("shop", "shop")
        assert [claim.source for claim in await inbox.claim("w", 9, LEASE, ["shop", None])] == ["nobody"]
        assert [claim.source for claim in await inbox.claim("w", 9, LEASE)] == ["news"]

    run(place, scenario)


def test_equal_order_keys_of_two_sources_are_two_lanes(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1, "c", source="a:b"), update(1, "b:c", source="a"), update(2, "c", source="a:b")])
        claims = await inbox.claim("w", 9, LEASE)
        assert sorted((claim.source, claim.order_key) for claim in claims) == [("a", "b:c"), ("a:b", "c")]
        same = [update(number, "c", source=source) for source in ("x", "y") for number in (1, 2)]
        await inbox.append(same)
        (one, two) = await inbox.claim("w", 9, LEASE, ["x", "y"])
        assert await inbox.complete(one, (await inbox.next(one))[0].seq)
        assert [(found.source, found.dedupe_key) for found in await inbox.next(one, 9)] == [("x", "2")]
        await inbox.release(two)
        (two,) = await inbox.claim("w", 9, LEASE, ["y"])
        assert await inbox.complete(two, (await inbox.next(two))[0].seq)
        assert [(found.source, found.dedupe_key) for found in await inbox.next(two, 9)] == [("y", "2")]

    run(place, scenario)


def test_a_source_that_is_full_refuses_its_own_updates_only(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1, source="flooded"), update(2, source="flooded")])
        with pytest.raises(InboxFullError, match="2 updates wait"):
            await inbox.append([update(3, source="flooded")])
        several = [inbox.append([update(number, source=source)]) for number in (4, 5) for source in ("flooded", "dry")]
        said = await asyncio.gather(*several, return_exceptions=True)
        assert [type(each) for each in said[::2]] == [InboxFullError] * 2
        assert said[1::2] == [["new"], ["new"]]

    run(place, scenario, rows=2)


def test_counts_are_of_the_sources_that_are_asked_for(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.register("id:1", ["shop"])
        await inbox.append([update(1, source="shop", payload=b"12345"), update(1, source="news", error="no event")])
        assert (await inbox.counts(["shop"]))[:2] == (1, 0)
        assert (await inbox.counts([None]))[:2] == (0, 1)
        assert (await inbox.counts([]))[:2] == (0, 0)
        assert await inbox.sources() == [
            SourceState("news", None, 0, 1, 0, 1, 1, 0), SourceState("shop", "id:1", 1, 0, 0, 5, 0, 0),
        ]  # fmt: skip

    run(place, scenario)


def test_waiting_is_not_cut_short_by_what_is_due_elsewhere(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        await inbox.append([update(1, source="news")])
        (theirs,) = await inbox.claim("news", 1, LEASE, ["news"])
        await inbox.retry(theirs, (await inbox.next(theirs))[0].seq, 0.02, "broken")
        assert await inbox.claim("shop", 1, LEASE, ["shop"]) == []
        start = asyncio.get_running_loop().time()
        await inbox.wait(0.3, "shop")
        assert asyncio.get_running_loop().time() - start > 0.25
        assert [claim.source for claim in await inbox.claim("news", 1, LEASE, ["news"])] == ["news"]

    run(place, scenario)


def test_all_who_wait_are_woken(place: Place) -> None:
    async def scenario(inbox: Inbox) -> None:
        for worker in ("shop", "news"):
            assert await inbox.claim(worker, 1, LEASE, [worker]) == []
        waiting = [asyncio.ensure_future(inbox.wait(60, worker)) for worker in ("shop", "news")]
        await asyncio.sleep(0.02)
        await inbox.append([update(1, source="news")])
        await asyncio.wait_for(asyncio.gather(*waiting), 5)

    run(place, scenario)


# --- apps -------------------------------------------------------------------------------------------------------------


def echo(app: Any, log: list[tuple[str, str]], name: str) -> Any:
    @app.on("message:text", name=f"{name}.echo")
    async def handler(event: MessageTextEvent) -> None:
        log.append((name, event.msg.text or ""))

    return app


def pair(place: Place, kind: str, log: list[tuple[str, str]]) -> tuple[Any, Any, Callable[[], Any]]:
    """Two apps on one inbox: told apart by who they are, by name, or not at all; on one object, or on one path."""
    box: Any = place.open()
    where = box if kind != "a path" or place.kind == "memory" else place.where
    options: dict[str, dict[str, dict[str, Any]]] = {
        "ids": {"shop": {"me": 1}, "news": {"me": 2}},
        "names": {"shop": {"name": "shop"}, "news": {"name": "news"}},
    }
    given = options.get(kind, {})
    apps = [echo(App(inbox=where, watchdog=None, **given.get(name, {})), log, name) for name in ("shop", "news")]
    return apps[0], apps[1], box.close


@pytest.mark.parametrize("first", ["accept", "start"])
@pytest.mark.parametrize("kind", ["ids", "names", "nothing", "a path"])
def test_two_apps_on_one_inbox_handle_their_own_updates_only(place: Place, kind: str, first: str) -> None:
    log: list[tuple[str, str]] = []
    shop, news, close = pair(place, kind, log)

    async def accept(start: int) -> None:
        for number in range(start, start + 8):
            for app, source in ((shop, "1"), (news, "2")):
                await app.accept([message(number, chat=number, text=f"for {source}")], source=source)

    async def once(start: int) -> None:
        if first == "accept":
            await accept(start)
        async with shop, news:
            if first == "start":
                await accept(start)
            await asyncio.wait_for(asyncio.gather(shop.join(), news.join()), 10)

    async def main() -> None:
        nonlocal shop, news, close
        await once(1)
        if place.kind != "memory":  # after a restart the inbox remembers both
            await close()
            shop, news, close = pair(place, kind, log)
        await once(101)
        await close()

    asyncio.run(main())
    assert sorted(log) == [("news", "for 2")] * 16 + [("shop", "for 1")] * 16


def test_what_waits_for_another_bot_is_left_and_said(durable: Place, caplog: pytest.LogCaptureFixture) -> None:
    log: list[tuple[str, str]] = []

    async def main() -> None:
        old = echo(Bot("111:aaa", inbox=durable.where, watchdog=None), log, "old")
        await old.accept([message(1, text="secret")], source="111")
        await old.stop()
        new = echo(Bot("222:bbb", inbox=durable.where, me=222, watchdog=None), log, "new")
        async with new:
            await asyncio.wait_for(new.join(), 5)  # nothing of its own waits
            await asyncio.sleep(0.1)
        assert log == []
        renewed = echo(Bot("111:ccc", inbox=durable.where, me=111, watchdog=None), log, "renewed")
        async with renewed:
            await asyncio.wait_for(renewed.join(), 5)

    asyncio.run(main())
    assert log == [("renewed", "secret")]
    assert "1 updates of source '111' wait in" in caplog.text
    assert "this app handles only those of '222'" in caplog.text


def test_what_an_app_accepted_is_its_own_after_a_restart_whatever_the_source_is_called(durable: Place) -> None:
    log: list[tuple[str, str]] = []

    async def main() -> None:
        for options in ({"me": 5}, {"name": "shop"}):
            before = echo(App(inbox=durable.where, watchdog=None, **options), log, "before")
            await before.accept([message(1, text=str(options))], source=f"hook of {options}")
            await before.stop()
            other = echo(App(inbox=durable.where, watchdog=None, me=6), log, "other")
            async with other:
                await asyncio.sleep(0.05)
            after = echo(App(inbox=durable.where, watchdog=None, **options), log, "after")
            async with after:
                await asyncio.wait_for(after.join(), 5)

    asyncio.run(main())
    assert log == [("after", "{'me': 5}"), ("after", "{'name': 'shop'}")]


def test_what_an_app_of_this_process_left_the_next_one_of_its_name_handles(place: Place) -> None:
    log: list[tuple[str, str]] = []
    inbox = place.open()
    former, latter = (App(inbox=inbox, name="shop", grace=0.01, watchdog=None) for _ in range(2))

    @former
    async def hang(event: Event) -> None:
        await asyncio.sleep(60)

    async def main() -> None:
        async with former:
            await former.accept([message(1, text="left")], source="1")
            await asyncio.sleep(0.1)
        async with echo(latter, log, "latter"):
            await asyncio.wait_for(latter.join(), 5)
        await inbox.close()

    asyncio.run(main())
    assert log == [("latter", "left")]


def test_who_joins_waits_for_its_own_updates_only(place: Place) -> None:
    clock = Clock()
    app = App(inbox=place.open(clock), me=1, watchdog=None)

    async def main() -> None:
        assert app.inbox is not None
        await app.inbox.append([update(1, source="2")])
        async with app:
            await asyncio.wait_for(app.join(), 5)
        await app.inbox.close()

    logging.disable(logging.WARNING)
    try:
        asyncio.run(main())
    finally:
        logging.disable(logging.NOTSET)

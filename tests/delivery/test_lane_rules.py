"""Which events wait for each other: by app, by router, and what passes them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from tamis import MemoryInbox, RegistrationError
from tamis_telegram import App, MessageTextEvent, Router
from tamis_telegram.testing import make_raw

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NUMBERS = iter(range(1, 10**9))


def text(said: str, *, topic: int | None = None, user: int = 7, chat: int = -100) -> bytes:
    fields: dict[str, Any] = {} if topic is None else {"is_topic_message": True, "message_thread_id": topic}
    group = {"id": chat, "type": "supergroup", "title": "g", "is_forum": True}
    sender = {"id": user, "is_bot": False, "first_name": "A"}
    made = make_raw("message:text", text=said, chat=group, update_id=next(NUMBERS), **fields, **{"from": sender})
    return made if isinstance(made, bytes) else made.encode()


async def order_of(app: App, router: Router, raws: list[bytes], inbox: bool) -> list[str]:
    """The texts in the order in which their handlers ended. One that begins with `long` takes longer than the rest."""
    ended: list[str] = []

    @router.on("message:text")
    async def handler(event: MessageTextEvent) -> None:
        if event.msg.text.startswith("long"):
            await asyncio.sleep(0.1)
        ended.append(event.msg.text)

    if router is not app:
        app.include(router)
    async with app:
        if inbox:
            await app.accept(raws, source="1")
        else:
            for raw in raws:
                await app.feed(raw)
        await asyncio.wait_for(app.join(), 10)
    return ended


def first_lane_of(message: Any) -> int:
    return len(message.msg.text.split()[0])


@pytest.mark.parametrize("inbox", [False, True], ids=["fed", "accepted"])
@pytest.mark.parametrize("by", ["app", "router"])
@pytest.mark.parametrize(
    ("lane", "raws", "ends"),
    [
        ("chat", [("long", 1, 7), ("b", 2, 8)], ["long", "b"]),
        ("topic", [("long", 1, 7), ("b", 2, 7), ("c", 1, 7)], ["b", "long", "c"]),
        ("topic", [("long", None, 7), ("b", None, 8)], ["long", "b"]),
        ("user in chat", [("long", 1, 7), ("b", 1, 8), ("c", 1, 7)], ["b", "long", "c"]),
        (None, [("long", 1, 7), ("b", 1, 7)], ["b", "long"]),
        (first_lane_of, [("long", 1, 7), ("b", 1, 7), ("four c", 1, 7)], ["b", "long", "four c"]),
    ],
)
def test_events_of_one_lane_wait_for_each_other_and_others_do_not(
    lane: Any, raws: list[tuple[str, int | None, int]], ends: list[str], by: str, inbox: bool
) -> None:
    made = [text(said, topic=topic, user=user) for said, topic, user in raws]
    given = MemoryInbox() if inbox else None
    if by == "app":
        app = App(lane=lane, inbox=given, me=1, watchdog=None)
        router: Any = app
    else:
        app, router = App(inbox=given, me=1, watchdog=None), Router(name="own", lane=lane)
    assert asyncio.run(order_of(app, router, made, inbox)) == ends


def test_a_router_in_a_router_has_its_lanes_unless_it_says_something_else() -> None:
    outer, inner, own = Router(name="outer", lane="topic"), Router(name="inner"), Router(name="own", lane="chat")
    outer.include(inner)
    outer.include(own)
    App(watchdog=None).include(outer)
    assert (inner.lane_rule, own.lane_rule, outer.lane_rule) == ("topic", "chat", "topic")
    assert Router(name="alone").lane_rule == "chat"


@pytest.mark.parametrize("where", ["fed", "memory", "sqlite"])
def test_a_control_handler_passes_what_runs_in_its_lane(where: str, tmp_path: Path) -> None:
    places: dict[str, Callable[[], Any]] = {
        "fed": lambda: None, "memory": MemoryInbox, "sqlite": lambda: tmp_path / "bot.db",
    }  # fmt: skip
    app = App(inbox=places[where](), me=1, watchdog=None)
    stopped, log = asyncio.Event(), list[str]()

    @app.on("message:text").command("stop", control=True)
    async def stop(event: MessageTextEvent) -> None:
        log.append(event.msg.text)
        if event.msg.text == "/stop 2":
            stopped.set()

    @app.on("message:text")
    async def work(event: MessageTextEvent) -> None:
        log.append(f"{event.msg.text} begins")
        await asyncio.wait_for(stopped.wait(), 5)
        log.append(f"{event.msg.text} ends")

    async def main() -> None:
        raws = [text("a"), text("b"), text("/stop 1"), text("/stop 2")]
        async with app:
            if where == "fed":
                for raw in raws:
                    await app.feed(raw)
            else:
                await app.accept(raws, source="1")
            await asyncio.wait_for(app.join(), 10)

    asyncio.run(main())
    assert log.index("/stop 1") < log.index("/stop 2") < log.index("a ends") < log.index("b begins")


def test_a_lane_that_is_none_is_refused_with_those_that_are() -> None:
    with pytest.raises(RegistrationError, match="lane='thread' is no lane; write 'chat', 'topic', 'user in chat'"):
        App(lane="thread")  # type: ignore[arg-type]

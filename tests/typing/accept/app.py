"""An app: a router that takes events in."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Literal, assert_type

from tamis.storage.inbox import Accepted, Inbox
from tamis.storage.inbox.memory import MemoryInbox
from tamis.storage.inbox.sqlite import SqliteInbox
from tamis_telegram import App, Event, Handler, MessageTextEvent, Router

app = App(
    name="shop",
    mode="all",
    concurrency=500,
    timeout=60.0,
    attempts=3,
    backoff=1,
    grace=5,
    watchdog=None,
    me=42,
    username="shop_bot",
    inbox="bot.db",
)
router: Router = app
plain = App()
stored = App(inbox=Path("bot.db"))
in_memory = App(inbox=MemoryInbox())
parking = App(on_misfit="park")


def sort(event: Event) -> Literal["handle", "park"] | None:
    return "park" if event.chat is None else None


sorting = App(on_misfit=sort)
assert_type(app.misfits, Mapping[tuple[str, str], int])


@app.on("message:text", name="echo", timeout=3)
async def echo(event: MessageTextEvent) -> None:
    print(event.msg.text)


@app.on_start
async def warm_up() -> None:
    await asyncio.sleep(0)


@app.on_stop
def clean_up() -> None:
    print("stopped")


async def source() -> AsyncIterator[bytes]:
    yield b"{}"


async def serve(raw: bytes, text: str, event: Event) -> None:
    await warm_up()
    async with app as running:
        assert_type(running, App)
        await app.feed(raw)
        await app.feed(text)
        await app.join()
    await app.start()
    await app.run(source())
    assert_type(await app.handle(raw), tuple[Handler, ...])
    assert_type(await app.dispatch(event), tuple[Handler, ...])
    print(str(await app.explain(event)), app.registry)
    for parked in app.parked:
        print(parked.event.message, parked.error, parked.attempts, parked.handler and parked.handler.name)
    accepted = await app.accept([raw], source="42", headers={"X": "y"})
    assert_type(accepted, Accepted)
    print(accepted.new, accepted.duplicates, accepted.parked, event.attempt, app.expired)
    assert_type(app.inbox, Inbox | None)
    inbox: Inbox = SqliteInbox("bot.db")
    await App(inbox=inbox).accept([raw])
    assert_type(await app.stop(grace=1), list[Event])
    await app.feed(app.decode(raw))
    print(app.in_flight, app.stuck, app.me, app.username, app.grace)


assert_type(app.subscriptions(), frozenset[str])
app.check_subscriptions(["message", "callback_query"])
app.check_subscriptions({"message"})

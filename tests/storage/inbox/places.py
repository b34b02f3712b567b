"""Where the tests keep updates: in memory, in a file; a clock that they set; and updates as Telegram sends them."""

from __future__ import annotations

import asyncio
import json
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from tamis.storage.inbox import Incoming
from tamis.storage.inbox.memory import MemoryInbox
from tamis.storage.inbox.postgres import PostgresInbox
from tamis.storage.inbox.sqlite import SqliteInbox

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tamis.storage.inbox import Inbox

LEASE = 30.0


class Clock:
    """A time that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 1_764_000_000.0

    def __call__(self) -> float:
        return self.now


class Place(NamedTuple):
    """A place where updates are kept, empty at first."""

    kind: str
    where: str

    def open(self, clock: Callable[[], float] = time.time, **settings: Any) -> Inbox:
        """An inbox there. A test that sets the clock means all clocks, if it does not give a `timer` as well."""
        if self.kind == "postgres":  # by the clock of the server, if nothing else is said
            given = {} if clock is time.time else {"clock": clock}
            return PostgresInbox(self.where, slack=0.0, **given, **settings)
        if clock is not time.time:
            settings.setdefault("timer", clock)
        if self.kind == "memory":
            return MemoryInbox(clock=clock, **settings)
        return SqliteInbox(self.where, clock=clock, **settings)


def run(
    place: Place, scenario: Callable[[Inbox], Awaitable[None]], clock: Callable[[], float] = time.time, **settings: Any
) -> None:
    """Plays a scenario with an inbox at a place, and closes it."""

    async def whole() -> None:
        inbox = place.open(clock, **settings)
        try:
            await scenario(inbox)
        finally:
            await inbox.close()

    asyncio.run(whole())


def update(number: int | None, key: str = "a", **fields: Any) -> Incoming:
    """An update with that id, in the lane of that key."""
    dedupe = None if number is None else str(number)
    fields = {"source": "bot", "kind": "message", "deadline": None, "payload": b"%d" % (number or 0), **fields}
    return Incoming(dedupe_key=dedupe, order_key=key, **fields)


async def handled(inbox: Inbox, worker: str = "w") -> list[str]:
    """Handles all that can be handled now; the ids in the order in which that was done."""
    done: list[str] = []
    while claims := await inbox.claim(worker, 10, LEASE):
        for claim in claims:
            goes_on = True
            while goes_on:
                (one,) = await inbox.next(claim)
                done.append(one.dedupe_key or one.payload.decode())
                goes_on = await inbox.complete(claim, one.seq)
    return done


def message(number: int, chat: int = 1, text: str = "hello", kind: str = "message") -> bytes:
    """A message as Telegram sends it, or another update of that chat."""
    sender = {"id": 7, "is_bot": False, "first_name": "A"}
    there = {"id": chat, "type": "private", "first_name": "A"}
    body: dict[str, Any] = {"message_id": number, "date": 1, "chat": there, "from": sender, "text": text}
    if kind == "callback_query":
        body = {"id": "1", "chat_instance": "1", "from": sender, "data": text, "message": body}
    if kind == "inline_query":
        body = {"id": "1", "from": sender, "query": text, "offset": ""}
    return json.dumps({"update_id": number, kind: body}).encode()

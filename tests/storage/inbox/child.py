"""What another process does with an inbox: `child.py WHERE TASK ARGUMENTS`. It prints what is done, a line each."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).parents[2]))
from storage.inbox.places import message, update

from tamis.delivery import inbox_worker
from tamis.storage.inbox import open_inbox
from tamis.storage.sessions import SessionKey, SessionRecord
from tamis_telegram import App, Event


def say(*what: object) -> None:
    print(*what, flush=True)


async def append(inbox: Any, start: str) -> None:
    """Appends batches for ever; says the last number of each that was stored."""
    number = int(start)
    while True:
        await asyncio.gather(*(inbox.append([update(number + one, f"c{one}")]) for one in range(5)))
        number += 5
        say(number)


async def accept_and_hang(inbox: Any, count: str) -> None:
    """Stores a batch as polling does, and hangs before the offset moves."""
    app = App(inbox=inbox)
    say(await app.accept([message(one, chat=one % 5) for one in range(int(count))]))
    await asyncio.sleep(3600)


async def bot(inbox: Any, pause: str) -> None:
    """Handles what is in the inbox: says what begins and ends, and counts in a session of each chat."""
    app = App(inbox=inbox, watchdog=None)

    @app
    async def handler(event: Event) -> None:
        assert event.chat is not None
        number = event.json()["update_id"]
        key = SessionKey(chat=str(event.chat.id))
        say("begins", number, event.attempt)
        found = await inbox.sessions.find(key)
        if found:
            held = await inbox.sessions.claim(found[0].id, found[0].version, "bot", 60)
            assert held is not None, "somebody else has the session"
        else:
            held = await inbox.sessions.put(SessionRecord(key=key, handler="count"))
        await asyncio.sleep(float(pause) * (4 if number % 7 == 0 else 1))
        await inbox.sessions.save(replace(held, step=f"{held.step} {number}"))
        say("ends", number, event.chat.id)

    async with app:
        say("ready")
        await app.join()
    say("idle")


async def slow(inbox: Any, pause: str, lease: str) -> None:
    """Handles what is in the inbox, with leases of so many seconds."""
    inbox_worker._LEASE = float(lease)
    app = App(inbox=inbox, me=1, watchdog=None)

    @app
    async def handler(event: Event) -> None:
        number = event.json()["update_id"]
        say("begins", number, event.attempt)
        await asyncio.sleep(float(pause))
        say("ends", number)

    async with app:
        say("ready")
        await app.join()
    say("idle")


async def deadly(inbox: Any, pause: str) -> None:
    """Handles what is in the inbox; a text `poison` ends the process at once."""
    app = App(inbox=inbox, me=1, watchdog=None)

    @app
    async def handler(event: Event) -> None:
        if event.msg is not None and event.msg.text == "poison":
            await asyncio.sleep(float(pause))
            os._exit(9)
        await asyncio.sleep(3 * float(pause))
        say("ends", event.json()["update_id"])

    async with app:
        await app.join()
    say("idle")


async def main(where: str, task: str, *arguments: str) -> None:
    inbox = open_inbox(where)
    if where.startswith("postgresql"):  # nobody knows there that another process is dead, before its lease is over
        inbox_worker._LEASE = 1.0
    await TASKS[task](inbox, *arguments)
    await inbox.close()


TASKS = {one.__name__: one for one in (append, accept_and_hang, bot, slow, deadly)}

if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))

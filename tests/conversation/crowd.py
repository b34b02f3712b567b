"""A bot and very many users, in a process of its own: `crowd.py WHERE UPDATES EVERY WHAT` says what is left of them.

Each update is from another user; one of EVERY begins what then waits for an answer: `steps`, or `wait`, which is a
handler that stands in `event.wait`.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

OF_USERS = {"Session", "Turn", "Run", "Lane", "Waiter", "Resuming", "Saved", "SessionRecord", "Event", "Task"}
_WARM = 2000
"""Updates before the measurement, so that what is made once does not count."""


def resident() -> int:
    """Bytes of memory that the process has."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("the system does not say VmRSS")


def update(number: int, text: str) -> bytes:
    user = {"id": number, "is_bot": False, "first_name": "Ann"}
    chat = {"id": number, "type": "private", "first_name": "Ann"}
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
    message = {"message_id": 1, "date": 1, "chat": chat, "from": user, "text": text, "entities": entities}
    return json.dumps({"update_id": number, "message": message}).encode()


def bot(store: Any, what: str) -> Any:
    package = importlib.import_module("tamis_telegram")
    app: Any = package.App(sessions=store, me=777, username="shop_bot", watchdog=None)

    async def call(method: str, params: Any, /) -> Any:
        return {"message_id": 1}

    app.call = call
    if what == "steps":
        order = app.on("message:text").command("order").steps(name="order")

        async def answered(event: Any, what: str) -> None: ...

        order.got("what", "What?")(answered)

    else:

        async def asks(event: Any) -> None:
            await event.wait("message:text")

        app.on("message:text").command("order")(asks)

    async def other(event: Any) -> None: ...

    app.on("message")(other)

    return app


def left() -> dict[str, int]:
    """How many objects there are of what belongs to a user."""
    gc.collect()
    found = Counter(type(one).__name__ for one in gc.get_objects())
    return {name: found[name] for name in sorted(OF_USERS) if found[name]}


async def feed(app: Any, numbers: range, every: int) -> None:
    for number in numbers:
        await app.feed(update(number, "/order" if number % every == 0 else "hello"))
    await app.join()
    await asyncio.sleep(0.1)  # the tasks of lanes end a moment after their work


async def main(where: str, updates: int, every: int, what: str) -> None:
    place = "tamis.storage.sessions" if where == "memory" else "tests.storage.sessions.places"
    named = importlib.import_module(place)
    store = named.open_store() if where == "memory" else named.store_at(where)
    app = bot(store, what)
    async with app:
        await feed(app, range(1, _WARM + 1), every)
        before, of_before = resident(), left()
        waited = await store.count()
        await feed(app, range(_WARM + 1, _WARM + updates + 1), every)
        gone = left()
        said = {
            "bytes": resident() - before,
            "waiting": await store.count() - waited,
            "left": {name: number - of_before.get(name, 0) for name, number in gone.items()},
        }
        print(json.dumps(said), flush=True)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]))

"""An event of a kind that conversations wait for, and for which nobody waits, beside an app without conversations."""

from __future__ import annotations

import asyncio
import json
import statistics
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

from benchmarks.measure import Aim, Row
from tamis_telegram import App, Event, MessageTextEvent

SUBJECT = "conversations"
WAITING = 100
"""Users who are in a conversation meanwhile."""
LOOPS = 2000


def measure(*, quick: bool) -> list[Row]:
    """A row for sessions in memory, and one for sessions in a file; decoding and handling, for one event."""
    return asyncio.run(_measure(2 if quick else 15))


async def _measure(rounds: int) -> list[Row]:
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        apps = {
            "memory": await stack.enter_async_context(_app(None)),
            "a file": await stack.enter_async_context(_app(folder / "sessions.db")),
            "no steps": await stack.enter_async_context(_app(None, with_steps=False)),
        }
        for name in ("memory", "a file"):
            for user in range(WAITING):
                await apps[name].handle(_update(1000 + user, "/order"))
        figures: dict[str, list[float]] = {name: [] for name in apps}
        for number in range(-1, rounds):
            for name, app in apps.items():
                figure = await _time_events(app)
                if number >= 0:
                    figures[name].append(figure)
    middle = {name: statistics.median(several) for name, several in figures.items()}
    alone = middle["no steps"]
    return [
        Row(SUBJECT, "nobody waits, in memory", middle["memory"], "without steps", alone, Aim(times=1 / 1.3)),
        Row(SUBJECT, "nobody waits, in a file", middle["a file"], "without steps", alone, Aim(below=alone + 2e-6)),
    ]


async def _time_events(app: App) -> float:
    """Seconds for one event, of many that are alike."""
    update = _update(5, "hello")
    began = time.perf_counter()
    for _ in range(LOOPS):
        await app.handle(update)
    return (time.perf_counter() - began) / LOOPS


def _app(sessions: Path | None, *, with_steps: bool = True) -> App:
    app = App(sessions=sessions, me=777, username="shop_bot", watchdog=None)
    if with_steps:
        order: Any = app.on("message:text").command("order").steps(name="order")

        @order.got("what", None)
        async def what(event: MessageTextEvent, what: str) -> None: ...

    @app.on("message:text")
    async def other(event: Event) -> None: ...

    return app


def _update(user: int, text: str) -> bytes:
    who = {"id": user, "is_bot": False, "first_name": "Ann"}
    chat = {"id": user, "type": "private", "first_name": "Ann"}
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
    message = {"message_id": 1, "date": 1, "chat": chat, "from": who, "text": text, "entities": entities}
    return json.dumps({"update_id": user, "message": message}).encode()

"""A bot with conversations, waits, retries and switches: `shop_bot FOLDER SESSIONS`. It works on an inbox for ever."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from pathlib import Path
from typing import Any

from msgspec import Struct

from tamis import AnswerTimeoutError, SqliteInbox
from tamis.delivery import inbox_worker
from tamis_telegram import App, MessageTextEvent, Session

LEASE = 3.0
"""Seconds. A process that is stopped for longer loses its lanes."""


class Order(Struct):
    answers: list[int] = []


def bot(folder: Path, sessions: str) -> App:
    log = os.open(folder / "log", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    store = {"inbox": None, "file": str(folder / "sessions.db")}.get(sessions, sessions)
    options: dict[str, Any] = {} if store is None else {"sessions": store}
    app = App(inbox=SqliteInbox(folder / "inbox.db"), me=1, watchdog=None, backoff=0.05, attempts=5, **options)

    async def call(method: str, params: Any, /) -> Any:
        assert method == "sendMessage", params
        await asyncio.sleep(0.002)
        return {"message_id": 1}

    setattr(app, "call", call)  # noqa: B010 - a client is what an app may have

    def say(*words: object) -> None:
        os.write(log, f"{' '.join(map(str, words))}\n".encode())

    order = app.on("message:text").command("order").steps(Order, name="order")

    @order.handle
    async def begin(event: MessageTextEvent) -> None:
        say("handled", event.update_id)

    @order.got("what", "What?")
    async def what(event: MessageTextEvent, what: str, session: Session[Order]) -> None:
        assert what == "cake"
        await asyncio.sleep(0.05)
        session.state.answers.append(event.update_id)
        say("handled", event.update_id)

    @order.got("count", "How many?")
    async def count(event: MessageTextEvent, count: str, session: Session[Order]) -> None:
        assert count == "3"
        await asyncio.sleep(0.05)
        session.state.answers.append(event.update_id)
        say("ordered", *session.state.answers)
        say("handled", event.update_id)
        session.finish("Done.")

    @app.on("message:text").command("fail")
    async def fail(event: MessageTextEvent) -> None:
        if event.attempt == 1:
            raise ConnectionError("try again")
        say("handled", event.update_id)

    @app.on("message:text").command("wait")
    async def wait(event: MessageTextEvent) -> None:
        say("handled", event.update_id)
        with contextlib.suppress(AnswerTimeoutError):
            answer = await event.wait("message:text", timeout=1)
            say("handled", answer.update_id)

    with app.registry.owner("extra"):

        @app.on("message:text").command("extra")
        async def extra(event: MessageTextEvent) -> None:
            say("handled", event.update_id)

    @app.on("message:text").command("switch")
    async def switch(event: MessageTextEvent) -> None:
        await (app.plugins.disable if event.update_id % 2 else app.plugins.enable)("extra")
        say("handled", event.update_id)

    @app.on("message:text")
    async def other(event: MessageTextEvent) -> None:
        await asyncio.sleep(0.05)
        say("handled", event.update_id)

    return app


async def main(folder: Path, sessions: str) -> None:
    inbox_worker._LEASE = LEASE
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    async with bot(folder, sessions):
        print("ready", flush=True)
        await ended.wait()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))

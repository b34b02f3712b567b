"""Conversations of an app with an inbox: what they become is stored in the transaction that ends the update."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from msgspec import Struct

from tamis_telegram import App, MessageTextEvent, Session

from ..faults.feeding import numbered, soon  # noqa: TID252 - what both folders of tests share
from .shop import LAST, QUESTIONS, Shop, answers


class Counter(Struct):
    count: int = 0


def with_inbox(shop: Shop, file: Path) -> Shop:
    """The shop, with its inbox and its sessions in one file."""
    shop.app.inbox = file
    return shop


def raws(*updates: str) -> list[bytes]:
    return [one.encode() for one in updates]


def test_a_conversation_through_the_inbox(tmp_path: Path) -> None:
    async def scenario() -> None:
        shop = with_inbox(Shop(), tmp_path / "bot.db")
        async with shop.app:
            for update in answers():
                await shop.app.accept(raws(update))
                await soon(shop.app.join(), 10)
            assert shop.said == [*QUESTIONS, LAST]
            assert await shop.app.sessions.count() == 0
        with closing(sqlite3.connect(tmp_path / "bot.db")) as file:
            tables = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert any("session" in one for one in tables)
        assert len(tables) > 2  # both are in the one file

    asyncio.run(scenario())


def test_a_step_that_fails_and_is_tried_again_changes_the_session_once(tmp_path: Path) -> None:
    async def scenario() -> None:
        app = App(inbox=tmp_path / "bot.db", attempts=3, backoff=0.0, me=777)
        setattr(app, "call", _nothing)  # noqa: B010
        steps = app.text("go").steps(Counter)
        tries: list[int] = []

        @steps.got("a", "A?")
        async def a(event: MessageTextEvent, a: str, session: Session[Counter]) -> None:
            session.state.count += 1
            tries.append(event.attempt)
            if event.attempt < 3:
                raise ValueError("not yet")

        @steps.got("b", "B?")
        async def b(event: MessageTextEvent, b: str, session: Session[Counter]) -> None:
            tries.append(100 + session.state.count)

        async with app:
            for number, text in enumerate(("go", "x", "y")):
                await app.accept(raws(numbered(number, text=text)))
                await soon(app.join(), 10)
        assert tries == [1, 2, 3, 101]

    asyncio.run(scenario())


def test_while_a_handler_waits_its_update_is_done_and_its_chat_goes_on(tmp_path: Path) -> None:
    async def scenario() -> None:
        app = App(inbox=tmp_path / "bot.db")
        log: list[Any] = []

        @app.text("ask", priority=-1)
        async def ask(event: MessageTextEvent) -> None:
            answer = await event.wait("message:text")
            log.append(f"heard {answer.msg.text}")

        @app.on("message:text")
        async def other(event: MessageTextEvent) -> None:
            log.append(event.msg.text)

        async with app:
            await app.accept(raws(numbered(1, text="ask")))
            await soon(app.join(), 10)
            assert app.inbox is not None
            assert (await app.inbox.counts()).waiting == 0
            await app.accept(raws(numbered(2, text="yes"), numbered(3, text="more")))
            await soon(app.join(), 10)
        assert log == ["heard yes", "more"]

    asyncio.run(scenario())


async def _nothing(*_: Any) -> dict[str, int]:
    return {"message_id": 1}

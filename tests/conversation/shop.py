"""A bot with a conversation of three steps, whose calls are written down; in one process or another."""

import asyncio
import itertools
import json
from collections.abc import Mapping
from typing import Annotated, Any

from msgspec import Struct

from tamis.storage.sessions import Store
from tamis_telegram import App, Arg, MessagePhotoEvent, MessageTextEvent, Session, Template

from ..parity.helpers import PRIVATE, message_json, raw  # noqa: TID252 - what both folders of tests share


class Order(Struct):
    what: str = ""
    steps: list[str] = []


class Shop:
    """The bot. `said` is what it sent; a text in `hang` hangs when it is sent, a step there hangs in its body."""

    def __init__(self, sessions: str | Store | None = None, *, hang: str = "", **options: Any) -> None:
        self.app = App(sessions=sessions, me=777, username="shop_bot")
        self.said: list[str] = []
        self.passed: list[str] = []
        self.hang = hang
        self._ids = itertools.count(1000)
        setattr(self.app, "call", self.call)  # noqa: B010 - a client is what an app may have
        self._register(**options)

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
        assert method == "sendMessage"
        if params["text"] == self.hang:
            print("hangs", flush=True)
            await asyncio.sleep(3600)
        self.said.append(params["text"])
        print("said", params["text"], flush=True)
        return {"message_id": next(self._ids)}

    async def at(self, step: str, session: Session[Order]) -> None:
        if step == self.hang:
            print("hangs", flush=True)
            await asyncio.sleep(3600)
        session.state.steps = [*session.state.steps, step]

    def _register(self, **options: Any) -> None:
        order = self.order = self.app.on("message:text").command("order").steps(Order, name="order", **options)

        @order.handle
        async def begin(event: MessageTextEvent, session: Session[Order]) -> None:
            await self.at("begin", session)

        @order.got("what", "What?")
        async def what(event: MessageTextEvent, what: str, session: Session[Order]) -> None:
            await self.at("what", session)
            session.state.what = what

        @order.got("count", Template("How many {what}?"), type=int, invalid="A number, please.")
        async def count(event: MessageTextEvent, count: int, session: Session[Order]) -> None:
            await self.at("count", session)

        @order.awaiting("message:photo").receive("photo", "A picture?")
        async def picture(
            event: MessagePhotoEvent, session: Session[Order], count: Annotated[int, Arg()], what: Annotated[str, Arg()]
        ) -> None:
            await self.at("picture", session)
            session.finish(f"{count + 0} x {what}, {len(event.msg.photo)} picture, {'-'.join(session.state.steps)}")

        @self.app.on("message")
        async def other(event: Any) -> None:
            self.passed.append(event.msg.text)
            print("passed", event.msg.text, flush=True)


def text(words: str, number: int = 1, **fields: Any) -> str:
    return raw("message", message_json(words, **fields), number)


def photo(number: int = 1) -> str:
    size = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}
    return raw("message", message_json(None, chat=PRIVATE, photo=[size]), number)


def answers() -> list[str]:
    """A whole conversation, as it arrives."""
    return [text("/order", 1), text("pizza", 2), text("3", 3), photo(4)]


QUESTIONS = ["What?", "How many pizza?", "A picture?"]
LAST = "3 x pizza, 1 picture, begin-what-count-picture"


def line(update: str) -> str:
    """An update as one line."""
    return json.dumps(json.loads(update))

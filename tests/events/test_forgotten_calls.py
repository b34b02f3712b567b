"""A call that an event made and that nobody carries out is a forgotten `await`: it is logged, once for each place."""

from __future__ import annotations

import asyncio
import copy
import linecache
import logging
import pickle
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tamis.events.calls import Call
from tamis_telegram import App, Event, MessageTextEvent
from tamis_telegram.testing import make

if TYPE_CHECKING:
    from collections.abc import Mapping


class Client:
    """Carries calls out, and notes them."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
        self.sent.append(method)


def text_event() -> Any:
    event = make("message:text")
    event.bot = Client()
    return event


def reports_of(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "tamis.events.calls"]


def test_it_is_logged_once_for_each_place_with_its_line(caplog: pytest.LogCaptureFixture) -> None:
    event = text_event()

    def answer() -> None:
        event.reply(
            "hi",
        )

    with pytest.warns(RuntimeWarning, match=r"sendMessage is not awaited in .*answer") as warned:
        answer()
    assert linecache.getline(warned[0].filename, warned[0].lineno).strip() == "event.reply("
    with pytest.warns(RuntimeWarning):
        answer()
    with pytest.warns(RuntimeWarning):
        event.leave_chat()
    said = reports_of(caplog)
    assert [line.split(" ", 1)[0] for line in said] == ["sendMessage", "leaveChat"]
    assert f"({__file__}:{warned[0].lineno}): nothing was sent; write `await` in front of it" in said[0]
    assert [record.levelno for record in caplog.records] == [logging.ERROR, logging.ERROR]


def test_a_running_app_says_so_and_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    app, done = App(), []

    @app.on("message:text")
    async def greet(event: MessageTextEvent) -> None:
        event.reply("hi")
        done.append(event.update_id)

    async def main() -> None:
        async with app:
            await app.feed(make("message:text"))
            await app.join()

    with pytest.warns(RuntimeWarning, match="greet"):
        asyncio.run(main())
    assert len(done) == 1
    assert "greet" in reports_of(caplog)[0]


@pytest.mark.parametrize("handler", ["awaited", "returned", "as a task", "gathered", "in a helper"])
def test_calls_that_are_carried_out_are_not_forgotten(handler: str, caplog: pytest.LogCaptureFixture) -> None:
    app, client = App(), Client()

    async def awaited(event: Event) -> None:
        await event.reply("hi")

    def returned(event: Event) -> Any:
        return event.reply("hi")

    async def as_task(event: Event) -> None:
        await asyncio.ensure_future(event.reply("hi"))

    async def gathered(event: Event) -> None:
        await asyncio.gather(event.reply("hi"))

    async def in_helper(event: Event) -> None:
        def ask() -> Any:
            return event.reply("hi")

        await ask()

    functions = {
        "awaited": awaited, "returned": returned, "as a task": as_task, "gathered": gathered, "in a helper": in_helper,
    }  # fmt: skip
    app.on("message:text")(functions[handler])
    event = make("message:text")
    event.bot = client
    asyncio.run(app.tree.dispatch(event))
    assert client.sent == ["sendMessage"]
    assert reports_of(caplog) == []


def test_calls_that_are_read_copied_or_made_by_hand_are_not_forgotten(caplog: pytest.LogCaptureFixture) -> None:
    event = make("message:text")
    assert event.reply("x").method == "sendMessage"
    assert event.reply("x").params["text"] == "x"
    assert repr(event.reply("x")).startswith("<Call sendMessage(")
    assert copy.copy(event.reply("x")).params["text"] == "x"
    assert pickle.loads(pickle.dumps(event.reply("x"))).method == "sendMessage"
    Call("sendMessage", {"chat_id": 1})
    assert reports_of(caplog) == []


def test_a_filter_of_warnings_does_not_hide_the_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    event = text_event()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        event.reply("hi")
    assert len(reports_of(caplog)) == 1

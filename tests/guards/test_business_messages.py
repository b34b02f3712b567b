"""Commands and texts of business messages: they are read as those of other messages."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tamis_telegram import App
from tamis_telegram.testing import Kit, make


async def plain(event: Any) -> None: ...


@pytest.mark.parametrize(("written", "handler"), [("/price", "price"), ("hello", "hello"), ("other", "rest")])
def test_commands_and_texts_of_business_messages_are_found(written: str, handler: str) -> None:
    app: Any = App()
    app.on("business_message:text").command("price", name="price")(plain)
    app.on("business_message:text").text("hello", name="hello")(plain)
    app.on("business_message", name="rest")(plain)
    event: Any = make("business_message:text", text=written, business_connection_id="b")
    assert asyncio.run(Kit(app).feed_event(event)).names == [handler]


def test_a_caption_of_a_business_message_is_its_text() -> None:
    app: Any = App()
    app.text(startswith="see", name="see")(plain)
    event: Any = make("business_message:caption", caption="see this", business_connection_id="b")
    assert asyncio.run(Kit(app).feed_event(event)).names == ["see"]


def test_edited_business_messages_are_no_commands() -> None:
    app: Any = App()
    app.command("price", name="price")(plain)
    assert "edited_business_message" not in app.subscriptions()
    assert "business_message" in app.subscriptions()

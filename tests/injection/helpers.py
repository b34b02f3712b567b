"""What the tests of injection share: the events and the log of the parity tests, a few types, and short ways to run."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tamis.errors import RegistrationError
from tamis_telegram import Event, decode

USER = {"id": 2, "is_bot": False, "first_name": "Ann"}


def message(text: str = "hello", number: int = 1) -> Event:
    chat = {"id": 2, "type": "private"}
    fields = {"message_id": 1, "date": 1, "chat": chat, "from": USER, "text": text}
    return decode(json.dumps({"update_id": number, "message": fields}))


def post(text: str = "news") -> Event:
    """A post in a channel, which nobody in particular has sent."""
    fields = {"message_id": 1, "date": 1, "chat": {"id": -9, "type": "channel"}, "text": text}
    return decode(json.dumps({"update_id": 1, "channel_post": fields}))


def run(router: Any, *events: Event) -> list[str]:
    """Dispatches events one after another; the names of the handlers whose bodies started, in order."""

    async def all_of_them() -> list[str]:
        return [handler.name for event in events for handler in await router.dispatch(event)]

    return asyncio.run(all_of_them())


def wrong(router: Any) -> str:
    """The one report of what is wrong in a tree."""
    with pytest.raises(RegistrationError) as raised:
        router.check()
    return str(raised.value)


class Session:
    """Something that a dependency makes."""

    def __init__(self, name: str = "session") -> None:
        self.name = name


def failing(log: list[Any]) -> Callable[..., Awaitable[None]]:
    async def handler(event: Event) -> None:
        log.append("failed")
        raise ValueError("no")

    return handler

"""Feeding an app in tests: numbered messages of chats, and waits that do not hang."""

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

from ..parity.helpers import (  # noqa: TID252 - what both folders of tests share
    PHOTO,
    PRIVATE,
    TEXT,
    Log,
    button,
    errors,
    inline,
    message,
    message_json,
    raw,
    run,
    warnings,
)

__all__ = [
    "PHOTO", "TEXT", "Log", "button", "errors", "inline", "message", "number_of", "numbered", "run", "soon", "warnings",
]  # fmt: skip

T = TypeVar("T")


def numbered(number: int, chat: int = 1, text: str = "hello") -> str:
    """A message whose update has that number, in that chat."""
    return raw("message", message_json(text, chat={**PRIVATE, "id": chat}), number)


def number_of(event: Any) -> int:
    return int(event.json()["update_id"])


async def soon(what: Awaitable[T], seconds: float = 2.0) -> T:
    """What it gives, or a failure of the test where it hangs."""
    return await asyncio.wait_for(what, seconds)

"""Refuses links. Written with `on_callback`, as plugins for Pyrogram bots are; only the imports are other ones."""

from __future__ import annotations

from typing import Any

from tamis import Callback, on_callback
from tamis_telegram import App, Message, match

seen = 0


def count(callback: Callback[..., Any]) -> None:
    """Called when the panel opens."""
    print(f"{callback.name}: {seen} refused so far")


@on_callback(name="links", description="Refuses links", filters=match("message:text"), rank=-1, hook=count)
async def links(bot: App, message: Message) -> bool:  # noqa: ARG001 - as callbacks are
    global seen  # noqa: PLW0603 - a plugin is small
    if "://" not in (message.text or ""):
        return True
    seen += 1
    return False

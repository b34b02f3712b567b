"""Whether a message addresses the bot: by a reply, a mention, or a nickname, which is taken out of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tamis_nonebot.messages import MessageSegment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_nonebot.messages import Message


def take_reply(message: Message) -> tuple[str, int] | None:
    """Takes the reply out. Returns the id of the message that is replied to, and the place where it stood."""
    place = next((place for place, segment in enumerate(message) if segment.type == "reply"), None)
    if place is None:
        return None
    replied = str(message[place].data.get("id", ""))
    del message[place]
    strip_text(message, place)
    return replied, place


def take_author(message: Message, place: int, author: str) -> None:
    """Takes the mention of the author behind a reply out, which clients add."""
    if len(message) > place and message[place].type == "at" and str(message[place].data.get("qq")) == author:
        del message[place]
        strip_text(message, place)


def strip_text(message: Message, place: int) -> None:
    """Takes the blanks at the beginning of a text off, and the text, if nothing is left."""
    if len(message) > place and message[place].is_text():
        text = str(message[place].data["text"]).lstrip()
        message[place : place + 1] = [MessageSegment.text(text)] if text else []


def take_mention(message: Message, me: str | None) -> bool:
    """Takes a mention of the bot out of the beginning, or the end. Returns whether there was one."""
    if not message or me is None:
        return False
    found = False
    while message and _is_at(message[0], me):
        found = True
        del message[0]
        strip_text(message, 0)
    if found or not message:
        return found
    place = len(message) - 1
    if place and message[place].is_text() and not str(message[place].data["text"]).strip():
        place -= 1
    if not _is_at(message[place], me):
        return False
    del message[place:]
    return True


def _is_at(segment: MessageSegment, me: str) -> bool:
    return segment.type == "at" and str(segment.data.get("qq")) == me


def take_nickname(message: Message, names: Iterable[str]) -> bool:
    """Takes a nickname of the bot out of the beginning. Returns whether there was one."""
    either = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    if not either or not message or not message[0].is_text():
        return False
    found = re.match(rf"^({either})([\s,，]*|$)", message[0].data["text"], re.IGNORECASE)
    if found is not None:
        message[0] = MessageSegment.text(message[0].data["text"][found.end() :])
    return found is not None

"""An album is several messages with one `media_group_id`: they come one by one, and nothing says which is the last."""

from __future__ import annotations

from typing import Any

from tamis.errors import AnswerTimeoutError
from tamis.storage.sessions import SessionKey

QUERY = "msg:media_group_id"
MOST = 10
"""Messages that an album has, at most."""


async def whole_album(event: Any, *, pause: float = 1.0) -> list[Any]:
    """The events of all messages of an album, the first one's included, ordered by the ids of the messages.

    The handler of the first message calls it; the others come to no handler. It ends `pause` seconds after the last
    one, or with the tenth. A restart in between ends it: the first message then comes again, the others do not.
    An event of no album is alone.
    """
    parts = [event]
    if getattr(event.msg, "media_group_id", None) is None:
        return parts
    while len(parts) < MOST:
        try:
            parts.append(await event.wait(QUERY, timeout=pause, per=_album_of))
        except AnswerTimeoutError:
            break
    return sorted(parts, key=lambda part: part.msg.message_id)


def _album_of(event: Any) -> SessionKey:
    """The key of an album. Raises `AttributeError` for an event without a message: it is part of none."""
    return SessionKey(bot=str(event.me), chat=str(event.msg.chat.id), user=f"album {event.msg.media_group_id}")

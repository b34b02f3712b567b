"""Values of a state as plain data: messages and events are marked, so that they come back as what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tamis_nonebot.event import Event
from tamis_nonebot.messages import Message, MessageSegment

if TYPE_CHECKING:
    from collections.abc import Callable

_MESSAGE, _SEGMENT, _EVENT, _TUPLE = "__message__", "__segment__", "__event__", "__tuple__"


def pack(value: Any) -> Any:
    """The value as plain data; what is nothing we know stays what it is."""
    if isinstance(value, Message):
        return {_MESSAGE: value.plain()}
    if isinstance(value, MessageSegment):
        return {_SEGMENT: value.plain()}
    if isinstance(value, Event):
        return {_EVENT: value.core.raw}
    parts: Any = value
    if isinstance(value, tuple):
        return {_TUPLE: [pack(part) for part in parts]}
    if isinstance(value, list):
        return [pack(part) for part in parts]
    if isinstance(value, dict):
        return {key: pack(part) for key, part in parts.items()}
    return parts


def unpack(value: Any, event: Callable[[bytes], Any]) -> Any:
    """What was pack. `event` makes an event of its bytes."""
    data: Any = value
    if isinstance(value, list):
        return [unpack(part, event) for part in data]
    if not isinstance(value, dict):
        return data
    if len(data) == 1:
        ((key, inner),) = data.items()
        match key:
            case "__message__":
                return Message(inner)
            case "__segment__":
                return Message(inner)[0]
            case "__event__":
                return event(inner)
            case "__tuple__":
                return tuple(unpack(part, event) for part in inner)
            case _:
                pass
    return {key: unpack(part, event) for key, part in data.items()}

"""Values of a state as plain data: what is not plain is marked, so that it comes back as what it was.

What cannot be data at all, such as an open file or an object of a plugin's own, stays in memory, for as long as the
process lives. A conversation that holds such a thing does not go on after a restart.
"""

from __future__ import annotations

import logging
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from tamis.errors import FlowError
from tamis_nonebot.event import Event
from tamis_nonebot.messages import Message, MessageSegment

if TYPE_CHECKING:
    from collections.abc import Callable

_LOG = logging.getLogger(__name__)
_MESSAGE, _SEGMENT, _EVENT, _TUPLE, _LIVE = "__message__", "__segment__", "__event__", "__tuple__", "__live__"
_INT_LIMIT = 2**63
_MICROSECOND = timedelta(microseconds=1)
_SCALARS: dict[type[Any], tuple[str, Callable[[Any], Any], Callable[[Any], Any]]] = {
    datetime: ("__datetime__", datetime.isoformat, datetime.fromisoformat),
    date: ("__date__", date.isoformat, date.fromisoformat),
    time: ("__time__", time.isoformat, time.fromisoformat),
    timedelta: ("__timedelta__", lambda value: value // _MICROSECOND, lambda data: data * _MICROSECOND),
    Decimal: ("__decimal__", str, Decimal),
    complex: ("__complex__", str, complex),
    type(Path()): ("__path__", str, Path),
    int: ("__int__", str, int),
    bytearray: ("__bytearray__", bytes, bytearray),
}
"""Types with a mark, and how their values become data and come back."""
_READERS = {mark: read for mark, _, read in _SCALARS.values()}
_GROUPS: dict[type[Any], str] = {tuple: _TUPLE, set: "__set__", frozenset: "__frozenset__"}
_GROUP_READERS = {mark: type_ for type_, mark in _GROUPS.items()}


class LiveValues:
    """What conversations hold that is no data, by the ids of their sessions, until nobody waits for them any more."""

    def __init__(self, lifetime: timedelta) -> None:
        self._lifetime = lifetime.total_seconds() + 60
        self._values: dict[str, tuple[float, list[Any]]] = {}
        self._named: set[type[Any]] = set()

    def keep(self, session_id: str, values: list[Any]) -> None:
        """Keeps the values of a session, in the place of those of before."""
        self._values.pop(session_id, None)
        if not values:
            return
        now = monotonic()
        while self._values and next(iter(self._values.values()))[0] < now:
            del self._values[next(iter(self._values))]
        self._values[session_id] = now + self._lifetime, values

    def tell(self, session_id: str) -> None:
        """Says which values are kept in memory while a conversation waits: once for each type."""
        for value in self._values.get(session_id, (0.0, ()))[1]:
            kind: type[Any] = value.__class__
            if kind not in self._named:
                self._named.add(kind)
                _LOG.info("a state holds %r, which is kept in memory: after a restart that conversation is over", value)

    def get(self, session_id: str, place: int) -> Any:
        """A value. Raises `FlowError` where the process has been restarted since."""
        found = self._values.get(session_id)
        if found is None or place >= len(found[1]):
            raise FlowError("the state of this conversation held what is no data; it was lost when the process ended")
        return found[1][place]

    def __len__(self) -> int:
        return len(self._values)


def pack(value: Any, live: list[Any] | None = None) -> Any:  # noqa: PLR0911 - one a kind
    """The value as plain data. What is nothing that can be data is put into `live`, or stays what it is."""
    if value is None or (isinstance(value, (bool, str, float, bytes)) and type(value) in {bool, str, float, bytes}):
        return value
    if isinstance(value, Message):
        return {_MESSAGE: value.plain()}
    if isinstance(value, MessageSegment):
        return {_SEGMENT: value.plain()}
    if isinstance(value, Event):
        return {_EVENT: value.core.raw}
    parts: Any = value
    kind: type[Any] = parts.__class__
    if kind in _GROUPS:
        return {_GROUPS[kind]: [pack(part, live) for part in parts]}
    if kind is list:
        return [pack(part, live) for part in parts]
    if kind is dict:
        return {key: pack(part, live) for key, part in parts.items()}
    if kind is int and -_INT_LIMIT <= parts < _INT_LIMIT:
        return parts
    if kind in _SCALARS:
        mark, write, _ = _SCALARS[kind]
        return {mark: write(parts)}
    if live is None:
        return parts
    live.append(parts)
    return {_LIVE: len(live) - 1}


def unpack(value: Any, event: Callable[[bytes], Any], live: Callable[[int], Any] | None = None) -> Any:  # noqa: PLR0911
    """What was packed. `event` makes an event of its bytes, `live` gives what was kept in memory."""
    data: Any = value
    if isinstance(value, list):
        return [unpack(part, event, live) for part in data]
    if not isinstance(value, dict):
        return data
    if len(data) == 1:
        ((key, inner),) = data.items()
        if key in _READERS:
            return _READERS[key](inner)
        if key in _GROUP_READERS:
            return _GROUP_READERS[key](unpack(part, event, live) for part in inner)
        if key == _LIVE and live is not None:
            return live(inner)
        match key:
            case "__message__":
                return Message(inner)
            case "__segment__":
                return Message(inner)[0]
            case "__event__":
                return event(inner)
            case _:
                pass
    return {key: unpack(part, event, live) for key, part in data.items()}

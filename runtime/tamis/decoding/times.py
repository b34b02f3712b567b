"""Times that stand on the wire as numbers: they stay numbers until an attribute is read: decoding costs nothing.

A generated class puts a `Lazy` in the place of its own attribute; the slot behind it holds the number.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, TypeAlias, cast

from msgspec import Meta

_FIRST, _LAST = -62_135_596_800, 253_402_300_799
_LONGEST = 86_399_999_913_600
_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)

Unix: TypeAlias = Annotated[int, Meta(ge=_FIRST, le=_LAST)] | Annotated[float, Meta(ge=_FIRST, le=_LAST)]
"""Seconds since 1970, UTC, of the years 1 to 9999."""
Seconds: TypeAlias = Annotated[int, Meta(ge=-_LONGEST, le=_LONGEST)] | Annotated[float, Meta(ge=-_LONGEST, le=_LONGEST)]
"""Seconds that a `timedelta` can hold."""

Read: TypeAlias = Callable[[Any], Any]
"""From what stands in the slot to what the attribute is."""


class Lazy:
    """An attribute that is made of what stands in the slot whenever it is read."""

    __slots__ = ("_get", "_read")

    def __init__(self, member: Any, read: Read) -> None:
        self._get: Callable[[Any, Any], Any] = member.__get__
        self._read = read

    def __get__(self, obj: Any, owner: Any = None) -> Any:
        if obj is None:
            return self
        value = self._get(obj, owner)
        return None if value is None else self._read(value)


def unix(value: Any) -> Any:
    """The time of a number; anything else as it is."""
    return _BEGIN + timedelta(seconds=value) if _is_number(value) else value


def seconds(value: Any) -> Any:
    """The duration of a number; anything else as it is."""
    return timedelta(seconds=value) if _is_number(value) else value


def each(read: Read) -> Read:
    """For the elements of a list."""

    def read_each(value: object) -> object:
        return [read(item) for item in cast("list[object]", value)] if type(value) is list else value

    return read_each


def values(read: Read) -> Read:
    """For the values of a map."""

    def read_values(value: object) -> object:
        if type(value) is not dict:
            return value
        return {key: read(item) for key, item in cast("dict[str, object]", value).items()}

    return read_values


def _is_number(value: Any) -> bool:
    return type(value) is int or type(value) is float

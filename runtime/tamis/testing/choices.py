"""Who decides what the spec leaves open: here, the same plain values every time; `strategies.py` draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from tamis.testing.shapes import Depths, is_struct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tamis.testing.shapes import Field, Option
    from tamis.testing.tables import About

NEW_YEAR = 1767225600
"""The time of every event that is made: 2026-01-01 00:00 UTC, in seconds."""
_DEEP = 5


class Source(Protocol):
    """Decides. `depth` is how many objects and lists the value is in; below some depth, everything should end."""

    def text(self, name: str, about: About) -> str: ...
    def integer(self, about: About) -> int: ...
    def number(self, about: About) -> float: ...
    def boolean(self) -> bool: ...
    def anything(self) -> object:
        """JSON that is not null."""
        ...

    def one_of(self, values: Sequence[str | int]) -> str | int: ...
    def is_null(self) -> bool:
        """Whether a field that may be null is."""
        ...

    def length(self, about: About, depth: int) -> int:
        """How many items a list has."""
        ...

    def keys(self, depth: int) -> list[str]:
        """The keys of an object with free keys."""
        ...

    def extra_fields(self, fields: Sequence[Field], depth: int) -> list[Field]:
        """Which fields to add, of those that may be missing."""
        ...

    def option(self, options: Sequence[Option], depth: int) -> Option:
        """Which member of a union."""
        ...


class Plainest:
    """The least that is valid: no field that may be missing, one item in a list, the first member of a union.

    A text is the name of its field, a number is 1, a time is `NEW_YEAR`.
    """

    def __init__(self) -> None:
        self._depths = Depths()

    def text(self, name: str, about: About) -> str:
        text = name.ljust(about.least or 0, "_")
        return text if about.most is None else text[: about.most]

    def integer(self, about: About) -> int:
        return NEW_YEAR if about.time else _within(1, about)

    def number(self, about: About) -> float:
        return float(_within(1, about))

    def boolean(self) -> bool:
        return False

    def anything(self) -> object:
        return {}

    def one_of(self, values: Sequence[str | int]) -> str | int:
        return values[0]

    def is_null(self) -> bool:
        return True

    def length(self, about: About, depth: int) -> int:
        return 0 if depth > _DEEP else max(about.least or 0, 1)

    def keys(self, depth: int) -> list[str]:
        del depth
        return []

    def extra_fields(self, fields: Sequence[Field], depth: int) -> list[Field]:
        del fields, depth
        return []

    def option(self, options: Sequence[Option], depth: int) -> Option:
        if depth > _DEEP:
            return min(options, key=lambda option: self._depths.of(option.type))
        return next((each for each in options if not is_struct(each.type)), options[0])


def _within(number: int, about: About) -> int:
    if about.least is not None:
        number = max(number, about.least)
    return number if about.most is None else min(number, about.most)

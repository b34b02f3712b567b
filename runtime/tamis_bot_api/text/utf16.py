"""Offsets as Telegram counts them: in UTF-16 code units, of which a character outside the basic plane takes two."""

from __future__ import annotations

import bisect
from itertools import accumulate


def clean(text: str) -> str:
    """`text` with halves of surrogate pairs joined, and lone ones as U+FFFD. Its length in code units stays.

    >>> clean("half an emoji: \\ud83d") == "half an emoji: \\ufffd"
    True
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def length(text: str) -> int:
    """The length of a text in UTF-16 code units.

    >>> length("a👍")
    3
    """
    return len(text) + sum(char > "\uffff" for char in text) if not text.isascii() else len(text)


def cut(text: str, offset: int, units: int) -> str:
    """The part of a text that begins at `offset` and is `units` long, both in code units.

    What lies outside the text is left out, and half a character counts as the whole: foreign offsets raise nothing.

    >>> cut("👍 yes", 3, 3)
    'yes'
    """
    offsets = Offsets(clean(text))
    start, end = offsets.span(offset, units)
    return offsets.text[start:end]


class Offsets:
    """Turns offsets in characters into offsets in code units and back, for one text."""

    __slots__ = ("_units", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._units: list[int] | None = None
        if any(char > "\uffff" for char in text) and not text.isascii():
            self._units = list(accumulate((1 + (char > "\uffff") for char in text), initial=0))

    def to_units(self, at: int) -> int:
        """The offset in code units of the character at `at`."""
        return at if self._units is None else self._units[at]

    def span(self, offset: int, units: int) -> tuple[int, int]:
        """From an offset and a length in code units to where that begins and ends in characters."""
        start, end = max(offset, 0), max(offset + units, 0)
        if self._units is None:
            start, end = min(start, len(self.text)), min(end, len(self.text))
        else:
            start = bisect.bisect_right(self._units, start) - 1
            end = min(bisect.bisect_left(self._units, end), len(self.text))
        return start, max(start, end)

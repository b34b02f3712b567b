"""Where to cut a long text: at a line end, else at a blank, else between characters as people see them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tamis_bot_api.text.utf16 import length

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tamis_bot_api.text.entities import Span

_LINE_END = re.compile(r"\n+")
_BLANK = re.compile(r"\s+")


def cuts(text: str, spans: Sequence[Span], limit: int, most: int) -> Iterator[tuple[int, int]]:
    """From where to where the parts reach, of at most `limit` code units, and `most` spans. None is left out."""
    start = 0
    while start < len(text):
        furthest = min(_end_by_units(text, start, limit), _end_by_spans(spans, start, most, len(text)))
        end = furthest if furthest >= len(text) else _good_place(text, start, furthest)
        yield start, end
        start = end


def _end_by_units(text: str, start: int, limit: int) -> int:
    """The last place to which the text from `start` on fits."""
    window = text[start : start + limit]
    over = length(window) - limit
    while over > 0:  # as many astral characters at most as there are units too many
        window = window[: -max(1, over // 2)]
        over = length(window) - limit
    # `over // 2` may have taken more than was needed.
    end = start + len(window)
    room = -over
    while end < len(text) and (units := length(text[end])) <= room:
        room -= units
        end += 1
    return end


def _end_by_spans(spans: Sequence[Span], start: int, most: int, end: int) -> int:
    """The beginning of the first span that would be one too many."""
    reached = [span for span in spans if span.end > start]
    return max(reached[most].start, start + 1) if len(reached) > most else end


def _good_place(text: str, start: int, furthest: int) -> int:
    window = text[start:furthest]
    for border in (_LINE_END, _BLANK):
        end = max((match.end() for match in border.finditer(window)), default=0)
        if end > len(window) // 2:  # a cut in the first half would leave the part too short
            return start + end
    import regex

    near = max(start, furthest - 64)
    whole = 0
    for match in regex.compile(r"\X").finditer(text, near, min(len(text), furthest + 64)):
        if match.end() > furthest:
            break
        whole = match.end()
    return whole if whole > start else furthest

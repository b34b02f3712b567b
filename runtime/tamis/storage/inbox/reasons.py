"""Why updates are parked, in a few words: so that a thousand of one kind are one line."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tamis.storage.inbox.record import ParkedReason

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 80


def reason_of(kind: str, error: str | None) -> str:
    """The reason in an error: its last line, with numbers and quoted parts left out.

    >>> reason_of("message", "Traceback ...\\nKeyError: 'order 17'")
    "KeyError: '...'"
    """
    if not kind:
        return "no event"
    lines = [line.strip() for line in (error or "").splitlines() if line.strip()]
    last = lines[-1] if lines else "no error"
    if last.startswith("too late"):
        return "too late"
    last = re.sub(r"'[^']*'", "'...'", last)
    last = re.sub(r"\d+(\.\d+)?", "N", last)
    return last if len(last) <= _LONGEST else f"{last[: _LONGEST - 3]}..."


def reasons_of(parked: Iterable[tuple[str, str, str | None]]) -> list[ParkedReason]:
    """By source and reason how many there are, the most frequent first; each is its source, kind and error."""
    counted = Counter((source, reason_of(kind, error)) for source, kind, error in parked)
    return [ParkedReason(source, reason, count) for (source, reason), count in counted.most_common()]

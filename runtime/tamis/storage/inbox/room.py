"""How much more of each source an inbox takes, without counting its rows each time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

_STALE = 5.0
"""Seconds for which a count holds while there is much room: others put something in, too."""
_NEAR = 0.9
"""From this share of a limit on, rows are counted each time."""


class Held(NamedTuple):
    """What there is of a source: rows, and their bytes."""

    rows: int = 0
    size: int = 0


class _Known(NamedTuple):
    held: Held
    at: float


class Room:
    """What a source holds, as far as it is known here. `look` counts the rows of sources. A limit may be passed by as
    much as other processes put in within a few seconds."""

    def __init__(self, rows: int, size: int, look: Callable[[list[str]], Awaitable[dict[str, Held]]]) -> None:
        self._rows, self._size, self._look = rows, size, look
        self._known: dict[str, _Known] = {}

    async def held(self, sources: Iterable[str]) -> dict[str, Held]:
        """What there is of each of these; exact where it is near a limit."""
        wanted = list(sources)
        now = time.monotonic()
        stale = [source for source in wanted if self._is_stale(self._known.get(source), now)]
        if stale:
            found = await self._look(stale)
            for source in stale:
                self._known[source] = _Known(found.get(source, Held()), now)
        return {source: self._known[source].held for source in wanted}

    def _is_stale(self, known: _Known | None, now: float) -> bool:
        if known is None or now - known.at > _STALE:
            return True
        return known.held.rows >= _NEAR * self._rows - 1 or known.held.size >= _NEAR * self._size

    def add(self, source: str, rows: int, size: int) -> None:
        """Notes what was put in here."""
        known = self._known.get(source)
        if known is not None:
            held = Held(known.held.rows + rows, known.held.size + size)
            self._known[source] = known._replace(held=held)

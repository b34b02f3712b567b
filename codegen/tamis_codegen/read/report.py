"""Problems of hostile or hopeless files: how many are listed and how long each takes is bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_codegen.errors import Place, nearest, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tamis_codegen.errors import Problems

MOST_PROBLEMS = 200
LONGEST_GUESS = 100  # longer names are never a slip of the pen, and comparing them takes long


class Report:
    """`Problems` with an upper limit; a reader adds to it and never checks how many there are."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._full = False

    def add(self, where: str | Place, what: str, *, allowed: Iterable[str] = (), hint: str = "") -> None:
        if self._full:
            return
        if len(self._problems.found) < MOST_PROBLEMS:
            self._problems.add(where, what, allowed=allowed, hint=hint)
            return
        self._full = True
        place = where if isinstance(where, Place) else place_of(where)
        self._problems.add(place, f"more than {MOST_PROBLEMS} problems; further ones are not listed")

    def add_unknown(self, where: str, what: str, known: Iterable[str]) -> None:
        """Adds WHAT at the place of the wrong word, with what was allowed and the nearest of it."""
        if self._full:
            return
        names = sorted(known)
        hint = nearest(where, names) if len(where) <= LONGEST_GUESS else ""
        self.add(where, what, allowed=names, hint=hint)

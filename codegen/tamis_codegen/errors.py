"""What the compiler says when a spec is wrong: collected problems, each with its place and a way out."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands: a file as the user named it, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Word(str):
    """A string of a spec that remembers where it was written."""

    __slots__ = ("place",)

    place: Place

    @classmethod
    def at(cls, text: str, place: Place) -> Word:
        word = cls(text)
        word.place = place
        return word


NOWHERE = Place("<made by the compiler>")


def place_of(text: str) -> Place:
    """Where `text` was written; `NOWHERE` for strings that no file holds."""
    return getattr(text, "place", NOWHERE)


def part_of(part: str, whole: str) -> Word:
    """A piece of a written text, placed where that text stands."""
    return Word.at(part, place_of(whole))


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: what, where, what was allowed, what to do."""

    place: Place
    what: str
    allowed: tuple[str, ...] = ()
    hint: str = ""

    def __str__(self) -> str:
        lines = [f"{self.place}: {self.what}"]
        if self.allowed:
            lines.append(f"    allowed: {shorten(self.allowed)}")
        if self.hint:
            lines.append(f"    {self.hint}")
        return "\n".join(lines)


@dataclass(slots=True)
class Problems:
    """Collects problems, so that one run reports them all."""

    found: list[Problem] = field(default_factory=list[Problem])

    def add(self, where: str | Place, what: str, *, allowed: Iterable[str] = (), hint: str = "") -> None:
        place = where if isinstance(where, Place) else place_of(where)
        problem = Problem(place, printable(what), tuple(map(printable, allowed)), printable(hint))
        if problem not in self.found:
            self.found.append(problem)

    def add_unknown(self, what: str, name: str, known: Iterable[str], *, hint: str = "") -> None:
        """Adds "unknown WHAT 'NAME'" at the place of `name`, with the nearest of `known` as the way out."""
        names = sorted(set(known))
        near = nearest(name, names)
        self.add(name, f"unknown {what} {quote(name)}", allowed=names, hint=hint or near)

    def stop_if_any(self) -> None:
        """Raises `SpecError` when something was found."""
        if self.found:
            raise SpecError(tuple(sorted(self.found, key=lambda p: (p.place, p.what))))


class SpecError(Exception):
    """A spec that cannot be built; `problems` holds everything that is wrong with it."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))


def nearest(name: str, known: Iterable[str]) -> str:
    """ "did you mean 'x'?" for the closest of `known`, or nothing."""
    close = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"did you mean {quote(close[0])}?" if close else ""


def quote(text: str, limit: int = 60) -> str:
    """`text` as a short quoted literal: control characters are escaped, long texts are cut."""
    cut = str(text) if len(text) <= limit else f"{text[:limit]}…"
    return repr(cut)


def printable(text: str, limit: int = 2_000) -> str:
    """`text` on one line, safe to print: what a spec says may be in it, and control characters are escaped."""
    cut = text if len(text) <= limit else f"{text[:limit]}…"
    return cut if cut.isprintable() else "".join(char if char.isprintable() else repr(char)[1:-1] for char in cut)


def shorten(names: tuple[str, ...], limit: int = 12) -> str:
    """The first names and how many more there are."""
    shown = ", ".join(name if 0 < len(name) <= 60 else quote(name) for name in names[:limit])
    rest = len(names) - limit
    return f"{shown} (and {rest} more)" if rest > 0 else shown

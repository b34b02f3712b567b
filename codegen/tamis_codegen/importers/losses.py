"""What an import could not say in our notation: each sort of loss with its count and first place."""

from __future__ import annotations

from dataclasses import dataclass, field

from tamis_codegen.errors import printable


@dataclass(slots=True)
class _Line:
    count: int
    first: str


@dataclass(slots=True)
class Losses:
    """Collects losses, and notes: what was decided, or left out since decoding does not need it."""

    _losses: dict[str, _Line] = field(default_factory=dict[str, _Line])
    _notes: dict[str, _Line] = field(default_factory=dict[str, _Line])

    def add(self, what: str, place: str) -> None:
        """Something of the source that the schema does not say."""
        _count(self._losses, what, place)

    def note(self, what: str, place: str) -> None:
        """Something that a reader of the schema may want to know, though no type is weaker for it."""
        _count(self._notes, what, place)

    @property
    def count(self) -> int:
        return sum(line.count for line in self._losses.values())

    def lines(self) -> list[str]:
        """The losses, the most frequent first."""
        return _lines(self._losses)

    def notes(self) -> list[str]:
        return _lines(self._notes)


def _count(lines: dict[str, _Line], what: str, place: str) -> None:
    line = lines.get(what)
    if line is None:
        lines[what] = _Line(1, place)
    else:
        line.count += 1


def _lines(lines: dict[str, _Line]) -> list[str]:
    ordered = sorted(lines.items(), key=lambda item: (-item[1].count, item[0]))
    return [printable(f"{line.count} × {what}, first at {line.first}") for what, line in ordered]

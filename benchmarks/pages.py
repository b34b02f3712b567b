"""Where figures stand in the documentation: between two markers, and only that is replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.workplace import BenchmarkError

if TYPE_CHECKING:
    from pathlib import Path


def markers(subject: str) -> tuple[str, str]:
    """What stands before and after the figures of a subject."""
    command = f"./dev python -m benchmarks --only {subject} --docs"
    return f"<!-- {subject}: written by `{command}` -->", f"<!-- {subject}: end -->"


def replaced(name: str, page: str, subject: str, between: str) -> str:
    """A page with something else between the markers. Raises `BenchmarkError` where they are missing."""
    begin, end = markers(subject)
    before, has_begin, rest = page.partition(begin)
    _, has_end, after = rest.partition(end)
    if not (has_begin and has_end):
        raise BenchmarkError(f"{name} lacks the markers {begin} and {end}")
    return f"{before}{begin}\n{between}\n{end}{after}"


def write(page: Path, subject: str, between: str) -> None:
    """Replaces the figures of a subject in a file."""
    page.write_text(replaced(page.name, page.read_text(encoding="utf-8"), subject, between), encoding="utf-8")

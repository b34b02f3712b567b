"""Names and places as they are shown to people: on one line, with nothing in them that moves a cursor."""

from __future__ import annotations

from pathlib import Path


def printable(text: str) -> str:
    """`text` on one line: line ends, control characters and marks that turn the direction of text are escaped."""
    return text if text.isprintable() else "".join(char if char.isprintable() else repr(char)[1:-1] for char in text)


def place(source: str) -> str:
    """A `file:line` as one would type it here: relative to the current folder where it lies below."""
    path, colon, line = source.rpartition(":")
    if not colon:
        return printable(source)
    file = Path(path)
    here = Path.cwd()
    return printable(f"{file.relative_to(here).as_posix() if file.is_relative_to(here) else path}:{line}")

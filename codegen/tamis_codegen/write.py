"""The one module that touches the output folder: compares with what is there, writes what changed, removes orphans."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_LEFT_ALONE = {"__pycache__"}


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between a package on disk and what it should be. Paths are relative to the package's folder."""

    folder: Path
    changed: Mapping[str, str]
    same: tuple[str, ...]
    orphans: tuple[str, ...]

    @property
    def any(self) -> bool:
        return bool(self.changed or self.orphans)

    def diff(self) -> str:
        """The drift as a unified diff, what is on disk against what should be."""
        parts: list[str] = []
        for path in sorted({*self.changed, *self.orphans}):
            on_disk = _read(self.folder / path)
            wanted = self.changed.get(path, "")
            shown = f"{self.folder.name}/{path}"
            parts += difflib.unified_diff(
                on_disk.splitlines(keepends=True),
                wanted.splitlines(keepends=True),
                f"{shown} (on disk)",
                f"{shown} (built)",
            )
            if path in self.orphans and not on_disk:
                parts.append(f"{shown}: should not exist\n")
        return "".join(parts)


def compare(folder: Path, files: Mapping[str, str]) -> Changes:
    """Compares a package's folder with its files."""
    on_disk = (
        {
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and not _LEFT_ALONE & set(path.parts)
        }
        if folder.is_dir()
        else set[str]()
    )
    changed = {path: text for path, text in files.items() if path not in on_disk or _read(folder / path) != text}
    same = tuple(path for path in files if path not in changed)
    return Changes(folder, changed, same, tuple(sorted(on_disk - files.keys())))


def write(changes: Changes) -> None:
    """Makes the folder what it should be. Unchanged files keep their time stamps."""
    for path, text in changes.changed.items():
        target = changes.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    for path in changes.orphans:
        (changes.folder / path).unlink()


def _read(path: Path) -> str:
    if not path.is_file():
        return ""
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return file.read()

"""A user's Python files, and showing what a command would change in them."""

from __future__ import annotations

import sys
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from tamis_codegen.commands.console import fail

if TYPE_CHECKING:
    from collections.abc import Iterable

_SKIPPED = frozenset({".venv", "venv", ".git", "node_modules", "__pycache__", "build", "dist"})


def python_files(paths: Iterable[Path]) -> list[Path]:
    """The Python files among paths and in folders, generated packages and environments apart."""
    found: list[Path] = []
    for path in paths:
        if not path.exists():
            fail(f"cannot read {path}: No such file or directory", 2)
        files = [path] if path.is_file() else sorted(path.rglob("*.py"))
        found += [file for file in files if not _SKIPPED & set(file.relative_to(path).parts) and not _is_built(file)]
    return list(dict.fromkeys(found))


def _is_built(file: Path) -> bool:
    return (file.parent / "built.json").is_file()


def show_or_write(file: Path, old: str, new: str, *, write: bool) -> None:
    """Shows the difference as a patch; with `write`, changes the file too."""
    name = file.as_posix()
    lines = unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), name, name)
    sys.stdout.writelines(line if line.endswith("\n") else f"{line}\n" for line in lines)
    if write:
        with Path(file).open("w", encoding="utf-8", newline="") as out:
            out.write(new)


def read_source(file: Path) -> str:
    """The text of a file with its own line ends."""
    try:
        with file.open(encoding="utf-8", newline="") as source:
            return source.read()
    except UnicodeDecodeError:
        fail(f"{file}: this is not UTF-8", 2)

"""Markdown pages as the tests see them: sections, and fenced blocks with the line they start at."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(r"^```(?P<info>[^\n]*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_BAR = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block. `info` is what stands behind the fence, `line` where its text begins, from 1."""

    page: Path
    info: str
    text: str
    line: int

    @property
    def place(self) -> str:
        return f"{self.page.relative_to(ROOT).as_posix()}:{self.line}"


class Document:
    """One page, or the part of it that is given."""

    def __init__(self, path: Path, text: str | None = None) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8") if text is None else text

    def blocks(self, *infos: str) -> list[Block]:
        """The blocks with one of these infos, in order."""
        return [
            Block(self.path, found["info"], found["text"], self.text.count("\n", 0, found.start("text")) + 1)
            for found in _FENCE.finditer(self.text)
            if found["info"] in infos
        ]

    def cells(self, title: str) -> list[Block]:
        """The code that begins a cell under this heading of a table's last column, each as a block of one line."""
        found: list[Block] = []
        inside = False
        for number, line in enumerate(self.text.splitlines(), 1):
            columns = [part.strip() for part in _BAR.split(line)[1:-1]]
            if columns and columns[-1] == title:
                inside = True
            elif not columns:
                inside = False
            elif inside and (code := _CODE.match(columns[-1])):
                found.append(Block(self.path, title, code[1].replace("\\|", "|"), number))
        return found

    def section(self, title: str) -> str:
        """The text under a heading, up to the next heading of the same level."""
        found = re.search(rf"^(#+) {re.escape(title)}\n(.*?)(?=^\1 |\Z)", self.text, re.MULTILINE | re.DOTALL)
        if found is None:
            raise ValueError(f"{self.path.name} has no section {title!r}")
        return found[2]


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """How `python -m COMMAND` ended in a folder, and what it said."""
    return subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, encoding="utf-8", timeout=300, check=False
    )

"""A user's folder with the bot of `shop.py` in it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from .running import HERE, Folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Folder]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)  # a bot that is written twice in a second is read twice
    monkeypatch.setenv("COLUMNS", "140")
    monkeypatch.setenv("NO_COLOR", "1")
    folder = Folder(tmp_path)
    folder.write("shop.py", (HERE / "shop.py").read_text(encoding="utf-8"))
    yield folder
    folder.forget()

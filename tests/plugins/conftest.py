from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def addons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Path]]:
    """Writes modules into a folder `addons` that Python imports from: `addons(weather="...")`; returns the folder."""
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)  # a module is written twice in one second
    folder = tmp_path / "addons"
    folder.mkdir()
    before = {name: one for name, one in sys.modules.items() if name.partition(".")[0] == "addons"}
    for name in before:  # those of an example that ran in this process
        del sys.modules[name]

    def write(**modules: str) -> Path:
        for name, text in modules.items():
            (folder / f"{name}.py").write_text(text, encoding="utf-8")
        return folder

    yield write
    for name in [one for one in sys.modules if one.partition(".")[0] == "addons"]:
        del sys.modules[name]
    sys.modules.update(before)

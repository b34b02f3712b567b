"""The page on the architecture names every folder and module, and none that is not there."""

from __future__ import annotations

import importlib.util
import re
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

from .documents import ROOT, Document

if TYPE_CHECKING:
    from pathlib import Path

_SPEC: Any = importlib.util.spec_from_file_location("docs_modules", ROOT / "docs" / "modules.py")
modules: Any = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(modules)
PAGE = Document(ROOT / "docs" / "architecture.md")


def listed() -> dict[str, set[str]]:
    """The folders that the page has a section of, each with the modules in its table."""
    found: dict[str, set[str]] = {}
    for heading, text in re.findall(
        r"^### `([^`]+)/`\n(.*?)(?=^### |\Z)", PAGE.section("Every module"), re.MULTILINE | re.DOTALL
    ):
        assert heading not in found
        found[heading] = set(re.findall(r"^\| `(\w+\.py)` \| \S", text, re.MULTILINE))
    return found


def test_every_module_is_named_and_no_other() -> None:
    there: dict[str, set[str]] = {}
    for tree in ("runtime", "codegen"):
        for path in (ROOT / tree).rglob("*.py"):
            names = there.setdefault(path.parent.relative_to(ROOT).as_posix(), set())
            if path.name not in {"__init__.py", "__main__.py"}:
                names.add(path.name)
    assert {"runtime/tamis", "runtime/tamis/dispatch/compile", "codegen/tamis_codegen/read"} <= there.keys()
    assert listed() == there


def test_it_is_as_the_docstrings_say() -> None:
    assert modules.written(PAGE.text) == PAGE.text, "run: ./dev python -m docs.modules"


def test_a_module_that_goes_or_comes_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "runtime" / "tamis"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text('"""The runtime."""\n', encoding="utf-8")
    (folder / "lanes.py").write_text('"""Lanes: an order\nfor | each chat.\n\nMore."""\n', encoding="utf-8")
    monkeypatch.setattr(modules, "ROOT", tmp_path)
    row = "| `lanes.py` | Lanes: an order for \\| each chat. |"
    assert modules.tables().splitlines() == [
        "### `runtime/tamis/`", "", "The runtime.", "", "| module | |", "| --- | --- |", row,
    ]  # fmt: skip
    (folder / "pump.py").write_text("", encoding="utf-8")
    with pytest.raises(ValueError, match=r"runtime/tamis/pump\.py has no docstring"):
        modules.tables()


def test_the_layers_are_those_of_the_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    contract = next(each for each in settings["contracts"] if each.get("containers") == ["tamis"])
    (block,) = PAGE.blocks("text layers")
    assert block.text.splitlines() == contract["layers"]


def test_folders_that_the_page_names_are_there() -> None:
    """In its prose and in the other tables: paths of folders and modules, from the root or inside a part."""
    head = PAGE.text.partition("## Every module")[0]
    roots = [ROOT, ROOT / "runtime", ROOT / "runtime/tamis", ROOT / "codegen/tamis_codegen", ROOT / "tests"]
    roots += [
        ROOT / "generated/tamis_telegram",
        ROOT / "runtime/tamis/dispatch",
        ROOT / "runtime/tamis/dispatch/compile",
    ]
    roots += [ROOT / "runtime/tamis_bot_api", ROOT / "runtime/tamis_bot_api/codegen", ROOT / "spec/telegram"]
    named = {name for name in re.findall(r"`([\w./]+(?:/|\.py|\.toml|\.json|\.yaml))`", head) if name != "site/"}
    assert len(named) > 40
    assert {name for name in named if not any((root / name).exists() for root in roots)} == set()

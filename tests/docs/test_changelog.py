"""What the changelog says has moved: every new path can be imported."""

from __future__ import annotations

import ast
import importlib
import re

import pytest

from .documents import ROOT, Document

ROWS = [
    (before, now)
    for line in Document(ROOT / "CHANGELOG.md").section("Import paths").splitlines()
    if (codes := re.findall(r"`([^`]+)`", line)) and line.startswith("| `from")
    for before, now in [(codes[0], codes[-1])]
]


@pytest.mark.parametrize("now", [now for _, now in ROWS])
def test_the_new_path_is_there(now: str) -> None:
    (node,) = ast.parse(now).body
    assert isinstance(node, ast.ImportFrom)
    module = importlib.import_module(str(node.module))
    assert [alias.name for alias in node.names if not hasattr(module, alias.name)] == []


def test_the_table_is_read() -> None:
    assert len(ROWS) > 12

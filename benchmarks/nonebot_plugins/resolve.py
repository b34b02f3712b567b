"""Which names of NoneBot a plugin imports, and which of them are served here."""

from __future__ import annotations

import ast
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from tamis_nonebot.install import SERVED

if TYPE_CHECKING:
    from pathlib import Path


def imports_of(folder: Path) -> set[tuple[str, str]]:
    """(module, name) of all that a plugin's files import from NoneBot; the name is empty for a module itself."""
    found: set[tuple[str, str]] = set()
    for file in folder.rglob("*.py"):
        try:
            tree = ast.parse(file.read_text(encoding="utf-8", errors="replace"))
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and not node.level and _is_nonebot(node.module):
                found |= {(node.module or "", alias.name) for alias in node.names}
            elif isinstance(node, ast.Import):
                found |= {(alias.name, "") for alias in node.names if _is_nonebot(alias.name)}
    return found


def _is_nonebot(module: str | None) -> bool:
    return module is not None and module.partition(".")[0] == "nonebot"


@cache
def is_served(module: str, name: str) -> bool:
    """Whether the hook serves it."""
    ours = SERVED.get(module)
    if ours is None:
        return False
    return not name or name == "*" or hasattr(import_module(ours), name) or f"{module}.{name}" in SERVED


def is_of_another_adapter(module: str) -> bool:
    """Whether it is of an adapter that is none of OneBot V11's."""
    parts = module.split(".")
    return parts[1:2] == ["adapters"] and len(parts) > 2 and parts[2] != "onebot"

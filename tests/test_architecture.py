"""The shape of the code: no file-level circle of imports, and no arrow that is hidden in a string."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from .imports import arrows_of, circles_of, modules_of, way_round

ROOT = Path(__file__).resolve().parents[1]
OURS = ("tamis", "tamis_bot_api", "tamis_nonebot", "tamis_codegen", "tamis_telegram", "tamis_onebot")
MODULES = modules_of(ROOT / "runtime", ROOT / "codegen")


def test_no_circle_of_imports() -> None:
    arrows = arrows_of(MODULES)
    assert {"tamis.router", "tamis_bot_api.bot", "tamis_nonebot.matcher", "tamis_codegen.pipeline"} <= arrows.keys()
    found = circles_of(arrows)
    shown = [f"{len(circle)} files, for example {' -> '.join(way_round(circle, arrows))}" for circle in found]
    assert not shown, "\n".join(shown)


PLANTED = {
    "at the top": ("from shop.orders import Order\n", "import shop.stock\n"),
    "for type checkers alone": (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from shop.orders import Order\n",
        "from shop import stock\n",
    ),
    "inside a function": (
        "def count():\n    from shop import orders\n",
        "def order():\n    import shop.stock as stock\n",
    ),
    "relative": ("from .orders import Order\n", "from ..shop import stock\n"),
}


@pytest.mark.parametrize("how", PLANTED)
def test_a_planted_circle_is_found(how: str, tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    stock, orders = PLANTED[how]
    for name, text in {
        "__init__": "",
        "stock": stock,
        "orders": orders,
        "till": "from shop.orders import Order\n",
    }.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    arrows = arrows_of(modules_of(tmp_path))
    assert arrows["shop.till"] == {"shop.orders"}
    (circle,) = circles_of(arrows)
    assert circle == ("shop.orders", "shop.stock")
    assert way_round(circle, arrows) == ["shop.orders", "shop.stock", "shop.orders"]


def test_a_tree_without_circles_has_none(tmp_path: Path) -> None:
    for name, text in {"a": "import b, c\n", "b": "import d\n", "c": "import d\n", "d": "import os\n"}.items():
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    arrows = arrows_of(modules_of(tmp_path))
    assert arrows == {"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": frozenset()}
    assert circles_of(arrows) == []


# --- arrows in strings ------------------------------------------------------------------------------------------------


def _names_ours(text: object) -> bool:
    """Whether a string is the name of one of our modules, or the beginning of such names; `tamis` alone is neither."""
    if not isinstance(text, str) or text == "tamis":
        return False
    return any(text == name or text.startswith(f"{name}.") for name in OURS)


def hidden_arrows(tree: ast.Module) -> list[int]:
    """Lines that look at one of our modules by its name, or ask whether something is of one."""
    found: list[int] = []
    for node in ast.walk(tree):
        operands: list[ast.expr] = []
        if isinstance(node, ast.Compare):
            operands = [node.left, *node.comparators]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            asks = node.func.attr in {"startswith", "removeprefix", "partition", "find"}
            if asks or ast.unparse(node.func) in {"sys.modules.get", "importlib.import_module", "modules.get"}:
                operands = node.args
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value) in {"sys.modules", "modules"}:
            operands = [node.slice]
        elif isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Tuple):
            operands = [node.value]  # a table of prefixes
        parts = [part for operand in operands for part in _parts(operand)]
        if any(isinstance(part, ast.Constant) and _names_ours(part.value) for part in parts):
            found.append(node.lineno)
    return found


def _parts(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, (ast.Tuple, ast.List, ast.Set)) else [node]


def test_no_arrow_is_hidden_in_a_string() -> None:
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{line}"
        for module, path in MODULES.items()
        if not module.startswith("tamis_codegen")
        for line in hidden_arrows(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        'sys.modules.get("tamis.conversation.engine")',
        'sys.modules["tamis.app"]',
        'importlib.import_module("tamis_bot_api.bot")',
        'handler.module.startswith("tamis.")',
        'handler.module.startswith(("tamis.", "tamis_bot_api."))',
        'type(value).__module__ == "tamis.router"',
        '_OURS = ("tamis.", "tamis_bot_api.")',
    ],
)
def test_a_hidden_arrow_is_found(line: str) -> None:
    assert hidden_arrows(ast.parse(line)) == [1]


@pytest.mark.parametrize("line", ['name == "tamis_shop"', 'say("tamis.app is slow")', 'module.startswith("my_bot.")'])
def test_other_strings_are_left_alone(line: str) -> None:
    assert hidden_arrows(ast.parse(line)) == []

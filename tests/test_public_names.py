"""What users may import: from `tamis`, from `tamis_nonebot`, and from the public modules of generated packages."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import tamis
from tamis import errors

from .docs.documents import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
EXAMPLES = sorted((ROOT / "examples").rglob("*.py"))
NONEBOT = {
    *(
        "tamis_nonebot",
        "tamis_nonebot.exception",
        "tamis_nonebot.install",
        "tamis_nonebot.log",
        "tamis_nonebot.matcher",
        "tamis_nonebot.message",
    ),
    *("tamis_nonebot.params", "tamis_nonebot.permission", "tamis_nonebot.plugin", "tamis_nonebot.rule"),
    *("tamis_nonebot.typing", "tamis_nonebot.adapters", "tamis_nonebot.adapters.onebot.v11"),
    *("tamis_nonebot.adapters.onebot.v11.message", "tamis_nonebot.adapters.onebot.v11.permission"),
}
"""The modules that plugins import where NoneBot has them."""
_NOT_PACKAGES = {"tamis_bot_api", "tamis_codegen", "tamis_nonebot", "tamis"}
_CODE = re.compile(r"`([a-z_]+(?:\.[A-Za-z_]+)+)[`(]")


def is_public(module: str) -> bool:
    """Whether pages may import from a module: `tamis`, `tamis.testing`, NoneBot's ways in, `tamis_telegram`."""
    package, _, inside = module.partition(".")
    if not package.startswith("tamis") or module in {"tamis", "tamis.testing"} or module in NONEBOT:
        return True
    if package in _NOT_PACKAGES:
        return False
    return "." not in inside and not inside.startswith("_")


def imports_of(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_import_from_the_packages_alone(page: Path) -> None:
    deeper = [
        f"{block.place}: {module}"
        for block in Document(page).blocks("python", "python no-run", "python console")
        for module in imports_of(block.text)
        if not is_public(module)
    ]
    assert deeper == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_name_nothing_deeper(page: Path) -> None:
    """In their prose, too: `tamis.RegistrationError`, not where it is defined."""
    if page.name in {"architecture.md", "CHANGELOG.md"}:
        return  # about the inside, and about what moved
    named = {name for name in _CODE.findall(page.read_text(encoding="utf-8")) if name.startswith("tamis.")}
    assert {name for name in named if name.split(".")[1] not in tamis.__all__ and not name.endswith(".json")} == set()
    assert not re.search(r"`tamis_bot_api\b", page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_examples_import_from_the_packages_alone(path: Path) -> None:
    assert [module for module in imports_of(path.read_text(encoding="utf-8")) if not is_public(module)] == []


@pytest.mark.parametrize(
    ("module", "public"),
    [
        ("tamis", True),
        ("tamis_telegram.formatting", True),
        ("tamis_shop", True),
        ("asyncio", True),
        ("tamis.errors", False),
        ("tamis_telegram._vocabulary", False),
        ("tamis_bot_api", False),
        ("tamis_nonebot.bound", False),
    ],
)
def test_what_is_public(module: str, public: bool) -> None:
    assert is_public(module) == public


# --- `tamis` ----------------------------------------------------------------------------------------------------------


def test_all_errors_are_exported() -> None:
    classes = {name for name, thing in vars(errors).items() if inspect.isclass(thing) and issubclass(thing, Exception)}
    assert "TamisError" in classes
    assert classes <= set(tamis.__all__)


def test_every_name_is_there() -> None:
    for name in tamis.__all__:
        assert getattr(tamis, name) is not None
    assert set(tamis.__all__) <= set(dir(tamis))
    assert tamis.__all__ == sorted(tamis.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'Dispatcher'"):
        getattr(tamis, "Dispatcher")  # noqa: B009 - a checker would refuse it as an attribute


def test_checkers_see_the_same_names() -> None:
    """What is imported when it is used stands twice: for type checkers, and in a table."""
    tree = ast.parse(Path(tamis.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        (alias.name, node.module) for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }
    assert seen == set(vars(tamis)["_MODULES"].items())
    assert {name for name, _ in seen} < set(tamis.__all__)


def test_importing_it_loads_the_errors_alone() -> None:
    code = "import sys; before = set(sys.modules); import tamis; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert {"tamis", "tamis.errors"} <= loaded
    assert {name for name in loaded if name.startswith("tamis")} <= {"tamis", "tamis.errors", "tamis.printable"}
    assert loaded.isdisjoint({"typing", "asyncio", "msgspec", "inspect"})


def test_using_a_name_loads_what_it_needs() -> None:
    code = "import sys; from tamis import Flow; print('tamis.events.flow' in sys.modules, 'asyncio' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]

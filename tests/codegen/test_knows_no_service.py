"""The compiler and the general runtime know no service: its names stand in specs, in its client, and in importers."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
NAMES = re.compile(
    r"telegram|bot_?api|InlineKeyboard|ReplyKeyboard|callback_query|bot_command|getUpdates", re.IGNORECASE
)
FOLDERS = ("codegen/tamis_codegen", "runtime/tamis")
IMPORTERS = ROOT / "codegen" / "tamis_codegen" / "importers"


def code_of(text: str) -> Iterator[tuple[int, str]]:
    """The names and strings of a module, without comments and docstrings."""
    tree = ast.parse(text)
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(value)) if id(node) not in said:
                yield node.lineno, value
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                yield node.lineno, name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield node.lineno, name
            case ast.Import() | ast.ImportFrom():
                yield node.lineno, ast.unparse(node)
            case _:
                pass


def found_in(folder: Path) -> list[str]:
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        if IMPORTERS in path.parents or path.suffix not in {".py", ".jinja"}:
            continue
        text = path.read_text(encoding="utf-8")
        # A template is code of the package that is made, with its docstrings.
        lines = code_of(text) if path.suffix == ".py" else enumerate(text.splitlines(), 1)
        name = path.relative_to(ROOT).as_posix()
        found += [f"{name}:{line}: {code}" for line, code in lines if NAMES.search(code)]
    return found


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_file_has_a_name_of_a_service_in_its_code(folder: str) -> None:
    assert found_in(ROOT / folder) == []


def test_the_client_of_a_service_is_found_out() -> None:
    """The search finds what it looks for, where it is."""
    assert len(found_in(ROOT / "runtime" / "tamis_bot_api")) > 100
    code = [
        "x = 1  # telegram",
        '"""telegram"""',
        "from tamis_telegram import x",
        "y = 'callback_query'",
        "InlineKeyboard()",
    ]
    assert [line for line, text in code_of("\n".join(code)) if NAMES.search(text)] == [3, 4, 5]


def test_importing_a_package_loads_nothing_of_its_client() -> None:
    """Its modules are loaded when they are asked for, and aiohttp when something is sent."""
    code = (
        "import sys, tamis_telegram\n"
        "assert not [name for name in sys.modules if name.startswith('tamis_bot_api')]\n"
        "from tamis_telegram import client, errors, formatting, keyboards, testing\n"
        "assert 'aiohttp' not in sys.modules\n"
        "assert testing.FakeTelegram and 'aiohttp' in sys.modules\n"
        "assert issubclass(errors.RetryAfter, errors.TelegramError) and formatting.bold and client.TelegramClient\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

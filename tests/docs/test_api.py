"""The reference of names: everything that users import has a docstring, and is on a page."""

from __future__ import annotations

import ast
import functools
import inspect
import re
from typing import TYPE_CHECKING

import pytest
from docs.website.api import PAGES, PublicName, public_names, write_api
from docs.website.doctests import fenced
from docs.website.pages import ROOT

import tamis

if TYPE_CHECKING:
    from pathlib import Path

NAMES = [name for page in PAGES for module in page.modules for name in public_names(module)]
_SENTENCE = re.compile(r"^\S.*?[.?:](?:\s|$)", re.DOTALL)


def _id(name: PublicName) -> str:
    return f"{name.module}.{name.name}"


@functools.cache
def stub_docstrings(module: str) -> dict[str, str]:
    """What the stub of a generated module says of its names; that is what editors show."""
    stub = ROOT / "generated" / f"{module.replace('.', '/')}.pyi"
    nodes = ast.walk(ast.parse(stub.read_text(encoding="utf-8"))) if stub.is_file() else ()
    return {
        node.name: said
        for node in nodes
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and (said := ast.get_docstring(node))
    }


def docstring_of(name: PublicName) -> str:
    home, _, own = name.path.rpartition(".")
    return stub_docstrings(home).get(own) or inspect.getdoc(name.thing) or ""


@pytest.mark.parametrize("name", NAMES, ids=_id)
def test_every_name_says_what_it_is(name: PublicName) -> None:
    assert _SENTENCE.match(docstring_of(name)), "its docstring begins with a sentence"


def test_every_name_is_on_a_page(tmp_path: Path) -> None:
    write_api(tmp_path)
    told = "\n".join(path.read_text(encoding="utf-8") for path in tmp_path.glob("*.md"))
    headings = set(re.findall(r"^      heading: (\w+)$", told, re.MULTILINE))
    assert {name for name in tamis.__all__ if callable(getattr(tamis, name))} <= headings
    assert {"Bot", "Router", "Kit", "InlineKeyboard", "TelegramError", "Session"} <= headings
    assert len(re.findall(r"^::: ", told, re.MULTILINE)) == len(set(re.findall(r"^::: (.*)$", told, re.MULTILINE)))


def test_an_example_becomes_a_block() -> None:
    assert fenced("Adds.\n\n    >>> 1 + 1\n    2\n\nMore.") == (
        "Adds.\n\n    ```pycon\n    >>> 1 + 1\n    2\n    ```\n\nMore."
    )
    assert fenced("a >>> b") == "a >>> b"

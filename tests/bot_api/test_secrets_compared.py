"""Secrets are compared in constant time only: nothing in the runtime compares one with `==`."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import tamis

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = ("secret", "signature", "hmac", "bot_token")
_SOURCES = sorted(Path(tamis.__file__).parent.rglob("*.py"))


def _names(node: ast.AST) -> Iterator[str]:
    """The names inside an expression, but of functions that are called on it: `len(secret)` is no secret."""
    if isinstance(node, ast.Call):
        return
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            return
        if isinstance(part, ast.Name):
            yield part.id
        elif isinstance(part, ast.Attribute):
            yield "bot_token" if part.attr.strip("_") == "token" else part.attr


def compared(source: str) -> list[int]:
    """The lines where something with the name of a secret is compared by value."""
    found: list[int] = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Compare):
            continue
        by_value = any(isinstance(operator, (ast.Eq, ast.NotEq, ast.In, ast.NotIn)) for operator in node.ops)
        named = [name.lower() for side in (node.left, *node.comparators) for name in _names(side)]
        if by_value and any(word in name for name in named for word in _WORDS):
            found.append(node.lineno)
    return found


def test_no_secret_is_compared_by_value() -> None:
    found = {
        path.name: lines
        for path in _SOURCES
        if "testing" not in path.parts and (lines := compared(path.read_text(encoding="utf-8")))
    }
    assert found == {}
    assert len(_SOURCES) > 50


def test_the_check_finds_what_it_is_for() -> None:
    assert compared("if given == self._secret: pass\nif len(secrets) == 1: pass\nif a != self.token: pass") == [1, 3]

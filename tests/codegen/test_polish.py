"""Polishing: a slip in a template is an error with its place, imports are only those used, `__all__` is in order."""

from __future__ import annotations

import ast

import pytest

from tamis_codegen.polish import BrokenOutputError, polish

HEAD = '"""Doc."""\n\nfrom __future__ import annotations\n\n'


def imports(text: str) -> dict[str, list[str]]:
    """What is imported from where."""
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    return {node.module or ".": [alias.name for alias in node.names] for node in nodes}


@pytest.mark.parametrize("broken", ["class :\n", "x = (1\n", "def f():\nreturn 1\n", "a b\n", "x = 'one\ntwo'\n"])
def test_what_does_not_parse_is_refused_with_its_path(broken: str) -> None:
    with pytest.raises(BrokenOutputError, match=r"generated types\.pyi does not parse: .*line|@"):
        polish("types.pyi", HEAD + broken)


def test_imports_nobody_uses_are_taken_out() -> None:
    lines = ["from typing import Any, ClassVar, Literal", "from a.b import C", "from d import E, F as G, H as K"]
    text = HEAD + "\n".join([*lines, "", "x: Any = E(K)", ""])
    polished = polish("x.py", text)
    assert imports(polished) == {"__future__": ["annotations"], "typing": ["Any"], "d": ["E", "H"]}
    assert "C" not in polished.replace("ClassVar", "")


def test_used_names_are_found_wherever_they_stand() -> None:
    text = (
        HEAD
        + "from t import A, B, C, D, E, F, G, H, Literal\n\n"
        + "class X(A, option=B): ...\n\n\n"
        + "def f(one: C = D) -> E: ...\n\n\n"
        + 'y: "F" = f(*G)\n'
        + 'Z = Literal["H", x.H]\n'
    )
    assert imports(polish("x.py", text))["t"] == ["A", "B", "C", "D", "E", "F", "G", "H", "Literal"]


def test_strings_in_literals_are_no_names() -> None:
    text = HEAD + 'from t import Chat, Literal\n\nX = Literal["Chat"]\n'
    assert imports(polish("x.py", text))["t"] == ["Literal"]


def test_what_is_exported_counts_as_used() -> None:
    text = HEAD + 'from t import A, B as B, C\nfrom u import *\n\n__all__ = ["A"]\n'
    assert imports(polish("x.pyi", text)) == {"__future__": ["annotations"], "t": ["A", "B"], "u": ["*"]}


def test_a_block_for_type_checkers_goes_when_it_is_empty() -> None:
    text = (
        HEAD
        + "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from a import B\n    from c import D\n\nx: D\n"
    )
    assert imports(polish("x.py", text))["c"] == ["D"]
    assert "from a" not in polish("x.py", text)
    gone = polish("x.py", text.replace("x: D", "x = 1"))
    assert "if TYPE_CHECKING" not in gone
    ast.parse(gone)


def test_all_is_sorted_with_what_it_unpacks_last() -> None:
    text = HEAD + '_MORE = ["z"]\n\n__all__ = ["b", "C", *_MORE, "a"]\n'
    polished = ast.parse(polish("x.py", text)).body[-1]
    assert isinstance(polished, ast.Assign)
    assert ast.unparse(polished.value) == "['C', 'a', 'b', *_MORE]"


def test_all_else_is_left_as_it_is() -> None:
    text = (
        HEAD
        + "from a import B\n\n"
        + "NAMES = [\"b\", 'a', '''c''']  # a comment\n"
        + "if B:\n    other = ['b', 'a']\nelse:\n    from c import D\n\n\n"
        + 'def f() -> None:\n    """It\'s \\"quoted\\" \\u2028."""\n    __all__ = ["b", "a"]\n    from x import no\n'
    )
    assert polish("x.py", text) == text


def test_an_empty_file_stays_empty() -> None:
    assert polish("py.typed.py", "") == ""

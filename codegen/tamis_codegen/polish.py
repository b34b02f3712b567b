"""Guarantees what templates cannot: that every file parses, imports only what it uses, and lists members in order.

A slip in a template is an error here, with the place in the generated text, and never a broken package on disk. Only
imports and `__all__` are written anew; all other lines stay as they are.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class BrokenOutputError(Exception):
    """A generated file does not parse: a mistake in a template or an emitter, not in the spec."""


class _Edit(NamedTuple):
    """Lines that are replaced, counted from 0; nothing in their place takes the comments above them away, too."""

    start: int
    end: int
    lines: Sequence[str]


def polish(path: str, text: str) -> str:
    """The text with unused imports taken out and `__all__` sorted. Raises `BrokenOutputError` if it does not parse."""
    try:
        module = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        raise BrokenOutputError(f"generated {path} does not parse: {error}") from error
    used = _names_in(module)
    lines = text.split("\n")
    for edit in reversed(list(_edits(module.body, used, text))):
        start = edit.start
        while not edit.lines and start > 0 and lines[start - 1].lstrip().startswith("#"):
            start -= 1
        lines[start or edit.start : edit.end] = edit.lines  # comments that begin a file are the file's
    return "\n".join(lines)


def _names_in(module: ast.Module) -> set[str]:
    """The names a module uses. Literal subscripts hold only strings, so they are not walked through."""
    used: set[str] = set()
    waiting: list[ast.AST] = [module]
    while waiting:
        node = waiting.pop()
        match node:
            case ast.Import() | ast.ImportFrom():
                continue
            case ast.Constant(value=str(text)):  # quoted annotations and `__all__` name things too
                if text.isidentifier():
                    used.add(text)
                continue
            case ast.Name(id=name):
                used.add(name)
                continue
            case ast.Subscript(value=ast.Name(id="Literal"), slice=inside):
                used.add("Literal")
                elements = inside.elts if isinstance(inside, ast.Tuple) else [inside]
                waiting += [element for element in elements if not isinstance(element, ast.Constant)]
                continue
            case ast.JoinedStr(values=parts):
                waiting += [part for part in parts if not isinstance(part, ast.Constant)]
                continue
            case ast.Attribute(attr=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.arg(arg=name):
                used.add(name)
            case ast.keyword(arg=str(name)):
                used.add(name)
            case _:
                pass
        waiting.extend(ast.iter_child_nodes(node))
    return used


def _edits(body: Sequence[ast.stmt], used: set[str], text: str) -> Iterator[_Edit]:
    """What changes in a block, from its top down."""
    for statement in body:
        if isinstance(statement, ast.ImportFrom):
            yield from _edit_import(statement, used)
        elif isinstance(statement, ast.Assign) and _is_all(statement):
            yield _sort_all(statement, text)
        elif isinstance(statement, ast.If) and not statement.orelse:
            inside = list(_edits(statement.body, used, text))
            emptied = sum(not edit.lines for edit in inside) == len(statement.body)
            yield from (
                [_Edit(statement.lineno - 1, statement.end_lineno or statement.lineno, ())] if emptied else inside
            )


def _edit_import(node: ast.ImportFrom, used: set[str]) -> Iterator[_Edit]:
    if node.module == "__future__" or any(alias.name == "*" for alias in node.names):
        return
    kept = [alias for alias in node.names if _is_kept(alias, used)]
    if len(kept) == len(node.names):
        return
    names = ", ".join(f"{alias.name} as {alias.asname}" if alias.asname else alias.name for alias in kept)
    source = f"{' ' * node.col_offset}from {'.' * node.level}{node.module or ''} import {names}"
    yield _Edit(node.lineno - 1, node.end_lineno or node.lineno, [source] if kept else ())


def _is_kept(alias: ast.alias, used: set[str]) -> bool:
    # `X as X` in a stub is a re-export.
    return (alias.asname or alias.name) in used or alias.asname == alias.name


def _is_all(node: ast.Assign) -> bool:
    target = node.targets[0]
    return isinstance(target, ast.Name) and target.id == "__all__" and isinstance(node.value, ast.List)


def _sort_all(node: ast.Assign, text: str) -> _Edit:
    """The members in order, what is unpacked last."""
    elements = node.value.elts if isinstance(node.value, ast.List) else []
    named = sorted(repr(element.value) for element in elements if isinstance(element, ast.Constant))
    others = [
        ast.get_source_segment(text, element) or "" for element in elements if not isinstance(element, ast.Constant)
    ]
    # A comma at the end makes the formatter give every member a line of its own.
    comma = "," if (ast.get_source_segment(text, node) or "").rstrip("] \n").endswith(",") else ""
    source = f"__all__ = [{', '.join([*named, *others])}{comma}]"
    return _Edit(node.lineno - 1, node.end_lineno or node.lineno, [source])

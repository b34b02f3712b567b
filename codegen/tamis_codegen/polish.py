"""Guarantees what templates cannot: that every file parses, imports only what it uses, and lists members in order.

Files are parsed with libcst, so a slip in a template is an error here, with the place in the generated text, and
never a broken package on disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

if TYPE_CHECKING:
    from collections.abc import Sequence


class BrokenOutputError(Exception):
    """A generated file does not parse: a mistake in a template or an emitter, not in the spec."""


def polish(path: str, text: str) -> str:
    """The text with unused imports taken out and `__all__` sorted. Raises `BrokenOutputError` if it does not parse."""
    try:
        module = cst.parse_module(text)
    except cst.ParserSyntaxError as error:
        raise BrokenOutputError(f"generated {path} does not parse: {error}") from error
    names = _Names()
    module.visit(names)
    body = [tidied for statement in module.body if (tidied := _tidy(statement, names.used)) is not None]
    return module.with_changes(body=body).code


class _Names(cst.CSTVisitor):
    """Collects the names a module uses. Literal subscripts hold only strings, so they are not walked through."""

    def __init__(self) -> None:
        self.used: set[str] = set()

    def visit_Import(self, node: cst.Import) -> bool:
        del node
        return False

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        del node
        return False

    def visit_Subscript(self, node: cst.Subscript) -> bool:
        if isinstance(node.value, cst.Name) and node.value.value == "Literal":
            self.used.add("Literal")
            for element in node.slice:
                inner = element.slice
                if isinstance(inner, cst.Index) and not isinstance(inner.value, cst.SimpleString):
                    inner.value.visit(self)
            return False
        return True

    def visit_Name(self, node: cst.Name) -> None:
        self.used.add(node.value)

    def visit_SimpleString(self, node: cst.SimpleString) -> None:
        # Quoted annotations and `__all__` name things too.
        text = node.value.strip("rbuRBU").strip("'\"")
        if text.isidentifier():
            self.used.add(text)


def _tidy(statement: cst.BaseStatement, used: set[str]) -> cst.BaseStatement | None:
    """A statement of the module without what nobody uses, or None. Only imports and `__all__` change."""
    if isinstance(statement, cst.If):
        return _tidy_block(statement, used)
    if not isinstance(statement, cst.SimpleStatementLine):
        return statement
    small = statement.body[0]
    if isinstance(small, cst.ImportFrom):
        kept = _kept_names(small, used)
        return None if kept is None else statement.with_changes(body=[kept])
    if isinstance(small, cst.Assign) and _is_all(small):
        elements = sorted(cst.ensure_type(small.value, cst.List).elements, key=_element_text)
        return statement.with_changes(body=[small.with_deep_changes(small.value, elements=elements)])
    return statement


def _tidy_block(block: cst.If, used: set[str]) -> cst.If | None:
    """`if TYPE_CHECKING:` with the imports that are used; None when none is."""
    inner = block.body
    if block.orelse is not None or not isinstance(inner, cst.IndentedBlock):
        return block
    kept = [tidied for statement in inner.body if (tidied := _tidy(statement, used)) is not None]
    return block.with_changes(body=inner.with_changes(body=kept)) if kept else None


def _kept_names(node: cst.ImportFrom, used: set[str]) -> cst.ImportFrom | None:
    if isinstance(node.names, cst.ImportStar) or _is_future(node):
        return node
    kept = [alias for alias in node.names if _is_kept(alias, used)]
    if len(kept) == len(node.names):
        return node
    return node.with_changes(names=_sorted_aliases(kept)) if kept else None


def _is_kept(alias: cst.ImportAlias, used: set[str]) -> bool:
    if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
        name = alias.asname.name.value
        # `X as X` in a stub is a re-export.
        return name in used or (isinstance(alias.name, cst.Name) and alias.name.value == name)
    return isinstance(alias.name, cst.Name) and alias.name.value in used


def _is_all(node: cst.Assign) -> bool:
    target = node.targets[0].target
    return isinstance(target, cst.Name) and target.value == "__all__" and isinstance(node.value, cst.List)


def _is_future(node: cst.ImportFrom) -> bool:
    return isinstance(node.module, cst.Name) and node.module.value == "__future__"


def _sorted_aliases(aliases: Sequence[cst.ImportAlias]) -> list[cst.ImportAlias]:
    comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    *first, last = aliases
    return [
        *(alias.with_changes(comma=comma) for alias in first),
        last.with_changes(comma=cst.MaybeSentinel.DEFAULT),
    ]


def _element_text(element: cst.BaseElement) -> tuple[bool, str]:
    is_string = isinstance(element.value, cst.SimpleString)
    return (not is_string, element.value.value if isinstance(element.value, cst.SimpleString) else "")

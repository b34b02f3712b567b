"""Guarantees what templates cannot: that every file parses, imports only what it uses, and lists members in order.

Files are parsed with libcst, so a slip in a template is an error here, with the place in the generated text, and never a
broken package on disk.
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
    return module.visit(_Tidy(names.used)).code


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


class _Tidy(cst.CSTTransformer):
    def __init__(self, used: set[str]) -> None:
        self.used = used

    def visit_Subscript(self, node: cst.Subscript) -> bool:
        return not (isinstance(node.value, cst.Name) and node.value.value == "Literal")

    def visit_FunctionDef(self, node: cst.FunctionDef) -> bool:
        del node
        return False

    def leave_ImportFrom(
        self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom
    ) -> cst.ImportFrom | cst.RemovalSentinel:
        del original_node
        if isinstance(updated_node.names, cst.ImportStar) or _is_future(updated_node):
            return updated_node
        kept = [alias for alias in updated_node.names if self._is_kept(alias)]
        if not kept:
            return cst.RemoveFromParent()
        if len(kept) == len(updated_node.names):
            return updated_node
        return updated_node.with_changes(names=_sorted_aliases(kept))

    def _is_kept(self, alias: cst.ImportAlias) -> bool:
        if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
            name = alias.asname.name.value
            # `X as X` in a stub is a re-export.
            return name in self.used or (isinstance(alias.name, cst.Name) and alias.name.value == name)
        return isinstance(alias.name, cst.Name) and alias.name.value in self.used

    def leave_Assign(self, original_node: cst.Assign, updated_node: cst.Assign) -> cst.Assign:
        del original_node
        target = updated_node.targets[0].target
        if isinstance(target, cst.Name) and target.value == "__all__" and isinstance(updated_node.value, cst.List):
            elements = sorted(updated_node.value.elements, key=_element_text)
            return updated_node.with_changes(value=updated_node.value.with_changes(elements=elements))
        return updated_node


def _is_future(node: cst.ImportFrom) -> bool:
    return isinstance(node.module, cst.Name) and node.module.value == "__future__"


def _sorted_aliases(aliases: Sequence[cst.ImportAlias]) -> list[cst.ImportAlias]:
    comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    *first, last = aliases
    return [*(alias.with_changes(comma=comma) for alias in first), last.with_changes(comma=cst.MaybeSentinel.DEFAULT)]


def _element_text(element: cst.BaseElement) -> tuple[bool, str]:
    is_string = isinstance(element.value, cst.SimpleString)
    return (not is_string, element.value.value if isinstance(element.value, cst.SimpleString) else "")

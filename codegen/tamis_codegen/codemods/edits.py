"""A module with some of its names replaced, and with comments before some of its statements."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import libcst as cst

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(slots=True)
class Edits:
    """What to do: nodes -> new text, statements -> comments."""

    names: dict[cst.CSTNode, str] = field(default_factory=dict[cst.CSTNode, str])
    comments: dict[cst.CSTNode, list[str]] = field(default_factory=dict[cst.CSTNode, list[str]])
    annotations: dict[cst.CSTNode, str] = field(default_factory=dict[cst.CSTNode, str])

    def comment(self, statement: cst.CSTNode, text: str) -> None:
        lines = self.comments.setdefault(statement, [])
        if text not in lines:
            lines.append(text)

    @property
    def is_empty(self) -> bool:
        return not (self.names or self.comments or self.annotations)


def apply(tree: cst.Module, edits: Edits) -> str:
    """The text of the module after the edits. Comments that are there already are not put twice."""
    changed = tree.visit(_Editor(edits.names, edits.comments, edits.annotations))
    return changed.code


class _Editor(cst.CSTTransformer):
    def __init__(
        self,
        names: Mapping[cst.CSTNode, str],
        comments: Mapping[cst.CSTNode, Sequence[str]],
        annotations: Mapping[cst.CSTNode, str],
    ) -> None:
        super().__init__()
        self._names = names
        self._comments = comments
        self._annotations = annotations

    def on_leave(self, original_node: cst.CSTNode, updated_node: cst.CSTNode) -> cst.CSTNode:  # type: ignore[override]
        found = super().on_leave(original_node, updated_node)
        node = cast("cst.CSTNode", found)
        if original_node in self._names:
            node = _renamed(node, self._names[original_node])
        if original_node in self._annotations and isinstance(node, cst.Param):
            node = node.with_changes(annotation=cst.Annotation(cst.parse_expression(self._annotations[original_node])))
        if original_node in self._comments:
            node = _with_comments(node, self._comments[original_node])
        return node


def _renamed(node: cst.CSTNode, text: str) -> cst.CSTNode:
    if isinstance(node, cst.Name):
        return node.with_changes(value=text)
    if isinstance(node, cst.SimpleString):
        return node.with_changes(value=f"{node.prefix}{node.quote}{text}{node.quote}")
    return node


def _with_comments(node: cst.CSTNode, texts: Sequence[str]) -> cst.CSTNode:
    if not isinstance(node, cst.SimpleStatementLine | cst.FunctionDef | cst.ClassDef | cst.BaseCompoundStatement):
        return node
    there = node.leading_lines
    known = {line.comment.value for line in there if line.comment is not None}
    new = [cst.EmptyLine(comment=cst.Comment(text)) for text in texts if text not in known]
    return node.with_changes(leading_lines=[*there, *new])

"""The narrowest event type for handlers whose event has no annotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import libcst as cst

from tamis_codegen.codemods.edits import Edits, apply
from tamis_codegen.codemods.uses import find_uses

if TYPE_CHECKING:
    from tamis_codegen.compare.picture import Picture


def annotate(text: str, picture: Picture) -> tuple[str, int]:
    """The module with annotations, and how many. Handlers of several queries get the type that all of them are."""
    if picture.model.package not in text or find_uses(text, picture) is None:
        return text, 0
    tree = cst.parse_module(text)
    finder = _Handlers(picture)
    tree.visit(finder)
    if not finder.found:
        return text, 0
    edits = Edits(annotations=dict(finder.found))
    changed = apply(tree, edits)
    names = sorted({name for _, name in finder.found if name.isidentifier()})
    extra = sorted({"Filter"} if any(name.startswith("Filter[") for _, name in finder.found) else set())
    changed = _with_import(changed, picture.model.package, [*names, *extra])
    if extra:
        changed = _with_import(changed, "typing", ["Literal"])
    return changed, len(finder.found)


class _Handlers(cst.CSTVisitor):
    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._picture = picture
        self.found: list[tuple[cst.CSTNode, str]] = []

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        queries: set[str] = set()
        for decorator in node.decorators:
            queries |= set(_queries_of(decorator.decorator, self._picture))
        parameters = [*node.params.posonly_params, *node.params.params]
        if parameters and parameters[0].name.value in ("self", "cls"):
            parameters = parameters[1:]
        if queries and parameters and parameters[0].annotation is None:
            self.found.append((parameters[0], self._narrowest(queries)))

    def _narrowest(self, queries: set[str]) -> str:
        """The name for the fewest queries that covers all of these; a filter where one query has no name of its own."""
        fitting = [(len(known), name) for name, known in self._picture.queries_of_event.items() if queries <= known]
        if not fitting:
            literal = ", ".join(f'"{text}"' for text in sorted(queries))
            return f"Filter[Literal[{literal}]]"
        return min(fitting)[1]


def _queries_of(node: cst.BaseExpression, picture: Picture) -> list[str]:
    """The queries of a route: those of the last `on` or `on_any` in its chain."""
    while isinstance(node, cst.Call) and isinstance(node.func, cst.Attribute):
        if node.func.attr.value in ("on", "on_any"):
            texts = [argument.value for argument in node.args if isinstance(argument.value, cst.SimpleString)]
            values = [str(text.evaluated_value) for text in texts]
            return [text for text in values if text in picture.model.queries]
        node = node.func.value
    return []


def _with_import(text: str, module: str, names: list[str]) -> str:
    """The module with these names imported; those it has already are left."""
    tree = cst.parse_module(text)
    here: list[cst.ImportFrom] = []
    known: set[str] = set()

    class Visitor(cst.CSTVisitor):
        def visit_ImportFrom(self, node: cst.ImportFrom) -> None:
            aliases = node.names
            is_it = isinstance(node.module, cst.Name) and node.module.value == module
            if is_it and not isinstance(aliases, cst.ImportStar):
                here.append(node)
                known.update(alias.name.value for alias in aliases if isinstance(alias.name, cst.Name))

    tree.visit(Visitor())
    missing = [name for name in names if name not in known]
    if not missing:
        return text
    if here and not isinstance(here[0].names, cst.ImportStar):
        everything = sorted({*known, *missing}, key=lambda name: (name.lower() == name, name))
        plain = {str(alias.name.value): alias for alias in here[0].names}
        new = [
            plain[name].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            if name in plain
            else cst.ImportAlias(cst.Name(name))
            for name in everything
            if name in plain or name in missing
        ]
        return cast("cst.Module", tree.deep_replace(here[0], here[0].with_changes(names=new))).code
    line = cst.parse_statement(f"from {module} import {', '.join(missing)}")
    at = next(
        (place for place, statement in enumerate(tree.body) if _imports(statement) and not _is_future(statement)),
        len(tree.body),
    )
    return tree.with_changes(body=[*tree.body[:at], line, *tree.body[at:]]).code


def _imports(statement: cst.CSTNode) -> bool:
    return isinstance(statement, cst.SimpleStatementLine) and any(
        isinstance(part, cst.Import | cst.ImportFrom) for part in statement.body
    )


def _is_future(statement: cst.CSTNode) -> bool:
    return isinstance(statement, cst.SimpleStatementLine) and any(
        isinstance(part, cst.ImportFrom) and isinstance(part.module, cst.Name) and part.module.value == "__future__"
        for part in statement.body
    )

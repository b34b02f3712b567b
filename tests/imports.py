"""The arrows between files: every import a module has, for type checkers and inside functions, too."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

Arrows = dict[str, frozenset[str]]


def modules_of(*roots: Path) -> dict[str, Path]:
    """Modules by their full names; a package is its `__init__.py`."""
    return {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
        for root in roots
        for path in sorted(root.rglob("*.py"))
    }


def arrows_of(modules: Mapping[str, Path]) -> Arrows:
    """For each module, those of the others that it imports."""
    found: Arrows = {}
    for module, path in modules.items():
        package = module if path.name == "__init__.py" else module.rpartition(".")[0]
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found[module] = frozenset(_targets(tree, package, modules)) - {module}
    return found


def _targets(tree: ast.Module, package: str, modules: Iterable[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = _base(node, package)
            names = [f"{base}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            target = name
            while target and target not in modules:  # an attribute: its module is meant
                target = target.rpartition(".")[0]
            if target:
                yield target


def _base(node: ast.ImportFrom, package: str) -> str:
    """The module that `from … import` names, also where it is relative."""
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    above = parts[: len(parts) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])


def circles_of(arrows: Arrows) -> list[tuple[str, ...]]:
    """Groups of modules of which each leads to each other (Tarjan's strongly connected components)."""
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    circles: list[tuple[str, ...]] = []

    def visit(module: str) -> None:
        number[module] = lowest[module] = len(number)
        stack.append(module)
        for target in sorted(arrows.get(module, ())):
            if target not in number:
                visit(target)
            if target in stack:
                lowest[module] = min(lowest[module], lowest[target])
        if lowest[module] == number[module]:
            at = stack.index(module)
            circle = stack[at:]
            del stack[at:]
            if len(circle) > 1:
                circles.append(tuple(sorted(circle)))

    for module in arrows:
        if module not in number:
            visit(module)
    return sorted(circles)


def way_round(circle: tuple[str, ...], arrows: Arrows) -> list[str]:
    """A shortest way from the first module of a circle back to it."""
    start = circle[0]
    ways = [[start]]
    seen: set[str] = set()
    for way in ways:
        for target in sorted(arrows[way[-1]] & set(circle)):
            if target == start:
                return [*way, start]
            if target not in seen:
                seen.add(target)
                ways.append([*way, target])
    raise ValueError(f"{circle} is no circle")

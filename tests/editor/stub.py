"""Reads the valid queries out of a generated package's stub, so that the tests know what editors should offer."""

from __future__ import annotations

import ast
from pathlib import Path

GENERATED = Path(__file__).parents[2] / "generated"
RUNTIME = Path(__file__).parents[2] / "runtime"


def queries(package: str, alias: str = "FilterQuery") -> list[str]:
    """Every literal of the alias, in order. Raises LookupError where the package has no such alias."""
    path = GENERATED / package / "queries.pyi"
    aliases = {
        line.target.id: line.value
        for line in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name) and line.value is not None
    }
    if alias not in aliases:
        raise LookupError(f"{path} defines no {alias}; `codegen build` writes it")
    return list(dict.fromkeys(_literals(aliases[alias], aliases)))


def _literals(node: ast.expr, aliases: dict[str, ast.expr]) -> list[str]:
    """The strings in `Literal["a", Other, ...]`, with those of the aliases it names."""
    found: list[str] = []
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            found.append(part.value)
        elif isinstance(part, ast.Name) and part.id in aliases:
            found += _literals(aliases[part.id], aliases)
    return found

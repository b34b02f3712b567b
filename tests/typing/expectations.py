"""What each checker should find in the files of `accept/` and `reject/`, and what it cannot.

A line of a rejected file that must fail ends with `# E: MYPY | PYRIGHT | TY`: the rules each of them reports there, in
their own names, joined by commas, or `-` for none. `limits.toml` says how far other checkers fall short of that.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .checkers import Findings

HERE = Path(__file__).parent
FULL = ("mypy", "pyright", "ty")
"""Checkers that must get everything right; the exceptions are in `accept/limits.py`."""
OTHERS = ("pyrefly", "zuban")

_MARK = "  # E: "


def folder(name: str) -> dict[str, str]:
    """The files of `accept` or `reject`, by a name that tells them apart: `reject_guards.py`."""
    return {f"{name}_{path.name}": path.read_text(encoding="utf-8") for path in sorted((HERE / name).glob("*.py"))}


def expected(files: Mapping[str, str]) -> dict[str, dict[str, dict[int, frozenset[str]]]]:
    """By checker, file and line: the rules that must be reported there."""
    found: dict[str, dict[str, dict[int, frozenset[str]]]] = {checker: {name: {} for name in files} for checker in FULL}
    for name, text in files.items():
        for number, line in enumerate(text.splitlines(), 1):
            _, mark, rules = line.partition(_MARK)
            if mark:
                for checker, its_rules in zip(FULL, rules.split(" | "), strict=True):
                    rules_here = frozenset(rule.strip() for rule in its_rules.split(",")) - {"-"}
                    if rules_here:
                        found[checker][name][number] = rules_here
    return found


def short_of(found: Findings) -> dict[str, dict[str, int]]:
    """By file: how many lines with an error a checker `misses`, and on how many it `invents` one.

    A line has an error if most of the others must find one there.
    """
    by_checker = expected(folder("accept") | folder("reject"))
    wanted: dict[str, set[int]] = {}
    for name in found:
        lines = Counter(line for checker in FULL for line in by_checker[checker][name])
        wanted[name] = {line for line, count in lines.items() if count * 2 > len(FULL)}
    short: dict[str, dict[str, int]] = {}
    for name, findings in found.items():
        lines = {finding.line for finding in findings}
        counts = {"misses": len(wanted[name] - lines), "invents": len(lines - wanted[name])}
        short[name] = {what: count for what, count in counts.items() if count}
    return {name: counts for name, counts in short.items() if counts}


def limits(checker: str) -> dict[str, dict[str, int]]:
    """The same, as `limits.toml` has it."""
    table: dict[str, dict[str, dict[str, int]]] = tomllib.loads((HERE / "limits.toml").read_text(encoding="utf-8"))
    return table[checker]


def as_toml(checker: str, short: Mapping[str, Mapping[str, int]]) -> str:
    """For pasting into `limits.toml`."""
    rows = [f"[{checker}]"]
    for name, line in short.items():
        counts = ", ".join(f"{what} = {count}" for what, count in line.items())
        rows.append(f'"{name}" = {{ {counts} }}')
    return "\n".join(rows)

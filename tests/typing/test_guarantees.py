"""Every query of every package: what it guarantees is what checkers infer, and what golden events have.

The files are written from the tables the stubs are written from, so they show that a checker reads the stubs as they
are meant, for each query. That the tables are true is shown apart from checkers: golden updates that match a query have
what it guarantees, of the type it names.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from tamis_codegen.guarantees.event import Guarantees
from tamis_codegen.pipeline import load_model
from tamis_codegen.python_types.text import literal

from .checkers import check
from .telling import Known, names, not_sure, sure

ROOT = Path(__file__).resolve().parents[2]
LARGE = ("github", "slack", "stripe")
"""They take as long as all others together: `-m slow` looks at them."""
SPECS = [
    pytest.param(path.parent.name, marks=pytest.mark.slow) if path.parent.name in LARGE else path.parent.name
    for path in sorted((ROOT / "spec").glob("*/spec.yaml"))
]
CHECKERS = ("mypy", "pyright", "ty")
_IN_A_FILE = 400
_TYPING = {"Any", "Literal"}


@cache
def guarantees(spec: str) -> Guarantees:
    return Guarantees(load_model(ROOT / "spec" / spec))


def statements(spec: str) -> list[list[Known]]:
    """For each query: the most telling things it makes certain, and one it does not; each query another one."""
    optional = not_sure(guarantees(spec))
    found: list[list[Known]] = []
    for number, (query, known) in enumerate(sure(guarantees(spec)).items()):
        others = optional[query]
        found.append([*known[:3], *([others[number % len(others)]] if others else [])])
    return found


def files(spec: str) -> dict[str, str]:
    """A function for each query, in files of some hundred."""
    package = guarantees(spec).model.package
    rows = list(zip(guarantees(spec).model.queries, statements(spec), strict=True))
    written: dict[str, str] = {}
    for start in range(0, len(rows), _IN_A_FILE):
        some = rows[start : start + _IN_A_FILE]
        used = names(attribute.type for _, known in some for attribute in known)
        ours = sorted(used - _TYPING - {"Is"} | {"Filter"})
        lines = [f"from typing import {', '.join(sorted(used & _TYPING | {'Literal', 'assert_type'}))}"]
        lines += ["from tamis.events.known import Is"] if "Is" in used else []
        lines += [f"from {package} import {name}" for name in ours]
        for number, (query, known) in enumerate(some):
            lines.append(f"def f{number}(event: Filter[Literal[{literal(query)}]]) -> None:")
            lines += [f"    assert_type(event.{attribute.path}, {attribute.type})" for attribute in known]
        written[f"{package}_{start}.py"] = "\n".join(lines)
    return written


def test_there_is_something_to_assert_for_every_query() -> None:
    assert "telegram" in SPECS
    for spec in (spec for spec in SPECS if isinstance(spec, str)):
        assert all(statements(spec))
        assert sum(len(known) == 4 for known in statements(spec)) > len(statements(spec)) / 2


@pytest.mark.parametrize("spec", SPECS)
@pytest.mark.parametrize("checker", CHECKERS)
def test_checkers_infer_what_every_query_guarantees(checker: str, spec: str, tmp_path: Path) -> None:
    written = files(spec)
    wrong = [
        f"{written[name].splitlines()[finding.line - 1]}  # {finding.message}"
        for name, found in check(checker, written, tmp_path).items()
        for finding in found
    ]
    assert not wrong, "\n".join(wrong[:40])

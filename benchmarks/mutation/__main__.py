"""Draws mutants with a seed, runs the tests of their modules on each, and prints which survive.

./dev python -m benchmarks.mutation --count 40 --seed 1

A mutant is one change: a test negated, `and` made `or`, a boundary moved, a constant or a word changed, a statement
left out. It is made in a copy of the tree, so that nobody who works beside it sees it.
"""

from __future__ import annotations

import argparse
import ast
import copy
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
TESTS: dict[str, tuple[str, ...]] = {
    "delivery/inbox_worker.py": ("tests/storage/inbox/test_apps_with_an_inbox.py", "tests/storage/inbox/test_leases.py",
                                 "tests/storage/inbox/test_housekeeping.py", "tests/storage/inbox/test_sources.py"),
    "delivery/claimed_lane.py": ("tests/storage/inbox/test_apps_with_an_inbox.py", "tests/storage/inbox/test_leases.py",
                                 "tests/storage/inbox/test_interruptions.py", "tests/storage/inbox/test_deploys.py"),
    "delivery/leases.py": ("tests/storage/inbox/test_leases.py", "tests/storage/inbox/test_housekeeping.py"),
    "delivery/lanes.py": ("tests/faults/test_lanes.py", "tests/delivery/test_lanes.py", "tests/faults/test_bounds.py"),
    "delivery/lane.py": ("tests/faults/test_cancellation.py", "tests/faults/test_lanes.py",
                         "tests/delivery/test_lanes.py"),
    "storage/inbox/sqlite.py": ("tests/storage/inbox/test_inboxes.py", "tests/storage/inbox/test_housekeeping.py"),
    "storage/inbox/sqlite_lanes.py": ("tests/storage/inbox/test_inboxes.py", "tests/storage/inbox/test_leases.py",
                                      "tests/storage/inbox/test_deploys.py",
                                      "tests/storage/inbox/test_interruptions.py"),
    "storage/inbox/memory_lanes.py": ("tests/storage/inbox/test_inboxes.py", "tests/storage/inbox/test_deploys.py",
                                      "tests/storage/inbox/test_interruptions.py"),
    "queries/conditions.py": ("tests/dispatch", "tests/queries"),
    "conversation/expiry.py": ("tests/conversation/test_timeouts_that_fail.py", "tests/conversation/test_owners.py",
                               "tests/conversation/test_deploys.py", "tests/conversation/test_steps.py"),
    "conversation/resuming.py": ("tests/conversation",),
    "conversation/engine.py": ("tests/conversation",),
}  # fmt: skip
"""The modules of `runtime/tamis`, each with the tests that concern it."""
_SWAPS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add,
}  # fmt: skip


class Mutant(NamedTuple):
    module: str
    line: int
    what: str
    place: int
    """Which node of the module's tree it changes."""


def mutants_of(module: str) -> Iterator[Mutant]:
    """Every mutant of a module, in the order of its nodes."""
    nodes = enumerate(ast.walk(ast.parse((ROOT / "runtime" / "tamis" / module).read_text())))
    for place, node in nodes:
        if hasattr(node, "lineno") and (what := _change(copy.deepcopy(node))) is not None:
            yield Mutant(module, node.lineno, what, place)


def text_of(mutant: Mutant) -> str:
    """The whole module with the change."""
    tree = ast.parse((ROOT / "runtime" / "tamis" / mutant.module).read_text())
    _change(next(node for place, node in enumerate(ast.walk(tree)) if place == mutant.place))
    return ast.unparse(ast.fix_missing_locations(tree))


def _change(node: ast.AST) -> str | None:
    before = ast.unparse(node)
    match node:
        case ast.If() | ast.While() | ast.IfExp():
            node.test = ast.UnaryOp(ast.Not(), node.test)
            return f"not: {ast.unparse(node.test)}"
        case ast.Compare(ops=[op]) if type(op) in _SWAPS:
            node.ops = [_SWAPS[type(op)]()]  # type: ignore[list-item]  # of one kind each
        case ast.BoolOp() | ast.BinOp() if type(node.op) in _SWAPS:
            node.op = _SWAPS[type(node.op)]()  # type: ignore[assignment]  # of one kind each
        case ast.Constant(value=bool()):
            node.value = not node.value
        case ast.Constant(value=int() | float()):
            node.value += 1
        case ast.Expr(value=ast.Call() | ast.Await()):
            node.value = ast.Constant(None)
        case ast.Assign(targets=[ast.Attribute()]):
            node.targets = [ast.Name("_gone", ast.Store())]
        case _:
            return None
    return f"{before}  ->  {ast.unparse(node)}"


def outcome(mutant: Mutant, copy_of: Path, limit: float) -> str:
    """Runs the tests on a mutant: killed, late or survived."""
    file = copy_of / "runtime" / "tamis" / mutant.module
    whole = file.read_text()
    file.write_text(text_of(mutant))
    env = {**os.environ, "PYTHONPATH": f"{copy_of / 'runtime'}:{copy_of / 'generated'}", "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-n", "0", "-q", "-x", "-p", "no:cacheprovider", *TESTS[mutant.module]]
    try:
        ended = subprocess.run(command, cwd=copy_of, env=env, capture_output=True, timeout=limit, check=False)
    except subprocess.TimeoutExpired:
        return "late"
    finally:
        file.write_text(whole)
    return "survived" if ended.returncode == 0 else "killed"


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--count", type=int, default=40)
    given.add_argument("--seed", type=int, default=1)
    given.add_argument("--limit", type=float, default=150.0, help="seconds for the tests of a mutant")
    given.add_argument("--only", default="", help="modules whose path has this in it")
    args = given.parse_args()
    possible = [mutant for module in TESTS if args.only in module for mutant in mutants_of(module)]
    chosen = random.Random(args.seed).sample(possible, min(args.count, len(possible)))
    counted = {"killed": 0, "late": 0, "survived": 0}
    with tempfile.TemporaryDirectory() as name:
        copy_of = Path(name) / "tree"
        shutil.copytree(ROOT, copy_of, ignore=shutil.ignore_patterns(".git", ".venv", ".*_cache", "node_modules"))
        for mutant in chosen:
            found = outcome(mutant, copy_of, args.limit)
            counted[found] += 1
            print(f"{found:9} {mutant.module}:{mutant.line}  {mutant.what}"[:200], flush=True)
    ended = counted["killed"] + counted["late"]
    print(f"{ended} of {len(chosen)} killed ({counted['late']} of them by time), of {len(possible)} that are possible")


if __name__ == "__main__":
    main()

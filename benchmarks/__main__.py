"""The command: `./dev python -m benchmarks [--only NAME]... [--quick] [--json FILE] [--docs]`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from benchmarks import build, completion, decode, imports, injection, typecheck
from benchmarks.dispatch import document
from benchmarks.dispatch import subject as dispatch
from benchmarks.report import as_data, busy, table
from benchmarks.workplace import BenchmarkError, check_ready, machine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.measure import Row

SUBJECTS = {
    imports.SUBJECT: imports.measure,
    decode.SUBJECT: decode.measure,
    dispatch.SUBJECT: dispatch.measure,
    injection.SUBJECT: injection.measure,
    build.SUBJECT: build.measure,
    completion.SUBJECT: completion.measure,
    typecheck.SUBJECT: typecheck.measure,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when everything was measured, whether or not aims are met; 1 when a subject could not be; 2 when none can."""
    options = _options(arguments)
    try:
        check_ready()
    except BenchmarkError as error:
        sys.stderr.write(f"benchmarks: {error}\n")
        return 2
    console = Console() if sys.stdout.isatty() else Console(width=140)
    rows: list[Row] = []
    failures: dict[str, str] = {}
    warnings = [text for text in (busy(), "--quick: the figures mean nothing" if options.quick else "") if text]
    for name in options.only or SUBJECTS:
        with console.status(f"measuring {name}") if console.is_terminal else _Quiet():
            try:
                rows += SUBJECTS[name](quick=options.quick)
            except BenchmarkError as error:
                failures[name] = str(error)
    if rows:
        console.print(table(rows, warnings))
    if options.docs and dispatch.SUBJECT not in failures:
        try:
            document.write([row for row in rows if row.subject == dispatch.SUBJECT], warnings)
        except BenchmarkError as error:
            failures["--docs"] = str(error)
    for name, why in failures.items():
        sys.stderr.write(f"benchmarks: {name} was not measured: {why}\n")
    if options.json is not None:
        found = as_data(rows, failures, warnings)
        options.json.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if failures else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=f"Ratios on this machine: {machine()}.")
    parser.add_argument(
        "--only",
        action="append",
        choices=list(SUBJECTS),
        metavar="NAME",
        help=f"measure only this subject, of {', '.join(SUBJECTS)}; can be repeated",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to this file, too")
    parser.add_argument(
        "--docs", action="store_true", help=f"write the figures of {dispatch.SUBJECT} into docs/performance.md, too"
    )
    parser.add_argument("--quick", action="store_true", help="few repeats: whether it works, not how fast it is")
    options = parser.parse_args(arguments)
    if options.docs and (options.quick or dispatch.SUBJECT not in (options.only or SUBJECTS)):
        parser.error(f"--docs needs {dispatch.SUBJECT} to be measured, and not with --quick")
    return options


class _Quiet:
    def __enter__(self) -> None: ...
    def __exit__(self, *_: object) -> None: ...


if __name__ == "__main__":
    sys.exit(main())

"""The command: `./dev python -m benchmarks [--only NAME]... [--quick] [--json FILE] [--docs]`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from benchmarks import build, completion, conversations, decode, imports, injection, sheets, typecheck
from benchmarks.crashes import subject as crashes
from benchmarks.dispatch import document
from benchmarks.dispatch import subject as dispatch
from benchmarks.measure import Row, Sheet
from benchmarks.receiving import subject as receiving
from benchmarks.report import as_data, busy, sheet_table, table
from benchmarks.workplace import BenchmarkError, check_ready, machine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SUBJECTS: Mapping[str, Callable[..., Sequence[Row | Sheet]]] = {
    imports.SUBJECT: imports.measure,
    decode.SUBJECT: decode.measure,
    dispatch.SUBJECT: dispatch.measure,
    injection.SUBJECT: injection.measure,
    conversations.SUBJECT: conversations.measure,
    build.SUBJECT: build.measure,
    completion.SUBJECT: completion.measure,
    typecheck.SUBJECT: typecheck.measure,
    receiving.SUBJECT: receiving.measure,
    crashes.SUBJECT: crashes.measure,
}
DOCUMENTED = {
    dispatch.SUBJECT: document.PAGE,
    receiving.SUBJECT: sheets.PAGES[receiving.SUBJECT],
    crashes.SUBJECT: sheets.PAGES[crashes.SUBJECT],
}
"""The pages that `--docs` writes the figures of a subject into."""


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when everything was measured, whether or not aims are met; 1 when a subject could not be; 2 when none can."""
    options = _options(arguments)
    try:
        check_ready()
    except BenchmarkError as error:
        sys.stderr.write(f"benchmarks: {error}\n")
        return 2
    console = Console() if sys.stdout.isatty() else Console(width=140)
    found: list[Row | Sheet] = []
    failures: dict[str, str] = {}
    warnings = [text for text in (busy(), "--quick: the figures mean nothing" if options.quick else "") if text]
    for name in options.only or SUBJECTS:
        with console.status(f"measuring {name}") if console.is_terminal else _Quiet():
            try:
                found += SUBJECTS[name](quick=options.quick)
            except BenchmarkError as error:
                failures[name] = str(error)
    rows = [entry for entry in found if isinstance(entry, Row)]
    if rows:
        console.print(table(rows, warnings))
    for sheet in found:
        if isinstance(sheet, Sheet):
            console.print(sheet_table(sheet, warnings))
    if options.docs:
        failures |= _write(found, warnings)
    for name, why in failures.items():
        sys.stderr.write(f"benchmarks: {name} was not measured: {why}\n")
    if options.json is not None:
        data = as_data(found, failures, warnings)
        options.json.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if failures else 0


def _write(found: Sequence[Row | Sheet], warnings: Sequence[str]) -> dict[str, str]:
    """Writes what was measured into its pages. Returns what could not be written, and why."""
    rows = [entry for entry in found if isinstance(entry, Row) and entry.subject == dispatch.SUBJECT]
    failures: dict[str, str] = {}
    try:
        if rows:
            document.write(rows, warnings)
        for entry in found:
            if isinstance(entry, Sheet):
                sheets.write(entry, warnings)
    except BenchmarkError as error:
        failures["--docs"] = str(error)
    return failures


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
    pages = ", ".join(f"{name} into docs/{page.name}" for name, page in DOCUMENTED.items())
    parser.add_argument("--docs", action="store_true", help=f"write the figures of {pages}, too")
    parser.add_argument("--quick", action="store_true", help="few repeats: whether it works, not how fast it is")
    options = parser.parse_args(arguments)
    if options.docs and (options.quick or not DOCUMENTED.keys() & (options.only or SUBJECTS)):
        parser.error(f"--docs needs {' or '.join(DOCUMENTED)} to be measured, and not with --quick")
    return options


class _Quiet:
    def __enter__(self) -> None: ...
    def __exit__(self, *_: object) -> None: ...


if __name__ == "__main__":
    sys.exit(main())

"""Packages that a command has built in memory: writing them, one process at a time, and the table of what was done."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tamis_codegen.commands.console import fail
from tamis_codegen.pipeline import compare_with_disk

if TYPE_CHECKING:
    from pathlib import Path

    from tamis_codegen.pipeline import Built


@dataclass(frozen=True, slots=True)
class Row:
    """What a build says of one package."""

    package: str
    counts: dict[str, int]
    written: int
    removed: int
    seconds: float
    client: Path | None = None
    """The folder that holds the package of its client."""


@dataclass(frozen=True, slots=True)
class Job:
    """A spec, and the package that was built from it in memory; None where the one on disk is fresh."""

    path: Path
    row: Row
    built: Built | None = None

    @property
    def folder(self) -> Path:
        return self.path if self.path.is_dir() else self.path.parent


def refuse_doubles(jobs: list[Job]) -> None:
    first: dict[str, Path] = {}
    for job in jobs:
        other = first.setdefault(job.row.package, job.path)
        if other is not job.path:
            fail(
                f"{other} and {job.path} have the same name: both would be {job.row.package}\n"
                "give one of them another `name`; nothing was written."
            )


def write_all(jobs: list[Job], out: Path, *, force: bool) -> list[Row]:
    """Writes what was built, one process at a time. Nothing is written where one of the folders is refused."""
    from tamis_codegen.commands.ownership import OwnershipError, check_ownership
    from tamis_codegen.lock import lock_folder
    from tamis_codegen.write import write

    if all(job.built is None for job in jobs):
        return [job.row for job in jobs]
    out.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    with lock_folder(out, lambda: _say(f"another build writes to {out}; waiting for it")):
        found = [
            compare_with_disk(out / job.row.package, job.built.files) if job.built is not None else None for job in jobs
        ]
        try:
            for job, changes in zip(jobs, found, strict=True):
                if changes is not None:
                    check_ownership(changes, job.folder, force=force)
        except OwnershipError as error:
            fail(f"{error}\nnothing was written.")
        for job, changes in zip(jobs, found, strict=True):
            if changes is None:
                rows.append(job.row)
                continue
            since = time.perf_counter()
            kept = write(changes)
            for name in kept:
                _say(f"{changes.folder / name}: what was changed by hand is kept here; a build wrote the file anew")
            name_foreign(changes.folder, changes.foreign)
            seconds = job.row.seconds + time.perf_counter() - since
            rows.append(replace(job.row, written=len(changes.changed), removed=len(changes.orphans), seconds=seconds))
    return rows


def name_foreign(folder: Path, foreign: tuple[str, ...] | list[str]) -> None:
    if foreign:
        shown = ", ".join(foreign[:8]) + (f" and {len(foreign) - 8} more" if len(foreign) > 8 else "")
        _say(f"{folder}: left alone, as no build made it: {shown}")


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def show(rows: list[Row]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("package", no_wrap=True)
    for column in ("types", "kinds", "queries", "methods", "files", "written", "time"):
        table.add_column(column, justify="right")
    for row in rows:
        state = str(row.written) if row.written or row.removed else "fresh"
        counts = [f"{row.counts[name]:,}" for name in ("types", "kinds", "queries", "methods", "files")]
        table.add_row(row.package, *counts, state, f"{row.seconds:.2f} s")
    Console().print(table)

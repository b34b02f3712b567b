"""`codegen build` writes the packages of specs; `codegen check` says how they differ from what a build would write."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tamis_codegen import manifest
from tamis_codegen.commands.console import (
    AsJson,
    OutPath,
    fail,
    out_path,
    print_json,
    print_problems,
    settings,
    spec_paths,
)
from tamis_codegen.commands.progress import Progress
from tamis_codegen.pipeline import build as build_package
from tamis_codegen.pipeline import compare_with_disk

if TYPE_CHECKING:
    from tamis_codegen.pipeline import Built, Formatter

Paths = Annotated[
    list[Path] | None,
    typer.Argument(help="Specs; by default those of tool.tamis.specs, or all of spec/*/.", show_default=False),
]
Verify = Annotated[
    bool | None,
    typer.Option(
        "--verify/--no-verify",
        help="Type-check what was written with mypy. [default: tool.tamis.verify, or no]",
        show_default=False,
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Take over a folder that is not this spec's. Deletes nothing.")]


@dataclass(frozen=True, slots=True)
class _Row:
    package: str
    counts: dict[str, int]
    written: int
    removed: int
    seconds: float
    client: Path | None = None
    """The folder that holds the package of its client."""


@dataclass(frozen=True, slots=True)
class _Job:
    """A spec, and the package that was built from it in memory; None where the one on disk is fresh."""

    path: Path
    row: _Row
    built: Built | None = None

    @property
    def folder(self) -> Path:
        return self.path if self.path.is_dir() else self.path.parent


def build(
    paths: Paths = None,
    out: OutPath = None,
    *,
    verify: Verify = None,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Write the package of each spec: only files that changed, and only files that a build has made."""
    given = settings()
    target = out_path(out)
    with print_problems():
        jobs = [_prepare(path, target, given.format, quiet=as_json) for path in spec_paths(paths)]
        _refuse_doubles(jobs)
        rows = _write_all(jobs, target, force=force)
        changed = [row for row in rows if row.written or row.removed]
        if changed and (given.verify if verify is None else verify):
            _verify(target, changed, quiet=as_json)
    if as_json:
        print_json(
            [
                {
                    "package": r.package,
                    **r.counts,
                    "written": r.written,
                    "removed": r.removed,
                    "seconds": round(r.seconds, 3),
                }
                for r in rows
            ]
        )
    else:
        _show(rows)


def _prepare(path: Path, out: Path, formatter: Formatter, *, quiet: bool) -> _Job:
    from tamis_codegen.write import files_in, stage_of

    since = time.perf_counter()
    spec = path if path.is_dir() else path.parent
    # The package is guessed without reading the spec: its record says whether it is this one's.
    folder = out / f"tamis_{spec.resolve().name}"
    fresh = manifest.fresh_counts(folder, spec) if not stage_of(folder).exists() else None
    if fresh is not None:
        _name_foreign(folder, sorted(files_in(folder) - manifest.listed_files(folder).keys() - {manifest.NAME}))
        return _Job(path, _Row(folder.name, fresh, 0, 0, time.perf_counter() - since))
    with Progress(path.as_posix(), quiet=quiet) as progress:
        built = build_package(path, out, progress.stage, formatter=formatter)
    client = built.model.client.folder.parents[1] if built.model.client is not None else None
    row = _Row(built.model.package, dict(built.counts), 0, 0, time.perf_counter() - since, client)
    return _Job(path, row, built)


def _refuse_doubles(jobs: list[_Job]) -> None:
    first: dict[str, Path] = {}
    for job in jobs:
        other = first.setdefault(job.row.package, job.path)
        if other is not job.path:
            fail(
                f"{other} and {job.path} have the same name: both would be {job.row.package}\n"
                "give one of them another `name`; nothing was written."
            )


def _write_all(jobs: list[_Job], out: Path, *, force: bool) -> list[_Row]:
    """Writes what was built, one process at a time. Nothing is written where one of the folders is refused."""
    from tamis_codegen.commands.ownership import OwnershipError, check_ownership
    from tamis_codegen.lock import lock_folder
    from tamis_codegen.write import write

    if all(job.built is None for job in jobs):
        return [job.row for job in jobs]
    out.mkdir(parents=True, exist_ok=True)
    rows: list[_Row] = []
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
            _name_foreign(changes.folder, changes.foreign)
            seconds = job.row.seconds + time.perf_counter() - since
            rows.append(replace(job.row, written=len(changes.changed), removed=len(changes.orphans), seconds=seconds))
    return rows


def _name_foreign(folder: Path, foreign: tuple[str, ...] | list[str]) -> None:
    if foreign:
        shown = ", ".join(foreign[:8]) + (f" and {len(foreign) - 8} more" if len(foreign) > 8 else "")
        _say(f"{folder}: left alone, as no build made it: {shown}")


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def _verify(out: Path, rows: list[_Row], *, quiet: bool) -> None:
    from tamis_codegen.verify import has_mypy, verify

    if not has_mypy():
        fail(
            "the package was written; to verify it needs mypy, which is not installed\n"
            "run: pip install 'tamis[codegen-verify]'"
        )
    with Progress("mypy", quiet=quiet) as progress:
        progress.stage("verify")
        packages = [row.package for row in rows]
        complaints = verify(out, packages, {row.client for row in rows if row.client is not None})
    if complaints:
        for package in packages:
            manifest.clear_digest(out / package)
        fail(
            f"what was written does not type-check; this is a mistake of the compiler, not of your spec:\n{complaints}"
        )


def _show(rows: list[_Row]) -> None:
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


def check(paths: Paths = None, out: OutPath = None, *, as_json: AsJson = False) -> None:
    """Show, as a diff, how the packages differ from what a build would write. Exit code 1 when they do.

    What no build has made is named, and is no difference.
    """
    drift: dict[str, str] = {}
    given = settings()
    target = out_path(out)
    with print_problems():
        jobs: list[_Job] = []
        for path in spec_paths(paths):
            built = build_package(path, target, formatter=given.format)
            jobs.append(_Job(path, _Row(built.model.package, dict(built.counts), 0, 0, 0), built))
            changes = built.changes
            if changes.any and not _is_only_the_digest(built):
                drift[built.model.package] = changes.diff()
            _name_foreign(changes.folder, changes.foreign)
        _refuse_doubles(jobs)
    if as_json:
        print_json({"fresh": not drift, "drift": drift})
    else:
        for diff in drift.values():
            sys.stdout.write(diff)
    if drift:
        fail(f"out of date: {', '.join(drift)}; run `codegen build`")
    if not as_json:
        sys.stdout.write("up to date\n")


def _is_only_the_digest(built: Built) -> bool:
    """Whether all files are what a build would write, with other versions of its tools."""
    changes = built.changes
    if changes.orphans or set(changes.changed) != {manifest.NAME}:
        return False
    ignored = ("digest", "folder", "generator")
    return manifest.is_same_record(changes.folder, built.files[manifest.NAME], apart_from=ignored)

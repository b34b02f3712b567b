"""`codegen build` writes the packages of specs; `codegen check` says how they differ from what a build would write."""

from __future__ import annotations

import sys
import time
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
from tamis_codegen.commands.jobs import Job, Row, name_foreign, refuse_doubles, show, write_all
from tamis_codegen.commands.progress import Progress
from tamis_codegen.pipeline import build as build_package

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
        refuse_doubles(jobs)
        rows = write_all(jobs, target, force=force)
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
        show(rows)


def _prepare(path: Path, out: Path, formatter: Formatter, *, quiet: bool) -> Job:
    from tamis_codegen.write import files_in, stage_of

    since = time.perf_counter()
    spec = path if path.is_dir() else path.parent
    # The package is guessed without reading the spec: its record says whether it is this one's.
    folder = out / f"tamis_{spec.resolve().name}"
    fresh = manifest.fresh_counts(folder, spec) if not stage_of(folder).exists() else None
    if fresh is not None:
        name_foreign(folder, sorted(files_in(folder) - manifest.listed_files(folder).keys() - {manifest.NAME}))
        return Job(path, Row(folder.name, fresh, 0, 0, time.perf_counter() - since))
    with Progress(path.as_posix(), quiet=quiet) as progress:
        built = build_package(path, out, progress.stage, formatter=formatter)
    client = built.model.client.folder.parents[1] if built.model.client is not None else None
    row = Row(built.model.package, dict(built.counts), 0, 0, time.perf_counter() - since, client)
    return Job(path, row, built)


def _verify(out: Path, rows: list[Row], *, quiet: bool) -> None:
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


def check(paths: Paths = None, out: OutPath = None, *, as_json: AsJson = False) -> None:
    """Show, as a diff, how the packages differ from what a build would write. Exit code 1 when they do.

    What no build has made is named, and is no difference.
    """
    drift: dict[str, str] = {}
    given = settings()
    target = out_path(out)
    with print_problems():
        jobs: list[Job] = []
        for path in spec_paths(paths):
            built = build_package(path, target, formatter=given.format)
            jobs.append(Job(path, Row(built.model.package, dict(built.counts), 0, 0, 0), built))
            changes = built.changes
            if changes.any and not _is_only_the_digest(built):
                drift[built.model.package] = changes.diff()
            name_foreign(changes.folder, changes.foreign)
        refuse_doubles(jobs)
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

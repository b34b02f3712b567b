"""`codegen build` writes the packages of specs; `codegen check` says how they differ from what a build would write."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Self

import typer

from tamis_codegen import manifest
from tamis_codegen.commands.console import OUT, AsJson, OutPath, fail, print_json, print_problems, spec_paths
from tamis_codegen.pipeline import STAGES
from tamis_codegen.pipeline import build as build_package

Paths = Annotated[list[Path] | None, typer.Argument(help="Specs; by default all of spec/*/.", show_default=False)]
Verify = Annotated[bool, typer.Option("--verify/--no-verify", help="Type-check what was written with mypy.")]


@dataclass(frozen=True, slots=True)
class _Row:
    package: str
    counts: dict[str, int]
    written: int
    removed: int
    seconds: float
    client: Path | None = None
    """The folder that holds the package of its client."""


def build(paths: Paths = None, out: OutPath = OUT, *, verify: Verify = True, as_json: AsJson = False) -> None:
    """Write the package of each spec: only files that changed, and without leaving orphans."""
    with print_problems():
        rows = [_build_one(path, out, quiet=as_json) for path in spec_paths(paths)]
    changed = [row for row in rows if row.written or row.removed]
    if verify and changed:
        _verify(out, changed, quiet=as_json)
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


def _build_one(path: Path, out: Path, *, quiet: bool) -> _Row:
    since = time.perf_counter()
    folder = _folder_of(path, out)
    fresh = manifest.fresh_counts(folder, path if path.is_dir() else path.parent) if folder else None
    if folder is not None and fresh is not None:
        return _Row(folder.name, fresh, 0, 0, time.perf_counter() - since)
    from tamis_codegen.write import write

    with _Progress(path.as_posix(), quiet=quiet) as progress:
        built = build_package(path, out, progress.stage)
    write(built.changes)
    changes = built.changes
    return _Row(
        built.model.package,
        dict(built.counts),
        len(changes.changed),
        len(changes.orphans),
        time.perf_counter() - since,
        built.model.client.folder.parents[1] if built.model.client is not None else None,
    )


def _folder_of(path: Path, out: Path) -> Path | None:
    """The package folder, guessed without reading the spec: the one whose record names this spec's folder."""
    name = path.name if path.is_dir() else path.parent.name
    folder = out / f"tamis_{name}"
    return folder if (folder / manifest.NAME).is_file() else None


def _verify(out: Path, rows: list[_Row], *, quiet: bool) -> None:
    from tamis_codegen.verify import verify

    with _Progress("mypy", quiet=quiet) as progress:
        progress.stage("verify")
        packages = [row.package for row in rows]
        complaints = verify(out, packages, {row.client for row in rows if row.client is not None})
    if complaints:
        for package in packages:
            (out / package / manifest.NAME).unlink(missing_ok=True)  # so that the next build looks again
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


class _Progress:
    """A bar over the stages of a build, where someone is looking."""

    def __init__(self, title: str, *, quiet: bool) -> None:
        self._bar = None
        if not quiet and sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, Progress, TextColumn

            self._bar = Progress(
                TextColumn("{task.fields[title]}"), BarColumn(), TextColumn("{task.description}"),
                console=Console(stderr=True), transient=True,
            )  # fmt: skip
            self._task = self._bar.add_task("", total=len(STAGES), title=title)

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def stage(self, name: str) -> None:
        if self._bar is not None:
            done = STAGES.index(name) if name in STAGES else len(STAGES)
            self._bar.update(self._task, description=name, completed=done)


def check(paths: Paths = None, out: OutPath = OUT, *, as_json: AsJson = False) -> None:
    """Show, as a diff, how the packages differ from what a build would write. Exit code 1 when they do."""
    drift: dict[str, str] = {}
    with print_problems():
        for path in spec_paths(paths):
            built = build_package(path, out)
            if built.changes.any:
                drift[built.model.package] = built.changes.diff()
    if as_json:
        print_json({"fresh": not drift, "drift": drift})
    else:
        for diff in drift.values():
            sys.stdout.write(diff)
    if drift:
        fail(f"out of date: {', '.join(drift)}; run `codegen build`")
    if not as_json:
        sys.stdout.write("up to date\n")

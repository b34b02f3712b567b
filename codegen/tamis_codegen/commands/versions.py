"""Two versions of a spec, as they are named on the command line: paths, `git:REV`, packages that are installed."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tamis_codegen.commands.console import fail, print_problems
from tamis_codegen.commands.installed import installed_spec
from tamis_codegen.pipeline import load_model

if TYPE_CHECKING:
    from collections.abc import Generator

    from tamis_codegen.compare.diff import Comparison
    from tamis_codegen.model.model import Model

_GIT = "git:"


def compare_versions(old: str, new: str) -> Comparison:
    """The comparison of two versions; ends the command where one of them cannot be had."""
    from tamis_codegen.compare.diff import compare

    with print_problems():
        return compare(model_of(old, beside=new), model_of(new, beside=old))


def model_of(version: str, *, beside: str) -> Model:
    """The model of a version. `beside` is the other one: `git:REV` alone means the spec that stands there."""
    if not version.startswith(_GIT):
        return load_model(_spec_of(version))
    revision, _, path = version.removeprefix(_GIT).partition(":")
    if not path and beside.startswith(_GIT):
        _, _, path = beside.removeprefix(_GIT).partition(":")
    where = Path(path) if path else _spec_of(beside)
    with _checked_out(revision, where) as folder:
        return load_model(folder)


def _spec_of(version: str) -> Path:
    path = Path(version)
    found = path if path.exists() else installed_spec(version) if version.replace("_", "").isalnum() else None
    if found is None:
        fail(
            f"there is no spec {version!r}\n"
            "a version is a path (spec/shop), git:REV or git:REV:PATH, or an installed package (tamis_shop)",
            2,
        )
    return found


@contextmanager
def _checked_out(revision: str, spec: Path) -> Generator[Path]:
    """The folder of a spec as it was in a revision, with those beside it, which it may refer to."""
    folder = spec.parent if spec.suffix in (".yaml", ".yml") else spec
    start = folder.parent if folder.parent.exists() else Path()
    root = Path(_git(start, "rev-parse", "--show-toplevel").decode().strip())
    inside = folder.resolve().relative_to(root.resolve())
    whole = inside.parent if inside.parent != Path() else inside
    data = _git(root, "archive", "--format=tar", revision, "--", whole.as_posix())
    with tempfile.TemporaryDirectory() as place:
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            archive.extractall(place, filter="data")
        found = Path(place) / inside
        if not (found / "spec.yaml").exists():
            fail(f"revision {revision} has no {inside.as_posix()}/spec.yaml", 2)
        yield found


def _git(folder: Path, *args: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(folder), *args], capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError:
        fail("git is not installed, and git:REV needs it", 2)
    if done.returncode:
        fail(f"git {args[0]}: {done.stderr.decode(errors='replace').strip().splitlines()[-1]}", 2)
    return done.stdout

"""How long `codegen build` takes in an empty folder, and when there is nothing to do."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from pathlib import Path

from benchmarks.measure import Aim, Row, seconds
from benchmarks.workplace import SPECS, BenchmarkError, run, script

SUBJECT = "build"


def measure(*, quick: bool) -> list[Row]:
    """Rows of both, for all specs of the project, without the type check that follows a build that wrote something."""
    names = ", ".join(sorted(path.parent.name for path in SPECS.glob("*/spec.yaml")))
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        shutil.copytree(SPECS, place / "spec")
        # Not interleaved: there is no peer, and the second of each pair needs what the first wrote.
        pairs = [(_from_nothing(place), _nothing_to_do(place)) for _ in range(1 if quick else 6)]
    warm = pairs if quick else pairs[1:]
    full, idle = (statistics.median(figures) for figures in zip(*warm, strict=True))
    return [
        Row(
            SUBJECT,
            "build from nothing",
            full,
            aim=Aim(below=10),
            note=f"specs: {names}; without mypy's check",
        ),
        Row(SUBJECT, "build with nothing to do", idle, aim=Aim(below=1)),
    ]


def _build(place: Path) -> float:
    return seconds(lambda: run([script("codegen"), "build", "--no-verify"], cwd=place))


def _from_nothing(place: Path) -> float:
    shutil.rmtree(place / "generated", ignore_errors=True)
    return _build(place)


def _nothing_to_do(place: Path) -> float:
    before = _written(place)
    taken = _build(place)
    if not before or _written(place) != before:
        raise BenchmarkError("a second `codegen build` wrote files again; it should find nothing to do")
    return taken


def _written(place: Path) -> dict[str, int]:
    """When each file of the packages was written."""
    files = sorted((place / "generated").rglob("*.py*"))
    return {str(path): path.stat().st_mtime_ns for path in files if path.is_file()}

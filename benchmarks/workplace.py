"""Where things are, what has to be there before anything can be measured, and processes that measure."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import sysconfig
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "generated"
RUNTIME = ROOT / "runtime"
SPECS = ROOT / "spec"
GOLDEN = ROOT / "tests" / "data" / "golden" / "telegram_updates.jsonl.gz"


class BenchmarkError(Exception):
    """Something cannot be measured here; the message says what to do about it."""


def check_ready() -> None:
    """Raises `BenchmarkError` where the generated package is missing or cannot be imported."""
    if not (GENERATED / "tamis_telegram" / "__init__.py").is_file():
        raise BenchmarkError(
            "generated/tamis_telegram is missing: there is nothing to measure.\nRun `./dev codegen build` first."
        )
    if find_spec("tamis_telegram") is None or find_spec("tamis") is None:
        raise BenchmarkError(
            f"{sys.executable} does not have the project installed.\nRun it as `./dev python -m benchmarks`."
        )


def machine() -> str:
    """What a reader must know of the machine: `2 cores, CPython 3.11.7`."""
    return f"{os.cpu_count()} cores, {platform.python_implementation()} {platform.python_version()}"


def script(name: str) -> str:
    """The path of a command that is installed beside this interpreter. Raises `BenchmarkError` if it is not."""
    path = Path(sysconfig.get_path("scripts"), name + (".exe" if os.name == "nt" else ""))
    if not path.is_file():
        raise BenchmarkError(f"{name} is not installed beside {sys.executable}; run this through `./dev`.")
    return str(path)


def environment(**more: str) -> dict[str, str]:
    """This process's environment for one that is measured: byte code is cached, as it is for users."""
    without = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONPROFILEIMPORTTIME", "MYPYPATH"}
    return {**{name: value for name, value in os.environ.items() if name not in without}, **more}


def run(command: Sequence[str], *, cwd: Path, **more: str) -> str:
    """Runs a command to its end and returns what it printed. Raises `BenchmarkError` where it fails."""
    done = subprocess.run(list(command), cwd=cwd, env=environment(**more), capture_output=True, text=True, check=False)
    if done.returncode:
        said = f"{done.stdout}\n{done.stderr}".strip()
        raise BenchmarkError(f"`{' '.join(command)}` failed with exit code {done.returncode}:\n{said[:2000]}")
    return done.stdout

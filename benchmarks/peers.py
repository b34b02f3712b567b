"""The libraries we compare with, in a virtual environment of their own, made at first use and kept."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks.workplace import ROOT, BenchmarkError, environment

PINS = {"aiogram": "3.31.0", "python-telegram-bot": "22.8"}
FOLDER = ROOT / ".venv" / "peers"


def python() -> str:
    """The interpreter that has the peers, of this one's version. Raises `BenchmarkError` if pip cannot get them."""
    interpreter = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = FOLDER / "peers-stamp"
    wanted = "\n".join([sys.version, *(f"{name}=={version}" for name, version in PINS.items())])
    if not (interpreter.is_file() and stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted):
        _install(interpreter)
        stamp.write_text(wanted, encoding="utf-8")
    return str(interpreter)


def _install(interpreter: Path) -> None:
    sys.stderr.write(f"benchmarks: installing {', '.join(PINS)} into {FOLDER.relative_to(ROOT)} (once)\n")
    pins = [f"{name}=={version}" for name, version in PINS.items()]
    if uv := shutil.which("uv"):
        _run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(FOLDER)])
        _run([uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", str(interpreter), *pins])
    else:
        _run([sys.executable, "-m", "venv", "--clear", str(FOLDER)])
        _run([str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *pins])


def _run(command: list[str]) -> None:
    # What the user set for pip and uv (an index, a certificate) has to reach them, so the environment is passed on.
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchmarkError(
            f"the peers could not be installed: `{Path(command[0]).name} {' '.join(command[1:4])} …` said\n"
            f"{done.stderr.strip()[-1500:]}\nThe peers are {PINS}; other subjects run without them (--only NAME)."
        )

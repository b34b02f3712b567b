"""The libraries we compare with, in environments of their own (Python and Node), made at first use and kept."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks.workplace import ROOT, BenchmarkError, environment

PINS = {
    "aiogram": "3.31.0",
    "python-telegram-bot": "22.8",
    "tornado": "6.6.1",
    "pyTelegramBotAPI": "4.37.1",
    "nonebot2": "2.5.0",
    "nonebot-adapter-onebot": "2.4.6",
    "fast-depends": "3.0.9",
    "dishka": "1.10.1",
}
TOOLS = {"matplotlib": "3.11.2"}
"""What draws the figures: nobody else who works on the project needs it."""
NODE_PINS = {"grammy": "1.46.0", "@grammyjs/runner": "2.0.3"}

FOLDER = ROOT / ".venv" / "peers"
NODE_FOLDER = ROOT / ".venv" / "peers-node"


class NoNodeError(BenchmarkError):
    """Node is not here: everything but what runs on it can be measured."""


def python() -> str:
    """The interpreter that has the peers, of this one's version. Raises `BenchmarkError` if pip cannot get them."""
    interpreter = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = FOLDER / "peers-stamp"
    pins = [f"{name}=={version}" for name, version in (PINS | TOOLS).items()]
    wanted = "\n".join([sys.version, *pins])
    if not (interpreter.is_file() and _read(stamp) == wanted):
        _install(interpreter, pins)
        stamp.write_text(wanted, encoding="utf-8")
    return str(interpreter)


def node() -> tuple[str, Path]:
    """The command of Node and the folder that has its peers.

    Raises `NoNodeError` where node or npm is missing, and `BenchmarkError` if npm cannot get the peers.
    """
    command, npm = shutil.which("node"), shutil.which("npm")
    if command is None or npm is None:
        missing = " and ".join(name for name, found in (("node", command), ("npm", npm)) if found is None)
        raise NoNodeError(f"not measured: {', '.join(NODE_PINS)}, for {missing} is not installed (Node 20 or newer)")
    stamp = NODE_FOLDER / "peers-stamp"
    pins = [f"{name}@{version}" for name, version in NODE_PINS.items()]
    if _read(stamp) != "\n".join(pins):
        _announce(NODE_PINS, NODE_FOLDER)
        NODE_FOLDER.mkdir(parents=True, exist_ok=True)
        quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
        _run([npm, "install", "--prefix", str(NODE_FOLDER), *quiet, "--save-exact", *pins])
        stamp.write_text("\n".join(pins), encoding="utf-8")
    return command, NODE_FOLDER


def _install(interpreter: Path, pins: list[str]) -> None:
    _announce(PINS | TOOLS, FOLDER)
    if uv := shutil.which("uv"):
        _run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(FOLDER)])
        _run([uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", str(interpreter), *pins])
    else:
        _run([sys.executable, "-m", "venv", "--clear", str(FOLDER)])
        _run([str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *pins])


def _announce(pins: dict[str, str], folder: Path) -> None:
    sys.stderr.write(f"benchmarks: installing {', '.join(pins)} into {folder.relative_to(ROOT)} (once)\n")


def _read(stamp: Path) -> str:
    return stamp.read_text(encoding="utf-8") if stamp.is_file() else ""


def _run(command: list[str]) -> None:
    # What the user set for pip, uv and npm (an index, a certificate) has to reach them: the environment is passed on.
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise BenchmarkError(
            f"the peers could not be installed: `{Path(command[0]).name} {' '.join(command[1:4])} …` said\n"
            f"{done.stderr.strip()[-1500:]}\n"
            f"The peers are {PINS | NODE_PINS}; other subjects run without them (--only NAME)."
        )

"""The last stage of a build: mypy over what was written, so that a package that fails is never a surprise."""

from __future__ import annotations

import os
import site
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


def has_mypy() -> bool:
    """Whether mypy, which only this stage needs, is installed."""
    return find_spec("mypy") is not None


def verify(out: Path, packages: list[str], clients: Collection[Path] = ()) -> str:
    """What mypy --strict has against the packages in `out`; empty when nothing.

    `clients` are folders that hold packages of clients. mypy finds installed ones by itself, and takes no folder of
    installed packages.
    """
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--config-file=",
        "--follow-imports=silent",
    ]
    command += [argument for package in packages for argument in ("-p", package)]
    installed = {Path(folder).resolve() for folder in (*site.getsitepackages(), site.getusersitepackages())}
    folders = [out.resolve(), *sorted({folder.resolve() for folder in clients} - installed)]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, folders))}
    done = subprocess.run(  # noqa: S603 - our own interpreter
        command, capture_output=True, text=True, check=False, env=environment
    )
    return done.stdout + done.stderr if done.returncode else ""

"""The last stage of a build: mypy over what was written, so that a package that fails is never a surprise."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def verify(out: Path, packages: list[str]) -> str:
    """What mypy --strict has against the packages in `out`; empty when nothing."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file="]
    command += [argument for package in packages for argument in ("-p", package)]
    environment = {**os.environ, "MYPYPATH": str(out.resolve())}
    done = subprocess.run(  # noqa: S603 - our own interpreter
        command, capture_output=True, text=True, check=False, env=environment
    )
    return done.stdout + done.stderr if done.returncode else ""

"""Formatting with ruff: all files of a build in one run of it."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # pyright: ignore[reportMissingTypeStubs]

if TYPE_CHECKING:
    from collections.abc import Mapping

_SETTINGS = """
line-length = 120
target-version = "py311"
[format]
skip-magic-trailing-comma = false
[lint]
select = ["I"]
"""


class FormatError(Exception):
    """ruff refused a generated file: a mistake in a template or an emitter, not in the spec."""


def format_files(files: Mapping[str, str]) -> dict[str, str]:
    """The same files, imports sorted and formatted; the settings are ours, whatever lies around the output folder."""
    with tempfile.TemporaryDirectory(prefix="tamis-") as name:
        folder = Path(name)
        settings = folder / "ruff.toml"
        settings.write_text(_SETTINGS, encoding="utf-8")
        for path, text in files.items():
            target = folder / "out" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        for arguments in (["check", "--fix", "--quiet"], ["format", "--quiet"]):
            _ruff([*arguments, "--config", str(settings), "--no-cache", str(folder / "out")])
        return {path: (folder / "out" / path).read_text(encoding="utf-8") for path in files}


def _ruff(arguments: list[str]) -> None:
    done = subprocess.run(  # noqa: S603 - the ruff that is installed beside us
        [find_ruff_bin(), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise FormatError(f"ruff {arguments[0]} failed on generated code:\n{done.stdout}{done.stderr}")

"""Type-checks files as their reader would, alone in a folder, with mypy and pyright in strict mode.

Every run also holds a file with a type error: a checker that does not report it has not looked.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_CANARY = "canary.py"
_MYPY_LINE = re.compile(r"(?P<file>[^:]+):(?P<line>\d+): error: (?P<text>.*)")


@dataclass(frozen=True, slots=True)
class Finding:
    """An error that a checker reports."""

    file: str
    line: int
    text: str


def mypy(files: Mapping[str, str], folder: Path, search: Path | None = None) -> list[Finding]:
    """What mypy has against the files (name: text), which it finds in `folder`; `search` is imported from, too."""
    names = _write(files, folder)
    command = ["mypy", "--config-file=", "--strict", "--no-pretty", f"--cache-dir={folder / '.cache'}", *names]
    environment = {"MYPYPATH": str(search)} if search else {}
    found = [_MYPY_LINE.match(line) for line in _run(command, folder, environment).splitlines()]
    return _checked([Finding(match["file"], int(match["line"]), match["text"]) for match in found if match], "mypy")


def pyright(files: Mapping[str, str], folder: Path, search: Path | None = None) -> list[Finding]:
    """What pyright has against the files."""
    names = _write(files, folder)
    settings = {"include": names, "typeCheckingMode": "strict", "extraPaths": [str(search)] if search else []}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    answer = _run(["pyright", f"--pythonpath={sys.executable}", "--outputjson"], folder, {})
    found = json.loads(answer)["generalDiagnostics"]
    return _checked(
        [
            Finding(entry["file"].rpartition(os.sep)[2], entry["range"]["start"]["line"] + 1, entry["message"])
            for entry in found
            if entry["severity"] == "error"
        ],
        "pyright",
    )


def _write(files: Mapping[str, str], folder: Path) -> list[str]:
    folder.mkdir(parents=True, exist_ok=True)
    whole = {**files, _CANARY: "wrong: int = 'text'\n"}
    for name, text in whole.items():
        (folder / name).write_text(text, encoding="utf-8")
    return list(whole)


def _run(command: list[str], folder: Path, environment: Mapping[str, str]) -> str:
    clean = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "MYPYPATH"}}
    clean |= {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", **environment}
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        env=clean,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 1, f"{command}: {done.stdout}{done.stderr}"  # the canary is an error
    return done.stdout


def _checked(found: list[Finding], checker: str) -> list[Finding]:
    assert any(finding.file == _CANARY for finding in found), f"{checker} did not look"
    return [finding for finding in found if finding.file != _CANARY]

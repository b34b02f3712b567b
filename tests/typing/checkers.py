"""Runs type checkers over files a user could write, as a user would: against the installed packages, in a folder apart.

Each checker gets all files in one process. A clean answer proves nothing by itself (checkers skip files that a setting
excludes, and some report no type errors without a configuration), so every file gets a function with a type error at
its end, and a run in which a checker does not report exactly that error in every file raises `NotAnalysedError`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

CANARY = "\n\ndef canary() -> int:\n    return 'a type error that every checker must find'\n"

_PYTHON = "3.11"
_PYRIGHT = {"typeCheckingMode": "strict", "pythonVersion": _PYTHON, "include": ["."]}
_ZUBAN_LINE = re.compile(r"(?P<file>[^:]+):(?P<line>\d+): error: (?P<message>.*?)(?:  \[(?P<rule>[\w-]+)\])?$")


class NotAnalysedError(Exception):
    """A checker did not look at a file, or does not report type errors."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """An error in a file; lines count from 1. `rule` is the checker's own name for it."""

    line: int
    rule: str
    message: str = field(compare=False, default="")


Findings = dict[str, list[Finding]]
"""By file name, in order of lines; every file that was checked is in it."""


def check(checker: str, files: Mapping[str, str], folder: Path) -> Findings:
    """What a checker has against files (name: text), which it finds alone in `folder`. Stubs may be among them.

    Raises `NotAnalysedError` when the checker did not report the canary in each module.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text.rstrip("\n") + CANARY, encoding="utf-8")
    found: Findings = {name: [] for name in files}
    for name, finding in _CHECKERS[checker](folder, sorted(files)):
        found[Path(name).name].append(finding)
    last_lines = {name: len((text.rstrip("\n") + CANARY).splitlines()) for name, text in files.items()}
    return {name: _without_canary(checker, name, findings, last_lines[name]) for name, findings in found.items()}


def _without_canary(checker: str, name: str, findings: list[Finding], last_line: int) -> list[Finding]:
    canaries = [finding for finding in findings if finding.line == last_line]
    if len(canaries) != 1:
        raise NotAnalysedError(f"{checker} found {len(canaries)} errors, not 1, on line {last_line} of {name}")
    return sorted(finding for finding in findings if finding.line != last_line)


def output(checker: str, text: str, folder: Path) -> str:
    """What a user sees in the terminal for one file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bot.py").write_text(text, encoding="utf-8")
    match checker:
        case "mypy":
            command = [*_mypy(folder), "bot.py"]
        case "pyright":
            _pyright_settings(folder)
            command = _pyright()
        case _:
            command = [*_ty(), "bot.py"]
    return _run(command, folder)


# --- one function a checker: (folder, names) -> (file, finding)s ---


def _mypy(folder: Path) -> list[str]:
    cache = f"--cache-dir={folder / '.mypy_cache'}"
    return [sys.executable, "-m", "mypy", "--config-file=", "--strict", f"--python-version={_PYTHON}", cache]


def _check_mypy(folder: Path, names: Sequence[str]) -> Iterable[tuple[str, Finding]]:
    for line in _run([*_mypy(folder), "--output=json", *names], folder).splitlines():
        entry = json.loads(line)
        if entry["severity"] == "error":
            yield entry["file"], Finding(entry["line"], entry["code"], entry["message"])


def _pyright_settings(folder: Path) -> None:
    (folder / "pyrightconfig.json").write_text(json.dumps(_PYRIGHT), encoding="utf-8")


def _pyright() -> list[str]:
    return [sys.executable, "-m", "pyright", f"--pythonpath={sys.executable}"]


def _check_pyright(folder: Path, names: Sequence[str]) -> Iterable[tuple[str, Finding]]:
    _pyright_settings(folder)
    answer = json.loads(_run([*_pyright(), "--outputjson"], folder))
    if answer["summary"]["filesAnalyzed"] < len(names):
        raise NotAnalysedError(f"pyright analysed {answer['summary']['filesAnalyzed']} of {len(names)} files")
    for entry in answer["generalDiagnostics"]:
        if entry["severity"] in {"error", "warning"}:
            line = entry["range"]["start"]["line"] + 1
            yield entry["file"], Finding(line, entry.get("rule", "syntax"), entry["message"])


def _ty() -> list[str]:
    settings = [f"--python={sys.prefix}", f"--python-version={_PYTHON}", "--color=never"]
    return [sys.executable, "-m", "ty", "check", *settings]


def _check_ty(folder: Path, names: Sequence[str]) -> Iterable[tuple[str, Finding]]:
    for entry in json.loads(_run([*_ty(), "--output-format=gitlab", *names], folder)):
        line = entry["location"]["positions"]["begin"]["line"]
        yield entry["location"]["path"], Finding(line, entry["check_name"], entry["description"])


def _check_pyrefly(folder: Path, names: Sequence[str]) -> Iterable[tuple[str, Finding]]:
    # Without a configuration pyrefly reports no type errors at all.
    (folder / "pyrefly.toml").write_text(f'preset = "default"\npython-version = "{_PYTHON}"\n', encoding="utf-8")
    interpreter = f"--python-interpreter-path={sys.executable}"
    answer = _run([str(_script("pyrefly")), "check", interpreter, "--output-format=json", *names], folder)
    for entry in json.loads(answer)["errors"]:
        if entry["severity"] == "error":
            yield entry["path"], Finding(entry["line"], entry["name"], entry["concise_description"])


def _check_zuban(folder: Path, names: Sequence[str]) -> Iterable[tuple[str, Finding]]:
    interpreter = f"--python-executable={sys.executable}"
    answer = _run([str(_script("zuban")), "check", "--mode=mypy", "--strict", interpreter, *names], folder)
    for line in answer.splitlines():
        found = _ZUBAN_LINE.match(line)
        if found is not None:
            yield found["file"], Finding(int(found["line"]), found["rule"] or "", found["message"])


_CHECKERS: dict[str, Callable[[Path, Sequence[str]], Iterable[tuple[str, Finding]]]] = {
    "mypy": _check_mypy,
    "pyright": _check_pyright,
    "ty": _check_ty,
    "pyrefly": _check_pyrefly,
    "zuban": _check_zuban,
}


def _script(name: str) -> Path:
    """A tool of this environment, never another one on the PATH."""
    return Path(sys.executable).with_name(name)


def _run(command: Sequence[str], folder: Path) -> str:
    environment = {key: value for key, value in os.environ.items() if key not in {"PYTHONPATH", "MYPYPATH"}}
    environment |= {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "NO_COLOR": "1", "COLUMNS": "200"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1}:
        raise NotAnalysedError(f"{command}: exit {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return done.stdout

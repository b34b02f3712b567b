"""The project's own rules: typed, tidy, and who may import whom."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CODE = ["runtime", "codegen", "docs"]
PACKAGES = sorted(path.parent.name for path in (ROOT / "generated").glob("*/__init__.pyi"))


def run(*command: str) -> tuple[int, str, str]:
    """A tool of this environment: how it ended, and what it said."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_mypy_strict_over_our_code_and_the_stubs() -> None:
    names = ("tamis", "tamis_bot_api", "tamis_nonebot", "tamis_codegen", "docs", *PACKAGES)
    packages = [argument for name in names for argument in ("-p", name)]
    code, said, wrong = run(sys.executable, "-m", "mypy", "--strict", *packages)
    assert code == 0, said[:6000] + wrong
    assert "no issues found in" in said


def test_pyright_strict_over_our_code_and_the_stubs() -> None:
    ours = [str(path) for folder in CODE for path in (ROOT / folder).rglob("*.py")]
    stubs = [str(path) for path in (ROOT / "generated").glob("*/*.pyi")]
    code, said, wrong = run(sys.executable, "-m", "pyright", "--outputjson", *sorted(ours + stubs))
    answer = json.loads(said)
    found = [f"{finding['file']}: {finding['message']}" for finding in answer["generalDiagnostics"]]
    assert (code, found) == (0, []), wrong
    assert answer["summary"]["filesAnalyzed"] == len(ours) + len(stubs)
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["pyright"]
    assert settings["typeCheckingMode"] == "strict"


@pytest.mark.parametrize("command", [("check",), ("format", "--check")], ids=["check", "format"])
def test_ruff(command: tuple[str, ...]) -> None:
    code, said, wrong = run(sys.executable, "-m", "ruff", *command, "--no-cache", ".")
    assert code == 0, said[:6000] + wrong


def test_who_may_import_whom() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    assert {"tamis", "tamis_bot_api", "tamis_nonebot", "tamis_codegen", *PACKAGES} == set(settings["root_packages"])
    code, said, wrong = run(str(Path(sys.executable).with_name("lint-imports")), "--no-cache")
    assert code == 0, said[-6000:] + wrong
    assert f"Contracts: {len(settings['contracts'])} kept, 0 broken" in said

"""Wrong specs: what the command says, word for word, and that nothing is written.

Each folder of `bad_specs/` holds a spec with one kind of mistake and `stderr.txt`, what the author sees. After a
change of a message: `UPDATE_GOLDENS=1 ./dev pytest tests/codegen/test_bad_specs.py`, then read the diff.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tamis_codegen.cli import app

FOLDER = Path(__file__).parent / "bad_specs"
CASES = sorted(path.name for path in FOLDER.iterdir() if (path / "spec.yaml").is_file())
UPDATE = bool(os.environ.get("UPDATE_GOLDENS"))
PLACE = re.compile(r"(?P<file>[^:\s][^:]*):(?P<line>\d+):(?P<column>\d+): .")


def test_there_are_cases() -> None:
    assert len(CASES) >= 90


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_spec_is_explained_and_nothing_is_written(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER)
    result = CliRunner().invoke(app, ["build", case, "--out", str(tmp_path / "out")])
    assert result.exit_code == 1, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    assert not list(tmp_path.iterdir())
    golden = FOLDER / case / "stderr.txt"
    if UPDATE:
        golden.write_text(result.stderr, encoding="utf-8", newline="\n")
    assert result.stderr == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_every_place_is_a_place_of_a_file_and_problems_are_in_order(case: str) -> None:
    *problems, last = (FOLDER / case / "stderr.txt").read_text(encoding="utf-8").strip().split("\n")
    places: list[tuple[str, int, int]] = []
    for text in problems:
        if text and not text.startswith("    "):
            found = PLACE.match(text)
            assert found, text
            place = (found["file"], int(found["line"]), int(found["column"]))
            lines = (FOLDER / place[0]).read_text(encoding="utf-8").split("\n")
            assert place[1] <= len(lines)
            assert place[2] <= len(lines[place[1] - 1]) + 1
            places.append(place)
    assert places == sorted(places)
    many = "s" if len(places) > 1 else ""
    assert last == f"{len(places)} problem{many}; nothing was written."


@pytest.mark.parametrize("case", ["several_files", "yaml_bomb"])
def test_the_command_itself_says_the_same(case: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from tamis_codegen.cli import main; main()", "build", case, "--out", "out"]
    path = os.pathsep.join(path for path in sys.path if path)
    done = subprocess.run(
        [*command[:-1], str(tmp_path / "out")],
        cwd=FOLDER,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"},
        timeout=30,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (FOLDER / case / "stderr.txt").read_text(encoding="utf-8")
    assert not list(tmp_path.iterdir())


def test_a_package_that_is_there_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    there = tmp_path / "tamis_demo" / "types.py"
    there.parent.mkdir()
    there.write_text("# what an earlier build wrote\n", encoding="utf-8")
    result = CliRunner().invoke(app, ["build", "type_unknown", "--out", str(tmp_path)])
    assert result.exit_code == 1
    assert there.read_text(encoding="utf-8") == "# what an earlier build wrote\n"
    assert list(there.parent.iterdir()) == [there]


def test_check_and_the_other_commands_say_the_same(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(FOLDER)
    expected = (FOLDER / "type_unknown" / "stderr.txt").read_text(encoding="utf-8")
    for arguments in (
        ["check", "type_unknown", "--out", str(tmp_path)],
        ["queries", "type_unknown"],
        ["explain", "message:text", "--spec", "type_unknown"],
    ):
        result = CliRunner().invoke(app, arguments)
        assert (result.exit_code, result.stderr) == (1, expected), arguments

"""A build loses nothing of anybody's: whatever lies in the folder, whenever it is killed, however many run at once."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from tamis_codegen.cli import app

if TYPE_CHECKING:
    from click.testing import Result

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders, links and kills of POSIX")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def good(*arguments: object) -> Result:
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    return result


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of its own, with the spec that `codegen init` makes."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "myapp"\nversion = "1"\n')
    good("init", "shop")
    return tmp_path


@pytest.fixture
def package(project: Path) -> Path:
    good("build")
    return project / "generated" / "tamis_shop"


def change_spec(project: Path, name: str = "shop") -> None:
    """Makes a spec from which nearly every file of the package comes out otherwise."""
    file = project / "spec" / name / "spec.yaml"
    text = file.read_text().replace("Customer", "Buyer").replace("flags: [is_premium]", "flags: [is_known]")
    file.write_text(text.replace("is_premium: flag", "is_known: flag").replace("order_shipped", "order_sent"))


# --- what is not ours ---


def test_files_of_others_stay_and_are_named(project: Path, package: Path) -> None:
    (package / "mine.py").write_text("x = 1\n")
    (package / "notes").mkdir()
    (package / "notes" / "todo.txt").write_text("buy milk")
    (package / ".git").mkdir()
    (package / ".git" / "HEAD").write_text("ref")
    target = project / "elsewhere.txt"
    target.write_text("keep")
    (package / "link.txt").symlink_to(target)
    change_spec(project)
    for command in ("build", "build", "check"):
        result = good(command)
        for name in ("mine.py", "notes/todo.txt", ".git/HEAD", "link.txt"):
            assert name in result.stderr, command
    kept = contents(package)
    assert (kept["mine.py"], kept["notes/todo.txt"], kept[".git/HEAD"]) == (b"x = 1\n", b"buy milk", b"ref")
    assert target.read_text() == "keep"


def test_an_orphan_goes_and_one_that_was_changed_stays(project: Path, package: Path) -> None:
    record = json.loads((package / "built.json").read_text())
    for name in ("old.py", "older.py"):
        (package / name).write_text("x = 1\n")
        record["files"][name] = hashlib.sha256(b"x = 1\n").hexdigest()[:16]
    (package / "older.py").write_text("x = 2\n")
    (package / "built.json").write_text(json.dumps(record))
    change_spec(project)
    result = good("build")
    assert not (package / "old.py").exists()
    assert (package / "older.py").read_text() == "x = 2\n"
    assert "older.py" in result.stderr


def test_a_changed_file_is_written_anew_and_what_was_in_it_is_kept(project: Path, package: Path) -> None:
    wanted = (package / "rules.py").read_bytes()
    for number, name in enumerate(("rules.py.edited", "rules.py.edited2")):
        (package / "rules.py").write_text(f"mine = {number}\n")
        result = good("build")
        assert name in result.stderr
        assert (package / "rules.py").read_bytes() == wanted
        assert (package / name).read_text() == f"mine = {number}\n"


def test_other_line_ends_are_no_edit(project: Path, package: Path) -> None:
    for path in package.glob("*.py*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    good("build")
    assert not list(package.glob("*.edited*"))
    assert b"\r" not in (package / "rules.py").read_bytes()


@pytest.mark.parametrize("record", [None, "<<<<<<< ours\n{}\n", "[]"], ids=["none", "conflict", "other"])
def test_a_folder_without_a_record_is_taken_over_only_by_force(project: Path, record: str | None) -> None:
    folder = project / "generated" / "tamis_shop"
    folder.mkdir(parents=True)
    (folder / "types.py").write_text("mine = 1\n")
    (folder / "mine.py").write_text("mine = 2\n")
    if record is not None:
        (folder / "built.json").write_text(record)
    before = contents(project)
    result = run("build")
    assert result.exit_code == 1
    assert "generated/tamis_shop is not empty" in result.stderr
    assert "mine.py" in result.stderr
    assert "--force" in result.stderr
    assert contents(project) == before
    good("build", "--force")
    assert (folder / "types.py.edited").read_text() == "mine = 1\n"
    assert (folder / "mine.py").read_text() == "mine = 2\n"
    assert "fresh" in good("build").stdout


def test_an_empty_folder_is_a_place_to_build_in(project: Path) -> None:
    (project / "generated" / "tamis_shop" / "__pycache__").mkdir(parents=True)
    good("build")
    assert (project / "generated" / "tamis_shop" / "built.json").exists()


def test_the_folder_of_another_spec_is_refused(project: Path, package: Path) -> None:
    shutil.copytree(project / "spec", project / "other")
    before = contents(package)
    result = run("build", "other/shop")
    assert result.exit_code == 1
    assert "was built from another spec of that name" in result.stderr
    assert contents(package) == before
    good("build", "other/shop", "--force")
    assert run("build", "spec/shop").exit_code == 1
    shutil.rmtree(project / "other")
    good("build", "spec/shop")


def test_a_project_that_moved_is_up_to_date(project: Path, package: Path) -> None:
    moved = project / "moved" / "deep" / "packages"
    shutil.copytree(package.parent, moved)
    assert good("check", "--out", moved).stdout == "up to date\n"
    assert "fresh" in good("build", "--out", moved).stdout


@pytest.mark.parametrize("order", [("spec/shop", "spec/desk"), ("spec/desk", "spec/shop")])
def test_two_specs_of_one_name_in_a_run_are_an_error(project: Path, order: tuple[str, str]) -> None:
    shutil.copytree(project / "spec" / "shop", project / "spec" / "desk")
    for command in ("build", "check"):
        result = run(command, *order)
        assert result.exit_code == 1
        assert "have the same name: both would be tamis_shop" in result.stderr
        assert not (project / "generated").exists()
    good("build", "spec/shop", "./spec/shop/spec.yaml")


@pytest.mark.parametrize("what", ["package", "file", "stage", "dangling"])
def test_links_are_refused(project: Path, package: Path, what: str) -> None:
    target = project / "target"
    target.mkdir()
    (target / "precious.txt").write_text("keep")
    if what == "package":
        shutil.rmtree(package)
        package.symlink_to(target)
    elif what == "file":
        (package / "types.py").unlink()
        (package / "types.py").symlink_to(target / "precious.txt")
    elif what == "stage":
        (package.parent / ".tamis_shop.next").symlink_to(target)
    else:
        (package / "built.json").unlink()
        (package / "built.json").symlink_to(project / "nowhere")
    change_spec(project)
    for force in ((), ("--force",)):
        result = run("build", *force)
        assert result.exit_code == 1
        assert "is a link" in result.stderr
        assert contents(target) == {"precious.txt": b"keep"}
    assert not (project / "nowhere").exists()


# --- what the disk says ---


def test_errors_of_the_disk_are_one_line_with_the_path(project: Path) -> None:
    (project / "generated").write_text("a file")
    result = run("build")
    assert (result.exit_code, result.stderr) == (1, "generated: File exists\n")
    (project / "generated").unlink()
    (project / "generated").mkdir()
    (project / "generated" / "tamis_shop").write_text("a file")
    result = run("build")
    assert result.exit_code == 1
    assert "generated/tamis_shop is no folder" in result.stderr
    result = run("build", "--out", "pyproject.toml/deep")
    assert (result.exit_code, result.stderr) == (1, "pyproject.toml/deep: Not a directory\n")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to(project: Path, package: Path) -> None:
    before = contents(package)
    change_spec(project)
    package.parent.chmod(0o555)
    try:
        result = run("build")
    finally:
        package.parent.chmod(0o755)
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1].endswith(": Permission denied")
    assert contents(package) == before


@pytest.mark.parametrize("number", [0, 1, 7, 20])
def test_a_full_disk_changes_nothing(
    project: Path, package: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(package.parent)
    change_spec(project)
    real, left = Path.write_text, number

    def write_text(self: Path, *arguments: object, **options: object) -> int:
        nonlocal left
        if ".next" in self.as_posix():
            left -= 1
            if left < 0:
                raise OSError(errno.ENOSPC, "No space left on device")
        return real(self, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "write_text", write_text)
    result = run("build")
    assert result.exit_code == 1
    last = result.stderr.splitlines()[-1]
    assert last.startswith("generated/.tamis_shop.next/")
    assert last.endswith(": No space left on device")
    monkeypatch.undo()
    assert contents(package.parent) == before


# --- killed, and at once ---


def test_whenever_a_build_is_killed_the_package_imports(project: Path) -> None:
    shutil.copytree(project / "spec", project / "new")
    file = project / "new" / "shop" / "spec.yaml"
    shutil.copytree(project / "new" / "shop", project / "spec" / "kept")
    change_spec(project)
    shutil.copy(project / "spec" / "shop" / "spec.yaml", file)
    shutil.rmtree(project / "spec" / "shop")
    (project / "spec" / "kept").rename(project / "spec" / "shop")
    script = Path(__file__).with_name("killed_builds.py")
    command = [sys.executable, str(script), str(project), str(project / "spec/shop"), str(project / "new/shop")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found) > 40
    assert [ended for ended, *_ in found] == [-9] * (len(found) - 1) + [0]
    used = [used for _, used, *_ in found]
    assert set(used) == {10, 11}, done.stderr
    assert used == sorted(used), "old until a moment, and new from then on"
    for _, _, is_kept, healed, left, is_whole in found:
        assert (is_kept, healed, left, is_whole) == (True, 0, [], True)


def test_two_builds_at_once(project: Path, package: Path) -> None:
    from tamis_codegen.lock import lock_folder

    change_spec(project)
    command = [sys.executable, "-c", "from tamis_codegen.cli import main; main()", "build"]
    with lock_folder(package.parent, lambda: pytest.fail("nobody else builds")):
        running = [subprocess.Popen(command, stdout=-1, stderr=-1, text=True) for _ in range(2)]
        said = [process.stderr.readline() for process in running if process.stderr is not None]
        assert said == ["another build writes to generated; waiting for it\n"] * 2
        time.sleep(0.2)
        assert [process.poll() for process in running] == [None, None]
        before = contents(package)
    for process in running:
        assert (process.communicate(timeout=60)[1], process.returncode) == ("", 0)
    assert contents(package) != before
    assert good("check").stdout == "up to date\n"
    assert [path.name for path in package.parent.iterdir()] == ["tamis_shop"]

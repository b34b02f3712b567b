"""The commands, as a user runs them: what they write, print and answer with."""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from tamis_codegen.cli import app

if TYPE_CHECKING:
    from click.testing import Result

ROOT = Path(__file__).parents[2]
SPECS = Path(__file__).parent / "specs"
LONG_AGO = 1_000_000_000


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def good(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a fresh package; copy it before changing anything."""
    folder = tmp_path_factory.mktemp("built")
    good("build", SPECS / "hooks", "--out", folder, "--no-verify")
    return folder


@pytest.fixture
def out(built: Path, tmp_path: Path) -> Path:
    """The same, in a folder of one's own, and written long ago."""
    shutil.copytree(built, tmp_path / "out")
    for path in (tmp_path / "out").rglob("*"):
        os.utime(path, (LONG_AGO, LONG_AGO))
    return tmp_path / "out"


def touched(out: Path) -> set[str]:
    """The files that are no longer as old as `out` made them."""
    files = [path for path in out.rglob("*") if path.is_file()]
    return {path.relative_to(out).as_posix() for path in files if path.stat().st_mtime != LONG_AGO}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- build ---


def test_a_package_that_fails_verification_is_looked_at_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tamis_codegen.verify.verify", lambda *_: "types.py:1: error: made up")
    for _ in range(2):
        result = run("build", SPECS / "inbox", "--out", tmp_path)
        assert result.exit_code == 1
        assert "made up" in result.stderr
    monkeypatch.undo()
    good("build", SPECS / "inbox", "--out", tmp_path)
    assert "fresh" in good("build", SPECS / "inbox", "--out", tmp_path)


def test_a_change_of_the_spec_touches_only_the_files_it_changes(tmp_path: Path) -> None:
    spec = tmp_path / "spec" / "inbox"
    shutil.copytree(SPECS / "inbox", spec)
    good("build", spec, "--out", tmp_path / "out", "--no-verify")
    for path in (tmp_path / "out").rglob("*"):
        os.utime(path, (LONG_AGO, LONG_AGO))
    text = (spec / "spec.yaml").read_text(encoding="utf-8")
    (spec / "spec.yaml").write_text(
        text.replace("{payload: Mail}", '{payload: Mail, doc: "A mail."}'), encoding="utf-8"
    )
    good("build", spec, "--out", tmp_path / "out", "--no-verify")
    changed = {name.removeprefix("tamis_inbox/") for name in touched(tmp_path / "out")}
    assert changed == {"built.json", "events.pyi"}


def test_build_writes_a_package_that_names_its_command(built: Path) -> None:
    files = contents(built / "tamis_hooks")
    assert {"__init__.py", "__init__.pyi", "py.typed", "built.json", "types.pyi", "queries.pyi", "events.py"} <= set(
        files
    )
    for name, data in files.items():
        if name.endswith((".py", ".pyi")):
            first = data.decode().split("\n", 1)[0]
            assert first.startswith("# Made by `codegen build` from the spec 'hooks', digest "), name
            assert b"\r" not in data


def test_a_build_with_nothing_to_do_touches_nothing(out: Path) -> None:
    answer = json.loads(good("build", SPECS / "hooks", "--out", out, "--json"))
    assert (answer[0]["written"], answer[0]["removed"]) == (0, 0)
    assert touched(out) == set()
    assert "fresh" in good("build", SPECS / "hooks", "--out", out)


def test_a_build_touches_only_what_differs_and_what_it_made(out: Path) -> None:
    package = out / "tamis_hooks"
    fresh = contents(package)
    (package / "types.py").write_text("# edited by hand\n", encoding="utf-8")
    (package / "py.typed").unlink()
    (package / "left_over.py").write_text("x = 1\n", encoding="utf-8")
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "types.pyc").write_bytes(b"")
    for path in package.rglob("*"):
        os.utime(path, (LONG_AGO, LONG_AGO))
    answer = json.loads(good("build", SPECS / "hooks", "--out", out, "--no-verify", "--json"))
    assert (answer[0]["written"], answer[0]["removed"]) == (2, 0)
    assert touched(out) == {"tamis_hooks/types.py", "tamis_hooks/py.typed"}
    assert (package / "types.py.edited").read_text(encoding="utf-8") == "# edited by hand\n"
    assert (package / "left_over.py").read_text(encoding="utf-8") == "x = 1\n"
    (package / "types.py.edited").unlink()
    (package / "left_over.py").unlink()
    assert (package / "__pycache__" / "types.pyc").exists()
    shutil.rmtree(package / "__pycache__")
    assert contents(package) == fresh


def test_the_numbers_of_a_build_for_people_and_for_machines(out: Path) -> None:
    (out / "tamis_hooks" / "types.py").unlink()
    answer = json.loads(good("build", SPECS / "hooks", "--out", out, "--no-verify", "--json"))
    assert len(answer) == 1
    numbers = answer[0]
    assert numbers["package"] == "tamis_hooks"
    assert (numbers["types"], numbers["kinds"], numbers["methods"], numbers["written"]) == (19, 17, 1, 1)
    assert numbers["queries"] > 500
    assert 0 < numbers["seconds"] < 60
    shown = good("build", SPECS / "hooks", "--out", out)
    for word in ("package", "tamis_hooks", "19", "17", "queries", "fresh"):
        assert word in shown


def test_a_spec_may_be_named_by_its_file_and_lie_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(SPECS / "hooks", tmp_path / "mine" / "events")
    good("build", "mine/events/spec.yaml", "--out", "packages", "--no-verify")
    assert [path.name for path in (tmp_path / "packages").iterdir()] == ["tamis_hooks"]
    assert "up to date" in good("check", "mine/events", "--out", "packages")


def test_without_a_spec_the_commands_say_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for command in ("build", "check"):  # `queries` looks through the installed packages then
        result = run(command)
        assert result.exit_code == 2
        assert "no spec here" in result.stderr
        assert "codegen init NAME" in result.stderr
    missing = run("build", "nowhere")
    assert missing.exit_code == 1
    assert "there is no file nowhere" in missing.stderr
    assert not list(tmp_path.iterdir())


def test_two_builds_are_the_same_to_the_byte(tmp_path: Path) -> None:
    names = ["tests/codegen/specs/core", "tests/codegen/specs/hooks", "spec/onebot_gocqhttp"]
    running = []
    for seed in ("1", "4242"):
        code = "from tamis_codegen.cli import main; main()"
        command = [sys.executable, "-c", code, "build", *names, "--no-verify", "--out", str(tmp_path / seed)]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        running.append(subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL))
    assert [process.wait(120) for process in running] == [0, 0]
    first, second = contents(tmp_path / "1"), contents(tmp_path / "4242")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
    assert len(first) > 45


# --- check ---


def test_check_is_silent_about_what_is_fresh(out: Path) -> None:
    assert good("check", SPECS / "hooks", "--out", out) == "up to date\n"
    assert json.loads(good("check", SPECS / "hooks", "--out", out, "--json")) == {"fresh": True, "drift": {}}


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("edited", ["-edited = True", "tamis_hooks/routing.py (on disk)", "tamis_hooks/routing.py (built)"]),
        ("missing", ["+VOCABULARY = Vocabulary(", "tamis_hooks/_vocabulary.py (built)"]),
        ("orphan", ["-left_over = 1", "tamis_hooks/extra.py (on disk)"]),
        ("empty", ["tamis_hooks/empty.py: should not exist"]),
    ],
)
def test_check_shows_drift_and_changes_nothing(what: str, shown: list[str], out: Path) -> None:
    package = out / "tamis_hooks"
    if what == "edited":
        with (package / "routing.py").open("a", encoding="utf-8") as file:
            file.write("edited = True\n")
    elif what == "missing":
        (package / "_vocabulary.py").unlink()
    else:
        # An earlier build made them: its record says so.
        name, text = ("extra.py", "left_over = 1\n") if what == "orphan" else ("empty.py", "")
        (package / name).write_text(text, encoding="utf-8")
        record = json.loads((package / "built.json").read_text(encoding="utf-8"))
        record["files"][name] = hashlib.sha256(text.encode()).hexdigest()[:16]
        (package / "built.json").write_text(json.dumps(record), encoding="utf-8")
    before = contents(out)
    result = run("check", SPECS / "hooks", "--out", out)
    assert result.exit_code == 1
    for text in shown:
        assert text in result.stdout
    assert result.stderr == "out of date: tamis_hooks; run `codegen build`\n"
    for_machines = run("check", SPECS / "hooks", "--out", out, "--json")
    assert for_machines.exit_code == 1
    answer = json.loads(for_machines.stdout)
    assert answer["fresh"] is False
    assert answer["drift"] == {"tamis_hooks": result.stdout}
    assert contents(out) == before


def test_check_names_what_no_build_has_made(out: Path) -> None:
    (out / "tamis_hooks" / "extra.py").write_text("mine = 1\n", encoding="utf-8")
    result = run("check", SPECS / "hooks", "--out", out)
    assert (result.exit_code, result.stdout) == (0, "up to date\n")
    assert result.stderr.endswith("tamis_hooks: left alone, as no build made it: extra.py\n")


def test_check_shows_a_package_that_is_not_there_at_all(tmp_path: Path) -> None:
    result = run("check", SPECS / "hooks", "--out", tmp_path / "out")
    assert result.exit_code == 1
    assert "+class PullRequest(" in result.stdout
    assert not list(tmp_path.iterdir())


def test_check_sees_a_change_of_the_spec(out: Path, tmp_path: Path) -> None:
    spec = tmp_path / "hooks" / "spec.yaml"
    spec.parent.mkdir()
    text = (SPECS / "hooks" / "spec.yaml").read_text(encoding="utf-8")
    spec.write_text(text.replace("Commits were pushed.", "Commits came in."), encoding="utf-8")
    result = run("check", spec, "--out", out)
    assert result.exit_code == 1
    assert "Commits came in." in result.stdout


def test_the_packages_in_the_repository_are_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert good("check") == "up to date\n"


# --- queries ---


def test_queries_lists_them_with_what_they_guarantee() -> None:
    shown = good("queries", SPECS / "hooks", "--grep", "^push")
    lines = shown.splitlines()
    assert lines[0] == "push"
    assert "commits: list[Commit]" in lines[1]
    assert all(line.startswith(("push", "    ")) for line in lines)
    assert "push:forced" in lines
    answer = json.loads(good("queries", SPECS / "hooks", "--json"))
    assert answer["tamis_hooks"]["pull_request.labeled"]["label"] == "Label"
    assert "label" not in answer["tamis_hooks"]["pull_request.closed"]
    assert len(json.loads(good("queries", SPECS / "hooks", "-g", "draft", "--json"))["tamis_hooks"]) > 10


def test_queries_of_several_specs_say_whose_they_are() -> None:
    shown = good("queries", SPECS / "hooks", SPECS / "core", "--grep", "^(push|poll)$")
    assert [line for line in shown.splitlines() if not line.startswith(" ")] == [
        "# tamis_hooks",
        "push",
        "# tamis_core",
        "poll",
    ]


def test_queries_without_an_answer() -> None:
    wrong = run("queries", SPECS / "hooks", "--grep", "(")
    assert wrong.exit_code == 2
    assert wrong.stderr.startswith("--grep '(' is no regular expression: ")
    nothing = run("queries", SPECS / "hooks", "--grep", "no such thing")
    assert (nothing.exit_code, nothing.stderr) == (1, "no query matches 'no such thing'\n")


# --- explain ---


def test_explain_says_what_a_query_means_and_gives() -> None:
    assert good("explain", "pr.closed:merged", "--spec", SPECS / "hooks").splitlines() == [
        "pr.closed:merged   (tamis_hooks)",
        "  matches",
        "    pull_request.closed:merged: pull_request has merged true",
        "  guarantees",
        "    event.action: Literal['closed']",
        "    event.number: int",
        "    event.pull_request: _PullRequestMerged",
        "    event.issue_number: int",
        "    event.author: User",
        "  event type  PullRequestClosedEvent, PullRequestEvent",
        "  cost        one look at the kind (1 of them match), then reads pull_request",
    ]


def test_explain_shows_all_that_a_shortcut_stands_for() -> None:
    lines = good("explain", "::photo", "--spec", SPECS / "core").splitlines()
    start, end = lines.index("  matches"), lines.index("  guarantees")
    assert lines[start + 1 : end] == [
        "    note:media:photo: an element of media is a photo",
        "    channel_note:media:photo: an element of media is a photo",
    ]
    assert "    event.any: Note" in lines
    assert lines[-1] == "  cost        one look at the kind (2 of them match), then reads media"


def test_explain_tells_machines_the_same() -> None:
    (answer,) = json.loads(good("explain", "push:forced", "--spec", SPECS / "hooks", "--json"))
    assert answer["package"] == "tamis_hooks"
    assert answer["matches"] == ["push:forced: PushHook has forced true"]
    assert answer["guarantees"]["forced"] == "Literal[True]"
    assert answer["event_types"][0] in {"PushEvent", "PushForcedEvent"}
    assert answer["cost"] == {"kinds": 1, "reads": ["forced"]}


def test_explain_suggests_the_nearest_query() -> None:
    result = run("explain", "pull_request.close:merged", "--spec", SPECS / "hooks")
    assert result.exit_code == 1
    assert result.stderr == (
        "no spec has the query 'pull_request.close:merged'\ndid you mean 'pull_request.closed:merged'?\n"
    )
    far = run("explain", "zzzzzzzzzzzz", "--spec", SPECS / "hooks")
    assert far.stderr == "no spec has the query 'zzzzzzzzzzzz'\nsee `codegen queries`\n"


# --- import, schema ---


def test_import_writes_a_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shown = good("import", "telegram", ROOT / "tests" / "data" / "api_small.json")
    written = json.loads((tmp_path / "spec" / "telegram" / "schema.json").read_text(encoding="utf-8"))
    assert f"{len(written['types'])} types, {len(written['methods'])} methods" in shown
    good("import", "telegram", ROOT / "tests" / "data" / "api_small.json", "--to", "deep/down/other.json")
    assert json.loads((tmp_path / "deep/down/other.json").read_text(encoding="utf-8")) == written


def test_import_says_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    unknown = run("import", "discord", "x.json")
    allowed = "openapi, jsonschema, asyncapi, samples, telegram"
    assert (unknown.exit_code, unknown.stderr) == (2, f"unknown format 'discord'\nallowed: {allowed}\n")
    missing = run("import", "telegram", "x.json")
    assert (missing.exit_code, missing.stderr) == (2, "cannot read x.json: No such file or directory\n")
    (tmp_path / "x.json").write_text("{", encoding="utf-8")
    broken = run("import", "telegram", "x.json")
    assert broken.exit_code == 1
    assert broken.stderr.startswith("x.json:1:")
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_schema_prints_or_writes_the_json_schema(tmp_path: Path) -> None:
    shown = good("schema")
    assert "tamis" in json.loads(shown)["properties"]
    good("schema", "--to", tmp_path / "schema.json")
    assert json.loads((tmp_path / "schema.json").read_text(encoding="utf-8")) == json.loads(shown)


# --- init ---

ORDER = {
    "type": "order_placed", "id": "1", "customer": {"name": "Ada", "email": "a@example.org", "is_premium": True},
    "total": 5, "status": "paid",
}  # fmt: skip
USER = """\
from typing import Literal, assert_type

from tamis_shop import Filter, OrderPlacedEvent, OrderShippedEvent, Router

router = Router()


@router.on("order_placed:coupon")
async def with_coupon(event: Filter[Literal["order_placed:coupon"]]) -> None:
    assert_type(event.coupon, str)
    assert_type(event.customer.email, str | None)


@router.on("order_shipped")
async def shipped(event: OrderShippedEvent) -> None:
    assert_type(event.carrier, str)
"""


def test_init_makes_a_spec_that_builds_type_checks_and_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    said = good("init", "shop")
    assert said == "spec/shop/spec.yaml\nnow: codegen build spec/shop --out generated\n".replace("/", os.sep)
    assert {path.name for path in (tmp_path / "spec").iterdir()} == {"shop", "tamis.schema.json"}
    good("build")
    assert "up to date" in good("check")

    (tmp_path / "user.py").write_text(USER, encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "user.py"],
        env={**os.environ, "MYPYPATH": str(tmp_path / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr

    monkeypatch.syspath_prepend(tmp_path / "generated")
    shop: Any = importlib.import_module("tamis_shop")
    event = shop.decode(json.dumps(ORDER))
    assert (event.kind, event.problems, event.customer.name) == ("order_placed", (), "Ada")
    for query in ("order_placed", "order_placed:customer:is_premium", "order_placed:status:paid", "*"):
        assert shop.match(query)(event), query
    for query in ("order_shipped", "order_placed:coupon", "order_placed:status:new"):
        assert not shop.match(query)(event), query


def test_init_refuses_bad_names_and_to_overwrite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("My Shop", "../shop", "class", "1st", ""):
        result = run("init", name)
        assert result.exit_code == 2
        assert result.stderr == (
            f"{name!r} cannot be a package name\nwrite lower-case letters, digits and _, starting with a letter\n"
        )
    assert not list(tmp_path.iterdir())
    good("init", "shop", "--in", "specs")
    spec = tmp_path / "specs" / "shop" / "spec.yaml"
    spec.write_text("# mine\n", encoding="utf-8")
    again = run("init", "shop", "--in", "specs")
    assert again.exit_code == 2
    assert "exists; nothing was written" in again.stderr
    assert spec.read_text(encoding="utf-8") == "# mine\n"


def test_help_lists_the_commands() -> None:
    shown = good("--help")
    for command in ("build", "check", "queries", "explain", "import", "init", "schema"):
        assert command in shown

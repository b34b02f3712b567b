"""What the pages show is true: their Python runs and type-checks, their rejects are rejected, their commands work.

How a block is marked:

    ```python           runs, after the blocks before it on the page; mypy and pyright (strict) accept it
    ```python no-run    mypy reports exactly the lines that end in `# error`
    ```text output      what the `python` block before it prints
    ```text mypy        what mypy says about the `no-run` block before it; `…` stands for anything
    ```console          `$` lines are run in an empty folder, one page after another; other lines are what they print
    ```python console   runs after them, with what they built
    ```yaml PATH        is written to that file, for the commands after it
    ```python foreign   another library's, like ```ts; left alone

In a table whose last column is headed `here`, each cell there begins with an expression: it runs after the page's
blocks, and is type-checked after them.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tamis.errors import RegistrationError
from tamis.router import Router
from tamis_codegen.cli import app
from tamis_codegen.pipeline import load_model
from tamis_onebot._vocabulary import VOCABULARY as ONEBOT
from tamis_telegram._vocabulary import VOCABULARY as TELEGRAM

from . import checking
from .documents import ROOT, Block, Document

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_FILE = re.compile(r"^```(yaml \S+)$", re.MULTILINE)
_LINK = re.compile(r"\[[^\]]*\]\((?!https?:)([^)#]+)(#[^)]*)?\)")


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def _pairs(page: Path, first: str, second: str) -> Iterator[tuple[Block, Block | None]]:
    """Blocks of one kind, each with the block of the other kind that follows directly."""
    blocks = Document(page).blocks(first, second)
    for place, block in enumerate(blocks):
        if block.info == first:
            after = blocks[place + 1] if place + 1 < len(blocks) else None
            yield block, after if after is not None and after.info == second else None


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_python_runs_and_prints_what_the_page_says(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("BOT_TOKEN", "BOT_API_URL"):
        monkeypatch.setenv(variable, "")  # what a page sets is undone
    names: dict[str, object] = {"__name__": "page"}
    for block, printed in _pairs(page, "python", "text output"):
        code = compile("\n" * (block.line - 1) + block.text, str(page), "exec", dont_inherit=True)
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(code, names)
        assert out.getvalue() == (printed.text if printed else ""), block.place
    for cell in Document(page).cells("here"):
        eval(compile("\n" * (cell.line - 1) + cell.text, str(page), "eval", dont_inherit=True), names)
    assert page.name == "check.md" or _alarms(names, page) == []  # that page's bot has mistakes


def _alarms(names: dict[str, object], page: Path) -> list[str]:
    """What a check says of the bots of a page. Rows of the page for people who port share a bot."""
    found: list[str] = []
    for root in (value for value in names.values() if isinstance(value, Router) and value.parent is None):
        with contextlib.suppress(RegistrationError):  # a page shows parameters that nothing provides
            found += [
                str(one)
                for one in root.findings()
                if one.level == "error" or (page.name != "parity.md" and one.handler != "never")  # as it says
            ]
    return found


def _modules() -> tuple[dict[str, str], dict[str, Block]]:
    """Files to check: a page's blocks as one module, and each reject with the blocks before it."""
    accepted: dict[str, str] = {}
    rejected: dict[str, Block] = {}
    for page in PAGES:
        whole = ""
        for block in Document(page).blocks("python", "python no-run"):
            if block.info == "python":
                whole += block.text + "\n"
                continue
            name = f"{page.stem}_reject_{block.line}.py"
            rejected[name] = block
            accepted[name] = whole + block.text
        for cell in Document(page).cells("here"):
            whole += f"{cell.text}  # pyright: ignore[reportUnusedExpression]\n"
        accepted[f"{page.stem}_page.py"] = whole
    return accepted, rejected


@pytest.fixture(scope="module")
def found_by_mypy(tmp_path_factory: pytest.TempPathFactory) -> list[checking.Finding]:
    return checking.mypy(_modules()[0], tmp_path_factory.mktemp("pages"))


def test_mypy_accepts_the_pages(found_by_mypy: list[checking.Finding]) -> None:
    rejected = _modules()[1]
    assert [finding for finding in found_by_mypy if finding.file not in rejected] == []


def test_pyright_accepts_the_pages(tmp_path: Path) -> None:
    files, rejected = _modules()
    assert checking.pyright({name: text for name, text in files.items() if name not in rejected}, tmp_path) == []


@pytest.mark.parametrize("name", _modules()[1])
def test_mypy_rejects_what_the_page_says(name: str, found_by_mypy: list[checking.Finding]) -> None:
    files, rejected = _modules()
    block = rejected[name]
    before = files[name].count("\n") - block.text.count("\n")
    found = [(finding.line - before, finding.text) for finding in found_by_mypy if finding.file == name]
    marked = [line for line, text in enumerate(block.text.splitlines(), 1) if text.endswith("# error")]
    assert marked, block.place
    assert [line for line, _ in found] == marked, block.place
    said = next(said for pair, said in _pairs(block.page, "python no-run", "text mypy") if pair == block)
    if said is not None:
        shown = [f"bot.py:{line}: error: {text}" for line, text in found]
        wanted = [line.replace("[", "[[]").replace("…", "*") for line in said.text.splitlines()]
        assert len(shown) == len(wanted)
        assert [line for line, want in zip(shown, wanted, strict=True) if not fnmatchcase(line, want)] == [], shown


@pytest.mark.parametrize("page", [page for page in PAGES if Document(page).blocks("console")], ids=_name)
def test_commands_work(page: Path, tmp_path: Path) -> None:
    environment = {
        **os.environ, "PYTHONPATH": "generated", "COLUMNS": "100", "NO_COLOR": "1",
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
    }  # fmt: skip
    after = dict(_pairs(page, "python console", "text output"))
    for block in Document(page).blocks("console", "python console", *_FILE.findall(Document(page).text)):
        if block.info.startswith("yaml "):
            path = tmp_path / block.info.removeprefix("yaml ")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
            continue
        commands = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block.text, re.MULTILINE)
        if block.info != "console":
            (tmp_path / "page.py").write_text(block.text, encoding="utf-8")
            shown = after[block]
            commands = [("python page.py", shown.text if shown else "")]
        for command, printed in commands:
            done = subprocess.run(
                command, shell=True, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", timeout=120,
                check=False,
            )  # fmt: skip
            assert done.returncode == 0, f"{block.place}: {command}\n{done.stdout}{done.stderr}"
            if printed:
                assert done.stdout == printed, f"{block.place}: {command}"


def test_queries_named_on_the_pages_exist(tmp_path: Path) -> None:
    # What architecture.md says of each module are docstrings, in which `a:b` may be a module and a name.
    text = "\n".join(page.read_text(encoding="utf-8").partition("\n## Every module\n")[0] for page in PAGES)
    named = {match_ for match_ in re.findall(r"`([a-z_.*]*(?::[^`\s…]*)+)`", text) if not set("{/") & set(match_)}
    named = {name for name in named if ".py:" not in name and not name.startswith("git:")}
    refused = {":", "message:", "message::"}
    assert refused < named
    assert len(named) > 25
    known = {*TELEGRAM.all_queries(), *ONEBOT.all_queries()}
    for spec in ("github", "slack", "stripe"):
        known |= load_model(ROOT / "spec" / spec).queries.keys()
    for block in Document(ROOT / "docs" / "own_spec.md").blocks("yaml spec/alerts/spec.yaml"):
        (tmp_path / "spec.yaml").write_text(block.text, encoding="utf-8")
        known |= load_model(tmp_path).queries.keys()
    assert named - known == refused


def test_every_command_is_listed() -> None:
    listed = set(re.findall(r"`codegen (\w+)", Document(ROOT / "docs" / "commands.md").section("codegen")))
    assert listed == {command.name for command in app.registered_commands}


def test_the_first_page_stays_short() -> None:
    assert Document(ROOT / "README.md").text.count("\n") < 200


@pytest.mark.parametrize("page", [*PAGES, ROOT / "spec" / "README.md", ROOT / "CHANGELOG.md"], ids=_name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [link for link, _ in _LINK.findall(text) if not (page.parent / link).exists()] == []

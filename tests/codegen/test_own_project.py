"""A project of a user's own: settings, its tools over its package, and what comes with an installed wheel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tamis.generated_api import API
from tamis_codegen.cli import app

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
SETTINGS = '[project]\nname = "myapp"\nversion = "1"\n'
USE = """\
from myapp.tamis_shop import OrderPlacedCouponEvent, Router, decode

router = Router()


@router.on("order_placed:coupon")
async def thank(event: OrderPlacedCouponEvent) -> None:
    print(event.customer.name, "used", event.coupon)


def kind_of(raw: str) -> str:
    return decode(raw).kind
"""


def run(*arguments: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text(SETTINGS + '[tool.tamis]\nspecs = ["spec/*"]\nout = "src/myapp"\n')
    assert run("init", "shop")[0] == 0
    return tmp_path


def test_settings_make_flags_needless(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("build")[0] == 0
    assert (project / "src/myapp/tamis_shop/built.json").exists()
    assert not (project / "generated").exists()
    assert run("check")[:2] == (0, "up to date\n")
    monkeypatch.chdir(project / "src")
    assert run("check")[:2] == (0, "up to date\n")
    monkeypatch.chdir(project)
    assert run("build", "--out", "elsewhere")[0] == 0
    assert (project / "elsewhere/tamis_shop").exists()


def test_without_formatting_the_package_is_the_same_code(project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.tamis]\nformat = "none"\n')
    assert run("build")[0] == 0
    assert run("check")[:2] == (0, "up to date\n")
    done = subprocess.run([sys.executable, "-c", "import tamis_shop.rules"], cwd=project / "generated", check=False)
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('[tool.tamis]\nspec = "x"', "tool.tamis.spec: unknown key; allowed: specs, out, format, verify"),
        ("[tool.tamis]\nspecs = 1", "tool.tamis.specs: 1 is no list of folders"),
        ("[tool.tamis]\nspecs = []", "tool.tamis.specs: [] is no list of folders"),
        ('[tool.tamis]\nspecs = ["nowhere"]', "tool.tamis.specs: there is nothing at 'nowhere'"),
        ('[tool.tamis]\nspecs = ["no*"]', "tool.tamis.specs: 'no*' finds no folder with a spec.yaml"),
        ("[tool.tamis]\nspecs = [2]", "tool.tamis.specs: 2 is no path"),
        ("[tool.tamis]\nout = []", "tool.tamis.out: [] is no path of a folder"),
        ('[tool.tamis]\nformat = "black"', "tool.tamis.format: 'black' is not allowed"),
        ("[tool.tamis]\nverify = 1", "tool.tamis.verify: 1 is neither true nor false"),
        ("[tool]\ntamis = 1", "tool.tamis: 1 is no table"),
        ("[tool", "this is no TOML"),
    ],
)
def test_wrong_settings_name_key_and_file(project: Path, settings: str, said: str) -> None:
    (project / "pyproject.toml").write_text(settings)
    code, _, wrong = run("build")
    assert code == 2
    assert wrong.startswith("pyproject.toml: ")
    assert said in wrong
    assert not (project / "src").exists()


def tools() -> list[tuple[str, list[str]]]:
    """Each tool with its default settings, as the user's own project runs it."""
    python = ["--python", str(BIN.parent)]
    return [
        ("ruff check", [str(BIN / "ruff"), "check", "--no-cache", "src"]),
        ("ruff format", [str(BIN / "ruff"), "format", "--no-cache", "--check", "src"]),
        ("mypy", [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, "src"]),
        ("ty", [str(BIN / "ty"), "check", *python, "--error-on-warning", "src"]),
        ("pyright", [sys.executable, "-m", "pyright", "--warnings", "src"]),
        ("pyright strict", [sys.executable, "-m", "pyright", "--warnings", "-p", "strict.json"]),
    ]


def complaints(project: Path, names: set[str]) -> dict[str, str]:
    assert run("build")[0] == 0
    (project / "src/myapp/__init__.py").touch()
    (project / "src/myapp/use.py").write_text(USE)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "runtime", project / "src")))}
    environment["MYPYPATH"] = str(project / "src")
    paths = {"include": ["src"], "extraPaths": [str(ROOT / "runtime"), "src"]}
    for file, mode in (("pyrightconfig.json", "standard"), ("strict.json", "strict")):
        (project / file).write_text(json.dumps({**paths, "typeCheckingMode": mode}))
    found: dict[str, str] = {}
    for name, command in tools():
        if name in names:
            done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
            if done.returncode:
                found[name] = done.stdout + done.stderr
    return found


def test_the_package_is_clean_under_the_tools_of_a_project(project: Path) -> None:
    assert complaints(project, {"ruff check", "ruff format", "ty"}) == {}


@pytest.mark.slow
def test_the_package_is_clean_under_all_tools_of_a_project(project: Path) -> None:
    assert complaints(project, {name for name, _ in tools()}) == {}


def test_a_package_for_another_runtime_says_what_to_do(project: Path) -> None:
    assert run("build")[0] == 0
    code = (
        "import tamis.generated_api as api; api.API += 1\n"
        "try: import tamis_shop\n"
        "except ImportError as error: print(error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project / "src/myapp", capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith(f"tamis_shop was made for runtime API {API}, and the installed tamis has {API + 1}\n")
    assert "run `codegen build`" in done.stdout


def test_queries_of_installed_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, shown, _ = run("explain", "message:photo")
    assert code == 0
    assert shown.startswith("message:photo   (tamis_telegram)\n")
    assert "MessagePhotoEvent" in shown
    listed = run("queries", "--grep", "^message:photo$|^message.private:image$")[1]
    assert "# tamis_telegram\nmessage:photo\n" in listed
    assert "# tamis_onebot\nmessage.private:image\n" in listed
    assert "The notation of a spec" in run("notation")[1]


@pytest.mark.parametrize("name", ["telegram", "onebot", "codegen", "bot_api"])
def test_init_refuses_the_name_of_an_installed_package(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, wrong = run("init", name)
    assert code == 2
    assert f"there is a package tamis_{name} already" in wrong
    assert not list(tmp_path.iterdir())


def test_versions() -> None:
    import tamis

    assert run("--version") == (0, f"codegen {tamis.__version__}\n", "")
    from tamis.tools.cli.main import app as tamis_app

    assert CliRunner().invoke(tamis_app, ["--version"]).stdout == f"tamis {tamis.__version__}\n"


def test_verifying_needs_mypy_and_says_so(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tamis_codegen.verify.has_mypy", lambda: False)
    assert run("build")[0] == 0
    (project / "src/myapp/tamis_shop/rules.py").unlink()
    code, _, wrong = run("build", "--verify")
    assert code == 1
    assert "pip install 'tamis[codegen-verify]'" in wrong

"""A client is a folder: a package with a manifest. What a spec gets from one, and how wrong manifests are explained.

`clients/tamis_toy` is a client of a service that does not exist. The compiler, which knows no client by name, builds a
package from a spec that names it; the package is imported, run and type-checked here.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from tamis_codegen.cli import app
from tamis_codegen.errors import SpecError
from tamis_codegen.pipeline import build

if TYPE_CHECKING:
    from collections.abc import Iterator

CLIENTS = Path(__file__).parent / "clients"

SPEC = """\
tamis: 1
name: toyshop
discriminator: {by: key}
envelope: Update
types:
  Update: {fields: {id: int}}
  Entry: {fields: {text: str}}
  Menu: {fields: {entries: "list[Entry]"}}
  Choice: {fields: {text: str?, who: int}}
  Speech: {fields: {text: str?, who: int}}
  Said: {fields: {id: int}}
  Parcel: {opaque: true}
kinds:
  chosen: {payload: Choice}
  spoken: {payload: Speech}
methods:
  say: {params: {to: int, text: str, menu: Menu?, parcel: Parcel?}, returns: Said}
aliases:
  asked: [chosen, spoken]
actions:
  answer: {call: say, fill: {to: "@asked.who"}}
texts:
  choice_text: [chosen.text]
client: toy
"""

USE = """\
from typing import Literal

from tamis_toy.line import Line, Parcel

from tamis_toyshop import Bot, Filter, Said
from tamis_toyshop.line import LineError
from tamis_toyshop.menus import chosen, menu
from tamis_toyshop.testing import Echo, Kit
from tamis_toyshop.words import LineError as Same

bot = Bot("here", line=Echo(), concurrency=3)


@bot.filter(chosen())
async def show(event: Filter[Literal["chosen:text"]]) -> None:
    text: str = event.chosen.text
    await event.answer(text, menu=menu("more"))


async def call() -> int:
    said: Said = await bot.api.say(5, "hi", parcel=Parcel(b"x"))
    return said.id + bot.api.calls


def errors() -> tuple[type[LineError], type[Same], type[Kit], type[Line]]:
    return LineError, Same, Kit, Line
"""
WRONG = """\
from tamis_toyshop import Bot

Bot()
Bot("here", 5)
Bot("here", loud="yes")
"""


@pytest.fixture(scope="module")
def search_path() -> Iterator[None]:
    """The toy's package is found for imports."""
    sys.path.insert(0, str(CLIENTS))
    importlib.invalidate_caches()
    yield
    sys.path.remove(str(CLIENTS))
    for module in [name for name in sys.modules if name.split(".")[0] in {"tamis_toy", "tamis_toyshop"}]:
        del sys.modules[module]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory, search_path: None) -> Path:
    """The folder with the package, which `codegen build` has type-checked with mypy."""
    folder = tmp_path_factory.mktemp("toy")
    (folder / "toyshop").mkdir()
    (folder / "toyshop" / "spec.yaml").write_text(SPEC, encoding="utf-8")
    result = CliRunner().invoke(app, ["build", str(folder / "toyshop"), "--out", str(folder / "out")])
    assert result.exit_code == 0, result.output
    return folder / "out"


@pytest.fixture
def toyshop(out: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(out))
    return importlib.import_module("tamis_toyshop")


# --- what a package gets ---


def test_a_bot_of_the_toy_runs(toyshop: Any) -> None:
    testing = importlib.import_module("tamis_toyshop.testing")
    menus = importlib.import_module("tamis_toyshop.menus")
    bot = toyshop.Bot("here", line=testing.Echo(), name="shop")
    assert (bot.address, bot.loud, bot.name) == ("here", False, "shop")

    @bot.on("chosen:text")
    async def show(event: Any) -> None:
        await event.answer("well", menu=menus.menu("more", "less"))

    asyncio.run(bot.handle(json.dumps({"id": 1, "chosen": {"text": "more", "who": 7}})))
    (call,) = bot.line.sent
    assert call[0] == "say"
    assert (call[1]["to"], call[1]["menu"].entries[1].text, bot.api.calls) == (7, "less", 1)
    assert asyncio.run(bot.api.say(5, "hi")).id == 1


def test_templates_see_types_queries_and_rules(out: Path, toyshop: Any) -> None:
    menus = importlib.import_module("tamis_toyshop.menus")
    assert menus.RULE == "choice_text"
    stub = (out / "tamis_toyshop" / "menus.pyi").read_text(encoding="utf-8")
    queries = (out / "tamis_toyshop" / "queries.pyi").read_text(encoding="utf-8")
    for name, query in (("chosen", "chosen:text"), ("spoken", "spoken:text")):
        (behind,) = re.findall(rf"def {name}\(\) -> Guard\[Is\[_q\.(\w+)\]\]", stub)
        assert re.findall(rf"^{behind}\b.*= (.*?),?\]$", queries, re.MULTILINE) == [f'Literal["{query}"']
    assert "from .inputs import Menu" in stub
    module = (out / "tamis_toyshop" / "menus.py").read_text(encoding="utf-8")
    assert re.search(r"from \.inputs import (\(\s+)?Entry,\s+Menu", module)


def test_names_of_the_client_come_from_the_package(toyshop: Any) -> None:
    line = importlib.import_module("tamis_toy.line")
    assert importlib.import_module("tamis_toyshop.line").Line is line.Line
    assert importlib.import_module("tamis_toyshop.words").LineError is line.LineError
    assert importlib.import_module("tamis_toyshop.testing").Echo.__mro__[1] is line.Line
    assert toyshop.Parcel is line.Parcel


def test_what_the_client_adds_to_testing_is_loaded_when_it_is_asked_for(out: Path) -> None:
    code = (
        "import sys, tamis_toyshop.testing as testing\n"
        "assert 'tamis_toy.testing' not in sys.modules\n"
        "assert testing.Echo and 'tamis_toy.testing' in sys.modules\n"
        "assert 'Echo' in testing.__all__\n"
    )
    path = os.pathsep.join([str(out), str(CLIENTS), *(entry for entry in sys.path if entry)])
    subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": path}, check=True)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_checkers_know_the_bot_and_the_menus(checker: str, out: Path, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    paths = [str(out), str(CLIENTS)]
    if checker == "mypy":
        command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "use.py", "wrong.py"]
    else:
        settings = {"typeCheckingMode": "strict", "extraPaths": paths, "include": ["use.py", "wrong.py"]}
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
        command = [sys.executable, "-m", "pyright", f"--pythonpath={sys.executable}"]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(paths)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    errors = [line for line in done.stdout.splitlines() if "error" in line and ".py:" in line]
    found = {(match[1], int(match[2])) for error in errors if (match := re.search(r"(\w+\.py):(\d+)", error))}
    assert found == {("wrong.py", line) for line in (3, 4, 5)}, done.stdout + done.stderr


def test_without_methods_there_is_still_a_bot(tmp_path: Path, search_path: None) -> None:
    text = "\n".join(
        line for line in SPEC.splitlines() if not line.startswith(("methods", "  say", "actions", "  answer"))
    )
    (tmp_path / "spec.yaml").write_text(text, encoding="utf-8")
    files = build(tmp_path / "spec.yaml", tmp_path / "out").files
    assert {"api.py", "bot.py", "bot.pyi"} <= set(files)


def test_another_manifest_makes_another_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package is up to date only with the files of its client."""
    client = tmp_path / "path" / "tamis_toy"
    shutil.copytree(CLIENTS / "tamis_toy", client)
    find_first(client.parent, monkeypatch)
    spec = tmp_path / "toyshop"
    spec.mkdir()
    (spec / "spec.yaml").write_text(SPEC, encoding="utf-8")

    def built() -> str:
        result = CliRunner().invoke(app, ["build", str(spec), "--out", str(tmp_path / "out"), "--no-verify"])
        assert result.exit_code == 0, result.output
        return result.output

    assert "fresh" not in built()
    assert "fresh" in built()
    template = client / "codegen" / "menus.py.jinja"
    template.write_text(template.read_text(encoding="utf-8").replace("Menus as they look", "Menus"), encoding="utf-8")
    assert "fresh" not in built()
    assert '"""Menus."""' in (tmp_path / "out" / "tamis_toyshop" / "menus.py").read_text(encoding="utf-8")


# --- finding a client ---


def errors_of(tmp_path: Path, text: str) -> str:
    (tmp_path / "spec.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        build(tmp_path / "spec.yaml", tmp_path / "out")
    return str(caught.value).replace(f"{tmp_path.as_posix()}/", "")


def toy_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> Path:
    """The manifest of a copy of the toy, which is found first, with another text in it."""
    client = tmp_path / "path" / "tamis_toy"
    shutil.copytree(CLIENTS / "tamis_toy", client, ignore=shutil.ignore_patterns("__pycache__"))
    manifest = client / "codegen" / "client.yaml"
    text = manifest.read_text(encoding="utf-8")
    assert old in text
    manifest.write_text(text.replace(old, new), encoding="utf-8")
    find_first(client.parent, monkeypatch)
    return manifest


def find_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is in the folder is found before all else, as if nothing of the toy had been loaded."""
    for module in [name for name in sys.modules if name.split(".")[0] == "tamis_toy"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.syspath_prepend(str(folder))


def test_an_unknown_client_is_an_error_with_the_clients_there_are(tmp_path: Path, search_path: None) -> None:
    text = errors_of(tmp_path, SPEC.replace("client: toy", "client: tov"))
    first, allowed, hint = text.splitlines()
    assert first == "spec.yaml:24:9: unknown client 'tov'"
    assert allowed.startswith("    allowed: ")
    assert {"bot_api", "toy"} <= set(allowed.removeprefix("    allowed: ").split(", "))
    assert hint == "    did you mean 'toy'?"


def test_a_package_without_a_manifest_is_no_client(tmp_path: Path) -> None:
    text = errors_of(tmp_path, SPEC.replace("client: toy", "client: nonebot"))
    assert "unknown client 'nonebot'" in text
    assert "the package tamis_nonebot is there, but has no codegen/client.yaml" in text


@pytest.mark.parametrize("name", ["../toy", "toy.line", "os", "'toy/../../x'", "Toy", "'1'"])
def test_the_name_of_a_client_reaches_nothing_else(name: str, tmp_path: Path, search_path: None) -> None:
    assert "unknown client" in errors_of(tmp_path, SPEC.replace("client: toy", f"client: {name}"))


def test_nothing_of_a_client_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where all of it is broken; and a package without `__init__.py` is a client, too."""
    toy_with(tmp_path, monkeypatch, "doc:", "doc:")
    package = tmp_path / "path" / "tamis_toy"
    for file in package.glob("*.py"):
        file.write_text("raise RuntimeError(\n", encoding="utf-8")
    (package / "__init__.py").unlink()
    (tmp_path / "spec.yaml").write_text(SPEC, encoding="utf-8")
    assert "bot.py" in build(tmp_path / "spec.yaml", tmp_path / "out").files


def test_an_odd_module_of_that_name_does_not_hide_a_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, search_path: None
) -> None:
    odd = type(sys)("tamis_toy")
    odd.__spec__ = None
    monkeypatch.setitem(sys.modules, "tamis_toy", odd)
    (tmp_path / "spec.yaml").write_text(SPEC, encoding="utf-8")
    assert "bot.py" in build(tmp_path / "spec.yaml", tmp_path / "out").files


# --- a spec that does not fit its client ---


def test_what_the_client_needs_must_be_there(tmp_path: Path, search_path: None) -> None:
    text = errors_of(tmp_path, SPEC.replace("  Entry:", "  Entri:").replace("list[Entry]", "list[Entri]"))
    assert text == (
        "spec.yaml:24:9: the client 'toy' needs the type 'Entry' for its module menus, which the spec does not have\n"
        "    did you mean 'Entri'? declare it, or leave `client` out"
    )
    text = errors_of(tmp_path, SPEC.replace("Speech: {fields: {text: str?", "Speech: {fields: {words: str?"))
    assert "the client 'toy' needs the query 'spoken:text' for its module menus" in text


def test_a_rule_that_is_there_stands_in_for_its_query(tmp_path: Path, search_path: None) -> None:
    """`chosen:text` is not needed where the rule says what is known."""
    other = SPEC.replace("Choice: {fields: {text: str?", "Choice: {fields: {label: str?")
    (tmp_path / "spec.yaml").write_text(other.replace("[chosen.text]", "[chosen.label]"), encoding="utf-8")
    assert "chosen:label" in build(tmp_path / "spec.yaml", tmp_path / "out").files["queries.pyi"]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("choice_text:", "loud:", "text 'loud' would hide what the client 'toy' has"),
        ("choice_text:", "menus:", "text 'menus' would hide what the client 'toy' has"),
        ("choice_text:", "words:", "text 'words' would hide what the client 'toy' has"),
    ],
)
def test_names_of_the_client_are_taken(old: str, new: str, what: str, tmp_path: Path, search_path: None) -> None:
    text = errors_of(tmp_path, SPEC.replace(old, new))
    assert text == f"spec.yaml:23:3: {what}\n    choose another name"
    (tmp_path / "spec.yaml").write_text(SPEC.replace(old, new).replace("client: toy\n", ""), encoding="utf-8")
    assert build(tmp_path / "spec.yaml", tmp_path / "out").files


def test_a_reserved_name_is_taken_for_types_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    toy_with(tmp_path, monkeypatch, "reserved: [", "reserved: [Said, ")
    assert "type 'Said' would hide what the client 'toy' has" in errors_of(tmp_path, SPEC)


# --- a manifest that is wrong ---

MANIFEST = "path/tamis_toy/codegen/client.yaml"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "bot: tamis_toy.bot:ToyBot",
            "bott: tamis_toy.bot:ToyBot",
            f"{MANIFEST}:1:1: the key 'bot' is missing in the manifest of a client\n    add `bot: …` (text)\n"
            f"{MANIFEST}:1:1: unknown key 'bott' in the manifest of a client\n"
            "    allowed: api, bot, doc, modules, opaque, options, reexports, reserved\n    did you mean 'bot'?",
        ),
        (
            "tamis_toy.bot:ToyBot",
            "tamis_toy.bot.ToyBot",
            f"{MANIFEST}:1:6: 'tamis_toy.bot.ToyBot' is no name of a module\n"
            "    write `module:name`, as in tamis_toy.bot:Bot",
        ),
        (
            "tamis_toy.bot:ToyBot",
            "tamis_toy.bott:ToyBot",
            f"{MANIFEST}:1:6: the package tamis_toy has no module 'tamis_toy.bott'\n"
            "    check the spelling; the name is the full one, from the package on",
        ),
        (
            "Parcel: tamis_toy.line:Parcel",
            "Parcel: tamis_toy.line:Parsel",
            f"{MANIFEST}:9:11: the module tamis_toy.line has no 'Parsel'\n"
            "    allowed: Any, Line, LineError, Mapping, Parcel, TYPE_CHECKING, annotations\n"
            "    did you mean 'Parcel'?",
        ),
        (
            "address: str",
            "address: str =",
            f"{MANIFEST}:5:12: option 'address': 'str =' is no type\n"
            "    write `type` or `type = default`, as in `str | None = None`; a class as module:Class",
        ),
        (
            "address: str",
            "address: Address",
            f"{MANIFEST}:5:12: option 'address': unknown name 'Address'\n"
            "    write a class as module:Class; known are those of Python and Any, Callable, Literal, Mapping, Path, "
            "Sequence",
        ),
        (
            "  address: str",
            "  my address: str",
            f"{MANIFEST}:5:3: 'my address' cannot be an option\n    it is an argument of a function",
        ),
        (
            "  address: str",
            "  concurrency: str",
            f"{MANIFEST}:5:3: every app has an option 'concurrency'\n    choose another name",
        ),
        (
            "line: tamis_toy.line\n",
            "line: tamis_toy.lines\n",
            f"{MANIFEST}:11:9: the package tamis_toy has no module 'tamis_toy.lines'\n"
            "    check the spelling; the name is the full one, from the package on",
        ),
        (
            "testing: [tamis_toy.testing:Echo]",
            "testing: tamis_toy.testing",
            f"{MANIFEST}:13:12: every package has a `testing` of its own, which is only added to\n"
            "    list the names: `testing: [module:name]`",
        ),
        (
            "  words:",
            "  events:",
            f"{MANIFEST}:12:3: every package has a module 'events'\n    choose another name",
        ),
        (
            "  menus:",
            "  menu:",
            f"{MANIFEST}:15:3: the module 'menu' has no template menu.py.jinja\n    put it beside the manifest\n"
            f"{MANIFEST}:15:3: the module 'menu' has no template menu.pyi.jinja\n    put it beside the manifest",
        ),
        (
            "else:",
            "otherwise:",
            f"{MANIFEST}:18:15: the key 'else' is missing in an entry of `queries`\n    add `else: …` (text)\n"
            f"{MANIFEST}:18:35: unknown key 'otherwise' in an entry of `queries`\n    allowed: else, rule",
        ),
    ],
)
def test_a_wrong_manifest_is_explained_at_its_place(
    old: str, new: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    toy_with(tmp_path, monkeypatch, old, new)
    said = sorted(errors_of(tmp_path, SPEC).split(MANIFEST))
    assert said == sorted(message.split(MANIFEST))


def test_an_empty_manifest_and_a_package_without_types_are_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = toy_with(tmp_path, monkeypatch, "doc:", "doc:")
    (tmp_path / "path" / "tamis_toy" / "py.typed").unlink()
    assert errors_of(tmp_path, SPEC).startswith(f"{MANIFEST}:1:6: the package tamis_toy has no file py.typed")
    manifest.write_text("", encoding="utf-8")
    assert errors_of(tmp_path, SPEC) == (
        f"{MANIFEST}:1:1: the file is empty\n    a manifest starts with `bot: module:Class` and `api: module:Class`"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = {{ rules.chosn }}\n", "menus.py.jinja:1:1: the template fails: 'dict object' has no attribute 'chosn'"),
        ("\n{% for x in types %}\n", "menus.py.jinja:2:1: the template fails: "),
        ("\n\nx = (\n", "menus.py.jinja:1:1: what the template makes is no Python: "),
    ],
)
def test_a_wrong_template_is_explained_at_its_place(
    text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = toy_with(tmp_path, monkeypatch, "doc:", "doc:")
    (manifest.parent / "menus.py.jinja").write_text(text, encoding="utf-8")
    assert f"tamis_toy/codegen/{message}" in errors_of(tmp_path, SPEC)

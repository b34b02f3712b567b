"""MODULE:NAME: what it finds, and what is said when a part of it is wrong. And the script itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tamis.tools.cli.entry import main

if TYPE_CHECKING:
    from .running import Folder


@pytest.mark.parametrize(
    ("target", "wrong"),
    [
        ("shop:ap", "there is no 'ap' in shop\ndid you mean 'app'? routers in shop: admin, app, media"),
        ("shop:app.nothing", "there is no 'app.nothing' in shop\n"),
        ("shop:Session", "shop:Session is of type type, and no router\nrouters in shop: admin, app, media"),
        ("shop:start", "shop:start is of type Handler, and no router\n"),
        ("shop", "'shop' names no router; write shop:app\nrouters in shop: app, admin, media"),
        ("shpo:app", "there is no module 'shpo'\ndid you mean 'shop'? "),
        ("bots.two:app", "there is no module 'bots.two'\ndid you mean 'bots.one'? modules in bots: bots.one"),
        ("shop.two:app", "there is no module 'shop.two'\nmodules in shop: none"),
        ("shop.py:ap", "there is no 'ap' in shop.py\ndid you mean 'app'? routers in shop.py: admin, app, media"),
        ("shop.py", "'shop.py' names no router; write shop.py:app\n"),
        ("shpo.py:app", "there is no file 'shpo.py'\ndid you mean 'shop.py'? modules in .: shop.py"),
        ("no/shop.py:app", "there is no file 'no/shop.py'\nmodules in no: none"),
        ("json.py:app", "json.py would be the module json, but there is another of that name: rename the file"),
        (":app", "'' is no name of a module; write MODULE:NAME, such as bot:app"),
        ("a b:app", "'a b' is no name of a module; "),
        (".shop:app", "'.shop' is no name of a module; "),
    ],
)
def test_a_wrong_name_is_answered_with_what_there_is(folder: Folder, target: str, wrong: str) -> None:
    folder.write("bots/__init__.py", "")
    folder.write("bots/one.py", "")
    folder.write("json.py", "") if target.startswith("json") else None
    assert folder.refused("tree", target).startswith(wrong)


def test_modules_in_packages_and_attributes_of_objects_are_found(folder: Folder) -> None:
    folder.write("bots/__init__.py", "")
    folder.write("bots/one.py", "import shop\nclass Bots:\n    shop = shop.app\n")
    assert folder.good("tree", "bots.one:Bots.shop").startswith("router shop ")


def test_a_file_can_stand_for_its_module(folder: Folder) -> None:
    folder.write("bots/__init__.py", "")
    folder.write("bots/names.py", "NAME = 'two'\n")
    folder.write("bots/two.py", "from tamis_telegram import App\nfrom .names import NAME\napp = App(name=NAME)\n")
    folder.write("alone/help.py", "NAME = 'alone'\n")
    folder.write("alone/bot.py", "from help import NAME\nfrom tamis_telegram import App\napp = App(name=NAME)\n")
    for target in ("shop.py:app", "./shop.py:app", str(folder.path / "shop.py") + ":app"):
        assert folder.good("tree", target).startswith("router shop ")
    assert folder.good("tree", "bots/two.py:app").startswith("router two ")
    assert folder.good("tree", "alone/bot.py:app").startswith("router alone ")


def test_a_module_that_fails_is_shown_with_its_traceback(folder: Folder) -> None:
    folder.write("broken.py", "import nothing_of_that_name\n")
    said = folder.refused("tree", "broken:app", code=1)
    assert said.startswith("broken cannot be imported:\nTraceback")
    assert "No module named 'nothing_of_that_name'" in said
    folder.write("broken.py", "raise ValueError('out of tea')\n")
    assert "ValueError: out of tea" in folder.refused("tree", "broken:app", code=1)


def test_a_tree_that_cannot_run_is_refused_with_what_is_wrong(folder: Folder) -> None:
    folder.write(
        "bot.py",
        "from tamis_telegram import App\napp = App(name='bot')\n"
        "@app.on('message')\nasync def lost(event, session: dict): ...\n",
    )
    assert folder.refused("tree", "bot:app").startswith(
        "bot:app cannot run: handlers of bot want what they cannot get:"
    )


def test_a_picture_that_cannot_be_written_is_an_error(folder: Folder) -> None:
    assert folder.refused("tree", "shop:app", "--out", "no/such/tree.html").startswith(
        "no/such/tree.html cannot be written: "
    )


def test_events_whose_kind_stands_in_a_header_need_it(folder: Folder) -> None:
    from tamis_codegen.pipeline import build
    from tamis_codegen.write import write

    specs = Path(__file__).parents[1] / "codegen" / "specs"
    write(build(specs / "hooks", folder.path).changes)
    folder.write("bot.py", "from tamis_hooks import App\napp = App()\n@app.on('*')\ndef all_events(event): ...\n")
    sender = {"id": 1, "login": "ann", "type": "User", "site_admin": False}
    folder.events({"sender": sender, "action": "deploy", "client_payload": {}})
    said = folder.refused("explain", "bot:app", "events.jsonl")
    assert said == "the header X-Hook-Event tells the kind of these events; add --header 'X-Hook-Event: …'\n"
    with_header = ("--header", "x-hook-event: repository_dispatch")
    assert "line 1: event of kind 'repository_dispatch'" in folder.good(
        "explain", "bot:app", "events.jsonl", *with_header
    )


def script(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("tamis")), *arguments],
        cwd=folder, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_the_script_works(folder: Folder) -> None:
    done = script("tree", "shop:app", folder=folder.path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("router shop (first: 2 routers, 7 handlers)\n")


def test_without_typer_the_script_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [one for one in sys.modules if one.startswith(("tamis.tools.cli.", "typer"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "typer", None)
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    assert capsys.readouterr().err == "tamis needs typer, which is not installed\nrun: pip install 'tamis[cli]'\n"


def test_a_bot_that_runs_imports_nothing_of_the_command_line(folder: Folder) -> None:
    code = (
        "import asyncio, sys, shop\n"
        "asyncio.run(shop.app.handle('{\"update_id\": 1}'))\n"
        "names = ('typer', 'rich', 'click', 'tamis.tools.cli', 'tamis.tools.picture')\n"
        "print([one for one in sys.modules if one.startswith(names)])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder.path, capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout == "[]\n"

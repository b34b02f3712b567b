"""Plugins are listed, loaded, unloaded and reloaded while the app runs."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any

import pytest

import tamis_onebot
from tamis.errors import RegistrationError
from tamis.plugins import Plugin
from tamis_onebot.testing import Kit as OneBotKit
from tamis_telegram import App, Event, Router
from tamis_telegram.testing import Kit, make

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

WEATHER = '''"""Tells the weather. And more."""
from tamis_telegram import Event, Router

router = Router(name="weather")


@router.on("message:text").command("weather", name="weather")
async def weather(event: Event) -> str:
    return "{0}"


@router.on("message:text", name="rest of {0}")
async def rest(event: Event) -> None: ...
'''
SPAM = """
from tamis.plugins.on_callback import on_callback
from tamis.plugins import Plugin
from tamis_telegram import App, Event

__plugin__ = Plugin(name="no spam", description="Refuses links", version="2", usage="nothing to do", homepage="https://a")


@on_callback(name="spam", rank=-1)
async def spam(bot: App, event: Event) -> bool:
    return "://" not in (event.msg and event.msg.text or "")
"""
SETUP = """
from tamis_telegram import Event

log = []


def setup(app):
    log.append("up")

    @app.on("message:text", name="from setup", stop=False, priority=-1)
    async def handler(event: Event) -> None:
        log.append("ran")

    @app.outer
    async def around(event: Event, next) -> None:
        log.append("around")
        await next(event)


def teardown(app):
    log.append("down")
"""


def ran(app: Any, text: str = "hello") -> list[str]:
    """The names of the handlers that a message is for."""
    return [one.name for one in asyncio.run(Kit(app).feed("message:text", text=text)).handlers]


def test_what_a_module_registers_is_a_plugin_with_its_docstring_as_description(addons: Callable[..., Path]) -> None:
    addons(weather=WEATHER)
    app = App()
    plugin = app.plugins.load("addons.weather")
    assert (plugin.name, plugin.description, plugin.owner) == ("weather", "Tells the weather", "addons.weather")
    assert [one.name for one in plugin.handlers] == ["weather", "rest of {0}"]
    assert ran(app, "/weather") == ["weather"]
    assert app.plugins["weather"] == app.plugins["addons.weather"] == plugin
    assert "weather" in app.plugins
    assert len(app.plugins) == 1


def test_a_plugin_says_more_of_itself(addons: Callable[..., Path]) -> None:
    addons(spam=SPAM)
    app = App()
    said = app.plugins.load("addons.spam").plugin
    assert said == Plugin("no spam", "Refuses links", "2", "nothing to do", "https://a")
    assert [one.name for one in app.plugins["no spam"].handlers] == ["spam"]


def test_what_it_says_must_be_a_plugin(addons: Callable[..., Path]) -> None:
    addons(odd="__plugin__ = {'name': 'odd'}")
    app = App()
    with pytest.raises(RegistrationError, match=r"addons\.odd: __plugin__ is a tamis\.plugins\.Plugin"):
        app.plugins.load("addons.odd")
    assert "addons.odd" not in sys.modules


def test_what_nobody_loaded_is_listed_by_its_module_and_by_named_owners() -> None:
    app = App()

    @app.on("message", name="own")
    async def own(event: Event) -> None: ...

    with app.registry.owner("later"):
        app.on("message", name="later")(own)
    assert [(one.name, len(one.handlers), one.is_module) for one in app.plugins] == [
        (__name__.rpartition(".")[2], 1, True), ("later", 1, False),
    ]  # fmt: skip


def test_callbacks_of_a_plugin_are_asked_before_the_rest(addons: Callable[..., Path]) -> None:
    addons(spam=SPAM, weather=WEATHER)
    app = App()
    app.plugins.load("addons.weather")
    app.plugins.load("addons.spam")
    assert ran(app, "hello") == ["spam", "rest of {0}"]
    assert ran(app, "https://example.com") == ["spam"]


def test_what_a_plugin_imports_is_not_its_own(addons: Callable[..., Path]) -> None:
    addons(spam=SPAM, other="from addons.spam import spam\n")
    app = App()
    app.plugins.load("addons.spam")
    assert app.plugins.load("addons.other").handlers == ()


def test_a_whole_folder_is_loaded_in_the_order_of_the_alphabet(addons: Callable[..., Path]) -> None:
    folder = addons(weather=WEATHER, spam=SPAM, _shared="1 / 0")
    (folder / "package").mkdir()
    (folder / "package" / "__init__.py").write_text("from addons.package import inner\nrouter = inner.router\n")
    (folder / "package" / "inner.py").write_text(WEATHER.format("inner"))
    (folder / "notes.txt").write_text("nothing")
    (folder / "data").mkdir()
    app = App()
    assert [one.owner for one in app.plugins.load_folder(folder)] == ["addons.package", "addons.spam", "addons.weather"]
    assert app.plugins.load_folder(folder) == []
    assert [one.name for one in app.plugins["package"].handlers] == ["weather", "rest of inner"]


def test_a_folder_that_python_does_not_import_from_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RegistrationError, match="does not import from"):
        App().plugins.load_folder(tmp_path)
    with pytest.raises(RegistrationError, match="there is no folder"):
        App().plugins.load_folder(tmp_path / "nothing")


def test_a_plugin_that_fails_to_load_leaves_nothing_behind(addons: Callable[..., Path]) -> None:
    addons(broken=WEATHER + "\ndef setup(app):\n    app.on('message')(rest)\n    raise ValueError('no key')\n")
    app = App()
    for _ in range(2):
        with pytest.raises(ValueError, match="no key"):
            app.plugins.load("addons.broken")
        assert (len(app.registry), len(app.plugins), app.includes) == (0, 0, [])
        assert "addons.broken" not in sys.modules


def test_loading_twice_and_two_of_one_name_are_errors(addons: Callable[..., Path]) -> None:
    addons(weather=WEATHER, again=WEATHER + "\nfrom tamis.plugins import Plugin\n__plugin__ = Plugin(name='weather')\n")
    app = App()
    app.plugins.load("addons.weather")
    with pytest.raises(RegistrationError, match="loaded already; reload"):
        app.plugins.load("addons.weather")
    with pytest.raises(RegistrationError, match=r"addons\.weather and addons\.again are both named 'weather'"):
        app.plugins.load("addons.again")
    assert [one.owner for one in app.plugins] == ["addons.weather"]


def test_a_name_that_is_not_there_is_an_error_with_the_nearest() -> None:
    app = App()

    @app.on("message")
    async def own(event: Event) -> None: ...

    with pytest.raises(KeyError, match="did you mean 'test_plugins'"):
        app.plugins["test_plugin"]
    with pytest.raises(KeyError, match="there are none"):
        App().plugins.unload("weather")


def test_unloading_takes_all_of_it_out(addons: Callable[..., Path]) -> None:
    addons(weather=WEATHER, spam=SPAM, setup=SETUP)
    app = App()
    for name in ("weather", "spam", "setup"):
        app.plugins.load(f"addons.{name}")
    log = sys.modules["addons.setup"].log
    assert ran(app) == ["spam", "from setup", "rest of {0}"]
    app.plugins.unload("setup")
    assert log == ["up", "around", "ran", "down"]
    app.plugins.unload("addons.weather")
    app.plugins.unload("no spam")
    assert ran(app) == []
    assert (len(app.registry), len(app.plugins)) == (0, 0)
    assert [name for name in sys.modules if name.startswith("addons.")] == []
    app.plugins.load("addons.weather")
    assert ran(app) == ["rest of {0}"]


def test_reloading_puts_the_new_where_the_former_was(addons: Callable[..., Path]) -> None:
    addons(first=WEATHER.format("one"), second=WEATHER.format("second"), spam=SPAM, setup=SETUP)
    app = App()
    for name in ("first", "second", "spam", "setup"):
        app.plugins.load(f"addons.{name}")
    before = [one.name for one in app.registry]
    addons(first=WEATHER.format("another"), spam=SPAM.replace("rank=-1", "rank=5"), setup=SETUP)
    for name in ("first", "no spam", "setup"):
        app.plugins.reload(name)
    assert [one.name for one in app.registry] == [one.replace("rest of one", "rest of another") for one in before]
    assert app.registry["spam"].priority == 5
    assert ran(app) == ["spam", "from setup", "rest of another"]
    assert [len(app.plugins), len(app.layers)] == [4, 1]


def test_what_the_new_source_no_longer_has_is_gone(addons: Callable[..., Path]) -> None:
    addons(spam=SPAM, setup=SETUP)
    app = App()
    app.plugins.load("addons.spam")
    app.plugins.load("addons.setup")
    addons(spam="x = 1\n", setup="y = 2\n")
    assert app.plugins.reload("no spam").name == "spam"
    app.plugins.reload("setup")
    assert ran(app) == []
    assert app.layers == []


def test_a_plugin_that_does_not_load_again_goes_on_as_it_was(addons: Callable[..., Path]) -> None:
    folder = addons(weather=WEATHER, spam=SPAM)
    app = App()
    app.plugins.load_folder(folder)
    addons(weather=WEATHER + "\n1 / 0\n", spam=SPAM + "\ndef setup(app):\n    raise ValueError('no key')\n")
    with pytest.raises(ZeroDivisionError):
        app.plugins.reload("weather")
    with pytest.raises(ValueError, match="no key"):
        app.plugins.reload("no spam")
    assert ran(app) == ["spam", "rest of {0}"]
    addons(weather=WEATHER.format("mended"))
    app.plugins.reload("weather")
    assert ran(app) == ["spam", "rest of mended"]


def test_modules_below_a_package_are_imported_anew_too(addons: Callable[..., Path]) -> None:
    folder = addons() / "package"
    folder.mkdir()
    (folder / "__init__.py").write_text("from addons.package.inner import router\n")
    (folder / "inner.py").write_text(WEATHER.format("one"))
    app = App()
    app.plugins.load("addons.package")
    (folder / "inner.py").write_text(WEATHER.format("two"))
    app.plugins.reload("package")
    assert ran(app) == ["rest of two"]
    (folder / "inner.py").write_text("1 / 0")
    with pytest.raises(ZeroDivisionError):
        app.plugins.reload("package")
    assert ran(app) == ["rest of two"]


def test_plugins_come_and_go_while_the_app_runs(addons: Callable[..., Path]) -> None:
    addons(weather=WEATHER, spam=SPAM, setup=SETUP)
    app = App()
    _ = app.plugins

    async def scenario() -> list[list[str]]:
        seen: list[list[str]] = []

        async def look() -> None:
            seen.append([one.name for one in await app.dispatch(make("message:text"))])

        async with app:
            for name in ("weather", "spam", "setup"):
                app.plugins.load(f"addons.{name}")
                await look()
            addons(weather=WEATHER.format("two"))
            app.plugins.reload("weather")
            await look()
            app.plugins.unload("weather")
            app.plugins.unload("no spam")
            await look()
        return seen

    assert asyncio.run(scenario()) == [
        ["rest of {0}"],
        ["spam", "rest of {0}"],
        ["spam", "from setup", "rest of {0}"],
        ["spam", "from setup", "rest of two"],
        ["from setup"],
    ]


def test_a_running_app_wants_its_switches_read_before_it_loads_the_first_plugin(addons: Callable[..., Path]) -> None:
    addons(weather=WEATHER)
    app = App()

    async def scenario() -> None:
        async with app:
            with pytest.raises(RegistrationError, match=r"await app\.plugins\.restore\(\)"):
                app.plugins.load("addons.weather")
            await app.plugins.restore()
            app.plugins.load("addons.weather")

    asyncio.run(scenario())
    assert ran(app) == ["rest of {0}"]


def test_a_plugin_for_another_package_is_refused(addons: Callable[..., Path]) -> None:
    addons(weather=WEATHER.replace("tamis_telegram", "tamis_onebot").replace(":text", ""))
    with pytest.raises(RegistrationError, match="tamis_onebot"):
        App().plugins.load("addons.weather")
    app = tamis_onebot.App()
    app.plugins.load("addons.weather")
    kit = OneBotKit(app)
    assert [one.name for one in asyncio.run(kit.feed("message.group")).handlers] == ["rest of {0}"]


def test_priorities_of_plugins(addons: Callable[..., Path]) -> None:
    addons(
        late=WEATHER.format("late") + "\nfrom tamis.plugins import Plugin\n__plugin__ = Plugin(priority=5)\n",
        soon=WEATHER.format("soon"),
    )
    app = App()
    app.plugins.load("addons.late")
    app.plugins.load("addons.soon")
    assert ran(app) == ["rest of soon"]


def test_a_router_that_is_included_by_hand_is_left_where_it_is(addons: Callable[..., Path]) -> None:
    addons(weather=WEATHER)
    app, inner = App(), Router(name="inner")
    app.include(inner)
    from importlib import import_module

    inner.include(import_module("addons.weather").router)
    assert [one.name for one in app.plugins.load("addons.weather").handlers] == ["weather", "rest of {0}"]
    app.plugins.unload("weather")
    assert ran(app) == []


def test_explain_goes_on_behind_callbacks_that_say_nothing(addons: Callable[..., Path]) -> None:
    addons(spam=SPAM, weather=WEATHER)
    app = App()
    app.plugins.load("addons.spam")
    app.plugins.load("addons.weather")
    assert asyncio.run(app.explain(make("message:text"))).runs == ("spam", "rest of {0}")

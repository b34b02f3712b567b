"""Plugins that are not changed at all: the import hook, plugins that require each other, bots, hooks and settings."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from datetime import timedelta
from textwrap import dedent
from typing import TYPE_CHECKING, Any

import pydantic
import pytest

import tamis_nonebot
import tamis_nonebot.install
from tamis.errors import FlowError
from tamis_nonebot.adapters.onebot.v11 import ActionFailed, Adapter, Bot, Message, MessageSegment, NetworkError
from tamis_nonebot.env_files import settings_of
from tamis_nonebot.plugin_model import plugins
from tamis_nonebot.stored import LiveValues, pack, unpack
from tamis_onebot import App
from tamis_onebot.testing import Kit

from .helpers import only_here
from .talk import BOT, Said, raw

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    Write = Callable[..., None]


@pytest.fixture(autouse=True)
def _() -> Generator[None]:
    known = dict(plugins)
    with only_here():
        yield
    for name in plugins.keys() - known.keys():
        del plugins[name]
        sys.modules.pop(name, None)
    Bot.before_calls.clear()
    Bot.after_calls.clear()
    Adapter.bots.clear()
    tamis_nonebot.get_driver().has_settings = False


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    monkeypatch.syspath_prepend(str(tmp_path))

    def write(**files: str) -> None:
        for name, text in files.items():
            (tmp_path / f"{name}.py").write_text(dedent(text), encoding="utf-8")

    return write


class Sending(App):
    """An app that notes its calls, and answers with what it is told."""

    def __init__(self, answer: Any = None) -> None:
        super().__init__(me=BOT)
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self._answer = answer

    async def call(self, method: str, params: Any) -> Any:
        self.calls.append((method, dict(params)))
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


def say(app: App, *texts: str) -> None:
    async def talk() -> None:
        async with app:
            for number, text in enumerate(texts, 1):
                await app.handle(json.dumps(raw(Said(1, text, ()), number)))

    asyncio.run(talk())


# --- the hook ---


def test_a_plugin_runs_unchanged(write: Write) -> None:
    write(
        unchanged_echo="""
        from nonebot import on_command
        from nonebot.plugin.on import on_message
        from nonebot.adapters.onebot.v11 import Message, MessageEvent
        from nonebot.adapters.onebot.v11.message import MessageSegment
        from nonebot.internal.matcher import Matcher
        from nonebot.params import CommandArg

        echo = on_command("echo")

        @echo.handle()
        async def _(matcher: Matcher, event: MessageEvent, args: Message = CommandArg()):
            await matcher.finish(MessageSegment.at(event.user_id) + args)
    """
    )
    app = App(me=BOT)
    tamis_nonebot.load(app, "unchanged_echo")
    ran = asyncio.run(Kit(app).feed("message.private", message="/echo hello", user_id=5))
    assert [segment["type"] for segment in ran.calls[0].params["message"]] == ["at", "text"]


def in_a_process(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", dedent(code)], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_the_hook_refuses_where_nonebot_is_imported_already() -> None:
    said = in_a_process("""
        import sys, types
        sys.modules["nonebot"] = types.ModuleType("nonebot")
        import tamis_nonebot.install
    """)
    assert "NoneBot itself is imported already" in said
    assert "before anything that imports nonebot" in said


def test_what_is_not_served_is_not_found_and_says_why() -> None:
    for name in ("nonebot.adapters.telegram", "nonebot.bound"):
        with pytest.raises(ModuleNotFoundError, match="serves `nonebot` here, with OneBot V11 alone"):
            __import__(name)


def test_the_hook_needs_neither_nonebot_nor_pydantic() -> None:
    said = in_a_process("""
        import sys
        sys.modules["pydantic"] = None
        import tamis_nonebot.install
        import nonebot
        from nonebot.plugin import on_command, require
        print(nonebot.__name__, "aiohttp" in sys.modules)
    """)
    assert said == "tamis_nonebot False\n"


def test_onebot_12_is_there_by_name_and_nothing_is_of_it(write: Write) -> None:
    write(
        both_versions="""
        from nonebot import on_message
        from nonebot.adapters.onebot.v11 import Bot as V11
        from nonebot.adapters.onebot.v12 import Bot as V12, MessageEvent as V12Event

        every = on_message()

        @every.handle()
        async def _(bot: V12, event: V12Event):
            await every.finish("12")

        @every.handle()
        async def _(bot: V11):
            await every.finish("11")
    """
    )
    app = Sending()
    tamis_nonebot.load(app, "both_versions")
    say(app, "x")
    assert [params["message"] for _, params in app.calls] == ["11"]


# --- plugins that ask for plugins ---

LIBRARY = """
    from nonebot import get_driver
    from nonebot.plugin import PluginMetadata, get_plugin_by_module_name
    import sys

    __plugin_meta__ = PluginMetadata("library", "", "", supported_adapters={"~onebot.v11"})
    started = []

    @get_driver().on_startup
    async def start():
        started.append(1)

    def caller():
        return get_plugin_by_module_name(sys._getframe(1).f_globals["__name__"]).name
"""
USER = """
    from nonebot import on_command, require
    library = require("a_library")
    from nonebot.plugin import PluginMetadata, inherit_supported_adapters

    __plugin_meta__ = PluginMetadata("user", "", "", supported_adapters=inherit_supported_adapters("a_library"))
    name = library.caller()
    hi = on_command("hi")

    @hi.handle()
    async def _():
        await hi.finish(f"{name} {len(library.started)}")
"""


def test_what_a_plugin_requires_is_loaded_with_it_in_each_app(write: Write) -> None:
    write(a_library=LIBRARY, a_user=USER)
    first, second = Sending(), Sending()
    for app in (first, second):
        tamis_nonebot.load(app, "a_user")
        say(app, "/hi")
    assert [params["message"] for app in (first, second) for _, params in app.calls] == ["a_user 1", "a_user 2"]
    loaded = {plugin.name for plugin in tamis_nonebot.get_loaded_plugins()}
    assert {"a_library", "a_user"} <= loaded
    assert tamis_nonebot.get_plugin("a_user").metadata.supported_adapters == {"nonebot.adapters.onebot.v11"}  # type: ignore[union-attr]
    assert {matcher.plugin_name for matcher in tamis_nonebot.get_plugin("a_user").matcher} == {"a_user"}  # type: ignore[union-attr]


def test_a_plugin_that_cannot_be_had_is_named_with_who_asks() -> None:
    with pytest.raises(RuntimeError, match=r"plugin 'no_such_plugin', which .*test_unchanged requires, cannot be load"):
        tamis_nonebot.require("no_such_plugin")


# --- bots and calls ---


def test_a_bot_connects_with_its_first_event_and_disconnects_with_the_app(write: Write) -> None:
    write(
        watching_bots="""
        from nonebot import get_bot, get_bots, get_driver, on_message
        seen = []
        driver = get_driver()

        @driver.on_bot_connect
        async def _(bot):
            seen.append(f"connected {bot.self_id} {bot.adapter.get_name()}")

        @driver.on_bot_disconnect
        def _(bot):
            seen.append("disconnected")

        every = on_message()

        @every.handle()
        async def _():
            seen.append(get_bot() is get_bots()["10000"])
            await get_bot().send_group_msg(group_id=7, message="x")
    """
    )
    app = Sending()
    tamis_nonebot.load(app, "watching_bots")
    with pytest.raises(ValueError, match="no bots"):
        tamis_nonebot.get_bot()
    say(app, "x", "y")
    assert sys.modules["watching_bots"].seen == ["connected 10000 OneBot V11", True, True, "disconnected"]
    assert app.calls == [("send_group_msg", {"group_id": 7, "message": "x"})] * 2
    assert tamis_nonebot.get_bots() == {}


def test_the_same_account_in_two_apps_connects_in_each(write: Write) -> None:
    write(
        counting_bots="""
        from nonebot import get_driver
        seen = []

        @get_driver().on_bot_connect
        async def _(bot):
            seen.append("connected")

        @get_driver().on_bot_disconnect
        async def _(bot):
            seen.append("gone")
    """
    )
    apps = [Sending(), Sending()]

    async def talk() -> None:
        for app in apps:
            tamis_nonebot.load(app, "counting_bots")
            await app.start()
            await app.handle(json.dumps(raw(Said(1, "x", ()), 1)))
        for app in apps:
            await app.stop()

    asyncio.run(talk())
    assert sys.modules["counting_bots"].seen == ["connected", "connected", "gone", "gone"]
    assert tamis_nonebot.get_bots() == {}


class RefusedError(Exception):
    retcode = 1200
    wording = "no such group"


@pytest.mark.parametrize(
    ("error", "caught"), [(RefusedError(), ActionFailed), (TimeoutError("late"), NetworkError)], ids=["no", "late"]
)
def test_failures_of_a_client_are_nonebot_s(write: Write, error: Exception, caught: type[Exception]) -> None:
    write(
        asking="""
        from nonebot import on_message
        from nonebot.adapters.onebot.v11 import Bot
        from nonebot.exception import AdapterException
        seen = []

        @Bot.on_called_api
        async def _(bot, exception, api, data, result):
            seen.append((api, exception))

        every = on_message()

        @every.handle()
        async def _(bot: Bot):
            for ask in (bot.set_group_ban(group_id=1), every.send("x")):
                try:
                    await ask
                except AdapterException as failure:
                    seen.append(failure)
    """
    )
    app = Sending(error)
    tamis_nonebot.load(app, "asking")
    say(app, "x")
    (api, first), second, (send, third), fourth = sys.modules["asking"].seen
    assert (api, send) == ("set_group_ban", "send_msg")
    assert all(isinstance(each, caught) for each in (first, second, third, fourth))
    assert first.__cause__ is error
    if isinstance(first, ActionFailed):
        assert first.info == {"status": "failed", "retcode": 1200, "wording": "no such group"}


# --- settings and states ---


def test_settings_come_from_env_files_and_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_text("ENVIRONMENT=dev\nNAME=base # a remark\nexport Other='a b'\n", encoding="utf-8")
    (tmp_path / ".env.dev").write_text(
        '# a remark\nSUPERUSERS=["1", "2"]\nname="dev"\nAPI__KEY=5\nlong="a\nb"\nSHOWN=1\n', encoding="utf-8"
    )
    monkeypatch.setenv("PORT", "9")
    monkeypatch.setenv("SHOWN", "2")
    monkeypatch.setenv("NOBODY_ASKS", "1")
    assert settings_of(tmp_path, ["port"]) == {
        "environment": "dev", "name": "dev", "other": "a b", "superusers": ["1", "2"], "api": {"key": 5},
        "long": "a\nb", "port": 9, "shown": 2,
    }  # fmt: skip
    monkeypatch.chdir(tmp_path)
    tamis_nonebot.init(Name="given")
    config = tamis_nonebot.get_driver().config
    assert (config.name, config.superusers, config.port) == ("given", {"1", "2"}, 9)
    assert config.dict() == config.model_dump()


def test_what_is_no_data_is_kept_in_memory_until_the_process_ends() -> None:
    live: list[Any] = []
    thing = object()
    packed = pack({"a": [thing, {1}], "b": (timedelta(1), 2**70)}, live)
    store = LiveValues(timedelta(minutes=1))
    store.keep("s", live)
    assert unpack(packed, lambda raw: raw, lambda place: store.get("s", place)) == {
        "a": [thing, {1}], "b": (timedelta(1), 2**70),
    }  # fmt: skip
    store.keep("s", [])
    assert len(store) == 0
    with pytest.raises(FlowError, match="lost when the process ended"):
        unpack(packed, lambda raw: raw, lambda place: store.get("s", place))


def test_messages_and_segments_are_fields_of_models() -> None:
    class Saved(pydantic.BaseModel):
        message: Message
        segment: MessageSegment

    saved = Saved.model_validate({"message": "hi", "segment": {"type": "face", "data": {"id": 1}}})
    assert saved.message == Message("hi")
    assert saved.segment == MessageSegment("face", {"id": 1})
    for wrong in ({"message": 5, "segment": MessageSegment.text("x")}, {"message": "x", "segment": "x"}):
        with pytest.raises(pydantic.ValidationError):
            Saved.model_validate(wrong)

"""Plugins and handlers are switched on and off, everywhere and in single chats."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

import tamis_onebot
import tamis_onebot.testing as onebot
from tamis.errors import RegistrationError, StoreUnavailableError
from tamis_telegram import App, Event, Router
from tamis_telegram.testing import Feed, Kit, make

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HERE, THERE = -5, -6
WEATHER = """
from tamis_telegram import Event, Router

log = []
router = Router(name="weather", mode="all")


@router.outer
async def around(event: Event, next) -> None:
    log.append("around")
    await next(event)


@router.on("message", name="first")
async def first(event: Event) -> None: ...


@router.on("message", name="second", enabled=False)
async def second(event: Event) -> None: ...
"""


async def nothing(event: Event) -> None: ...


@pytest.fixture
def app(addons: Callable[..., Path]) -> App:
    addons(weather=WEATHER)
    app = App(mode="all")
    app.plugins.load("addons.weather")
    app.on("message", name="own")(nothing)
    return app


async def runs(app: Any, chat: int = HERE) -> list[str]:
    """The names of the handlers that a message in a chat is for."""
    message = make("message:text", chat={"id": chat, "type": "supergroup", "title": "A"})
    return [one.name for one in await app.dispatch(message)]


async def both(app: Any) -> list[list[str]]:
    return [await runs(app, HERE), await runs(app, THERE)]


ALL = ["first", "own"]


def test_a_handler_is_switched_everywhere_and_back(app: App) -> None:
    async def scenario() -> None:
        assert await both(app) == [ALL, ALL]
        await app.plugins.disable("first")
        assert await both(app) == [["own"], ["own"]]
        assert app.plugins.is_on("first") is False
        await app.plugins.enable("first")
        await app.plugins.enable("second")
        assert await both(app) == [["first", "second", "own"]] * 2
        await app.plugins.switch("first", None)
        await app.plugins.switch("second", None)  # as it was registered: off
        assert await both(app) == [ALL, ALL]

    asyncio.run(scenario())


def test_a_handler_is_switched_in_one_chat(app: App) -> None:
    async def scenario() -> None:
        await app.plugins.disable("first", chat=HERE)
        assert await both(app) == [["own"], ALL]
        assert [app.plugins.is_on("first", chat=chat) for chat in (HERE, THERE, None)] == [False, True, True]
        await app.plugins.enable("second", chat=HERE)  # which is off everywhere else
        assert await both(app) == [["second", "own"], ALL]
        await app.plugins.disable("first")
        await app.plugins.enable("first", chat=THERE)  # what is set for a chat goes before what is set everywhere
        assert await both(app) == [["second", "own"], ALL]
        for chat in (HERE, THERE, None):
            await app.plugins.switch("first", None, chat=chat)
            await app.plugins.switch("second", None, chat=chat)
        assert await both(app) == [ALL, ALL]

    asyncio.run(scenario())


def test_a_plugin_is_switched_with_what_stands_around_its_handlers(app: App) -> None:
    from sys import modules

    async def scenario() -> None:
        log = modules["addons.weather"].log
        await app.plugins.disable("weather")
        assert await both(app) == [["own"], ["own"]]
        assert log == []
        await app.plugins.enable("weather", chat=HERE)
        assert await both(app) == [ALL, ["own"]]
        assert log == ["around"]
        await app.plugins.enable("weather")
        await app.plugins.disable("weather", chat=HERE)
        assert await both(app) == [["own"], ALL]

    asyncio.run(scenario())


def test_a_handler_runs_where_its_plugin_is_on_and_itself(app: App) -> None:
    async def scenario() -> None:
        plugin = app.plugins["test_switches"]  # its handlers are in the router of the app
        for of_plugin, of_handler, wanted in ((False, True, []), (True, False, []), (True, True, ["own"])):
            await app.plugins.switch(plugin, of_plugin, chat=HERE)
            await app.plugins.switch(app.registry["own"], of_handler, chat=HERE)
            assert [one for one in await runs(app) if one == "own"] == wanted
            assert "own" in await runs(app, THERE)
        await app.plugins.disable(plugin)
        await app.plugins.switch(plugin, None, chat=HERE)
        assert [one for one in await both(app) if "own" in one] == []

    asyncio.run(scenario())


def test_of_a_plugin_and_a_handler_of_one_name_a_string_is_the_plugin(app: App) -> None:
    async def scenario() -> None:
        app.on("message", name="weather")(nothing)
        await app.plugins.disable("weather")
        assert await runs(app) == ["own", "weather"]
        await app.plugins.disable(app.registry["weather"])
        assert await runs(app) == ["own"]

    asyncio.run(scenario())


def test_what_is_not_there_cannot_be_switched(app: App) -> None:
    with pytest.raises(KeyError, match="no handler has the id 'frist'; did you mean 'first'"):
        asyncio.run(app.plugins.disable("frist"))


def test_what_was_set_can_be_told_from_what_is_so_anyway(app: App) -> None:
    async def scenario() -> None:
        assert (app.plugins.said_of("first"), app.plugins.said_of("first", chat=HERE)) == (None, None)
        await app.plugins.enable("first", chat=HERE)
        assert (app.plugins.said_of("first"), app.plugins.said_of("first", chat=HERE)) == (None, True)

    asyncio.run(scenario())


def test_only_a_handler_that_differs_in_some_chat_pays_for_it(app: App) -> None:
    async def scenario() -> None:
        plain = {one.name: one.guards for one in app.registry}
        await app.plugins.disable("second")
        await app.plugins.enable("first", chat=HERE)  # which it is anyway
        assert {one.name: one.guards for one in app.registry} == plain
        await app.plugins.disable("first", chat=HERE)
        changed = [one.name for one in app.registry if one.guards != plain[one.name]]
        assert changed == ["first"]
        tree = app.tree
        await app.plugins.disable("first", chat=THERE)  # a further chat is looked up: nothing is compiled anew
        assert app.tree is tree
        assert await both(app) == [["own"], ["own"]]
        await app.plugins.switch("first", None, chat=HERE)
        await app.plugins.switch("first", None, chat=THERE)
        assert {one.name: one.guards for one in app.registry} == plain

    asyncio.run(scenario())


def test_explain_says_what_is_switched_off(app: App) -> None:
    async def scenario() -> None:
        message = make("message:text", chat={"id": HERE, "type": "supergroup", "title": "A"})
        await app.plugins.disable("first", chat=HERE)
        assert (await app.explain(message)).why("first") == "no: switched on in this chat is false"
        await app.plugins.disable("first")
        await app.plugins.switch("first", None, chat=HERE)
        assert (await app.explain(message)).why("first") == "no: it is switched off"

    asyncio.run(scenario())


def test_an_event_without_a_chat_goes_by_its_user_and_one_without_both_by_what_holds_everywhere() -> None:
    app: Any = App(mode="all")
    app(nothing)

    async def scenario() -> None:
        inline, poll = make("inline_query", from_={"id": 7}), make("poll")
        assert [app.plugins.chat_of(one) for one in (inline, poll)] == ["user:7", None]
        await app.plugins.disable(app.handlers[0], chat="user:7")
        assert [len(await app.dispatch(one)) for one in (inline, poll)] == [0, 1]

    asyncio.run(scenario())


def test_private_chats_of_a_service_that_has_no_ids_for_them() -> None:
    app = tamis_onebot.App()

    @app.on("message", name="own")
    async def own(event: tamis_onebot.Event) -> None: ...

    async def scenario() -> None:
        ann = onebot.make("message.private", user_id=7)
        group = onebot.make("message.group", user_id=7, group_id=5)
        assert [app.plugins.chat_of(one) for one in (ann, group)] == ["user:7", "5"]
        await app.plugins.disable("own", chat="user:7")
        assert [len(await app.dispatch(one)) for one in (ann, group)] == [0, 1]

    asyncio.run(scenario())


def test_switches_hold_for_what_is_loaded_anew(app: App) -> None:
    async def scenario() -> None:
        await app.plugins.disable("first", chat=HERE)
        await app.plugins.disable("weather", chat=THERE)
        app.plugins.reload("weather")
        assert await both(app) == [["own"], ["own"]]
        app.plugins.unload("weather")
        app.plugins.load("addons.weather")
        assert await both(app) == [["own"], ["own"]]
        assert await runs(app, -7) == ["own", "first"]

    asyncio.run(scenario())


class Broken:
    """A store that does not answer."""

    @property
    def switches(self) -> Broken:
        return self

    async def all(self, *, bot: str = "") -> dict[tuple[str, str], bool]:
        return {}

    async def revision(self) -> int:
        return 0

    async def set(self, handler: str, enabled: bool | None, chat: str = "", *, bot: str = "") -> None:
        raise StoreUnavailableError("a store", "refused")


def test_what_cannot_be_remembered_is_not_switched(app: Any) -> None:
    async def scenario() -> None:
        await app.plugins.restore()
        app.sessions = Broken()
        with pytest.raises(StoreUnavailableError):
            await app.plugins.disable("first")
        assert app.plugins.is_on("first")
        assert await runs(app) == ALL

    asyncio.run(scenario())


def test_conversations_of_a_plugin_rest_while_it_is_off_in_their_chat() -> None:
    app = App()
    log: list[str] = []

    with app.registry.owner("quiz"):
        steps = app.on("message:text").command("quiz", name="quiz").steps()

        @steps.got("answer", "How many?")
        async def asked(event: Event, answer: str) -> None:
            log.append(answer)

    @app.on("message:text", name="rest", priority=9)
    async def rest(event: Event) -> None:
        log.append("rest")

    async def scenario() -> None:
        kit = Kit(app, conversation=Feed(user=7, chat=HERE))
        await kit.feed("message:text", text="/quiz")
        await app.plugins.disable("quiz", chat=HERE)
        await kit.feed("message:text", text="three")
        await app.plugins.enable("quiz", chat=HERE)
        await kit.feed("message:text", text="four")
        assert log == ["rest", "four"]

    asyncio.run(scenario())


def test_a_switched_router_inside_another_keeps_the_guards_it_was_included_with(app: App) -> None:
    async def scenario() -> None:
        outer = Router(name="outer", mode="all")
        [include] = app.includes
        app.remove(include.router)
        outer.on("message:photo").include(include.router)
        app.include(outer)
        await app.plugins.disable("weather", chat=HERE)
        assert await runs(app, THERE) == ["own"]
        await app.plugins.enable("weather", chat=HERE)
        assert [one.text for one in outer.includes[0].guards] == ["match('message:photo')"]

    asyncio.run(scenario())


def test_a_panel_cannot_switch_itself_off_wherever_it_was_installed(addons: Any) -> None:
    addons(staff="from tamis.plugins import panel\n\ndef setup(app):\n    panel.install(app, admins={7})\n")
    app = App()
    app.plugins.load("addons.staff")

    async def main() -> None:
        for plugin in list(app.plugins):
            await app.plugins.disable(plugin)
        for handler in app.registry:
            with pytest.raises(RegistrationError, match=r"is not switched: it is no plugin's"):
                await app.plugins.disable(handler)
        ran = await Kit(app).feed("message:text", text="/setting", from_={"id": 7})
        assert [call.method for call in ran.calls] == ["sendMessage"]
        app.plugins.reload("addons.staff")
        assert len(app.registry) == 4
        app.plugins.unload("addons.staff")
        assert len(app.registry) == 0

    asyncio.run(main())

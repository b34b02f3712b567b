"""The panel as a command that answers with text: the same for services without keyboards."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

import tamis_telegram
from tamis.plugins import panel
from tamis_onebot import App, Event, match
from tamis_onebot.testing import Feed, Kit
from tamis_telegram.testing import Kit as TelegramKit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ADMIN, OTHER, GROUP = 7, 8, 5
WEATHER = '''"""Tells the weather."""
from tamis_onebot import Event, Router

router = Router(name="weather")


@router.on("message.group").command("weather", name="city", description="The weather of a city")
async def city(event: Event) -> None:
    await event.reply("sunny")
'''
HELP = """\
/plugins NAME: a plugin or a handler
/plugins on|off|reset NAME [here]: switch it, everywhere or in this chat
/plugins reload NAME
/plugins manage NAME
/plugins 2: the second page"""


@pytest.fixture
def app(addons: Callable[..., Path]) -> App:
    addons(weather=WEATHER)
    app = App()
    app.plugins.load("addons.weather")
    panel.install(app, admins={ADMIN})
    return app


def say(app: App, *texts: str, user: int = ADMIN, query: Any = "message.group") -> list[str]:
    """Writes messages, and returns what the bot said."""

    async def scenario() -> list[str]:
        kit = Kit(app, conversation=Feed(user=user, chat=GROUP))
        for text in texts:
            await kit.feed(query, message=text)
        assert {one.method for one in kit.calls} <= {"send_msg"}
        return [one.params["message"] for one in kit.calls]

    return asyncio.run(scenario())


def test_it_lists_plugins_and_says_what_can_be_asked(app: App) -> None:
    assert say(app, "/plugins") == [f"Plugins: 1\n✅ weather (priority 0): Tells the weather\n\n{HELP}"]
    assert say(app, "/plugins help", "/plugins 3") == [
        HELP, "Plugins: 1\n✅ weather (priority 0): Tells the weather",
    ]  # fmt: skip


def test_it_shows_a_plugin_and_a_handler(app: App) -> None:
    shown = (
        "✅ weather\nTells the weather\neverywhere: on\n\n✅ city, priority 0\n"
        "   for match('message.group') & command('weather')\n   The weather of a city"
    )
    assert say(app, "/plugins weather", "/plugins show addons.weather") == [shown, shown]
    assert say(app, "/plugins city")[0].startswith("✅ city, priority 0")


def test_it_switches_here_and_everywhere(app: App) -> None:
    assert say(app, "/weather", "/plugins off weather here", "/weather", "/plugins weather") == [
        "sunny", "weather is off here",
        "❌ weather\nTells the weather\neverywhere: on, here: off\n\n✅ city, priority 0\n"
        "   for match('message.group') & command('weather')\n   The weather of a city",
    ]  # fmt: skip
    assert say(app, "/plugins reset weather here", "/weather") == ["weather is on here", "sunny"]
    assert say(app, "/plugins off city", "/weather", "/plugins on city", "/weather") == [
        "city is off everywhere", "city is on everywhere", "sunny",
    ]  # fmt: skip


def test_a_private_chat_is_a_chat_too(app: App) -> None:
    assert say(app, "/plugins off weather here", query="message.private") == ["weather is off here"]
    assert app.plugins.said_of("weather", chat=f"user:{ADMIN}") is False


def test_it_reloads_and_manages(app: App, addons: Callable[..., Path]) -> None:
    opened: list[Any] = []

    @app.on("message", name="own", on_manage=opened.append)
    async def own(event: Event) -> None: ...

    addons(weather=WEATHER.replace("sunny", "it rains"))
    assert say(app, "/plugins reload weather", "/weather", "/plugins manage own", "/plugins reload city") == [
        "weather is reloaded", "it rains", "own: done", "city is no module that could be imported anew",
    ]  # fmt: skip
    assert opened == [own]
    say(app, "/plugins")
    assert opened == [own, own]


def test_mistakes_are_answered(app: App) -> None:
    assert say(app, "/plugins wether", "/plugins off", "/plugins on one two three", '/plugins "off') == [
        "there is no plugin 'wether'; did you mean 'weather'?",
        "there is no plugin 'off'; there are weather",
        HELP,
        "plugins: No closing quotation",
    ]


def test_others_are_refused(app: App) -> None:
    assert say(app, "/plugins off weather", user=OTHER) == ["Only admins may use this."]
    assert app.plugins.is_on("weather")


def test_admins_may_be_a_guard() -> None:
    app = App()
    panel.install(app, admins=match("message.group:sender:admin") | match("message.group:sender:owner"), command="p")

    async def scenario(role: str) -> list[str]:
        ran = await Kit(app).feed("message.group", message="/p help", sender={"role": role})
        return [one.params["message"].partition(" ")[0] for one in ran.calls]

    assert [asyncio.run(scenario(role)) for role in ("admin", "member")] == [["/p"], ["Only"]]


def test_it_answers_as_it_is_told_in_any_service() -> None:
    app = tamis_telegram.App()
    said: list[str] = []
    panel.install(app, admins={ADMIN}, style="text", reply=lambda event, text: said.append(text))
    kit = TelegramKit(app)
    ran = asyncio.run(kit.feed("message:text", text="/plugins", from_={"id": ADMIN}))
    assert ran.calls == ()
    assert said == [f"Plugins: 0\n\n{HELP}"]

"""The panel in Telegram (OC-16, OC-17): a keyboard that lists, shows and switches plugins, for admins only."""

from __future__ import annotations

import asyncio
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import RegistrationError
from tamis.plugins import panel
from tamis.plugins.on_callback import on_callback
from tamis_telegram import App, Event, Handler, chat_type, guard, match
from tamis_telegram.testing import Feed, Kit

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

ADMIN, OTHER = 7, 8
GROUP: dict[str, Any] = {"id": -5, "type": "supergroup", "title": "Friends"}
WEATHER = '''"""Tells the weather."""
from tamis.plugins import Plugin
from tamis_telegram import Event, Router

__plugin__ = Plugin(name="weather", version="1.2", usage="/weather CITY", homepage="https://weather.example")
router = Router(name="weather")


@router.on("message:text").command("weather", name="city", description="The weather of a city", priority=-1)
async def city(event: Event) -> None: ...


@router.on("message:photo", name="sky")
async def sky(event: Event) -> None: ...
'''


class Chat:
    """Somebody in a group where the panel is used, and what the bot did there."""

    def __init__(self, app: App, user: int = ADMIN) -> None:
        self.kit = Kit(app, conversation=Feed(user=user, chat=GROUP["id"]))
        self.kit.answer("sendMessage", {"message_id": 90})
        self.calls: list[Any] = []

    async def write(self, text: str, **fields: Any) -> list[str]:
        """Writes a message; the methods that were called."""
        ran = await self.kit.feed("message:text", text=text, chat=GROUP, **fields)
        return self._saw(ran)

    async def press(self, button: str) -> list[str]:
        """Presses the first button with that in its text."""
        keyboard = [one for row in self.keyboard for one in row]
        data = next(one["callback_data"] for one in keyboard if button in one["text"])
        return await self.send(data)

    async def send(self, data: str) -> list[str]:
        ran = await self.kit.feed(
            "callback_query:data", data=data, message={"message_id": 90, "chat": GROUP, "date": 1}
        )
        return self._saw(ran)

    def _saw(self, ran: Any) -> list[str]:
        self.calls = [*ran.calls]
        shown = [one for one in ran.calls if "reply_markup" in one.params]
        if shown:
            self.page = shown[-1].params
            json.dumps(self.page)
        return [one.method for one in ran.calls]

    @property
    def keyboard(self) -> list[list[dict[str, str]]]:
        return self.page["reply_markup"]["inline_keyboard"]

    @property
    def buttons(self) -> list[str]:
        return [one["text"] for row in self.keyboard for one in row]

    @property
    def lines(self) -> list[str]:
        return str(self.page["text"]).splitlines()

    @property
    def notice(self) -> str:
        return next(str(one.params.get("text", "")) for one in self.calls if one.method == "answerCallbackQuery")


@pytest.fixture
def app(addons: Callable[..., Path]) -> App:
    addons(weather=WEATHER)
    app = App(username="shop_bot")
    app.plugins.load("addons.weather")
    panel.install(app, admins={ADMIN}, refusal=0.0)
    return app


def run(scenario: Coroutine[Any, Any, None]) -> None:
    asyncio.run(scenario)


def own(app: App, count: int) -> None:
    async def body(event: Event) -> None: ...

    for number in range(count):
        with app.registry.owner(f"plugin {number}"):
            app.on("message:photo", name=f"handler {number}")(body)


def test_it_lists_plugins_with_state_priority_and_description(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        own(app, 1)
        assert await chat.write("/setting") == ["sendMessage"]
        assert chat.page["chat_id"] == GROUP["id"]
        assert chat.lines == [
            "Plugins: 2", "✅ weather (priority -1, 0): Tells the weather", "✅ plugin 0 (priority 0)",
        ]  # fmt: skip
        assert chat.buttons == ["✅ weather", "✅ plugin 0"]

    run(scenario())


def test_a_plugin_s_page_shows_it_with_its_handlers_and_their_guards(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        await chat.write("/setting@shop_bot")
        assert await chat.press("weather") == ["editMessageText", "answerCallbackQuery"]
        assert (chat.page["chat_id"], chat.page["message_id"]) == (GROUP["id"], 90)
        assert chat.lines == [
            "✅ weather 1.2", "Tells the weather", "usage: /weather CITY", "https://weather.example", "everywhere: on",
            "", "✅ city, priority -1", "   for match('message:text') & command('weather')", "   The weather of a city",
            "", "✅ sky, priority 0", "   for match('message:photo')",
        ]  # fmt: skip
        assert chat.buttons == [
            "Switch off everywhere", "Switch off here", "✅ city", "✅ sky", "Reload", "« Plugins",
        ]  # fmt: skip
        await chat.press("« Plugins")
        assert chat.lines[0] == "Plugins: 1"

    run(scenario())


def test_plugins_and_handlers_are_switched_here_and_everywhere(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        await chat.write("/setting")
        await chat.press("weather")
        assert await chat.press("off here") == ["editMessageText", "answerCallbackQuery"]
        assert chat.notice == "weather is off here"
        assert chat.lines[0] == "❌ weather 1.2"
        assert "everywhere: on, here: off" in chat.lines
        assert await chat.write("/weather") == []
        assert not app.plugins.is_on("weather", chat=GROUP["id"])
        await chat.press("Here as everywhere")
        assert app.plugins.said_of("weather", chat=GROUP["id"]) is None
        await chat.press("city")
        await chat.press("off everywhere")
        assert (chat.notice, chat.lines[0]) == ("city is off everywhere", "❌ city, priority -1")
        assert not app.registry["city"].enabled
        await chat.press("on here")
        assert "everywhere: off, here: on" in chat.lines
        await chat.press("« Back")
        await chat.press("off everywhere")
        await chat.press("city")
        assert chat.lines[-1] == "weather is off, and this with it"

    run(scenario())


def test_pressing_one_button_twice_does_the_same_thing_once(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        await chat.write("/setting")
        await chat.press("weather")
        data = next(one["callback_data"] for row in chat.keyboard for one in row if one["text"] == "Switch off here")
        for _ in range(2):
            await chat.send(data)
            assert chat.notice == "weather is off here"

    run(scenario())


def test_a_page_that_is_the_same_as_before_is_no_error(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        await chat.write("/setting")
        await chat.press("weather")
        chat.kit.answer("editMessageText", RuntimeError("Bad Request: message is not modified: specified new …"))
        assert await chat.send("tamis:list::") == ["editMessageText", "answerCallbackQuery"]
        chat.kit.answer("editMessageText", RuntimeError("Bad Request: message to edit not found"))
        with pytest.raises(RuntimeError, match="not found"):
            await chat.send("tamis:list::")
        assert [one.method for one in chat.kit.calls[-2:]] == ["editMessageText", "answerCallbackQuery"]

    run(scenario())


def test_oc_16_others_are_refused_and_the_refusal_is_deleted(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app, OTHER)
        assert (await chat.write("/setting"))[0] == "sendMessage"
        assert chat.calls[0].params["text"] == "Only admins may use this."
        assert chat.calls[0].params["reply_parameters"]["message_id"] == 1
        while len(chat.kit.calls) < 2:
            await asyncio.sleep(0)
        assert (chat.kit.calls[1].method, chat.kit.calls[1].params) == (
            "deleteMessage", {"chat_id": GROUP["id"], "message_id": 90},
        )  # fmt: skip
        admin = Chat(app)
        await admin.write("/setting")
        chat.page = admin.page
        assert await chat.press("weather") == ["answerCallbackQuery"]
        assert chat.calls[0].params["show_alert"] is True
        assert chat.notice == "Only admins may use this."

    run(scenario())


def test_oc_16_a_refusal_stands_for_ten_seconds_and_is_left_when_the_app_stops(addons: Any) -> None:
    app = App()
    panel.install(app, admins={ADMIN})

    async def scenario() -> None:
        async with app:
            chat = Chat(app, OTHER)
            await chat.write("/setting")
            [task] = [one for one in asyncio.all_tasks() if "_delete" in repr(one.get_coro())]
        assert task.cancelling()

    run(scenario())
    import inspect

    assert inspect.signature(panel.install).parameters["refusal"].default == 10.0


def test_oc_16_admins_may_be_a_guard() -> None:
    app, asked = App(), []

    @guard
    async def is_staff(event: Event) -> bool:
        asked.append(event.kind)
        return event.from_ is not None and event.from_.id == ADMIN

    panel.install(app, admins=is_staff & ~chat_type("private"), command="addons", refusal=0.0)

    async def scenario() -> None:
        chat = Chat(app)
        assert await chat.write("/addons") == ["sendMessage"]
        assert chat.lines == ["Plugins: 0"]
        other = Chat(app, OTHER)
        await other.write("/addons")
        assert other.calls[0].params["text"] == "Only admins may use this."
        assert asked == ["message", "message"]

    run(scenario())


def test_oc_18_the_sample_s_hook_written_so_that_it_runs(app: App) -> None:
    """What it means: a button of its own, whose handler edits the message."""
    opened: list[Any] = []

    def home(spam: Any) -> None:
        router: Any = spam.handler.router

        @router.callback_data(f"/api/addons/home?name={spam.name}").filter(is_admin, stop=True)
        async def page(event: Any) -> None:
            await event.bot.call("answerCallbackQuery", {"callback_query_id": event.callback_query.id})
            await event.bot.call(
                "editMessageText", {"text": f"{spam.name} {'✅' if spam.enable else '❌'} {spam.rank}"}
            )

        opened.append(page)

    @guard
    def is_admin(event: Event) -> bool:
        return event.from_ is not None and event.from_.id == ADMIN

    @on_callback(name="spam", description="Refuses links", rank=-1, filters=match("message:text"), hook=home)
    async def spam(bot: App, event: Event) -> bool:
        return True

    on_callback.install(app, spam)

    async def scenario() -> None:
        chat, data = Chat(app), "/api/addons/home?name=spam"
        assert await chat.send(data) == []
        before = len(app.registry)
        for _ in range(3):
            await chat.write("/setting")
        await chat.write("hello")
        assert len(opened) == 3
        assert len(app.registry) == before + 1
        assert await chat.send(data) == ["answerCallbackQuery", "editMessageText"]
        assert chat.calls[1].params["text"] == "spam ✅ -1"
        assert await Chat(app, OTHER).send(data) == []
        assert isinstance(opened[-1], Handler)

    run(scenario())


def test_oc_16_the_page_of_a_callback_shows_its_description_and_runs_its_hook(app: App) -> None:
    seen: list[Any] = []

    @on_callback(name="spam", description="Refuses links", filters=match("message:text"), hook=seen.append)
    async def spam(bot: App, event: Event) -> bool:
        return True

    on_callback.install(app, spam)

    async def scenario() -> None:
        chat = Chat(app)
        await chat.write("/setting")
        assert seen == [spam]
        await chat.press("test_panel")
        assert "   Refuses links" in chat.lines
        await chat.press("spam")
        await chat.press("Manage")
        assert (seen, chat.notice) == ([spam, spam], "spam: done")

    run(scenario())


def test_oc_17_opening_it_twice_answers_a_press_once(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        before = len(app.registry)
        for _ in range(3):
            assert await chat.write("/setting") == ["sendMessage"]
        assert len(app.registry) == before
        assert await chat.press("weather") == ["editMessageText", "answerCallbackQuery"]

    run(scenario())


def test_many_plugins_are_shown_on_pages(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        own(app, 20)
        await chat.write("/setting")
        assert chat.buttons[-1] == "› 2 of 3"
        assert len(chat.buttons) == 9
        await chat.press("› 2 of 3")
        assert chat.buttons[-2:] == ["‹ 1 of 3", "› 3 of 3"]
        await chat.press("› 3 of 3")
        assert chat.buttons == [*(f"✅ plugin {number}" for number in range(15, 20)), "‹ 2 of 3"]

    run(scenario())


def test_what_a_button_carries_is_never_longer_than_telegram_allows(app: App) -> None:
    async def body(event: Event) -> None: ...

    with app.registry.owner("plugin with a name as long as a novel " * 9):
        for number in range(30):
            app.on("message", name=f"{number} " + "ä" * 300, on_manage=print)(body)

    async def scenario() -> None:
        chat = Chat(app)
        await chat.write("/setting")
        for press in ("novel", "ä", "« Back", "› 2 of 4", "« Plugins"):
            sizes = [len(one["callback_data"].encode()) for row in chat.keyboard for one in row]
            assert max(sizes) <= 64
            assert len(chat.page["text"]) <= 4096
            await chat.press(press)

    run(scenario())


def test_a_plugin_is_reloaded_and_one_that_does_not_load_says_why(
    app: App, addons: Callable[..., Path], caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        await chat.write("/setting")
        await chat.press("weather")
        addons(weather=WEATHER.replace("1.2", "1.3"))
        await chat.press("Reload")
        assert (chat.notice, chat.lines[0]) == ("weather is reloaded", "✅ weather 1.3")
        addons(weather="1 / 0\n")
        await chat.press("Reload")
        assert chat.notice == "weather is not reloaded, the former one goes on: ZeroDivisionError: division by zero"
        assert chat.lines[0] == "✅ weather 1.3"

    run(scenario())
    assert "plugin addons.weather is not reloaded" in caplog.text


def test_a_button_of_what_is_gone_shows_the_list(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        await chat.write("/setting")
        app.plugins.unload("weather")
        await chat.press("weather")
        assert (chat.notice, chat.lines) == ("It is not there any more", ["Plugins: 0"])
        assert await chat.send("tamis:odd") == ["editMessageText", "answerCallbackQuery"]
        assert await chat.send("tamis:list::⁵") == ["editMessageText", "answerCallbackQuery"]

    run(scenario())


def test_the_answer_goes_to_the_topic_of_the_question(app: App) -> None:
    async def scenario() -> None:
        chat = Chat(app)
        await chat.write("/setting", message_thread_id=33, is_topic_message=True)
        assert chat.page["message_thread_id"] == 33

    run(scenario())


def test_the_panel_works_when_every_plugin_refuses(app: App) -> None:
    @on_callback(rank=-1000)
    async def refuse(bot: App, event: Event) -> bool:
        return False

    on_callback.install(app, refuse)

    async def scenario() -> None:
        chat = Chat(app)
        assert await chat.write("/setting") == ["sendMessage"]

    run(scenario())


@pytest.mark.parametrize(
    ("admins", "said"),
    [((), "nobody could open the panel"), (7, "admins is a set of ids of users"), ("7", "not '7'")],
)
def test_nobody_and_odd_admins_are_refused(admins: Any, said: str) -> None:
    with pytest.raises(RegistrationError, match=re.escape(said)):
        panel.install(App(), admins=admins)


def test_the_panel_itself_is_no_plugin(app: App) -> None:
    assert [one.name for one in app.plugins] == ["weather"]
    assert app.subscriptions() == {"message", "callback_query"}

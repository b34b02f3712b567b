"""The bot: an app with a client. What events call is carried out, and comes back typed."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from tamis.decoding.results import Results
from tamis.errors import ResultError
from tamis_bot_api import BadRequest, NoTokenError, TelegramClient
from tamis_telegram import (
    Api,
    Bot,
    ChatMemberAdministrator,
    ChatMemberOwner,
    Message,
    MessageTextEvent,
    Router,
    UnknownChatMember,
    User,
    decode,
)
from tamis_telegram.api import METHODS
from tamis_telegram.testing import Kit, make

from .server import MESSAGE, Server, failure, ok, with_bot, with_client

if TYPE_CHECKING:
    from collections.abc import Mapping

UPDATE = msgspec.json.encode({"update_id": 1, "message": {**MESSAGE, "text": "hello"}})
OWNER = {"status": "creator", "user": {"id": 1, "is_bot": False, "first_name": "A"}, "is_anonymous": False}


def test_what_an_event_calls_goes_to_telegram_and_comes_back_typed() -> None:
    async def use(server: Server, bot: Any) -> None:
        server.results["sendMessage"] = {**MESSAGE, "text": "world"}
        sent: list[Any] = []

        @bot.on("message:text")
        async def echo(event: MessageTextEvent) -> None:
            sent.append(await event.reply(event.msg.text))
            sent.append(await event.delete())

        async with bot:
            await bot.feed(UPDATE)
            await bot.join()
        assert [type(item) for item in sent] == [Message, bool]
        assert sent[0].text == "world"
        assert [(request.method, request.params) for request in server.requests] == [
            ("sendMessage", {"chat_id": 5, "text": "hello"}),
            ("deleteMessage", {"chat_id": 5, "message_id": 7}),
        ]

    with_bot(use)


def test_a_handler_of_any_router_takes_the_bot_by_its_type() -> None:
    async def use(server: Server, bot: Any) -> None:
        router = Router()
        seen: list[Any] = []

        @router.on("message:text")
        async def count(event: MessageTextEvent, bot: Bot) -> None:
            seen.extend((await bot.api.get_chat_member_count(event.chat.id), event.bot is bot))

        server.results["getChatMemberCount"] = 3
        bot.include(router)
        await bot.handle(UPDATE)
        assert seen == [3, True]

    with_bot(use)


def test_a_call_of_an_event_is_data_until_it_is_awaited() -> None:
    event = decode(UPDATE)
    call = event.reply("hi")
    assert (call.method, call.params) == ("sendMessage", {"chat_id": 5, "text": "hi"})


def test_the_shortcuts_of_the_first_day_are_there() -> None:
    event = make("callback_query:message")
    for call, method in (
        (event.answer_callback(text="ok"), "answerCallbackQuery"),
        (event.edit_text(text="new"), "editMessageText"),
        (event.edit_caption(caption="new"), "editMessageCaption"),
        (event.edit_reply_markup(), "editMessageReplyMarkup"),
        (event.delete(), "deleteMessage"),
        (event.reply("hi"), "sendMessage"),
        (event.reply_photo("file"), "sendPhoto"),
    ):
        assert call.method == method


def test_every_method_calls_what_it_is_named_after() -> None:
    class Noting:
        def __init__(self) -> None:
            self.calls: list[tuple[str, dict[str, Any]]] = []

        async def call_as(self, method: str, params: Mapping[str, Any], type_: Any, /) -> Any:
            self.calls.append((method, dict(params)))
            return type_

        async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
            raise AssertionError

    async def main() -> None:
        client = Noting()
        api = Api(client)
        by_name = {name.replace("_", "").lower(): name for name in dir(api) if not name.startswith("_")}
        for name, method in METHODS.items():
            function = getattr(api, by_name[name.lower()])
            parameters = inspect.signature(function).parameters
            given = {parameter: object() for parameter in parameters}
            assert await function(**given) is method.result
            assert client.calls.pop() == (name, dict(zip(method.params, given.values(), strict=True)))
            required = [parameter for parameter in parameters.values() if parameter.default is inspect.Parameter.empty]
            assert len(required) == sum(parameter.required for parameter in method.params.values())
            assert all(
                (parameter.kind is inspect.Parameter.KEYWORD_ONLY) == (parameter not in required)
                for parameter in parameters.values()
            )

    asyncio.run(main())
    assert len(METHODS) == 185


def test_any_result_has_a_type_that_can_be_decoded() -> None:
    """Building a decoder fails where a union cannot be told apart."""
    results = Results(METHODS, {})
    for name, method in METHODS.items():
        with pytest.raises(ResultError, match=f"the result of {name} does not fit"):
            results.decode(name, b'"', method.result)


def test_results_are_read_as_events_are(caplog: pytest.LogCaptureFixture) -> None:
    async def use(server: Server, bot: Any) -> None:
        server.results["getMe"] = {"id": 1, "is_bot": True, "first_name": "A", "of_next_year": 1}
        assert await bot.api.get_me() == User(id=1, is_bot=True, first_name="A")
        server.results["getChatAdministrators"] = [OWNER, {"status": "new", "user": OWNER["user"]}]
        owner, unknown = await bot.api.get_chat_administrators(5)
        assert type(owner) is ChatMemberOwner
        assert not isinstance(owner, ChatMemberAdministrator)
        assert type(unknown) is UnknownChatMember
        assert unknown.raw["status"] == "new"
        server.results["sendMessage"] = {**MESSAGE, "text": 5}
        assert (await bot.api.send_message(5, "hi")).text is None
        assert "the result of sendMessage does not fit its type: text: expected str, got int" in caplog.text
        server.results["sendMessage"] = {"text": "hi"}
        sent = await bot.api.send_message(5, "hi")
        assert (sent.text, sent.message_id) == ("hi", None)
        assert "the result of sendMessage does not fit its type: message_id: required, but missing" in caplog.text
        server.results["sendMessage"] = ["hi"]
        with pytest.raises(ResultError, match="the result of sendMessage does not fit its type: expected object"):
            await bot.api.send_message(5, "hi")
        server.results["editMessageText"] = True
        assert await bot.api.edit_message_text(text="hi", inline_message_id="1") is True
        server.results["editMessageText"] = MESSAGE
        assert type(await bot.api.edit_message_text(text="hi", chat_id=5, message_id=7)) is Message

    with_bot(use)


def test_types_that_only_calls_return_are_told_apart() -> None:
    async def use(server: Server, bot: Any) -> None:
        server.results["getChatMenuButton"] = {"type": "commands"}
        assert type(await bot.api.get_chat_menu_button()).__name__ == "MenuButtonCommands"
        server.results["getChatMenuButton"] = {"type": "hologram"}
        assert type(await bot.api.get_chat_menu_button()).__name__ == "UnknownMenuButton"
        server.results["getMyStarBalance"] = {"amount": 5}
        assert (await bot.api.get_my_star_balance()).amount == 5

    with_bot(use)


def test_a_method_of_next_year_can_be_called_by_name() -> None:
    async def use(server: Server, bot: Any) -> None:
        server.results["sendHologram"] = {"hologram": [1]}
        assert await bot.call("sendHologram", {"chat_id": 5, "depth": None}) == {"hologram": [1]}
        assert server.requests[0].params == {"chat_id": 5}
        assert await bot.client.call("sendHologram", {"chat_id": 5}) == {"hologram": [1]}

    with_bot(use)


def test_updates_come_as_the_bytes_that_were_sent() -> None:
    async def use(server: Server, client: TelegramClient) -> None:
        server.answers("getUpdates", (200, b'{"ok":true, "result":[{"update_id": 1,  "x":1}, {"update_id":2}]}'))
        found = await client.updates(offset=5, allowed_updates=["message"])
        assert found == [b'{"update_id": 1,  "x":1}', b'{"update_id":2}']
        assert server.requests[0].params == {"offset": 5, "limit": 100, "timeout": 30, "allowed_updates": ["message"]}
        server.answers("getUpdates", ok([]))
        assert await client.updates() == []

    with_client(use)


def test_an_api_over_another_client_converts_plain_data() -> None:
    class Plain:
        async def call(self, method: str, params: Mapping[str, Any], /) -> Any:
            return MESSAGE

    message = asyncio.run(Api(Plain()).send_message(5, "hi"))
    assert (type(message), message.text) == (Message, "hi")


def test_the_kit_notes_calls_of_the_api_and_makes_none() -> None:
    bot = Bot("1:x", base_url="http://127.0.0.1:1")

    @bot.on("message:text")
    async def greet(event: Any) -> None:
        await event.bot.api.send_message(event.chat.id, "hi")

    async def main() -> Any:
        return await Kit(bot).feed("message:text", chat={"id": 9})

    ran = asyncio.run(main())
    assert [(call.method, call.params) for call in ran.calls] == [("sendMessage", {"chat_id": 9, "text": "hi"})]


def test_stopping_the_bot_closes_its_connections_and_it_can_start_again() -> None:
    async def use(server: Server, bot: Any) -> None:
        for _ in range(2):
            async with bot:
                await bot.api.get_me()
        assert server.methods() == ["getMe", "getMe"]
        assert bot.client.transport._sessions == {}

    server_result = {"id": 1, "is_bot": True, "first_name": "A"}

    async def prepared(server: Server, bot: Any) -> None:
        server.results["getMe"] = server_result
        await use(server, bot)

    with_bot(prepared)


def test_a_bot_without_a_token_is_made_and_complains_when_it_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    bot = Bot()
    with pytest.raises(NoTokenError):
        asyncio.run(bot.api.get_me())


def test_an_error_of_a_call_reaches_the_routers_catch() -> None:
    async def use(server: Server, bot: Any) -> None:
        server.answers("sendMessage", failure(400, "Bad Request: message text is empty"))
        caught: list[str] = []

        @bot.on("message:text")
        async def echo(event: MessageTextEvent) -> None:
            await event.reply("")

        @bot.catch(BadRequest)
        async def complain(error: BadRequest) -> None:
            caught.append(error.description)

        await bot.handle(UPDATE)
        assert caught == ["Bad Request: message text is empty"]

    with_bot(use)


LIGHT = """
import sys
import tamis_telegram
assert not {"tamis_bot_api", "tamis.decoding.results", "tamis_telegram.api", "tamis_telegram.inputs"} & set(sys.modules)
from tamis_telegram import Bot, InputFile
from tamis_bot_api import Retry, TelegramError
bot = Bot("1:x", concurrency=5, me=1)
assert "aiohttp" not in sys.modules
sys.modules["aiohttp"] = None
import asyncio
try:
    asyncio.run(bot.api.get_me())
except ImportError as error:
    print(error)
"""


def test_aiohttp_is_imported_by_the_first_call_and_missed_by_name() -> None:
    ran = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    assert ran.stdout == "a call to Telegram needs aiohttp, which is not installed: pip install 'tamis[telegram]'\n"

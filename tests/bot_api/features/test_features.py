"""Albums, commands in captions, "typing…", the menu of commands, presses of buttons, so many events in so much time."""

from __future__ import annotations

import asyncio
from typing import Any, Literal

import pytest

from tamis import RegistrationError
from tamis_telegram import Bot, BotCommand, Command, Event, Filter, MessagePhotoEvent, MessageTextEvent
from tamis_telegram.errors import BadRequest, NetworkError
from tamis_telegram.features import (
    answer_presses,
    caption_command,
    chat_action,
    show_chat_action,
    throttle,
    whole_album,
)
from tamis_telegram.testing import Kit, make


def a_bot(**options: Any) -> Bot:
    return Bot("1:a", me=1, username="shop_bot", **options)


# --- albums -----------------------------------------------------------------------------------------------------------


def part(number: int, group: str = "g", chat: int = 5) -> Event:
    photo = [{"file_id": f"{group}{number}"}]
    place = {"id": chat, "type": "private"}
    return make(
        "message:photo", media_group_id=group, photo=photo, message_id=number, update_id=100 + number, chat=place
    )


class Albums:
    def __init__(self, pause: float) -> None:
        self.bot = a_bot()
        self.seen: list[list[str | None]] = []
        self.others = 0

        @self.bot.on("msg:media_group_id")
        async def album(event: Filter[Literal["msg:media_group_id"]]) -> None:
            self.seen.append([each.file_id for each in await whole_album(event, pause=pause)])

        @self.bot.on("message", priority=10)
        async def other(event: Event) -> None:
            self.others += 1

    async def feed(self, *events: Event) -> None:
        async with self.bot:
            for event in events:
                await self.bot.feed(event)
            async with asyncio.timeout(10):
                while self.bot.conversations.waiting.by_key or not self.seen:
                    await asyncio.sleep(0.01)
                await self.bot.join()


def test_an_album_is_handled_once_with_all_of_it() -> None:
    albums = Albums(0.1)
    asyncio.run(albums.feed(part(1), part(3), make("message:text", chat={"id": 5, "type": "private"}), part(2)))
    assert albums.seen == [["g1", "g2", "g3"]]
    assert albums.others == 1


def test_two_albums_at_one_time_and_the_same_group_in_two_chats() -> None:
    albums = Albums(0.1)
    asyncio.run(albums.feed(part(1), part(2, "h"), part(3), part(4, "h"), part(5, "g", 6)))
    assert sorted(map(str, albums.seen)) == ["['g1', 'g3']", "['g5']", "['h2', 'h4']"]


def test_an_event_of_no_album_is_alone() -> None:
    for query in ("message:text", "poll"):
        event = make(query)
        assert asyncio.run(whole_album(event, pause=30)) == [event]


def test_ten_messages_are_all_of_it() -> None:
    albums = Albums(30)
    asyncio.run(albums.feed(*(part(number) for number in range(10))))
    assert albums.seen == [[f"g{number}" for number in range(10)]]


# --- captions ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("caption", "args"),
    [("/sell 5", "5"), ("/sell@shop_bot 5", "5"), ("/sell", ""), ("/sells 5", None), ("sell 5", None), ("", None)],
)
def test_a_command_in_a_caption(caption: str, args: str | None) -> None:
    bot, found = a_bot(), list[str]()

    @bot.on("message:photo").filter(caption_command("sell"))
    async def sell(event: MessagePhotoEvent, command: Command) -> None:
        found.append(command.args)

    length = len(caption.split(" ", maxsplit=1)[0])
    marks = [{"type": "bot_command", "offset": 0, "length": length}] if caption.startswith("/") else []
    asyncio.run(Kit(bot).feed("message:photo", caption=caption or None, caption_entities=marks or None))
    assert found == ([] if args is None else [args])


def test_a_command_in_a_text_is_none_in_a_caption() -> None:
    bot = a_bot()

    @bot.on("message").filter(caption_command("sell"))
    async def sell(event: Event) -> None: ...

    assert not asyncio.run(Kit(bot).feed("message:text", text="/sell"))


# --- "typing…" --------------------------------------------------------------------------------------------------------


def test_an_action_is_shown_while_a_handler_works() -> None:
    bot = a_bot()
    bot.on("message").use(show_chat_action(after=0, every=0.02))

    @bot.on("message:text")
    async def slow(event: MessageTextEvent) -> None:
        await asyncio.sleep(0.1)
        await event.reply("done")

    async def main() -> list[str]:
        ran = await Kit(bot).feed("message:text")
        await asyncio.sleep(0.05)
        return [call.method for call in ran.calls]

    calls = asyncio.run(main())
    assert calls[-1] == "sendMessage"
    assert 2 <= calls.count("sendChatAction") <= 6


def test_a_quick_answer_shows_none_and_a_failure_of_the_call_is_none_of_the_handlers() -> None:
    bot = a_bot()

    @bot.on("message:text")
    async def quick(event: MessageTextEvent) -> None:
        async with chat_action(event, after=5):
            await event.reply("quick")
        async with chat_action(event, "upload_photo"):
            await asyncio.sleep(0.01)
            await event.reply("slow")

    kit = Kit(bot)
    kit.answer("sendChatAction", BadRequest("sendChatAction", 400, "no rights"))
    ran = asyncio.run(kit.feed("message:text"))
    assert [call.method for call in ran.calls] == ["sendMessage", "sendChatAction", "sendMessage"]
    assert ran.calls[1].params["action"] == "upload_photo"


# --- the menu ---------------------------------------------------------------------------------------------------------


def bot_with_commands() -> Bot:
    bot = a_bot()

    @bot.on("message").command("start", "begin", description="Says hello")
    async def start(event: Event) -> None: ...

    @bot.on("message").command("secret")
    async def secret(event: Event) -> None: ...

    @bot.on("message").command("Help", "help", description="Helps")
    async def help_(event: Event) -> None: ...

    @bot.on("message:text", description="no command")
    async def rest(event: Event) -> None: ...

    return bot


def sync(there: list[Any], **options: Any) -> tuple[bool, list[tuple[str, dict[str, Any]]]]:
    bot = bot_with_commands()
    kit = Kit(bot)
    kit.answer("getMyCommands", there)

    async def main() -> bool:
        async with kit:
            return await bot.sync_commands(**options)

    changed = asyncio.run(main())
    return changed, [(call.method, dict(call.params)) for call in kit.calls]


def test_the_menu_has_the_commands_with_descriptions() -> None:
    menu = [{"command": "start", "description": "Says hello"}, {"command": "help", "description": "Helps"}]
    assert sync([]) == (True, [("getMyCommands", {}), ("setMyCommands", {"commands": menu})])
    there = [BotCommand(command="start", description="Says hello"), BotCommand(command="help", description="Helps")]
    assert sync(there) == (False, [("getMyCommands", {})])


def test_a_menu_for_some_in_a_language() -> None:
    scope = {"type": "all_private_chats"}
    changed, calls = sync(
        [], scope=scope, language_code="fr", only=lambda handler: "help_" in handler.name, translate=str.upper
    )
    assert changed
    menu = [{"command": "help", "description": "HELPS"}]
    assert calls[-1] == ("setMyCommands", {"commands": menu, "scope": scope, "language_code": "fr"})


def test_a_menu_without_commands_is_taken_away() -> None:
    changed, calls = sync([{"command": "old", "description": "Old"}], only=lambda handler: False)
    assert changed
    assert calls[-1] == ("deleteMyCommands", {})


def test_too_many_commands_are_refused() -> None:
    bot = a_bot()
    for number in range(101):

        @bot.on("message").command(f"c{number}", name=f"c{number}", description="x")
        async def command(event: Event) -> None: ...

    async def main() -> None:
        async with Kit(bot):
            await bot.sync_commands()

    with pytest.raises(RegistrationError, match="at most 100 commands, and 101 handlers have one"):
        asyncio.run(main())


# --- presses ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("answers", ["once", "never", "fails"])
def test_a_press_is_answered_once(answers: str) -> None:
    bot = a_bot()
    bot.outer(answer_presses("ok"))

    @bot.on("callback_query:data")
    async def press(event: Filter[Literal["callback_query:data"]]) -> None:
        if answers == "once":
            await event.answer_callback(text="mine")
        if answers == "fails":
            raise ValueError("no")

    ran = asyncio.run(Kit(bot, raises=False).feed("callback_query:data", data="x"))
    assert [call.params.get("text") for call in ran.calls] == ["mine" if answers == "once" else "ok"]
    assert not asyncio.run(Kit(bot).feed("message:text")).calls


def test_a_call_that_fails_hides_no_error_of_the_handler(caplog: pytest.LogCaptureFixture) -> None:
    bot = a_bot()
    bot.outer(answer_presses())

    @bot.on("callback_query:data")
    async def press(event: Filter[Literal["callback_query:data"]]) -> None:
        raise ValueError("mine")

    kit = Kit(bot, raises=False)
    kit.answer("answerCallbackQuery", NetworkError("answerCallbackQuery", "no route", sent=False))
    (error,) = asyncio.run(kit.feed("callback_query:data", data="x")).errors
    assert str(error) == "mine"
    assert "a press is not answered: answerCallbackQuery: no route" in caplog.text


def test_a_handler_that_is_cancelled_ends_at_once() -> None:
    bot = a_bot()
    bot.outer(answer_presses())
    bot.on("callback_query").use(show_chat_action(after=0))
    began = asyncio.Event()

    @bot.on("callback_query:data")
    async def press(event: Filter[Literal["callback_query:data"]]) -> None:
        began.set()
        await asyncio.sleep(30)

    async def main() -> list[str]:
        kit = Kit(bot)
        task = asyncio.create_task(kit.feed("callback_query:data", data="x"))
        await began.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(task, 5)
        return [call.method for call in kit.calls]

    assert "answerCallbackQuery" not in asyncio.run(main())


def test_a_cancellation_while_the_action_ends_is_not_swallowed() -> None:
    """The task that shows the action takes its time to end, and the block is cancelled meanwhile."""

    class Slow:
        async def reply_chat_action(self, action: str) -> None:
            try:
                await asyncio.sleep(30)
            finally:
                await asyncio.sleep(0.05)

    async def block() -> str:
        async with chat_action(Slow()):  # type: ignore[arg-type]
            await asyncio.sleep(0.01)
        return "went on"

    async def main() -> None:
        task = asyncio.create_task(block())
        await asyncio.sleep(0.03)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())


def test_a_press_that_is_too_old_is_no_error() -> None:
    bot = a_bot()
    bot.outer(answer_presses())
    kit = Kit(bot)
    kit.answer("answerCallbackQuery", BadRequest("answerCallbackQuery", 400, "query is too old"))
    assert [call.method for call in asyncio.run(kit.feed("callback_query:data", data="x")).calls] == [
        "answerCallbackQuery"
    ]


# --- so many ----------------------------------------------------------------------------------------------------------


def test_events_beyond_the_limit_are_for_the_next_handler() -> None:
    bot, now = a_bot(), [0.0]

    @bot.on("message:text", name="ask").filter(throttle(2, 60, clock=lambda: now[0]))
    async def ask(event: MessageTextEvent) -> None: ...

    @bot.on("message:text", name="slow down", priority=10)
    async def slow_down(event: MessageTextEvent) -> None: ...

    async def names(user: int) -> list[str]:
        sender = {"id": user, "is_bot": False, "first_name": "Ann"}
        return list((await Kit(bot).feed("message:text", from_=sender)).names)

    async def main() -> None:
        assert [await names(1) for _ in range(3)] == [["ask"], ["ask"], ["slow down"]]
        assert await names(2) == ["ask"]
        now[0] = 59.9
        assert await names(1) == ["slow down"]
        now[0] = 60
        assert await names(1) == ["ask"]

    asyncio.run(main())


@pytest.mark.parametrize(("count", "seconds"), [(0, 1), (1, 0), (1, float("nan"))])
def test_impossible_limits_are_refused(count: int, seconds: float) -> None:
    with pytest.raises(RegistrationError, match="at least one event"):
        throttle(count, seconds)

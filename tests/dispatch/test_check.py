"""What `check()` finds in bots with one fault each, and what it says of them."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any

import pytest

from tamis.errors import RegistrationError
from tamis.events.flow import Flow
from tamis_onebot import Router as OneBotRouter
from tamis_telegram import App as TelegramApp
from tamis_telegram import (
    CallbackQuery,
    CallbackQueryEvent,
    ChatMemberUpdated,
    Event,
    InlineQuery,
    InlineQueryEvent,
    Message,
    MessageEvent,
    MessageTextEvent,
    PollEvent,
    Router,
    TextEvent,
    User,
    chat_type,
    command,
    match,
    text,
)

if TYPE_CHECKING:
    from collections.abc import Callable


async def plain(event: Any) -> None: ...


async def for_poll(event: PollEvent) -> None: ...


async def for_button(event: CallbackQueryEvent) -> None: ...


async def for_typing(event: InlineQueryEvent) -> None: ...


async def for_text(event: MessageTextEvent) -> None: ...


async def aiogram_message(message: Message) -> None: ...


async def aiogram_button(call: CallbackQuery) -> None: ...


async def aiogram_inline(query: InlineQuery) -> None: ...


async def aiogram_user(user: User) -> None: ...


async def aiogram_member(change: ChatMemberUpdated) -> None: ...


async def aiogram_maybe(message: Message | None) -> None: ...


def question(prompt: Any) -> Callable[[Any], Any]:
    return lambda bot: bot.command("order").steps().got("what", prompt)(plain)


def behind(first: Any, second: Any) -> Callable[[Any], Any]:
    """The second of two handlers is behind the first."""

    def register(bot: Any) -> None:
        first(bot)(plain)
        second(bot)(plain)

    return register


def within(first: Any, second: Any) -> Callable[[Any], Any]:
    """A handler is behind what its router is behind."""

    def register(bot: Any) -> None:
        router: Any = Router()
        second(router)(plain)
        first(bot).include(router)

    return register


FAULTS: dict[str, list[Callable[[Any], Any]]] = {
    "an annotation that never fits": [
        lambda bot: bot.on("message:text")(for_poll),
        lambda bot: bot.on("callback_query:data")(for_text),
        lambda bot: bot.command("start")(for_button),
        lambda bot: bot.on("poll")(for_typing),
        lambda bot: bot.on_any("message", "edited_message")(for_button),
    ],
    "an object of the event in the place of the event": [
        lambda bot: bot.on("message:text")(aiogram_message),
        lambda bot: bot.on("callback_query")(aiogram_button),
        lambda bot: bot.on("inline_query")(aiogram_inline),
        lambda bot: bot.on("message")(aiogram_user),
        lambda bot: bot.on("chat_member")(aiogram_member),
        lambda bot: bot.on("message")(aiogram_maybe),
    ],
    "two kinds chained": [
        lambda bot: bot.on("message:text").on("callback_query")(plain),
        lambda bot: bot.on("poll").on("message")(plain),
        lambda bot: bot.on("edited_message").filter(match("message:text"))(plain),
        within(lambda bot: bot.on("poll"), lambda router: router.on("message")),
        within(lambda bot: bot.on("message"), lambda router: router.on("inline_query")),
    ],
    "a rule for another kind": [
        lambda bot: bot.on("poll").command("start")(plain),
        lambda bot: bot.on("edited_message:text").command("start")(plain),
        lambda bot: bot.on("poll").text("x")(plain),
        lambda bot: bot.on("inline_query").callback_data("x")(plain),
        lambda bot: bot.on("message").text(regex="x").on("chat_member")(plain),
    ],
    "conditions that never meet": [
        lambda bot: bot.on("message").chat_type("private").chat_type("group")(plain),
        lambda bot: bot.on("message:chat:private").on("message:chat:group")(plain),
        lambda bot: bot.text("a").text("b")(plain),
        lambda bot: bot.command("start").command("help")(plain),
        lambda bot: bot.text(startswith="a").text("b")(plain),
    ],
    "guards that contradict": [
        lambda bot: bot.on("message:photo").drop("message")(plain),
        lambda bot: bot.on("message:photo").drop("message:photo")(plain),
        lambda bot: bot.filter(match("message:text") & ~match("message:text"))(plain),
        lambda bot: bot.filter(text("a") & ~text(startswith="a"))(plain),
        lambda bot: bot.filter(command("a")).drop(command("a"))(plain),
    ],
    "a question of a wrong sort": [
        question({"text": "Which?"}),
        question(5),
        question(["a", "b"]),
        question(b"Which?"),
        question(True),
    ],
    "a handler behind another": [
        behind(lambda bot: bot, lambda bot: bot.on("message")),
        behind(lambda bot: bot.on("message:text"), lambda bot: bot.on("message:text").command("start")),
        behind(lambda bot: bot.on("message:text"), lambda bot: bot.on("message:text").text("hi")),
        behind(lambda bot: bot.command("a"), lambda bot: bot.command("a")),
        behind(lambda bot: bot.on("message:photo"), lambda bot: bot.on("message:photo").on("message:caption")),
        behind(lambda bot: bot.text(startswith="a"), lambda bot: bot.text("abc")),
    ],
}


def found_in(register: Callable[[Any], Any]) -> str:
    """What is said of a bot: when it is registered, or when it is checked."""
    bot = TelegramApp()
    try:
        register(bot)
        return "\n".join(map(str, bot.findings()))
    except RegistrationError as error:
        return str(error)


@pytest.mark.parametrize(("sort", "place"), [(sort, place) for sort in FAULTS for place in range(len(FAULTS[sort]))])
def test_a_seeded_fault_is_found(sort: str, place: int) -> None:
    said = found_in(FAULTS[sort][place])
    assert f"{__file__}:" in said


def test_an_app_with_an_error_does_not_pass_the_check_and_says_all() -> None:
    bot = TelegramApp()
    bot.on("message:text", name="votes")(for_poll)
    bot.on("poll", name="orders").command("order")(plain)
    with pytest.raises(RegistrationError) as caught:
        bot.check()
    said = str(caught.value)
    assert "handler votes" in said
    assert "event type 'poll'" in said
    assert "handler orders" in said
    assert "match('poll') is for poll, command('order') for message" in said


def test_a_handler_behind_another_is_a_warning_and_names_it() -> None:
    bot = TelegramApp()
    bot.on("message:text", name="all")(plain)
    bot.on("message:text", name="start").command("start")(plain)
    bot.check()
    (finding,) = bot.findings()
    assert (finding.level, finding.handler) == ("warning", "start")
    assert "all (" in finding.text


def test_a_start_logs_a_warning_once(caplog: pytest.LogCaptureFixture) -> None:
    bot = TelegramApp()
    bot.on("message", name="all")(plain)
    bot.on("message:text", name="late")(plain)
    with caplog.at_level(logging.WARNING, "tamis"):
        asyncio.run(start_and_stop(bot))
    assert [record.getMessage().count("handler late") for record in caplog.records] == [1]


async def start_and_stop(bot: Any) -> None:
    await bot.start()
    await bot.stop()


async def skips(event: Any) -> Any:
    return Flow.SKIP


async def skips_sometimes(event: Any) -> Any:
    return await skips(event)


def asks(event: Any) -> bool:
    return bool(event)


FINE: dict[str, Callable[[Any], Any]] = {
    "says a word": lambda bot: (bot.on("message")(skips), bot.on("message:text")(plain)),
    "calls what says a word": lambda bot: (bot.on("message")(skips_sometimes), bot.on("message:text")(plain)),
    "goes on": lambda bot: (bot.on("message", stop=False)(plain), bot.on("message:text")(plain)),
    "runs once": lambda bot: (bot.on("message", temp=True)(plain), bot.on("message:text")(plain)),
    "is off": lambda bot: (bot.on("message", enabled=False)(plain), bot.on("message:text")(plain)),
    "longer command": lambda bot: (bot.command("a")(plain), bot.command("a b")(plain)),
    "narrower first": lambda bot: (bot.command("a")(plain), bot.on("message:text")(plain)),
    "smaller priority": lambda bot: (bot.on("message")(plain), bot.on("message:text", priority=-1)(plain)),
    "other kinds, too": lambda bot: (bot.on("message")(plain), bot.on_any("message", "poll")(plain)),
    "unknown kinds": lambda bot: (bot.on("message")(plain), bot.on("*")(plain)),
    "either chat": lambda bot: bot.filter(chat_type("private") | chat_type("group"))(plain),
    "text and caption": lambda bot: bot.on("message:photo").text(startswith="a").text(endswith="b")(plain),
    "two entities": lambda bot: bot.on("message:entities:url").on("message:entities:email")(plain),
    "two prefixes": lambda bot: bot.text(startswith="a").text(startswith="ab")(plain),
    "folded": lambda bot: (bot.text("A")(plain), bot.text("a", ignore_case=True)(plain)),
    "fits": lambda bot: bot.command("start")(plain),
    "less than its route": lambda bot: bot.on("message:text")(for_message),
}


async def for_message(event: MessageEvent) -> None: ...


@pytest.mark.parametrize("name", FINE)
def test_nothing_is_said_of_what_can_run(name: str) -> None:
    assert found_in(FINE[name]) == ""


def test_an_error_handler_that_says_go_on_leaves_handlers_alive() -> None:
    bot = TelegramApp()

    @bot.catch()
    async def go_on(error: Exception) -> Any:
        return Flow.SKIP

    router: Any = Router()
    router.on("message")(plain)
    bot.include(router)
    bot.on("message:text")(plain)
    assert bot.findings() == ()


def test_in_mode_all_nothing_is_behind_another() -> None:
    bot = TelegramApp(mode="all")
    bot.on("message")(plain)
    bot.on("message:text")(plain)
    assert bot.findings() == ()


def test_an_outer_middleware_may_change_the_kind() -> None:
    bot = TelegramApp()
    router: Any = Router()

    @router.outer
    async def change(event: Event, next: Any) -> None:
        await next(event)

    router.on("edited_message")(plain)
    bot.on("message").include(router)
    bot.check()


def test_other_packages_are_checked_as_well() -> None:
    router: Any = OneBotRouter()
    router.on("message.private", name="both").on("notice")(plain)
    (finding,) = router.findings()
    assert finding.handler == "both"


@pytest.mark.slow
def test_a_thousand_handlers_are_checked_within_a_second() -> None:
    bot: Any = TelegramApp()
    for number in range(250):
        bot.command(f"c{number}")(plain)
        bot.text(f"word {number}")(plain)
        bot.callback_data(f"d{number}")(plain)
        bot.on("message:text").text(startswith=f"x{number} ")(plain)
    start = time.perf_counter()
    assert bot.findings() == ()
    seconds = time.perf_counter() - start
    print(f"{seconds:.3f} s for 1,000 handlers")
    assert seconds < 1


# --- event types that are told by an attribute of the event ---


async def first_of_any_text(event: TextEvent) -> None: ...


async def second_of_any_text(event: TextEvent) -> None: ...


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (lambda on: on.command("start"), lambda on: on.command("start")),
        (lambda on: on.command("start", "help"), lambda on: on.command("start")),
        (lambda on: on.text("hi"), lambda on: on.text("hi")),
        (lambda on: on.on("message:text"), lambda on: on.on("message:text").command("start")),
    ],
)
def test_handlers_of_any_text_stand_behind_each_other(
    first: Callable[[Router], Any], second: Callable[[Router], Any]
) -> None:
    app = TelegramApp()
    first(app)(first_of_any_text)
    second(app)(second_of_any_text)
    (finding,) = app.findings()
    assert finding.level == "warning"
    assert "second_of_any_text" in finding.handler
    assert "first_of_any_text" in finding.text


def test_handlers_of_any_text_that_leave_something_stand_before_nobody() -> None:
    app = TelegramApp()
    app.on("message:text").command("start")(first_of_any_text)
    app.command("start")(second_of_any_text)  # also in channels
    app.text("start")(plain)
    assert app.findings() == ()


def test_a_handler_of_any_text_behind_a_kind_without_one_can_never_run() -> None:
    app = TelegramApp()
    app.on("poll")(first_of_any_text)
    with pytest.raises(RegistrationError, match=r"first_of_any_text .* can never run: .*poll"):
        app.check()

"""Rules, commands, flow, hooks and dependencies of plugins, where they are easily got wrong."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Generator
from datetime import timedelta
from typing import Any

import pytest

import tamis_nonebot as nonebot
from tamis.errors import DependencyTypeError, PatternTimeoutError
from tamis_nonebot import get_driver, on, on_command, on_fullmatch, on_message, on_metaevent, on_regex, on_type
from tamis_nonebot.adapters import Bot, Event
from tamis_nonebot.adapters.onebot.v11 import GroupMessageEvent, Message, MessageEvent, PrivateMessageEvent
from tamis_nonebot.exception import IgnoredException
from tamis_nonebot.matcher import Matcher
from tamis_nonebot.message import event_preprocessor, run_postprocessor, run_preprocessor
from tamis_nonebot.params import ArgPlainText, CommandArg, CommandWhitespace, Depends, EventPlainText, RegexGroup
from tamis_nonebot.permission import Permission
from tamis_nonebot.rule import Rule, is_type, to_me
from tamis_nonebot.typing import T_State
from tamis_telegram import App as TelegramApp
from tamis_telegram.testing import Feed as TelegramFeed
from tamis_telegram.testing import Kit as TelegramKit

from .helpers import ANN, BOB, Bench, by, only_here, talk


@pytest.fixture(autouse=True)
def _() -> Generator[None]:
    with only_here():
        yield


def bench(**settings: Any) -> Bench:
    return Bench(__name__, **settings)


# --- commands and rules ---


def test_commands_the_longest_of_all_commands_is_the_one_and_no_blank_is_needed() -> None:
    for name in ("foo", "foobar", ("foo", "x")):
        matcher = on_command(name)

        @matcher.handle()
        async def says(args: Message = CommandArg(), blanks: str | None = CommandWhitespace()) -> None:
            await Matcher.finish(f"{args.extract_plain_text()}|{blanks}")

    said = talk(bench(), "/foo a", "/foobar b", "/foobarc", "/foo.x", " /foo", "foo")
    assert said == [("a| ",), ("b| ",), ("c|None",), ("|None",), ("|None",), ()]


@pytest.mark.parametrize(
    ("force", "answered"),
    [(None, [1, 1, 1]), (True, [1, 0, 1]), (False, [0, 1, 1]), ("  ", [0, 0, 1])],
)
def test_commands_blanks_behind_a_command_can_be_wanted_or_not(force: Any, answered: list[int]) -> None:
    matcher = on_command("a", force_whitespace=force)

    @matcher.handle()
    async def says() -> None:
        await matcher.finish("yes")

    assert [len(said) for said in talk(bench(), "/a b", "/ab", "/a")] == answered


def test_the_bot_is_addressed_by_at_in_front_or_behind_or_by_a_nickname() -> None:
    matcher = on_message(rule=to_me())

    @matcher.handle()
    async def says(text: str = EventPlainText()) -> None:
        await matcher.finish(f"<{text}>")

    at = {"type": "at", "data": {"qq": "10000"}}
    text = {"type": "text", "data": {"text": "hi "}}
    said = talk(
        bench(nickname={"Tam"}),
        by(ANN, [at, text], 70), by(ANN, [text, at], 70), by(ANN, "tam, hi", 70), by(ANN, "hi", 70), "hi",
    )  # fmt: skip
    assert said == [("<hi >",), ("<hi >",), ("<hi>",), (), ("<hi>",)]


def test_a_pattern_that_would_take_for_ever_is_an_error() -> None:
    slow = on_regex(r"(a+)+$")

    @slow.handle()
    async def never() -> None: ...

    with pytest.raises(PatternTimeoutError):
        talk(bench(), "a" * 4095 + "!")


def test_events_by_their_classes() -> None:
    matcher = on_type((GroupMessageEvent,), rule=is_type(MessageEvent))

    @matcher.handle()
    async def says(event: GroupMessageEvent) -> None:
        await matcher.finish(f"group {event.group_id}")

    assert talk(bench(), "hi", by(ANN, "hi", 70)) == [(), ("group 70",)]


def test_an_event_from_nobody_has_handlers_too() -> None:
    ran: list[str] = []
    for matcher in (on_metaevent(), on()):

        @matcher.handle()
        async def notes(event: Event, bot: Bot) -> None:
            ran.append(f"{event.get_event_name()} {bot.self_id}")

    async def beat() -> None:
        here = bench()
        event = here.kit.conversation.make_raw("meta_event.heartbeat")
        await here.kit.feed_event(here.app.decode(event))

    asyncio.run(beat())
    assert set(ran) == {"meta_event.heartbeat 10000"}
    assert len(ran) == 2


# --- flow ---


def test_stop_propagation_keeps_the_event_from_later_priorities_and_the_handler_goes_on() -> None:
    first, two = on_message(priority=1, block=False), on_message(priority=2)

    @first.handle()
    async def stops(matcher: Matcher, text: str = EventPlainText()) -> None:
        if text == "stop":
            matcher.stop_propagation()
        await matcher.send("one")

    @two.handle()
    async def later() -> None:
        await two.finish("two")

    assert talk(bench(), "go", "stop") == [("one", "two"), ("one",)]


def test_a_matcher_without_handlers_blocks_all_the_same() -> None:
    on_fullmatch("hush", priority=1)
    two = on_message(priority=2)

    @two.handle()
    async def later() -> None:
        await two.finish("two")

    assert talk(bench(), "go", "hush") == [("two",), ()]


def test_a_temporary_matcher_asks_its_question_and_is_gone_then() -> None:
    once = on_command("once", temp=True)

    @once.got("name", "who?")
    async def name(name: str = ArgPlainText()) -> None:
        await once.finish(f"hello {name}")

    here = bench()
    assert talk(here, "/once", by(BOB, "/once"), "Ann", "/once") == [("who?",), (), ("hello Ann",), ()]
    assert here.router.handlers == []


def test_a_matcher_that_has_expired_is_gone() -> None:
    gone = on_command("gone", expire_time=timedelta(0))

    @gone.handle()
    async def never() -> None:
        await gone.finish("here")

    here = bench()
    assert talk(here, "/gone") == [()]
    assert here.router.handlers == []


def test_a_matcher_can_be_made_while_the_bot_runs_and_destroyed() -> None:
    make = on_command("make")

    @make.handle()
    async def makes() -> None:
        again = on_fullmatch("again")

        @again.handle()
        async def says() -> None:
            again.destroy()
            await again.finish("once more")

        await make.finish("made")

    here = bench()

    async def started() -> list[tuple[str, ...]]:
        async with here.app:
            return [await here.say(text) for text in ("again", "/make", "again", "again")]

    assert asyncio.run(started()) == [(), ("made",), ("once more",), ()]


# --- what functions are given ---


def test_a_handler_and_a_dependency_for_other_events_are_left_out_before_anything_is_made() -> None:
    made: list[str] = []

    def effect() -> None:
        made.append("effect")

    async def in_private(event: PrivateMessageEvent) -> int:
        return event.user_id

    matcher = on_message()

    @matcher.handle(parameterless=[Depends(effect)])
    async def private(user: int = Depends(in_private)) -> None:
        await matcher.send(f"private {user}")

    @matcher.handle()
    async def all_of_them(bot: Bot, event: MessageEvent) -> None:
        await bot.send(event, "all")

    assert talk(bench(), by(ANN, "hi", 70), "hi") == [("all",), ("private 1", "all")]
    assert made == ["effect"]


def test_a_generator_goes_on_when_the_handler_is_done_and_is_made_once() -> None:
    log: list[str] = []

    async def opened() -> AsyncIterator[str]:
        log.append("open")
        yield "it"
        log.append("close")

    async def inner(text: str = Depends(opened)) -> str:
        return text

    matcher = on_message()

    @matcher.handle()
    async def uses(first: str = Depends(opened), second: str = Depends(inner)) -> None:
        log.append(first + second)
        await matcher.finish()

    talk(bench(), "hi")
    assert log == ["open", "itit", "close"]


def test_a_dependency_of_the_wrong_type_is_an_error_and_not_a_skip() -> None:
    matcher = on_message()

    @matcher.handle()
    async def wants(number: int = Depends(lambda: "text")) -> None: ...

    with pytest.raises(DependencyTypeError, match="made a str, where a int is wanted"):
        talk(bench(), "hi")


def test_a_rule_writes_into_the_state_of_its_matcher_and_of_no_other() -> None:
    async def notes(state: T_State) -> bool:
        state["noted"] = True
        return True

    first, two = on_message(rule=Rule(notes), block=False), on_message(priority=2)
    for each in (first, two):

        @each.handle()
        async def says(state: T_State) -> None:
            await Matcher.send(str(state.get("noted")))

    assert talk(bench(), "hi") == [("True", "None")]


def test_an_error_of_one_checker_does_not_undo_the_yes_of_another() -> None:
    def breaks() -> bool:
        raise ValueError("broken")

    matcher = on_message(permission=Permission(breaks) | (lambda: True))

    @matcher.handle()
    async def says() -> None:
        await matcher.finish("yes")

    assert talk(bench(), "hi") == [("yes",)]


def test_what_a_group_of_patterns_found_is_given_also_after_a_wait() -> None:
    matcher = on_regex(r"(\w+) of (\w+)")

    @matcher.got("why", "why?")
    async def says(found: tuple[str, ...] = RegexGroup(), why: str = ArgPlainText()) -> None:
        await matcher.finish(f"{found} {why}")

    assert talk(bench(), "king of hearts", "so") == [("why?",), ("('king', 'hearts') so",)]


# --- hooks ---


def test_hooks_are_around_events_and_runs_and_can_leave_them_out() -> None:
    log: list[str] = []

    @event_preprocessor
    async def before(event: Event, state: T_State) -> None:
        state["from hook"] = True
        if event.get_plaintext() == "drop":
            raise IgnoredException("dropped")

    @run_preprocessor
    async def leaves_out(matcher: Matcher, state: T_State) -> None:
        log.append(f"{matcher.priority} {state['from hook']}")
        if matcher.priority == 1:
            raise IgnoredException("not this one")

    @run_postprocessor
    def after(matcher: Matcher, exception: Exception | None) -> None:
        log.append(f"{matcher.priority} done {exception}")

    for priority in (1, 2):
        matcher = on_message(priority=priority, block=False)

        @matcher.handle()
        async def says(state: T_State, matcher: Matcher) -> None:
            await matcher.send(f"{matcher.priority} {state['from hook']}")

    assert talk(bench(), "drop", "hi") == [(), ("2 True",)]
    assert log == ["1 True", "2 True", "2 done None"]


def test_the_driver_calls_at_the_start_and_knows_the_configuration() -> None:
    called: list[Any] = []
    matcher = on_message()

    @matcher.handle()
    async def says() -> None:
        await matcher.finish("once")

    driver = get_driver()

    @driver.on_startup
    def starts() -> None:
        called.append(driver.config.token)

    @driver.on_shutdown
    async def stops() -> None:
        called.append("stopped")

    async def life() -> None:
        here = bench(token="secret")
        nonebot.load(here.app, __name__)  # once more changes nothing
        async with here.app:
            assert await here.say("hi") == ("once",)

    asyncio.run(life())
    assert called == ["secret", "stopped"]
    assert get_driver().config.session_expire_timeout == timedelta(minutes=2)
    with pytest.raises(AttributeError, match="no 'other'"):
        _ = get_driver().config.other


# --- other services ---


def test_a_plugin_that_uses_nothing_of_onebot_works_for_telegram_too() -> None:
    ask = on_command("ask", rule=to_me())

    @ask.got("name", "who [you]?")
    async def name(event: Event, name: str = ArgPlainText()) -> None:
        await ask.finish(f"hello {name} from {event.get_user_id()}")

    async def both() -> list[str]:
        app = TelegramApp()
        nonebot.load(app, __name__)
        kit = TelegramKit(app, conversation=TelegramFeed(user=5, chat=5))
        ran = [await kit.feed("message:text", text=text) for text in ("/ask", "Ann")]
        return [call.params["text"] for outcome in ran for call in outcome.calls]

    asked, answered = asyncio.run(both())
    assert asked == "who [you]?"
    assert answered == "hello Ann from 5"


def test_importing_it_brings_no_network_and_no_database() -> None:
    code = "import sys, tamis_nonebot; print(sorted({'aiohttp', 'sqlite3', 'hypothesis'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_apps_and_matchers_that_are_gone_leave_nothing() -> None:
    import gc
    import weakref

    once = on_command("once")

    @once.handle()
    async def makes() -> None:
        again = on_message(temp=True)

        @again.handle()
        async def says() -> None:
            await again.finish("again")

    here = bench()
    assert talk(here, "/once", "now", "now") == [(), ("again",), ()]
    assert len(here.router.plugins.bounds) == len(here.router.handlers) == 1
    app = weakref.ref(here.app)
    del here
    gc.collect()
    assert app() is None

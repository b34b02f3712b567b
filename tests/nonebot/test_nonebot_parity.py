"""The rows of NoneBot's sessions, parameters and groups, through its own way of writing (NE-53 to NE-63, NM-03, …)."""

from __future__ import annotations

import asyncio
import inspect
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import pytest

import tamis_nonebot as nonebot
from tamis.errors import FlowError, RegistrationError
from tamis_nonebot import CommandGroup, MatcherGroup, on_command, on_message, on_notice
from tamis_nonebot.adapters.onebot.v11 import (
    GroupDecreaseNoticeEvent,
    GroupMessageEvent,
    Message,
    MessageEvent,
    MessageSegment,
)
from tamis_nonebot.matcher import Matcher
from tamis_nonebot.params import (
    Arg,
    ArgPlainText,
    ArgPromptResult,
    ArgStr,
    Command,
    CommandArg,
    LastReceived,
    RawCommand,
    Received,
)
from tamis_nonebot.permission import SUPERUSER, USER, Permission
from tamis_nonebot.rule import startswith
from tamis_nonebot.typing import T_State
from tamis_onebot import App

from .helpers import ANN, BOB, Bench, by, only_here, talk
from .talk import BOT

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


@pytest.fixture(autouse=True)
def _() -> Generator[None]:
    with only_here():
        yield


def bench(**settings: Any) -> Bench:
    return Bench(__name__, **settings)


def echo_of_all(**options: Any) -> Matcher:
    """A matcher that says what it hears."""
    every = on_message(**options)

    @every.handle()
    async def say(event: MessageEvent) -> None:
        await every.finish(f"heard {event.get_plaintext()}")

    return every


# --- sessions ---


def test_ne_53_reject_runs_the_handler_again_with_any_message_of_the_same_user() -> None:
    count = on_command("count", state={"sum": 0})

    @count.handle()
    async def add(event: MessageEvent, state: T_State) -> None:
        text = event.get_plaintext()
        if text.isdigit():
            state["sum"] += int(text)
        if text == "done":
            await count.finish(f"sum {state['sum']}")
        await count.reject("more?")

    said = talk(bench(), "/count", "1", by(BOB, "5"), "2", "done", "3")
    assert said == [("more?",), ("more?",), (), ("more?",), ("sum 3",), ()]


def test_ne_53_an_answer_is_for_no_other_matcher_whatever_its_priority() -> None:
    ask = on_command("ask", block=True)

    @ask.got("name", "who?")
    async def name(name: str = ArgPlainText()) -> None:
        await ask.finish(f"hello {name}")

    echo_of_all(priority=0, block=True, rule=lambda event: not event.get_plaintext().startswith("/"))
    assert talk(bench(), "/ask", "Ann", "Ann") == [("who?",), ("hello Ann",), ("heard Ann",)]


def test_ne_54_pause_goes_on_with_the_next_handler() -> None:
    two = on_command("two")

    @two.handle()
    async def first(state: T_State) -> None:
        state["first"] = True
        await two.pause("go on")
        raise AssertionError("nothing behind pause() runs")

    @two.handle()
    async def second(event: MessageEvent, state: T_State) -> None:
        await two.finish(f"{event.get_plaintext()} {state['first']}")

    assert talk(bench(), "/two", "now", "now") == [("go on",), ("now True",), ()]


def test_ne_55_only_the_same_user_in_the_same_chat_answers_and_the_permission_holds_on() -> None:
    allowed = {"1"}

    async def is_allowed(event: MessageEvent) -> bool:
        return event.get_user_id() in allowed

    ask = on_command("ask", permission=Permission(is_allowed))

    @ask.got("name", "who?")
    async def name(name: str = ArgPlainText()) -> None:
        await ask.finish(f"hello {name}")

    here = bench()
    assert talk(here, "/ask", by(BOB, "Bob"), by(ANN, "Ann", 70)) == [("who?",), (), ()]
    allowed.clear()
    assert talk(here, "Ann") == [()]
    allowed.add("1")
    assert talk(here, "Ann") == [("hello Ann",)]


def test_ne_56_no_priority_is_reserved_and_none_keeps_answers_from_a_session() -> None:
    ask = on_command("ask", priority=0)

    @ask.got("name", "who?")
    async def name(name: str = ArgPlainText()) -> None:
        await ask.finish(f"hello {name}")

    thief = on_message(priority=-5, block=True, rule=lambda event: event.get_plaintext() != "/ask")

    @thief.handle()
    async def steals() -> None:
        await thief.finish("mine")

    assert talk(bench(), "/ask", "Ann", "Ann") == [("who?",), ("hello Ann",), ("mine",)]


def test_ne_57_a_session_goes_on_after_a_restart(tmp_path: Path) -> None:
    form = on_command("form", aliases={"f"})

    @form.handle()
    async def begin(state: T_State, raw: str = RawCommand(), args: Message = CommandArg()) -> None:
        state.update(raw=raw, args=args, pair=(1, MessageSegment.face(3)))

    @form.got("name", "who?")
    async def name(matcher: Matcher) -> None:
        await matcher.send("and where?")

    @form.receive("place")
    async def place(
        state: T_State,
        name: Message = Arg(),
        place: MessageEvent = Received("place"),
        command: tuple[str, ...] = Command(),
    ) -> None:
        await form.finish(f"{name} in {place.get_plaintext()} {state['raw']} {state['args']} {state['pair']} {command}")

    async def one_life(text: str) -> tuple[str, ...]:
        here = bench(sessions=tmp_path / "sessions.db")
        async with here.app:
            return await here.say(text)

    assert asyncio.run(one_life("/f now")) == ("who?",)
    assert asyncio.run(one_life("Ann")) == ("and where?",)
    expected = "Ann in Oslo /f now (1, MessageSegment(type='face', data={'id': '3'})) ('f',)"
    assert asyncio.run(one_life("Oslo")) == (str(Message(MessageSegment.text(expected))),)


def test_ne_58_an_answer_that_comes_too_late_is_none_and_the_matcher_can_say_so() -> None:
    ask = on_command("ask")
    late: list[str] = []

    @ask.got("name", "who?")
    async def name() -> None:
        await ask.finish("hello")

    @ask.on_timeout
    async def too_late(event: MessageEvent, state: T_State) -> None:
        late.append(f"{event.get_user_id()} {state['_prefix']['raw_command']}")

    here = bench(session_expire_timeout=timedelta(0))

    async def wait() -> tuple[str, ...]:
        await here.say("/ask")
        assert await here.app.conversations.expire() == 1
        return await here.say("Ann")

    assert asyncio.run(wait()) == ()
    assert late == ["1 /ask"]


def test_ne_58_two_minutes_by_default() -> None:
    ask = on_command("ask")

    @ask.got("name", "who?")
    async def name() -> None: ...

    here = bench()

    async def seconds() -> float:
        await here.say("/ask")
        due_in = await here.app.sessions.due_in()
        assert due_in is not None
        return due_in

    assert 119 < asyncio.run(seconds()) <= 120


def test_ne_59_got_asks_once_and_not_for_what_is_known_and_the_outermost_first() -> None:
    order = on_command("order")

    @order.handle()
    async def known(matcher: Matcher, args: Message = CommandArg()) -> None:
        if args:
            matcher.set_arg("what", args)

    @order.got("what", "what?")
    @order.got("count", Message.template("how many {what}?"))
    async def done(what: str = ArgPlainText(), count: Message = Arg()) -> None:
        await order.finish(f"{count} {what}")

    said = talk(bench(), "/order", "tea", "2", "/order pie", "3")
    assert said == [("what?",), ("how many tea?",), ("2 tea",), ("how many pie?",), ("3 pie",)]


def test_ne_59_what_a_template_is_filled_with_is_no_template_and_an_unknown_name_is_an_error() -> None:
    order = on_command("order")

    @order.got("what", "what?")
    @order.got("count", Message.template("how many {what}?"))
    async def done() -> None: ...

    wrong = on_command("wrong")

    @wrong.got("x", Message.template("{nothing}?"))
    async def never() -> None: ...

    assert talk(bench(), "/order", "{count}") == [("what?",), ("how many {count}?",)]
    with pytest.raises(FlowError, match=r"nothing.*the state holds nothing"):
        talk(bench(), "/wrong")


def test_ne_60_pause_and_then_receive_waits_for_one_event() -> None:
    two = on_command("two")

    @two.handle()
    async def first() -> None:
        await two.pause("send it")

    @two.receive("it")
    async def second(it: MessageEvent = Received("it")) -> None:
        await two.finish(f"got {it.get_plaintext()}")

    assert talk(bench(), "/two", "one", "two") == [("send it",), ("got one",), ()]


def test_ne_61_one_answer_is_asked_for_again_given_beforehand_and_read_back() -> None:
    order = on_command("order")
    read: list[Any] = []

    @order.handle()
    async def given(matcher: Matcher) -> None:
        matcher.set_arg("what", Message("tea"))
        read.append(matcher.get_arg("count", "none yet"))

    @order.got("what", "never asked")
    @order.got("count", "how many?")
    async def counted(matcher: Matcher, count: str = ArgPlainText()) -> None:
        if not count.isdigit():
            await matcher.reject_arg("count", "a number!")
        read.append(str(matcher.get_arg("what")))

    @order.receive("where")
    async def where(matcher: Matcher, event: MessageEvent, last: MessageEvent = LastReceived()) -> None:
        if event.get_plaintext() == "?":
            await matcher.reject_receive("where", "where, please?")
        read.append(matcher.get_receive("where").get_plaintext())
        read.append((matcher.get_last_receive().get_plaintext(), last.get_plaintext(), matcher.get_receive("x")))
        await matcher.finish(f"{matcher.state['count']} {matcher.state['what']}")

    said = talk(bench(), "/order", "many", "2", "?", "here")
    assert said == [("how many?",), ("a number!",), (), ("where, please?",), ("2 tea",)]
    assert read == ["none yet", "tea", "here", ("here", "here", None)]


def test_ne_62_what_ends_a_handler_acts_without_await() -> None:
    ask = on_command("ask")

    @ask.handle()
    async def forgets() -> None:
        ask.finish("done")  # pyright: ignore[reportUnusedCoroutine]
        raise AssertionError("nothing behind finish() runs")

    assert talk(bench(), "/ask") == [("done",)]


def test_ne_62_a_send_without_await_is_sent_and_its_place_is_named() -> None:
    ask = on_command("ask")

    @ask.handle()
    async def forgets() -> None:
        ask.send("one")  # pyright: ignore[reportUnusedCoroutine]
        await ask.send("two")
        await ask.finish("three")

    with pytest.warns(RuntimeWarning, match=r"forgets \(.*test_nonebot_parity\.py:\d+\): send\(\) is not awaited"):
        said = talk(bench(), "/ask")
    assert sorted(said[0]) == ["one", "three", "two"]


def test_ne_62_outside_of_a_handler_the_error_says_where_it_belongs() -> None:
    ask = on_command("ask")
    with pytest.raises(FlowError, match="send\\(\\) is for handlers, rules and hooks"):
        ask.send("hello")  # pyright: ignore[reportUnusedCoroutine]
    with pytest.raises(FlowError, match="finish\\(\\) is for handlers"):
        ask.finish()  # pyright: ignore[reportUnusedCoroutine]


def test_ne_62_a_matcher_is_the_one_that_runs_whichever_is_written() -> None:
    first, two = on_command("one"), on_command("two")

    @first.handle()
    async def says() -> None:
        await two.send("by two")
        await Matcher.finish("by the class")

    assert talk(bench(), "/one") == [("by two", "by the class")]


def test_ne_62_except_exception_does_not_swallow_the_end() -> None:
    matcher = on_command("one")

    @matcher.handle()
    async def careful() -> None:
        try:
            await matcher.finish("done")
        except Exception:  # noqa: BLE001 - what plugins are full of
            await matcher.send("swallowed")

    assert talk(bench(), "/one") == [("done",)]


def test_ne_63_the_id_of_a_question_can_be_asked_for() -> None:
    ask = on_command("ask")

    @ask.got("name", "who?")
    async def name(asked: Annotated[str | None, ArgPromptResult("name")]) -> None:
        await ask.finish(f"asked by {asked}")

    here = bench()
    here.kit.answer("send_msg", {"message_id": 55})
    assert talk(here, "/ask", "Ann") == [("who?",), ("asked by 55",)]


def test_ne_74_an_answer_as_message_as_string_and_as_text_by_the_name_of_the_parameter() -> None:
    ask = on_command("ask")

    @ask.got("what", "what?")
    async def what(
        what: Message = Arg(), text: str = ArgPlainText("what"), whole: Annotated[str, ArgStr("what")] = ""
    ) -> None:
        await ask.finish(f"{type(what).__name__} {text} {whole.count('CQ:face')} {len(what)}")

    sent = [{"type": "text", "data": {"text": "a "}}, {"type": "face", "data": {"id": "1"}}]
    assert talk(bench(), "/ask", by(ANN, sent)) == [("what?",), ("Message a  1 2",)]


# --- what a matcher can be told ---


def test_nm_03_type_updater_says_of_which_type_the_next_event_is() -> None:
    wait = on_command("wait")

    @wait.type_updater
    async def notices(matcher: Matcher) -> str:
        return "notice" if matcher.state.get("n") is None else "message"

    @wait.handle()
    async def first() -> None:
        await wait.pause("leave")

    @wait.handle()
    async def second(event: GroupDecreaseNoticeEvent) -> None:
        await wait.finish(f"bye {event.user_id}")

    said = talk(bench(), by(ANN, "/wait", 70), by(ANN, "no", 70), lambda b: b.notice(sub_type="leave", operator_id=1))
    assert said == [("leave",), (), ("bye 1",)]


def test_nm_03_messages_by_default_also_for_a_matcher_of_notices() -> None:
    left = on_notice()

    @left.got("why", "why?")
    async def why(why: str = ArgPlainText()) -> None:
        await left.finish(f"because {why}")

    said = talk(bench(), lambda b: b.notice(sub_type="leave", operator_id=1), by(ANN, "so", 70))
    assert said == [("why?",), ("because so",)]


@pytest.mark.parametrize(
    ("wanted", "answers"),
    [
        (lambda matcher: matcher.permission, ["Bob", "Carl", "Ann"]),
        (lambda matcher: USER("group_70_2"), ["Bob"]),
        (lambda matcher: USER("group_70_2", "group_70_3"), ["Bob", "Carl"]),
        (lambda matcher: None, ["Ann"]),
    ],
    ids=["all in the chat", "one", "two", "the same"],
)
def test_nm_06_permission_updater_says_from_whom_the_next_event_is(
    wanted: Callable[[Matcher], Any], answers: list[str]
) -> None:
    found = []
    for user, who in ((2, "Bob"), (3, "Carl"), (1, "Ann")):
        with only_here():
            vote = on_command("vote")

            @vote.permission_updater
            async def everybody(matcher: Matcher) -> Any:
                return wanted(matcher)

            @vote.got("yes", "yes?")
            async def done(event: GroupMessageEvent) -> None:
                await Matcher.finish("counted")

            said = talk(bench(), by(ANN, "/vote", 70), by(user, "yes", 71), by(user, "yes", 70))
        assert said[1] == ()
        found += [who] if said[2] else []
    assert found == answers


BLOCKS = {
    "on": False, "on_metaevent": False, "on_message": True, "on_request": False, "on_notice": False,
    "on_startswith": True, "on_endswith": True, "on_fullmatch": True, "on_keyword": True, "on_command": False,
    "on_shell_command": True, "on_regex": True, "on_type": False,
}  # fmt: skip
TYPES = {"on": "", "on_type": "", "on_metaevent": "meta_event", "on_request": "request", "on_notice": "notice"}
FIRST: dict[str, tuple[Any, ...]] = {
    "on_startswith": ("x",), "on_endswith": ("x",), "on_fullmatch": ("x",), "on_keyword": ({"x"},),
    "on_command": ("x",), "on_shell_command": ("x",), "on_regex": ("x",), "on_type": (MessageEvent,),
}  # fmt: skip


@pytest.mark.parametrize("name", BLOCKS)
def test_nm_23_the_helpers_have_nonebot_s_defaults(name: str) -> None:
    made = getattr(nonebot, name)(*FIRST.get(name, ()))
    assert (made.type, made.priority, made.block, made.temp, made.expire_time, made.start_state(), made.handlers) == (
        TYPES.get(name, "message"), 1, BLOCKS[name], False, None, {}, [],
    )  # fmt: skip
    assert (made.module_name, made.lineno) == (__name__, inspect.currentframe().f_lineno - 4)  # type: ignore[union-attr]


def test_nm_23_and_take_what_nonebot_s_take() -> None:
    ran: list[str] = []

    async def handler(state: T_State) -> None:
        ran.append(state["given"])

    nonebot.on_startswith(
        "a", startswith("ab"), False, handlers=[handler], temp=True, priority=3, block=False, state={"given": "x"},
        expire_time=timedelta(minutes=1), permission=SUPERUSER,
    )  # fmt: skip
    talk(bench(superusers={"1"}), "ac", by(BOB, "abc"), "abc", "abc")
    assert ran == ["x"]


def test_nm_30_commands_of_a_group_begin_alike_and_their_options_replace_those_of_the_group() -> None:
    group = CommandGroup(("set", "sound"), priority=4, block=True, rule=lambda: True, prefix_aliases=True)
    volume = group.command("volume", aliases={"vol"})
    loud = group.shell_command(("very", "loud"), priority=7, rule=lambda: False)
    plain = CommandGroup("get").command("all", aliases={"everything"})
    for matcher in (volume, loud, plain):

        @matcher.handle()
        async def says(command: tuple[str, ...] = Command()) -> None:
            await Matcher.finish("/".join(command))

    assert group.matchers == [volume, loud]
    assert (volume.priority, volume.block, loud.priority, loud.block, plain.block) == (4, True, 7, True, False)
    assert len(volume.rule.checkers) == 2
    sent = ["/set.sound.volume", "/set.sound.vol", "/vol", "/set.sound.very.loud", "/get.all", "/everything"]
    assert talk(bench(), *sent) == [("set/sound/volume",), ("set/sound/vol",), (), (), ("get/all",), ("everything",)]


def test_nm_31_a_group_of_matchers_gives_its_options_to_all_that_take_them() -> None:
    group = MatcherGroup(type="notice", priority=5, block=True, permission=SUPERUSER, state={"a": 1})
    plain, own, message, notice = group.on(), group.on(type="request"), group.on_message(priority=6), group.on_notice()
    command = group.on_command("x")
    assert [matcher.type for matcher in (plain, own, message, notice, command)] == [
        "notice", "request", "message", "notice", "message",
    ]  # fmt: skip
    assert [matcher.priority for matcher in (plain, message, notice)] == [5, 6, 5]
    assert [len(matcher.permission.checkers) for matcher in (plain, message, notice)] == [1, 1, 0]
    assert all(matcher.block and matcher.start_state() == {"a": 1} for matcher in group.matchers)
    assert group.matchers == [plain, own, message, notice, command]
    made = {name for name in dir(MatcherGroup) if name.startswith("on")}
    assert made == set(BLOCKS)


# --- what NoneBot leaves to be found out ---


def test_a_parameter_that_nothing_gives_is_an_error_where_the_handler_is_registered() -> None:
    ask = on_command("ask")
    with pytest.raises(RegistrationError, match=r"(?s)handler .*wants_more of .*command\('ask'\).*parameter more: int"):

        @ask.handle()
        async def wants_more(more: int) -> None: ...


@pytest.mark.parametrize("wrong", [lambda: startswith("a") | startswith("b"), lambda: SUPERUSER & SUPERUSER])
def test_rules_and_permissions_say_how_they_are_joined(wrong: Callable[[], Any]) -> None:
    with pytest.raises(RegistrationError, match="are joined by"):
        wrong()


def test_a_module_that_registers_nothing_is_said_where_it_is_named_and_an_error_where_it_loads_itself(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bench()
    assert "registers no matcher" in caplog.text
    with pytest.raises(RegistrationError, match="registers no matcher"):
        nonebot.load(App(me=BOT))

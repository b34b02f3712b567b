"""Behaviours of matchers: for each the text of a plugin, as NoneBot has it, and what is said to it.

What NoneBot answers stands in `behaviours.json`; `test_behaviours.py` compares. Where the answers here are others, by a
decision that docs/nonebot.md names, `OTHERWISE` has them.
"""

from __future__ import annotations

from typing import Any, NamedTuple

BOT, ANN, BOB, CARL = 10000, 1, 2, 3
SETTINGS: dict[str, Any] = {"superusers": {"3"}, "nickname": {"bo"}}
HEAD = """
import asyncio, re
from datetime import timedelta
from typing import Annotated, Union
from argparse import Namespace
from nonebot import (on, on_command, on_message, on_notice, on_regex, on_keyword, on_startswith, on_endswith,
    on_fullmatch, on_shell_command, on_type, on_request, CommandGroup, MatcherGroup, get_driver)
from nonebot.adapters.onebot.v11 import (Bot, Event, Message, MessageSegment, MessageEvent, GroupMessageEvent,
    PrivateMessageEvent, PokeNotifyEvent, NoticeEvent, GROUP_ADMIN, GROUP_OWNER, GROUP, PRIVATE)
from nonebot.exception import IgnoredException, FinishedException, ParserExit, MockApiException
from nonebot.matcher import Matcher, current_matcher, current_event, current_bot
from nonebot.message import event_preprocessor, event_postprocessor, run_preprocessor, run_postprocessor
from nonebot.params import (Arg, ArgPlainText, ArgStr, Command, CommandArg, CommandStart, CommandWhitespace, Depends,
    Endswith, Fullmatch, Keyword, LastReceived, RawCommand, Received, RegexDict, RegexGroup, RegexStr, ShellCommandArgs,
    Startswith)
from nonebot.permission import SUPERUSER, USER, Permission
from nonebot.rule import Rule, to_me, ArgumentParser, is_type, keyword, startswith
from nonebot.typing import T_State
"""


class Turn(NamedTuple):
    """Something that is said, or a notice."""

    text: Any
    user: int = ANN
    group: int | None = None
    role: str = "member"


POKE = {"notice_type": "notify", "sub_type": "poke", "target_id": BOT}
T = Turn
AT = [{"type": "at", "data": {"qq": str(BOT)}}, {"type": "text", "data": {"text": " x"}}]
REPLY = [{"type": "reply", "data": {"id": "5"}}, {"type": "text", "data": {"text": "/x"}}]

BEHAVIOURS: dict[str, tuple[str, tuple[Turn | str, ...]]] = {}


def _add(name: str, text: str, *turns: Turn | str) -> None:
    BEHAVIOURS[name] = (text, turns)


_add(
    "permission superuser",
    """
m = on_command("x", permission=SUPERUSER)
@m.handle()
async def _(): await m.finish("yes")
""",
    "/x",
    T("/x", CARL),
)
_add(
    "permission is one of several",
    """
m = on_command("x", permission=SUPERUSER | GROUP_ADMIN)
@m.handle()
async def _(): await m.finish("yes")
""",
    T("/x", ANN, 7),
    T("/x", ANN, 7, "admin"),
    T("/x", CARL, 7),
)
_add(
    "permission by a function",
    """
async def allowed(event: MessageEvent): return event.user_id == 2
m = on_command("x", permission=allowed)
@m.handle()
async def _(): await m.finish("yes")
""",
    "/x",
    T("/x", BOB),
)
_add(
    "permission USER",
    """
m = on_command("x", permission=USER("group_7_1", "2"))
@m.handle()
async def _(): await m.finish("yes")
""",
    "/x",
    T("/x", ANN, 7),
    T("/x", BOB),
    T("/x", BOB, 7),
)
_add(
    "permission awaited",
    """
m = on_command("x")
@m.handle()
async def _(bot: Bot, event: Event): await m.finish(str(await SUPERUSER(bot, event)))
""",
    "/x",
    T("/x", CARL),
)
_add(
    "rule of two functions",
    """
async def one(event: Event): return "a" in event.get_plaintext()
def two(event: Event): return "b" in event.get_plaintext()
m = on_message(rule=Rule(one) & two)
@m.handle()
async def _(): await m.finish("yes")
""",
    "a",
    "b",
    "ab",
)
_add(
    "rule writes the state",
    """
async def one(state: T_State):
    state["n"] = 1
    return True
m = on_message(rule=one)
@m.handle()
async def _(state: T_State): await m.finish(str(state["n"]))
""",
    "a",
)
_add(
    "rule called",
    """
m = on_message()
@m.handle()
async def _(bot: Bot, event: Event, state: T_State): await m.finish(str(await to_me()(bot, event, state)))
""",
    "a",
    T("a", ANN, 7),
)
_add(
    "to_me by a mention",
    """
m = on_message(rule=to_me())
@m.handle()
async def _(event: Event): await m.finish("said " + event.get_plaintext())
""",
    T("x", ANN, 7),
    T(AT, ANN, 7),
    "x",
)
_add(
    "to_me by a nickname",
    """
m = on_message(rule=to_me())
@m.handle()
async def _(event: Event): await m.finish("said " + event.get_plaintext())
""",
    T("bo, x", ANN, 7),
    T("bob x", ANN, 7),
)
_add(
    "to_me of a notice",
    """
m = on_notice(rule=to_me())
@m.handle()
async def _(event: PokeNotifyEvent): await m.finish("poked")
""",
    T(POKE, ANN, 7),
    T({**POKE, "target_id": 2}, ANN, 7),
)
_add(
    "priorities",
    """
for p in (3, 1, 2):
    def make(p):
        m = on_message(priority=p, block=False)
        @m.handle()
        async def _(): await m.send(str(p))
    make(p)
""",
    "a",
)
_add(
    "block",
    """
a, b = on_message(priority=1, block=True), on_message(priority=2)
@a.handle()
async def _(): await a.send("a")
@b.handle()
async def _(): await b.send("b")
""",
    "x",
)
_add(
    "block of a matcher whose rule does not hold",
    """
a, b = on_command("y", priority=1, block=True), on_message(priority=2)
@a.handle()
async def _(): await a.send("a")
@b.handle()
async def _(): await b.send("b")
""",
    "x",
    "/y",
)
_add(
    "same priority",
    """
a, b = on_message(priority=1, block=True), on_message(priority=1, block=True)
@a.handle()
async def _(): await a.send("a")
@b.handle()
async def _():
    await asyncio.sleep(0.01)
    await b.send("b")
""",
    "x",
)
_add(
    "stop_propagation",
    """
a, b = on_message(priority=1, block=False), on_message(priority=2)
@a.handle()
async def _(matcher: Matcher, event: Event):
    if event.get_plaintext() == "stop":
        matcher.stop_propagation()
    await a.send("a")
@b.handle()
async def _(): await b.send("b")
""",
    "x",
    "stop",
)
_add(
    "got asks",
    """
m = on_command("x")
@m.got("k", prompt="k?")
async def _(k: str = ArgPlainText()): await m.finish("is " + k)
""",
    "/x",
    "v",
    "w",
)
_add(
    "got with a value beforehand",
    """
m = on_command("x")
@m.handle()
async def _(matcher: Matcher, args: Message = CommandArg()):
    if args.extract_plain_text():
        matcher.set_arg("k", args)
@m.got("k", prompt="k?")
async def _(k: str = ArgPlainText()): await m.finish("is " + k)
""",
    "/x 5",
    "/x",
    "6",
)
_add(
    "two questions above a function",
    """
m = on_command("x")
@m.got("a", prompt="a?")
@m.got("b", prompt="b?")
async def _(a: Message = Arg(), b: str = ArgStr("b")): await m.finish(f"{a} {b}")
""",
    "/x",
    "1",
    "2",
)
_add(
    "reject",
    """
m = on_command("x")
@m.got("k", prompt="k?")
async def _(k: str = ArgPlainText()):
    if not k.isdigit():
        await m.reject("a number")
    await m.finish("is " + k)
""",
    "/x",
    "v",
    "w",
    "3",
)
_add(
    "reject_arg",
    """
m = on_command("x")
@m.got("a", prompt="a?")
@m.got("b", prompt="b?")
async def _(a: str = ArgPlainText(), b: str = ArgPlainText()):
    if a == b:
        await m.reject_arg("a", "another a")
    await m.finish(a + b)
""",
    "/x",
    "1",
    "1",
    "2",
)
_add(
    "reject in a handler",
    """
m = on_command("x")
@m.handle()
async def _(event: Event):
    if event.get_plaintext() != "stop":
        await m.reject("more")
    await m.finish("done")
""",
    "/x",
    "y",
    "stop",
    "y",
)
_add(
    "pause",
    """
m = on_command("x")
@m.handle()
async def _(): await m.pause("go on")
@m.handle()
async def _(event: Event): await m.finish("then " + event.get_plaintext())
""",
    "/x",
    "y",
    "z",
)
_add(
    "pause and then got",
    """
m = on_command("x")
@m.handle()
async def _(): await m.pause("write ok")
@m.got("k", prompt="k?")
async def _(k: str = ArgPlainText()): await m.finish("is " + k)
""",
    "/x",
    "ok",
    "v",
)
_add(
    "finish",
    """
m = on_command("x")
@m.handle()
async def _(): await m.finish("done")
@m.handle()
async def _(): await m.send("never")
""",
    "/x",
)
_add(
    "skip",
    """
m = on_command("x")
@m.handle()
async def _():
    await m.skip()
    await m.send("never")
@m.handle()
async def _(): await m.send("next")
""",
    "/x",
)
_add(
    "send at_sender and a reply",
    """
m = on_command("x")
@m.handle()
async def _():
    await m.send("a", at_sender=True)
    await m.finish("b", reply_message=True)
""",
    T("/x", ANN, 7),
    "/x",
)
_add(
    "what send returns",
    """
m = on_command("x")
@m.handle()
async def _():
    sent = await m.send("a")
    await m.finish(str(sent["message_id"]))
""",
    "/x",
)
_add(
    "a temporary matcher",
    """
m = on_command("x")
@m.handle()
async def _():
    t = on_message(temp=True, priority=1, block=True)
    @t.handle()
    async def _(event: Event): await t.finish("once " + event.get_plaintext())
    await m.finish("wait")
""",
    "/x",
    "a",
    "b",
)
_add(
    "an expired matcher",
    """
m = on_message(expire_time=timedelta(seconds=-1))
@m.handle()
async def _(): await m.finish("never")
""",
    "a",
)
_add(
    "the default state is everybody's own",
    """
m = on_command("x", state={"n": 0})
@m.handle()
async def _(state: T_State):
    state["n"] += 1
    await m.finish(str(state["n"]))
""",
    "/x",
    "/x",
)
_add(
    "the state over a wait",
    """
m = on_command("x")
@m.handle()
async def _(state: T_State): state["seen"] = {1, 2}
@m.got("k", prompt="k?")
async def _(state: T_State, k: Message = Arg()): await m.finish(f"{sorted(state['seen'])} {k}")
""",
    "/x",
    "v",
)
_add(
    "receive",
    """
m = on_command("x")
@m.handle()
async def _(): await m.send("wait")
@m.receive("r")
async def _(e: Event = Received("r"), last: Event = LastReceived()):
    await m.finish(e.get_plaintext() + last.get_plaintext())
""",
    "/x",
    "a",
    "b",
)
_add(
    "reject_receive",
    """
m = on_command("x")
@m.handle()
async def _(): await m.send("wait")
@m.receive("r")
async def _(e: Event = Received("r")):
    if e.get_plaintext() == "a":
        await m.reject_receive("r", "again")
    await m.finish(e.get_plaintext())
""",
    "/x",
    "a",
    "b",
)
_add(
    "a dependency is made once",
    """
made = []
async def one():
    made.append(1)
    return len(made)
m = on_command("x")
@m.handle()
async def _(a: int = Depends(one), b: int = Depends(one)): await m.send(f"{a}{b}")
@m.handle()
async def _(a: int = Depends(one)): await m.finish(str(a))
""",
    "/x",
    "/x",
)
_add(
    "a dependency without the cache",
    """
made = []
async def one():
    made.append(1)
    return len(made)
m = on_command("x")
@m.handle()
async def _(a: int = Depends(one, use_cache=False), b: int = Depends(one, use_cache=False)): await m.finish(f"{a}{b}")
""",
    "/x",
)
_add(
    "a class as a dependency",
    """
class One:
    def __init__(self, event: MessageEvent): self.text = event.get_plaintext()
m = on_command("x")
@m.handle()
async def _(a: One = Depends()): await m.finish(a.text)
""",
    "/x y",
)
_add(
    "a dependency in Annotated",
    """
async def one(args: Message = CommandArg()): return args.extract_plain_text()
m = on_command("x")
@m.handle()
async def _(a: Annotated[str, Depends(one)]): await m.finish(a)
""",
    "/x y",
)
_add(
    "a generator as a dependency",
    """
async def one(matcher: Matcher):
    await matcher.send("open")
    yield 1
    await matcher.send("close")
m = on_command("x")
@m.handle()
async def _(a: int = Depends(one)): await m.send("in")
""",
    "/x",
)
_add(
    "a dependency that skips",
    """
async def one(matcher: Matcher): await matcher.skip()
m = on_command("x")
@m.handle()
async def _(a: int = Depends(one)): await m.send("never")
@m.handle()
async def _(): await m.send("next")
""",
    "/x",
)
_add(
    "a dependency that finishes",
    """
async def one(matcher: Matcher, event: Event):
    if "no" in event.get_plaintext():
        await matcher.finish("no")
m = on_command("x")
@m.handle(parameterless=[Depends(one)])
async def _(): await m.finish("yes")
""",
    "/x",
    "/x no",
)
_add(
    "type_updater",
    """
m = on_command("x")
@m.type_updater
async def _(): return "notice"
@m.handle()
async def _(): await m.pause("poke me")
@m.handle()
async def _(event: Event): await m.finish(event.get_type())
""",
    T("/x", ANN, 7),
    T("no", ANN, 7),
    T(POKE, ANN, 7),
)
_add(
    "permission_updater for all in the chat",
    """
m = on_command("x")
@m.permission_updater
async def _(): return Permission()
@m.got("k", prompt="who?")
async def _(k: str = ArgPlainText()): await m.finish("is " + k)
""",
    T("/x", ANN, 7),
    T("bob", BOB, 7),
)
_add(
    "permission_updater for one user",
    """
m = on_command("x")
@m.permission_updater
async def _(): return USER("group_7_2")
@m.got("k", prompt="bob?")
async def _(k: str = ArgPlainText()): await m.finish("is " + k)
""",
    T("/x", ANN, 7),
    T("no", ANN, 7),
    T("yes", BOB, 7),
)
_add(
    "run_preprocessor",
    """
@run_preprocessor
async def _(matcher: Matcher, event: Event):
    if event.get_plaintext() == "no":
        raise IgnoredException("no")
m = on_message()
@m.handle()
async def _(): await m.finish("ran")
""",
    "no",
    "a",
)
_add(
    "run_postprocessor sees the exception",
    """
seen = []
@run_postprocessor
async def _(matcher: Matcher, exception: Union[Exception, None] = None): seen.append(type(exception).__name__)
m = on_message()
@m.handle()
async def _(event: Event):
    if event.get_plaintext() == "fail":
        raise ValueError("x")
    await m.send(",".join(seen))
""",
    "fail",
    "a",
)
_add(
    "event_preprocessor",
    """
@event_preprocessor
async def _(event: Event, state: T_State):
    if event.get_plaintext() == "no":
        raise IgnoredException("no")
    state["seen"] = "pre"
m = on_message()
@m.handle()
async def _(state: T_State): await m.finish(state["seen"])
""",
    "no",
    "a",
)
_add(
    "handlers by the class of the event",
    """
m = on_command("x")
@m.handle()
async def _(event: GroupMessageEvent): await m.send("group")
@m.handle()
async def _(event: PrivateMessageEvent): await m.send("private")
@m.handle()
async def _(event: Union[GroupMessageEvent, PrivateMessageEvent]): await m.finish("any")
""",
    "/x",
    T("/x", ANN, 7),
)
_add(
    "got above a handler for another class",
    """
m = on_command("x")
@m.got("k", prompt="k?")
async def _(event: GroupMessageEvent, k: str = ArgPlainText()): await m.finish("is " + k)
""",
    "/x",
    "a",
    T("/x", ANN, 7),
    T("a", ANN, 7),
)
_add(
    "an error ends the conversation",
    """
m = on_command("x")
other = on_message(priority=9)
@m.got("k", prompt="k?")
async def _(k: str = ArgPlainText()): int(k)
@other.handle()
async def _(): await other.finish("other")
""",
    "/x",
    "a",
    "b",
)
_add("a command and its parts", """
m = on_command("x", aliases={"y", ("a", "b")})
@m.handle()
async def _(c: tuple = Command(), r: str = RawCommand(), a: Message = CommandArg(), s: str = CommandStart(),
    w: str = CommandWhitespace()):
    await m.finish(f"{c} {r} {a} {s} {w!r}")
""", "/x 1", "/y", "/a.b  2", "x")  # fmt: skip
_add(
    "force_whitespace",
    """
m = on_command("x", force_whitespace=True)
@m.handle()
async def _(a: Message = CommandArg()): await m.finish(f"[{a}]")
""",
    "/x1",
    "/x 1",
    "/x",
)
_add(
    "a shell command",
    """
p = ArgumentParser("x")
p.add_argument("-n", type=int, default=1)
p.add_argument("word")
m = on_shell_command("x", parser=p)
@m.handle()
async def _(a: Namespace = ShellCommandArgs()): await m.finish(f"{a.n} {a.word}")
@m.handle()
async def _(a: ParserExit = ShellCommandArgs()): await m.finish(f"wrong {a.status}")
""",
    "/x -n 2 a",
    "/x",
    "/x 'b c'",
)
_add(
    "a pattern",
    """
m = on_regex(r"(?P<a>\\d+)-(\\d+)")
@m.handle()
async def _(s: str = RegexStr(), g: tuple = RegexGroup(), d: dict = RegexDict(), one: str = RegexStr(1)):
    await m.finish(f"{s} {g} {d} {one}")
""",
    "x 1-2 y",
    "z",
)
_add(
    "texts",
    """
a, b = on_startswith(("a", "b"), block=False), on_endswith("z", block=False)
c, d = on_keyword({"kk"}, block=False), on_fullmatch(("full",), block=False)
@a.handle()
async def _(t: str = Startswith()): await a.send("s" + t)
@b.handle()
async def _(t: str = Endswith()): await b.send("e" + t)
@c.handle()
async def _(t: str = Keyword()): await c.send("k" + t)
@d.handle()
async def _(t: str = Fullmatch()): await d.send("f" + t)
""",
    "ax",
    "xz",
    "xkkx",
    "full",
    "fullx",
)
_add(
    "on_type",
    """
m = on_type((GroupMessageEvent, PokeNotifyEvent))
@m.handle()
async def _(event: Event): await m.finish(event.get_event_name())
""",
    "a",
    T("a", ANN, 7),
    T(POKE, ANN, 7),
)
_add(
    "groups of commands and matchers",
    """
g = CommandGroup("set", prefix_aliases=True)
a = g.command("a", aliases={"b"})
@a.handle()
async def _(c: tuple = Command()): await a.finish(str(c))
h = MatcherGroup(type="message", priority=3, rule=keyword("k"), block=True)
b = h.on_message()
@b.handle()
async def _(): await b.finish("group")
""",
    "/set.a",
    "/set.b",
    "/a",
    "k",
)
_add(
    "destroy",
    """
m = on_command("x")
@m.handle()
async def _():
    await m.send("last")
    m.destroy()
""",
    "/x",
    "/x",
)
_add(
    "a template as a prompt",
    """
m = on_command("x")
@m.handle()
async def _(state: T_State): state["who"] = "[CQ:at,qq=all]"
@m.got("k", prompt=Message.template("{who}, k?"))
async def _(k: str = ArgPlainText()): await m.finish(Message.template("{who} {k}"))
""",
    "/x",
    "v",
)
_add(
    "only the same user in the same chat answers",
    """
m = on_command("x")
@m.got("k", prompt="k?")
async def _(k: str = ArgPlainText()): await m.finish("is " + k)
""",
    T("/x", ANN, 7),
    T("bob", BOB, 7),
    "private",
    T("elsewhere", ANN, 8),
    T("ann", ANN, 7),
)
_add(
    "a command is an answer while one is waited for",
    """
m = on_command("x")
n = on_command("y")
@m.got("k", prompt="k?")
async def _(k: Message = Arg()): await m.finish(f"is {k}")
@n.handle()
async def _(): await n.finish("y")
""",
    "/x",
    "/y",
    "/y",
)
_add("the current matcher, event and bot", """
m = on_command("x")
@m.handle()
async def _(matcher: Matcher):
    user, bot = current_event.get().get_user_id(), current_bot.get().self_id
    await m.finish(f"{isinstance(matcher, m)} {current_matcher.get() is matcher} {user} {bot}")
""", "/x")  # fmt: skip
_add(
    "a command in a reply",
    """
m = on_command("x")
@m.handle()
async def _(event: MessageEvent): await m.finish(f"{event.reply.sender.nickname} {event.message}")
""",
    T(REPLY, ANN, 7),
)
_add(
    "a calling hook",
    """
@Bot.on_calling_api
async def _(bot: Bot, api: str, data: dict):
    if "secret" in str(data.get("message")):
        raise MockApiException({"message_id": 77})
m = on_command("x")
@m.handle()
async def _():
    sent = await m.send("secret")
    await m.finish(str(sent["message_id"]))
""",
    "/x",
)
_add(
    "fields of other events",
    """
m = on_command("x")
@m.handle()
async def _(event: MessageEvent): await m.finish(f"{hasattr(event, 'group_id')} {event.sender.card}")
""",
    "/x",
    T("/x", ANN, 7),
)
_add(
    "code in what a user writes",
    """
m = on_command("x")
@m.handle()
async def _(args: Message = CommandArg()): await m.finish(MessageSegment.face(1) + args.extract_plain_text())
""",
    "/x [CQ:at,qq=all]",
)
_add(
    "pause and then receive",
    """
m = on_command("x")
@m.handle()
async def _(): await m.pause("send it")
@m.receive("r")
async def _(e: Event = Received("r")): await m.finish("is " + e.get_plaintext())
""",
    "/x",
    "a",
    "b",
)
_add(
    "finish inside of a try",
    """
m = on_command("x")
@m.handle()
async def _():
    try:
        await m.finish("done")
    except Exception:
        await m.send("an error")
""",
    "/x",
)
_add(
    "a forgotten await",
    """
m = on_command("x")
@m.handle()
async def _():
    m.send("a")
    m.finish("done")
    await m.send("never")
""",
    "/x",
)
_add(
    "the permission of whom one yes is enough",
    """
asked = []
async def second(event: Event):
    asked.append(1)
    return True
m = on_command("x", permission=SUPERUSER | second)
@m.handle()
async def _(): await m.finish(str(len(asked)))
""",
    T("/x", CARL),
)

OTHERWISE: dict[str, list[list[str]]] = {
    "a generator as a dependency": [["open", "in", "close"]],
    "a command and its parts": [["('x',) /x 1 / ' '"], ["('y',) /y  / None"], ["('a', 'b') /a.b 2 / '  '"], []],
    "pause and then receive": [["send it"], ["is a"], []],
    "finish inside of a try": [["done"]],
    "a forgotten await": [["a", "done"]],
    "the permission of whom one yes is enough": [["0"]],
}
"""What is answered here where it is not what NoneBot answers."""

"""Rules of the spec, as guards and as methods of routes: what their paths guarantee is known behind them."""

import re
from argparse import ArgumentParser, Namespace
from typing import Literal, assert_type

from tamis_telegram import (
    CallbackQueryDataEvent,
    ChannelPostTextEvent,
    Command,
    Event,
    Filter,
    Guard,
    Match,
    MessageEvent,
    MessageTextEvent,
    MsgEvent,
    Options,
    PollEvent,
    Router,
    TextEvent,
    callback_data,
    chat_type,
    command,
    guard,
    has,
    match,
    member_status,
    poll_type,
    text,
)

router = Router()
pm = router.filter(chat_type("private"))


@guard
async def paid(event: Event) -> bool:
    return bool(event.raw)


@pm.command("start", name="start", description="Says hello", priority=-1)
async def start(event: MsgEvent, command: Command) -> None:
    assert_type(command.name, str)
    assert_type(command.argv, list[str])


@pm.on("message:text").command("add", "buy", prefixes=["/", "!"], boundary=False, ignore_case=True)
async def add(event: MessageTextEvent, command: Command) -> int:
    assert_type(event.message.text, str)
    return len(event.msg.text)


@router.command("order", parser=ArgumentParser("order"))
async def order(event: TextEvent, arguments: Namespace, command: Command) -> None:
    print(event.msg.text, arguments, command.args)


@router.text(regex=r"order (\d+)", stop=True)
async def number(event: MsgEvent, match: Match) -> None:
    print(event.msg.text or event.msg.caption, match[1], match.rest)


@router.on("message:text").text("yes", "no", ignore_case=True).text(startswith=("y", "n"))
async def answer(event: Filter[Literal["message:text"]], match: Match) -> None:
    print(event.message.text, match.found)


@router.filter(text(endswith="?") & ~text(contains=["spam", "ads"]) & paid)
async def question(event: MsgEvent, match: Match | None = None) -> None:
    print(event.msg.message_id, match)


@router.text(regex=[re.compile("a"), "b"])
async def patterns(event: Event, match: Match) -> None:
    print(match.start)


@router.callback_data(startswith="order:", timeout=3)
async def pressed(event: CallbackQueryDataEvent, match: Match) -> None:
    assert_type(event.callback_query.data, str)


@router.chat_type("group", "supergroup", name="groups")
async def groups(event: Event) -> None:
    assert_type(event.kind, str)


@router.on("message").chat_type("private", priority=1)
async def private(event: MessageEvent) -> None:
    assert_type(event.message.message_id, int)


@router.on("chat_member").member_status("creator")
async def owner(event: Filter[Literal["chat_member"]]) -> None:
    assert_type(event.chat_member.old_chat_member.status, str)


@router.on("poll").poll_type("quiz", "some new type")
async def quiz(event: PollEvent) -> None:
    print(event.poll.question)


both: Guard = text("hi") & chat_type("private")
short: Options = {"timeout": 1}
router.text("hi", **short)(lambda event: print(event.msg.message_id))


def narrowed(event: Event) -> None:
    pressed_something = callback_data(regex=".")
    if pressed_something(event):
        assert_type(event.callback_query.data, str)
    if has(event, "message") and event.message.chat.type == "private":
        print(event.message.from_)
    started = command("start") | match("poll")
    if started(event):
        print(event.kind)
    changed = member_status("left", "kicked") | poll_type("regular")
    print(changed.text)


@router.on("message").command("start")
async def a_command_of_a_message_is_its_text(event: MessageTextEvent) -> None:
    assert_type(event.message.text, str)


@router.on("channel_post").command("start")
async def or_of_a_post(event: ChannelPostTextEvent) -> None:
    assert_type(event.channel_post.text, str)

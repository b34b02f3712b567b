"""Subscriptions: a group of commands, arguments as in a shell, forms over several messages, hooks around all of it."""

from argparse import Namespace
from datetime import timedelta

from tamis_nonebot import CommandGroup, on_message, on_notice
from tamis_nonebot.adapters.onebot.v11 import (
    Bot,
    Event,
    GroupDecreaseNoticeEvent,
    GroupMessageEvent,
    Message,
    MessageEvent,
)
from tamis_nonebot.exception import IgnoredException, ParserExit
from tamis_nonebot.matcher import Matcher
from tamis_nonebot.message import event_preprocessor, run_postprocessor, run_preprocessor
from tamis_nonebot.params import CommandArg, Received, ShellCommandArgs
from tamis_nonebot.permission import USER
from tamis_nonebot.rule import ArgumentParser
from tamis_nonebot.typing import T_State

subscribed: dict[int, dict[str, int]] = {}
banned: set[str] = set()
failures: list[str] = []

# --- around everything ---


@event_preprocessor
async def drop_banned(event: Event, state: T_State) -> None:
    if event.get_type() == "message" and event.get_user_id() in banned:
        raise IgnoredException("banned")
    state["source"] = "a group" if isinstance(event, GroupMessageEvent) else "private"


@run_preprocessor
async def only_listed(event: MessageEvent, matcher: Matcher) -> None:
    if matcher.priority == 8 and event.user_id not in subscribed:
        raise IgnoredException("nothing is subscribed")


@run_postprocessor
async def note_failures(event: Event, exception: Exception | None) -> None:
    if exception is not None:
        failures.append(f"{event.get_user_id()}: {exception}")


# --- commands ---

parser = ArgumentParser("sub.add", description="Subscribes to something.")
parser.add_argument("topic")
parser.add_argument("--every", type=int, default=24, help="hours between two messages")

sub = CommandGroup("sub", priority=5, block=True, prefix_aliases=True)
add = sub.shell_command("add", parser=parser, aliases={"new"})
listing = sub.command("list", priority=8)
drop = sub.command("drop")
form = sub.command("form", state={"tries": 0})
left = on_notice(priority=1)


@add.handle()
async def _(error: ParserExit = ShellCommandArgs()) -> None:
    await add.finish("help:\n" + (error.message or "") if error.status == 0 else f"wrong: {str(error.message)[-40:]}")


@add.handle()
async def _(event: MessageEvent, state: T_State, args: Namespace = ShellCommandArgs()) -> None:
    if args.every <= 0:
        raise ValueError("hours must be positive")
    subscribed.setdefault(event.user_id, {})[args.topic] = args.every
    await add.finish(f"{args.topic} every {args.every} hours, from {state['source']}")


@listing.handle()
async def _(event: MessageEvent) -> None:
    await listing.finish(", ".join(f"{topic}/{hours}" for topic, hours in subscribed[event.user_id].items()))


@drop.handle()
async def _(event: MessageEvent, args: Message = CommandArg()) -> None:
    topic = args.extract_plain_text()
    if topic not in subscribed.get(event.user_id, {}):
        await drop.finish(f"{topic!r} is not subscribed")

    sure = on_message(
        permission=USER(event.get_session_id()), temp=True, priority=4, block=True, expire_time=timedelta(minutes=1)
    )

    @sure.handle()
    async def _(answer: MessageEvent) -> None:
        if answer.get_plaintext() == "yes":
            del subscribed[answer.user_id][topic]
            await sure.finish(f"{topic} is dropped")
        await sure.finish(f"{topic} stays")

    await drop.send(f"Say yes to drop {topic}.")


# --- a form ---


@form.handle()
async def _(matcher: Matcher) -> None:
    await matcher.send("Two questions.")
    await matcher.pause("Which topic?")


@form.handle()
async def _(event: MessageEvent, matcher: Matcher, state: T_State) -> None:
    topic = event.get_plaintext().strip()
    if not topic.isalpha():
        state["tries"] += 1
        if state["tries"] > 1:
            await matcher.finish("Another time, then.")
        await matcher.reject("A word, please. Which topic?")
    state["topic"] = topic
    await matcher.send("How often?")


@form.receive("hours")
async def _(matcher: Matcher, state: T_State, event: MessageEvent = Received("hours")) -> None:
    if not event.get_plaintext().isdigit():
        await matcher.reject_receive("hours", "A number of hours, please.")
    subscribed.setdefault(event.user_id, {})[state["topic"]] = int(event.get_plaintext())


@form.handle()
async def _(bot: Bot, event: MessageEvent, matcher: Matcher, state: T_State) -> None:
    last = matcher.get_last_receive()
    tries = f"{state['tries']} tries, the last of them {last.get_plaintext()!r}" if last is not None else "none"
    await bot.send_private_msg(user_id=event.user_id, message=f"{state['topic']} is noted, after {tries}")


@left.handle()
async def _(event: GroupDecreaseNoticeEvent) -> None:
    topics = subscribed.pop(event.user_id, {})
    await left.finish(f"{len(topics)} subscriptions of {event.user_id} are gone")

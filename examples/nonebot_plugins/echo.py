"""Small things in groups: repeating, words, patterns, and what only admins may say."""

from typing import Any

from tamis_nonebot import MatcherGroup, on_endswith, on_fullmatch, on_keyword, on_message, on_regex
from tamis_nonebot.adapters.onebot.v11 import Bot, GroupMessageEvent
from tamis_nonebot.adapters.onebot.v11.permission import GROUP_ADMIN, GROUP_OWNER
from tamis_nonebot.matcher import Matcher
from tamis_nonebot.params import Endswith, EventPlainText, Keyword, RegexDict, RegexGroup, RegexStr
from tamis_nonebot.permission import SUPERUSER
from tamis_nonebot.rule import Rule

last: dict[int, list[str]] = {}
muted: set[int] = set()


async def is_open(event: GroupMessageEvent) -> bool:
    return event.group_id not in muted


def third_time(event: GroupMessageEvent) -> bool:
    """Whether a text comes for the third time in a row."""
    said = last.setdefault(event.group_id, [])
    text = event.get_plaintext()
    said[:] = [*said, text] if said[-1:] == [text] else [text]
    return len(said) == 3


group = MatcherGroup(type="message", rule=Rule(is_open), priority=10, block=False)
repeat = group.on_message(rule=Rule(is_open) & third_time, priority=9, block=True)
thanks = group.on_keyword({"thanks", "thank you"}, block=True)
question = on_endswith(("?!", "!?"), priority=20)
sum_of = on_regex(r"^(?P<left>\d+)\s*\+\s*(?P<right>\d+)$", priority=5)
admin = MatcherGroup(permission=SUPERUSER | GROUP_ADMIN | GROUP_OWNER, priority=1, block=True)
mute = admin.on_fullmatch(("mute", "quiet"))
unmute = admin.on_fullmatch("unmute")
watch = on_message(priority=99, block=False)
seen: list[str] = []


@repeat.handle()
async def _(text: str = EventPlainText()) -> None:
    await repeat.finish(text)


@thanks.handle()
async def _(word: str = Keyword()) -> None:
    await thanks.send(f"You are welcome ({word})", at_sender=True)


@question.handle()
async def _(matcher: Matcher, mark: str = Endswith()) -> None:
    matcher.stop_propagation()
    await matcher.finish(f"What {mark}")


@sum_of.handle()
async def _(
    found: str = RegexStr(), numbers: dict[str, Any] = RegexDict(), groups: tuple[str, ...] = RegexGroup()
) -> None:
    await sum_of.finish(f"{found} = {int(numbers['left']) + int(groups[1])}")


@mute.handle()
async def _(bot: Bot, event: GroupMessageEvent) -> None:
    muted.add(event.group_id)
    await bot.send(event, "I am quiet.")


@unmute.handle()
async def _(event: GroupMessageEvent) -> None:
    muted.discard(event.group_id)
    await unmute.finish("I am here again.")


@watch.handle()
def _(text: str = EventPlainText()) -> None:
    seen.append(text)


__all__ = ["last", "muted", "on_fullmatch", "on_keyword", "seen"]

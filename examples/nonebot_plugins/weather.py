"""Weather for a city: a command with other names, an argument or a question, and an answer that is asked for again."""

from typing import Annotated

from tamis_nonebot import on_command
from tamis_nonebot.adapters.onebot.v11 import GroupMessageEvent, Message, MessageEvent, MessageSegment
from tamis_nonebot.matcher import Matcher
from tamis_nonebot.params import Arg, ArgPlainText, CommandArg, Depends, RawCommand
from tamis_nonebot.rule import to_me
from tamis_nonebot.typing import T_State

FORECASTS = {"Oslo": "rain", "Rome": "sun", "Bergen": "more rain"}
DAYS = {"today": 0, "tomorrow": 1}

weather = on_command("weather", rule=to_me(), aliases={"天气", "forecast"}, priority=5, block=True)


def forecasts() -> dict[str, str]:
    """What a real plugin would ask a service for."""
    return FORECASTS


@weather.handle()
async def first(matcher: Matcher, state: T_State, raw: str = RawCommand(), args: Message = CommandArg()) -> None:
    state["asked_as"] = raw
    words = args.extract_plain_text().split()
    if words:
        matcher.set_arg("city", Message(words[0]))
    if len(words) > 1:
        matcher.set_arg("day", Message(words[1]))


@weather.got("city", prompt="Which city?")
async def city(city: str = ArgPlainText(), known: dict[str, str] = Depends(forecasts)) -> None:
    if city == "none":
        await weather.finish("As you like.")
    if city not in known:
        await weather.reject(f"I know nothing of {city}. Which city?")


@weather.got("day", prompt=Message.template("Today or tomorrow in {city}?"))
async def day(
    event: MessageEvent,
    state: T_State,
    city: Annotated[str, ArgPlainText()],
    day: Message = Arg(),
) -> None:
    when = day.extract_plain_text().strip()
    if when not in DAYS:
        await weather.reject_arg("day", "Say today or tomorrow.")
    await weather.send(f"{state['asked_as']}: looking for {city}")
    answer = MessageSegment.text(f"{when} in {city}: {FORECASTS[city]}")
    if isinstance(event, GroupMessageEvent):
        await weather.finish(MessageSegment.at(event.user_id) + " " + answer)
    await weather.finish(answer)

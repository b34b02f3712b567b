"""Chains of everything that adds to a route, in any order and with options: nothing that is known gets lost."""

from datetime import UTC, datetime, timedelta
from typing import Literal, assert_type

from tamis.events.known import Is
from tamis_telegram import (
    Event,
    Filter,
    Handler,
    MessageTextEvent,
    Options,
    PhotoSize,
    Route,
    Router,
    guard,
    match,
)

router = Router(name="chains", mode="all")


@guard
def awake(event: Event) -> bool:
    return event.update_id % 2 == 0


@guard
async def paid(event: Event) -> bool:
    return bool(event.raw)


@router.on("message:text").filter(paid).drop("message:forward_origin").options(stop=True).drop(awake).filter(~paid)
async def still_a_text(event: Filter[Literal["message:text"]]) -> None:
    assert_type(event.message.text, str)


@router.options(priority=5).filter(paid & match("message:photo") & awake).on("message:chat:private", name="private")
async def both(event: Event[Is[Literal["message:photo"]] | Is[Literal["message:chat:private"]]]) -> None:
    assert_type(event.message.photo, list[PhotoSize])
    assert_type(event.message.chat.type, Literal["private"])


@router.on_any("message:text", "edited_message:text", priority=3, stop=None).on(":entities").options(temp=True)
async def with_entities(event: Filter[Literal["message:text", "edited_message:text"]]) -> None:
    assert_type(event.msg.text, str)


# Every option, in every place that takes some.
soon = datetime(2100, 1, 1, tzinfo=UTC)
texts: Route[Is[Literal["message:text"]]] = router.on("message:text", name="a", description="b", priority=-1, stop=True)
photos: Route[Is[Literal["message:photo"]]] = router.on("message:photo", temp=False, expires=soon, enabled=True)
all_but: Route = router.drop("message", expires=timedelta(hours=1), timeout=1.5, blocking=False)
not_awake: Route = router.drop(awake, timeout=None, expires=None, stop=None)
awake_texts: Route[Is[Literal["message:text"]]] = texts.filter(awake, priority=2)
any_of = router.on_any(
    "message", "poll", "chat_member", "my_chat_member", "::url", ":photo", name="six", blocking=False
)

late: Options = {"priority": 10, "timeout": 2}
lazy = router.on("message:text", **late).options(**late)
either = router.on_any("message:text", "message:caption", **late)


@lazy
async def kept(event: MessageTextEvent) -> int:
    return len(event.msg.text)


@router.on("message:text", name="start", description="Says hello")
def plain(event: MessageTextEvent) -> str:
    return event.msg.text


async def what_handlers_are(event: Filter[Literal["message:text"]]) -> None:
    assert_type(await kept(event), int)
    assert_type(plain(event), str)
    assert_type(plain.name, str)
    assert_type(plain.enabled, bool)
    plain.enabled = False
    plain.remove()


def names(handlers: list[Handler]) -> list[str]:
    return [f"{handler.id} {handler.source} {handler.description}" for handler in handlers if handler.priority < 0]


names([*router.handlers, kept, plain])

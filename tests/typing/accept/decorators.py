"""A decorator gives its function back as it was: for another decorator, and for code that calls it."""

from typing import assert_type

from tamis_telegram import Event, MessageEvent, MessageTextEvent, Router

router = Router()


@router.on("message:voice")
@router.on("message:audio")
async def twice(event: MessageEvent) -> None:
    print(event.message.chat.id)


@router.command("all")
@router.on("message:text")
@router.on("message:caption")
async def thrice(event: Event) -> None:
    print(event.kind)


@router.on("message:text")
async def shout(event: MessageTextEvent, marks: int = 1) -> int:
    return len(event.msg.text) * marks


async def helper(event: MessageTextEvent) -> int:
    assert_type(await shout(event, 2), int)
    return await shout(event)


assert_type(shout.name, str)
assert_type(shout.enabled, bool)
router.on("message:text")(lambda event: event.reply(event.msg.text))

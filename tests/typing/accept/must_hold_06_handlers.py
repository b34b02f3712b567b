"""Handlers are declared apart and passed on; they may ask for less than their query gives, and get that much."""

from collections.abc import Awaitable, Callable
from typing import Literal, assert_type

from tamis_telegram import (
    CallbackQueryDataEvent,
    Event,
    Filter,
    MessageEvent,
    MessagePhotoEvent,
    MessageTextEvent,
    MsgEvent,
    Router,
    TextEvent,
)

router = Router()


async def log(event: Event) -> None:
    print(event.kind, event.update_id)


async def greet(event: MessageEvent) -> None:
    assert_type(event.msg.text, str | None)
    await event.reply(f"Hello, {event.from_.first_name}")


async def shout(event: TextEvent) -> None:
    await event.reply(event.msg.text.upper())


def count(event: Filter[Literal["::url", "::email"]]) -> int:
    return len(event.msg.entities or event.msg.caption_entities or [])


# Asks for nothing: fits behind every query.
router(log)
router.on("message:text")(log)
router.on("poll")(log)
router.on("message:text").on("::url")(log)

# Asks for a message: fits behind everything that has one.
router.on("message")(greet)
router.on("message:text")(greet)
router.on("message:forward_origin:channel")(greet)
router.on("message").on("message:photo")(greet)

# Asks for a text: entities come with one.
router.on("message:text")(shout)
router.on(":text")(shout)
router.on("msg:text")(shout)
router.on("edit:text")(shout)
router.on("message:entities:url")(shout)
router.on("channel_post").on("channel_post:text")(shout)

# A union of queries takes each of them.
router.on("::url")(count)
router.on("::email")(count)


@router.on("message:text")
async def result(event: MessageTextEvent) -> int:
    return len(event.msg.text)


@router.on("message:photo")
def plain(event: MessagePhotoEvent) -> str:
    return event.msg.photo[-1].file_id


# Without an annotation of the event's type there is nothing to check, but methods of classes fit, too.
class Counter:
    def __init__(self) -> None:
        self.seen = 0

    async def on_message(self, event: MsgEvent) -> None:
        self.seen += len(event.msg.text or "")

    def on_press(self, event: CallbackQueryDataEvent) -> str:
        self.seen += 1
        return event.callback_query.data


counter = Counter()
router.on("message")(counter.on_message)
router.on("callback_query:data")(counter.on_press)


async def use(event: Filter[Literal["message:text"]], photo: Filter[Literal["message:photo"]]) -> None:
    # A handler stays callable as what it is.
    assert_type(await result(event), int)
    assert_type(plain(photo), str)


TextHandler = Callable[[TextEvent], Awaitable[None]]


def register(handlers: dict[str, TextHandler]) -> None:
    for handler in handlers.values():
        router.on(":text")(handler)


register({"shout": shout, "log": log})

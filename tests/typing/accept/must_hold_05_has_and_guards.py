"""`has` and guards narrow inside a function, on top of what is known: in `if`, after an early return, by `assert`."""

from typing import Literal, assert_type

from tamis_telegram import (
    Contact,
    Event,
    Filter,
    Location,
    MessageEvent,
    MessageTextEvent,
    PhotoSize,
    Router,
    TextEvent,
    Voice,
    guard,
    has,
    match,
)

router = Router()

is_forward = match(":forward_origin")
is_album = match(":media_group_id")


@guard
def from_admin(event: Event) -> bool:
    return event.from_ is not None and event.from_.id == 1


@router.on("message")
async def branches(event: MessageEvent) -> None:
    if has(event, "message:photo"):
        assert_type(event.msg.photo, list[PhotoSize])
        assert_type(event.message.photo[0].width, int)
    elif has(event, "message:voice"):
        assert_type(event.msg.voice, Voice)
        assert_type(event.msg.photo, list[PhotoSize] | None)
    else:
        assert_type(event.msg.voice, Voice | None)
    assert_type(event.msg.photo, list[PhotoSize] | None)


@router.on("message:text")
async def on_top(event: MessageTextEvent) -> None:
    if has(event, "message:chat:private") and has(event, "message:reply_to_message"):
        assert_type(event.msg.text, str)
        assert_type(event.msg.chat.type, Literal["private"])
        assert_type(event.msg.reply_to_message.message_id, int)


@router
async def early_return(event: Event) -> None:
    if not has(event, "callback_query:data"):
        return
    assert_type(event.callback_query.data, str)
    await event.answer_callback(text=event.callback_query.data)


def asserted(event: Event) -> str:
    assert has(event, "message:contact")
    assert_type(event.message.contact, Contact)
    return event.message.contact.phone_number


async def guards(event: MessageTextEvent) -> None:
    if is_forward(event):
        assert_type(event.msg.text, str)
        assert_type(event.msg.forward_origin.date, int)
    if (is_forward & is_album)(event):
        assert_type(event.msg.media_group_id, str)
        assert_type(event.msg.forward_origin.date, int)
    if not is_forward(event):
        return
    assert_type(event.msg.forward_origin.date, int)
    # A plain function knows nothing, and takes nothing away.
    if from_admin(event):
        assert_type(event.msg.text, str)


def ternary(event: Event) -> float:
    return event.message.location.latitude if has(event, "message:location") else 0.0


def comprehension(events: list[Event]) -> list[Location]:
    return [event.message.location for event in events if has(event, "message:location")]


def loop(events: list[Event]) -> list[str]:
    found: list[str] = []
    for event in events:
        if not has(event, ":text"):
            continue
        found.append(event.msg.text)
        shout(event)
    return found


def shout(event: TextEvent) -> str:
    return event.msg.text.upper()


def both(event: Filter[Literal["message"]]) -> str | None:
    if has(event, ":text") or has(event, ":caption"):
        # One of two: only what is there by itself.
        assert_type(event.msg.text, str | None)
        return event.msg.text or event.msg.caption
    return None

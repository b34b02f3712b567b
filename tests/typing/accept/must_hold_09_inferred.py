"""Calls that return an event, a message or a guard need no annotation: their types are inferred."""

from typing import Literal, assert_type

from tamis_telegram import (
    Contact,
    Event,
    Filter,
    Message,
    MessageEvent,
    MessageId,
    Router,
    decode,
    expect,
    has,
    match,
)

router = Router()


@router.on("message")
async def ask(event: MessageEvent) -> None:
    answer = expect(event, "message:contact")
    assert_type(answer.message.contact, Contact)
    assert_type(answer.message.contact.phone_number, str)
    # What was known stays known.
    assert_type(answer.message.from_.first_name, str)

    waited = await event.wait("message:contact", timeout=60)
    assert_type(waited, Filter[Literal["message:contact"]])
    assert_type(waited.message.contact.phone_number, str)

    sent = await event.reply("Thank you")
    assert_type(sent, Message)
    assert_type(sent.text, str | None)
    copied = await event.copy(chat_id="@archive")
    assert_type(copied, MessageId)
    album = await event.reply_media_group(media=[])
    assert_type(album, list[Message])


def from_bytes(raw: bytes) -> str:
    event = decode(raw)
    assert_type(event, Event)
    narrowed = expect(event, "message:text")
    assert_type(narrowed, Filter[Literal["message:text"]])
    again = expect(narrowed, "message:chat:group")
    assert_type(again.message.text, str)
    assert_type(again.message.chat.type, Literal["group"])
    return again.message.text


def inferred(raw: str) -> bool:
    event = decode(raw, me=42)
    guard = match("poll_answer")
    assert_type(event.me, int | None)
    if guard(event):
        assert_type(event.poll_answer.option_ids, list[int])
    return has(event, "poll_answer")

"""An echo bot. `on("message:text")` makes the text certain, and only what goes with it."""

from typing import Any, Literal, assert_type

from tamis_telegram import Filter, Message, MessageTextEvent, PhotoSize, Router, User

router = Router()


@router.on("message:text")
async def echo(event: MessageTextEvent) -> None:
    assert_type(event.msg.text, str)
    assert_type(event.msg.photo, list[PhotoSize] | None)
    assert_type(event.msg.caption, str | None)
    assert_type(event.message.text, str)
    assert_type(event.msg.message_id, int)
    await event.reply(event.msg.text.upper())


@router.on("message:text")
async def exact(event: Filter[Literal["message:text"]]) -> None:
    assert_type(event.message.text, str)
    # Other kinds stay optional: checkers do not know that an event has one kind only.
    query = event.callback_query
    if query is not None:
        assert_type(query.id, str)
        assert_type(query.from_, User)
    edited = event.edited_message
    assert_type(edited.text if edited else "", str)


@router.on("message")
async def any_message(event: Filter[Literal["message"]]) -> None:
    assert_type(event.msg.text, str | None)
    assert_type(event.msg.reply_to_message, Message | None)
    if event.msg.reply_to_message:
        # What is known of the event says nothing about another message.
        assert_type(event.msg.reply_to_message.text, str | None)


@router.on("channel_post:photo")
async def picture(event: Filter[Literal["channel_post:photo"]]) -> None:
    assert_type(event.msg.photo, list[PhotoSize])
    assert_type(event.channel_post.photo[-1].file_id, str)
    assert_type(event.raw, bytes)
    untyped: Any = event.json()
    print(untyped["channel_post"]["photo"])

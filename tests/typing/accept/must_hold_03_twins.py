"""Twins (GQ-44): a query also makes certain what the event source always sends along with it."""

from typing import Literal, assert_type

from tamis_telegram import (
    Animation,
    Chat,
    Document,
    Filter,
    MessageEntity,
    PhotoSize,
    Router,
    User,
)

router = Router()


@router.on("message:entities:url")
async def link(event: Filter[Literal["message:entities:url"]]) -> None:
    assert_type(event.msg.text, str)
    assert_type(event.msg.entities, list[MessageEntity])
    for entity in event.msg.entities:
        if entity.type == "url":
            print(event.msg.text[entity.offset : entity.offset + entity.length])


@router.on("message")
async def sender(event: Filter[Literal["message"]]) -> None:
    assert_type(event.message.from_, User)
    assert_type(event.from_, User)
    assert_type(event.message.from_.username, str | None)


@router.on("business_message")
async def business(event: Filter[Literal["business_message"]]) -> None:
    assert_type(event.business_message.from_, User)


@router.on("edited_message")
async def edited(event: Filter[Literal["edited_message"]]) -> None:
    assert_type(event.edited_message.edit_date, int)


@router.on("edit:text")
async def any_edit(event: Filter[Literal["edit:text"]]) -> None:
    assert_type(event.msg.edit_date, int)
    assert_type(event.msg.text, str)


@router.on("channel_post")
async def post(event: Filter[Literal["channel_post"]]) -> None:
    assert_type(event.channel_post.sender_chat.id, int)
    assert_type(event.channel_post.sender_chat.title, str | None)


@router.on("message:caption_entities")
async def caption(event: Filter[Literal["message:caption_entities"]]) -> None:
    assert_type(event.message.caption, str)


@router.on("message:animation")
async def animation(event: Filter[Literal["message:animation"]]) -> None:
    assert_type(event.message.animation, Animation)
    assert_type(event.message.document, Document)


@router.on("message:live_photo")
async def live_photo(event: Filter[Literal["message:live_photo"]]) -> None:
    assert_type(event.message.photo, list[PhotoSize])


@router.on("message:is_topic_message")
async def topic(event: Filter[Literal["message:is_topic_message"]]) -> None:
    assert_type(event.message.message_thread_id, int)
    chat: Chat = event.message.chat
    print(chat.is_forum)

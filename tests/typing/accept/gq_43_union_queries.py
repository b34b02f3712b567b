"""A union of queries gives what all of them guarantee; the rest is told apart by attribute or by `has`."""

from typing import Literal, assert_type

from tamis_telegram import Document, Filter, PhotoSize, Router, User, has, match

router = Router()


@router.filter(match("message:text") | match("callback_query:data"))
async def text_or_button(event: Filter[Literal["message:text", "callback_query:data"]]) -> None:
    assert_type(event.from_, User)
    if event.callback_query:
        assert_type(event.callback_query.id, str)
    if has(event, "callback_query:data"):
        assert_type(event.callback_query.data, str)
        await event.answer_callback()
    if event.message:
        assert_type(event.message.message_id, int)


@router.filter(match("message:photo") | match("message:document"))
async def picture(event: Filter[Literal["message:photo", "message:document"]]) -> None:
    assert_type(event.message.photo, list[PhotoSize] | None)
    assert_type(event.message.document, Document | None)
    # The list of a photo's sizes may be empty.
    assert_type(event.file_id, str | None)
    assert_type(event.from_.id, int)


@router.on("msg:text")
async def message_or_post(event: Filter[Literal["msg:text"]]) -> None:
    assert_type(event.msg.text, str)
    assert_type(event.msg.from_, User | None)
    if event.channel_post:
        assert_type(event.channel_post.text, str)


@router.on(":media")
async def media(event: Filter[Literal[":media"]]) -> None:
    assert_type(event.msg.photo, list[PhotoSize] | None)


@router.filter(match(":forward_origin:user") | match(":forward_origin:hidden_user"))
async def someone(event: Filter[Literal[":forward_origin:user", ":forward_origin:hidden_user"]]) -> None:
    assert_type(event.msg.forward_origin.date, int)

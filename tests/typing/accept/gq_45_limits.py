"""What queries cannot know: `::url` leaves text and caption optional, lists keep their element type."""

from typing import Literal, assert_type

from tamis_telegram import Event, Filter, MessageEntity, Router, User, has

router = Router()


@router.on("msg::url")
async def link(event: Filter[Literal["msg::url"]]) -> None:
    assert_type(event.msg.text, str | None)
    assert_type(event.msg.caption, str | None)
    assert_type(event.msg.entities, list[MessageEntity] | None)
    if has(event, ":text"):
        assert_type(event.msg.text, str)


@router.on("message:new_chat_members:is_bot")
async def bots(event: Filter[Literal["message:new_chat_members:is_bot"]]) -> None:
    # At least one of them is a bot: that says nothing about each.
    assert_type(event.message.new_chat_members, list[User])
    assert_type(event.message.new_chat_members[0].is_bot, bool)


@router.on("message:new_chat_members:me")
async def added(event: Filter[Literal["message:new_chat_members:me"]]) -> None:
    assert_type(event.message.new_chat_members, list[User])


@router.on("*")
async def everything(event: Event) -> None:
    assert_type(event.kind, str)
    assert_type(event.problems, tuple[str, ...])

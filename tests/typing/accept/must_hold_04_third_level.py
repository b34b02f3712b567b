"""The third level is typed: a variant of a union, a flag that is true, an element's value."""

from typing import Literal, assert_type

from tamis_telegram import (
    ChatMemberLeft,
    ChatMemberOwner,
    Event,
    File,
    Filter,
    MessageOriginChannel,
    MessageOriginUser,
    Router,
    has,
)

router = Router()


@router.on("message:forward_origin:channel")
async def from_channel(event: Filter[Literal["message:forward_origin:channel"]]) -> None:
    assert_type(event.msg.forward_origin, MessageOriginChannel)
    assert_type(event.msg.forward_origin.message_id, int)
    assert_type(event.msg.forward_origin.chat.title, str | None)


@router.on("message:left_chat_member:is_bot")
async def bot_left(event: Filter[Literal["message:left_chat_member:is_bot"]]) -> None:
    assert_type(event.msg.left_chat_member.is_bot, Literal[True])
    assert_type(event.msg.left_chat_member.first_name, str)


@router.on("chat_member:new_chat_member:left")
async def left(event: Filter[Literal["chat_member:new_chat_member:left"]]) -> None:
    assert_type(event.chat_member.new_chat_member, ChatMemberLeft)
    assert_type(event.chat_member.new_chat_member.status, Literal["left"])


@router.on("my_chat_member:old_chat_member:creator")
async def was_owner(event: Filter[Literal["my_chat_member:old_chat_member:creator"]]) -> None:
    assert_type(event.my_chat_member.old_chat_member, ChatMemberOwner)
    assert_type(event.my_chat_member.old_chat_member.is_anonymous, bool)


@router.on("message:sticker:is_video")
async def video_sticker(event: Filter[Literal["message:sticker:is_video"]]) -> None:
    assert_type(event.msg.sticker.is_video, Literal[True])
    assert_type(event.msg.sticker.is_animated, bool)
    assert_type(event.msg.sticker.emoji, str | None)


@router.on("message:sticker:premium_animation")
async def premium_sticker(event: Filter[Literal["message:sticker:premium_animation"]]) -> None:
    assert_type(event.msg.sticker.premium_animation, File)


@router.on("message:chat:private")
async def private(event: Filter[Literal["message:chat:private"]]) -> None:
    assert_type(event.chat.type, Literal["private"])
    assert_type(event.message.chat.type, Literal["private"])


@router.on("inline_query:chat_type:sender")
async def inline(event: Filter[Literal["inline_query:chat_type:sender"]]) -> None:
    assert_type(event.inline_query.chat_type, Literal["sender"])


@router.on("business_connection:is_enabled")
async def connected(event: Filter[Literal["business_connection:is_enabled"]]) -> None:
    assert_type(event.business_connection.is_enabled, Literal[True])


async def forwarded(event: Event) -> str:
    if has(event, ":forward_origin:user"):
        assert_type(event.msg.forward_origin, MessageOriginUser)
        return event.msg.forward_origin.sender_user.first_name
    if has(event, ":file:is_video"):
        assert_type(event.msg.sticker.is_video, Literal[True])
        return event.file_id
    return ""

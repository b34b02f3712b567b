"""Unions of payload types: told apart by `match` or `isinstance`, with a class for what the spec does not know yet."""

from typing import Literal, assert_never, assert_type

from tamis_telegram import (
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberEvent,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberOwner,
    ChatMemberRestricted,
    Filter,
    InaccessibleMessage,
    MessageOrigin,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    ReactionType,
    ReactionTypeCustomEmoji,
    ReactionTypeEmoji,
    ReactionTypePaid,
    Router,
    UnknownChatMember,
    UnknownMessageOrigin,
    UnknownReactionType,
)

router = Router()


def origin_name(origin: MessageOrigin) -> str:
    match origin:
        case MessageOriginUser(sender_user=user):
            return user.first_name
        case MessageOriginHiddenUser():
            return origin.sender_user_name
        case MessageOriginChat():
            return origin.sender_chat.title or ""
        case MessageOriginChannel():
            return origin.chat.title or ""
        case UnknownMessageOrigin():
            return "a kind of origin that is newer than the spec"


def describe(reaction: ReactionType) -> str:
    if isinstance(reaction, ReactionTypeEmoji):
        return reaction.emoji
    if isinstance(reaction, ReactionTypeCustomEmoji):
        return reaction.custom_emoji_id
    if isinstance(reaction, ReactionTypePaid):
        return "star"
    newer: UnknownReactionType = reaction
    return str(newer)


@router.on("chat_member")
async def member(event: ChatMemberEvent) -> None:
    member = event.chat_member.new_chat_member
    match member:
        case ChatMemberOwner() | ChatMemberAdministrator() as admin:
            print(admin.user.id, admin.custom_title)
        case ChatMemberMember(until_date=until):
            print(until)
        case ChatMemberRestricted(can_send_messages=True):
            print("restricted, but may write")
        case ChatMemberRestricted() as restricted:
            print(restricted.until_date)
        case ChatMemberLeft() | ChatMemberBanned():
            print("gone")
        case UnknownChatMember() as unknown:
            print(unknown.user.id)
        case _:
            assert_never(member)


@router.on("message:forward_origin")
async def forwarded(event: Filter[Literal["message:forward_origin"]]) -> None:
    assert_type(event.message.forward_origin, MessageOrigin)
    print(origin_name(event.message.forward_origin), event.message.forward_origin)


@router.on("message_reaction")
async def reacted(event: Filter[Literal["message_reaction"]]) -> None:
    print([describe(reaction) for reaction in event.message_reaction.new_reaction])


@router.on("callback_query:message")
async def pressed(event: Filter[Literal["callback_query:message"]]) -> None:
    message = event.callback_query.message
    if isinstance(message, InaccessibleMessage):
        print(message.chat.id)
    else:
        print(message.text)

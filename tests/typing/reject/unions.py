"""A union may hold what the spec does not know yet: a `match` that forgets it is not complete."""

from typing import assert_never

from tamis_telegram import (
    MessageOrigin,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    ReactionType,
    ReactionTypeEmoji,
)


def origin_name(origin: MessageOrigin) -> str:
    match origin:
        case MessageOriginUser():
            return origin.sender_user.first_name
        case MessageOriginHiddenUser():
            return origin.sender_user_name
        case MessageOriginChat() | MessageOriginChannel():
            return "chat"
        case _:
            assert_never(origin)  # E: arg-type | reportArgumentType | type-assertion-failure


def emoji(reaction: ReactionType) -> str:
    if isinstance(reaction, ReactionTypeEmoji):
        return reaction.emoji
    return reaction.custom_emoji_id  # E: union-attr | reportAttributeAccessIssue | missing-union-attribute

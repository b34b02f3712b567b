# Made by `codegen build` from the spec 'telegram', digest 7424598105fa47c2. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""How bytes become an event: which key or fields tell the kind, and which class each kind's payload has."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from tamis.decoding.codec import KeyCodec

from . import types as _types
from .events import Event

_PAYLOADS: dict[str, type[Any] | None] = {
    "*": None,
    "message": _types.Message,
    "edited_message": _types.Message,
    "channel_post": _types.Message,
    "edited_channel_post": _types.Message,
    "business_connection": _types.BusinessConnection,
    "business_message": _types.Message,
    "edited_business_message": _types.Message,
    "deleted_business_messages": _types.BusinessMessagesDeleted,
    "guest_message": _types.Message,
    "message_reaction": _types.MessageReactionUpdated,
    "message_reaction_count": _types.MessageReactionCountUpdated,
    "inline_query": _types.InlineQuery,
    "chosen_inline_result": _types.ChosenInlineResult,
    "callback_query": _types.CallbackQuery,
    "shipping_query": _types.ShippingQuery,
    "pre_checkout_query": _types.PreCheckoutQuery,
    "purchased_paid_media": _types.PaidMediaPurchased,
    "poll": _types.Poll,
    "poll_answer": _types.PollAnswer,
    "my_chat_member": _types.ChatMemberUpdated,
    "chat_member": _types.ChatMemberUpdated,
    "chat_join_request": _types.ChatJoinRequest,
    "chat_boost": _types.ChatBoostUpdated,
    "removed_chat_boost": _types.ChatBoostRemoved,
    "managed_bot": _types.ManagedBotUpdated,
    "subscription": _types.BotSubscriptionUpdated,
    "stopped_message_generation": _types.MessageGenerationStopped,
}
_UNKNOWNS: dict[tuple[Any, ...], type[Any]] = {
    (
        _types.BackgroundFillSolid,
        _types.BackgroundFillGradient,
        _types.BackgroundFillFreeformGradient,
    ): _types.UnknownBackgroundFill,
    (
        _types.BackgroundTypeFill,
        _types.BackgroundTypeWallpaper,
        _types.BackgroundTypePattern,
        _types.BackgroundTypeChatTheme,
    ): _types.UnknownBackgroundType,
    (
        _types.ChatBoostSourcePremium,
        _types.ChatBoostSourceGiftCode,
        _types.ChatBoostSourceGiveaway,
    ): _types.UnknownChatBoostSource,
    (
        _types.ChatMemberOwner,
        _types.ChatMemberAdministrator,
        _types.ChatMemberMember,
        _types.ChatMemberRestricted,
        _types.ChatMemberLeft,
        _types.ChatMemberBanned,
    ): _types.UnknownChatMember,
    (
        _types.MessageOriginUser,
        _types.MessageOriginHiddenUser,
        _types.MessageOriginChat,
        _types.MessageOriginChannel,
    ): _types.UnknownMessageOrigin,
    (
        _types.PaidMediaLivePhoto,
        _types.PaidMediaPhoto,
        _types.PaidMediaPreview,
        _types.PaidMediaVideo,
    ): _types.UnknownPaidMedia,
    (
        _types.ReactionTypeEmoji,
        _types.ReactionTypeCustomEmoji,
        _types.ReactionTypePaid,
    ): _types.UnknownReactionType,
    (
        _types.RichBlockParagraph,
        _types.RichBlockSectionHeading,
        _types.RichBlockPreformatted,
        _types.RichBlockFooter,
        _types.RichBlockDivider,
        _types.RichBlockMathematicalExpression,
        _types.RichBlockAnchor,
        _types.RichBlockList,
        _types.RichBlockBlockQuotation,
        _types.RichBlockExpandableBlockQuotation,
        _types.RichBlockPullQuotation,
        _types.RichBlockCollage,
        _types.RichBlockSlideshow,
        _types.RichBlockTable,
        _types.RichBlockDetails,
        _types.RichBlockMap,
        _types.RichBlockButtons,
        _types.RichBlockAnimation,
        _types.RichBlockAudio,
        _types.RichBlockDocument,
        _types.RichBlockPhoto,
        _types.RichBlockVideo,
        _types.RichBlockVoiceNote,
        _types.RichBlockThinking,
    ): _types.UnknownRichBlock,
    (
        _types.RichTextBold,
        _types.RichTextItalic,
        _types.RichTextUnderline,
        _types.RichTextStrikethrough,
        _types.RichTextSpoiler,
        _types.RichTextDateTime,
        _types.RichTextTextMention,
        _types.RichTextSubscript,
        _types.RichTextSuperscript,
        _types.RichTextMarked,
        _types.RichTextCode,
        _types.RichTextCustomEmoji,
        _types.RichTextMathematicalExpression,
        _types.RichTextUrl,
        _types.RichTextEmailAddress,
        _types.RichTextPhoneNumber,
        _types.RichTextBankCardNumber,
        _types.RichTextMention,
        _types.RichTextHashtag,
        _types.RichTextCashtag,
        _types.RichTextBotCommand,
        _types.RichTextButton,
        _types.RichTextAnchor,
        _types.RichTextAnchorLink,
        _types.RichTextReference,
        _types.RichTextReferenceLink,
    ): _types.UnknownRichText,
}


class _Envelope(
    Struct,
    rename={
        "_around_update_id": "update_id",
    },
):
    _around_update_id: int
    message: _types.Message | None = None
    edited_message: _types.Message | None = None
    channel_post: _types.Message | None = None
    edited_channel_post: _types.Message | None = None
    business_connection: _types.BusinessConnection | None = None
    business_message: _types.Message | None = None
    edited_business_message: _types.Message | None = None
    deleted_business_messages: _types.BusinessMessagesDeleted | None = None
    guest_message: _types.Message | None = None
    message_reaction: _types.MessageReactionUpdated | None = None
    message_reaction_count: _types.MessageReactionCountUpdated | None = None
    inline_query: _types.InlineQuery | None = None
    chosen_inline_result: _types.ChosenInlineResult | None = None
    callback_query: _types.CallbackQuery | None = None
    shipping_query: _types.ShippingQuery | None = None
    pre_checkout_query: _types.PreCheckoutQuery | None = None
    purchased_paid_media: _types.PaidMediaPurchased | None = None
    poll: _types.Poll | None = None
    poll_answer: _types.PollAnswer | None = None
    my_chat_member: _types.ChatMemberUpdated | None = None
    chat_member: _types.ChatMemberUpdated | None = None
    chat_join_request: _types.ChatJoinRequest | None = None
    chat_boost: _types.ChatBoostUpdated | None = None
    removed_chat_boost: _types.ChatBoostRemoved | None = None
    managed_bot: _types.ManagedBotUpdated | None = None
    subscription: _types.BotSubscriptionUpdated | None = None
    stopped_message_generation: _types.MessageGenerationStopped | None = None

    @property
    def update_id(self) -> Any:
        return self._around_update_id


def _pick(envelope: Any) -> tuple[str, Any]:
    if (payload := envelope.message) is not None:
        return "message", payload
    if (payload := envelope.edited_message) is not None:
        return "edited_message", payload
    if (payload := envelope.channel_post) is not None:
        return "channel_post", payload
    if (payload := envelope.edited_channel_post) is not None:
        return "edited_channel_post", payload
    if (payload := envelope.business_connection) is not None:
        return "business_connection", payload
    if (payload := envelope.business_message) is not None:
        return "business_message", payload
    if (payload := envelope.edited_business_message) is not None:
        return "edited_business_message", payload
    if (payload := envelope.deleted_business_messages) is not None:
        return "deleted_business_messages", payload
    if (payload := envelope.guest_message) is not None:
        return "guest_message", payload
    if (payload := envelope.message_reaction) is not None:
        return "message_reaction", payload
    if (payload := envelope.message_reaction_count) is not None:
        return "message_reaction_count", payload
    if (payload := envelope.inline_query) is not None:
        return "inline_query", payload
    if (payload := envelope.chosen_inline_result) is not None:
        return "chosen_inline_result", payload
    if (payload := envelope.callback_query) is not None:
        return "callback_query", payload
    if (payload := envelope.shipping_query) is not None:
        return "shipping_query", payload
    if (payload := envelope.pre_checkout_query) is not None:
        return "pre_checkout_query", payload
    if (payload := envelope.purchased_paid_media) is not None:
        return "purchased_paid_media", payload
    if (payload := envelope.poll) is not None:
        return "poll", payload
    if (payload := envelope.poll_answer) is not None:
        return "poll_answer", payload
    if (payload := envelope.my_chat_member) is not None:
        return "my_chat_member", payload
    if (payload := envelope.chat_member) is not None:
        return "chat_member", payload
    if (payload := envelope.chat_join_request) is not None:
        return "chat_join_request", payload
    if (payload := envelope.chat_boost) is not None:
        return "chat_boost", payload
    if (payload := envelope.removed_chat_boost) is not None:
        return "removed_chat_boost", payload
    if (payload := envelope.managed_bot) is not None:
        return "managed_bot", payload
    if (payload := envelope.subscription) is not None:
        return "subscription", payload
    if (payload := envelope.stopped_message_generation) is not None:
        return "stopped_message_generation", payload
    return "*", None


CODEC = KeyCodec(
    event=Event,
    envelope=_Envelope,
    pick=_pick,
    payloads=_PAYLOADS,
    unknowns=_UNKNOWNS,
    keys={
        "message": "message",
        "edited_message": "edited_message",
        "channel_post": "channel_post",
        "edited_channel_post": "edited_channel_post",
        "business_connection": "business_connection",
        "business_message": "business_message",
        "edited_business_message": "edited_business_message",
        "deleted_business_messages": "deleted_business_messages",
        "guest_message": "guest_message",
        "message_reaction": "message_reaction",
        "message_reaction_count": "message_reaction_count",
        "inline_query": "inline_query",
        "chosen_inline_result": "chosen_inline_result",
        "callback_query": "callback_query",
        "shipping_query": "shipping_query",
        "pre_checkout_query": "pre_checkout_query",
        "purchased_paid_media": "purchased_paid_media",
        "poll": "poll",
        "poll_answer": "poll_answer",
        "my_chat_member": "my_chat_member",
        "chat_member": "chat_member",
        "chat_join_request": "chat_join_request",
        "chat_boost": "chat_boost",
        "removed_chat_boost": "removed_chat_boost",
        "managed_bot": "managed_bot",
        "subscription": "subscription",
        "stopped_message_generation": "stopped_message_generation",
    },
    me=None,
)

# Made by `codegen build` from the spec 'telegram', digest 2670eea04ff01de9. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"The methods of Telegram Bot API 10.3."

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis.decoding.results import Method as _Method
from tamis.decoding.results import Parameter as _Parameter
from tamis.decoding.results import Results as _Results
from tamis_bot_api.client.api import TelegramApi as _Api

from .inputs import (
    AcceptedGiftTypes,
    BotAccessSettings,
    BotCommand,
    BotCommandScope,
    BotDescription,
    BotName,
    BotShortDescription,
    ChatAdministratorRights,
    ChatFullInfo,
    ChatPermissions,
    EphemeralMessageParameters,
    ForceReply,
    ForumTopic,
    GameHighScore,
    Gifts,
    InlineQueryResult,
    InlineQueryResultsButton,
    InputChecklist,
    InputFile,
    InputMedia,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaLivePhoto,
    InputMediaPhoto,
    InputMediaVideo,
    InputPaidMedia,
    InputPollMedia,
    InputPollOption,
    InputProfilePhoto,
    InputRichMessage,
    InputSticker,
    InputStoryContent,
    KeyboardButton,
    LabeledPrice,
    MenuButton,
    MenuButtonCommands,
    MenuButtonDefault,
    MenuButtonWebApp,
    MessageId,
    OwnedGiftRegular,
    OwnedGifts,
    OwnedGiftUnique,
    PassportElementError,
    PreparedInlineMessage,
    PreparedKeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
    RevenueWithdrawalStateFailed,
    RevenueWithdrawalStatePending,
    RevenueWithdrawalStateSucceeded,
    SentGuestMessage,
    SentWebAppMessage,
    ShippingOption,
    StarTransactions,
    StickerSet,
    StoryArea,
    SuggestedPostParameters,
    TransactionPartnerAffiliateProgram,
    TransactionPartnerChat,
    TransactionPartnerFragment,
    TransactionPartnerOther,
    TransactionPartnerTelegramAds,
    TransactionPartnerTelegramApi,
    TransactionPartnerUser,
    UnknownMenuButton,
    UnknownOwnedGift,
    UnknownRevenueWithdrawalState,
    UnknownTransactionPartner,
    Update,
    UserChatBoosts,
    UserProfileAudios,
    UserProfilePhotos,
    WebhookInfo,
)
from .types import (
    BackgroundFillFreeformGradient,
    BackgroundFillGradient,
    BackgroundFillSolid,
    BackgroundTypeChatTheme,
    BackgroundTypeFill,
    BackgroundTypePattern,
    BackgroundTypeWallpaper,
    BusinessConnection,
    ChatBoostSourceGiftCode,
    ChatBoostSourceGiveaway,
    ChatBoostSourcePremium,
    ChatInviteLink,
    ChatMember,
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberOwner,
    ChatMemberRestricted,
    File,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MaskPosition,
    Message,
    MessageEntity,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    PaidMediaLivePhoto,
    PaidMediaPhoto,
    PaidMediaPreview,
    PaidMediaVideo,
    Poll,
    ReactionType,
    ReactionTypeCustomEmoji,
    ReactionTypeEmoji,
    ReactionTypePaid,
    RichBlockAnchor,
    RichBlockAnimation,
    RichBlockAudio,
    RichBlockBlockQuotation,
    RichBlockButtons,
    RichBlockCollage,
    RichBlockDetails,
    RichBlockDivider,
    RichBlockDocument,
    RichBlockExpandableBlockQuotation,
    RichBlockFooter,
    RichBlockList,
    RichBlockMap,
    RichBlockMathematicalExpression,
    RichBlockParagraph,
    RichBlockPhoto,
    RichBlockPreformatted,
    RichBlockPullQuotation,
    RichBlockSectionHeading,
    RichBlockSlideshow,
    RichBlockTable,
    RichBlockThinking,
    RichBlockVideo,
    RichBlockVoiceNote,
    RichTextAnchor,
    RichTextAnchorLink,
    RichTextBankCardNumber,
    RichTextBold,
    RichTextBotCommand,
    RichTextButton,
    RichTextCashtag,
    RichTextCode,
    RichTextCustomEmoji,
    RichTextDateTime,
    RichTextEmailAddress,
    RichTextHashtag,
    RichTextItalic,
    RichTextMarked,
    RichTextMathematicalExpression,
    RichTextMention,
    RichTextPhoneNumber,
    RichTextReference,
    RichTextReferenceLink,
    RichTextSpoiler,
    RichTextStrikethrough,
    RichTextSubscript,
    RichTextSuperscript,
    RichTextTextMention,
    RichTextUnderline,
    RichTextUrl,
    StarAmount,
    Sticker,
    Story,
    UnknownBackgroundFill,
    UnknownBackgroundType,
    UnknownChatBoostSource,
    UnknownChatMember,
    UnknownMessageOrigin,
    UnknownPaidMedia,
    UnknownReactionType,
    UnknownRichBlock,
    UnknownRichText,
    User,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNKNOWNS: dict[tuple[Any, ...], type[Any]] = {
    (
        BackgroundFillSolid,
        BackgroundFillGradient,
        BackgroundFillFreeformGradient,
    ): UnknownBackgroundFill,
    (
        BackgroundTypeFill,
        BackgroundTypeWallpaper,
        BackgroundTypePattern,
        BackgroundTypeChatTheme,
    ): UnknownBackgroundType,
    (
        ChatBoostSourcePremium,
        ChatBoostSourceGiftCode,
        ChatBoostSourceGiveaway,
    ): UnknownChatBoostSource,
    (
        ChatMemberOwner,
        ChatMemberAdministrator,
        ChatMemberMember,
        ChatMemberRestricted,
        ChatMemberLeft,
        ChatMemberBanned,
    ): UnknownChatMember,
    (
        MenuButtonCommands,
        MenuButtonWebApp,
        MenuButtonDefault,
    ): UnknownMenuButton,
    (
        MessageOriginUser,
        MessageOriginHiddenUser,
        MessageOriginChat,
        MessageOriginChannel,
    ): UnknownMessageOrigin,
    (
        OwnedGiftRegular,
        OwnedGiftUnique,
    ): UnknownOwnedGift,
    (
        PaidMediaLivePhoto,
        PaidMediaPhoto,
        PaidMediaPreview,
        PaidMediaVideo,
    ): UnknownPaidMedia,
    (
        ReactionTypeEmoji,
        ReactionTypeCustomEmoji,
        ReactionTypePaid,
    ): UnknownReactionType,
    (
        RevenueWithdrawalStatePending,
        RevenueWithdrawalStateSucceeded,
        RevenueWithdrawalStateFailed,
    ): UnknownRevenueWithdrawalState,
    (
        RichBlockParagraph,
        RichBlockSectionHeading,
        RichBlockPreformatted,
        RichBlockFooter,
        RichBlockDivider,
        RichBlockMathematicalExpression,
        RichBlockAnchor,
        RichBlockList,
        RichBlockBlockQuotation,
        RichBlockExpandableBlockQuotation,
        RichBlockPullQuotation,
        RichBlockCollage,
        RichBlockSlideshow,
        RichBlockTable,
        RichBlockDetails,
        RichBlockMap,
        RichBlockButtons,
        RichBlockAnimation,
        RichBlockAudio,
        RichBlockDocument,
        RichBlockPhoto,
        RichBlockVideo,
        RichBlockVoiceNote,
        RichBlockThinking,
    ): UnknownRichBlock,
    (
        RichTextBold,
        RichTextItalic,
        RichTextUnderline,
        RichTextStrikethrough,
        RichTextSpoiler,
        RichTextDateTime,
        RichTextTextMention,
        RichTextSubscript,
        RichTextSuperscript,
        RichTextMarked,
        RichTextCode,
        RichTextCustomEmoji,
        RichTextMathematicalExpression,
        RichTextUrl,
        RichTextEmailAddress,
        RichTextPhoneNumber,
        RichTextBankCardNumber,
        RichTextMention,
        RichTextHashtag,
        RichTextCashtag,
        RichTextBotCommand,
        RichTextButton,
        RichTextAnchor,
        RichTextAnchorLink,
        RichTextReference,
        RichTextReferenceLink,
    ): UnknownRichText,
    (
        TransactionPartnerUser,
        TransactionPartnerChat,
        TransactionPartnerAffiliateProgram,
        TransactionPartnerFragment,
        TransactionPartnerTelegramAds,
        TransactionPartnerTelegramApi,
        TransactionPartnerOther,
    ): UnknownTransactionPartner,
}

METHODS: Mapping[str, _Method] = {
    "addStickerToSet": _Method(
        "addStickerToSet",
        {
            "user_id": _Parameter(int, True),
            "name": _Parameter(str, True),
            "sticker": _Parameter(InputSticker, True),
        },
        bool,
    ),
    "answerCallbackQuery": _Method(
        "answerCallbackQuery",
        {
            "callback_query_id": _Parameter(str, True),
            "text": _Parameter(str, False),
            "show_alert": _Parameter(bool, False),
            "url": _Parameter(str, False),
            "cache_time": _Parameter(int, False),
        },
        bool,
    ),
    "answerChatJoinRequestQuery": _Method(
        "answerChatJoinRequestQuery",
        {
            "chat_join_request_query_id": _Parameter(str, True),
            "result": _Parameter(str, True),
        },
        bool,
    ),
    "answerGuestQuery": _Method(
        "answerGuestQuery",
        {
            "guest_query_id": _Parameter(str, True),
            "result": _Parameter(InlineQueryResult, True),
        },
        SentGuestMessage,
    ),
    "answerInlineQuery": _Method(
        "answerInlineQuery",
        {
            "inline_query_id": _Parameter(str, True),
            "results": _Parameter(list[InlineQueryResult], True),
            "cache_time": _Parameter(int, False),
            "is_personal": _Parameter(bool, False),
            "next_offset": _Parameter(str, False),
            "button": _Parameter(InlineQueryResultsButton, False),
        },
        bool,
    ),
    "answerPreCheckoutQuery": _Method(
        "answerPreCheckoutQuery",
        {
            "pre_checkout_query_id": _Parameter(str, True),
            "ok": _Parameter(bool, True),
            "error_message": _Parameter(str, False),
        },
        bool,
    ),
    "answerShippingQuery": _Method(
        "answerShippingQuery",
        {
            "shipping_query_id": _Parameter(str, True),
            "ok": _Parameter(bool, True),
            "shipping_options": _Parameter(list[ShippingOption], False),
            "error_message": _Parameter(str, False),
        },
        bool,
    ),
    "answerWebAppQuery": _Method(
        "answerWebAppQuery",
        {
            "web_app_query_id": _Parameter(str, True),
            "result": _Parameter(InlineQueryResult, True),
        },
        SentWebAppMessage,
    ),
    "approveChatJoinRequest": _Method(
        "approveChatJoinRequest",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
        },
        bool,
    ),
    "approveSuggestedPost": _Method(
        "approveSuggestedPost",
        {
            "chat_id": _Parameter(int, True),
            "message_id": _Parameter(int, True),
            "send_date": _Parameter(int, False),
        },
        bool,
    ),
    "banChatMember": _Method(
        "banChatMember",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
            "until_date": _Parameter(int, False),
            "revoke_messages": _Parameter(bool, False),
        },
        bool,
    ),
    "banChatSenderChat": _Method(
        "banChatSenderChat",
        {
            "chat_id": _Parameter(int | str, True),
            "sender_chat_id": _Parameter(int, True),
        },
        bool,
    ),
    "close": _Method(
        "close",
        {},
        bool,
    ),
    "closeForumTopic": _Method(
        "closeForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
            "message_thread_id": _Parameter(int, True),
        },
        bool,
    ),
    "closeGeneralForumTopic": _Method(
        "closeGeneralForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "convertGiftToStars": _Method(
        "convertGiftToStars",
        {
            "business_connection_id": _Parameter(str, True),
            "owned_gift_id": _Parameter(str, True),
        },
        bool,
    ),
    "copyMessage": _Method(
        "copyMessage",
        {
            "chat_id": _Parameter(int | str, True),
            "from_chat_id": _Parameter(int | str, True),
            "message_id": _Parameter(int, True),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "video_start_timestamp": _Parameter(int, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "show_caption_above_media": _Parameter(bool, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        MessageId,
    ),
    "copyMessages": _Method(
        "copyMessages",
        {
            "chat_id": _Parameter(int | str, True),
            "from_chat_id": _Parameter(int | str, True),
            "message_ids": _Parameter(list[int], True),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "remove_caption": _Parameter(bool, False),
        },
        list[MessageId],
    ),
    "createChatInviteLink": _Method(
        "createChatInviteLink",
        {
            "chat_id": _Parameter(int | str, True),
            "name": _Parameter(str, False),
            "expire_date": _Parameter(int, False),
            "member_limit": _Parameter(int, False),
            "creates_join_request": _Parameter(bool, False),
        },
        ChatInviteLink,
    ),
    "createChatSubscriptionInviteLink": _Method(
        "createChatSubscriptionInviteLink",
        {
            "chat_id": _Parameter(int | str, True),
            "subscription_period": _Parameter(int, True),
            "subscription_price": _Parameter(int, True),
            "name": _Parameter(str, False),
        },
        ChatInviteLink,
    ),
    "createForumTopic": _Method(
        "createForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
            "name": _Parameter(str, True),
            "icon_color": _Parameter(int, False),
            "icon_custom_emoji_id": _Parameter(str, False),
        },
        ForumTopic,
    ),
    "createInvoiceLink": _Method(
        "createInvoiceLink",
        {
            "title": _Parameter(str, True),
            "description": _Parameter(str, True),
            "payload": _Parameter(str, True),
            "currency": _Parameter(str, True),
            "prices": _Parameter(list[LabeledPrice], True),
            "business_connection_id": _Parameter(str, False),
            "provider_token": _Parameter(str, False),
            "subscription_period": _Parameter(int, False),
            "max_tip_amount": _Parameter(int, False),
            "suggested_tip_amounts": _Parameter(list[int], False),
            "provider_data": _Parameter(str, False),
            "photo_url": _Parameter(str, False),
            "photo_size": _Parameter(int, False),
            "photo_width": _Parameter(int, False),
            "photo_height": _Parameter(int, False),
            "need_name": _Parameter(bool, False),
            "need_phone_number": _Parameter(bool, False),
            "need_email": _Parameter(bool, False),
            "need_shipping_address": _Parameter(bool, False),
            "send_phone_number_to_provider": _Parameter(bool, False),
            "send_email_to_provider": _Parameter(bool, False),
            "is_flexible": _Parameter(bool, False),
        },
        str,
    ),
    "createNewStickerSet": _Method(
        "createNewStickerSet",
        {
            "user_id": _Parameter(int, True),
            "name": _Parameter(str, True),
            "title": _Parameter(str, True),
            "stickers": _Parameter(list[InputSticker], True),
            "sticker_type": _Parameter(str, False),
            "needs_repainting": _Parameter(bool, False),
        },
        bool,
    ),
    "declineChatJoinRequest": _Method(
        "declineChatJoinRequest",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
        },
        bool,
    ),
    "declineSuggestedPost": _Method(
        "declineSuggestedPost",
        {
            "chat_id": _Parameter(int, True),
            "message_id": _Parameter(int, True),
            "comment": _Parameter(str, False),
        },
        bool,
    ),
    "deleteAllMessageReactions": _Method(
        "deleteAllMessageReactions",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, False),
            "actor_chat_id": _Parameter(int, False),
        },
        bool,
    ),
    "deleteBusinessMessages": _Method(
        "deleteBusinessMessages",
        {
            "business_connection_id": _Parameter(str, True),
            "message_ids": _Parameter(list[int], True),
        },
        bool,
    ),
    "deleteChatPhoto": _Method(
        "deleteChatPhoto",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "deleteChatStickerSet": _Method(
        "deleteChatStickerSet",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "deleteEphemeralMessage": _Method(
        "deleteEphemeralMessage",
        {
            "chat_id": _Parameter(int | str, True),
            "receiver_user_id": _Parameter(int, True),
            "ephemeral_message_id": _Parameter(int, True),
        },
        bool,
    ),
    "deleteForumTopic": _Method(
        "deleteForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
            "message_thread_id": _Parameter(int, True),
        },
        bool,
    ),
    "deleteMessage": _Method(
        "deleteMessage",
        {
            "chat_id": _Parameter(int | str, True),
            "message_id": _Parameter(int, True),
        },
        bool,
    ),
    "deleteMessageReaction": _Method(
        "deleteMessageReaction",
        {
            "chat_id": _Parameter(int | str, True),
            "message_id": _Parameter(int, True),
            "user_id": _Parameter(int, False),
            "actor_chat_id": _Parameter(int, False),
        },
        bool,
    ),
    "deleteMessages": _Method(
        "deleteMessages",
        {
            "chat_id": _Parameter(int | str, True),
            "message_ids": _Parameter(list[int], True),
        },
        bool,
    ),
    "deleteMyCommands": _Method(
        "deleteMyCommands",
        {
            "scope": _Parameter(BotCommandScope, False),
            "language_code": _Parameter(str, False),
        },
        bool,
    ),
    "deleteStickerFromSet": _Method(
        "deleteStickerFromSet",
        {
            "sticker": _Parameter(str, True),
        },
        bool,
    ),
    "deleteStickerSet": _Method(
        "deleteStickerSet",
        {
            "name": _Parameter(str, True),
        },
        bool,
    ),
    "deleteStory": _Method(
        "deleteStory",
        {
            "business_connection_id": _Parameter(str, True),
            "story_id": _Parameter(int, True),
        },
        bool,
    ),
    "deleteWebhook": _Method(
        "deleteWebhook",
        {
            "drop_pending_updates": _Parameter(bool, False),
        },
        bool,
    ),
    "editChatInviteLink": _Method(
        "editChatInviteLink",
        {
            "chat_id": _Parameter(int | str, True),
            "invite_link": _Parameter(str, True),
            "name": _Parameter(str, False),
            "expire_date": _Parameter(int, False),
            "member_limit": _Parameter(int, False),
            "creates_join_request": _Parameter(bool, False),
        },
        ChatInviteLink,
    ),
    "editChatSubscriptionInviteLink": _Method(
        "editChatSubscriptionInviteLink",
        {
            "chat_id": _Parameter(int | str, True),
            "invite_link": _Parameter(str, True),
            "name": _Parameter(str, False),
        },
        ChatInviteLink,
    ),
    "editEphemeralMessageCaption": _Method(
        "editEphemeralMessageCaption",
        {
            "chat_id": _Parameter(int | str, True),
            "receiver_user_id": _Parameter(int, True),
            "ephemeral_message_id": _Parameter(int, True),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "show_caption_above_media": _Parameter(bool, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        bool,
    ),
    "editEphemeralMessageMedia": _Method(
        "editEphemeralMessageMedia",
        {
            "chat_id": _Parameter(int | str, True),
            "receiver_user_id": _Parameter(int, True),
            "ephemeral_message_id": _Parameter(int, True),
            "media": _Parameter(InputMedia, True),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        bool,
    ),
    "editEphemeralMessageReplyMarkup": _Method(
        "editEphemeralMessageReplyMarkup",
        {
            "chat_id": _Parameter(int | str, True),
            "receiver_user_id": _Parameter(int, True),
            "ephemeral_message_id": _Parameter(int, True),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        bool,
    ),
    "editEphemeralMessageText": _Method(
        "editEphemeralMessageText",
        {
            "chat_id": _Parameter(int | str, True),
            "receiver_user_id": _Parameter(int, True),
            "ephemeral_message_id": _Parameter(int, True),
            "text": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "entities": _Parameter(list[MessageEntity], False),
            "rich_message": _Parameter(InputRichMessage, False),
            "link_preview_options": _Parameter(LinkPreviewOptions, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        bool,
    ),
    "editForumTopic": _Method(
        "editForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
            "message_thread_id": _Parameter(int, True),
            "name": _Parameter(str, False),
            "icon_custom_emoji_id": _Parameter(str, False),
        },
        bool,
    ),
    "editGeneralForumTopic": _Method(
        "editGeneralForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
            "name": _Parameter(str, True),
        },
        bool,
    ),
    "editMessageCaption": _Method(
        "editMessageCaption",
        {
            "business_connection_id": _Parameter(str, False),
            "chat_id": _Parameter(int | str, False),
            "message_id": _Parameter(int, False),
            "inline_message_id": _Parameter(str, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "show_caption_above_media": _Parameter(bool, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message | bool,
    ),
    "editMessageChecklist": _Method(
        "editMessageChecklist",
        {
            "business_connection_id": _Parameter(str, True),
            "chat_id": _Parameter(int | str, True),
            "message_id": _Parameter(int, True),
            "checklist": _Parameter(InputChecklist, True),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message,
    ),
    "editMessageLiveLocation": _Method(
        "editMessageLiveLocation",
        {
            "latitude": _Parameter(float, True),
            "longitude": _Parameter(float, True),
            "business_connection_id": _Parameter(str, False),
            "chat_id": _Parameter(int | str, False),
            "message_id": _Parameter(int, False),
            "inline_message_id": _Parameter(str, False),
            "live_period": _Parameter(int, False),
            "horizontal_accuracy": _Parameter(float, False),
            "heading": _Parameter(int, False),
            "proximity_alert_radius": _Parameter(int, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message | bool,
    ),
    "editMessageMedia": _Method(
        "editMessageMedia",
        {
            "media": _Parameter(InputMedia, True),
            "business_connection_id": _Parameter(str, False),
            "chat_id": _Parameter(int | str, False),
            "message_id": _Parameter(int, False),
            "inline_message_id": _Parameter(str, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message | bool,
    ),
    "editMessageReplyMarkup": _Method(
        "editMessageReplyMarkup",
        {
            "business_connection_id": _Parameter(str, False),
            "chat_id": _Parameter(int | str, False),
            "message_id": _Parameter(int, False),
            "inline_message_id": _Parameter(str, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message | bool,
    ),
    "editMessageText": _Method(
        "editMessageText",
        {
            "business_connection_id": _Parameter(str, False),
            "chat_id": _Parameter(int | str, False),
            "message_id": _Parameter(int, False),
            "inline_message_id": _Parameter(str, False),
            "text": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "entities": _Parameter(list[MessageEntity], False),
            "link_preview_options": _Parameter(LinkPreviewOptions, False),
            "rich_message": _Parameter(InputRichMessage, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message | bool,
    ),
    "editStory": _Method(
        "editStory",
        {
            "business_connection_id": _Parameter(str, True),
            "story_id": _Parameter(int, True),
            "content": _Parameter(InputStoryContent, True),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "areas": _Parameter(list[StoryArea], False),
        },
        Story,
    ),
    "editUserStarSubscription": _Method(
        "editUserStarSubscription",
        {
            "user_id": _Parameter(int, True),
            "telegram_payment_charge_id": _Parameter(str, True),
            "is_canceled": _Parameter(bool, True),
        },
        bool,
    ),
    "exportChatInviteLink": _Method(
        "exportChatInviteLink",
        {
            "chat_id": _Parameter(int | str, True),
        },
        str,
    ),
    "forwardMessage": _Method(
        "forwardMessage",
        {
            "chat_id": _Parameter(int | str, True),
            "from_chat_id": _Parameter(int | str, True),
            "message_id": _Parameter(int, True),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "video_start_timestamp": _Parameter(int, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
        },
        Message,
    ),
    "forwardMessages": _Method(
        "forwardMessages",
        {
            "chat_id": _Parameter(int | str, True),
            "from_chat_id": _Parameter(int | str, True),
            "message_ids": _Parameter(list[int], True),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
        },
        list[MessageId],
    ),
    "getAvailableGifts": _Method(
        "getAvailableGifts",
        {},
        Gifts,
    ),
    "getBusinessAccountGifts": _Method(
        "getBusinessAccountGifts",
        {
            "business_connection_id": _Parameter(str, True),
            "exclude_unsaved": _Parameter(bool, False),
            "exclude_saved": _Parameter(bool, False),
            "exclude_unlimited": _Parameter(bool, False),
            "exclude_limited_upgradable": _Parameter(bool, False),
            "exclude_limited_non_upgradable": _Parameter(bool, False),
            "exclude_unique": _Parameter(bool, False),
            "exclude_from_blockchain": _Parameter(bool, False),
            "sort_by_price": _Parameter(bool, False),
            "offset": _Parameter(str, False),
            "limit": _Parameter(int, False),
        },
        OwnedGifts,
    ),
    "getBusinessAccountStarBalance": _Method(
        "getBusinessAccountStarBalance",
        {
            "business_connection_id": _Parameter(str, True),
        },
        StarAmount,
    ),
    "getBusinessConnection": _Method(
        "getBusinessConnection",
        {
            "business_connection_id": _Parameter(str, True),
        },
        BusinessConnection,
    ),
    "getChat": _Method(
        "getChat",
        {
            "chat_id": _Parameter(int | str, True),
        },
        ChatFullInfo,
    ),
    "getChatAdministrators": _Method(
        "getChatAdministrators",
        {
            "chat_id": _Parameter(int | str, True),
            "return_bots": _Parameter(bool, False),
        },
        list[ChatMember],
    ),
    "getChatGifts": _Method(
        "getChatGifts",
        {
            "chat_id": _Parameter(int | str, True),
            "exclude_unsaved": _Parameter(bool, False),
            "exclude_saved": _Parameter(bool, False),
            "exclude_unlimited": _Parameter(bool, False),
            "exclude_limited_upgradable": _Parameter(bool, False),
            "exclude_limited_non_upgradable": _Parameter(bool, False),
            "exclude_from_blockchain": _Parameter(bool, False),
            "exclude_unique": _Parameter(bool, False),
            "sort_by_price": _Parameter(bool, False),
            "offset": _Parameter(str, False),
            "limit": _Parameter(int, False),
        },
        OwnedGifts,
    ),
    "getChatMember": _Method(
        "getChatMember",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
        },
        ChatMember,
    ),
    "getChatMemberCount": _Method(
        "getChatMemberCount",
        {
            "chat_id": _Parameter(int | str, True),
        },
        int,
    ),
    "getChatMenuButton": _Method(
        "getChatMenuButton",
        {
            "chat_id": _Parameter(int, False),
        },
        MenuButton,
    ),
    "getCustomEmojiStickers": _Method(
        "getCustomEmojiStickers",
        {
            "custom_emoji_ids": _Parameter(list[str], True),
        },
        list[Sticker],
    ),
    "getFile": _Method(
        "getFile",
        {
            "file_id": _Parameter(str, True),
        },
        File,
    ),
    "getForumTopicIconStickers": _Method(
        "getForumTopicIconStickers",
        {},
        list[Sticker],
    ),
    "getGameHighScores": _Method(
        "getGameHighScores",
        {
            "user_id": _Parameter(int, True),
            "chat_id": _Parameter(int, False),
            "message_id": _Parameter(int, False),
            "inline_message_id": _Parameter(str, False),
        },
        list[GameHighScore],
    ),
    "getManagedBotAccessSettings": _Method(
        "getManagedBotAccessSettings",
        {
            "user_id": _Parameter(int, True),
        },
        BotAccessSettings,
    ),
    "getManagedBotToken": _Method(
        "getManagedBotToken",
        {
            "user_id": _Parameter(int, True),
        },
        str,
    ),
    "getMe": _Method(
        "getMe",
        {},
        User,
    ),
    "getMyCommands": _Method(
        "getMyCommands",
        {
            "scope": _Parameter(BotCommandScope, False),
            "language_code": _Parameter(str, False),
        },
        list[BotCommand],
    ),
    "getMyDefaultAdministratorRights": _Method(
        "getMyDefaultAdministratorRights",
        {
            "for_channels": _Parameter(bool, False),
        },
        ChatAdministratorRights,
    ),
    "getMyDescription": _Method(
        "getMyDescription",
        {
            "language_code": _Parameter(str, False),
        },
        BotDescription,
    ),
    "getMyName": _Method(
        "getMyName",
        {
            "language_code": _Parameter(str, False),
        },
        BotName,
    ),
    "getMyShortDescription": _Method(
        "getMyShortDescription",
        {
            "language_code": _Parameter(str, False),
        },
        BotShortDescription,
    ),
    "getMyStarBalance": _Method(
        "getMyStarBalance",
        {},
        StarAmount,
    ),
    "getStarTransactions": _Method(
        "getStarTransactions",
        {
            "offset": _Parameter(int, False),
            "limit": _Parameter(int, False),
        },
        StarTransactions,
    ),
    "getStickerSet": _Method(
        "getStickerSet",
        {
            "name": _Parameter(str, True),
        },
        StickerSet,
    ),
    "getUpdates": _Method(
        "getUpdates",
        {
            "offset": _Parameter(int, False),
            "limit": _Parameter(int, False),
            "timeout": _Parameter(int, False),
            "allowed_updates": _Parameter(list[str], False),
        },
        list[Update],
    ),
    "getUserChatBoosts": _Method(
        "getUserChatBoosts",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
        },
        UserChatBoosts,
    ),
    "getUserGifts": _Method(
        "getUserGifts",
        {
            "user_id": _Parameter(int, True),
            "exclude_unlimited": _Parameter(bool, False),
            "exclude_limited_upgradable": _Parameter(bool, False),
            "exclude_limited_non_upgradable": _Parameter(bool, False),
            "exclude_from_blockchain": _Parameter(bool, False),
            "exclude_unique": _Parameter(bool, False),
            "sort_by_price": _Parameter(bool, False),
            "offset": _Parameter(str, False),
            "limit": _Parameter(int, False),
        },
        OwnedGifts,
    ),
    "getUserPersonalChatMessages": _Method(
        "getUserPersonalChatMessages",
        {
            "user_id": _Parameter(int, True),
            "limit": _Parameter(int, True),
        },
        list[Message],
    ),
    "getUserProfileAudios": _Method(
        "getUserProfileAudios",
        {
            "user_id": _Parameter(int, True),
            "offset": _Parameter(int, False),
            "limit": _Parameter(int, False),
        },
        UserProfileAudios,
    ),
    "getUserProfilePhotos": _Method(
        "getUserProfilePhotos",
        {
            "user_id": _Parameter(int, True),
            "offset": _Parameter(int, False),
            "limit": _Parameter(int, False),
        },
        UserProfilePhotos,
    ),
    "getWebhookInfo": _Method(
        "getWebhookInfo",
        {},
        WebhookInfo,
    ),
    "giftPremiumSubscription": _Method(
        "giftPremiumSubscription",
        {
            "user_id": _Parameter(int, True),
            "month_count": _Parameter(int, True),
            "star_count": _Parameter(int, True),
            "text": _Parameter(str, False),
            "text_parse_mode": _Parameter(str, False),
            "text_entities": _Parameter(list[MessageEntity], False),
        },
        bool,
    ),
    "hideGeneralForumTopic": _Method(
        "hideGeneralForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "leaveChat": _Method(
        "leaveChat",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "logOut": _Method(
        "logOut",
        {},
        bool,
    ),
    "pinChatMessage": _Method(
        "pinChatMessage",
        {
            "chat_id": _Parameter(int | str, True),
            "message_id": _Parameter(int, True),
            "business_connection_id": _Parameter(str, False),
            "disable_notification": _Parameter(bool, False),
        },
        bool,
    ),
    "postStory": _Method(
        "postStory",
        {
            "business_connection_id": _Parameter(str, True),
            "content": _Parameter(InputStoryContent, True),
            "active_period": _Parameter(int, True),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "areas": _Parameter(list[StoryArea], False),
            "post_to_chat_page": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
        },
        Story,
    ),
    "promoteChatMember": _Method(
        "promoteChatMember",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
            "is_anonymous": _Parameter(bool, False),
            "can_manage_chat": _Parameter(bool, False),
            "can_delete_messages": _Parameter(bool, False),
            "can_manage_video_chats": _Parameter(bool, False),
            "can_restrict_members": _Parameter(bool, False),
            "can_promote_members": _Parameter(bool, False),
            "can_change_info": _Parameter(bool, False),
            "can_invite_users": _Parameter(bool, False),
            "can_post_stories": _Parameter(bool, False),
            "can_edit_stories": _Parameter(bool, False),
            "can_delete_stories": _Parameter(bool, False),
            "can_post_messages": _Parameter(bool, False),
            "can_edit_messages": _Parameter(bool, False),
            "can_pin_messages": _Parameter(bool, False),
            "can_manage_topics": _Parameter(bool, False),
            "can_manage_direct_messages": _Parameter(bool, False),
            "can_manage_tags": _Parameter(bool, False),
            "can_send_welcome_messages": _Parameter(bool, False),
        },
        bool,
    ),
    "readBusinessMessage": _Method(
        "readBusinessMessage",
        {
            "business_connection_id": _Parameter(str, True),
            "chat_id": _Parameter(int, True),
            "message_id": _Parameter(int, True),
        },
        bool,
    ),
    "refundStarPayment": _Method(
        "refundStarPayment",
        {
            "user_id": _Parameter(int, True),
            "telegram_payment_charge_id": _Parameter(str, True),
        },
        bool,
    ),
    "removeBusinessAccountProfilePhoto": _Method(
        "removeBusinessAccountProfilePhoto",
        {
            "business_connection_id": _Parameter(str, True),
            "is_public": _Parameter(bool, False),
        },
        bool,
    ),
    "removeChatVerification": _Method(
        "removeChatVerification",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "removeMyProfilePhoto": _Method(
        "removeMyProfilePhoto",
        {},
        bool,
    ),
    "removeUserVerification": _Method(
        "removeUserVerification",
        {
            "user_id": _Parameter(int, True),
        },
        bool,
    ),
    "reopenForumTopic": _Method(
        "reopenForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
            "message_thread_id": _Parameter(int, True),
        },
        bool,
    ),
    "reopenGeneralForumTopic": _Method(
        "reopenGeneralForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "replaceManagedBotToken": _Method(
        "replaceManagedBotToken",
        {
            "user_id": _Parameter(int, True),
        },
        str,
    ),
    "replaceStickerInSet": _Method(
        "replaceStickerInSet",
        {
            "user_id": _Parameter(int, True),
            "name": _Parameter(str, True),
            "old_sticker": _Parameter(str, True),
            "sticker": _Parameter(InputSticker, True),
        },
        bool,
    ),
    "repostStory": _Method(
        "repostStory",
        {
            "business_connection_id": _Parameter(str, True),
            "from_chat_id": _Parameter(int, True),
            "from_story_id": _Parameter(int, True),
            "active_period": _Parameter(int, True),
            "post_to_chat_page": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
        },
        Story,
    ),
    "restrictChatMember": _Method(
        "restrictChatMember",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
            "permissions": _Parameter(ChatPermissions, True),
            "use_independent_chat_permissions": _Parameter(bool, False),
            "until_date": _Parameter(int, False),
        },
        bool,
    ),
    "revokeChatInviteLink": _Method(
        "revokeChatInviteLink",
        {
            "chat_id": _Parameter(int | str, True),
            "invite_link": _Parameter(str, True),
        },
        ChatInviteLink,
    ),
    "savePreparedInlineMessage": _Method(
        "savePreparedInlineMessage",
        {
            "user_id": _Parameter(int, True),
            "result": _Parameter(InlineQueryResult, True),
            "allow_user_chats": _Parameter(bool, False),
            "allow_bot_chats": _Parameter(bool, False),
            "allow_group_chats": _Parameter(bool, False),
            "allow_channel_chats": _Parameter(bool, False),
        },
        PreparedInlineMessage,
    ),
    "savePreparedKeyboardButton": _Method(
        "savePreparedKeyboardButton",
        {
            "user_id": _Parameter(int, True),
            "button": _Parameter(KeyboardButton, True),
        },
        PreparedKeyboardButton,
    ),
    "sendAnimation": _Method(
        "sendAnimation",
        {
            "chat_id": _Parameter(int | str, True),
            "animation": _Parameter(InputFile | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "duration": _Parameter(int, False),
            "width": _Parameter(int, False),
            "height": _Parameter(int, False),
            "thumbnail": _Parameter(InputFile | str, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "show_caption_above_media": _Parameter(bool, False),
            "has_spoiler": _Parameter(bool, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendAudio": _Method(
        "sendAudio",
        {
            "chat_id": _Parameter(int | str, True),
            "audio": _Parameter(InputFile | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "duration": _Parameter(int, False),
            "performer": _Parameter(str, False),
            "title": _Parameter(str, False),
            "thumbnail": _Parameter(InputFile | str, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendChatAction": _Method(
        "sendChatAction",
        {
            "chat_id": _Parameter(int | str, True),
            "action": _Parameter(str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
        },
        bool,
    ),
    "sendChatJoinRequestWebApp": _Method(
        "sendChatJoinRequestWebApp",
        {
            "chat_join_request_query_id": _Parameter(str, True),
            "web_app_url": _Parameter(str, True),
        },
        bool,
    ),
    "sendChecklist": _Method(
        "sendChecklist",
        {
            "business_connection_id": _Parameter(str, True),
            "chat_id": _Parameter(int | str, True),
            "checklist": _Parameter(InputChecklist, True),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message,
    ),
    "sendContact": _Method(
        "sendContact",
        {
            "chat_id": _Parameter(int | str, True),
            "phone_number": _Parameter(str, True),
            "first_name": _Parameter(str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "last_name": _Parameter(str, False),
            "vcard": _Parameter(str, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendDice": _Method(
        "sendDice",
        {
            "chat_id": _Parameter(int | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "emoji": _Parameter(str, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendDocument": _Method(
        "sendDocument",
        {
            "chat_id": _Parameter(int | str, True),
            "document": _Parameter(InputFile | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "thumbnail": _Parameter(InputFile | str, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "disable_content_type_detection": _Parameter(bool, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendGame": _Method(
        "sendGame",
        {
            "chat_id": _Parameter(int | str, True),
            "game_short_name": _Parameter(str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message,
    ),
    "sendGift": _Method(
        "sendGift",
        {
            "gift_id": _Parameter(str, True),
            "user_id": _Parameter(int, False),
            "chat_id": _Parameter(int | str, False),
            "pay_for_upgrade": _Parameter(bool, False),
            "text": _Parameter(str, False),
            "text_parse_mode": _Parameter(str, False),
            "text_entities": _Parameter(list[MessageEntity], False),
        },
        bool,
    ),
    "sendInvoice": _Method(
        "sendInvoice",
        {
            "chat_id": _Parameter(int | str, True),
            "title": _Parameter(str, True),
            "description": _Parameter(str, True),
            "payload": _Parameter(str, True),
            "currency": _Parameter(str, True),
            "prices": _Parameter(list[LabeledPrice], True),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "provider_token": _Parameter(str, False),
            "max_tip_amount": _Parameter(int, False),
            "suggested_tip_amounts": _Parameter(list[int], False),
            "start_parameter": _Parameter(str, False),
            "provider_data": _Parameter(str, False),
            "photo_url": _Parameter(str, False),
            "photo_size": _Parameter(int, False),
            "photo_width": _Parameter(int, False),
            "photo_height": _Parameter(int, False),
            "need_name": _Parameter(bool, False),
            "need_phone_number": _Parameter(bool, False),
            "need_email": _Parameter(bool, False),
            "need_shipping_address": _Parameter(bool, False),
            "send_phone_number_to_provider": _Parameter(bool, False),
            "send_email_to_provider": _Parameter(bool, False),
            "is_flexible": _Parameter(bool, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message,
    ),
    "sendLivePhoto": _Method(
        "sendLivePhoto",
        {
            "chat_id": _Parameter(int | str, True),
            "live_photo": _Parameter(InputFile | str, True),
            "photo": _Parameter(InputFile | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "show_caption_above_media": _Parameter(bool, False),
            "has_spoiler": _Parameter(bool, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendLocation": _Method(
        "sendLocation",
        {
            "chat_id": _Parameter(int | str, True),
            "latitude": _Parameter(float, True),
            "longitude": _Parameter(float, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "horizontal_accuracy": _Parameter(float, False),
            "live_period": _Parameter(int, False),
            "heading": _Parameter(int, False),
            "proximity_alert_radius": _Parameter(int, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendMediaGroup": _Method(
        "sendMediaGroup",
        {
            "chat_id": _Parameter(int | str, True),
            "media": _Parameter(
                list[InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo],
                True,
            ),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
        },
        list[Message],
    ),
    "sendMessage": _Method(
        "sendMessage",
        {
            "chat_id": _Parameter(int | str, True),
            "text": _Parameter(str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "parse_mode": _Parameter(str, False),
            "entities": _Parameter(list[MessageEntity], False),
            "link_preview_options": _Parameter(LinkPreviewOptions, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendMessageDraft": _Method(
        "sendMessageDraft",
        {
            "chat_id": _Parameter(int, True),
            "draft_id": _Parameter(int, True),
            "message_thread_id": _Parameter(int, False),
            "text": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "entities": _Parameter(list[MessageEntity], False),
            "can_stop": _Parameter(bool, False),
            "keep_on_stop": _Parameter(bool, False),
        },
        bool,
    ),
    "sendPaidMedia": _Method(
        "sendPaidMedia",
        {
            "chat_id": _Parameter(int | str, True),
            "star_count": _Parameter(int, True),
            "media": _Parameter(list[InputPaidMedia], True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "payload": _Parameter(str, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "show_caption_above_media": _Parameter(bool, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendPhoto": _Method(
        "sendPhoto",
        {
            "chat_id": _Parameter(int | str, True),
            "photo": _Parameter(InputFile | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "show_caption_above_media": _Parameter(bool, False),
            "has_spoiler": _Parameter(bool, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendPoll": _Method(
        "sendPoll",
        {
            "chat_id": _Parameter(int | str, True),
            "question": _Parameter(str, True),
            "options": _Parameter(list[InputPollOption], True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "question_parse_mode": _Parameter(str, False),
            "question_entities": _Parameter(list[MessageEntity], False),
            "is_anonymous": _Parameter(bool, False),
            "type": _Parameter(str, False),
            "allows_multiple_answers": _Parameter(bool, False),
            "allows_revoting": _Parameter(bool, False),
            "shuffle_options": _Parameter(bool, False),
            "allow_adding_options": _Parameter(bool, False),
            "hide_results_until_closes": _Parameter(bool, False),
            "members_only": _Parameter(bool, False),
            "country_codes": _Parameter(list[str], False),
            "correct_option_ids": _Parameter(list[int], False),
            "explanation": _Parameter(str, False),
            "explanation_parse_mode": _Parameter(str, False),
            "explanation_entities": _Parameter(list[MessageEntity], False),
            "explanation_media": _Parameter(InputPollMedia, False),
            "open_period": _Parameter(int, False),
            "close_date": _Parameter(int, False),
            "is_closed": _Parameter(bool, False),
            "description": _Parameter(str, False),
            "description_parse_mode": _Parameter(str, False),
            "description_entities": _Parameter(list[MessageEntity], False),
            "media": _Parameter(InputPollMedia, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendRichMessage": _Method(
        "sendRichMessage",
        {
            "chat_id": _Parameter(int | str, True),
            "rich_message": _Parameter(InputRichMessage, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendRichMessageDraft": _Method(
        "sendRichMessageDraft",
        {
            "chat_id": _Parameter(int, True),
            "draft_id": _Parameter(int, True),
            "rich_message": _Parameter(InputRichMessage, True),
            "message_thread_id": _Parameter(int, False),
            "can_stop": _Parameter(bool, False),
            "keep_on_stop": _Parameter(bool, False),
        },
        bool,
    ),
    "sendSticker": _Method(
        "sendSticker",
        {
            "chat_id": _Parameter(int | str, True),
            "sticker": _Parameter(InputFile | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "emoji": _Parameter(str, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendVenue": _Method(
        "sendVenue",
        {
            "chat_id": _Parameter(int | str, True),
            "latitude": _Parameter(float, True),
            "longitude": _Parameter(float, True),
            "title": _Parameter(str, True),
            "address": _Parameter(str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "foursquare_id": _Parameter(str, False),
            "foursquare_type": _Parameter(str, False),
            "google_place_id": _Parameter(str, False),
            "google_place_type": _Parameter(str, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendVideo": _Method(
        "sendVideo",
        {
            "chat_id": _Parameter(int | str, True),
            "video": _Parameter(InputFile | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "duration": _Parameter(int, False),
            "width": _Parameter(int, False),
            "height": _Parameter(int, False),
            "thumbnail": _Parameter(InputFile | str, False),
            "cover": _Parameter(InputFile | str, False),
            "start_timestamp": _Parameter(int, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "show_caption_above_media": _Parameter(bool, False),
            "has_spoiler": _Parameter(bool, False),
            "supports_streaming": _Parameter(bool, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendVideoNote": _Method(
        "sendVideoNote",
        {
            "chat_id": _Parameter(int | str, True),
            "video_note": _Parameter(InputFile | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "duration": _Parameter(int, False),
            "length": _Parameter(int, False),
            "thumbnail": _Parameter(InputFile | str, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "sendVoice": _Method(
        "sendVoice",
        {
            "chat_id": _Parameter(int | str, True),
            "voice": _Parameter(InputFile | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_thread_id": _Parameter(int, False),
            "direct_messages_topic_id": _Parameter(int, False),
            "ephemeral_message_parameters": _Parameter(EphemeralMessageParameters, False),
            "caption": _Parameter(str, False),
            "parse_mode": _Parameter(str, False),
            "caption_entities": _Parameter(list[MessageEntity], False),
            "duration": _Parameter(int, False),
            "disable_notification": _Parameter(bool, False),
            "protect_content": _Parameter(bool, False),
            "allow_paid_broadcast": _Parameter(bool, False),
            "message_effect_id": _Parameter(str, False),
            "suggested_post_parameters": _Parameter(SuggestedPostParameters, False),
            "reply_parameters": _Parameter(ReplyParameters, False),
            "reply_markup": _Parameter(
                InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply, False
            ),
        },
        Message,
    ),
    "setBusinessAccountBio": _Method(
        "setBusinessAccountBio",
        {
            "business_connection_id": _Parameter(str, True),
            "bio": _Parameter(str, False),
        },
        bool,
    ),
    "setBusinessAccountGiftSettings": _Method(
        "setBusinessAccountGiftSettings",
        {
            "business_connection_id": _Parameter(str, True),
            "show_gift_button": _Parameter(bool, True),
            "accepted_gift_types": _Parameter(AcceptedGiftTypes, True),
        },
        bool,
    ),
    "setBusinessAccountName": _Method(
        "setBusinessAccountName",
        {
            "business_connection_id": _Parameter(str, True),
            "first_name": _Parameter(str, True),
            "last_name": _Parameter(str, False),
        },
        bool,
    ),
    "setBusinessAccountProfilePhoto": _Method(
        "setBusinessAccountProfilePhoto",
        {
            "business_connection_id": _Parameter(str, True),
            "photo": _Parameter(InputProfilePhoto, True),
            "is_public": _Parameter(bool, False),
        },
        bool,
    ),
    "setBusinessAccountUsername": _Method(
        "setBusinessAccountUsername",
        {
            "business_connection_id": _Parameter(str, True),
            "username": _Parameter(str, False),
        },
        bool,
    ),
    "setChatAdministratorCustomTitle": _Method(
        "setChatAdministratorCustomTitle",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
            "custom_title": _Parameter(str, True),
        },
        bool,
    ),
    "setChatDescription": _Method(
        "setChatDescription",
        {
            "chat_id": _Parameter(int | str, True),
            "description": _Parameter(str, False),
        },
        bool,
    ),
    "setChatMemberTag": _Method(
        "setChatMemberTag",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
            "tag": _Parameter(str, False),
        },
        bool,
    ),
    "setChatMenuButton": _Method(
        "setChatMenuButton",
        {
            "chat_id": _Parameter(int, False),
            "menu_button": _Parameter(MenuButton, False),
        },
        bool,
    ),
    "setChatPermissions": _Method(
        "setChatPermissions",
        {
            "chat_id": _Parameter(int | str, True),
            "permissions": _Parameter(ChatPermissions, True),
            "use_independent_chat_permissions": _Parameter(bool, False),
        },
        bool,
    ),
    "setChatPhoto": _Method(
        "setChatPhoto",
        {
            "chat_id": _Parameter(int | str, True),
            "photo": _Parameter(InputFile, True),
        },
        bool,
    ),
    "setChatStickerSet": _Method(
        "setChatStickerSet",
        {
            "chat_id": _Parameter(int | str, True),
            "sticker_set_name": _Parameter(str, True),
        },
        bool,
    ),
    "setChatTitle": _Method(
        "setChatTitle",
        {
            "chat_id": _Parameter(int | str, True),
            "title": _Parameter(str, True),
        },
        bool,
    ),
    "setCustomEmojiStickerSetThumbnail": _Method(
        "setCustomEmojiStickerSetThumbnail",
        {
            "name": _Parameter(str, True),
            "custom_emoji_id": _Parameter(str, False),
        },
        bool,
    ),
    "setGameScore": _Method(
        "setGameScore",
        {
            "user_id": _Parameter(int, True),
            "score": _Parameter(int, True),
            "force": _Parameter(bool, False),
            "disable_edit_message": _Parameter(bool, False),
            "chat_id": _Parameter(int, False),
            "message_id": _Parameter(int, False),
            "inline_message_id": _Parameter(str, False),
        },
        Message | bool,
    ),
    "setManagedBotAccessSettings": _Method(
        "setManagedBotAccessSettings",
        {
            "user_id": _Parameter(int, True),
            "is_access_restricted": _Parameter(bool, True),
            "added_user_ids": _Parameter(list[int], False),
        },
        bool,
    ),
    "setMessageReaction": _Method(
        "setMessageReaction",
        {
            "chat_id": _Parameter(int | str, True),
            "message_id": _Parameter(int, True),
            "reaction": _Parameter(list[ReactionType], False),
            "is_big": _Parameter(bool, False),
        },
        bool,
    ),
    "setMyCommands": _Method(
        "setMyCommands",
        {
            "commands": _Parameter(list[BotCommand], True),
            "scope": _Parameter(BotCommandScope, False),
            "language_code": _Parameter(str, False),
        },
        bool,
    ),
    "setMyDefaultAdministratorRights": _Method(
        "setMyDefaultAdministratorRights",
        {
            "rights": _Parameter(ChatAdministratorRights, False),
            "for_channels": _Parameter(bool, False),
        },
        bool,
    ),
    "setMyDescription": _Method(
        "setMyDescription",
        {
            "description": _Parameter(str, False),
            "language_code": _Parameter(str, False),
        },
        bool,
    ),
    "setMyName": _Method(
        "setMyName",
        {
            "name": _Parameter(str, False),
            "language_code": _Parameter(str, False),
        },
        bool,
    ),
    "setMyProfilePhoto": _Method(
        "setMyProfilePhoto",
        {
            "photo": _Parameter(InputProfilePhoto, True),
        },
        bool,
    ),
    "setMyShortDescription": _Method(
        "setMyShortDescription",
        {
            "short_description": _Parameter(str, False),
            "language_code": _Parameter(str, False),
        },
        bool,
    ),
    "setPassportDataErrors": _Method(
        "setPassportDataErrors",
        {
            "user_id": _Parameter(int, True),
            "errors": _Parameter(list[PassportElementError], True),
        },
        bool,
    ),
    "setStickerEmojiList": _Method(
        "setStickerEmojiList",
        {
            "sticker": _Parameter(str, True),
            "emoji_list": _Parameter(list[str], True),
        },
        bool,
    ),
    "setStickerKeywords": _Method(
        "setStickerKeywords",
        {
            "sticker": _Parameter(str, True),
            "keywords": _Parameter(list[str], False),
        },
        bool,
    ),
    "setStickerMaskPosition": _Method(
        "setStickerMaskPosition",
        {
            "sticker": _Parameter(str, True),
            "mask_position": _Parameter(MaskPosition, False),
        },
        bool,
    ),
    "setStickerPositionInSet": _Method(
        "setStickerPositionInSet",
        {
            "sticker": _Parameter(str, True),
            "position": _Parameter(int, True),
        },
        bool,
    ),
    "setStickerSetThumbnail": _Method(
        "setStickerSetThumbnail",
        {
            "name": _Parameter(str, True),
            "user_id": _Parameter(int, True),
            "format": _Parameter(str, True),
            "thumbnail": _Parameter(InputFile | str, False),
        },
        bool,
    ),
    "setStickerSetTitle": _Method(
        "setStickerSetTitle",
        {
            "name": _Parameter(str, True),
            "title": _Parameter(str, True),
        },
        bool,
    ),
    "setUserEmojiStatus": _Method(
        "setUserEmojiStatus",
        {
            "user_id": _Parameter(int, True),
            "emoji_status_custom_emoji_id": _Parameter(str, False),
            "emoji_status_expiration_date": _Parameter(int, False),
        },
        bool,
    ),
    "setWebhook": _Method(
        "setWebhook",
        {
            "url": _Parameter(str, True),
            "certificate": _Parameter(InputFile, False),
            "ip_address": _Parameter(str, False),
            "max_connections": _Parameter(int, False),
            "allowed_updates": _Parameter(list[str], False),
            "drop_pending_updates": _Parameter(bool, False),
            "secret_token": _Parameter(str, False),
        },
        bool,
    ),
    "stopMessageLiveLocation": _Method(
        "stopMessageLiveLocation",
        {
            "business_connection_id": _Parameter(str, False),
            "chat_id": _Parameter(int | str, False),
            "message_id": _Parameter(int, False),
            "inline_message_id": _Parameter(str, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Message | bool,
    ),
    "stopPoll": _Method(
        "stopPoll",
        {
            "chat_id": _Parameter(int | str, True),
            "message_id": _Parameter(int, True),
            "business_connection_id": _Parameter(str, False),
            "reply_markup": _Parameter(InlineKeyboardMarkup, False),
        },
        Poll,
    ),
    "transferBusinessAccountStars": _Method(
        "transferBusinessAccountStars",
        {
            "business_connection_id": _Parameter(str, True),
            "star_count": _Parameter(int, True),
        },
        bool,
    ),
    "transferGift": _Method(
        "transferGift",
        {
            "business_connection_id": _Parameter(str, True),
            "owned_gift_id": _Parameter(str, True),
            "new_owner_chat_id": _Parameter(int, True),
            "star_count": _Parameter(int, False),
        },
        bool,
    ),
    "unbanChatMember": _Method(
        "unbanChatMember",
        {
            "chat_id": _Parameter(int | str, True),
            "user_id": _Parameter(int, True),
            "only_if_banned": _Parameter(bool, False),
        },
        bool,
    ),
    "unbanChatSenderChat": _Method(
        "unbanChatSenderChat",
        {
            "chat_id": _Parameter(int | str, True),
            "sender_chat_id": _Parameter(int, True),
        },
        bool,
    ),
    "unhideGeneralForumTopic": _Method(
        "unhideGeneralForumTopic",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "unpinAllChatMessages": _Method(
        "unpinAllChatMessages",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "unpinAllForumTopicMessages": _Method(
        "unpinAllForumTopicMessages",
        {
            "chat_id": _Parameter(int | str, True),
            "message_thread_id": _Parameter(int, True),
        },
        bool,
    ),
    "unpinAllGeneralForumTopicMessages": _Method(
        "unpinAllGeneralForumTopicMessages",
        {
            "chat_id": _Parameter(int | str, True),
        },
        bool,
    ),
    "unpinChatMessage": _Method(
        "unpinChatMessage",
        {
            "chat_id": _Parameter(int | str, True),
            "business_connection_id": _Parameter(str, False),
            "message_id": _Parameter(int, False),
        },
        bool,
    ),
    "upgradeGift": _Method(
        "upgradeGift",
        {
            "business_connection_id": _Parameter(str, True),
            "owned_gift_id": _Parameter(str, True),
            "keep_original_details": _Parameter(bool, False),
            "star_count": _Parameter(int, False),
        },
        bool,
    ),
    "uploadStickerFile": _Method(
        "uploadStickerFile",
        {
            "user_id": _Parameter(int, True),
            "sticker": _Parameter(InputFile, True),
            "sticker_format": _Parameter(str, True),
        },
        File,
    ),
    "verifyChat": _Method(
        "verifyChat",
        {
            "chat_id": _Parameter(int | str, True),
            "custom_description": _Parameter(str, False),
        },
        bool,
    ),
    "verifyUser": _Method(
        "verifyUser",
        {
            "user_id": _Parameter(int, True),
            "custom_description": _Parameter(str, False),
        },
        bool,
    ),
}
RESULTS = _Results(METHODS, _UNKNOWNS)


class Api(_Api):
    __slots__ = ()
    results: ClassVar[_Results] = RESULTS

    async def add_sticker_to_set(
        self,
        user_id: Any,
        name: Any,
        sticker: Any,
    ) -> Any:
        return await self.call(
            "addStickerToSet",
            {
                "user_id": user_id,
                "name": name,
                "sticker": sticker,
            },
        )

    async def answer_callback_query(
        self,
        callback_query_id: Any,
        *,
        text: Any = None,
        show_alert: Any = None,
        url: Any = None,
        cache_time: Any = None,
    ) -> Any:
        return await self.call(
            "answerCallbackQuery",
            {
                "callback_query_id": callback_query_id,
                "text": text,
                "show_alert": show_alert,
                "url": url,
                "cache_time": cache_time,
            },
        )

    async def answer_chat_join_request_query(
        self,
        chat_join_request_query_id: Any,
        result: Any,
    ) -> Any:
        return await self.call(
            "answerChatJoinRequestQuery",
            {
                "chat_join_request_query_id": chat_join_request_query_id,
                "result": result,
            },
        )

    async def answer_guest_query(
        self,
        guest_query_id: Any,
        result: Any,
    ) -> Any:
        return await self.call(
            "answerGuestQuery",
            {
                "guest_query_id": guest_query_id,
                "result": result,
            },
        )

    async def answer_inline_query(
        self,
        inline_query_id: Any,
        results: Any,
        *,
        cache_time: Any = None,
        is_personal: Any = None,
        next_offset: Any = None,
        button: Any = None,
    ) -> Any:
        return await self.call(
            "answerInlineQuery",
            {
                "inline_query_id": inline_query_id,
                "results": results,
                "cache_time": cache_time,
                "is_personal": is_personal,
                "next_offset": next_offset,
                "button": button,
            },
        )

    async def answer_pre_checkout_query(
        self,
        pre_checkout_query_id: Any,
        ok: Any,
        *,
        error_message: Any = None,
    ) -> Any:
        return await self.call(
            "answerPreCheckoutQuery",
            {
                "pre_checkout_query_id": pre_checkout_query_id,
                "ok": ok,
                "error_message": error_message,
            },
        )

    async def answer_shipping_query(
        self,
        shipping_query_id: Any,
        ok: Any,
        *,
        shipping_options: Any = None,
        error_message: Any = None,
    ) -> Any:
        return await self.call(
            "answerShippingQuery",
            {
                "shipping_query_id": shipping_query_id,
                "ok": ok,
                "shipping_options": shipping_options,
                "error_message": error_message,
            },
        )

    async def answer_web_app_query(
        self,
        web_app_query_id: Any,
        result: Any,
    ) -> Any:
        return await self.call(
            "answerWebAppQuery",
            {
                "web_app_query_id": web_app_query_id,
                "result": result,
            },
        )

    async def approve_chat_join_request(
        self,
        chat_id: Any,
        user_id: Any,
    ) -> Any:
        return await self.call(
            "approveChatJoinRequest",
            {
                "chat_id": chat_id,
                "user_id": user_id,
            },
        )

    async def approve_suggested_post(
        self,
        chat_id: Any,
        message_id: Any,
        *,
        send_date: Any = None,
    ) -> Any:
        return await self.call(
            "approveSuggestedPost",
            {
                "chat_id": chat_id,
                "message_id": message_id,
                "send_date": send_date,
            },
        )

    async def ban_chat_member(
        self,
        chat_id: Any,
        user_id: Any,
        *,
        until_date: Any = None,
        revoke_messages: Any = None,
    ) -> Any:
        return await self.call(
            "banChatMember",
            {
                "chat_id": chat_id,
                "user_id": user_id,
                "until_date": until_date,
                "revoke_messages": revoke_messages,
            },
        )

    async def ban_chat_sender_chat(
        self,
        chat_id: Any,
        sender_chat_id: Any,
    ) -> Any:
        return await self.call(
            "banChatSenderChat",
            {
                "chat_id": chat_id,
                "sender_chat_id": sender_chat_id,
            },
        )

    async def close(
        self,
    ) -> Any:
        return await self.call("close", {})

    async def close_forum_topic(
        self,
        chat_id: Any,
        message_thread_id: Any,
    ) -> Any:
        return await self.call(
            "closeForumTopic",
            {
                "chat_id": chat_id,
                "message_thread_id": message_thread_id,
            },
        )

    async def close_general_forum_topic(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "closeGeneralForumTopic",
            {
                "chat_id": chat_id,
            },
        )

    async def convert_gift_to_stars(
        self,
        business_connection_id: Any,
        owned_gift_id: Any,
    ) -> Any:
        return await self.call(
            "convertGiftToStars",
            {
                "business_connection_id": business_connection_id,
                "owned_gift_id": owned_gift_id,
            },
        )

    async def copy_message(
        self,
        chat_id: Any,
        from_chat_id: Any,
        message_id: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        video_start_timestamp: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "copyMessage",
            {
                "chat_id": chat_id,
                "from_chat_id": from_chat_id,
                "message_id": message_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "video_start_timestamp": video_start_timestamp,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def copy_messages(
        self,
        chat_id: Any,
        from_chat_id: Any,
        message_ids: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        remove_caption: Any = None,
    ) -> Any:
        return await self.call(
            "copyMessages",
            {
                "chat_id": chat_id,
                "from_chat_id": from_chat_id,
                "message_ids": message_ids,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "remove_caption": remove_caption,
            },
        )

    async def create_chat_invite_link(
        self,
        chat_id: Any,
        *,
        name: Any = None,
        expire_date: Any = None,
        member_limit: Any = None,
        creates_join_request: Any = None,
    ) -> Any:
        return await self.call(
            "createChatInviteLink",
            {
                "chat_id": chat_id,
                "name": name,
                "expire_date": expire_date,
                "member_limit": member_limit,
                "creates_join_request": creates_join_request,
            },
        )

    async def create_chat_subscription_invite_link(
        self,
        chat_id: Any,
        subscription_period: Any,
        subscription_price: Any,
        *,
        name: Any = None,
    ) -> Any:
        return await self.call(
            "createChatSubscriptionInviteLink",
            {
                "chat_id": chat_id,
                "subscription_period": subscription_period,
                "subscription_price": subscription_price,
                "name": name,
            },
        )

    async def create_forum_topic(
        self,
        chat_id: Any,
        name: Any,
        *,
        icon_color: Any = None,
        icon_custom_emoji_id: Any = None,
    ) -> Any:
        return await self.call(
            "createForumTopic",
            {
                "chat_id": chat_id,
                "name": name,
                "icon_color": icon_color,
                "icon_custom_emoji_id": icon_custom_emoji_id,
            },
        )

    async def create_invoice_link(
        self,
        title: Any,
        description: Any,
        payload: Any,
        currency: Any,
        prices: Any,
        *,
        business_connection_id: Any = None,
        provider_token: Any = None,
        subscription_period: Any = None,
        max_tip_amount: Any = None,
        suggested_tip_amounts: Any = None,
        provider_data: Any = None,
        photo_url: Any = None,
        photo_size: Any = None,
        photo_width: Any = None,
        photo_height: Any = None,
        need_name: Any = None,
        need_phone_number: Any = None,
        need_email: Any = None,
        need_shipping_address: Any = None,
        send_phone_number_to_provider: Any = None,
        send_email_to_provider: Any = None,
        is_flexible: Any = None,
    ) -> Any:
        return await self.call(
            "createInvoiceLink",
            {
                "title": title,
                "description": description,
                "payload": payload,
                "currency": currency,
                "prices": prices,
                "business_connection_id": business_connection_id,
                "provider_token": provider_token,
                "subscription_period": subscription_period,
                "max_tip_amount": max_tip_amount,
                "suggested_tip_amounts": suggested_tip_amounts,
                "provider_data": provider_data,
                "photo_url": photo_url,
                "photo_size": photo_size,
                "photo_width": photo_width,
                "photo_height": photo_height,
                "need_name": need_name,
                "need_phone_number": need_phone_number,
                "need_email": need_email,
                "need_shipping_address": need_shipping_address,
                "send_phone_number_to_provider": send_phone_number_to_provider,
                "send_email_to_provider": send_email_to_provider,
                "is_flexible": is_flexible,
            },
        )

    async def create_new_sticker_set(
        self,
        user_id: Any,
        name: Any,
        title: Any,
        stickers: Any,
        *,
        sticker_type: Any = None,
        needs_repainting: Any = None,
    ) -> Any:
        return await self.call(
            "createNewStickerSet",
            {
                "user_id": user_id,
                "name": name,
                "title": title,
                "stickers": stickers,
                "sticker_type": sticker_type,
                "needs_repainting": needs_repainting,
            },
        )

    async def decline_chat_join_request(
        self,
        chat_id: Any,
        user_id: Any,
    ) -> Any:
        return await self.call(
            "declineChatJoinRequest",
            {
                "chat_id": chat_id,
                "user_id": user_id,
            },
        )

    async def decline_suggested_post(
        self,
        chat_id: Any,
        message_id: Any,
        *,
        comment: Any = None,
    ) -> Any:
        return await self.call(
            "declineSuggestedPost",
            {
                "chat_id": chat_id,
                "message_id": message_id,
                "comment": comment,
            },
        )

    async def delete_all_message_reactions(
        self,
        chat_id: Any,
        *,
        user_id: Any = None,
        actor_chat_id: Any = None,
    ) -> Any:
        return await self.call(
            "deleteAllMessageReactions",
            {
                "chat_id": chat_id,
                "user_id": user_id,
                "actor_chat_id": actor_chat_id,
            },
        )

    async def delete_business_messages(
        self,
        business_connection_id: Any,
        message_ids: Any,
    ) -> Any:
        return await self.call(
            "deleteBusinessMessages",
            {
                "business_connection_id": business_connection_id,
                "message_ids": message_ids,
            },
        )

    async def delete_chat_photo(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "deleteChatPhoto",
            {
                "chat_id": chat_id,
            },
        )

    async def delete_chat_sticker_set(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "deleteChatStickerSet",
            {
                "chat_id": chat_id,
            },
        )

    async def delete_ephemeral_message(
        self,
        chat_id: Any,
        receiver_user_id: Any,
        ephemeral_message_id: Any,
    ) -> Any:
        return await self.call(
            "deleteEphemeralMessage",
            {
                "chat_id": chat_id,
                "receiver_user_id": receiver_user_id,
                "ephemeral_message_id": ephemeral_message_id,
            },
        )

    async def delete_forum_topic(
        self,
        chat_id: Any,
        message_thread_id: Any,
    ) -> Any:
        return await self.call(
            "deleteForumTopic",
            {
                "chat_id": chat_id,
                "message_thread_id": message_thread_id,
            },
        )

    async def delete_message(
        self,
        chat_id: Any,
        message_id: Any,
    ) -> Any:
        return await self.call(
            "deleteMessage",
            {
                "chat_id": chat_id,
                "message_id": message_id,
            },
        )

    async def delete_message_reaction(
        self,
        chat_id: Any,
        message_id: Any,
        *,
        user_id: Any = None,
        actor_chat_id: Any = None,
    ) -> Any:
        return await self.call(
            "deleteMessageReaction",
            {
                "chat_id": chat_id,
                "message_id": message_id,
                "user_id": user_id,
                "actor_chat_id": actor_chat_id,
            },
        )

    async def delete_messages(
        self,
        chat_id: Any,
        message_ids: Any,
    ) -> Any:
        return await self.call(
            "deleteMessages",
            {
                "chat_id": chat_id,
                "message_ids": message_ids,
            },
        )

    async def delete_my_commands(
        self,
        *,
        scope: Any = None,
        language_code: Any = None,
    ) -> Any:
        return await self.call(
            "deleteMyCommands",
            {
                "scope": scope,
                "language_code": language_code,
            },
        )

    async def delete_sticker_from_set(
        self,
        sticker: Any,
    ) -> Any:
        return await self.call(
            "deleteStickerFromSet",
            {
                "sticker": sticker,
            },
        )

    async def delete_sticker_set(
        self,
        name: Any,
    ) -> Any:
        return await self.call(
            "deleteStickerSet",
            {
                "name": name,
            },
        )

    async def delete_story(
        self,
        business_connection_id: Any,
        story_id: Any,
    ) -> Any:
        return await self.call(
            "deleteStory",
            {
                "business_connection_id": business_connection_id,
                "story_id": story_id,
            },
        )

    async def delete_webhook(
        self,
        *,
        drop_pending_updates: Any = None,
    ) -> Any:
        return await self.call(
            "deleteWebhook",
            {
                "drop_pending_updates": drop_pending_updates,
            },
        )

    async def edit_chat_invite_link(
        self,
        chat_id: Any,
        invite_link: Any,
        *,
        name: Any = None,
        expire_date: Any = None,
        member_limit: Any = None,
        creates_join_request: Any = None,
    ) -> Any:
        return await self.call(
            "editChatInviteLink",
            {
                "chat_id": chat_id,
                "invite_link": invite_link,
                "name": name,
                "expire_date": expire_date,
                "member_limit": member_limit,
                "creates_join_request": creates_join_request,
            },
        )

    async def edit_chat_subscription_invite_link(
        self,
        chat_id: Any,
        invite_link: Any,
        *,
        name: Any = None,
    ) -> Any:
        return await self.call(
            "editChatSubscriptionInviteLink",
            {
                "chat_id": chat_id,
                "invite_link": invite_link,
                "name": name,
            },
        )

    async def edit_ephemeral_message_caption(
        self,
        chat_id: Any,
        receiver_user_id: Any,
        ephemeral_message_id: Any,
        *,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editEphemeralMessageCaption",
            {
                "chat_id": chat_id,
                "receiver_user_id": receiver_user_id,
                "ephemeral_message_id": ephemeral_message_id,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "reply_markup": reply_markup,
            },
        )

    async def edit_ephemeral_message_media(
        self,
        chat_id: Any,
        receiver_user_id: Any,
        ephemeral_message_id: Any,
        media: Any,
        *,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editEphemeralMessageMedia",
            {
                "chat_id": chat_id,
                "receiver_user_id": receiver_user_id,
                "ephemeral_message_id": ephemeral_message_id,
                "media": media,
                "reply_markup": reply_markup,
            },
        )

    async def edit_ephemeral_message_reply_markup(
        self,
        chat_id: Any,
        receiver_user_id: Any,
        ephemeral_message_id: Any,
        *,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editEphemeralMessageReplyMarkup",
            {
                "chat_id": chat_id,
                "receiver_user_id": receiver_user_id,
                "ephemeral_message_id": ephemeral_message_id,
                "reply_markup": reply_markup,
            },
        )

    async def edit_ephemeral_message_text(
        self,
        chat_id: Any,
        receiver_user_id: Any,
        ephemeral_message_id: Any,
        *,
        text: Any = None,
        parse_mode: Any = None,
        entities: Any = None,
        rich_message: Any = None,
        link_preview_options: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editEphemeralMessageText",
            {
                "chat_id": chat_id,
                "receiver_user_id": receiver_user_id,
                "ephemeral_message_id": ephemeral_message_id,
                "text": text,
                "parse_mode": parse_mode,
                "entities": entities,
                "rich_message": rich_message,
                "link_preview_options": link_preview_options,
                "reply_markup": reply_markup,
            },
        )

    async def edit_forum_topic(
        self,
        chat_id: Any,
        message_thread_id: Any,
        *,
        name: Any = None,
        icon_custom_emoji_id: Any = None,
    ) -> Any:
        return await self.call(
            "editForumTopic",
            {
                "chat_id": chat_id,
                "message_thread_id": message_thread_id,
                "name": name,
                "icon_custom_emoji_id": icon_custom_emoji_id,
            },
        )

    async def edit_general_forum_topic(
        self,
        chat_id: Any,
        name: Any,
    ) -> Any:
        return await self.call(
            "editGeneralForumTopic",
            {
                "chat_id": chat_id,
                "name": name,
            },
        )

    async def edit_message_caption(
        self,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editMessageCaption",
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "reply_markup": reply_markup,
            },
        )

    async def edit_message_checklist(
        self,
        business_connection_id: Any,
        chat_id: Any,
        message_id: Any,
        checklist: Any,
        *,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editMessageChecklist",
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "checklist": checklist,
                "reply_markup": reply_markup,
            },
        )

    async def edit_message_live_location(
        self,
        latitude: Any,
        longitude: Any,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        live_period: Any = None,
        horizontal_accuracy: Any = None,
        heading: Any = None,
        proximity_alert_radius: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editMessageLiveLocation",
            {
                "latitude": latitude,
                "longitude": longitude,
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "live_period": live_period,
                "horizontal_accuracy": horizontal_accuracy,
                "heading": heading,
                "proximity_alert_radius": proximity_alert_radius,
                "reply_markup": reply_markup,
            },
        )

    async def edit_message_media(
        self,
        media: Any,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editMessageMedia",
            {
                "media": media,
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "reply_markup": reply_markup,
            },
        )

    async def edit_message_reply_markup(
        self,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editMessageReplyMarkup",
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "reply_markup": reply_markup,
            },
        )

    async def edit_message_text(
        self,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        text: Any = None,
        parse_mode: Any = None,
        entities: Any = None,
        link_preview_options: Any = None,
        rich_message: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "editMessageText",
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "text": text,
                "parse_mode": parse_mode,
                "entities": entities,
                "link_preview_options": link_preview_options,
                "rich_message": rich_message,
                "reply_markup": reply_markup,
            },
        )

    async def edit_story(
        self,
        business_connection_id: Any,
        story_id: Any,
        content: Any,
        *,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        areas: Any = None,
    ) -> Any:
        return await self.call(
            "editStory",
            {
                "business_connection_id": business_connection_id,
                "story_id": story_id,
                "content": content,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "areas": areas,
            },
        )

    async def edit_user_star_subscription(
        self,
        user_id: Any,
        telegram_payment_charge_id: Any,
        is_canceled: Any,
    ) -> Any:
        return await self.call(
            "editUserStarSubscription",
            {
                "user_id": user_id,
                "telegram_payment_charge_id": telegram_payment_charge_id,
                "is_canceled": is_canceled,
            },
        )

    async def export_chat_invite_link(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "exportChatInviteLink",
            {
                "chat_id": chat_id,
            },
        )

    async def forward_message(
        self,
        chat_id: Any,
        from_chat_id: Any,
        message_id: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        video_start_timestamp: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
    ) -> Any:
        return await self.call(
            "forwardMessage",
            {
                "chat_id": chat_id,
                "from_chat_id": from_chat_id,
                "message_id": message_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "video_start_timestamp": video_start_timestamp,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
            },
        )

    async def forward_messages(
        self,
        chat_id: Any,
        from_chat_id: Any,
        message_ids: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
    ) -> Any:
        return await self.call(
            "forwardMessages",
            {
                "chat_id": chat_id,
                "from_chat_id": from_chat_id,
                "message_ids": message_ids,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
            },
        )

    async def get_available_gifts(
        self,
    ) -> Any:
        return await self.call("getAvailableGifts", {})

    async def get_business_account_gifts(
        self,
        business_connection_id: Any,
        *,
        exclude_unsaved: Any = None,
        exclude_saved: Any = None,
        exclude_unlimited: Any = None,
        exclude_limited_upgradable: Any = None,
        exclude_limited_non_upgradable: Any = None,
        exclude_unique: Any = None,
        exclude_from_blockchain: Any = None,
        sort_by_price: Any = None,
        offset: Any = None,
        limit: Any = None,
    ) -> Any:
        return await self.call(
            "getBusinessAccountGifts",
            {
                "business_connection_id": business_connection_id,
                "exclude_unsaved": exclude_unsaved,
                "exclude_saved": exclude_saved,
                "exclude_unlimited": exclude_unlimited,
                "exclude_limited_upgradable": exclude_limited_upgradable,
                "exclude_limited_non_upgradable": exclude_limited_non_upgradable,
                "exclude_unique": exclude_unique,
                "exclude_from_blockchain": exclude_from_blockchain,
                "sort_by_price": sort_by_price,
                "offset": offset,
                "limit": limit,
            },
        )

    async def get_business_account_star_balance(
        self,
        business_connection_id: Any,
    ) -> Any:
        return await self.call(
            "getBusinessAccountStarBalance",
            {
                "business_connection_id": business_connection_id,
            },
        )

    async def get_business_connection(
        self,
        business_connection_id: Any,
    ) -> Any:
        return await self.call(
            "getBusinessConnection",
            {
                "business_connection_id": business_connection_id,
            },
        )

    async def get_chat(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "getChat",
            {
                "chat_id": chat_id,
            },
        )

    async def get_chat_administrators(
        self,
        chat_id: Any,
        *,
        return_bots: Any = None,
    ) -> Any:
        return await self.call(
            "getChatAdministrators",
            {
                "chat_id": chat_id,
                "return_bots": return_bots,
            },
        )

    async def get_chat_gifts(
        self,
        chat_id: Any,
        *,
        exclude_unsaved: Any = None,
        exclude_saved: Any = None,
        exclude_unlimited: Any = None,
        exclude_limited_upgradable: Any = None,
        exclude_limited_non_upgradable: Any = None,
        exclude_from_blockchain: Any = None,
        exclude_unique: Any = None,
        sort_by_price: Any = None,
        offset: Any = None,
        limit: Any = None,
    ) -> Any:
        return await self.call(
            "getChatGifts",
            {
                "chat_id": chat_id,
                "exclude_unsaved": exclude_unsaved,
                "exclude_saved": exclude_saved,
                "exclude_unlimited": exclude_unlimited,
                "exclude_limited_upgradable": exclude_limited_upgradable,
                "exclude_limited_non_upgradable": exclude_limited_non_upgradable,
                "exclude_from_blockchain": exclude_from_blockchain,
                "exclude_unique": exclude_unique,
                "sort_by_price": sort_by_price,
                "offset": offset,
                "limit": limit,
            },
        )

    async def get_chat_member(
        self,
        chat_id: Any,
        user_id: Any,
    ) -> Any:
        return await self.call(
            "getChatMember",
            {
                "chat_id": chat_id,
                "user_id": user_id,
            },
        )

    async def get_chat_member_count(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "getChatMemberCount",
            {
                "chat_id": chat_id,
            },
        )

    async def get_chat_menu_button(
        self,
        *,
        chat_id: Any = None,
    ) -> Any:
        return await self.call(
            "getChatMenuButton",
            {
                "chat_id": chat_id,
            },
        )

    async def get_custom_emoji_stickers(
        self,
        custom_emoji_ids: Any,
    ) -> Any:
        return await self.call(
            "getCustomEmojiStickers",
            {
                "custom_emoji_ids": custom_emoji_ids,
            },
        )

    async def get_file(
        self,
        file_id: Any,
    ) -> Any:
        return await self.call(
            "getFile",
            {
                "file_id": file_id,
            },
        )

    async def get_forum_topic_icon_stickers(
        self,
    ) -> Any:
        return await self.call("getForumTopicIconStickers", {})

    async def get_game_high_scores(
        self,
        user_id: Any,
        *,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
    ) -> Any:
        return await self.call(
            "getGameHighScores",
            {
                "user_id": user_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
            },
        )

    async def get_managed_bot_access_settings(
        self,
        user_id: Any,
    ) -> Any:
        return await self.call(
            "getManagedBotAccessSettings",
            {
                "user_id": user_id,
            },
        )

    async def get_managed_bot_token(
        self,
        user_id: Any,
    ) -> Any:
        return await self.call(
            "getManagedBotToken",
            {
                "user_id": user_id,
            },
        )

    async def get_me(
        self,
    ) -> Any:
        return await self.call("getMe", {})

    async def get_my_commands(
        self,
        *,
        scope: Any = None,
        language_code: Any = None,
    ) -> Any:
        return await self.call(
            "getMyCommands",
            {
                "scope": scope,
                "language_code": language_code,
            },
        )

    async def get_my_default_administrator_rights(
        self,
        *,
        for_channels: Any = None,
    ) -> Any:
        return await self.call(
            "getMyDefaultAdministratorRights",
            {
                "for_channels": for_channels,
            },
        )

    async def get_my_description(
        self,
        *,
        language_code: Any = None,
    ) -> Any:
        return await self.call(
            "getMyDescription",
            {
                "language_code": language_code,
            },
        )

    async def get_my_name(
        self,
        *,
        language_code: Any = None,
    ) -> Any:
        return await self.call(
            "getMyName",
            {
                "language_code": language_code,
            },
        )

    async def get_my_short_description(
        self,
        *,
        language_code: Any = None,
    ) -> Any:
        return await self.call(
            "getMyShortDescription",
            {
                "language_code": language_code,
            },
        )

    async def get_my_star_balance(
        self,
    ) -> Any:
        return await self.call("getMyStarBalance", {})

    async def get_star_transactions(
        self,
        *,
        offset: Any = None,
        limit: Any = None,
    ) -> Any:
        return await self.call(
            "getStarTransactions",
            {
                "offset": offset,
                "limit": limit,
            },
        )

    async def get_sticker_set(
        self,
        name: Any,
    ) -> Any:
        return await self.call(
            "getStickerSet",
            {
                "name": name,
            },
        )

    async def get_updates(
        self,
        *,
        offset: Any = None,
        limit: Any = None,
        timeout: Any = None,
        allowed_updates: Any = None,
    ) -> Any:
        return await self.call(
            "getUpdates",
            {
                "offset": offset,
                "limit": limit,
                "timeout": timeout,
                "allowed_updates": allowed_updates,
            },
        )

    async def get_user_chat_boosts(
        self,
        chat_id: Any,
        user_id: Any,
    ) -> Any:
        return await self.call(
            "getUserChatBoosts",
            {
                "chat_id": chat_id,
                "user_id": user_id,
            },
        )

    async def get_user_gifts(
        self,
        user_id: Any,
        *,
        exclude_unlimited: Any = None,
        exclude_limited_upgradable: Any = None,
        exclude_limited_non_upgradable: Any = None,
        exclude_from_blockchain: Any = None,
        exclude_unique: Any = None,
        sort_by_price: Any = None,
        offset: Any = None,
        limit: Any = None,
    ) -> Any:
        return await self.call(
            "getUserGifts",
            {
                "user_id": user_id,
                "exclude_unlimited": exclude_unlimited,
                "exclude_limited_upgradable": exclude_limited_upgradable,
                "exclude_limited_non_upgradable": exclude_limited_non_upgradable,
                "exclude_from_blockchain": exclude_from_blockchain,
                "exclude_unique": exclude_unique,
                "sort_by_price": sort_by_price,
                "offset": offset,
                "limit": limit,
            },
        )

    async def get_user_personal_chat_messages(
        self,
        user_id: Any,
        limit: Any,
    ) -> Any:
        return await self.call(
            "getUserPersonalChatMessages",
            {
                "user_id": user_id,
                "limit": limit,
            },
        )

    async def get_user_profile_audios(
        self,
        user_id: Any,
        *,
        offset: Any = None,
        limit: Any = None,
    ) -> Any:
        return await self.call(
            "getUserProfileAudios",
            {
                "user_id": user_id,
                "offset": offset,
                "limit": limit,
            },
        )

    async def get_user_profile_photos(
        self,
        user_id: Any,
        *,
        offset: Any = None,
        limit: Any = None,
    ) -> Any:
        return await self.call(
            "getUserProfilePhotos",
            {
                "user_id": user_id,
                "offset": offset,
                "limit": limit,
            },
        )

    async def get_webhook_info(
        self,
    ) -> Any:
        return await self.call("getWebhookInfo", {})

    async def gift_premium_subscription(
        self,
        user_id: Any,
        month_count: Any,
        star_count: Any,
        *,
        text: Any = None,
        text_parse_mode: Any = None,
        text_entities: Any = None,
    ) -> Any:
        return await self.call(
            "giftPremiumSubscription",
            {
                "user_id": user_id,
                "month_count": month_count,
                "star_count": star_count,
                "text": text,
                "text_parse_mode": text_parse_mode,
                "text_entities": text_entities,
            },
        )

    async def hide_general_forum_topic(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "hideGeneralForumTopic",
            {
                "chat_id": chat_id,
            },
        )

    async def leave_chat(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "leaveChat",
            {
                "chat_id": chat_id,
            },
        )

    async def log_out(
        self,
    ) -> Any:
        return await self.call("logOut", {})

    async def pin_chat_message(
        self,
        chat_id: Any,
        message_id: Any,
        *,
        business_connection_id: Any = None,
        disable_notification: Any = None,
    ) -> Any:
        return await self.call(
            "pinChatMessage",
            {
                "chat_id": chat_id,
                "message_id": message_id,
                "business_connection_id": business_connection_id,
                "disable_notification": disable_notification,
            },
        )

    async def post_story(
        self,
        business_connection_id: Any,
        content: Any,
        active_period: Any,
        *,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        areas: Any = None,
        post_to_chat_page: Any = None,
        protect_content: Any = None,
    ) -> Any:
        return await self.call(
            "postStory",
            {
                "business_connection_id": business_connection_id,
                "content": content,
                "active_period": active_period,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "areas": areas,
                "post_to_chat_page": post_to_chat_page,
                "protect_content": protect_content,
            },
        )

    async def promote_chat_member(
        self,
        chat_id: Any,
        user_id: Any,
        *,
        is_anonymous: Any = None,
        can_manage_chat: Any = None,
        can_delete_messages: Any = None,
        can_manage_video_chats: Any = None,
        can_restrict_members: Any = None,
        can_promote_members: Any = None,
        can_change_info: Any = None,
        can_invite_users: Any = None,
        can_post_stories: Any = None,
        can_edit_stories: Any = None,
        can_delete_stories: Any = None,
        can_post_messages: Any = None,
        can_edit_messages: Any = None,
        can_pin_messages: Any = None,
        can_manage_topics: Any = None,
        can_manage_direct_messages: Any = None,
        can_manage_tags: Any = None,
        can_send_welcome_messages: Any = None,
    ) -> Any:
        return await self.call(
            "promoteChatMember",
            {
                "chat_id": chat_id,
                "user_id": user_id,
                "is_anonymous": is_anonymous,
                "can_manage_chat": can_manage_chat,
                "can_delete_messages": can_delete_messages,
                "can_manage_video_chats": can_manage_video_chats,
                "can_restrict_members": can_restrict_members,
                "can_promote_members": can_promote_members,
                "can_change_info": can_change_info,
                "can_invite_users": can_invite_users,
                "can_post_stories": can_post_stories,
                "can_edit_stories": can_edit_stories,
                "can_delete_stories": can_delete_stories,
                "can_post_messages": can_post_messages,
                "can_edit_messages": can_edit_messages,
                "can_pin_messages": can_pin_messages,
                "can_manage_topics": can_manage_topics,
                "can_manage_direct_messages": can_manage_direct_messages,
                "can_manage_tags": can_manage_tags,
                "can_send_welcome_messages": can_send_welcome_messages,
            },
        )

    async def read_business_message(
        self,
        business_connection_id: Any,
        chat_id: Any,
        message_id: Any,
    ) -> Any:
        return await self.call(
            "readBusinessMessage",
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
            },
        )

    async def refund_star_payment(
        self,
        user_id: Any,
        telegram_payment_charge_id: Any,
    ) -> Any:
        return await self.call(
            "refundStarPayment",
            {
                "user_id": user_id,
                "telegram_payment_charge_id": telegram_payment_charge_id,
            },
        )

    async def remove_business_account_profile_photo(
        self,
        business_connection_id: Any,
        *,
        is_public: Any = None,
    ) -> Any:
        return await self.call(
            "removeBusinessAccountProfilePhoto",
            {
                "business_connection_id": business_connection_id,
                "is_public": is_public,
            },
        )

    async def remove_chat_verification(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "removeChatVerification",
            {
                "chat_id": chat_id,
            },
        )

    async def remove_my_profile_photo(
        self,
    ) -> Any:
        return await self.call("removeMyProfilePhoto", {})

    async def remove_user_verification(
        self,
        user_id: Any,
    ) -> Any:
        return await self.call(
            "removeUserVerification",
            {
                "user_id": user_id,
            },
        )

    async def reopen_forum_topic(
        self,
        chat_id: Any,
        message_thread_id: Any,
    ) -> Any:
        return await self.call(
            "reopenForumTopic",
            {
                "chat_id": chat_id,
                "message_thread_id": message_thread_id,
            },
        )

    async def reopen_general_forum_topic(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "reopenGeneralForumTopic",
            {
                "chat_id": chat_id,
            },
        )

    async def replace_managed_bot_token(
        self,
        user_id: Any,
    ) -> Any:
        return await self.call(
            "replaceManagedBotToken",
            {
                "user_id": user_id,
            },
        )

    async def replace_sticker_in_set(
        self,
        user_id: Any,
        name: Any,
        old_sticker: Any,
        sticker: Any,
    ) -> Any:
        return await self.call(
            "replaceStickerInSet",
            {
                "user_id": user_id,
                "name": name,
                "old_sticker": old_sticker,
                "sticker": sticker,
            },
        )

    async def repost_story(
        self,
        business_connection_id: Any,
        from_chat_id: Any,
        from_story_id: Any,
        active_period: Any,
        *,
        post_to_chat_page: Any = None,
        protect_content: Any = None,
    ) -> Any:
        return await self.call(
            "repostStory",
            {
                "business_connection_id": business_connection_id,
                "from_chat_id": from_chat_id,
                "from_story_id": from_story_id,
                "active_period": active_period,
                "post_to_chat_page": post_to_chat_page,
                "protect_content": protect_content,
            },
        )

    async def restrict_chat_member(
        self,
        chat_id: Any,
        user_id: Any,
        permissions: Any,
        *,
        use_independent_chat_permissions: Any = None,
        until_date: Any = None,
    ) -> Any:
        return await self.call(
            "restrictChatMember",
            {
                "chat_id": chat_id,
                "user_id": user_id,
                "permissions": permissions,
                "use_independent_chat_permissions": use_independent_chat_permissions,
                "until_date": until_date,
            },
        )

    async def revoke_chat_invite_link(
        self,
        chat_id: Any,
        invite_link: Any,
    ) -> Any:
        return await self.call(
            "revokeChatInviteLink",
            {
                "chat_id": chat_id,
                "invite_link": invite_link,
            },
        )

    async def save_prepared_inline_message(
        self,
        user_id: Any,
        result: Any,
        *,
        allow_user_chats: Any = None,
        allow_bot_chats: Any = None,
        allow_group_chats: Any = None,
        allow_channel_chats: Any = None,
    ) -> Any:
        return await self.call(
            "savePreparedInlineMessage",
            {
                "user_id": user_id,
                "result": result,
                "allow_user_chats": allow_user_chats,
                "allow_bot_chats": allow_bot_chats,
                "allow_group_chats": allow_group_chats,
                "allow_channel_chats": allow_channel_chats,
            },
        )

    async def save_prepared_keyboard_button(
        self,
        user_id: Any,
        button: Any,
    ) -> Any:
        return await self.call(
            "savePreparedKeyboardButton",
            {
                "user_id": user_id,
                "button": button,
            },
        )

    async def send_animation(
        self,
        chat_id: Any,
        animation: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        duration: Any = None,
        width: Any = None,
        height: Any = None,
        thumbnail: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        has_spoiler: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendAnimation",
            {
                "chat_id": chat_id,
                "animation": animation,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "duration": duration,
                "width": width,
                "height": height,
                "thumbnail": thumbnail,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "has_spoiler": has_spoiler,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_audio(
        self,
        chat_id: Any,
        audio: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        duration: Any = None,
        performer: Any = None,
        title: Any = None,
        thumbnail: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendAudio",
            {
                "chat_id": chat_id,
                "audio": audio,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "duration": duration,
                "performer": performer,
                "title": title,
                "thumbnail": thumbnail,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_chat_action(
        self,
        chat_id: Any,
        action: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
    ) -> Any:
        return await self.call(
            "sendChatAction",
            {
                "chat_id": chat_id,
                "action": action,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
            },
        )

    async def send_chat_join_request_web_app(
        self,
        chat_join_request_query_id: Any,
        web_app_url: Any,
    ) -> Any:
        return await self.call(
            "sendChatJoinRequestWebApp",
            {
                "chat_join_request_query_id": chat_join_request_query_id,
                "web_app_url": web_app_url,
            },
        )

    async def send_checklist(
        self,
        business_connection_id: Any,
        chat_id: Any,
        checklist: Any,
        *,
        disable_notification: Any = None,
        protect_content: Any = None,
        message_effect_id: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendChecklist",
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "checklist": checklist,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "message_effect_id": message_effect_id,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_contact(
        self,
        chat_id: Any,
        phone_number: Any,
        first_name: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        last_name: Any = None,
        vcard: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendContact",
            {
                "chat_id": chat_id,
                "phone_number": phone_number,
                "first_name": first_name,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "last_name": last_name,
                "vcard": vcard,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_dice(
        self,
        chat_id: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        emoji: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendDice",
            {
                "chat_id": chat_id,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "emoji": emoji,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_document(
        self,
        chat_id: Any,
        document: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        thumbnail: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        disable_content_type_detection: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendDocument",
            {
                "chat_id": chat_id,
                "document": document,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "thumbnail": thumbnail,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "disable_content_type_detection": disable_content_type_detection,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_game(
        self,
        chat_id: Any,
        game_short_name: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendGame",
            {
                "chat_id": chat_id,
                "game_short_name": game_short_name,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_gift(
        self,
        gift_id: Any,
        *,
        user_id: Any = None,
        chat_id: Any = None,
        pay_for_upgrade: Any = None,
        text: Any = None,
        text_parse_mode: Any = None,
        text_entities: Any = None,
    ) -> Any:
        return await self.call(
            "sendGift",
            {
                "gift_id": gift_id,
                "user_id": user_id,
                "chat_id": chat_id,
                "pay_for_upgrade": pay_for_upgrade,
                "text": text,
                "text_parse_mode": text_parse_mode,
                "text_entities": text_entities,
            },
        )

    async def send_invoice(
        self,
        chat_id: Any,
        title: Any,
        description: Any,
        payload: Any,
        currency: Any,
        prices: Any,
        *,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        provider_token: Any = None,
        max_tip_amount: Any = None,
        suggested_tip_amounts: Any = None,
        start_parameter: Any = None,
        provider_data: Any = None,
        photo_url: Any = None,
        photo_size: Any = None,
        photo_width: Any = None,
        photo_height: Any = None,
        need_name: Any = None,
        need_phone_number: Any = None,
        need_email: Any = None,
        need_shipping_address: Any = None,
        send_phone_number_to_provider: Any = None,
        send_email_to_provider: Any = None,
        is_flexible: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendInvoice",
            {
                "chat_id": chat_id,
                "title": title,
                "description": description,
                "payload": payload,
                "currency": currency,
                "prices": prices,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "provider_token": provider_token,
                "max_tip_amount": max_tip_amount,
                "suggested_tip_amounts": suggested_tip_amounts,
                "start_parameter": start_parameter,
                "provider_data": provider_data,
                "photo_url": photo_url,
                "photo_size": photo_size,
                "photo_width": photo_width,
                "photo_height": photo_height,
                "need_name": need_name,
                "need_phone_number": need_phone_number,
                "need_email": need_email,
                "need_shipping_address": need_shipping_address,
                "send_phone_number_to_provider": send_phone_number_to_provider,
                "send_email_to_provider": send_email_to_provider,
                "is_flexible": is_flexible,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_live_photo(
        self,
        chat_id: Any,
        live_photo: Any,
        photo: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        has_spoiler: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendLivePhoto",
            {
                "chat_id": chat_id,
                "live_photo": live_photo,
                "photo": photo,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "has_spoiler": has_spoiler,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_location(
        self,
        chat_id: Any,
        latitude: Any,
        longitude: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        horizontal_accuracy: Any = None,
        live_period: Any = None,
        heading: Any = None,
        proximity_alert_radius: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendLocation",
            {
                "chat_id": chat_id,
                "latitude": latitude,
                "longitude": longitude,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "horizontal_accuracy": horizontal_accuracy,
                "live_period": live_period,
                "heading": heading,
                "proximity_alert_radius": proximity_alert_radius,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_media_group(
        self,
        chat_id: Any,
        media: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        reply_parameters: Any = None,
    ) -> Any:
        return await self.call(
            "sendMediaGroup",
            {
                "chat_id": chat_id,
                "media": media,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "reply_parameters": reply_parameters,
            },
        )

    async def send_message(
        self,
        chat_id: Any,
        text: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        parse_mode: Any = None,
        entities: Any = None,
        link_preview_options: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendMessage",
            {
                "chat_id": chat_id,
                "text": text,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "parse_mode": parse_mode,
                "entities": entities,
                "link_preview_options": link_preview_options,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_message_draft(
        self,
        chat_id: Any,
        draft_id: Any,
        *,
        message_thread_id: Any = None,
        text: Any = None,
        parse_mode: Any = None,
        entities: Any = None,
        can_stop: Any = None,
        keep_on_stop: Any = None,
    ) -> Any:
        return await self.call(
            "sendMessageDraft",
            {
                "chat_id": chat_id,
                "draft_id": draft_id,
                "message_thread_id": message_thread_id,
                "text": text,
                "parse_mode": parse_mode,
                "entities": entities,
                "can_stop": can_stop,
                "keep_on_stop": keep_on_stop,
            },
        )

    async def send_paid_media(
        self,
        chat_id: Any,
        star_count: Any,
        media: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        payload: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendPaidMedia",
            {
                "chat_id": chat_id,
                "star_count": star_count,
                "media": media,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "payload": payload,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_photo(
        self,
        chat_id: Any,
        photo: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        has_spoiler: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendPhoto",
            {
                "chat_id": chat_id,
                "photo": photo,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "has_spoiler": has_spoiler,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_poll(
        self,
        chat_id: Any,
        question: Any,
        options: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        question_parse_mode: Any = None,
        question_entities: Any = None,
        is_anonymous: Any = None,
        type: Any = None,
        allows_multiple_answers: Any = None,
        allows_revoting: Any = None,
        shuffle_options: Any = None,
        allow_adding_options: Any = None,
        hide_results_until_closes: Any = None,
        members_only: Any = None,
        country_codes: Any = None,
        correct_option_ids: Any = None,
        explanation: Any = None,
        explanation_parse_mode: Any = None,
        explanation_entities: Any = None,
        explanation_media: Any = None,
        open_period: Any = None,
        close_date: Any = None,
        is_closed: Any = None,
        description: Any = None,
        description_parse_mode: Any = None,
        description_entities: Any = None,
        media: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendPoll",
            {
                "chat_id": chat_id,
                "question": question,
                "options": options,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "question_parse_mode": question_parse_mode,
                "question_entities": question_entities,
                "is_anonymous": is_anonymous,
                "type": type,
                "allows_multiple_answers": allows_multiple_answers,
                "allows_revoting": allows_revoting,
                "shuffle_options": shuffle_options,
                "allow_adding_options": allow_adding_options,
                "hide_results_until_closes": hide_results_until_closes,
                "members_only": members_only,
                "country_codes": country_codes,
                "correct_option_ids": correct_option_ids,
                "explanation": explanation,
                "explanation_parse_mode": explanation_parse_mode,
                "explanation_entities": explanation_entities,
                "explanation_media": explanation_media,
                "open_period": open_period,
                "close_date": close_date,
                "is_closed": is_closed,
                "description": description,
                "description_parse_mode": description_parse_mode,
                "description_entities": description_entities,
                "media": media,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_rich_message(
        self,
        chat_id: Any,
        rich_message: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendRichMessage",
            {
                "chat_id": chat_id,
                "rich_message": rich_message,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_rich_message_draft(
        self,
        chat_id: Any,
        draft_id: Any,
        rich_message: Any,
        *,
        message_thread_id: Any = None,
        can_stop: Any = None,
        keep_on_stop: Any = None,
    ) -> Any:
        return await self.call(
            "sendRichMessageDraft",
            {
                "chat_id": chat_id,
                "draft_id": draft_id,
                "rich_message": rich_message,
                "message_thread_id": message_thread_id,
                "can_stop": can_stop,
                "keep_on_stop": keep_on_stop,
            },
        )

    async def send_sticker(
        self,
        chat_id: Any,
        sticker: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        emoji: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendSticker",
            {
                "chat_id": chat_id,
                "sticker": sticker,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "emoji": emoji,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_venue(
        self,
        chat_id: Any,
        latitude: Any,
        longitude: Any,
        title: Any,
        address: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        foursquare_id: Any = None,
        foursquare_type: Any = None,
        google_place_id: Any = None,
        google_place_type: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendVenue",
            {
                "chat_id": chat_id,
                "latitude": latitude,
                "longitude": longitude,
                "title": title,
                "address": address,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "foursquare_id": foursquare_id,
                "foursquare_type": foursquare_type,
                "google_place_id": google_place_id,
                "google_place_type": google_place_type,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_video(
        self,
        chat_id: Any,
        video: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        duration: Any = None,
        width: Any = None,
        height: Any = None,
        thumbnail: Any = None,
        cover: Any = None,
        start_timestamp: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        show_caption_above_media: Any = None,
        has_spoiler: Any = None,
        supports_streaming: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendVideo",
            {
                "chat_id": chat_id,
                "video": video,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "duration": duration,
                "width": width,
                "height": height,
                "thumbnail": thumbnail,
                "cover": cover,
                "start_timestamp": start_timestamp,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "show_caption_above_media": show_caption_above_media,
                "has_spoiler": has_spoiler,
                "supports_streaming": supports_streaming,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_video_note(
        self,
        chat_id: Any,
        video_note: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        duration: Any = None,
        length: Any = None,
        thumbnail: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendVideoNote",
            {
                "chat_id": chat_id,
                "video_note": video_note,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "duration": duration,
                "length": length,
                "thumbnail": thumbnail,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def send_voice(
        self,
        chat_id: Any,
        voice: Any,
        *,
        business_connection_id: Any = None,
        message_thread_id: Any = None,
        direct_messages_topic_id: Any = None,
        ephemeral_message_parameters: Any = None,
        caption: Any = None,
        parse_mode: Any = None,
        caption_entities: Any = None,
        duration: Any = None,
        disable_notification: Any = None,
        protect_content: Any = None,
        allow_paid_broadcast: Any = None,
        message_effect_id: Any = None,
        suggested_post_parameters: Any = None,
        reply_parameters: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "sendVoice",
            {
                "chat_id": chat_id,
                "voice": voice,
                "business_connection_id": business_connection_id,
                "message_thread_id": message_thread_id,
                "direct_messages_topic_id": direct_messages_topic_id,
                "ephemeral_message_parameters": ephemeral_message_parameters,
                "caption": caption,
                "parse_mode": parse_mode,
                "caption_entities": caption_entities,
                "duration": duration,
                "disable_notification": disable_notification,
                "protect_content": protect_content,
                "allow_paid_broadcast": allow_paid_broadcast,
                "message_effect_id": message_effect_id,
                "suggested_post_parameters": suggested_post_parameters,
                "reply_parameters": reply_parameters,
                "reply_markup": reply_markup,
            },
        )

    async def set_business_account_bio(
        self,
        business_connection_id: Any,
        *,
        bio: Any = None,
    ) -> Any:
        return await self.call(
            "setBusinessAccountBio",
            {
                "business_connection_id": business_connection_id,
                "bio": bio,
            },
        )

    async def set_business_account_gift_settings(
        self,
        business_connection_id: Any,
        show_gift_button: Any,
        accepted_gift_types: Any,
    ) -> Any:
        return await self.call(
            "setBusinessAccountGiftSettings",
            {
                "business_connection_id": business_connection_id,
                "show_gift_button": show_gift_button,
                "accepted_gift_types": accepted_gift_types,
            },
        )

    async def set_business_account_name(
        self,
        business_connection_id: Any,
        first_name: Any,
        *,
        last_name: Any = None,
    ) -> Any:
        return await self.call(
            "setBusinessAccountName",
            {
                "business_connection_id": business_connection_id,
                "first_name": first_name,
                "last_name": last_name,
            },
        )

    async def set_business_account_profile_photo(
        self,
        business_connection_id: Any,
        photo: Any,
        *,
        is_public: Any = None,
    ) -> Any:
        return await self.call(
            "setBusinessAccountProfilePhoto",
            {
                "business_connection_id": business_connection_id,
                "photo": photo,
                "is_public": is_public,
            },
        )

    async def set_business_account_username(
        self,
        business_connection_id: Any,
        *,
        username: Any = None,
    ) -> Any:
        return await self.call(
            "setBusinessAccountUsername",
            {
                "business_connection_id": business_connection_id,
                "username": username,
            },
        )

    async def set_chat_administrator_custom_title(
        self,
        chat_id: Any,
        user_id: Any,
        custom_title: Any,
    ) -> Any:
        return await self.call(
            "setChatAdministratorCustomTitle",
            {
                "chat_id": chat_id,
                "user_id": user_id,
                "custom_title": custom_title,
            },
        )

    async def set_chat_description(
        self,
        chat_id: Any,
        *,
        description: Any = None,
    ) -> Any:
        return await self.call(
            "setChatDescription",
            {
                "chat_id": chat_id,
                "description": description,
            },
        )

    async def set_chat_member_tag(
        self,
        chat_id: Any,
        user_id: Any,
        *,
        tag: Any = None,
    ) -> Any:
        return await self.call(
            "setChatMemberTag",
            {
                "chat_id": chat_id,
                "user_id": user_id,
                "tag": tag,
            },
        )

    async def set_chat_menu_button(
        self,
        *,
        chat_id: Any = None,
        menu_button: Any = None,
    ) -> Any:
        return await self.call(
            "setChatMenuButton",
            {
                "chat_id": chat_id,
                "menu_button": menu_button,
            },
        )

    async def set_chat_permissions(
        self,
        chat_id: Any,
        permissions: Any,
        *,
        use_independent_chat_permissions: Any = None,
    ) -> Any:
        return await self.call(
            "setChatPermissions",
            {
                "chat_id": chat_id,
                "permissions": permissions,
                "use_independent_chat_permissions": use_independent_chat_permissions,
            },
        )

    async def set_chat_photo(
        self,
        chat_id: Any,
        photo: Any,
    ) -> Any:
        return await self.call(
            "setChatPhoto",
            {
                "chat_id": chat_id,
                "photo": photo,
            },
        )

    async def set_chat_sticker_set(
        self,
        chat_id: Any,
        sticker_set_name: Any,
    ) -> Any:
        return await self.call(
            "setChatStickerSet",
            {
                "chat_id": chat_id,
                "sticker_set_name": sticker_set_name,
            },
        )

    async def set_chat_title(
        self,
        chat_id: Any,
        title: Any,
    ) -> Any:
        return await self.call(
            "setChatTitle",
            {
                "chat_id": chat_id,
                "title": title,
            },
        )

    async def set_custom_emoji_sticker_set_thumbnail(
        self,
        name: Any,
        *,
        custom_emoji_id: Any = None,
    ) -> Any:
        return await self.call(
            "setCustomEmojiStickerSetThumbnail",
            {
                "name": name,
                "custom_emoji_id": custom_emoji_id,
            },
        )

    async def set_game_score(
        self,
        user_id: Any,
        score: Any,
        *,
        force: Any = None,
        disable_edit_message: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
    ) -> Any:
        return await self.call(
            "setGameScore",
            {
                "user_id": user_id,
                "score": score,
                "force": force,
                "disable_edit_message": disable_edit_message,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
            },
        )

    async def set_managed_bot_access_settings(
        self,
        user_id: Any,
        is_access_restricted: Any,
        *,
        added_user_ids: Any = None,
    ) -> Any:
        return await self.call(
            "setManagedBotAccessSettings",
            {
                "user_id": user_id,
                "is_access_restricted": is_access_restricted,
                "added_user_ids": added_user_ids,
            },
        )

    async def set_message_reaction(
        self,
        chat_id: Any,
        message_id: Any,
        *,
        reaction: Any = None,
        is_big: Any = None,
    ) -> Any:
        return await self.call(
            "setMessageReaction",
            {
                "chat_id": chat_id,
                "message_id": message_id,
                "reaction": reaction,
                "is_big": is_big,
            },
        )

    async def set_my_commands(
        self,
        commands: Any,
        *,
        scope: Any = None,
        language_code: Any = None,
    ) -> Any:
        return await self.call(
            "setMyCommands",
            {
                "commands": commands,
                "scope": scope,
                "language_code": language_code,
            },
        )

    async def set_my_default_administrator_rights(
        self,
        *,
        rights: Any = None,
        for_channels: Any = None,
    ) -> Any:
        return await self.call(
            "setMyDefaultAdministratorRights",
            {
                "rights": rights,
                "for_channels": for_channels,
            },
        )

    async def set_my_description(
        self,
        *,
        description: Any = None,
        language_code: Any = None,
    ) -> Any:
        return await self.call(
            "setMyDescription",
            {
                "description": description,
                "language_code": language_code,
            },
        )

    async def set_my_name(
        self,
        *,
        name: Any = None,
        language_code: Any = None,
    ) -> Any:
        return await self.call(
            "setMyName",
            {
                "name": name,
                "language_code": language_code,
            },
        )

    async def set_my_profile_photo(
        self,
        photo: Any,
    ) -> Any:
        return await self.call(
            "setMyProfilePhoto",
            {
                "photo": photo,
            },
        )

    async def set_my_short_description(
        self,
        *,
        short_description: Any = None,
        language_code: Any = None,
    ) -> Any:
        return await self.call(
            "setMyShortDescription",
            {
                "short_description": short_description,
                "language_code": language_code,
            },
        )

    async def set_passport_data_errors(
        self,
        user_id: Any,
        errors: Any,
    ) -> Any:
        return await self.call(
            "setPassportDataErrors",
            {
                "user_id": user_id,
                "errors": errors,
            },
        )

    async def set_sticker_emoji_list(
        self,
        sticker: Any,
        emoji_list: Any,
    ) -> Any:
        return await self.call(
            "setStickerEmojiList",
            {
                "sticker": sticker,
                "emoji_list": emoji_list,
            },
        )

    async def set_sticker_keywords(
        self,
        sticker: Any,
        *,
        keywords: Any = None,
    ) -> Any:
        return await self.call(
            "setStickerKeywords",
            {
                "sticker": sticker,
                "keywords": keywords,
            },
        )

    async def set_sticker_mask_position(
        self,
        sticker: Any,
        *,
        mask_position: Any = None,
    ) -> Any:
        return await self.call(
            "setStickerMaskPosition",
            {
                "sticker": sticker,
                "mask_position": mask_position,
            },
        )

    async def set_sticker_position_in_set(
        self,
        sticker: Any,
        position: Any,
    ) -> Any:
        return await self.call(
            "setStickerPositionInSet",
            {
                "sticker": sticker,
                "position": position,
            },
        )

    async def set_sticker_set_thumbnail(
        self,
        name: Any,
        user_id: Any,
        format: Any,
        *,
        thumbnail: Any = None,
    ) -> Any:
        return await self.call(
            "setStickerSetThumbnail",
            {
                "name": name,
                "user_id": user_id,
                "format": format,
                "thumbnail": thumbnail,
            },
        )

    async def set_sticker_set_title(
        self,
        name: Any,
        title: Any,
    ) -> Any:
        return await self.call(
            "setStickerSetTitle",
            {
                "name": name,
                "title": title,
            },
        )

    async def set_user_emoji_status(
        self,
        user_id: Any,
        *,
        emoji_status_custom_emoji_id: Any = None,
        emoji_status_expiration_date: Any = None,
    ) -> Any:
        return await self.call(
            "setUserEmojiStatus",
            {
                "user_id": user_id,
                "emoji_status_custom_emoji_id": emoji_status_custom_emoji_id,
                "emoji_status_expiration_date": emoji_status_expiration_date,
            },
        )

    async def set_webhook(
        self,
        url: Any,
        *,
        certificate: Any = None,
        ip_address: Any = None,
        max_connections: Any = None,
        allowed_updates: Any = None,
        drop_pending_updates: Any = None,
        secret_token: Any = None,
    ) -> Any:
        return await self.call(
            "setWebhook",
            {
                "url": url,
                "certificate": certificate,
                "ip_address": ip_address,
                "max_connections": max_connections,
                "allowed_updates": allowed_updates,
                "drop_pending_updates": drop_pending_updates,
                "secret_token": secret_token,
            },
        )

    async def stop_message_live_location(
        self,
        *,
        business_connection_id: Any = None,
        chat_id: Any = None,
        message_id: Any = None,
        inline_message_id: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "stopMessageLiveLocation",
            {
                "business_connection_id": business_connection_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "inline_message_id": inline_message_id,
                "reply_markup": reply_markup,
            },
        )

    async def stop_poll(
        self,
        chat_id: Any,
        message_id: Any,
        *,
        business_connection_id: Any = None,
        reply_markup: Any = None,
    ) -> Any:
        return await self.call(
            "stopPoll",
            {
                "chat_id": chat_id,
                "message_id": message_id,
                "business_connection_id": business_connection_id,
                "reply_markup": reply_markup,
            },
        )

    async def transfer_business_account_stars(
        self,
        business_connection_id: Any,
        star_count: Any,
    ) -> Any:
        return await self.call(
            "transferBusinessAccountStars",
            {
                "business_connection_id": business_connection_id,
                "star_count": star_count,
            },
        )

    async def transfer_gift(
        self,
        business_connection_id: Any,
        owned_gift_id: Any,
        new_owner_chat_id: Any,
        *,
        star_count: Any = None,
    ) -> Any:
        return await self.call(
            "transferGift",
            {
                "business_connection_id": business_connection_id,
                "owned_gift_id": owned_gift_id,
                "new_owner_chat_id": new_owner_chat_id,
                "star_count": star_count,
            },
        )

    async def unban_chat_member(
        self,
        chat_id: Any,
        user_id: Any,
        *,
        only_if_banned: Any = None,
    ) -> Any:
        return await self.call(
            "unbanChatMember",
            {
                "chat_id": chat_id,
                "user_id": user_id,
                "only_if_banned": only_if_banned,
            },
        )

    async def unban_chat_sender_chat(
        self,
        chat_id: Any,
        sender_chat_id: Any,
    ) -> Any:
        return await self.call(
            "unbanChatSenderChat",
            {
                "chat_id": chat_id,
                "sender_chat_id": sender_chat_id,
            },
        )

    async def unhide_general_forum_topic(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "unhideGeneralForumTopic",
            {
                "chat_id": chat_id,
            },
        )

    async def unpin_all_chat_messages(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "unpinAllChatMessages",
            {
                "chat_id": chat_id,
            },
        )

    async def unpin_all_forum_topic_messages(
        self,
        chat_id: Any,
        message_thread_id: Any,
    ) -> Any:
        return await self.call(
            "unpinAllForumTopicMessages",
            {
                "chat_id": chat_id,
                "message_thread_id": message_thread_id,
            },
        )

    async def unpin_all_general_forum_topic_messages(
        self,
        chat_id: Any,
    ) -> Any:
        return await self.call(
            "unpinAllGeneralForumTopicMessages",
            {
                "chat_id": chat_id,
            },
        )

    async def unpin_chat_message(
        self,
        chat_id: Any,
        *,
        business_connection_id: Any = None,
        message_id: Any = None,
    ) -> Any:
        return await self.call(
            "unpinChatMessage",
            {
                "chat_id": chat_id,
                "business_connection_id": business_connection_id,
                "message_id": message_id,
            },
        )

    async def upgrade_gift(
        self,
        business_connection_id: Any,
        owned_gift_id: Any,
        *,
        keep_original_details: Any = None,
        star_count: Any = None,
    ) -> Any:
        return await self.call(
            "upgradeGift",
            {
                "business_connection_id": business_connection_id,
                "owned_gift_id": owned_gift_id,
                "keep_original_details": keep_original_details,
                "star_count": star_count,
            },
        )

    async def upload_sticker_file(
        self,
        user_id: Any,
        sticker: Any,
        sticker_format: Any,
    ) -> Any:
        return await self.call(
            "uploadStickerFile",
            {
                "user_id": user_id,
                "sticker": sticker,
                "sticker_format": sticker_format,
            },
        )

    async def verify_chat(
        self,
        chat_id: Any,
        *,
        custom_description: Any = None,
    ) -> Any:
        return await self.call(
            "verifyChat",
            {
                "chat_id": chat_id,
                "custom_description": custom_description,
            },
        )

    async def verify_user(
        self,
        user_id: Any,
        *,
        custom_description: Any = None,
    ) -> Any:
        return await self.call(
            "verifyUser",
            {
                "user_id": user_id,
                "custom_description": custom_description,
            },
        )


__all__ = ["Api", "METHODS", "RESULTS"]

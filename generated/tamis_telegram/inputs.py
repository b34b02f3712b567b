# Made by `codegen build` from the spec 'telegram', digest 3d0c26c6329ad653. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""What only calls take or return: one class a type of the spec."""

from __future__ import annotations

from typing import Any, ClassVar

from tamis.events.payload import Payload
from tamis_bot_api.client.uploads import InputFile as InputFile

from .types import (
    Audio,
    BotSubscriptionUpdated,
    BusinessConnection,
    BusinessMessagesDeleted,
    CallbackQuery,
    Chat,
    ChatBoost,
    ChatBoostRemoved,
    ChatBoostUpdated,
    ChatJoinRequest,
    ChatMemberUpdated,
    ChosenInlineResult,
    Community,
    Gift,
    InlineKeyboardMarkup,
    InlineQuery,
    LinkPreviewOptions,
    Location,
    ManagedBotUpdated,
    MaskPosition,
    Message,
    MessageEntity,
    MessageGenerationStopped,
    MessageReactionCountUpdated,
    MessageReactionUpdated,
    PaidMedia,
    PaidMediaPurchased,
    PhotoSize,
    Poll,
    PollAnswer,
    PreCheckoutQuery,
    ReactionType,
    RichBlockCaption,
    RichBlockTableCell,
    RichMessageButton,
    RichText,
    ShippingQuery,
    Sticker,
    SuggestedPostPrice,
    UniqueGift,
    UniqueGiftColors,
    User,
    WebAppInfo,
)


class AcceptedGiftTypes(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: AcceptedGiftTypes."

    unlimited_gifts: bool
    limited_gifts: bool
    unique_gifts: bool
    premium_subscription: bool
    gifts_from_channels: bool


class AffiliateInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: AffiliateInfo."

    affiliate_user: User | None = None
    affiliate_chat: Chat | None = None
    commission_per_mille: int
    amount: int
    nanostar_amount: int | None = None


class Birthdate(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Birthdate."

    day: int
    month: int
    year: int | None = None


class BotAccessSettings(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BotAccessSettings."

    is_access_restricted: bool
    added_users: list[User] | None = None


class BotCommand(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BotCommand."

    command: str
    description: str
    is_ephemeral: bool | None = None


class BotCommandScopeAllChatAdministrators(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="all_chat_administrators"
):
    "A BotCommandScope whose type is all_chat_administrators."

    type: ClassVar[Any] = "all_chat_administrators"


class BotCommandScopeAllGroupChats(Payload, frozen=True, kw_only=True, tag_field="type", tag="all_group_chats"):
    "A BotCommandScope whose type is all_group_chats."

    type: ClassVar[Any] = "all_group_chats"


class BotCommandScopeAllPrivateChats(Payload, frozen=True, kw_only=True, tag_field="type", tag="all_private_chats"):
    "A BotCommandScope whose type is all_private_chats."

    type: ClassVar[Any] = "all_private_chats"


class BotCommandScopeChat(Payload, frozen=True, kw_only=True, tag_field="type", tag="chat"):
    "A BotCommandScope whose type is chat."

    type: ClassVar[Any] = "chat"
    chat_id: int | str


class BotCommandScopeChatAdministrators(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="chat_administrators"
):
    "A BotCommandScope whose type is chat_administrators."

    type: ClassVar[Any] = "chat_administrators"
    chat_id: int | str


class BotCommandScopeChatMember(Payload, frozen=True, kw_only=True, tag_field="type", tag="chat_member"):
    "A BotCommandScope whose type is chat_member."

    type: ClassVar[Any] = "chat_member"
    chat_id: int | str
    user_id: int


class BotCommandScopeDefault(Payload, frozen=True, kw_only=True, tag_field="type", tag="default"):
    "A BotCommandScope whose type is default."

    type: ClassVar[Any] = "default"


class BotDescription(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BotDescription."

    description: str


class BotName(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BotName."

    name: str


class BotShortDescription(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BotShortDescription."

    short_description: str


class BusinessIntro(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BusinessIntro."

    title: str | None = None
    message: str | None = None
    sticker: Sticker | None = None


class BusinessLocation(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BusinessLocation."

    address: str
    location: Location | None = None


class BusinessOpeningHours(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BusinessOpeningHours."

    time_zone_name: str
    opening_hours: list[BusinessOpeningHoursInterval]


class BusinessOpeningHoursInterval(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BusinessOpeningHoursInterval."

    opening_minute: int
    closing_minute: int


class ChatAdministratorRights(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatAdministratorRights."

    is_anonymous: bool
    can_manage_chat: bool
    can_delete_messages: bool
    can_manage_video_chats: bool
    can_restrict_members: bool
    can_promote_members: bool
    can_change_info: bool
    can_invite_users: bool
    can_post_stories: bool
    can_edit_stories: bool
    can_delete_stories: bool
    can_post_messages: bool | None = None
    can_edit_messages: bool | None = None
    can_pin_messages: bool | None = None
    can_manage_topics: bool | None = None
    can_manage_direct_messages: bool | None = None
    can_manage_tags: bool | None = None
    can_send_welcome_messages: bool


class ChatFullInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatFullInfo."

    id: int
    type: str
    title: str | None = None
    username: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    is_forum: bool | None = None
    is_direct_messages: bool | None = None
    accent_color_id: int
    max_reaction_count: int
    photo: ChatPhoto | None = None
    active_usernames: list[str] | None = None
    birthdate: Birthdate | None = None
    business_intro: BusinessIntro | None = None
    business_location: BusinessLocation | None = None
    business_opening_hours: BusinessOpeningHours | None = None
    personal_chat: Chat | None = None
    parent_chat: Chat | None = None
    available_reactions: list[ReactionType] | None = None
    background_custom_emoji_id: str | None = None
    profile_accent_color_id: int | None = None
    profile_background_custom_emoji_id: str | None = None
    emoji_status_custom_emoji_id: str | None = None
    emoji_status_expiration_date: int | None = None
    bio: str | None = None
    has_private_forwards: bool | None = None
    has_restricted_voice_and_video_messages: bool | None = None
    join_to_send_messages: bool | None = None
    join_by_request: bool | None = None
    description: str | None = None
    invite_link: str | None = None
    pinned_message: Message | None = None
    permissions: ChatPermissions | None = None
    accepted_gift_types: AcceptedGiftTypes
    can_send_paid_media: bool | None = None
    slow_mode_delay: int | None = None
    unrestrict_boost_count: int | None = None
    message_auto_delete_time: int | None = None
    has_aggressive_anti_spam_enabled: bool | None = None
    has_hidden_members: bool | None = None
    has_protected_content: bool | None = None
    has_visible_history: bool | None = None
    sticker_set_name: str | None = None
    can_set_sticker_set: bool | None = None
    custom_emoji_sticker_set_name: str | None = None
    linked_chat_id: int | None = None
    location: ChatLocation | None = None
    rating: UserRating | None = None
    first_profile_audio: Audio | None = None
    unique_gift_colors: UniqueGiftColors | None = None
    paid_message_star_count: int | None = None
    guard_bot: User | None = None
    community: Community | None = None


class ChatLocation(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatLocation."

    location: Location
    address: str


class ChatPermissions(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatPermissions."

    can_send_messages: bool | None = None
    can_send_audios: bool | None = None
    can_send_documents: bool | None = None
    can_send_photos: bool | None = None
    can_send_videos: bool | None = None
    can_send_video_notes: bool | None = None
    can_send_voice_notes: bool | None = None
    can_send_polls: bool | None = None
    can_send_other_messages: bool | None = None
    can_add_web_page_previews: bool | None = None
    can_react_to_messages: bool | None = None
    can_edit_tag: bool | None = None
    can_change_info: bool | None = None
    can_invite_users: bool | None = None
    can_pin_messages: bool | None = None
    can_manage_topics: bool | None = None


class ChatPhoto(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatPhoto."

    small_file_id: str
    small_file_unique_id: str
    big_file_id: str
    big_file_unique_id: str


class EphemeralMessageParameters(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: EphemeralMessageParameters."

    receiver_user_id: int
    callback_query_id: str | None = None
    replace_callback_query_message: bool | None = None


class ForceReply(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ForceReply."

    force_reply: bool
    input_field_placeholder: str | None = None
    selective: bool | None = None


class ForumTopic(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ForumTopic."

    message_thread_id: int
    name: str
    icon_color: int
    icon_custom_emoji_id: str | None = None
    is_name_implicit: bool | None = None


class GameHighScore(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: GameHighScore."

    position: int
    user: User
    score: int


class Gifts(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Gifts."

    gifts: list[Gift]


class InlineQueryResultArticle(Payload, frozen=True, kw_only=True, tag_field="type", tag="article"):
    "Telegram Bot API: InlineQueryResultArticle."

    type: ClassVar[Any] = "article"
    id: str
    title: str
    input_message_content: InputMessageContent
    reply_markup: InlineKeyboardMarkup | None = None
    url: str | None = None
    description: str | None = None
    thumbnail_url: str | None = None
    thumbnail_width: int | None = None
    thumbnail_height: int | None = None


class InlineQueryResultAudio(Payload, frozen=True, kw_only=True, tag_field="type", tag="audio"):
    "Telegram Bot API: InlineQueryResultAudio."

    type: ClassVar[Any] = "audio"
    id: str
    audio_url: str
    title: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    performer: str | None = None
    audio_duration: int | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultCachedAudio(Payload, frozen=True, kw_only=True, tag_field="type", tag="audio"):
    "Telegram Bot API: InlineQueryResultCachedAudio."

    type: ClassVar[Any] = "audio"
    id: str
    audio_file_id: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultCachedDocument(Payload, frozen=True, kw_only=True, tag_field="type", tag="document"):
    "Telegram Bot API: InlineQueryResultCachedDocument."

    type: ClassVar[Any] = "document"
    id: str
    title: str
    document_file_id: str
    description: str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultCachedGif(Payload, frozen=True, kw_only=True, tag_field="type", tag="gif"):
    "Telegram Bot API: InlineQueryResultCachedGif."

    type: ClassVar[Any] = "gif"
    id: str
    gif_file_id: str
    title: str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultCachedMpeg4Gif(Payload, frozen=True, kw_only=True, tag_field="type", tag="mpeg4_gif"):
    "Telegram Bot API: InlineQueryResultCachedMpeg4Gif."

    type: ClassVar[Any] = "mpeg4_gif"
    id: str
    mpeg4_file_id: str
    title: str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultCachedPhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    "Telegram Bot API: InlineQueryResultCachedPhoto."

    type: ClassVar[Any] = "photo"
    id: str
    photo_file_id: str
    title: str | None = None
    description: str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultCachedSticker(Payload, frozen=True, kw_only=True, tag_field="type", tag="sticker"):
    "Telegram Bot API: InlineQueryResultCachedSticker."

    type: ClassVar[Any] = "sticker"
    id: str
    sticker_file_id: str
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultCachedVideo(Payload, frozen=True, kw_only=True, tag_field="type", tag="video"):
    "Telegram Bot API: InlineQueryResultCachedVideo."

    type: ClassVar[Any] = "video"
    id: str
    video_file_id: str
    title: str
    description: str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultCachedVoice(Payload, frozen=True, kw_only=True, tag_field="type", tag="voice"):
    "Telegram Bot API: InlineQueryResultCachedVoice."

    type: ClassVar[Any] = "voice"
    id: str
    voice_file_id: str
    title: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultContact(Payload, frozen=True, kw_only=True, tag_field="type", tag="contact"):
    "Telegram Bot API: InlineQueryResultContact."

    type: ClassVar[Any] = "contact"
    id: str
    phone_number: str
    first_name: str
    last_name: str | None = None
    vcard: str | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None
    thumbnail_url: str | None = None
    thumbnail_width: int | None = None
    thumbnail_height: int | None = None


class InlineQueryResultDocument(Payload, frozen=True, kw_only=True, tag_field="type", tag="document"):
    "Telegram Bot API: InlineQueryResultDocument."

    type: ClassVar[Any] = "document"
    id: str
    title: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    document_url: str
    mime_type: str
    description: str | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None
    thumbnail_url: str | None = None
    thumbnail_width: int | None = None
    thumbnail_height: int | None = None


class InlineQueryResultGame(Payload, frozen=True, kw_only=True, tag_field="type", tag="game"):
    "Telegram Bot API: InlineQueryResultGame."

    type: ClassVar[Any] = "game"
    id: str
    game_short_name: str
    reply_markup: InlineKeyboardMarkup | None = None


class InlineQueryResultGif(Payload, frozen=True, kw_only=True, tag_field="type", tag="gif"):
    "Telegram Bot API: InlineQueryResultGif."

    type: ClassVar[Any] = "gif"
    id: str
    gif_url: str
    gif_width: int | None = None
    gif_height: int | None = None
    gif_duration: int | None = None
    thumbnail_url: str
    thumbnail_mime_type: str | None = None
    title: str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultLocation(Payload, frozen=True, kw_only=True, tag_field="type", tag="location"):
    "Telegram Bot API: InlineQueryResultLocation."

    type: ClassVar[Any] = "location"
    id: str
    latitude: float
    longitude: float
    title: str
    horizontal_accuracy: float | None = None
    live_period: int | None = None
    heading: int | None = None
    proximity_alert_radius: int | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None
    thumbnail_url: str | None = None
    thumbnail_width: int | None = None
    thumbnail_height: int | None = None


class InlineQueryResultMpeg4Gif(Payload, frozen=True, kw_only=True, tag_field="type", tag="mpeg4_gif"):
    "Telegram Bot API: InlineQueryResultMpeg4Gif."

    type: ClassVar[Any] = "mpeg4_gif"
    id: str
    mpeg4_url: str
    mpeg4_width: int | None = None
    mpeg4_height: int | None = None
    mpeg4_duration: int | None = None
    thumbnail_url: str
    thumbnail_mime_type: str | None = None
    title: str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultPhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    "Telegram Bot API: InlineQueryResultPhoto."

    type: ClassVar[Any] = "photo"
    id: str
    photo_url: str
    thumbnail_url: str
    photo_width: int | None = None
    photo_height: int | None = None
    title: str | None = None
    description: str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultVenue(Payload, frozen=True, kw_only=True, tag_field="type", tag="venue"):
    "Telegram Bot API: InlineQueryResultVenue."

    type: ClassVar[Any] = "venue"
    id: str
    latitude: float
    longitude: float
    title: str
    address: str
    foursquare_id: str | None = None
    foursquare_type: str | None = None
    google_place_id: str | None = None
    google_place_type: str | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None
    thumbnail_url: str | None = None
    thumbnail_width: int | None = None
    thumbnail_height: int | None = None


class InlineQueryResultVideo(Payload, frozen=True, kw_only=True, tag_field="type", tag="video"):
    "Telegram Bot API: InlineQueryResultVideo."

    type: ClassVar[Any] = "video"
    id: str
    video_url: str
    mime_type: str
    thumbnail_url: str
    title: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    video_width: int | None = None
    video_height: int | None = None
    video_duration: int | None = None
    description: str | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultVoice(Payload, frozen=True, kw_only=True, tag_field="type", tag="voice"):
    "Telegram Bot API: InlineQueryResultVoice."

    type: ClassVar[Any] = "voice"
    id: str
    voice_url: str
    title: str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    voice_duration: int | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None


class InlineQueryResultsButton(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultsButton."

    text: str
    web_app: WebAppInfo | None = None
    start_parameter: str | None = None


class InputChecklist(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputChecklist."

    title: str
    parse_mode: str | None = None
    title_entities: list[MessageEntity] | None = None
    tasks: list[InputChecklistTask]
    others_can_add_tasks: bool | None = None
    others_can_mark_tasks_as_done: bool | None = None


class InputChecklistTask(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputChecklistTask."

    id: int
    text: str
    parse_mode: str | None = None
    text_entities: list[MessageEntity] | None = None


class InputContactMessageContent(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputContactMessageContent."

    phone_number: str
    first_name: str
    last_name: str | None = None
    vcard: str | None = None


class InputInvoiceMessageContent(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputInvoiceMessageContent."

    title: str
    description: str
    payload: str
    provider_token: str | None = None
    currency: str
    prices: list[LabeledPrice]
    max_tip_amount: int | None = None
    suggested_tip_amounts: list[int] | None = None
    provider_data: str | None = None
    photo_url: str | None = None
    photo_size: int | None = None
    photo_width: int | None = None
    photo_height: int | None = None
    need_name: bool | None = None
    need_phone_number: bool | None = None
    need_email: bool | None = None
    need_shipping_address: bool | None = None
    send_phone_number_to_provider: bool | None = None
    send_email_to_provider: bool | None = None
    is_flexible: bool | None = None


class InputLocationMessageContent(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputLocationMessageContent."

    latitude: float
    longitude: float
    horizontal_accuracy: float | None = None
    live_period: int | None = None
    heading: int | None = None
    proximity_alert_radius: int | None = None


class InputMediaAnimation(Payload, frozen=True, kw_only=True, tag_field="type", tag="animation"):
    "A InputMedia or InputPollMedia or InputPollOptionMedia whose type is animation."

    type: ClassVar[Any] = "animation"
    media: InputFile | str
    thumbnail: InputFile | str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    width: int | None = None
    height: int | None = None
    duration: int | None = None
    has_spoiler: bool | None = None


class InputMediaAudio(Payload, frozen=True, kw_only=True, tag_field="type", tag="audio"):
    "A InputMedia or InputPollMedia whose type is audio."

    type: ClassVar[Any] = "audio"
    media: InputFile | str
    thumbnail: InputFile | str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    duration: int | None = None
    performer: str | None = None
    title: str | None = None


class InputMediaDocument(Payload, frozen=True, kw_only=True, tag_field="type", tag="document"):
    "A InputMedia or InputPollMedia whose type is document."

    type: ClassVar[Any] = "document"
    media: InputFile | str
    thumbnail: InputFile | str | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    disable_content_type_detection: bool | None = None


class InputMediaLink(Payload, frozen=True, kw_only=True, tag_field="type", tag="link"):
    "A InputPollOptionMedia whose type is link."

    type: ClassVar[Any] = "link"
    url: str


class InputMediaLivePhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="live_photo"):
    "A InputMedia or InputPollMedia or InputPollOptionMedia whose type is live_photo."

    type: ClassVar[Any] = "live_photo"
    media: InputFile | str
    photo: InputFile | str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    has_spoiler: bool | None = None


class InputMediaLocation(Payload, frozen=True, kw_only=True, tag_field="type", tag="location"):
    "A InputPollMedia or InputPollOptionMedia whose type is location."

    type: ClassVar[Any] = "location"
    latitude: float
    longitude: float
    horizontal_accuracy: float | None = None


class InputMediaPhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    "A InputMedia or InputPollMedia or InputPollOptionMedia whose type is photo."

    type: ClassVar[Any] = "photo"
    media: InputFile | str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    has_spoiler: bool | None = None


class InputMediaSticker(Payload, frozen=True, kw_only=True, tag_field="type", tag="sticker"):
    "A InputPollOptionMedia whose type is sticker."

    type: ClassVar[Any] = "sticker"
    media: InputFile | str
    emoji: str | None = None


class InputMediaVenue(Payload, frozen=True, kw_only=True, tag_field="type", tag="venue"):
    "A InputPollMedia or InputPollOptionMedia whose type is venue."

    type: ClassVar[Any] = "venue"
    latitude: float
    longitude: float
    title: str
    address: str
    foursquare_id: str | None = None
    foursquare_type: str | None = None
    google_place_id: str | None = None
    google_place_type: str | None = None


class InputMediaVideo(Payload, frozen=True, kw_only=True, tag_field="type", tag="video"):
    "A InputMedia or InputPollMedia or InputPollOptionMedia whose type is video."

    type: ClassVar[Any] = "video"
    media: InputFile | str
    thumbnail: InputFile | str | None = None
    cover: InputFile | str | None = None
    start_timestamp: int | None = None
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    width: int | None = None
    height: int | None = None
    duration: int | None = None
    supports_streaming: bool | None = None
    has_spoiler: bool | None = None


class InputMediaVoiceNote(Payload, frozen=True, kw_only=True, tag_field="type", tag="voice_note"):
    "Telegram Bot API: InputMediaVoiceNote."

    type: ClassVar[Any] = "voice_note"
    media: InputFile | str
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    duration: int | None = None


class InputPaidMediaLivePhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="live_photo"):
    "A InputPaidMedia whose type is live_photo."

    type: ClassVar[Any] = "live_photo"
    media: InputFile | str
    photo: InputFile | str


class InputPaidMediaPhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    "A InputPaidMedia whose type is photo."

    type: ClassVar[Any] = "photo"
    media: InputFile | str


class InputPaidMediaVideo(Payload, frozen=True, kw_only=True, tag_field="type", tag="video"):
    "A InputPaidMedia whose type is video."

    type: ClassVar[Any] = "video"
    media: InputFile | str
    thumbnail: InputFile | str | None = None
    cover: InputFile | str | None = None
    start_timestamp: int | None = None
    width: int | None = None
    height: int | None = None
    duration: int | None = None
    supports_streaming: bool | None = None


class InputPollOption(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputPollOption."

    text: str
    text_parse_mode: str | None = None
    text_entities: list[MessageEntity] | None = None
    media: InputPollOptionMedia | None = None


class InputProfilePhotoAnimated(Payload, frozen=True, kw_only=True, tag_field="type", tag="animated"):
    "A InputProfilePhoto whose type is animated."

    type: ClassVar[Any] = "animated"
    animation: InputFile | str
    main_frame_timestamp: float | None = None


class InputProfilePhotoStatic(Payload, frozen=True, kw_only=True, tag_field="type", tag="static"):
    "A InputProfilePhoto whose type is static."

    type: ClassVar[Any] = "static"
    photo: InputFile | str


class InputRichBlockAnchor(Payload, frozen=True, kw_only=True, tag_field="type", tag="anchor"):
    "A InputRichBlock whose type is anchor."

    type: ClassVar[Any] = "anchor"
    name: str


class InputRichBlockAnimation(Payload, frozen=True, kw_only=True, tag_field="type", tag="animation"):
    "A InputRichBlock whose type is animation."

    type: ClassVar[Any] = "animation"
    animation: InputMediaAnimation
    caption: RichBlockCaption | None = None


class InputRichBlockAudio(Payload, frozen=True, kw_only=True, tag_field="type", tag="audio"):
    "A InputRichBlock whose type is audio."

    type: ClassVar[Any] = "audio"
    audio: InputMediaAudio
    caption: RichBlockCaption | None = None


class InputRichBlockBlockQuotation(Payload, frozen=True, kw_only=True, tag_field="type", tag="blockquote"):
    "A InputRichBlock whose type is blockquote."

    type: ClassVar[Any] = "blockquote"
    blocks: list[InputRichBlock]
    credit: RichText | None = None


class InputRichBlockButtons(Payload, frozen=True, kw_only=True, tag_field="type", tag="buttons"):
    "A InputRichBlock whose type is buttons."

    type: ClassVar[Any] = "buttons"
    buttons: list[RichMessageButton]
    align: str | None = None


class InputRichBlockCollage(Payload, frozen=True, kw_only=True, tag_field="type", tag="collage"):
    "A InputRichBlock whose type is collage."

    type: ClassVar[Any] = "collage"
    blocks: list[InputRichBlock]
    caption: RichBlockCaption | None = None


class InputRichBlockDetails(Payload, frozen=True, kw_only=True, tag_field="type", tag="details"):
    "A InputRichBlock whose type is details."

    type: ClassVar[Any] = "details"
    summary: RichText
    blocks: list[InputRichBlock]
    is_open: bool | None = None


class InputRichBlockDivider(Payload, frozen=True, kw_only=True, tag_field="type", tag="divider"):
    "A InputRichBlock whose type is divider."

    type: ClassVar[Any] = "divider"


class InputRichBlockDocument(Payload, frozen=True, kw_only=True, tag_field="type", tag="document"):
    "A InputRichBlock whose type is document."

    type: ClassVar[Any] = "document"
    document: InputMediaDocument
    caption: RichBlockCaption | None = None


class InputRichBlockExpandableBlockQuotation(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="expandable_blockquote"
):
    "A InputRichBlock whose type is expandable_blockquote."

    type: ClassVar[Any] = "expandable_blockquote"
    text: RichText
    credit: RichText | None = None


class InputRichBlockFooter(Payload, frozen=True, kw_only=True, tag_field="type", tag="footer"):
    "A InputRichBlock whose type is footer."

    type: ClassVar[Any] = "footer"
    text: RichText


class InputRichBlockList(Payload, frozen=True, kw_only=True, tag_field="type", tag="list"):
    "A InputRichBlock whose type is list."

    type: ClassVar[Any] = "list"
    items: list[InputRichBlockListItem]


class InputRichBlockListItem(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputRichBlockListItem."

    blocks: list[InputRichBlock]
    has_checkbox: bool | None = None
    is_checked: bool | None = None
    value: int | None = None
    type: str | None = None


class InputRichBlockMap(Payload, frozen=True, kw_only=True, tag_field="type", tag="map"):
    "A InputRichBlock whose type is map."

    type: ClassVar[Any] = "map"
    location: Location
    zoom: int | None = None
    width: int | None = None
    height: int | None = None
    caption: RichBlockCaption | None = None


class InputRichBlockMathematicalExpression(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="mathematical_expression"
):
    "A InputRichBlock whose type is mathematical_expression."

    type: ClassVar[Any] = "mathematical_expression"
    expression: str


class InputRichBlockParagraph(Payload, frozen=True, kw_only=True, tag_field="type", tag="paragraph"):
    "A InputRichBlock whose type is paragraph."

    type: ClassVar[Any] = "paragraph"
    text: RichText


class InputRichBlockPhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    "A InputRichBlock whose type is photo."

    type: ClassVar[Any] = "photo"
    photo: InputMediaPhoto
    caption: RichBlockCaption | None = None


class InputRichBlockPreformatted(Payload, frozen=True, kw_only=True, tag_field="type", tag="pre"):
    "A InputRichBlock whose type is pre."

    type: ClassVar[Any] = "pre"
    text: RichText
    language: str | None = None


class InputRichBlockPullQuotation(Payload, frozen=True, kw_only=True, tag_field="type", tag="pullquote"):
    "A InputRichBlock whose type is pullquote."

    type: ClassVar[Any] = "pullquote"
    text: RichText
    credit: RichText | None = None


class InputRichBlockSectionHeading(Payload, frozen=True, kw_only=True, tag_field="type", tag="heading"):
    "A InputRichBlock whose type is heading."

    type: ClassVar[Any] = "heading"
    text: RichText
    size: int


class InputRichBlockSlideshow(Payload, frozen=True, kw_only=True, tag_field="type", tag="slideshow"):
    "A InputRichBlock whose type is slideshow."

    type: ClassVar[Any] = "slideshow"
    blocks: list[InputRichBlock]
    caption: RichBlockCaption | None = None


class InputRichBlockTable(Payload, frozen=True, kw_only=True, tag_field="type", tag="table"):
    "A InputRichBlock whose type is table."

    type: ClassVar[Any] = "table"
    cells: list[list[RichBlockTableCell]]
    is_bordered: bool | None = None
    is_striped: bool | None = None
    is_compact: bool | None = None
    caption: RichText | None = None


class InputRichBlockThinking(Payload, frozen=True, kw_only=True, tag_field="type", tag="thinking"):
    "A InputRichBlock whose type is thinking."

    type: ClassVar[Any] = "thinking"
    text: RichText


class InputRichBlockVideo(Payload, frozen=True, kw_only=True, tag_field="type", tag="video"):
    "A InputRichBlock whose type is video."

    type: ClassVar[Any] = "video"
    video: InputMediaVideo
    caption: RichBlockCaption | None = None


class InputRichBlockVoiceNote(Payload, frozen=True, kw_only=True, tag_field="type", tag="voice_note"):
    "A InputRichBlock whose type is voice_note."

    type: ClassVar[Any] = "voice_note"
    voice_note: InputMediaVoiceNote
    caption: RichBlockCaption | None = None


class InputRichMessage(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputRichMessage."

    blocks: list[InputRichBlock] | None = None
    html: str | None = None
    markdown: str | None = None
    media: list[InputRichMessageMedia] | None = None
    is_rtl: bool | None = None
    skip_entity_detection: bool | None = None


class InputRichMessageContent(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputRichMessageContent."

    rich_message: InputRichMessage


class InputRichMessageMedia(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputRichMessageMedia."

    id: str
    media: (
        InputMediaAnimation
        | InputMediaAudio
        | InputMediaDocument
        | InputMediaPhoto
        | InputMediaVideo
        | InputMediaVoiceNote
    )


class InputSticker(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputSticker."

    sticker: InputFile | str
    format: str
    emoji_list: list[str]
    mask_position: MaskPosition | None = None
    keywords: list[str] | None = None


class InputStoryContentPhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    "A InputStoryContent whose type is photo."

    type: ClassVar[Any] = "photo"
    photo: InputFile | str


class InputStoryContentVideo(Payload, frozen=True, kw_only=True, tag_field="type", tag="video"):
    "A InputStoryContent whose type is video."

    type: ClassVar[Any] = "video"
    video: InputFile | str
    duration: float | None = None
    cover_frame_timestamp: float | None = None
    is_animation: bool | None = None


class InputTextMessageContent(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputTextMessageContent."

    message_text: str
    parse_mode: str | None = None
    entities: list[MessageEntity] | None = None
    link_preview_options: LinkPreviewOptions | None = None


class InputVenueMessageContent(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputVenueMessageContent."

    latitude: float
    longitude: float
    title: str
    address: str
    foursquare_id: str | None = None
    foursquare_type: str | None = None
    google_place_id: str | None = None
    google_place_type: str | None = None


class KeyboardButton(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: KeyboardButton."

    text: str
    icon_custom_emoji_id: str | None = None
    style: str | None = None
    request_users: KeyboardButtonRequestUsers | None = None
    request_chat: KeyboardButtonRequestChat | None = None
    request_managed_bot: KeyboardButtonRequestManagedBot | None = None
    request_contact: bool | None = None
    request_location: bool | None = None
    request_poll: KeyboardButtonPollType | None = None
    web_app: WebAppInfo | None = None


class KeyboardButtonPollType(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: KeyboardButtonPollType."

    type: str | None = None


class KeyboardButtonRequestChat(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: KeyboardButtonRequestChat."

    request_id: int
    chat_is_channel: bool
    chat_is_forum: bool | None = None
    chat_has_username: bool | None = None
    chat_is_created: bool | None = None
    user_administrator_rights: ChatAdministratorRights | None = None
    bot_administrator_rights: ChatAdministratorRights | None = None
    bot_is_member: bool | None = None
    request_title: bool | None = None
    request_username: bool | None = None
    request_photo: bool | None = None


class KeyboardButtonRequestManagedBot(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: KeyboardButtonRequestManagedBot."

    request_id: int
    suggested_name: str | None = None
    suggested_username: str | None = None


class KeyboardButtonRequestUsers(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: KeyboardButtonRequestUsers."

    request_id: int
    user_is_bot: bool | None = None
    user_is_premium: bool | None = None
    max_quantity: int | None = None
    request_name: bool | None = None
    request_username: bool | None = None
    request_photo: bool | None = None


class LabeledPrice(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: LabeledPrice."

    label: str
    amount: int


class LocationAddress(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: LocationAddress."

    country_code: str
    state: str | None = None
    city: str | None = None
    street: str | None = None


class MenuButtonCommands(Payload, frozen=True, kw_only=True, tag_field="type", tag="commands"):
    "A MenuButton whose type is commands."

    type: ClassVar[Any] = "commands"


class MenuButtonDefault(Payload, frozen=True, kw_only=True, tag_field="type", tag="default"):
    "A MenuButton whose type is default."

    type: ClassVar[Any] = "default"


class MenuButtonWebApp(Payload, frozen=True, kw_only=True, tag_field="type", tag="web_app"):
    "A MenuButton whose type is web_app."

    type: ClassVar[Any] = "web_app"
    text: str
    web_app: WebAppInfo


class MessageId(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MessageId."

    message_id: int


class OwnedGiftRegular(Payload, frozen=True, kw_only=True, tag_field="type", tag="regular"):
    "A OwnedGift whose type is regular."

    type: ClassVar[Any] = "regular"
    gift: Gift
    owned_gift_id: str | None = None
    sender_user: User | None = None
    send_date: int
    text: str | None = None
    entities: list[MessageEntity] | None = None
    is_private: bool | None = None
    is_saved: bool | None = None
    can_be_upgraded: bool | None = None
    was_refunded: bool | None = None
    convert_star_count: int | None = None
    prepaid_upgrade_star_count: int | None = None
    is_upgrade_separate: bool | None = None
    unique_gift_number: int | None = None


class OwnedGiftUnique(Payload, frozen=True, kw_only=True, tag_field="type", tag="unique"):
    "A OwnedGift whose type is unique."

    type: ClassVar[Any] = "unique"
    gift: UniqueGift
    owned_gift_id: str | None = None
    sender_user: User | None = None
    send_date: int
    is_saved: bool | None = None
    can_be_transferred: bool | None = None
    transfer_star_count: int | None = None
    next_transfer_date: int | None = None


class OwnedGifts(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: OwnedGifts."

    total_count: int
    gifts: list[OwnedGift]
    next_offset: str | None = None


class PassportElementErrorDataField(Payload, frozen=True, kw_only=True, tag_field="source", tag="data"):
    "A PassportElementError whose source is data."

    source: ClassVar[Any] = "data"
    type: str
    field_name: str
    data_hash: str
    message: str


class PassportElementErrorFile(Payload, frozen=True, kw_only=True, tag_field="source", tag="file"):
    "A PassportElementError whose source is file."

    source: ClassVar[Any] = "file"
    type: str
    file_hash: str
    message: str


class PassportElementErrorFiles(Payload, frozen=True, kw_only=True, tag_field="source", tag="files"):
    "A PassportElementError whose source is files."

    source: ClassVar[Any] = "files"
    type: str
    file_hashes: list[str]
    message: str


class PassportElementErrorFrontSide(Payload, frozen=True, kw_only=True, tag_field="source", tag="front_side"):
    "A PassportElementError whose source is front_side."

    source: ClassVar[Any] = "front_side"
    type: str
    file_hash: str
    message: str


class PassportElementErrorReverseSide(Payload, frozen=True, kw_only=True, tag_field="source", tag="reverse_side"):
    "A PassportElementError whose source is reverse_side."

    source: ClassVar[Any] = "reverse_side"
    type: str
    file_hash: str
    message: str


class PassportElementErrorSelfie(Payload, frozen=True, kw_only=True, tag_field="source", tag="selfie"):
    "A PassportElementError whose source is selfie."

    source: ClassVar[Any] = "selfie"
    type: str
    file_hash: str
    message: str


class PassportElementErrorTranslationFile(
    Payload, frozen=True, kw_only=True, tag_field="source", tag="translation_file"
):
    "A PassportElementError whose source is translation_file."

    source: ClassVar[Any] = "translation_file"
    type: str
    file_hash: str
    message: str


class PassportElementErrorTranslationFiles(
    Payload, frozen=True, kw_only=True, tag_field="source", tag="translation_files"
):
    "A PassportElementError whose source is translation_files."

    source: ClassVar[Any] = "translation_files"
    type: str
    file_hashes: list[str]
    message: str


class PassportElementErrorUnspecified(Payload, frozen=True, kw_only=True, tag_field="source", tag="unspecified"):
    "A PassportElementError whose source is unspecified."

    source: ClassVar[Any] = "unspecified"
    type: str
    element_hash: str
    message: str


class PreparedInlineMessage(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PreparedInlineMessage."

    id: str
    expiration_date: int


class PreparedKeyboardButton(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PreparedKeyboardButton."

    id: str


class ReplyKeyboardMarkup(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ReplyKeyboardMarkup."

    keyboard: list[list[KeyboardButton]]
    is_persistent: bool | None = None
    resize_keyboard: bool | None = None
    one_time_keyboard: bool | None = None
    input_field_placeholder: str | None = None
    selective: bool | None = None
    force_reply: bool | None = None


class ReplyKeyboardRemove(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ReplyKeyboardRemove."

    remove_keyboard: bool
    selective: bool | None = None


class ReplyParameters(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ReplyParameters."

    message_id: int | None = None
    chat_id: int | str | None = None
    ephemeral_message_id: int | None = None
    allow_sending_without_reply: bool | None = None
    quote: str | None = None
    quote_parse_mode: str | None = None
    quote_entities: list[MessageEntity] | None = None
    quote_position: int | None = None
    checklist_task_id: int | None = None
    poll_option_id: str | None = None


class ResponseParameters(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ResponseParameters."

    migrate_to_chat_id: int | None = None
    retry_after: int | None = None


class RevenueWithdrawalStateFailed(Payload, frozen=True, kw_only=True, tag_field="type", tag="failed"):
    "A RevenueWithdrawalState whose type is failed."

    type: ClassVar[Any] = "failed"


class RevenueWithdrawalStatePending(Payload, frozen=True, kw_only=True, tag_field="type", tag="pending"):
    "A RevenueWithdrawalState whose type is pending."

    type: ClassVar[Any] = "pending"


class RevenueWithdrawalStateSucceeded(Payload, frozen=True, kw_only=True, tag_field="type", tag="succeeded"):
    "A RevenueWithdrawalState whose type is succeeded."

    type: ClassVar[Any] = "succeeded"
    date: int
    url: str


class SentGuestMessage(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SentGuestMessage."

    inline_message_id: str


class SentWebAppMessage(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SentWebAppMessage."

    inline_message_id: str | None = None


class ShippingOption(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ShippingOption."

    id: str
    title: str
    prices: list[LabeledPrice]


class StarTransaction(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: StarTransaction."

    id: str
    amount: int
    nanostar_amount: int | None = None
    date: int
    source: TransactionPartner | None = None
    receiver: TransactionPartner | None = None


class StarTransactions(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: StarTransactions."

    transactions: list[StarTransaction]


class StickerSet(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: StickerSet."

    name: str
    title: str
    sticker_type: str
    stickers: list[Sticker]
    thumbnail: PhotoSize | None = None


class StoryArea(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: StoryArea."

    position: StoryAreaPosition
    type: StoryAreaType


class StoryAreaPosition(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: StoryAreaPosition."

    x_percentage: float
    y_percentage: float
    width_percentage: float
    height_percentage: float
    rotation_angle: float
    corner_radius_percentage: float


class StoryAreaTypeLink(Payload, frozen=True, kw_only=True, tag_field="type", tag="link"):
    "A StoryAreaType whose type is link."

    type: ClassVar[Any] = "link"
    url: str


class StoryAreaTypeLocation(Payload, frozen=True, kw_only=True, tag_field="type", tag="location"):
    "A StoryAreaType whose type is location."

    type: ClassVar[Any] = "location"
    latitude: float
    longitude: float
    address: LocationAddress | None = None


class StoryAreaTypeSuggestedReaction(Payload, frozen=True, kw_only=True, tag_field="type", tag="suggested_reaction"):
    "A StoryAreaType whose type is suggested_reaction."

    type: ClassVar[Any] = "suggested_reaction"
    reaction_type: ReactionType
    is_dark: bool | None = None
    is_flipped: bool | None = None


class StoryAreaTypeUniqueGift(Payload, frozen=True, kw_only=True, tag_field="type", tag="unique_gift"):
    "A StoryAreaType whose type is unique_gift."

    type: ClassVar[Any] = "unique_gift"
    name: str


class StoryAreaTypeWeather(Payload, frozen=True, kw_only=True, tag_field="type", tag="weather"):
    "A StoryAreaType whose type is weather."

    type: ClassVar[Any] = "weather"
    temperature: float
    emoji: str
    background_color: int


class SuggestedPostParameters(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostParameters."

    price: SuggestedPostPrice | None = None
    send_date: int | None = None


class TransactionPartnerAffiliateProgram(Payload, frozen=True, kw_only=True, tag_field="type", tag="affiliate_program"):
    "A TransactionPartner whose type is affiliate_program."

    type: ClassVar[Any] = "affiliate_program"
    sponsor_user: User | None = None
    commission_per_mille: int


class TransactionPartnerChat(Payload, frozen=True, kw_only=True, tag_field="type", tag="chat"):
    "A TransactionPartner whose type is chat."

    type: ClassVar[Any] = "chat"
    chat: Chat
    gift: Gift | None = None


class TransactionPartnerFragment(Payload, frozen=True, kw_only=True, tag_field="type", tag="fragment"):
    "A TransactionPartner whose type is fragment."

    type: ClassVar[Any] = "fragment"
    withdrawal_state: RevenueWithdrawalState | None = None


class TransactionPartnerOther(Payload, frozen=True, kw_only=True, tag_field="type", tag="other"):
    "A TransactionPartner whose type is other."

    type: ClassVar[Any] = "other"


class TransactionPartnerTelegramAds(Payload, frozen=True, kw_only=True, tag_field="type", tag="telegram_ads"):
    "A TransactionPartner whose type is telegram_ads."

    type: ClassVar[Any] = "telegram_ads"


class TransactionPartnerTelegramApi(Payload, frozen=True, kw_only=True, tag_field="type", tag="telegram_api"):
    "A TransactionPartner whose type is telegram_api."

    type: ClassVar[Any] = "telegram_api"
    request_count: int


class TransactionPartnerUser(Payload, frozen=True, kw_only=True, tag_field="type", tag="user"):
    "A TransactionPartner whose type is user."

    type: ClassVar[Any] = "user"
    transaction_type: str
    user: User
    affiliate: AffiliateInfo | None = None
    invoice_payload: str | None = None
    subscription_period: int | None = None
    paid_media: list[PaidMedia] | None = None
    paid_media_payload: str | None = None
    gift: Gift | None = None
    premium_subscription_duration: int | None = None


class Update(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Update."

    update_id: int
    message: Message | None = None
    edited_message: Message | None = None
    channel_post: Message | None = None
    edited_channel_post: Message | None = None
    business_connection: BusinessConnection | None = None
    business_message: Message | None = None
    edited_business_message: Message | None = None
    deleted_business_messages: BusinessMessagesDeleted | None = None
    guest_message: Message | None = None
    message_reaction: MessageReactionUpdated | None = None
    message_reaction_count: MessageReactionCountUpdated | None = None
    inline_query: InlineQuery | None = None
    chosen_inline_result: ChosenInlineResult | None = None
    callback_query: CallbackQuery | None = None
    shipping_query: ShippingQuery | None = None
    pre_checkout_query: PreCheckoutQuery | None = None
    purchased_paid_media: PaidMediaPurchased | None = None
    poll: Poll | None = None
    poll_answer: PollAnswer | None = None
    my_chat_member: ChatMemberUpdated | None = None
    chat_member: ChatMemberUpdated | None = None
    chat_join_request: ChatJoinRequest | None = None
    chat_boost: ChatBoostUpdated | None = None
    removed_chat_boost: ChatBoostRemoved | None = None
    managed_bot: ManagedBotUpdated | None = None
    subscription: BotSubscriptionUpdated | None = None
    stopped_message_generation: MessageGenerationStopped | None = None


class UserChatBoosts(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UserChatBoosts."

    boosts: list[ChatBoost]


class UserProfileAudios(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UserProfileAudios."

    total_count: int
    audios: list[Audio]


class UserProfilePhotos(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UserProfilePhotos."

    total_count: int
    photos: list[list[PhotoSize]]


class UserRating(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UserRating."

    level: int
    rating: int
    current_level_rating: int
    next_level_rating: int | None = None


class WebhookInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: WebhookInfo."

    url: str
    has_custom_certificate: bool
    pending_update_count: int
    ip_address: str | None = None
    last_error_date: int | None = None
    last_error_message: str | None = None
    last_synchronization_error_date: int | None = None
    max_connections: int | None = None
    allowed_updates: list[str] | None = None


class UnknownMenuButton(Payload, frozen=True, kw_only=True):
    "A MenuButton this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


class UnknownOwnedGift(Payload, frozen=True, kw_only=True):
    "A OwnedGift this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    send_date: int
    raw: dict[str, Any]


class UnknownRevenueWithdrawalState(Payload, frozen=True, kw_only=True):
    "A RevenueWithdrawalState this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


class UnknownTransactionPartner(Payload, frozen=True, kw_only=True):
    "A TransactionPartner this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


BotCommandScope = (
    BotCommandScopeDefault
    | BotCommandScopeAllPrivateChats
    | BotCommandScopeAllGroupChats
    | BotCommandScopeAllChatAdministrators
    | BotCommandScopeChat
    | BotCommandScopeChatAdministrators
    | BotCommandScopeChatMember
)
InlineQueryResult = (
    InlineQueryResultCachedAudio
    | InlineQueryResultAudio
    | InlineQueryResultCachedDocument
    | InlineQueryResultDocument
    | InlineQueryResultCachedGif
    | InlineQueryResultGif
    | InlineQueryResultCachedMpeg4Gif
    | InlineQueryResultMpeg4Gif
    | InlineQueryResultCachedPhoto
    | InlineQueryResultPhoto
    | InlineQueryResultCachedSticker
    | InlineQueryResultCachedVideo
    | InlineQueryResultVideo
    | InlineQueryResultCachedVoice
    | InlineQueryResultVoice
    | InlineQueryResultArticle
    | InlineQueryResultContact
    | InlineQueryResultGame
    | InlineQueryResultLocation
    | InlineQueryResultVenue
)
InputMedia = (
    InputMediaAnimation | InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo
)
InputMessageContent = (
    InputInvoiceMessageContent
    | InputVenueMessageContent
    | InputLocationMessageContent
    | InputContactMessageContent
    | InputTextMessageContent
    | InputRichMessageContent
)
InputPaidMedia = InputPaidMediaLivePhoto | InputPaidMediaPhoto | InputPaidMediaVideo
InputPollMedia = (
    InputMediaAnimation
    | InputMediaAudio
    | InputMediaDocument
    | InputMediaLivePhoto
    | InputMediaLocation
    | InputMediaPhoto
    | InputMediaVenue
    | InputMediaVideo
)
InputPollOptionMedia = (
    InputMediaAnimation
    | InputMediaLink
    | InputMediaLivePhoto
    | InputMediaLocation
    | InputMediaPhoto
    | InputMediaSticker
    | InputMediaVenue
    | InputMediaVideo
)
InputProfilePhoto = InputProfilePhotoStatic | InputProfilePhotoAnimated
InputRichBlock = (
    InputRichBlockParagraph
    | InputRichBlockSectionHeading
    | InputRichBlockPreformatted
    | InputRichBlockFooter
    | InputRichBlockDivider
    | InputRichBlockMathematicalExpression
    | InputRichBlockAnchor
    | InputRichBlockList
    | InputRichBlockBlockQuotation
    | InputRichBlockExpandableBlockQuotation
    | InputRichBlockPullQuotation
    | InputRichBlockCollage
    | InputRichBlockSlideshow
    | InputRichBlockTable
    | InputRichBlockDetails
    | InputRichBlockMap
    | InputRichBlockButtons
    | InputRichBlockAnimation
    | InputRichBlockAudio
    | InputRichBlockDocument
    | InputRichBlockPhoto
    | InputRichBlockVideo
    | InputRichBlockVoiceNote
    | InputRichBlockThinking
)
InputStoryContent = InputStoryContentPhoto | InputStoryContentVideo
MenuButton = MenuButtonCommands | MenuButtonWebApp | MenuButtonDefault
OwnedGift = OwnedGiftRegular | OwnedGiftUnique
PassportElementError = (
    PassportElementErrorDataField
    | PassportElementErrorFrontSide
    | PassportElementErrorReverseSide
    | PassportElementErrorSelfie
    | PassportElementErrorFile
    | PassportElementErrorFiles
    | PassportElementErrorTranslationFile
    | PassportElementErrorTranslationFiles
    | PassportElementErrorUnspecified
)
RevenueWithdrawalState = RevenueWithdrawalStatePending | RevenueWithdrawalStateSucceeded | RevenueWithdrawalStateFailed
StoryAreaType = (
    StoryAreaTypeLocation
    | StoryAreaTypeSuggestedReaction
    | StoryAreaTypeLink
    | StoryAreaTypeWeather
    | StoryAreaTypeUniqueGift
)
TransactionPartner = (
    TransactionPartnerUser
    | TransactionPartnerChat
    | TransactionPartnerAffiliateProgram
    | TransactionPartnerFragment
    | TransactionPartnerTelegramAds
    | TransactionPartnerTelegramApi
    | TransactionPartnerOther
)

__all__ = [
    "AcceptedGiftTypes",
    "AffiliateInfo",
    "Birthdate",
    "BotAccessSettings",
    "BotCommand",
    "BotCommandScope",
    "BotCommandScopeAllChatAdministrators",
    "BotCommandScopeAllGroupChats",
    "BotCommandScopeAllPrivateChats",
    "BotCommandScopeChat",
    "BotCommandScopeChatAdministrators",
    "BotCommandScopeChatMember",
    "BotCommandScopeDefault",
    "BotDescription",
    "BotName",
    "BotShortDescription",
    "BusinessIntro",
    "BusinessLocation",
    "BusinessOpeningHours",
    "BusinessOpeningHoursInterval",
    "ChatAdministratorRights",
    "ChatFullInfo",
    "ChatLocation",
    "ChatPermissions",
    "ChatPhoto",
    "EphemeralMessageParameters",
    "ForceReply",
    "ForumTopic",
    "GameHighScore",
    "Gifts",
    "InlineQueryResult",
    "InlineQueryResultArticle",
    "InlineQueryResultAudio",
    "InlineQueryResultCachedAudio",
    "InlineQueryResultCachedDocument",
    "InlineQueryResultCachedGif",
    "InlineQueryResultCachedMpeg4Gif",
    "InlineQueryResultCachedPhoto",
    "InlineQueryResultCachedSticker",
    "InlineQueryResultCachedVideo",
    "InlineQueryResultCachedVoice",
    "InlineQueryResultContact",
    "InlineQueryResultDocument",
    "InlineQueryResultGame",
    "InlineQueryResultGif",
    "InlineQueryResultLocation",
    "InlineQueryResultMpeg4Gif",
    "InlineQueryResultPhoto",
    "InlineQueryResultVenue",
    "InlineQueryResultVideo",
    "InlineQueryResultVoice",
    "InlineQueryResultsButton",
    "InputChecklist",
    "InputChecklistTask",
    "InputContactMessageContent",
    "InputFile",
    "InputInvoiceMessageContent",
    "InputLocationMessageContent",
    "InputMedia",
    "InputMediaAnimation",
    "InputMediaAudio",
    "InputMediaDocument",
    "InputMediaLink",
    "InputMediaLivePhoto",
    "InputMediaLocation",
    "InputMediaPhoto",
    "InputMediaSticker",
    "InputMediaVenue",
    "InputMediaVideo",
    "InputMediaVoiceNote",
    "InputMessageContent",
    "InputPaidMedia",
    "InputPaidMediaLivePhoto",
    "InputPaidMediaPhoto",
    "InputPaidMediaVideo",
    "InputPollMedia",
    "InputPollOption",
    "InputPollOptionMedia",
    "InputProfilePhoto",
    "InputProfilePhotoAnimated",
    "InputProfilePhotoStatic",
    "InputRichBlock",
    "InputRichBlockAnchor",
    "InputRichBlockAnimation",
    "InputRichBlockAudio",
    "InputRichBlockBlockQuotation",
    "InputRichBlockButtons",
    "InputRichBlockCollage",
    "InputRichBlockDetails",
    "InputRichBlockDivider",
    "InputRichBlockDocument",
    "InputRichBlockExpandableBlockQuotation",
    "InputRichBlockFooter",
    "InputRichBlockList",
    "InputRichBlockListItem",
    "InputRichBlockMap",
    "InputRichBlockMathematicalExpression",
    "InputRichBlockParagraph",
    "InputRichBlockPhoto",
    "InputRichBlockPreformatted",
    "InputRichBlockPullQuotation",
    "InputRichBlockSectionHeading",
    "InputRichBlockSlideshow",
    "InputRichBlockTable",
    "InputRichBlockThinking",
    "InputRichBlockVideo",
    "InputRichBlockVoiceNote",
    "InputRichMessage",
    "InputRichMessageContent",
    "InputRichMessageMedia",
    "InputSticker",
    "InputStoryContent",
    "InputStoryContentPhoto",
    "InputStoryContentVideo",
    "InputTextMessageContent",
    "InputVenueMessageContent",
    "KeyboardButton",
    "KeyboardButtonPollType",
    "KeyboardButtonRequestChat",
    "KeyboardButtonRequestManagedBot",
    "KeyboardButtonRequestUsers",
    "LabeledPrice",
    "LocationAddress",
    "MenuButton",
    "MenuButtonCommands",
    "MenuButtonDefault",
    "MenuButtonWebApp",
    "MessageId",
    "OwnedGift",
    "OwnedGiftRegular",
    "OwnedGiftUnique",
    "OwnedGifts",
    "PassportElementError",
    "PassportElementErrorDataField",
    "PassportElementErrorFile",
    "PassportElementErrorFiles",
    "PassportElementErrorFrontSide",
    "PassportElementErrorReverseSide",
    "PassportElementErrorSelfie",
    "PassportElementErrorTranslationFile",
    "PassportElementErrorTranslationFiles",
    "PassportElementErrorUnspecified",
    "PreparedInlineMessage",
    "PreparedKeyboardButton",
    "ReplyKeyboardMarkup",
    "ReplyKeyboardRemove",
    "ReplyParameters",
    "ResponseParameters",
    "RevenueWithdrawalState",
    "RevenueWithdrawalStateFailed",
    "RevenueWithdrawalStatePending",
    "RevenueWithdrawalStateSucceeded",
    "SentGuestMessage",
    "SentWebAppMessage",
    "ShippingOption",
    "StarTransaction",
    "StarTransactions",
    "StickerSet",
    "StoryArea",
    "StoryAreaPosition",
    "StoryAreaType",
    "StoryAreaTypeLink",
    "StoryAreaTypeLocation",
    "StoryAreaTypeSuggestedReaction",
    "StoryAreaTypeUniqueGift",
    "StoryAreaTypeWeather",
    "SuggestedPostParameters",
    "TransactionPartner",
    "TransactionPartnerAffiliateProgram",
    "TransactionPartnerChat",
    "TransactionPartnerFragment",
    "TransactionPartnerOther",
    "TransactionPartnerTelegramAds",
    "TransactionPartnerTelegramApi",
    "TransactionPartnerUser",
    "UnknownMenuButton",
    "UnknownOwnedGift",
    "UnknownRevenueWithdrawalState",
    "UnknownTransactionPartner",
    "Update",
    "UserChatBoosts",
    "UserProfileAudios",
    "UserProfilePhotos",
    "UserRating",
    "WebhookInfo",
]

# Made by `codegen build` from the spec 'telegram', digest f96f3c7c051adcf9. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false
from typing import Any, ClassVar, Literal, TypeAlias

from tamis.events.payload import Payload
from tamis_bot_api.client.uploads import InputFile as InputFile

from .types import (
    Animation as Animation,
)
from .types import (
    Audio as Audio,
)
from .types import (
    BackgroundFill as BackgroundFill,
)
from .types import (
    BackgroundFillFreeformGradient as BackgroundFillFreeformGradient,
)
from .types import (
    BackgroundFillGradient as BackgroundFillGradient,
)
from .types import (
    BackgroundFillSolid as BackgroundFillSolid,
)
from .types import (
    BackgroundType as BackgroundType,
)
from .types import (
    BackgroundTypeChatTheme as BackgroundTypeChatTheme,
)
from .types import (
    BackgroundTypeFill as BackgroundTypeFill,
)
from .types import (
    BackgroundTypePattern as BackgroundTypePattern,
)
from .types import (
    BackgroundTypeWallpaper as BackgroundTypeWallpaper,
)
from .types import (
    BotSubscriptionUpdated as BotSubscriptionUpdated,
)
from .types import (
    BusinessBotRights as BusinessBotRights,
)
from .types import (
    BusinessConnection as BusinessConnection,
)
from .types import (
    BusinessMessagesDeleted as BusinessMessagesDeleted,
)
from .types import (
    CallbackGame as CallbackGame,
)
from .types import (
    CallbackQuery as CallbackQuery,
)
from .types import (
    Chat as Chat,
)
from .types import (
    ChatBackground as ChatBackground,
)
from .types import (
    ChatBoost as ChatBoost,
)
from .types import (
    ChatBoostAdded as ChatBoostAdded,
)
from .types import (
    ChatBoostRemoved as ChatBoostRemoved,
)
from .types import (
    ChatBoostSource as ChatBoostSource,
)
from .types import (
    ChatBoostSourceGiftCode as ChatBoostSourceGiftCode,
)
from .types import (
    ChatBoostSourceGiveaway as ChatBoostSourceGiveaway,
)
from .types import (
    ChatBoostSourcePremium as ChatBoostSourcePremium,
)
from .types import (
    ChatBoostUpdated as ChatBoostUpdated,
)
from .types import (
    ChatInviteLink as ChatInviteLink,
)
from .types import (
    ChatJoinRequest as ChatJoinRequest,
)
from .types import (
    ChatMember as ChatMember,
)
from .types import (
    ChatMemberAdministrator as ChatMemberAdministrator,
)
from .types import (
    ChatMemberBanned as ChatMemberBanned,
)
from .types import (
    ChatMemberLeft as ChatMemberLeft,
)
from .types import (
    ChatMemberMember as ChatMemberMember,
)
from .types import (
    ChatMemberOwner as ChatMemberOwner,
)
from .types import (
    ChatMemberRestricted as ChatMemberRestricted,
)
from .types import (
    ChatMemberUpdated as ChatMemberUpdated,
)
from .types import (
    ChatOwnerChanged as ChatOwnerChanged,
)
from .types import (
    ChatOwnerLeft as ChatOwnerLeft,
)
from .types import (
    ChatShared as ChatShared,
)
from .types import (
    Checklist as Checklist,
)
from .types import (
    ChecklistTask as ChecklistTask,
)
from .types import (
    ChecklistTasksAdded as ChecklistTasksAdded,
)
from .types import (
    ChecklistTasksDone as ChecklistTasksDone,
)
from .types import (
    ChosenInlineResult as ChosenInlineResult,
)
from .types import (
    Community as Community,
)
from .types import (
    CommunityChatAdded as CommunityChatAdded,
)
from .types import (
    CommunityChatJoined as CommunityChatJoined,
)
from .types import (
    CommunityChatRemoved as CommunityChatRemoved,
)
from .types import (
    Contact as Contact,
)
from .types import (
    CopyTextButton as CopyTextButton,
)
from .types import (
    Dice as Dice,
)
from .types import (
    DirectMessagePriceChanged as DirectMessagePriceChanged,
)
from .types import (
    DirectMessagesTopic as DirectMessagesTopic,
)
from .types import (
    DisabledButton as DisabledButton,
)
from .types import (
    Document as Document,
)
from .types import (
    EncryptedCredentials as EncryptedCredentials,
)
from .types import (
    EncryptedPassportElement as EncryptedPassportElement,
)
from .types import (
    Envelope as Envelope,
)
from .types import (
    ExternalReplyInfo as ExternalReplyInfo,
)
from .types import (
    File as File,
)
from .types import (
    ForumTopicClosed as ForumTopicClosed,
)
from .types import (
    ForumTopicCreated as ForumTopicCreated,
)
from .types import (
    ForumTopicEdited as ForumTopicEdited,
)
from .types import (
    ForumTopicReopened as ForumTopicReopened,
)
from .types import (
    Game as Game,
)
from .types import (
    GeneralForumTopicHidden as GeneralForumTopicHidden,
)
from .types import (
    GeneralForumTopicUnhidden as GeneralForumTopicUnhidden,
)
from .types import (
    Gift as Gift,
)
from .types import (
    GiftBackground as GiftBackground,
)
from .types import (
    GiftInfo as GiftInfo,
)
from .types import (
    Giveaway as Giveaway,
)
from .types import (
    GiveawayCompleted as GiveawayCompleted,
)
from .types import (
    GiveawayCreated as GiveawayCreated,
)
from .types import (
    GiveawayWinners as GiveawayWinners,
)
from .types import (
    InaccessibleMessage as InaccessibleMessage,
)
from .types import (
    InlineKeyboardButton as InlineKeyboardButton,
)
from .types import (
    InlineKeyboardMarkup as InlineKeyboardMarkup,
)
from .types import (
    InlineQuery as InlineQuery,
)
from .types import (
    Invoice as Invoice,
)
from .types import (
    Link as Link,
)
from .types import (
    LinkPreviewOptions as LinkPreviewOptions,
)
from .types import (
    LivePhoto as LivePhoto,
)
from .types import (
    Location as Location,
)
from .types import (
    LoginUrl as LoginUrl,
)
from .types import (
    ManagedBotCreated as ManagedBotCreated,
)
from .types import (
    ManagedBotUpdated as ManagedBotUpdated,
)
from .types import (
    MaskPosition as MaskPosition,
)
from .types import (
    MaybeInaccessibleMessage as MaybeInaccessibleMessage,
)
from .types import (
    Message as Message,
)
from .types import (
    MessageAutoDeleteTimerChanged as MessageAutoDeleteTimerChanged,
)
from .types import (
    MessageEntity as MessageEntity,
)
from .types import (
    MessageGenerationStopped as MessageGenerationStopped,
)
from .types import (
    MessageOrigin as MessageOrigin,
)
from .types import (
    MessageOriginChannel as MessageOriginChannel,
)
from .types import (
    MessageOriginChat as MessageOriginChat,
)
from .types import (
    MessageOriginHiddenUser as MessageOriginHiddenUser,
)
from .types import (
    MessageOriginUser as MessageOriginUser,
)
from .types import (
    MessageReactionCountUpdated as MessageReactionCountUpdated,
)
from .types import (
    MessageReactionUpdated as MessageReactionUpdated,
)
from .types import (
    OrderInfo as OrderInfo,
)
from .types import (
    PaidMedia as PaidMedia,
)
from .types import (
    PaidMediaInfo as PaidMediaInfo,
)
from .types import (
    PaidMediaLivePhoto as PaidMediaLivePhoto,
)
from .types import (
    PaidMediaPhoto as PaidMediaPhoto,
)
from .types import (
    PaidMediaPreview as PaidMediaPreview,
)
from .types import (
    PaidMediaPurchased as PaidMediaPurchased,
)
from .types import (
    PaidMediaVideo as PaidMediaVideo,
)
from .types import (
    PaidMessagePriceChanged as PaidMessagePriceChanged,
)
from .types import (
    PassportData as PassportData,
)
from .types import (
    PassportFile as PassportFile,
)
from .types import (
    PhotoSize as PhotoSize,
)
from .types import (
    Poll as Poll,
)
from .types import (
    PollAnswer as PollAnswer,
)
from .types import (
    PollMedia as PollMedia,
)
from .types import (
    PollOption as PollOption,
)
from .types import (
    PollOptionAdded as PollOptionAdded,
)
from .types import (
    PollOptionDeleted as PollOptionDeleted,
)
from .types import (
    PreCheckoutQuery as PreCheckoutQuery,
)
from .types import (
    ProximityAlertTriggered as ProximityAlertTriggered,
)
from .types import (
    ReactionCount as ReactionCount,
)
from .types import (
    ReactionType as ReactionType,
)
from .types import (
    ReactionTypeCustomEmoji as ReactionTypeCustomEmoji,
)
from .types import (
    ReactionTypeEmoji as ReactionTypeEmoji,
)
from .types import (
    ReactionTypePaid as ReactionTypePaid,
)
from .types import (
    RefundedPayment as RefundedPayment,
)
from .types import (
    RichBlock as RichBlock,
)
from .types import (
    RichBlockAnchor as RichBlockAnchor,
)
from .types import (
    RichBlockAnimation as RichBlockAnimation,
)
from .types import (
    RichBlockAudio as RichBlockAudio,
)
from .types import (
    RichBlockBlockQuotation as RichBlockBlockQuotation,
)
from .types import (
    RichBlockButtons as RichBlockButtons,
)
from .types import (
    RichBlockCaption as RichBlockCaption,
)
from .types import (
    RichBlockCollage as RichBlockCollage,
)
from .types import (
    RichBlockDetails as RichBlockDetails,
)
from .types import (
    RichBlockDivider as RichBlockDivider,
)
from .types import (
    RichBlockDocument as RichBlockDocument,
)
from .types import (
    RichBlockExpandableBlockQuotation as RichBlockExpandableBlockQuotation,
)
from .types import (
    RichBlockFooter as RichBlockFooter,
)
from .types import (
    RichBlockList as RichBlockList,
)
from .types import (
    RichBlockListItem as RichBlockListItem,
)
from .types import (
    RichBlockMap as RichBlockMap,
)
from .types import (
    RichBlockMathematicalExpression as RichBlockMathematicalExpression,
)
from .types import (
    RichBlockParagraph as RichBlockParagraph,
)
from .types import (
    RichBlockPhoto as RichBlockPhoto,
)
from .types import (
    RichBlockPreformatted as RichBlockPreformatted,
)
from .types import (
    RichBlockPullQuotation as RichBlockPullQuotation,
)
from .types import (
    RichBlockSectionHeading as RichBlockSectionHeading,
)
from .types import (
    RichBlockSlideshow as RichBlockSlideshow,
)
from .types import (
    RichBlockTable as RichBlockTable,
)
from .types import (
    RichBlockTableCell as RichBlockTableCell,
)
from .types import (
    RichBlockThinking as RichBlockThinking,
)
from .types import (
    RichBlockVideo as RichBlockVideo,
)
from .types import (
    RichBlockVoiceNote as RichBlockVoiceNote,
)
from .types import (
    RichMessage as RichMessage,
)
from .types import (
    RichMessageButton as RichMessageButton,
)
from .types import (
    RichText as RichText,
)
from .types import (
    RichTextAnchor as RichTextAnchor,
)
from .types import (
    RichTextAnchorLink as RichTextAnchorLink,
)
from .types import (
    RichTextBankCardNumber as RichTextBankCardNumber,
)
from .types import (
    RichTextBold as RichTextBold,
)
from .types import (
    RichTextBotCommand as RichTextBotCommand,
)
from .types import (
    RichTextButton as RichTextButton,
)
from .types import (
    RichTextCashtag as RichTextCashtag,
)
from .types import (
    RichTextCode as RichTextCode,
)
from .types import (
    RichTextCustomEmoji as RichTextCustomEmoji,
)
from .types import (
    RichTextDateTime as RichTextDateTime,
)
from .types import (
    RichTextEmailAddress as RichTextEmailAddress,
)
from .types import (
    RichTextHashtag as RichTextHashtag,
)
from .types import (
    RichTextItalic as RichTextItalic,
)
from .types import (
    RichTextMarked as RichTextMarked,
)
from .types import (
    RichTextMathematicalExpression as RichTextMathematicalExpression,
)
from .types import (
    RichTextMention as RichTextMention,
)
from .types import (
    RichTextPhoneNumber as RichTextPhoneNumber,
)
from .types import (
    RichTextReference as RichTextReference,
)
from .types import (
    RichTextReferenceLink as RichTextReferenceLink,
)
from .types import (
    RichTextSpoiler as RichTextSpoiler,
)
from .types import (
    RichTextStrikethrough as RichTextStrikethrough,
)
from .types import (
    RichTextSubscript as RichTextSubscript,
)
from .types import (
    RichTextSuperscript as RichTextSuperscript,
)
from .types import (
    RichTextTextMention as RichTextTextMention,
)
from .types import (
    RichTextUnderline as RichTextUnderline,
)
from .types import (
    RichTextUrl as RichTextUrl,
)
from .types import (
    SharedUser as SharedUser,
)
from .types import (
    ShippingAddress as ShippingAddress,
)
from .types import (
    ShippingQuery as ShippingQuery,
)
from .types import (
    StarAmount as StarAmount,
)
from .types import (
    Sticker as Sticker,
)
from .types import (
    Story as Story,
)
from .types import (
    SuccessfulPayment as SuccessfulPayment,
)
from .types import (
    SuggestedPostApprovalFailed as SuggestedPostApprovalFailed,
)
from .types import (
    SuggestedPostApproved as SuggestedPostApproved,
)
from .types import (
    SuggestedPostDeclined as SuggestedPostDeclined,
)
from .types import (
    SuggestedPostInfo as SuggestedPostInfo,
)
from .types import (
    SuggestedPostPaid as SuggestedPostPaid,
)
from .types import (
    SuggestedPostPrice as SuggestedPostPrice,
)
from .types import (
    SuggestedPostRefunded as SuggestedPostRefunded,
)
from .types import (
    SwitchInlineQueryChosenChat as SwitchInlineQueryChosenChat,
)
from .types import (
    TextQuote as TextQuote,
)
from .types import (
    UniqueGift as UniqueGift,
)
from .types import (
    UniqueGiftBackdrop as UniqueGiftBackdrop,
)
from .types import (
    UniqueGiftBackdropColors as UniqueGiftBackdropColors,
)
from .types import (
    UniqueGiftColors as UniqueGiftColors,
)
from .types import (
    UniqueGiftInfo as UniqueGiftInfo,
)
from .types import (
    UniqueGiftModel as UniqueGiftModel,
)
from .types import (
    UniqueGiftSymbol as UniqueGiftSymbol,
)
from .types import (
    UnknownBackgroundFill as UnknownBackgroundFill,
)
from .types import (
    UnknownBackgroundType as UnknownBackgroundType,
)
from .types import (
    UnknownChatBoostSource as UnknownChatBoostSource,
)
from .types import (
    UnknownChatMember as UnknownChatMember,
)
from .types import (
    UnknownMessageOrigin as UnknownMessageOrigin,
)
from .types import (
    UnknownPaidMedia as UnknownPaidMedia,
)
from .types import (
    UnknownReactionType as UnknownReactionType,
)
from .types import (
    UnknownRichBlock as UnknownRichBlock,
)
from .types import (
    UnknownRichText as UnknownRichText,
)
from .types import (
    User as User,
)
from .types import (
    UsersShared as UsersShared,
)
from .types import (
    Venue as Venue,
)
from .types import (
    Video as Video,
)
from .types import (
    VideoChatEnded as VideoChatEnded,
)
from .types import (
    VideoChatParticipantsInvited as VideoChatParticipantsInvited,
)
from .types import (
    VideoChatScheduled as VideoChatScheduled,
)
from .types import (
    VideoChatStarted as VideoChatStarted,
)
from .types import (
    VideoNote as VideoNote,
)
from .types import (
    VideoQuality as VideoQuality,
)
from .types import (
    Voice as Voice,
)
from .types import (
    WebAppData as WebAppData,
)
from .types import (
    WebAppInfo as WebAppInfo,
)
from .types import (
    WriteAccessAllowed as WriteAccessAllowed,
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

class BotCommandScopeAllChatAdministrators(Payload, frozen=True, kw_only=True):
    "A BotCommandScope whose type is all_chat_administrators."

    type: ClassVar[Literal["all_chat_administrators"]]

class BotCommandScopeAllGroupChats(Payload, frozen=True, kw_only=True):
    "A BotCommandScope whose type is all_group_chats."

    type: ClassVar[Literal["all_group_chats"]]

class BotCommandScopeAllPrivateChats(Payload, frozen=True, kw_only=True):
    "A BotCommandScope whose type is all_private_chats."

    type: ClassVar[Literal["all_private_chats"]]

class BotCommandScopeChat(Payload, frozen=True, kw_only=True):
    "A BotCommandScope whose type is chat."

    type: ClassVar[Literal["chat"]]
    chat_id: int | str

class BotCommandScopeChatAdministrators(Payload, frozen=True, kw_only=True):
    "A BotCommandScope whose type is chat_administrators."

    type: ClassVar[Literal["chat_administrators"]]
    chat_id: int | str

class BotCommandScopeChatMember(Payload, frozen=True, kw_only=True):
    "A BotCommandScope whose type is chat_member."

    type: ClassVar[Literal["chat_member"]]
    chat_id: int | str
    user_id: int

class BotCommandScopeDefault(Payload, frozen=True, kw_only=True):
    "A BotCommandScope whose type is default."

    type: ClassVar[Literal["default"]]

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
    type: Literal["private", "group", "supergroup", "channel"] | str
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

class InlineQueryResultArticle(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultArticle."

    type: ClassVar[Literal["article"]]
    id: str
    title: str
    input_message_content: InputMessageContent
    reply_markup: InlineKeyboardMarkup | None = None
    url: str | None = None
    description: str | None = None
    thumbnail_url: str | None = None
    thumbnail_width: int | None = None
    thumbnail_height: int | None = None

class InlineQueryResultAudio(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultAudio."

    type: ClassVar[Literal["audio"]]
    id: str
    audio_url: str
    title: str
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    performer: str | None = None
    audio_duration: int | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultCachedAudio(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultCachedAudio."

    type: ClassVar[Literal["audio"]]
    id: str
    audio_file_id: str
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultCachedDocument(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultCachedDocument."

    type: ClassVar[Literal["document"]]
    id: str
    title: str
    document_file_id: str
    description: str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultCachedGif(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultCachedGif."

    type: ClassVar[Literal["gif"]]
    id: str
    gif_file_id: str
    title: str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultCachedMpeg4Gif(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultCachedMpeg4Gif."

    type: ClassVar[Literal["mpeg4_gif"]]
    id: str
    mpeg4_file_id: str
    title: str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultCachedPhoto(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultCachedPhoto."

    type: ClassVar[Literal["photo"]]
    id: str
    photo_file_id: str
    title: str | None = None
    description: str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultCachedSticker(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultCachedSticker."

    type: ClassVar[Literal["sticker"]]
    id: str
    sticker_file_id: str
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultCachedVideo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultCachedVideo."

    type: ClassVar[Literal["video"]]
    id: str
    video_file_id: str
    title: str
    description: str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultCachedVoice(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultCachedVoice."

    type: ClassVar[Literal["voice"]]
    id: str
    voice_file_id: str
    title: str
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultContact(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultContact."

    type: ClassVar[Literal["contact"]]
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

class InlineQueryResultDocument(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultDocument."

    type: ClassVar[Literal["document"]]
    id: str
    title: str
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    document_url: str
    mime_type: Literal["application/pdf", "application/zip"] | str
    description: str | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None
    thumbnail_url: str | None = None
    thumbnail_width: int | None = None
    thumbnail_height: int | None = None

class InlineQueryResultGame(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultGame."

    type: ClassVar[Literal["game"]]
    id: str
    game_short_name: str
    reply_markup: InlineKeyboardMarkup | None = None

class InlineQueryResultGif(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultGif."

    type: ClassVar[Literal["gif"]]
    id: str
    gif_url: str
    gif_width: int | None = None
    gif_height: int | None = None
    gif_duration: int | None = None
    thumbnail_url: str
    thumbnail_mime_type: Literal["image/jpeg", "image/gif", "video/mp4"] | str | None = None
    title: str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultLocation(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultLocation."

    type: ClassVar[Literal["location"]]
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

class InlineQueryResultMpeg4Gif(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultMpeg4Gif."

    type: ClassVar[Literal["mpeg4_gif"]]
    id: str
    mpeg4_url: str
    mpeg4_width: int | None = None
    mpeg4_height: int | None = None
    mpeg4_duration: int | None = None
    thumbnail_url: str
    thumbnail_mime_type: Literal["image/jpeg", "image/gif", "video/mp4"] | str | None = None
    title: str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultPhoto(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultPhoto."

    type: ClassVar[Literal["photo"]]
    id: str
    photo_url: str
    thumbnail_url: str
    photo_width: int | None = None
    photo_height: int | None = None
    title: str | None = None
    description: str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultVenue(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultVenue."

    type: ClassVar[Literal["venue"]]
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

class InlineQueryResultVideo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultVideo."

    type: ClassVar[Literal["video"]]
    id: str
    video_url: str
    mime_type: Literal["text/html", "video/mp4"] | str
    thumbnail_url: str
    title: str
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    video_width: int | None = None
    video_height: int | None = None
    video_duration: int | None = None
    description: str | None = None
    reply_markup: InlineKeyboardMarkup | None = None
    input_message_content: InputMessageContent | None = None

class InlineQueryResultVoice(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineQueryResultVoice."

    type: ClassVar[Literal["voice"]]
    id: str
    voice_url: str
    title: str
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
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
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    title_entities: list[MessageEntity] | None = None
    tasks: list[InputChecklistTask]
    others_can_add_tasks: bool | None = None
    others_can_mark_tasks_as_done: bool | None = None

class InputChecklistTask(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputChecklistTask."

    id: int
    text: str
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
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

class InputMediaAnimation(Payload, frozen=True, kw_only=True):
    "A InputMedia or InputPollMedia or InputPollOptionMedia whose type is animation."

    type: ClassVar[Literal["animation"]]
    media: InputFile | str
    thumbnail: InputFile | str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    width: int | None = None
    height: int | None = None
    duration: int | None = None
    has_spoiler: bool | None = None

class InputMediaAudio(Payload, frozen=True, kw_only=True):
    "A InputMedia or InputPollMedia whose type is audio."

    type: ClassVar[Literal["audio"]]
    media: InputFile | str
    thumbnail: InputFile | str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    duration: int | None = None
    performer: str | None = None
    title: str | None = None

class InputMediaDocument(Payload, frozen=True, kw_only=True):
    "A InputMedia or InputPollMedia whose type is document."

    type: ClassVar[Literal["document"]]
    media: InputFile | str
    thumbnail: InputFile | str | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    disable_content_type_detection: bool | None = None

class InputMediaLink(Payload, frozen=True, kw_only=True):
    "A InputPollOptionMedia whose type is link."

    type: ClassVar[Literal["link"]]
    url: str

class InputMediaLivePhoto(Payload, frozen=True, kw_only=True):
    "A InputMedia or InputPollMedia or InputPollOptionMedia whose type is live_photo."

    type: ClassVar[Literal["live_photo"]]
    media: InputFile | str
    photo: InputFile | str
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    has_spoiler: bool | None = None

class InputMediaLocation(Payload, frozen=True, kw_only=True):
    "A InputPollMedia or InputPollOptionMedia whose type is location."

    type: ClassVar[Literal["location"]]
    latitude: float
    longitude: float
    horizontal_accuracy: float | None = None

class InputMediaPhoto(Payload, frozen=True, kw_only=True):
    "A InputMedia or InputPollMedia or InputPollOptionMedia whose type is photo."

    type: ClassVar[Literal["photo"]]
    media: InputFile | str
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    has_spoiler: bool | None = None

class InputMediaSticker(Payload, frozen=True, kw_only=True):
    "A InputPollOptionMedia whose type is sticker."

    type: ClassVar[Literal["sticker"]]
    media: InputFile | str
    emoji: str | None = None

class InputMediaVenue(Payload, frozen=True, kw_only=True):
    "A InputPollMedia or InputPollOptionMedia whose type is venue."

    type: ClassVar[Literal["venue"]]
    latitude: float
    longitude: float
    title: str
    address: str
    foursquare_id: str | None = None
    foursquare_type: str | None = None
    google_place_id: str | None = None
    google_place_type: str | None = None

class InputMediaVideo(Payload, frozen=True, kw_only=True):
    "A InputMedia or InputPollMedia or InputPollOptionMedia whose type is video."

    type: ClassVar[Literal["video"]]
    media: InputFile | str
    thumbnail: InputFile | str | None = None
    cover: InputFile | str | None = None
    start_timestamp: int | None = None
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    width: int | None = None
    height: int | None = None
    duration: int | None = None
    supports_streaming: bool | None = None
    has_spoiler: bool | None = None

class InputMediaVoiceNote(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputMediaVoiceNote."

    type: ClassVar[Literal["voice_note"]]
    media: InputFile | str
    caption: str | None = None
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    caption_entities: list[MessageEntity] | None = None
    duration: int | None = None

class InputPaidMediaLivePhoto(Payload, frozen=True, kw_only=True):
    "A InputPaidMedia whose type is live_photo."

    type: ClassVar[Literal["live_photo"]]
    media: InputFile | str
    photo: InputFile | str

class InputPaidMediaPhoto(Payload, frozen=True, kw_only=True):
    "A InputPaidMedia whose type is photo."

    type: ClassVar[Literal["photo"]]
    media: InputFile | str

class InputPaidMediaVideo(Payload, frozen=True, kw_only=True):
    "A InputPaidMedia whose type is video."

    type: ClassVar[Literal["video"]]
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
    text_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    text_entities: list[MessageEntity] | None = None
    media: InputPollOptionMedia | None = None

class InputProfilePhotoAnimated(Payload, frozen=True, kw_only=True):
    "A InputProfilePhoto whose type is animated."

    type: ClassVar[Literal["animated"]]
    animation: InputFile | str
    main_frame_timestamp: float | None = None

class InputProfilePhotoStatic(Payload, frozen=True, kw_only=True):
    "A InputProfilePhoto whose type is static."

    type: ClassVar[Literal["static"]]
    photo: InputFile | str

class InputRichBlockAnchor(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is anchor."

    type: ClassVar[Literal["anchor"]]
    name: str

class InputRichBlockAnimation(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is animation."

    type: ClassVar[Literal["animation"]]
    animation: InputMediaAnimation
    caption: RichBlockCaption | None = None

class InputRichBlockAudio(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is audio."

    type: ClassVar[Literal["audio"]]
    audio: InputMediaAudio
    caption: RichBlockCaption | None = None

class InputRichBlockBlockQuotation(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is blockquote."

    type: ClassVar[Literal["blockquote"]]
    blocks: list[InputRichBlock]
    credit: RichText | None = None

class InputRichBlockButtons(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is buttons."

    type: ClassVar[Literal["buttons"]]
    buttons: list[RichMessageButton]
    align: Literal["left", "center", "right"] | str | None = None

class InputRichBlockCollage(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is collage."

    type: ClassVar[Literal["collage"]]
    blocks: list[InputRichBlock]
    caption: RichBlockCaption | None = None

class InputRichBlockDetails(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is details."

    type: ClassVar[Literal["details"]]
    summary: RichText
    blocks: list[InputRichBlock]
    is_open: bool | None = None

class InputRichBlockDivider(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is divider."

    type: ClassVar[Literal["divider"]]

class InputRichBlockDocument(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is document."

    type: ClassVar[Literal["document"]]
    document: InputMediaDocument
    caption: RichBlockCaption | None = None

class InputRichBlockExpandableBlockQuotation(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is expandable_blockquote."

    type: ClassVar[Literal["expandable_blockquote"]]
    text: RichText
    credit: RichText | None = None

class InputRichBlockFooter(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is footer."

    type: ClassVar[Literal["footer"]]
    text: RichText

class InputRichBlockList(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is list."

    type: ClassVar[Literal["list"]]
    items: list[InputRichBlockListItem]

class InputRichBlockListItem(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputRichBlockListItem."

    blocks: list[InputRichBlock]
    has_checkbox: bool | None = None
    is_checked: bool | None = None
    value: int | None = None
    type: Literal["a", "A", "i", "I", "1"] | str | None = None

class InputRichBlockMap(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is map."

    type: ClassVar[Literal["map"]]
    location: Location
    zoom: int | None = None
    width: int | None = None
    height: int | None = None
    caption: RichBlockCaption | None = None

class InputRichBlockMathematicalExpression(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is mathematical_expression."

    type: ClassVar[Literal["mathematical_expression"]]
    expression: str

class InputRichBlockParagraph(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is paragraph."

    type: ClassVar[Literal["paragraph"]]
    text: RichText

class InputRichBlockPhoto(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is photo."

    type: ClassVar[Literal["photo"]]
    photo: InputMediaPhoto
    caption: RichBlockCaption | None = None

class InputRichBlockPreformatted(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is pre."

    type: ClassVar[Literal["pre"]]
    text: RichText
    language: str | None = None

class InputRichBlockPullQuotation(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is pullquote."

    type: ClassVar[Literal["pullquote"]]
    text: RichText
    credit: RichText | None = None

class InputRichBlockSectionHeading(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is heading."

    type: ClassVar[Literal["heading"]]
    text: RichText
    size: int

class InputRichBlockSlideshow(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is slideshow."

    type: ClassVar[Literal["slideshow"]]
    blocks: list[InputRichBlock]
    caption: RichBlockCaption | None = None

class InputRichBlockTable(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is table."

    type: ClassVar[Literal["table"]]
    cells: list[list[RichBlockTableCell]]
    is_bordered: bool | None = None
    is_striped: bool | None = None
    is_compact: bool | None = None
    caption: RichText | None = None

class InputRichBlockThinking(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is thinking."

    type: ClassVar[Literal["thinking"]]
    text: RichText

class InputRichBlockVideo(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is video."

    type: ClassVar[Literal["video"]]
    video: InputMediaVideo
    caption: RichBlockCaption | None = None

class InputRichBlockVoiceNote(Payload, frozen=True, kw_only=True):
    "A InputRichBlock whose type is voice_note."

    type: ClassVar[Literal["voice_note"]]
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
    format: Literal["static", "animated", "video"] | str
    emoji_list: list[str]
    mask_position: MaskPosition | None = None
    keywords: list[str] | None = None

class InputStoryContentPhoto(Payload, frozen=True, kw_only=True):
    "A InputStoryContent whose type is photo."

    type: ClassVar[Literal["photo"]]
    photo: InputFile | str

class InputStoryContentVideo(Payload, frozen=True, kw_only=True):
    "A InputStoryContent whose type is video."

    type: ClassVar[Literal["video"]]
    video: InputFile | str
    duration: float | None = None
    cover_frame_timestamp: float | None = None
    is_animation: bool | None = None

class InputTextMessageContent(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InputTextMessageContent."

    message_text: str
    parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
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
    style: Literal["danger", "success", "primary"] | str | None = None
    request_users: KeyboardButtonRequestUsers | None = None
    request_chat: KeyboardButtonRequestChat | None = None
    request_managed_bot: KeyboardButtonRequestManagedBot | None = None
    request_contact: bool | None = None
    request_location: bool | None = None
    request_poll: KeyboardButtonPollType | None = None
    web_app: WebAppInfo | None = None

class KeyboardButtonPollType(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: KeyboardButtonPollType."

    type: Literal["quiz", "regular"] | str | None = None

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

class MenuButtonCommands(Payload, frozen=True, kw_only=True):
    "A MenuButton whose type is commands."

    type: ClassVar[Literal["commands"]]

class MenuButtonDefault(Payload, frozen=True, kw_only=True):
    "A MenuButton whose type is default."

    type: ClassVar[Literal["default"]]

class MenuButtonWebApp(Payload, frozen=True, kw_only=True):
    "A MenuButton whose type is web_app."

    type: ClassVar[Literal["web_app"]]
    text: str
    web_app: WebAppInfo

class MessageId(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MessageId."

    message_id: int

class OwnedGiftRegular(Payload, frozen=True, kw_only=True):
    "A OwnedGift whose type is regular."

    type: ClassVar[Literal["regular"]]
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

class OwnedGiftUnique(Payload, frozen=True, kw_only=True):
    "A OwnedGift whose type is unique."

    type: ClassVar[Literal["unique"]]
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

class PassportElementErrorDataField(Payload, frozen=True, kw_only=True):
    "A PassportElementError whose source is data."

    source: ClassVar[Literal["data"]]
    type: (
        Literal["personal_details", "passport", "driver_license", "identity_card", "internal_passport", "address"] | str
    )
    field_name: str
    data_hash: str
    message: str

class PassportElementErrorFile(Payload, frozen=True, kw_only=True):
    "A PassportElementError whose source is file."

    source: ClassVar[Literal["file"]]
    type: (
        Literal["utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"]
        | str
    )
    file_hash: str
    message: str

class PassportElementErrorFiles(Payload, frozen=True, kw_only=True):
    "A PassportElementError whose source is files."

    source: ClassVar[Literal["files"]]
    type: (
        Literal["utility_bill", "bank_statement", "rental_agreement", "passport_registration", "temporary_registration"]
        | str
    )
    file_hashes: list[str]
    message: str

class PassportElementErrorFrontSide(Payload, frozen=True, kw_only=True):
    "A PassportElementError whose source is front_side."

    source: ClassVar[Literal["front_side"]]
    type: Literal["passport", "driver_license", "identity_card", "internal_passport"] | str
    file_hash: str
    message: str

class PassportElementErrorReverseSide(Payload, frozen=True, kw_only=True):
    "A PassportElementError whose source is reverse_side."

    source: ClassVar[Literal["reverse_side"]]
    type: Literal["driver_license", "identity_card"] | str
    file_hash: str
    message: str

class PassportElementErrorSelfie(Payload, frozen=True, kw_only=True):
    "A PassportElementError whose source is selfie."

    source: ClassVar[Literal["selfie"]]
    type: Literal["passport", "driver_license", "identity_card", "internal_passport"] | str
    file_hash: str
    message: str

class PassportElementErrorTranslationFile(Payload, frozen=True, kw_only=True):
    "A PassportElementError whose source is translation_file."

    source: ClassVar[Literal["translation_file"]]
    type: (
        Literal[
            "passport",
            "driver_license",
            "identity_card",
            "internal_passport",
            "utility_bill",
            "bank_statement",
            "rental_agreement",
            "passport_registration",
            "temporary_registration",
        ]
        | str
    )
    file_hash: str
    message: str

class PassportElementErrorTranslationFiles(Payload, frozen=True, kw_only=True):
    "A PassportElementError whose source is translation_files."

    source: ClassVar[Literal["translation_files"]]
    type: (
        Literal[
            "passport",
            "driver_license",
            "identity_card",
            "internal_passport",
            "utility_bill",
            "bank_statement",
            "rental_agreement",
            "passport_registration",
            "temporary_registration",
        ]
        | str
    )
    file_hashes: list[str]
    message: str

class PassportElementErrorUnspecified(Payload, frozen=True, kw_only=True):
    "A PassportElementError whose source is unspecified."

    source: ClassVar[Literal["unspecified"]]
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
    quote_parse_mode: Literal["HTML", "MarkdownV2", "Markdown"] | str | None = None
    quote_entities: list[MessageEntity] | None = None
    quote_position: int | None = None
    checklist_task_id: int | None = None
    poll_option_id: str | None = None

class ResponseParameters(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ResponseParameters."

    migrate_to_chat_id: int | None = None
    retry_after: int | None = None

class RevenueWithdrawalStateFailed(Payload, frozen=True, kw_only=True):
    "A RevenueWithdrawalState whose type is failed."

    type: ClassVar[Literal["failed"]]

class RevenueWithdrawalStatePending(Payload, frozen=True, kw_only=True):
    "A RevenueWithdrawalState whose type is pending."

    type: ClassVar[Literal["pending"]]

class RevenueWithdrawalStateSucceeded(Payload, frozen=True, kw_only=True):
    "A RevenueWithdrawalState whose type is succeeded."

    type: ClassVar[Literal["succeeded"]]
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
    sticker_type: Literal["regular", "mask", "custom_emoji"] | str
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

class StoryAreaTypeLink(Payload, frozen=True, kw_only=True):
    "A StoryAreaType whose type is link."

    type: ClassVar[Literal["link"]]
    url: str

class StoryAreaTypeLocation(Payload, frozen=True, kw_only=True):
    "A StoryAreaType whose type is location."

    type: ClassVar[Literal["location"]]
    latitude: float
    longitude: float
    address: LocationAddress | None = None

class StoryAreaTypeSuggestedReaction(Payload, frozen=True, kw_only=True):
    "A StoryAreaType whose type is suggested_reaction."

    type: ClassVar[Literal["suggested_reaction"]]
    reaction_type: ReactionType
    is_dark: bool | None = None
    is_flipped: bool | None = None

class StoryAreaTypeUniqueGift(Payload, frozen=True, kw_only=True):
    "A StoryAreaType whose type is unique_gift."

    type: ClassVar[Literal["unique_gift"]]
    name: str

class StoryAreaTypeWeather(Payload, frozen=True, kw_only=True):
    "A StoryAreaType whose type is weather."

    type: ClassVar[Literal["weather"]]
    temperature: float
    emoji: str
    background_color: int

class SuggestedPostParameters(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostParameters."

    price: SuggestedPostPrice | None = None
    send_date: int | None = None

class TransactionPartnerAffiliateProgram(Payload, frozen=True, kw_only=True):
    "A TransactionPartner whose type is affiliate_program."

    type: ClassVar[Literal["affiliate_program"]]
    sponsor_user: User | None = None
    commission_per_mille: int

class TransactionPartnerChat(Payload, frozen=True, kw_only=True):
    "A TransactionPartner whose type is chat."

    type: ClassVar[Literal["chat"]]
    chat: Chat
    gift: Gift | None = None

class TransactionPartnerFragment(Payload, frozen=True, kw_only=True):
    "A TransactionPartner whose type is fragment."

    type: ClassVar[Literal["fragment"]]
    withdrawal_state: RevenueWithdrawalState | None = None

class TransactionPartnerOther(Payload, frozen=True, kw_only=True):
    "A TransactionPartner whose type is other."

    type: ClassVar[Literal["other"]]

class TransactionPartnerTelegramAds(Payload, frozen=True, kw_only=True):
    "A TransactionPartner whose type is telegram_ads."

    type: ClassVar[Literal["telegram_ads"]]

class TransactionPartnerTelegramApi(Payload, frozen=True, kw_only=True):
    "A TransactionPartner whose type is telegram_api."

    type: ClassVar[Literal["telegram_api"]]
    request_count: int

class TransactionPartnerUser(Payload, frozen=True, kw_only=True):
    "A TransactionPartner whose type is user."

    type: ClassVar[Literal["user"]]
    transaction_type: (
        Literal[
            "invoice_payment", "paid_media_payment", "gift_purchase", "premium_purchase", "business_account_transfer"
        ]
        | str
    )
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

BotCommandScope: TypeAlias = (
    BotCommandScopeDefault
    | BotCommandScopeAllPrivateChats
    | BotCommandScopeAllGroupChats
    | BotCommandScopeAllChatAdministrators
    | BotCommandScopeChat
    | BotCommandScopeChatAdministrators
    | BotCommandScopeChatMember
)
"One of 7 types."
InlineQueryResult: TypeAlias = (
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
"One of 20 types."
InputMedia: TypeAlias = (
    InputMediaAnimation | InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo
)
"One of 6 types."
InputMessageContent: TypeAlias = (
    InputInvoiceMessageContent
    | InputVenueMessageContent
    | InputLocationMessageContent
    | InputContactMessageContent
    | InputTextMessageContent
    | InputRichMessageContent
)
"One of 6 types."
InputPaidMedia: TypeAlias = InputPaidMediaLivePhoto | InputPaidMediaPhoto | InputPaidMediaVideo
"One of 3 types."
InputPollMedia: TypeAlias = (
    InputMediaAnimation
    | InputMediaAudio
    | InputMediaDocument
    | InputMediaLivePhoto
    | InputMediaLocation
    | InputMediaPhoto
    | InputMediaVenue
    | InputMediaVideo
)
"One of 8 types."
InputPollOptionMedia: TypeAlias = (
    InputMediaAnimation
    | InputMediaLink
    | InputMediaLivePhoto
    | InputMediaLocation
    | InputMediaPhoto
    | InputMediaSticker
    | InputMediaVenue
    | InputMediaVideo
)
"One of 8 types."
InputProfilePhoto: TypeAlias = InputProfilePhotoStatic | InputProfilePhotoAnimated
"One of 2 types."
InputRichBlock: TypeAlias = (
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
"One of 24 types."
InputStoryContent: TypeAlias = InputStoryContentPhoto | InputStoryContentVideo
"One of 2 types."
MenuButton: TypeAlias = MenuButtonCommands | MenuButtonWebApp | MenuButtonDefault | UnknownMenuButton
"One of 3 types."
OwnedGift: TypeAlias = OwnedGiftRegular | OwnedGiftUnique | UnknownOwnedGift
"One of 2 types."
PassportElementError: TypeAlias = (
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
"One of 9 types."
RevenueWithdrawalState: TypeAlias = (
    RevenueWithdrawalStatePending
    | RevenueWithdrawalStateSucceeded
    | RevenueWithdrawalStateFailed
    | UnknownRevenueWithdrawalState
)
"One of 3 types."
StoryAreaType: TypeAlias = (
    StoryAreaTypeLocation
    | StoryAreaTypeSuggestedReaction
    | StoryAreaTypeLink
    | StoryAreaTypeWeather
    | StoryAreaTypeUniqueGift
)
"One of 5 types."
TransactionPartner: TypeAlias = (
    TransactionPartnerUser
    | TransactionPartnerChat
    | TransactionPartnerAffiliateProgram
    | TransactionPartnerFragment
    | TransactionPartnerTelegramAds
    | TransactionPartnerTelegramApi
    | TransactionPartnerOther
    | UnknownTransactionPartner
)
"One of 7 types."

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

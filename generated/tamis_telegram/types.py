# Made by `codegen build` from the spec 'telegram', digest afa8d58e3432c309. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""What is inside the events: one class a type of the spec."""

from __future__ import annotations

from typing import Any, ClassVar

from tamis.decoding.unions import ByForm, ByValue, Chosen
from tamis.events.payload import Payload


class Animation(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Animation."

    file_id: str
    file_unique_id: str
    width: int
    height: int
    duration: int
    thumbnail: PhotoSize | None = None
    file_name: str | None = None
    mime_type: str | None = None
    file_size: int | None = None


class Audio(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Audio."

    file_id: str
    file_unique_id: str
    duration: int
    performer: str | None = None
    title: str | None = None
    file_name: str | None = None
    mime_type: str | None = None
    file_size: int | None = None
    thumbnail: PhotoSize | None = None


class BackgroundFillFreeformGradient(Payload, frozen=True, kw_only=True, tag_field="type", tag="freeform_gradient"):
    "A BackgroundFill whose type is freeform_gradient."

    type: ClassVar[Any] = "freeform_gradient"
    colors: list[int]


class BackgroundFillGradient(Payload, frozen=True, kw_only=True, tag_field="type", tag="gradient"):
    "A BackgroundFill whose type is gradient."

    type: ClassVar[Any] = "gradient"
    top_color: int
    bottom_color: int
    rotation_angle: int


class BackgroundFillSolid(Payload, frozen=True, kw_only=True, tag_field="type", tag="solid"):
    "A BackgroundFill whose type is solid."

    type: ClassVar[Any] = "solid"
    color: int


class BackgroundTypeChatTheme(Payload, frozen=True, kw_only=True, tag_field="type", tag="chat_theme"):
    "A BackgroundType whose type is chat_theme."

    type: ClassVar[Any] = "chat_theme"
    theme_name: str


class BackgroundTypeFill(Payload, frozen=True, kw_only=True, tag_field="type", tag="fill"):
    "A BackgroundType whose type is fill."

    type: ClassVar[Any] = "fill"
    fill: BackgroundFill
    dark_theme_dimming: int


class BackgroundTypePattern(Payload, frozen=True, kw_only=True, tag_field="type", tag="pattern"):
    "A BackgroundType whose type is pattern."

    type: ClassVar[Any] = "pattern"
    document: Document
    fill: BackgroundFill
    intensity: int
    is_inverted: bool | None = None
    is_moving: bool | None = None


class BackgroundTypeWallpaper(Payload, frozen=True, kw_only=True, tag_field="type", tag="wallpaper"):
    "A BackgroundType whose type is wallpaper."

    type: ClassVar[Any] = "wallpaper"
    document: Document
    dark_theme_dimming: int
    is_blurred: bool | None = None
    is_moving: bool | None = None


class BotSubscriptionUpdated(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BotSubscriptionUpdated."

    user: User
    invoice_payload: str
    state: str


class BusinessBotRights(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BusinessBotRights."

    can_reply: bool | None = None
    can_read_messages: bool | None = None
    can_delete_sent_messages: bool | None = None
    can_delete_all_messages: bool | None = None
    can_edit_name: bool | None = None
    can_edit_bio: bool | None = None
    can_edit_profile_photo: bool | None = None
    can_edit_username: bool | None = None
    can_change_gift_settings: bool | None = None
    can_view_gifts_and_stars: bool | None = None
    can_convert_gifts_to_stars: bool | None = None
    can_transfer_and_upgrade_gifts: bool | None = None
    can_transfer_stars: bool | None = None
    can_manage_stories: bool | None = None


class BusinessConnection(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BusinessConnection."

    id: str
    user: User
    user_chat_id: int
    date: int
    rights: BusinessBotRights | None = None
    is_enabled: bool


class BusinessMessagesDeleted(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: BusinessMessagesDeleted."

    business_connection_id: str
    chat: Chat
    message_ids: list[int]


class CallbackGame(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: CallbackGame."


class CallbackQuery(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "Telegram Bot API: CallbackQuery."

    id: str
    from_: User
    message: MaybeInaccessibleMessage | None = None
    inline_message_id: str | None = None
    chat_instance: str
    data: str | None = None
    game_short_name: str | None = None


class Chat(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Chat."

    id: int
    type: str
    title: str | None = None
    username: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    is_forum: bool | None = None
    is_direct_messages: bool | None = None


class ChatBackground(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatBackground."

    type: BackgroundType


class ChatBoost(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatBoost."

    boost_id: str
    add_date: int
    expiration_date: int
    source: ChatBoostSource


class ChatBoostAdded(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatBoostAdded."

    boost_count: int


class ChatBoostRemoved(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatBoostRemoved."

    chat: Chat
    boost_id: str
    remove_date: int
    source: ChatBoostSource


class ChatBoostSourceGiftCode(Payload, frozen=True, kw_only=True, tag_field="source", tag="gift_code"):
    "A ChatBoostSource whose source is gift_code."

    source: ClassVar[Any] = "gift_code"
    user: User


class ChatBoostSourceGiveaway(Payload, frozen=True, kw_only=True, tag_field="source", tag="giveaway"):
    "A ChatBoostSource whose source is giveaway."

    source: ClassVar[Any] = "giveaway"
    giveaway_message_id: int
    user: User | None = None
    prize_star_count: int | None = None
    is_unclaimed: bool | None = None


class ChatBoostSourcePremium(Payload, frozen=True, kw_only=True, tag_field="source", tag="premium"):
    "A ChatBoostSource whose source is premium."

    source: ClassVar[Any] = "premium"
    user: User


class ChatBoostUpdated(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatBoostUpdated."

    chat: Chat
    boost: ChatBoost


class ChatInviteLink(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatInviteLink."

    invite_link: str
    creator: User
    creates_join_request: bool
    is_primary: bool
    is_revoked: bool
    name: str | None = None
    expire_date: int | None = None
    member_limit: int | None = None
    pending_join_request_count: int | None = None
    subscription_period: int | None = None
    subscription_price: int | None = None


class ChatJoinRequest(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "Telegram Bot API: ChatJoinRequest."

    chat: Chat
    from_: User
    user_chat_id: int
    date: int
    bio: str | None = None
    invite_link: ChatInviteLink | None = None
    query_id: str | None = None


class ChatMemberAdministrator(Payload, frozen=True, kw_only=True, tag_field="status", tag="administrator"):
    "A ChatMember whose status is administrator."

    status: ClassVar[Any] = "administrator"
    user: User
    can_be_edited: bool
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
    custom_title: str | None = None


class ChatMemberBanned(Payload, frozen=True, kw_only=True, tag_field="status", tag="kicked"):
    "A ChatMember whose status is kicked."

    status: ClassVar[Any] = "kicked"
    user: User
    until_date: int


class ChatMemberLeft(Payload, frozen=True, kw_only=True, tag_field="status", tag="left"):
    "A ChatMember whose status is left."

    status: ClassVar[Any] = "left"
    user: User


class ChatMemberMember(Payload, frozen=True, kw_only=True, tag_field="status", tag="member"):
    "A ChatMember whose status is member."

    status: ClassVar[Any] = "member"
    tag: str | None = None
    user: User
    until_date: int | None = None


class ChatMemberOwner(Payload, frozen=True, kw_only=True, tag_field="status", tag="creator"):
    "A ChatMember whose status is creator."

    status: ClassVar[Any] = "creator"
    user: User
    is_anonymous: bool
    custom_title: str | None = None


class ChatMemberRestricted(Payload, frozen=True, kw_only=True, tag_field="status", tag="restricted"):
    "A ChatMember whose status is restricted."

    status: ClassVar[Any] = "restricted"
    tag: str | None = None
    user: User
    is_member: bool
    can_send_messages: bool
    can_send_audios: bool
    can_send_documents: bool
    can_send_photos: bool
    can_send_videos: bool
    can_send_video_notes: bool
    can_send_voice_notes: bool
    can_send_polls: bool
    can_send_other_messages: bool
    can_add_web_page_previews: bool
    can_react_to_messages: bool
    can_edit_tag: bool
    can_change_info: bool
    can_invite_users: bool
    can_pin_messages: bool
    can_manage_topics: bool
    until_date: int


class ChatMemberUpdated(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "Telegram Bot API: ChatMemberUpdated."

    chat: Chat
    from_: User
    date: int
    old_chat_member: ChatMember
    new_chat_member: ChatMember
    invite_link: ChatInviteLink | None = None
    via_join_request: bool | None = None
    via_chat_folder_invite_link: bool | None = None


class ChatOwnerChanged(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatOwnerChanged."

    new_owner: User


class ChatOwnerLeft(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatOwnerLeft."

    new_owner: User | None = None


class ChatShared(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChatShared."

    request_id: int
    chat_id: int
    title: str | None = None
    username: str | None = None
    photo: list[PhotoSize] | None = None


class Checklist(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Checklist."

    title: str
    title_entities: list[MessageEntity] | None = None
    tasks: list[ChecklistTask]
    others_can_add_tasks: bool | None = None
    others_can_mark_tasks_as_done: bool | None = None


class ChecklistTask(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChecklistTask."

    id: int
    text: str
    text_entities: list[MessageEntity] | None = None
    completed_by_user: User | None = None
    completed_by_chat: Chat | None = None
    completion_date: int | None = None


class ChecklistTasksAdded(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChecklistTasksAdded."

    checklist_message: Message | None = None
    tasks: list[ChecklistTask]


class ChecklistTasksDone(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ChecklistTasksDone."

    checklist_message: Message | None = None
    marked_as_done_task_ids: list[int] | None = None
    marked_as_not_done_task_ids: list[int] | None = None


class ChosenInlineResult(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "Telegram Bot API: ChosenInlineResult."

    result_id: str
    from_: User
    location: Location | None = None
    inline_message_id: str | None = None
    query: str


class Community(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Community."

    id: int
    name: str


class CommunityChatAdded(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: CommunityChatAdded."

    community: Community


class CommunityChatJoined(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: CommunityChatJoined."

    community: Community


class CommunityChatRemoved(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: CommunityChatRemoved."


class Contact(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Contact."

    phone_number: str
    first_name: str
    last_name: str | None = None
    user_id: int | None = None
    vcard: str | None = None


class CopyTextButton(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: CopyTextButton."

    text: str


class Dice(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Dice."

    emoji: str
    value: int


class DirectMessagePriceChanged(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: DirectMessagePriceChanged."

    are_direct_messages_enabled: bool
    direct_message_star_count: int | None = None


class DirectMessagesTopic(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: DirectMessagesTopic."

    topic_id: int
    user: User | None = None


class DisabledButton(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: DisabledButton."


class Document(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Document."

    file_id: str
    file_unique_id: str
    thumbnail: PhotoSize | None = None
    file_name: str | None = None
    mime_type: str | None = None
    file_size: int | None = None


class EncryptedCredentials(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: EncryptedCredentials."

    data: str
    hash: str
    secret: str


class EncryptedPassportElement(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: EncryptedPassportElement."

    type: str
    data: str | None = None
    phone_number: str | None = None
    email: str | None = None
    files: list[PassportFile] | None = None
    front_side: PassportFile | None = None
    reverse_side: PassportFile | None = None
    selfie: PassportFile | None = None
    translation: list[PassportFile] | None = None
    hash: str


class ExternalReplyInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ExternalReplyInfo."

    origin: MessageOrigin
    chat: Chat | None = None
    message_id: int | None = None
    link_preview_options: LinkPreviewOptions | None = None
    animation: Animation | None = None
    audio: Audio | None = None
    document: Document | None = None
    live_photo: LivePhoto | None = None
    paid_media: PaidMediaInfo | None = None
    photo: list[PhotoSize] | None = None
    sticker: Sticker | None = None
    story: Story | None = None
    video: Video | None = None
    video_note: VideoNote | None = None
    voice: Voice | None = None
    has_media_spoiler: bool | None = None
    checklist: Checklist | None = None
    contact: Contact | None = None
    dice: Dice | None = None
    game: Game | None = None
    giveaway: Giveaway | None = None
    giveaway_winners: GiveawayWinners | None = None
    invoice: Invoice | None = None
    location: Location | None = None
    poll: Poll | None = None
    venue: Venue | None = None


class File(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: File."

    file_id: str
    file_unique_id: str
    file_size: int | None = None
    file_path: str | None = None


class ForumTopicClosed(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ForumTopicClosed."


class ForumTopicCreated(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ForumTopicCreated."

    name: str
    icon_color: int
    icon_custom_emoji_id: str | None = None
    is_name_implicit: bool | None = None


class ForumTopicEdited(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ForumTopicEdited."

    name: str | None = None
    icon_custom_emoji_id: str | None = None


class ForumTopicReopened(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ForumTopicReopened."


class Game(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Game."

    title: str
    description: str
    photo: list[PhotoSize]
    text: str | None = None
    text_entities: list[MessageEntity] | None = None
    animation: Animation | None = None


class GeneralForumTopicHidden(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: GeneralForumTopicHidden."


class GeneralForumTopicUnhidden(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: GeneralForumTopicUnhidden."


class Gift(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Gift."

    id: str
    sticker: Sticker
    star_count: int
    upgrade_star_count: int | None = None
    is_premium: bool | None = None
    has_colors: bool | None = None
    total_count: int | None = None
    remaining_count: int | None = None
    personal_total_count: int | None = None
    personal_remaining_count: int | None = None
    background: GiftBackground | None = None
    unique_gift_variant_count: int | None = None
    publisher_chat: Chat | None = None


class GiftBackground(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: GiftBackground."

    center_color: int
    edge_color: int
    text_color: int


class GiftInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: GiftInfo."

    gift: Gift
    owned_gift_id: str | None = None
    convert_star_count: int | None = None
    prepaid_upgrade_star_count: int | None = None
    is_upgrade_separate: bool | None = None
    can_be_upgraded: bool | None = None
    text: str | None = None
    entities: list[MessageEntity] | None = None
    is_private: bool | None = None
    unique_gift_number: int | None = None


class Giveaway(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Giveaway."

    chats: list[Chat]
    winners_selection_date: int
    winner_count: int
    only_new_members: bool | None = None
    has_public_winners: bool | None = None
    prize_description: str | None = None
    country_codes: list[str] | None = None
    prize_star_count: int | None = None
    premium_subscription_month_count: int | None = None


class GiveawayCompleted(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: GiveawayCompleted."

    winner_count: int
    unclaimed_prize_count: int | None = None
    giveaway_message: Message | None = None
    is_star_giveaway: bool | None = None


class GiveawayCreated(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: GiveawayCreated."

    prize_star_count: int | None = None


class GiveawayWinners(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: GiveawayWinners."

    chat: Chat
    giveaway_message_id: int
    winners_selection_date: int
    winner_count: int
    winners: list[User]
    additional_chat_count: int | None = None
    prize_star_count: int | None = None
    premium_subscription_month_count: int | None = None
    unclaimed_prize_count: int | None = None
    only_new_members: bool | None = None
    was_refunded: bool | None = None
    prize_description: str | None = None


class InaccessibleMessage(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InaccessibleMessage."

    chat: Chat
    message_id: int
    date: int


class InlineKeyboardButton(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineKeyboardButton."

    text: str
    icon_custom_emoji_id: str | None = None
    style: str | None = None
    url: str | None = None
    callback_data: str | None = None
    web_app: WebAppInfo | None = None
    login_url: LoginUrl | None = None
    switch_inline_query: str | None = None
    switch_inline_query_current_chat: str | None = None
    switch_inline_query_chosen_chat: SwitchInlineQueryChosenChat | None = None
    copy_text: CopyTextButton | None = None
    callback_game: CallbackGame | None = None
    pay: bool | None = None
    disabled: DisabledButton | None = None


class InlineKeyboardMarkup(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineKeyboardMarkup."

    inline_keyboard: list[list[InlineKeyboardButton]]
    force_reply: bool | None = None


class InlineQuery(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "Telegram Bot API: InlineQuery."

    id: str
    from_: User
    query: str
    offset: str
    chat_type: str | None = None
    location: Location | None = None


class Invoice(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Invoice."

    title: str
    description: str
    start_parameter: str
    currency: str
    total_amount: int


class Link(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Link."

    url: str


class LinkPreviewOptions(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: LinkPreviewOptions."

    is_disabled: bool | None = None
    url: str | None = None
    prefer_small_media: bool | None = None
    prefer_large_media: bool | None = None
    show_above_text: bool | None = None


class LivePhoto(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: LivePhoto."

    photo: list[PhotoSize] | None = None
    file_id: str
    file_unique_id: str
    width: int
    height: int
    duration: int
    mime_type: str | None = None
    file_size: int | None = None


class Location(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Location."

    latitude: float
    longitude: float
    horizontal_accuracy: float | None = None
    live_period: int | None = None
    heading: int | None = None
    proximity_alert_radius: int | None = None


class LoginUrl(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: LoginUrl."

    url: str
    forward_text: str | None = None
    bot_username: str | None = None
    request_write_access: bool | None = None


class ManagedBotCreated(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ManagedBotCreated."

    bot: User


class ManagedBotUpdated(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ManagedBotUpdated."

    user: User
    bot: User


class MaskPosition(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MaskPosition."

    point: str
    x_shift: float
    y_shift: float
    scale: float


class Message(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "Telegram Bot API: Message."

    message_id: int
    message_thread_id: int | None = None
    direct_messages_topic: DirectMessagesTopic | None = None
    from_: User | None = None
    sender_chat: Chat | None = None
    sender_boost_count: int | None = None
    sender_business_bot: User | None = None
    sender_tag: str | None = None
    receiver_user: User | None = None
    ephemeral_message_id: int | None = None
    date: int
    guest_query_id: str | None = None
    business_connection_id: str | None = None
    chat: Chat
    forward_origin: MessageOrigin | None = None
    is_topic_message: bool | None = None
    is_automatic_forward: bool | None = None
    reply_to_message: Message | None = None
    external_reply: ExternalReplyInfo | None = None
    quote: TextQuote | None = None
    reply_to_story: Story | None = None
    reply_to_checklist_task_id: int | None = None
    reply_to_poll_option_id: str | None = None
    via_bot: User | None = None
    guest_bot_caller_user: User | None = None
    guest_bot_caller_chat: Chat | None = None
    edit_date: int | None = None
    has_protected_content: bool | None = None
    is_from_offline: bool | None = None
    is_paid_post: bool | None = None
    media_group_id: str | None = None
    author_signature: str | None = None
    paid_star_count: int | None = None
    text: str | None = None
    entities: list[MessageEntity] | None = None
    link_preview_options: LinkPreviewOptions | None = None
    suggested_post_info: SuggestedPostInfo | None = None
    effect_id: str | None = None
    rich_message: RichMessage | None = None
    animation: Animation | None = None
    audio: Audio | None = None
    document: Document | None = None
    live_photo: LivePhoto | None = None
    paid_media: PaidMediaInfo | None = None
    photo: list[PhotoSize] | None = None
    sticker: Sticker | None = None
    story: Story | None = None
    video: Video | None = None
    video_note: VideoNote | None = None
    voice: Voice | None = None
    caption: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None
    has_media_spoiler: bool | None = None
    checklist: Checklist | None = None
    contact: Contact | None = None
    dice: Dice | None = None
    game: Game | None = None
    poll: Poll | None = None
    venue: Venue | None = None
    location: Location | None = None
    new_chat_members: list[User] | None = None
    left_chat_member: User | None = None
    chat_owner_left: ChatOwnerLeft | None = None
    chat_owner_changed: ChatOwnerChanged | None = None
    new_chat_title: str | None = None
    new_chat_photo: list[PhotoSize] | None = None
    delete_chat_photo: bool | None = None
    group_chat_created: bool | None = None
    supergroup_chat_created: bool | None = None
    channel_chat_created: bool | None = None
    message_auto_delete_timer_changed: MessageAutoDeleteTimerChanged | None = None
    migrate_to_chat_id: int | None = None
    migrate_from_chat_id: int | None = None
    pinned_message: MaybeInaccessibleMessage | None = None
    invoice: Invoice | None = None
    successful_payment: SuccessfulPayment | None = None
    refunded_payment: RefundedPayment | None = None
    users_shared: UsersShared | None = None
    chat_shared: ChatShared | None = None
    gift: GiftInfo | None = None
    unique_gift: UniqueGiftInfo | None = None
    gift_upgrade_sent: GiftInfo | None = None
    connected_website: str | None = None
    write_access_allowed: WriteAccessAllowed | None = None
    passport_data: PassportData | None = None
    proximity_alert_triggered: ProximityAlertTriggered | None = None
    boost_added: ChatBoostAdded | None = None
    chat_background_set: ChatBackground | None = None
    checklist_tasks_done: ChecklistTasksDone | None = None
    checklist_tasks_added: ChecklistTasksAdded | None = None
    community_chat_added: CommunityChatAdded | None = None
    community_chat_joined: CommunityChatJoined | None = None
    community_chat_removed: CommunityChatRemoved | None = None
    direct_message_price_changed: DirectMessagePriceChanged | None = None
    forum_topic_created: ForumTopicCreated | None = None
    forum_topic_edited: ForumTopicEdited | None = None
    forum_topic_closed: ForumTopicClosed | None = None
    forum_topic_reopened: ForumTopicReopened | None = None
    general_forum_topic_hidden: GeneralForumTopicHidden | None = None
    general_forum_topic_unhidden: GeneralForumTopicUnhidden | None = None
    giveaway_created: GiveawayCreated | None = None
    giveaway: Giveaway | None = None
    giveaway_winners: GiveawayWinners | None = None
    giveaway_completed: GiveawayCompleted | None = None
    managed_bot_created: ManagedBotCreated | None = None
    paid_message_price_changed: PaidMessagePriceChanged | None = None
    poll_option_added: PollOptionAdded | None = None
    poll_option_deleted: PollOptionDeleted | None = None
    suggested_post_approved: SuggestedPostApproved | None = None
    suggested_post_approval_failed: SuggestedPostApprovalFailed | None = None
    suggested_post_declined: SuggestedPostDeclined | None = None
    suggested_post_paid: SuggestedPostPaid | None = None
    suggested_post_refunded: SuggestedPostRefunded | None = None
    video_chat_scheduled: VideoChatScheduled | None = None
    video_chat_started: VideoChatStarted | None = None
    video_chat_ended: VideoChatEnded | None = None
    video_chat_participants_invited: VideoChatParticipantsInvited | None = None
    web_app_data: WebAppData | None = None
    reply_markup: InlineKeyboardMarkup | None = None


class MessageAutoDeleteTimerChanged(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MessageAutoDeleteTimerChanged."

    message_auto_delete_time: int


class MessageEntity(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MessageEntity."

    type: str
    offset: int
    length: int
    url: str | None = None
    user: User | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None


class MessageGenerationStopped(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MessageGenerationStopped."

    chat: Chat
    message_thread_id: int | None = None
    draft_id: int


class MessageOriginChannel(Payload, frozen=True, kw_only=True, tag_field="type", tag="channel"):
    "A MessageOrigin whose type is channel."

    type: ClassVar[Any] = "channel"
    date: int
    chat: Chat
    message_id: int
    author_signature: str | None = None


class MessageOriginChat(Payload, frozen=True, kw_only=True, tag_field="type", tag="chat"):
    "A MessageOrigin whose type is chat."

    type: ClassVar[Any] = "chat"
    date: int
    sender_chat: Chat
    author_signature: str | None = None


class MessageOriginHiddenUser(Payload, frozen=True, kw_only=True, tag_field="type", tag="hidden_user"):
    "A MessageOrigin whose type is hidden_user."

    type: ClassVar[Any] = "hidden_user"
    date: int
    sender_user_name: str


class MessageOriginUser(Payload, frozen=True, kw_only=True, tag_field="type", tag="user"):
    "A MessageOrigin whose type is user."

    type: ClassVar[Any] = "user"
    date: int
    sender_user: User


class MessageReactionCountUpdated(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MessageReactionCountUpdated."

    chat: Chat
    message_id: int
    date: int
    reactions: list[ReactionCount]


class MessageReactionUpdated(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MessageReactionUpdated."

    chat: Chat
    message_id: int
    user: User | None = None
    actor_chat: Chat | None = None
    date: int
    old_reaction: list[ReactionType]
    new_reaction: list[ReactionType]


class OrderInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: OrderInfo."

    name: str | None = None
    phone_number: str | None = None
    email: str | None = None
    shipping_address: ShippingAddress | None = None


class PaidMediaInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PaidMediaInfo."

    star_count: int
    paid_media: list[PaidMedia]


class PaidMediaLivePhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="live_photo"):
    "A PaidMedia whose type is live_photo."

    type: ClassVar[Any] = "live_photo"
    live_photo: LivePhoto


class PaidMediaPhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    "A PaidMedia whose type is photo."

    type: ClassVar[Any] = "photo"
    photo: list[PhotoSize]


class PaidMediaPreview(Payload, frozen=True, kw_only=True, tag_field="type", tag="preview"):
    "A PaidMedia whose type is preview."

    type: ClassVar[Any] = "preview"
    width: int | None = None
    height: int | None = None
    duration: int | None = None


class PaidMediaPurchased(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "Telegram Bot API: PaidMediaPurchased."

    from_: User
    paid_media_payload: str


class PaidMediaVideo(Payload, frozen=True, kw_only=True, tag_field="type", tag="video"):
    "A PaidMedia whose type is video."

    type: ClassVar[Any] = "video"
    video: Video


class PaidMessagePriceChanged(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PaidMessagePriceChanged."

    paid_message_star_count: int


class PassportData(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PassportData."

    data: list[EncryptedPassportElement]
    credentials: EncryptedCredentials


class PassportFile(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PassportFile."

    file_id: str
    file_unique_id: str
    file_size: int
    file_date: int


class PhotoSize(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PhotoSize."

    file_id: str
    file_unique_id: str
    width: int
    height: int
    file_size: int | None = None


class Poll(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Poll."

    id: str
    question: str
    question_entities: list[MessageEntity] | None = None
    options: list[PollOption]
    total_voter_count: int
    is_closed: bool
    is_anonymous: bool
    type: str
    allows_multiple_answers: bool
    allows_revoting: bool
    members_only: bool
    country_codes: list[str] | None = None
    correct_option_ids: list[int] | None = None
    explanation: str | None = None
    explanation_entities: list[MessageEntity] | None = None
    explanation_media: PollMedia | None = None
    open_period: int | None = None
    close_date: int | None = None
    description: str | None = None
    description_entities: list[MessageEntity] | None = None
    media: PollMedia | None = None


class PollAnswer(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PollAnswer."

    poll_id: str
    voter_chat: Chat | None = None
    user: User | None = None
    option_ids: list[int]
    option_persistent_ids: list[str]


class PollMedia(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PollMedia."

    animation: Animation | None = None
    audio: Audio | None = None
    document: Document | None = None
    link: Link | None = None
    live_photo: LivePhoto | None = None
    location: Location | None = None
    photo: list[PhotoSize] | None = None
    sticker: Sticker | None = None
    venue: Venue | None = None
    video: Video | None = None


class PollOption(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PollOption."

    persistent_id: str
    text: str
    text_entities: list[MessageEntity] | None = None
    media: PollMedia | None = None
    voter_count: int
    added_by_user: User | None = None
    added_by_chat: Chat | None = None
    addition_date: int | None = None


class PollOptionAdded(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PollOptionAdded."

    poll_message: MaybeInaccessibleMessage | None = None
    option_persistent_id: str
    option_text: str
    option_text_entities: list[MessageEntity] | None = None


class PollOptionDeleted(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: PollOptionDeleted."

    poll_message: MaybeInaccessibleMessage | None = None
    option_persistent_id: str
    option_text: str
    option_text_entities: list[MessageEntity] | None = None


class PreCheckoutQuery(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "Telegram Bot API: PreCheckoutQuery."

    id: str
    from_: User
    currency: str
    total_amount: int
    invoice_payload: str
    shipping_option_id: str | None = None
    order_info: OrderInfo | None = None


class ProximityAlertTriggered(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ProximityAlertTriggered."

    traveler: User
    watcher: User
    distance: int


class ReactionCount(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ReactionCount."

    type: ReactionType
    total_count: int


class ReactionTypeCustomEmoji(Payload, frozen=True, kw_only=True, tag_field="type", tag="custom_emoji"):
    "A ReactionType whose type is custom_emoji."

    type: ClassVar[Any] = "custom_emoji"
    custom_emoji_id: str


class ReactionTypeEmoji(Payload, frozen=True, kw_only=True, tag_field="type", tag="emoji"):
    "A ReactionType whose type is emoji."

    type: ClassVar[Any] = "emoji"
    emoji: str


class ReactionTypePaid(Payload, frozen=True, kw_only=True, tag_field="type", tag="paid"):
    "A ReactionType whose type is paid."

    type: ClassVar[Any] = "paid"


class RefundedPayment(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RefundedPayment."

    currency: str
    total_amount: int
    invoice_payload: str
    telegram_payment_charge_id: str
    provider_payment_charge_id: str | None = None


class RichBlockAnchor(Payload, frozen=True, kw_only=True, tag_field="type", tag="anchor"):
    "A RichBlock whose type is anchor."

    type: ClassVar[Any] = "anchor"
    name: str


class RichBlockAnimation(Payload, frozen=True, kw_only=True, tag_field="type", tag="animation"):
    "A RichBlock whose type is animation."

    type: ClassVar[Any] = "animation"
    animation: Animation
    has_spoiler: bool | None = None
    caption: RichBlockCaption | None = None


class RichBlockAudio(Payload, frozen=True, kw_only=True, tag_field="type", tag="audio"):
    "A RichBlock whose type is audio."

    type: ClassVar[Any] = "audio"
    audio: Audio
    caption: RichBlockCaption | None = None


class RichBlockBlockQuotation(Payload, frozen=True, kw_only=True, tag_field="type", tag="blockquote"):
    "A RichBlock whose type is blockquote."

    type: ClassVar[Any] = "blockquote"
    blocks: list[RichBlock]
    credit: RichText | None = None


class RichBlockButtons(Payload, frozen=True, kw_only=True, tag_field="type", tag="buttons"):
    "A RichBlock whose type is buttons."

    type: ClassVar[Any] = "buttons"
    buttons: list[RichMessageButton]
    align: str | None = None


class RichBlockCaption(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RichBlockCaption."

    text: RichText
    credit: RichText | None = None


class RichBlockCollage(Payload, frozen=True, kw_only=True, tag_field="type", tag="collage"):
    "A RichBlock whose type is collage."

    type: ClassVar[Any] = "collage"
    blocks: list[RichBlock]
    caption: RichBlockCaption | None = None


class RichBlockDetails(Payload, frozen=True, kw_only=True, tag_field="type", tag="details"):
    "A RichBlock whose type is details."

    type: ClassVar[Any] = "details"
    summary: RichText
    blocks: list[RichBlock]
    is_open: bool | None = None


class RichBlockDivider(Payload, frozen=True, kw_only=True, tag_field="type", tag="divider"):
    "A RichBlock whose type is divider."

    type: ClassVar[Any] = "divider"


class RichBlockDocument(Payload, frozen=True, kw_only=True, tag_field="type", tag="document"):
    "A RichBlock whose type is document."

    type: ClassVar[Any] = "document"
    document: Document
    caption: RichBlockCaption | None = None


class RichBlockExpandableBlockQuotation(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="expandable_blockquote"
):
    "A RichBlock whose type is expandable_blockquote."

    type: ClassVar[Any] = "expandable_blockquote"
    text: RichText
    credit: RichText | None = None


class RichBlockFooter(Payload, frozen=True, kw_only=True, tag_field="type", tag="footer"):
    "A RichBlock whose type is footer."

    type: ClassVar[Any] = "footer"
    text: RichText


class RichBlockList(Payload, frozen=True, kw_only=True, tag_field="type", tag="list"):
    "A RichBlock whose type is list."

    type: ClassVar[Any] = "list"
    items: list[RichBlockListItem]


class RichBlockListItem(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RichBlockListItem."

    label: str
    blocks: list[RichBlock]
    has_checkbox: bool | None = None
    is_checked: bool | None = None
    value: int | None = None
    type: str | None = None


class RichBlockMap(Payload, frozen=True, kw_only=True, tag_field="type", tag="map"):
    "A RichBlock whose type is map."

    type: ClassVar[Any] = "map"
    location: Location
    zoom: int
    width: int
    height: int
    caption: RichBlockCaption | None = None


class RichBlockMathematicalExpression(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="mathematical_expression"
):
    "A RichBlock whose type is mathematical_expression."

    type: ClassVar[Any] = "mathematical_expression"
    expression: str


class RichBlockParagraph(Payload, frozen=True, kw_only=True, tag_field="type", tag="paragraph"):
    "A RichBlock whose type is paragraph."

    type: ClassVar[Any] = "paragraph"
    text: RichText


class RichBlockPhoto(Payload, frozen=True, kw_only=True, tag_field="type", tag="photo"):
    "A RichBlock whose type is photo."

    type: ClassVar[Any] = "photo"
    photo: list[PhotoSize]
    has_spoiler: bool | None = None
    caption: RichBlockCaption | None = None


class RichBlockPreformatted(Payload, frozen=True, kw_only=True, tag_field="type", tag="pre"):
    "A RichBlock whose type is pre."

    type: ClassVar[Any] = "pre"
    text: RichText
    language: str | None = None


class RichBlockPullQuotation(Payload, frozen=True, kw_only=True, tag_field="type", tag="pullquote"):
    "A RichBlock whose type is pullquote."

    type: ClassVar[Any] = "pullquote"
    text: RichText
    credit: RichText | None = None


class RichBlockSectionHeading(Payload, frozen=True, kw_only=True, tag_field="type", tag="heading"):
    "A RichBlock whose type is heading."

    type: ClassVar[Any] = "heading"
    text: RichText
    size: int


class RichBlockSlideshow(Payload, frozen=True, kw_only=True, tag_field="type", tag="slideshow"):
    "A RichBlock whose type is slideshow."

    type: ClassVar[Any] = "slideshow"
    blocks: list[RichBlock]
    caption: RichBlockCaption | None = None


class RichBlockTable(Payload, frozen=True, kw_only=True, tag_field="type", tag="table"):
    "A RichBlock whose type is table."

    type: ClassVar[Any] = "table"
    cells: list[list[RichBlockTableCell]]
    is_bordered: bool | None = None
    is_striped: bool | None = None
    is_compact: bool | None = None
    caption: RichText | None = None


class RichBlockTableCell(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RichBlockTableCell."

    text: RichText | None = None
    is_header: bool | None = None
    colspan: int | None = None
    rowspan: int | None = None
    align: str
    valign: str


class RichBlockThinking(Payload, frozen=True, kw_only=True, tag_field="type", tag="thinking"):
    "A RichBlock whose type is thinking."

    type: ClassVar[Any] = "thinking"
    text: RichText


class RichBlockVideo(Payload, frozen=True, kw_only=True, tag_field="type", tag="video"):
    "A RichBlock whose type is video."

    type: ClassVar[Any] = "video"
    video: Video
    has_spoiler: bool | None = None
    caption: RichBlockCaption | None = None


class RichBlockVoiceNote(Payload, frozen=True, kw_only=True, tag_field="type", tag="voice_note"):
    "A RichBlock whose type is voice_note."

    type: ClassVar[Any] = "voice_note"
    voice_note: Voice
    caption: RichBlockCaption | None = None


class RichMessage(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RichMessage."

    blocks: list[RichBlock]
    is_rtl: bool | None = None


class RichMessageButton(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RichMessageButton."

    text: RichText
    style: str | None = None
    url: str | None = None
    callback_data: str | None = None
    web_app: WebAppInfo | None = None
    login_url: LoginUrl | None = None
    switch_inline_query: str | None = None
    switch_inline_query_current_chat: str | None = None
    switch_inline_query_chosen_chat: SwitchInlineQueryChosenChat | None = None
    copy_text: CopyTextButton | None = None
    disabled: DisabledButton | None = None


class RichTextAnchor(Payload, frozen=True, kw_only=True, tag_field="type", tag="anchor"):
    "A RichText whose type is anchor."

    type: ClassVar[Any] = "anchor"
    name: str


class RichTextAnchorLink(Payload, frozen=True, kw_only=True, tag_field="type", tag="anchor_link"):
    "A RichText whose type is anchor_link."

    type: ClassVar[Any] = "anchor_link"
    text: RichText
    anchor_name: str


class RichTextBankCardNumber(Payload, frozen=True, kw_only=True, tag_field="type", tag="bank_card_number"):
    "A RichText whose type is bank_card_number."

    type: ClassVar[Any] = "bank_card_number"
    text: RichText
    bank_card_number: str


class RichTextBold(Payload, frozen=True, kw_only=True, tag_field="type", tag="bold"):
    "A RichText whose type is bold."

    type: ClassVar[Any] = "bold"
    text: RichText


class RichTextBotCommand(Payload, frozen=True, kw_only=True, tag_field="type", tag="bot_command"):
    "A RichText whose type is bot_command."

    type: ClassVar[Any] = "bot_command"
    text: RichText
    bot_command: str


class RichTextButton(Payload, frozen=True, kw_only=True, tag_field="type", tag="button"):
    "A RichText whose type is button."

    type: ClassVar[Any] = "button"
    button: RichMessageButton


class RichTextCashtag(Payload, frozen=True, kw_only=True, tag_field="type", tag="cashtag"):
    "A RichText whose type is cashtag."

    type: ClassVar[Any] = "cashtag"
    text: RichText
    cashtag: str


class RichTextCode(Payload, frozen=True, kw_only=True, tag_field="type", tag="code"):
    "A RichText whose type is code."

    type: ClassVar[Any] = "code"
    text: RichText


class RichTextCustomEmoji(Payload, frozen=True, kw_only=True, tag_field="type", tag="custom_emoji"):
    "A RichText whose type is custom_emoji."

    type: ClassVar[Any] = "custom_emoji"
    custom_emoji_id: str
    alternative_text: str


class RichTextDateTime(Payload, frozen=True, kw_only=True, tag_field="type", tag="date_time"):
    "A RichText whose type is date_time."

    type: ClassVar[Any] = "date_time"
    text: RichText
    unix_time: int
    date_time_format: str


class RichTextEmailAddress(Payload, frozen=True, kw_only=True, tag_field="type", tag="email_address"):
    "A RichText whose type is email_address."

    type: ClassVar[Any] = "email_address"
    text: RichText
    email_address: str


class RichTextHashtag(Payload, frozen=True, kw_only=True, tag_field="type", tag="hashtag"):
    "A RichText whose type is hashtag."

    type: ClassVar[Any] = "hashtag"
    text: RichText
    hashtag: str


class RichTextItalic(Payload, frozen=True, kw_only=True, tag_field="type", tag="italic"):
    "A RichText whose type is italic."

    type: ClassVar[Any] = "italic"
    text: RichText


class RichTextMarked(Payload, frozen=True, kw_only=True, tag_field="type", tag="marked"):
    "A RichText whose type is marked."

    type: ClassVar[Any] = "marked"
    text: RichText


class RichTextMathematicalExpression(
    Payload, frozen=True, kw_only=True, tag_field="type", tag="mathematical_expression"
):
    "A RichText whose type is mathematical_expression."

    type: ClassVar[Any] = "mathematical_expression"
    expression: str


class RichTextMention(Payload, frozen=True, kw_only=True, tag_field="type", tag="mention"):
    "A RichText whose type is mention."

    type: ClassVar[Any] = "mention"
    text: RichText
    username: str


class RichTextPhoneNumber(Payload, frozen=True, kw_only=True, tag_field="type", tag="phone_number"):
    "A RichText whose type is phone_number."

    type: ClassVar[Any] = "phone_number"
    text: RichText
    phone_number: str


class RichTextReference(Payload, frozen=True, kw_only=True, tag_field="type", tag="reference"):
    "A RichText whose type is reference."

    type: ClassVar[Any] = "reference"
    text: RichText
    name: str


class RichTextReferenceLink(Payload, frozen=True, kw_only=True, tag_field="type", tag="reference_link"):
    "A RichText whose type is reference_link."

    type: ClassVar[Any] = "reference_link"
    text: RichText
    reference_name: str


class RichTextSpoiler(Payload, frozen=True, kw_only=True, tag_field="type", tag="spoiler"):
    "A RichText whose type is spoiler."

    type: ClassVar[Any] = "spoiler"
    text: RichText


class RichTextStrikethrough(Payload, frozen=True, kw_only=True, tag_field="type", tag="strikethrough"):
    "A RichText whose type is strikethrough."

    type: ClassVar[Any] = "strikethrough"
    text: RichText


class RichTextSubscript(Payload, frozen=True, kw_only=True, tag_field="type", tag="subscript"):
    "A RichText whose type is subscript."

    type: ClassVar[Any] = "subscript"
    text: RichText


class RichTextSuperscript(Payload, frozen=True, kw_only=True, tag_field="type", tag="superscript"):
    "A RichText whose type is superscript."

    type: ClassVar[Any] = "superscript"
    text: RichText


class RichTextTextMention(Payload, frozen=True, kw_only=True, tag_field="type", tag="text_mention"):
    "A RichText whose type is text_mention."

    type: ClassVar[Any] = "text_mention"
    text: RichText
    user: User


class RichTextUnderline(Payload, frozen=True, kw_only=True, tag_field="type", tag="underline"):
    "A RichText whose type is underline."

    type: ClassVar[Any] = "underline"
    text: RichText


class RichTextUrl(Payload, frozen=True, kw_only=True, tag_field="type", tag="url"):
    "A RichText whose type is url."

    type: ClassVar[Any] = "url"
    text: RichText
    url: str


class SharedUser(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SharedUser."

    user_id: int
    first_name: str | None = None
    last_name: str | None = None
    username: str | None = None
    photo: list[PhotoSize] | None = None


class ShippingAddress(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ShippingAddress."

    country_code: str
    state: str
    city: str
    street_line1: str
    street_line2: str
    post_code: str


class ShippingQuery(Payload, frozen=True, kw_only=True, rename={"from_": "from"}):
    "Telegram Bot API: ShippingQuery."

    id: str
    from_: User
    invoice_payload: str
    shipping_address: ShippingAddress


class StarAmount(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: StarAmount."

    amount: int
    nanostar_amount: int | None = None


class Sticker(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Sticker."

    file_id: str
    file_unique_id: str
    type: str
    width: int
    height: int
    is_animated: bool
    is_video: bool
    thumbnail: PhotoSize | None = None
    emoji: str | None = None
    set_name: str | None = None
    premium_animation: File | None = None
    mask_position: MaskPosition | None = None
    custom_emoji_id: str | None = None
    needs_repainting: bool | None = None
    file_size: int | None = None


class Story(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Story."

    chat: Chat
    id: int


class SuccessfulPayment(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuccessfulPayment."

    currency: str
    total_amount: int
    invoice_payload: str
    subscription_expiration_date: int | None = None
    is_recurring: bool | None = None
    is_first_recurring: bool | None = None
    shipping_option_id: str | None = None
    order_info: OrderInfo | None = None
    telegram_payment_charge_id: str
    provider_payment_charge_id: str


class SuggestedPostApprovalFailed(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostApprovalFailed."

    suggested_post_message: Message | None = None
    price: SuggestedPostPrice


class SuggestedPostApproved(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostApproved."

    suggested_post_message: Message | None = None
    price: SuggestedPostPrice | None = None
    send_date: int


class SuggestedPostDeclined(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostDeclined."

    suggested_post_message: Message | None = None
    comment: str | None = None


class SuggestedPostInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostInfo."

    state: str
    price: SuggestedPostPrice | None = None
    send_date: int | None = None


class SuggestedPostPaid(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostPaid."

    suggested_post_message: Message | None = None
    currency: str
    amount: int | None = None
    star_amount: StarAmount | None = None


class SuggestedPostPrice(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostPrice."

    currency: str
    amount: int


class SuggestedPostRefunded(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostRefunded."

    suggested_post_message: Message | None = None
    reason: str


class SwitchInlineQueryChosenChat(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SwitchInlineQueryChosenChat."

    query: str | None = None
    allow_user_chats: bool | None = None
    allow_bot_chats: bool | None = None
    allow_group_chats: bool | None = None
    allow_channel_chats: bool | None = None


class TextQuote(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: TextQuote."

    text: str
    entities: list[MessageEntity] | None = None
    position: int
    is_manual: bool | None = None


class UniqueGift(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UniqueGift."

    gift_id: str
    base_name: str
    name: str
    number: int
    model: UniqueGiftModel
    symbol: UniqueGiftSymbol
    backdrop: UniqueGiftBackdrop
    is_premium: bool | None = None
    is_burned: bool | None = None
    is_from_blockchain: bool | None = None
    colors: UniqueGiftColors | None = None
    publisher_chat: Chat | None = None


class UniqueGiftBackdrop(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UniqueGiftBackdrop."

    name: str
    colors: UniqueGiftBackdropColors
    rarity_per_mille: int


class UniqueGiftBackdropColors(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UniqueGiftBackdropColors."

    center_color: int
    edge_color: int
    symbol_color: int
    text_color: int


class UniqueGiftColors(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UniqueGiftColors."

    model_custom_emoji_id: str
    symbol_custom_emoji_id: str
    light_theme_main_color: int
    light_theme_other_colors: list[int]
    dark_theme_main_color: int
    dark_theme_other_colors: list[int]


class UniqueGiftInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UniqueGiftInfo."

    gift: UniqueGift
    origin: str
    text: str | None = None
    entities: list[MessageEntity] | None = None
    is_private: bool | None = None
    last_resale_currency: str | None = None
    last_resale_amount: int | None = None
    owned_gift_id: str | None = None
    transfer_star_count: int | None = None
    next_transfer_date: int | None = None


class UniqueGiftModel(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UniqueGiftModel."

    name: str
    sticker: Sticker
    rarity_per_mille: int
    rarity: str | None = None


class UniqueGiftSymbol(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UniqueGiftSymbol."

    name: str
    sticker: Sticker
    rarity_per_mille: int


class User(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: User."

    id: int
    is_bot: bool
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_premium: bool | None = None
    added_to_attachment_menu: bool | None = None
    can_join_groups: bool | None = None
    can_read_all_group_messages: bool | None = None
    supports_guest_queries: bool | None = None
    supports_inline_queries: bool | None = None
    can_connect_to_business: bool | None = None
    has_main_web_app: bool | None = None
    has_topics_enabled: bool | None = None
    allows_users_to_create_topics: bool | None = None
    can_manage_bots: bool | None = None
    supports_join_request_queries: bool | None = None


class UsersShared(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UsersShared."

    request_id: int
    users: list[SharedUser]


class Venue(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Venue."

    location: Location
    title: str
    address: str
    foursquare_id: str | None = None
    foursquare_type: str | None = None
    google_place_id: str | None = None
    google_place_type: str | None = None


class Video(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Video."

    file_id: str
    file_unique_id: str
    width: int
    height: int
    duration: int
    thumbnail: PhotoSize | None = None
    cover: list[PhotoSize] | None = None
    start_timestamp: int | None = None
    qualities: list[VideoQuality] | None = None
    file_name: str | None = None
    mime_type: str | None = None
    file_size: int | None = None


class VideoChatEnded(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: VideoChatEnded."

    duration: int


class VideoChatParticipantsInvited(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: VideoChatParticipantsInvited."

    users: list[User]


class VideoChatScheduled(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: VideoChatScheduled."

    start_date: int


class VideoChatStarted(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: VideoChatStarted."


class VideoNote(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: VideoNote."

    file_id: str
    file_unique_id: str
    length: int
    duration: int
    thumbnail: PhotoSize | None = None
    file_size: int | None = None


class VideoQuality(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: VideoQuality."

    file_id: str
    file_unique_id: str
    width: int
    height: int
    codec: str
    file_size: int | None = None


class Voice(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Voice."

    file_id: str
    file_unique_id: str
    duration: int
    mime_type: str | None = None
    file_size: int | None = None


class WebAppData(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: WebAppData."

    data: str
    button_text: str


class WebAppInfo(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: WebAppInfo."

    url: str


class WriteAccessAllowed(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: WriteAccessAllowed."

    from_request: bool | None = None
    web_app_name: str | None = None
    from_attachment_menu: bool | None = None


class Envelope(Payload, frozen=True, kw_only=True):
    "What stands around the payload of every update."

    update_id: int


class UnknownBackgroundFill(Payload, frozen=True, kw_only=True):
    "A BackgroundFill this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


class UnknownBackgroundType(Payload, frozen=True, kw_only=True):
    "A BackgroundType this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


class UnknownChatBoostSource(Payload, frozen=True, kw_only=True):
    "A ChatBoostSource this package does not know: what all of them share, and `raw`, the whole object."

    source: str
    raw: dict[str, Any]


class UnknownChatMember(Payload, frozen=True, kw_only=True):
    "A ChatMember this package does not know: what all of them share, and `raw`, the whole object."

    status: str
    user: User
    raw: dict[str, Any]


class UnknownMessageOrigin(Payload, frozen=True, kw_only=True):
    "A MessageOrigin this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    date: int
    raw: dict[str, Any]


class UnknownPaidMedia(Payload, frozen=True, kw_only=True):
    "A PaidMedia this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


class UnknownReactionType(Payload, frozen=True, kw_only=True):
    "A ReactionType this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


class UnknownRichBlock(Payload, frozen=True, kw_only=True):
    "A RichBlock this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


class UnknownRichText(Payload, frozen=True, kw_only=True):
    "A RichText this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]


BackgroundFill = BackgroundFillSolid | BackgroundFillGradient | BackgroundFillFreeformGradient
BackgroundType = BackgroundTypeFill | BackgroundTypeWallpaper | BackgroundTypePattern | BackgroundTypeChatTheme
ChatBoostSource = ChatBoostSourcePremium | ChatBoostSourceGiftCode | ChatBoostSourceGiveaway
ChatMember = (
    ChatMemberOwner
    | ChatMemberAdministrator
    | ChatMemberMember
    | ChatMemberRestricted
    | ChatMemberLeft
    | ChatMemberBanned
)


class MaybeInaccessibleMessage(Chosen, choice=ByValue("date", 0, lambda: InaccessibleMessage, lambda: Message)):
    "One of 2 types."


MessageOrigin = MessageOriginUser | MessageOriginHiddenUser | MessageOriginChat | MessageOriginChannel
PaidMedia = PaidMediaLivePhoto | PaidMediaPhoto | PaidMediaPreview | PaidMediaVideo
ReactionType = ReactionTypeEmoji | ReactionTypeCustomEmoji | ReactionTypePaid
RichBlock = (
    RichBlockParagraph
    | RichBlockSectionHeading
    | RichBlockPreformatted
    | RichBlockFooter
    | RichBlockDivider
    | RichBlockMathematicalExpression
    | RichBlockAnchor
    | RichBlockList
    | RichBlockBlockQuotation
    | RichBlockExpandableBlockQuotation
    | RichBlockPullQuotation
    | RichBlockCollage
    | RichBlockSlideshow
    | RichBlockTable
    | RichBlockDetails
    | RichBlockMap
    | RichBlockButtons
    | RichBlockAnimation
    | RichBlockAudio
    | RichBlockDocument
    | RichBlockPhoto
    | RichBlockVideo
    | RichBlockVoiceNote
    | RichBlockThinking
)
_RichTextObject = (
    RichTextBold
    | RichTextItalic
    | RichTextUnderline
    | RichTextStrikethrough
    | RichTextSpoiler
    | RichTextDateTime
    | RichTextTextMention
    | RichTextSubscript
    | RichTextSuperscript
    | RichTextMarked
    | RichTextCode
    | RichTextCustomEmoji
    | RichTextMathematicalExpression
    | RichTextUrl
    | RichTextEmailAddress
    | RichTextPhoneNumber
    | RichTextBankCardNumber
    | RichTextMention
    | RichTextHashtag
    | RichTextCashtag
    | RichTextBotCommand
    | RichTextButton
    | RichTextAnchor
    | RichTextAnchorLink
    | RichTextReference
    | RichTextReferenceLink
)


class RichText(Chosen, choice=ByForm(object=lambda: _RichTextObject, text=str, array=lambda: list[RichText])):
    "One of 26 types."


__all__ = [
    "Animation",
    "Audio",
    "BackgroundFill",
    "BackgroundFillFreeformGradient",
    "BackgroundFillGradient",
    "BackgroundFillSolid",
    "BackgroundType",
    "BackgroundTypeChatTheme",
    "BackgroundTypeFill",
    "BackgroundTypePattern",
    "BackgroundTypeWallpaper",
    "BotSubscriptionUpdated",
    "BusinessBotRights",
    "BusinessConnection",
    "BusinessMessagesDeleted",
    "CallbackGame",
    "CallbackQuery",
    "Chat",
    "ChatBackground",
    "ChatBoost",
    "ChatBoostAdded",
    "ChatBoostRemoved",
    "ChatBoostSource",
    "ChatBoostSourceGiftCode",
    "ChatBoostSourceGiveaway",
    "ChatBoostSourcePremium",
    "ChatBoostUpdated",
    "ChatInviteLink",
    "ChatJoinRequest",
    "ChatMember",
    "ChatMemberAdministrator",
    "ChatMemberBanned",
    "ChatMemberLeft",
    "ChatMemberMember",
    "ChatMemberOwner",
    "ChatMemberRestricted",
    "ChatMemberUpdated",
    "ChatOwnerChanged",
    "ChatOwnerLeft",
    "ChatShared",
    "Checklist",
    "ChecklistTask",
    "ChecklistTasksAdded",
    "ChecklistTasksDone",
    "ChosenInlineResult",
    "Community",
    "CommunityChatAdded",
    "CommunityChatJoined",
    "CommunityChatRemoved",
    "Contact",
    "CopyTextButton",
    "Dice",
    "DirectMessagePriceChanged",
    "DirectMessagesTopic",
    "DisabledButton",
    "Document",
    "EncryptedCredentials",
    "EncryptedPassportElement",
    "Envelope",
    "ExternalReplyInfo",
    "File",
    "ForumTopicClosed",
    "ForumTopicCreated",
    "ForumTopicEdited",
    "ForumTopicReopened",
    "Game",
    "GeneralForumTopicHidden",
    "GeneralForumTopicUnhidden",
    "Gift",
    "GiftBackground",
    "GiftInfo",
    "Giveaway",
    "GiveawayCompleted",
    "GiveawayCreated",
    "GiveawayWinners",
    "InaccessibleMessage",
    "InlineKeyboardButton",
    "InlineKeyboardMarkup",
    "InlineQuery",
    "Invoice",
    "Link",
    "LinkPreviewOptions",
    "LivePhoto",
    "Location",
    "LoginUrl",
    "ManagedBotCreated",
    "ManagedBotUpdated",
    "MaskPosition",
    "MaybeInaccessibleMessage",
    "Message",
    "MessageAutoDeleteTimerChanged",
    "MessageEntity",
    "MessageGenerationStopped",
    "MessageOrigin",
    "MessageOriginChannel",
    "MessageOriginChat",
    "MessageOriginHiddenUser",
    "MessageOriginUser",
    "MessageReactionCountUpdated",
    "MessageReactionUpdated",
    "OrderInfo",
    "PaidMedia",
    "PaidMediaInfo",
    "PaidMediaLivePhoto",
    "PaidMediaPhoto",
    "PaidMediaPreview",
    "PaidMediaPurchased",
    "PaidMediaVideo",
    "PaidMessagePriceChanged",
    "PassportData",
    "PassportFile",
    "PhotoSize",
    "Poll",
    "PollAnswer",
    "PollMedia",
    "PollOption",
    "PollOptionAdded",
    "PollOptionDeleted",
    "PreCheckoutQuery",
    "ProximityAlertTriggered",
    "ReactionCount",
    "ReactionType",
    "ReactionTypeCustomEmoji",
    "ReactionTypeEmoji",
    "ReactionTypePaid",
    "RefundedPayment",
    "RichBlock",
    "RichBlockAnchor",
    "RichBlockAnimation",
    "RichBlockAudio",
    "RichBlockBlockQuotation",
    "RichBlockButtons",
    "RichBlockCaption",
    "RichBlockCollage",
    "RichBlockDetails",
    "RichBlockDivider",
    "RichBlockDocument",
    "RichBlockExpandableBlockQuotation",
    "RichBlockFooter",
    "RichBlockList",
    "RichBlockListItem",
    "RichBlockMap",
    "RichBlockMathematicalExpression",
    "RichBlockParagraph",
    "RichBlockPhoto",
    "RichBlockPreformatted",
    "RichBlockPullQuotation",
    "RichBlockSectionHeading",
    "RichBlockSlideshow",
    "RichBlockTable",
    "RichBlockTableCell",
    "RichBlockThinking",
    "RichBlockVideo",
    "RichBlockVoiceNote",
    "RichMessage",
    "RichMessageButton",
    "RichText",
    "RichTextAnchor",
    "RichTextAnchorLink",
    "RichTextBankCardNumber",
    "RichTextBold",
    "RichTextBotCommand",
    "RichTextButton",
    "RichTextCashtag",
    "RichTextCode",
    "RichTextCustomEmoji",
    "RichTextDateTime",
    "RichTextEmailAddress",
    "RichTextHashtag",
    "RichTextItalic",
    "RichTextMarked",
    "RichTextMathematicalExpression",
    "RichTextMention",
    "RichTextPhoneNumber",
    "RichTextReference",
    "RichTextReferenceLink",
    "RichTextSpoiler",
    "RichTextStrikethrough",
    "RichTextSubscript",
    "RichTextSuperscript",
    "RichTextTextMention",
    "RichTextUnderline",
    "RichTextUrl",
    "SharedUser",
    "ShippingAddress",
    "ShippingQuery",
    "StarAmount",
    "Sticker",
    "Story",
    "SuccessfulPayment",
    "SuggestedPostApprovalFailed",
    "SuggestedPostApproved",
    "SuggestedPostDeclined",
    "SuggestedPostInfo",
    "SuggestedPostPaid",
    "SuggestedPostPrice",
    "SuggestedPostRefunded",
    "SwitchInlineQueryChosenChat",
    "TextQuote",
    "UniqueGift",
    "UniqueGiftBackdrop",
    "UniqueGiftBackdropColors",
    "UniqueGiftColors",
    "UniqueGiftInfo",
    "UniqueGiftModel",
    "UniqueGiftSymbol",
    "UnknownBackgroundFill",
    "UnknownBackgroundType",
    "UnknownChatBoostSource",
    "UnknownChatMember",
    "UnknownMessageOrigin",
    "UnknownPaidMedia",
    "UnknownReactionType",
    "UnknownRichBlock",
    "UnknownRichText",
    "User",
    "UsersShared",
    "Venue",
    "Video",
    "VideoChatEnded",
    "VideoChatParticipantsInvited",
    "VideoChatScheduled",
    "VideoChatStarted",
    "VideoNote",
    "VideoQuality",
    "Voice",
    "WebAppData",
    "WebAppInfo",
    "WriteAccessAllowed",
]

# Made by `codegen build` from the spec 'telegram', digest 66f4ebcf90952bc9. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false
from typing import Any, ClassVar, Final, Generic, Literal, TypeAlias, overload

from tamis.events.known import Certain, K, Known, Present, Untold
from tamis.events.payload import Payload
from typing_extensions import Never

from . import queries as _q

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

class BackgroundFillFreeformGradient(Payload, frozen=True, kw_only=True):
    "A BackgroundFill whose type is freeform_gradient."

    type: ClassVar[Literal["freeform_gradient"]]
    colors: list[int]

class BackgroundFillGradient(Payload, frozen=True, kw_only=True):
    "A BackgroundFill whose type is gradient."

    type: ClassVar[Literal["gradient"]]
    top_color: int
    bottom_color: int
    rotation_angle: int

class BackgroundFillSolid(Payload, frozen=True, kw_only=True):
    "A BackgroundFill whose type is solid."

    type: ClassVar[Literal["solid"]]
    color: int

class BackgroundTypeChatTheme(Payload, frozen=True, kw_only=True):
    "A BackgroundType whose type is chat_theme."

    type: ClassVar[Literal["chat_theme"]]
    theme_name: str

class BackgroundTypeFill(Payload, frozen=True, kw_only=True):
    "A BackgroundType whose type is fill."

    type: ClassVar[Literal["fill"]]
    fill: BackgroundFill
    dark_theme_dimming: int

class BackgroundTypePattern(Payload, frozen=True, kw_only=True):
    "A BackgroundType whose type is pattern."

    type: ClassVar[Literal["pattern"]]
    document: Document
    fill: BackgroundFill
    intensity: int
    is_inverted: bool | None = None
    is_moving: bool | None = None

class BackgroundTypeWallpaper(Payload, frozen=True, kw_only=True):
    "A BackgroundType whose type is wallpaper."

    type: ClassVar[Literal["wallpaper"]]
    document: Document
    dark_theme_dimming: int
    is_blurred: bool | None = None
    is_moving: bool | None = None

class _BotSubscriptionUpdated_user(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BotSubscriptionUpdatedUserUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._BotSubscriptionUpdatedUserUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BotSubscriptionUpdatedUserUserIsPremium], owner: Any = ...
    ) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _BotSubscriptionUpdated_state(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["canceled", "active", "failed"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BotSubscriptionUpdatedStateLiteralActive], owner: Any = ...
    ) -> Literal["active"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BotSubscriptionUpdatedStateLiteralCanceled], owner: Any = ...
    ) -> Literal["canceled"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BotSubscriptionUpdatedStateLiteralFailed], owner: Any = ...
    ) -> Literal["failed"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["canceled", "active", "failed"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class BotSubscriptionUpdated(Known[K]):
    "Telegram Bot API: BotSubscriptionUpdated."
    def __init__(
        self,
        *,
        user: User,
        invoice_payload: str,
        state: Literal["canceled", "active", "failed"] | str,
    ) -> None: ...
    user: _BotSubscriptionUpdated_user[K]

    invoice_payload: Final[str]

    state: _BotSubscriptionUpdated_state[K]

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

class _BusinessConnection_user(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BusinessConnectionUserUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._BusinessConnectionUserUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._BusinessConnectionUserUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _BusinessConnection_rights(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> BusinessBotRights | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BusinessConnectionRightsBusinessBotRightsCanReply], owner: Any = ...
    ) -> _BusinessBotRightsCanReply: ...
    @overload
    def __get__(self, obj: Certain[_q._BusinessConnectionRights], owner: Any = ...) -> BusinessBotRights: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> BusinessBotRights | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _BusinessConnection_is_enabled(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool: ...
    @overload
    def __get__(self, obj: Certain[_q._BusinessConnectionIsEnabledLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class BusinessConnection(Known[K]):
    "Telegram Bot API: BusinessConnection."
    def __init__(
        self,
        *,
        id: str,
        user: User,
        user_chat_id: int,
        date: int,
        rights: BusinessBotRights | None = None,
        is_enabled: bool,
    ) -> None: ...
    id: Final[str]

    user: _BusinessConnection_user[K]

    user_chat_id: Final[int]

    date: Final[int]

    rights: _BusinessConnection_rights[K]

    is_enabled: _BusinessConnection_is_enabled[K]

class _BusinessMessagesDeleted_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BusinessMessagesDeletedChatChatTypeChannel], owner: Any = ...
    ) -> _ChatTypeChannel: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BusinessMessagesDeletedChatChatTypeGroup], owner: Any = ...
    ) -> _ChatTypeGroup: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BusinessMessagesDeletedChatChatTypePrivate], owner: Any = ...
    ) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._BusinessMessagesDeletedChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class BusinessMessagesDeleted(Known[K]):
    "Telegram Bot API: BusinessMessagesDeleted."
    def __init__(
        self,
        *,
        business_connection_id: str,
        chat: Chat,
        message_ids: list[int],
    ) -> None: ...
    business_connection_id: Final[str]

    chat: _BusinessMessagesDeleted_chat[K]

    message_ids: Final[list[int]]

class CallbackGame(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: CallbackGame."

class _CallbackQuery_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._CallbackQueryFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._CallbackQueryFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._CallbackQueryFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class CallbackQuery(Known[K]):
    "Telegram Bot API: CallbackQuery."
    def __init__(
        self,
        *,
        id: str,
        from_: User,
        message: MaybeInaccessibleMessage | None = None,
        inline_message_id: str | None = None,
        chat_instance: str,
        data: str | None = None,
        game_short_name: str | None = None,
    ) -> None: ...
    id: Final[str]

    from_: _CallbackQuery_from_[K]

    message: Present[_q._CallbackQueryMessage, MaybeInaccessibleMessage]

    inline_message_id: Present[_q._CallbackQueryInlineMessageId, str]

    chat_instance: Final[str]

    data: Present[_q._CallbackQueryData, str]

    game_short_name: Present[_q._CallbackQueryGameShortName, str]

class Chat(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Chat."

    id: int
    type: Literal["private", "group", "supergroup", "channel"] | str
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

class _ChatBoostRemoved_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatBoostRemovedChatChatTypeChannel], owner: Any = ...) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatBoostRemovedChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatBoostRemovedChatChatTypePrivate], owner: Any = ...) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatBoostRemovedChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class ChatBoostRemoved(Known[K]):
    "Telegram Bot API: ChatBoostRemoved."
    def __init__(
        self,
        *,
        chat: Chat,
        boost_id: str,
        remove_date: int,
        source: ChatBoostSource,
    ) -> None: ...
    chat: _ChatBoostRemoved_chat[K]

    boost_id: Final[str]

    remove_date: Final[int]

    source: Final[ChatBoostSource]

class ChatBoostSourceGiftCode(Payload, frozen=True, kw_only=True):
    "A ChatBoostSource whose source is gift_code."

    source: ClassVar[Literal["gift_code"]]
    user: User

class ChatBoostSourceGiveaway(Payload, frozen=True, kw_only=True):
    "A ChatBoostSource whose source is giveaway."

    source: ClassVar[Literal["giveaway"]]
    giveaway_message_id: int
    user: User | None = None
    prize_star_count: int | None = None
    is_unclaimed: bool | None = None

class ChatBoostSourcePremium(Payload, frozen=True, kw_only=True):
    "A ChatBoostSource whose source is premium."

    source: ClassVar[Literal["premium"]]
    user: User

class _ChatBoostUpdated_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatBoostUpdatedChatChatTypeChannel], owner: Any = ...) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatBoostUpdatedChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatBoostUpdatedChatChatTypePrivate], owner: Any = ...) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatBoostUpdatedChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class ChatBoostUpdated(Known[K]):
    "Telegram Bot API: ChatBoostUpdated."
    def __init__(
        self,
        *,
        chat: Chat,
        boost: ChatBoost,
    ) -> None: ...
    chat: _ChatBoostUpdated_chat[K]

    boost: Final[ChatBoost]

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

class _ChatJoinRequest_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatJoinRequestChatChatTypeChannel], owner: Any = ...) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatJoinRequestChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatJoinRequestChatChatTypePrivate], owner: Any = ...) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatJoinRequestChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _ChatJoinRequest_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatJoinRequestFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatJoinRequestFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatJoinRequestFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class ChatJoinRequest(Known[K]):
    "Telegram Bot API: ChatJoinRequest."
    def __init__(
        self,
        *,
        chat: Chat,
        from_: User,
        user_chat_id: int,
        date: int,
        bio: str | None = None,
        invite_link: ChatInviteLink | None = None,
        query_id: str | None = None,
    ) -> None: ...
    chat: _ChatJoinRequest_chat[K]

    from_: _ChatJoinRequest_from_[K]

    user_chat_id: Final[int]

    date: Final[int]

    bio: Present[_q._ChatJoinRequestBio, str]

    invite_link: Present[_q._ChatJoinRequestInviteLink, ChatInviteLink]

    query_id: Present[_q._ChatJoinRequestQueryId, str]

class ChatMemberAdministrator(Payload, frozen=True, kw_only=True):
    "A ChatMember whose status is administrator."

    status: ClassVar[Literal["administrator"]]
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

class ChatMemberBanned(Payload, frozen=True, kw_only=True):
    "A ChatMember whose status is kicked."

    status: ClassVar[Literal["kicked"]]
    user: User
    until_date: int

class ChatMemberLeft(Payload, frozen=True, kw_only=True):
    "A ChatMember whose status is left."

    status: ClassVar[Literal["left"]]
    user: User

class ChatMemberMember(Payload, frozen=True, kw_only=True):
    "A ChatMember whose status is member."

    status: ClassVar[Literal["member"]]
    tag: str | None = None
    user: User
    until_date: int | None = None

class ChatMemberOwner(Payload, frozen=True, kw_only=True):
    "A ChatMember whose status is creator."

    status: ClassVar[Literal["creator"]]
    user: User
    is_anonymous: bool
    custom_title: str | None = None

class ChatMemberRestricted(Payload, frozen=True, kw_only=True):
    "A ChatMember whose status is restricted."

    status: ClassVar[Literal["restricted"]]
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

class _ChatMemberUpdated_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatMemberUpdatedChatChatTypeChannel], owner: Any = ...) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatMemberUpdatedChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatMemberUpdatedChatChatTypePrivate], owner: Any = ...) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _ChatMemberUpdated_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatMemberUpdatedFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._ChatMemberUpdatedFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _ChatMemberUpdated_old_chat_member(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> ChatMember: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedOldChatMemberChatMemberAdministrator], owner: Any = ...
    ) -> ChatMemberAdministrator: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedOldChatMemberChatMemberBanned], owner: Any = ...
    ) -> ChatMemberBanned: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedOldChatMemberChatMemberLeft], owner: Any = ...
    ) -> ChatMemberLeft: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedOldChatMemberChatMemberMember], owner: Any = ...
    ) -> ChatMemberMember: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedOldChatMemberChatMemberOwner], owner: Any = ...
    ) -> ChatMemberOwner: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedOldChatMemberChatMemberRestricted], owner: Any = ...
    ) -> ChatMemberRestricted: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> ChatMember: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _ChatMemberUpdated_new_chat_member(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> ChatMember: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedNewChatMemberChatMemberAdministrator], owner: Any = ...
    ) -> ChatMemberAdministrator: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedNewChatMemberChatMemberBanned], owner: Any = ...
    ) -> ChatMemberBanned: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedNewChatMemberChatMemberLeft], owner: Any = ...
    ) -> ChatMemberLeft: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedNewChatMemberChatMemberMember], owner: Any = ...
    ) -> ChatMemberMember: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedNewChatMemberChatMemberOwner], owner: Any = ...
    ) -> ChatMemberOwner: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChatMemberUpdatedNewChatMemberChatMemberRestricted], owner: Any = ...
    ) -> ChatMemberRestricted: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> ChatMember: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class ChatMemberUpdated(Known[K]):
    "Telegram Bot API: ChatMemberUpdated."
    def __init__(
        self,
        *,
        chat: Chat,
        from_: User,
        date: int,
        old_chat_member: ChatMember,
        new_chat_member: ChatMember,
        invite_link: ChatInviteLink | None = None,
        via_join_request: bool | None = None,
        via_chat_folder_invite_link: bool | None = None,
    ) -> None: ...
    chat: _ChatMemberUpdated_chat[K]

    from_: _ChatMemberUpdated_from_[K]

    date: Final[int]

    old_chat_member: _ChatMemberUpdated_old_chat_member[K]

    new_chat_member: _ChatMemberUpdated_new_chat_member[K]

    invite_link: Present[_q._ChatMemberUpdatedInviteLink, ChatInviteLink]

    via_join_request: Present[_q._ChatMemberUpdatedViaJoinRequest, bool]

    via_chat_folder_invite_link: Present[_q._ChatMemberUpdatedViaChatFolderInviteLink, bool]

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

class _ChosenInlineResult_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ChosenInlineResultFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._ChosenInlineResultFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._ChosenInlineResultFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class ChosenInlineResult(Known[K]):
    "Telegram Bot API: ChosenInlineResult."
    def __init__(
        self,
        *,
        result_id: str,
        from_: User,
        location: Location | None = None,
        inline_message_id: str | None = None,
        query: str,
    ) -> None: ...
    result_id: Final[str]

    from_: _ChosenInlineResult_from_[K]

    location: Present[_q._ChosenInlineResultLocation, Location]

    inline_message_id: Present[_q._ChosenInlineResultInlineMessageId, str]

    query: Final[str]

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

    emoji: Literal["🎲", "🎯", "🏀", "⚽", "🎳", "🎰"] | str
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

    type: (
        Literal[
            "personal_details",
            "passport",
            "driver_license",
            "identity_card",
            "internal_passport",
            "address",
            "utility_bill",
            "bank_statement",
            "rental_agreement",
            "passport_registration",
            "temporary_registration",
            "phone_number",
            "email",
        ]
        | str
    )
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
    date: Literal[0]

class InlineKeyboardButton(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: InlineKeyboardButton."

    text: str
    icon_custom_emoji_id: str | None = None
    style: Literal["danger", "success", "primary"] | str | None = None
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

class _InlineQuery_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InlineQueryFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._InlineQueryFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._InlineQueryFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _InlineQuery_chat_type(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> Literal["sender", "private", "group", "supergroup", "channel"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._InlineQueryChatTypeLiteralChannel], owner: Any = ...) -> Literal["channel"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InlineQueryChatTypeLiteralGroup], owner: Any = ...) -> Literal["group"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InlineQueryChatTypeLiteralPrivate], owner: Any = ...) -> Literal["private"]: ...
    @overload
    def __get__(self, obj: Certain[_q._InlineQueryChatTypeLiteralSender], owner: Any = ...) -> Literal["sender"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InlineQueryChatTypeLiteralSupergroup], owner: Any = ...
    ) -> Literal["supergroup"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._InlineQueryChatType], owner: Any = ...
    ) -> Literal["sender", "private", "group", "supergroup", "channel"] | str: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["sender", "private", "group", "supergroup", "channel"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class InlineQuery(Known[K]):
    "Telegram Bot API: InlineQuery."
    def __init__(
        self,
        *,
        id: str,
        from_: User,
        query: str,
        offset: str,
        chat_type: Literal["sender", "private", "group", "supergroup", "channel"] | str | None = None,
        location: Location | None = None,
    ) -> None: ...
    id: Final[str]

    from_: _InlineQuery_from_[K]

    query: Final[str]

    offset: Final[str]

    chat_type: _InlineQuery_chat_type[K]

    location: Present[_q._InlineQueryLocation, Location]

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

class _ManagedBotUpdated_user(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ManagedBotUpdatedUserUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._ManagedBotUpdatedUserUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._ManagedBotUpdatedUserUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _ManagedBotUpdated_bot(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ManagedBotUpdatedBotUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._ManagedBotUpdatedBotUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._ManagedBotUpdatedBotUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class ManagedBotUpdated(Known[K]):
    "Telegram Bot API: ManagedBotUpdated."
    def __init__(
        self,
        *,
        user: User,
        bot: User,
    ) -> None: ...
    user: _ManagedBotUpdated_user[K]

    bot: _ManagedBotUpdated_bot[K]

class MaskPosition(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MaskPosition."

    point: Literal["forehead", "eyes", "mouth", "chin"] | str
    x_shift: float
    y_shift: float
    scale: float

class _Message_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageFrom], owner: Any = ...) -> User: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_sender_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderChatChatTypeChannel], owner: Any = ...) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderChatChatTypePrivate], owner: Any = ...) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageSenderChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderChat], owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_sender_business_bot(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageSenderBusinessBotUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderBusinessBotUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderBusinessBotUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSenderBusinessBot], owner: Any = ...) -> User: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_receiver_user(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReceiverUserUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageReceiverUserUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageReceiverUserUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageReceiverUser], owner: Any = ...) -> User: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChatChatTypeSupergroup], owner: Any = ...) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChatChatTypeChannel], owner: Any = ...) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChatChatTypePrivate], owner: Any = ...) -> _ChatTypePrivate: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_forward_origin(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> MessageOrigin | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageForwardOriginMessageOriginChannel], owner: Any = ...
    ) -> MessageOriginChannel: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageForwardOriginMessageOriginChat], owner: Any = ...
    ) -> MessageOriginChat: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageForwardOriginMessageOriginHiddenUser], owner: Any = ...
    ) -> MessageOriginHiddenUser: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageForwardOriginMessageOriginUser], owner: Any = ...
    ) -> MessageOriginUser: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageForwardOrigin], owner: Any = ...) -> MessageOrigin: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> MessageOrigin | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_is_topic_message(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageIsTopicMessageLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_is_automatic_forward(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageIsAutomaticForwardLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_via_bot(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageViaBotUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageViaBotUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageViaBotUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageViaBot], owner: Any = ...) -> User: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_guest_bot_caller_user(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGuestBotCallerUserUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGuestBotCallerUserUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGuestBotCallerUserUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGuestBotCallerUser], owner: Any = ...) -> User: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_guest_bot_caller_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGuestBotCallerChatChatTypeChannel], owner: Any = ...
    ) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGuestBotCallerChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGuestBotCallerChatChatTypePrivate], owner: Any = ...
    ) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGuestBotCallerChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGuestBotCallerChat], owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_has_protected_content(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageHasProtectedContentLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_is_from_offline(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageIsFromOfflineLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_is_paid_post(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageIsPaidPostLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_link_preview_options(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> LinkPreviewOptions | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageLinkPreviewOptionsLinkPreviewOptionsPreferLargeMedia], owner: Any = ...
    ) -> _LinkPreviewOptionsPreferLargeMedia: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageLinkPreviewOptionsLinkPreviewOptionsPreferSmallMedia], owner: Any = ...
    ) -> _LinkPreviewOptionsPreferSmallMedia: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageLinkPreviewOptionsLinkPreviewOptionsShowAboveText], owner: Any = ...
    ) -> _LinkPreviewOptionsShowAboveText: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageLinkPreviewOptionsLinkPreviewOptionsUrl], owner: Any = ...
    ) -> _LinkPreviewOptionsUrl: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageLinkPreviewOptions], owner: Any = ...) -> LinkPreviewOptions: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> LinkPreviewOptions | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_sticker(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Sticker | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageStickerStickerIsAnimated], owner: Any = ...) -> _StickerIsAnimated: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageStickerStickerIsVideo], owner: Any = ...) -> _StickerIsVideo: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageStickerStickerPremiumAnimation], owner: Any = ...
    ) -> _StickerPremiumAnimation: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageStickerStickerTypeCustomEmoji], owner: Any = ...
    ) -> _StickerTypeCustomEmoji: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageStickerStickerTypeMask], owner: Any = ...) -> _StickerTypeMask: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageStickerStickerTypeRegular], owner: Any = ...) -> _StickerTypeRegular: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSticker], owner: Any = ...) -> Sticker: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Sticker | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_show_caption_above_media(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageShowCaptionAboveMediaLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_has_media_spoiler(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageHasMediaSpoilerLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_checklist(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Checklist | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageChecklistChecklistOthersCanAddTasks], owner: Any = ...
    ) -> _ChecklistOthersCanAddTasks: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageChecklistChecklistOthersCanMarkTasksAsDone], owner: Any = ...
    ) -> _ChecklistOthersCanMarkTasksAsDone: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChecklist], owner: Any = ...) -> Checklist: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Checklist | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_dice(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Dice | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageDiceDiceEmoji], owner: Any = ...) -> _DiceEmoji: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageDiceDiceEmoji2], owner: Any = ...) -> _DiceEmoji2: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageDiceDiceEmoji3], owner: Any = ...) -> _DiceEmoji3: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageDiceDiceEmoji4], owner: Any = ...) -> _DiceEmoji4: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageDiceDiceEmoji5], owner: Any = ...) -> _DiceEmoji5: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageDiceDiceEmoji6], owner: Any = ...) -> _DiceEmoji6: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageDice], owner: Any = ...) -> Dice: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Dice | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_left_chat_member(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageLeftChatMemberUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageLeftChatMemberUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageLeftChatMemberUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageLeftChatMember], owner: Any = ...) -> User: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_chat_owner_left(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> ChatOwnerLeft | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageChatOwnerLeftChatOwnerLeftNewOwner], owner: Any = ...
    ) -> _ChatOwnerLeftNewOwner: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChatOwnerLeft], owner: Any = ...) -> ChatOwnerLeft: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> ChatOwnerLeft | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_delete_chat_photo(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageDeleteChatPhotoLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_group_chat_created(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGroupChatCreatedLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_supergroup_chat_created(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageSupergroupChatCreatedLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_channel_chat_created(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChannelChatCreatedLiteralTrue], owner: Any = ...) -> Literal[True]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_gift(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> GiftInfo | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGiftGiftInfoCanBeUpgraded], owner: Any = ...
    ) -> _GiftInfoCanBeUpgraded: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGiftGiftInfoIsPrivate], owner: Any = ...) -> _GiftInfoIsPrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGiftGiftInfoIsUpgradeSeparate], owner: Any = ...
    ) -> _GiftInfoIsUpgradeSeparate: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGift], owner: Any = ...) -> GiftInfo: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> GiftInfo | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_unique_gift(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> UniqueGiftInfo | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageUniqueGiftUniqueGiftInfoIsPrivate], owner: Any = ...
    ) -> _UniqueGiftInfoIsPrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageUniqueGiftUniqueGiftInfoText], owner: Any = ...
    ) -> _UniqueGiftInfoText: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageUniqueGiftUniqueGiftInfoTransferStarCount], owner: Any = ...
    ) -> _UniqueGiftInfoTransferStarCount: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageUniqueGift], owner: Any = ...) -> UniqueGiftInfo: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> UniqueGiftInfo | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_gift_upgrade_sent(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> GiftInfo | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGiftUpgradeSentGiftInfoCanBeUpgraded], owner: Any = ...
    ) -> _GiftInfoCanBeUpgraded: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGiftUpgradeSentGiftInfoIsPrivate], owner: Any = ...
    ) -> _GiftInfoIsPrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGiftUpgradeSentGiftInfoIsUpgradeSeparate], owner: Any = ...
    ) -> _GiftInfoIsUpgradeSeparate: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGiftUpgradeSent], owner: Any = ...) -> GiftInfo: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> GiftInfo | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_forum_topic_created(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> ForumTopicCreated | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageForumTopicCreatedForumTopicCreatedIsNameImplicit], owner: Any = ...
    ) -> _ForumTopicCreatedIsNameImplicit: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageForumTopicCreated], owner: Any = ...) -> ForumTopicCreated: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> ForumTopicCreated | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_forum_topic_edited(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> ForumTopicEdited | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageForumTopicEditedForumTopicEditedIconCustomEmojiId], owner: Any = ...
    ) -> _ForumTopicEditedIconCustomEmojiId: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageForumTopicEditedForumTopicEditedName], owner: Any = ...
    ) -> _ForumTopicEditedName: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageForumTopicEdited], owner: Any = ...) -> ForumTopicEdited: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> ForumTopicEdited | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_giveaway(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Giveaway | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGiveawayGiveawayHasPublicWinners], owner: Any = ...
    ) -> _GiveawayHasPublicWinners: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGiveawayGiveawayOnlyNewMembers], owner: Any = ...
    ) -> _GiveawayOnlyNewMembers: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGiveaway], owner: Any = ...) -> Giveaway: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Giveaway | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Message_giveaway_winners(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> GiveawayWinners | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGiveawayWinnersGiveawayWinnersOnlyNewMembers], owner: Any = ...
    ) -> _GiveawayWinnersOnlyNewMembers: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGiveawayWinnersGiveawayWinnersWasRefunded], owner: Any = ...
    ) -> _GiveawayWinnersWasRefunded: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGiveawayWinners], owner: Any = ...) -> GiveawayWinners: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> GiveawayWinners | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Message(Known[K]):
    "Telegram Bot API: Message."
    def __init__(
        self,
        *,
        message_id: int,
        message_thread_id: int | None = None,
        direct_messages_topic: DirectMessagesTopic | None = None,
        from_: User | None = None,
        sender_chat: Chat | None = None,
        sender_boost_count: int | None = None,
        sender_business_bot: User | None = None,
        sender_tag: str | None = None,
        receiver_user: User | None = None,
        ephemeral_message_id: int | None = None,
        date: int,
        guest_query_id: str | None = None,
        business_connection_id: str | None = None,
        chat: Chat,
        forward_origin: MessageOrigin | None = None,
        is_topic_message: bool | None = None,
        is_automatic_forward: bool | None = None,
        reply_to_message: Message | None = None,
        external_reply: ExternalReplyInfo | None = None,
        quote: TextQuote | None = None,
        reply_to_story: Story | None = None,
        reply_to_checklist_task_id: int | None = None,
        reply_to_poll_option_id: str | None = None,
        via_bot: User | None = None,
        guest_bot_caller_user: User | None = None,
        guest_bot_caller_chat: Chat | None = None,
        edit_date: int | None = None,
        has_protected_content: bool | None = None,
        is_from_offline: bool | None = None,
        is_paid_post: bool | None = None,
        media_group_id: str | None = None,
        author_signature: str | None = None,
        paid_star_count: int | None = None,
        text: str | None = None,
        entities: list[MessageEntity] | None = None,
        link_preview_options: LinkPreviewOptions | None = None,
        suggested_post_info: SuggestedPostInfo | None = None,
        effect_id: str | None = None,
        rich_message: RichMessage | None = None,
        animation: Animation | None = None,
        audio: Audio | None = None,
        document: Document | None = None,
        live_photo: LivePhoto | None = None,
        paid_media: PaidMediaInfo | None = None,
        photo: list[PhotoSize] | None = None,
        sticker: Sticker | None = None,
        story: Story | None = None,
        video: Video | None = None,
        video_note: VideoNote | None = None,
        voice: Voice | None = None,
        caption: str | None = None,
        caption_entities: list[MessageEntity] | None = None,
        show_caption_above_media: bool | None = None,
        has_media_spoiler: bool | None = None,
        checklist: Checklist | None = None,
        contact: Contact | None = None,
        dice: Dice | None = None,
        game: Game | None = None,
        poll: Poll | None = None,
        venue: Venue | None = None,
        location: Location | None = None,
        new_chat_members: list[User] | None = None,
        left_chat_member: User | None = None,
        chat_owner_left: ChatOwnerLeft | None = None,
        chat_owner_changed: ChatOwnerChanged | None = None,
        new_chat_title: str | None = None,
        new_chat_photo: list[PhotoSize] | None = None,
        delete_chat_photo: bool | None = None,
        group_chat_created: bool | None = None,
        supergroup_chat_created: bool | None = None,
        channel_chat_created: bool | None = None,
        message_auto_delete_timer_changed: MessageAutoDeleteTimerChanged | None = None,
        migrate_to_chat_id: int | None = None,
        migrate_from_chat_id: int | None = None,
        pinned_message: MaybeInaccessibleMessage | None = None,
        invoice: Invoice | None = None,
        successful_payment: SuccessfulPayment | None = None,
        refunded_payment: RefundedPayment | None = None,
        users_shared: UsersShared | None = None,
        chat_shared: ChatShared | None = None,
        gift: GiftInfo | None = None,
        unique_gift: UniqueGiftInfo | None = None,
        gift_upgrade_sent: GiftInfo | None = None,
        connected_website: str | None = None,
        write_access_allowed: WriteAccessAllowed | None = None,
        passport_data: PassportData | None = None,
        proximity_alert_triggered: ProximityAlertTriggered | None = None,
        boost_added: ChatBoostAdded | None = None,
        chat_background_set: ChatBackground | None = None,
        checklist_tasks_done: ChecklistTasksDone | None = None,
        checklist_tasks_added: ChecklistTasksAdded | None = None,
        community_chat_added: CommunityChatAdded | None = None,
        community_chat_joined: CommunityChatJoined | None = None,
        community_chat_removed: CommunityChatRemoved | None = None,
        direct_message_price_changed: DirectMessagePriceChanged | None = None,
        forum_topic_created: ForumTopicCreated | None = None,
        forum_topic_edited: ForumTopicEdited | None = None,
        forum_topic_closed: ForumTopicClosed | None = None,
        forum_topic_reopened: ForumTopicReopened | None = None,
        general_forum_topic_hidden: GeneralForumTopicHidden | None = None,
        general_forum_topic_unhidden: GeneralForumTopicUnhidden | None = None,
        giveaway_created: GiveawayCreated | None = None,
        giveaway: Giveaway | None = None,
        giveaway_winners: GiveawayWinners | None = None,
        giveaway_completed: GiveawayCompleted | None = None,
        managed_bot_created: ManagedBotCreated | None = None,
        paid_message_price_changed: PaidMessagePriceChanged | None = None,
        poll_option_added: PollOptionAdded | None = None,
        poll_option_deleted: PollOptionDeleted | None = None,
        suggested_post_approved: SuggestedPostApproved | None = None,
        suggested_post_approval_failed: SuggestedPostApprovalFailed | None = None,
        suggested_post_declined: SuggestedPostDeclined | None = None,
        suggested_post_paid: SuggestedPostPaid | None = None,
        suggested_post_refunded: SuggestedPostRefunded | None = None,
        video_chat_scheduled: VideoChatScheduled | None = None,
        video_chat_started: VideoChatStarted | None = None,
        video_chat_ended: VideoChatEnded | None = None,
        video_chat_participants_invited: VideoChatParticipantsInvited | None = None,
        web_app_data: WebAppData | None = None,
        reply_markup: InlineKeyboardMarkup | None = None,
    ) -> None: ...
    message_id: Final[int]

    message_thread_id: Present[_q._MessageMessageThreadId, int]

    direct_messages_topic: Present[_q._MessageDirectMessagesTopic, DirectMessagesTopic]

    from_: _Message_from_[K]

    sender_chat: _Message_sender_chat[K]

    sender_boost_count: Present[_q._MessageSenderBoostCount, int]

    sender_business_bot: _Message_sender_business_bot[K]

    sender_tag: Present[_q._MessageSenderTag, str]

    receiver_user: _Message_receiver_user[K]

    ephemeral_message_id: Present[_q._MessageEphemeralMessageId, int]

    date: Final[int]

    guest_query_id: Present[_q._MessageGuestQueryId, str]

    business_connection_id: Present[_q._MessageBusinessConnectionId, str]

    chat: _Message_chat[K]

    forward_origin: _Message_forward_origin[K]

    is_topic_message: _Message_is_topic_message[K]

    is_automatic_forward: _Message_is_automatic_forward[K]

    reply_to_message: Present[_q._MessageReplyToMessage, Message]

    external_reply: Present[_q._MessageExternalReply, ExternalReplyInfo]

    quote: Present[_q._MessageQuote, TextQuote]

    reply_to_story: Present[_q._MessageReplyToStory, Story]

    reply_to_checklist_task_id: Present[_q._MessageReplyToChecklistTaskId, int]

    reply_to_poll_option_id: Present[_q._MessageReplyToPollOptionId, str]

    via_bot: _Message_via_bot[K]

    guest_bot_caller_user: _Message_guest_bot_caller_user[K]

    guest_bot_caller_chat: _Message_guest_bot_caller_chat[K]

    edit_date: Present[_q._MessageEditDate, int]

    has_protected_content: _Message_has_protected_content[K]

    is_from_offline: _Message_is_from_offline[K]

    is_paid_post: _Message_is_paid_post[K]

    media_group_id: Present[_q._MessageMediaGroupId, str]

    author_signature: Present[_q._MessageAuthorSignature, str]

    paid_star_count: Present[_q._MessagePaidStarCount, int]

    text: Present[_q._MessageText, str]

    entities: Present[_q._MessageEntities, list[MessageEntity]]

    link_preview_options: _Message_link_preview_options[K]

    suggested_post_info: Present[_q._MessageSuggestedPostInfo, SuggestedPostInfo]

    effect_id: Present[_q._MessageEffectId, str]

    rich_message: Present[_q._MessageRichMessage, RichMessage]

    animation: Present[_q._MessageAnimation, Animation]

    audio: Present[_q._MessageAudio, Audio]

    document: Present[_q._MessageDocument, Document]

    live_photo: Present[_q._MessageLivePhoto, LivePhoto]

    paid_media: Present[_q._MessagePaidMedia, PaidMediaInfo]

    photo: Present[_q._MessagePhoto, list[PhotoSize]]

    sticker: _Message_sticker[K]

    story: Present[_q._MessageStory, Story]

    video: Present[_q._MessageVideo, Video]

    video_note: Present[_q._MessageVideoNote, VideoNote]

    voice: Present[_q._MessageVoice, Voice]

    caption: Present[_q._MessageCaption, str]

    caption_entities: Present[_q._MessageCaptionEntities, list[MessageEntity]]

    show_caption_above_media: _Message_show_caption_above_media[K]

    has_media_spoiler: _Message_has_media_spoiler[K]

    checklist: _Message_checklist[K]

    contact: Present[_q._MessageContact, Contact]

    dice: _Message_dice[K]

    game: Present[_q._MessageGame, Game]

    poll: Present[_q._MessagePoll, Poll]

    venue: Present[_q._MessageVenue, Venue]

    location: Present[_q._MessageLocation, Location]

    new_chat_members: Present[_q._MessageNewChatMembers, list[User]]

    left_chat_member: _Message_left_chat_member[K]

    chat_owner_left: _Message_chat_owner_left[K]

    chat_owner_changed: Present[_q._MessageChatOwnerChanged, ChatOwnerChanged]

    new_chat_title: Present[_q._MessageNewChatTitle, str]

    new_chat_photo: Present[_q._MessageNewChatPhoto, list[PhotoSize]]

    delete_chat_photo: _Message_delete_chat_photo[K]

    group_chat_created: _Message_group_chat_created[K]

    supergroup_chat_created: _Message_supergroup_chat_created[K]

    channel_chat_created: _Message_channel_chat_created[K]

    message_auto_delete_timer_changed: Present[_q._MessageMessageAutoDeleteTimerChanged, MessageAutoDeleteTimerChanged]

    migrate_to_chat_id: Present[_q._MessageMigrateToChatId, int]

    migrate_from_chat_id: Present[_q._MessageMigrateFromChatId, int]

    pinned_message: Present[_q._MessagePinnedMessage, MaybeInaccessibleMessage]

    invoice: Present[_q._MessageInvoice, Invoice]

    successful_payment: Present[_q._MessageSuccessfulPayment, SuccessfulPayment]

    refunded_payment: Present[_q._MessageRefundedPayment, RefundedPayment]

    users_shared: Present[_q._MessageUsersShared, UsersShared]

    chat_shared: Present[_q._MessageChatShared, ChatShared]

    gift: _Message_gift[K]

    unique_gift: _Message_unique_gift[K]

    gift_upgrade_sent: _Message_gift_upgrade_sent[K]

    connected_website: Present[_q._MessageConnectedWebsite, str]

    write_access_allowed: Present[_q._MessageWriteAccessAllowed, WriteAccessAllowed]

    passport_data: Present[_q._MessagePassportData, PassportData]

    proximity_alert_triggered: Present[_q._MessageProximityAlertTriggered, ProximityAlertTriggered]

    boost_added: Present[_q._MessageBoostAdded, ChatBoostAdded]

    chat_background_set: Present[_q._MessageChatBackgroundSet, ChatBackground]

    checklist_tasks_done: Present[_q._MessageChecklistTasksDone, ChecklistTasksDone]

    checklist_tasks_added: Present[_q._MessageChecklistTasksAdded, ChecklistTasksAdded]

    community_chat_added: Present[_q._MessageCommunityChatAdded, CommunityChatAdded]

    community_chat_joined: Present[_q._MessageCommunityChatJoined, CommunityChatJoined]

    community_chat_removed: Present[_q._MessageCommunityChatRemoved, CommunityChatRemoved]

    direct_message_price_changed: Present[_q._MessageDirectMessagePriceChanged, DirectMessagePriceChanged]

    forum_topic_created: _Message_forum_topic_created[K]

    forum_topic_edited: _Message_forum_topic_edited[K]

    forum_topic_closed: Present[_q._MessageForumTopicClosed, ForumTopicClosed]

    forum_topic_reopened: Present[_q._MessageForumTopicReopened, ForumTopicReopened]

    general_forum_topic_hidden: Present[_q._MessageGeneralForumTopicHidden, GeneralForumTopicHidden]

    general_forum_topic_unhidden: Present[_q._MessageGeneralForumTopicUnhidden, GeneralForumTopicUnhidden]

    giveaway_created: Present[_q._MessageGiveawayCreated, GiveawayCreated]

    giveaway: _Message_giveaway[K]

    giveaway_winners: _Message_giveaway_winners[K]

    giveaway_completed: Present[_q._MessageGiveawayCompleted, GiveawayCompleted]

    managed_bot_created: Present[_q._MessageManagedBotCreated, ManagedBotCreated]

    paid_message_price_changed: Present[_q._MessagePaidMessagePriceChanged, PaidMessagePriceChanged]

    poll_option_added: Present[_q._MessagePollOptionAdded, PollOptionAdded]

    poll_option_deleted: Present[_q._MessagePollOptionDeleted, PollOptionDeleted]

    suggested_post_approved: Present[_q._MessageSuggestedPostApproved, SuggestedPostApproved]

    suggested_post_approval_failed: Present[_q._MessageSuggestedPostApprovalFailed, SuggestedPostApprovalFailed]

    suggested_post_declined: Present[_q._MessageSuggestedPostDeclined, SuggestedPostDeclined]

    suggested_post_paid: Present[_q._MessageSuggestedPostPaid, SuggestedPostPaid]

    suggested_post_refunded: Present[_q._MessageSuggestedPostRefunded, SuggestedPostRefunded]

    video_chat_scheduled: Present[_q._MessageVideoChatScheduled, VideoChatScheduled]

    video_chat_started: Present[_q._MessageVideoChatStarted, VideoChatStarted]

    video_chat_ended: Present[_q._MessageVideoChatEnded, VideoChatEnded]

    video_chat_participants_invited: Present[_q._MessageVideoChatParticipantsInvited, VideoChatParticipantsInvited]

    web_app_data: Present[_q._MessageWebAppData, WebAppData]

    reply_markup: Present[_q._MessageReplyMarkup, InlineKeyboardMarkup]

class MessageAutoDeleteTimerChanged(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MessageAutoDeleteTimerChanged."

    message_auto_delete_time: int

class MessageEntity(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: MessageEntity."

    type: (
        Literal[
            "mention",
            "hashtag",
            "cashtag",
            "bot_command",
            "url",
            "email",
            "phone_number",
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "blockquote",
            "expandable_blockquote",
            "code",
            "pre",
            "text_link",
            "text_mention",
            "custom_emoji",
            "date_time",
        ]
        | str
    )
    offset: int
    length: int
    url: str | None = None
    user: User | None = None
    language: str | None = None
    custom_emoji_id: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None

class _MessageGenerationStopped_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGenerationStoppedChatChatTypeChannel], owner: Any = ...
    ) -> _ChatTypeChannel: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGenerationStoppedChatChatTypeGroup], owner: Any = ...
    ) -> _ChatTypeGroup: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGenerationStoppedChatChatTypePrivate], owner: Any = ...
    ) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGenerationStoppedChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class MessageGenerationStopped(Known[K]):
    "Telegram Bot API: MessageGenerationStopped."
    def __init__(
        self,
        *,
        chat: Chat,
        message_thread_id: int | None = None,
        draft_id: int,
    ) -> None: ...
    chat: _MessageGenerationStopped_chat[K]

    message_thread_id: Present[_q._MessageGenerationStoppedMessageThreadId, int]

    draft_id: Final[int]

class MessageOriginChannel(Payload, frozen=True, kw_only=True):
    "A MessageOrigin whose type is channel."

    type: ClassVar[Literal["channel"]]
    date: int
    chat: Chat
    message_id: int
    author_signature: str | None = None

class MessageOriginChat(Payload, frozen=True, kw_only=True):
    "A MessageOrigin whose type is chat."

    type: ClassVar[Literal["chat"]]
    date: int
    sender_chat: Chat
    author_signature: str | None = None

class MessageOriginHiddenUser(Payload, frozen=True, kw_only=True):
    "A MessageOrigin whose type is hidden_user."

    type: ClassVar[Literal["hidden_user"]]
    date: int
    sender_user_name: str

class MessageOriginUser(Payload, frozen=True, kw_only=True):
    "A MessageOrigin whose type is user."

    type: ClassVar[Literal["user"]]
    date: int
    sender_user: User

class _MessageReactionCountUpdated_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionCountUpdatedChatChatTypeChannel], owner: Any = ...
    ) -> _ChatTypeChannel: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionCountUpdatedChatChatTypeGroup], owner: Any = ...
    ) -> _ChatTypeGroup: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionCountUpdatedChatChatTypePrivate], owner: Any = ...
    ) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionCountUpdatedChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class MessageReactionCountUpdated(Known[K]):
    "Telegram Bot API: MessageReactionCountUpdated."
    def __init__(
        self,
        *,
        chat: Chat,
        message_id: int,
        date: int,
        reactions: list[ReactionCount],
    ) -> None: ...
    chat: _MessageReactionCountUpdated_chat[K]

    message_id: Final[int]

    date: Final[int]

    reactions: Final[list[ReactionCount]]

class _MessageReactionUpdated_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedChatChatTypeChannel], owner: Any = ...
    ) -> _ChatTypeChannel: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedChatChatTypeGroup], owner: Any = ...
    ) -> _ChatTypeGroup: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedChatChatTypePrivate], owner: Any = ...
    ) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _MessageReactionUpdated_user(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedUserUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageReactionUpdatedUserUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedUserUserIsPremium], owner: Any = ...
    ) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageReactionUpdatedUser], owner: Any = ...) -> User: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _MessageReactionUpdated_actor_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedActorChatChatTypeChannel], owner: Any = ...
    ) -> _ChatTypeChannel: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedActorChatChatTypeGroup], owner: Any = ...
    ) -> _ChatTypeGroup: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedActorChatChatTypePrivate], owner: Any = ...
    ) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageReactionUpdatedActorChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageReactionUpdatedActorChat], owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class MessageReactionUpdated(Known[K]):
    "Telegram Bot API: MessageReactionUpdated."
    def __init__(
        self,
        *,
        chat: Chat,
        message_id: int,
        user: User | None = None,
        actor_chat: Chat | None = None,
        date: int,
        old_reaction: list[ReactionType],
        new_reaction: list[ReactionType],
    ) -> None: ...
    chat: _MessageReactionUpdated_chat[K]

    message_id: Final[int]

    user: _MessageReactionUpdated_user[K]

    actor_chat: _MessageReactionUpdated_actor_chat[K]

    date: Final[int]

    old_reaction: Final[list[ReactionType]]

    new_reaction: Final[list[ReactionType]]

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

class PaidMediaLivePhoto(Payload, frozen=True, kw_only=True):
    "A PaidMedia whose type is live_photo."

    type: ClassVar[Literal["live_photo"]]
    live_photo: LivePhoto

class PaidMediaPhoto(Payload, frozen=True, kw_only=True):
    "A PaidMedia whose type is photo."

    type: ClassVar[Literal["photo"]]
    photo: list[PhotoSize]

class PaidMediaPreview(Payload, frozen=True, kw_only=True):
    "A PaidMedia whose type is preview."

    type: ClassVar[Literal["preview"]]
    width: int | None = None
    height: int | None = None
    duration: int | None = None

class _PaidMediaPurchased_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PaidMediaPurchasedFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._PaidMediaPurchasedFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._PaidMediaPurchasedFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class PaidMediaPurchased(Known[K]):
    "Telegram Bot API: PaidMediaPurchased."
    def __init__(
        self,
        *,
        from_: User,
        paid_media_payload: str,
    ) -> None: ...
    from_: _PaidMediaPurchased_from_[K]

    paid_media_payload: Final[str]

class PaidMediaVideo(Payload, frozen=True, kw_only=True):
    "A PaidMedia whose type is video."

    type: ClassVar[Literal["video"]]
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

class _Poll_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["regular", "quiz"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._PollTypeLiteralQuiz], owner: Any = ...) -> Literal["quiz"]: ...
    @overload
    def __get__(self, obj: Certain[_q._PollTypeLiteralRegular], owner: Any = ...) -> Literal["regular"]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["regular", "quiz"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Poll(Known[K]):
    "Telegram Bot API: Poll."
    def __init__(
        self,
        *,
        id: str,
        question: str,
        question_entities: list[MessageEntity] | None = None,
        options: list[PollOption],
        total_voter_count: int,
        is_closed: bool,
        is_anonymous: bool,
        type: Literal["regular", "quiz"] | str,
        allows_multiple_answers: bool,
        allows_revoting: bool,
        members_only: bool,
        country_codes: list[str] | None = None,
        correct_option_ids: list[int] | None = None,
        explanation: str | None = None,
        explanation_entities: list[MessageEntity] | None = None,
        explanation_media: PollMedia | None = None,
        open_period: int | None = None,
        close_date: int | None = None,
        description: str | None = None,
        description_entities: list[MessageEntity] | None = None,
        media: PollMedia | None = None,
    ) -> None: ...
    id: Final[str]

    question: Final[str]

    question_entities: Present[_q._PollQuestionEntities, list[MessageEntity]]

    options: Final[list[PollOption]]

    total_voter_count: Final[int]

    is_closed: Final[bool]

    is_anonymous: Final[bool]

    type: _Poll_type[K]

    allows_multiple_answers: Final[bool]

    allows_revoting: Final[bool]

    members_only: Final[bool]

    country_codes: Present[_q._PollCountryCodes, list[str]]

    correct_option_ids: Present[_q._PollCorrectOptionIds, list[int]]

    explanation: Present[_q._PollExplanation, str]

    explanation_entities: Present[_q._PollExplanationEntities, list[MessageEntity]]

    explanation_media: Present[_q._PollExplanationMedia, PollMedia]

    open_period: Present[_q._PollOpenPeriod, int]

    close_date: Present[_q._PollCloseDate, int]

    description: Present[_q._PollDescription, str]

    description_entities: Present[_q._PollDescriptionEntities, list[MessageEntity]]

    media: Present[_q._PollMedia, PollMedia]

class _PollAnswer_voter_chat(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Chat | None: ...
    @overload
    def __get__(self, obj: Certain[_q._PollAnswerVoterChatChatTypeChannel], owner: Any = ...) -> _ChatTypeChannel: ...
    @overload
    def __get__(self, obj: Certain[_q._PollAnswerVoterChatChatTypeGroup], owner: Any = ...) -> _ChatTypeGroup: ...
    @overload
    def __get__(self, obj: Certain[_q._PollAnswerVoterChatChatTypePrivate], owner: Any = ...) -> _ChatTypePrivate: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PollAnswerVoterChatChatTypeSupergroup], owner: Any = ...
    ) -> _ChatTypeSupergroup: ...
    @overload
    def __get__(self, obj: Certain[_q._PollAnswerVoterChat], owner: Any = ...) -> Chat: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Chat | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _PollAnswer_user(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PollAnswerUserUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._PollAnswerUserUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._PollAnswerUserUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Certain[_q._PollAnswerUser], owner: Any = ...) -> User: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class PollAnswer(Known[K]):
    "Telegram Bot API: PollAnswer."
    def __init__(
        self,
        *,
        poll_id: str,
        voter_chat: Chat | None = None,
        user: User | None = None,
        option_ids: list[int],
        option_persistent_ids: list[str],
    ) -> None: ...
    poll_id: Final[str]

    voter_chat: _PollAnswer_voter_chat[K]

    user: _PollAnswer_user[K]

    option_ids: Final[list[int]]

    option_persistent_ids: Final[list[str]]

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

class _PreCheckoutQuery_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._PreCheckoutQueryFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._PreCheckoutQueryFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._PreCheckoutQueryFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class PreCheckoutQuery(Known[K]):
    "Telegram Bot API: PreCheckoutQuery."
    def __init__(
        self,
        *,
        id: str,
        from_: User,
        currency: str,
        total_amount: int,
        invoice_payload: str,
        shipping_option_id: str | None = None,
        order_info: OrderInfo | None = None,
    ) -> None: ...
    id: Final[str]

    from_: _PreCheckoutQuery_from_[K]

    currency: Final[str]

    total_amount: Final[int]

    invoice_payload: Final[str]

    shipping_option_id: Present[_q._PreCheckoutQueryShippingOptionId, str]

    order_info: Present[_q._PreCheckoutQueryOrderInfo, OrderInfo]

class ProximityAlertTriggered(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ProximityAlertTriggered."

    traveler: User
    watcher: User
    distance: int

class ReactionCount(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: ReactionCount."

    type: ReactionType
    total_count: int

class ReactionTypeCustomEmoji(Payload, frozen=True, kw_only=True):
    "A ReactionType whose type is custom_emoji."

    type: ClassVar[Literal["custom_emoji"]]
    custom_emoji_id: str

class ReactionTypeEmoji(Payload, frozen=True, kw_only=True):
    "A ReactionType whose type is emoji."

    type: ClassVar[Literal["emoji"]]
    emoji: (
        Literal[
            "❤",
            "👍",
            "👎",
            "🔥",
            "🥰",
            "👏",
            "😁",
            "🤔",
            "🤯",
            "😱",
            "🤬",
            "😢",
            "🎉",
            "🤩",
            "🤮",
            "💩",
            "🙏",
            "👌",
            "🕊",
            "🤡",
            "🥱",
            "🥴",
            "😍",
            "🐳",
            "❤\u200d🔥",
            "🌚",
            "🌭",
            "💯",
            "🤣",
            "⚡",
            "🍌",
            "🏆",
            "💔",
            "🤨",
            "😐",
            "🍓",
            "🍾",
            "💋",
            "🖕",
            "😈",
            "😴",
            "😭",
            "🤓",
            "👻",
            "👨\u200d💻",
            "👀",
            "🎃",
            "🙈",
            "😇",
            "😨",
            "🤝",
            "✍",
            "🤗",
            "🫡",
            "🎅",
            "🎄",
            "☃",
            "💅",
            "🤪",
            "🗿",
            "🆒",
            "💘",
            "🙉",
            "🦄",
            "😘",
            "💊",
            "🙊",
            "😎",
            "👾",
            "🤷\u200d♂",
            "🤷",
            "🤷\u200d♀",
            "😡",
        ]
        | str
    )

class ReactionTypePaid(Payload, frozen=True, kw_only=True):
    "A ReactionType whose type is paid."

    type: ClassVar[Literal["paid"]]

class RefundedPayment(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RefundedPayment."

    currency: Literal["XTR"] | str
    total_amount: int
    invoice_payload: str
    telegram_payment_charge_id: str
    provider_payment_charge_id: str | None = None

class RichBlockAnchor(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is anchor."

    type: ClassVar[Literal["anchor"]]
    name: str

class RichBlockAnimation(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is animation."

    type: ClassVar[Literal["animation"]]
    animation: Animation
    has_spoiler: bool | None = None
    caption: RichBlockCaption | None = None

class RichBlockAudio(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is audio."

    type: ClassVar[Literal["audio"]]
    audio: Audio
    caption: RichBlockCaption | None = None

class RichBlockBlockQuotation(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is blockquote."

    type: ClassVar[Literal["blockquote"]]
    blocks: list[RichBlock]
    credit: RichText | None = None

class RichBlockButtons(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is buttons."

    type: ClassVar[Literal["buttons"]]
    buttons: list[RichMessageButton]
    align: Literal["left", "center", "right"] | str | None = None

class RichBlockCaption(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RichBlockCaption."

    text: RichText
    credit: RichText | None = None

class RichBlockCollage(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is collage."

    type: ClassVar[Literal["collage"]]
    blocks: list[RichBlock]
    caption: RichBlockCaption | None = None

class RichBlockDetails(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is details."

    type: ClassVar[Literal["details"]]
    summary: RichText
    blocks: list[RichBlock]
    is_open: bool | None = None

class RichBlockDivider(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is divider."

    type: ClassVar[Literal["divider"]]

class RichBlockDocument(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is document."

    type: ClassVar[Literal["document"]]
    document: Document
    caption: RichBlockCaption | None = None

class RichBlockExpandableBlockQuotation(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is expandable_blockquote."

    type: ClassVar[Literal["expandable_blockquote"]]
    text: RichText
    credit: RichText | None = None

class RichBlockFooter(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is footer."

    type: ClassVar[Literal["footer"]]
    text: RichText

class RichBlockList(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is list."

    type: ClassVar[Literal["list"]]
    items: list[RichBlockListItem]

class RichBlockListItem(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RichBlockListItem."

    label: str
    blocks: list[RichBlock]
    has_checkbox: bool | None = None
    is_checked: bool | None = None
    value: int | None = None
    type: Literal["a", "A", "i", "I", "1"] | str | None = None

class RichBlockMap(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is map."

    type: ClassVar[Literal["map"]]
    location: Location
    zoom: int
    width: int
    height: int
    caption: RichBlockCaption | None = None

class RichBlockMathematicalExpression(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is mathematical_expression."

    type: ClassVar[Literal["mathematical_expression"]]
    expression: str

class RichBlockParagraph(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is paragraph."

    type: ClassVar[Literal["paragraph"]]
    text: RichText

class RichBlockPhoto(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is photo."

    type: ClassVar[Literal["photo"]]
    photo: list[PhotoSize]
    has_spoiler: bool | None = None
    caption: RichBlockCaption | None = None

class RichBlockPreformatted(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is pre."

    type: ClassVar[Literal["pre"]]
    text: RichText
    language: str | None = None

class RichBlockPullQuotation(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is pullquote."

    type: ClassVar[Literal["pullquote"]]
    text: RichText
    credit: RichText | None = None

class RichBlockSectionHeading(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is heading."

    type: ClassVar[Literal["heading"]]
    text: RichText
    size: int

class RichBlockSlideshow(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is slideshow."

    type: ClassVar[Literal["slideshow"]]
    blocks: list[RichBlock]
    caption: RichBlockCaption | None = None

class RichBlockTable(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is table."

    type: ClassVar[Literal["table"]]
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
    align: Literal["left", "center", "right"] | str
    valign: Literal["top", "middle", "bottom"] | str

class RichBlockThinking(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is thinking."

    type: ClassVar[Literal["thinking"]]
    text: RichText

class RichBlockVideo(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is video."

    type: ClassVar[Literal["video"]]
    video: Video
    has_spoiler: bool | None = None
    caption: RichBlockCaption | None = None

class RichBlockVoiceNote(Payload, frozen=True, kw_only=True):
    "A RichBlock whose type is voice_note."

    type: ClassVar[Literal["voice_note"]]
    voice_note: Voice
    caption: RichBlockCaption | None = None

class RichMessage(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RichMessage."

    blocks: list[RichBlock]
    is_rtl: bool | None = None

class RichMessageButton(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: RichMessageButton."

    text: RichText
    style: Literal["danger", "success", "primary", "link"] | str | None = None
    url: str | None = None
    callback_data: str | None = None
    web_app: WebAppInfo | None = None
    login_url: LoginUrl | None = None
    switch_inline_query: str | None = None
    switch_inline_query_current_chat: str | None = None
    switch_inline_query_chosen_chat: SwitchInlineQueryChosenChat | None = None
    copy_text: CopyTextButton | None = None
    disabled: DisabledButton | None = None

class RichTextAnchor(Payload, frozen=True, kw_only=True):
    "A RichText whose type is anchor."

    type: ClassVar[Literal["anchor"]]
    name: str

class RichTextAnchorLink(Payload, frozen=True, kw_only=True):
    "A RichText whose type is anchor_link."

    type: ClassVar[Literal["anchor_link"]]
    text: RichText
    anchor_name: str

class RichTextBankCardNumber(Payload, frozen=True, kw_only=True):
    "A RichText whose type is bank_card_number."

    type: ClassVar[Literal["bank_card_number"]]
    text: RichText
    bank_card_number: str

class RichTextBold(Payload, frozen=True, kw_only=True):
    "A RichText whose type is bold."

    type: ClassVar[Literal["bold"]]
    text: RichText

class RichTextBotCommand(Payload, frozen=True, kw_only=True):
    "A RichText whose type is bot_command."

    type: ClassVar[Literal["bot_command"]]
    text: RichText
    bot_command: str

class RichTextButton(Payload, frozen=True, kw_only=True):
    "A RichText whose type is button."

    type: ClassVar[Literal["button"]]
    button: RichMessageButton

class RichTextCashtag(Payload, frozen=True, kw_only=True):
    "A RichText whose type is cashtag."

    type: ClassVar[Literal["cashtag"]]
    text: RichText
    cashtag: str

class RichTextCode(Payload, frozen=True, kw_only=True):
    "A RichText whose type is code."

    type: ClassVar[Literal["code"]]
    text: RichText

class RichTextCustomEmoji(Payload, frozen=True, kw_only=True):
    "A RichText whose type is custom_emoji."

    type: ClassVar[Literal["custom_emoji"]]
    custom_emoji_id: str
    alternative_text: str

class RichTextDateTime(Payload, frozen=True, kw_only=True):
    "A RichText whose type is date_time."

    type: ClassVar[Literal["date_time"]]
    text: RichText
    unix_time: int
    date_time_format: str

class RichTextEmailAddress(Payload, frozen=True, kw_only=True):
    "A RichText whose type is email_address."

    type: ClassVar[Literal["email_address"]]
    text: RichText
    email_address: str

class RichTextHashtag(Payload, frozen=True, kw_only=True):
    "A RichText whose type is hashtag."

    type: ClassVar[Literal["hashtag"]]
    text: RichText
    hashtag: str

class RichTextItalic(Payload, frozen=True, kw_only=True):
    "A RichText whose type is italic."

    type: ClassVar[Literal["italic"]]
    text: RichText

class RichTextMarked(Payload, frozen=True, kw_only=True):
    "A RichText whose type is marked."

    type: ClassVar[Literal["marked"]]
    text: RichText

class RichTextMathematicalExpression(Payload, frozen=True, kw_only=True):
    "A RichText whose type is mathematical_expression."

    type: ClassVar[Literal["mathematical_expression"]]
    expression: str

class RichTextMention(Payload, frozen=True, kw_only=True):
    "A RichText whose type is mention."

    type: ClassVar[Literal["mention"]]
    text: RichText
    username: str

class RichTextPhoneNumber(Payload, frozen=True, kw_only=True):
    "A RichText whose type is phone_number."

    type: ClassVar[Literal["phone_number"]]
    text: RichText
    phone_number: str

class RichTextReference(Payload, frozen=True, kw_only=True):
    "A RichText whose type is reference."

    type: ClassVar[Literal["reference"]]
    text: RichText
    name: str

class RichTextReferenceLink(Payload, frozen=True, kw_only=True):
    "A RichText whose type is reference_link."

    type: ClassVar[Literal["reference_link"]]
    text: RichText
    reference_name: str

class RichTextSpoiler(Payload, frozen=True, kw_only=True):
    "A RichText whose type is spoiler."

    type: ClassVar[Literal["spoiler"]]
    text: RichText

class RichTextStrikethrough(Payload, frozen=True, kw_only=True):
    "A RichText whose type is strikethrough."

    type: ClassVar[Literal["strikethrough"]]
    text: RichText

class RichTextSubscript(Payload, frozen=True, kw_only=True):
    "A RichText whose type is subscript."

    type: ClassVar[Literal["subscript"]]
    text: RichText

class RichTextSuperscript(Payload, frozen=True, kw_only=True):
    "A RichText whose type is superscript."

    type: ClassVar[Literal["superscript"]]
    text: RichText

class RichTextTextMention(Payload, frozen=True, kw_only=True):
    "A RichText whose type is text_mention."

    type: ClassVar[Literal["text_mention"]]
    text: RichText
    user: User

class RichTextUnderline(Payload, frozen=True, kw_only=True):
    "A RichText whose type is underline."

    type: ClassVar[Literal["underline"]]
    text: RichText

class RichTextUrl(Payload, frozen=True, kw_only=True):
    "A RichText whose type is url."

    type: ClassVar[Literal["url"]]
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

class _ShippingQuery_from_(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> User: ...
    @overload
    def __get__(
        self, obj: Certain[_q._ShippingQueryFromUserAddedToAttachmentMenu], owner: Any = ...
    ) -> _UserAddedToAttachmentMenu: ...
    @overload
    def __get__(self, obj: Certain[_q._ShippingQueryFromUserIsBot], owner: Any = ...) -> _UserIsBot: ...
    @overload
    def __get__(self, obj: Certain[_q._ShippingQueryFromUserIsPremium], owner: Any = ...) -> _UserIsPremium: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> User: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class ShippingQuery(Known[K]):
    "Telegram Bot API: ShippingQuery."
    def __init__(
        self,
        *,
        id: str,
        from_: User,
        invoice_payload: str,
        shipping_address: ShippingAddress,
    ) -> None: ...
    id: Final[str]

    from_: _ShippingQuery_from_[K]

    invoice_payload: Final[str]

    shipping_address: Final[ShippingAddress]

class StarAmount(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: StarAmount."

    amount: int
    nanostar_amount: int | None = None

class Sticker(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: Sticker."

    file_id: str
    file_unique_id: str
    type: Literal["regular", "mask", "custom_emoji"] | str
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

    state: Literal["pending", "approved", "declined"] | str
    price: SuggestedPostPrice | None = None
    send_date: int | None = None

class SuggestedPostPaid(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostPaid."

    suggested_post_message: Message | None = None
    currency: Literal["XTR", "TON"] | str
    amount: int | None = None
    star_amount: StarAmount | None = None

class SuggestedPostPrice(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostPrice."

    currency: Literal["XTR", "TON"] | str
    amount: int

class SuggestedPostRefunded(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: SuggestedPostRefunded."

    suggested_post_message: Message | None = None
    reason: Literal["post_deleted", "payment_refunded"] | str

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
    origin: Literal["upgrade", "transfer", "resale", "gifted_upgrade", "offer"] | str
    text: str | None = None
    entities: list[MessageEntity] | None = None
    is_private: bool | None = None
    last_resale_currency: Literal["XTR", "TON"] | str | None = None
    last_resale_amount: int | None = None
    owned_gift_id: str | None = None
    transfer_star_count: int | None = None
    next_transfer_date: int | None = None

class UniqueGiftModel(Payload, frozen=True, kw_only=True):
    "Telegram Bot API: UniqueGiftModel."

    name: str
    sticker: Sticker
    rarity_per_mille: int
    rarity: Literal["uncommon", "rare", "epic", "legendary"] | str | None = None

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
    codec: Literal["h264", "h265", "av01"] | str
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

BackgroundFill: TypeAlias = (
    BackgroundFillSolid | BackgroundFillGradient | BackgroundFillFreeformGradient | UnknownBackgroundFill
)
"One of 3 types."
BackgroundType: TypeAlias = (
    BackgroundTypeFill
    | BackgroundTypeWallpaper
    | BackgroundTypePattern
    | BackgroundTypeChatTheme
    | UnknownBackgroundType
)
"One of 4 types."
ChatBoostSource: TypeAlias = (
    ChatBoostSourcePremium | ChatBoostSourceGiftCode | ChatBoostSourceGiveaway | UnknownChatBoostSource
)
"One of 3 types."
ChatMember: TypeAlias = (
    ChatMemberOwner
    | ChatMemberAdministrator
    | ChatMemberMember
    | ChatMemberRestricted
    | ChatMemberLeft
    | ChatMemberBanned
    | UnknownChatMember
)
"One of 6 types."
MaybeInaccessibleMessage: TypeAlias = InaccessibleMessage | Message
"One of 2 types."
MessageOrigin: TypeAlias = (
    MessageOriginUser | MessageOriginHiddenUser | MessageOriginChat | MessageOriginChannel | UnknownMessageOrigin
)
"One of 4 types."
PaidMedia: TypeAlias = PaidMediaLivePhoto | PaidMediaPhoto | PaidMediaPreview | PaidMediaVideo | UnknownPaidMedia
"One of 4 types."
ReactionType: TypeAlias = ReactionTypeEmoji | ReactionTypeCustomEmoji | ReactionTypePaid | UnknownReactionType
"One of 3 types."
RichBlock: TypeAlias = (
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
    | UnknownRichBlock
)
"One of 24 types."
RichText: TypeAlias = (
    str
    | list["RichText"]
    | RichTextBold
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
    | UnknownRichText
)
"One of 26 types."

class _StickerTypeRegular(Sticker, frozen=True, kw_only=True):
    type: Literal["regular"] = ...

class _StickerTypeMask(Sticker, frozen=True, kw_only=True):
    type: Literal["mask"] = ...

class _StickerTypeCustomEmoji(Sticker, frozen=True, kw_only=True):
    type: Literal["custom_emoji"] = ...

class _StickerIsAnimated(Sticker, frozen=True, kw_only=True):
    is_animated: Literal[True] = ...

class _StickerIsVideo(Sticker, frozen=True, kw_only=True):
    is_video: Literal[True] = ...

class _StickerPremiumAnimation(Sticker, frozen=True, kw_only=True):
    premium_animation: File = ...

class _UserIsBot(User, frozen=True, kw_only=True):
    is_bot: Literal[True] = ...

class _UserIsPremium(User, frozen=True, kw_only=True):
    is_premium: Literal[True] = ...

class _UserAddedToAttachmentMenu(User, frozen=True, kw_only=True):
    added_to_attachment_menu: Literal[True] = ...

class _ChatTypePrivate(Chat, frozen=True, kw_only=True):
    type: Literal["private"] = ...

class _ChatTypeGroup(Chat, frozen=True, kw_only=True):
    type: Literal["group"] = ...

class _ChatTypeSupergroup(Chat, frozen=True, kw_only=True):
    type: Literal["supergroup"] = ...

class _ChatTypeChannel(Chat, frozen=True, kw_only=True):
    type: Literal["channel"] = ...

class _LinkPreviewOptionsPreferSmallMedia(LinkPreviewOptions, frozen=True, kw_only=True):
    prefer_small_media: Literal[True] = ...

class _LinkPreviewOptionsPreferLargeMedia(LinkPreviewOptions, frozen=True, kw_only=True):
    prefer_large_media: Literal[True] = ...

class _LinkPreviewOptionsShowAboveText(LinkPreviewOptions, frozen=True, kw_only=True):
    show_above_text: Literal[True] = ...

class _LinkPreviewOptionsUrl(LinkPreviewOptions, frozen=True, kw_only=True):
    url: str = ...

class _ChecklistOthersCanAddTasks(Checklist, frozen=True, kw_only=True):
    others_can_add_tasks: Literal[True] = ...

class _ChecklistOthersCanMarkTasksAsDone(Checklist, frozen=True, kw_only=True):
    others_can_mark_tasks_as_done: Literal[True] = ...

class _DiceEmoji(Dice, frozen=True, kw_only=True):
    emoji: Literal["🎲"] = ...

class _DiceEmoji2(Dice, frozen=True, kw_only=True):
    emoji: Literal["🎯"] = ...

class _DiceEmoji3(Dice, frozen=True, kw_only=True):
    emoji: Literal["🏀"] = ...

class _DiceEmoji4(Dice, frozen=True, kw_only=True):
    emoji: Literal["⚽"] = ...

class _DiceEmoji5(Dice, frozen=True, kw_only=True):
    emoji: Literal["🎳"] = ...

class _DiceEmoji6(Dice, frozen=True, kw_only=True):
    emoji: Literal["🎰"] = ...

class _ChatOwnerLeftNewOwner(ChatOwnerLeft, frozen=True, kw_only=True):
    new_owner: User = ...

class _GiftInfoCanBeUpgraded(GiftInfo, frozen=True, kw_only=True):
    can_be_upgraded: Literal[True] = ...

class _GiftInfoIsUpgradeSeparate(GiftInfo, frozen=True, kw_only=True):
    is_upgrade_separate: Literal[True] = ...

class _GiftInfoIsPrivate(GiftInfo, frozen=True, kw_only=True):
    is_private: Literal[True] = ...

class _UniqueGiftInfoIsPrivate(UniqueGiftInfo, frozen=True, kw_only=True):
    is_private: Literal[True] = ...

class _UniqueGiftInfoText(UniqueGiftInfo, frozen=True, kw_only=True):
    text: str = ...

class _UniqueGiftInfoTransferStarCount(UniqueGiftInfo, frozen=True, kw_only=True):
    transfer_star_count: int = ...

class _ForumTopicCreatedIsNameImplicit(ForumTopicCreated, frozen=True, kw_only=True):
    is_name_implicit: Literal[True] = ...

class _ForumTopicEditedName(ForumTopicEdited, frozen=True, kw_only=True):
    name: str = ...

class _ForumTopicEditedIconCustomEmojiId(ForumTopicEdited, frozen=True, kw_only=True):
    icon_custom_emoji_id: str = ...

class _GiveawayOnlyNewMembers(Giveaway, frozen=True, kw_only=True):
    only_new_members: Literal[True] = ...

class _GiveawayHasPublicWinners(Giveaway, frozen=True, kw_only=True):
    has_public_winners: Literal[True] = ...

class _GiveawayWinnersOnlyNewMembers(GiveawayWinners, frozen=True, kw_only=True):
    only_new_members: Literal[True] = ...

class _GiveawayWinnersWasRefunded(GiveawayWinners, frozen=True, kw_only=True):
    was_refunded: Literal[True] = ...

class _BusinessBotRightsCanReply(BusinessBotRights, frozen=True, kw_only=True):
    can_reply: Literal[True] = ...

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

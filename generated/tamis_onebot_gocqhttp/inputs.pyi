# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 8b0e6ae5c4754971. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false
from typing import Literal

from tamis.events.payload import Payload

from .types import (
    Anonymous as Anonymous,
)
from .types import (
    AnonymousData as AnonymousData,
)
from .types import (
    AnonymousSegment as AnonymousSegment,
)
from .types import (
    AtData as AtData,
)
from .types import (
    AtSegment as AtSegment,
)
from .types import (
    ClientStatusNotice as ClientStatusNotice,
)
from .types import (
    ContactData as ContactData,
)
from .types import (
    ContactSegment as ContactSegment,
)
from .types import (
    CustomMusicData as CustomMusicData,
)
from .types import (
    CustomNodeData as CustomNodeData,
)
from .types import (
    DiceData as DiceData,
)
from .types import (
    DiceSegment as DiceSegment,
)
from .types import (
    Envelope as Envelope,
)
from .types import (
    EssenceNotice as EssenceNotice,
)
from .types import (
    FaceData as FaceData,
)
from .types import (
    FaceSegment as FaceSegment,
)
from .types import (
    ForwardData as ForwardData,
)
from .types import (
    ForwardSegment as ForwardSegment,
)
from .types import (
    FriendAddNotice as FriendAddNotice,
)
from .types import (
    FriendRecallNotice as FriendRecallNotice,
)
from .types import (
    FriendRequest as FriendRequest,
)
from .types import (
    GroupAdminNotice as GroupAdminNotice,
)
from .types import (
    GroupBanNotice as GroupBanNotice,
)
from .types import (
    GroupCardNotice as GroupCardNotice,
)
from .types import (
    GroupContactData as GroupContactData,
)
from .types import (
    GroupDecreaseNotice as GroupDecreaseNotice,
)
from .types import (
    GroupFile as GroupFile,
)
from .types import (
    GroupIncreaseNotice as GroupIncreaseNotice,
)
from .types import (
    GroupMessage as GroupMessage,
)
from .types import (
    GroupRecallNotice as GroupRecallNotice,
)
from .types import (
    GroupRequest as GroupRequest,
)
from .types import (
    GroupSender as GroupSender,
)
from .types import (
    GroupUploadNotice as GroupUploadNotice,
)
from .types import (
    Heartbeat as Heartbeat,
)
from .types import (
    HonorNotice as HonorNotice,
)
from .types import (
    ImageData as ImageData,
)
from .types import (
    ImageSegment as ImageSegment,
)
from .types import (
    JsonData as JsonData,
)
from .types import (
    JsonSegment as JsonSegment,
)
from .types import (
    Lifecycle as Lifecycle,
)
from .types import (
    LocationData as LocationData,
)
from .types import (
    LocationSegment as LocationSegment,
)
from .types import (
    LuckyKingNotice as LuckyKingNotice,
)
from .types import (
    MediaData as MediaData,
)
from .types import (
    Message as Message,
)
from .types import (
    MessageBase as MessageBase,
)
from .types import (
    MessageNodeData as MessageNodeData,
)
from .types import (
    MetaBase as MetaBase,
)
from .types import (
    MusicData as MusicData,
)
from .types import (
    MusicSegment as MusicSegment,
)
from .types import (
    NetEaseMusicData as NetEaseMusicData,
)
from .types import (
    NodeData as NodeData,
)
from .types import (
    NodeSegment as NodeSegment,
)
from .types import (
    NoticeBase as NoticeBase,
)
from .types import (
    NotifyBase as NotifyBase,
)
from .types import (
    OfflineFile as OfflineFile,
)
from .types import (
    OfflineFileNotice as OfflineFileNotice,
)
from .types import (
    OtherNotice as OtherNotice,
)
from .types import (
    PlatformMusicData as PlatformMusicData,
)
from .types import (
    PokeData as PokeData,
)
from .types import (
    PokeNotice as PokeNotice,
)
from .types import (
    PokeSegment as PokeSegment,
)
from .types import (
    PrivateMessage as PrivateMessage,
)
from .types import (
    QQContactData as QQContactData,
)
from .types import (
    QQMusicData as QQMusicData,
)
from .types import (
    RecordData as RecordData,
)
from .types import (
    RecordSegment as RecordSegment,
)
from .types import (
    ReplyData as ReplyData,
)
from .types import (
    ReplySegment as ReplySegment,
)
from .types import (
    RequestBase as RequestBase,
)
from .types import (
    RpsData as RpsData,
)
from .types import (
    RpsSegment as RpsSegment,
)
from .types import (
    Segment as Segment,
)
from .types import (
    Sender as Sender,
)
from .types import (
    ShakeData as ShakeData,
)
from .types import (
    ShakeSegment as ShakeSegment,
)
from .types import (
    ShareData as ShareData,
)
from .types import (
    ShareSegment as ShareSegment,
)
from .types import (
    Status as Status,
)
from .types import (
    TextData as TextData,
)
from .types import (
    TextSegment as TextSegment,
)
from .types import (
    TitleNotice as TitleNotice,
)
from .types import (
    UnknownContactData as UnknownContactData,
)
from .types import (
    UnknownMusicData as UnknownMusicData,
)
from .types import (
    UnknownSegment as UnknownSegment,
)
from .types import (
    VideoData as VideoData,
)
from .types import (
    VideoSegment as VideoSegment,
)
from .types import (
    XiamiMusicData as XiamiMusicData,
)
from .types import (
    XmlData as XmlData,
)
from .types import (
    XmlSegment as XmlSegment,
)

class PrivateMessageOperation(Payload, frozen=True, kw_only=True):
    "An answer to a private message."

    reply: Message | Segment | str | None = None
    auto_escape: bool | None = None

class GroupMessageOperation(Payload, frozen=True, kw_only=True):
    "An answer to a group message."

    reply: Message | Segment | str | None = None
    auto_escape: bool | None = None
    at_sender: bool | None = None
    delete: bool | None = None
    kick: bool | None = None
    ban: bool | None = None
    ban_duration: int | None = None

class FriendRequestOperation(Payload, frozen=True, kw_only=True):
    "An answer to a friend request."

    approve: bool | None = None
    remark: str | None = None

class GroupRequestOperation(Payload, frozen=True, kw_only=True):
    "An answer to a request to join, or to an invitation."

    approve: bool | None = None
    reason: str | None = None

class SentMessage(Payload, frozen=True, kw_only=True):
    "The id of the message that was sent."

    message_id: int

class StoredMessage(Payload, frozen=True, kw_only=True):
    "A message that was sent before."

    time: int
    message_type: str
    message_id: int
    real_id: int
    sender: GroupSender
    message: Message

class ForwardedMessages(Payload, frozen=True, kw_only=True):
    "The content of a bundle, as nodes."

    message: Message

class LoginInfo(Payload, frozen=True, kw_only=True):
    "The bot's own account."

    user_id: int
    nickname: str

class Stranger(Payload, frozen=True, kw_only=True):
    "Any user."

    user_id: int
    nickname: str
    sex: Literal["male", "female", "unknown"] | str
    age: int

class Friend(Payload, frozen=True, kw_only=True):
    "A friend of the bot."

    user_id: int
    nickname: str
    remark: str

class Group(Payload, frozen=True, kw_only=True):
    "A group."

    group_id: int
    group_name: str
    member_count: int
    max_member_count: int

class GroupMember(Payload, frozen=True, kw_only=True):
    "A member of a group."

    group_id: int
    user_id: int
    nickname: str
    card: str
    sex: Literal["male", "female", "unknown"] | str
    age: int
    area: str
    join_time: int
    last_sent_time: int
    level: str
    role: Literal["owner", "admin", "member"] | str
    unfriendly: bool
    title: str
    title_expire_time: int
    card_changeable: bool

class GroupHonors(Payload, frozen=True, kw_only=True):
    "Who holds the honors of a group; only what was asked for is there."

    group_id: int
    current_talkative: CurrentTalkative | None = None
    talkative_list: list[HonorHolder] | None = None
    performer_list: list[HonorHolder] | None = None
    legend_list: list[HonorHolder] | None = None
    strong_newbie_list: list[HonorHolder] | None = None
    emotion_list: list[HonorHolder] | None = None

class CurrentTalkative(Payload, frozen=True, kw_only=True):
    "Who talks most at present."

    user_id: int
    nickname: str
    avatar: str
    day_count: int

class HonorHolder(Payload, frozen=True, kw_only=True):
    "A member with an honor."

    user_id: int
    nickname: str
    avatar: str
    description: str

class Cookies(Payload, frozen=True, kw_only=True):
    "Cookies of the account."

    cookies: str

class CsrfToken(Payload, frozen=True, kw_only=True):
    "The account's CSRF token."

    token: int

class Credentials(Payload, frozen=True, kw_only=True):
    "Cookies and CSRF token of the account."

    cookies: str
    csrf_token: int

class StoredFile(Payload, frozen=True, kw_only=True):
    "Where a file lies on the implementation's side."

    file: str

class Ability(Payload, frozen=True, kw_only=True):
    "Whether something can be done."

    yes: bool

class VersionInfo(Payload, frozen=True, kw_only=True):
    "Which implementation this is; it may add keys of its own."

    app_name: str
    app_version: str
    protocol_version: str

__all__ = [
    "Ability",
    "Cookies",
    "Credentials",
    "CsrfToken",
    "CurrentTalkative",
    "ForwardedMessages",
    "Friend",
    "FriendRequestOperation",
    "Group",
    "GroupHonors",
    "GroupMember",
    "GroupMessageOperation",
    "GroupRequestOperation",
    "HonorHolder",
    "LoginInfo",
    "PrivateMessageOperation",
    "SentMessage",
    "StoredFile",
    "StoredMessage",
    "Stranger",
    "VersionInfo",
]

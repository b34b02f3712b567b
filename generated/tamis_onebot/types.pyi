# Made by `codegen build` from the spec 'onebot', digest 54fea8aba94f48c5. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false
from typing import Any, ClassVar, Literal, TypeAlias

from tamis.events.payload import Payload

class Envelope(Payload, frozen=True, kw_only=True):
    "What every event has."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."

class MessageBase(Payload, frozen=True, kw_only=True):
    "What all messages share."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    message_type: Literal["private", "group"] | str
    sub_type: str | None = None
    message_id: int
    user_id: int
    "Who sent it."
    message: Message
    "The content as segments, whichever form it came in."
    raw_message: str | None = None
    "The content as it was sent, with codes."
    font: int | None = None
    sender: Sender
    "Who sent it, as far as it is known."

class PrivateMessage(Payload, frozen=True, kw_only=True):
    "A private message."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    message_type: Literal["private", "group"] | str
    sub_type: Literal["friend", "group", "other"] | str
    message_id: int
    user_id: int
    "Who sent it."
    message: Message
    "The content as segments, whichever form it came in."
    raw_message: str
    "The content as it was sent, with codes."
    font: int
    sender: Sender
    "Who sent it, as far as it is known."

class GroupMessage(Payload, frozen=True, kw_only=True):
    "A message in a group."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    message_type: Literal["private", "group"] | str
    sub_type: Literal["normal", "anonymous", "notice"] | str
    message_id: int
    user_id: int
    "Who sent it."
    message: Message
    "The content as segments, whichever form it came in."
    raw_message: str
    "The content as it was sent, with codes."
    font: int
    sender: GroupSender
    "Who sent it, as far as it is known."
    group_id: int
    anonymous: Anonymous | None = None
    "Who sent it, if anonymously."

class Sender(Payload, frozen=True, kw_only=True):
    "The sender of a message; any part may be missing."

    user_id: int | None = None
    nickname: str | None = None
    sex: Literal["male", "female", "unknown"] | str | None = None
    age: int | None = None

class GroupSender(Payload, frozen=True, kw_only=True):
    "The sender of a group message; any part may be missing."

    user_id: int | None = None
    nickname: str | None = None
    sex: Literal["male", "female", "unknown"] | str | None = None
    age: int | None = None
    card: str | None = None
    "The name used in this group."
    area: str | None = None
    level: str | None = None
    role: Literal["owner", "admin", "member"] | str | None = None
    title: str | None = None
    "The title given by the group."

class Anonymous(Payload, frozen=True, kw_only=True):
    "The mask of an anonymous sender."

    id: int
    name: str
    flag: str
    "What set_group_anonymous_ban wants."

class NoticeBase(Payload, frozen=True, kw_only=True):
    "What notices share."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int | None = None
    "Whom it is about."

class OtherNotice(Payload, frozen=True, kw_only=True):
    "A notice that is not listed here."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int | None = None
    "Whom it is about."
    sub_type: str | None = None
    group_id: int | None = None

class GroupUploadNotice(Payload, frozen=True, kw_only=True):
    "A file was uploaded to a group."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    group_id: int
    file: GroupFile

class GroupFile(Payload, frozen=True, kw_only=True):
    "An uploaded file."

    id: str
    name: str
    size: int
    busid: int

class GroupAdminNotice(Payload, frozen=True, kw_only=True):
    "A member became admin, or is one no longer."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    sub_type: Literal["set", "unset"] | str
    group_id: int

class GroupDecreaseNotice(Payload, frozen=True, kw_only=True):
    "A member left, was removed, or the bot was."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    sub_type: Literal["leave", "kick", "kick_me"] | str
    group_id: int
    operator_id: int
    "Who did it; on leaving, the member."

class GroupIncreaseNotice(Payload, frozen=True, kw_only=True):
    "A member joined."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    sub_type: Literal["approve", "invite"] | str
    group_id: int
    operator_id: int
    "Who let the member in."

class GroupBanNotice(Payload, frozen=True, kw_only=True):
    "A member was muted or unmuted."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    sub_type: Literal["ban", "lift_ban"] | str
    group_id: int
    operator_id: int
    "Who did it."
    duration: int
    "For how long."

class FriendAddNotice(Payload, frozen=True, kw_only=True):
    "Someone became a friend."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int

class GroupRecallNotice(Payload, frozen=True, kw_only=True):
    "A group message was recalled."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    "Who had sent it."
    group_id: int
    operator_id: int
    "Who recalled it."
    message_id: int

class FriendRecallNotice(Payload, frozen=True, kw_only=True):
    "A private message was recalled."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    message_id: int

class NotifyBase(Payload, frozen=True, kw_only=True):
    "What the small notices share."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int | None = None
    "Whom it is about."
    sub_type: str
    group_id: int | None = None

class PokeNotice(Payload, frozen=True, kw_only=True):
    "Someone was poked."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    "Who poked."
    sub_type: str
    group_id: int | None = None
    "The group it was in; missing for a poke in a private chat."
    target_id: int
    "Who was poked."

class LuckyKingNotice(Payload, frozen=True, kw_only=True):
    "Someone drew the largest part of a red packet."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    "Who sent the red packet."
    sub_type: str
    group_id: int
    target_id: int
    "Who was lucky."

class HonorNotice(Payload, frozen=True, kw_only=True):
    "A member won a group honor."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    notice_type: str
    user_id: int
    sub_type: str
    group_id: int
    honor_type: Literal["talkative", "performer", "emotion"] | str

class RequestBase(Payload, frozen=True, kw_only=True):
    "What requests share."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    request_type: Literal["friend", "group"] | str
    user_id: int
    "Who asks."
    comment: str | None = None
    "What they say about themselves."
    flag: str
    "Names the request in the answer."

class FriendRequest(Payload, frozen=True, kw_only=True):
    "Someone wants to be a friend."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    request_type: Literal["friend", "group"] | str
    user_id: int
    "Who asks."
    comment: str | None = None
    "What they say about themselves."
    flag: str
    "Names the request in the answer."

class GroupRequest(Payload, frozen=True, kw_only=True):
    "Someone wants to join a group, or invites the bot to one."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    request_type: Literal["friend", "group"] | str
    user_id: int
    "Who asks."
    comment: str | None = None
    "What they say about themselves."
    flag: str
    "Names the request in the answer."
    sub_type: Literal["add", "invite"] | str
    group_id: int

class MetaBase(Payload, frozen=True, kw_only=True):
    "What meta events share."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    meta_event_type: Literal["lifecycle", "heartbeat"] | str

class Lifecycle(Payload, frozen=True, kw_only=True):
    "The implementation starts, stops or connects."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    meta_event_type: Literal["lifecycle", "heartbeat"] | str
    sub_type: Literal["enable", "disable", "connect"] | str

class Heartbeat(Payload, frozen=True, kw_only=True):
    "A sign of life, sent regularly."

    time: int
    "When it happened."
    self_id: int
    "The bot's own account."
    post_type: Literal["message", "notice", "request", "meta_event"] | str
    "The first level of the kind."
    meta_event_type: Literal["lifecycle", "heartbeat"] | str
    status: Status
    interval: int
    "Time until the next one."

class Status(Payload, frozen=True, kw_only=True):
    "How the implementation is; it may add keys of its own."

    online: bool | None
    "Connected to the platform; null: not known."
    good: bool
    "All is as it should be."

class TextData(Payload, frozen=True, kw_only=True):
    "Plain text."

    text: str

class FaceData(Payload, frozen=True, kw_only=True):
    "A face of the platform's own set."

    id: str

class MediaData(Payload, frozen=True, kw_only=True):
    "What pictures, voice messages and videos share."

    file: str
    url: str | None = None
    "Where it can be fetched."
    cache: Literal["0", "1"] | str | None = None
    "0: fetch a file by http again."
    proxy: Literal["0", "1"] | str | None = None
    "0: fetch a file by http directly."
    timeout: str | None = None
    "For a file fetched by http."

class ImageData(Payload, frozen=True, kw_only=True):
    "A picture."

    file: str
    url: str | None = None
    "Where it can be fetched."
    cache: Literal["0", "1"] | str | None = None
    "0: fetch a file by http again."
    proxy: Literal["0", "1"] | str | None = None
    "0: fetch a file by http directly."
    timeout: str | None = None
    "For a file fetched by http."
    type: Literal["flash"] | str | None = None
    "flash: gone after a look."

class RecordData(Payload, frozen=True, kw_only=True):
    "A voice message."

    file: str
    url: str | None = None
    "Where it can be fetched."
    cache: Literal["0", "1"] | str | None = None
    "0: fetch a file by http again."
    proxy: Literal["0", "1"] | str | None = None
    "0: fetch a file by http directly."
    timeout: str | None = None
    "For a file fetched by http."
    magic: Literal["0", "1"] | str | None = None
    "1: the voice is changed."

class VideoData(Payload, frozen=True, kw_only=True):
    "A short video."

    file: str
    url: str | None = None
    "Where it can be fetched."
    cache: Literal["0", "1"] | str | None = None
    "0: fetch a file by http again."
    proxy: Literal["0", "1"] | str | None = None
    "0: fetch a file by http directly."
    timeout: str | None = None
    "For a file fetched by http."

class AtData(Payload, frozen=True, kw_only=True):
    "A mention of one member, or of all."

    qq: Literal["all"] | str
    "The user's id, or all."

class RpsData(Payload, frozen=True, kw_only=True):
    "A game of rock, paper, scissors."

class DiceData(Payload, frozen=True, kw_only=True):
    "A roll of a die."

class ShakeData(Payload, frozen=True, kw_only=True):
    "A shake of the other's window."

class PokeData(Payload, frozen=True, kw_only=True):
    "A poke inside a message."

    type: str
    id: str
    name: str | None = None

class AnonymousData(Payload, frozen=True, kw_only=True):
    "Makes the message anonymous."

    ignore: Literal["0", "1"] | str | None = None
    "1: send it anyway if it cannot be."

class ShareData(Payload, frozen=True, kw_only=True):
    "A link with a title."

    url: str
    title: str
    content: str | None = None
    image: str | None = None

class QQContactData(Payload, frozen=True, kw_only=True):
    "A recommended friend."

    type: ClassVar[Literal["qq"]]
    id: str

class GroupContactData(Payload, frozen=True, kw_only=True):
    "A recommended group."

    type: ClassVar[Literal["group"]]
    id: str

class LocationData(Payload, frozen=True, kw_only=True):
    "A place."

    lat: str
    lon: str
    title: str | None = None
    content: str | None = None

class PlatformMusicData(Payload, frozen=True, kw_only=True):
    "A song that a music service knows."

    id: str

class QQMusicData(Payload, frozen=True, kw_only=True):
    "A song of QQ Music."

    type: ClassVar[Literal["qq"]]
    id: str

class NetEaseMusicData(Payload, frozen=True, kw_only=True):
    "A song of NetEase Cloud Music."

    type: ClassVar[Literal["163"]]
    id: str

class XiamiMusicData(Payload, frozen=True, kw_only=True):
    "A song of Xiami Music."

    type: ClassVar[Literal["xm"]]
    id: str

class CustomMusicData(Payload, frozen=True, kw_only=True):
    "A song of one's own."

    type: ClassVar[Literal["custom"]]
    url: str
    audio: str
    title: str
    content: str | None = None
    image: str | None = None

class ReplyData(Payload, frozen=True, kw_only=True):
    "The message this one answers."

    id: str

class ForwardData(Payload, frozen=True, kw_only=True):
    "A bundle of forwarded messages; get_forward_msg opens it."

    id: str

class MessageNodeData(Payload, frozen=True, kw_only=True):
    "An existing message, to be forwarded."

    id: str

class CustomNodeData(Payload, frozen=True, kw_only=True):
    "A message with its sender and content."

    user_id: str
    nickname: str
    content: Message

class XmlData(Payload, frozen=True, kw_only=True):
    "An XML message."

    data: str

class JsonData(Payload, frozen=True, kw_only=True):
    "A JSON message."

    data: str

class TextSegment(Payload, frozen=True, kw_only=True):
    "Plain text."

    type: ClassVar[Literal["text"]]
    data: TextData

class FaceSegment(Payload, frozen=True, kw_only=True):
    "A face of the platform's own set."

    type: ClassVar[Literal["face"]]
    data: FaceData

class ImageSegment(Payload, frozen=True, kw_only=True):
    "A picture."

    type: ClassVar[Literal["image"]]
    data: ImageData | None = None

class RecordSegment(Payload, frozen=True, kw_only=True):
    "A voice message."

    type: ClassVar[Literal["record"]]
    data: RecordData | None = None

class VideoSegment(Payload, frozen=True, kw_only=True):
    "A short video."

    type: ClassVar[Literal["video"]]
    data: VideoData | None = None

class AtSegment(Payload, frozen=True, kw_only=True):
    "A mention of one member, or of all."

    type: ClassVar[Literal["at"]]
    data: AtData

class RpsSegment(Payload, frozen=True, kw_only=True):
    "A game of rock, paper, scissors."

    type: ClassVar[Literal["rps"]]
    data: RpsData | None = None

class DiceSegment(Payload, frozen=True, kw_only=True):
    "A roll of a die."

    type: ClassVar[Literal["dice"]]
    data: DiceData | None = None

class ShakeSegment(Payload, frozen=True, kw_only=True):
    "A shake of the other's window."

    type: ClassVar[Literal["shake"]]
    data: ShakeData | None = None

class PokeSegment(Payload, frozen=True, kw_only=True):
    "A poke inside a message."

    type: ClassVar[Literal["poke"]]
    data: PokeData

class AnonymousSegment(Payload, frozen=True, kw_only=True):
    "Makes the message anonymous."

    type: ClassVar[Literal["anonymous"]]
    data: AnonymousData | None = None

class ShareSegment(Payload, frozen=True, kw_only=True):
    "A link with a title."

    type: ClassVar[Literal["share"]]
    data: ShareData

class ContactSegment(Payload, frozen=True, kw_only=True):
    "A Segment whose type is contact."

    type: ClassVar[Literal["contact"]]
    data: ContactData

class LocationSegment(Payload, frozen=True, kw_only=True):
    "A place."

    type: ClassVar[Literal["location"]]
    data: LocationData

class MusicSegment(Payload, frozen=True, kw_only=True):
    "A Segment whose type is music."

    type: ClassVar[Literal["music"]]
    data: MusicData

class ReplySegment(Payload, frozen=True, kw_only=True):
    "The message this one answers."

    type: ClassVar[Literal["reply"]]
    data: ReplyData

class ForwardSegment(Payload, frozen=True, kw_only=True):
    "A bundle of forwarded messages; get_forward_msg opens it."

    type: ClassVar[Literal["forward"]]
    data: ForwardData

class NodeSegment(Payload, frozen=True, kw_only=True):
    "A Segment whose type is node."

    type: ClassVar[Literal["node"]]
    data: NodeData

class XmlSegment(Payload, frozen=True, kw_only=True):
    "An XML message."

    type: ClassVar[Literal["xml"]]
    data: XmlData

class JsonSegment(Payload, frozen=True, kw_only=True):
    "A JSON message."

    type: ClassVar[Literal["json"]]
    data: JsonData

class UnknownSegment(Payload, frozen=True, kw_only=True):
    "A Segment this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]

class UnknownContactData(Payload, frozen=True, kw_only=True):
    "A ContactData this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    id: str
    raw: dict[str, Any]

class UnknownMusicData(Payload, frozen=True, kw_only=True):
    "A MusicData this package does not know: what all of them share, and `raw`, the whole object."

    type: str
    raw: dict[str, Any]

Segment: TypeAlias = (
    TextSegment
    | FaceSegment
    | ImageSegment
    | RecordSegment
    | VideoSegment
    | AtSegment
    | RpsSegment
    | DiceSegment
    | ShakeSegment
    | PokeSegment
    | AnonymousSegment
    | ShareSegment
    | ContactSegment
    | LocationSegment
    | MusicSegment
    | ReplySegment
    | ForwardSegment
    | NodeSegment
    | XmlSegment
    | JsonSegment
    | UnknownSegment
)
"One part of a message."
Message: TypeAlias = list[Segment]
"A message as a list of segments; as one string, segments are written as codes."
ContactData: TypeAlias = QQContactData | GroupContactData | UnknownContactData
"A recommended friend or group."
MusicData: TypeAlias = QQMusicData | NetEaseMusicData | XiamiMusicData | CustomMusicData | UnknownMusicData
"A song."
NodeData: TypeAlias = CustomNodeData | MessageNodeData
"One message of a bundle."

class _GroupSenderRoleOwner(GroupSender, frozen=True, kw_only=True):
    role: Literal["owner"] = ...

class _GroupSenderRoleAdmin(GroupSender, frozen=True, kw_only=True):
    role: Literal["admin"] = ...

class _GroupSenderRoleMember(GroupSender, frozen=True, kw_only=True):
    role: Literal["member"] = ...

class _StatusOnline(Status, frozen=True, kw_only=True):
    online: Literal[True] = ...

class _StatusGood(Status, frozen=True, kw_only=True):
    good: Literal[True] = ...

__all__ = [
    "Anonymous",
    "AnonymousData",
    "AnonymousSegment",
    "AtData",
    "AtSegment",
    "ContactData",
    "ContactSegment",
    "CustomMusicData",
    "CustomNodeData",
    "DiceData",
    "DiceSegment",
    "Envelope",
    "FaceData",
    "FaceSegment",
    "ForwardData",
    "ForwardSegment",
    "FriendAddNotice",
    "FriendRecallNotice",
    "FriendRequest",
    "GroupAdminNotice",
    "GroupBanNotice",
    "GroupContactData",
    "GroupDecreaseNotice",
    "GroupFile",
    "GroupIncreaseNotice",
    "GroupMessage",
    "GroupRecallNotice",
    "GroupRequest",
    "GroupSender",
    "GroupUploadNotice",
    "Heartbeat",
    "HonorNotice",
    "ImageData",
    "ImageSegment",
    "JsonData",
    "JsonSegment",
    "Lifecycle",
    "LocationData",
    "LocationSegment",
    "LuckyKingNotice",
    "MediaData",
    "Message",
    "MessageBase",
    "MessageNodeData",
    "MetaBase",
    "MusicData",
    "MusicSegment",
    "NetEaseMusicData",
    "NodeData",
    "NodeSegment",
    "NoticeBase",
    "NotifyBase",
    "OtherNotice",
    "PlatformMusicData",
    "PokeData",
    "PokeNotice",
    "PokeSegment",
    "PrivateMessage",
    "QQContactData",
    "QQMusicData",
    "RecordData",
    "RecordSegment",
    "ReplyData",
    "ReplySegment",
    "RequestBase",
    "RpsData",
    "RpsSegment",
    "Segment",
    "Sender",
    "ShakeData",
    "ShakeSegment",
    "ShareData",
    "ShareSegment",
    "Status",
    "TextData",
    "TextSegment",
    "UnknownContactData",
    "UnknownMusicData",
    "UnknownSegment",
    "VideoData",
    "VideoSegment",
    "XiamiMusicData",
    "XmlData",
    "XmlSegment",
]

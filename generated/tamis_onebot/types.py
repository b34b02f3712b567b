# Made by `codegen build` from the spec 'onebot', digest 9494df728b1481e5. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""What is inside the events: one class a type of the spec."""

from __future__ import annotations

from typing import Any, ClassVar

from tamis.decoding.text_form import TextForm
from tamis.decoding.unions import ByKeys, Chosen, TextOrList
from tamis.events.payload import Payload


class Envelope(Payload, frozen=True, kw_only=True):
    "What every event has."

    time: int
    self_id: int
    post_type: str


class MessageBase(Payload, frozen=True, kw_only=True):
    "What all messages share."

    time: int
    self_id: int
    post_type: str
    message_type: str
    sub_type: str | None = None
    message_id: int
    user_id: int
    message: Message
    raw_message: str | None = None
    font: int | None = None
    sender: Sender


class PrivateMessage(Payload, frozen=True, kw_only=True):
    "A private message."

    time: int
    self_id: int
    post_type: str
    message_type: str
    sub_type: str
    message_id: int
    user_id: int
    message: Message
    raw_message: str
    font: int
    sender: Sender


class GroupMessage(Payload, frozen=True, kw_only=True):
    "A message in a group."

    time: int
    self_id: int
    post_type: str
    message_type: str
    sub_type: str
    message_id: int
    user_id: int
    message: Message
    raw_message: str
    font: int
    sender: GroupSender
    group_id: int
    anonymous: Anonymous | None = None


class Sender(Payload, frozen=True, kw_only=True):
    "The sender of a message; any part may be missing."

    user_id: int | None = None
    nickname: str | None = None
    sex: str | None = None
    age: int | None = None


class GroupSender(Payload, frozen=True, kw_only=True):
    "The sender of a group message; any part may be missing."

    user_id: int | None = None
    nickname: str | None = None
    sex: str | None = None
    age: int | None = None
    card: str | None = None
    area: str | None = None
    level: str | None = None
    role: str | None = None
    title: str | None = None


class Anonymous(Payload, frozen=True, kw_only=True):
    "The mask of an anonymous sender."

    id: int
    name: str
    flag: str


class NoticeBase(Payload, frozen=True, kw_only=True):
    "What notices share."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int | None = None


class OtherNotice(Payload, frozen=True, kw_only=True):
    "A notice that is not listed here."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int | None = None
    sub_type: str | None = None
    group_id: int | None = None


class GroupUploadNotice(Payload, frozen=True, kw_only=True):
    "A file was uploaded to a group."

    time: int
    self_id: int
    post_type: str
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
    self_id: int
    post_type: str
    notice_type: str
    user_id: int
    sub_type: str
    group_id: int


class GroupDecreaseNotice(Payload, frozen=True, kw_only=True):
    "A member left, was removed, or the bot was."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int
    sub_type: str
    group_id: int
    operator_id: int


class GroupIncreaseNotice(Payload, frozen=True, kw_only=True):
    "A member joined."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int
    sub_type: str
    group_id: int
    operator_id: int


class GroupBanNotice(Payload, frozen=True, kw_only=True):
    "A member was muted or unmuted."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int
    sub_type: str
    group_id: int
    operator_id: int
    duration: int


class FriendAddNotice(Payload, frozen=True, kw_only=True):
    "Someone became a friend."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int


class GroupRecallNotice(Payload, frozen=True, kw_only=True):
    "A group message was recalled."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int
    group_id: int
    operator_id: int
    message_id: int


class FriendRecallNotice(Payload, frozen=True, kw_only=True):
    "A private message was recalled."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int
    message_id: int


class NotifyBase(Payload, frozen=True, kw_only=True):
    "What the small notices share."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int | None = None
    sub_type: str
    group_id: int | None = None


class PokeNotice(Payload, frozen=True, kw_only=True):
    "Someone was poked."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int
    sub_type: str
    group_id: int | None = None
    target_id: int


class LuckyKingNotice(Payload, frozen=True, kw_only=True):
    "Someone drew the largest part of a red packet."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int
    sub_type: str
    group_id: int
    target_id: int


class HonorNotice(Payload, frozen=True, kw_only=True):
    "A member won a group honor."

    time: int
    self_id: int
    post_type: str
    notice_type: str
    user_id: int
    sub_type: str
    group_id: int
    honor_type: str


class RequestBase(Payload, frozen=True, kw_only=True):
    "What requests share."

    time: int
    self_id: int
    post_type: str
    request_type: str
    user_id: int
    comment: str | None = None
    flag: str


class FriendRequest(Payload, frozen=True, kw_only=True):
    "Someone wants to be a friend."

    time: int
    self_id: int
    post_type: str
    request_type: str
    user_id: int
    comment: str | None = None
    flag: str


class GroupRequest(Payload, frozen=True, kw_only=True):
    "Someone wants to join a group, or invites the bot to one."

    time: int
    self_id: int
    post_type: str
    request_type: str
    user_id: int
    comment: str | None = None
    flag: str
    sub_type: str
    group_id: int


class MetaBase(Payload, frozen=True, kw_only=True):
    "What meta events share."

    time: int
    self_id: int
    post_type: str
    meta_event_type: str


class Lifecycle(Payload, frozen=True, kw_only=True):
    "The implementation starts, stops or connects."

    time: int
    self_id: int
    post_type: str
    meta_event_type: str
    sub_type: str


class Heartbeat(Payload, frozen=True, kw_only=True):
    "A sign of life, sent regularly."

    time: int
    self_id: int
    post_type: str
    meta_event_type: str
    status: Status
    interval: int


class Status(Payload, frozen=True, kw_only=True):
    "How the implementation is; it may add keys of its own."

    online: bool | None
    good: bool


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
    cache: str | None = None
    proxy: str | None = None
    timeout: str | None = None


class ImageData(Payload, frozen=True, kw_only=True):
    "A picture."

    file: str
    url: str | None = None
    cache: str | None = None
    proxy: str | None = None
    timeout: str | None = None
    type: str | None = None


class RecordData(Payload, frozen=True, kw_only=True):
    "A voice message."

    file: str
    url: str | None = None
    cache: str | None = None
    proxy: str | None = None
    timeout: str | None = None
    magic: str | None = None


class VideoData(Payload, frozen=True, kw_only=True):
    "A short video."

    file: str
    url: str | None = None
    cache: str | None = None
    proxy: str | None = None
    timeout: str | None = None


class AtData(Payload, frozen=True, kw_only=True):
    "A mention of one member, or of all."

    qq: str


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

    ignore: str | None = None


class ShareData(Payload, frozen=True, kw_only=True):
    "A link with a title."

    url: str
    title: str
    content: str | None = None
    image: str | None = None


class QQContactData(Payload, frozen=True, kw_only=True, tag_field="type", tag="qq"):
    "A recommended friend."

    type: ClassVar[Any] = "qq"
    id: str


class GroupContactData(Payload, frozen=True, kw_only=True, tag_field="type", tag="group"):
    "A recommended group."

    type: ClassVar[Any] = "group"
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


class QQMusicData(Payload, frozen=True, kw_only=True, tag_field="type", tag="qq"):
    "A song of QQ Music."

    type: ClassVar[Any] = "qq"
    id: str


class NetEaseMusicData(Payload, frozen=True, kw_only=True, tag_field="type", tag="163"):
    "A song of NetEase Cloud Music."

    type: ClassVar[Any] = "163"
    id: str


class XiamiMusicData(Payload, frozen=True, kw_only=True, tag_field="type", tag="xm"):
    "A song of Xiami Music."

    type: ClassVar[Any] = "xm"
    id: str


class CustomMusicData(Payload, frozen=True, kw_only=True, tag_field="type", tag="custom"):
    "A song of one's own."

    type: ClassVar[Any] = "custom"
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


class TextSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="text"):
    "Plain text."

    type: ClassVar[Any] = "text"
    data: TextData


class FaceSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="face"):
    "A face of the platform's own set."

    type: ClassVar[Any] = "face"
    data: FaceData


class ImageSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="image"):
    "A picture."

    type: ClassVar[Any] = "image"
    data: ImageData | None = None


class RecordSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="record"):
    "A voice message."

    type: ClassVar[Any] = "record"
    data: RecordData | None = None


class VideoSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="video"):
    "A short video."

    type: ClassVar[Any] = "video"
    data: VideoData | None = None


class AtSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="at"):
    "A mention of one member, or of all."

    type: ClassVar[Any] = "at"
    data: AtData


class RpsSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="rps"):
    "A game of rock, paper, scissors."

    type: ClassVar[Any] = "rps"
    data: RpsData | None = None


class DiceSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="dice"):
    "A roll of a die."

    type: ClassVar[Any] = "dice"
    data: DiceData | None = None


class ShakeSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="shake"):
    "A shake of the other's window."

    type: ClassVar[Any] = "shake"
    data: ShakeData | None = None


class PokeSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="poke"):
    "A poke inside a message."

    type: ClassVar[Any] = "poke"
    data: PokeData


class AnonymousSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="anonymous"):
    "Makes the message anonymous."

    type: ClassVar[Any] = "anonymous"
    data: AnonymousData | None = None


class ShareSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="share"):
    "A link with a title."

    type: ClassVar[Any] = "share"
    data: ShareData


class ContactSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="contact"):
    "A Segment whose type is contact."

    type: ClassVar[Any] = "contact"
    data: ContactData


class LocationSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="location"):
    "A place."

    type: ClassVar[Any] = "location"
    data: LocationData


class MusicSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="music"):
    "A Segment whose type is music."

    type: ClassVar[Any] = "music"
    data: MusicData


class ReplySegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="reply"):
    "The message this one answers."

    type: ClassVar[Any] = "reply"
    data: ReplyData


class ForwardSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="forward"):
    "A bundle of forwarded messages; get_forward_msg opens it."

    type: ClassVar[Any] = "forward"
    data: ForwardData


class NodeSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="node"):
    "A Segment whose type is node."

    type: ClassVar[Any] = "node"
    data: NodeData


class XmlSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="xml"):
    "An XML message."

    type: ClassVar[Any] = "xml"
    data: XmlData


class JsonSegment(Payload, frozen=True, kw_only=True, tag_field="type", tag="json"):
    "A JSON message."

    type: ClassVar[Any] = "json"
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


Segment = (
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
)


class Message(
    Chosen,
    choice=TextOrList(
        lambda: Segment,
        TextForm(
            open="[CQ:",
            close="]",
            separator=",",
            assign="=",
            escapes={"&": "&amp;", "[": "&#91;", "]": "&#93;"},
            plain=("text", "text"),
            value_escapes={",": "&#44;"},
        ),
    ),
):
    "A message as a list of segments; as one string, segments are written as codes."


ContactData = QQContactData | GroupContactData
MusicData = QQMusicData | NetEaseMusicData | XiamiMusicData | CustomMusicData


class NodeData(
    Chosen,
    choice=ByKeys(
        [
            (
                lambda: CustomNodeData,
                (
                    "user_id",
                    "nickname",
                    "content",
                ),
            ),
            (lambda: MessageNodeData, ("id",)),
        ]
    ),
):
    "One message of a bundle."


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

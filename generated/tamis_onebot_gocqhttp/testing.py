# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 365d9938d7e138ec. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Makes events for tests: of any query, typed as a handler gets them. What a bot itself does needs nothing of this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis.queries.tables import Condition
from tamis.testing.feed import Feed as _Feed
from tamis.testing.kit import Kit as _Kit
from tamis.testing.make import Maker
from tamis.testing.outcome import Ran, RanStep
from tamis.testing.tables import About, Facts

from ._codec import CODEC
from ._vocabulary import VOCABULARY

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from .events import Event

_MAKER = Maker(
    VOCABULARY,
    CODEC,
    Facts(
        fields={
            "Envelope": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "MessageBase": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "message_type": About(
                    values=(
                        "private",
                        "group",
                    ),
                    open=True,
                ),
            },
            "PrivateMessage": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "message_type": About(
                    values=(
                        "private",
                        "group",
                    ),
                    open=True,
                ),
                "sub_type": About(
                    values=(
                        "friend",
                        "group",
                        "other",
                        "group_self",
                    )
                ),
            },
            "GroupMessage": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "message_type": About(
                    values=(
                        "private",
                        "group",
                    ),
                    open=True,
                ),
                "sub_type": About(
                    values=(
                        "normal",
                        "anonymous",
                        "notice",
                    )
                ),
            },
            "Sender": {
                "sex": About(
                    values=(
                        "male",
                        "female",
                        "unknown",
                    )
                ),
            },
            "GroupSender": {
                "sex": About(
                    values=(
                        "male",
                        "female",
                        "unknown",
                    )
                ),
                "role": About(
                    values=(
                        "owner",
                        "admin",
                        "member",
                    )
                ),
            },
            "NoticeBase": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "OtherNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "GroupUploadNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "GroupAdminNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "sub_type": About(
                    values=(
                        "set",
                        "unset",
                    )
                ),
            },
            "GroupDecreaseNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "sub_type": About(
                    values=(
                        "leave",
                        "kick",
                        "kick_me",
                    )
                ),
            },
            "GroupIncreaseNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "sub_type": About(
                    values=(
                        "approve",
                        "invite",
                    )
                ),
            },
            "GroupBanNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "sub_type": About(
                    values=(
                        "ban",
                        "lift_ban",
                    )
                ),
            },
            "FriendAddNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "GroupRecallNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "FriendRecallNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "NotifyBase": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "PokeNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "LuckyKingNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "HonorNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "honor_type": About(
                    values=(
                        "talkative",
                        "performer",
                        "emotion",
                    )
                ),
            },
            "RequestBase": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "request_type": About(
                    values=(
                        "friend",
                        "group",
                    ),
                    open=True,
                ),
            },
            "FriendRequest": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "request_type": About(
                    values=(
                        "friend",
                        "group",
                    ),
                    open=True,
                ),
            },
            "GroupRequest": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "request_type": About(
                    values=(
                        "friend",
                        "group",
                    ),
                    open=True,
                ),
                "sub_type": About(
                    values=(
                        "add",
                        "invite",
                    )
                ),
            },
            "MetaBase": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "meta_event_type": About(
                    values=(
                        "lifecycle",
                        "heartbeat",
                    ),
                    open=True,
                ),
            },
            "Lifecycle": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "meta_event_type": About(
                    values=(
                        "lifecycle",
                        "heartbeat",
                    ),
                    open=True,
                ),
                "sub_type": About(
                    values=(
                        "enable",
                        "disable",
                        "connect",
                    )
                ),
            },
            "Heartbeat": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "meta_event_type": About(
                    values=(
                        "lifecycle",
                        "heartbeat",
                    ),
                    open=True,
                ),
            },
            "MediaData": {
                "cache": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
                "proxy": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
            },
            "ImageData": {
                "cache": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
                "proxy": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
                "type": About(values=("flash",)),
            },
            "RecordData": {
                "cache": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
                "proxy": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
                "magic": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
            },
            "VideoData": {
                "cache": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
                "proxy": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
            },
            "AtData": {
                "qq": About(values=("all",), open=True),
            },
            "AnonymousData": {
                "ignore": About(
                    values=(
                        "0",
                        "1",
                    ),
                    open=True,
                ),
            },
            "TitleNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "GroupCardNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "OfflineFileNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "ClientStatusNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
            },
            "EssenceNotice": {
                "time": About(time=True),
                "post_type": About(
                    values=(
                        "message",
                        "notice",
                        "request",
                        "meta_event",
                        "message_sent",
                    ),
                    open=True,
                ),
                "sub_type": About(
                    values=(
                        "add",
                        "delete",
                    )
                ),
            },
        },
        groups={},
        twins={},
        kinds={
            "message.group.anonymous": (Condition(("anonymous",), "present"),),
            "message_sent.group.anonymous": (Condition(("anonymous",), "present"),),
        },
        ids={
            "PrivateMessage": ("message_id",),
            "GroupMessage": ("message_id",),
        },
        me=int,
    ),
)


def make(query: str, /, *, me: int | None = None, **fields: Any) -> Event:
    return _MAKER.make(query, me, fields)


def make_raw(query: str, /, *, me: int | None = None, **fields: Any) -> bytes:
    return _MAKER.raw(query, me, fields).raw


def events(query: str, /, *, me: int | None = None, **fields: Any) -> SearchStrategy[Event]:
    from tamis.testing.strategies import events_of

    return events_of(_MAKER, query, me, fields)


def raw_events() -> SearchStrategy[bytes]:
    from tamis.testing.strategies import everything

    return everything(_MAKER).map(lambda made: made.raw)


class Feed(_Feed):
    maker: ClassVar[Maker] = _MAKER


class Kit(_Kit):
    feed_class: ClassVar[type[_Feed]] = Feed


__all__ = [
    "Feed",
    "Kit",
    "Ran",
    "RanStep",
    "events",
    "make",
    "make_raw",
    "raw_events",
]

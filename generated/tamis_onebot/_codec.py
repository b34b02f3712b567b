# Made by `codegen build` from the spec 'onebot', digest 3c04dadefbe82efc. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""How bytes become an event: which key or fields tell the kind, and which class each kind's payload has."""

from __future__ import annotations

from typing import Any

from tamis.decoding.codec import FieldsCodec

from . import types as _types
from .events import Event

_PAYLOADS: dict[str, type[Any] | None] = {
    "*": _types.Envelope,
    "message": _types.MessageBase,
    "message.private": _types.PrivateMessage,
    "message.private.friend": _types.PrivateMessage,
    "message.private.group": _types.PrivateMessage,
    "message.private.other": _types.PrivateMessage,
    "message.group": _types.GroupMessage,
    "message.group.normal": _types.GroupMessage,
    "message.group.anonymous": _types.GroupMessage,
    "message.group.notice": _types.GroupMessage,
    "notice": _types.OtherNotice,
    "notice.group_upload": _types.GroupUploadNotice,
    "notice.group_admin": _types.GroupAdminNotice,
    "notice.group_admin.set": _types.GroupAdminNotice,
    "notice.group_admin.unset": _types.GroupAdminNotice,
    "notice.group_decrease": _types.GroupDecreaseNotice,
    "notice.group_decrease.leave": _types.GroupDecreaseNotice,
    "notice.group_decrease.kick": _types.GroupDecreaseNotice,
    "notice.group_decrease.kick_me": _types.GroupDecreaseNotice,
    "notice.group_increase": _types.GroupIncreaseNotice,
    "notice.group_increase.approve": _types.GroupIncreaseNotice,
    "notice.group_increase.invite": _types.GroupIncreaseNotice,
    "notice.group_ban": _types.GroupBanNotice,
    "notice.group_ban.ban": _types.GroupBanNotice,
    "notice.group_ban.lift_ban": _types.GroupBanNotice,
    "notice.friend_add": _types.FriendAddNotice,
    "notice.group_recall": _types.GroupRecallNotice,
    "notice.friend_recall": _types.FriendRecallNotice,
    "notice.notify": _types.NotifyBase,
    "notice.notify.poke": _types.PokeNotice,
    "notice.notify.lucky_king": _types.LuckyKingNotice,
    "notice.notify.honor": _types.HonorNotice,
    "request": _types.RequestBase,
    "request.friend": _types.FriendRequest,
    "request.group": _types.GroupRequest,
    "request.group.add": _types.GroupRequest,
    "request.group.invite": _types.GroupRequest,
    "meta_event": _types.MetaBase,
    "meta_event.lifecycle": _types.Lifecycle,
    "meta_event.lifecycle.enable": _types.Lifecycle,
    "meta_event.lifecycle.disable": _types.Lifecycle,
    "meta_event.lifecycle.connect": _types.Lifecycle,
    "meta_event.heartbeat": _types.Heartbeat,
}
_UNKNOWNS: dict[tuple[Any, ...], type[Any]] = {
    (
        _types.TextSegment,
        _types.FaceSegment,
        _types.ImageSegment,
        _types.RecordSegment,
        _types.VideoSegment,
        _types.AtSegment,
        _types.RpsSegment,
        _types.DiceSegment,
        _types.ShakeSegment,
        _types.PokeSegment,
        _types.AnonymousSegment,
        _types.ShareSegment,
        _types.ContactSegment,
        _types.LocationSegment,
        _types.MusicSegment,
        _types.ReplySegment,
        _types.ForwardSegment,
        _types.NodeSegment,
        _types.XmlSegment,
        _types.JsonSegment,
    ): _types.UnknownSegment,
    (
        _types.QQContactData,
        _types.GroupContactData,
    ): _types.UnknownContactData,
    (
        _types.QQMusicData,
        _types.NetEaseMusicData,
        _types.XiamiMusicData,
        _types.CustomMusicData,
    ): _types.UnknownMusicData,
}
_SPLITS = {
    "*": "post_type",
    "message": "message_type",
    "message.private": "sub_type",
    "message.group": "sub_type",
    "notice": "notice_type",
    "notice.group_admin": "sub_type",
    "notice.group_decrease": "sub_type",
    "notice.group_increase": "sub_type",
    "notice.group_ban": "sub_type",
    "notice.notify": "sub_type",
    "request": "request_type",
    "request.group": "sub_type",
    "meta_event": "meta_event_type",
    "meta_event.lifecycle": "sub_type",
}

CODEC = FieldsCodec(
    event=Event,
    payloads=_PAYLOADS,
    unknowns=_UNKNOWNS,
    splits=_SPLITS,
    me="self_id",
    lax=True,
)

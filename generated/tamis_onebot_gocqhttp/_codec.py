# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 45a6e8918ae8a5b7. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""How bytes become an event: which key or fields tell the kind, and which class each kind's payload has."""

from __future__ import annotations

from typing import Any

from tamis.decoding.codec import FieldsCodec
from tamis.decoding.kinds import Split

from . import types as _types
from .events import Event

_PAYLOADS: dict[str, type[Any] | None] = {
    "*": _types.Envelope,
    "message": _types.MessageBase,
    "message.private": _types.PrivateMessage,
    "message.private.friend": _types.PrivateMessage,
    "message.private.group": _types.PrivateMessage,
    "message.private.other": _types.PrivateMessage,
    "message.private.group_self": _types.PrivateMessage,
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
    "notice.notify.title": _types.TitleNotice,
    "notice.group_card": _types.GroupCardNotice,
    "notice.offline_file": _types.OfflineFileNotice,
    "notice.client_status": _types.ClientStatusNotice,
    "notice.essence": _types.EssenceNotice,
    "notice.essence.add": _types.EssenceNotice,
    "notice.essence.delete": _types.EssenceNotice,
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
    "message_sent": _types.MessageBase,
    "message_sent.private": _types.PrivateMessage,
    "message_sent.private.friend": _types.PrivateMessage,
    "message_sent.private.group": _types.PrivateMessage,
    "message_sent.private.other": _types.PrivateMessage,
    "message_sent.private.group_self": _types.PrivateMessage,
    "message_sent.group": _types.GroupMessage,
    "message_sent.group.normal": _types.GroupMessage,
    "message_sent.group.anonymous": _types.GroupMessage,
    "message_sent.group.notice": _types.GroupMessage,
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
    "*": Split(
        ("post_type",),
        (
            ("message", "message"),
            ("notice", "notice"),
            ("request", "request"),
            ("meta_event", "meta_event"),
            ("message_sent", "message_sent"),
        ),
    ),
    "message": Split(
        ("message_type",),
        (
            ("private", "message.private"),
            ("group", "message.group"),
        ),
    ),
    "message.private": Split(
        ("sub_type",),
        (
            ("friend", "message.private.friend"),
            ("group", "message.private.group"),
            ("other", "message.private.other"),
            ("group_self", "message.private.group_self"),
        ),
    ),
    "message.group": Split(
        ("sub_type",),
        (
            ("normal", "message.group.normal"),
            ("anonymous", "message.group.anonymous"),
            ("notice", "message.group.notice"),
        ),
    ),
    "notice": Split(
        ("notice_type",),
        (
            ("group_upload", "notice.group_upload"),
            ("group_admin", "notice.group_admin"),
            ("group_decrease", "notice.group_decrease"),
            ("group_increase", "notice.group_increase"),
            ("group_ban", "notice.group_ban"),
            ("friend_add", "notice.friend_add"),
            ("group_recall", "notice.group_recall"),
            ("friend_recall", "notice.friend_recall"),
            ("notify", "notice.notify"),
            ("group_card", "notice.group_card"),
            ("offline_file", "notice.offline_file"),
            ("client_status", "notice.client_status"),
            ("essence", "notice.essence"),
        ),
    ),
    "notice.group_admin": Split(
        ("sub_type",),
        (
            ("set", "notice.group_admin.set"),
            ("unset", "notice.group_admin.unset"),
        ),
    ),
    "notice.group_decrease": Split(
        ("sub_type",),
        (
            ("leave", "notice.group_decrease.leave"),
            ("kick", "notice.group_decrease.kick"),
            ("kick_me", "notice.group_decrease.kick_me"),
        ),
    ),
    "notice.group_increase": Split(
        ("sub_type",),
        (
            ("approve", "notice.group_increase.approve"),
            ("invite", "notice.group_increase.invite"),
        ),
    ),
    "notice.group_ban": Split(
        ("sub_type",),
        (
            ("ban", "notice.group_ban.ban"),
            ("lift_ban", "notice.group_ban.lift_ban"),
        ),
    ),
    "notice.notify": Split(
        ("sub_type",),
        (
            ("poke", "notice.notify.poke"),
            ("lucky_king", "notice.notify.lucky_king"),
            ("honor", "notice.notify.honor"),
            ("title", "notice.notify.title"),
        ),
    ),
    "notice.essence": Split(
        ("sub_type",),
        (
            ("add", "notice.essence.add"),
            ("delete", "notice.essence.delete"),
        ),
    ),
    "request": Split(
        ("request_type",),
        (
            ("friend", "request.friend"),
            ("group", "request.group"),
        ),
    ),
    "request.group": Split(
        ("sub_type",),
        (
            ("add", "request.group.add"),
            ("invite", "request.group.invite"),
        ),
    ),
    "meta_event": Split(
        ("meta_event_type",),
        (
            ("lifecycle", "meta_event.lifecycle"),
            ("heartbeat", "meta_event.heartbeat"),
        ),
    ),
    "meta_event.lifecycle": Split(
        ("sub_type",),
        (
            ("enable", "meta_event.lifecycle.enable"),
            ("disable", "meta_event.lifecycle.disable"),
            ("connect", "meta_event.lifecycle.connect"),
        ),
    ),
    "message_sent": Split(
        ("message_type",),
        (
            ("private", "message_sent.private"),
            ("group", "message_sent.group"),
        ),
    ),
    "message_sent.private": Split(
        ("sub_type",),
        (
            ("friend", "message_sent.private.friend"),
            ("group", "message_sent.private.group"),
            ("other", "message_sent.private.other"),
            ("group_self", "message_sent.private.group_self"),
        ),
    ),
    "message_sent.group": Split(
        ("sub_type",),
        (
            ("normal", "message_sent.group.normal"),
            ("anonymous", "message_sent.group.anonymous"),
            ("notice", "message_sent.group.notice"),
        ),
    ),
}

CODEC = FieldsCodec(
    event=Event,
    payloads=_PAYLOADS,
    unknowns=_UNKNOWNS,
    splits=_SPLITS,
    me="self_id",
    lax=True,
)

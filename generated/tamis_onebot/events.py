# Made by `codegen build` from the spec 'onebot', digest e929848265d389b7. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""The event class, and a name for every event of which something is known."""

from __future__ import annotations

from types import GenericAlias

from tamis.events.event import Event as _Event
from tamis.events.known import Is, Present
from tamis.guards.annotations import Filter as _Filter
from tamis.guards.annotations import named

from ._actions import Actions


class Event(Actions, _Event):
    """What a handler receives."""

    time = Present("time")

    self_id = Present("self_id")

    post_type = Present("post_type")

    message_type = Present("message_type")

    sub_type = Present("sub_type")

    message_id = Present("message_id")

    user_id = Present("user_id")

    message = Present("message")

    raw_message = Present("raw_message")

    font = Present("font")

    sender = Present("sender")

    group_id = Present("group_id")

    anonymous = Present("anonymous")

    notice_type = Present("notice_type")

    file = Present("file")

    operator_id = Present("operator_id")

    duration = Present("duration")

    target_id = Present("target_id")

    honor_type = Present("honor_type")

    request_type = Present("request_type")

    comment = Present("comment")

    flag = Present("flag")

    meta_event_type = Present("meta_event_type")

    status = Present("status")

    interval = Present("interval")


class Filter(_Filter, event=Event):
    """`Filter[Literal["::url"]]`: the event type a query gives, for those that have no name of their own."""


_NAMES = {
    "MessageEvent": "message",
    "MessagePrivateEvent": "message.private",
    "MessagePrivateFriendEvent": "message.private.friend",
    "MessagePrivateGroupEvent": "message.private.group",
    "MessagePrivateOtherEvent": "message.private.other",
    "MessageGroupEvent": "message.group",
    "MessageGroupNormalEvent": "message.group.normal",
    "MessageGroupAnonymousEvent": "message.group.anonymous",
    "MessageGroupNoticeEvent": "message.group.notice",
    "NoticeEvent": "notice",
    "NoticeGroupUploadEvent": "notice.group_upload",
    "NoticeGroupAdminEvent": "notice.group_admin",
    "NoticeGroupAdminSetEvent": "notice.group_admin.set",
    "NoticeGroupAdminUnsetEvent": "notice.group_admin.unset",
    "NoticeGroupDecreaseEvent": "notice.group_decrease",
    "NoticeGroupDecreaseLeaveEvent": "notice.group_decrease.leave",
    "NoticeGroupDecreaseKickEvent": "notice.group_decrease.kick",
    "NoticeGroupDecreaseKickMeEvent": "notice.group_decrease.kick_me",
    "NoticeGroupIncreaseEvent": "notice.group_increase",
    "NoticeGroupIncreaseApproveEvent": "notice.group_increase.approve",
    "NoticeGroupIncreaseInviteEvent": "notice.group_increase.invite",
    "NoticeGroupBanEvent": "notice.group_ban",
    "NoticeGroupBanBanEvent": "notice.group_ban.ban",
    "NoticeGroupBanLiftBanEvent": "notice.group_ban.lift_ban",
    "NoticeFriendAddEvent": "notice.friend_add",
    "NoticeGroupRecallEvent": "notice.group_recall",
    "NoticeFriendRecallEvent": "notice.friend_recall",
    "NoticeNotifyEvent": "notice.notify",
    "NoticeNotifyPokeEvent": "notice.notify.poke",
    "NoticeNotifyLuckyKingEvent": "notice.notify.lucky_king",
    "NoticeNotifyHonorEvent": "notice.notify.honor",
    "RequestEvent": "request",
    "RequestFriendEvent": "request.friend",
    "RequestGroupEvent": "request.group",
    "RequestGroupAddEvent": "request.group.add",
    "RequestGroupInviteEvent": "request.group.invite",
    "MetaEventEvent": "meta_event",
    "MetaEventLifecycleEvent": "meta_event.lifecycle",
    "MetaEventLifecycleEnableEvent": "meta_event.lifecycle.enable",
    "MetaEventLifecycleDisableEvent": "meta_event.lifecycle.disable",
    "MetaEventLifecycleConnectEvent": "meta_event.lifecycle.connect",
    "MetaEventHeartbeatEvent": "meta_event.heartbeat",
    "MessageSubTypeEvent": "message:sub_type",
    "MessageAnonymousEvent": "message:anonymous",
    "MessageGroupNormalAnonymousEvent": "message.group.normal:anonymous",
    "MessageGroupAnonymousAnonymousEvent": "message.group.anonymous:anonymous",
    "MessageGroupNoticeAnonymousEvent": "message.group.notice:anonymous",
    "NoticeGroupIdEvent": "notice:group_id",
    "NoticeHonorTypeEvent": "notice:honor_type",
    "NoticeSubTypeEvent": "notice:sub_type",
    "NoticeNotifyHonorTypeEvent": "notice.notify:honor_type",
    "NoticeNotifyGroupIdEvent": "notice.notify:group_id",
    "NoticeNotifyPokeGroupIdEvent": "notice.notify.poke:group_id",
    "RequestCommentEvent": "request:comment",
    "RequestFriendCommentEvent": "request.friend:comment",
    "RequestGroupCommentEvent": "request.group:comment",
    "RequestSubTypeEvent": "request:sub_type",
    "RequestGroupAddCommentEvent": "request.group.add:comment",
    "RequestGroupInviteCommentEvent": "request.group.invite:comment",
    "MetaEventStatusEvent": "meta_event:status",
    "MetaEventSubTypeEvent": "meta_event:sub_type",
}


def __getattr__(name: str) -> GenericAlias:
    return named(Event, name, _NAMES, __name__)


__all__ = ["Event", "Filter", "Is", *_NAMES]

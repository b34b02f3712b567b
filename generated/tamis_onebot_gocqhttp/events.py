# Made by `codegen build` from the spec 'onebot_gocqhttp', digest af937b2bbf3fe249. Do not edit: change the spec.
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

    target_id = Present("target_id")

    temp_source = Present("temp_source")

    group_id = Present("group_id")

    anonymous = Present("anonymous")

    notice_type = Present("notice_type")

    file = Present("file")

    operator_id = Present("operator_id")

    duration = Present("duration")

    sender_id = Present("sender_id")

    honor_type = Present("honor_type")

    title = Present("title")

    card_new = Present("card_new")

    card_old = Present("card_old")

    client = Present("client")

    online = Present("online")

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
    "MessagePrivateGroupSelfEvent": "message.private.group_self",
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
    "NoticeNotifyTitleEvent": "notice.notify.title",
    "NoticeGroupCardEvent": "notice.group_card",
    "NoticeOfflineFileEvent": "notice.offline_file",
    "NoticeClientStatusEvent": "notice.client_status",
    "NoticeEssenceEvent": "notice.essence",
    "NoticeEssenceAddEvent": "notice.essence.add",
    "NoticeEssenceDeleteEvent": "notice.essence.delete",
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
    "MessageSentEvent": "message_sent",
    "MessageSentPrivateEvent": "message_sent.private",
    "MessageSentPrivateFriendEvent": "message_sent.private.friend",
    "MessageSentPrivateGroupEvent": "message_sent.private.group",
    "MessageSentPrivateOtherEvent": "message_sent.private.other",
    "MessageSentPrivateGroupSelfEvent": "message_sent.private.group_self",
    "MessageSentGroupEvent": "message_sent.group",
    "MessageSentGroupNormalEvent": "message_sent.group.normal",
    "MessageSentGroupAnonymousEvent": "message_sent.group.anonymous",
    "MessageSentGroupNoticeEvent": "message_sent.group.notice",
    "MessageTargetIdEvent": "message:target_id",
    "MessagePrivateTargetIdEvent": "message.private:target_id",
    "MessageTempSourceEvent": "message:temp_source",
    "MessagePrivateTempSourceEvent": "message.private:temp_source",
    "MessageSubTypeEvent": "message:sub_type",
    "MessagePrivateFriendTargetIdEvent": "message.private.friend:target_id",
    "MessagePrivateFriendTempSourceEvent": "message.private.friend:temp_source",
    "MessagePrivateGroupTargetIdEvent": "message.private.group:target_id",
    "MessagePrivateGroupTempSourceEvent": "message.private.group:temp_source",
    "MessagePrivateOtherTargetIdEvent": "message.private.other:target_id",
    "MessagePrivateOtherTempSourceEvent": "message.private.other:temp_source",
    "MessagePrivateGroupSelfTargetIdEvent": "message.private.group_self:target_id",
    "MessagePrivateGroupSelfTempSourceEvent": "message.private.group_self:temp_source",
    "MessageAnonymousEvent": "message:anonymous",
    "MessageGroupNormalAnonymousEvent": "message.group.normal:anonymous",
    "MessageGroupAnonymousAnonymousEvent": "message.group.anonymous:anonymous",
    "MessageGroupNoticeAnonymousEvent": "message.group.notice:anonymous",
    "NoticeGroupIdEvent": "notice:group_id",
    "NoticeSenderIdEvent": "notice:sender_id",
    "NoticeHonorTypeEvent": "notice:honor_type",
    "NoticeSubTypeEvent": "notice:sub_type",
    "NoticeNotifyHonorTypeEvent": "notice.notify:honor_type",
    "NoticeNotifyGroupIdEvent": "notice.notify:group_id",
    "NoticeNotifySenderIdEvent": "notice.notify:sender_id",
    "NoticeNotifyPokeSenderIdEvent": "notice.notify.poke:sender_id",
    "NoticeNotifyPokeGroupIdEvent": "notice.notify.poke:group_id",
    "RequestCommentEvent": "request:comment",
    "RequestFriendCommentEvent": "request.friend:comment",
    "RequestGroupCommentEvent": "request.group:comment",
    "RequestSubTypeEvent": "request:sub_type",
    "RequestGroupAddCommentEvent": "request.group.add:comment",
    "RequestGroupInviteCommentEvent": "request.group.invite:comment",
    "MetaEventStatusEvent": "meta_event:status",
    "MetaEventSubTypeEvent": "meta_event:sub_type",
    "MessageSentTargetIdEvent": "message_sent:target_id",
    "MessageSentPrivateTargetIdEvent": "message_sent.private:target_id",
    "MessageSentTempSourceEvent": "message_sent:temp_source",
    "MessageSentPrivateTempSourceEvent": "message_sent.private:temp_source",
    "MessageSentSubTypeEvent": "message_sent:sub_type",
    "MessageSentPrivateFriendTargetIdEvent": "message_sent.private.friend:target_id",
    "MessageSentPrivateFriendTempSourceEvent": "message_sent.private.friend:temp_source",
    "MessageSentPrivateGroupTargetIdEvent": "message_sent.private.group:target_id",
    "MessageSentPrivateGroupTempSourceEvent": "message_sent.private.group:temp_source",
    "MessageSentPrivateOtherTargetIdEvent": "message_sent.private.other:target_id",
    "MessageSentPrivateOtherTempSourceEvent": "message_sent.private.other:temp_source",
    "MessageSentPrivateGroupSelfTargetIdEvent": "message_sent.private.group_self:target_id",
    "MessageSentPrivateGroupSelfTempSourceEvent": "message_sent.private.group_self:temp_source",
    "MessageSentAnonymousEvent": "message_sent:anonymous",
    "MessageSentGroupNormalAnonymousEvent": "message_sent.group.normal:anonymous",
    "MessageSentGroupAnonymousAnonymousEvent": "message_sent.group.anonymous:anonymous",
    "MessageSentGroupNoticeAnonymousEvent": "message_sent.group.notice:anonymous",
}


def __getattr__(name: str) -> GenericAlias:
    return named(Event, name, _NAMES, __name__)


__all__ = ["Event", "Filter", "Is", *_NAMES]

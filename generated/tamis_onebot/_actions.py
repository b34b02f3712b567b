# Made by `codegen build` from the spec 'onebot', digest eb20f9923939742b. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Methods of the event: calls whose target is read from it."""

from __future__ import annotations

from typing import Any

from tamis.decoding.written_texts import Written as _Written
from tamis.events.calls import Call
from tamis.events.calls import Fill as _Fill
from tamis.events.calls import call as _call

from .types import Message, Segment


class Actions:
    """What every event can do, if it holds what the call needs."""

    __slots__ = ()

    def reply(
        self,
        message: Any,
        *,
        message_type: Any = None,
        user_id: Any = None,
        group_id: Any = None,
        auto_escape: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply",
            "send_msg",
            _FILL_reply,
            {
                "message": message,
                "message_type": message_type,
                "user_id": user_id,
                "group_id": group_id,
                "auto_escape": auto_escape,
            },
            _TEXTS["send_msg"],
        )

    def reply_privately(
        self,
        message: Any,
        *,
        auto_escape: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "reply_privately",
            "send_private_msg",
            _FILL_reply_privately,
            {
                "message": message,
                "auto_escape": auto_escape,
            },
            _TEXTS["send_private_msg"],
        )

    def delete_msg(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "delete_msg",
            "delete_msg",
            _FILL_delete_msg,
            {},
        )

    def get_msg(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_msg",
            "get_msg",
            _FILL_get_msg,
            {},
        )

    def send_like(
        self,
        *,
        times: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "send_like",
            "send_like",
            _FILL_send_like,
            {
                "times": times,
            },
        )

    def get_stranger_info(
        self,
        *,
        no_cache: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "get_stranger_info",
            "get_stranger_info",
            _FILL_get_stranger_info,
            {
                "no_cache": no_cache,
            },
        )

    def set_group_kick(
        self,
        *,
        reject_add_request: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_kick",
            "set_group_kick",
            _FILL_set_group_kick,
            {
                "reject_add_request": reject_add_request,
            },
        )

    def set_group_ban(
        self,
        *,
        duration: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_ban",
            "set_group_ban",
            _FILL_set_group_ban,
            {
                "duration": duration,
            },
        )

    def set_group_anonymous_ban(
        self,
        *,
        anonymous: Any = None,
        anonymous_flag: Any = None,
        duration: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_anonymous_ban",
            "set_group_anonymous_ban",
            _FILL_set_group_anonymous_ban,
            {
                "anonymous": anonymous,
                "anonymous_flag": anonymous_flag,
                "duration": duration,
            },
        )

    def set_group_admin(
        self,
        *,
        enable: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_admin",
            "set_group_admin",
            _FILL_set_group_admin,
            {
                "enable": enable,
            },
        )

    def set_group_card(
        self,
        *,
        card: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_card",
            "set_group_card",
            _FILL_set_group_card,
            {
                "card": card,
            },
        )

    def set_group_special_title(
        self,
        *,
        special_title: Any = None,
        duration: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_special_title",
            "set_group_special_title",
            _FILL_set_group_special_title,
            {
                "special_title": special_title,
                "duration": duration,
            },
        )

    def get_group_member_info(
        self,
        *,
        no_cache: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "get_group_member_info",
            "get_group_member_info",
            _FILL_get_group_member_info,
            {
                "no_cache": no_cache,
            },
        )

    def set_group_whole_ban(
        self,
        *,
        enable: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_whole_ban",
            "set_group_whole_ban",
            _FILL_set_group_whole_ban,
            {
                "enable": enable,
            },
        )

    def set_group_anonymous(
        self,
        *,
        enable: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_anonymous",
            "set_group_anonymous",
            _FILL_set_group_anonymous,
            {
                "enable": enable,
            },
        )

    def set_group_name(
        self,
        group_name: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_name",
            "set_group_name",
            _FILL_set_group_name,
            {
                "group_name": group_name,
            },
        )

    def set_group_leave(
        self,
        *,
        is_dismiss: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_leave",
            "set_group_leave",
            _FILL_set_group_leave,
            {
                "is_dismiss": is_dismiss,
            },
        )

    def get_group_info(
        self,
        *,
        no_cache: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "get_group_info",
            "get_group_info",
            _FILL_get_group_info,
            {
                "no_cache": no_cache,
            },
        )

    def get_group_member_list(
        self,
    ) -> Call[Any]:
        return _call(
            self,
            "get_group_member_list",
            "get_group_member_list",
            _FILL_get_group_member_list,
            {},
        )

    def get_group_honor_info(
        self,
        type: Any,
    ) -> Call[Any]:
        return _call(
            self,
            "get_group_honor_info",
            "get_group_honor_info",
            _FILL_get_group_honor_info,
            {
                "type": type,
            },
        )

    def set_friend_add_request(
        self,
        *,
        approve: Any = None,
        remark: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_friend_add_request",
            "set_friend_add_request",
            _FILL_set_friend_add_request,
            {
                "approve": approve,
                "remark": remark,
            },
        )

    def set_group_add_request(
        self,
        *,
        approve: Any = None,
        reason: Any = None,
    ) -> Call[Any]:
        return _call(
            self,
            "set_group_add_request",
            "set_group_add_request",
            _FILL_set_group_add_request,
            {
                "approve": approve,
                "reason": reason,
            },
        )


_PATHS1 = {
    "message.group": (("group_id",),),
    "message.group.normal": (("group_id",),),
    "message.group.anonymous": (("group_id",),),
    "message.group.notice": (("group_id",),),
    "notice": (("group_id",),),
    "notice.group_upload": (("group_id",),),
    "notice.group_admin": (("group_id",),),
    "notice.group_admin.set": (("group_id",),),
    "notice.group_admin.unset": (("group_id",),),
    "notice.group_decrease": (("group_id",),),
    "notice.group_decrease.leave": (("group_id",),),
    "notice.group_decrease.kick": (("group_id",),),
    "notice.group_decrease.kick_me": (("group_id",),),
    "notice.group_increase": (("group_id",),),
    "notice.group_increase.approve": (("group_id",),),
    "notice.group_increase.invite": (("group_id",),),
    "notice.group_ban": (("group_id",),),
    "notice.group_ban.ban": (("group_id",),),
    "notice.group_ban.lift_ban": (("group_id",),),
    "notice.group_recall": (("group_id",),),
    "notice.notify": (("group_id",),),
    "notice.notify.poke": (("group_id",),),
    "notice.notify.lucky_king": (("group_id",),),
    "notice.notify.honor": (("group_id",),),
    "request.group": (("group_id",),),
    "request.group.add": (("group_id",),),
    "request.group.invite": (("group_id",),),
}
_PATHS2 = {
    "message": (("user_id",),),
    "message.private": (("user_id",),),
    "message.private.friend": (("user_id",),),
    "message.private.group": (("user_id",),),
    "message.private.other": (("user_id",),),
    "message.group": (("user_id",),),
    "message.group.normal": (("user_id",),),
    "message.group.anonymous": (("user_id",),),
    "message.group.notice": (("user_id",),),
    "notice": (("user_id",),),
    "notice.group_upload": (("user_id",),),
    "notice.group_admin": (("user_id",),),
    "notice.group_admin.set": (("user_id",),),
    "notice.group_admin.unset": (("user_id",),),
    "notice.group_decrease": (("user_id",),),
    "notice.group_decrease.leave": (("user_id",),),
    "notice.group_decrease.kick": (("user_id",),),
    "notice.group_decrease.kick_me": (("user_id",),),
    "notice.group_increase": (("user_id",),),
    "notice.group_increase.approve": (("user_id",),),
    "notice.group_increase.invite": (("user_id",),),
    "notice.group_ban": (("user_id",),),
    "notice.group_ban.ban": (("user_id",),),
    "notice.group_ban.lift_ban": (("user_id",),),
    "notice.friend_add": (("user_id",),),
    "notice.group_recall": (("user_id",),),
    "notice.friend_recall": (("user_id",),),
    "notice.notify": (("user_id",),),
    "notice.notify.poke": (("user_id",),),
    "notice.notify.lucky_king": (("user_id",),),
    "notice.notify.honor": (("user_id",),),
    "request": (("user_id",),),
    "request.friend": (("user_id",),),
    "request.group": (("user_id",),),
    "request.group.add": (("user_id",),),
    "request.group.invite": (("user_id",),),
}
_PATHS3 = {
    "message": (("message_id",),),
    "message.private": (("message_id",),),
    "message.private.friend": (("message_id",),),
    "message.private.group": (("message_id",),),
    "message.private.other": (("message_id",),),
    "message.group": (("message_id",),),
    "message.group.normal": (("message_id",),),
    "message.group.anonymous": (("message_id",),),
    "message.group.notice": (("message_id",),),
    "notice.group_recall": (("message_id",),),
    "notice.friend_recall": (("message_id",),),
}
_PATHS4 = {
    "message.group": (("anonymous",),),
    "message.group.normal": (("anonymous",),),
    "message.group.anonymous": (("anonymous",),),
    "message.group.notice": (("anonymous",),),
}
_PATHS5 = {
    "request": (("flag",),),
    "request.friend": (("flag",),),
    "request.group": (("flag",),),
    "request.group.add": (("flag",),),
    "request.group.invite": (("flag",),),
}
_PATHS6 = {
    "message": (("sub_type",),),
    "message.private": (("sub_type",),),
    "message.private.friend": (("sub_type",),),
    "message.private.group": (("sub_type",),),
    "message.private.other": (("sub_type",),),
    "message.group": (("sub_type",),),
    "message.group.normal": (("sub_type",),),
    "message.group.anonymous": (("sub_type",),),
    "message.group.notice": (("sub_type",),),
    "notice": (("sub_type",),),
    "notice.group_admin": (("sub_type",),),
    "notice.group_admin.set": (("sub_type",),),
    "notice.group_admin.unset": (("sub_type",),),
    "notice.group_decrease": (("sub_type",),),
    "notice.group_decrease.leave": (("sub_type",),),
    "notice.group_decrease.kick": (("sub_type",),),
    "notice.group_decrease.kick_me": (("sub_type",),),
    "notice.group_increase": (("sub_type",),),
    "notice.group_increase.approve": (("sub_type",),),
    "notice.group_increase.invite": (("sub_type",),),
    "notice.group_ban": (("sub_type",),),
    "notice.group_ban.ban": (("sub_type",),),
    "notice.group_ban.lift_ban": (("sub_type",),),
    "notice.notify": (("sub_type",),),
    "notice.notify.poke": (("sub_type",),),
    "notice.notify.lucky_king": (("sub_type",),),
    "notice.notify.honor": (("sub_type",),),
    "request.group": (("sub_type",),),
    "request.group.add": (("sub_type",),),
    "request.group.invite": (("sub_type",),),
    "meta_event.lifecycle": (("sub_type",),),
    "meta_event.lifecycle.enable": (("sub_type",),),
    "meta_event.lifecycle.disable": (("sub_type",),),
    "meta_event.lifecycle.connect": (("sub_type",),),
}
_FILL_reply = (
    (_Fill("group_id", True, _PATHS1),),
    (_Fill("user_id", True, _PATHS2),),
)
_FILL_reply_privately = ((_Fill("user_id", True, _PATHS2),),)
_FILL_delete_msg = ((_Fill("message_id", True, _PATHS3),),)
_FILL_get_msg = ((_Fill("message_id", True, _PATHS3),),)
_FILL_send_like = ((_Fill("user_id", True, _PATHS2),),)
_FILL_get_stranger_info = ((_Fill("user_id", True, _PATHS2),),)
_FILL_set_group_kick = (
    (
        _Fill("group_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS2),
    ),
)
_FILL_set_group_ban = (
    (
        _Fill("group_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS2),
    ),
)
_FILL_set_group_anonymous_ban = (
    (
        _Fill("group_id", True, _PATHS1),
        _Fill("anonymous", False, _PATHS4),
    ),
)
_FILL_set_group_admin = (
    (
        _Fill("group_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS2),
    ),
)
_FILL_set_group_card = (
    (
        _Fill("group_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS2),
    ),
)
_FILL_set_group_special_title = (
    (
        _Fill("group_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS2),
    ),
)
_FILL_get_group_member_info = (
    (
        _Fill("group_id", True, _PATHS1),
        _Fill("user_id", True, _PATHS2),
    ),
)
_FILL_set_group_whole_ban = ((_Fill("group_id", True, _PATHS1),),)
_FILL_set_group_anonymous = ((_Fill("group_id", True, _PATHS1),),)
_FILL_set_group_name = ((_Fill("group_id", True, _PATHS1),),)
_FILL_set_group_leave = ((_Fill("group_id", True, _PATHS1),),)
_FILL_get_group_info = ((_Fill("group_id", True, _PATHS1),),)
_FILL_get_group_member_list = ((_Fill("group_id", True, _PATHS1),),)
_FILL_get_group_honor_info = ((_Fill("group_id", True, _PATHS1),),)
_FILL_set_friend_add_request = ((_Fill("flag", True, _PATHS5),),)
_FILL_set_group_add_request = (
    (
        _Fill("flag", True, _PATHS5),
        _Fill("sub_type", True, _PATHS6),
    ),
)
_TEXTS = {
    "send_msg": {
        "message": _Written(lambda: Message | Segment | str),
    },
    "send_private_msg": {
        "message": _Written(lambda: Message | Segment | str),
    },
}

# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 941c8b348557181e. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"The methods of OneBot V11 with go-cqhttp's additions 11."

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis.decoding.results import Api as _Api
from tamis.decoding.results import Method as _Method
from tamis.decoding.results import Parameter as _Parameter
from tamis.decoding.results import Results as _Results

from .inputs import (
    Ability,
    Cookies,
    Credentials,
    CsrfToken,
    ForwardedMessages,
    Friend,
    FriendRequestOperation,
    Group,
    GroupHonors,
    GroupMember,
    GroupMessageOperation,
    GroupRequestOperation,
    LoginInfo,
    PrivateMessageOperation,
    SentMessage,
    StoredFile,
    StoredMessage,
    Stranger,
    VersionInfo,
)
from .types import (
    Anonymous,
    AnonymousSegment,
    AtSegment,
    ContactSegment,
    CustomMusicData,
    DiceSegment,
    FaceSegment,
    ForwardSegment,
    GroupContactData,
    ImageSegment,
    JsonSegment,
    LocationSegment,
    Message,
    MusicSegment,
    NetEaseMusicData,
    NodeSegment,
    PokeSegment,
    QQContactData,
    QQMusicData,
    RecordSegment,
    ReplySegment,
    RpsSegment,
    Segment,
    ShakeSegment,
    ShareSegment,
    Status,
    TextSegment,
    UnknownContactData,
    UnknownMusicData,
    UnknownSegment,
    VideoSegment,
    XiamiMusicData,
    XmlSegment,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNKNOWNS: dict[tuple[Any, ...], type[Any]] = {
    (
        TextSegment,
        FaceSegment,
        ImageSegment,
        RecordSegment,
        VideoSegment,
        AtSegment,
        RpsSegment,
        DiceSegment,
        ShakeSegment,
        PokeSegment,
        AnonymousSegment,
        ShareSegment,
        ContactSegment,
        LocationSegment,
        MusicSegment,
        ReplySegment,
        ForwardSegment,
        NodeSegment,
        XmlSegment,
        JsonSegment,
    ): UnknownSegment,
    (
        QQContactData,
        GroupContactData,
    ): UnknownContactData,
    (
        QQMusicData,
        NetEaseMusicData,
        XiamiMusicData,
        CustomMusicData,
    ): UnknownMusicData,
}

METHODS: Mapping[str, _Method] = {
    "send_private_msg": _Method(
        "send_private_msg",
        {
            "user_id": _Parameter(int, True),
            "message": _Parameter(Message | Segment | str, True),
            "auto_escape": _Parameter(bool, False),
        },
        SentMessage,
        ("message",),
    ),
    "send_group_msg": _Method(
        "send_group_msg",
        {
            "group_id": _Parameter(int, True),
            "message": _Parameter(Message | Segment | str, True),
            "auto_escape": _Parameter(bool, False),
        },
        SentMessage,
        ("message",),
    ),
    "send_msg": _Method(
        "send_msg",
        {
            "message": _Parameter(Message | Segment | str, True),
            "message_type": _Parameter(str, False),
            "user_id": _Parameter(int, False),
            "group_id": _Parameter(int, False),
            "auto_escape": _Parameter(bool, False),
        },
        SentMessage,
        ("message",),
    ),
    "delete_msg": _Method(
        "delete_msg",
        {
            "message_id": _Parameter(int, True),
        },
        Any,
    ),
    "get_msg": _Method(
        "get_msg",
        {
            "message_id": _Parameter(int, True),
        },
        StoredMessage,
    ),
    "get_forward_msg": _Method(
        "get_forward_msg",
        {
            "id": _Parameter(str, True),
        },
        ForwardedMessages,
    ),
    "send_like": _Method(
        "send_like",
        {
            "user_id": _Parameter(int, True),
            "times": _Parameter(int, False),
        },
        Any,
    ),
    "set_group_kick": _Method(
        "set_group_kick",
        {
            "group_id": _Parameter(int, True),
            "user_id": _Parameter(int, True),
            "reject_add_request": _Parameter(bool, False),
        },
        Any,
    ),
    "set_group_ban": _Method(
        "set_group_ban",
        {
            "group_id": _Parameter(int, True),
            "user_id": _Parameter(int, True),
            "duration": _Parameter(int, False),
        },
        Any,
    ),
    "set_group_anonymous_ban": _Method(
        "set_group_anonymous_ban",
        {
            "group_id": _Parameter(int, True),
            "anonymous": _Parameter(Anonymous, False),
            "anonymous_flag": _Parameter(str, False),
            "duration": _Parameter(int, False),
        },
        Any,
    ),
    "set_group_whole_ban": _Method(
        "set_group_whole_ban",
        {
            "group_id": _Parameter(int, True),
            "enable": _Parameter(bool, False),
        },
        Any,
    ),
    "set_group_admin": _Method(
        "set_group_admin",
        {
            "group_id": _Parameter(int, True),
            "user_id": _Parameter(int, True),
            "enable": _Parameter(bool, False),
        },
        Any,
    ),
    "set_group_anonymous": _Method(
        "set_group_anonymous",
        {
            "group_id": _Parameter(int, True),
            "enable": _Parameter(bool, False),
        },
        Any,
    ),
    "set_group_card": _Method(
        "set_group_card",
        {
            "group_id": _Parameter(int, True),
            "user_id": _Parameter(int, True),
            "card": _Parameter(str, False),
        },
        Any,
    ),
    "set_group_name": _Method(
        "set_group_name",
        {
            "group_id": _Parameter(int, True),
            "group_name": _Parameter(str, True),
        },
        Any,
    ),
    "set_group_leave": _Method(
        "set_group_leave",
        {
            "group_id": _Parameter(int, True),
            "is_dismiss": _Parameter(bool, False),
        },
        Any,
    ),
    "set_group_special_title": _Method(
        "set_group_special_title",
        {
            "group_id": _Parameter(int, True),
            "user_id": _Parameter(int, True),
            "special_title": _Parameter(str, False),
            "duration": _Parameter(int, False),
        },
        Any,
    ),
    "set_friend_add_request": _Method(
        "set_friend_add_request",
        {
            "flag": _Parameter(str, True),
            "approve": _Parameter(bool, False),
            "remark": _Parameter(str, False),
        },
        Any,
    ),
    "set_group_add_request": _Method(
        "set_group_add_request",
        {
            "flag": _Parameter(str, True),
            "sub_type": _Parameter(str, True),
            "approve": _Parameter(bool, False),
            "reason": _Parameter(str, False),
        },
        Any,
    ),
    "get_login_info": _Method(
        "get_login_info",
        {},
        LoginInfo,
    ),
    "get_stranger_info": _Method(
        "get_stranger_info",
        {
            "user_id": _Parameter(int, True),
            "no_cache": _Parameter(bool, False),
        },
        Stranger,
    ),
    "get_friend_list": _Method(
        "get_friend_list",
        {},
        list[Friend],
    ),
    "get_group_info": _Method(
        "get_group_info",
        {
            "group_id": _Parameter(int, True),
            "no_cache": _Parameter(bool, False),
        },
        Group,
    ),
    "get_group_list": _Method(
        "get_group_list",
        {},
        list[Group],
    ),
    "get_group_member_info": _Method(
        "get_group_member_info",
        {
            "group_id": _Parameter(int, True),
            "user_id": _Parameter(int, True),
            "no_cache": _Parameter(bool, False),
        },
        GroupMember,
    ),
    "get_group_member_list": _Method(
        "get_group_member_list",
        {
            "group_id": _Parameter(int, True),
        },
        list[GroupMember],
    ),
    "get_group_honor_info": _Method(
        "get_group_honor_info",
        {
            "group_id": _Parameter(int, True),
            "type": _Parameter(str, True),
        },
        GroupHonors,
    ),
    "get_cookies": _Method(
        "get_cookies",
        {
            "domain": _Parameter(str, False),
        },
        Cookies,
    ),
    "get_csrf_token": _Method(
        "get_csrf_token",
        {},
        CsrfToken,
    ),
    "get_credentials": _Method(
        "get_credentials",
        {
            "domain": _Parameter(str, False),
        },
        Credentials,
    ),
    "get_record": _Method(
        "get_record",
        {
            "file": _Parameter(str, True),
            "out_format": _Parameter(str, True),
        },
        StoredFile,
    ),
    "get_image": _Method(
        "get_image",
        {
            "file": _Parameter(str, True),
        },
        StoredFile,
    ),
    "can_send_image": _Method(
        "can_send_image",
        {},
        Ability,
    ),
    "can_send_record": _Method(
        "can_send_record",
        {},
        Ability,
    ),
    "get_status": _Method(
        "get_status",
        {},
        Status,
    ),
    "get_version_info": _Method(
        "get_version_info",
        {},
        VersionInfo,
    ),
    "set_restart": _Method(
        "set_restart",
        {
            "delay": _Parameter(int, False),
        },
        Any,
    ),
    "clean_cache": _Method(
        "clean_cache",
        {},
        Any,
    ),
    ".handle_quick_operation": _Method(
        ".handle_quick_operation",
        {
            "context": _Parameter(dict[str, Any], True),
            "operation": _Parameter(
                PrivateMessageOperation | GroupMessageOperation | FriendRequestOperation | GroupRequestOperation, True
            ),
        },
        Any,
        ("operation",),
    ),
}
RESULTS = _Results(METHODS, _UNKNOWNS, lax=True)


class Api(_Api):
    __slots__ = ()
    results: ClassVar[_Results] = RESULTS

    async def send_private_msg(
        self,
        user_id: Any,
        message: Any,
        *,
        auto_escape: Any = None,
    ) -> Any:
        return await self.call(
            "send_private_msg",
            {
                "user_id": user_id,
                "message": message,
                "auto_escape": auto_escape,
            },
        )

    async def send_group_msg(
        self,
        group_id: Any,
        message: Any,
        *,
        auto_escape: Any = None,
    ) -> Any:
        return await self.call(
            "send_group_msg",
            {
                "group_id": group_id,
                "message": message,
                "auto_escape": auto_escape,
            },
        )

    async def send_msg(
        self,
        message: Any,
        *,
        message_type: Any = None,
        user_id: Any = None,
        group_id: Any = None,
        auto_escape: Any = None,
    ) -> Any:
        return await self.call(
            "send_msg",
            {
                "message": message,
                "message_type": message_type,
                "user_id": user_id,
                "group_id": group_id,
                "auto_escape": auto_escape,
            },
        )

    async def delete_msg(
        self,
        message_id: Any,
    ) -> Any:
        return await self.call(
            "delete_msg",
            {
                "message_id": message_id,
            },
        )

    async def get_msg(
        self,
        message_id: Any,
    ) -> Any:
        return await self.call(
            "get_msg",
            {
                "message_id": message_id,
            },
        )

    async def get_forward_msg(
        self,
        id: Any,
    ) -> Any:
        return await self.call(
            "get_forward_msg",
            {
                "id": id,
            },
        )

    async def send_like(
        self,
        user_id: Any,
        *,
        times: Any = None,
    ) -> Any:
        return await self.call(
            "send_like",
            {
                "user_id": user_id,
                "times": times,
            },
        )

    async def set_group_kick(
        self,
        group_id: Any,
        user_id: Any,
        *,
        reject_add_request: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_kick",
            {
                "group_id": group_id,
                "user_id": user_id,
                "reject_add_request": reject_add_request,
            },
        )

    async def set_group_ban(
        self,
        group_id: Any,
        user_id: Any,
        *,
        duration: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_ban",
            {
                "group_id": group_id,
                "user_id": user_id,
                "duration": duration,
            },
        )

    async def set_group_anonymous_ban(
        self,
        group_id: Any,
        *,
        anonymous: Any = None,
        anonymous_flag: Any = None,
        duration: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_anonymous_ban",
            {
                "group_id": group_id,
                "anonymous": anonymous,
                "anonymous_flag": anonymous_flag,
                "duration": duration,
            },
        )

    async def set_group_whole_ban(
        self,
        group_id: Any,
        *,
        enable: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_whole_ban",
            {
                "group_id": group_id,
                "enable": enable,
            },
        )

    async def set_group_admin(
        self,
        group_id: Any,
        user_id: Any,
        *,
        enable: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_admin",
            {
                "group_id": group_id,
                "user_id": user_id,
                "enable": enable,
            },
        )

    async def set_group_anonymous(
        self,
        group_id: Any,
        *,
        enable: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_anonymous",
            {
                "group_id": group_id,
                "enable": enable,
            },
        )

    async def set_group_card(
        self,
        group_id: Any,
        user_id: Any,
        *,
        card: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_card",
            {
                "group_id": group_id,
                "user_id": user_id,
                "card": card,
            },
        )

    async def set_group_name(
        self,
        group_id: Any,
        group_name: Any,
    ) -> Any:
        return await self.call(
            "set_group_name",
            {
                "group_id": group_id,
                "group_name": group_name,
            },
        )

    async def set_group_leave(
        self,
        group_id: Any,
        *,
        is_dismiss: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_leave",
            {
                "group_id": group_id,
                "is_dismiss": is_dismiss,
            },
        )

    async def set_group_special_title(
        self,
        group_id: Any,
        user_id: Any,
        *,
        special_title: Any = None,
        duration: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_special_title",
            {
                "group_id": group_id,
                "user_id": user_id,
                "special_title": special_title,
                "duration": duration,
            },
        )

    async def set_friend_add_request(
        self,
        flag: Any,
        *,
        approve: Any = None,
        remark: Any = None,
    ) -> Any:
        return await self.call(
            "set_friend_add_request",
            {
                "flag": flag,
                "approve": approve,
                "remark": remark,
            },
        )

    async def set_group_add_request(
        self,
        flag: Any,
        sub_type: Any,
        *,
        approve: Any = None,
        reason: Any = None,
    ) -> Any:
        return await self.call(
            "set_group_add_request",
            {
                "flag": flag,
                "sub_type": sub_type,
                "approve": approve,
                "reason": reason,
            },
        )

    async def get_login_info(
        self,
    ) -> Any:
        return await self.call("get_login_info", {})

    async def get_stranger_info(
        self,
        user_id: Any,
        *,
        no_cache: Any = None,
    ) -> Any:
        return await self.call(
            "get_stranger_info",
            {
                "user_id": user_id,
                "no_cache": no_cache,
            },
        )

    async def get_friend_list(
        self,
    ) -> Any:
        return await self.call("get_friend_list", {})

    async def get_group_info(
        self,
        group_id: Any,
        *,
        no_cache: Any = None,
    ) -> Any:
        return await self.call(
            "get_group_info",
            {
                "group_id": group_id,
                "no_cache": no_cache,
            },
        )

    async def get_group_list(
        self,
    ) -> Any:
        return await self.call("get_group_list", {})

    async def get_group_member_info(
        self,
        group_id: Any,
        user_id: Any,
        *,
        no_cache: Any = None,
    ) -> Any:
        return await self.call(
            "get_group_member_info",
            {
                "group_id": group_id,
                "user_id": user_id,
                "no_cache": no_cache,
            },
        )

    async def get_group_member_list(
        self,
        group_id: Any,
    ) -> Any:
        return await self.call(
            "get_group_member_list",
            {
                "group_id": group_id,
            },
        )

    async def get_group_honor_info(
        self,
        group_id: Any,
        type: Any,
    ) -> Any:
        return await self.call(
            "get_group_honor_info",
            {
                "group_id": group_id,
                "type": type,
            },
        )

    async def get_cookies(
        self,
        *,
        domain: Any = None,
    ) -> Any:
        return await self.call(
            "get_cookies",
            {
                "domain": domain,
            },
        )

    async def get_csrf_token(
        self,
    ) -> Any:
        return await self.call("get_csrf_token", {})

    async def get_credentials(
        self,
        *,
        domain: Any = None,
    ) -> Any:
        return await self.call(
            "get_credentials",
            {
                "domain": domain,
            },
        )

    async def get_record(
        self,
        file: Any,
        out_format: Any,
    ) -> Any:
        return await self.call(
            "get_record",
            {
                "file": file,
                "out_format": out_format,
            },
        )

    async def get_image(
        self,
        file: Any,
    ) -> Any:
        return await self.call(
            "get_image",
            {
                "file": file,
            },
        )

    async def can_send_image(
        self,
    ) -> Any:
        return await self.call("can_send_image", {})

    async def can_send_record(
        self,
    ) -> Any:
        return await self.call("can_send_record", {})

    async def get_status(
        self,
    ) -> Any:
        return await self.call("get_status", {})

    async def get_version_info(
        self,
    ) -> Any:
        return await self.call("get_version_info", {})

    async def set_restart(
        self,
        *,
        delay: Any = None,
    ) -> Any:
        return await self.call(
            "set_restart",
            {
                "delay": delay,
            },
        )

    async def clean_cache(
        self,
    ) -> Any:
        return await self.call("clean_cache", {})

    async def handle_quick_operation(
        self,
        context: Any,
        operation: Any,
    ) -> Any:
        return await self.call(
            ".handle_quick_operation",
            {
                "context": context,
                "operation": operation,
            },
        )


__all__ = ["Api", "METHODS", "RESULTS"]

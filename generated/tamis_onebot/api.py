# Made by `codegen build` from the spec 'onebot', digest 7883a15a05ce2c8b. Do not edit: change the spec.
"The methods of OneBot 11."

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis.api import Api as _Api
from tamis.api import Method, Parameter, Results

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

METHODS: Mapping[str, Method] = {
    "send_private_msg": Method(
        "send_private_msg",
        {
            "user_id": Parameter(int, True),
            "message": Parameter(Message | Segment | str, True),
            "auto_escape": Parameter(bool, False),
        },
        SentMessage,
    ),
    "send_group_msg": Method(
        "send_group_msg",
        {
            "group_id": Parameter(int, True),
            "message": Parameter(Message | Segment | str, True),
            "auto_escape": Parameter(bool, False),
        },
        SentMessage,
    ),
    "send_msg": Method(
        "send_msg",
        {
            "message": Parameter(Message | Segment | str, True),
            "message_type": Parameter(str, False),
            "user_id": Parameter(int, False),
            "group_id": Parameter(int, False),
            "auto_escape": Parameter(bool, False),
        },
        SentMessage,
    ),
    "delete_msg": Method(
        "delete_msg",
        {
            "message_id": Parameter(int, True),
        },
        Any,
    ),
    "get_msg": Method(
        "get_msg",
        {
            "message_id": Parameter(int, True),
        },
        StoredMessage,
    ),
    "get_forward_msg": Method(
        "get_forward_msg",
        {
            "id": Parameter(str, True),
        },
        ForwardedMessages,
    ),
    "send_like": Method(
        "send_like",
        {
            "user_id": Parameter(int, True),
            "times": Parameter(int, False),
        },
        Any,
    ),
    "set_group_kick": Method(
        "set_group_kick",
        {
            "group_id": Parameter(int, True),
            "user_id": Parameter(int, True),
            "reject_add_request": Parameter(bool, False),
        },
        Any,
    ),
    "set_group_ban": Method(
        "set_group_ban",
        {
            "group_id": Parameter(int, True),
            "user_id": Parameter(int, True),
            "duration": Parameter(int, False),
        },
        Any,
    ),
    "set_group_anonymous_ban": Method(
        "set_group_anonymous_ban",
        {
            "group_id": Parameter(int, True),
            "anonymous": Parameter(Anonymous, False),
            "anonymous_flag": Parameter(str, False),
            "duration": Parameter(int, False),
        },
        Any,
    ),
    "set_group_whole_ban": Method(
        "set_group_whole_ban",
        {
            "group_id": Parameter(int, True),
            "enable": Parameter(bool, False),
        },
        Any,
    ),
    "set_group_admin": Method(
        "set_group_admin",
        {
            "group_id": Parameter(int, True),
            "user_id": Parameter(int, True),
            "enable": Parameter(bool, False),
        },
        Any,
    ),
    "set_group_anonymous": Method(
        "set_group_anonymous",
        {
            "group_id": Parameter(int, True),
            "enable": Parameter(bool, False),
        },
        Any,
    ),
    "set_group_card": Method(
        "set_group_card",
        {
            "group_id": Parameter(int, True),
            "user_id": Parameter(int, True),
            "card": Parameter(str, False),
        },
        Any,
    ),
    "set_group_name": Method(
        "set_group_name",
        {
            "group_id": Parameter(int, True),
            "group_name": Parameter(str, True),
        },
        Any,
    ),
    "set_group_leave": Method(
        "set_group_leave",
        {
            "group_id": Parameter(int, True),
            "is_dismiss": Parameter(bool, False),
        },
        Any,
    ),
    "set_group_special_title": Method(
        "set_group_special_title",
        {
            "group_id": Parameter(int, True),
            "user_id": Parameter(int, True),
            "special_title": Parameter(str, False),
            "duration": Parameter(int, False),
        },
        Any,
    ),
    "set_friend_add_request": Method(
        "set_friend_add_request",
        {
            "flag": Parameter(str, True),
            "approve": Parameter(bool, False),
            "remark": Parameter(str, False),
        },
        Any,
    ),
    "set_group_add_request": Method(
        "set_group_add_request",
        {
            "flag": Parameter(str, True),
            "sub_type": Parameter(str, True),
            "approve": Parameter(bool, False),
            "reason": Parameter(str, False),
        },
        Any,
    ),
    "get_login_info": Method(
        "get_login_info",
        {},
        LoginInfo,
    ),
    "get_stranger_info": Method(
        "get_stranger_info",
        {
            "user_id": Parameter(int, True),
            "no_cache": Parameter(bool, False),
        },
        Stranger,
    ),
    "get_friend_list": Method(
        "get_friend_list",
        {},
        list[Friend],
    ),
    "get_group_info": Method(
        "get_group_info",
        {
            "group_id": Parameter(int, True),
            "no_cache": Parameter(bool, False),
        },
        Group,
    ),
    "get_group_list": Method(
        "get_group_list",
        {},
        list[Group],
    ),
    "get_group_member_info": Method(
        "get_group_member_info",
        {
            "group_id": Parameter(int, True),
            "user_id": Parameter(int, True),
            "no_cache": Parameter(bool, False),
        },
        GroupMember,
    ),
    "get_group_member_list": Method(
        "get_group_member_list",
        {
            "group_id": Parameter(int, True),
        },
        list[GroupMember],
    ),
    "get_group_honor_info": Method(
        "get_group_honor_info",
        {
            "group_id": Parameter(int, True),
            "type": Parameter(str, True),
        },
        GroupHonors,
    ),
    "get_cookies": Method(
        "get_cookies",
        {
            "domain": Parameter(str, False),
        },
        Cookies,
    ),
    "get_csrf_token": Method(
        "get_csrf_token",
        {},
        CsrfToken,
    ),
    "get_credentials": Method(
        "get_credentials",
        {
            "domain": Parameter(str, False),
        },
        Credentials,
    ),
    "get_record": Method(
        "get_record",
        {
            "file": Parameter(str, True),
            "out_format": Parameter(str, True),
        },
        StoredFile,
    ),
    "get_image": Method(
        "get_image",
        {
            "file": Parameter(str, True),
        },
        StoredFile,
    ),
    "can_send_image": Method(
        "can_send_image",
        {},
        Ability,
    ),
    "can_send_record": Method(
        "can_send_record",
        {},
        Ability,
    ),
    "get_status": Method(
        "get_status",
        {},
        Status,
    ),
    "get_version_info": Method(
        "get_version_info",
        {},
        VersionInfo,
    ),
    "set_restart": Method(
        "set_restart",
        {
            "delay": Parameter(int, False),
        },
        Any,
    ),
    "clean_cache": Method(
        "clean_cache",
        {},
        Any,
    ),
    ".handle_quick_operation": Method(
        ".handle_quick_operation",
        {
            "context": Parameter(dict[str, Any], True),
            "operation": Parameter(
                PrivateMessageOperation | GroupMessageOperation | FriendRequestOperation | GroupRequestOperation, True
            ),
        },
        Any,
    ),
}
RESULTS = Results(METHODS, _UNKNOWNS)


class Api(_Api):
    __slots__ = ()
    results: ClassVar[Results] = RESULTS

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


__all__ = [
    "Api",
    "METHODS",
    "Method",
    "Parameter",
    "RESULTS",
]

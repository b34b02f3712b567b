# Made by `codegen build` from the spec 'onebot', digest 4fb565361d7e2c36. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
from collections.abc import Callable
from typing import Any, Concatenate, Final, Generic, Literal, ParamSpec, TypeAlias, overload

from tamis.events.known import Certain, K, Known, Needs, Present, Untold
from tamis.events.known import Is as Is
from tamis.routing.session_keys import Per
from typing_extensions import Never, TypeVar

from . import queries as _q
from .inputs import Group, GroupHonors, GroupMember, SentMessage, StoredMessage, Stranger
from .types import (
    Anonymous,
    GroupFile,
    GroupSender,
    Message,
    Segment,
    Sender,
    Status,
    _GroupSenderRoleAdmin,
    _GroupSenderRoleMember,
    _GroupSenderRoleOwner,
    _StatusGood,
    _StatusOnline,
)

# What takes a query has one signature for mypy and ty, which print every overload of a call that fits none. For pyright
# and pyrefly it has one for each part of the queries, because their time, or their limits, go with the size of a
# TypeVar's bound; then one for a variable of type FilterQuery (to pyrefly so large a union is `str`, so it has none); and
# a last one that no call can fit, from whose plain literals editors complete. mypy knows MYPY, pyrefly
# TYPE_CHECKING_WITH_PYREFLY; in a condition, ty reads what a call returns, and pyright does not.
MYPY: Literal[False]
TYPE_CHECKING_WITH_PYREFLY: Literal[False]

def _ty() -> Literal[True]: ...

_F = TypeVar("_F", bound=_q._OneOf)
_F2 = TypeVar("_F2", bound=_q._OneOf, default=_F)
_F3 = TypeVar("_F3", bound=_q._OneOf, default=_F)
_Q = TypeVar("_Q", bound=_q._Single)
_T1 = TypeVar("_T1", bound=_q._Part1)
_T2 = TypeVar("_T2", bound=_q._Part2)
_T3 = TypeVar("_T3", bound=_q._Part3)
_T4 = TypeVar("_T4", bound=_q._Part4)
_T5 = TypeVar("_T5", bound=_q._Part5)

class _Event_post_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["message", "notice", "request", "meta_event"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._Request], owner: Any = ...) -> Literal["request"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MetaEvent], owner: Any = ...) -> Literal["meta_event"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Notice], owner: Any = ...) -> Literal["notice"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Message], owner: Any = ...) -> Literal["message"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["message", "notice", "request", "meta_event"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_message_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["private", "group"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MessagePrivate], owner: Any = ...) -> Literal["private"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGroup], owner: Any = ...) -> Literal["group"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMessageTypeLiteralGroupPrivate], owner: Any = ...
    ) -> Literal["group", "private"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Message], owner: Any = ...) -> Literal["private", "group"] | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["private", "group"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_sub_type(Generic[K]):
    @overload
    def __get__(
        self, obj: Untold, owner: Any = ...
    ) -> (
        str
        | Literal[
            "friend",
            "group",
            "other",
            "normal",
            "anonymous",
            "notice",
            "set",
            "unset",
            "leave",
            "kick",
            "kick_me",
            "approve",
            "invite",
            "ban",
            "lift_ban",
            "add",
            "enable",
            "disable",
            "connect",
        ]
        | None
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._MetaEventLifecycleConnect], owner: Any = ...) -> Literal["connect"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MetaEventLifecycleDisable], owner: Any = ...) -> Literal["disable"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MetaEventLifecycleEnable], owner: Any = ...) -> Literal["enable"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RequestGroupAdd], owner: Any = ...) -> Literal["add"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupIncreaseApprove], owner: Any = ...) -> Literal["approve"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupBanBan], owner: Any = ...) -> Literal["ban"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupDecreaseKick], owner: Any = ...) -> Literal["kick"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupDecreaseKickMe], owner: Any = ...) -> Literal["kick_me"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupDecreaseLeave], owner: Any = ...) -> Literal["leave"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupBanLiftBan], owner: Any = ...) -> Literal["lift_ban"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupAdminSet], owner: Any = ...) -> Literal["set"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupAdminUnset], owner: Any = ...) -> Literal["unset"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MetaEventSubType], owner: Any = ...
    ) -> Literal["connect", "disable", "enable"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubTypeLiteralBanLiftBan], owner: Any = ...
    ) -> Literal["ban", "lift_ban"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MetaEventLifecycle], owner: Any = ...
    ) -> Literal["enable", "disable", "connect"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubTypeLiteralInvite], owner: Any = ...) -> Literal["invite"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeNotifyLuckyKing], owner: Any = ...) -> Literal["lucky_king"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubTypeLiteralSetUnset], owner: Any = ...) -> Literal["set", "unset"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubTypeLiteralAddInvite], owner: Any = ...) -> Literal["add", "invite"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubTypeLiteralApproveInvite], owner: Any = ...
    ) -> Literal["approve", "invite"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupBan], owner: Any = ...) -> Literal["ban", "lift_ban"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubTypeLiteralKickKickMeLeave], owner: Any = ...
    ) -> Literal["kick", "kick_me", "leave"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeNotifyPoke], owner: Any = ...) -> Literal["poke"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupAdmin], owner: Any = ...) -> Literal["set", "unset"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubTypeLiteralAddInviteStr], owner: Any = ...
    ) -> Literal["add", "invite"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubTypeLiteralApproveInviteStr], owner: Any = ...
    ) -> Literal["approve", "invite"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._NoticeGroupDecrease], owner: Any = ...
    ) -> Literal["leave", "kick", "kick_me"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubTypeLiteralPokeLuckyKing], owner: Any = ...
    ) -> Literal["poke", "lucky_king"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeNotifyHonor], owner: Any = ...) -> Literal["honor"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventSubTypeLiteralSetUnsetLeaveKickKickMeApproveInviteBanLiftBanPokeLuckyKingStr],
        owner: Any = ...,
    ) -> (
        Literal[
            "set", "unset", "leave", "kick", "kick_me", "approve", "invite", "ban", "lift_ban", "poke", "lucky_king"
        ]
        | str
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubTypeLiteralHonorLuckyKingPoke], owner: Any = ...
    ) -> Literal["honor", "lucky_king", "poke"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessagePrivateFriend], owner: Any = ...) -> Literal["friend"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessagePrivateGroup], owner: Any = ...) -> Literal["group"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessagePrivateOther], owner: Any = ...) -> Literal["other"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._NoticeNotify], owner: Any = ...
    ) -> str | Literal["poke", "lucky_king", "honor"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGroupAnonymous], owner: Any = ...) -> Literal["anonymous"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGroupNormal], owner: Any = ...) -> Literal["normal"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGroupNotice], owner: Any = ...) -> Literal["notice"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventSubTypeLiteralApproveBanHonorInviteKickKickMeLeaveLiftBanLuckyKingPokeSetUnset],
        owner: Any = ...,
    ) -> Literal[
        "approve",
        "ban",
        "honor",
        "invite",
        "kick",
        "kick_me",
        "leave",
        "lift_ban",
        "lucky_king",
        "poke",
        "set",
        "unset",
    ]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubTypeLiteralFriendGroupOther], owner: Any = ...
    ) -> Literal["friend", "group", "other"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubTypeLiteralAnonymousNormalNotice], owner: Any = ...
    ) -> Literal["anonymous", "normal", "notice"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessagePrivate], owner: Any = ...
    ) -> Literal["friend", "group", "other"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageGroup], owner: Any = ...
    ) -> Literal["normal", "anonymous", "notice"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._MessageSubType], owner: Any = ...
    ) -> Literal["anonymous", "friend", "group", "normal", "notice", "other"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMessageTypeLiteralGroupPrivate], owner: Any = ...
    ) -> Literal["anonymous", "friend", "group", "other", "normal", "notice"] | str: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSubType], owner: Any = ...
    ) -> (
        str
        | Literal[
            "friend",
            "group",
            "other",
            "normal",
            "anonymous",
            "notice",
            "set",
            "unset",
            "leave",
            "kick",
            "kick_me",
            "approve",
            "invite",
            "ban",
            "lift_ban",
            "add",
            "enable",
            "disable",
            "connect",
        ]
    ): ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> (
        str
        | Literal[
            "friend",
            "group",
            "other",
            "normal",
            "anonymous",
            "notice",
            "set",
            "unset",
            "leave",
            "kick",
            "kick_me",
            "approve",
            "invite",
            "ban",
            "lift_ban",
            "add",
            "enable",
            "disable",
            "connect",
        ]
        | None
    ): ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_sender(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Sender | GroupSender | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSenderGroupSenderRoleAdmin], owner: Any = ...) -> _GroupSenderRoleAdmin: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSenderGroupSenderRoleMember], owner: Any = ...
    ) -> _GroupSenderRoleMember: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSenderGroupSenderRoleOwner], owner: Any = ...) -> _GroupSenderRoleOwner: ...
    @overload
    def __get__(self, obj: Certain[_q._MessagePrivate], owner: Any = ...) -> Sender: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageGroup], owner: Any = ...) -> GroupSender: ...
    @overload
    def __get__(self, obj: Certain[_q._Message], owner: Any = ...) -> Sender | GroupSender: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Sender | GroupSender | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_notice_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeFriendAdd], owner: Any = ...) -> Literal["friend_add"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeFriendRecall], owner: Any = ...) -> Literal["friend_recall"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupRecall], owner: Any = ...) -> Literal["group_recall"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupUpload], owner: Any = ...) -> Literal["group_upload"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupAdmin], owner: Any = ...) -> Literal["group_admin"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupBan], owner: Any = ...) -> Literal["group_ban"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupIncrease], owner: Any = ...) -> Literal["group_increase"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeGroupDecrease], owner: Any = ...) -> Literal["group_decrease"]: ...
    @overload
    def __get__(self, obj: Certain[_q._NoticeNotify], owner: Any = ...) -> Literal["notify"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventNoticeTypeLiteralGroupAdminGroupDecreaseGroupIncreaseGroupBanNotify],
        owner: Any = ...,
    ) -> Literal["group_admin", "group_decrease", "group_increase", "group_ban", "notify"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventNoticeTypeStrLiteralNotifyGroupUploadGroupAdminGroupDecreaseGroupIncreaseGroupBanGroupRecall
        ],
        owner: Any = ...,
    ) -> (
        str
        | Literal[
            "notify", "group_upload", "group_admin", "group_decrease", "group_increase", "group_ban", "group_recall"
        ]
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventNoticeTypeLiteralFriendAddFriendRecallGroupAdminGroupDecreaseGroupIncreaseGroupBanNotifyGroupR
        ],
        owner: Any = ...,
    ) -> Literal[
        "friend_add",
        "friend_recall",
        "group_admin",
        "group_decrease",
        "group_increase",
        "group_ban",
        "notify",
        "group_recall",
        "group_upload",
    ]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._Notice], owner: Any = ...
    ) -> (
        str
        | Literal[
            "group_upload",
            "group_admin",
            "group_decrease",
            "group_increase",
            "group_ban",
            "friend_add",
            "group_recall",
            "friend_recall",
            "notify",
        ]
    ): ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_honor_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["talkative", "performer", "emotion"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventHonorTypeLiteralEmotion], owner: Any = ...) -> Literal["emotion"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventHonorTypeLiteralPerformer], owner: Any = ...) -> Literal["performer"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventHonorTypeLiteralTalkative], owner: Any = ...) -> Literal["talkative"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._NoticeNotifyHonor], owner: Any = ...
    ) -> Literal["talkative", "performer", "emotion"] | str: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["talkative", "performer", "emotion"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_request_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["friend", "group"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._RequestFriend], owner: Any = ...) -> Literal["friend"]: ...
    @overload
    def __get__(self, obj: Certain[_q._RequestGroup], owner: Any = ...) -> Literal["group"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventRequestTypeLiteralFriendGroup], owner: Any = ...
    ) -> Literal["friend", "group"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Request], owner: Any = ...) -> Literal["friend", "group"] | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["friend", "group"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_meta_event_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["lifecycle", "heartbeat"] | str | None: ...
    @overload
    def __get__(self, obj: Certain[_q._MetaEventLifecycle], owner: Any = ...) -> Literal["lifecycle"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MetaEventHeartbeat], owner: Any = ...) -> Literal["heartbeat"]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMetaEventTypeLiteralHeartbeatLifecycle], owner: Any = ...
    ) -> Literal["heartbeat", "lifecycle"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MetaEvent], owner: Any = ...) -> Literal["lifecycle", "heartbeat"] | str: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Literal["lifecycle", "heartbeat"] | str | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_status(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Status | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStatusStatusGood], owner: Any = ...) -> _StatusGood: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStatusStatusOnline], owner: Any = ...) -> _StatusOnline: ...
    @overload
    def __get__(self, obj: Certain[_q._MetaEventHeartbeat], owner: Any = ...) -> Status: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Status | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

# Methods that not every event has. Each need has a class: in place of a method that an event does not have there is a
# `Needs`, which cannot be called and says what the event lacks.
_P = ParamSpec("_P")
_R = TypeVar("_R", covariant=True)

class _needs_a_group_or_a_user(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._CanReply], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a group or a user, as in notice:group_id"]]: ...

class _needs_a_user(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUserId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a user, as in message"]]: ...

class _needs_a_message(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a message, as in message"]]: ...

class _needs_a_group_and_a_user(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._CanSetGroupKick], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a group and a user, as in notify.poke:group_id"]]: ...

class _needs_a_group(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGroupId], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a group, as in notice:group_id"]]: ...

class _needs_a_flag(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._Request], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Needs[Literal["a flag, as in request"]]: ...

class _needs_a_flag_and_a_sub_type(Generic[_P, _R]):
    def __init__(self, method: Callable[Concatenate[Any, _P], _R], /) -> None: ...
    @overload
    def __get__(self, obj: Certain[_q._RequestGroup], owner: Any = ...) -> Callable[_P, _R]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Needs[Literal["a flag and a sub type, as in request.group"]]: ...

class Event(Known[K]):
    """What a handler receives. K is what is known of it: a union of `Is[queries]`."""

    kind: str
    """The deepest kind the spec knows; `*` for an event of an unknown kind."""
    payload: Any
    raw: bytes
    """The event as it arrived."""
    me: int | None
    """The bot's own id."""
    problems: tuple[str, ...]
    """What in the event did not fit the spec, and was left out of the payload."""
    envelope: Any
    bot: Any
    """The app that delivered the event, None where it was only decoded; a parameter of its type is the same, typed."""
    attempt: int
    """The number of the try, from 1: beyond it, handlers may have run before."""
    def json(self) -> Any:
        """The event as plain data, with what the spec does not know."""
    if not TYPE_CHECKING_WITH_PYREFLY:
        if MYPY or _ty():
            async def wait(
                self, query: _Q, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
            ) -> Event[Is[_Q]]:
                """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
    if not MYPY and not _ty():
        @overload
        async def wait(
            self, query: _T1, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T1]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T2, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T2]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T3, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T3]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T4, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T4]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        @overload
        async def wait(
            self, query: _T5, /, *, timeout: float | None = None, per: Per = "user in chat", guard: Any = None
        ) -> Event[Is[_T5]]:
            """Waits for the next event that matches a query, of the same user in the same chat, and returns it. `timeout`: seconds until `tamis.errors.AnswerTimeoutError` is raised; None: never."""
        if not TYPE_CHECKING_WITH_PYREFLY:
            @overload
            async def wait(
                self,
                query: _q.FilterQuery,
                /,
                *,
                timeout: float | None = None,
                per: Per = "user in chat",
                guard: Any = None,
            ) -> Event[Is[_q.FilterQuery]]: ...
        @overload
        async def wait(self, query: _q.FilterQuery, impossible: Never, /) -> object: ...

    time: Final[int]
    "When it happened."

    self_id: Final[int]
    "The bot's own account."

    post_type: _Event_post_type[K]
    "The first level of the kind."

    message_type: _Event_message_type[K]

    sub_type: _Event_sub_type[K]

    message_id: Present[_q._EventMessageId, int]

    user_id: Present[_q._EventUserId, int]
    "Who sent it."

    message: Present[_q._Message, Message]
    "The content as segments, whichever form it came in."

    raw_message: Present[_q._EventMessageTypeLiteralGroupPrivate, str]
    "The content as it was sent, with codes."

    font: Present[_q._EventMessageTypeLiteralGroupPrivate, int]

    sender: _Event_sender[K]
    "Who sent it, as far as it is known."

    group_id: Present[_q._EventGroupId, int]
    "The group it was in; missing for a poke in a private chat."

    anonymous: Present[_q._MessageAnonymous, Anonymous]
    "Who sent it, if anonymously."

    notice_type: _Event_notice_type[K]

    file: Present[_q._NoticeGroupUpload, GroupFile]

    operator_id: Present[_q._EventOperatorId, int]
    "Who did it; on leaving, the member."

    duration: Present[_q._NoticeGroupBan, int]
    "For how long."

    target_id: Present[_q._EventSubTypeLiteralPokeLuckyKing, int]
    "Who was poked."

    honor_type: _Event_honor_type[K]

    request_type: _Event_request_type[K]

    comment: Present[_q._RequestComment, str]
    "What they say about themselves."

    flag: Present[_q._Request, str]
    "Names the request in the answer."

    meta_event_type: _Event_meta_event_type[K]

    status: _Event_status[K]

    interval: Present[_q._MetaEventHeartbeat, int]
    "Time until the next one."

    @_needs_a_group_or_a_user
    async def reply(
        self,
        message: Message | Segment | str,
        *,
        message_type: Literal["private", "group"] | str | None = None,
        user_id: int | None = None,
        group_id: int | None = None,
        auto_escape: bool | None = None,
    ) -> SentMessage:
        "Answers where the event came from, in the group or in private."
    @_needs_a_user
    async def reply_privately(
        self,
        message: Message | Segment | str,
        *,
        auto_escape: bool | None = None,
    ) -> SentMessage:
        "Answers the user in private."
    @_needs_a_message
    async def delete_msg(
        self,
    ) -> Any:
        "Recalls the message."
    @_needs_a_message
    async def get_msg(
        self,
    ) -> StoredMessage:
        "Fetches the message."
    @_needs_a_user
    async def send_like(
        self,
        *,
        times: int | None = None,
    ) -> Any:
        "Likes the user's profile."
    @_needs_a_user
    async def get_stranger_info(
        self,
        *,
        no_cache: bool | None = None,
    ) -> Stranger:
        "Fetches who the user is."
    @_needs_a_group_and_a_user
    async def set_group_kick(
        self,
        *,
        reject_add_request: bool | None = None,
    ) -> Any:
        "Removes the user from the group."
    @_needs_a_group_and_a_user
    async def set_group_ban(
        self,
        *,
        duration: int | None = None,
    ) -> Any:
        "Mutes the user."
    @_needs_a_group
    async def set_group_anonymous_ban(
        self,
        *,
        anonymous: Anonymous | None = None,
        anonymous_flag: str | None = None,
        duration: int | None = None,
    ) -> Any:
        "Mutes the anonymous sender."
    @_needs_a_group_and_a_user
    async def set_group_admin(
        self,
        *,
        enable: bool | None = None,
    ) -> Any:
        "Makes the user an admin."
    @_needs_a_group_and_a_user
    async def set_group_card(
        self,
        *,
        card: str | None = None,
    ) -> Any:
        "Sets the user's name in the group."
    @_needs_a_group_and_a_user
    async def set_group_special_title(
        self,
        *,
        special_title: str | None = None,
        duration: int | None = None,
    ) -> Any:
        "Gives the user a title."
    @_needs_a_group_and_a_user
    async def get_group_member_info(
        self,
        *,
        no_cache: bool | None = None,
    ) -> GroupMember:
        "Fetches who the user is in the group."
    @_needs_a_group
    async def set_group_whole_ban(
        self,
        *,
        enable: bool | None = None,
    ) -> Any:
        "Mutes the whole group."
    @_needs_a_group
    async def set_group_anonymous(
        self,
        *,
        enable: bool | None = None,
    ) -> Any:
        "Allows anonymous messages in the group."
    @_needs_a_group
    async def set_group_name(
        self,
        group_name: str,
    ) -> Any:
        "Renames the group."
    @_needs_a_group
    async def set_group_leave(
        self,
        *,
        is_dismiss: bool | None = None,
    ) -> Any:
        "Leaves the group."
    @_needs_a_group
    async def get_group_info(
        self,
        *,
        no_cache: bool | None = None,
    ) -> Group:
        "Fetches what the group is."
    @_needs_a_group
    async def get_group_member_list(
        self,
    ) -> list[GroupMember]:
        "Lists the group's members."
    @_needs_a_group
    async def get_group_honor_info(
        self,
        type: Literal["talkative", "performer", "legend", "strong_newbie", "emotion", "all"] | str,
    ) -> GroupHonors:
        "Fetches the group's honors."
    @_needs_a_flag
    async def set_friend_add_request(
        self,
        *,
        approve: bool | None = None,
        remark: str | None = None,
    ) -> Any:
        "Answers a friend request."
    @_needs_a_flag_and_a_sub_type
    async def set_group_add_request(
        self,
        *,
        approve: bool | None = None,
        reason: str | None = None,
    ) -> Any:
        "Answers a request to join, or an invitation."

Filter: TypeAlias = Event[Is[_F] | Is[_F2] | Is[_F3]]
"""The event type that a query gives: `Filter[Literal["::url"]]`; or that two or three give which all match."""

MessageEvent: TypeAlias = Event[Is[_q.MessageQueries]]
MessagePrivateEvent: TypeAlias = Event[Is[_q.MessagePrivateQueries]]
MessagePrivateFriendEvent: TypeAlias = Event[Is[_q.MessagePrivateFriendQueries]]
MessagePrivateGroupEvent: TypeAlias = Event[Is[_q.MessagePrivateGroupQueries]]
MessagePrivateOtherEvent: TypeAlias = Event[Is[_q.MessagePrivateOtherQueries]]
MessageGroupEvent: TypeAlias = Event[Is[_q.MessageGroupQueries]]
MessageGroupNormalEvent: TypeAlias = Event[Is[_q.MessageGroupNormalQueries]]
MessageGroupAnonymousEvent: TypeAlias = Event[Is[_q.MessageGroupAnonymousQueries]]
MessageGroupNoticeEvent: TypeAlias = Event[Is[_q.MessageGroupNoticeQueries]]
NoticeEvent: TypeAlias = Event[Is[_q.NoticeQueries]]
NoticeGroupUploadEvent: TypeAlias = Event[Is[_q._NoticeGroupUpload]]
NoticeGroupAdminEvent: TypeAlias = Event[Is[_q._NoticeGroupAdmin]]
NoticeGroupAdminSetEvent: TypeAlias = Event[Is[_q._NoticeGroupAdminSet]]
NoticeGroupAdminUnsetEvent: TypeAlias = Event[Is[_q._NoticeGroupAdminUnset]]
NoticeGroupDecreaseEvent: TypeAlias = Event[Is[_q._NoticeGroupDecrease]]
NoticeGroupDecreaseLeaveEvent: TypeAlias = Event[Is[_q._NoticeGroupDecreaseLeave]]
NoticeGroupDecreaseKickEvent: TypeAlias = Event[Is[_q._NoticeGroupDecreaseKick]]
NoticeGroupDecreaseKickMeEvent: TypeAlias = Event[Is[_q._NoticeGroupDecreaseKickMe]]
NoticeGroupIncreaseEvent: TypeAlias = Event[Is[_q._NoticeGroupIncrease]]
NoticeGroupIncreaseApproveEvent: TypeAlias = Event[Is[_q._NoticeGroupIncreaseApprove]]
NoticeGroupIncreaseInviteEvent: TypeAlias = Event[Is[_q._NoticeGroupIncreaseInvite]]
NoticeGroupBanEvent: TypeAlias = Event[Is[_q._NoticeGroupBan]]
NoticeGroupBanBanEvent: TypeAlias = Event[Is[_q._NoticeGroupBanBan]]
NoticeGroupBanLiftBanEvent: TypeAlias = Event[Is[_q._NoticeGroupBanLiftBan]]
NoticeFriendAddEvent: TypeAlias = Event[Is[_q._NoticeFriendAdd]]
NoticeGroupRecallEvent: TypeAlias = Event[Is[_q._NoticeGroupRecall]]
NoticeFriendRecallEvent: TypeAlias = Event[Is[_q._NoticeFriendRecall]]
NoticeNotifyEvent: TypeAlias = Event[Is[_q.NoticeNotifyQueries]]
NoticeNotifyPokeEvent: TypeAlias = Event[Is[_q._NoticeNotifyPoke]]
NoticeNotifyLuckyKingEvent: TypeAlias = Event[Is[_q._NoticeNotifyLuckyKing]]
NoticeNotifyHonorEvent: TypeAlias = Event[Is[_q.NoticeNotifyHonorQueries]]
RequestEvent: TypeAlias = Event[Is[_q._Request]]
RequestFriendEvent: TypeAlias = Event[Is[_q._RequestFriend]]
RequestGroupEvent: TypeAlias = Event[Is[_q._RequestGroup]]
RequestGroupAddEvent: TypeAlias = Event[Is[_q._RequestGroupAdd]]
RequestGroupInviteEvent: TypeAlias = Event[Is[_q._RequestGroupInvite]]
MetaEventEvent: TypeAlias = Event[Is[_q._MetaEvent]]
MetaEventLifecycleEvent: TypeAlias = Event[Is[_q._MetaEventLifecycle]]
MetaEventLifecycleEnableEvent: TypeAlias = Event[Is[_q._MetaEventLifecycleEnable]]
MetaEventLifecycleDisableEvent: TypeAlias = Event[Is[_q._MetaEventLifecycleDisable]]
MetaEventLifecycleConnectEvent: TypeAlias = Event[Is[_q._MetaEventLifecycleConnect]]
MetaEventHeartbeatEvent: TypeAlias = Event[Is[_q._MetaEventHeartbeat]]
MessageSubTypeEvent: TypeAlias = Event[Is[_q.MessageSubTypeQueries]]
MessageAnonymousEvent: TypeAlias = Event[Is[_q.MessageAnonymousQueries]]
MessageGroupNormalAnonymousEvent: TypeAlias = Event[Is[_q._MessageGroupNormalAnonymous]]
MessageGroupAnonymousAnonymousEvent: TypeAlias = Event[Is[_q.MessageGroupAnonymousAnonymousQueries]]
MessageGroupNoticeAnonymousEvent: TypeAlias = Event[Is[_q._MessageGroupNoticeAnonymous]]
NoticeGroupIdEvent: TypeAlias = Event[Is[_q._NoticeGroupId]]
NoticeHonorTypeEvent: TypeAlias = Event[Is[_q.NoticeHonorTypeQueries]]
NoticeSubTypeEvent: TypeAlias = Event[Is[_q.NoticeSubTypeQueries]]
NoticeNotifyHonorTypeEvent: TypeAlias = Event[Is[_q.NoticeNotifyHonorTypeQueries]]
NoticeNotifyGroupIdEvent: TypeAlias = Event[Is[_q._NoticeNotifyGroupId]]
NoticeNotifyPokeGroupIdEvent: TypeAlias = Event[Is[_q._NoticeNotifyPokeGroupId]]
RequestCommentEvent: TypeAlias = Event[Is[_q._RequestComment]]
RequestFriendCommentEvent: TypeAlias = Event[Is[_q._RequestFriendComment]]
RequestGroupCommentEvent: TypeAlias = Event[Is[_q._RequestGroupComment]]
RequestSubTypeEvent: TypeAlias = Event[Is[_q._RequestSubType]]
RequestGroupAddCommentEvent: TypeAlias = Event[Is[_q._RequestGroupAddComment]]
RequestGroupInviteCommentEvent: TypeAlias = Event[Is[_q._RequestGroupInviteComment]]
MetaEventStatusEvent: TypeAlias = Event[Is[_q._MetaEventStatus]]
MetaEventSubTypeEvent: TypeAlias = Event[Is[_q._MetaEventSubType]]

__all__ = [
    "Event",
    "Filter",
    "Is",
    "MessageAnonymousEvent",
    "MessageEvent",
    "MessageGroupAnonymousAnonymousEvent",
    "MessageGroupAnonymousEvent",
    "MessageGroupEvent",
    "MessageGroupNormalAnonymousEvent",
    "MessageGroupNormalEvent",
    "MessageGroupNoticeAnonymousEvent",
    "MessageGroupNoticeEvent",
    "MessagePrivateEvent",
    "MessagePrivateFriendEvent",
    "MessagePrivateGroupEvent",
    "MessagePrivateOtherEvent",
    "MessageSubTypeEvent",
    "MetaEventEvent",
    "MetaEventHeartbeatEvent",
    "MetaEventLifecycleConnectEvent",
    "MetaEventLifecycleDisableEvent",
    "MetaEventLifecycleEnableEvent",
    "MetaEventLifecycleEvent",
    "MetaEventStatusEvent",
    "MetaEventSubTypeEvent",
    "NoticeEvent",
    "NoticeFriendAddEvent",
    "NoticeFriendRecallEvent",
    "NoticeGroupAdminEvent",
    "NoticeGroupAdminSetEvent",
    "NoticeGroupAdminUnsetEvent",
    "NoticeGroupBanBanEvent",
    "NoticeGroupBanEvent",
    "NoticeGroupBanLiftBanEvent",
    "NoticeGroupDecreaseEvent",
    "NoticeGroupDecreaseKickEvent",
    "NoticeGroupDecreaseKickMeEvent",
    "NoticeGroupDecreaseLeaveEvent",
    "NoticeGroupIdEvent",
    "NoticeGroupIncreaseApproveEvent",
    "NoticeGroupIncreaseEvent",
    "NoticeGroupIncreaseInviteEvent",
    "NoticeGroupRecallEvent",
    "NoticeGroupUploadEvent",
    "NoticeHonorTypeEvent",
    "NoticeNotifyEvent",
    "NoticeNotifyGroupIdEvent",
    "NoticeNotifyHonorEvent",
    "NoticeNotifyHonorTypeEvent",
    "NoticeNotifyLuckyKingEvent",
    "NoticeNotifyPokeEvent",
    "NoticeNotifyPokeGroupIdEvent",
    "NoticeSubTypeEvent",
    "RequestCommentEvent",
    "RequestEvent",
    "RequestFriendCommentEvent",
    "RequestFriendEvent",
    "RequestGroupAddCommentEvent",
    "RequestGroupAddEvent",
    "RequestGroupCommentEvent",
    "RequestGroupEvent",
    "RequestGroupInviteCommentEvent",
    "RequestGroupInviteEvent",
    "RequestSubTypeEvent",
]

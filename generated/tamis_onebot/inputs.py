# Made by `codegen build` from the spec 'onebot', digest 3319eb86814cc89b. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""What only calls take or return: one class a type of the spec."""

from __future__ import annotations

from tamis.events.payload import Payload

from .types import GroupSender, Message, Segment


class PrivateMessageOperation(Payload, frozen=True, kw_only=True):
    "An answer to a private message."

    reply: Message | Segment | str | None = None
    auto_escape: bool | None = None


class GroupMessageOperation(Payload, frozen=True, kw_only=True):
    "An answer to a group message."

    reply: Message | Segment | str | None = None
    auto_escape: bool | None = None
    at_sender: bool | None = None
    delete: bool | None = None
    kick: bool | None = None
    ban: bool | None = None
    ban_duration: int | None = None


class FriendRequestOperation(Payload, frozen=True, kw_only=True):
    "An answer to a friend request."

    approve: bool | None = None
    remark: str | None = None


class GroupRequestOperation(Payload, frozen=True, kw_only=True):
    "An answer to a request to join, or to an invitation."

    approve: bool | None = None
    reason: str | None = None


class SentMessage(Payload, frozen=True, kw_only=True):
    "The id of the message that was sent."

    message_id: int


class StoredMessage(Payload, frozen=True, kw_only=True):
    "A message that was sent before."

    time: int
    message_type: str
    message_id: int
    real_id: int
    sender: GroupSender
    message: Message


class ForwardedMessages(Payload, frozen=True, kw_only=True):
    "The content of a bundle, as nodes."

    message: Message


class LoginInfo(Payload, frozen=True, kw_only=True):
    "The bot's own account."

    user_id: int
    nickname: str


class Stranger(Payload, frozen=True, kw_only=True):
    "Any user."

    user_id: int
    nickname: str
    sex: str
    age: int


class Friend(Payload, frozen=True, kw_only=True):
    "A friend of the bot."

    user_id: int
    nickname: str
    remark: str


class Group(Payload, frozen=True, kw_only=True):
    "A group."

    group_id: int
    group_name: str
    member_count: int
    max_member_count: int


class GroupMember(Payload, frozen=True, kw_only=True):
    "A member of a group."

    group_id: int
    user_id: int
    nickname: str
    card: str
    sex: str
    age: int
    area: str
    join_time: int
    last_sent_time: int
    level: str
    role: str
    unfriendly: bool
    title: str
    title_expire_time: int
    card_changeable: bool


class GroupHonors(Payload, frozen=True, kw_only=True):
    "Who holds the honors of a group; only what was asked for is there."

    group_id: int
    current_talkative: CurrentTalkative | None = None
    talkative_list: list[HonorHolder] | None = None
    performer_list: list[HonorHolder] | None = None
    legend_list: list[HonorHolder] | None = None
    strong_newbie_list: list[HonorHolder] | None = None
    emotion_list: list[HonorHolder] | None = None


class CurrentTalkative(Payload, frozen=True, kw_only=True):
    "Who talks most at present."

    user_id: int
    nickname: str
    avatar: str
    day_count: int


class HonorHolder(Payload, frozen=True, kw_only=True):
    "A member with an honor."

    user_id: int
    nickname: str
    avatar: str
    description: str


class Cookies(Payload, frozen=True, kw_only=True):
    "Cookies of the account."

    cookies: str


class CsrfToken(Payload, frozen=True, kw_only=True):
    "The account's CSRF token."

    token: int


class Credentials(Payload, frozen=True, kw_only=True):
    "Cookies and CSRF token of the account."

    cookies: str
    csrf_token: int


class StoredFile(Payload, frozen=True, kw_only=True):
    "Where a file lies on the implementation's side."

    file: str


class Ability(Payload, frozen=True, kw_only=True):
    "Whether something can be done."

    yes: bool


class VersionInfo(Payload, frozen=True, kw_only=True):
    "Which implementation this is; it may add keys of its own."

    app_name: str
    app_version: str
    protocol_version: str


__all__ = [
    "Ability",
    "Cookies",
    "Credentials",
    "CsrfToken",
    "CurrentTalkative",
    "ForwardedMessages",
    "Friend",
    "FriendRequestOperation",
    "Group",
    "GroupHonors",
    "GroupMember",
    "GroupMessageOperation",
    "GroupRequestOperation",
    "HonorHolder",
    "LoginInfo",
    "PrivateMessageOperation",
    "SentMessage",
    "StoredFile",
    "StoredMessage",
    "Stranger",
    "VersionInfo",
]

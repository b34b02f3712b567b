# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 891d51045a288e8b. Do not edit: change the spec.
# fmt: off
# ruff: noqa
from collections.abc import Mapping
from typing import Any, Literal

from tamis.decoding.results import Api as _Api
from tamis.decoding.results import Method as _Method
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
from .types import Anonymous, Message, Segment, Status

METHODS: Mapping[str, _Method]
"""All methods by name: their parameters and what they return, as types."""
RESULTS: _Results

class Api(_Api):
    """The methods, one a call; what a call returns is decoded to its type.

    Raises what the client raises, and `tamis.errors.ResultError` when the result is not what the spec says.
    """
    async def send_private_msg(
        self,
        user_id: int,
        message: Message | Segment | str,
        *,
        auto_escape: bool | None = None,
    ) -> SentMessage:
        """Sends a private message.

        `auto_escape`: The string is plain text, without codes; False when left out.
        """
    async def send_group_msg(
        self,
        group_id: int,
        message: Message | Segment | str,
        *,
        auto_escape: bool | None = None,
    ) -> SentMessage:
        """Sends a message to a group.

        `auto_escape`: The string is plain text, without codes; False when left out.
        """
    async def send_msg(
        self,
        message: Message | Segment | str,
        *,
        message_type: Literal["private", "group"] | str | None = None,
        user_id: int | None = None,
        group_id: int | None = None,
        auto_escape: bool | None = None,
    ) -> SentMessage:
        """Sends a message to a user or to a group.

        `auto_escape`: The string is plain text, without codes; False when left out.
        """
    async def delete_msg(
        self,
        message_id: int,
    ) -> Any:
        "Recalls a message."
    async def get_msg(
        self,
        message_id: int,
    ) -> StoredMessage:
        "Fetches a message."
    async def get_forward_msg(
        self,
        id: str,
    ) -> ForwardedMessages:
        "Fetches a bundle of forwarded messages."
    async def send_like(
        self,
        user_id: int,
        *,
        times: int | None = None,
    ) -> Any:
        """Likes a user's profile.

        `times`: 1 when left out.
        """
    async def set_group_kick(
        self,
        group_id: int,
        user_id: int,
        *,
        reject_add_request: bool | None = None,
    ) -> Any:
        """Removes a member from a group.

        `reject_add_request`: Also refuse later requests to join; False when left out.
        """
    async def set_group_ban(
        self,
        group_id: int,
        user_id: int,
        *,
        duration: int | None = None,
    ) -> Any:
        """Mutes a member.

        `duration`: 0 ends it; in seconds, 1800 when left out.
        """
    async def set_group_anonymous_ban(
        self,
        group_id: int,
        *,
        anonymous: Anonymous | None = None,
        anonymous_flag: str | None = None,
        duration: int | None = None,
    ) -> Any:
        """Mutes an anonymous member.

        `anonymous`: The `anonymous` of the message.

        `anonymous_flag`: Or only its flag.

        `duration`: in seconds, 1800 when left out.
        """
    async def set_group_whole_ban(
        self,
        group_id: int,
        *,
        enable: bool | None = None,
    ) -> Any:
        """Mutes a whole group.

        `enable`: True when left out.
        """
    async def set_group_admin(
        self,
        group_id: int,
        user_id: int,
        *,
        enable: bool | None = None,
    ) -> Any:
        """Makes a member an admin, or no longer one.

        `enable`: True when left out.
        """
    async def set_group_anonymous(
        self,
        group_id: int,
        *,
        enable: bool | None = None,
    ) -> Any:
        """Allows anonymous messages in a group, or forbids them.

        `enable`: True when left out.
        """
    async def set_group_card(
        self,
        group_id: int,
        user_id: int,
        *,
        card: str | None = None,
    ) -> Any:
        """Sets a member's name in a group.

        `card`: Empty: no name of its own;  when left out.
        """
    async def set_group_name(
        self,
        group_id: int,
        group_name: str,
    ) -> Any:
        "Renames a group."
    async def set_group_leave(
        self,
        group_id: int,
        *,
        is_dismiss: bool | None = None,
    ) -> Any:
        """Leaves a group.

        `is_dismiss`: Dissolve the group, if the bot owns it; False when left out.
        """
    async def set_group_special_title(
        self,
        group_id: int,
        user_id: int,
        *,
        special_title: str | None = None,
        duration: int | None = None,
    ) -> Any:
        """Gives a member a title.

        `special_title`: Empty: none;  when left out.

        `duration`: -1: for ever; in seconds, -1 when left out.
        """
    async def set_friend_add_request(
        self,
        flag: str,
        *,
        approve: bool | None = None,
        remark: str | None = None,
    ) -> Any:
        """Answers a friend request.

        `approve`: True when left out.

        `remark`: A name for the new friend;  when left out.
        """
    async def set_group_add_request(
        self,
        flag: str,
        sub_type: Literal["add", "invite"] | str,
        *,
        approve: bool | None = None,
        reason: str | None = None,
    ) -> Any:
        """Answers a request to join a group, or an invitation.

        `approve`: True when left out.

        `reason`: Why not;  when left out.
        """
    async def get_login_info(
        self,
    ) -> LoginInfo:
        "Fetches the bot's own account."
    async def get_stranger_info(
        self,
        user_id: int,
        *,
        no_cache: bool | None = None,
    ) -> Stranger:
        """Fetches any user.

        `no_cache`: False when left out.
        """
    async def get_friend_list(
        self,
    ) -> list[Friend]:
        "Lists the bot's friends."
    async def get_group_info(
        self,
        group_id: int,
        *,
        no_cache: bool | None = None,
    ) -> Group:
        """Fetches a group.

        `no_cache`: False when left out.
        """
    async def get_group_list(
        self,
    ) -> list[Group]:
        "Lists the bot's groups."
    async def get_group_member_info(
        self,
        group_id: int,
        user_id: int,
        *,
        no_cache: bool | None = None,
    ) -> GroupMember:
        """Fetches a member of a group.

        `no_cache`: False when left out.
        """
    async def get_group_member_list(
        self,
        group_id: int,
    ) -> list[GroupMember]:
        "Lists the members of a group."
    async def get_group_honor_info(
        self,
        group_id: int,
        type: Literal["talkative", "performer", "legend", "strong_newbie", "emotion", "all"] | str,
    ) -> GroupHonors:
        "Fetches who holds the honors of a group."
    async def get_cookies(
        self,
        *,
        domain: str | None = None,
    ) -> Cookies:
        """Fetches the account's cookies.

        `domain`:  when left out.
        """
    async def get_csrf_token(
        self,
    ) -> CsrfToken:
        "Fetches the account's CSRF token."
    async def get_credentials(
        self,
        *,
        domain: str | None = None,
    ) -> Credentials:
        """Fetches the account's cookies and CSRF token.

        `domain`:  when left out.
        """
    async def get_record(
        self,
        file: str,
        out_format: Literal["mp3", "amr", "wma", "m4a", "spx", "ogg", "wav", "flac"] | str,
    ) -> StoredFile:
        "Converts a received voice message."
    async def get_image(
        self,
        file: str,
    ) -> StoredFile:
        "Says where a received picture lies."
    async def can_send_image(
        self,
    ) -> Ability:
        "Asks whether pictures can be sent."
    async def can_send_record(
        self,
    ) -> Ability:
        "Asks whether voice messages can be sent."
    async def get_status(
        self,
    ) -> Status:
        "Asks how the implementation is."
    async def get_version_info(
        self,
    ) -> VersionInfo:
        "Asks which implementation this is."
    async def set_restart(
        self,
        *,
        delay: int | None = None,
    ) -> Any:
        """Restarts the implementation.

        `delay`: in milliseconds, 0 when left out.
        """
    async def clean_cache(
        self,
    ) -> Any:
        "Empties the implementation's cache."
    async def handle_quick_operation(
        self,
        context: dict[str, Any],
        operation: PrivateMessageOperation | GroupMessageOperation | FriendRequestOperation | GroupRequestOperation,
    ) -> Any:
        """Carries out a quick operation on an event, as an answer by HTTP would.

        `context`: The event, whole or the parts that name its target.
        """

__all__ = ["Api", "METHODS", "RESULTS"]

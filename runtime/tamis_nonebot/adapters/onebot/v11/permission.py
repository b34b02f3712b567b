"""Who sends a message: in private, in a group, as which member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tamis_nonebot.checking import Predicate
from tamis_nonebot.events import GroupMessageEvent, PrivateMessageEvent
from tamis_nonebot.permission import Permission

if TYPE_CHECKING:
    from tamis_nonebot.current import MatcherRun


def _private(shown: str, sub_type: str | None = None) -> Permission:
    def test(run: MatcherRun) -> bool:
        return isinstance(run.event, PrivateMessageEvent) and sub_type in {None, run.event.sub_type}

    return Permission(Predicate(shown, test))


def _group(shown: str, role: str | None = None) -> Permission:
    def test(run: MatcherRun) -> bool:
        return isinstance(run.event, GroupMessageEvent) and role in {None, run.event.sender.role}

    return Permission(Predicate(shown, test))


PRIVATE = _private("PRIVATE")
PRIVATE_FRIEND = _private("PRIVATE_FRIEND", "friend")
PRIVATE_GROUP = _private("PRIVATE_GROUP", "group")
PRIVATE_OTHER = _private("PRIVATE_OTHER", "other")
GROUP = _group("GROUP")
GROUP_MEMBER = _group("GROUP_MEMBER", "member")
GROUP_ADMIN = _group("GROUP_ADMIN", "admin")
GROUP_OWNER = _group("GROUP_OWNER", "owner")

__all__ = [
    "GROUP",
    "GROUP_ADMIN",
    "GROUP_MEMBER",
    "GROUP_OWNER",
    "PRIVATE",
    "PRIVATE_FRIEND",
    "PRIVATE_GROUP",
    "PRIVATE_OTHER",
]

# Made by `codegen build` from the spec 'onebot_gocqhttp', digest 4864312397c8fd1f. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportPrivateUsage=false
from argparse import ArgumentParser
from collections.abc import Sequence
from re import Pattern
from typing import Generic, Literal, Unpack, overload

from tamis.events.known import Is, K
from tamis.guards.rules import Command as Command
from tamis.guards.rules import Match as Match
from tamis.routing.options import Options

from . import queries as _q
from .routing import Guard, Route

def command(
    name: str,
    /,
    *names: str,
    prefixes: str | Sequence[str] | None = None,
    boundary: bool = True,
    ignore_case: bool = False,
    parser: ArgumentParser | None = None,
) -> Guard[Is[_q._RuleCommand]]:
    "A command. Names without their prefix; `boundary`: a name ends at a blank or the end of the text."

def text(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RuleCommand]]:
    "The plain text of a message, without its other segments. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

@overload
def role(value: Literal["owner"], /) -> Guard[Is[_q._RuleRoleOwner]]:
    "The sender's role in the group. Of several values, it has to be one."

@overload
def role(value: Literal["admin"], /) -> Guard[Is[_q._RuleRoleAdmin]]:
    "The sender's role in the group. Of several values, it has to be one."

@overload
def role(value: Literal["member"], /) -> Guard[Is[_q._RuleRoleMember]]:
    "The sender's role in the group. Of several values, it has to be one."

@overload
def role(
    value: Literal["owner", "admin", "member"], /, *values: Literal["owner", "admin", "member"]
) -> Guard[Is[_q._RuleRole]]:
    "The sender's role in the group. Of several values, it has to be one."

def from_user(id: int, /, *ids: int) -> Guard[Is[_q._RuleFromUser]]:
    "The event is from one of these users."

def in_chat(id: int, /, *ids: int) -> Guard[Is[_q._RuleInChat]]:
    "The event is in one of these chats."

class Rules(Generic[K]):
    """The rules as methods of a route: each adds its guard to what must hold. Keywords are options of handlers."""

    def command(
        self,
        name: str,
        /,
        *names: str,
        prefixes: str | Sequence[str] | None = None,
        boundary: bool = True,
        ignore_case: bool = False,
        parser: ArgumentParser | None = None,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleCommand]]:
        "A command. Names without their prefix; `boundary`: a name ends at a blank or the end of the text."

    def text(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleCommand]]:
        "The plain text of a message, without its other segments. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

    @overload
    def role(self, value: Literal["owner"], /, **options: Unpack[Options]) -> Route[K | Is[_q._RuleRoleOwner]]:
        "The sender's role in the group. Of several values, it has to be one."

    @overload
    def role(self, value: Literal["admin"], /, **options: Unpack[Options]) -> Route[K | Is[_q._RuleRoleAdmin]]:
        "The sender's role in the group. Of several values, it has to be one."

    @overload
    def role(self, value: Literal["member"], /, **options: Unpack[Options]) -> Route[K | Is[_q._RuleRoleMember]]:
        "The sender's role in the group. Of several values, it has to be one."

    @overload
    def role(
        self,
        value: Literal["owner", "admin", "member"],
        /,
        *values: Literal["owner", "admin", "member"],
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleRole]]:
        "The sender's role in the group. Of several values, it has to be one."

    def from_user(self, id: int, /, *ids: int, **options: Unpack[Options]) -> Route[K | Is[_q._RuleFromUser]]:
        "The event is from one of these users."

    def in_chat(self, id: int, /, *ids: int, **options: Unpack[Options]) -> Route[K | Is[_q._RuleInChat]]:
        "The event is in one of these chats."

__all__ = [
    "Command",
    "Match",
    "command",
    "from_user",
    "in_chat",
    "role",
    "text",
]

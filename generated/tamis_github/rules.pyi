# Made by `codegen build` from the spec 'github', digest d584f718b3d1bf12. Do not edit: change the spec.
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

def title(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RuleTitle]]:
    "The title of an issue, pull request or discussion. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def comment_text(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RuleCommand]]:
    "What a comment says. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

@overload
def sender_type(value: Literal["Bot"], /) -> Guard[Is[_q._RuleSenderTypeBot]]:
    "Whether a person or a bot did it. Of several values, it has to be one."

@overload
def sender_type(value: Literal["User", "Organization"], /) -> Guard[Is[_q._RuleSenderTypeUserOrganization]]:
    "Whether a person or a bot did it. Of several values, it has to be one."

@overload
def sender_type(
    value: Literal["Bot", "User", "Organization"] | str, /, *values: Literal["Bot", "User", "Organization"] | str
) -> Guard[Is[_q._RuleSenderType]]:
    "Whether a person or a bot did it. Of several values, it has to be one."

def from_user(id: int, /, *ids: int) -> Guard[Is[_q._RuleSenderTypeUserOrganization]]:
    "The event is from one of these users."

def in_chat(id: int, /, *ids: int) -> Guard[Is[_q.RuleInChatQueries]]:
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

    def title(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleTitle]]:
        "The title of an issue, pull request or discussion. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

    def comment_text(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleCommand]]:
        "What a comment says. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

    @overload
    def sender_type(self, value: Literal["Bot"], /, **options: Unpack[Options]) -> Route[K | Is[_q._RuleSenderTypeBot]]:
        "Whether a person or a bot did it. Of several values, it has to be one."

    @overload
    def sender_type(
        self, value: Literal["User", "Organization"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q._RuleSenderTypeUserOrganization]]:
        "Whether a person or a bot did it. Of several values, it has to be one."

    @overload
    def sender_type(
        self,
        value: Literal["Bot", "User", "Organization"] | str,
        /,
        *values: Literal["Bot", "User", "Organization"] | str,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleSenderType]]:
        "Whether a person or a bot did it. Of several values, it has to be one."

    def from_user(
        self, id: int, /, *ids: int, **options: Unpack[Options]
    ) -> Route[K | Is[_q._RuleSenderTypeUserOrganization]]:
        "The event is from one of these users."

    def in_chat(self, id: int, /, *ids: int, **options: Unpack[Options]) -> Route[K | Is[_q.RuleInChatQueries]]:
        "The event is in one of these chats."

__all__ = [
    "Command",
    "Match",
    "command",
    "comment_text",
    "from_user",
    "in_chat",
    "sender_type",
    "title",
]

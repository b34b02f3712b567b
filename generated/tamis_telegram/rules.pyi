# Made by `codegen build` from the spec 'telegram', digest f5a22e657393356b. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportPrivateUsage=false
from argparse import ArgumentParser
from collections.abc import Sequence
from re import Pattern
from typing import Any, Generic, Literal, Unpack, overload

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
) -> Guard[Is[_q._RuleText]]:
    "The text of a message, channel post or business message, or else its caption. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def callback_data(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._CallbackQueryData]]:
    "What a pressed button carries. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def game(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._CallbackQueryGameShortName]]:
    "The short name of the game a button starts. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def inline_query(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RuleInlineQuery]]:
    "What was typed behind the bot's name. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def chosen_inline_result(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RuleChosenInlineResult]]:
    "The id of the inline result that was chosen. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def pre_checkout(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RulePreCheckout]]:
    "The payload of the invoice about to be paid. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def shipping(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RuleShipping]]:
    "The payload of the invoice to be shipped. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

@overload
def chat_type(value: Literal["private"], /) -> Guard[Is[_q.RuleChatTypePrivateQueries]]:
    "The type of the chat the event is about. Of several values, it has to be one."

@overload
def chat_type(value: Literal["group"], /) -> Guard[Is[_q.RuleChatTypeGroupQueries]]:
    "The type of the chat the event is about. Of several values, it has to be one."

@overload
def chat_type(value: Literal["supergroup"], /) -> Guard[Is[_q.RuleChatTypeSupergroupQueries]]:
    "The type of the chat the event is about. Of several values, it has to be one."

@overload
def chat_type(value: Literal["channel"], /) -> Guard[Is[_q.RuleChatTypeChannelQueries]]:
    "The type of the chat the event is about. Of several values, it has to be one."

@overload
def chat_type(
    value: Literal["private", "group", "supergroup", "channel"],
    /,
    *values: Literal["private", "group", "supergroup", "channel"],
) -> Guard[Is[_q.RuleChatTypeQueries]]:
    "The type of the chat the event is about. Of several values, it has to be one."

@overload
def member_status(value: Literal["creator"], /) -> Guard[Is[_q._ChatMemberUpdatedNewChatMemberChatMemberOwner]]:
    "What a member, or the bot, has become. Of several values, it has to be one."

@overload
def member_status(
    value: Literal["administrator"], /
) -> Guard[Is[_q._ChatMemberUpdatedNewChatMemberChatMemberAdministrator]]:
    "What a member, or the bot, has become. Of several values, it has to be one."

@overload
def member_status(value: Literal["member"], /) -> Guard[Is[_q._ChatMemberUpdatedNewChatMemberChatMemberMember]]:
    "What a member, or the bot, has become. Of several values, it has to be one."

@overload
def member_status(value: Literal["restricted"], /) -> Guard[Is[_q._ChatMemberUpdatedNewChatMemberChatMemberRestricted]]:
    "What a member, or the bot, has become. Of several values, it has to be one."

@overload
def member_status(value: Literal["left"], /) -> Guard[Is[_q._ChatMemberUpdatedNewChatMemberChatMemberLeft]]:
    "What a member, or the bot, has become. Of several values, it has to be one."

@overload
def member_status(value: Literal["kicked"], /) -> Guard[Is[_q._ChatMemberUpdatedNewChatMemberChatMemberBanned]]:
    "What a member, or the bot, has become. Of several values, it has to be one."

@overload
def member_status(
    value: Literal["creator", "administrator", "member", "restricted", "left", "kicked"],
    /,
    *values: Literal["creator", "administrator", "member", "restricted", "left", "kicked"],
) -> Guard[Is[_q.RuleMemberStatusQueries]]:
    "What a member, or the bot, has become. Of several values, it has to be one."

@overload
def poll_type(value: Literal["regular"], /) -> Guard[Is[_q._PollTypeLiteralRegular]]:
    "The type of the poll whose state changed. Of several values, it has to be one."

@overload
def poll_type(value: Literal["quiz"], /) -> Guard[Is[_q._PollTypeLiteralQuiz]]:
    "The type of the poll whose state changed. Of several values, it has to be one."

@overload
def poll_type(
    value: Literal["regular", "quiz"] | str, /, *values: Literal["regular", "quiz"] | str
) -> Guard[Is[_q._RulePollType]]:
    "The type of the poll whose state changed. Of several values, it has to be one."

def from_user(id: int, /, *ids: int) -> Guard[Is[_q.RuleFromUserQueries]]:
    "The event is from one of these users."

def in_chat(id: int, /, *ids: int) -> Guard[Is[_q.RuleInChatQueries]]:
    "The event is in one of these chats."

class _Call_command(Generic[K]):
    def __call__(
        self,
        name: str,
        /,
        *names: str,
        prefixes: str | Sequence[str] | None = None,
        boundary: bool = True,
        ignore_case: bool = False,
        parser: ArgumentParser | None = None,
        **options: Unpack[Options],
    ) -> Route[K]:
        "A command. Names without their prefix; `boundary`: a name ends at a blank or the end of the text."

class _Rule_command(Generic[K]):
    # Where the kind is known, the rule says more.
    @overload
    def __get__(
        self, obj: Rules[Is[_q.MessageQueries]], owner: Any = ...
    ) -> _Call_command[K | Is[_q._RuleCommandMessage]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.ChannelPostQueries]], owner: Any = ...
    ) -> _Call_command[K | Is[_q._RuleCommandChannelPost]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.BusinessMessageQueries]], owner: Any = ...
    ) -> _Call_command[K | Is[_q._RuleCommandBusinessMessage]]: ...
    @overload
    def __get__(self, obj: Rules[Any], owner: Any = ...) -> _Call_command[K | Is[_q._RuleCommand]]: ...

class _Call_text(Generic[K]):
    def __call__(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K]:
        "The text of a message, channel post or business message, or else its caption. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

class _Rule_text(Generic[K]):
    # Where the kind is known, the rule says more.
    @overload
    def __get__(
        self, obj: Rules[Is[_q.MessageQueries]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._RuleTextMessage]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.ChannelPostQueries]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._RuleTextChannelPost]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.BusinessMessageQueries]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._RuleTextBusinessMessage]]: ...
    @overload
    def __get__(self, obj: Rules[Any], owner: Any = ...) -> _Call_text[K | Is[_q._RuleText]]: ...

class Rules(Generic[K]):
    """The rules as methods of a route: each adds its guard to what must hold. Keywords are options of handlers."""

    command: _Rule_command[K]
    "A command. Names without their prefix; `boundary`: a name ends at a blank or the end of the text."
    text: _Rule_text[K]
    "The text of a message, channel post or business message, or else its caption. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."
    def callback_data(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._CallbackQueryData]]:
        "What a pressed button carries. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

    def game(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._CallbackQueryGameShortName]]:
        "The short name of the game a button starts. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

    def inline_query(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleInlineQuery]]:
        "What was typed behind the bot's name. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

    def chosen_inline_result(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleChosenInlineResult]]:
        "The id of the inline result that was chosen. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

    def pre_checkout(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RulePreCheckout]]:
        "The payload of the invoice about to be paid. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

    def shipping(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleShipping]]:
        "The payload of the invoice to be shipped. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

    @overload
    def chat_type(
        self, value: Literal["private"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q.RuleChatTypePrivateQueries]]:
        "The type of the chat the event is about. Of several values, it has to be one."

    @overload
    def chat_type(
        self, value: Literal["group"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q.RuleChatTypeGroupQueries]]:
        "The type of the chat the event is about. Of several values, it has to be one."

    @overload
    def chat_type(
        self, value: Literal["supergroup"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q.RuleChatTypeSupergroupQueries]]:
        "The type of the chat the event is about. Of several values, it has to be one."

    @overload
    def chat_type(
        self, value: Literal["channel"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q.RuleChatTypeChannelQueries]]:
        "The type of the chat the event is about. Of several values, it has to be one."

    @overload
    def chat_type(
        self,
        value: Literal["private", "group", "supergroup", "channel"],
        /,
        *values: Literal["private", "group", "supergroup", "channel"],
        **options: Unpack[Options],
    ) -> Route[K | Is[_q.RuleChatTypeQueries]]:
        "The type of the chat the event is about. Of several values, it has to be one."

    @overload
    def member_status(
        self, value: Literal["creator"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q._ChatMemberUpdatedNewChatMemberChatMemberOwner]]:
        "What a member, or the bot, has become. Of several values, it has to be one."

    @overload
    def member_status(
        self, value: Literal["administrator"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q._ChatMemberUpdatedNewChatMemberChatMemberAdministrator]]:
        "What a member, or the bot, has become. Of several values, it has to be one."

    @overload
    def member_status(
        self, value: Literal["member"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q._ChatMemberUpdatedNewChatMemberChatMemberMember]]:
        "What a member, or the bot, has become. Of several values, it has to be one."

    @overload
    def member_status(
        self, value: Literal["restricted"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q._ChatMemberUpdatedNewChatMemberChatMemberRestricted]]:
        "What a member, or the bot, has become. Of several values, it has to be one."

    @overload
    def member_status(
        self, value: Literal["left"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q._ChatMemberUpdatedNewChatMemberChatMemberLeft]]:
        "What a member, or the bot, has become. Of several values, it has to be one."

    @overload
    def member_status(
        self, value: Literal["kicked"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q._ChatMemberUpdatedNewChatMemberChatMemberBanned]]:
        "What a member, or the bot, has become. Of several values, it has to be one."

    @overload
    def member_status(
        self,
        value: Literal["creator", "administrator", "member", "restricted", "left", "kicked"],
        /,
        *values: Literal["creator", "administrator", "member", "restricted", "left", "kicked"],
        **options: Unpack[Options],
    ) -> Route[K | Is[_q.RuleMemberStatusQueries]]:
        "What a member, or the bot, has become. Of several values, it has to be one."

    @overload
    def poll_type(
        self, value: Literal["regular"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q._PollTypeLiteralRegular]]:
        "The type of the poll whose state changed. Of several values, it has to be one."

    @overload
    def poll_type(
        self, value: Literal["quiz"], /, **options: Unpack[Options]
    ) -> Route[K | Is[_q._PollTypeLiteralQuiz]]:
        "The type of the poll whose state changed. Of several values, it has to be one."

    @overload
    def poll_type(
        self,
        value: Literal["regular", "quiz"] | str,
        /,
        *values: Literal["regular", "quiz"] | str,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RulePollType]]:
        "The type of the poll whose state changed. Of several values, it has to be one."

    def from_user(self, id: int, /, *ids: int, **options: Unpack[Options]) -> Route[K | Is[_q.RuleFromUserQueries]]:
        "The event is from one of these users."

    def in_chat(self, id: int, /, *ids: int, **options: Unpack[Options]) -> Route[K | Is[_q.RuleInChatQueries]]:
        "The event is in one of these chats."

__all__ = [
    "Command",
    "Match",
    "callback_data",
    "chat_type",
    "chosen_inline_result",
    "command",
    "from_user",
    "game",
    "in_chat",
    "inline_query",
    "member_status",
    "poll_type",
    "pre_checkout",
    "shipping",
    "text",
]

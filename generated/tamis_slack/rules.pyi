# Made by `codegen build` from the spec 'slack', digest 4b12434e8c15478f. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportPrivateUsage=false
from collections.abc import Sequence
from re import Pattern
from typing import Any, Generic, Literal, Unpack, overload

from tamis.events.known import Is, K
from tamis.guards.rules import Command as Command
from tamis.guards.rules import Match as Match
from tamis.routing.options import Options

from . import queries as _q
from .routing import Guard, Route

def text(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q.RuleTextQueries]]:
    "The text of a message or of a command. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def slash(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RuleTextCommand]]:
    'The command, with its slash: `slash("/deploy")`. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit.'

def callback_id(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RuleCallbackId]]:
    "The id of a shortcut or a view. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def action_id(
    *full: str,
    startswith: str | Sequence[str] | None = None,
    endswith: str | Sequence[str] | None = None,
    contains: str | Sequence[str] | None = None,
    regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
    ignore_case: bool = False,
) -> Guard[Is[_q._RuleActionId]]:
    "The id of the element that was used. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

def from_user(id: Literal["UREVOKEDU"] | str, /, *ids: Literal["UREVOKEDU"] | str) -> Guard[Is[_q.RuleFromUserQueries]]:
    "The event is from one of these users."

def in_chat(id: str, /, *ids: str) -> Guard[Is[_q.RuleInChatQueries]]:
    "The event is in one of these chats."

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
        "The text of a message or of a command. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

class _Rule_text(Generic[K]):
    # Where the kind is known, the rule says more.
    @overload
    def __get__(
        self, obj: Rules[Is[_q.EventMessageBotMessageQueries]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._RuleTextEventMessageBotMessage]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.EventMessageFileShareQueries]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._RuleTextEventMessageFileShare]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.EventAppMentionQueries]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._RuleTextEventAppMention]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageChannelArchive]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageChannelArchive]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageChannelJoin]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageChannelJoin]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageChannelLeave]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageChannelLeave]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageChannelName]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageChannelName]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageChannelPostingPermissions]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageChannelPostingPermissions]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageChannelPurpose]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageChannelPurpose]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageChannelTopic]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageChannelTopic]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageChannelUnarchive]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageChannelUnarchive]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageEkmAccessDenied]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageEkmAccessDenied]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageMeMessage]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._EventMessageMeMessage]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventMessageThreadBroadcast]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._RuleTextEventMessageThreadBroadcast]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.CommandQueries]], owner: Any = ...
    ) -> _Call_text[K | Is[_q._RuleTextCommand]]: ...
    @overload
    def __get__(self, obj: Rules[Any], owner: Any = ...) -> _Call_text[K | Is[_q.RuleTextQueries]]: ...

class _Call_callback_id(Generic[K]):
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
        "The id of a shortcut or a view. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

class _Rule_callback_id(Generic[K]):
    # Where the kind is known, the rule says more.
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventAppHomeOpened]], owner: Any = ...
    ) -> _Call_callback_id[K | Is[_q._RuleCallbackIdEventAppHomeOpened]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q._EventWorkflowStepExecute]], owner: Any = ...
    ) -> _Call_callback_id[K | Is[_q._EventWorkflowStepExecute]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.BlockActionsQueries]], owner: Any = ...
    ) -> _Call_callback_id[K | Is[_q._RuleCallbackIdBlockActions]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.ViewSubmissionQueries]], owner: Any = ...
    ) -> _Call_callback_id[K | Is[_q._RuleCallbackIdViewSubmission]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.ViewClosedQueries]], owner: Any = ...
    ) -> _Call_callback_id[K | Is[_q._RuleCallbackIdViewClosed]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.ShortcutQueries]], owner: Any = ...
    ) -> _Call_callback_id[K | Is[_q._RuleCallbackIdShortcut]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.MessageActionQueries]], owner: Any = ...
    ) -> _Call_callback_id[K | Is[_q._RuleCallbackIdMessageAction]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.BlockSuggestionQueries]], owner: Any = ...
    ) -> _Call_callback_id[K | Is[_q._RuleCallbackIdBlockSuggestion]]: ...
    @overload
    def __get__(self, obj: Rules[Any], owner: Any = ...) -> _Call_callback_id[K | Is[_q._RuleCallbackId]]: ...

class _Call_action_id(Generic[K]):
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
        "The id of the element that was used. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."

class _Rule_action_id(Generic[K]):
    # Where the kind is known, the rule says more.
    @overload
    def __get__(
        self, obj: Rules[Is[_q.BlockActionsQueries]], owner: Any = ...
    ) -> _Call_action_id[K | Is[_q._RuleActionIdBlockActions]]: ...
    @overload
    def __get__(
        self, obj: Rules[Is[_q.BlockSuggestionQueries]], owner: Any = ...
    ) -> _Call_action_id[K | Is[_q._RuleActionIdBlockSuggestion]]: ...
    @overload
    def __get__(self, obj: Rules[Any], owner: Any = ...) -> _Call_action_id[K | Is[_q._RuleActionId]]: ...

class Rules(Generic[K]):
    """The rules as methods of a route: each adds its guard to what must hold. Keywords are options of handlers."""

    text: _Rule_text[K]
    "The text of a message or of a command. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."
    def slash(
        self,
        *full: str,
        startswith: str | Sequence[str] | None = None,
        endswith: str | Sequence[str] | None = None,
        contains: str | Sequence[str] | None = None,
        regex: str | Pattern[str] | Sequence[str | Pattern[str]] | None = None,
        ignore_case: bool = False,
        **options: Unpack[Options],
    ) -> Route[K | Is[_q._RuleTextCommand]]:
        'The command, with its slash: `slash("/deploy")`. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit.'

    callback_id: _Rule_callback_id[K]
    "The id of a shortcut or a view. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."
    action_id: _Rule_action_id[K]
    "The id of the element that was used. Whole texts, or one of `startswith`, `endswith`, `contains`, `regex`; of several, one has to fit."
    def from_user(
        self, id: Literal["UREVOKEDU"] | str, /, *ids: Literal["UREVOKEDU"] | str, **options: Unpack[Options]
    ) -> Route[K | Is[_q.RuleFromUserQueries]]:
        "The event is from one of these users."

    def in_chat(self, id: str, /, *ids: str, **options: Unpack[Options]) -> Route[K | Is[_q.RuleInChatQueries]]:
        "The event is in one of these chats."

__all__ = [
    "Match",
    "action_id",
    "callback_id",
    "from_user",
    "in_chat",
    "slash",
    "text",
]

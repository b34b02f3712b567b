# Made by `codegen build` from the spec 'slack', digest 3c51b02cb4bdd364. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false, reportRedeclaration=false
from datetime import datetime as _datetime
from typing import Any, Generic, Literal, TypeAlias, overload

from tamis.events.known import Certain, K, Known, Present, Untold
from tamis.events.known import Is as Is
from tamis.routing.session_keys import Per
from typing_extensions import Never, TypeVar

from . import queries as _q
from .types import (
    AgentSessionStopped,
    AgentSessionTitleChanged,
    AppContextChanged,
    AppDeleted,
    AppHomeOpened,
    AppInstalled,
    AppMention,
    AppRateLimited,
    AppRequested,
    AppRequestedUser,
    AppUninstalled,
    AppUninstalledTeam,
    AssistantThreadContextChanged,
    AssistantThreadStarted,
    Authorization,
    BlockAction,
    BlockActions,
    BlockSuggestion,
    BotMessage,
    CallRejected,
    ChannelArchive,
    ChannelArchiveMessage,
    ChannelCreated,
    ChannelDeleted,
    ChannelHistoryChanged,
    ChannelIDChanged,
    ChannelJoinMessage,
    ChannelLeaveMessage,
    ChannelLeft,
    ChannelNameMessage,
    ChannelPostingPermissionsMessage,
    ChannelPurposeMessage,
    ChannelRename,
    ChannelShared,
    ChannelTopicMessage,
    ChannelUnarchive,
    ChannelUnarchiveMessage,
    ChannelUnshared,
    DNDUpdated,
    DNDUpdatedUser,
    EKMAccessDeniedMessage,
    EmailDomainChanged,
    EmojiChanged,
    EntityDetailsRequested,
    FileChange,
    FileCommentDeleted,
    FileCreated,
    FileDeleted,
    FilePublic,
    FileShared,
    FileShareMessage,
    FileUnshared,
    FunctionExecuted,
    GlobalShortcut,
    GridMigrationFinished,
    GridMigrationStarted,
    GroupArchive,
    GroupClose,
    GroupDeleted,
    GroupHistoryChanged,
    GroupLeft,
    GroupOpen,
    GroupRename,
    GroupUnarchive,
    IMClose,
    IMCreated,
    IMHistoryChanged,
    IMOpen,
    InteractionChannel,
    InteractionContainer,
    InteractionEnterprise,
    InteractionTeam,
    InteractionUser,
    InviteRequested,
    LinkShared,
    MemberJoinedChannel,
    MemberLeftChannel,
    MeMessage,
    Message,
    MessageChanged,
    MessageDeleted,
    MessageMetadataDeleted,
    MessageMetadataPosted,
    MessageMetadataUpdated,
    MessageReplied,
    MessageShortcut,
    OpenView,
    PinAdded,
    PinRemoved,
    ReactionAdded,
    ReactionRemoved,
    ResponseUrl,
    SharedChannelInviteAccepted,
    SharedChannelInviteApproved,
    SharedChannelInviteDeclined,
    SharedChannelInviteReceived,
    SharedChannelInviteRequested,
    SlashCommand,
    StarAdded,
    StarRemoved,
    SubteamCreated,
    SubteamMembersChanged,
    SubteamSelfAdded,
    SubteamSelfRemoved,
    SubteamUpdated,
    TeamAccessGranted,
    TeamAccessRevoked,
    TeamDomainChange,
    TeamJoin,
    TeamJoinUser,
    TeamRename,
    ThreadBroadcastMessage,
    TokensRevoked,
    UserChange,
    UserHuddleChanged,
    UserHuddleChangedUser,
    UserProfileChanged,
    UserProfileChangedUser,
    UserStatusChanged,
    UserStatusChangedUser,
    ViewClosed,
    ViewState,
    ViewSubmission,
    WorkflowDeleted,
    WorkflowPublished,
    WorkflowStepDeleted,
    WorkflowStepExecute,
    WorkflowUnpublished,
    _InteractionContainerTypeMessage,
    _InteractionContainerTypeMessageAttachment,
    _InteractionContainerTypeView,
    _OpenViewTypeHome,
    _OpenViewTypeModal,
    _OpenViewTypeWorkflowStep,
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

class _Event_payload(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Any: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAgentSessionStopped], owner: Any = ...) -> AgentSessionStopped[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAppContextChanged], owner: Any = ...) -> AppContextChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAppDeleted], owner: Any = ...) -> AppDeleted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAppInstalled], owner: Any = ...) -> AppInstalled[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAppUninstalledTeam], owner: Any = ...) -> AppUninstalledTeam[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAppUninstalled], owner: Any = ...) -> AppUninstalled[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAssistantThreadContextChanged], owner: Any = ...
    ) -> AssistantThreadContextChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAssistantThreadStarted], owner: Any = ...) -> AssistantThreadStarted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventCallRejected], owner: Any = ...) -> CallRejected[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageChannelArchive], owner: Any = ...) -> ChannelArchiveMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelCreated], owner: Any = ...) -> ChannelCreated[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelDeleted], owner: Any = ...) -> ChannelDeleted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelHistoryChanged], owner: Any = ...) -> ChannelHistoryChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelIdChanged], owner: Any = ...) -> ChannelIDChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageChannelJoin], owner: Any = ...) -> ChannelJoinMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageChannelLeave], owner: Any = ...) -> ChannelLeaveMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelLeft], owner: Any = ...) -> ChannelLeft[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageChannelName], owner: Any = ...) -> ChannelNameMessage[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMessageChannelPostingPermissions], owner: Any = ...
    ) -> ChannelPostingPermissionsMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageChannelPurpose], owner: Any = ...) -> ChannelPurposeMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelRename], owner: Any = ...) -> ChannelRename[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelShared], owner: Any = ...) -> ChannelShared[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageChannelTopic], owner: Any = ...) -> ChannelTopicMessage[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventMessageChannelUnarchive], owner: Any = ...
    ) -> ChannelUnarchiveMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelUnarchive], owner: Any = ...) -> ChannelUnarchive[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelUnshared], owner: Any = ...) -> ChannelUnshared[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventDndUpdatedUser], owner: Any = ...) -> DNDUpdatedUser[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventDndUpdated], owner: Any = ...) -> DNDUpdated[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageEkmAccessDenied], owner: Any = ...) -> EKMAccessDeniedMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventEmailDomainChanged], owner: Any = ...) -> EmailDomainChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFileChange], owner: Any = ...) -> FileChange[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFileCommentDeleted], owner: Any = ...) -> FileCommentDeleted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFileCreated], owner: Any = ...) -> FileCreated[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFilePublic], owner: Any = ...) -> FilePublic[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFileShared], owner: Any = ...) -> FileShared[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFileUnshared], owner: Any = ...) -> FileUnshared[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFunctionExecuted], owner: Any = ...) -> FunctionExecuted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGridMigrationFinished], owner: Any = ...) -> GridMigrationFinished[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGridMigrationStarted], owner: Any = ...) -> GridMigrationStarted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGroupArchive], owner: Any = ...) -> GroupArchive[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGroupClose], owner: Any = ...) -> GroupClose[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGroupDeleted], owner: Any = ...) -> GroupDeleted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGroupHistoryChanged], owner: Any = ...) -> GroupHistoryChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGroupLeft], owner: Any = ...) -> GroupLeft[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGroupOpen], owner: Any = ...) -> GroupOpen[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGroupRename], owner: Any = ...) -> GroupRename[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventGroupUnarchive], owner: Any = ...) -> GroupUnarchive[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventImClose], owner: Any = ...) -> IMClose[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventImCreated], owner: Any = ...) -> IMCreated[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventImHistoryChanged], owner: Any = ...) -> IMHistoryChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventImOpen], owner: Any = ...) -> IMOpen[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventInviteRequested], owner: Any = ...) -> InviteRequested[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageMeMessage], owner: Any = ...) -> MeMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMemberLeftChannel], owner: Any = ...) -> MemberLeftChannel[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageMessageChanged], owner: Any = ...) -> MessageChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageMessageDeleted], owner: Any = ...) -> MessageDeleted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageMessageReplied], owner: Any = ...) -> MessageReplied[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPinAdded], owner: Any = ...) -> PinAdded[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPinRemoved], owner: Any = ...) -> PinRemoved[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventReactionAdded], owner: Any = ...) -> ReactionAdded[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventReactionRemoved], owner: Any = ...) -> ReactionRemoved[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSharedChannelInviteAccepted], owner: Any = ...
    ) -> SharedChannelInviteAccepted[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSharedChannelInviteApproved], owner: Any = ...
    ) -> SharedChannelInviteApproved[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSharedChannelInviteDeclined], owner: Any = ...
    ) -> SharedChannelInviteDeclined[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSharedChannelInviteReceived], owner: Any = ...
    ) -> SharedChannelInviteReceived[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventSharedChannelInviteRequested], owner: Any = ...
    ) -> SharedChannelInviteRequested[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStarAdded], owner: Any = ...) -> StarAdded[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventStarRemoved], owner: Any = ...) -> StarRemoved[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubteamCreated], owner: Any = ...) -> SubteamCreated[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubteamSelfAdded], owner: Any = ...) -> SubteamSelfAdded[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubteamSelfRemoved], owner: Any = ...) -> SubteamSelfRemoved[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubteamUpdated], owner: Any = ...) -> SubteamUpdated[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTeamAccessGranted], owner: Any = ...) -> TeamAccessGranted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTeamAccessRevoked], owner: Any = ...) -> TeamAccessRevoked[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTeamDomainChange], owner: Any = ...) -> TeamDomainChange[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTeamJoin], owner: Any = ...) -> TeamJoin[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTeamRename], owner: Any = ...) -> TeamRename[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventTokensRevoked], owner: Any = ...) -> TokensRevoked[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUserChange], owner: Any = ...) -> UserChange[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUserHuddleChanged], owner: Any = ...) -> UserHuddleChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUserProfileChanged], owner: Any = ...) -> UserProfileChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUserStatusChanged], owner: Any = ...) -> UserStatusChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventWorkflowDeleted], owner: Any = ...) -> WorkflowDeleted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventWorkflowPublished], owner: Any = ...) -> WorkflowPublished[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventWorkflowStepExecute], owner: Any = ...) -> WorkflowStepExecute[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventWorkflowUnpublished], owner: Any = ...) -> WorkflowUnpublished[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventChannelArchive], owner: Any = ...) -> ChannelArchive[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageMetadataDeleted], owner: Any = ...) -> MessageMetadataDeleted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageMetadataPosted], owner: Any = ...) -> MessageMetadataPosted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageMetadataUpdated], owner: Any = ...) -> MessageMetadataUpdated[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventWorkflowStepDeleted], owner: Any = ...) -> WorkflowStepDeleted[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventAgentSessionTitleChanged], owner: Any = ...
    ) -> AgentSessionTitleChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAppRequested], owner: Any = ...) -> AppRequested[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventFileDeleted], owner: Any = ...) -> FileDeleted[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadChannelArchiveKGroupArchiveK], owner: Any = ...
    ) -> ChannelArchive[K] | GroupArchive[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMemberJoinedChannel], owner: Any = ...) -> MemberJoinedChannel[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageThreadBroadcast], owner: Any = ...) -> ThreadBroadcastMessage[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadWorkflowStepDeletedKWorkflowPublishedK], owner: Any = ...
    ) -> WorkflowStepDeleted[K] | WorkflowPublished[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAppHomeOpened], owner: Any = ...) -> AppHomeOpened[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventLinkShared], owner: Any = ...) -> LinkShared[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadMemberJoinedChannelKChannelJoinMessageK], owner: Any = ...
    ) -> MemberJoinedChannel[K] | ChannelJoinMessage[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadAppHomeOpenedKAppContextChangedK], owner: Any = ...
    ) -> AppHomeOpened[K] | AppContextChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventEntityDetailsRequested], owner: Any = ...) -> EntityDetailsRequested[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._AppRateLimited], owner: Any = ...) -> AppRateLimited: ...
    @overload
    def __get__(self, obj: Certain[_q._EventEmojiChanged], owner: Any = ...) -> EmojiChanged[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventSubteamMembersChanged], owner: Any = ...) -> SubteamMembersChanged[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadEmojiChangedKChannelNameMessageK], owner: Any = ...
    ) -> EmojiChanged[K] | ChannelNameMessage[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadEmojiChangedKChannelNameMessageKTeamRenameK], owner: Any = ...
    ) -> EmojiChanged[K] | ChannelNameMessage[K] | TeamRename[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageFileShare], owner: Any = ...) -> FileShareMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageBotMessage], owner: Any = ...) -> BotMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._Shortcut], owner: Any = ...) -> GlobalShortcut: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageAction], owner: Any = ...) -> MessageShortcut: ...
    @overload
    def __get__(self, obj: Certain[_q._Command], owner: Any = ...) -> SlashCommand: ...
    @overload
    def __get__(self, obj: Certain[_q._ViewClosed], owner: Any = ...) -> ViewClosed: ...
    @overload
    def __get__(self, obj: Certain[_q._EventPayloadMessageK], owner: Any = ...) -> Message[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAppMention], owner: Any = ...) -> AppMention[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventPayloadEntityDetailsRequestedKLinkSharedKMessageMetadataDeletedKMessageMetadataPostedKMessageM
        ],
        owner: Any = ...,
    ) -> (
        EntityDetailsRequested[K]
        | LinkShared[K]
        | MessageMetadataDeleted[K]
        | MessageMetadataPosted[K]
        | MessageMetadataUpdated[K]
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._ViewSubmission], owner: Any = ...) -> ViewSubmission: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadMessageKAssistantThreadContextChangedKAssistantThreadStartedK],
        owner: Any = ...,
    ) -> Message[K] | AssistantThreadContextChanged[K] | AssistantThreadStarted[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._BlockSuggestion], owner: Any = ...) -> BlockSuggestion: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadMessageKThreadBroadcastMessageK], owner: Any = ...
    ) -> Message[K] | ThreadBroadcastMessage[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventPayloadMessageKChannelArchiveMessageKChannelJoinMessageKChannelLeaveMessageKChannelNameMessage
        ],
        owner: Any = ...,
    ) -> (
        Message[K]
        | ChannelArchiveMessage[K]
        | ChannelJoinMessage[K]
        | ChannelLeaveMessage[K]
        | ChannelNameMessage[K]
        | ChannelUnarchiveMessage[K]
    ): ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadBotMessageKAppMentionK], owner: Any = ...
    ) -> BotMessage[K] | AppMention[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadFileShareMessageKAppMentionK], owner: Any = ...
    ) -> FileShareMessage[K] | AppMention[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadMessageKBotMessageK], owner: Any = ...
    ) -> Message[K] | BotMessage[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadMessageKFileShareMessageK], owner: Any = ...
    ) -> Message[K] | FileShareMessage[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadMessageKAppMentionK], owner: Any = ...
    ) -> Message[K] | AppMention[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadMessageKAppMentionKThreadBroadcastMessageK], owner: Any = ...
    ) -> Message[K] | AppMention[K] | ThreadBroadcastMessage[K]: ...
    @overload
    def __get__(self, obj: Certain[_q._BlockActions], owner: Any = ...) -> BlockActions: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadMessageKBotMessageKAppMentionK], owner: Any = ...
    ) -> Message[K] | BotMessage[K] | AppMention[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadMessageKBotMessageKFileShareMessageKThreadBroadcastMessageK],
        owner: Any = ...,
    ) -> Message[K] | BotMessage[K] | FileShareMessage[K] | ThreadBroadcastMessage[K]: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventPayloadMessageKFileShareMessageKAppMentionK], owner: Any = ...
    ) -> Message[K] | FileShareMessage[K] | AppMention[K]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventPayloadMessageKAppMentionKMessageMetadataDeletedKMessageMetadataPostedKMessageMetadataUpdatedK
        ],
        owner: Any = ...,
    ) -> (
        Message[K]
        | AppMention[K]
        | MessageMetadataDeleted[K]
        | MessageMetadataPosted[K]
        | MessageMetadataUpdated[K]
        | BotMessage[K]
    ): ...
    @overload
    def __get__(
        self,
        obj: Certain[_q._EventPayloadMessageKBotMessageKFileShareMessageKThreadBroadcastMessageKAppMentionK],
        owner: Any = ...,
    ) -> Message[K] | BotMessage[K] | FileShareMessage[K] | ThreadBroadcastMessage[K] | AppMention[K]: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Any: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> str | Literal["app_rate_limited"]: ...
    @overload
    def __get__(self, obj: Certain[_q._AppRateLimited], owner: Any = ...) -> Literal["app_rate_limited"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Shortcut], owner: Any = ...) -> Literal["shortcut"]: ...
    @overload
    def __get__(self, obj: Certain[_q._Command], owner: Any = ...) -> Literal["command"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageAction], owner: Any = ...) -> Literal["message_action"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ViewClosed], owner: Any = ...) -> Literal["view_closed"]: ...
    @overload
    def __get__(self, obj: Certain[_q._ViewSubmission], owner: Any = ...) -> Literal["view_submission"]: ...
    @overload
    def __get__(self, obj: Certain[_q._BlockSuggestion], owner: Any = ...) -> Literal["block_suggestion"]: ...
    @overload
    def __get__(self, obj: Certain[_q._BlockActions], owner: Any = ...) -> Literal["block_actions"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventTypeStrLiteralCommandBlockActionsViewSubmissionViewClosedShortcutMessageActionBlockSuggestionA
        ],
        owner: Any = ...,
    ) -> (
        str
        | Literal[
            "command",
            "block_actions",
            "view_submission",
            "view_closed",
            "shortcut",
            "message_action",
            "block_suggestion",
            "app_rate_limited",
        ]
    ): ...
    @overload
    def __get__(self, obj: Certain[_q._Event], owner: Any = ...) -> Literal["event_callback"]: ...
    @overload
    def __get__(
        self,
        obj: Certain[
            _q._EventTypeStrLiteralCommandBlockActionsViewSubmissionViewClosedShortcutMessageActionBlockSuggestionA2
        ],
        owner: Any = ...,
    ) -> (
        str
        | Literal[
            "command",
            "block_actions",
            "view_submission",
            "view_closed",
            "shortcut",
            "message_action",
            "block_suggestion",
            "app_rate_limited",
            "event_callback",
        ]
    ): ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> str | Literal["app_rate_limited"]: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_is_enterprise_install(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> str | bool | None: ...
    @overload
    def __get__(self, obj: Certain[_q._CommandIsEnterpriseInstall], owner: Any = ...) -> str: ...
    @overload
    def __get__(self, obj: Certain[_q._EventIsEnterpriseInstallBool], owner: Any = ...) -> bool: ...
    @overload
    def __get__(self, obj: Certain[_q._EventIsEnterpriseInstall], owner: Any = ...) -> str | bool: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> str | bool | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_container(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> InteractionContainer | None: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventContainerInteractionContainerTypeMessage], owner: Any = ...
    ) -> _InteractionContainerTypeMessage: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventContainerInteractionContainerTypeMessageAttachment], owner: Any = ...
    ) -> _InteractionContainerTypeMessageAttachment: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventContainerInteractionContainerTypeView], owner: Any = ...
    ) -> _InteractionContainerTypeView: ...
    @overload
    def __get__(self, obj: Certain[_q._EventContainer], owner: Any = ...) -> InteractionContainer: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> InteractionContainer | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_view(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> OpenView | None: ...
    @overload
    def __get__(self, obj: Certain[_q._EventViewOpenViewTypeHome], owner: Any = ...) -> _OpenViewTypeHome: ...
    @overload
    def __get__(self, obj: Certain[_q._EventViewOpenViewTypeModal], owner: Any = ...) -> _OpenViewTypeModal: ...
    @overload
    def __get__(
        self, obj: Certain[_q._EventViewOpenViewTypeWorkflowStep], owner: Any = ...
    ) -> _OpenViewTypeWorkflowStep: ...
    @overload
    def __get__(self, obj: Certain[_q._EventView], owner: Any = ...) -> OpenView: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> OpenView | None: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class _Event_happening_user(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Any: ...
    @overload
    def __get__(self, obj: Certain[_q._EventMessageEkmAccessDenied], owner: Any = ...) -> Literal["UREVOKEDU"]: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUserHuddleChanged], owner: Any = ...) -> UserHuddleChangedUser: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUserProfileChanged], owner: Any = ...) -> UserProfileChangedUser: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUserStatusChanged], owner: Any = ...) -> UserStatusChangedUser: ...
    @overload
    def __get__(self, obj: Certain[_q._EventHappeningUserTeamJoinUser], owner: Any = ...) -> TeamJoinUser: ...
    @overload
    def __get__(self, obj: Certain[_q._EventAppRequested], owner: Any = ...) -> AppRequestedUser: ...
    @overload
    def __get__(self, obj: Certain[_q._EventHappeningUserStr], owner: Any = ...) -> str: ...
    @overload
    def __get__(self, obj: Certain[_q._EventUser2], owner: Any = ...) -> InteractionUser: ...
    @overload
    def __get__(self, obj: Known[Any], owner: Any = ...) -> Any: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Event(Known[K]):
    """What a handler receives. K is what is known of it: a union of `Is[queries]`."""

    kind: str
    """The deepest kind the spec knows; `*` for an event of an unknown kind."""
    raw: bytes
    """The event as it arrived."""
    me: str | None
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

    payload: _Event_payload[K]
    "What the event is about; `envelope` is what stands around it."

    type: _Event_type[K]

    token: Present[_q._EventToken, str]
    "Deprecated; requests are signed."

    team_id: Present[_q._EventTeamId, str]

    enterprise_id: Present[_q._EventEnterpriseId, str]

    api_app_id: Present[_q._EventApiAppId, str]

    event_id: Present[_q._EventEventId, str]
    "Unique for each event."

    event_time: Present[_q._EventEventTime, _datetime]
    "When the event happened."

    event_context: Present[_q._EventEventContext, str]
    "Names the event in calls about it."

    authorizations: Present[_q._EventAuthorizations, list[Authorization]]
    "One of the installations that can see the event."

    is_ext_shared_channel: Present[_q._EventIsExtSharedChannel, bool]

    context_team_id: Present[_q._EventContextTeamId, str]

    context_enterprise_id: Present[_q._EventContextEnterpriseId, str]

    command: Present[_q._Command, str]
    "The command with its slash."

    text: Present[_q._Command, str]
    "What follows it."

    user_id: Present[_q._Command, str]

    user_name: Present[_q._CommandUserName, str]

    channel_id: Present[_q._Command, str]

    channel_name: Present[_q._CommandChannelName, str]

    team_domain: Present[_q._CommandTeamDomain, str]

    enterprise_name: Present[_q._CommandEnterpriseName, str]

    is_enterprise_install: _Event_is_enterprise_install[K]
    "A text: true or false."

    response_url: Present[_q._EventResponseUrl, str]
    "Takes up to five answers within 30 minutes."

    trigger_id: Present[_q._EventTriggerId, str]
    "Opens a view, within 3 seconds."

    team: Present[_q._EventTeam2, InteractionTeam]

    user: Present[_q._EventUser2, InteractionUser]

    enterprise: Present[_q._EventEnterprise, InteractionEnterprise]

    actions: Present[_q._BlockActions, list[BlockAction]]

    container: _Event_container[K]

    channel: Present[_q._EventChannel2, InteractionChannel]

    message: Present[_q._EventMessage2, Message]

    view: _Event_view[K]

    view_state: Present[_q._BlockActionsViewState, ViewState]
    "What was put in so far."

    hash: Present[_q._BlockActionsHash, str]

    response_urls: Present[_q._ViewSubmissionResponseUrls, list[ResponseUrl]]

    is_cleared: Present[_q._ViewClosed, bool]

    callback_id: Present[_q._EventCallbackId, str]

    action_ts: Present[_q._EventCallbackId, str]

    message_ts: Present[_q._MessageActionMessageTs, str]

    value: Present[_q._BlockSuggestion, str]
    "What was written so far."

    action_id: Present[_q._BlockSuggestion, str]

    block_id: Present[_q._BlockSuggestion, str]

    minute_rate_limited: Present[_q._AppRateLimited, _datetime]

    happening_user: _Event_happening_user[K]
    "The id of who did it."

Filter: TypeAlias = Event[Is[_F] | Is[_F2] | Is[_F3]]
"""The event type that a query gives: `Filter[Literal["::url"]]`; or that two or three give which all match."""

EventEvent: TypeAlias = Event[Is[_q.EventQueries]]
EventMessageEvent: TypeAlias = Event[Is[_q.EventMessageQueries]]
EventMessageBotMessageEvent: TypeAlias = Event[Is[_q.EventMessageBotMessageQueries]]
EventMessageChannelArchiveEvent: TypeAlias = Event[Is[_q._EventMessageChannelArchive]]
EventMessageChannelJoinEvent: TypeAlias = Event[Is[_q._EventMessageChannelJoin]]
EventMessageChannelLeaveEvent: TypeAlias = Event[Is[_q._EventMessageChannelLeave]]
EventMessageChannelNameEvent: TypeAlias = Event[Is[_q._EventMessageChannelName]]
EventMessageChannelPostingPermissionsEvent: TypeAlias = Event[Is[_q._EventMessageChannelPostingPermissions]]
EventMessageChannelPurposeEvent: TypeAlias = Event[Is[_q._EventMessageChannelPurpose]]
EventMessageChannelTopicEvent: TypeAlias = Event[Is[_q._EventMessageChannelTopic]]
EventMessageChannelUnarchiveEvent: TypeAlias = Event[Is[_q._EventMessageChannelUnarchive]]
EventMessageEkmAccessDeniedEvent: TypeAlias = Event[Is[_q._EventMessageEkmAccessDenied]]
EventMessageFileShareEvent: TypeAlias = Event[Is[_q.EventMessageFileShareQueries]]
EventMessageMeMessageEvent: TypeAlias = Event[Is[_q._EventMessageMeMessage]]
EventMessageMessageChangedEvent: TypeAlias = Event[Is[_q._EventMessageMessageChanged]]
EventMessageMessageDeletedEvent: TypeAlias = Event[Is[_q._EventMessageMessageDeleted]]
EventMessageMessageRepliedEvent: TypeAlias = Event[Is[_q._EventMessageMessageReplied]]
EventMessageThreadBroadcastEvent: TypeAlias = Event[Is[_q._EventMessageThreadBroadcast]]
EventAgentSessionStoppedEvent: TypeAlias = Event[Is[_q._EventAgentSessionStopped]]
EventAgentSessionTitleChangedEvent: TypeAlias = Event[Is[_q._EventAgentSessionTitleChanged]]
EventAppContextChangedEvent: TypeAlias = Event[Is[_q._EventAppContextChanged]]
EventAppDeletedEvent: TypeAlias = Event[Is[_q._EventAppDeleted]]
EventAppHomeOpenedEvent: TypeAlias = Event[Is[_q._EventAppHomeOpened]]
EventAppInstalledEvent: TypeAlias = Event[Is[_q._EventAppInstalled]]
EventAppMentionEvent: TypeAlias = Event[Is[_q.EventAppMentionQueries]]
EventAppRequestedEvent: TypeAlias = Event[Is[_q._EventAppRequested]]
EventAppUninstalledTeamEvent: TypeAlias = Event[Is[_q._EventAppUninstalledTeam]]
EventAppUninstalledEvent: TypeAlias = Event[Is[_q._EventAppUninstalled]]
EventAssistantThreadContextChangedEvent: TypeAlias = Event[Is[_q._EventAssistantThreadContextChanged]]
EventAssistantThreadStartedEvent: TypeAlias = Event[Is[_q._EventAssistantThreadStarted]]
EventCallRejectedEvent: TypeAlias = Event[Is[_q._EventCallRejected]]
EventChannelArchiveEvent: TypeAlias = Event[Is[_q._EventChannelArchive]]
EventChannelCreatedEvent: TypeAlias = Event[Is[_q._EventChannelCreated]]
EventChannelDeletedEvent: TypeAlias = Event[Is[_q._EventChannelDeleted]]
EventChannelHistoryChangedEvent: TypeAlias = Event[Is[_q._EventChannelHistoryChanged]]
EventChannelIdChangedEvent: TypeAlias = Event[Is[_q._EventChannelIdChanged]]
EventChannelLeftEvent: TypeAlias = Event[Is[_q._EventChannelLeft]]
EventChannelRenameEvent: TypeAlias = Event[Is[_q._EventChannelRename]]
EventChannelSharedEvent: TypeAlias = Event[Is[_q._EventChannelShared]]
EventChannelUnarchiveEvent: TypeAlias = Event[Is[_q._EventChannelUnarchive]]
EventChannelUnsharedEvent: TypeAlias = Event[Is[_q._EventChannelUnshared]]
EventDndUpdatedEvent: TypeAlias = Event[Is[_q._EventDndUpdated]]
EventDndUpdatedUserEvent: TypeAlias = Event[Is[_q._EventDndUpdatedUser]]
EventEmailDomainChangedEvent: TypeAlias = Event[Is[_q._EventEmailDomainChanged]]
EventEmojiChangedEvent: TypeAlias = Event[Is[_q._EventEmojiChanged]]
EventEntityDetailsRequestedEvent: TypeAlias = Event[Is[_q._EventEntityDetailsRequested]]
EventFileChangeEvent: TypeAlias = Event[Is[_q._EventFileChange]]
EventFileCommentDeletedEvent: TypeAlias = Event[Is[_q._EventFileCommentDeleted]]
EventFileCreatedEvent: TypeAlias = Event[Is[_q._EventFileCreated]]
EventFileDeletedEvent: TypeAlias = Event[Is[_q._EventFileDeleted]]
EventFilePublicEvent: TypeAlias = Event[Is[_q._EventFilePublic]]
EventFileSharedEvent: TypeAlias = Event[Is[_q._EventFileShared]]
EventFileUnsharedEvent: TypeAlias = Event[Is[_q._EventFileUnshared]]
EventFunctionExecutedEvent: TypeAlias = Event[Is[_q._EventFunctionExecuted]]
EventGridMigrationFinishedEvent: TypeAlias = Event[Is[_q._EventGridMigrationFinished]]
EventGridMigrationStartedEvent: TypeAlias = Event[Is[_q._EventGridMigrationStarted]]
EventGroupArchiveEvent: TypeAlias = Event[Is[_q._EventGroupArchive]]
EventGroupCloseEvent: TypeAlias = Event[Is[_q._EventGroupClose]]
EventGroupDeletedEvent: TypeAlias = Event[Is[_q._EventGroupDeleted]]
EventGroupHistoryChangedEvent: TypeAlias = Event[Is[_q._EventGroupHistoryChanged]]
EventGroupLeftEvent: TypeAlias = Event[Is[_q._EventGroupLeft]]
EventGroupOpenEvent: TypeAlias = Event[Is[_q._EventGroupOpen]]
EventGroupRenameEvent: TypeAlias = Event[Is[_q._EventGroupRename]]
EventGroupUnarchiveEvent: TypeAlias = Event[Is[_q._EventGroupUnarchive]]
EventImCloseEvent: TypeAlias = Event[Is[_q._EventImClose]]
EventImCreatedEvent: TypeAlias = Event[Is[_q._EventImCreated]]
EventImHistoryChangedEvent: TypeAlias = Event[Is[_q._EventImHistoryChanged]]
EventImOpenEvent: TypeAlias = Event[Is[_q._EventImOpen]]
EventInviteRequestedEvent: TypeAlias = Event[Is[_q._EventInviteRequested]]
EventLinkSharedEvent: TypeAlias = Event[Is[_q._EventLinkShared]]
EventMemberJoinedChannelEvent: TypeAlias = Event[Is[_q._EventMemberJoinedChannel]]
EventMemberLeftChannelEvent: TypeAlias = Event[Is[_q._EventMemberLeftChannel]]
EventMessageMetadataDeletedEvent: TypeAlias = Event[Is[_q._EventMessageMetadataDeleted]]
EventMessageMetadataPostedEvent: TypeAlias = Event[Is[_q._EventMessageMetadataPosted]]
EventMessageMetadataUpdatedEvent: TypeAlias = Event[Is[_q._EventMessageMetadataUpdated]]
EventPinAddedEvent: TypeAlias = Event[Is[_q._EventPinAdded]]
EventPinRemovedEvent: TypeAlias = Event[Is[_q._EventPinRemoved]]
EventReactionAddedEvent: TypeAlias = Event[Is[_q._EventReactionAdded]]
EventReactionRemovedEvent: TypeAlias = Event[Is[_q._EventReactionRemoved]]
EventSharedChannelInviteAcceptedEvent: TypeAlias = Event[Is[_q._EventSharedChannelInviteAccepted]]
EventSharedChannelInviteApprovedEvent: TypeAlias = Event[Is[_q._EventSharedChannelInviteApproved]]
EventSharedChannelInviteDeclinedEvent: TypeAlias = Event[Is[_q._EventSharedChannelInviteDeclined]]
EventSharedChannelInviteReceivedEvent: TypeAlias = Event[Is[_q._EventSharedChannelInviteReceived]]
EventSharedChannelInviteRequestedEvent: TypeAlias = Event[Is[_q._EventSharedChannelInviteRequested]]
EventStarAddedEvent: TypeAlias = Event[Is[_q._EventStarAdded]]
EventStarRemovedEvent: TypeAlias = Event[Is[_q._EventStarRemoved]]
EventSubteamCreatedEvent: TypeAlias = Event[Is[_q._EventSubteamCreated]]
EventSubteamMembersChangedEvent: TypeAlias = Event[Is[_q._EventSubteamMembersChanged]]
EventSubteamSelfAddedEvent: TypeAlias = Event[Is[_q._EventSubteamSelfAdded]]
EventSubteamSelfRemovedEvent: TypeAlias = Event[Is[_q._EventSubteamSelfRemoved]]
EventSubteamUpdatedEvent: TypeAlias = Event[Is[_q._EventSubteamUpdated]]
EventTeamAccessGrantedEvent: TypeAlias = Event[Is[_q._EventTeamAccessGranted]]
EventTeamAccessRevokedEvent: TypeAlias = Event[Is[_q._EventTeamAccessRevoked]]
EventTeamDomainChangeEvent: TypeAlias = Event[Is[_q._EventTeamDomainChange]]
EventTeamJoinEvent: TypeAlias = Event[Is[_q._EventTeamJoin]]
EventTeamRenameEvent: TypeAlias = Event[Is[_q._EventTeamRename]]
EventTokensRevokedEvent: TypeAlias = Event[Is[_q._EventTokensRevoked]]
EventUserChangeEvent: TypeAlias = Event[Is[_q._EventUserChange]]
EventUserHuddleChangedEvent: TypeAlias = Event[Is[_q._EventUserHuddleChanged]]
EventUserProfileChangedEvent: TypeAlias = Event[Is[_q._EventUserProfileChanged]]
EventUserStatusChangedEvent: TypeAlias = Event[Is[_q._EventUserStatusChanged]]
EventWorkflowDeletedEvent: TypeAlias = Event[Is[_q._EventWorkflowDeleted]]
EventWorkflowPublishedEvent: TypeAlias = Event[Is[_q._EventWorkflowPublished]]
EventWorkflowUnpublishedEvent: TypeAlias = Event[Is[_q._EventWorkflowUnpublished]]
EventWorkflowStepDeletedEvent: TypeAlias = Event[Is[_q._EventWorkflowStepDeleted]]
EventWorkflowStepExecuteEvent: TypeAlias = Event[Is[_q._EventWorkflowStepExecute]]
CommandEvent: TypeAlias = Event[Is[_q.CommandQueries]]
BlockActionsEvent: TypeAlias = Event[Is[_q.BlockActionsQueries]]
ViewSubmissionEvent: TypeAlias = Event[Is[_q.ViewSubmissionQueries]]
ViewClosedEvent: TypeAlias = Event[Is[_q.ViewClosedQueries]]
ShortcutEvent: TypeAlias = Event[Is[_q.ShortcutQueries]]
MessageActionEvent: TypeAlias = Event[Is[_q.MessageActionQueries]]
BlockSuggestionEvent: TypeAlias = Event[Is[_q.BlockSuggestionQueries]]
AppRateLimitedEvent: TypeAlias = Event[Is[_q._AppRateLimited]]
EventEventTsEvent: TypeAlias = Event[Is[_q._EventEventTs]]
EventUserEvent: TypeAlias = Event[Is[_q._EventUser]]
EventChannelEvent: TypeAlias = Event[Is[_q._EventChannel]]
EventAppContextEvent: TypeAlias = Event[Is[_q._MessageAppContext]]
EventMessageAppContextEvent: TypeAlias = Event[Is[_q._MessageAppContext]]
EventAssistantThreadEvent: TypeAlias = Event[Is[_q._EventAssistantThread]]
EventAttachmentsEvent: TypeAlias = Event[Is[_q._EventAttachments]]
EventBlocksEvent: TypeAlias = Event[Is[_q._EventBlocks]]
EventBotIdEvent: TypeAlias = Event[Is[_q._EventBotId]]
EventBotProfileEvent: TypeAlias = Event[Is[_q._EventBotProfile]]
EventChannelTypeEvent: TypeAlias = Event[Is[_q.EventChannelTypeQueries]]
EventClientMsgIdEvent: TypeAlias = Event[Is[_q._EventClientMsgId]]
EventEditedEvent: TypeAlias = Event[Is[_q._EventEdited]]
EventFilesEvent: TypeAlias = Event[Is[_q._EventFiles]]
EventIsStarredEvent: TypeAlias = Event[Is[_q._MessageIsStarred]]
EventMessageIsStarredEvent: TypeAlias = Event[Is[_q._MessageIsStarred]]
EventParentUserIdEvent: TypeAlias = Event[Is[_q._EventParentUserId]]
EventMessageParentUserIdEvent: TypeAlias = Event[Is[_q._EventParentUserId]]
EventPinnedToEvent: TypeAlias = Event[Is[_q._MessagePinnedTo]]
EventMessagePinnedToEvent: TypeAlias = Event[Is[_q._MessagePinnedTo]]
EventReactionsEvent: TypeAlias = Event[Is[_q._MessageReactions]]
EventMessageReactionsEvent: TypeAlias = Event[Is[_q._MessageReactions]]
EventTeamEvent: TypeAlias = Event[Is[_q._EventTeam]]
EventTextEvent: TypeAlias = Event[Is[_q._EventText]]
EventThreadTsEvent: TypeAlias = Event[Is[_q._EventThreadTs]]
EventSubtypeEvent: TypeAlias = Event[Is[_q.EventSubtypeQueries]]
EventIconsEvent: TypeAlias = Event[Is[_q._BotMessageIcons]]
EventMessageIconsEvent: TypeAlias = Event[Is[_q._BotMessageIcons]]
EventMessageSubtypeEvent: TypeAlias = Event[Is[_q.EventMessageSubtypeQueries]]
EventMessageBotMessageIconsEvent: TypeAlias = Event[Is[_q._BotMessageIcons]]
EventStreamingStateEvent: TypeAlias = Event[Is[_q._BotMessageStreamingState]]
EventMessageStreamingStateEvent: TypeAlias = Event[Is[_q._BotMessageStreamingState]]
EventMessageBotMessageStreamingStateEvent: TypeAlias = Event[Is[_q._BotMessageStreamingState]]
EventUsernameEvent: TypeAlias = Event[Is[_q._EventUsername]]
EventDisplayAsBotEvent: TypeAlias = Event[Is[_q._EventDisplayAsBot]]
EventUploadEvent: TypeAlias = Event[Is[_q._EventUpload]]
EventXFilesEvent: TypeAlias = Event[Is[_q._FileShareMessageXFiles]]
EventMessageXFilesEvent: TypeAlias = Event[Is[_q._FileShareMessageXFiles]]
EventMessageFileShareXFilesEvent: TypeAlias = Event[Is[_q._FileShareMessageXFiles]]
EventPreviousTitleEvent: TypeAlias = Event[Is[_q._AgentSessionTitleChangedPreviousTitle]]
EventAgentSessionTitleChangedPreviousTitleEvent: TypeAlias = Event[Is[_q._AgentSessionTitleChangedPreviousTitle]]
EventContextEvent: TypeAlias = Event[Is[_q._EventContext]]
EventTabEvent: TypeAlias = Event[Is[_q._AppHomeOpenedTab]]
EventAppHomeOpenedTabEvent: TypeAlias = Event[Is[_q._AppHomeOpenedTab]]
EventViewEvent: TypeAlias = Event[Is[_q._AppHomeOpenedView]]
EventAppHomeOpenedViewEvent: TypeAlias = Event[Is[_q._AppHomeOpenedView]]
EventSourceTeamEvent: TypeAlias = Event[Is[_q._AppMentionSourceTeam]]
EventAppMentionSourceTeamEvent: TypeAlias = Event[Is[_q._AppMentionSourceTeam]]
EventUserProfileEvent: TypeAlias = Event[Is[_q._AppMentionUserProfile]]
EventAppMentionUserProfileEvent: TypeAlias = Event[Is[_q._AppMentionUserProfile]]
EventUserTeamEvent: TypeAlias = Event[Is[_q._AppMentionUserTeam]]
EventAppMentionUserTeamEvent: TypeAlias = Event[Is[_q._AppMentionUserTeam]]
EventPreviousResolutionEvent: TypeAlias = Event[Is[_q._AppRequestedPreviousResolution]]
EventAppRequestedPreviousResolutionEvent: TypeAlias = Event[Is[_q._AppRequestedPreviousResolution]]
EventIsMovedEvent: TypeAlias = Event[Is[_q._EventIsMoved]]
EventNameEvent: TypeAlias = Event[Is[_q._EventName]]
EventNamesEvent: TypeAlias = Event[Is[_q._EmojiChangedNames]]
EventEmojiChangedNamesEvent: TypeAlias = Event[Is[_q._EmojiChangedNames]]
EventNewNameEvent: TypeAlias = Event[Is[_q._EmojiChangedNewName]]
EventEmojiChangedNewNameEvent: TypeAlias = Event[Is[_q._EmojiChangedNewName]]
EventOldNameEvent: TypeAlias = Event[Is[_q._EventOldName]]
EventValueEvent: TypeAlias = Event[Is[_q._EmojiChangedValue]]
EventEmojiChangedValueEvent: TypeAlias = Event[Is[_q._EmojiChangedValue]]
EventAppUnfurlUrlEvent: TypeAlias = Event[Is[_q._EntityDetailsRequestedAppUnfurlUrl]]
EventEntityDetailsRequestedAppUnfurlUrlEvent: TypeAlias = Event[Is[_q._EntityDetailsRequestedAppUnfurlUrl]]
EventExternalRefEvent: TypeAlias = Event[Is[_q._EntityDetailsRequestedExternalRef]]
EventEntityDetailsRequestedExternalRefEvent: TypeAlias = Event[Is[_q._EntityDetailsRequestedExternalRef]]
EventMessageTsEvent: TypeAlias = Event[Is[_q._EventMessageTs]]
EventChannelIdsEvent: TypeAlias = Event[Is[_q._FileDeletedChannelIds]]
EventFileDeletedChannelIdsEvent: TypeAlias = Event[Is[_q._FileDeletedChannelIds]]
EventSourceEvent: TypeAlias = Event[Is[_q._LinkSharedSource]]
EventLinkSharedSourceEvent: TypeAlias = Event[Is[_q._LinkSharedSource]]
EventUnfurlIdEvent: TypeAlias = Event[Is[_q._LinkSharedUnfurlId]]
EventLinkSharedUnfurlIdEvent: TypeAlias = Event[Is[_q._LinkSharedUnfurlId]]
EventEnterpriseEvent: TypeAlias = Event[Is[_q._MemberJoinedChannelEnterprise]]
EventMemberJoinedChannelEnterpriseEvent: TypeAlias = Event[Is[_q._MemberJoinedChannelEnterprise]]
EventInviterEvent: TypeAlias = Event[Is[_q._EventInviter]]
EventAddedUsersEvent: TypeAlias = Event[Is[_q._SubteamMembersChangedAddedUsers]]
EventSubteamMembersChangedAddedUsersEvent: TypeAlias = Event[Is[_q._SubteamMembersChangedAddedUsers]]
EventAddedUsersCountEvent: TypeAlias = Event[Is[_q._SubteamMembersChangedAddedUsersCount]]
EventSubteamMembersChangedAddedUsersCountEvent: TypeAlias = Event[Is[_q._SubteamMembersChangedAddedUsersCount]]
EventRemovedUsersEvent: TypeAlias = Event[Is[_q._SubteamMembersChangedRemovedUsers]]
EventSubteamMembersChangedRemovedUsersEvent: TypeAlias = Event[Is[_q._SubteamMembersChangedRemovedUsers]]
EventRemovedUsersCountEvent: TypeAlias = Event[Is[_q._SubteamMembersChangedRemovedUsersCount]]
EventSubteamMembersChangedRemovedUsersCountEvent: TypeAlias = Event[Is[_q._SubteamMembersChangedRemovedUsersCount]]
EventWorkflowPublishedConfigurationEvent: TypeAlias = Event[Is[_q._EventWorkflowPublishedConfiguration]]
EventMessageAssistantThreadEvent: TypeAlias = Event[Is[_q._MessageAssistantThread]]
EventMessageAttachmentsEvent: TypeAlias = Event[Is[_q._EventMessageAttachments]]
EventMessageBlocksEvent: TypeAlias = Event[Is[_q._EventMessageBlocks]]
EventMessageBotIdEvent: TypeAlias = Event[Is[_q._EventMessageBotId]]
EventMessageBotProfileEvent: TypeAlias = Event[Is[_q._MessageBotProfile]]
EventMessageClientMsgIdEvent: TypeAlias = Event[Is[_q._EventMessageClientMsgId]]
EventMessageEditedEvent: TypeAlias = Event[Is[_q._EventMessageEdited]]
EventMessageFilesEvent: TypeAlias = Event[Is[_q._EventMessageFiles]]
EventMessageTeamEvent: TypeAlias = Event[Is[_q._EventMessageTeam]]
EventMessageTextEvent: TypeAlias = Event[Is[_q._EventMessageText]]
EventMessageThreadTsEvent: TypeAlias = Event[Is[_q._EventMessageThreadTs]]
EventMessageUserEvent: TypeAlias = Event[Is[_q._EventMessageUser]]
EventMessageUsernameEvent: TypeAlias = Event[Is[_q._BotMessageUsername]]
EventMessageBotMessageUsernameEvent: TypeAlias = Event[Is[_q._BotMessageUsername]]
EventMessageDisplayAsBotEvent: TypeAlias = Event[Is[_q._FileShareMessageDisplayAsBot]]
EventMessageFileShareDisplayAsBotEvent: TypeAlias = Event[Is[_q._FileShareMessageDisplayAsBot]]
EventMessageUploadEvent: TypeAlias = Event[Is[_q._FileShareMessageUpload]]
EventMessageFileShareUploadEvent: TypeAlias = Event[Is[_q._FileShareMessageUpload]]
EventMessageBotMessageAttachmentsEvent: TypeAlias = Event[Is[_q._BotMessageAttachments]]
EventMessageBotMessageBlocksEvent: TypeAlias = Event[Is[_q._BotMessageBlocks]]
EventMessageBotMessageEditedEvent: TypeAlias = Event[Is[_q._BotMessageEdited]]
EventMessageBotMessageThreadTsEvent: TypeAlias = Event[Is[_q._BotMessageThreadTs]]
EventMessageBotMessageUserEvent: TypeAlias = Event[Is[_q._BotMessageUser]]
EventMessageFileShareAttachmentsEvent: TypeAlias = Event[Is[_q._FileShareMessageAttachments]]
EventMessageFileShareBlocksEvent: TypeAlias = Event[Is[_q._FileShareMessageBlocks]]
EventMessageFileShareFilesEvent: TypeAlias = Event[Is[_q._FileShareMessageFiles]]
EventMessageFileShareParentUserIdEvent: TypeAlias = Event[Is[_q._FileShareMessageParentUserId]]
EventMessageFileShareThreadTsEvent: TypeAlias = Event[Is[_q._FileShareMessageThreadTs]]
EventMessageThreadBroadcastAttachmentsEvent: TypeAlias = Event[Is[_q._ThreadBroadcastMessageAttachments]]
EventMessageThreadBroadcastBlocksEvent: TypeAlias = Event[Is[_q._ThreadBroadcastMessageBlocks]]
EventMessageThreadBroadcastThreadTsEvent: TypeAlias = Event[Is[_q._ThreadBroadcastMessageThreadTs]]
EventAppHomeOpenedContextEvent: TypeAlias = Event[Is[_q._AppHomeOpenedContext]]
EventAppMentionAttachmentsEvent: TypeAlias = Event[Is[_q._AppMentionAttachments]]
EventAppMentionBlocksEvent: TypeAlias = Event[Is[_q._AppMentionBlocks]]
EventAppMentionBotIdEvent: TypeAlias = Event[Is[_q._AppMentionBotId]]
EventAppMentionBotProfileEvent: TypeAlias = Event[Is[_q._AppMentionBotProfile]]
EventAppMentionClientMsgIdEvent: TypeAlias = Event[Is[_q._AppMentionClientMsgId]]
EventAppMentionDisplayAsBotEvent: TypeAlias = Event[Is[_q._AppMentionDisplayAsBot]]
EventAppMentionEditedEvent: TypeAlias = Event[Is[_q._AppMentionEdited]]
EventAppMentionFilesEvent: TypeAlias = Event[Is[_q._AppMentionFiles]]
EventAppMentionSubtypeEvent: TypeAlias = Event[Is[_q._AppMentionSubtype]]
EventAppMentionTeamEvent: TypeAlias = Event[Is[_q._AppMentionTeam]]
EventAppMentionThreadTsEvent: TypeAlias = Event[Is[_q._AppMentionThreadTs]]
EventAppMentionUploadEvent: TypeAlias = Event[Is[_q._AppMentionUpload]]
EventAppMentionUserEvent: TypeAlias = Event[Is[_q._AppMentionUser]]
EventAppMentionUsernameEvent: TypeAlias = Event[Is[_q._AppMentionUsername]]
EventChannelArchiveIsMovedEvent: TypeAlias = Event[Is[_q._ChannelArchiveIsMoved]]
EventEmojiChangedNameEvent: TypeAlias = Event[Is[_q._EmojiChangedName]]
EventEmojiChangedOldNameEvent: TypeAlias = Event[Is[_q._EmojiChangedOldName]]
EventEntityDetailsRequestedChannelEvent: TypeAlias = Event[Is[_q._EntityDetailsRequestedChannel]]
EventEntityDetailsRequestedMessageTsEvent: TypeAlias = Event[Is[_q._EntityDetailsRequestedMessageTs]]
EventEntityDetailsRequestedThreadTsEvent: TypeAlias = Event[Is[_q._EntityDetailsRequestedThreadTs]]
EventLinkSharedThreadTsEvent: TypeAlias = Event[Is[_q._LinkSharedThreadTs]]
EventMemberJoinedChannelInviterEvent: TypeAlias = Event[Is[_q._MemberJoinedChannelInviter]]
EventMessageMetadataDeletedBotIdEvent: TypeAlias = Event[Is[_q._MessageMetadataDeletedBotId]]
EventMessageMetadataPostedBotIdEvent: TypeAlias = Event[Is[_q._MessageMetadataPostedBotId]]
EventMessageMetadataUpdatedBotIdEvent: TypeAlias = Event[Is[_q._MessageMetadataUpdatedBotId]]
EventWorkflowStepDeletedWorkflowPublishedConfigurationEvent: TypeAlias = Event[
    Is[_q._WorkflowStepDeletedWorkflowPublishedConfiguration]
]
CommandTokenEvent: TypeAlias = Event[Is[_q._CommandToken]]
CommandTeamIdEvent: TypeAlias = Event[Is[_q._CommandTeamId]]
CommandEnterpriseIdEvent: TypeAlias = Event[Is[_q._CommandEnterpriseId]]
CommandApiAppIdEvent: TypeAlias = Event[Is[_q._CommandApiAppId]]
CommandEventIdEvent: TypeAlias = Event[Is[_q._CommandEventId]]
CommandEventTimeEvent: TypeAlias = Event[Is[_q._CommandEventTime]]
CommandEventContextEvent: TypeAlias = Event[Is[_q._CommandEventContext]]
CommandAuthorizationsEvent: TypeAlias = Event[Is[_q._CommandAuthorizations]]
CommandIsExtSharedChannelEvent: TypeAlias = Event[Is[_q._CommandIsExtSharedChannel]]
CommandContextTeamIdEvent: TypeAlias = Event[Is[_q._CommandContextTeamId]]
CommandContextEnterpriseIdEvent: TypeAlias = Event[Is[_q._CommandContextEnterpriseId]]
CommandUserNameEvent: TypeAlias = Event[Is[_q._CommandUserName]]
CommandChannelNameEvent: TypeAlias = Event[Is[_q._CommandChannelName]]
CommandTeamDomainEvent: TypeAlias = Event[Is[_q._CommandTeamDomain]]
CommandEnterpriseNameEvent: TypeAlias = Event[Is[_q._CommandEnterpriseName]]
CommandIsEnterpriseInstallEvent: TypeAlias = Event[Is[_q._CommandIsEnterpriseInstall]]
BlockActionsTokenEvent: TypeAlias = Event[Is[_q._BlockActionsToken]]
BlockActionsTeamIdEvent: TypeAlias = Event[Is[_q._BlockActionsTeamId]]
BlockActionsEnterpriseIdEvent: TypeAlias = Event[Is[_q._BlockActionsEnterpriseId]]
BlockActionsApiAppIdEvent: TypeAlias = Event[Is[_q._BlockActionsApiAppId]]
BlockActionsEventIdEvent: TypeAlias = Event[Is[_q._BlockActionsEventId]]
BlockActionsEventTimeEvent: TypeAlias = Event[Is[_q._BlockActionsEventTime]]
BlockActionsEventContextEvent: TypeAlias = Event[Is[_q._BlockActionsEventContext]]
BlockActionsAuthorizationsEvent: TypeAlias = Event[Is[_q._BlockActionsAuthorizations]]
BlockActionsIsExtSharedChannelEvent: TypeAlias = Event[Is[_q._BlockActionsIsExtSharedChannel]]
BlockActionsContextTeamIdEvent: TypeAlias = Event[Is[_q._BlockActionsContextTeamId]]
BlockActionsContextEnterpriseIdEvent: TypeAlias = Event[Is[_q._BlockActionsContextEnterpriseId]]
BlockActionsTeamEvent: TypeAlias = Event[Is[_q._BlockActionsTeam]]
BlockActionsEnterpriseEvent: TypeAlias = Event[Is[_q._BlockActionsEnterprise]]
BlockActionsIsEnterpriseInstallEvent: TypeAlias = Event[Is[_q._BlockActionsIsEnterpriseInstall]]
BlockActionsContainerEvent: TypeAlias = Event[Is[_q._BlockActionsContainer]]
BlockActionsChannelEvent: TypeAlias = Event[Is[_q._BlockActionsChannel]]
BlockActionsMessageEvent: TypeAlias = Event[Is[_q._BlockActionsMessage]]
BlockActionsViewEvent: TypeAlias = Event[Is[_q._BlockActionsView]]
BlockActionsViewStateEvent: TypeAlias = Event[Is[_q._BlockActionsViewState]]
BlockActionsResponseUrlEvent: TypeAlias = Event[Is[_q._BlockActionsResponseUrl]]
BlockActionsHashEvent: TypeAlias = Event[Is[_q._BlockActionsHash]]
ViewSubmissionTokenEvent: TypeAlias = Event[Is[_q._ViewSubmissionToken]]
ViewSubmissionTeamIdEvent: TypeAlias = Event[Is[_q._ViewSubmissionTeamId]]
ViewSubmissionEnterpriseIdEvent: TypeAlias = Event[Is[_q._ViewSubmissionEnterpriseId]]
ViewSubmissionApiAppIdEvent: TypeAlias = Event[Is[_q._ViewSubmissionApiAppId]]
ViewSubmissionEventIdEvent: TypeAlias = Event[Is[_q._ViewSubmissionEventId]]
ViewSubmissionEventTimeEvent: TypeAlias = Event[Is[_q._ViewSubmissionEventTime]]
ViewSubmissionEventContextEvent: TypeAlias = Event[Is[_q._ViewSubmissionEventContext]]
ViewSubmissionAuthorizationsEvent: TypeAlias = Event[Is[_q._ViewSubmissionAuthorizations]]
ViewSubmissionIsExtSharedChannelEvent: TypeAlias = Event[Is[_q._ViewSubmissionIsExtSharedChannel]]
ViewSubmissionContextTeamIdEvent: TypeAlias = Event[Is[_q._ViewSubmissionContextTeamId]]
ViewSubmissionContextEnterpriseIdEvent: TypeAlias = Event[Is[_q._ViewSubmissionContextEnterpriseId]]
ViewSubmissionTeamEvent: TypeAlias = Event[Is[_q._ViewSubmissionTeam]]
ViewSubmissionEnterpriseEvent: TypeAlias = Event[Is[_q._ViewSubmissionEnterprise]]
ViewSubmissionIsEnterpriseInstallEvent: TypeAlias = Event[Is[_q._ViewSubmissionIsEnterpriseInstall]]
ViewSubmissionTriggerIdEvent: TypeAlias = Event[Is[_q._ViewSubmissionTriggerId]]
ViewSubmissionResponseUrlsEvent: TypeAlias = Event[Is[_q._ViewSubmissionResponseUrls]]
ViewClosedTokenEvent: TypeAlias = Event[Is[_q._ViewClosedToken]]
ViewClosedTeamIdEvent: TypeAlias = Event[Is[_q._ViewClosedTeamId]]
ViewClosedEnterpriseIdEvent: TypeAlias = Event[Is[_q._ViewClosedEnterpriseId]]
ViewClosedApiAppIdEvent: TypeAlias = Event[Is[_q._ViewClosedApiAppId]]
ViewClosedEventIdEvent: TypeAlias = Event[Is[_q._ViewClosedEventId]]
ViewClosedEventTimeEvent: TypeAlias = Event[Is[_q._ViewClosedEventTime]]
ViewClosedEventContextEvent: TypeAlias = Event[Is[_q._ViewClosedEventContext]]
ViewClosedAuthorizationsEvent: TypeAlias = Event[Is[_q._ViewClosedAuthorizations]]
ViewClosedIsExtSharedChannelEvent: TypeAlias = Event[Is[_q._ViewClosedIsExtSharedChannel]]
ViewClosedContextTeamIdEvent: TypeAlias = Event[Is[_q._ViewClosedContextTeamId]]
ViewClosedContextEnterpriseIdEvent: TypeAlias = Event[Is[_q._ViewClosedContextEnterpriseId]]
ViewClosedTeamEvent: TypeAlias = Event[Is[_q._ViewClosedTeam]]
ViewClosedEnterpriseEvent: TypeAlias = Event[Is[_q._ViewClosedEnterprise]]
ViewClosedIsEnterpriseInstallEvent: TypeAlias = Event[Is[_q._ViewClosedIsEnterpriseInstall]]
ShortcutTokenEvent: TypeAlias = Event[Is[_q._ShortcutToken]]
ShortcutTeamIdEvent: TypeAlias = Event[Is[_q._ShortcutTeamId]]
ShortcutEnterpriseIdEvent: TypeAlias = Event[Is[_q._ShortcutEnterpriseId]]
ShortcutApiAppIdEvent: TypeAlias = Event[Is[_q._ShortcutApiAppId]]
ShortcutEventIdEvent: TypeAlias = Event[Is[_q._ShortcutEventId]]
ShortcutEventTimeEvent: TypeAlias = Event[Is[_q._ShortcutEventTime]]
ShortcutEventContextEvent: TypeAlias = Event[Is[_q._ShortcutEventContext]]
ShortcutAuthorizationsEvent: TypeAlias = Event[Is[_q._ShortcutAuthorizations]]
ShortcutIsExtSharedChannelEvent: TypeAlias = Event[Is[_q._ShortcutIsExtSharedChannel]]
ShortcutContextTeamIdEvent: TypeAlias = Event[Is[_q._ShortcutContextTeamId]]
ShortcutContextEnterpriseIdEvent: TypeAlias = Event[Is[_q._ShortcutContextEnterpriseId]]
ShortcutTeamEvent: TypeAlias = Event[Is[_q._ShortcutTeam]]
ShortcutEnterpriseEvent: TypeAlias = Event[Is[_q._ShortcutEnterprise]]
ShortcutIsEnterpriseInstallEvent: TypeAlias = Event[Is[_q._ShortcutIsEnterpriseInstall]]
MessageActionTokenEvent: TypeAlias = Event[Is[_q._MessageActionToken]]
MessageActionTeamIdEvent: TypeAlias = Event[Is[_q._MessageActionTeamId]]
MessageActionEnterpriseIdEvent: TypeAlias = Event[Is[_q._MessageActionEnterpriseId]]
MessageActionApiAppIdEvent: TypeAlias = Event[Is[_q._MessageActionApiAppId]]
MessageActionEventIdEvent: TypeAlias = Event[Is[_q._MessageActionEventId]]
MessageActionEventTimeEvent: TypeAlias = Event[Is[_q._MessageActionEventTime]]
MessageActionEventContextEvent: TypeAlias = Event[Is[_q._MessageActionEventContext]]
MessageActionAuthorizationsEvent: TypeAlias = Event[Is[_q._MessageActionAuthorizations]]
MessageActionIsExtSharedChannelEvent: TypeAlias = Event[Is[_q._MessageActionIsExtSharedChannel]]
MessageActionContextTeamIdEvent: TypeAlias = Event[Is[_q._MessageActionContextTeamId]]
MessageActionContextEnterpriseIdEvent: TypeAlias = Event[Is[_q._MessageActionContextEnterpriseId]]
MessageActionTeamEvent: TypeAlias = Event[Is[_q._MessageActionTeam]]
MessageActionEnterpriseEvent: TypeAlias = Event[Is[_q._MessageActionEnterprise]]
MessageActionIsEnterpriseInstallEvent: TypeAlias = Event[Is[_q._MessageActionIsEnterpriseInstall]]
MessageActionMessageTsEvent: TypeAlias = Event[Is[_q._MessageActionMessageTs]]
MessageActionResponseUrlEvent: TypeAlias = Event[Is[_q._MessageActionResponseUrl]]
BlockSuggestionTokenEvent: TypeAlias = Event[Is[_q._BlockSuggestionToken]]
BlockSuggestionTeamIdEvent: TypeAlias = Event[Is[_q._BlockSuggestionTeamId]]
BlockSuggestionEnterpriseIdEvent: TypeAlias = Event[Is[_q._BlockSuggestionEnterpriseId]]
BlockSuggestionApiAppIdEvent: TypeAlias = Event[Is[_q._BlockSuggestionApiAppId]]
BlockSuggestionEventIdEvent: TypeAlias = Event[Is[_q._BlockSuggestionEventId]]
BlockSuggestionEventTimeEvent: TypeAlias = Event[Is[_q._BlockSuggestionEventTime]]
BlockSuggestionEventContextEvent: TypeAlias = Event[Is[_q._BlockSuggestionEventContext]]
BlockSuggestionAuthorizationsEvent: TypeAlias = Event[Is[_q._BlockSuggestionAuthorizations]]
BlockSuggestionIsExtSharedChannelEvent: TypeAlias = Event[Is[_q._BlockSuggestionIsExtSharedChannel]]
BlockSuggestionContextTeamIdEvent: TypeAlias = Event[Is[_q._BlockSuggestionContextTeamId]]
BlockSuggestionContextEnterpriseIdEvent: TypeAlias = Event[Is[_q._BlockSuggestionContextEnterpriseId]]
BlockSuggestionTeamEvent: TypeAlias = Event[Is[_q._BlockSuggestionTeam]]
BlockSuggestionEnterpriseEvent: TypeAlias = Event[Is[_q._BlockSuggestionEnterprise]]
BlockSuggestionIsEnterpriseInstallEvent: TypeAlias = Event[Is[_q._BlockSuggestionIsEnterpriseInstall]]
BlockSuggestionContainerEvent: TypeAlias = Event[Is[_q._BlockSuggestionContainer]]
BlockSuggestionChannelEvent: TypeAlias = Event[Is[_q._BlockSuggestionChannel]]
BlockSuggestionMessageEvent: TypeAlias = Event[Is[_q._BlockSuggestionMessage]]
BlockSuggestionViewEvent: TypeAlias = Event[Is[_q._BlockSuggestionView]]
AppRateLimitedEnterpriseIdEvent: TypeAlias = Event[Is[_q._AppRateLimitedEnterpriseId]]
AppRateLimitedEventIdEvent: TypeAlias = Event[Is[_q._AppRateLimitedEventId]]
AppRateLimitedEventTimeEvent: TypeAlias = Event[Is[_q._AppRateLimitedEventTime]]
AppRateLimitedEventContextEvent: TypeAlias = Event[Is[_q._AppRateLimitedEventContext]]
AppRateLimitedAuthorizationsEvent: TypeAlias = Event[Is[_q._AppRateLimitedAuthorizations]]
AppRateLimitedIsExtSharedChannelEvent: TypeAlias = Event[Is[_q._AppRateLimitedIsExtSharedChannel]]
AppRateLimitedContextTeamIdEvent: TypeAlias = Event[Is[_q._AppRateLimitedContextTeamId]]
AppRateLimitedContextEnterpriseIdEvent: TypeAlias = Event[Is[_q._AppRateLimitedContextEnterpriseId]]

__all__ = [
    "AppRateLimitedAuthorizationsEvent",
    "AppRateLimitedContextEnterpriseIdEvent",
    "AppRateLimitedContextTeamIdEvent",
    "AppRateLimitedEnterpriseIdEvent",
    "AppRateLimitedEvent",
    "AppRateLimitedEventContextEvent",
    "AppRateLimitedEventIdEvent",
    "AppRateLimitedEventTimeEvent",
    "AppRateLimitedIsExtSharedChannelEvent",
    "BlockActionsApiAppIdEvent",
    "BlockActionsAuthorizationsEvent",
    "BlockActionsChannelEvent",
    "BlockActionsContainerEvent",
    "BlockActionsContextEnterpriseIdEvent",
    "BlockActionsContextTeamIdEvent",
    "BlockActionsEnterpriseEvent",
    "BlockActionsEnterpriseIdEvent",
    "BlockActionsEvent",
    "BlockActionsEventContextEvent",
    "BlockActionsEventIdEvent",
    "BlockActionsEventTimeEvent",
    "BlockActionsHashEvent",
    "BlockActionsIsEnterpriseInstallEvent",
    "BlockActionsIsExtSharedChannelEvent",
    "BlockActionsMessageEvent",
    "BlockActionsResponseUrlEvent",
    "BlockActionsTeamEvent",
    "BlockActionsTeamIdEvent",
    "BlockActionsTokenEvent",
    "BlockActionsViewEvent",
    "BlockActionsViewStateEvent",
    "BlockSuggestionApiAppIdEvent",
    "BlockSuggestionAuthorizationsEvent",
    "BlockSuggestionChannelEvent",
    "BlockSuggestionContainerEvent",
    "BlockSuggestionContextEnterpriseIdEvent",
    "BlockSuggestionContextTeamIdEvent",
    "BlockSuggestionEnterpriseEvent",
    "BlockSuggestionEnterpriseIdEvent",
    "BlockSuggestionEvent",
    "BlockSuggestionEventContextEvent",
    "BlockSuggestionEventIdEvent",
    "BlockSuggestionEventTimeEvent",
    "BlockSuggestionIsEnterpriseInstallEvent",
    "BlockSuggestionIsExtSharedChannelEvent",
    "BlockSuggestionMessageEvent",
    "BlockSuggestionTeamEvent",
    "BlockSuggestionTeamIdEvent",
    "BlockSuggestionTokenEvent",
    "BlockSuggestionViewEvent",
    "CommandApiAppIdEvent",
    "CommandAuthorizationsEvent",
    "CommandChannelNameEvent",
    "CommandContextEnterpriseIdEvent",
    "CommandContextTeamIdEvent",
    "CommandEnterpriseIdEvent",
    "CommandEnterpriseNameEvent",
    "CommandEvent",
    "CommandEventContextEvent",
    "CommandEventIdEvent",
    "CommandEventTimeEvent",
    "CommandIsEnterpriseInstallEvent",
    "CommandIsExtSharedChannelEvent",
    "CommandTeamDomainEvent",
    "CommandTeamIdEvent",
    "CommandTokenEvent",
    "CommandUserNameEvent",
    "Event",
    "EventAddedUsersCountEvent",
    "EventAddedUsersEvent",
    "EventAgentSessionStoppedEvent",
    "EventAgentSessionTitleChangedEvent",
    "EventAgentSessionTitleChangedPreviousTitleEvent",
    "EventAppContextChangedEvent",
    "EventAppContextEvent",
    "EventAppDeletedEvent",
    "EventAppHomeOpenedContextEvent",
    "EventAppHomeOpenedEvent",
    "EventAppHomeOpenedTabEvent",
    "EventAppHomeOpenedViewEvent",
    "EventAppInstalledEvent",
    "EventAppMentionAttachmentsEvent",
    "EventAppMentionBlocksEvent",
    "EventAppMentionBotIdEvent",
    "EventAppMentionBotProfileEvent",
    "EventAppMentionClientMsgIdEvent",
    "EventAppMentionDisplayAsBotEvent",
    "EventAppMentionEditedEvent",
    "EventAppMentionEvent",
    "EventAppMentionFilesEvent",
    "EventAppMentionSourceTeamEvent",
    "EventAppMentionSubtypeEvent",
    "EventAppMentionTeamEvent",
    "EventAppMentionThreadTsEvent",
    "EventAppMentionUploadEvent",
    "EventAppMentionUserEvent",
    "EventAppMentionUserProfileEvent",
    "EventAppMentionUserTeamEvent",
    "EventAppMentionUsernameEvent",
    "EventAppRequestedEvent",
    "EventAppRequestedPreviousResolutionEvent",
    "EventAppUnfurlUrlEvent",
    "EventAppUninstalledEvent",
    "EventAppUninstalledTeamEvent",
    "EventAssistantThreadContextChangedEvent",
    "EventAssistantThreadEvent",
    "EventAssistantThreadStartedEvent",
    "EventAttachmentsEvent",
    "EventBlocksEvent",
    "EventBotIdEvent",
    "EventBotProfileEvent",
    "EventCallRejectedEvent",
    "EventChannelArchiveEvent",
    "EventChannelArchiveIsMovedEvent",
    "EventChannelCreatedEvent",
    "EventChannelDeletedEvent",
    "EventChannelEvent",
    "EventChannelHistoryChangedEvent",
    "EventChannelIdChangedEvent",
    "EventChannelIdsEvent",
    "EventChannelLeftEvent",
    "EventChannelRenameEvent",
    "EventChannelSharedEvent",
    "EventChannelTypeEvent",
    "EventChannelUnarchiveEvent",
    "EventChannelUnsharedEvent",
    "EventClientMsgIdEvent",
    "EventContextEvent",
    "EventDisplayAsBotEvent",
    "EventDndUpdatedEvent",
    "EventDndUpdatedUserEvent",
    "EventEditedEvent",
    "EventEmailDomainChangedEvent",
    "EventEmojiChangedEvent",
    "EventEmojiChangedNameEvent",
    "EventEmojiChangedNamesEvent",
    "EventEmojiChangedNewNameEvent",
    "EventEmojiChangedOldNameEvent",
    "EventEmojiChangedValueEvent",
    "EventEnterpriseEvent",
    "EventEntityDetailsRequestedAppUnfurlUrlEvent",
    "EventEntityDetailsRequestedChannelEvent",
    "EventEntityDetailsRequestedEvent",
    "EventEntityDetailsRequestedExternalRefEvent",
    "EventEntityDetailsRequestedMessageTsEvent",
    "EventEntityDetailsRequestedThreadTsEvent",
    "EventEvent",
    "EventEventTsEvent",
    "EventExternalRefEvent",
    "EventFileChangeEvent",
    "EventFileCommentDeletedEvent",
    "EventFileCreatedEvent",
    "EventFileDeletedChannelIdsEvent",
    "EventFileDeletedEvent",
    "EventFilePublicEvent",
    "EventFileSharedEvent",
    "EventFileUnsharedEvent",
    "EventFilesEvent",
    "EventFunctionExecutedEvent",
    "EventGridMigrationFinishedEvent",
    "EventGridMigrationStartedEvent",
    "EventGroupArchiveEvent",
    "EventGroupCloseEvent",
    "EventGroupDeletedEvent",
    "EventGroupHistoryChangedEvent",
    "EventGroupLeftEvent",
    "EventGroupOpenEvent",
    "EventGroupRenameEvent",
    "EventGroupUnarchiveEvent",
    "EventIconsEvent",
    "EventImCloseEvent",
    "EventImCreatedEvent",
    "EventImHistoryChangedEvent",
    "EventImOpenEvent",
    "EventInviteRequestedEvent",
    "EventInviterEvent",
    "EventIsMovedEvent",
    "EventIsStarredEvent",
    "EventLinkSharedEvent",
    "EventLinkSharedSourceEvent",
    "EventLinkSharedThreadTsEvent",
    "EventLinkSharedUnfurlIdEvent",
    "EventMemberJoinedChannelEnterpriseEvent",
    "EventMemberJoinedChannelEvent",
    "EventMemberJoinedChannelInviterEvent",
    "EventMemberLeftChannelEvent",
    "EventMessageAppContextEvent",
    "EventMessageAssistantThreadEvent",
    "EventMessageAttachmentsEvent",
    "EventMessageBlocksEvent",
    "EventMessageBotIdEvent",
    "EventMessageBotMessageAttachmentsEvent",
    "EventMessageBotMessageBlocksEvent",
    "EventMessageBotMessageEditedEvent",
    "EventMessageBotMessageEvent",
    "EventMessageBotMessageIconsEvent",
    "EventMessageBotMessageStreamingStateEvent",
    "EventMessageBotMessageThreadTsEvent",
    "EventMessageBotMessageUserEvent",
    "EventMessageBotMessageUsernameEvent",
    "EventMessageBotProfileEvent",
    "EventMessageChannelArchiveEvent",
    "EventMessageChannelJoinEvent",
    "EventMessageChannelLeaveEvent",
    "EventMessageChannelNameEvent",
    "EventMessageChannelPostingPermissionsEvent",
    "EventMessageChannelPurposeEvent",
    "EventMessageChannelTopicEvent",
    "EventMessageChannelUnarchiveEvent",
    "EventMessageClientMsgIdEvent",
    "EventMessageDisplayAsBotEvent",
    "EventMessageEditedEvent",
    "EventMessageEkmAccessDeniedEvent",
    "EventMessageEvent",
    "EventMessageFileShareAttachmentsEvent",
    "EventMessageFileShareBlocksEvent",
    "EventMessageFileShareDisplayAsBotEvent",
    "EventMessageFileShareEvent",
    "EventMessageFileShareFilesEvent",
    "EventMessageFileShareParentUserIdEvent",
    "EventMessageFileShareThreadTsEvent",
    "EventMessageFileShareUploadEvent",
    "EventMessageFileShareXFilesEvent",
    "EventMessageFilesEvent",
    "EventMessageIconsEvent",
    "EventMessageIsStarredEvent",
    "EventMessageMeMessageEvent",
    "EventMessageMessageChangedEvent",
    "EventMessageMessageDeletedEvent",
    "EventMessageMessageRepliedEvent",
    "EventMessageMetadataDeletedBotIdEvent",
    "EventMessageMetadataDeletedEvent",
    "EventMessageMetadataPostedBotIdEvent",
    "EventMessageMetadataPostedEvent",
    "EventMessageMetadataUpdatedBotIdEvent",
    "EventMessageMetadataUpdatedEvent",
    "EventMessageParentUserIdEvent",
    "EventMessagePinnedToEvent",
    "EventMessageReactionsEvent",
    "EventMessageStreamingStateEvent",
    "EventMessageSubtypeEvent",
    "EventMessageTeamEvent",
    "EventMessageTextEvent",
    "EventMessageThreadBroadcastAttachmentsEvent",
    "EventMessageThreadBroadcastBlocksEvent",
    "EventMessageThreadBroadcastEvent",
    "EventMessageThreadBroadcastThreadTsEvent",
    "EventMessageThreadTsEvent",
    "EventMessageTsEvent",
    "EventMessageUploadEvent",
    "EventMessageUserEvent",
    "EventMessageUsernameEvent",
    "EventMessageXFilesEvent",
    "EventNameEvent",
    "EventNamesEvent",
    "EventNewNameEvent",
    "EventOldNameEvent",
    "EventParentUserIdEvent",
    "EventPinAddedEvent",
    "EventPinRemovedEvent",
    "EventPinnedToEvent",
    "EventPreviousResolutionEvent",
    "EventPreviousTitleEvent",
    "EventReactionAddedEvent",
    "EventReactionRemovedEvent",
    "EventReactionsEvent",
    "EventRemovedUsersCountEvent",
    "EventRemovedUsersEvent",
    "EventSharedChannelInviteAcceptedEvent",
    "EventSharedChannelInviteApprovedEvent",
    "EventSharedChannelInviteDeclinedEvent",
    "EventSharedChannelInviteReceivedEvent",
    "EventSharedChannelInviteRequestedEvent",
    "EventSourceEvent",
    "EventSourceTeamEvent",
    "EventStarAddedEvent",
    "EventStarRemovedEvent",
    "EventStreamingStateEvent",
    "EventSubteamCreatedEvent",
    "EventSubteamMembersChangedAddedUsersCountEvent",
    "EventSubteamMembersChangedAddedUsersEvent",
    "EventSubteamMembersChangedEvent",
    "EventSubteamMembersChangedRemovedUsersCountEvent",
    "EventSubteamMembersChangedRemovedUsersEvent",
    "EventSubteamSelfAddedEvent",
    "EventSubteamSelfRemovedEvent",
    "EventSubteamUpdatedEvent",
    "EventSubtypeEvent",
    "EventTabEvent",
    "EventTeamAccessGrantedEvent",
    "EventTeamAccessRevokedEvent",
    "EventTeamDomainChangeEvent",
    "EventTeamEvent",
    "EventTeamJoinEvent",
    "EventTeamRenameEvent",
    "EventTextEvent",
    "EventThreadTsEvent",
    "EventTokensRevokedEvent",
    "EventUnfurlIdEvent",
    "EventUploadEvent",
    "EventUserChangeEvent",
    "EventUserEvent",
    "EventUserHuddleChangedEvent",
    "EventUserProfileChangedEvent",
    "EventUserProfileEvent",
    "EventUserStatusChangedEvent",
    "EventUserTeamEvent",
    "EventUsernameEvent",
    "EventValueEvent",
    "EventViewEvent",
    "EventWorkflowDeletedEvent",
    "EventWorkflowPublishedConfigurationEvent",
    "EventWorkflowPublishedEvent",
    "EventWorkflowStepDeletedEvent",
    "EventWorkflowStepDeletedWorkflowPublishedConfigurationEvent",
    "EventWorkflowStepExecuteEvent",
    "EventWorkflowUnpublishedEvent",
    "EventXFilesEvent",
    "Filter",
    "Is",
    "MessageActionApiAppIdEvent",
    "MessageActionAuthorizationsEvent",
    "MessageActionContextEnterpriseIdEvent",
    "MessageActionContextTeamIdEvent",
    "MessageActionEnterpriseEvent",
    "MessageActionEnterpriseIdEvent",
    "MessageActionEvent",
    "MessageActionEventContextEvent",
    "MessageActionEventIdEvent",
    "MessageActionEventTimeEvent",
    "MessageActionIsEnterpriseInstallEvent",
    "MessageActionIsExtSharedChannelEvent",
    "MessageActionMessageTsEvent",
    "MessageActionResponseUrlEvent",
    "MessageActionTeamEvent",
    "MessageActionTeamIdEvent",
    "MessageActionTokenEvent",
    "ShortcutApiAppIdEvent",
    "ShortcutAuthorizationsEvent",
    "ShortcutContextEnterpriseIdEvent",
    "ShortcutContextTeamIdEvent",
    "ShortcutEnterpriseEvent",
    "ShortcutEnterpriseIdEvent",
    "ShortcutEvent",
    "ShortcutEventContextEvent",
    "ShortcutEventIdEvent",
    "ShortcutEventTimeEvent",
    "ShortcutIsEnterpriseInstallEvent",
    "ShortcutIsExtSharedChannelEvent",
    "ShortcutTeamEvent",
    "ShortcutTeamIdEvent",
    "ShortcutTokenEvent",
    "ViewClosedApiAppIdEvent",
    "ViewClosedAuthorizationsEvent",
    "ViewClosedContextEnterpriseIdEvent",
    "ViewClosedContextTeamIdEvent",
    "ViewClosedEnterpriseEvent",
    "ViewClosedEnterpriseIdEvent",
    "ViewClosedEvent",
    "ViewClosedEventContextEvent",
    "ViewClosedEventIdEvent",
    "ViewClosedEventTimeEvent",
    "ViewClosedIsEnterpriseInstallEvent",
    "ViewClosedIsExtSharedChannelEvent",
    "ViewClosedTeamEvent",
    "ViewClosedTeamIdEvent",
    "ViewClosedTokenEvent",
    "ViewSubmissionApiAppIdEvent",
    "ViewSubmissionAuthorizationsEvent",
    "ViewSubmissionContextEnterpriseIdEvent",
    "ViewSubmissionContextTeamIdEvent",
    "ViewSubmissionEnterpriseEvent",
    "ViewSubmissionEnterpriseIdEvent",
    "ViewSubmissionEvent",
    "ViewSubmissionEventContextEvent",
    "ViewSubmissionEventIdEvent",
    "ViewSubmissionEventTimeEvent",
    "ViewSubmissionIsEnterpriseInstallEvent",
    "ViewSubmissionIsExtSharedChannelEvent",
    "ViewSubmissionResponseUrlsEvent",
    "ViewSubmissionTeamEvent",
    "ViewSubmissionTeamIdEvent",
    "ViewSubmissionTokenEvent",
    "ViewSubmissionTriggerIdEvent",
]

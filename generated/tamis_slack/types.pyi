# Made by `codegen build` from the spec 'slack', digest 3bc9c76faca500be. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportPrivateUsage=false
from datetime import datetime as _datetime
from typing import Any, Final, Generic, Literal, overload

from tamis.events.known import Certain, K, Known, Present, Untold
from tamis.events.payload import Payload
from typing_extensions import Never

from . import queries as _q

class AgentSessionStopped(Known[K]):
    "Slack: AgentSessionStopped."
    def __init__(
        self,
        *,
        channel: str,
        event_ts: str,
        streaming_message_ts: list[str],
        thread_ts: str,
        type: Literal["agent_session_stopped"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    event_ts: Final[str]

    streaming_message_ts: Final[list[str]]

    thread_ts: Final[str]

    type: Final[Literal["agent_session_stopped"]]

    user: Final[str]

class AgentSessionTitleChanged(Known[K]):
    "Slack: AgentSessionTitleChanged."
    def __init__(
        self,
        *,
        channel: str,
        event_ts: str,
        previous_title: str | None = None,
        team_id: str,
        thread_ts: str,
        title: str,
        type: Literal["agent_session_title_changed"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    event_ts: Final[str]

    previous_title: Present[_q._AgentSessionTitleChangedPreviousTitle, str]

    team_id: Final[str]

    thread_ts: Final[str]

    title: Final[str]

    type: Final[Literal["agent_session_title_changed"]]

    user: Final[str]

class AllMessageEvents(Payload, frozen=True, kw_only=True):
    "Slack: AllMessageEvents."

    app_context: AppContextChangedContext | None = None
    assistant_thread: dict[str, Any] | None = None
    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    bot_id: str | None = None
    bot_profile: BotProfile | None = None
    channel: str | None = None
    channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str | None = None
    client_msg_id: str | None = None
    edited: AppMentionEdited | None = None
    event_ts: str | None = None
    files: list[File] | None = None
    is_starred: bool | None = None
    parent_user_id: str | None = None
    pinned_to: list[str] | None = None
    reactions: list[GenericMessageReaction] | None = None
    team: str | None = None
    text: str | None = None
    thread_ts: str | None = None
    ts: str | None = None
    type: Literal["message"] | str | None = None
    user: str | None = None
    icons: dict[str, str] | None = None
    streaming_state: Literal["in_progress", "completed", "errored"] | str | None = None
    subtype: (
        Literal[
            "bot_message",
            "channel_archive",
            "channel_join",
            "channel_leave",
            "channel_name",
            "channel_posting_permissions",
            "channel_purpose",
            "channel_topic",
            "channel_unarchive",
            "ekm_access_denied",
            "file_share",
            "me_message",
            "thread_broadcast",
        ]
        | str
        | None
    ) = None
    username: str | None = None
    inviter: str | None = None
    name: str | None = None
    old_name: str | None = None
    purpose: str | None = None
    topic: str | None = None
    display_as_bot: bool | None = None
    upload: bool | None = None
    x_files: list[str] | None = None
    root: ThreadBroadcastMessageRoot3 | None = None

class AppContextChanged(Known[K]):
    "Slack: AppContextChanged."
    def __init__(
        self,
        *,
        channel: str,
        context: AppContextChangedContext,
        event_ts: str,
        type: Literal["app_context_changed"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    context: Final[AppContextChangedContext]

    event_ts: Final[str]

    type: Final[Literal["app_context_changed"]]

    user: Final[str]

class AppContextChangedContext(Payload, frozen=True, kw_only=True):
    "Slack: AppContextChangedContext."

    entities: list[AppContextChangedContextEntity5] | None = None

class AppContextChangedContextEntity5(Payload, frozen=True, kw_only=True):
    "Slack: AppContextChangedContextEntity5."

    enterprise_id: str | None = None
    team_id: str | None = None
    type: (
        Literal[
            "slack#/types/channel_id", "slack#/types/canvas_id", "slack#/types/list_id", "slack#/types/message_context"
        ]
        | str
    )
    value: Any

class AppDeleted(Known[K]):
    "Slack: AppDeleted."
    def __init__(
        self,
        *,
        app_id: str,
        app_name: str,
        app_owner_id: str,
        event_ts: str,
        team_domain: str,
        team_id: str,
        type: Literal["app_deleted"],
    ) -> None: ...
    app_id: Final[str]

    app_name: Final[str]

    app_owner_id: Final[str]

    event_ts: Final[str]

    team_domain: Final[str]

    team_id: Final[str]

    type: Final[Literal["app_deleted"]]

class AppHomeOpened(Known[K]):
    "Slack: AppHomeOpened."
    def __init__(
        self,
        *,
        channel: str,
        context: AppContextChangedContext | None = None,
        event_ts: str,
        tab: Literal["home", "messages"] | str | None = None,
        type: Literal["app_home_opened"],
        user: str,
        view: View | None = None,
    ) -> None: ...
    channel: Final[str]

    context: Present[_q._AppHomeOpenedContext, AppContextChangedContext]

    event_ts: Final[str]

    tab: Present[_q._AppHomeOpenedTab, Literal["home", "messages"] | str]

    type: Final[Literal["app_home_opened"]]

    user: Final[str]

    view: Present[_q._AppHomeOpenedView, View]

class AppInstalled(Known[K]):
    "Slack: AppInstalled."
    def __init__(
        self,
        *,
        app_id: str,
        app_name: str,
        app_owner_id: str,
        event_ts: str,
        team_domain: str,
        team_id: str,
        type: Literal["app_installed"],
        user_id: str,
    ) -> None: ...
    app_id: Final[str]

    app_name: Final[str]

    app_owner_id: Final[str]

    event_ts: Final[str]

    team_domain: Final[str]

    team_id: Final[str]

    type: Final[Literal["app_installed"]]

    user_id: Final[str]

class AppMention(Known[K]):
    "Slack: AppMention."
    def __init__(
        self,
        *,
        attachments: list[MessageAttachment] | None = None,
        blocks: list[dict[str, Any]] | None = None,
        bot_id: str | None = None,
        bot_profile: BotProfile | None = None,
        channel: str,
        client_msg_id: str | None = None,
        display_as_bot: bool | None = None,
        edited: AppMentionEdited | None = None,
        event_ts: str,
        files: list[AppMentionFile] | None = None,
        source_team: str | None = None,
        subtype: str | None = None,
        team: str | None = None,
        text: str,
        thread_ts: str | None = None,
        ts: str,
        type: Literal["app_mention"],
        upload: bool | None = None,
        user: str | None = None,
        user_profile: AppMentionUserProfile | None = None,
        user_team: str | None = None,
        username: str | None = None,
    ) -> None: ...
    attachments: Present[_q._AppMentionAttachments, list[MessageAttachment]]

    blocks: Present[_q._AppMentionBlocks, list[dict[str, Any]]]

    bot_id: Present[_q._AppMentionBotId, str]

    bot_profile: Present[_q._AppMentionBotProfile, BotProfile]

    channel: Final[str]

    client_msg_id: Present[_q._AppMentionClientMsgId, str]

    display_as_bot: Present[_q._AppMentionDisplayAsBot, bool]

    edited: Present[_q._AppMentionEdited, AppMentionEdited]

    event_ts: Final[str]

    files: Present[_q._AppMentionFiles, list[AppMentionFile]]

    source_team: Present[_q._AppMentionSourceTeam, str]

    subtype: Present[_q._AppMentionSubtype, str]

    team: Present[_q._AppMentionTeam, str]

    text: Final[str]

    thread_ts: Present[_q._AppMentionThreadTs, str]

    ts: Final[str]

    type: Final[Literal["app_mention"]]

    upload: Present[_q._AppMentionUpload, bool]

    user: Present[_q._AppMentionUser, str]

    user_profile: Present[_q._AppMentionUserProfile, AppMentionUserProfile]

    user_team: Present[_q._AppMentionUserTeam, str]

    username: Present[_q._AppMentionUsername, str]

class AppMentionEdited(Payload, frozen=True, kw_only=True):
    "Slack: AppMentionEdited."

    ts: str
    user: str

class AppMentionFile(Payload, frozen=True, kw_only=True):
    "Slack: AppMentionFile."

    created: int
    display_as_bot: bool
    editable: bool
    external_type: str
    file_access: str
    filetype: str
    has_rich_preview: bool
    id: str
    is_external: bool
    is_public: bool
    is_starred: bool
    media_display_type: str
    mimetype: str
    mode: str
    name: str
    original_h: int | None = None
    original_w: int | None = None
    permalink: str
    permalink_public: str
    pretty_type: str
    public_url_shared: bool
    size: int
    thumb_1024: str | None = None
    thumb_1024_h: int | None = None
    thumb_1024_w: int | None = None
    thumb_160: str | None = None
    thumb_360: str | None = None
    thumb_360_h: int | None = None
    thumb_360_w: int | None = None
    thumb_480: str | None = None
    thumb_480_h: int | None = None
    thumb_480_w: int | None = None
    thumb_64: str | None = None
    thumb_720: str | None = None
    thumb_720_h: int | None = None
    thumb_720_w: int | None = None
    thumb_80: str | None = None
    thumb_800: str | None = None
    thumb_800_h: int | None = None
    thumb_800_w: int | None = None
    thumb_960: str | None = None
    thumb_960_h: int | None = None
    thumb_960_w: int | None = None
    thumb_pdf: str | None = None
    thumb_pdf_h: int | None = None
    thumb_pdf_w: int | None = None
    thumb_tiny: str | None = None
    timestamp: int
    title: str
    url_private: str
    url_private_download: str
    user: str
    user_team: str
    username: str

class AppMentionUserProfile(Payload, frozen=True, kw_only=True):
    "Slack: AppMentionUserProfile."

    avatar_hash: str | None = None
    display_name: str
    first_name: str
    image_72: str | None = None
    is_restricted: bool | None = None
    is_ultra_restricted: bool | None = None
    name: str
    real_name: str
    team: str

class AppRateLimited(Payload, frozen=True, kw_only=True):
    "Events were not sent, because there were too many."

    type: Literal["app_rate_limited"]
    token: str
    team_id: str
    enterprise_id: str | None = None
    api_app_id: str
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    minute_rate_limited: _datetime

class AppRequested(Known[K]):
    "Slack: AppRequested."
    def __init__(
        self,
        *,
        app_request: AppRequestedAppRequest,
        date_created: int,
        is_user_app_collaborator: bool,
        message: str,
        previous_resolution: AppRequestedPreviousResolution | None,
        scopes: AppRequestedPreviousResolutionScopes,
        team: AppRequestedTeam,
        type: Literal["app_requested"],
        user: AppRequestedUser,
    ) -> None: ...
    app_request: Final[AppRequestedAppRequest]

    date_created: Final[int]

    is_user_app_collaborator: Final[bool]

    message: Final[str]

    previous_resolution: Present[_q._AppRequestedPreviousResolution, AppRequestedPreviousResolution]

    scopes: Final[AppRequestedPreviousResolutionScopes]

    team: Final[AppRequestedTeam]

    type: Final[Literal["app_requested"]]

    user: Final[AppRequestedUser]

class AppRequestedAppRequest(Payload, frozen=True, kw_only=True):
    "Slack: AppRequestedAppRequest."

    app: AppRequestedAppRequestApp
    id: str

class AppRequestedAppRequestApp(Payload, frozen=True, kw_only=True):
    "Slack: AppRequestedAppRequestApp."

    additional_info: str
    app_directory_url: str
    app_homepage_url: str
    description: str
    help_url: str
    icons: AppRequestedAppRequestAppIcons | None = None
    id: str
    is_app_directory_approved: bool
    is_granular_bot_app: bool
    is_internal: bool
    name: str
    privacy_policy_url: str

class AppRequestedAppRequestAppIcons(Payload, frozen=True, kw_only=True):
    "Slack: AppRequestedAppRequestAppIcons."

    image_1024: str | None = None
    image_128: str | None = None
    image_192: str | None = None
    image_32: str | None = None
    image_36: str | None = None
    image_48: str | None = None
    image_512: str | None = None
    image_64: str | None = None
    image_72: str | None = None
    image_96: str | None = None
    image_original: str | None = None

class AppRequestedPreviousResolution(Payload, frozen=True, kw_only=True):
    "Slack: AppRequestedPreviousResolution."

    scopes: AppRequestedPreviousResolutionScopes
    status: Literal["approved", "restricted"] | str

class AppRequestedPreviousResolutionScopes(Payload, frozen=True, kw_only=True):
    "Slack: AppRequestedPreviousResolutionScopes."

    description: str
    is_dangerous: bool
    name: str
    token_type: Literal["bot", "user", "app"] | str | None

class AppRequestedTeam(Payload, frozen=True, kw_only=True):
    "Slack: AppRequestedTeam."

    domain: str
    id: str
    name: str

class AppRequestedUser(Payload, frozen=True, kw_only=True):
    "Slack: AppRequestedUser."

    email: str
    id: str
    name: str

class AppUninstalled(Known[K]):
    "Slack: AppUninstalled."
    def __init__(
        self,
        *,
        type: Literal["app_uninstalled"],
    ) -> None: ...
    type: Final[Literal["app_uninstalled"]]

class AppUninstalledTeam(Known[K]):
    "Slack: AppUninstalledTeam."
    def __init__(
        self,
        *,
        app_id: str,
        app_name: str,
        app_owner_id: str,
        event_ts: str,
        team_domain: str,
        team_id: str,
        type: Literal["app_uninstalled_team"],
        user_id: str,
    ) -> None: ...
    app_id: Final[str]

    app_name: Final[str]

    app_owner_id: Final[str]

    event_ts: Final[str]

    team_domain: Final[str]

    team_id: Final[str]

    type: Final[Literal["app_uninstalled_team"]]

    user_id: Final[str]

class AssistantThreadContextChanged(Known[K]):
    "Slack: AssistantThreadContextChanged."
    def __init__(
        self,
        *,
        assistant_thread: AssistantThreadContextChangedAssistantThread,
        event_ts: str,
        type: Literal["assistant_thread_context_changed"],
    ) -> None: ...
    assistant_thread: Final[AssistantThreadContextChangedAssistantThread]

    event_ts: Final[str]

    type: Final[Literal["assistant_thread_context_changed"]]

class AssistantThreadContextChangedAssistantThread(Payload, frozen=True, kw_only=True):
    "Slack: AssistantThreadContextChangedAssistantThread."

    channel_id: str
    context: AssistantThreadContextChangedAssistantThreadContext
    thread_ts: str
    user_id: str

class AssistantThreadContextChangedAssistantThreadContext(Payload, frozen=True, kw_only=True):
    "Slack: AssistantThreadContextChangedAssistantThreadContext."

    channel_id: str | None = None
    enterprise_id: str | None = None
    team_id: str | None = None

class AssistantThreadStarted(Known[K]):
    "Slack: AssistantThreadStarted."
    def __init__(
        self,
        *,
        assistant_thread: AssistantThreadContextChangedAssistantThread,
        event_ts: str,
        type: Literal["assistant_thread_started"],
    ) -> None: ...
    assistant_thread: Final[AssistantThreadContextChangedAssistantThread]

    event_ts: Final[str]

    type: Final[Literal["assistant_thread_started"]]

class AttachmentAction(Payload, frozen=True, kw_only=True):
    "Slack: AttachmentAction."

    confirm: Confirmation | None = None
    data_source: Literal["static", "channels", "conversations", "users", "external"] | str | None = None
    id: str | None = None
    min_query_length: int | None = None
    name: str | None = None
    option_groups: list[AttachmentActionOptionGroup] | None = None
    options: list[OptionField] | None = None
    selected_options: list[OptionField] | None = None
    style: Literal["default", "primary", "danger"] | str | None = None
    text: str
    type: Literal["button", "select"] | str
    url: str | None = None
    value: str | None = None

class AttachmentActionOptionGroup(Payload, frozen=True, kw_only=True):
    "Slack: AttachmentActionOptionGroup."

    options: list[OptionField]
    text: str

class BotMessage(Known[K]):
    "Slack: BotMessage."
    def __init__(
        self,
        *,
        attachments: list[MessageAttachment] | None = None,
        blocks: list[dict[str, Any]] | None = None,
        bot_id: str,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        edited: AppMentionEdited | None = None,
        event_ts: str,
        icons: dict[str, str] | None = None,
        streaming_state: Literal["in_progress", "completed", "errored"] | str | None = None,
        subtype: Literal["bot_message"],
        text: str,
        thread_ts: str | None = None,
        ts: str,
        type: Literal["message"],
        user: str | None = None,
        username: str | None = None,
    ) -> None: ...
    attachments: Present[_q._BotMessageAttachments, list[MessageAttachment]]

    blocks: Present[_q._BotMessageBlocks, list[dict[str, Any]]]

    bot_id: Final[str]

    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    edited: Present[_q._BotMessageEdited, AppMentionEdited]

    event_ts: Final[str]

    icons: Present[_q._BotMessageIcons, dict[str, str]]

    streaming_state: Present[_q._BotMessageStreamingState, Literal["in_progress", "completed", "errored"] | str]

    subtype: Final[Literal["bot_message"]]

    text: Final[str]

    thread_ts: Present[_q._BotMessageThreadTs, str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Present[_q._BotMessageUser, str]

    username: Present[_q._BotMessageUsername, str]

class BotProfile(Payload, frozen=True, kw_only=True):
    "Slack: BotProfile."

    app_id: str
    deleted: bool
    icons: dict[str, str]
    id: str
    name: str
    team_id: str
    updated: int

class CallRejected(Known[K]):
    "Slack: CallRejected."
    def __init__(
        self,
        *,
        call_id: str,
        channel_id: str,
        external_unique_id: str,
        type: Literal["call_rejected"],
        user_id: str,
    ) -> None: ...
    call_id: Final[str]

    channel_id: Final[str]

    external_unique_id: Final[str]

    type: Final[Literal["call_rejected"]]

    user_id: Final[str]

class ChannelArchive(Known[K]):
    "Slack: ChannelArchive."
    def __init__(
        self,
        *,
        channel: str,
        event_ts: str,
        is_moved: int | None = None,
        type: Literal["channel_archive"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    event_ts: Final[str]

    is_moved: Present[_q._ChannelArchiveIsMoved, int]

    type: Final[Literal["channel_archive"]]

    user: Final[str]

class ChannelArchiveMessage(Known[K]):
    "Slack: ChannelArchiveMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        subtype: Literal["channel_archive"],
        team: str,
        text: str,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    subtype: Final[Literal["channel_archive"]]

    team: Final[str]

    text: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class ChannelCreated(Known[K]):
    "Slack: ChannelCreated."
    def __init__(
        self,
        *,
        channel: ChannelCreatedChannel,
        event_ts: str,
        type: Literal["channel_created"],
    ) -> None: ...
    channel: Final[ChannelCreatedChannel]

    event_ts: Final[str]

    type: Final[Literal["channel_created"]]

class ChannelCreatedChannel(Payload, frozen=True, kw_only=True):
    "Slack: ChannelCreatedChannel."

    context_team_id: str | None = None
    created: int
    creator: str
    id: str
    is_archived: bool | None = None
    is_channel: bool | None = None
    is_ext_shared: bool | None = None
    is_frozen: bool | None = None
    is_general: bool | None = None
    is_group: bool | None = None
    is_im: bool | None = None
    is_mpim: bool | None = None
    is_org_shared: bool | None = None
    is_pending_ext_shared: bool | None = None
    is_private: bool | None = None
    is_shared: bool | None = None
    name: str
    name_normalized: str | None = None

class ChannelDeleted(Known[K]):
    "Slack: ChannelDeleted."
    def __init__(
        self,
        *,
        channel: str,
        type: Literal["channel_deleted"],
    ) -> None: ...
    channel: Final[str]

    type: Final[Literal["channel_deleted"]]

class ChannelHistoryChanged(Known[K]):
    "Slack: ChannelHistoryChanged."
    def __init__(
        self,
        *,
        event_ts: str,
        latest: str,
        ts: str,
        type: Literal["channel_history_changed"],
    ) -> None: ...
    event_ts: Final[str]

    latest: Final[str]

    ts: Final[str]

    type: Final[Literal["channel_history_changed"]]

class ChannelIDChanged(Known[K]):
    "Slack: ChannelIDChanged."
    def __init__(
        self,
        *,
        event_ts: str,
        new_channel_id: str,
        old_channel_id: str,
        type: Literal["channel_id_changed"],
    ) -> None: ...
    event_ts: Final[str]

    new_channel_id: Final[str]

    old_channel_id: Final[str]

    type: Final[Literal["channel_id_changed"]]

class ChannelJoinMessage(Known[K]):
    "Slack: ChannelJoinMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        inviter: str,
        subtype: Literal["channel_join"],
        team: str,
        text: str,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    inviter: Final[str]

    subtype: Final[Literal["channel_join"]]

    team: Final[str]

    text: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class ChannelLeaveMessage(Known[K]):
    "Slack: ChannelLeaveMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        subtype: Literal["channel_leave"],
        team: str,
        text: str,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    subtype: Final[Literal["channel_leave"]]

    team: Final[str]

    text: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class ChannelLeft(Known[K]):
    "Slack: ChannelLeft."
    def __init__(
        self,
        *,
        actor_id: str,
        channel: str,
        event_ts: str,
        type: Literal["channel_left"],
    ) -> None: ...
    actor_id: Final[str]

    channel: Final[str]

    event_ts: Final[str]

    type: Final[Literal["channel_left"]]

class ChannelNameMessage(Known[K]):
    "Slack: ChannelNameMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        name: str,
        old_name: str,
        subtype: Literal["channel_name"],
        team: str,
        text: str,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    name: Final[str]

    old_name: Final[str]

    subtype: Final[Literal["channel_name"]]

    team: Final[str]

    text: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class ChannelPostingPermissionsMessage(Known[K]):
    "Slack: ChannelPostingPermissionsMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        subtype: Literal["channel_posting_permissions"],
        text: str,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    subtype: Final[Literal["channel_posting_permissions"]]

    text: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class ChannelPurposeMessage(Known[K]):
    "Slack: ChannelPurposeMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        purpose: str,
        subtype: Literal["channel_purpose"],
        text: str,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    purpose: Final[str]

    subtype: Final[Literal["channel_purpose"]]

    text: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class ChannelRename(Known[K]):
    "Slack: ChannelRename."
    def __init__(
        self,
        *,
        channel: ChannelRenameChannel,
        event_ts: str,
        type: Literal["channel_rename"],
    ) -> None: ...
    channel: Final[ChannelRenameChannel]

    event_ts: Final[str]

    type: Final[Literal["channel_rename"]]

class ChannelRenameChannel(Payload, frozen=True, kw_only=True):
    "Slack: ChannelRenameChannel."

    created: int
    id: str
    is_channel: bool
    is_mpim: bool
    name: str
    name_normalized: str

class ChannelShared(Known[K]):
    "Slack: ChannelShared."
    def __init__(
        self,
        *,
        channel: str,
        connected_team_id: str,
        event_ts: str,
        type: Literal["channel_shared"],
    ) -> None: ...
    channel: Final[str]

    connected_team_id: Final[str]

    event_ts: Final[str]

    type: Final[Literal["channel_shared"]]

class ChannelTopicMessage(Known[K]):
    "Slack: ChannelTopicMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        subtype: Literal["channel_topic"],
        text: str,
        topic: str,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    subtype: Final[Literal["channel_topic"]]

    text: Final[str]

    topic: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class ChannelUnarchive(Known[K]):
    "Slack: ChannelUnarchive."
    def __init__(
        self,
        *,
        channel: str,
        event_ts: str,
        type: Literal["channel_unarchive"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    event_ts: Final[str]

    type: Final[Literal["channel_unarchive"]]

    user: Final[str]

class ChannelUnarchiveMessage(Known[K]):
    "Slack: ChannelUnarchiveMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        subtype: Literal["channel_unarchive"],
        team: str,
        text: str,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    subtype: Final[Literal["channel_unarchive"]]

    team: Final[str]

    text: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class ChannelUnshared(Known[K]):
    "Slack: ChannelUnshared."
    def __init__(
        self,
        *,
        channel: str,
        event_ts: str,
        is_ext_shared: bool,
        previously_connected_team_id: str,
        type: Literal["channel_unshared"],
    ) -> None: ...
    channel: Final[str]

    event_ts: Final[str]

    is_ext_shared: Final[bool]

    previously_connected_team_id: Final[str]

    type: Final[Literal["channel_unshared"]]

class Confirmation(Payload, frozen=True, kw_only=True):
    "Slack: Confirmation."

    dismiss_text: str | None = None
    ok_text: str | None = None
    text: str
    title: str | None = None

class DNDUpdated(Known[K]):
    "Slack: DNDUpdated."
    def __init__(
        self,
        *,
        dnd_status: DNDUpdatedDndStatus,
        event_ts: str,
        type: Literal["dnd_updated"],
        user: str,
    ) -> None: ...
    dnd_status: Final[DNDUpdatedDndStatus]

    event_ts: Final[str]

    type: Final[Literal["dnd_updated"]]

    user: Final[str]

class DNDUpdatedDndStatus(Payload, frozen=True, kw_only=True):
    "Slack: DNDUpdatedDndStatus."

    dnd_enabled: bool
    next_dnd_end_ts: int
    next_dnd_start_ts: int
    snooze_enabled: bool
    snooze_endtime: int
    snooze_remaining: int

class DNDUpdatedUser(Known[K]):
    "Slack: DNDUpdatedUser."
    def __init__(
        self,
        *,
        dnd_status: DNDUpdatedUserDndStatus,
        event_ts: str,
        type: Literal["dnd_updated_user"],
        user: str,
    ) -> None: ...
    dnd_status: Final[DNDUpdatedUserDndStatus]

    event_ts: Final[str]

    type: Final[Literal["dnd_updated_user"]]

    user: Final[str]

class DNDUpdatedUserDndStatus(Payload, frozen=True, kw_only=True):
    "Slack: DNDUpdatedUserDndStatus."

    dnd_enabled: bool
    next_dnd_end_ts: int
    next_dnd_start_ts: int

class EKMAccessDeniedMessage(Known[K]):
    "Slack: EKMAccessDeniedMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        subtype: Literal["ekm_access_denied"],
        text: str,
        ts: str,
        type: Literal["message"],
        user: Literal["UREVOKEDU"],
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    subtype: Final[Literal["ekm_access_denied"]]

    text: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[Literal["UREVOKEDU"]]

class EmailDomainChanged(Known[K]):
    "Slack: EmailDomainChanged."
    def __init__(
        self,
        *,
        email_domain: str,
        event_ts: str,
        type: Literal["email_domain_changed"],
    ) -> None: ...
    email_domain: Final[str]

    event_ts: Final[str]

    type: Final[Literal["email_domain_changed"]]

class EmojiChanged(Known[K]):
    "Slack: EmojiChanged."
    def __init__(
        self,
        *,
        event_ts: str,
        name: str | None = None,
        names: list[str] | None = None,
        new_name: str | None = None,
        old_name: str | None = None,
        subtype: Literal["add", "remove", "rename"] | str,
        type: Literal["emoji_changed"],
        value: str | None = None,
    ) -> None: ...
    event_ts: Final[str]

    name: Present[_q._EmojiChangedName, str]

    names: Present[_q._EmojiChangedNames, list[str]]

    new_name: Present[_q._EmojiChangedNewName, str]

    old_name: Present[_q._EmojiChangedOldName, str]

    subtype: Final[Literal["add", "remove", "rename"] | str]

    type: Final[Literal["emoji_changed"]]

    value: Present[_q._EmojiChangedValue, str]

class EntityDetailsRequested(Known[K]):
    "Slack: EntityDetailsRequested."
    def __init__(
        self,
        *,
        app_unfurl_url: str | None = None,
        channel: str | None = None,
        entity_url: str,
        event_ts: str,
        external_ref: EntityDetailsRequestedExternalRef | None = None,
        link: EntityDetailsRequestedLink,
        message_ts: str | None = None,
        thread_ts: str | None = None,
        trigger_id: str,
        type: Literal["entity_details_requested"],
        user: str,
        user_locale: str,
    ) -> None: ...
    app_unfurl_url: Present[_q._EntityDetailsRequestedAppUnfurlUrl, str]

    channel: Present[_q._EntityDetailsRequestedChannel, str]

    entity_url: Final[str]

    event_ts: Final[str]

    external_ref: Present[_q._EntityDetailsRequestedExternalRef, EntityDetailsRequestedExternalRef]

    link: Final[EntityDetailsRequestedLink]

    message_ts: Present[_q._EntityDetailsRequestedMessageTs, str]

    thread_ts: Present[_q._EntityDetailsRequestedThreadTs, str]

    trigger_id: Final[str]

    type: Final[Literal["entity_details_requested"]]

    user: Final[str]

    user_locale: Final[str]

class EntityDetailsRequestedExternalRef(Payload, frozen=True, kw_only=True):
    "Slack: EntityDetailsRequestedExternalRef."

    id: str
    type: str | None = None

class EntityDetailsRequestedLink(Payload, frozen=True, kw_only=True):
    "Slack: EntityDetailsRequestedLink."

    domain: str
    url: str

class File(Payload, frozen=True, kw_only=True):
    "Slack: File."

    channels: list[str] | None
    comments_count: str | None = None
    created: int
    deanimate_gif: str | None = None
    display_as_bot: bool
    edit_link: str | None = None
    editable: bool
    external_type: str | None
    filetype: str
    groups: list[str] | None
    has_rich_preview: bool | None = None
    id: str
    image_exif_rotation: int | None = None
    initial_comment: str | None = None
    is_external: bool
    is_public: bool
    is_starred: bool | None = None
    lines: str | None = None
    lines_more: str | None = None
    mimetype: str
    mode: Literal["hosted", "external", "snippet", "post"] | str
    name: str | None
    num_stars: int | None = None
    original_h: int | None = None
    original_w: int | None = None
    permalink: str
    permalink_public: str | None = None
    pinned_to: list[str] | None = None
    pretty_type: str
    preview: str | None = None
    preview_highlight: str | None = None
    preview_is_truncated: bool | None = None
    public_url_shared: bool
    reactions: list[dict[str, Any]] | None = None
    shares: dict[str, Any] | None = None
    size: int
    thumb_1024: str | None = None
    thumb_160: str | None = None
    thumb_360: str | None = None
    thumb_360_gif: str | None = None
    thumb_360_h: int | None = None
    thumb_360_w: int | None = None
    thumb_480: str | None = None
    thumb_64: str | None = None
    thumb_720: str | None = None
    thumb_80: str | None = None
    thumb_960: str | None = None
    title: str | None
    url_private: str | None = None
    url_private_download: str | None = None
    user: str | None = None
    username: str | None
    users: list[str] | None = None

class FileChange(Known[K]):
    "Slack: FileChange."
    def __init__(
        self,
        *,
        file: FileChangeFile,
        file_id: str,
        type: Literal["file_change"],
    ) -> None: ...
    file: Final[FileChangeFile]

    file_id: Final[str]

    type: Final[Literal["file_change"]]

class FileChangeFile(Payload, frozen=True, kw_only=True):
    "Slack: FileChangeFile."

    id: str

class FileCommentDeleted(Known[K]):
    "Slack: FileCommentDeleted."
    def __init__(
        self,
        *,
        comment: str,
        file: FileChangeFile,
        file_id: str,
        type: Literal["file_comment_deleted"],
    ) -> None: ...
    comment: Final[str]

    file: Final[FileChangeFile]

    file_id: Final[str]

    type: Final[Literal["file_comment_deleted"]]

class FileCreated(Known[K]):
    "Slack: FileCreated."
    def __init__(
        self,
        *,
        event_ts: str,
        file: FileChangeFile,
        file_id: str,
        type: Literal["file_created"],
        user_id: str,
    ) -> None: ...
    event_ts: Final[str]

    file: Final[FileChangeFile]

    file_id: Final[str]

    type: Final[Literal["file_created"]]

    user_id: Final[str]

class FileDeleted(Known[K]):
    "Slack: FileDeleted."
    def __init__(
        self,
        *,
        channel_ids: list[str] | None = None,
        event_ts: str,
        file_id: str,
        type: Literal["file_deleted"],
    ) -> None: ...
    channel_ids: Present[_q._FileDeletedChannelIds, list[str]]

    event_ts: Final[str]

    file_id: Final[str]

    type: Final[Literal["file_deleted"]]

class FilePublic(Known[K]):
    "Slack: FilePublic."
    def __init__(
        self,
        *,
        event_ts: str,
        file: FileChangeFile,
        file_id: str,
        type: Literal["file_public"],
        user_id: str,
    ) -> None: ...
    event_ts: Final[str]

    file: Final[FileChangeFile]

    file_id: Final[str]

    type: Final[Literal["file_public"]]

    user_id: Final[str]

class FileShareMessage(Known[K]):
    "Slack: FileShareMessage."
    def __init__(
        self,
        *,
        attachments: list[MessageAttachment] | None = None,
        blocks: list[dict[str, Any]] | None = None,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        display_as_bot: bool | None = None,
        event_ts: str,
        files: list[File] | None = None,
        parent_user_id: str | None = None,
        subtype: Literal["file_share"],
        text: str,
        thread_ts: str | None = None,
        ts: str,
        type: Literal["message"],
        upload: bool | None = None,
        user: str,
        x_files: list[str] | None = None,
    ) -> None: ...
    attachments: Present[_q._FileShareMessageAttachments, list[MessageAttachment]]

    blocks: Present[_q._FileShareMessageBlocks, list[dict[str, Any]]]

    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    display_as_bot: Present[_q._FileShareMessageDisplayAsBot, bool]

    event_ts: Final[str]

    files: Present[_q._FileShareMessageFiles, list[File]]

    parent_user_id: Present[_q._FileShareMessageParentUserId, str]

    subtype: Final[Literal["file_share"]]

    text: Final[str]

    thread_ts: Present[_q._FileShareMessageThreadTs, str]

    ts: Final[str]

    type: Final[Literal["message"]]

    upload: Present[_q._FileShareMessageUpload, bool]

    user: Final[str]

    x_files: Present[_q._FileShareMessageXFiles, list[str]]

class FileShared(Known[K]):
    "Slack: FileShared."
    def __init__(
        self,
        *,
        channel_id: str,
        event_ts: str,
        file: FileChangeFile,
        file_id: str,
        type: Literal["file_shared"],
        user_id: str,
    ) -> None: ...
    channel_id: Final[str]

    event_ts: Final[str]

    file: Final[FileChangeFile]

    file_id: Final[str]

    type: Final[Literal["file_shared"]]

    user_id: Final[str]

class FileUnshared(Known[K]):
    "Slack: FileUnshared."
    def __init__(
        self,
        *,
        channel_id: str,
        event_ts: str,
        file: FileChangeFile,
        file_id: str,
        type: Literal["file_unshared"],
        user_id: str,
    ) -> None: ...
    channel_id: Final[str]

    event_ts: Final[str]

    file: Final[FileChangeFile]

    file_id: Final[str]

    type: Final[Literal["file_unshared"]]

    user_id: Final[str]

class FunctionExecuted(Known[K]):
    "Slack: FunctionExecuted."
    def __init__(
        self,
        *,
        bot_access_token: str,
        event_ts: str,
        function: FunctionExecutedFunction,
        function_execution_id: str,
        inputs: dict[str, Any],
        type: Literal["function_executed"],
        workflow_execution_id: str,
    ) -> None: ...
    bot_access_token: Final[str]

    event_ts: Final[str]

    function: Final[FunctionExecutedFunction]

    function_execution_id: Final[str]

    inputs: Final[dict[str, Any]]

    type: Final[Literal["function_executed"]]

    workflow_execution_id: Final[str]

class FunctionExecutedFunction(Payload, frozen=True, kw_only=True):
    "Slack: FunctionExecutedFunction."

    app_id: str
    callback_id: str
    date_created: int
    date_deleted: int
    date_updated: int
    description: str | None = None
    id: str
    input_parameters: list[FunctionParams]
    output_parameters: list[FunctionParams]
    title: str
    type: str

class FunctionParams(Payload, frozen=True, kw_only=True):
    "Slack: FunctionParams."

    description: str | None = None
    is_required: bool
    name: str
    title: str | None = None
    type: str

class GenericMessageReaction(Payload, frozen=True, kw_only=True):
    "Slack: GenericMessageReaction."

    count: int
    name: str
    users: list[str]

class GridMigrationFinished(Known[K]):
    "Slack: GridMigrationFinished."
    def __init__(
        self,
        *,
        enterprise_id: str,
        type: Literal["grid_migration_finished"],
    ) -> None: ...
    enterprise_id: Final[str]

    type: Final[Literal["grid_migration_finished"]]

class GridMigrationStarted(Known[K]):
    "Slack: GridMigrationStarted."
    def __init__(
        self,
        *,
        enterprise_id: str,
        type: Literal["grid_migration_started"],
    ) -> None: ...
    enterprise_id: Final[str]

    type: Final[Literal["grid_migration_started"]]

class GroupArchive(Known[K]):
    "Slack: GroupArchive."
    def __init__(
        self,
        *,
        channel: str,
        event_ts: str,
        is_moved: int,
        type: Literal["group_archive"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    event_ts: Final[str]

    is_moved: Final[int]

    type: Final[Literal["group_archive"]]

    user: Final[str]

class GroupClose(Known[K]):
    "Slack: GroupClose."
    def __init__(
        self,
        *,
        channel: str,
        type: Literal["group_close"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    type: Final[Literal["group_close"]]

    user: Final[str]

class GroupDeleted(Known[K]):
    "Slack: GroupDeleted."
    def __init__(
        self,
        *,
        actor_id: str,
        channel: str,
        date_deleted: int,
        event_ts: str,
        type: Literal["group_deleted"],
    ) -> None: ...
    actor_id: Final[str]

    channel: Final[str]

    date_deleted: Final[int]

    event_ts: Final[str]

    type: Final[Literal["group_deleted"]]

class GroupHistoryChanged(Known[K]):
    "Slack: GroupHistoryChanged."
    def __init__(
        self,
        *,
        event_ts: str,
        latest: str,
        ts: str,
        type: Literal["group_history_changed"],
    ) -> None: ...
    event_ts: Final[str]

    latest: Final[str]

    ts: Final[str]

    type: Final[Literal["group_history_changed"]]

class GroupLeft(Known[K]):
    "Slack: GroupLeft."
    def __init__(
        self,
        *,
        actor_id: str,
        channel: str,
        event_ts: str,
        type: Literal["group_left"],
    ) -> None: ...
    actor_id: Final[str]

    channel: Final[str]

    event_ts: Final[str]

    type: Final[Literal["group_left"]]

class GroupOpen(Known[K]):
    "Slack: GroupOpen."
    def __init__(
        self,
        *,
        channel: str,
        type: Literal["group_open"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    type: Final[Literal["group_open"]]

    user: Final[str]

class GroupRename(Known[K]):
    "Slack: GroupRename."
    def __init__(
        self,
        *,
        channel: ChannelRenameChannel,
        event_ts: str,
        type: Literal["group_rename"],
    ) -> None: ...
    channel: Final[ChannelRenameChannel]

    event_ts: Final[str]

    type: Final[Literal["group_rename"]]

class GroupUnarchive(Known[K]):
    "Slack: GroupUnarchive."
    def __init__(
        self,
        *,
        actor_id: str,
        channel: str,
        event_ts: str,
        type: Literal["group_unarchive"],
    ) -> None: ...
    actor_id: Final[str]

    channel: Final[str]

    event_ts: Final[str]

    type: Final[Literal["group_unarchive"]]

class IMClose(Known[K]):
    "Slack: IMClose."
    def __init__(
        self,
        *,
        channel: str,
        event_ts: str,
        type: Literal["im_close"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    event_ts: Final[str]

    type: Final[Literal["im_close"]]

    user: Final[str]

class IMCreated(Known[K]):
    "Slack: IMCreated."
    def __init__(
        self,
        *,
        channel: FileChangeFile,
        type: Literal["im_created"],
        user: str,
    ) -> None: ...
    channel: Final[FileChangeFile]

    type: Final[Literal["im_created"]]

    user: Final[str]

class IMHistoryChanged(Known[K]):
    "Slack: IMHistoryChanged."
    def __init__(
        self,
        *,
        event_ts: str,
        latest: str,
        ts: str,
        type: Literal["im_history_changed"],
    ) -> None: ...
    event_ts: Final[str]

    latest: Final[str]

    ts: Final[str]

    type: Final[Literal["im_history_changed"]]

class IMOpen(Known[K]):
    "Slack: IMOpen."
    def __init__(
        self,
        *,
        channel: str,
        event_ts: str,
        type: Literal["im_open"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    event_ts: Final[str]

    type: Final[Literal["im_open"]]

    user: Final[str]

class InviteRequested(Known[K]):
    "Slack: InviteRequested."
    def __init__(
        self,
        *,
        invite_request: InviteRequestedInviteRequest,
        type: Literal["invite_requested"],
    ) -> None: ...
    invite_request: Final[InviteRequestedInviteRequest]

    type: Final[Literal["invite_requested"]]

class InviteRequestedInviteRequest(Payload, frozen=True, kw_only=True):
    "Slack: InviteRequestedInviteRequest."

    channel_ids: list[str]
    date_created: int
    date_expire: int
    email: str
    id: str
    invite_type: Literal["restricted", "ultra_restricted", "full_member"] | str
    real_name: str
    request_reason: str
    requester_ids: list[str]
    team: AppRequestedTeam

class LinkShared(Known[K]):
    "Slack: LinkShared."
    def __init__(
        self,
        *,
        channel: str,
        event_ts: str,
        is_bot_user_member: bool,
        links: list[LinkSharedLink],
        message_ts: str,
        source: str | None = None,
        thread_ts: str | None = None,
        type: Literal["link_shared"],
        unfurl_id: str | None = None,
        user: str,
    ) -> None: ...
    channel: Final[str]

    event_ts: Final[str]

    is_bot_user_member: Final[bool]

    links: Final[list[LinkSharedLink]]

    message_ts: Final[str]

    source: Present[_q._LinkSharedSource, str]

    thread_ts: Present[_q._LinkSharedThreadTs, str]

    type: Final[Literal["link_shared"]]

    unfurl_id: Present[_q._LinkSharedUnfurlId, str]

    user: Final[str]

class LinkSharedLink(Payload, frozen=True, kw_only=True):
    "Slack: LinkSharedLink."

    domain: str
    url: str

class MeMessage(Known[K]):
    "Slack: MeMessage."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        subtype: Literal["me_message"],
        text: str,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    subtype: Final[Literal["me_message"]]

    text: Final[str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class MemberJoinedChannel(Known[K]):
    "Slack: MemberJoinedChannel."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: str,
        enterprise: str | None = None,
        event_ts: str,
        inviter: str | None = None,
        team: str,
        type: Literal["member_joined_channel"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[str]

    enterprise: Present[_q._MemberJoinedChannelEnterprise, str]

    event_ts: Final[str]

    inviter: Present[_q._MemberJoinedChannelInviter, str]

    team: Final[str]

    type: Final[Literal["member_joined_channel"]]

    user: Final[str]

class MemberLeftChannel(Known[K]):
    "Slack: MemberLeftChannel."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: str,
        event_ts: str,
        team: str,
        type: Literal["member_left_channel"],
        user: str,
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[str]

    event_ts: Final[str]

    team: Final[str]

    type: Final[Literal["member_left_channel"]]

    user: Final[str]

class _Message_channel_type(Generic[K]):
    @overload
    def __get__(self, obj: Untold, owner: Any = ...) -> Literal["channel", "group", "im", "mpim", "app_home"] | str: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChannelTypeLiteralAppHome], owner: Any = ...) -> Literal["app_home"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChannelTypeLiteralChannel], owner: Any = ...) -> Literal["channel"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChannelTypeLiteralGroup], owner: Any = ...) -> Literal["group"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChannelTypeLiteralIm], owner: Any = ...) -> Literal["im"]: ...
    @overload
    def __get__(self, obj: Certain[_q._MessageChannelTypeLiteralMpim], owner: Any = ...) -> Literal["mpim"]: ...
    @overload
    def __get__(
        self, obj: Known[Any], owner: Any = ...
    ) -> Literal["channel", "group", "im", "mpim", "app_home"] | str: ...
    def __set__(self, obj: Any, value: Never) -> None: ...

class Message(Known[K]):
    "Slack: Message."
    def __init__(
        self,
        *,
        app_context: AppContextChangedContext | None = None,
        assistant_thread: dict[str, Any] | None = None,
        attachments: list[MessageAttachment] | None = None,
        blocks: list[dict[str, Any]] | None = None,
        bot_id: str | None = None,
        bot_profile: BotProfile | None = None,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        client_msg_id: str | None = None,
        edited: AppMentionEdited | None = None,
        event_ts: str,
        files: list[File] | None = None,
        is_starred: bool | None = None,
        parent_user_id: str | None = None,
        pinned_to: list[str] | None = None,
        reactions: list[GenericMessageReaction] | None = None,
        team: str | None = None,
        text: str | None = None,
        thread_ts: str | None = None,
        ts: str,
        type: Literal["message"],
        user: str | None = None,
        subtype: str | None = None,
    ) -> None: ...
    app_context: Present[_q._MessageAppContext, AppContextChangedContext]

    assistant_thread: Present[_q._MessageAssistantThread, dict[str, Any]]

    attachments: Final[list[MessageAttachment] | None]

    blocks: Final[list[dict[str, Any]] | None]

    bot_id: Final[str | None]

    bot_profile: Present[_q._MessageBotProfile, BotProfile]

    channel: Final[str]

    channel_type: _Message_channel_type[K]

    client_msg_id: Final[str | None]

    edited: Final[AppMentionEdited | None]

    event_ts: Final[str]

    files: Final[list[File] | None]

    is_starred: Present[_q._MessageIsStarred, bool]

    parent_user_id: Final[str | None]

    pinned_to: Present[_q._MessagePinnedTo, list[str]]

    reactions: Present[_q._MessageReactions, list[GenericMessageReaction]]

    team: Final[str | None]

    text: Final[str | None]

    thread_ts: Final[str | None]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str | None]

    subtype: Final[str | None]

class MessageAttachment(Payload, frozen=True, kw_only=True):
    "Slack: MessageAttachment."

    actions: list[AttachmentAction] | None = None
    app_id: str | None = None
    app_unfurl_url: str | None = None
    author_icon: str | None = None
    author_link: str | None = None
    author_name: str | None = None
    author_subname: str | None = None
    blocks: list[dict[str, Any]] | None = None
    bot_id: str | None = None
    callback_id: str | None = None
    color: str | None = None
    fallback: str | None = None
    fields: list[MessageAttachmentField] | None = None
    footer: str | None = None
    footer_icon: str | None = None
    image_url: str | None = None
    is_app_unfurl: bool | None = None
    mrkdwn_in: list[str] | None = None
    pretext: str | None = None
    preview: MessageAttachmentPreview | None = None
    text: str | None = None
    thumb_url: str | None = None
    title: str | None = None
    title_link: str | None = None
    ts: str | None = None

class MessageAttachmentField(Payload, frozen=True, kw_only=True):
    "Slack: MessageAttachmentField."

    short: bool | None = None
    title: str
    value: str

class MessageAttachmentPreview(Payload, frozen=True, kw_only=True):
    "Slack: MessageAttachmentPreview."

    can_remove: bool | None = None
    iconUrl: str | None = None
    subtitle: PlainTextElement | None = None
    title: PlainTextElement | None = None
    type: str | None = None

class MessageChanged(Known[K]):
    "Slack: MessageChanged."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        hidden: bool,
        message: AllMessageEvents,
        previous_message: AllMessageEvents,
        subtype: Literal["message_changed"],
        ts: str,
        type: Literal["message"],
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    hidden: Final[bool]

    message: Final[AllMessageEvents]

    previous_message: Final[AllMessageEvents]

    subtype: Final[Literal["message_changed"]]

    ts: Final[str]

    type: Final[Literal["message"]]

class MessageDeleted(Known[K]):
    "Slack: MessageDeleted."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        deleted_ts: str,
        event_ts: str,
        hidden: bool,
        previous_message: AllMessageEvents,
        subtype: Literal["message_deleted"],
        ts: str,
        type: Literal["message"],
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    deleted_ts: Final[str]

    event_ts: Final[str]

    hidden: Final[bool]

    previous_message: Final[AllMessageEvents]

    subtype: Final[Literal["message_deleted"]]

    ts: Final[str]

    type: Final[Literal["message"]]

class MessageMetadata(Payload, frozen=True, kw_only=True):
    "Slack: MessageMetadata."

    event_payload: dict[str, Any]
    event_type: str

class MessageMetadataDeleted(Known[K]):
    "Slack: MessageMetadataDeleted."
    def __init__(
        self,
        *,
        app_id: str,
        bot_id: str | None = None,
        channel_id: str,
        deleted_ts: str,
        event_ts: str,
        message_ts: str,
        previous_metadata: MessageMetadata,
        team_id: str,
        type: Literal["message_metadata_deleted"],
        user_id: str,
    ) -> None: ...
    app_id: Final[str]

    bot_id: Present[_q._MessageMetadataDeletedBotId, str]

    channel_id: Final[str]

    deleted_ts: Final[str]

    event_ts: Final[str]

    message_ts: Final[str]

    previous_metadata: Final[MessageMetadata]

    team_id: Final[str]

    type: Final[Literal["message_metadata_deleted"]]

    user_id: Final[str]

class MessageMetadataPosted(Known[K]):
    "Slack: MessageMetadataPosted."
    def __init__(
        self,
        *,
        app_id: str,
        bot_id: str | None = None,
        channel_id: str,
        event_ts: str,
        message_ts: str,
        metadata: MessageMetadata,
        team_id: str,
        type: Literal["message_metadata_posted"],
        user_id: str,
    ) -> None: ...
    app_id: Final[str]

    bot_id: Present[_q._MessageMetadataPostedBotId, str]

    channel_id: Final[str]

    event_ts: Final[str]

    message_ts: Final[str]

    metadata: Final[MessageMetadata]

    team_id: Final[str]

    type: Final[Literal["message_metadata_posted"]]

    user_id: Final[str]

class MessageMetadataUpdated(Known[K]):
    "Slack: MessageMetadataUpdated."
    def __init__(
        self,
        *,
        app_id: str,
        bot_id: str | None = None,
        channel_id: str,
        event_ts: str,
        message_ts: str,
        metadata: MessageMetadata,
        previous_metadata: MessageMetadata,
        team_id: str,
        type: Literal["message_metadata_updated"],
        user_id: str,
    ) -> None: ...
    app_id: Final[str]

    bot_id: Present[_q._MessageMetadataUpdatedBotId, str]

    channel_id: Final[str]

    event_ts: Final[str]

    message_ts: Final[str]

    metadata: Final[MessageMetadata]

    previous_metadata: Final[MessageMetadata]

    team_id: Final[str]

    type: Final[Literal["message_metadata_updated"]]

    user_id: Final[str]

class MessageReplied(Known[K]):
    "Slack: MessageReplied."
    def __init__(
        self,
        *,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        event_ts: str,
        hidden: bool,
        message: MessageRepliedMessage,
        subtype: Literal["message_replied"],
        ts: str,
        type: Literal["message"],
    ) -> None: ...
    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    event_ts: Final[str]

    hidden: Final[bool]

    message: Final[MessageRepliedMessage]

    subtype: Final[Literal["message_replied"]]

    ts: Final[str]

    type: Final[Literal["message"]]

class MessageRepliedMessage(Payload, frozen=True, kw_only=True):
    "Slack: MessageRepliedMessage."

    replies: list[AllMessageEvents]
    reply_count: int
    thread_ts: str

class OptionField(Payload, frozen=True, kw_only=True):
    "Slack: OptionField."

    description: str | None = None
    text: str
    value: str

class PinAdded(Known[K]):
    "Slack: PinAdded."
    def __init__(
        self,
        *,
        channel_id: str,
        event_ts: str,
        item: PinnedItem,
        item_user: str,
        pin_count: str,
        pinned_info: PinAddedPinnedInfo,
        type: Literal["pin_added"],
        user: str,
    ) -> None: ...
    channel_id: Final[str]

    event_ts: Final[str]

    item: Final[PinnedItem]

    item_user: Final[str]

    pin_count: Final[str]

    pinned_info: Final[PinAddedPinnedInfo]

    type: Final[Literal["pin_added"]]

    user: Final[str]

class PinAddedPinnedInfo(Payload, frozen=True, kw_only=True):
    "Slack: PinAddedPinnedInfo."

    channel: str
    pinned_by: str
    pinned_ts: int

class PinRemoved(Known[K]):
    "Slack: PinRemoved."
    def __init__(
        self,
        *,
        channel_id: str,
        event_ts: str,
        has_pins: bool,
        item: PinnedItem,
        item_user: str,
        pin_count: str,
        pinned_info: PinAddedPinnedInfo,
        type: Literal["pin_removed"],
        user: str,
    ) -> None: ...
    channel_id: Final[str]

    event_ts: Final[str]

    has_pins: Final[bool]

    item: Final[PinnedItem]

    item_user: Final[str]

    pin_count: Final[str]

    pinned_info: Final[PinAddedPinnedInfo]

    type: Final[Literal["pin_removed"]]

    user: Final[str]

class PinnedItem(Payload, frozen=True, kw_only=True):
    "Slack: PinnedItem."

    channel: str
    created: int
    created_by: str
    file: FileChangeFile | None = None
    message: PinnedMessageItem | None = None
    type: str

class PinnedMessageItem(Payload, frozen=True, kw_only=True):
    "Slack: PinnedMessageItem."

    app_id: str | None = None
    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    bot_id: str | None = None
    bot_profile: BotProfile | None = None
    client_msg_id: str | None = None
    permalink: str
    pinned_to: list[str] | None = None
    team: str | None = None
    text: str | None = None
    ts: str
    type: str
    user: str

class PlainTextElement(Payload, frozen=True, kw_only=True):
    "Slack: PlainTextElement."

    emoji: bool | None = None
    text: str
    type: Literal["plain_text"]

class ReactionAdded(Known[K]):
    "Slack: ReactionAdded."
    def __init__(
        self,
        *,
        event_ts: str,
        item: ReactionMessageItem,
        item_user: str,
        reaction: str,
        type: Literal["reaction_added"],
        user: str,
    ) -> None: ...
    event_ts: Final[str]

    item: Final[ReactionMessageItem]

    item_user: Final[str]

    reaction: Final[str]

    type: Final[Literal["reaction_added"]]

    user: Final[str]

class ReactionMessageItem(Payload, frozen=True, kw_only=True):
    "Slack: ReactionMessageItem."

    channel: str
    ts: str
    type: Literal["message"]

class ReactionRemoved(Known[K]):
    "Slack: ReactionRemoved."
    def __init__(
        self,
        *,
        event_ts: str,
        item: ReactionMessageItem,
        item_user: str,
        reaction: str,
        type: Literal["reaction_removed"],
        user: str,
    ) -> None: ...
    event_ts: Final[str]

    item: Final[ReactionMessageItem]

    item_user: Final[str]

    reaction: Final[str]

    type: Final[Literal["reaction_removed"]]

    user: Final[str]

class SharedChannelInviteAccepted(Known[K]):
    "Slack: SharedChannelInviteAccepted."
    def __init__(
        self,
        *,
        accepting_user: SharedChannelUserItem,
        approval_required: bool,
        channel: SharedChannelItem,
        event_ts: str,
        invite: SharedChannelInviteItem,
        teams_in_channel: list[SharedChannelTeamItem],
        type: Literal["shared_channel_invite_accepted"],
    ) -> None: ...
    accepting_user: Final[SharedChannelUserItem]

    approval_required: Final[bool]

    channel: Final[SharedChannelItem]

    event_ts: Final[str]

    invite: Final[SharedChannelInviteItem]

    teams_in_channel: Final[list[SharedChannelTeamItem]]

    type: Final[Literal["shared_channel_invite_accepted"]]

class SharedChannelInviteApproved(Known[K]):
    "Slack: SharedChannelInviteApproved."
    def __init__(
        self,
        *,
        approving_team_id: str,
        approving_user: SharedChannelUserItem,
        channel: SharedChannelItem,
        event_ts: str,
        invite: SharedChannelInviteItem,
        teams_in_channel: list[SharedChannelTeamItem],
        type: Literal["shared_channel_invite_approved"],
    ) -> None: ...
    approving_team_id: Final[str]

    approving_user: Final[SharedChannelUserItem]

    channel: Final[SharedChannelItem]

    event_ts: Final[str]

    invite: Final[SharedChannelInviteItem]

    teams_in_channel: Final[list[SharedChannelTeamItem]]

    type: Final[Literal["shared_channel_invite_approved"]]

class SharedChannelInviteDeclined(Known[K]):
    "Slack: SharedChannelInviteDeclined."
    def __init__(
        self,
        *,
        channel: SharedChannelItem,
        declining_team_id: str,
        declining_user: SharedChannelUserItem,
        event_ts: str,
        invite: SharedChannelInviteItem,
        teams_in_channel: list[SharedChannelTeamItem],
        type: Literal["shared_channel_invite_declined"],
    ) -> None: ...
    channel: Final[SharedChannelItem]

    declining_team_id: Final[str]

    declining_user: Final[SharedChannelUserItem]

    event_ts: Final[str]

    invite: Final[SharedChannelInviteItem]

    teams_in_channel: Final[list[SharedChannelTeamItem]]

    type: Final[Literal["shared_channel_invite_declined"]]

class SharedChannelInviteItem(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteItem."

    date_created: int
    date_invalid: int
    id: str
    inviting_team: SharedChannelTeamItem
    inviting_user: SharedChannelUserItem
    recipient_email: str | None = None
    recipient_user_id: str | None = None

class SharedChannelInviteReceived(Known[K]):
    "Slack: SharedChannelInviteReceived."
    def __init__(
        self,
        *,
        channel: SharedChannelItem,
        event_ts: str,
        invite: SharedChannelInviteItem,
        type: Literal["shared_channel_invite_received"],
    ) -> None: ...
    channel: Final[SharedChannelItem]

    event_ts: Final[str]

    invite: Final[SharedChannelInviteItem]

    type: Final[Literal["shared_channel_invite_received"]]

class SharedChannelInviteRequested(Known[K]):
    "Slack: SharedChannelInviteRequested."
    def __init__(
        self,
        *,
        actor: SharedChannelInviteRequestedActor,
        channel_date_created: int,
        channel_id: str,
        channel_message_latest_counted_timestamp: int,
        channel_name: str,
        channel_type: Literal["public", "private"] | str,
        event_ts: str,
        event_type: Literal["slack#/events/shared_channel_invite_requested"],
        is_external_limited: bool,
        target_users: list[SharedChannelInviteRequestedTargetUser],
        teams_in_channel: list[SharedChannelInviteRequestedTeamsInChannelItem],
        type: Literal["shared_channel_invite_requested"],
    ) -> None: ...
    actor: Final[SharedChannelInviteRequestedActor]

    channel_date_created: Final[int]

    channel_id: Final[str]

    channel_message_latest_counted_timestamp: Final[int]

    channel_name: Final[str]

    channel_type: Final[Literal["public", "private"] | str]

    event_ts: Final[str]

    event_type: Final[Literal["slack#/events/shared_channel_invite_requested"]]

    is_external_limited: Final[bool]

    target_users: Final[list[SharedChannelInviteRequestedTargetUser]]

    teams_in_channel: Final[list[SharedChannelInviteRequestedTeamsInChannelItem]]

    type: Final[Literal["shared_channel_invite_requested"]]

class SharedChannelInviteRequestedActor(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteRequestedActor."

    display_name: str
    id: str
    is_bot: bool
    name: str
    real_name: str
    team_id: str
    timezone: str

class SharedChannelInviteRequestedTargetUser(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteRequestedTargetUser."

    email: str
    invite_id: str

class SharedChannelInviteRequestedTeamsInChannelItem(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteRequestedTeamsInChannelItem."

    avatar_base_url: str
    date_created: int
    domain: str
    icon: SharedChannelInviteRequestedTeamsInChannelItemIcon
    id: str
    is_verified: bool
    name: str
    requires_sponsorship: bool

class SharedChannelInviteRequestedTeamsInChannelItemIcon(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteRequestedTeamsInChannelItemIcon."

    image_34: str
    image_default: bool

class SharedChannelItem(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelItem."

    id: str
    is_im: bool
    is_private: bool
    name: str

class SharedChannelTeamItem(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelTeamItem."

    date_created: int
    domain: str
    icon: dict[str, Any]
    id: str
    is_verified: bool
    name: str

class SharedChannelUserItem(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelUserItem."

    id: str
    name: str
    profile: SharedChannelUserItemProfile
    team_id: str
    updated: int

class SharedChannelUserItemProfile(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelUserItemProfile."

    avatar_hash: str
    display_name: str
    display_name_normalized: str
    email: str
    image_192: str
    image_24: str
    image_32: str
    image_48: str
    image_512: str
    image_72: str
    real_name: str
    real_name_normalized: str
    team: str

class StarAdded(Known[K]):
    "Slack: StarAdded."
    def __init__(
        self,
        *,
        event_ts: str,
        item: dict[str, Any],
        type: Literal["star_added"],
        user: str,
    ) -> None: ...
    event_ts: Final[str]

    item: Final[dict[str, Any]]

    type: Final[Literal["star_added"]]

    user: Final[str]

class StarRemoved(Known[K]):
    "Slack: StarRemoved."
    def __init__(
        self,
        *,
        event_ts: str,
        item: dict[str, Any],
        type: Literal["star_removed"],
        user: str,
    ) -> None: ...
    event_ts: Final[str]

    item: Final[dict[str, Any]]

    type: Final[Literal["star_removed"]]

    user: Final[str]

class StatusEmojiDisplayInfo(Payload, frozen=True, kw_only=True):
    "Slack: StatusEmojiDisplayInfo."

    display_alias: str | None = None
    display_url: str | None = None
    emoji_name: str | None = None

class Subteam(Payload, frozen=True, kw_only=True):
    "Slack: Subteam."

    auto_provision: bool
    channel_count: int | None = None
    created_by: str
    date_create: int
    date_delete: int | None = None
    date_update: int | None = None
    description: str | None = None
    enterprise_subteam_id: str | None = None
    handle: str
    id: str
    is_external: bool
    is_subteam: bool
    is_usergroup: bool
    name: str
    prefs: SubteamPrefs | None = None
    team_id: str | None = None
    updated_by: str | None = None
    user_count: int
    users: list[str]

class SubteamCreated(Known[K]):
    "Slack: SubteamCreated."
    def __init__(
        self,
        *,
        event_ts: str,
        subteam: Subteam,
        type: Literal["subteam_created"],
    ) -> None: ...
    event_ts: Final[str]

    subteam: Final[Subteam]

    type: Final[Literal["subteam_created"]]

class SubteamMembersChanged(Known[K]):
    "Slack: SubteamMembersChanged."
    def __init__(
        self,
        *,
        added_users: list[str] | None = None,
        added_users_count: int | None = None,
        date_previous_update: int,
        date_update: int,
        event_ts: str,
        removed_users: list[str] | None = None,
        removed_users_count: int | None = None,
        subteam_id: str,
        team_id: str,
        type: Literal["subteam_members_changed"],
    ) -> None: ...
    added_users: Present[_q._SubteamMembersChangedAddedUsers, list[str]]

    added_users_count: Present[_q._SubteamMembersChangedAddedUsersCount, int]

    date_previous_update: Final[int]

    date_update: Final[int]

    event_ts: Final[str]

    removed_users: Present[_q._SubteamMembersChangedRemovedUsers, list[str]]

    removed_users_count: Present[_q._SubteamMembersChangedRemovedUsersCount, int]

    subteam_id: Final[str]

    team_id: Final[str]

    type: Final[Literal["subteam_members_changed"]]

class SubteamPrefs(Payload, frozen=True, kw_only=True):
    "Slack: SubteamPrefs."

    channels: list[str] | None = None
    groups: list[str] | None = None

class SubteamSelfAdded(Known[K]):
    "Slack: SubteamSelfAdded."
    def __init__(
        self,
        *,
        event_ts: str,
        subteam_id: str,
        type: Literal["subteam_self_added"],
    ) -> None: ...
    event_ts: Final[str]

    subteam_id: Final[str]

    type: Final[Literal["subteam_self_added"]]

class SubteamSelfRemoved(Known[K]):
    "Slack: SubteamSelfRemoved."
    def __init__(
        self,
        *,
        event_ts: str,
        subteam_id: str,
        type: Literal["subteam_self_removed"],
    ) -> None: ...
    event_ts: Final[str]

    subteam_id: Final[str]

    type: Final[Literal["subteam_self_removed"]]

class SubteamUpdated(Known[K]):
    "Slack: SubteamUpdated."
    def __init__(
        self,
        *,
        event_ts: str,
        subteam: Subteam,
        type: Literal["subteam_updated"],
    ) -> None: ...
    event_ts: Final[str]

    subteam: Final[Subteam]

    type: Final[Literal["subteam_updated"]]

class TeamAccessGranted(Known[K]):
    "Slack: TeamAccessGranted."
    def __init__(
        self,
        *,
        event_ts: str,
        team_ids: list[str],
        type: Literal["team_access_granted"],
    ) -> None: ...
    event_ts: Final[str]

    team_ids: Final[list[str]]

    type: Final[Literal["team_access_granted"]]

class TeamAccessRevoked(Known[K]):
    "Slack: TeamAccessRevoked."
    def __init__(
        self,
        *,
        event_ts: str,
        team_ids: list[str],
        type: Literal["team_access_revoked"],
    ) -> None: ...
    event_ts: Final[str]

    team_ids: Final[list[str]]

    type: Final[Literal["team_access_revoked"]]

class TeamDomainChange(Known[K]):
    "Slack: TeamDomainChange."
    def __init__(
        self,
        *,
        domain: str,
        type: Literal["team_domain_change"],
        url: str,
    ) -> None: ...
    domain: Final[str]

    type: Final[Literal["team_domain_change"]]

    url: Final[str]

class TeamJoin(Known[K]):
    "Slack: TeamJoin."
    def __init__(
        self,
        *,
        cache_ts: int,
        event_ts: str,
        type: Literal["team_join"],
        user: TeamJoinUser,
    ) -> None: ...
    cache_ts: Final[int]

    event_ts: Final[str]

    type: Final[Literal["team_join"]]

    user: Final[TeamJoinUser]

class TeamJoinUser(Payload, frozen=True, kw_only=True):
    "Slack: TeamJoinUser."

    color: str
    deleted: bool
    enterprise_user: TeamJoinUserEnterpriseUser | None = None
    has_2fa: bool | None = None
    has_files: bool | None = None
    id: str
    is_admin: bool
    is_app_user: bool
    is_bot: bool
    is_email_confirmed: bool
    is_invited_user: bool | None = None
    is_owner: bool
    is_primary_owner: bool
    is_restricted: bool
    is_stranger: bool | None = None
    is_ultra_restricted: bool
    is_workflow_bot: bool | None = None
    locale: str
    name: str
    presence: str | None = None
    profile: TeamJoinUserProfile
    real_name: str
    team_id: str
    two_factor_type: str | None = None
    tz: str
    tz_label: str
    tz_offset: int
    updated: int
    who_can_share_contact_card: str

class TeamJoinUserEnterpriseUser(Payload, frozen=True, kw_only=True):
    "Slack: TeamJoinUserEnterpriseUser."

    enterprise_id: str
    enterprise_name: str
    id: str
    is_admin: bool
    is_owner: bool
    teams: list[str]

class TeamJoinUserProfile(Payload, frozen=True, kw_only=True):
    "Slack: TeamJoinUserProfile."

    avatar_hash: str
    display_name: str
    display_name_normalized: str
    email: str | None = None
    fields: Any
    first_name: str
    huddle_state: str | None = None
    huddle_state_expiration_ts: int | None = None
    image_1024: str | None = None
    image_192: str
    image_24: str
    image_32: str
    image_48: str
    image_512: str
    image_72: str
    image_original: str | None = None
    is_custom_image: bool | None = None
    last_name: str
    phone: str
    real_name: str
    real_name_normalized: str
    skype: str
    status_emoji: str
    status_emoji_display_info: list[StatusEmojiDisplayInfo]
    status_expiration: int
    status_text: str
    status_text_canonical: str
    team: str
    title: str

class TeamRename(Known[K]):
    "Slack: TeamRename."
    def __init__(
        self,
        *,
        name: str,
        type: Literal["team_rename"],
    ) -> None: ...
    name: Final[str]

    type: Final[Literal["team_rename"]]

class ThreadBroadcastMessage(Known[K]):
    "Slack: ThreadBroadcastMessage."
    def __init__(
        self,
        *,
        attachments: list[MessageAttachment] | None = None,
        blocks: list[dict[str, Any]] | None = None,
        channel: str,
        channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str,
        client_msg_id: str,
        event_ts: str,
        root: ThreadBroadcastMessageRoot3,
        subtype: Literal["thread_broadcast"],
        text: str,
        thread_ts: str | None = None,
        ts: str,
        type: Literal["message"],
        user: str,
    ) -> None: ...
    attachments: Present[_q._ThreadBroadcastMessageAttachments, list[MessageAttachment]]

    blocks: Present[_q._ThreadBroadcastMessageBlocks, list[dict[str, Any]]]

    channel: Final[str]

    channel_type: Final[Literal["channel", "group", "im", "mpim", "app_home"] | str]

    client_msg_id: Final[str]

    event_ts: Final[str]

    root: Final[ThreadBroadcastMessageRoot3]

    subtype: Final[Literal["thread_broadcast"]]

    text: Final[str]

    thread_ts: Present[_q._ThreadBroadcastMessageThreadTs, str]

    ts: Final[str]

    type: Final[Literal["message"]]

    user: Final[str]

class ThreadBroadcastMessageRoot3(Payload, frozen=True, kw_only=True):
    "Slack: ThreadBroadcastMessageRoot3."

    app_context: AppContextChangedContext | None = None
    assistant_thread: dict[str, Any] | None = None
    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    bot_id: str | None = None
    bot_profile: BotProfile | None = None
    channel: str
    channel_type: Literal["channel", "group", "im", "mpim", "app_home"] | str
    client_msg_id: str | None = None
    edited: AppMentionEdited | None = None
    event_ts: str
    files: list[File] | None = None
    is_starred: bool | None = None
    latest_reply: str
    parent_user_id: str | None = None
    pinned_to: list[str] | None = None
    reactions: list[GenericMessageReaction] | None = None
    reply_count: int
    reply_users: list[str]
    reply_users_count: int
    team: str | None = None
    text: str | None = None
    thread_ts: str
    ts: str
    type: Literal["message"] | str
    user: str | None = None
    icons: dict[str, str] | None = None
    streaming_state: Literal["in_progress", "completed", "errored"] | str | None = None
    subtype: Literal["bot_message"] | str | None = None
    username: str | None = None

class TokensRevoked(Known[K]):
    "Slack: TokensRevoked."
    def __init__(
        self,
        *,
        tokens: TokensRevokedTokens,
        type: Literal["tokens_revoked"],
    ) -> None: ...
    tokens: Final[TokensRevokedTokens]

    type: Final[Literal["tokens_revoked"]]

class TokensRevokedTokens(Payload, frozen=True, kw_only=True):
    "Slack: TokensRevokedTokens."

    bot: list[str] | None = None
    oauth: list[str] | None = None

class UserChange(Known[K]):
    "Slack: UserChange."
    def __init__(
        self,
        *,
        cache_ts: int,
        event_ts: str,
        type: Literal["user_change"],
        user: TeamJoinUser,
    ) -> None: ...
    cache_ts: Final[int]

    event_ts: Final[str]

    type: Final[Literal["user_change"]]

    user: Final[TeamJoinUser]

class UserHuddleChanged(Known[K]):
    "Slack: UserHuddleChanged."
    def __init__(
        self,
        *,
        cache_ts: int,
        event_ts: str,
        type: Literal["user_huddle_changed"],
        user: UserHuddleChangedUser,
    ) -> None: ...
    cache_ts: Final[int]

    event_ts: Final[str]

    type: Final[Literal["user_huddle_changed"]]

    user: Final[UserHuddleChangedUser]

class UserHuddleChangedUser(Payload, frozen=True, kw_only=True):
    "Slack: UserHuddleChangedUser."

    color: str
    deleted: bool
    enterprise_user: TeamJoinUserEnterpriseUser | None = None
    has_2fa: bool | None = None
    has_files: bool | None = None
    id: str
    is_admin: bool
    is_app_user: bool
    is_bot: bool
    is_email_confirmed: bool
    is_invited_user: bool | None = None
    is_owner: bool
    is_primary_owner: bool
    is_restricted: bool
    is_stranger: bool | None = None
    is_ultra_restricted: bool
    is_workflow_bot: bool | None = None
    locale: str
    name: str
    presence: str | None = None
    profile: UserHuddleChangedUserProfile
    real_name: str
    team_id: str
    two_factor_type: str | None = None
    tz: str
    tz_label: str
    tz_offset: int
    updated: int
    who_can_share_contact_card: str

class UserHuddleChangedUserProfile(Payload, frozen=True, kw_only=True):
    "Slack: UserHuddleChangedUserProfile."

    avatar_hash: str
    display_name: str
    display_name_normalized: str
    email: str | None = None
    fields: Any
    first_name: str
    huddle_state: str
    huddle_state_call_id: str | None = None
    huddle_state_expiration_ts: int
    image_1024: str | None = None
    image_192: str
    image_24: str
    image_32: str
    image_48: str
    image_512: str
    image_72: str
    image_original: str | None = None
    is_custom_image: bool | None = None
    last_name: str
    phone: str
    real_name: str
    real_name_normalized: str
    skype: str
    status_emoji: str
    status_emoji_display_info: list[StatusEmojiDisplayInfo]
    status_expiration: int
    status_text: str
    status_text_canonical: str
    team: str
    title: str

class UserProfileChanged(Known[K]):
    "Slack: UserProfileChanged."
    def __init__(
        self,
        *,
        cache_ts: int,
        event_ts: str,
        type: Literal["user_profile_changed"],
        user: UserProfileChangedUser,
    ) -> None: ...
    cache_ts: Final[int]

    event_ts: Final[str]

    type: Final[Literal["user_profile_changed"]]

    user: Final[UserProfileChangedUser]

class UserProfileChangedUser(Payload, frozen=True, kw_only=True):
    "Slack: UserProfileChangedUser."

    color: str
    deleted: bool
    enterprise_user: TeamJoinUserEnterpriseUser | None = None
    has_2fa: bool | None = None
    has_files: bool | None = None
    id: str
    is_admin: bool
    is_app_user: bool
    is_bot: bool
    is_email_confirmed: bool
    is_invited_user: bool | None = None
    is_owner: bool
    is_primary_owner: bool
    is_restricted: bool
    is_stranger: bool | None = None
    is_ultra_restricted: bool
    is_workflow_bot: bool | None = None
    locale: str
    name: str
    presence: str | None = None
    profile: UserProfileChangedUserProfile
    real_name: str
    team_id: str
    two_factor_type: str | None = None
    tz: str
    tz_label: str
    tz_offset: int
    updated: int
    who_can_share_contact_card: str

class UserProfileChangedUserProfile(Payload, frozen=True, kw_only=True):
    "Slack: UserProfileChangedUserProfile."

    avatar_hash: str
    display_name: str
    display_name_normalized: str
    email: str | None = None
    fields: Any
    first_name: str
    huddle_state: str
    huddle_state_expiration_ts: int
    image_1024: str | None = None
    image_192: str
    image_24: str
    image_32: str
    image_48: str
    image_512: str
    image_72: str
    image_original: str | None = None
    is_custom_image: bool | None = None
    last_name: str
    phone: str
    real_name: str
    real_name_normalized: str
    skype: str
    status_emoji: str
    status_emoji_display_info: list[StatusEmojiDisplayInfo]
    status_expiration: int
    status_text: str
    status_text_canonical: str
    team: str
    title: str

class UserStatusChanged(Known[K]):
    "Slack: UserStatusChanged."
    def __init__(
        self,
        *,
        cache_ts: int,
        event_ts: str,
        type: Literal["user_status_changed"],
        user: UserStatusChangedUser,
    ) -> None: ...
    cache_ts: Final[int]

    event_ts: Final[str]

    type: Final[Literal["user_status_changed"]]

    user: Final[UserStatusChangedUser]

class UserStatusChangedUser(Payload, frozen=True, kw_only=True):
    "Slack: UserStatusChangedUser."

    color: str
    deleted: bool
    enterprise_user: TeamJoinUserEnterpriseUser | None = None
    has_2fa: bool | None = None
    has_files: bool | None = None
    id: str
    is_admin: bool
    is_app_user: bool
    is_bot: bool
    is_email_confirmed: bool
    is_invited_user: bool | None = None
    is_owner: bool
    is_primary_owner: bool
    is_restricted: bool
    is_stranger: bool | None = None
    is_ultra_restricted: bool
    is_workflow_bot: bool | None = None
    locale: str
    name: str
    presence: str | None = None
    profile: UserStatusChangedUserProfile
    real_name: str
    team_id: str
    two_factor_type: str | None = None
    tz: str
    tz_label: str
    tz_offset: int
    updated: int
    who_can_share_contact_card: str

class UserStatusChangedUserProfile(Payload, frozen=True, kw_only=True):
    "Slack: UserStatusChangedUserProfile."

    avatar_hash: str
    display_name: str
    display_name_normalized: str
    email: str | None = None
    fields: Any
    first_name: str
    image_1024: str | None = None
    image_192: str
    image_24: str
    image_32: str
    image_48: str
    image_512: str
    image_72: str
    image_original: str | None = None
    is_custom_image: bool | None = None
    last_name: str
    phone: str
    real_name: str
    real_name_normalized: str
    skype: str
    status_emoji: str
    status_emoji_display_info: list[StatusEmojiDisplayInfo]
    status_expiration: int
    status_text: str
    status_text_canonical: str
    team: str
    title: str

class View(Payload, frozen=True, kw_only=True):
    "Slack: View."

    blocks: list[dict[str, Any]]
    callback_id: str | None = None
    external_id: str | None = None
    private_metadata: str | None = None
    type: Literal["home", "modal", "workflow_step"] | str
    clear_on_close: bool | None = None
    close: PlainTextElement | None = None
    notify_on_close: bool | None = None
    submit: PlainTextElement | None = None
    title: PlainTextElement | None = None
    submit_disabled: bool | None = None

class WorkflowDeleted(Known[K]):
    "Slack: WorkflowDeleted."
    def __init__(
        self,
        *,
        event_ts: str,
        type: Literal["workflow_deleted"],
        workflow_draft_configuration: WorkflowDeletedWorkflowDraftConfiguration,
        workflow_id: str,
    ) -> None: ...
    event_ts: Final[str]

    type: Final[Literal["workflow_deleted"]]

    workflow_draft_configuration: Final[WorkflowDeletedWorkflowDraftConfiguration]

    workflow_id: Final[str]

class WorkflowDeletedWorkflowDraftConfiguration(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowDeletedWorkflowDraftConfiguration."

    app_steps: list[WorkflowDeletedWorkflowDraftConfigurationAppStep]
    version_id: str

class WorkflowDeletedWorkflowDraftConfigurationAppStep(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowDeletedWorkflowDraftConfigurationAppStep."

    app_id: str
    callback_id: str
    workflow_step_id: str

class WorkflowPublished(Known[K]):
    "Slack: WorkflowPublished."
    def __init__(
        self,
        *,
        event_ts: str,
        type: Literal["workflow_published"],
        workflow_id: str,
        workflow_published_configuration: WorkflowDeletedWorkflowDraftConfiguration,
    ) -> None: ...
    event_ts: Final[str]

    type: Final[Literal["workflow_published"]]

    workflow_id: Final[str]

    workflow_published_configuration: Final[WorkflowDeletedWorkflowDraftConfiguration]

class WorkflowStepDeleted(Known[K]):
    "Slack: WorkflowStepDeleted."
    def __init__(
        self,
        *,
        event_ts: str,
        type: Literal["workflow_step_deleted"],
        workflow_draft_configuration: WorkflowDeletedWorkflowDraftConfiguration,
        workflow_id: str,
        workflow_published_configuration: WorkflowDeletedWorkflowDraftConfiguration | None = None,
    ) -> None: ...
    event_ts: Final[str]

    type: Final[Literal["workflow_step_deleted"]]

    workflow_draft_configuration: Final[WorkflowDeletedWorkflowDraftConfiguration]

    workflow_id: Final[str]

    workflow_published_configuration: Present[
        _q._WorkflowStepDeletedWorkflowPublishedConfiguration, WorkflowDeletedWorkflowDraftConfiguration
    ]

class WorkflowStepExecute(Known[K]):
    "Slack: WorkflowStepExecute."
    def __init__(
        self,
        *,
        callback_id: str,
        event_ts: str,
        type: Literal["workflow_step_execute"],
        workflow_step: WorkflowStepExecuteWorkflowStep,
    ) -> None: ...
    callback_id: Final[str]

    event_ts: Final[str]

    type: Final[Literal["workflow_step_execute"]]

    workflow_step: Final[WorkflowStepExecuteWorkflowStep]

class WorkflowStepExecuteWorkflowStep(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowStepExecuteWorkflowStep."

    inputs: dict[str, WorkflowStepExecuteWorkflowStepInputsValue]
    outputs: list[WorkflowStepExecuteWorkflowStepOutput]
    step_id: str
    workflow_id: str
    workflow_instance_id: str
    workflow_step_execute_id: str

class WorkflowStepExecuteWorkflowStepInputsValue(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowStepExecuteWorkflowStepInputsValue."

    value: Any

class WorkflowStepExecuteWorkflowStepOutput(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowStepExecuteWorkflowStepOutput."

    label: str
    name: str
    type: str

class WorkflowUnpublished(Known[K]):
    "Slack: WorkflowUnpublished."
    def __init__(
        self,
        *,
        event_ts: str,
        type: Literal["workflow_unpublished"],
        workflow_draft_configuration: WorkflowDeletedWorkflowDraftConfiguration,
        workflow_id: str,
    ) -> None: ...
    event_ts: Final[str]

    type: Final[Literal["workflow_unpublished"]]

    workflow_draft_configuration: Final[WorkflowDeletedWorkflowDraftConfiguration]

    workflow_id: Final[str]

class Root(Payload, frozen=True, kw_only=True):
    "What stands around an event, and what all requests have."

    type: str
    token: str | None = None
    "Deprecated; requests are signed."
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None

class Authorization(Payload, frozen=True, kw_only=True):
    "Slack: Authorization."

    enterprise_id: str | None
    team_id: str | None
    user_id: str
    is_bot: bool
    is_enterprise_install: bool | None = None

class SlashCommand(Payload, frozen=True, kw_only=True):
    "Somebody wrote a command of the app."

    type: str
    token: str | None = None
    "Deprecated; requests are signed."
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    command: str
    "The command with its slash."
    text: str
    "What follows it."
    user_id: str
    user_name: str | None = None
    channel_id: str
    channel_name: str | None = None
    team_domain: str | None = None
    enterprise_name: str | None = None
    is_enterprise_install: str | None = None
    "A text: true or false."
    response_url: str
    "Takes up to five answers within 30 minutes."
    trigger_id: str
    "Opens a view, within 3 seconds."

class InteractionTeam(Payload, frozen=True, kw_only=True):
    "Slack: InteractionTeam."

    id: str
    domain: str
    enterprise_id: str | None = None
    enterprise_name: str | None = None

class InteractionUser(Payload, frozen=True, kw_only=True):
    "Slack: InteractionUser."

    id: str
    username: str | None = None
    name: str | None = None
    team_id: str | None = None

class InteractionChannel(Payload, frozen=True, kw_only=True):
    "Slack: InteractionChannel."

    id: str
    name: str | None = None

class InteractionEnterprise(Payload, frozen=True, kw_only=True):
    "Slack: InteractionEnterprise."

    id: str
    name: str | None = None

class Interaction(Payload, frozen=True, kw_only=True):
    "What all interactions have."

    type: str
    token: str | None = None
    "Deprecated; requests are signed."
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    team: InteractionTeam | None = None
    user: InteractionUser
    enterprise: InteractionEnterprise | None = None
    is_enterprise_install: bool | None = None

class BlockActions(Payload, frozen=True, kw_only=True):
    "Somebody used an element of a message or a view."

    type: str
    token: str | None = None
    "Deprecated; requests are signed."
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    team: InteractionTeam | None = None
    user: InteractionUser
    enterprise: InteractionEnterprise | None = None
    is_enterprise_install: bool | None = None
    actions: list[BlockAction]
    container: InteractionContainer | None = None
    channel: InteractionChannel | None = None
    message: Message | None = None
    view: OpenView | None = None
    view_state: ViewState | None = None
    "What was put in so far."
    response_url: str | None = None
    trigger_id: str
    "Opens a view, within 3 seconds."
    hash: str | None = None

class BlockAction(Payload, frozen=True, kw_only=True):
    "What was done with an element."

    type: (
        Literal[
            "button",
            "static_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "external_select",
            "multi_static_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "multi_external_select",
            "overflow",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "checkboxes",
            "radio_buttons",
            "plain_text_input",
            "rich_text_input",
            "email_text_input",
            "url_text_input",
            "number_input",
            "file_input",
        ]
        | str
    )
    text: PlainText | None = None
    value: str | None = None
    style: str | None = None
    url: str | None = None
    selected_option: BlockOption | None = None
    selected_options: list[BlockOption] | None = None
    selected_user: str | None = None
    selected_users: list[str] | None = None
    selected_channel: str | None = None
    selected_channels: list[str] | None = None
    selected_conversation: str | None = None
    selected_conversations: list[str] | None = None
    selected_date: str | None = None
    selected_time: str | None = None
    selected_date_time: int | None = None
    action_id: str
    block_id: str
    action_ts: str | None = None

class InputValue(Payload, frozen=True, kw_only=True):
    "What was chosen or put in. Which fields there are depends on its type."

    type: (
        Literal[
            "button",
            "static_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "external_select",
            "multi_static_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "multi_external_select",
            "overflow",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "checkboxes",
            "radio_buttons",
            "plain_text_input",
            "rich_text_input",
            "email_text_input",
            "url_text_input",
            "number_input",
            "file_input",
        ]
        | str
    )
    text: PlainText | None = None
    value: str | None = None
    style: str | None = None
    url: str | None = None
    selected_option: BlockOption | None = None
    selected_options: list[BlockOption] | None = None
    selected_user: str | None = None
    selected_users: list[str] | None = None
    selected_channel: str | None = None
    selected_channels: list[str] | None = None
    selected_conversation: str | None = None
    selected_conversations: list[str] | None = None
    selected_date: str | None = None
    selected_time: str | None = None
    selected_date_time: int | None = None

class BlockOption(Payload, frozen=True, kw_only=True):
    "Slack: BlockOption."

    text: PlainText
    value: str | None = None
    description: PlainText | None = None
    url: str | None = None

class PlainText(Payload, frozen=True, kw_only=True):
    "Slack: PlainText."

    type: Literal["plain_text", "mrkdwn"] | str
    text: str
    emoji: bool | None = None

class InteractionContainer(Payload, frozen=True, kw_only=True):
    "Slack: InteractionContainer."

    type: Literal["message", "view", "message_attachment"] | str
    message_ts: str | None = None
    attachment_id: int | None = None
    channel_id: str | None = None
    is_ephemeral: bool | None = None
    is_app_unfurl: bool | None = None
    view_id: str | None = None

class OpenView(Payload, frozen=True, kw_only=True):
    "A view as it is open."

    id: str
    team_id: str | None = None
    type: Literal["modal", "home", "workflow_step"] | str
    blocks: list[dict[str, Any]]
    callback_id: str | None = None
    private_metadata: str | None = None
    state: ViewState | None = None
    hash: str | None = None
    title: PlainText | None = None
    close: PlainText | None = None
    submit: PlainText | None = None
    clear_on_close: bool | None = None
    notify_on_close: bool | None = None
    root_view_id: str | None = None
    previous_view_id: str | None = None
    app_id: str | None = None
    app_installed_team_id: str | None = None
    external_id: str | None = None
    bot_id: str | None = None

class ViewState(Payload, frozen=True, kw_only=True):
    "What was put in, by block and action."

    values: dict[str, dict[str, InputValue]]

class ViewSubmission(Payload, frozen=True, kw_only=True):
    "A view was submitted. What a handler returns says what becomes of it."

    type: str
    token: str | None = None
    "Deprecated; requests are signed."
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    team: InteractionTeam | None = None
    user: InteractionUser
    enterprise: InteractionEnterprise | None = None
    is_enterprise_install: bool | None = None
    view: OpenView
    trigger_id: str | None = None
    response_urls: list[ResponseUrl] | None = None

class ResponseUrl(Payload, frozen=True, kw_only=True):
    "Slack: ResponseUrl."

    block_id: str
    action_id: str
    channel_id: str
    response_url: str

class ViewClosed(Payload, frozen=True, kw_only=True):
    "A view was closed without being submitted."

    type: str
    token: str | None = None
    "Deprecated; requests are signed."
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    team: InteractionTeam | None = None
    user: InteractionUser
    enterprise: InteractionEnterprise | None = None
    is_enterprise_install: bool | None = None
    view: OpenView
    is_cleared: bool

class GlobalShortcut(Payload, frozen=True, kw_only=True):
    "A shortcut was chosen that is about nothing in particular."

    type: str
    token: str | None = None
    "Deprecated; requests are signed."
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    team: InteractionTeam | None = None
    user: InteractionUser
    enterprise: InteractionEnterprise | None = None
    is_enterprise_install: bool | None = None
    callback_id: str
    trigger_id: str
    action_ts: str

class MessageShortcut(Payload, frozen=True, kw_only=True):
    "A shortcut was chosen at a message."

    type: str
    token: str | None = None
    "Deprecated; requests are signed."
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    team: InteractionTeam | None = None
    user: InteractionUser
    enterprise: InteractionEnterprise | None = None
    is_enterprise_install: bool | None = None
    callback_id: str
    trigger_id: str
    action_ts: str
    message_ts: str | None = None
    response_url: str | None = None
    channel: InteractionChannel
    message: Message

class BlockSuggestion(Payload, frozen=True, kw_only=True):
    "A select wants its options. What a handler returns are those."

    type: str
    token: str | None = None
    "Deprecated; requests are signed."
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    "Unique for each event."
    event_time: _datetime | None = None
    "When the event happened."
    event_context: str | None = None
    "Names the event in calls about it."
    authorizations: list[Authorization] | None = None
    "One of the installations that can see the event."
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    team: InteractionTeam | None = None
    user: InteractionUser
    enterprise: InteractionEnterprise | None = None
    is_enterprise_install: bool | None = None
    value: str
    "What was written so far."
    action_id: str
    block_id: str
    container: InteractionContainer | None = None
    channel: InteractionChannel | None = None
    message: Message | None = None
    view: OpenView | None = None

class Happening(Known[K]):
    "An event that this spec does not know."
    def __init__(
        self,
        *,
        type: str,
        event_ts: str | None = None,
        user: Any = None,
        channel: Any = None,
    ) -> None: ...
    type: Final[str]

    event_ts: Final[str | None]

    user: Final[Any]

    channel: Final[Any]

class _InteractionContainerTypeMessage(InteractionContainer, frozen=True, kw_only=True):
    type: Literal["message"] = ...

class _InteractionContainerTypeView(InteractionContainer, frozen=True, kw_only=True):
    type: Literal["view"] = ...

class _InteractionContainerTypeMessageAttachment(InteractionContainer, frozen=True, kw_only=True):
    type: Literal["message_attachment"] = ...

class _OpenViewTypeModal(OpenView, frozen=True, kw_only=True):
    type: Literal["modal"] = ...

class _OpenViewTypeHome(OpenView, frozen=True, kw_only=True):
    type: Literal["home"] = ...

class _OpenViewTypeWorkflowStep(OpenView, frozen=True, kw_only=True):
    type: Literal["workflow_step"] = ...

__all__ = [
    "AgentSessionStopped",
    "AgentSessionTitleChanged",
    "AllMessageEvents",
    "AppContextChanged",
    "AppContextChangedContext",
    "AppContextChangedContextEntity5",
    "AppDeleted",
    "AppHomeOpened",
    "AppInstalled",
    "AppMention",
    "AppMentionEdited",
    "AppMentionFile",
    "AppMentionUserProfile",
    "AppRateLimited",
    "AppRequested",
    "AppRequestedAppRequest",
    "AppRequestedAppRequestApp",
    "AppRequestedAppRequestAppIcons",
    "AppRequestedPreviousResolution",
    "AppRequestedPreviousResolutionScopes",
    "AppRequestedTeam",
    "AppRequestedUser",
    "AppUninstalled",
    "AppUninstalledTeam",
    "AssistantThreadContextChanged",
    "AssistantThreadContextChangedAssistantThread",
    "AssistantThreadContextChangedAssistantThreadContext",
    "AssistantThreadStarted",
    "AttachmentAction",
    "AttachmentActionOptionGroup",
    "Authorization",
    "BlockAction",
    "BlockActions",
    "BlockOption",
    "BlockSuggestion",
    "BotMessage",
    "BotProfile",
    "CallRejected",
    "ChannelArchive",
    "ChannelArchiveMessage",
    "ChannelCreated",
    "ChannelCreatedChannel",
    "ChannelDeleted",
    "ChannelHistoryChanged",
    "ChannelIDChanged",
    "ChannelJoinMessage",
    "ChannelLeaveMessage",
    "ChannelLeft",
    "ChannelNameMessage",
    "ChannelPostingPermissionsMessage",
    "ChannelPurposeMessage",
    "ChannelRename",
    "ChannelRenameChannel",
    "ChannelShared",
    "ChannelTopicMessage",
    "ChannelUnarchive",
    "ChannelUnarchiveMessage",
    "ChannelUnshared",
    "Confirmation",
    "DNDUpdated",
    "DNDUpdatedDndStatus",
    "DNDUpdatedUser",
    "DNDUpdatedUserDndStatus",
    "EKMAccessDeniedMessage",
    "EmailDomainChanged",
    "EmojiChanged",
    "EntityDetailsRequested",
    "EntityDetailsRequestedExternalRef",
    "EntityDetailsRequestedLink",
    "File",
    "FileChange",
    "FileChangeFile",
    "FileCommentDeleted",
    "FileCreated",
    "FileDeleted",
    "FilePublic",
    "FileShareMessage",
    "FileShared",
    "FileUnshared",
    "FunctionExecuted",
    "FunctionExecutedFunction",
    "FunctionParams",
    "GenericMessageReaction",
    "GlobalShortcut",
    "GridMigrationFinished",
    "GridMigrationStarted",
    "GroupArchive",
    "GroupClose",
    "GroupDeleted",
    "GroupHistoryChanged",
    "GroupLeft",
    "GroupOpen",
    "GroupRename",
    "GroupUnarchive",
    "Happening",
    "IMClose",
    "IMCreated",
    "IMHistoryChanged",
    "IMOpen",
    "InputValue",
    "Interaction",
    "InteractionChannel",
    "InteractionContainer",
    "InteractionEnterprise",
    "InteractionTeam",
    "InteractionUser",
    "InviteRequested",
    "InviteRequestedInviteRequest",
    "LinkShared",
    "LinkSharedLink",
    "MeMessage",
    "MemberJoinedChannel",
    "MemberLeftChannel",
    "Message",
    "MessageAttachment",
    "MessageAttachmentField",
    "MessageAttachmentPreview",
    "MessageChanged",
    "MessageDeleted",
    "MessageMetadata",
    "MessageMetadataDeleted",
    "MessageMetadataPosted",
    "MessageMetadataUpdated",
    "MessageReplied",
    "MessageRepliedMessage",
    "MessageShortcut",
    "OpenView",
    "OptionField",
    "PinAdded",
    "PinAddedPinnedInfo",
    "PinRemoved",
    "PinnedItem",
    "PinnedMessageItem",
    "PlainText",
    "PlainTextElement",
    "ReactionAdded",
    "ReactionMessageItem",
    "ReactionRemoved",
    "ResponseUrl",
    "Root",
    "SharedChannelInviteAccepted",
    "SharedChannelInviteApproved",
    "SharedChannelInviteDeclined",
    "SharedChannelInviteItem",
    "SharedChannelInviteReceived",
    "SharedChannelInviteRequested",
    "SharedChannelInviteRequestedActor",
    "SharedChannelInviteRequestedTargetUser",
    "SharedChannelInviteRequestedTeamsInChannelItem",
    "SharedChannelInviteRequestedTeamsInChannelItemIcon",
    "SharedChannelItem",
    "SharedChannelTeamItem",
    "SharedChannelUserItem",
    "SharedChannelUserItemProfile",
    "SlashCommand",
    "StarAdded",
    "StarRemoved",
    "StatusEmojiDisplayInfo",
    "Subteam",
    "SubteamCreated",
    "SubteamMembersChanged",
    "SubteamPrefs",
    "SubteamSelfAdded",
    "SubteamSelfRemoved",
    "SubteamUpdated",
    "TeamAccessGranted",
    "TeamAccessRevoked",
    "TeamDomainChange",
    "TeamJoin",
    "TeamJoinUser",
    "TeamJoinUserEnterpriseUser",
    "TeamJoinUserProfile",
    "TeamRename",
    "ThreadBroadcastMessage",
    "ThreadBroadcastMessageRoot3",
    "TokensRevoked",
    "TokensRevokedTokens",
    "UserChange",
    "UserHuddleChanged",
    "UserHuddleChangedUser",
    "UserHuddleChangedUserProfile",
    "UserProfileChanged",
    "UserProfileChangedUser",
    "UserProfileChangedUserProfile",
    "UserStatusChanged",
    "UserStatusChangedUser",
    "UserStatusChangedUserProfile",
    "View",
    "ViewClosed",
    "ViewState",
    "ViewSubmission",
    "WorkflowDeleted",
    "WorkflowDeletedWorkflowDraftConfiguration",
    "WorkflowDeletedWorkflowDraftConfigurationAppStep",
    "WorkflowPublished",
    "WorkflowStepDeleted",
    "WorkflowStepExecute",
    "WorkflowStepExecuteWorkflowStep",
    "WorkflowStepExecuteWorkflowStepInputsValue",
    "WorkflowStepExecuteWorkflowStepOutput",
    "WorkflowUnpublished",
]

# Made by `codegen build` from the spec 'slack', digest 80d56ca8cb0a1104. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""What is inside the events: one class a type of the spec."""

from __future__ import annotations

from typing import Any

from tamis.decoding.times import Lazy as _Lazy
from tamis.decoding.times import Unix as _Unix
from tamis.decoding.times import unix as _unix
from tamis.events.payload import Payload


class AgentSessionStopped(Payload, frozen=True, kw_only=True):
    "Slack: AgentSessionStopped."

    channel: str
    event_ts: str
    streaming_message_ts: list[str]
    thread_ts: str
    type: str
    user: str


class AgentSessionTitleChanged(Payload, frozen=True, kw_only=True):
    "Slack: AgentSessionTitleChanged."

    channel: str
    event_ts: str
    previous_title: str | None = None
    team_id: str
    thread_ts: str
    title: str
    type: str
    user: str


class AllMessageEvents(Payload, frozen=True, kw_only=True):
    "Slack: AllMessageEvents."

    app_context: AppContextChangedContext | None = None
    assistant_thread: dict[str, Any] | None = None
    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    bot_id: str | None = None
    bot_profile: BotProfile | None = None
    channel: str | None = None
    channel_type: str | None = None
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
    type: str | None = None
    user: str | None = None
    icons: dict[str, str] | None = None
    streaming_state: str | None = None
    subtype: str | None = None
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


class AppContextChanged(Payload, frozen=True, kw_only=True):
    "Slack: AppContextChanged."

    channel: str
    context: AppContextChangedContext
    event_ts: str
    type: str
    user: str


class AppContextChangedContext(Payload, frozen=True, kw_only=True):
    "Slack: AppContextChangedContext."

    entities: list[AppContextChangedContextEntity5] | None = None


class AppContextChangedContextEntity5(Payload, frozen=True, kw_only=True):
    "Slack: AppContextChangedContextEntity5."

    enterprise_id: str | None = None
    team_id: str | None = None
    type: str
    value: Any


class AppDeleted(Payload, frozen=True, kw_only=True):
    "Slack: AppDeleted."

    app_id: str
    app_name: str
    app_owner_id: str
    event_ts: str
    team_domain: str
    team_id: str
    type: str


class AppHomeOpened(Payload, frozen=True, kw_only=True):
    "Slack: AppHomeOpened."

    channel: str
    context: AppContextChangedContext | None = None
    event_ts: str
    tab: str | None = None
    type: str
    user: str
    view: View | None = None


class AppInstalled(Payload, frozen=True, kw_only=True):
    "Slack: AppInstalled."

    app_id: str
    app_name: str
    app_owner_id: str
    event_ts: str
    team_domain: str
    team_id: str
    type: str
    user_id: str


class AppMention(Payload, frozen=True, kw_only=True):
    "Slack: AppMention."

    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    bot_id: str | None = None
    bot_profile: BotProfile | None = None
    channel: str
    client_msg_id: str | None = None
    display_as_bot: bool | None = None
    edited: AppMentionEdited | None = None
    event_ts: str
    files: list[AppMentionFile] | None = None
    source_team: str | None = None
    subtype: str | None = None
    team: str | None = None
    text: str
    thread_ts: str | None = None
    ts: str
    type: str
    upload: bool | None = None
    user: str | None = None
    user_profile: AppMentionUserProfile | None = None
    user_team: str | None = None
    username: str | None = None


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

    type: str
    token: str
    team_id: str
    enterprise_id: str | None = None
    api_app_id: str
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    minute_rate_limited: _Unix


class AppRequested(Payload, frozen=True, kw_only=True):
    "Slack: AppRequested."

    app_request: AppRequestedAppRequest
    date_created: int
    is_user_app_collaborator: bool
    message: str
    previous_resolution: AppRequestedPreviousResolution | None
    scopes: AppRequestedPreviousResolutionScopes
    team: AppRequestedTeam
    type: str
    user: AppRequestedUser


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
    status: str


class AppRequestedPreviousResolutionScopes(Payload, frozen=True, kw_only=True):
    "Slack: AppRequestedPreviousResolutionScopes."

    description: str
    is_dangerous: bool
    name: str
    token_type: str | None


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


class AppUninstalled(Payload, frozen=True, kw_only=True):
    "Slack: AppUninstalled."

    type: str


class AppUninstalledTeam(Payload, frozen=True, kw_only=True):
    "Slack: AppUninstalledTeam."

    app_id: str
    app_name: str
    app_owner_id: str
    event_ts: str
    team_domain: str
    team_id: str
    type: str
    user_id: str


class AssistantThreadContextChanged(Payload, frozen=True, kw_only=True):
    "Slack: AssistantThreadContextChanged."

    assistant_thread: AssistantThreadContextChangedAssistantThread
    event_ts: str
    type: str


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


class AssistantThreadStarted(Payload, frozen=True, kw_only=True):
    "Slack: AssistantThreadStarted."

    assistant_thread: AssistantThreadContextChangedAssistantThread
    event_ts: str
    type: str


class AttachmentAction(Payload, frozen=True, kw_only=True):
    "Slack: AttachmentAction."

    confirm: Confirmation | None = None
    data_source: str | None = None
    id: str | None = None
    min_query_length: int | None = None
    name: str | None = None
    option_groups: list[AttachmentActionOptionGroup] | None = None
    options: list[OptionField] | None = None
    selected_options: list[OptionField] | None = None
    style: str | None = None
    text: str
    type: str
    url: str | None = None
    value: str | None = None


class AttachmentActionOptionGroup(Payload, frozen=True, kw_only=True):
    "Slack: AttachmentActionOptionGroup."

    options: list[OptionField]
    text: str


class BotMessage(Payload, frozen=True, kw_only=True):
    "Slack: BotMessage."

    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    bot_id: str
    channel: str
    channel_type: str
    edited: AppMentionEdited | None = None
    event_ts: str
    icons: dict[str, str] | None = None
    streaming_state: str | None = None
    subtype: str
    text: str
    thread_ts: str | None = None
    ts: str
    type: str
    user: str | None = None
    username: str | None = None


class BotProfile(Payload, frozen=True, kw_only=True):
    "Slack: BotProfile."

    app_id: str
    deleted: bool
    icons: dict[str, str]
    id: str
    name: str
    team_id: str
    updated: int


class CallRejected(Payload, frozen=True, kw_only=True):
    "Slack: CallRejected."

    call_id: str
    channel_id: str
    external_unique_id: str
    type: str
    user_id: str


class ChannelArchive(Payload, frozen=True, kw_only=True):
    "Slack: ChannelArchive."

    channel: str
    event_ts: str
    is_moved: int | None = None
    type: str
    user: str


class ChannelArchiveMessage(Payload, frozen=True, kw_only=True):
    "Slack: ChannelArchiveMessage."

    channel: str
    channel_type: str
    event_ts: str
    subtype: str
    team: str
    text: str
    ts: str
    type: str
    user: str


class ChannelCreated(Payload, frozen=True, kw_only=True):
    "Slack: ChannelCreated."

    channel: ChannelCreatedChannel
    event_ts: str
    type: str


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


class ChannelDeleted(Payload, frozen=True, kw_only=True):
    "Slack: ChannelDeleted."

    channel: str
    type: str


class ChannelHistoryChanged(Payload, frozen=True, kw_only=True):
    "Slack: ChannelHistoryChanged."

    event_ts: str
    latest: str
    ts: str
    type: str


class ChannelIDChanged(Payload, frozen=True, kw_only=True):
    "Slack: ChannelIDChanged."

    event_ts: str
    new_channel_id: str
    old_channel_id: str
    type: str


class ChannelJoinMessage(Payload, frozen=True, kw_only=True):
    "Slack: ChannelJoinMessage."

    channel: str
    channel_type: str
    event_ts: str
    inviter: str
    subtype: str
    team: str
    text: str
    ts: str
    type: str
    user: str


class ChannelLeaveMessage(Payload, frozen=True, kw_only=True):
    "Slack: ChannelLeaveMessage."

    channel: str
    channel_type: str
    event_ts: str
    subtype: str
    team: str
    text: str
    ts: str
    type: str
    user: str


class ChannelLeft(Payload, frozen=True, kw_only=True):
    "Slack: ChannelLeft."

    actor_id: str
    channel: str
    event_ts: str
    type: str


class ChannelNameMessage(Payload, frozen=True, kw_only=True):
    "Slack: ChannelNameMessage."

    channel: str
    channel_type: str
    event_ts: str
    name: str
    old_name: str
    subtype: str
    team: str
    text: str
    ts: str
    type: str
    user: str


class ChannelPostingPermissionsMessage(Payload, frozen=True, kw_only=True):
    "Slack: ChannelPostingPermissionsMessage."

    channel: str
    channel_type: str
    event_ts: str
    subtype: str
    text: str
    ts: str
    type: str
    user: str


class ChannelPurposeMessage(Payload, frozen=True, kw_only=True):
    "Slack: ChannelPurposeMessage."

    channel: str
    channel_type: str
    event_ts: str
    purpose: str
    subtype: str
    text: str
    ts: str
    type: str
    user: str


class ChannelRename(Payload, frozen=True, kw_only=True):
    "Slack: ChannelRename."

    channel: ChannelRenameChannel
    event_ts: str
    type: str


class ChannelRenameChannel(Payload, frozen=True, kw_only=True):
    "Slack: ChannelRenameChannel."

    created: int
    id: str
    is_channel: bool
    is_mpim: bool
    name: str
    name_normalized: str


class ChannelShared(Payload, frozen=True, kw_only=True):
    "Slack: ChannelShared."

    channel: str
    connected_team_id: str
    event_ts: str
    type: str


class ChannelTopicMessage(Payload, frozen=True, kw_only=True):
    "Slack: ChannelTopicMessage."

    channel: str
    channel_type: str
    event_ts: str
    subtype: str
    text: str
    topic: str
    ts: str
    type: str
    user: str


class ChannelUnarchive(Payload, frozen=True, kw_only=True):
    "Slack: ChannelUnarchive."

    channel: str
    event_ts: str
    type: str
    user: str


class ChannelUnarchiveMessage(Payload, frozen=True, kw_only=True):
    "Slack: ChannelUnarchiveMessage."

    channel: str
    channel_type: str
    event_ts: str
    subtype: str
    team: str
    text: str
    ts: str
    type: str
    user: str


class ChannelUnshared(Payload, frozen=True, kw_only=True):
    "Slack: ChannelUnshared."

    channel: str
    event_ts: str
    is_ext_shared: bool
    previously_connected_team_id: str
    type: str


class Confirmation(Payload, frozen=True, kw_only=True):
    "Slack: Confirmation."

    dismiss_text: str | None = None
    ok_text: str | None = None
    text: str
    title: str | None = None


class DNDUpdated(Payload, frozen=True, kw_only=True):
    "Slack: DNDUpdated."

    dnd_status: DNDUpdatedDndStatus
    event_ts: str
    type: str
    user: str


class DNDUpdatedDndStatus(Payload, frozen=True, kw_only=True):
    "Slack: DNDUpdatedDndStatus."

    dnd_enabled: bool
    next_dnd_end_ts: int
    next_dnd_start_ts: int
    snooze_enabled: bool
    snooze_endtime: int
    snooze_remaining: int


class DNDUpdatedUser(Payload, frozen=True, kw_only=True):
    "Slack: DNDUpdatedUser."

    dnd_status: DNDUpdatedUserDndStatus
    event_ts: str
    type: str
    user: str


class DNDUpdatedUserDndStatus(Payload, frozen=True, kw_only=True):
    "Slack: DNDUpdatedUserDndStatus."

    dnd_enabled: bool
    next_dnd_end_ts: int
    next_dnd_start_ts: int


class EKMAccessDeniedMessage(Payload, frozen=True, kw_only=True):
    "Slack: EKMAccessDeniedMessage."

    channel: str
    channel_type: str
    event_ts: str
    subtype: str
    text: str
    ts: str
    type: str
    user: str


class EmailDomainChanged(Payload, frozen=True, kw_only=True):
    "Slack: EmailDomainChanged."

    email_domain: str
    event_ts: str
    type: str


class EmojiChanged(Payload, frozen=True, kw_only=True):
    "Slack: EmojiChanged."

    event_ts: str
    name: str | None = None
    names: list[str] | None = None
    new_name: str | None = None
    old_name: str | None = None
    subtype: str
    type: str
    value: str | None = None


class EntityDetailsRequested(Payload, frozen=True, kw_only=True):
    "Slack: EntityDetailsRequested."

    app_unfurl_url: str | None = None
    channel: str | None = None
    entity_url: str
    event_ts: str
    external_ref: EntityDetailsRequestedExternalRef | None = None
    link: EntityDetailsRequestedLink
    message_ts: str | None = None
    thread_ts: str | None = None
    trigger_id: str
    type: str
    user: str
    user_locale: str


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
    mode: str
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


class FileChange(Payload, frozen=True, kw_only=True):
    "Slack: FileChange."

    file: FileChangeFile
    file_id: str
    type: str


class FileChangeFile(Payload, frozen=True, kw_only=True):
    "Slack: FileChangeFile."

    id: str


class FileCommentDeleted(Payload, frozen=True, kw_only=True):
    "Slack: FileCommentDeleted."

    comment: str
    file: FileChangeFile
    file_id: str
    type: str


class FileCreated(Payload, frozen=True, kw_only=True):
    "Slack: FileCreated."

    event_ts: str
    file: FileChangeFile
    file_id: str
    type: str
    user_id: str


class FileDeleted(Payload, frozen=True, kw_only=True):
    "Slack: FileDeleted."

    channel_ids: list[str] | None = None
    event_ts: str
    file_id: str
    type: str


class FilePublic(Payload, frozen=True, kw_only=True):
    "Slack: FilePublic."

    event_ts: str
    file: FileChangeFile
    file_id: str
    type: str
    user_id: str


class FileShareMessage(Payload, frozen=True, kw_only=True):
    "Slack: FileShareMessage."

    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    channel: str
    channel_type: str
    display_as_bot: bool | None = None
    event_ts: str
    files: list[File] | None = None
    parent_user_id: str | None = None
    subtype: str
    text: str
    thread_ts: str | None = None
    ts: str
    type: str
    upload: bool | None = None
    user: str
    x_files: list[str] | None = None


class FileShared(Payload, frozen=True, kw_only=True):
    "Slack: FileShared."

    channel_id: str
    event_ts: str
    file: FileChangeFile
    file_id: str
    type: str
    user_id: str


class FileUnshared(Payload, frozen=True, kw_only=True):
    "Slack: FileUnshared."

    channel_id: str
    event_ts: str
    file: FileChangeFile
    file_id: str
    type: str
    user_id: str


class FunctionExecuted(Payload, frozen=True, kw_only=True):
    "Slack: FunctionExecuted."

    bot_access_token: str
    event_ts: str
    function: FunctionExecutedFunction
    function_execution_id: str
    inputs: dict[str, Any]
    type: str
    workflow_execution_id: str


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


class GridMigrationFinished(Payload, frozen=True, kw_only=True):
    "Slack: GridMigrationFinished."

    enterprise_id: str
    type: str


class GridMigrationStarted(Payload, frozen=True, kw_only=True):
    "Slack: GridMigrationStarted."

    enterprise_id: str
    type: str


class GroupArchive(Payload, frozen=True, kw_only=True):
    "Slack: GroupArchive."

    channel: str
    event_ts: str
    is_moved: int
    type: str
    user: str


class GroupClose(Payload, frozen=True, kw_only=True):
    "Slack: GroupClose."

    channel: str
    type: str
    user: str


class GroupDeleted(Payload, frozen=True, kw_only=True):
    "Slack: GroupDeleted."

    actor_id: str
    channel: str
    date_deleted: int
    event_ts: str
    type: str


class GroupHistoryChanged(Payload, frozen=True, kw_only=True):
    "Slack: GroupHistoryChanged."

    event_ts: str
    latest: str
    ts: str
    type: str


class GroupLeft(Payload, frozen=True, kw_only=True):
    "Slack: GroupLeft."

    actor_id: str
    channel: str
    event_ts: str
    type: str


class GroupOpen(Payload, frozen=True, kw_only=True):
    "Slack: GroupOpen."

    channel: str
    type: str
    user: str


class GroupRename(Payload, frozen=True, kw_only=True):
    "Slack: GroupRename."

    channel: ChannelRenameChannel
    event_ts: str
    type: str


class GroupUnarchive(Payload, frozen=True, kw_only=True):
    "Slack: GroupUnarchive."

    actor_id: str
    channel: str
    event_ts: str
    type: str


class IMClose(Payload, frozen=True, kw_only=True):
    "Slack: IMClose."

    channel: str
    event_ts: str
    type: str
    user: str


class IMCreated(Payload, frozen=True, kw_only=True):
    "Slack: IMCreated."

    channel: FileChangeFile
    type: str
    user: str


class IMHistoryChanged(Payload, frozen=True, kw_only=True):
    "Slack: IMHistoryChanged."

    event_ts: str
    latest: str
    ts: str
    type: str


class IMOpen(Payload, frozen=True, kw_only=True):
    "Slack: IMOpen."

    channel: str
    event_ts: str
    type: str
    user: str


class InviteRequested(Payload, frozen=True, kw_only=True):
    "Slack: InviteRequested."

    invite_request: InviteRequestedInviteRequest
    type: str


class InviteRequestedInviteRequest(Payload, frozen=True, kw_only=True):
    "Slack: InviteRequestedInviteRequest."

    channel_ids: list[str]
    date_created: int
    date_expire: int
    email: str
    id: str
    invite_type: str
    real_name: str
    request_reason: str
    requester_ids: list[str]
    team: AppRequestedTeam


class LinkShared(Payload, frozen=True, kw_only=True):
    "Slack: LinkShared."

    channel: str
    event_ts: str
    is_bot_user_member: bool
    links: list[LinkSharedLink]
    message_ts: str
    source: str | None = None
    thread_ts: str | None = None
    type: str
    unfurl_id: str | None = None
    user: str


class LinkSharedLink(Payload, frozen=True, kw_only=True):
    "Slack: LinkSharedLink."

    domain: str
    url: str


class MeMessage(Payload, frozen=True, kw_only=True):
    "Slack: MeMessage."

    channel: str
    channel_type: str
    event_ts: str
    subtype: str
    text: str
    ts: str
    type: str
    user: str


class MemberJoinedChannel(Payload, frozen=True, kw_only=True):
    "Slack: MemberJoinedChannel."

    channel: str
    channel_type: str
    enterprise: str | None = None
    event_ts: str
    inviter: str | None = None
    team: str
    type: str
    user: str


class MemberLeftChannel(Payload, frozen=True, kw_only=True):
    "Slack: MemberLeftChannel."

    channel: str
    channel_type: str
    event_ts: str
    team: str
    type: str
    user: str


class Message(Payload, frozen=True, kw_only=True):
    "Slack: Message."

    app_context: AppContextChangedContext | None = None
    assistant_thread: dict[str, Any] | None = None
    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    bot_id: str | None = None
    bot_profile: BotProfile | None = None
    channel: str
    channel_type: str
    client_msg_id: str | None = None
    edited: AppMentionEdited | None = None
    event_ts: str
    files: list[File] | None = None
    is_starred: bool | None = None
    parent_user_id: str | None = None
    pinned_to: list[str] | None = None
    reactions: list[GenericMessageReaction] | None = None
    team: str | None = None
    text: str | None = None
    thread_ts: str | None = None
    ts: str
    type: str
    user: str | None = None
    subtype: str | None = None


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


class MessageChanged(Payload, frozen=True, kw_only=True):
    "Slack: MessageChanged."

    channel: str
    channel_type: str
    event_ts: str
    hidden: bool
    message: AllMessageEvents
    previous_message: AllMessageEvents
    subtype: str
    ts: str
    type: str


class MessageDeleted(Payload, frozen=True, kw_only=True):
    "Slack: MessageDeleted."

    channel: str
    channel_type: str
    deleted_ts: str
    event_ts: str
    hidden: bool
    previous_message: AllMessageEvents
    subtype: str
    ts: str
    type: str


class MessageMetadata(Payload, frozen=True, kw_only=True):
    "Slack: MessageMetadata."

    event_payload: dict[str, Any]
    event_type: str


class MessageMetadataDeleted(Payload, frozen=True, kw_only=True):
    "Slack: MessageMetadataDeleted."

    app_id: str
    bot_id: str | None = None
    channel_id: str
    deleted_ts: str
    event_ts: str
    message_ts: str
    previous_metadata: MessageMetadata
    team_id: str
    type: str
    user_id: str


class MessageMetadataPosted(Payload, frozen=True, kw_only=True):
    "Slack: MessageMetadataPosted."

    app_id: str
    bot_id: str | None = None
    channel_id: str
    event_ts: str
    message_ts: str
    metadata: MessageMetadata
    team_id: str
    type: str
    user_id: str


class MessageMetadataUpdated(Payload, frozen=True, kw_only=True):
    "Slack: MessageMetadataUpdated."

    app_id: str
    bot_id: str | None = None
    channel_id: str
    event_ts: str
    message_ts: str
    metadata: MessageMetadata
    previous_metadata: MessageMetadata
    team_id: str
    type: str
    user_id: str


class MessageReplied(Payload, frozen=True, kw_only=True):
    "Slack: MessageReplied."

    channel: str
    channel_type: str
    event_ts: str
    hidden: bool
    message: MessageRepliedMessage
    subtype: str
    ts: str
    type: str


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


class PinAdded(Payload, frozen=True, kw_only=True):
    "Slack: PinAdded."

    channel_id: str
    event_ts: str
    item: PinnedItem
    item_user: str
    pin_count: str
    pinned_info: PinAddedPinnedInfo
    type: str
    user: str


class PinAddedPinnedInfo(Payload, frozen=True, kw_only=True):
    "Slack: PinAddedPinnedInfo."

    channel: str
    pinned_by: str
    pinned_ts: int


class PinRemoved(Payload, frozen=True, kw_only=True):
    "Slack: PinRemoved."

    channel_id: str
    event_ts: str
    has_pins: bool
    item: PinnedItem
    item_user: str
    pin_count: str
    pinned_info: PinAddedPinnedInfo
    type: str
    user: str


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
    type: str


class ReactionAdded(Payload, frozen=True, kw_only=True):
    "Slack: ReactionAdded."

    event_ts: str
    item: ReactionMessageItem
    item_user: str
    reaction: str
    type: str
    user: str


class ReactionMessageItem(Payload, frozen=True, kw_only=True):
    "Slack: ReactionMessageItem."

    channel: str
    ts: str
    type: str


class ReactionRemoved(Payload, frozen=True, kw_only=True):
    "Slack: ReactionRemoved."

    event_ts: str
    item: ReactionMessageItem
    item_user: str
    reaction: str
    type: str
    user: str


class SharedChannelInviteAccepted(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteAccepted."

    accepting_user: SharedChannelUserItem
    approval_required: bool
    channel: SharedChannelItem
    event_ts: str
    invite: SharedChannelInviteItem
    teams_in_channel: list[SharedChannelTeamItem]
    type: str


class SharedChannelInviteApproved(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteApproved."

    approving_team_id: str
    approving_user: SharedChannelUserItem
    channel: SharedChannelItem
    event_ts: str
    invite: SharedChannelInviteItem
    teams_in_channel: list[SharedChannelTeamItem]
    type: str


class SharedChannelInviteDeclined(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteDeclined."

    channel: SharedChannelItem
    declining_team_id: str
    declining_user: SharedChannelUserItem
    event_ts: str
    invite: SharedChannelInviteItem
    teams_in_channel: list[SharedChannelTeamItem]
    type: str


class SharedChannelInviteItem(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteItem."

    date_created: int
    date_invalid: int
    id: str
    inviting_team: SharedChannelTeamItem
    inviting_user: SharedChannelUserItem
    recipient_email: str | None = None
    recipient_user_id: str | None = None


class SharedChannelInviteReceived(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteReceived."

    channel: SharedChannelItem
    event_ts: str
    invite: SharedChannelInviteItem
    type: str


class SharedChannelInviteRequested(Payload, frozen=True, kw_only=True):
    "Slack: SharedChannelInviteRequested."

    actor: SharedChannelInviteRequestedActor
    channel_date_created: int
    channel_id: str
    channel_message_latest_counted_timestamp: int
    channel_name: str
    channel_type: str
    event_ts: str
    event_type: str
    is_external_limited: bool
    target_users: list[SharedChannelInviteRequestedTargetUser]
    teams_in_channel: list[SharedChannelInviteRequestedTeamsInChannelItem]
    type: str


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


class StarAdded(Payload, frozen=True, kw_only=True):
    "Slack: StarAdded."

    event_ts: str
    item: dict[str, Any]
    type: str
    user: str


class StarRemoved(Payload, frozen=True, kw_only=True):
    "Slack: StarRemoved."

    event_ts: str
    item: dict[str, Any]
    type: str
    user: str


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


class SubteamCreated(Payload, frozen=True, kw_only=True):
    "Slack: SubteamCreated."

    event_ts: str
    subteam: Subteam
    type: str


class SubteamMembersChanged(Payload, frozen=True, kw_only=True):
    "Slack: SubteamMembersChanged."

    added_users: list[str] | None = None
    added_users_count: int | None = None
    date_previous_update: int
    date_update: int
    event_ts: str
    removed_users: list[str] | None = None
    removed_users_count: int | None = None
    subteam_id: str
    team_id: str
    type: str


class SubteamPrefs(Payload, frozen=True, kw_only=True):
    "Slack: SubteamPrefs."

    channels: list[str] | None = None
    groups: list[str] | None = None


class SubteamSelfAdded(Payload, frozen=True, kw_only=True):
    "Slack: SubteamSelfAdded."

    event_ts: str
    subteam_id: str
    type: str


class SubteamSelfRemoved(Payload, frozen=True, kw_only=True):
    "Slack: SubteamSelfRemoved."

    event_ts: str
    subteam_id: str
    type: str


class SubteamUpdated(Payload, frozen=True, kw_only=True):
    "Slack: SubteamUpdated."

    event_ts: str
    subteam: Subteam
    type: str


class TeamAccessGranted(Payload, frozen=True, kw_only=True):
    "Slack: TeamAccessGranted."

    event_ts: str
    team_ids: list[str]
    type: str


class TeamAccessRevoked(Payload, frozen=True, kw_only=True):
    "Slack: TeamAccessRevoked."

    event_ts: str
    team_ids: list[str]
    type: str


class TeamDomainChange(Payload, frozen=True, kw_only=True):
    "Slack: TeamDomainChange."

    domain: str
    type: str
    url: str


class TeamJoin(Payload, frozen=True, kw_only=True):
    "Slack: TeamJoin."

    cache_ts: int
    event_ts: str
    type: str
    user: TeamJoinUser


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


class TeamRename(Payload, frozen=True, kw_only=True):
    "Slack: TeamRename."

    name: str
    type: str


class ThreadBroadcastMessage(Payload, frozen=True, kw_only=True):
    "Slack: ThreadBroadcastMessage."

    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    channel: str
    channel_type: str
    client_msg_id: str
    event_ts: str
    root: ThreadBroadcastMessageRoot3
    subtype: str
    text: str
    thread_ts: str | None = None
    ts: str
    type: str
    user: str


class ThreadBroadcastMessageRoot3(Payload, frozen=True, kw_only=True):
    "Slack: ThreadBroadcastMessageRoot3."

    app_context: AppContextChangedContext | None = None
    assistant_thread: dict[str, Any] | None = None
    attachments: list[MessageAttachment] | None = None
    blocks: list[dict[str, Any]] | None = None
    bot_id: str | None = None
    bot_profile: BotProfile | None = None
    channel: str
    channel_type: str
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
    type: str
    user: str | None = None
    icons: dict[str, str] | None = None
    streaming_state: str | None = None
    subtype: str | None = None
    username: str | None = None


class TokensRevoked(Payload, frozen=True, kw_only=True):
    "Slack: TokensRevoked."

    tokens: TokensRevokedTokens
    type: str


class TokensRevokedTokens(Payload, frozen=True, kw_only=True):
    "Slack: TokensRevokedTokens."

    bot: list[str] | None = None
    oauth: list[str] | None = None


class UserChange(Payload, frozen=True, kw_only=True):
    "Slack: UserChange."

    cache_ts: int
    event_ts: str
    type: str
    user: TeamJoinUser


class UserHuddleChanged(Payload, frozen=True, kw_only=True):
    "Slack: UserHuddleChanged."

    cache_ts: int
    event_ts: str
    type: str
    user: UserHuddleChangedUser


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


class UserProfileChanged(Payload, frozen=True, kw_only=True):
    "Slack: UserProfileChanged."

    cache_ts: int
    event_ts: str
    type: str
    user: UserProfileChangedUser


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


class UserStatusChanged(Payload, frozen=True, kw_only=True):
    "Slack: UserStatusChanged."

    cache_ts: int
    event_ts: str
    type: str
    user: UserStatusChangedUser


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
    type: str
    clear_on_close: bool | None = None
    close: PlainTextElement | None = None
    notify_on_close: bool | None = None
    submit: PlainTextElement | None = None
    title: PlainTextElement | None = None
    submit_disabled: bool | None = None


class WorkflowDeleted(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowDeleted."

    event_ts: str
    type: str
    workflow_draft_configuration: WorkflowDeletedWorkflowDraftConfiguration
    workflow_id: str


class WorkflowDeletedWorkflowDraftConfiguration(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowDeletedWorkflowDraftConfiguration."

    app_steps: list[WorkflowDeletedWorkflowDraftConfigurationAppStep]
    version_id: str


class WorkflowDeletedWorkflowDraftConfigurationAppStep(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowDeletedWorkflowDraftConfigurationAppStep."

    app_id: str
    callback_id: str
    workflow_step_id: str


class WorkflowPublished(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowPublished."

    event_ts: str
    type: str
    workflow_id: str
    workflow_published_configuration: WorkflowDeletedWorkflowDraftConfiguration


class WorkflowStepDeleted(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowStepDeleted."

    event_ts: str
    type: str
    workflow_draft_configuration: WorkflowDeletedWorkflowDraftConfiguration
    workflow_id: str
    workflow_published_configuration: WorkflowDeletedWorkflowDraftConfiguration | None = None


class WorkflowStepExecute(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowStepExecute."

    callback_id: str
    event_ts: str
    type: str
    workflow_step: WorkflowStepExecuteWorkflowStep


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


class WorkflowUnpublished(Payload, frozen=True, kw_only=True):
    "Slack: WorkflowUnpublished."

    event_ts: str
    type: str
    workflow_draft_configuration: WorkflowDeletedWorkflowDraftConfiguration
    workflow_id: str


class Root(Payload, frozen=True, kw_only=True):
    "What stands around an event, and what all requests have."

    type: str
    token: str | None = None
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
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
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    command: str
    text: str
    user_id: str
    user_name: str | None = None
    channel_id: str
    channel_name: str | None = None
    team_domain: str | None = None
    enterprise_name: str | None = None
    is_enterprise_install: str | None = None
    response_url: str
    trigger_id: str


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
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    team: InteractionTeam | None = None
    user: InteractionUser
    enterprise: InteractionEnterprise | None = None
    is_enterprise_install: bool | None = None


class BlockActions(Payload, frozen=True, kw_only=True, rename={"view_state": "state"}):
    "Somebody used an element of a message or a view."

    type: str
    token: str | None = None
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
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
    response_url: str | None = None
    trigger_id: str
    hash: str | None = None


class BlockAction(Payload, frozen=True, kw_only=True):
    "What was done with an element."

    type: str
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

    type: str
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

    type: str
    text: str
    emoji: bool | None = None


class InteractionContainer(Payload, frozen=True, kw_only=True):
    "Slack: InteractionContainer."

    type: str
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
    type: str
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
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
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
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
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
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
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
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
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
    team_id: str | None = None
    enterprise_id: str | None = None
    api_app_id: str | None = None
    event_id: str | None = None
    event_time: _Unix | None = None
    event_context: str | None = None
    authorizations: list[Authorization] | None = None
    is_ext_shared_channel: bool | None = None
    context_team_id: str | None = None
    context_enterprise_id: str | None = None
    team: InteractionTeam | None = None
    user: InteractionUser
    enterprise: InteractionEnterprise | None = None
    is_enterprise_install: bool | None = None
    value: str
    action_id: str
    block_id: str
    container: InteractionContainer | None = None
    channel: InteractionChannel | None = None
    message: Message | None = None
    view: OpenView | None = None


class Happening(Payload, frozen=True, kw_only=True):
    "An event that this spec does not know."

    type: str
    event_ts: str | None = None
    user: Any = None
    channel: Any = None


AppRateLimited.event_time = _Lazy(AppRateLimited.event_time, _unix)
AppRateLimited.minute_rate_limited = _Lazy(AppRateLimited.minute_rate_limited, _unix)
Root.event_time = _Lazy(Root.event_time, _unix)
SlashCommand.event_time = _Lazy(SlashCommand.event_time, _unix)
Interaction.event_time = _Lazy(Interaction.event_time, _unix)
BlockActions.event_time = _Lazy(BlockActions.event_time, _unix)
ViewSubmission.event_time = _Lazy(ViewSubmission.event_time, _unix)
ViewClosed.event_time = _Lazy(ViewClosed.event_time, _unix)
GlobalShortcut.event_time = _Lazy(GlobalShortcut.event_time, _unix)
MessageShortcut.event_time = _Lazy(MessageShortcut.event_time, _unix)
BlockSuggestion.event_time = _Lazy(BlockSuggestion.event_time, _unix)

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

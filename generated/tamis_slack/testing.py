# Made by `codegen build` from the spec 'slack', digest f9b4962fe33144b0. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""Makes events for tests: of any query, typed as a handler gets them. What a bot itself does needs nothing of this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from tamis.queries.tables import Condition
from tamis.testing.feed import Feed as _Feed
from tamis.testing.kit import Kit as _Kit
from tamis.testing.make import Maker
from tamis.testing.outcome import Ran, RanStep
from tamis.testing.tables import About, Facts

from ._codec import CODEC
from ._vocabulary import VOCABULARY

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from .events import Event

_MAKER = Maker(
    VOCABULARY,
    CODEC,
    Facts(
        fields={
            "AgentSessionStopped": {
                "type": About(values=("agent_session_stopped",)),
            },
            "AgentSessionTitleChanged": {
                "type": About(values=("agent_session_title_changed",)),
            },
            "AllMessageEvents": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "type": About(values=("message",), open=True),
                "streaming_state": About(
                    values=(
                        "in_progress",
                        "completed",
                        "errored",
                    ),
                    open=True,
                ),
                "subtype": About(
                    values=(
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
                    ),
                    open=True,
                ),
            },
            "AppContextChanged": {
                "type": About(values=("app_context_changed",)),
            },
            "AppContextChangedContextEntity5": {
                "type": About(
                    values=(
                        "slack#/types/channel_id",
                        "slack#/types/canvas_id",
                        "slack#/types/list_id",
                        "slack#/types/message_context",
                    ),
                    open=True,
                ),
            },
            "AppDeleted": {
                "type": About(values=("app_deleted",)),
            },
            "AppHomeOpened": {
                "tab": About(
                    values=(
                        "home",
                        "messages",
                    ),
                    open=True,
                ),
                "type": About(values=("app_home_opened",)),
            },
            "AppInstalled": {
                "type": About(values=("app_installed",)),
            },
            "AppMention": {
                "type": About(values=("app_mention",)),
            },
            "AppRateLimited": {
                "type": About(values=("app_rate_limited",)),
            },
            "AppRequested": {
                "type": About(values=("app_requested",)),
            },
            "AppRequestedPreviousResolution": {
                "status": About(
                    values=(
                        "approved",
                        "restricted",
                    ),
                    open=True,
                ),
            },
            "AppRequestedPreviousResolutionScopes": {
                "token_type": About(
                    values=(
                        "bot",
                        "user",
                        "app",
                    ),
                    open=True,
                ),
            },
            "AppUninstalled": {
                "type": About(values=("app_uninstalled",)),
            },
            "AppUninstalledTeam": {
                "type": About(values=("app_uninstalled_team",)),
            },
            "AssistantThreadContextChanged": {
                "type": About(values=("assistant_thread_context_changed",)),
            },
            "AssistantThreadStarted": {
                "type": About(values=("assistant_thread_started",)),
            },
            "AttachmentAction": {
                "data_source": About(
                    values=(
                        "static",
                        "channels",
                        "conversations",
                        "users",
                        "external",
                    ),
                    open=True,
                ),
                "style": About(
                    values=(
                        "default",
                        "primary",
                        "danger",
                    ),
                    open=True,
                ),
                "type": About(
                    values=(
                        "button",
                        "select",
                    ),
                    open=True,
                ),
            },
            "BotMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "streaming_state": About(
                    values=(
                        "in_progress",
                        "completed",
                        "errored",
                    ),
                    open=True,
                ),
                "subtype": About(values=("bot_message",)),
                "type": About(values=("message",)),
            },
            "CallRejected": {
                "type": About(values=("call_rejected",)),
            },
            "ChannelArchive": {
                "type": About(values=("channel_archive",)),
            },
            "ChannelArchiveMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("channel_archive",)),
                "type": About(values=("message",)),
            },
            "ChannelCreated": {
                "type": About(values=("channel_created",)),
            },
            "ChannelDeleted": {
                "type": About(values=("channel_deleted",)),
            },
            "ChannelHistoryChanged": {
                "type": About(values=("channel_history_changed",)),
            },
            "ChannelIDChanged": {
                "type": About(values=("channel_id_changed",)),
            },
            "ChannelJoinMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("channel_join",)),
                "type": About(values=("message",)),
            },
            "ChannelLeaveMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("channel_leave",)),
                "type": About(values=("message",)),
            },
            "ChannelLeft": {
                "type": About(values=("channel_left",)),
            },
            "ChannelNameMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("channel_name",)),
                "type": About(values=("message",)),
            },
            "ChannelPostingPermissionsMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("channel_posting_permissions",)),
                "type": About(values=("message",)),
            },
            "ChannelPurposeMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("channel_purpose",)),
                "type": About(values=("message",)),
            },
            "ChannelRename": {
                "type": About(values=("channel_rename",)),
            },
            "ChannelShared": {
                "type": About(values=("channel_shared",)),
            },
            "ChannelTopicMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("channel_topic",)),
                "type": About(values=("message",)),
            },
            "ChannelUnarchive": {
                "type": About(values=("channel_unarchive",)),
            },
            "ChannelUnarchiveMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("channel_unarchive",)),
                "type": About(values=("message",)),
            },
            "ChannelUnshared": {
                "type": About(values=("channel_unshared",)),
            },
            "DNDUpdated": {
                "type": About(values=("dnd_updated",)),
            },
            "DNDUpdatedUser": {
                "type": About(values=("dnd_updated_user",)),
            },
            "EKMAccessDeniedMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("ekm_access_denied",)),
                "type": About(values=("message",)),
                "user": About(values=("UREVOKEDU",)),
            },
            "EmailDomainChanged": {
                "type": About(values=("email_domain_changed",)),
            },
            "EmojiChanged": {
                "subtype": About(
                    values=(
                        "add",
                        "remove",
                        "rename",
                    ),
                    open=True,
                ),
                "type": About(values=("emoji_changed",)),
            },
            "EntityDetailsRequested": {
                "type": About(values=("entity_details_requested",)),
            },
            "File": {
                "mode": About(
                    values=(
                        "hosted",
                        "external",
                        "snippet",
                        "post",
                    ),
                    open=True,
                ),
            },
            "FileChange": {
                "type": About(values=("file_change",)),
            },
            "FileCommentDeleted": {
                "type": About(values=("file_comment_deleted",)),
            },
            "FileCreated": {
                "type": About(values=("file_created",)),
            },
            "FileDeleted": {
                "type": About(values=("file_deleted",)),
            },
            "FilePublic": {
                "type": About(values=("file_public",)),
            },
            "FileShareMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("file_share",)),
                "type": About(values=("message",)),
            },
            "FileShared": {
                "type": About(values=("file_shared",)),
            },
            "FileUnshared": {
                "type": About(values=("file_unshared",)),
            },
            "FunctionExecuted": {
                "type": About(values=("function_executed",)),
            },
            "GridMigrationFinished": {
                "type": About(values=("grid_migration_finished",)),
            },
            "GridMigrationStarted": {
                "type": About(values=("grid_migration_started",)),
            },
            "GroupArchive": {
                "type": About(values=("group_archive",)),
            },
            "GroupClose": {
                "type": About(values=("group_close",)),
            },
            "GroupDeleted": {
                "type": About(values=("group_deleted",)),
            },
            "GroupHistoryChanged": {
                "type": About(values=("group_history_changed",)),
            },
            "GroupLeft": {
                "type": About(values=("group_left",)),
            },
            "GroupOpen": {
                "type": About(values=("group_open",)),
            },
            "GroupRename": {
                "type": About(values=("group_rename",)),
            },
            "GroupUnarchive": {
                "type": About(values=("group_unarchive",)),
            },
            "IMClose": {
                "type": About(values=("im_close",)),
            },
            "IMCreated": {
                "type": About(values=("im_created",)),
            },
            "IMHistoryChanged": {
                "type": About(values=("im_history_changed",)),
            },
            "IMOpen": {
                "type": About(values=("im_open",)),
            },
            "InviteRequested": {
                "type": About(values=("invite_requested",)),
            },
            "InviteRequestedInviteRequest": {
                "invite_type": About(
                    values=(
                        "restricted",
                        "ultra_restricted",
                        "full_member",
                    ),
                    open=True,
                ),
            },
            "LinkShared": {
                "type": About(values=("link_shared",)),
            },
            "MeMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("me_message",)),
                "type": About(values=("message",)),
            },
            "MemberJoinedChannel": {
                "type": About(values=("member_joined_channel",)),
            },
            "MemberLeftChannel": {
                "type": About(values=("member_left_channel",)),
            },
            "Message": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "type": About(values=("message",)),
            },
            "MessageChanged": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("message_changed",)),
                "type": About(values=("message",)),
            },
            "MessageDeleted": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("message_deleted",)),
                "type": About(values=("message",)),
            },
            "MessageMetadataDeleted": {
                "type": About(values=("message_metadata_deleted",)),
            },
            "MessageMetadataPosted": {
                "type": About(values=("message_metadata_posted",)),
            },
            "MessageMetadataUpdated": {
                "type": About(values=("message_metadata_updated",)),
            },
            "MessageReplied": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("message_replied",)),
                "type": About(values=("message",)),
            },
            "PinAdded": {
                "type": About(values=("pin_added",)),
            },
            "PinRemoved": {
                "type": About(values=("pin_removed",)),
            },
            "PlainTextElement": {
                "type": About(values=("plain_text",)),
            },
            "ReactionAdded": {
                "type": About(values=("reaction_added",)),
            },
            "ReactionMessageItem": {
                "type": About(values=("message",)),
            },
            "ReactionRemoved": {
                "type": About(values=("reaction_removed",)),
            },
            "SharedChannelInviteAccepted": {
                "type": About(values=("shared_channel_invite_accepted",)),
            },
            "SharedChannelInviteApproved": {
                "type": About(values=("shared_channel_invite_approved",)),
            },
            "SharedChannelInviteDeclined": {
                "type": About(values=("shared_channel_invite_declined",)),
            },
            "SharedChannelInviteReceived": {
                "type": About(values=("shared_channel_invite_received",)),
            },
            "SharedChannelInviteRequested": {
                "channel_type": About(
                    values=(
                        "public",
                        "private",
                    ),
                    open=True,
                ),
                "event_type": About(values=("slack#/events/shared_channel_invite_requested",)),
                "type": About(values=("shared_channel_invite_requested",)),
            },
            "StarAdded": {
                "type": About(values=("star_added",)),
            },
            "StarRemoved": {
                "type": About(values=("star_removed",)),
            },
            "SubteamCreated": {
                "type": About(values=("subteam_created",)),
            },
            "SubteamMembersChanged": {
                "type": About(values=("subteam_members_changed",)),
            },
            "SubteamSelfAdded": {
                "type": About(values=("subteam_self_added",)),
            },
            "SubteamSelfRemoved": {
                "type": About(values=("subteam_self_removed",)),
            },
            "SubteamUpdated": {
                "type": About(values=("subteam_updated",)),
            },
            "TeamAccessGranted": {
                "type": About(values=("team_access_granted",)),
            },
            "TeamAccessRevoked": {
                "type": About(values=("team_access_revoked",)),
            },
            "TeamDomainChange": {
                "type": About(values=("team_domain_change",)),
            },
            "TeamJoin": {
                "type": About(values=("team_join",)),
            },
            "TeamRename": {
                "type": About(values=("team_rename",)),
            },
            "ThreadBroadcastMessage": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "subtype": About(values=("thread_broadcast",)),
                "type": About(values=("message",)),
            },
            "ThreadBroadcastMessageRoot3": {
                "channel_type": About(
                    values=(
                        "channel",
                        "group",
                        "im",
                        "mpim",
                        "app_home",
                    ),
                    open=True,
                ),
                "type": About(values=("message",), open=True),
                "streaming_state": About(
                    values=(
                        "in_progress",
                        "completed",
                        "errored",
                    ),
                    open=True,
                ),
                "subtype": About(values=("bot_message",), open=True),
            },
            "TokensRevoked": {
                "type": About(values=("tokens_revoked",)),
            },
            "UserChange": {
                "type": About(values=("user_change",)),
            },
            "UserHuddleChanged": {
                "type": About(values=("user_huddle_changed",)),
            },
            "UserProfileChanged": {
                "type": About(values=("user_profile_changed",)),
            },
            "UserStatusChanged": {
                "type": About(values=("user_status_changed",)),
            },
            "View": {
                "type": About(
                    values=(
                        "home",
                        "modal",
                        "workflow_step",
                    ),
                    open=True,
                ),
            },
            "WorkflowDeleted": {
                "type": About(values=("workflow_deleted",)),
            },
            "WorkflowPublished": {
                "type": About(values=("workflow_published",)),
            },
            "WorkflowStepDeleted": {
                "type": About(values=("workflow_step_deleted",)),
            },
            "WorkflowStepExecute": {
                "type": About(values=("workflow_step_execute",)),
            },
            "WorkflowUnpublished": {
                "type": About(values=("workflow_unpublished",)),
            },
            "BlockAction": {
                "type": About(
                    values=(
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
                    ),
                    open=True,
                ),
            },
            "InputValue": {
                "type": About(
                    values=(
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
                    ),
                    open=True,
                ),
            },
            "PlainText": {
                "type": About(
                    values=(
                        "plain_text",
                        "mrkdwn",
                    ),
                    open=True,
                ),
            },
            "InteractionContainer": {
                "type": About(
                    values=(
                        "message",
                        "view",
                        "message_attachment",
                    ),
                    open=True,
                ),
            },
            "OpenView": {
                "type": About(
                    values=(
                        "modal",
                        "home",
                        "workflow_step",
                    ),
                    open=True,
                ),
            },
        },
        groups={},
        twins={},
        kinds={},
        ids={},
        me=str,
        roots={
            "event": (Condition(("type",), "present"),),
            "event.message": (Condition(("type",), "present"),),
            "event.message.bot_message": (Condition(("type",), "present"),),
            "event.message.channel_archive": (Condition(("type",), "present"),),
            "event.message.channel_join": (Condition(("type",), "present"),),
            "event.message.channel_leave": (Condition(("type",), "present"),),
            "event.message.channel_name": (Condition(("type",), "present"),),
            "event.message.channel_posting_permissions": (Condition(("type",), "present"),),
            "event.message.channel_purpose": (Condition(("type",), "present"),),
            "event.message.channel_topic": (Condition(("type",), "present"),),
            "event.message.channel_unarchive": (Condition(("type",), "present"),),
            "event.message.ekm_access_denied": (Condition(("type",), "present"),),
            "event.message.file_share": (Condition(("type",), "present"),),
            "event.message.me_message": (Condition(("type",), "present"),),
            "event.message.message_changed": (Condition(("type",), "present"),),
            "event.message.message_deleted": (Condition(("type",), "present"),),
            "event.message.message_replied": (Condition(("type",), "present"),),
            "event.message.thread_broadcast": (Condition(("type",), "present"),),
            "event.agent_session_stopped": (Condition(("type",), "present"),),
            "event.agent_session_title_changed": (Condition(("type",), "present"),),
            "event.app_context_changed": (Condition(("type",), "present"),),
            "event.app_deleted": (Condition(("type",), "present"),),
            "event.app_home_opened": (Condition(("type",), "present"),),
            "event.app_installed": (Condition(("type",), "present"),),
            "event.app_mention": (Condition(("type",), "present"),),
            "event.app_requested": (Condition(("type",), "present"),),
            "event.app_uninstalled_team": (Condition(("type",), "present"),),
            "event.app_uninstalled": (Condition(("type",), "present"),),
            "event.assistant_thread_context_changed": (Condition(("type",), "present"),),
            "event.assistant_thread_started": (Condition(("type",), "present"),),
            "event.call_rejected": (Condition(("type",), "present"),),
            "event.channel_archive": (Condition(("type",), "present"),),
            "event.channel_created": (Condition(("type",), "present"),),
            "event.channel_deleted": (Condition(("type",), "present"),),
            "event.channel_history_changed": (Condition(("type",), "present"),),
            "event.channel_id_changed": (Condition(("type",), "present"),),
            "event.channel_left": (Condition(("type",), "present"),),
            "event.channel_rename": (Condition(("type",), "present"),),
            "event.channel_shared": (Condition(("type",), "present"),),
            "event.channel_unarchive": (Condition(("type",), "present"),),
            "event.channel_unshared": (Condition(("type",), "present"),),
            "event.dnd_updated": (Condition(("type",), "present"),),
            "event.dnd_updated_user": (Condition(("type",), "present"),),
            "event.email_domain_changed": (Condition(("type",), "present"),),
            "event.emoji_changed": (Condition(("type",), "present"),),
            "event.entity_details_requested": (Condition(("type",), "present"),),
            "event.file_change": (Condition(("type",), "present"),),
            "event.file_comment_deleted": (Condition(("type",), "present"),),
            "event.file_created": (Condition(("type",), "present"),),
            "event.file_deleted": (Condition(("type",), "present"),),
            "event.file_public": (Condition(("type",), "present"),),
            "event.file_shared": (Condition(("type",), "present"),),
            "event.file_unshared": (Condition(("type",), "present"),),
            "event.function_executed": (Condition(("type",), "present"),),
            "event.grid_migration_finished": (Condition(("type",), "present"),),
            "event.grid_migration_started": (Condition(("type",), "present"),),
            "event.group_archive": (Condition(("type",), "present"),),
            "event.group_close": (Condition(("type",), "present"),),
            "event.group_deleted": (Condition(("type",), "present"),),
            "event.group_history_changed": (Condition(("type",), "present"),),
            "event.group_left": (Condition(("type",), "present"),),
            "event.group_open": (Condition(("type",), "present"),),
            "event.group_rename": (Condition(("type",), "present"),),
            "event.group_unarchive": (Condition(("type",), "present"),),
            "event.im_close": (Condition(("type",), "present"),),
            "event.im_created": (Condition(("type",), "present"),),
            "event.im_history_changed": (Condition(("type",), "present"),),
            "event.im_open": (Condition(("type",), "present"),),
            "event.invite_requested": (Condition(("type",), "present"),),
            "event.link_shared": (Condition(("type",), "present"),),
            "event.member_joined_channel": (Condition(("type",), "present"),),
            "event.member_left_channel": (Condition(("type",), "present"),),
            "event.message_metadata_deleted": (Condition(("type",), "present"),),
            "event.message_metadata_posted": (Condition(("type",), "present"),),
            "event.message_metadata_updated": (Condition(("type",), "present"),),
            "event.pin_added": (Condition(("type",), "present"),),
            "event.pin_removed": (Condition(("type",), "present"),),
            "event.reaction_added": (Condition(("type",), "present"),),
            "event.reaction_removed": (Condition(("type",), "present"),),
            "event.shared_channel_invite_accepted": (Condition(("type",), "present"),),
            "event.shared_channel_invite_approved": (Condition(("type",), "present"),),
            "event.shared_channel_invite_declined": (Condition(("type",), "present"),),
            "event.shared_channel_invite_received": (Condition(("type",), "present"),),
            "event.shared_channel_invite_requested": (Condition(("type",), "present"),),
            "event.star_added": (Condition(("type",), "present"),),
            "event.star_removed": (Condition(("type",), "present"),),
            "event.subteam_created": (Condition(("type",), "present"),),
            "event.subteam_members_changed": (Condition(("type",), "present"),),
            "event.subteam_self_added": (Condition(("type",), "present"),),
            "event.subteam_self_removed": (Condition(("type",), "present"),),
            "event.subteam_updated": (Condition(("type",), "present"),),
            "event.team_access_granted": (Condition(("type",), "present"),),
            "event.team_access_revoked": (Condition(("type",), "present"),),
            "event.team_domain_change": (Condition(("type",), "present"),),
            "event.team_join": (Condition(("type",), "present"),),
            "event.team_rename": (Condition(("type",), "present"),),
            "event.tokens_revoked": (Condition(("type",), "present"),),
            "event.user_change": (Condition(("type",), "present"),),
            "event.user_huddle_changed": (Condition(("type",), "present"),),
            "event.user_profile_changed": (Condition(("type",), "present"),),
            "event.user_status_changed": (Condition(("type",), "present"),),
            "event.workflow_deleted": (Condition(("type",), "present"),),
            "event.workflow_published": (Condition(("type",), "present"),),
            "event.workflow_unpublished": (Condition(("type",), "present"),),
            "event.workflow_step_deleted": (Condition(("type",), "present"),),
            "event.workflow_step_execute": (Condition(("type",), "present"),),
        },
    ),
)


def make(query: str, /, *, me: str | None = None, **fields: Any) -> Event:
    return _MAKER.make(query, me, fields)


def make_raw(query: str, /, *, me: str | None = None, **fields: Any) -> bytes:
    return _MAKER.raw(query, me, fields).raw


def events(query: str, /, *, me: str | None = None, **fields: Any) -> SearchStrategy[Event]:
    from tamis.testing.strategies import events_of

    return events_of(_MAKER, query, me, fields)


def raw_events() -> SearchStrategy[bytes]:
    from tamis.testing.strategies import everything

    return everything(_MAKER).map(lambda made: made.raw)


class Feed(_Feed):
    maker: ClassVar[Maker] = _MAKER


class Kit(_Kit):
    feed_class: ClassVar[type[_Feed]] = Feed


__all__ = [
    "Feed",
    "Kit",
    "Ran",
    "RanStep",
    "events",
    "make",
    "make_raw",
    "raw_events",
]

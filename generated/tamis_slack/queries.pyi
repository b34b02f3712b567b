# Made by `codegen build` from the spec 'slack', digest 22ccbf684aded1aa. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# pyright: reportRedeclaration=false
from typing import Literal, TypeAlias, Union

from typing_extensions import Never

_Part1: TypeAlias = Literal[
    "*",
    "*:api_app_id",
    "*:authorizations",
    "*:context_enterprise_id",
    "*:context_team_id",
    "*:enterprise_id",
    "*:event_context",
    "*:event_id",
    "*:event_time",
    "*:is_ext_shared_channel",
    "*:team_id",
    "*:token",
    "app_rate_limited",
    "app_rate_limited:authorizations",
    "app_rate_limited:context_enterprise_id",
    "app_rate_limited:context_team_id",
    "app_rate_limited:enterprise_id",
    "app_rate_limited:event_context",
    "app_rate_limited:event_id",
    "app_rate_limited:event_time",
    "app_rate_limited:is_ext_shared_channel",
    "block_actions",
    "block_actions:actions",
    "block_actions:actions:button",
    "block_actions:actions:channels_select",
    "block_actions:actions:checkboxes",
    "block_actions:actions:conversations_select",
    "block_actions:actions:datepicker",
    "block_actions:actions:datetimepicker",
    "block_actions:actions:email_text_input",
    "block_actions:actions:external_select",
    "block_actions:actions:file_input",
    "block_actions:actions:multi_channels_select",
    "block_actions:actions:multi_conversations_select",
    "block_actions:actions:multi_external_select",
    "block_actions:actions:multi_static_select",
    "block_actions:actions:multi_users_select",
    "block_actions:actions:number_input",
    "block_actions:actions:overflow",
    "block_actions:actions:plain_text_input",
    "block_actions:actions:radio_buttons",
    "block_actions:actions:rich_text_input",
    "block_actions:actions:static_select",
    "block_actions:actions:timepicker",
    "block_actions:actions:url_text_input",
    "block_actions:actions:users_select",
    "block_actions:api_app_id",
    "block_actions:authorizations",
    "block_actions:channel",
    "block_actions:container",
    "block_actions:container:message",
    "block_actions:container:message_attachment",
    "block_actions:container:view",
    "block_actions:context_enterprise_id",
    "block_actions:context_team_id",
    "block_actions:enterprise",
    "block_actions:enterprise_id",
    "block_actions:event_context",
    "block_actions:event_id",
    "block_actions:event_time",
    "block_actions:hash",
    "block_actions:is_enterprise_install",
    "block_actions:is_ext_shared_channel",
    "block_actions:message",
    "block_actions:response_url",
    "block_actions:state",
    "block_actions:team",
    "block_actions:team_id",
    "block_actions:token",
    "block_actions:view",
    "block_actions:view:home",
    "block_actions:view:modal",
    "block_actions:view:workflow_step",
    "block_suggestion",
    "block_suggestion:api_app_id",
    "block_suggestion:authorizations",
    "block_suggestion:channel",
    "block_suggestion:container",
    "block_suggestion:container:message",
    "block_suggestion:container:message_attachment",
    "block_suggestion:container:view",
    "block_suggestion:context_enterprise_id",
    "block_suggestion:context_team_id",
    "block_suggestion:enterprise",
    "block_suggestion:enterprise_id",
    "block_suggestion:event_context",
    "block_suggestion:event_id",
    "block_suggestion:event_time",
    "block_suggestion:is_enterprise_install",
    "block_suggestion:is_ext_shared_channel",
    "block_suggestion:message",
    "block_suggestion:team",
    "block_suggestion:team_id",
    "block_suggestion:token",
    "block_suggestion:view",
    "block_suggestion:view:home",
    "block_suggestion:view:modal",
    "block_suggestion:view:workflow_step",
    "command",
    "command:api_app_id",
    "command:authorizations",
    "command:channel_name",
    "command:context_enterprise_id",
    "command:context_team_id",
    "command:enterprise_id",
    "command:enterprise_name",
    "command:event_context",
    "command:event_id",
    "command:event_time",
    "command:is_enterprise_install",
    "command:is_ext_shared_channel",
    "command:team_domain",
    "command:team_id",
    "command:token",
    "command:user_name",
    "event",
    "event.agent_session_stopped",
    "event.agent_session_title_changed",
    "event.agent_session_title_changed:previous_title",
    "event.app_context_changed",
]
_Part2: TypeAlias = Literal[
    "event.app_deleted",
    "event.app_home_opened",
    "event.app_home_opened:context",
    "event.app_home_opened:tab",
    "event.app_home_opened:view",
    "event.app_installed",
    "event.app_mention",
    "event.app_mention:attachments",
    "event.app_mention:blocks",
    "event.app_mention:bot_id",
    "event.app_mention:bot_profile",
    "event.app_mention:client_msg_id",
    "event.app_mention:display_as_bot",
    "event.app_mention:edited",
    "event.app_mention:files",
    "event.app_mention:source_team",
    "event.app_mention:subtype",
    "event.app_mention:team",
    "event.app_mention:thread_ts",
    "event.app_mention:upload",
    "event.app_mention:user",
    "event.app_mention:user_profile",
    "event.app_mention:user_team",
    "event.app_mention:username",
    "event.app_requested",
    "event.app_requested:previous_resolution",
    "event.app_uninstalled",
    "event.app_uninstalled_team",
    "event.assistant_thread_context_changed",
    "event.assistant_thread_started",
    "event.call_rejected",
    "event.channel_archive",
    "event.channel_archive:is_moved",
    "event.channel_created",
    "event.channel_deleted",
    "event.channel_history_changed",
    "event.channel_id_changed",
    "event.channel_left",
    "event.channel_rename",
    "event.channel_shared",
    "event.channel_unarchive",
    "event.channel_unshared",
    "event.dnd_updated",
    "event.dnd_updated_user",
    "event.email_domain_changed",
    "event.emoji_changed",
    "event.emoji_changed:name",
    "event.emoji_changed:names",
    "event.emoji_changed:new_name",
    "event.emoji_changed:old_name",
    "event.emoji_changed:value",
    "event.entity_details_requested",
    "event.entity_details_requested:app_unfurl_url",
    "event.entity_details_requested:channel",
    "event.entity_details_requested:external_ref",
    "event.entity_details_requested:message_ts",
    "event.entity_details_requested:thread_ts",
    "event.file_change",
    "event.file_comment_deleted",
    "event.file_created",
    "event.file_deleted",
    "event.file_deleted:channel_ids",
    "event.file_public",
    "event.file_shared",
    "event.file_unshared",
    "event.function_executed",
    "event.grid_migration_finished",
    "event.grid_migration_started",
    "event.group_archive",
    "event.group_close",
    "event.group_deleted",
    "event.group_history_changed",
    "event.group_left",
    "event.group_open",
    "event.group_rename",
    "event.group_unarchive",
    "event.im_close",
    "event.im_created",
    "event.im_history_changed",
    "event.im_open",
    "event.invite_requested",
    "event.link_shared",
    "event.link_shared:source",
    "event.link_shared:thread_ts",
    "event.link_shared:unfurl_id",
    "event.member_joined_channel",
    "event.member_joined_channel:enterprise",
    "event.member_joined_channel:inviter",
    "event.member_left_channel",
    "event.message",
    "event.message.bot_message",
    "event.message.bot_message:attachments",
    "event.message.bot_message:blocks",
    "event.message.bot_message:edited",
    "event.message.bot_message:icons",
    "event.message.bot_message:streaming_state",
    "event.message.bot_message:thread_ts",
    "event.message.bot_message:user",
    "event.message.bot_message:username",
    "event.message.channel_archive",
    "event.message.channel_join",
    "event.message.channel_leave",
    "event.message.channel_name",
    "event.message.channel_posting_permissions",
    "event.message.channel_purpose",
    "event.message.channel_topic",
    "event.message.channel_unarchive",
    "event.message.ekm_access_denied",
    "event.message.file_share",
    "event.message.file_share:attachments",
    "event.message.file_share:blocks",
    "event.message.file_share:display_as_bot",
    "event.message.file_share:files",
    "event.message.file_share:parent_user_id",
    "event.message.file_share:thread_ts",
    "event.message.file_share:upload",
    "event.message.file_share:x_files",
    "event.message.me_message",
    "event.message.message_changed",
    "event.message.message_deleted",
]
_Part3: TypeAlias = Literal[
    "event.message.message_replied",
    "event.message.thread_broadcast",
    "event.message.thread_broadcast:attachments",
    "event.message.thread_broadcast:blocks",
    "event.message.thread_broadcast:thread_ts",
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:attachments",
    "event.message:blocks",
    "event.message:bot_id",
    "event.message:bot_profile",
    "event.message:channel_type",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:client_msg_id",
    "event.message:display_as_bot",
    "event.message:edited",
    "event.message:files",
    "event.message:icons",
    "event.message:is_starred",
    "event.message:parent_user_id",
    "event.message:pinned_to",
    "event.message:reactions",
    "event.message:streaming_state",
    "event.message:subtype",
    "event.message:team",
    "event.message:text",
    "event.message:thread_ts",
    "event.message:upload",
    "event.message:user",
    "event.message:username",
    "event.message:x_files",
    "event.message_metadata_deleted",
    "event.message_metadata_deleted:bot_id",
    "event.message_metadata_posted",
    "event.message_metadata_posted:bot_id",
    "event.message_metadata_updated",
    "event.message_metadata_updated:bot_id",
    "event.pin_added",
    "event.pin_removed",
    "event.reaction_added",
    "event.reaction_removed",
    "event.shared_channel_invite_accepted",
    "event.shared_channel_invite_approved",
    "event.shared_channel_invite_declined",
    "event.shared_channel_invite_received",
    "event.shared_channel_invite_requested",
    "event.star_added",
    "event.star_removed",
    "event.subteam_created",
    "event.subteam_members_changed",
    "event.subteam_members_changed:added_users",
    "event.subteam_members_changed:added_users_count",
    "event.subteam_members_changed:removed_users",
    "event.subteam_members_changed:removed_users_count",
    "event.subteam_self_added",
    "event.subteam_self_removed",
    "event.subteam_updated",
    "event.team_access_granted",
    "event.team_access_revoked",
    "event.team_domain_change",
    "event.team_join",
    "event.team_rename",
    "event.tokens_revoked",
    "event.user_change",
    "event.user_huddle_changed",
    "event.user_profile_changed",
    "event.user_status_changed",
    "event.workflow_deleted",
    "event.workflow_published",
    "event.workflow_step_deleted",
    "event.workflow_step_deleted:workflow_published_configuration",
    "event.workflow_step_execute",
    "event.workflow_unpublished",
    "event:added_users",
    "event:added_users_count",
    "event:app_context",
    "event:app_unfurl_url",
    "event:assistant_thread",
    "event:attachments",
    "event:blocks",
    "event:bot_id",
    "event:bot_profile",
    "event:channel",
    "event:channel_ids",
    "event:channel_type",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:client_msg_id",
    "event:context",
    "event:display_as_bot",
    "event:edited",
    "event:enterprise",
    "event:event_ts",
    "event:external_ref",
    "event:files",
    "event:icons",
    "event:inviter",
    "event:is_moved",
    "event:is_starred",
    "event:message_ts",
    "event:name",
    "event:names",
    "event:new_name",
    "event:old_name",
    "event:parent_user_id",
    "event:pinned_to",
    "event:previous_resolution",
    "event:previous_title",
    "event:reactions",
    "event:removed_users",
    "event:removed_users_count",
    "event:source",
    "event:source_team",
]
_Part4: TypeAlias = Literal[
    "event:streaming_state",
    "event:subtype",
    "event:tab",
    "event:team",
    "event:text",
    "event:thread_ts",
    "event:unfurl_id",
    "event:upload",
    "event:user",
    "event:user_profile",
    "event:user_team",
    "event:username",
    "event:value",
    "event:view",
    "event:workflow_published_configuration",
    "event:x_files",
    "message_action",
    "message_action:api_app_id",
    "message_action:authorizations",
    "message_action:context_enterprise_id",
    "message_action:context_team_id",
    "message_action:enterprise",
    "message_action:enterprise_id",
    "message_action:event_context",
    "message_action:event_id",
    "message_action:event_time",
    "message_action:is_enterprise_install",
    "message_action:is_ext_shared_channel",
    "message_action:message_ts",
    "message_action:response_url",
    "message_action:team",
    "message_action:team_id",
    "message_action:token",
    "shortcut",
    "shortcut:api_app_id",
    "shortcut:authorizations",
    "shortcut:context_enterprise_id",
    "shortcut:context_team_id",
    "shortcut:enterprise",
    "shortcut:enterprise_id",
    "shortcut:event_context",
    "shortcut:event_id",
    "shortcut:event_time",
    "shortcut:is_enterprise_install",
    "shortcut:is_ext_shared_channel",
    "shortcut:team",
    "shortcut:team_id",
    "shortcut:token",
    "view_closed",
    "view_closed:api_app_id",
    "view_closed:authorizations",
    "view_closed:context_enterprise_id",
    "view_closed:context_team_id",
    "view_closed:enterprise",
    "view_closed:enterprise_id",
    "view_closed:event_context",
    "view_closed:event_id",
    "view_closed:event_time",
    "view_closed:is_enterprise_install",
    "view_closed:is_ext_shared_channel",
    "view_closed:team",
    "view_closed:team_id",
    "view_closed:token",
    "view_closed:view",
    "view_closed:view:home",
    "view_closed:view:modal",
    "view_closed:view:workflow_step",
    "view_submission",
    "view_submission:api_app_id",
    "view_submission:authorizations",
    "view_submission:context_enterprise_id",
    "view_submission:context_team_id",
    "view_submission:enterprise",
    "view_submission:enterprise_id",
    "view_submission:event_context",
    "view_submission:event_id",
    "view_submission:event_time",
    "view_submission:is_enterprise_install",
    "view_submission:is_ext_shared_channel",
    "view_submission:response_urls",
    "view_submission:team",
    "view_submission:team_id",
    "view_submission:token",
    "view_submission:trigger_id",
    "view_submission:view",
    "view_submission:view:home",
    "view_submission:view:modal",
    "view_submission:view:workflow_step",
]
FilterQuery: TypeAlias = Literal[
    _Part1,
    _Part2,
    _Part3,
    _Part4,
]
"""Every valid query."""

# What TypeVars are bound to, each checker's way (routing.pyi says how they are told apart). mypy prints an alias that
# refers to itself by its name, and others with all their members. pyright's time grows with the square of a bound, and
# it looks at signatures that are not meant for it: `str` is the last declaration, the one it takes.
MYPY: Literal[False]
TYPE_CHECKING_WITH_PYREFLY: Literal[False]

def _ty() -> Literal[True]: ...

if MYPY:
    _Valid: TypeAlias = Union[FilterQuery, tuple[Never, "_Valid"]]
    _OneOf: TypeAlias = Union[_Valid, tuple[Never]]
    _Single: TypeAlias = Union[_Valid, tuple[Never]]
else:
    _OneOf: TypeAlias = FilterQuery
    if _ty():
        _Single: TypeAlias = FilterQuery
    else:
        _Single: TypeAlias = str

_AppHomeOpenedContext: TypeAlias = Literal["event.app_home_opened:context",]
_AppMentionAttachments: TypeAlias = Literal["event.app_mention:attachments",]
_AppMentionBlocks: TypeAlias = Literal["event.app_mention:blocks",]
_AppMentionBotId: TypeAlias = Literal["event.app_mention:bot_id",]
_AppMentionBotProfile: TypeAlias = Literal["event.app_mention:bot_profile",]
_AppMentionClientMsgId: TypeAlias = Literal["event.app_mention:client_msg_id",]
_AppMentionDisplayAsBot: TypeAlias = Literal["event.app_mention:display_as_bot",]
_AppMentionEdited: TypeAlias = Literal["event.app_mention:edited",]
_AppMentionFiles: TypeAlias = Literal["event.app_mention:files",]
_AppMentionSubtype: TypeAlias = Literal["event.app_mention:subtype",]
_AppMentionTeam: TypeAlias = Literal["event.app_mention:team",]
_AppMentionThreadTs: TypeAlias = Literal["event.app_mention:thread_ts",]
_AppMentionUpload: TypeAlias = Literal["event.app_mention:upload",]
_AppMentionUser: TypeAlias = Literal["event.app_mention:user",]
_AppMentionUsername: TypeAlias = Literal["event.app_mention:username",]
_AppRateLimitedAuthorizations: TypeAlias = Literal["app_rate_limited:authorizations",]
_AppRateLimitedContextEnterpriseId: TypeAlias = Literal["app_rate_limited:context_enterprise_id",]
_AppRateLimitedContextTeamId: TypeAlias = Literal["app_rate_limited:context_team_id",]
_AppRateLimitedEnterpriseId: TypeAlias = Literal["app_rate_limited:enterprise_id",]
_AppRateLimitedEventContext: TypeAlias = Literal["app_rate_limited:event_context",]
_AppRateLimitedEventId: TypeAlias = Literal["app_rate_limited:event_id",]
_AppRateLimitedEventTime: TypeAlias = Literal["app_rate_limited:event_time",]
_AppRateLimitedIsExtSharedChannel: TypeAlias = Literal["app_rate_limited:is_ext_shared_channel",]
_BlockActionsApiAppId: TypeAlias = Literal["block_actions:api_app_id",]
_BlockActionsAuthorizations: TypeAlias = Literal["block_actions:authorizations",]
_BlockActionsChannel: TypeAlias = Literal["block_actions:channel",]
_BlockActionsContextEnterpriseId: TypeAlias = Literal["block_actions:context_enterprise_id",]
_BlockActionsContextTeamId: TypeAlias = Literal["block_actions:context_team_id",]
_BlockActionsEnterprise: TypeAlias = Literal["block_actions:enterprise",]
_BlockActionsEnterpriseId: TypeAlias = Literal["block_actions:enterprise_id",]
_BlockActionsEventContext: TypeAlias = Literal["block_actions:event_context",]
_BlockActionsEventId: TypeAlias = Literal["block_actions:event_id",]
_BlockActionsEventTime: TypeAlias = Literal["block_actions:event_time",]
_BlockActionsHash: TypeAlias = Literal["block_actions:hash",]
_BlockActionsIsEnterpriseInstall: TypeAlias = Literal["block_actions:is_enterprise_install",]
_BlockActionsIsExtSharedChannel: TypeAlias = Literal["block_actions:is_ext_shared_channel",]
_BlockActionsMessage: TypeAlias = Literal["block_actions:message",]
_BlockActionsResponseUrl: TypeAlias = Literal["block_actions:response_url",]
_BlockActionsTeam: TypeAlias = Literal["block_actions:team",]
_BlockActionsTeamId: TypeAlias = Literal["block_actions:team_id",]
_BlockActionsToken: TypeAlias = Literal["block_actions:token",]
_BlockActionsViewState: TypeAlias = Literal["block_actions:state",]
_BlockSuggestionApiAppId: TypeAlias = Literal["block_suggestion:api_app_id",]
_BlockSuggestionAuthorizations: TypeAlias = Literal["block_suggestion:authorizations",]
_BlockSuggestionChannel: TypeAlias = Literal["block_suggestion:channel",]
_BlockSuggestionContextEnterpriseId: TypeAlias = Literal["block_suggestion:context_enterprise_id",]
_BlockSuggestionContextTeamId: TypeAlias = Literal["block_suggestion:context_team_id",]
_BlockSuggestionEnterprise: TypeAlias = Literal["block_suggestion:enterprise",]
_BlockSuggestionEnterpriseId: TypeAlias = Literal["block_suggestion:enterprise_id",]
_BlockSuggestionEventContext: TypeAlias = Literal["block_suggestion:event_context",]
_BlockSuggestionEventId: TypeAlias = Literal["block_suggestion:event_id",]
_BlockSuggestionEventTime: TypeAlias = Literal["block_suggestion:event_time",]
_BlockSuggestionIsEnterpriseInstall: TypeAlias = Literal["block_suggestion:is_enterprise_install",]
_BlockSuggestionIsExtSharedChannel: TypeAlias = Literal["block_suggestion:is_ext_shared_channel",]
_BlockSuggestionMessage: TypeAlias = Literal["block_suggestion:message",]
_BlockSuggestionTeam: TypeAlias = Literal["block_suggestion:team",]
_BlockSuggestionTeamId: TypeAlias = Literal["block_suggestion:team_id",]
_BlockSuggestionToken: TypeAlias = Literal["block_suggestion:token",]
_BotMessageAttachments: TypeAlias = Literal["event.message.bot_message:attachments",]
_BotMessageBlocks: TypeAlias = Literal["event.message.bot_message:blocks",]
_BotMessageEdited: TypeAlias = Literal["event.message.bot_message:edited",]
_BotMessageThreadTs: TypeAlias = Literal["event.message.bot_message:thread_ts",]
_BotMessageUser: TypeAlias = Literal["event.message.bot_message:user",]
_ChannelArchiveIsMoved: TypeAlias = Literal["event.channel_archive:is_moved",]
_CommandApiAppId: TypeAlias = Literal["command:api_app_id",]
_CommandAuthorizations: TypeAlias = Literal["command:authorizations",]
_CommandChannelName: TypeAlias = Literal["command:channel_name",]
_CommandContextEnterpriseId: TypeAlias = Literal["command:context_enterprise_id",]
_CommandContextTeamId: TypeAlias = Literal["command:context_team_id",]
_CommandEnterpriseId: TypeAlias = Literal["command:enterprise_id",]
_CommandEnterpriseName: TypeAlias = Literal["command:enterprise_name",]
_CommandEventContext: TypeAlias = Literal["command:event_context",]
_CommandEventId: TypeAlias = Literal["command:event_id",]
_CommandEventTime: TypeAlias = Literal["command:event_time",]
_CommandIsEnterpriseInstall: TypeAlias = Literal["command:is_enterprise_install",]
_CommandIsExtSharedChannel: TypeAlias = Literal["command:is_ext_shared_channel",]
_CommandTeamDomain: TypeAlias = Literal["command:team_domain",]
_CommandTeamId: TypeAlias = Literal["command:team_id",]
_CommandToken: TypeAlias = Literal["command:token",]
_CommandUserName: TypeAlias = Literal["command:user_name",]
_EmojiChangedName: TypeAlias = Literal["event.emoji_changed:name",]
_EmojiChangedOldName: TypeAlias = Literal["event.emoji_changed:old_name",]
_EntityDetailsRequestedChannel: TypeAlias = Literal["event.entity_details_requested:channel",]
_EntityDetailsRequestedMessageTs: TypeAlias = Literal["event.entity_details_requested:message_ts",]
_EntityDetailsRequestedThreadTs: TypeAlias = Literal["event.entity_details_requested:thread_ts",]
_EventAgentSessionStopped: TypeAlias = Literal["event.agent_session_stopped",]
_EventAppContextChanged: TypeAlias = Literal["event.app_context_changed",]
_EventAppDeleted: TypeAlias = Literal["event.app_deleted",]
_EventAppInstalled: TypeAlias = Literal["event.app_installed",]
_EventAppUninstalled: TypeAlias = Literal["event.app_uninstalled",]
_EventAppUninstalledTeam: TypeAlias = Literal["event.app_uninstalled_team",]
_EventAssistantThreadContextChanged: TypeAlias = Literal["event.assistant_thread_context_changed",]
_EventAssistantThreadStarted: TypeAlias = Literal["event.assistant_thread_started",]
_EventCallRejected: TypeAlias = Literal["event.call_rejected",]
_EventChannelCreated: TypeAlias = Literal["event.channel_created",]
_EventChannelDeleted: TypeAlias = Literal["event.channel_deleted",]
_EventChannelHistoryChanged: TypeAlias = Literal["event.channel_history_changed",]
_EventChannelIdChanged: TypeAlias = Literal["event.channel_id_changed",]
_EventChannelLeft: TypeAlias = Literal["event.channel_left",]
_EventChannelRename: TypeAlias = Literal["event.channel_rename",]
_EventChannelShared: TypeAlias = Literal["event.channel_shared",]
_EventChannelUnarchive: TypeAlias = Literal["event.channel_unarchive",]
_EventChannelUnshared: TypeAlias = Literal["event.channel_unshared",]
_EventDndUpdated: TypeAlias = Literal["event.dnd_updated",]
_EventDndUpdatedUser: TypeAlias = Literal["event.dnd_updated_user",]
_EventEmailDomainChanged: TypeAlias = Literal["event.email_domain_changed",]
_EventEventTs: TypeAlias = Literal["event:event_ts",]
_EventFileChange: TypeAlias = Literal["event.file_change",]
_EventFileCommentDeleted: TypeAlias = Literal["event.file_comment_deleted",]
_EventFileCreated: TypeAlias = Literal["event.file_created",]
_EventFilePublic: TypeAlias = Literal["event.file_public",]
_EventFileShared: TypeAlias = Literal["event.file_shared",]
_EventFileUnshared: TypeAlias = Literal["event.file_unshared",]
_EventFunctionExecuted: TypeAlias = Literal["event.function_executed",]
_EventGridMigrationFinished: TypeAlias = Literal["event.grid_migration_finished",]
_EventGridMigrationStarted: TypeAlias = Literal["event.grid_migration_started",]
_EventGroupArchive: TypeAlias = Literal["event.group_archive",]
_EventGroupClose: TypeAlias = Literal["event.group_close",]
_EventGroupDeleted: TypeAlias = Literal["event.group_deleted",]
_EventGroupHistoryChanged: TypeAlias = Literal["event.group_history_changed",]
_EventGroupLeft: TypeAlias = Literal["event.group_left",]
_EventGroupOpen: TypeAlias = Literal["event.group_open",]
_EventGroupRename: TypeAlias = Literal["event.group_rename",]
_EventGroupUnarchive: TypeAlias = Literal["event.group_unarchive",]
_EventImClose: TypeAlias = Literal["event.im_close",]
_EventImCreated: TypeAlias = Literal["event.im_created",]
_EventImHistoryChanged: TypeAlias = Literal["event.im_history_changed",]
_EventImOpen: TypeAlias = Literal["event.im_open",]
_EventInviteRequested: TypeAlias = Literal["event.invite_requested",]
_EventMemberLeftChannel: TypeAlias = Literal["event.member_left_channel",]
_EventMessageBotId: TypeAlias = Literal["event.message:bot_id",]
_EventMessageChannelArchive: TypeAlias = Literal["event.message.channel_archive",]
_EventMessageChannelJoin: TypeAlias = Literal["event.message.channel_join",]
_EventMessageChannelLeave: TypeAlias = Literal["event.message.channel_leave",]
_EventMessageChannelName: TypeAlias = Literal["event.message.channel_name",]
_EventMessageChannelPostingPermissions: TypeAlias = Literal["event.message.channel_posting_permissions",]
_EventMessageChannelPurpose: TypeAlias = Literal["event.message.channel_purpose",]
_EventMessageChannelTopic: TypeAlias = Literal["event.message.channel_topic",]
_EventMessageChannelUnarchive: TypeAlias = Literal["event.message.channel_unarchive",]
_EventMessageClientMsgId: TypeAlias = Literal["event.message:client_msg_id",]
_EventMessageEkmAccessDenied: TypeAlias = Literal["event.message.ekm_access_denied",]
_EventMessageMeMessage: TypeAlias = Literal["event.message.me_message",]
_EventMessageMessageChanged: TypeAlias = Literal["event.message.message_changed",]
_EventMessageMessageDeleted: TypeAlias = Literal["event.message.message_deleted",]
_EventMessageMessageReplied: TypeAlias = Literal["event.message.message_replied",]
_EventMessageTeam: TypeAlias = Literal["event.message:team",]
_EventMessageText: TypeAlias = Literal["event.message:text",]
_EventPinAdded: TypeAlias = Literal["event.pin_added",]
_EventPinRemoved: TypeAlias = Literal["event.pin_removed",]
_EventReactionAdded: TypeAlias = Literal["event.reaction_added",]
_EventReactionRemoved: TypeAlias = Literal["event.reaction_removed",]
_EventSharedChannelInviteAccepted: TypeAlias = Literal["event.shared_channel_invite_accepted",]
_EventSharedChannelInviteApproved: TypeAlias = Literal["event.shared_channel_invite_approved",]
_EventSharedChannelInviteDeclined: TypeAlias = Literal["event.shared_channel_invite_declined",]
_EventSharedChannelInviteReceived: TypeAlias = Literal["event.shared_channel_invite_received",]
_EventSharedChannelInviteRequested: TypeAlias = Literal["event.shared_channel_invite_requested",]
_EventStarAdded: TypeAlias = Literal["event.star_added",]
_EventStarRemoved: TypeAlias = Literal["event.star_removed",]
_EventSubteamCreated: TypeAlias = Literal["event.subteam_created",]
_EventSubteamSelfAdded: TypeAlias = Literal["event.subteam_self_added",]
_EventSubteamSelfRemoved: TypeAlias = Literal["event.subteam_self_removed",]
_EventSubteamUpdated: TypeAlias = Literal["event.subteam_updated",]
_EventTeamAccessGranted: TypeAlias = Literal["event.team_access_granted",]
_EventTeamAccessRevoked: TypeAlias = Literal["event.team_access_revoked",]
_EventTeamDomainChange: TypeAlias = Literal["event.team_domain_change",]
_EventTeamJoin: TypeAlias = Literal["event.team_join",]
_EventTeamRename: TypeAlias = Literal["event.team_rename",]
_EventTokensRevoked: TypeAlias = Literal["event.tokens_revoked",]
_EventUserChange: TypeAlias = Literal["event.user_change",]
_EventUserHuddleChanged: TypeAlias = Literal["event.user_huddle_changed",]
_EventUserProfileChanged: TypeAlias = Literal["event.user_profile_changed",]
_EventUserStatusChanged: TypeAlias = Literal["event.user_status_changed",]
_EventWorkflowDeleted: TypeAlias = Literal["event.workflow_deleted",]
_EventWorkflowPublished: TypeAlias = Literal["event.workflow_published",]
_EventWorkflowStepExecute: TypeAlias = Literal["event.workflow_step_execute",]
_EventWorkflowUnpublished: TypeAlias = Literal["event.workflow_unpublished",]
_FileShareMessageAttachments: TypeAlias = Literal["event.message.file_share:attachments",]
_FileShareMessageBlocks: TypeAlias = Literal["event.message.file_share:blocks",]
_FileShareMessageFiles: TypeAlias = Literal["event.message.file_share:files",]
_FileShareMessageParentUserId: TypeAlias = Literal["event.message.file_share:parent_user_id",]
_FileShareMessageThreadTs: TypeAlias = Literal["event.message.file_share:thread_ts",]
_LinkSharedThreadTs: TypeAlias = Literal["event.link_shared:thread_ts",]
_MemberJoinedChannelInviter: TypeAlias = Literal["event.member_joined_channel:inviter",]
_MessageActionApiAppId: TypeAlias = Literal["message_action:api_app_id",]
_MessageActionAuthorizations: TypeAlias = Literal["message_action:authorizations",]
_MessageActionContextEnterpriseId: TypeAlias = Literal["message_action:context_enterprise_id",]
_MessageActionContextTeamId: TypeAlias = Literal["message_action:context_team_id",]
_MessageActionEnterprise: TypeAlias = Literal["message_action:enterprise",]
_MessageActionEnterpriseId: TypeAlias = Literal["message_action:enterprise_id",]
_MessageActionEventContext: TypeAlias = Literal["message_action:event_context",]
_MessageActionEventId: TypeAlias = Literal["message_action:event_id",]
_MessageActionEventTime: TypeAlias = Literal["message_action:event_time",]
_MessageActionIsEnterpriseInstall: TypeAlias = Literal["message_action:is_enterprise_install",]
_MessageActionIsExtSharedChannel: TypeAlias = Literal["message_action:is_ext_shared_channel",]
_MessageActionMessageTs: TypeAlias = Literal["message_action:message_ts",]
_MessageActionResponseUrl: TypeAlias = Literal["message_action:response_url",]
_MessageActionTeam: TypeAlias = Literal["message_action:team",]
_MessageActionTeamId: TypeAlias = Literal["message_action:team_id",]
_MessageActionToken: TypeAlias = Literal["message_action:token",]
_MessageAssistantThread: TypeAlias = Literal["event.message:assistant_thread",]
_MessageBotProfile: TypeAlias = Literal["event.message:bot_profile",]
_MessageMetadataDeletedBotId: TypeAlias = Literal["event.message_metadata_deleted:bot_id",]
_MessageMetadataPostedBotId: TypeAlias = Literal["event.message_metadata_posted:bot_id",]
_MessageMetadataUpdatedBotId: TypeAlias = Literal["event.message_metadata_updated:bot_id",]
_RuleActionIdBlockActions: TypeAlias = Literal["block_actions:actions",]
_RuleActionIdBlockSuggestion: TypeAlias = Literal["block_suggestion",]
_RuleCallbackIdBlockActions: TypeAlias = Literal["block_actions:view",]
_RuleCallbackIdBlockSuggestion: TypeAlias = Literal["block_suggestion:view",]
_RuleCallbackIdEventAppHomeOpened: TypeAlias = Literal["event.app_home_opened:view",]
_RuleCallbackIdMessageAction: TypeAlias = Literal["message_action",]
_RuleCallbackIdShortcut: TypeAlias = Literal["shortcut",]
_RuleCallbackIdViewClosed: TypeAlias = Literal["view_closed:view",]
_RuleCallbackIdViewSubmission: TypeAlias = Literal["view_submission:view",]
_RuleTextCommand: TypeAlias = Literal["command",]
_RuleTextEventAppMention: TypeAlias = Literal["event.app_mention",]
_RuleTextEventMessageBotMessage: TypeAlias = Literal["event.message.bot_message",]
_RuleTextEventMessageFileShare: TypeAlias = Literal["event.message.file_share",]
_RuleTextEventMessageThreadBroadcast: TypeAlias = Literal["event.message.thread_broadcast",]
_ShortcutApiAppId: TypeAlias = Literal["shortcut:api_app_id",]
_ShortcutAuthorizations: TypeAlias = Literal["shortcut:authorizations",]
_ShortcutContextEnterpriseId: TypeAlias = Literal["shortcut:context_enterprise_id",]
_ShortcutContextTeamId: TypeAlias = Literal["shortcut:context_team_id",]
_ShortcutEnterprise: TypeAlias = Literal["shortcut:enterprise",]
_ShortcutEnterpriseId: TypeAlias = Literal["shortcut:enterprise_id",]
_ShortcutEventContext: TypeAlias = Literal["shortcut:event_context",]
_ShortcutEventId: TypeAlias = Literal["shortcut:event_id",]
_ShortcutEventTime: TypeAlias = Literal["shortcut:event_time",]
_ShortcutIsEnterpriseInstall: TypeAlias = Literal["shortcut:is_enterprise_install",]
_ShortcutIsExtSharedChannel: TypeAlias = Literal["shortcut:is_ext_shared_channel",]
_ShortcutTeam: TypeAlias = Literal["shortcut:team",]
_ShortcutTeamId: TypeAlias = Literal["shortcut:team_id",]
_ShortcutToken: TypeAlias = Literal["shortcut:token",]
_ThreadBroadcastMessageAttachments: TypeAlias = Literal["event.message.thread_broadcast:attachments",]
_ThreadBroadcastMessageBlocks: TypeAlias = Literal["event.message.thread_broadcast:blocks",]
_ThreadBroadcastMessageThreadTs: TypeAlias = Literal["event.message.thread_broadcast:thread_ts",]
_ViewClosedApiAppId: TypeAlias = Literal["view_closed:api_app_id",]
_ViewClosedAuthorizations: TypeAlias = Literal["view_closed:authorizations",]
_ViewClosedContextEnterpriseId: TypeAlias = Literal["view_closed:context_enterprise_id",]
_ViewClosedContextTeamId: TypeAlias = Literal["view_closed:context_team_id",]
_ViewClosedEnterprise: TypeAlias = Literal["view_closed:enterprise",]
_ViewClosedEnterpriseId: TypeAlias = Literal["view_closed:enterprise_id",]
_ViewClosedEventContext: TypeAlias = Literal["view_closed:event_context",]
_ViewClosedEventId: TypeAlias = Literal["view_closed:event_id",]
_ViewClosedEventTime: TypeAlias = Literal["view_closed:event_time",]
_ViewClosedIsEnterpriseInstall: TypeAlias = Literal["view_closed:is_enterprise_install",]
_ViewClosedIsExtSharedChannel: TypeAlias = Literal["view_closed:is_ext_shared_channel",]
_ViewClosedTeam: TypeAlias = Literal["view_closed:team",]
_ViewClosedTeamId: TypeAlias = Literal["view_closed:team_id",]
_ViewClosedToken: TypeAlias = Literal["view_closed:token",]
_ViewSubmissionApiAppId: TypeAlias = Literal["view_submission:api_app_id",]
_ViewSubmissionAuthorizations: TypeAlias = Literal["view_submission:authorizations",]
_ViewSubmissionContextEnterpriseId: TypeAlias = Literal["view_submission:context_enterprise_id",]
_ViewSubmissionContextTeamId: TypeAlias = Literal["view_submission:context_team_id",]
_ViewSubmissionEnterprise: TypeAlias = Literal["view_submission:enterprise",]
_ViewSubmissionEnterpriseId: TypeAlias = Literal["view_submission:enterprise_id",]
_ViewSubmissionEventContext: TypeAlias = Literal["view_submission:event_context",]
_ViewSubmissionEventId: TypeAlias = Literal["view_submission:event_id",]
_ViewSubmissionEventTime: TypeAlias = Literal["view_submission:event_time",]
_ViewSubmissionIsEnterpriseInstall: TypeAlias = Literal["view_submission:is_enterprise_install",]
_ViewSubmissionIsExtSharedChannel: TypeAlias = Literal["view_submission:is_ext_shared_channel",]
_ViewSubmissionResponseUrls: TypeAlias = Literal["view_submission:response_urls",]
_ViewSubmissionTeam: TypeAlias = Literal["view_submission:team",]
_ViewSubmissionTeamId: TypeAlias = Literal["view_submission:team_id",]
_ViewSubmissionToken: TypeAlias = Literal["view_submission:token",]
_ViewSubmissionTriggerId: TypeAlias = Literal["view_submission:trigger_id",]
_WorkflowStepDeletedWorkflowPublishedConfiguration: TypeAlias = Literal[
    "event.workflow_step_deleted:workflow_published_configuration",
]
_AgentSessionTitleChangedPreviousTitle: TypeAlias = Literal[
    "event.agent_session_title_changed:previous_title",
    "event:previous_title",
]
_AppHomeOpenedTab: TypeAlias = Literal[
    "event.app_home_opened:tab",
    "event:tab",
]
_AppHomeOpenedView: TypeAlias = Literal[
    "event.app_home_opened:view",
    "event:view",
]
_AppMentionSourceTeam: TypeAlias = Literal[
    "event.app_mention:source_team",
    "event:source_team",
]
_AppMentionUserProfile: TypeAlias = Literal[
    "event.app_mention:user_profile",
    "event:user_profile",
]
_AppMentionUserTeam: TypeAlias = Literal[
    "event.app_mention:user_team",
    "event:user_team",
]
_AppRequestedPreviousResolution: TypeAlias = Literal[
    "event.app_requested:previous_resolution",
    "event:previous_resolution",
]
_BotMessageUsername: TypeAlias = Literal[
    "event.message.bot_message:username",
    "event.message:username",
]
_EmojiChangedNames: TypeAlias = Literal[
    "event.emoji_changed:names",
    "event:names",
]
_EmojiChangedNewName: TypeAlias = Literal[
    "event.emoji_changed:new_name",
    "event:new_name",
]
_EmojiChangedValue: TypeAlias = Literal[
    "event.emoji_changed:value",
    "event:value",
]
_EntityDetailsRequestedAppUnfurlUrl: TypeAlias = Literal[
    "event.entity_details_requested:app_unfurl_url",
    "event:app_unfurl_url",
]
_EntityDetailsRequestedExternalRef: TypeAlias = Literal[
    "event.entity_details_requested:external_ref",
    "event:external_ref",
]
_EventAssistantThread: TypeAlias = Literal[
    "event.message:assistant_thread",
    "event:assistant_thread",
]
_EventChannel: TypeAlias = Literal[
    "event.entity_details_requested:channel",
    "event:channel",
]
_EventChannelArchive: TypeAlias = Literal[
    "event.channel_archive",
    "event.channel_archive:is_moved",
]
_EventContainerInteractionContainerTypeMessage: TypeAlias = Literal[
    "block_actions:container:message",
    "block_suggestion:container:message",
]
_EventContainerInteractionContainerTypeMessageAttachment: TypeAlias = Literal[
    "block_actions:container:message_attachment",
    "block_suggestion:container:message_attachment",
]
_EventContainerInteractionContainerTypeView: TypeAlias = Literal[
    "block_actions:container:view",
    "block_suggestion:container:view",
]
_EventContext: TypeAlias = Literal[
    "event.app_home_opened:context",
    "event:context",
]
_EventHappeningUserTeamJoinUser: TypeAlias = Literal[
    "event.team_join",
    "event.user_change",
]
_EventInviter: TypeAlias = Literal[
    "event.member_joined_channel:inviter",
    "event:inviter",
]
_EventIsMoved: TypeAlias = Literal[
    "event.channel_archive:is_moved",
    "event:is_moved",
]
_EventMessageEdited: TypeAlias = Literal[
    "event.message.bot_message:edited",
    "event.message:edited",
]
_EventMessageFiles: TypeAlias = Literal[
    "event.message.file_share:files",
    "event.message:files",
]
_EventMessageMetadataDeleted: TypeAlias = Literal[
    "event.message_metadata_deleted",
    "event.message_metadata_deleted:bot_id",
]
_EventMessageMetadataPosted: TypeAlias = Literal[
    "event.message_metadata_posted",
    "event.message_metadata_posted:bot_id",
]
_EventMessageMetadataUpdated: TypeAlias = Literal[
    "event.message_metadata_updated",
    "event.message_metadata_updated:bot_id",
]
_EventMessageTs: TypeAlias = Literal[
    "event.entity_details_requested:message_ts",
    "event:message_ts",
]
_EventMessageUser: TypeAlias = Literal[
    "event.message.bot_message:user",
    "event.message:user",
]
_EventName: TypeAlias = Literal[
    "event.emoji_changed:name",
    "event:name",
]
_EventOldName: TypeAlias = Literal[
    "event.emoji_changed:old_name",
    "event:old_name",
]
_EventText: TypeAlias = Literal[
    "event.message:text",
    "event:text",
]
_EventWorkflowPublishedConfiguration: TypeAlias = Literal[
    "event.workflow_step_deleted:workflow_published_configuration",
    "event:workflow_published_configuration",
]
_EventWorkflowStepDeleted: TypeAlias = Literal[
    "event.workflow_step_deleted",
    "event.workflow_step_deleted:workflow_published_configuration",
]
_FileDeletedChannelIds: TypeAlias = Literal[
    "event.file_deleted:channel_ids",
    "event:channel_ids",
]
_FileShareMessageDisplayAsBot: TypeAlias = Literal[
    "event.message.file_share:display_as_bot",
    "event.message:display_as_bot",
]
_FileShareMessageUpload: TypeAlias = Literal[
    "event.message.file_share:upload",
    "event.message:upload",
]
_LinkSharedSource: TypeAlias = Literal[
    "event.link_shared:source",
    "event:source",
]
_LinkSharedUnfurlId: TypeAlias = Literal[
    "event.link_shared:unfurl_id",
    "event:unfurl_id",
]
_MemberJoinedChannelEnterprise: TypeAlias = Literal[
    "event.member_joined_channel:enterprise",
    "event:enterprise",
]
_MessageAppContext: TypeAlias = Literal[
    "event.message:app_context",
    "event:app_context",
]
_MessageChannelTypeLiteralAppHome: TypeAlias = Literal[
    "event.message:channel_type:app_home",
    "event:channel_type:app_home",
]
_MessageChannelTypeLiteralChannel: TypeAlias = Literal[
    "event.message:channel_type:channel",
    "event:channel_type:channel",
]
_MessageChannelTypeLiteralGroup: TypeAlias = Literal[
    "event.message:channel_type:group",
    "event:channel_type:group",
]
_MessageChannelTypeLiteralIm: TypeAlias = Literal[
    "event.message:channel_type:im",
    "event:channel_type:im",
]
_MessageChannelTypeLiteralMpim: TypeAlias = Literal[
    "event.message:channel_type:mpim",
    "event:channel_type:mpim",
]
_MessageIsStarred: TypeAlias = Literal[
    "event.message:is_starred",
    "event:is_starred",
]
_MessagePinnedTo: TypeAlias = Literal[
    "event.message:pinned_to",
    "event:pinned_to",
]
_MessageReactions: TypeAlias = Literal[
    "event.message:reactions",
    "event:reactions",
]
_RuleActionId: TypeAlias = Literal[
    "block_actions:actions",
    "block_suggestion",
]
_SubteamMembersChangedAddedUsers: TypeAlias = Literal[
    "event.subteam_members_changed:added_users",
    "event:added_users",
]
_SubteamMembersChangedAddedUsersCount: TypeAlias = Literal[
    "event.subteam_members_changed:added_users_count",
    "event:added_users_count",
]
_SubteamMembersChangedRemovedUsers: TypeAlias = Literal[
    "event.subteam_members_changed:removed_users",
    "event:removed_users",
]
_SubteamMembersChangedRemovedUsersCount: TypeAlias = Literal[
    "event.subteam_members_changed:removed_users_count",
    "event:removed_users_count",
]
_BotMessageIcons: TypeAlias = Literal[
    "event.message.bot_message:icons",
    "event.message:icons",
    "event:icons",
]
_BotMessageStreamingState: TypeAlias = Literal[
    "event.message.bot_message:streaming_state",
    "event.message:streaming_state",
    "event:streaming_state",
]
_EventAgentSessionTitleChanged: TypeAlias = Literal[
    "event.agent_session_title_changed",
    "event.agent_session_title_changed:previous_title",
    "event:previous_title",
]
_EventAppRequested: TypeAlias = Literal[
    "event.app_requested",
    "event.app_requested:previous_resolution",
    "event:previous_resolution",
]
_EventBotProfile: TypeAlias = Literal[
    "event.app_mention:bot_profile",
    "event.message:bot_profile",
    "event:bot_profile",
]
_EventClientMsgId: TypeAlias = Literal[
    "event.app_mention:client_msg_id",
    "event.message:client_msg_id",
    "event:client_msg_id",
]
_EventFileDeleted: TypeAlias = Literal[
    "event.file_deleted",
    "event.file_deleted:channel_ids",
    "event:channel_ids",
]
_EventParentUserId: TypeAlias = Literal[
    "event.message.file_share:parent_user_id",
    "event.message:parent_user_id",
    "event:parent_user_id",
]
_EventTeam: TypeAlias = Literal[
    "event.app_mention:team",
    "event.message:team",
    "event:team",
]
_FileShareMessageXFiles: TypeAlias = Literal[
    "event.message.file_share:x_files",
    "event.message:x_files",
    "event:x_files",
]
_BlockActionsContainer: TypeAlias = Literal[
    "block_actions:container",
    "block_actions:container:message",
    "block_actions:container:message_attachment",
    "block_actions:container:view",
]
_BlockActionsView: TypeAlias = Literal[
    "block_actions:view",
    "block_actions:view:home",
    "block_actions:view:modal",
    "block_actions:view:workflow_step",
]
_BlockSuggestionContainer: TypeAlias = Literal[
    "block_suggestion:container",
    "block_suggestion:container:message",
    "block_suggestion:container:message_attachment",
    "block_suggestion:container:view",
]
_BlockSuggestionView: TypeAlias = Literal[
    "block_suggestion:view",
    "block_suggestion:view:home",
    "block_suggestion:view:modal",
    "block_suggestion:view:workflow_step",
]
_EventDisplayAsBot: TypeAlias = Literal[
    "event.app_mention:display_as_bot",
    "event.message.file_share:display_as_bot",
    "event.message:display_as_bot",
    "event:display_as_bot",
]
_EventEdited: TypeAlias = Literal[
    "event.app_mention:edited",
    "event.message.bot_message:edited",
    "event.message:edited",
    "event:edited",
]
_EventFiles: TypeAlias = Literal[
    "event.app_mention:files",
    "event.message.file_share:files",
    "event.message:files",
    "event:files",
]
_EventMemberJoinedChannel: TypeAlias = Literal[
    "event.member_joined_channel",
    "event.member_joined_channel:enterprise",
    "event.member_joined_channel:inviter",
    "event:enterprise",
]
_EventMessageAttachments: TypeAlias = Literal[
    "event.message.bot_message:attachments",
    "event.message.file_share:attachments",
    "event.message.thread_broadcast:attachments",
    "event.message:attachments",
]
_EventMessageBlocks: TypeAlias = Literal[
    "event.message.bot_message:blocks",
    "event.message.file_share:blocks",
    "event.message.thread_broadcast:blocks",
    "event.message:blocks",
]
_EventMessageThreadBroadcast: TypeAlias = Literal[
    "event.message.thread_broadcast",
    "event.message.thread_broadcast:attachments",
    "event.message.thread_broadcast:blocks",
    "event.message.thread_broadcast:thread_ts",
]
_EventMessageThreadTs: TypeAlias = Literal[
    "event.message.bot_message:thread_ts",
    "event.message.file_share:thread_ts",
    "event.message.thread_broadcast:thread_ts",
    "event.message:thread_ts",
]
_EventPayloadChannelArchiveKGroupArchiveK: TypeAlias = Literal[
    "event.channel_archive",
    "event.channel_archive:is_moved",
    "event.group_archive",
    "event:is_moved",
]
_EventPayloadWorkflowStepDeletedKWorkflowPublishedK: TypeAlias = Literal[
    "event.workflow_published",
    "event.workflow_step_deleted",
    "event.workflow_step_deleted:workflow_published_configuration",
    "event:workflow_published_configuration",
]
_EventUpload: TypeAlias = Literal[
    "event.app_mention:upload",
    "event.message.file_share:upload",
    "event.message:upload",
    "event:upload",
]
_EventUser: TypeAlias = Literal[
    "event.app_mention:user",
    "event.message.bot_message:user",
    "event.message:user",
    "event:user",
]
_EventUsername: TypeAlias = Literal[
    "event.app_mention:username",
    "event.message.bot_message:username",
    "event.message:username",
    "event:username",
]
_EventViewOpenViewTypeHome: TypeAlias = Literal[
    "block_actions:view:home",
    "block_suggestion:view:home",
    "view_closed:view:home",
    "view_submission:view:home",
]
_EventViewOpenViewTypeModal: TypeAlias = Literal[
    "block_actions:view:modal",
    "block_suggestion:view:modal",
    "view_closed:view:modal",
    "view_submission:view:modal",
]
_EventViewOpenViewTypeWorkflowStep: TypeAlias = Literal[
    "block_actions:view:workflow_step",
    "block_suggestion:view:workflow_step",
    "view_closed:view:workflow_step",
    "view_submission:view:workflow_step",
]
_EventAppHomeOpened: TypeAlias = Literal[
    "event.app_home_opened",
    "event.app_home_opened:context",
    "event.app_home_opened:tab",
    "event.app_home_opened:view",
    "event:tab",
    "event:view",
]
_EventAttachments: TypeAlias = Literal[
    "event.app_mention:attachments",
    "event.message.bot_message:attachments",
    "event.message.file_share:attachments",
    "event.message.thread_broadcast:attachments",
    "event.message:attachments",
    "event:attachments",
]
_EventBlocks: TypeAlias = Literal[
    "event.app_mention:blocks",
    "event.message.bot_message:blocks",
    "event.message.file_share:blocks",
    "event.message.thread_broadcast:blocks",
    "event.message:blocks",
    "event:blocks",
]
_EventBotId: TypeAlias = Literal[
    "event.app_mention:bot_id",
    "event.message:bot_id",
    "event.message_metadata_deleted:bot_id",
    "event.message_metadata_posted:bot_id",
    "event.message_metadata_updated:bot_id",
    "event:bot_id",
]
_EventEnterprise: TypeAlias = Literal[
    "block_actions:enterprise",
    "block_suggestion:enterprise",
    "message_action:enterprise",
    "shortcut:enterprise",
    "view_closed:enterprise",
    "view_submission:enterprise",
]
_EventIsEnterpriseInstallBool: TypeAlias = Literal[
    "block_actions:is_enterprise_install",
    "block_suggestion:is_enterprise_install",
    "message_action:is_enterprise_install",
    "shortcut:is_enterprise_install",
    "view_closed:is_enterprise_install",
    "view_submission:is_enterprise_install",
]
_EventLinkShared: TypeAlias = Literal[
    "event.link_shared",
    "event.link_shared:source",
    "event.link_shared:thread_ts",
    "event.link_shared:unfurl_id",
    "event:source",
    "event:unfurl_id",
]
_EventPayloadMemberJoinedChannelKChannelJoinMessageK: TypeAlias = Literal[
    "event.member_joined_channel",
    "event.member_joined_channel:enterprise",
    "event.member_joined_channel:inviter",
    "event.message.channel_join",
    "event:enterprise",
    "event:inviter",
]
_EventTeam2: TypeAlias = Literal[
    "block_actions:team",
    "block_suggestion:team",
    "message_action:team",
    "shortcut:team",
    "view_closed:team",
    "view_submission:team",
]
_EventIsEnterpriseInstall: TypeAlias = Literal[
    "block_actions:is_enterprise_install",
    "block_suggestion:is_enterprise_install",
    "command:is_enterprise_install",
    "message_action:is_enterprise_install",
    "shortcut:is_enterprise_install",
    "view_closed:is_enterprise_install",
    "view_submission:is_enterprise_install",
]
_EventContainer: TypeAlias = Literal[
    "block_actions:container",
    "block_actions:container:message",
    "block_actions:container:message_attachment",
    "block_actions:container:view",
    "block_suggestion:container",
    "block_suggestion:container:message",
    "block_suggestion:container:message_attachment",
    "block_suggestion:container:view",
]
_EventEnterpriseId: TypeAlias = Literal[
    "app_rate_limited:enterprise_id",
    "block_actions:enterprise_id",
    "block_suggestion:enterprise_id",
    "command:enterprise_id",
    "message_action:enterprise_id",
    "shortcut:enterprise_id",
    "view_closed:enterprise_id",
    "view_submission:enterprise_id",
]
_EventEntityDetailsRequested: TypeAlias = Literal[
    "event.entity_details_requested",
    "event.entity_details_requested:app_unfurl_url",
    "event.entity_details_requested:channel",
    "event.entity_details_requested:external_ref",
    "event.entity_details_requested:message_ts",
    "event.entity_details_requested:thread_ts",
    "event:app_unfurl_url",
    "event:external_ref",
]
_EventPayloadAppHomeOpenedKAppContextChangedK: TypeAlias = Literal[
    "event.app_context_changed",
    "event.app_home_opened",
    "event.app_home_opened:context",
    "event.app_home_opened:tab",
    "event.app_home_opened:view",
    "event:context",
    "event:tab",
    "event:view",
]
_EventThreadTs: TypeAlias = Literal[
    "event.app_mention:thread_ts",
    "event.entity_details_requested:thread_ts",
    "event.link_shared:thread_ts",
    "event.message.bot_message:thread_ts",
    "event.message.file_share:thread_ts",
    "event.message.thread_broadcast:thread_ts",
    "event.message:thread_ts",
    "event:thread_ts",
]
_RuleCallbackId: TypeAlias = Literal[
    "block_actions:view",
    "block_suggestion:view",
    "event.app_home_opened:view",
    "event.workflow_step_execute",
    "message_action",
    "shortcut",
    "view_closed:view",
    "view_submission:view",
]
_AppRateLimited: TypeAlias = Literal[
    "app_rate_limited",
    "app_rate_limited:authorizations",
    "app_rate_limited:context_enterprise_id",
    "app_rate_limited:context_team_id",
    "app_rate_limited:enterprise_id",
    "app_rate_limited:event_context",
    "app_rate_limited:event_id",
    "app_rate_limited:event_time",
    "app_rate_limited:is_ext_shared_channel",
]
_EventAuthorizations: TypeAlias = Literal[
    "*:authorizations",
    "app_rate_limited:authorizations",
    "block_actions:authorizations",
    "block_suggestion:authorizations",
    "command:authorizations",
    "message_action:authorizations",
    "shortcut:authorizations",
    "view_closed:authorizations",
    "view_submission:authorizations",
]
_EventContextEnterpriseId: TypeAlias = Literal[
    "*:context_enterprise_id",
    "app_rate_limited:context_enterprise_id",
    "block_actions:context_enterprise_id",
    "block_suggestion:context_enterprise_id",
    "command:context_enterprise_id",
    "message_action:context_enterprise_id",
    "shortcut:context_enterprise_id",
    "view_closed:context_enterprise_id",
    "view_submission:context_enterprise_id",
]
_EventContextTeamId: TypeAlias = Literal[
    "*:context_team_id",
    "app_rate_limited:context_team_id",
    "block_actions:context_team_id",
    "block_suggestion:context_team_id",
    "command:context_team_id",
    "message_action:context_team_id",
    "shortcut:context_team_id",
    "view_closed:context_team_id",
    "view_submission:context_team_id",
]
_EventEmojiChanged: TypeAlias = Literal[
    "event.emoji_changed",
    "event.emoji_changed:name",
    "event.emoji_changed:names",
    "event.emoji_changed:new_name",
    "event.emoji_changed:old_name",
    "event.emoji_changed:value",
    "event:names",
    "event:new_name",
    "event:value",
]
_EventEventContext: TypeAlias = Literal[
    "*:event_context",
    "app_rate_limited:event_context",
    "block_actions:event_context",
    "block_suggestion:event_context",
    "command:event_context",
    "message_action:event_context",
    "shortcut:event_context",
    "view_closed:event_context",
    "view_submission:event_context",
]
_EventEventId: TypeAlias = Literal[
    "*:event_id",
    "app_rate_limited:event_id",
    "block_actions:event_id",
    "block_suggestion:event_id",
    "command:event_id",
    "message_action:event_id",
    "shortcut:event_id",
    "view_closed:event_id",
    "view_submission:event_id",
]
_EventEventTime: TypeAlias = Literal[
    "*:event_time",
    "app_rate_limited:event_time",
    "block_actions:event_time",
    "block_suggestion:event_time",
    "command:event_time",
    "message_action:event_time",
    "shortcut:event_time",
    "view_closed:event_time",
    "view_submission:event_time",
]
_EventIsExtSharedChannel: TypeAlias = Literal[
    "*:is_ext_shared_channel",
    "app_rate_limited:is_ext_shared_channel",
    "block_actions:is_ext_shared_channel",
    "block_suggestion:is_ext_shared_channel",
    "command:is_ext_shared_channel",
    "message_action:is_ext_shared_channel",
    "shortcut:is_ext_shared_channel",
    "view_closed:is_ext_shared_channel",
    "view_submission:is_ext_shared_channel",
]
_EventSubteamMembersChanged: TypeAlias = Literal[
    "event.subteam_members_changed",
    "event.subteam_members_changed:added_users",
    "event.subteam_members_changed:added_users_count",
    "event.subteam_members_changed:removed_users",
    "event.subteam_members_changed:removed_users_count",
    "event:added_users",
    "event:added_users_count",
    "event:removed_users",
    "event:removed_users_count",
]
_EventPayloadEmojiChangedKChannelNameMessageK: TypeAlias = Literal[
    "event.emoji_changed",
    "event.emoji_changed:name",
    "event.emoji_changed:names",
    "event.emoji_changed:new_name",
    "event.emoji_changed:old_name",
    "event.emoji_changed:value",
    "event.message.channel_name",
    "event:names",
    "event:new_name",
    "event:old_name",
    "event:value",
]
_EventChannelType: TypeAlias = Literal[
    "event.message:channel_type",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event:channel_type",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
]
_EventMessageFileShare: TypeAlias = Literal[
    "event.message.file_share",
    "event.message.file_share:attachments",
    "event.message.file_share:blocks",
    "event.message.file_share:display_as_bot",
    "event.message.file_share:files",
    "event.message.file_share:parent_user_id",
    "event.message.file_share:thread_ts",
    "event.message.file_share:upload",
    "event.message.file_share:x_files",
    "event.message:display_as_bot",
    "event.message:upload",
    "event.message:x_files",
    "event:x_files",
]
_EventPayloadEmojiChangedKChannelNameMessageKTeamRenameK: TypeAlias = Literal[
    "event.emoji_changed",
    "event.emoji_changed:name",
    "event.emoji_changed:names",
    "event.emoji_changed:new_name",
    "event.emoji_changed:old_name",
    "event.emoji_changed:value",
    "event.message.channel_name",
    "event.team_rename",
    "event:name",
    "event:names",
    "event:new_name",
    "event:old_name",
    "event:value",
]
_EventMessageBotMessage: TypeAlias = Literal[
    "event.message.bot_message",
    "event.message.bot_message:attachments",
    "event.message.bot_message:blocks",
    "event.message.bot_message:edited",
    "event.message.bot_message:icons",
    "event.message.bot_message:streaming_state",
    "event.message.bot_message:thread_ts",
    "event.message.bot_message:user",
    "event.message.bot_message:username",
    "event.message:icons",
    "event.message:streaming_state",
    "event.message:username",
    "event:icons",
    "event:streaming_state",
]
_Shortcut: TypeAlias = Literal[
    "shortcut",
    "shortcut:api_app_id",
    "shortcut:authorizations",
    "shortcut:context_enterprise_id",
    "shortcut:context_team_id",
    "shortcut:enterprise",
    "shortcut:enterprise_id",
    "shortcut:event_context",
    "shortcut:event_id",
    "shortcut:event_time",
    "shortcut:is_enterprise_install",
    "shortcut:is_ext_shared_channel",
    "shortcut:team",
    "shortcut:team_id",
    "shortcut:token",
]
_EventTeamId: TypeAlias = Literal[
    "app_rate_limited",
    "app_rate_limited:authorizations",
    "app_rate_limited:context_enterprise_id",
    "app_rate_limited:context_team_id",
    "app_rate_limited:enterprise_id",
    "app_rate_limited:event_context",
    "app_rate_limited:event_id",
    "app_rate_limited:event_time",
    "app_rate_limited:is_ext_shared_channel",
    "block_actions:team_id",
    "block_suggestion:team_id",
    "command:team_id",
    "message_action:team_id",
    "shortcut:team_id",
    "view_closed:team_id",
    "view_submission:team_id",
]
_RuleText: TypeAlias = Literal[
    "command",
    "event.app_mention",
    "event.message.bot_message",
    "event.message.channel_archive",
    "event.message.channel_join",
    "event.message.channel_leave",
    "event.message.channel_name",
    "event.message.channel_posting_permissions",
    "event.message.channel_purpose",
    "event.message.channel_topic",
    "event.message.channel_unarchive",
    "event.message.ekm_access_denied",
    "event.message.file_share",
    "event.message.me_message",
    "event.message.thread_broadcast",
    "event.message:text",
]
_Command: TypeAlias = Literal[
    "command",
    "command:api_app_id",
    "command:authorizations",
    "command:channel_name",
    "command:context_enterprise_id",
    "command:context_team_id",
    "command:enterprise_id",
    "command:enterprise_name",
    "command:event_context",
    "command:event_id",
    "command:event_time",
    "command:is_enterprise_install",
    "command:is_ext_shared_channel",
    "command:team_domain",
    "command:team_id",
    "command:token",
    "command:user_name",
]
_EventApiAppId: TypeAlias = Literal[
    "*:api_app_id",
    "app_rate_limited",
    "app_rate_limited:authorizations",
    "app_rate_limited:context_enterprise_id",
    "app_rate_limited:context_team_id",
    "app_rate_limited:enterprise_id",
    "app_rate_limited:event_context",
    "app_rate_limited:event_id",
    "app_rate_limited:event_time",
    "app_rate_limited:is_ext_shared_channel",
    "block_actions:api_app_id",
    "block_suggestion:api_app_id",
    "command:api_app_id",
    "message_action:api_app_id",
    "shortcut:api_app_id",
    "view_closed:api_app_id",
    "view_submission:api_app_id",
]
_EventToken: TypeAlias = Literal[
    "*:token",
    "app_rate_limited",
    "app_rate_limited:authorizations",
    "app_rate_limited:context_enterprise_id",
    "app_rate_limited:context_team_id",
    "app_rate_limited:enterprise_id",
    "app_rate_limited:event_context",
    "app_rate_limited:event_id",
    "app_rate_limited:event_time",
    "app_rate_limited:is_ext_shared_channel",
    "block_actions:token",
    "block_suggestion:token",
    "command:token",
    "message_action:token",
    "shortcut:token",
    "view_closed:token",
    "view_submission:token",
]
_MessageAction: TypeAlias = Literal[
    "message_action",
    "message_action:api_app_id",
    "message_action:authorizations",
    "message_action:context_enterprise_id",
    "message_action:context_team_id",
    "message_action:enterprise",
    "message_action:enterprise_id",
    "message_action:event_context",
    "message_action:event_id",
    "message_action:event_time",
    "message_action:is_enterprise_install",
    "message_action:is_ext_shared_channel",
    "message_action:message_ts",
    "message_action:response_url",
    "message_action:team",
    "message_action:team_id",
    "message_action:token",
]
_EventChannel2: TypeAlias = Literal[
    "block_actions:channel",
    "block_suggestion:channel",
    "message_action",
    "message_action:api_app_id",
    "message_action:authorizations",
    "message_action:context_enterprise_id",
    "message_action:context_team_id",
    "message_action:enterprise",
    "message_action:enterprise_id",
    "message_action:event_context",
    "message_action:event_id",
    "message_action:event_time",
    "message_action:is_enterprise_install",
    "message_action:is_ext_shared_channel",
    "message_action:message_ts",
    "message_action:response_url",
    "message_action:team",
    "message_action:team_id",
    "message_action:token",
]
_EventMessage2: TypeAlias = Literal[
    "block_actions:message",
    "block_suggestion:message",
    "message_action",
    "message_action:api_app_id",
    "message_action:authorizations",
    "message_action:context_enterprise_id",
    "message_action:context_team_id",
    "message_action:enterprise",
    "message_action:enterprise_id",
    "message_action:event_context",
    "message_action:event_id",
    "message_action:event_time",
    "message_action:is_enterprise_install",
    "message_action:is_ext_shared_channel",
    "message_action:message_ts",
    "message_action:response_url",
    "message_action:team",
    "message_action:team_id",
    "message_action:token",
]
_EventResponseUrl: TypeAlias = Literal[
    "block_actions:response_url",
    "command",
    "command:api_app_id",
    "command:authorizations",
    "command:channel_name",
    "command:context_enterprise_id",
    "command:context_team_id",
    "command:enterprise_id",
    "command:enterprise_name",
    "command:event_context",
    "command:event_id",
    "command:event_time",
    "command:is_enterprise_install",
    "command:is_ext_shared_channel",
    "command:team_domain",
    "command:team_id",
    "command:token",
    "command:user_name",
    "message_action:response_url",
]
_ViewClosed: TypeAlias = Literal[
    "view_closed",
    "view_closed:api_app_id",
    "view_closed:authorizations",
    "view_closed:context_enterprise_id",
    "view_closed:context_team_id",
    "view_closed:enterprise",
    "view_closed:enterprise_id",
    "view_closed:event_context",
    "view_closed:event_id",
    "view_closed:event_time",
    "view_closed:is_enterprise_install",
    "view_closed:is_ext_shared_channel",
    "view_closed:team",
    "view_closed:team_id",
    "view_closed:token",
    "view_closed:view",
    "view_closed:view:home",
    "view_closed:view:modal",
    "view_closed:view:workflow_step",
]
_EventPayloadMessageK: TypeAlias = Literal[
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:bot_profile",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:is_starred",
    "event.message:pinned_to",
    "event.message:reactions",
    "event:app_context",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:is_starred",
    "event:pinned_to",
    "event:reactions",
]
_EventAppMention: TypeAlias = Literal[
    "event.app_mention",
    "event.app_mention:attachments",
    "event.app_mention:blocks",
    "event.app_mention:bot_id",
    "event.app_mention:bot_profile",
    "event.app_mention:client_msg_id",
    "event.app_mention:display_as_bot",
    "event.app_mention:edited",
    "event.app_mention:files",
    "event.app_mention:source_team",
    "event.app_mention:subtype",
    "event.app_mention:team",
    "event.app_mention:thread_ts",
    "event.app_mention:upload",
    "event.app_mention:user",
    "event.app_mention:user_profile",
    "event.app_mention:user_team",
    "event.app_mention:username",
    "event:source_team",
    "event:user_profile",
    "event:user_team",
]
_EventPayloadEntityDetailsRequestedKLinkSharedKMessageMetadataDeletedKMessageMetadataPostedKMessageM: TypeAlias = (
    Literal[
        "event.entity_details_requested",
        "event.entity_details_requested:app_unfurl_url",
        "event.entity_details_requested:channel",
        "event.entity_details_requested:external_ref",
        "event.entity_details_requested:message_ts",
        "event.entity_details_requested:thread_ts",
        "event.link_shared",
        "event.link_shared:source",
        "event.link_shared:thread_ts",
        "event.link_shared:unfurl_id",
        "event.message_metadata_deleted",
        "event.message_metadata_deleted:bot_id",
        "event.message_metadata_posted",
        "event.message_metadata_posted:bot_id",
        "event.message_metadata_updated",
        "event.message_metadata_updated:bot_id",
        "event:app_unfurl_url",
        "event:external_ref",
        "event:message_ts",
        "event:source",
        "event:unfurl_id",
    ]
)
_ViewSubmission: TypeAlias = Literal[
    "view_submission",
    "view_submission:api_app_id",
    "view_submission:authorizations",
    "view_submission:context_enterprise_id",
    "view_submission:context_team_id",
    "view_submission:enterprise",
    "view_submission:enterprise_id",
    "view_submission:event_context",
    "view_submission:event_id",
    "view_submission:event_time",
    "view_submission:is_enterprise_install",
    "view_submission:is_ext_shared_channel",
    "view_submission:response_urls",
    "view_submission:team",
    "view_submission:team_id",
    "view_submission:token",
    "view_submission:trigger_id",
    "view_submission:view",
    "view_submission:view:home",
    "view_submission:view:modal",
    "view_submission:view:workflow_step",
]
_EventPayloadMessageKAssistantThreadContextChangedKAssistantThreadStartedK: TypeAlias = Literal[
    "event.assistant_thread_context_changed",
    "event.assistant_thread_started",
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:bot_profile",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:is_starred",
    "event.message:pinned_to",
    "event.message:reactions",
    "event:app_context",
    "event:assistant_thread",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:is_starred",
    "event:pinned_to",
    "event:reactions",
]
_BlockSuggestion: TypeAlias = Literal[
    "block_suggestion",
    "block_suggestion:api_app_id",
    "block_suggestion:authorizations",
    "block_suggestion:channel",
    "block_suggestion:container",
    "block_suggestion:container:message",
    "block_suggestion:container:message_attachment",
    "block_suggestion:container:view",
    "block_suggestion:context_enterprise_id",
    "block_suggestion:context_team_id",
    "block_suggestion:enterprise",
    "block_suggestion:enterprise_id",
    "block_suggestion:event_context",
    "block_suggestion:event_id",
    "block_suggestion:event_time",
    "block_suggestion:is_enterprise_install",
    "block_suggestion:is_ext_shared_channel",
    "block_suggestion:message",
    "block_suggestion:team",
    "block_suggestion:team_id",
    "block_suggestion:token",
    "block_suggestion:view",
    "block_suggestion:view:home",
    "block_suggestion:view:modal",
    "block_suggestion:view:workflow_step",
]
_EventPayloadMessageKThreadBroadcastMessageK: TypeAlias = Literal[
    "event.message.thread_broadcast",
    "event.message.thread_broadcast:attachments",
    "event.message.thread_broadcast:blocks",
    "event.message.thread_broadcast:thread_ts",
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:bot_profile",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:client_msg_id",
    "event.message:is_starred",
    "event.message:pinned_to",
    "event.message:reactions",
    "event:app_context",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:is_starred",
    "event:pinned_to",
    "event:reactions",
]
_EventPayloadMessageKChannelArchiveMessageKChannelJoinMessageKChannelLeaveMessageKChannelNameMessage: TypeAlias = (
    Literal[
        "event.message.channel_archive",
        "event.message.channel_join",
        "event.message.channel_leave",
        "event.message.channel_name",
        "event.message.channel_unarchive",
        "event.message:app_context",
        "event.message:assistant_thread",
        "event.message:bot_profile",
        "event.message:channel_type:app_home",
        "event.message:channel_type:channel",
        "event.message:channel_type:group",
        "event.message:channel_type:im",
        "event.message:channel_type:mpim",
        "event.message:is_starred",
        "event.message:pinned_to",
        "event.message:reactions",
        "event.message:team",
        "event:app_context",
        "event:channel_type:app_home",
        "event:channel_type:channel",
        "event:channel_type:group",
        "event:channel_type:im",
        "event:channel_type:mpim",
        "event:is_starred",
        "event:pinned_to",
        "event:reactions",
    ]
)
_EventCallbackId: TypeAlias = Literal[
    "message_action",
    "message_action:api_app_id",
    "message_action:authorizations",
    "message_action:context_enterprise_id",
    "message_action:context_team_id",
    "message_action:enterprise",
    "message_action:enterprise_id",
    "message_action:event_context",
    "message_action:event_id",
    "message_action:event_time",
    "message_action:is_enterprise_install",
    "message_action:is_ext_shared_channel",
    "message_action:message_ts",
    "message_action:response_url",
    "message_action:team",
    "message_action:team_id",
    "message_action:token",
    "shortcut",
    "shortcut:api_app_id",
    "shortcut:authorizations",
    "shortcut:context_enterprise_id",
    "shortcut:context_team_id",
    "shortcut:enterprise",
    "shortcut:enterprise_id",
    "shortcut:event_context",
    "shortcut:event_id",
    "shortcut:event_time",
    "shortcut:is_enterprise_install",
    "shortcut:is_ext_shared_channel",
    "shortcut:team",
    "shortcut:team_id",
    "shortcut:token",
]
_EventPayloadBotMessageKAppMentionK: TypeAlias = Literal[
    "event.app_mention",
    "event.app_mention:attachments",
    "event.app_mention:blocks",
    "event.app_mention:bot_id",
    "event.app_mention:bot_profile",
    "event.app_mention:client_msg_id",
    "event.app_mention:display_as_bot",
    "event.app_mention:edited",
    "event.app_mention:files",
    "event.app_mention:source_team",
    "event.app_mention:subtype",
    "event.app_mention:team",
    "event.app_mention:thread_ts",
    "event.app_mention:upload",
    "event.app_mention:user",
    "event.app_mention:user_profile",
    "event.app_mention:user_team",
    "event.app_mention:username",
    "event.message.bot_message",
    "event.message.bot_message:attachments",
    "event.message.bot_message:blocks",
    "event.message.bot_message:edited",
    "event.message.bot_message:icons",
    "event.message.bot_message:streaming_state",
    "event.message.bot_message:thread_ts",
    "event.message.bot_message:user",
    "event.message.bot_message:username",
    "event.message:icons",
    "event.message:streaming_state",
    "event.message:username",
    "event:icons",
    "event:source_team",
    "event:streaming_state",
    "event:user_profile",
    "event:user_team",
    "event:username",
]
_EventPayloadFileShareMessageKAppMentionK: TypeAlias = Literal[
    "event.app_mention",
    "event.app_mention:attachments",
    "event.app_mention:blocks",
    "event.app_mention:bot_id",
    "event.app_mention:bot_profile",
    "event.app_mention:client_msg_id",
    "event.app_mention:display_as_bot",
    "event.app_mention:edited",
    "event.app_mention:files",
    "event.app_mention:source_team",
    "event.app_mention:subtype",
    "event.app_mention:team",
    "event.app_mention:thread_ts",
    "event.app_mention:upload",
    "event.app_mention:user",
    "event.app_mention:user_profile",
    "event.app_mention:user_team",
    "event.app_mention:username",
    "event.message.file_share",
    "event.message.file_share:attachments",
    "event.message.file_share:blocks",
    "event.message.file_share:display_as_bot",
    "event.message.file_share:files",
    "event.message.file_share:parent_user_id",
    "event.message.file_share:thread_ts",
    "event.message.file_share:upload",
    "event.message.file_share:x_files",
    "event.message:display_as_bot",
    "event.message:upload",
    "event.message:x_files",
    "event:display_as_bot",
    "event:source_team",
    "event:upload",
    "event:user_profile",
    "event:user_team",
    "event:x_files",
]
_EventPayloadMessageKBotMessageK: TypeAlias = Literal[
    "event.message.bot_message",
    "event.message.bot_message:attachments",
    "event.message.bot_message:blocks",
    "event.message.bot_message:edited",
    "event.message.bot_message:icons",
    "event.message.bot_message:streaming_state",
    "event.message.bot_message:thread_ts",
    "event.message.bot_message:user",
    "event.message.bot_message:username",
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:bot_id",
    "event.message:bot_profile",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:edited",
    "event.message:icons",
    "event.message:is_starred",
    "event.message:pinned_to",
    "event.message:reactions",
    "event.message:streaming_state",
    "event.message:username",
    "event:app_context",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:icons",
    "event:is_starred",
    "event:pinned_to",
    "event:reactions",
    "event:streaming_state",
]
_EventPayloadMessageKFileShareMessageK: TypeAlias = Literal[
    "event.message.file_share",
    "event.message.file_share:attachments",
    "event.message.file_share:blocks",
    "event.message.file_share:display_as_bot",
    "event.message.file_share:files",
    "event.message.file_share:parent_user_id",
    "event.message.file_share:thread_ts",
    "event.message.file_share:upload",
    "event.message.file_share:x_files",
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:bot_profile",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:display_as_bot",
    "event.message:files",
    "event.message:is_starred",
    "event.message:parent_user_id",
    "event.message:pinned_to",
    "event.message:reactions",
    "event.message:upload",
    "event.message:x_files",
    "event:app_context",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:is_starred",
    "event:parent_user_id",
    "event:pinned_to",
    "event:reactions",
    "event:x_files",
]
_EventPayloadMessageKAppMentionK: TypeAlias = Literal[
    "event.app_mention",
    "event.app_mention:attachments",
    "event.app_mention:blocks",
    "event.app_mention:bot_id",
    "event.app_mention:bot_profile",
    "event.app_mention:client_msg_id",
    "event.app_mention:display_as_bot",
    "event.app_mention:edited",
    "event.app_mention:files",
    "event.app_mention:source_team",
    "event.app_mention:subtype",
    "event.app_mention:team",
    "event.app_mention:thread_ts",
    "event.app_mention:upload",
    "event.app_mention:user",
    "event.app_mention:user_profile",
    "event.app_mention:user_team",
    "event.app_mention:username",
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:bot_profile",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:is_starred",
    "event.message:pinned_to",
    "event.message:reactions",
    "event:app_context",
    "event:bot_profile",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:is_starred",
    "event:pinned_to",
    "event:reactions",
    "event:source_team",
    "event:user_profile",
    "event:user_team",
]
_EventMessageSubtype: TypeAlias = Literal[
    "event.message.bot_message",
    "event.message.bot_message:attachments",
    "event.message.bot_message:blocks",
    "event.message.bot_message:edited",
    "event.message.bot_message:icons",
    "event.message.bot_message:streaming_state",
    "event.message.bot_message:thread_ts",
    "event.message.bot_message:user",
    "event.message.bot_message:username",
    "event.message.channel_archive",
    "event.message.channel_join",
    "event.message.channel_leave",
    "event.message.channel_name",
    "event.message.channel_posting_permissions",
    "event.message.channel_purpose",
    "event.message.channel_topic",
    "event.message.channel_unarchive",
    "event.message.ekm_access_denied",
    "event.message.file_share",
    "event.message.file_share:attachments",
    "event.message.file_share:blocks",
    "event.message.file_share:display_as_bot",
    "event.message.file_share:files",
    "event.message.file_share:parent_user_id",
    "event.message.file_share:thread_ts",
    "event.message.file_share:upload",
    "event.message.file_share:x_files",
    "event.message.me_message",
    "event.message.message_changed",
    "event.message.message_deleted",
    "event.message.message_replied",
    "event.message.thread_broadcast",
    "event.message.thread_broadcast:attachments",
    "event.message.thread_broadcast:blocks",
    "event.message.thread_broadcast:thread_ts",
    "event.message:display_as_bot",
    "event.message:icons",
    "event.message:streaming_state",
    "event.message:subtype",
    "event.message:upload",
    "event.message:username",
    "event.message:x_files",
    "event:icons",
    "event:streaming_state",
    "event:x_files",
]
_EventSubtype: TypeAlias = Literal[
    "event.app_mention:subtype",
    "event.message.bot_message",
    "event.message.bot_message:attachments",
    "event.message.bot_message:blocks",
    "event.message.bot_message:edited",
    "event.message.bot_message:icons",
    "event.message.bot_message:streaming_state",
    "event.message.bot_message:thread_ts",
    "event.message.bot_message:user",
    "event.message.bot_message:username",
    "event.message.channel_archive",
    "event.message.channel_join",
    "event.message.channel_leave",
    "event.message.channel_name",
    "event.message.channel_posting_permissions",
    "event.message.channel_purpose",
    "event.message.channel_topic",
    "event.message.channel_unarchive",
    "event.message.ekm_access_denied",
    "event.message.file_share",
    "event.message.file_share:attachments",
    "event.message.file_share:blocks",
    "event.message.file_share:display_as_bot",
    "event.message.file_share:files",
    "event.message.file_share:parent_user_id",
    "event.message.file_share:thread_ts",
    "event.message.file_share:upload",
    "event.message.file_share:x_files",
    "event.message.me_message",
    "event.message.message_changed",
    "event.message.message_deleted",
    "event.message.message_replied",
    "event.message.thread_broadcast",
    "event.message.thread_broadcast:attachments",
    "event.message.thread_broadcast:blocks",
    "event.message.thread_broadcast:thread_ts",
    "event.message:display_as_bot",
    "event.message:icons",
    "event.message:streaming_state",
    "event.message:subtype",
    "event.message:upload",
    "event.message:username",
    "event.message:x_files",
    "event:icons",
    "event:streaming_state",
    "event:subtype",
    "event:x_files",
]
_RuleInChat: TypeAlias = Literal[
    "block_actions:channel",
    "block_suggestion:channel",
    "command",
    "event.agent_session_stopped",
    "event.agent_session_title_changed",
    "event.app_context_changed",
    "event.app_home_opened",
    "event.app_mention",
    "event.call_rejected",
    "event.channel_archive",
    "event.channel_created",
    "event.channel_deleted",
    "event.channel_left",
    "event.channel_rename",
    "event.channel_shared",
    "event.channel_unarchive",
    "event.channel_unshared",
    "event.entity_details_requested:channel",
    "event.file_shared",
    "event.file_unshared",
    "event.group_archive",
    "event.group_close",
    "event.group_deleted",
    "event.group_left",
    "event.group_open",
    "event.group_rename",
    "event.group_unarchive",
    "event.im_close",
    "event.im_created",
    "event.im_open",
    "event.link_shared",
    "event.member_joined_channel",
    "event.member_left_channel",
    "event.message",
    "event.message_metadata_deleted",
    "event.message_metadata_posted",
    "event.message_metadata_updated",
    "event.pin_added",
    "event.pin_removed",
    "event.reaction_added",
    "event.reaction_removed",
    "event.shared_channel_invite_accepted",
    "event.shared_channel_invite_approved",
    "event.shared_channel_invite_declined",
    "event.shared_channel_invite_received",
    "event.shared_channel_invite_requested",
    "message_action",
]
_EventPayloadMessageKAppMentionKThreadBroadcastMessageK: TypeAlias = Literal[
    "event.app_mention",
    "event.app_mention:attachments",
    "event.app_mention:blocks",
    "event.app_mention:bot_id",
    "event.app_mention:bot_profile",
    "event.app_mention:client_msg_id",
    "event.app_mention:display_as_bot",
    "event.app_mention:edited",
    "event.app_mention:files",
    "event.app_mention:source_team",
    "event.app_mention:subtype",
    "event.app_mention:team",
    "event.app_mention:thread_ts",
    "event.app_mention:upload",
    "event.app_mention:user",
    "event.app_mention:user_profile",
    "event.app_mention:user_team",
    "event.app_mention:username",
    "event.message.thread_broadcast",
    "event.message.thread_broadcast:attachments",
    "event.message.thread_broadcast:blocks",
    "event.message.thread_broadcast:thread_ts",
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:bot_profile",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:client_msg_id",
    "event.message:is_starred",
    "event.message:pinned_to",
    "event.message:reactions",
    "event:app_context",
    "event:bot_profile",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:client_msg_id",
    "event:is_starred",
    "event:pinned_to",
    "event:reactions",
    "event:source_team",
    "event:user_profile",
    "event:user_team",
]
_EventView: TypeAlias = Literal[
    "block_actions:view",
    "block_actions:view:home",
    "block_actions:view:modal",
    "block_actions:view:workflow_step",
    "block_suggestion:view",
    "block_suggestion:view:home",
    "block_suggestion:view:modal",
    "block_suggestion:view:workflow_step",
    "view_closed",
    "view_closed:api_app_id",
    "view_closed:authorizations",
    "view_closed:context_enterprise_id",
    "view_closed:context_team_id",
    "view_closed:enterprise",
    "view_closed:enterprise_id",
    "view_closed:event_context",
    "view_closed:event_id",
    "view_closed:event_time",
    "view_closed:is_enterprise_install",
    "view_closed:is_ext_shared_channel",
    "view_closed:team",
    "view_closed:team_id",
    "view_closed:token",
    "view_closed:view",
    "view_closed:view:home",
    "view_closed:view:modal",
    "view_closed:view:workflow_step",
    "view_submission",
    "view_submission:api_app_id",
    "view_submission:authorizations",
    "view_submission:context_enterprise_id",
    "view_submission:context_team_id",
    "view_submission:enterprise",
    "view_submission:enterprise_id",
    "view_submission:event_context",
    "view_submission:event_id",
    "view_submission:event_time",
    "view_submission:is_enterprise_install",
    "view_submission:is_ext_shared_channel",
    "view_submission:response_urls",
    "view_submission:team",
    "view_submission:team_id",
    "view_submission:token",
    "view_submission:trigger_id",
    "view_submission:view",
    "view_submission:view:home",
    "view_submission:view:modal",
    "view_submission:view:workflow_step",
]
_BlockActions: TypeAlias = Literal[
    "block_actions",
    "block_actions:actions",
    "block_actions:actions:button",
    "block_actions:actions:channels_select",
    "block_actions:actions:checkboxes",
    "block_actions:actions:conversations_select",
    "block_actions:actions:datepicker",
    "block_actions:actions:datetimepicker",
    "block_actions:actions:email_text_input",
    "block_actions:actions:external_select",
    "block_actions:actions:file_input",
    "block_actions:actions:multi_channels_select",
    "block_actions:actions:multi_conversations_select",
    "block_actions:actions:multi_external_select",
    "block_actions:actions:multi_static_select",
    "block_actions:actions:multi_users_select",
    "block_actions:actions:number_input",
    "block_actions:actions:overflow",
    "block_actions:actions:plain_text_input",
    "block_actions:actions:radio_buttons",
    "block_actions:actions:rich_text_input",
    "block_actions:actions:static_select",
    "block_actions:actions:timepicker",
    "block_actions:actions:url_text_input",
    "block_actions:actions:users_select",
    "block_actions:api_app_id",
    "block_actions:authorizations",
    "block_actions:channel",
    "block_actions:container",
    "block_actions:container:message",
    "block_actions:container:message_attachment",
    "block_actions:container:view",
    "block_actions:context_enterprise_id",
    "block_actions:context_team_id",
    "block_actions:enterprise",
    "block_actions:enterprise_id",
    "block_actions:event_context",
    "block_actions:event_id",
    "block_actions:event_time",
    "block_actions:hash",
    "block_actions:is_enterprise_install",
    "block_actions:is_ext_shared_channel",
    "block_actions:message",
    "block_actions:response_url",
    "block_actions:state",
    "block_actions:team",
    "block_actions:team_id",
    "block_actions:token",
    "block_actions:view",
    "block_actions:view:home",
    "block_actions:view:modal",
    "block_actions:view:workflow_step",
]
_EventPayloadMessageKBotMessageKAppMentionK: TypeAlias = Literal[
    "event.app_mention",
    "event.app_mention:attachments",
    "event.app_mention:blocks",
    "event.app_mention:bot_id",
    "event.app_mention:bot_profile",
    "event.app_mention:client_msg_id",
    "event.app_mention:display_as_bot",
    "event.app_mention:edited",
    "event.app_mention:files",
    "event.app_mention:source_team",
    "event.app_mention:subtype",
    "event.app_mention:team",
    "event.app_mention:thread_ts",
    "event.app_mention:upload",
    "event.app_mention:user",
    "event.app_mention:user_profile",
    "event.app_mention:user_team",
    "event.app_mention:username",
    "event.message.bot_message",
    "event.message.bot_message:attachments",
    "event.message.bot_message:blocks",
    "event.message.bot_message:edited",
    "event.message.bot_message:icons",
    "event.message.bot_message:streaming_state",
    "event.message.bot_message:thread_ts",
    "event.message.bot_message:user",
    "event.message.bot_message:username",
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:bot_id",
    "event.message:bot_profile",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:edited",
    "event.message:icons",
    "event.message:is_starred",
    "event.message:pinned_to",
    "event.message:reactions",
    "event.message:streaming_state",
    "event.message:username",
    "event:app_context",
    "event:bot_profile",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:edited",
    "event:icons",
    "event:is_starred",
    "event:pinned_to",
    "event:reactions",
    "event:source_team",
    "event:streaming_state",
    "event:user_profile",
    "event:user_team",
    "event:username",
]
_EventPayloadMessageKBotMessageKFileShareMessageKThreadBroadcastMessageK: TypeAlias = Literal[
    "event.message.bot_message",
    "event.message.bot_message:attachments",
    "event.message.bot_message:blocks",
    "event.message.bot_message:edited",
    "event.message.bot_message:icons",
    "event.message.bot_message:streaming_state",
    "event.message.bot_message:thread_ts",
    "event.message.bot_message:user",
    "event.message.bot_message:username",
    "event.message.file_share",
    "event.message.file_share:attachments",
    "event.message.file_share:blocks",
    "event.message.file_share:display_as_bot",
    "event.message.file_share:files",
    "event.message.file_share:parent_user_id",
    "event.message.file_share:thread_ts",
    "event.message.file_share:upload",
    "event.message.file_share:x_files",
    "event.message.thread_broadcast",
    "event.message.thread_broadcast:attachments",
    "event.message.thread_broadcast:blocks",
    "event.message.thread_broadcast:thread_ts",
    "event.message:app_context",
    "event.message:assistant_thread",
    "event.message:attachments",
    "event.message:blocks",
    "event.message:bot_id",
    "event.message:bot_profile",
    "event.message:channel_type:app_home",
    "event.message:channel_type:channel",
    "event.message:channel_type:group",
    "event.message:channel_type:im",
    "event.message:channel_type:mpim",
    "event.message:client_msg_id",
    "event.message:display_as_bot",
    "event.message:edited",
    "event.message:files",
    "event.message:icons",
    "event.message:is_starred",
    "event.message:parent_user_id",
    "event.message:pinned_to",
    "event.message:reactions",
    "event.message:streaming_state",
    "event.message:thread_ts",
    "event.message:upload",
    "event.message:username",
    "event.message:x_files",
    "event:app_context",
    "event:channel_type:app_home",
    "event:channel_type:channel",
    "event:channel_type:group",
    "event:channel_type:im",
    "event:channel_type:mpim",
    "event:icons",
    "event:is_starred",
    "event:parent_user_id",
    "event:pinned_to",
    "event:reactions",
    "event:streaming_state",
    "event:x_files",
]
_EventPayloadMessageKFileShareMessageKAppMentionK: TypeAlias = Literal[
    _EventPayloadMessageKAppMentionK,
    _EventMessageFileShare,
    "event.message:files",
    "event.message:parent_user_id",
    "event:display_as_bot",
    "event:files",
    "event:parent_user_id",
    "event:upload",
]
_RuleFromUser: TypeAlias = Literal[
    "block_actions",
    "block_suggestion",
    "command",
    "event.agent_session_stopped",
    "event.agent_session_title_changed",
    "event.app_context_changed",
    "event.app_home_opened",
    "event.app_installed",
    "event.app_mention:user",
    "event.app_requested",
    "event.app_uninstalled_team",
    "event.call_rejected",
    "event.channel_archive",
    "event.channel_unarchive",
    "event.dnd_updated",
    "event.dnd_updated_user",
    "event.entity_details_requested",
    "event.file_created",
    "event.file_public",
    "event.file_shared",
    "event.file_unshared",
    "event.group_archive",
    "event.group_close",
    "event.group_open",
    "event.im_close",
    "event.im_created",
    "event.im_open",
    "event.link_shared",
    "event.member_joined_channel",
    "event.member_left_channel",
    "event.message.channel_archive",
    "event.message.channel_join",
    "event.message.channel_leave",
    "event.message.channel_name",
    "event.message.channel_posting_permissions",
    "event.message.channel_purpose",
    "event.message.channel_topic",
    "event.message.channel_unarchive",
    "event.message.ekm_access_denied",
    "event.message.file_share",
    "event.message.me_message",
    "event.message.thread_broadcast",
    "event.message:user",
    "event.message_metadata_deleted",
    "event.message_metadata_posted",
    "event.message_metadata_updated",
    "event.pin_added",
    "event.pin_removed",
    "event.reaction_added",
    "event.reaction_removed",
    "event.star_added",
    "event.star_removed",
    "event.team_join",
    "event.user_change",
    "event.user_huddle_changed",
    "event.user_profile_changed",
    "event.user_status_changed",
    "message_action",
    "shortcut",
    "view_closed",
    "view_submission",
]
_EventPayloadMessageKAppMentionKMessageMetadataDeletedKMessageMetadataPostedKMessageMetadataUpdatedK: TypeAlias = (
    Literal[
        _EventPayloadMessageKBotMessageKAppMentionK,
        "event.message_metadata_deleted",
        "event.message_metadata_deleted:bot_id",
        "event.message_metadata_posted",
        "event.message_metadata_posted:bot_id",
        "event.message_metadata_updated",
        "event.message_metadata_updated:bot_id",
        "event:bot_id",
    ]
)
_EventMessage: TypeAlias = Literal[
    _EventPayloadMessageKBotMessageKFileShareMessageKThreadBroadcastMessageK,
    "event.message",
    "event.message.channel_archive",
    "event.message.channel_join",
    "event.message.channel_leave",
    "event.message.channel_name",
    "event.message.channel_posting_permissions",
    "event.message.channel_purpose",
    "event.message.channel_topic",
    "event.message.channel_unarchive",
    "event.message.ekm_access_denied",
    "event.message.me_message",
    "event.message.message_changed",
    "event.message.message_deleted",
    "event.message.message_replied",
    "event.message:channel_type",
    "event.message:subtype",
    "event.message:team",
    "event.message:text",
    "event.message:user",
]
_EventPayloadMessageKBotMessageKFileShareMessageKThreadBroadcastMessageKAppMentionK: TypeAlias = Literal[
    _EventPayloadMessageKFileShareMessageKAppMentionK,
    _EventMessageBotMessage,
    "event.message.thread_broadcast",
    "event.message.thread_broadcast:attachments",
    "event.message.thread_broadcast:blocks",
    "event.message.thread_broadcast:thread_ts",
    "event.message:attachments",
    "event.message:blocks",
    "event.message:bot_id",
    "event.message:client_msg_id",
    "event.message:edited",
    "event.message:thread_ts",
    "event:attachments",
    "event:blocks",
    "event:client_msg_id",
    "event:edited",
    "event:username",
]
_EventTriggerId: TypeAlias = Literal[
    _BlockActions,
    _EventCallbackId,
    _Command,
    "view_submission:trigger_id",
]
_EventHappeningUserStr: TypeAlias = Literal[
    _EventPayloadEntityDetailsRequestedKLinkSharedKMessageMetadataDeletedKMessageMetadataPostedKMessageM,
    _Command,
    _EventMessageFileShare,
    "event.agent_session_stopped",
    "event.agent_session_title_changed",
    "event.agent_session_title_changed:previous_title",
    "event.app_context_changed",
    "event.app_home_opened",
    "event.app_home_opened:context",
    "event.app_home_opened:tab",
    "event.app_home_opened:view",
    "event.app_installed",
    "event.app_mention:user",
    "event.app_uninstalled_team",
    "event.call_rejected",
    "event.channel_archive",
    "event.channel_archive:is_moved",
    "event.channel_unarchive",
    "event.dnd_updated",
    "event.dnd_updated_user",
    "event.file_created",
    "event.file_public",
    "event.file_shared",
    "event.file_unshared",
    "event.group_archive",
    "event.group_close",
    "event.group_open",
    "event.im_close",
    "event.im_created",
    "event.im_open",
    "event.member_joined_channel",
    "event.member_joined_channel:enterprise",
    "event.member_joined_channel:inviter",
    "event.member_left_channel",
    "event.message.bot_message:user",
    "event.message.channel_archive",
    "event.message.channel_join",
    "event.message.channel_leave",
    "event.message.channel_name",
    "event.message.channel_posting_permissions",
    "event.message.channel_purpose",
    "event.message.channel_topic",
    "event.message.channel_unarchive",
    "event.message.ekm_access_denied",
    "event.message.me_message",
    "event.message.thread_broadcast",
    "event.message.thread_broadcast:attachments",
    "event.message.thread_broadcast:blocks",
    "event.message.thread_broadcast:thread_ts",
    "event.message:user",
    "event.pin_added",
    "event.pin_removed",
    "event.reaction_added",
    "event.reaction_removed",
    "event.star_added",
    "event.star_removed",
    "event:context",
    "event:enterprise",
    "event:inviter",
    "event:is_moved",
    "event:previous_title",
    "event:tab",
    "event:view",
]
_EventUser2: TypeAlias = Literal[
    _BlockActions,
    _EventCallbackId,
    _BlockSuggestion,
    _ViewSubmission,
    _ViewClosed,
]
_EventTypeStrLiteralCommandBlockActionsViewSubmissionViewClosedShortcutMessageActionBlockSuggestionA: TypeAlias = (
    Literal[
        _EventUser2,
        _Command,
        "*:api_app_id",
        "*:authorizations",
        "*:context_enterprise_id",
        "*:context_team_id",
        "*:event_context",
        "*:event_id",
        "*:event_time",
        "*:is_ext_shared_channel",
        "*:token",
        "app_rate_limited",
        "app_rate_limited:authorizations",
        "app_rate_limited:context_enterprise_id",
        "app_rate_limited:context_team_id",
        "app_rate_limited:enterprise_id",
        "app_rate_limited:event_context",
        "app_rate_limited:event_id",
        "app_rate_limited:event_time",
        "app_rate_limited:is_ext_shared_channel",
    ]
)
_Event: TypeAlias = Literal[
    _EventPayloadMessageKBotMessageKFileShareMessageKThreadBroadcastMessageKAppMentionK,
    _EventPayloadEntityDetailsRequestedKLinkSharedKMessageMetadataDeletedKMessageMetadataPostedKMessageM,
    _EventPayloadEmojiChangedKChannelNameMessageKTeamRenameK,
    "event",
    "event.agent_session_stopped",
    "event.agent_session_title_changed",
    "event.agent_session_title_changed:previous_title",
    "event.app_context_changed",
    "event.app_deleted",
    "event.app_home_opened",
    "event.app_home_opened:context",
    "event.app_home_opened:tab",
    "event.app_home_opened:view",
    "event.app_installed",
    "event.app_requested",
    "event.app_requested:previous_resolution",
    "event.app_uninstalled",
    "event.app_uninstalled_team",
    "event.assistant_thread_context_changed",
    "event.assistant_thread_started",
    "event.call_rejected",
    "event.channel_archive",
    "event.channel_archive:is_moved",
    "event.channel_created",
    "event.channel_deleted",
    "event.channel_history_changed",
    "event.channel_id_changed",
    "event.channel_left",
    "event.channel_rename",
    "event.channel_shared",
    "event.channel_unarchive",
    "event.channel_unshared",
    "event.dnd_updated",
    "event.dnd_updated_user",
    "event.email_domain_changed",
    "event.file_change",
    "event.file_comment_deleted",
    "event.file_created",
    "event.file_deleted",
    "event.file_deleted:channel_ids",
    "event.file_public",
    "event.file_shared",
    "event.file_unshared",
    "event.function_executed",
    "event.grid_migration_finished",
    "event.grid_migration_started",
    "event.group_archive",
    "event.group_close",
    "event.group_deleted",
    "event.group_history_changed",
    "event.group_left",
    "event.group_open",
    "event.group_rename",
    "event.group_unarchive",
    "event.im_close",
    "event.im_created",
    "event.im_history_changed",
    "event.im_open",
    "event.invite_requested",
    "event.member_joined_channel",
    "event.member_joined_channel:enterprise",
    "event.member_joined_channel:inviter",
    "event.member_left_channel",
    "event.message",
    "event.message.channel_archive",
    "event.message.channel_join",
    "event.message.channel_leave",
    "event.message.channel_posting_permissions",
    "event.message.channel_purpose",
    "event.message.channel_topic",
    "event.message.channel_unarchive",
    "event.message.ekm_access_denied",
    "event.message.me_message",
    "event.message.message_changed",
    "event.message.message_deleted",
    "event.message.message_replied",
    "event.message:channel_type",
    "event.message:subtype",
    "event.message:team",
    "event.message:text",
    "event.message:user",
    "event.pin_added",
    "event.pin_removed",
    "event.reaction_added",
    "event.reaction_removed",
    "event.shared_channel_invite_accepted",
    "event.shared_channel_invite_approved",
    "event.shared_channel_invite_declined",
    "event.shared_channel_invite_received",
    "event.shared_channel_invite_requested",
    "event.star_added",
    "event.star_removed",
    "event.subteam_created",
    "event.subteam_members_changed",
    "event.subteam_members_changed:added_users",
    "event.subteam_members_changed:added_users_count",
    "event.subteam_members_changed:removed_users",
    "event.subteam_members_changed:removed_users_count",
    "event.subteam_self_added",
    "event.subteam_self_removed",
    "event.subteam_updated",
    "event.team_access_granted",
    "event.team_access_revoked",
    "event.team_domain_change",
    "event.team_join",
    "event.tokens_revoked",
    "event.user_change",
    "event.user_huddle_changed",
    "event.user_profile_changed",
    "event.user_status_changed",
    "event.workflow_deleted",
    "event.workflow_published",
    "event.workflow_step_deleted",
    "event.workflow_step_deleted:workflow_published_configuration",
    "event.workflow_step_execute",
    "event.workflow_unpublished",
    "event:added_users",
    "event:added_users_count",
    "event:assistant_thread",
    "event:bot_id",
    "event:channel",
    "event:channel_ids",
    "event:channel_type",
    "event:context",
    "event:enterprise",
    "event:event_ts",
    "event:inviter",
    "event:is_moved",
    "event:previous_resolution",
    "event:previous_title",
    "event:removed_users",
    "event:removed_users_count",
    "event:subtype",
    "event:tab",
    "event:team",
    "event:text",
    "event:thread_ts",
    "event:user",
    "event:view",
    "event:workflow_published_configuration",
]
_EventTypeStrLiteralCommandBlockActionsViewSubmissionViewClosedShortcutMessageActionBlockSuggestionA2: TypeAlias = (
    Literal[
        _Event,
        _EventTypeStrLiteralCommandBlockActionsViewSubmissionViewClosedShortcutMessageActionBlockSuggestionA,
        "*",
        "*:enterprise_id",
        "*:team_id",
    ]
)

# The long sets that have a name. For mypy they refer to themselves (`tamis.events.nameable`): so it prints their names.
# Other modules of the package see the last declaration here, as pyright takes it.

if not TYPE_CHECKING_WITH_PYREFLY:
    if MYPY:
        if not _ty():
            EventQueries: TypeAlias = Union[_Event, tuple[Never, "EventQueries"]]
            EventMessageQueries: TypeAlias = Union[_EventMessage, tuple[Never, "EventMessageQueries"]]
            EventMessageBotMessageQueries: TypeAlias = Union[
                _EventMessageBotMessage, tuple[Never, "EventMessageBotMessageQueries"]
            ]
            EventMessageFileShareQueries: TypeAlias = Union[
                _EventMessageFileShare, tuple[Never, "EventMessageFileShareQueries"]
            ]
            EventAppMentionQueries: TypeAlias = Union[_EventAppMention, tuple[Never, "EventAppMentionQueries"]]
            CommandQueries: TypeAlias = Union[_Command, tuple[Never, "CommandQueries"]]
            BlockActionsQueries: TypeAlias = Union[_BlockActions, tuple[Never, "BlockActionsQueries"]]
            ViewSubmissionQueries: TypeAlias = Union[_ViewSubmission, tuple[Never, "ViewSubmissionQueries"]]
            ViewClosedQueries: TypeAlias = Union[_ViewClosed, tuple[Never, "ViewClosedQueries"]]
            ShortcutQueries: TypeAlias = Union[_Shortcut, tuple[Never, "ShortcutQueries"]]
            MessageActionQueries: TypeAlias = Union[_MessageAction, tuple[Never, "MessageActionQueries"]]
            BlockSuggestionQueries: TypeAlias = Union[_BlockSuggestion, tuple[Never, "BlockSuggestionQueries"]]
            EventChannelTypeQueries: TypeAlias = Union[_EventChannelType, tuple[Never, "EventChannelTypeQueries"]]
            EventSubtypeQueries: TypeAlias = Union[_EventSubtype, tuple[Never, "EventSubtypeQueries"]]
            EventMessageSubtypeQueries: TypeAlias = Union[
                _EventMessageSubtype, tuple[Never, "EventMessageSubtypeQueries"]
            ]
            RuleTextQueries: TypeAlias = Union[_RuleText, tuple[Never, "RuleTextQueries"]]
            RuleFromUserQueries: TypeAlias = Union[_RuleFromUser, tuple[Never, "RuleFromUserQueries"]]
            RuleInChatQueries: TypeAlias = Union[_RuleInChat, tuple[Never, "RuleInChatQueries"]]
if not MYPY:
    EventQueries: TypeAlias = _Event
    EventMessageQueries: TypeAlias = _EventMessage
    EventMessageBotMessageQueries: TypeAlias = _EventMessageBotMessage
    EventMessageFileShareQueries: TypeAlias = _EventMessageFileShare
    EventAppMentionQueries: TypeAlias = _EventAppMention
    CommandQueries: TypeAlias = _Command
    BlockActionsQueries: TypeAlias = _BlockActions
    ViewSubmissionQueries: TypeAlias = _ViewSubmission
    ViewClosedQueries: TypeAlias = _ViewClosed
    ShortcutQueries: TypeAlias = _Shortcut
    MessageActionQueries: TypeAlias = _MessageAction
    BlockSuggestionQueries: TypeAlias = _BlockSuggestion
    EventChannelTypeQueries: TypeAlias = _EventChannelType
    EventSubtypeQueries: TypeAlias = _EventSubtype
    EventMessageSubtypeQueries: TypeAlias = _EventMessageSubtype
    RuleTextQueries: TypeAlias = _RuleText
    RuleFromUserQueries: TypeAlias = _RuleFromUser
    RuleInChatQueries: TypeAlias = _RuleInChat

__all__ = ["FilterQuery"]

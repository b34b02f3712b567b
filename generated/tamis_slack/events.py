# Made by `codegen build` from the spec 'slack', digest 8acdad17b7c6a5a1. Do not edit: change the spec.
# fmt: off
# ruff: noqa
# type: ignore  # ty: ignore[unused-type-ignore-comment, unused-ignore-comment]
"""The event class, and a name for every event of which something is known."""

from __future__ import annotations

from types import GenericAlias

from tamis.events.event import Event as _Event
from tamis.events.known import AliasAttribute, Is, RootAttribute
from tamis.guards.annotations import Filter as _Filter
from tamis.guards.annotations import named

from ._actions import Actions


class Event(Actions, _Event):
    """What a handler receives."""

    type = RootAttribute("type")

    token = RootAttribute("token")

    team_id = RootAttribute("team_id")

    enterprise_id = RootAttribute("enterprise_id")

    api_app_id = RootAttribute("api_app_id")

    event_id = RootAttribute("event_id")

    event_time = RootAttribute("event_time")

    event_context = RootAttribute("event_context")

    authorizations = RootAttribute("authorizations")

    is_ext_shared_channel = RootAttribute("is_ext_shared_channel")

    context_team_id = RootAttribute("context_team_id")

    context_enterprise_id = RootAttribute("context_enterprise_id")

    command = RootAttribute("command")

    text = RootAttribute("text")

    user_id = RootAttribute("user_id")

    user_name = RootAttribute("user_name")

    channel_id = RootAttribute("channel_id")

    channel_name = RootAttribute("channel_name")

    team_domain = RootAttribute("team_domain")

    enterprise_name = RootAttribute("enterprise_name")

    is_enterprise_install = RootAttribute("is_enterprise_install")

    response_url = RootAttribute("response_url")

    trigger_id = RootAttribute("trigger_id")

    team = RootAttribute("team")

    user = RootAttribute("user")

    enterprise = RootAttribute("enterprise")

    actions = RootAttribute("actions")

    container = RootAttribute("container")

    channel = RootAttribute("channel")

    message = RootAttribute("message")

    view = RootAttribute("view")

    view_state = RootAttribute("view_state")

    hash = RootAttribute("hash")

    response_urls = RootAttribute("response_urls")

    is_cleared = RootAttribute("is_cleared")

    callback_id = RootAttribute("callback_id")

    action_ts = RootAttribute("action_ts")

    message_ts = RootAttribute("message_ts")

    value = RootAttribute("value")

    action_id = RootAttribute("action_id")

    block_id = RootAttribute("block_id")

    minute_rate_limited = RootAttribute("minute_rate_limited")

    happening_user = AliasAttribute(
        "happening_user",
        {
            "event": (("user",),),
            "event.message": (("user",),),
            "event.message.bot_message": (("user",),),
            "event.message.channel_archive": (("user",),),
            "event.message.channel_join": (("user",),),
            "event.message.channel_leave": (("user",),),
            "event.message.channel_name": (("user",),),
            "event.message.channel_posting_permissions": (("user",),),
            "event.message.channel_purpose": (("user",),),
            "event.message.channel_topic": (("user",),),
            "event.message.channel_unarchive": (("user",),),
            "event.message.ekm_access_denied": (("user",),),
            "event.message.file_share": (("user",),),
            "event.message.me_message": (("user",),),
            "event.message.thread_broadcast": (("user",),),
            "event.agent_session_stopped": (("user",),),
            "event.agent_session_title_changed": (("user",),),
            "event.app_context_changed": (("user",),),
            "event.app_home_opened": (("user",),),
            "event.app_mention": (("user",),),
            "event.app_requested": (("user",), ("user", "id")),
            "event.channel_archive": (("user",),),
            "event.channel_unarchive": (("user",),),
            "event.dnd_updated": (("user",),),
            "event.dnd_updated_user": (("user",),),
            "event.entity_details_requested": (("user",),),
            "event.group_archive": (("user",),),
            "event.group_close": (("user",),),
            "event.group_open": (("user",),),
            "event.im_close": (("user",),),
            "event.im_created": (("user",),),
            "event.im_open": (("user",),),
            "event.link_shared": (("user",),),
            "event.member_joined_channel": (("user",),),
            "event.member_left_channel": (("user",),),
            "event.pin_added": (("user",),),
            "event.pin_removed": (("user",),),
            "event.reaction_added": (("user",),),
            "event.reaction_removed": (("user",),),
            "event.star_added": (("user",),),
            "event.star_removed": (("user",),),
            "event.team_join": (("user",), ("user", "id")),
            "event.user_change": (("user",), ("user", "id")),
            "event.user_huddle_changed": (("user",), ("user", "id")),
            "event.user_profile_changed": (("user",), ("user", "id")),
            "event.user_status_changed": (("user",), ("user", "id")),
            "block_actions": (("user",), ("user", "id")),
            "view_submission": (("user",), ("user", "id")),
            "view_closed": (("user",), ("user", "id")),
            "shortcut": (("user",), ("user", "id")),
            "message_action": (("user",), ("user", "id")),
            "block_suggestion": (("user",), ("user", "id")),
            "event.app_installed": (("user_id",),),
            "event.app_uninstalled_team": (("user_id",),),
            "event.call_rejected": (("user_id",),),
            "event.file_created": (("user_id",),),
            "event.file_public": (("user_id",),),
            "event.file_shared": (("user_id",),),
            "event.file_unshared": (("user_id",),),
            "event.message_metadata_deleted": (("user_id",),),
            "event.message_metadata_posted": (("user_id",),),
            "event.message_metadata_updated": (("user_id",),),
            "command": (("user_id",),),
        },
    )


class Filter(_Filter, event=Event):
    """`Filter[Literal["::url"]]`: the event type a query gives, for those that have no name of their own."""


_NAMES = {
    "EventEvent": "event",
    "EventMessageEvent": "event.message",
    "EventMessageBotMessageEvent": "event.message.bot_message",
    "EventMessageChannelArchiveEvent": "event.message.channel_archive",
    "EventMessageChannelJoinEvent": "event.message.channel_join",
    "EventMessageChannelLeaveEvent": "event.message.channel_leave",
    "EventMessageChannelNameEvent": "event.message.channel_name",
    "EventMessageChannelPostingPermissionsEvent": "event.message.channel_posting_permissions",
    "EventMessageChannelPurposeEvent": "event.message.channel_purpose",
    "EventMessageChannelTopicEvent": "event.message.channel_topic",
    "EventMessageChannelUnarchiveEvent": "event.message.channel_unarchive",
    "EventMessageEkmAccessDeniedEvent": "event.message.ekm_access_denied",
    "EventMessageFileShareEvent": "event.message.file_share",
    "EventMessageMeMessageEvent": "event.message.me_message",
    "EventMessageMessageChangedEvent": "event.message.message_changed",
    "EventMessageMessageDeletedEvent": "event.message.message_deleted",
    "EventMessageMessageRepliedEvent": "event.message.message_replied",
    "EventMessageThreadBroadcastEvent": "event.message.thread_broadcast",
    "EventAgentSessionStoppedEvent": "event.agent_session_stopped",
    "EventAgentSessionTitleChangedEvent": "event.agent_session_title_changed",
    "EventAppContextChangedEvent": "event.app_context_changed",
    "EventAppDeletedEvent": "event.app_deleted",
    "EventAppHomeOpenedEvent": "event.app_home_opened",
    "EventAppInstalledEvent": "event.app_installed",
    "EventAppMentionEvent": "event.app_mention",
    "EventAppRequestedEvent": "event.app_requested",
    "EventAppUninstalledTeamEvent": "event.app_uninstalled_team",
    "EventAppUninstalledEvent": "event.app_uninstalled",
    "EventAssistantThreadContextChangedEvent": "event.assistant_thread_context_changed",
    "EventAssistantThreadStartedEvent": "event.assistant_thread_started",
    "EventCallRejectedEvent": "event.call_rejected",
    "EventChannelArchiveEvent": "event.channel_archive",
    "EventChannelCreatedEvent": "event.channel_created",
    "EventChannelDeletedEvent": "event.channel_deleted",
    "EventChannelHistoryChangedEvent": "event.channel_history_changed",
    "EventChannelIdChangedEvent": "event.channel_id_changed",
    "EventChannelLeftEvent": "event.channel_left",
    "EventChannelRenameEvent": "event.channel_rename",
    "EventChannelSharedEvent": "event.channel_shared",
    "EventChannelUnarchiveEvent": "event.channel_unarchive",
    "EventChannelUnsharedEvent": "event.channel_unshared",
    "EventDndUpdatedEvent": "event.dnd_updated",
    "EventDndUpdatedUserEvent": "event.dnd_updated_user",
    "EventEmailDomainChangedEvent": "event.email_domain_changed",
    "EventEmojiChangedEvent": "event.emoji_changed",
    "EventEntityDetailsRequestedEvent": "event.entity_details_requested",
    "EventFileChangeEvent": "event.file_change",
    "EventFileCommentDeletedEvent": "event.file_comment_deleted",
    "EventFileCreatedEvent": "event.file_created",
    "EventFileDeletedEvent": "event.file_deleted",
    "EventFilePublicEvent": "event.file_public",
    "EventFileSharedEvent": "event.file_shared",
    "EventFileUnsharedEvent": "event.file_unshared",
    "EventFunctionExecutedEvent": "event.function_executed",
    "EventGridMigrationFinishedEvent": "event.grid_migration_finished",
    "EventGridMigrationStartedEvent": "event.grid_migration_started",
    "EventGroupArchiveEvent": "event.group_archive",
    "EventGroupCloseEvent": "event.group_close",
    "EventGroupDeletedEvent": "event.group_deleted",
    "EventGroupHistoryChangedEvent": "event.group_history_changed",
    "EventGroupLeftEvent": "event.group_left",
    "EventGroupOpenEvent": "event.group_open",
    "EventGroupRenameEvent": "event.group_rename",
    "EventGroupUnarchiveEvent": "event.group_unarchive",
    "EventImCloseEvent": "event.im_close",
    "EventImCreatedEvent": "event.im_created",
    "EventImHistoryChangedEvent": "event.im_history_changed",
    "EventImOpenEvent": "event.im_open",
    "EventInviteRequestedEvent": "event.invite_requested",
    "EventLinkSharedEvent": "event.link_shared",
    "EventMemberJoinedChannelEvent": "event.member_joined_channel",
    "EventMemberLeftChannelEvent": "event.member_left_channel",
    "EventMessageMetadataDeletedEvent": "event.message_metadata_deleted",
    "EventMessageMetadataPostedEvent": "event.message_metadata_posted",
    "EventMessageMetadataUpdatedEvent": "event.message_metadata_updated",
    "EventPinAddedEvent": "event.pin_added",
    "EventPinRemovedEvent": "event.pin_removed",
    "EventReactionAddedEvent": "event.reaction_added",
    "EventReactionRemovedEvent": "event.reaction_removed",
    "EventSharedChannelInviteAcceptedEvent": "event.shared_channel_invite_accepted",
    "EventSharedChannelInviteApprovedEvent": "event.shared_channel_invite_approved",
    "EventSharedChannelInviteDeclinedEvent": "event.shared_channel_invite_declined",
    "EventSharedChannelInviteReceivedEvent": "event.shared_channel_invite_received",
    "EventSharedChannelInviteRequestedEvent": "event.shared_channel_invite_requested",
    "EventStarAddedEvent": "event.star_added",
    "EventStarRemovedEvent": "event.star_removed",
    "EventSubteamCreatedEvent": "event.subteam_created",
    "EventSubteamMembersChangedEvent": "event.subteam_members_changed",
    "EventSubteamSelfAddedEvent": "event.subteam_self_added",
    "EventSubteamSelfRemovedEvent": "event.subteam_self_removed",
    "EventSubteamUpdatedEvent": "event.subteam_updated",
    "EventTeamAccessGrantedEvent": "event.team_access_granted",
    "EventTeamAccessRevokedEvent": "event.team_access_revoked",
    "EventTeamDomainChangeEvent": "event.team_domain_change",
    "EventTeamJoinEvent": "event.team_join",
    "EventTeamRenameEvent": "event.team_rename",
    "EventTokensRevokedEvent": "event.tokens_revoked",
    "EventUserChangeEvent": "event.user_change",
    "EventUserHuddleChangedEvent": "event.user_huddle_changed",
    "EventUserProfileChangedEvent": "event.user_profile_changed",
    "EventUserStatusChangedEvent": "event.user_status_changed",
    "EventWorkflowDeletedEvent": "event.workflow_deleted",
    "EventWorkflowPublishedEvent": "event.workflow_published",
    "EventWorkflowUnpublishedEvent": "event.workflow_unpublished",
    "EventWorkflowStepDeletedEvent": "event.workflow_step_deleted",
    "EventWorkflowStepExecuteEvent": "event.workflow_step_execute",
    "CommandEvent": "command",
    "BlockActionsEvent": "block_actions",
    "ViewSubmissionEvent": "view_submission",
    "ViewClosedEvent": "view_closed",
    "ShortcutEvent": "shortcut",
    "MessageActionEvent": "message_action",
    "BlockSuggestionEvent": "block_suggestion",
    "AppRateLimitedEvent": "app_rate_limited",
    "EventEventTsEvent": "event:event_ts",
    "EventUserEvent": "event:user",
    "EventChannelEvent": "event:channel",
    "EventAppContextEvent": "event:app_context",
    "EventMessageAppContextEvent": "event.message:app_context",
    "EventAssistantThreadEvent": "event:assistant_thread",
    "EventAttachmentsEvent": "event:attachments",
    "EventBlocksEvent": "event:blocks",
    "EventBotIdEvent": "event:bot_id",
    "EventBotProfileEvent": "event:bot_profile",
    "EventChannelTypeEvent": "event:channel_type",
    "EventClientMsgIdEvent": "event:client_msg_id",
    "EventEditedEvent": "event:edited",
    "EventFilesEvent": "event:files",
    "EventIsStarredEvent": "event:is_starred",
    "EventMessageIsStarredEvent": "event.message:is_starred",
    "EventParentUserIdEvent": "event:parent_user_id",
    "EventMessageParentUserIdEvent": "event.message:parent_user_id",
    "EventPinnedToEvent": "event:pinned_to",
    "EventMessagePinnedToEvent": "event.message:pinned_to",
    "EventReactionsEvent": "event:reactions",
    "EventMessageReactionsEvent": "event.message:reactions",
    "EventTeamEvent": "event:team",
    "EventTextEvent": "event:text",
    "EventThreadTsEvent": "event:thread_ts",
    "EventSubtypeEvent": "event:subtype",
    "EventIconsEvent": "event:icons",
    "EventMessageIconsEvent": "event.message:icons",
    "EventMessageSubtypeEvent": "event.message:subtype",
    "EventMessageBotMessageIconsEvent": "event.message.bot_message:icons",
    "EventStreamingStateEvent": "event:streaming_state",
    "EventMessageStreamingStateEvent": "event.message:streaming_state",
    "EventMessageBotMessageStreamingStateEvent": "event.message.bot_message:streaming_state",
    "EventUsernameEvent": "event:username",
    "EventDisplayAsBotEvent": "event:display_as_bot",
    "EventUploadEvent": "event:upload",
    "EventXFilesEvent": "event:x_files",
    "EventMessageXFilesEvent": "event.message:x_files",
    "EventMessageFileShareXFilesEvent": "event.message.file_share:x_files",
    "EventPreviousTitleEvent": "event:previous_title",
    "EventAgentSessionTitleChangedPreviousTitleEvent": "event.agent_session_title_changed:previous_title",
    "EventContextEvent": "event:context",
    "EventTabEvent": "event:tab",
    "EventAppHomeOpenedTabEvent": "event.app_home_opened:tab",
    "EventViewEvent": "event:view",
    "EventAppHomeOpenedViewEvent": "event.app_home_opened:view",
    "EventSourceTeamEvent": "event:source_team",
    "EventAppMentionSourceTeamEvent": "event.app_mention:source_team",
    "EventUserProfileEvent": "event:user_profile",
    "EventAppMentionUserProfileEvent": "event.app_mention:user_profile",
    "EventUserTeamEvent": "event:user_team",
    "EventAppMentionUserTeamEvent": "event.app_mention:user_team",
    "EventPreviousResolutionEvent": "event:previous_resolution",
    "EventAppRequestedPreviousResolutionEvent": "event.app_requested:previous_resolution",
    "EventIsMovedEvent": "event:is_moved",
    "EventNameEvent": "event:name",
    "EventNamesEvent": "event:names",
    "EventEmojiChangedNamesEvent": "event.emoji_changed:names",
    "EventNewNameEvent": "event:new_name",
    "EventEmojiChangedNewNameEvent": "event.emoji_changed:new_name",
    "EventOldNameEvent": "event:old_name",
    "EventValueEvent": "event:value",
    "EventEmojiChangedValueEvent": "event.emoji_changed:value",
    "EventAppUnfurlUrlEvent": "event:app_unfurl_url",
    "EventEntityDetailsRequestedAppUnfurlUrlEvent": "event.entity_details_requested:app_unfurl_url",
    "EventExternalRefEvent": "event:external_ref",
    "EventEntityDetailsRequestedExternalRefEvent": "event.entity_details_requested:external_ref",
    "EventMessageTsEvent": "event:message_ts",
    "EventChannelIdsEvent": "event:channel_ids",
    "EventFileDeletedChannelIdsEvent": "event.file_deleted:channel_ids",
    "EventSourceEvent": "event:source",
    "EventLinkSharedSourceEvent": "event.link_shared:source",
    "EventUnfurlIdEvent": "event:unfurl_id",
    "EventLinkSharedUnfurlIdEvent": "event.link_shared:unfurl_id",
    "EventEnterpriseEvent": "event:enterprise",
    "EventMemberJoinedChannelEnterpriseEvent": "event.member_joined_channel:enterprise",
    "EventInviterEvent": "event:inviter",
    "EventAddedUsersEvent": "event:added_users",
    "EventSubteamMembersChangedAddedUsersEvent": "event.subteam_members_changed:added_users",
    "EventAddedUsersCountEvent": "event:added_users_count",
    "EventSubteamMembersChangedAddedUsersCountEvent": "event.subteam_members_changed:added_users_count",
    "EventRemovedUsersEvent": "event:removed_users",
    "EventSubteamMembersChangedRemovedUsersEvent": "event.subteam_members_changed:removed_users",
    "EventRemovedUsersCountEvent": "event:removed_users_count",
    "EventSubteamMembersChangedRemovedUsersCountEvent": "event.subteam_members_changed:removed_users_count",
    "EventWorkflowPublishedConfigurationEvent": "event:workflow_published_configuration",
    "EventMessageAssistantThreadEvent": "event.message:assistant_thread",
    "EventMessageAttachmentsEvent": "event.message:attachments",
    "EventMessageBlocksEvent": "event.message:blocks",
    "EventMessageBotIdEvent": "event.message:bot_id",
    "EventMessageBotProfileEvent": "event.message:bot_profile",
    "EventMessageClientMsgIdEvent": "event.message:client_msg_id",
    "EventMessageEditedEvent": "event.message:edited",
    "EventMessageFilesEvent": "event.message:files",
    "EventMessageTeamEvent": "event.message:team",
    "EventMessageTextEvent": "event.message:text",
    "EventMessageThreadTsEvent": "event.message:thread_ts",
    "EventMessageUserEvent": "event.message:user",
    "EventMessageUsernameEvent": "event.message:username",
    "EventMessageBotMessageUsernameEvent": "event.message.bot_message:username",
    "EventMessageDisplayAsBotEvent": "event.message:display_as_bot",
    "EventMessageFileShareDisplayAsBotEvent": "event.message.file_share:display_as_bot",
    "EventMessageUploadEvent": "event.message:upload",
    "EventMessageFileShareUploadEvent": "event.message.file_share:upload",
    "EventMessageBotMessageAttachmentsEvent": "event.message.bot_message:attachments",
    "EventMessageBotMessageBlocksEvent": "event.message.bot_message:blocks",
    "EventMessageBotMessageEditedEvent": "event.message.bot_message:edited",
    "EventMessageBotMessageThreadTsEvent": "event.message.bot_message:thread_ts",
    "EventMessageBotMessageUserEvent": "event.message.bot_message:user",
    "EventMessageFileShareAttachmentsEvent": "event.message.file_share:attachments",
    "EventMessageFileShareBlocksEvent": "event.message.file_share:blocks",
    "EventMessageFileShareFilesEvent": "event.message.file_share:files",
    "EventMessageFileShareParentUserIdEvent": "event.message.file_share:parent_user_id",
    "EventMessageFileShareThreadTsEvent": "event.message.file_share:thread_ts",
    "EventMessageThreadBroadcastAttachmentsEvent": "event.message.thread_broadcast:attachments",
    "EventMessageThreadBroadcastBlocksEvent": "event.message.thread_broadcast:blocks",
    "EventMessageThreadBroadcastThreadTsEvent": "event.message.thread_broadcast:thread_ts",
    "EventAppHomeOpenedContextEvent": "event.app_home_opened:context",
    "EventAppMentionAttachmentsEvent": "event.app_mention:attachments",
    "EventAppMentionBlocksEvent": "event.app_mention:blocks",
    "EventAppMentionBotIdEvent": "event.app_mention:bot_id",
    "EventAppMentionBotProfileEvent": "event.app_mention:bot_profile",
    "EventAppMentionClientMsgIdEvent": "event.app_mention:client_msg_id",
    "EventAppMentionDisplayAsBotEvent": "event.app_mention:display_as_bot",
    "EventAppMentionEditedEvent": "event.app_mention:edited",
    "EventAppMentionFilesEvent": "event.app_mention:files",
    "EventAppMentionSubtypeEvent": "event.app_mention:subtype",
    "EventAppMentionTeamEvent": "event.app_mention:team",
    "EventAppMentionThreadTsEvent": "event.app_mention:thread_ts",
    "EventAppMentionUploadEvent": "event.app_mention:upload",
    "EventAppMentionUserEvent": "event.app_mention:user",
    "EventAppMentionUsernameEvent": "event.app_mention:username",
    "EventChannelArchiveIsMovedEvent": "event.channel_archive:is_moved",
    "EventEmojiChangedNameEvent": "event.emoji_changed:name",
    "EventEmojiChangedOldNameEvent": "event.emoji_changed:old_name",
    "EventEntityDetailsRequestedChannelEvent": "event.entity_details_requested:channel",
    "EventEntityDetailsRequestedMessageTsEvent": "event.entity_details_requested:message_ts",
    "EventEntityDetailsRequestedThreadTsEvent": "event.entity_details_requested:thread_ts",
    "EventLinkSharedThreadTsEvent": "event.link_shared:thread_ts",
    "EventMemberJoinedChannelInviterEvent": "event.member_joined_channel:inviter",
    "EventMessageMetadataDeletedBotIdEvent": "event.message_metadata_deleted:bot_id",
    "EventMessageMetadataPostedBotIdEvent": "event.message_metadata_posted:bot_id",
    "EventMessageMetadataUpdatedBotIdEvent": "event.message_metadata_updated:bot_id",
    "EventWorkflowStepDeletedWorkflowPublishedConfigurationEvent": "event.workflow_step_deleted:workflow_published_configuration",
    "CommandTokenEvent": "command:token",
    "CommandTeamIdEvent": "command:team_id",
    "CommandEnterpriseIdEvent": "command:enterprise_id",
    "CommandApiAppIdEvent": "command:api_app_id",
    "CommandEventIdEvent": "command:event_id",
    "CommandEventTimeEvent": "command:event_time",
    "CommandEventContextEvent": "command:event_context",
    "CommandAuthorizationsEvent": "command:authorizations",
    "CommandIsExtSharedChannelEvent": "command:is_ext_shared_channel",
    "CommandContextTeamIdEvent": "command:context_team_id",
    "CommandContextEnterpriseIdEvent": "command:context_enterprise_id",
    "CommandUserNameEvent": "command:user_name",
    "CommandChannelNameEvent": "command:channel_name",
    "CommandTeamDomainEvent": "command:team_domain",
    "CommandEnterpriseNameEvent": "command:enterprise_name",
    "CommandIsEnterpriseInstallEvent": "command:is_enterprise_install",
    "BlockActionsTokenEvent": "block_actions:token",
    "BlockActionsTeamIdEvent": "block_actions:team_id",
    "BlockActionsEnterpriseIdEvent": "block_actions:enterprise_id",
    "BlockActionsApiAppIdEvent": "block_actions:api_app_id",
    "BlockActionsEventIdEvent": "block_actions:event_id",
    "BlockActionsEventTimeEvent": "block_actions:event_time",
    "BlockActionsEventContextEvent": "block_actions:event_context",
    "BlockActionsAuthorizationsEvent": "block_actions:authorizations",
    "BlockActionsIsExtSharedChannelEvent": "block_actions:is_ext_shared_channel",
    "BlockActionsContextTeamIdEvent": "block_actions:context_team_id",
    "BlockActionsContextEnterpriseIdEvent": "block_actions:context_enterprise_id",
    "BlockActionsTeamEvent": "block_actions:team",
    "BlockActionsEnterpriseEvent": "block_actions:enterprise",
    "BlockActionsIsEnterpriseInstallEvent": "block_actions:is_enterprise_install",
    "BlockActionsContainerEvent": "block_actions:container",
    "BlockActionsChannelEvent": "block_actions:channel",
    "BlockActionsMessageEvent": "block_actions:message",
    "BlockActionsViewEvent": "block_actions:view",
    "BlockActionsViewStateEvent": "block_actions:view_state",
    "BlockActionsResponseUrlEvent": "block_actions:response_url",
    "BlockActionsHashEvent": "block_actions:hash",
    "ViewSubmissionTokenEvent": "view_submission:token",
    "ViewSubmissionTeamIdEvent": "view_submission:team_id",
    "ViewSubmissionEnterpriseIdEvent": "view_submission:enterprise_id",
    "ViewSubmissionApiAppIdEvent": "view_submission:api_app_id",
    "ViewSubmissionEventIdEvent": "view_submission:event_id",
    "ViewSubmissionEventTimeEvent": "view_submission:event_time",
    "ViewSubmissionEventContextEvent": "view_submission:event_context",
    "ViewSubmissionAuthorizationsEvent": "view_submission:authorizations",
    "ViewSubmissionIsExtSharedChannelEvent": "view_submission:is_ext_shared_channel",
    "ViewSubmissionContextTeamIdEvent": "view_submission:context_team_id",
    "ViewSubmissionContextEnterpriseIdEvent": "view_submission:context_enterprise_id",
    "ViewSubmissionTeamEvent": "view_submission:team",
    "ViewSubmissionEnterpriseEvent": "view_submission:enterprise",
    "ViewSubmissionIsEnterpriseInstallEvent": "view_submission:is_enterprise_install",
    "ViewSubmissionTriggerIdEvent": "view_submission:trigger_id",
    "ViewSubmissionResponseUrlsEvent": "view_submission:response_urls",
    "ViewClosedTokenEvent": "view_closed:token",
    "ViewClosedTeamIdEvent": "view_closed:team_id",
    "ViewClosedEnterpriseIdEvent": "view_closed:enterprise_id",
    "ViewClosedApiAppIdEvent": "view_closed:api_app_id",
    "ViewClosedEventIdEvent": "view_closed:event_id",
    "ViewClosedEventTimeEvent": "view_closed:event_time",
    "ViewClosedEventContextEvent": "view_closed:event_context",
    "ViewClosedAuthorizationsEvent": "view_closed:authorizations",
    "ViewClosedIsExtSharedChannelEvent": "view_closed:is_ext_shared_channel",
    "ViewClosedContextTeamIdEvent": "view_closed:context_team_id",
    "ViewClosedContextEnterpriseIdEvent": "view_closed:context_enterprise_id",
    "ViewClosedTeamEvent": "view_closed:team",
    "ViewClosedEnterpriseEvent": "view_closed:enterprise",
    "ViewClosedIsEnterpriseInstallEvent": "view_closed:is_enterprise_install",
    "ShortcutTokenEvent": "shortcut:token",
    "ShortcutTeamIdEvent": "shortcut:team_id",
    "ShortcutEnterpriseIdEvent": "shortcut:enterprise_id",
    "ShortcutApiAppIdEvent": "shortcut:api_app_id",
    "ShortcutEventIdEvent": "shortcut:event_id",
    "ShortcutEventTimeEvent": "shortcut:event_time",
    "ShortcutEventContextEvent": "shortcut:event_context",
    "ShortcutAuthorizationsEvent": "shortcut:authorizations",
    "ShortcutIsExtSharedChannelEvent": "shortcut:is_ext_shared_channel",
    "ShortcutContextTeamIdEvent": "shortcut:context_team_id",
    "ShortcutContextEnterpriseIdEvent": "shortcut:context_enterprise_id",
    "ShortcutTeamEvent": "shortcut:team",
    "ShortcutEnterpriseEvent": "shortcut:enterprise",
    "ShortcutIsEnterpriseInstallEvent": "shortcut:is_enterprise_install",
    "MessageActionTokenEvent": "message_action:token",
    "MessageActionTeamIdEvent": "message_action:team_id",
    "MessageActionEnterpriseIdEvent": "message_action:enterprise_id",
    "MessageActionApiAppIdEvent": "message_action:api_app_id",
    "MessageActionEventIdEvent": "message_action:event_id",
    "MessageActionEventTimeEvent": "message_action:event_time",
    "MessageActionEventContextEvent": "message_action:event_context",
    "MessageActionAuthorizationsEvent": "message_action:authorizations",
    "MessageActionIsExtSharedChannelEvent": "message_action:is_ext_shared_channel",
    "MessageActionContextTeamIdEvent": "message_action:context_team_id",
    "MessageActionContextEnterpriseIdEvent": "message_action:context_enterprise_id",
    "MessageActionTeamEvent": "message_action:team",
    "MessageActionEnterpriseEvent": "message_action:enterprise",
    "MessageActionIsEnterpriseInstallEvent": "message_action:is_enterprise_install",
    "MessageActionMessageTsEvent": "message_action:message_ts",
    "MessageActionResponseUrlEvent": "message_action:response_url",
    "BlockSuggestionTokenEvent": "block_suggestion:token",
    "BlockSuggestionTeamIdEvent": "block_suggestion:team_id",
    "BlockSuggestionEnterpriseIdEvent": "block_suggestion:enterprise_id",
    "BlockSuggestionApiAppIdEvent": "block_suggestion:api_app_id",
    "BlockSuggestionEventIdEvent": "block_suggestion:event_id",
    "BlockSuggestionEventTimeEvent": "block_suggestion:event_time",
    "BlockSuggestionEventContextEvent": "block_suggestion:event_context",
    "BlockSuggestionAuthorizationsEvent": "block_suggestion:authorizations",
    "BlockSuggestionIsExtSharedChannelEvent": "block_suggestion:is_ext_shared_channel",
    "BlockSuggestionContextTeamIdEvent": "block_suggestion:context_team_id",
    "BlockSuggestionContextEnterpriseIdEvent": "block_suggestion:context_enterprise_id",
    "BlockSuggestionTeamEvent": "block_suggestion:team",
    "BlockSuggestionEnterpriseEvent": "block_suggestion:enterprise",
    "BlockSuggestionIsEnterpriseInstallEvent": "block_suggestion:is_enterprise_install",
    "BlockSuggestionContainerEvent": "block_suggestion:container",
    "BlockSuggestionChannelEvent": "block_suggestion:channel",
    "BlockSuggestionMessageEvent": "block_suggestion:message",
    "BlockSuggestionViewEvent": "block_suggestion:view",
    "AppRateLimitedEnterpriseIdEvent": "app_rate_limited:enterprise_id",
    "AppRateLimitedEventIdEvent": "app_rate_limited:event_id",
    "AppRateLimitedEventTimeEvent": "app_rate_limited:event_time",
    "AppRateLimitedEventContextEvent": "app_rate_limited:event_context",
    "AppRateLimitedAuthorizationsEvent": "app_rate_limited:authorizations",
    "AppRateLimitedIsExtSharedChannelEvent": "app_rate_limited:is_ext_shared_channel",
    "AppRateLimitedContextTeamIdEvent": "app_rate_limited:context_team_id",
    "AppRateLimitedContextEnterpriseIdEvent": "app_rate_limited:context_enterprise_id",
}


def __getattr__(name: str) -> GenericAlias:
    return named(Event, name, _NAMES, __name__)


__all__ = ["Event", "Filter", "Is", *_NAMES]
